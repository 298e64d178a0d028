//! How measures lie on the map.

use std::borrow::Cow;

use egui::Ui;

use super::panel::{FIELDS, MeasuresAsk};
use crate::analytics::attribution::Rule;
use crate::editor::Editor;
use crate::locale::percent;
use crate::scene::{Heat, Overlay};
use crate::theme::Theme;
use crate::ui::inspector::{choose_named, fold};
use crate::ui::widgets::{field_label, speak_as};
use crate::ui::words::{lang, tr};

/// The largest share that can be asked for, in percent: only few arrows are thicker.
const MOST: u8 = 50;

const HEATS: [(Option<Heat>, &str); 5] = [
    (None, "measures-heat-none"),
    (Some(Heat::Visits), "measures-column-visits"),
    (Some(Heat::Conversion), "measures-column-conversion"),
    (Some(Heat::Ended), "measures-column-ended"),
    (Some(Heat::Stopped), "measures-column-stopped"),
];

pub(super) fn show(ui: &mut Ui, theme: &Theme, editor: &Editor) -> Option<MeasuresAsk> {
    let shown = editor.shows_measures();
    let summary = tr(if shown { "measures-map-shown" } else { "measures-map-hidden" });
    let mut asked = None;
    fold(ui, theme, "measures-map", &tr("measures-map"), &summary, false, |ui| {
        ui.spacing_mut().item_spacing.y = 2.0;
        ui.set_max_width(ui.available_width().min(FIELDS));
        let mut on = shown;
        if ui.checkbox(&mut on, tr("measures-show")).changed() {
            asked = Some(MeasuresAsk::Shown(on));
        }
        let now = editor.measures_overlay();
        let mut next = now.clone();
        ui.add_enabled_ui(shown, |ui| choices(ui, theme, &mut next, editor.rule()));
        if next != *now {
            asked = Some(MeasuresAsk::Overlay(next));
        }
    });
    asked
}

fn choices(ui: &mut Ui, theme: &Theme, overlay: &mut Overlay, rule: Rule) {
    ui.checkbox(&mut overlay.arrows, tr("measures-arrows")).on_hover_text(tr("measures-arrows-help"));
    ui.add_enabled_ui(overlay.arrows, |ui| least(ui, theme, &mut overlay.least_percent));
    ui.checkbox(&mut overlay.drop_off, tr("measures-drop-off")).on_hover_text(tr("measures-drop-off-help"));
    let mut best = overlay.best.is_some();
    if ui.checkbox(&mut best, tr("measures-best")).on_hover_text(tr("measures-best-help")).changed() {
        overlay.best = best.then_some(rule);
    }
    let heats: Vec<(Option<Heat>, Cow<'static, str>)> =
        HEATS.iter().map(|(heat, key)| (*heat, tr(key))).collect();
    if let Some(heat) = choose_named(ui, theme, "measures-heat", Some(overlay.heat), &heats) {
        overlay.heat = heat;
    }
}

/// The smallest share of which an arrow is drawn.
fn least(ui: &mut Ui, theme: &Theme, least: &mut u8) {
    let name = tr("measures-least");
    field_label(ui, theme, &name);
    ui.spacing_mut().slider_width = (ui.available_width() - 56.0).max(80.0);
    let slider = egui::Slider::new(least, 1..=MOST)
        .custom_formatter(|value, _| percent(lang(), value, 0))
        .custom_parser(|words| words.trim().trim_end_matches('%').trim().parse().ok());
    let slider = ui.add(slider);
    speak_as(ui, &slider, &name);
}
