//! What takes long and tells how far it is, with a way to end it.

use std::time::Duration;

use egui::{RichText, Ui};

use super::desk::file_name;
use super::style::{color, font};
use super::tasks::{Tasks, Ticket, Work};
use super::words::{lang, tr, tr_with};
use crate::job::Job;
use crate::locale;
use crate::theme::{self, Theme, space};

/// Sooner than this nobody wonders.
const PATIENCE: Duration = Duration::from_millis(500);
const REDRAW: Duration = Duration::from_millis(100);
const BAR: f32 = 140.0;

/// Something that takes long.
pub(super) struct UnderWay<'a> {
    pub(super) ticket: Ticket,
    /// What is being done.
    words: String,
    job: &'a Job,
}

/// What is to be told of: the latest export, or a file that is being opened for longer than a moment.
pub(super) fn of<'a, T: 'static>(tasks: &'a Tasks<T>, ctx: &egui::Context) -> Option<UnderWay<'a>> {
    let told = |(ticket, work, since): (Ticket, &'a Work, Duration)| match work {
        Work::Export { job } => Some(UnderWay { ticket, words: tr("exporting-notice").into_owned(), job }),
        Work::Open { path, job } if since >= PATIENCE => {
            let words = tr_with("opening-notice", &[("file", file_name(path).into())]);
            Some(UnderWay { ticket, words, job })
        }
        Work::Open { .. } => {
            ctx.request_repaint_after(PATIENCE.saturating_sub(since));
            None
        }
        _ => None,
    };
    tasks.under_way().rev().find_map(told)
}

/// Shows it in a row; true if it is to end.
pub(super) fn show(ui: &mut Ui, theme: &Theme, under_way: &UnderWay<'_>) -> bool {
    ui.spacing_mut().item_spacing.x = space::M;
    ui.label(RichText::new(&under_way.words).font(font(theme::LABEL)).color(color(theme.ink)));
    let share = under_way.job.progress();
    let percent = locale::percent(lang(), f64::from(share * 100.0), 0);
    let (area, bar) = ui.allocate_exact_size(egui::vec2(BAR, 6.0), egui::Sense::hover());
    bar.widget_info(|| egui::WidgetInfo::labeled(egui::Role::ProgressIndicator, true, &percent));
    ui.ctx().accesskit_node_builder(bar.id, |node| node.set_numeric_value(f64::from(share * 100.0)));
    ui.painter().rect_filled(area, 3.0, color(theme.hairline));
    let done = egui::Rect::from_min_size(area.min, egui::vec2(area.width() * share, area.height()));
    ui.painter().rect_filled(done, 3.0, color(theme.accent));
    ui.label(RichText::new(&percent).font(font(theme::LABEL)).color(color(theme.muted)));
    ui.ctx().request_repaint_after(REDRAW);
    ui.small_button(tr("button-cancel")).clicked()
}
