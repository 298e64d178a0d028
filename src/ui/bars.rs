//! Small bars beside or under words, and the figures that go with them.

use egui::{
    Align2, Color32, CornerRadius, Painter, Rect, Response, Role, Sense, Stroke, StrokeKind, Ui, WidgetInfo,
    pos2, vec2,
};

use super::style::{color, font};
use super::widgets::line_of_text;
use crate::theme::{self, Color, Theme, space};

pub(super) const BAR: f32 = 4.0;
const LINE: f32 = 20.0;
const ROW: f32 = 24.0;

pub(super) fn rounded(painter: &Painter, area: Rect, fill: Color32) {
    painter.rect_filled(area, CornerRadius::same(2), fill);
}

/// The part of `area` between two places from 0 to 1.
pub(super) fn part(area: Rect, from: f32, to: f32) -> Rect {
    let at = |t: f32| area.min.x + area.width() * t.clamp(0.0, 1.0);
    Rect::from_min_max(pos2(at(from), area.min.y), pos2(at(to), area.max.y))
}

pub(super) fn bar_below(area: Rect) -> Rect {
    Rect::from_min_max(pos2(area.min.x, area.max.y - BAR), area.max)
}

/// A line of a small chart.
pub(super) struct Row<'a> {
    pub(super) name: &'a str,
    pub(super) figure: &'a str,
    /// How much of the bar is filled, 0 to 1.
    pub(super) share: f32,
    /// Of name and bar.
    pub(super) ink: Color,
    /// How much of the width the name has, 0 to 1.
    pub(super) names: f32,
    /// What a screen reader says; empty: name and figure.
    pub(super) said: &'a str,
}

/// A name at the left, a figure at the right, and a bar between them. It is a button where `clickable`.
pub(super) fn row(ui: &mut Ui, theme: &Theme, row: &Row<'_>, clickable: bool) -> Response {
    const FIGURE: f32 = 46.0;
    let (sense, role) =
        if clickable { (Sense::click(), Role::Button) } else { (Sense::hover(), Role::Label) };
    let (area, response) = ui.allocate_exact_size(vec2(ui.available_width(), ROW), sense);
    let said =
        || if row.said.is_empty() { format!("{}: {}", row.name, row.figure) } else { row.said.to_owned() };
    response.widget_info(|| WidgetInfo::labeled(role, true, said()));
    if !ui.is_rect_visible(area) {
        return response;
    }
    if clickable {
        plate(ui, theme, &response, area, false);
    }
    let middle = area.center().y;
    let left = area.min.x + area.width() * row.names;
    let right = area.max.x - FIGURE;
    let top = middle - theme::LABEL.line_height() / 2.0;
    let room = left - area.min.x - space::S;
    line_of_text(ui, pos2(area.min.x, top), room, row.name, theme::LABEL, row.ink);
    let bar = Rect::from_min_max(pos2(left, middle - BAR / 2.0), pos2(right, middle + BAR / 2.0));
    rounded(ui.painter(), bar, color(theme.hairline));
    let ink = if row.ink == theme.ink { theme.accent } else { row.ink };
    rounded(ui.painter(), part(bar, 0.0, row.share), color(ink));
    let style = font(theme::LABEL_STRONG);
    ui.painter().text(area.right_center(), Align2::RIGHT_CENTER, row.figure, style, color(theme.ink));
    response
}

/// What lies behind a line that can be clicked.
pub(super) fn plate(ui: &Ui, theme: &Theme, response: &Response, area: Rect, chosen: bool) {
    let corner = CornerRadius::same(theme::CORNER as u8);
    let plate = area.expand2(vec2(6.0, 0.0));
    if chosen {
        ui.painter().rect_filled(plate, corner, color(theme.accent_soft));
    } else if response.hovered() {
        ui.painter().rect_filled(plate, corner, color(theme.field));
    }
    if response.has_focus() {
        ui.painter().rect_stroke(plate, corner, Stroke::new(1.5, color(theme.accent)), StrokeKind::Inside);
    }
    if response.gained_focus() {
        ui.scroll_to_rect(area, None);
    }
}

/// A name at the left and its figure at the right; `help` says what it is.
pub(super) fn figure(ui: &mut Ui, theme: &Theme, name: &str, figure: &str, help: &str) {
    let (area, response) = ui.allocate_exact_size(vec2(ui.available_width(), LINE), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, format!("{name}: {figure}")));
    let style = font(theme::LABEL_STRONG);
    let told = ui.painter().layout_no_wrap(figure.to_owned(), style, color(theme.ink));
    let room = area.width() - told.size().x - space::S;
    let top = area.center().y - theme::LABEL.line_height() / 2.0;
    line_of_text(ui, pos2(area.min.x, top), room, name, theme::LABEL, theme.muted);
    let at = pos2(area.max.x - told.size().x, area.center().y - told.size().y / 2.0);
    ui.painter().galley(at, told, color(theme.ink));
    if !help.is_empty() {
        response.on_hover_text(help);
    }
}

/// Small words over or under what they are about.
pub(super) fn caption(ui: &mut Ui, theme: &Theme, words: &str) {
    let words = egui::RichText::new(words).font(font(theme::LABEL)).color(color(theme.muted));
    ui.add(egui::Label::new(words).wrap());
}
