//! A log of visits on its way to the map: what its columns hold, how far the reading is, and which of its events is
//! which touchpoint.

mod columns;
mod draft;
mod matched;
mod matching;

use egui::{Align, Layout, RichText, Sense, Ui, vec2};

use super::answer::{Answer, LogStep};
use super::parts::{heading, words};
use crate::locale;
use crate::theme::{self, Theme, space};
use crate::ui::style::{color, font};
use crate::ui::widgets::quiet_button;
use crate::ui::words::{lang, tr, tr_with};

use draft::{LogWork, Stage};

pub(in crate::ui) use draft::{LogDraft, LogReading};
pub(in crate::ui) use matched::Matched;

const WIDTH: f32 = 860.0;

pub(super) fn show(ui: &mut Ui, theme: &Theme, draft: &mut LogDraft) -> Option<Answer> {
    let room = ui.ctx().content_rect().size();
    match &draft.stage {
        Stage::Columns => {
            ui.set_width(WIDTH.min(room.x - 96.0));
            columns::show(ui, theme, draft)
        }
        Stage::Working(work) => {
            ui.set_width(460.0);
            working(ui, theme, &draft.file(), work)
        }
        Stage::Matching => {
            ui.set_width(WIDTH.min(room.x - 96.0));
            matching::show(ui, theme, draft)
        }
    }
}

/// How far the thread is, as far as it says.
fn working(ui: &mut Ui, theme: &Theme, file: &str, work: &LogWork) -> Option<Answer> {
    heading(ui, theme, &tr_with(work.title, &[("file", file.into())]));
    ui.add_space(space::S);
    if work.tells {
        progress(ui, theme, work.job.progress());
    } else if ui.style().animation_time > 0.0 {
        ui.add(egui::Spinner::new().size(20.0).color(color(theme.accent)));
    }
    ui.add_space(space::S);
    words(ui, theme, &tr("log-privacy"));
    ui.ctx().request_repaint_after(std::time::Duration::from_millis(50));
    let row = vec2(ui.available_width(), 32.0);
    let cancel = ui.allocate_ui_with_layout(row, Layout::right_to_left(Align::Center), |ui| {
        quiet_button(ui, theme, &tr("button-cancel")).clicked()
    });
    // No key but Escape: whoever presses Enter once too often means to go on.
    cancel.inner.then_some(Answer::Log(LogStep::Stop))
}

/// A bar and the per cent, `share` being from 0 to 1.
fn progress(ui: &mut Ui, theme: &Theme, share: f32) {
    let percent = locale::percent(lang(), f64::from(share * 100.0), 0);
    ui.horizontal(|ui| {
        let (area, bar) = ui.allocate_exact_size(vec2(ui.available_width() - 56.0, 8.0), Sense::hover());
        bar.widget_info(|| egui::WidgetInfo::labeled(egui::Role::ProgressIndicator, true, &percent));
        ui.ctx().accesskit_node_builder(bar.id, |node| node.set_numeric_value(f64::from(share * 100.0)));
        ui.painter().rect_filled(area, 4.0, color(theme.hairline));
        let done = egui::Rect::from_min_size(area.min, vec2(area.width() * share, area.height()));
        ui.painter().rect_filled(done, 4.0, color(theme.accent));
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            ui.label(RichText::new(&percent).font(font(theme::LABEL_STRONG)).color(color(theme.ink)));
        });
    });
}
