//! Questions that stand in front of the map. Each knows only how to ask; the answer goes back to the window.

mod answer;
mod changes;
mod columns;
mod export;
mod figures;
mod import;
mod log;
mod open_as;
mod parts;
mod plain;
mod preferences;
mod questions;
mod templates;
mod touchpoints;

use std::path::PathBuf;

use egui::{CornerRadius, Id, Modal, Stroke, Ui};

use super::desk::AfterSave;
use super::style::color;
use crate::disk::recovery::Recovered;
use crate::theme::{Mode, Theme, space};

pub(super) use answer::{Answer, LogStep, Order, PathFor};
pub(super) use changes::Changes;
pub(super) use export::ExportPanel;
pub(super) use figures::FiguresDraft;
pub(super) use import::TableDraft;
pub(super) use log::{LogDraft, LogReading, Matched};
pub(super) use preferences::Draft;
pub(super) use questions::Questions;
pub(super) use templates::TemplateDraft;

pub(super) enum Dialog {
    /// There are unsaved changes, in the maps of these names.
    Unsaved {
        maps: Vec<String>,
        then: AfterSave,
    },
    /// Another program has changed the file since it was opened.
    ChangedOnDisk {
        path: PathBuf,
        then: Option<AfterSave>,
    },
    /// A file is where the map or picture was to go.
    Replace(PathBuf, PathFor),
    /// The desktop has no file dialog: type the path.
    Path {
        purpose: PathFor,
        path: String,
    },
    Message {
        title: String,
        body: String,
    },
    /// The first things to say of a new map.
    Questions(Box<Questions>),
    /// What to say of the template that the map becomes.
    SaveTemplate(Box<TemplateDraft>),
    RenameTemplate {
        path: PathBuf,
        name: String,
    },
    DeleteTemplate {
        path: PathBuf,
        name: String,
    },
    Recover(Box<Recovered>),
    Preferences(Box<Draft>),
    Export(Box<ExportPanel>),
    /// What a table's columns hold, before a map is made of it.
    Import(Box<TableDraft>),
    /// What tracked visits tell of the map.
    Log(Box<LogDraft>),
    /// What a table of figures says of touchpoints.
    Figures(Box<FiguresDraft>),
    /// What is other than the last time.
    Changes(Box<Changes>),
    Shortcuts,
    About,
}

impl Dialog {
    /// What was to go on once the map is saved, where this is asked on the way.
    pub(super) fn on_the_way_to(&self) -> Option<AfterSave> {
        match self {
            Dialog::ChangedOnDisk { then, .. }
            | Dialog::Path { purpose: PathFor::SaveAs(then), .. }
            | Dialog::Replace(_, PathFor::SaveAs(then)) => *then,
            _ => None,
        }
    }

    /// An id for each kind of dialog, or one would take over the size of the last.
    fn id(&self) -> Id {
        let stage = match self {
            Dialog::Log(draft) => draft.stage_number(),
            _ => 0,
        };
        Id::unique("dialog").with((std::mem::discriminant(self), stage))
    }

    /// What closing it unanswered means.
    fn leave(&self) -> Answer {
        match self {
            Dialog::Log(draft) => draft.leave(),
            Dialog::Message { .. } | Dialog::Changes(_) | Dialog::Shortcuts | Dialog::About => Answer::Read,
            _ => Answer::Cancel,
        }
    }

    /// Whether a click beside it closes it: not where many choices would be lost.
    fn closes_by_click(&self) -> bool {
        !matches!(self, Dialog::Log(_) | Dialog::Figures(_))
    }
}

/// Shows the dialog; gives the answer once there is one.
pub(super) fn show(ctx: &egui::Context, theme: &Theme, dialog: &mut Dialog) -> Option<Answer> {
    // Dark ink is light: over a dark window it would be fog.
    let backdrop = match theme.mode {
        Mode::Light => theme.ink.at(30),
        Mode::Dark => theme.paper.at(65),
    };
    let modal = Modal::new(dialog.id()).backdrop_color(color(backdrop)).frame(
        egui::Frame::new()
            .fill(color(theme.surface))
            .corner_radius(CornerRadius::same(14))
            .stroke(Stroke::new(1.0, color(theme.hairline)))
            .inner_margin(egui::Margin::same(space::XL as i8)),
    );
    let shown = modal.show(ctx, |ui| body(ui, theme, dialog));
    let close = shown.should_close();
    let beside = shown.backdrop_response.clicked() && !dialog.closes_by_click();
    shown.inner.or_else(|| (close && !beside).then(|| dialog.leave()))
}

fn body(ui: &mut Ui, theme: &Theme, dialog: &mut Dialog) -> Option<Answer> {
    match dialog {
        Dialog::Unsaved { maps, then } => plain::unsaved(ui, theme, maps, *then),
        Dialog::ChangedOnDisk { path, then } => plain::changed_on_disk(ui, theme, path, *then),
        Dialog::Replace(path, purpose) => plain::replace(ui, theme, path, purpose),
        Dialog::Path { purpose, path } => plain::path_entry(ui, theme, purpose, path),
        Dialog::Message { title, body } => plain::message(ui, theme, title, body),
        Dialog::Questions(asked) => questions::show(ui, theme, asked),
        Dialog::SaveTemplate(draft) => templates::save(ui, theme, draft),
        Dialog::RenameTemplate { name, .. } => templates::rename(ui, theme, name),
        Dialog::DeleteTemplate { path, name } => templates::delete(ui, theme, path, name),
        Dialog::Recover(recovered) => plain::recover(ui, theme, recovered),
        Dialog::Preferences(draft) => preferences::show(ui, theme, draft),
        Dialog::Export(panel) => export::show(ui, theme, panel),
        Dialog::Import(draft) => import::show(ui, theme, draft),
        Dialog::Log(draft) => log::show(ui, theme, draft),
        Dialog::Figures(draft) => figures::show(ui, theme, draft),
        Dialog::Changes(shown) => changes::show(ui, theme, shown),
        Dialog::Shortcuts => plain::shortcuts(ui, theme),
        Dialog::About => plain::about(ui, theme),
    }
}
