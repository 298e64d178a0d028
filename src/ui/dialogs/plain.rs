//! Dialogs that ask one thing, or only tell.

use std::path::{Path, PathBuf};

use egui::{Align, Key, Layout, RichText, Ui};

use super::answer::{Answer, PathFor};
use super::parts::{buttons, heading, words};
use crate::disk::recovery::Recovered;
use crate::editor::commands::{Section, shortcut_table};
use crate::locale::{self, Arg};
use crate::theme::{self, Theme, space};
use crate::ui::desk::AfterSave;
use crate::ui::style::{color, font};
use crate::ui::widgets::{self, focus_all, text_field};
use crate::ui::words::{count, lang, tr, tr_with};

/// Asks once for all that is unsaved: `maps` are their names.
pub(super) fn unsaved(ui: &mut Ui, theme: &Theme, maps: &[String], then: AfterSave) -> Option<Answer> {
    ui.set_width(420.0);
    let (title, body, save, discard) = match maps {
        [name] => {
            let body = tr_with("unsaved-body", &[("file", Arg::from(name.as_str()))]);
            (tr("unsaved-title").into_owned(), body, "button-save", "button-discard")
        }
        many => {
            let title = count("unsaved-title-many", many.len());
            (title, tr("unsaved-body-many").into_owned(), "button-save-all", "button-discard-all")
        }
    };
    heading(ui, theme, &title);
    words(ui, theme, &body);
    if maps.len() > 1 {
        egui::ScrollArea::vertical().max_height(240.0).show(ui, |ui| {
            for name in maps {
                ui.label(RichText::new(name).font(font(theme::BODY_STRONG)).color(color(theme.ink)));
            }
        });
        ui.add_space(space::M);
    }
    let others = [(discard, Answer::Discard(then)), ("button-cancel", Answer::Cancel)];
    buttons(ui, theme, (save, Answer::Save(then)), &others)
}

pub(super) fn changed_on_disk(
    ui: &mut Ui,
    theme: &Theme,
    path: &Path,
    then: Option<AfterSave>,
) -> Option<Answer> {
    ui.set_width(480.0);
    heading(ui, theme, &tr("changed-title"));
    let file = path.display().to_string();
    words(ui, theme, &tr_with("changed-body", &[("file", Arg::from(file))]));
    buttons(
        ui,
        theme,
        ("button-save-as", Answer::SaveAs(then)),
        &[
            ("button-replace", Answer::Overwrite(path.to_owned(), PathFor::SaveAs(then))),
            ("button-cancel", Answer::Cancel),
        ],
    )
}

pub(super) fn replace(ui: &mut Ui, theme: &Theme, path: &Path, purpose: &PathFor) -> Option<Answer> {
    ui.set_width(480.0);
    heading(ui, theme, &tr("replace-title"));
    let file = path.display().to_string();
    words(ui, theme, &tr_with("replace-body", &[("file", Arg::from(file))]));
    buttons(
        ui,
        theme,
        ("button-replace", Answer::Overwrite(path.to_owned(), purpose.clone())),
        &[("button-cancel", Answer::Cancel)],
    )
}

pub(super) fn path_entry(ui: &mut Ui, theme: &Theme, purpose: &PathFor, path: &mut String) -> Option<Answer> {
    ui.set_width(520.0);
    let (title, main) = match purpose {
        PathFor::Open => ("path-open-title", "button-open"),
        PathFor::SaveAs(_) => ("path-save-title", "button-save"),
        PathFor::Export(_) => ("path-export-title", "button-export"),
        PathFor::Picture(_) => ("dialog-choose-picture", "button-open"),
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
    let chosen = Answer::Path(PathBuf::from(path.trim()), purpose.clone());
    let clicked = buttons(ui, theme, (main, chosen.clone()), &[("button-cancel", Answer::Cancel)]);
    let answer = if entered { Some(chosen) } else { clicked };
    answer.filter(|answer| !matches!(answer, Answer::Path(path, _) if path.as_os_str().is_empty()))
}

pub(super) fn message(ui: &mut Ui, theme: &Theme, title: &str, body: &str) -> Option<Answer> {
    ui.set_width(520.0);
    heading(ui, theme, title);
    egui::ScrollArea::vertical().max_height(420.0).show(ui, |ui| words(ui, theme, body));
    buttons(ui, theme, ("button-close", Answer::Read), &[])
}

pub(super) fn recover(ui: &mut Ui, theme: &Theme, recovered: &Recovered) -> Option<Answer> {
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

pub(super) fn shortcuts(ui: &mut Ui, theme: &Theme) -> Option<Answer> {
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
    buttons(ui, theme, ("button-close", Answer::Read), &[])
}

fn shortcut_column(ui: &mut Ui, theme: &Theme, rows: &[&(Section, String, String)]) {
    let mut chapter = None;
    for (section, label, keys) in rows {
        if chapter != Some(*section) {
            chapter = Some(*section);
            ui.add_space(space::S);
            widgets::section(ui, theme, &tr(section.label()));
        }
        ui.horizontal(|ui| {
            ui.label(RichText::new(label).color(color(theme.ink)));
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                ui.label(RichText::new(keys).font(font(theme::LABEL)).color(color(theme.muted)));
            });
        });
    }
}

pub(super) fn about(ui: &mut Ui, theme: &Theme) -> Option<Answer> {
    ui.set_width(420.0);
    heading(ui, theme, &format!("Wayline {}", env!("CARGO_PKG_VERSION")));
    words(ui, theme, &tr("about-body"));
    buttons(ui, theme, ("button-close", Answer::Read), &[])
}
