//! Questions that stand in front of the map. Each knows only how to ask; the answer goes back to the window.

mod changes;
mod columns;
mod export;
mod figures;
mod import;
mod log;
mod preferences;
mod questions;
mod templates;
mod touchpoints;

use std::path::{Path, PathBuf};
use std::sync::Arc;

use egui::{Align, Color32, CornerRadius, Id, Key, Layout, Modal, RichText, Stroke, Ui, vec2};

use super::start::Chosen;
use super::style::{color, font};
use super::widgets::{focus_all, primary_button, quiet_button, text_field};
use super::words::{lang, tr, tr_with};
use crate::disk::recovery::Recovered;
use crate::editor::commands::{Section, shortcut_table};
use crate::exchange::import::Imported;
use crate::export::ExportOptions;
use crate::jobs::Rows;
use crate::locale::{self, Arg};
use crate::theme::{self, Mode, Theme, space};

pub(super) use changes::Changes;
pub(super) use export::ExportPanel;
pub(super) use figures::FiguresDraft;
pub(super) use import::TableDraft;
pub(super) use log::{LogDraft, LogStep, Matched, Reading};
pub(super) use preferences::Draft;
pub(super) use questions::Questions;
pub(super) use templates::TemplateDraft;

/// What the user wanted to do when something had to be asked first.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Next {
    New,
    /// A new map from this template.
    Template(Chosen),
    Open,
    OpenPath(PathBuf),
    /// A map that was made of the file at this path.
    Show(Arc<Imported>, PathBuf),
    Quit,
}

/// What a typed path is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum PathFor {
    Open,
    SaveAs,
    Export,
    Picture,
    /// A template to take in.
    Template,
    /// A log to measure the map with.
    Log,
    /// A table of figures for the map's cards.
    Figures,
}

pub(super) enum Dialog {
    /// The map has unsaved changes.
    Unsaved(Next),
    /// Another program has changed the file since it was opened.
    ChangedOnDisk(PathBuf),
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
    /// Whether nothing is lost when it is closed unanswered.
    pub(super) fn is_only_shown(&self) -> bool {
        matches!(
            self,
            Dialog::Message { .. }
                | Dialog::DeleteTemplate { .. }
                | Dialog::Questions(_)
                | Dialog::Export(_)
                | Dialog::Recover(_)
                | Dialog::Import(_)
                | Dialog::Log(_)
                | Dialog::Figures(_)
                | Dialog::Changes(_)
                | Dialog::Shortcuts
                | Dialog::About
        )
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
            _ => Answer::Cancel,
        }
    }

    /// Whether a click beside it closes it: not where many choices would be lost.
    fn closes_by_click(&self) -> bool {
        !matches!(self, Dialog::Log(_) | Dialog::Figures(_))
    }
}

#[derive(Clone, Debug, PartialEq)]
pub(super) enum Answer {
    Cancel,
    Save(Next),
    Discard(Next),
    Overwrite(PathBuf, PathFor),
    SaveAs,
    Path(PathBuf, PathFor),
    /// Export as this kind of file, with these choices.
    Export(&'static str, Box<ExportOptions>),
    /// Make a map of the table.
    Import,
    /// Open the file as something else.
    OpenAs(PathBuf, Rows),
    /// Turn to the other part of the dialog.
    Turn,
    /// Go on with a log.
    Log(LogStep),
    /// What the dialog holds is to be done.
    Done,
    Recover,
    DiscardRecovered,
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
        Dialog::Unsaved(next) => unsaved(ui, theme, next),
        Dialog::ChangedOnDisk(path) => changed_on_disk(ui, theme, path),
        Dialog::Replace(path, purpose) => replace(ui, theme, path, *purpose),
        Dialog::Path { purpose, path } => path_entry(ui, theme, *purpose, path),
        Dialog::Message { title, body } => message(ui, theme, title, body),
        Dialog::Questions(asked) => questions::show(ui, theme, asked),
        Dialog::SaveTemplate(draft) => templates::save(ui, theme, draft),
        Dialog::RenameTemplate { name, .. } => templates::rename(ui, theme, name),
        Dialog::DeleteTemplate { path, name } => templates::delete(ui, theme, path, name),
        Dialog::Recover(recovered) => recover(ui, theme, recovered),
        Dialog::Preferences(draft) => preferences::show(ui, theme, draft),
        Dialog::Export(panel) => export::show(ui, theme, panel),
        Dialog::Import(draft) => import::show(ui, theme, draft),
        Dialog::Log(draft) => log::show(ui, theme, draft),
        Dialog::Figures(draft) => figures::show(ui, theme, draft),
        Dialog::Changes(shown) => changes::show(ui, theme, shown),
        Dialog::Shortcuts => shortcuts(ui, theme),
        Dialog::About => about(ui, theme),
    }
}

fn heading(ui: &mut Ui, theme: &Theme, title: &str) {
    ui.label(RichText::new(title).font(font(theme::HEADING)).color(color(theme.ink)));
    ui.add_space(space::XS);
}

fn words(ui: &mut Ui, theme: &Theme, body: &str) {
    ui.label(RichText::new(body).font(font(theme::BODY)).color(color(theme.muted)));
    ui.add_space(space::M);
}

/// Small words on a line of their own.
fn line(ui: &mut Ui, words: &str, ink: theme::Color) {
    ui.label(RichText::new(words).font(font(theme::LABEL)).color(color(ink)));
}

/// A row of buttons at the right, the main one last.
fn buttons(ui: &mut Ui, theme: &Theme, main: (&str, Answer), others: &[(&str, Answer)]) -> Option<Answer> {
    buttons_if(ui, theme, true, main, others)
}

/// The same, with a main button that may be out of use.
fn buttons_if(
    ui: &mut Ui,
    theme: &Theme,
    enabled: bool,
    main: (&str, Answer),
    others: &[(&str, Answer)],
) -> Option<Answer> {
    let mut answer = None;
    // No higher than a button: a layout from the right would take all the height that there is.
    let row = vec2(ui.available_width(), 32.0);
    ui.allocate_ui_with_layout(row, Layout::right_to_left(Align::Center), |ui| {
        let words = tr(main.0);
        let room = ui.painter().layout_no_wrap(words.to_string(), font(theme::BODY_STRONG), Color32::BLACK);
        let width = (room.size().x + 2.0 * space::XL).max(128.0);
        let button = ui.add_enabled_ui(enabled, |ui| primary_button(ui, theme, &words, width)).inner;
        if button.clicked() {
            answer = Some(main.1.clone());
        }
        for (key, other) in others {
            if quiet_button(ui, theme, &tr(key)).clicked() {
                answer = Some(other.clone());
            }
        }
    });
    // A key that is still held from before is no answer.
    let entered = ui.input(|i| {
        i.events.iter().any(|event| {
            matches!(event, egui::Event::Key { key: Key::Enter, pressed: true, repeat: false, .. })
        })
    });
    let nothing_focused = ui.memory(|memory| memory.focused().is_none());
    answer.or_else(|| (enabled && entered && nothing_focused).then_some(main.1))
}

fn unsaved(ui: &mut Ui, theme: &Theme, next: &Next) -> Option<Answer> {
    ui.set_width(420.0);
    heading(ui, theme, &tr("unsaved-title"));
    words(ui, theme, &tr("unsaved-body"));
    buttons(
        ui,
        theme,
        ("button-save", Answer::Save(next.clone())),
        &[("button-discard", Answer::Discard(next.clone())), ("button-cancel", Answer::Cancel)],
    )
}

fn changed_on_disk(ui: &mut Ui, theme: &Theme, path: &Path) -> Option<Answer> {
    ui.set_width(480.0);
    heading(ui, theme, &tr("changed-title"));
    let file = path.display().to_string();
    words(ui, theme, &tr_with("changed-body", &[("file", Arg::from(file))]));
    buttons(
        ui,
        theme,
        ("button-save-as", Answer::SaveAs),
        &[
            ("button-replace", Answer::Overwrite(path.to_owned(), PathFor::SaveAs)),
            ("button-cancel", Answer::Cancel),
        ],
    )
}

fn replace(ui: &mut Ui, theme: &Theme, path: &Path, purpose: PathFor) -> Option<Answer> {
    ui.set_width(480.0);
    heading(ui, theme, &tr("replace-title"));
    let file = path.display().to_string();
    words(ui, theme, &tr_with("replace-body", &[("file", Arg::from(file))]));
    buttons(
        ui,
        theme,
        ("button-replace", Answer::Overwrite(path.to_owned(), purpose)),
        &[("button-cancel", Answer::Cancel)],
    )
}

fn path_entry(ui: &mut Ui, theme: &Theme, purpose: PathFor, path: &mut String) -> Option<Answer> {
    ui.set_width(520.0);
    let (title, main) = match purpose {
        PathFor::Open => ("path-open-title", "button-open"),
        PathFor::SaveAs => ("path-save-title", "button-save"),
        PathFor::Export => ("path-export-title", "button-export"),
        PathFor::Picture => ("dialog-choose-picture", "button-open"),
        PathFor::Template => ("dialog-import-template", "button-import"),
        PathFor::Log => ("dialog-measure", "button-open"),
        PathFor::Figures => ("dialog-figures", "button-open"),
    };
    heading(ui, theme, &tr(title));
    words(ui, theme, &tr("path-body"));
    let field = text_field(ui, theme, &tr("path-label"), path, 1);
    let entered = field.lost_focus() && ui.input(|i| i.key_pressed(Key::Enter));
    if !field.has_focus() && !entered && ui.memory(|memory| memory.focused().is_none()) {
        focus_all(ui, &field, path);
    }
    ui.add_space(space::M);
    let chosen = Answer::Path(PathBuf::from(path.trim()), purpose);
    let clicked = buttons(ui, theme, (main, chosen.clone()), &[("button-cancel", Answer::Cancel)]);
    let answer = if entered { Some(chosen) } else { clicked };
    answer.filter(|answer| !matches!(answer, Answer::Path(path, _) if path.as_os_str().is_empty()))
}

fn message(ui: &mut Ui, theme: &Theme, title: &str, body: &str) -> Option<Answer> {
    ui.set_width(520.0);
    heading(ui, theme, title);
    egui::ScrollArea::vertical().max_height(420.0).show(ui, |ui| words(ui, theme, body));
    buttons(ui, theme, ("button-close", Answer::Cancel), &[])
}

fn recover(ui: &mut Ui, theme: &Theme, recovered: &Recovered) -> Option<Answer> {
    ui.set_width(480.0);
    heading(ui, theme, &tr("recover-title"));
    let file = recovered
        .original
        .as_ref()
        .map_or_else(|| tr("untitled").into_owned(), |path| path.display().to_string());
    let saved_at = recovered.saved_at.to_zoned(jiff::tz::TimeZone::system()).datetime();
    let when = locale::date_and_time(lang(), saved_at);
    let values = [
        ("title", Arg::from(recovered.map.title.as_str())),
        ("file", Arg::from(file)),
        ("when", Arg::from(when)),
    ];
    words(ui, theme, &tr_with("recover-body", &values));
    buttons(
        ui,
        theme,
        ("button-recover", Answer::Recover),
        &[("button-delete-copy", Answer::DiscardRecovered), ("button-later", Answer::Cancel)],
    )
}

fn shortcuts(ui: &mut Ui, theme: &Theme) -> Option<Answer> {
    ui.set_width(720.0);
    heading(ui, theme, &tr("shortcuts-title"));
    let rows = shortcut_table(lang(), cfg!(target_os = "macos"));
    egui::ScrollArea::vertical().auto_shrink([false, true]).max_height(460.0).show(ui, |ui| {
        // Room for the scroll bar, which floats over what is under it.
        ui.set_max_width(ui.available_width() - space::XL);
        ui.spacing_mut().item_spacing.x = 2.0 * space::XL;
        ui.columns(2, |columns| {
            // The grid's keys are many; they and what follows stand in the second column.
            let (left, right): (Vec<_>, Vec<_>) =
                rows.iter().partition(|(section, ..)| *section < Section::Grid);
            for (ui, part) in columns.iter_mut().zip([left, right]) {
                shortcut_column(ui, theme, &part);
            }
        });
        ui.add_space(space::M);
        ui.label(
            RichText::new(tr("shortcuts-hands").into_owned())
                .font(font(theme::LABEL))
                .color(color(theme.muted)),
        );
    });
    ui.add_space(space::M);
    buttons(ui, theme, ("button-close", Answer::Cancel), &[])
}

fn shortcut_column(ui: &mut Ui, theme: &Theme, rows: &[&(Section, String, String)]) {
    let mut chapter = None;
    for (section, label, keys) in rows {
        if chapter != Some(*section) {
            chapter = Some(*section);
            ui.add_space(space::S);
            super::widgets::section(ui, theme, &tr(section.label()));
        }
        ui.horizontal(|ui| {
            ui.label(RichText::new(label).color(color(theme.ink)));
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                ui.label(RichText::new(keys).font(font(theme::LABEL)).color(color(theme.muted)));
            });
        });
    }
}

fn about(ui: &mut Ui, theme: &Theme) -> Option<Answer> {
    ui.set_width(420.0);
    heading(ui, theme, &format!("Wayline {}", env!("CARGO_PKG_VERSION")));
    words(ui, theme, &tr("about-body"));
    buttons(ui, theme, ("button-close", Answer::Cancel), &[])
}
