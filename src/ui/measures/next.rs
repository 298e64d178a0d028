//! What is likely to come next of the touchpoint or the path that is selected.

use egui::{Align, Layout, Response, RichText, Ui};

use super::panel::{MeasuresAsk, MeasuresPanel};
use crate::editor::{CommandId, Editor, Item};
use crate::locale::{counted, percent, share};
use crate::measure::{NextStep, NextSteps};
use crate::model::{Id, JourneyMap, Measured, TouchpointMeasures};
use crate::theme::{self, Color, Theme, space};
use crate::ui::bars::{Row, caption, row};
use crate::ui::inspector::fold;
use crate::ui::style::{color, font};
use crate::ui::widgets::icon_button;
use crate::ui::words::{lang, tr, tr_with};

/// So many of the likeliest are told one by one.
const SHOWN: usize = 6;

pub(super) fn show(
    panel: &mut MeasuresPanel,
    ui: &mut Ui,
    theme: &Theme,
    editor: &Editor,
    map: &JourneyMap,
    measured: &Measured,
) -> Option<MeasuresAsk> {
    let path = editor.path();
    let steps = editor.next_steps().filter(|_| !path.is_empty());
    let told = steps.as_ref().filter(|steps| !steps.too_few);
    let summary = told.map(|steps| counted(lang(), "measures-journeys", steps.journeys));
    let mut asked = None;
    fold(ui, theme, "measures-next", &tr("measures-next"), &summary.unwrap_or_default(), true, |ui| {
        let Some(steps) = &steps else {
            panel.give_next = false;
            let unmeasured = matches!(editor.selection().single(), Some(Item::Card(_)));
            caption(
                ui,
                theme,
                &tr(if unmeasured { "measures-next-unmeasured" } else { "measures-next-hint" }),
            );
            return;
        };
        asked = trail(ui, theme, map, path);
        if steps.too_few {
            panel.give_next = false;
            too_few(ui, theme, measured, path);
            return;
        }
        if steps.used < path.len() {
            caption(ui, theme, &counted(lang(), "measures-next-shorter", steps.used as u64));
        }
        let won =
            path.last().and_then(|id| measured.touchpoint(id)).is_some_and(TouchpointMeasures::all_converted);
        let end_ink = if won { theme.better } else { theme.worse };
        asked = asked.take().or(nexts(panel, ui, theme, map, steps, end_ink));
    });
    asked
}

/// Where the path led so far, and the way back.
fn trail(ui: &mut Ui, theme: &Theme, map: &JourneyMap, path: &[Id]) -> Option<MeasuresAsk> {
    let names: Vec<String> = path.iter().map(|id| name_of(map, Some(id))).collect();
    let words = format!("{} {}", tr("measures-next-after"), names.join(" \u{203a} "));
    let words = RichText::new(words).font(font(theme::BODY_STRONG)).color(color(theme.ink));
    if path.len() < 2 {
        ui.add(egui::Label::new(words).wrap());
        return None;
    }
    let mut asked = None;
    ui.horizontal(|ui| {
        let room = ui.available_width() - 40.0;
        ui.allocate_ui_with_layout(egui::vec2(room, 0.0), Layout::top_down(Align::Min), |ui| {
            ui.set_width(room);
            ui.add(egui::Label::new(words).wrap());
        });
        if icon_button(ui, theme, "arrow-left", &tr("measures-next-back"), true).clicked() {
            asked = Some(MeasuresAsk::Run(CommandId::BackOnPath));
        }
    });
    asked
}

fn too_few(ui: &mut Ui, theme: &Theme, measured: &Measured, path: &[Id]) {
    let known =
        path.last().and_then(|id| measured.touchpoint(id)).map_or(0, |touchpoint| touchpoint.journeys);
    caption(ui, theme, &counted(lang(), "measures-next-few", known));
}

fn nexts(
    panel: &mut MeasuresPanel,
    ui: &mut Ui,
    theme: &Theme,
    map: &JourneyMap,
    steps: &NextSteps,
    end_ink: Color,
) -> Option<MeasuresAsk> {
    ui.spacing_mut().item_spacing.y = 0.0;
    ui.add_space(space::XS);
    let mut asked = None;
    // The end of the journey is told even where it is not among the likeliest.
    let told = |place: usize, next: &NextStep| place < SHOWN || next.to.is_none();
    let told: Vec<&NextStep> = steps
        .nexts
        .iter()
        .enumerate()
        .filter(|(place, next)| told(*place, next))
        .map(|(_, next)| next)
        .collect();
    let left = 1.0 - told.iter().map(|next| next.probability).sum::<f64>();
    let most = told.first().map_or(left, |next| next.probability.max(left)).max(f64::EPSILON);
    let mut waiting = std::mem::take(&mut panel.give_next);
    for next in told {
        let ink = if next.to.is_some() { theme.ink } else { end_ink };
        let Some(response) = one(ui, theme, map, (next, ink), most) else { continue };
        if std::mem::take(&mut waiting) {
            response.request_focus();
        }
        if response.clicked() {
            // The keyboard goes on where the path does.
            panel.give_next = response.has_focus();
            asked = next.to.clone().map(MeasuresAsk::Follow);
        }
    }
    // A rounding is no one.
    if left > 0.005 {
        let name = tr("measures-next-others");
        let figure = percent(lang(), left * 100.0, 0);
        let others = Row {
            name: &name,
            figure: &figure,
            share: (left / most) as f32,
            ink: theme.muted,
            names: 0.46,
            said: "",
        };
        row(ui, theme, &others, false);
    }
    asked
}

/// One line; what can be followed gives back what was done to it.
fn one(
    ui: &mut Ui,
    theme: &Theme,
    map: &JourneyMap,
    (next, ink): (&NextStep, Color),
    most: f64,
) -> Option<Response> {
    let name = name_of(map, next.to.as_ref());
    let places = usize::from(next.probability < 0.01);
    let figure = percent(lang(), next.probability * 100.0, places);
    let journeys = counted(lang(), "measures-journeys", next.journeys);
    let values = [
        ("name", name.as_str().into()),
        ("percent", share(lang(), next.probability).into()),
        ("journeys", journeys.as_str().into()),
    ];
    let said = tr_with("measures-next-row", &values);
    let line = Row {
        name: &name,
        figure: &figure,
        share: (next.probability / most) as f32,
        ink,
        names: 0.46,
        said: &said,
    };
    let response = row(ui, theme, &line, next.to.is_some()).on_hover_ui(|ui| {
        ui.label(&said);
        if next.to.is_some() {
            let follow = tr_with("measures-next-follow", &[("name", name.as_str().into())]);
            ui.label(RichText::new(follow).color(color(theme.muted)));
        }
    });
    next.to.is_some().then_some(response)
}

/// A touchpoint's name in one line, or that of the end.
fn name_of(map: &JourneyMap, card: Option<&Id>) -> String {
    match card {
        Some(id) => map
            .card(id)
            .map_or_else(String::new, |card| card.text.split_whitespace().collect::<Vec<&str>>().join(" ")),
        None => tr("measures-next-end").into_owned(),
    }
}
