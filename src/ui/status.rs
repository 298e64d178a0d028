//! The bar at the bottom: what the hand can do now, how large the map is, how near it is seen.

use egui::{Align, Layout, Margin, RichText, Stroke, Ui};

use super::app::{App, count};
use super::inspector;
use super::style::{color, font};
use super::widgets::aside_button;
use super::words::{lang, tr};
use crate::editor::CommandId;
use crate::job::Job;
use crate::jobs::MapCounts;
use crate::locale;
use crate::theme::{self, Theme, space};

const HEIGHT: f32 = 30.0;

pub(super) fn show(app: &mut App, ui: &mut Ui, theme: &Theme) {
    let frame = egui::Frame::new()
        .fill(color(theme.surface))
        .inner_margin(Margin::symmetric(16, 0))
        .stroke(Stroke::new(1.0, color(theme.hairline)));
    egui::Panel::bottom("status").exact_size(HEIGHT).frame(frame).show(ui, |ui| {
        ui.horizontal_centered(|ui| {
            if let Some(job) = app.exports.last() {
                exporting(ui, theme, job);
                return;
            }
            let hint = match &app.notice {
                Some((words, _)) => RichText::new(words).color(color(theme.ink)),
                None => RichText::new(app.editor.hint().text(lang())).color(color(theme.muted)),
            };
            ui.label(hint.font(font(theme::LABEL)));
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                ui.label(RichText::new(figures(app)).font(font(theme::LABEL)).color(color(theme.muted)));
                review(app, ui, theme);
            });
        });
    });
}

/// That the map was not gone through for longer than it should be.
fn review(app: &mut App, ui: &mut Ui, theme: &Theme) {
    let Some(words) = inspector::due_words(&app.editor.map().brief) else { return };
    ui.add_space(space::M);
    if aside_button(ui, theme, &tr("review-mark")).clicked() {
        app.editor.run(CommandId::MarkReviewed);
    }
    let words = RichText::new(words).font(font(theme::LABEL)).color(color(theme.neutral));
    ui.add(egui::Label::new(words).truncate());
}

/// How far an export is, and a way to end it.
fn exporting(ui: &mut Ui, theme: &Theme, job: &Job) {
    let share = (job.progress() * 100.0).round();
    let words = format!("{} {share} %", tr("exporting-notice"));
    ui.label(RichText::new(words).font(font(theme::LABEL)).color(color(theme.ink)));
    if ui.small_button(tr("button-cancel")).clicked() {
        job.cancel();
    }
    ui.ctx().request_repaint_after(std::time::Duration::from_millis(100));
}

fn figures(app: &App) -> String {
    let counts = MapCounts::of(app.editor.map());
    [
        count("counts-phases", counts.phases),
        count("counts-steps", counts.steps),
        count("counts-cards", counts.cards),
        locale::percent(lang(), (app.editor.camera().zoom * 100.0).into(), 0),
        tr(app.save_state()).into_owned(),
    ]
    .join(" \u{b7} ")
}
