//! What a persona feels and expects at a step, and how far apart the two are.

use egui::accesskit::Action;
use egui::{Align2, Color32, CornerRadius, Sense, Stroke, Ui, vec2};

use super::words;
use crate::editor::Editor;
use crate::locale::{self, Arg};
use crate::model::{Id, JourneyMap, Score, State};
use crate::theme::{self, Theme, space};
use crate::ui::style::{color, font};
use crate::ui::widgets::{quiet_button, section, verdict};
use crate::ui::words::{lang, tr, tr_with};

/// For each persona that is shown: felt, expected, and the gap.
pub(super) fn of_step(editor: &mut Editor, ui: &mut Ui, theme: &Theme, step: &Id) {
    let map = editor.map().clone();
    let state = map.main_state();
    for persona in map.shown_personas() {
        ui.push_id(&persona, |ui| {
            of_persona(editor, ui, theme, &map, step, &persona, state);
        });
    }
}

fn of_persona(
    editor: &mut Editor,
    ui: &mut Ui,
    theme: &Theme,
    map: &JourneyMap,
    step: &Id,
    persona: &Id,
    state: State,
) {
    let Some(annotated) = map.step(step) else { return };
    let name = map.persona(persona).map_or_else(|| tr("customer").into_owned(), |p| p.name.clone());
    let named = |key: &str| tr_with(key, &[("persona", Arg::from(name.as_str()))]);
    section(ui, theme, &named("feeling-of"));
    let felt = annotated.emotion(persona, state).map(|felt| (felt.score, felt.feeling.as_str()));
    let feeling = Fields { score: "field-feels", words: "field-feeling", rows: 1, add: &named("feel-add") };
    if let Some(to) = annotation(ui, theme, &feeling, felt) {
        editor.set_emotion(step, persona, state, Some(to));
    }
    ui.add_space(space::S);
    section(ui, theme, &named("expectation-of"));
    let expected = annotated.expectation(persona, state).map(|e| (e.score, e.text.as_str()));
    let expectation =
        Fields { score: "field-expected", words: "field-expectation", rows: 2, add: &named("expect-add") };
    if let Some(to) = annotation(ui, theme, &expectation, expected) {
        editor.set_expectation(step, persona, state, Some(to));
    }
    if let Some(gap) = annotated.gap_tenths(persona, state) {
        ui.add_space(space::XS);
        gap_verdict(ui, theme, gap);
    }
    ui.add_space(space::M);
}

/// What the fields of an annotation are called.
struct Fields<'a> {
    /// Message keys.
    score: &'static str,
    words: &'static str,
    /// Lines that the words get.
    rows: usize,
    /// The button of an annotation that is not there yet.
    add: &'a str,
}

/// A score and its words, or a button to begin with; gives back what they become when they change.
fn annotation(
    ui: &mut Ui,
    theme: &Theme,
    fields: &Fields<'_>,
    now: Option<(Score, &str)>,
) -> Option<(Score, String)> {
    let Some((mut score, text)) = now else {
        return quiet_button(ui, theme, fields.add).clicked().then(|| (Score::ZERO, String::new()));
    };
    let slid = score_slider(ui, theme, &tr(fields.score), &mut score);
    let typed = words(ui, theme, fields.words, text, fields.rows);
    (slid || typed.is_some()).then(|| (score, typed.unwrap_or_else(|| text.to_owned())))
}

fn gap_verdict(ui: &mut Ui, theme: &Theme, gap: i32) {
    let values = [("gap", Arg::from(locale::tenths_size(lang(), gap)))];
    match gap {
        0 => verdict(ui, &tr("gap-even"), color(theme.field), color(theme.muted)),
        1.. => {
            let words = tr_with("gap-better", &values);
            verdict(ui, &words, color(theme.gain.fill), color(theme.gain.ink));
        }
        _ => {
            let words = tr_with("gap-worse", &values);
            verdict(ui, &words, color(theme.pain.fill), color(theme.pain.ink));
        }
    }
}

/// A slider from -2 to +2 in steps of 0.1, filled from its middle. True while it changes.
fn score_slider(ui: &mut Ui, theme: &Theme, label: &str, score: &mut Score) -> bool {
    let before = *score;
    ui.horizontal(|ui| {
        super::super::widgets::field_label(ui, theme, label);
        ui.with_layout(egui::Layout::right_to_left(egui::Align::Center), |ui| {
            let number = locale::tenths(lang(), score.tenths());
            ui.label(egui::RichText::new(number).font(font(theme::LABEL_STRONG)).color(color(theme.ink)));
        });
    });
    let (area, mut response) =
        ui.allocate_exact_size(vec2(ui.available_width(), 34.0), Sense::click_and_drag());
    let track = egui::Rect::from_min_max(
        egui::pos2(area.min.x + 10.0, area.min.y + 10.0),
        egui::pos2(area.max.x - 10.0, area.min.y + 14.0),
    );
    if let Some(at) = response.interact_pointer_pos() {
        *score = Score::nearest((at.x - track.min.x) / track.width() * 4.0 - 2.0);
    }
    if response.has_focus() {
        let step = ui.input(|i| {
            i32::from(i.key_pressed(egui::Key::ArrowRight)) - i32::from(i.key_pressed(egui::Key::ArrowLeft))
        });
        *score = Score::from_tenths(score.tenths() + step);
        ui.memory_mut(|memory| {
            let arrows = egui::EventFilter { horizontal_arrows: true, ..egui::EventFilter::default() };
            memory.set_focus_lock_filter(response.id, arrows);
        });
    }
    *score = Score::from_tenths(score.tenths() + asked_steps(ui, &response));
    describe_slider(ui, &response, *score, label);
    draw_slider(ui, theme, &response, track, *score);
    if *score != before {
        response.mark_changed();
    }
    *score != before
}

/// How many steps up a screen reader asked for.
fn asked_steps(ui: &Ui, response: &egui::Response) -> i32 {
    let count = |action| ui.input(|i| i.num_accesskit_action_requests(response.id, action)) as i32;
    count(Action::Increment) - count(Action::Decrement)
}

fn describe_slider(ui: &Ui, response: &egui::Response, score: Score, label: &str) {
    response.widget_info(|| egui::WidgetInfo::slider(true, score.value().into(), label));
    ui.ctx().accesskit_node_builder(response.id, |node| {
        node.set_min_numeric_value(Score::MIN.value().into());
        node.set_max_numeric_value(Score::MAX.value().into());
        node.set_numeric_value_step(0.1);
        node.add_action(Action::Increment);
        node.add_action(Action::Decrement);
    });
}

fn draw_slider(ui: &Ui, theme: &Theme, response: &egui::Response, track: egui::Rect, score: Score) {
    let painter = ui.painter();
    let tint: Color32 = color(match score.tenths() {
        4.. => theme.better,
        -3..=3 => theme.neutral,
        _ => theme.worse,
    });
    painter.rect_filled(track, CornerRadius::same(2), color(theme.hairline));
    let x = track.min.x + track.width() * (score.value() + 2.0) / 4.0;
    let middle = track.center().x;
    let filled = egui::Rect::from_x_y_ranges(x.min(middle)..=x.max(middle), track.y_range());
    painter.rect_filled(filled, CornerRadius::same(2), tint);
    let ring = if response.has_focus() { 3.0 } else { 2.0 };
    let knob = egui::pos2(x, track.center().y);
    painter.circle(knob, 9.0, color(theme.surface), Stroke::new(ring, tint));
    for side in [-1.0, 1.0] {
        painter.circle_filled(knob + vec2(side * 2.8, -2.0), 1.1, tint);
    }
    let bend = score.value() * 1.6;
    let mouth = [
        vec2(-3.6, 3.0 - bend * 0.5),
        vec2(-1.8, 3.0 + bend),
        vec2(1.8, 3.0 + bend),
        vec2(3.6, 3.0 - bend * 0.5),
    ];
    let curve = mouth.map(|offset| knob + offset);
    let stroke = Stroke::new(1.4, tint);
    painter.add(epaint::CubicBezierShape::from_points_stroke(curve, false, Color32::TRANSPARENT, stroke));
    let marks = [(track.min.x, "\u{2212}2"), (middle, "0"), (track.max.x, "+2")];
    for (x, mark) in marks {
        let at = egui::pos2(x, track.max.y + 8.0);
        painter.text(at, Align2::CENTER_TOP, mark, font(theme::CAPTION), color(theme.faint));
    }
}
