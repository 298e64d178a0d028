//! Parts of the inspector that fold away, so that what is rarely wanted is not in the way.

use egui::{Align2, Id, Sense, Stroke, Ui, vec2};

use crate::theme::{self, Theme, space};
use crate::ui::paint::icon;
use crate::ui::style::{color, font};

const HEIGHT: f32 = 28.0;

/// Whether a fold is open, as it is kept.
fn state(key: &str) -> Id {
    Id::unique("fold").with(key)
}

/// Opens a fold, as if its heading had been clicked.
pub(in crate::ui) fn unfold(ctx: &egui::Context, key: &str) {
    ctx.data_mut(|data| data.insert_temp(state(key), true));
}

/// A heading with what it holds under it. `key` names it: it stays open or folded from one thing to the next and
/// to the end of the session. `summary` is what is said of it at the right.
pub(in crate::ui) fn fold(
    ui: &mut Ui,
    theme: &Theme,
    key: &str,
    title: &str,
    summary: &str,
    open_at_first: bool,
    add: impl FnOnce(&mut Ui),
) {
    let id = state(key);
    let mut open = ui.data(|data| data.get_temp::<bool>(id)).unwrap_or(open_at_first);
    let (area, response) = ui.allocate_exact_size(vec2(ui.available_width(), HEIGHT), Sense::click());
    response.widget_info(|| {
        let said = if summary.is_empty() { title.to_owned() } else { format!("{title}, {summary}") };
        egui::WidgetInfo::labeled(egui::Role::Button, true, said)
    });
    if response.clicked() {
        open = !open;
        ui.data_mut(|data| data.insert_temp(id, open));
    }
    ui.ctx().accesskit_node_builder(response.id, |node| node.set_expanded(open));
    let ink = color(if response.hovered() { theme.ink } else { theme.faint });
    let painter = ui.painter();
    let chevron = if open { "chevron-down" } else { "chevron-right" };
    let mark = egui::Rect::from_center_size(area.left_center() + vec2(6.0, 0.0), egui::Vec2::splat(14.0));
    icon(painter, chevron, mark, ink);
    let style = theme::CAPTION_STRONG;
    let at = area.left_center() + vec2(18.0, 0.0);
    painter.text(at, Align2::LEFT_CENTER, title.to_uppercase(), font(style), ink);
    painter.text(area.right_center(), Align2::RIGHT_CENTER, summary, font(theme::LABEL), color(theme.muted));
    if response.has_focus() {
        let ring = Stroke::new(1.5, color(theme.accent));
        painter.rect_stroke(area.expand2(vec2(4.0, 0.0)), 6.0, ring, egui::StrokeKind::Inside);
    }
    if open {
        ui.push_id(key, add);
        ui.add_space(space::XS);
    }
}
