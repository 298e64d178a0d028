//! What a file of rows is opened as, and where it stays.

use std::path::Path;

use egui::{RichText, Sense, Ui, vec2};

use super::answer::Answer;
use crate::jobs::Contents;
use crate::theme::{self, Theme, space};
use crate::ui::paint::icon;
use crate::ui::style::{color, font};
use crate::ui::widgets::segments;
use crate::ui::words::tr;

/// Where a file of the user's stays, in plain words.
pub(super) fn privacy(ui: &mut Ui, theme: &Theme, key: &str) {
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = 6.0;
        let (area, _) = ui.allocate_exact_size(vec2(14.0, 14.0), Sense::hover());
        icon(ui.painter(), "lock", area, color(theme.faint));
        let words = RichText::new(tr(key)).font(font(theme::LABEL)).color(color(theme.muted));
        ui.add(egui::Label::new(words).wrap());
    });
}

/// A row of ways to open the file at hand; gives back the one that was chosen instead of `now`. Figures need a map to be
/// put on.
pub(super) fn open_as(
    ui: &mut Ui,
    theme: &Theme,
    path: &Path,
    now: Contents,
    has_map: bool,
) -> Option<Answer> {
    if Contents::is_only_log(path) {
        return None;
    }
    let all = [
        (Contents::Map, "open-as-map"),
        (Contents::Log, "open-as-log"),
        (Contents::Figures, "open-as-figures"),
    ];
    let fitting = all.into_iter().filter(|(rows, _)| has_map || *rows != Contents::Figures);
    let choices: Vec<_> = fitting.map(|(rows, key)| (rows, tr(key))).collect();
    let mut answer = None;
    ui.horizontal(|ui| {
        ui.label(RichText::new(tr("open-as")).font(font(theme::LABEL)).color(color(theme.muted)));
        let chosen = segments(ui, theme, Some(now), &choices);
        answer = chosen.filter(|other| *other != now).map(|other| Answer::OpenAs(path.to_owned(), other));
    });
    ui.add_space(space::S);
    answer
}
