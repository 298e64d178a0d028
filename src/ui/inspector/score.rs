//! The slider for a score, with its number to type.

use egui::accesskit::Action;
use egui::{Align2, Color32, CornerRadius, Sense, Stroke, Ui, vec2};

use super::inputs::{complain, label_row, reading};
use crate::locale::{self, written::number::Numeral};
use crate::model::Score;
use crate::theme::{self, Theme};
use crate::ui::style::{color, font};
use crate::ui::widgets::speak_as;
use crate::ui::words::{lang, tr};

/// A slider from -2 to +2 in steps of 0.1, filled from its middle, and its number over it. True while it changes.
pub(super) fn score_slider(ui: &mut Ui, theme: &Theme, label: &str, score: &mut Score) -> bool {
    let before = *score;
    let read = |words: &str| {
        let numeral = Numeral::read(words);
        let number = numeral.and_then(|numeral| numeral.with(Some(locale::decimal_mark(lang()))));
        number.and_then(|number| Score::exact(number).ok()).ok_or_else(|| tr("score-range").into_owned())
    };
    let (_, typed) = label_row(ui, theme, label, |ui| {
        reading(
            ui,
            label,
            Some(&before),
            |score: &Score| locale::tenths(lang(), score.tenths()),
            read,
            |ui, words| {
                let field = egui::TextEdit::singleline(words)
                    .font(font(theme::LABEL_STRONG))
                    .align(Align2::RIGHT_CENTER)
                    .margin(vec2(6.0, 2.0))
                    .desired_width(44.0);
                let field = ui.add(field);
                speak_as(ui, &field, label);
                field
            },
        )
    });
    if let Some(new) = typed.new {
        *score = new;
    }
    complain(ui, theme, typed.wrong.as_deref());
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
