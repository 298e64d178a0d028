//! Small pieces that the panels share.

use egui::{Align2, Color32, CornerRadius, Response, Sense, Stroke, StrokeKind, Ui, Vec2, vec2};

use super::paint::icon;
use super::style::{color, font};
use crate::theme::{self, Theme, space};

/// The ground of what stands beside the map and scrolls.
pub(super) fn side_frame(theme: &Theme) -> egui::Frame {
    egui::Frame::new()
        .fill(color(theme.surface))
        // The scroll bar has the room at the right to itself.
        .inner_margin(egui::Margin { left: 24, right: 8, top: 16, bottom: 0 })
        .stroke(Stroke::new(1.0, color(theme.hairline)))
}

/// A square button with an icon; `label` is its tooltip and its spoken name.
pub(super) fn icon_button(ui: &mut Ui, theme: &Theme, name: &str, label: &str, enabled: bool) -> Response {
    let sense = if enabled { Sense::click() } else { Sense::hover() };
    let (area, response) = ui.allocate_exact_size(Vec2::splat(32.0), sense);
    response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Button, enabled, label));
    let ink = if enabled { theme.ink } else { theme.line };
    if enabled && (response.hovered() || response.has_focus()) {
        ui.painter().rect_filled(area, CornerRadius::same(theme::CORNER as u8), color(theme.field));
    }
    focus_ring(ui, theme, &response, area);
    icon(ui.painter(), name, egui::Rect::from_center_size(area.center(), Vec2::splat(17.0)), color(ink));
    response.on_hover_text(label)
}

/// The one button of a panel that stands out.
pub(super) fn primary_button(ui: &mut Ui, theme: &Theme, label: &str, width: f32) -> Response {
    let (area, response) = ui.allocate_exact_size(vec2(width, 32.0), Sense::click());
    response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Button, true, label));
    let fill = if response.hovered() { theme.accent.mix(theme.ink, 0.15) } else { theme.accent };
    ui.painter().rect_filled(area, CornerRadius::same(theme::CORNER as u8), color(fill));
    focus_ring(ui, theme, &response, area.expand(2.0));
    let at = area.center();
    ui.painter().text(at, Align2::CENTER_CENTER, label, font(theme::BODY_STRONG), color(theme.on_accent));
    response
}

/// A quiet button beside a primary one.
pub(super) fn quiet_button(ui: &mut Ui, theme: &Theme, label: &str) -> Response {
    let text = egui::RichText::new(label).font(font(theme::BODY)).color(color(theme.ink));
    ui.add(egui::Button::new(text).min_size(vec2(88.0, 32.0)))
}

pub(super) fn focus_ring(ui: &Ui, theme: &Theme, response: &Response, area: egui::Rect) {
    if response.has_focus() {
        let ring = Stroke::new(1.5, color(theme.accent));
        ui.painter().rect_stroke(area, CornerRadius::same(theme::CORNER as u8), ring, StrokeKind::Outside);
    }
}

/// A section's heading in a panel.
pub(super) fn section(ui: &mut Ui, theme: &Theme, label: &str) {
    ui.add_space(space::XS);
    ui.label(
        egui::RichText::new(label.to_uppercase())
            .font(font(theme::CAPTION_STRONG))
            .extra_letter_spacing(0.6)
            .color(color(theme.faint)),
    );
}

/// The name of a field, above it.
pub(super) fn field_label(ui: &mut Ui, theme: &Theme, label: &str) -> Response {
    ui.label(egui::RichText::new(label).font(font(theme::LABEL)).color(color(theme.muted)))
}

/// A text field over the width of the panel. True while its text changes.
pub(super) fn text_field(
    ui: &mut Ui,
    theme: &Theme,
    label: &str,
    text: &mut String,
    rows: usize,
) -> Response {
    text_field_hinted(ui, theme, label, text, rows, "")
}

/// A text field that says something while it is empty.
pub(super) fn text_field_hinted(
    ui: &mut Ui,
    theme: &Theme,
    label: &str,
    text: &mut String,
    rows: usize,
    hint: &str,
) -> Response {
    let name = field_label(ui, theme, label);
    plain_field(ui, text, rows, hint).labelled_by(name.id)
}

/// A text field without a name over it.
pub(super) fn plain_field(ui: &mut Ui, text: &mut String, rows: usize, hint: &str) -> Response {
    let edit = if rows > 1 {
        egui::TextEdit::multiline(text).desired_rows(rows)
    } else {
        egui::TextEdit::singleline(text)
    };
    ui.add(edit.margin(vec2(10.0, 6.0)).desired_width(f32::INFINITY).hint_text(hint))
}

/// Gives a field that has no name beside it one for screen readers.
pub(super) fn speak_as(ui: &Ui, field: &Response, name: &str) {
    ui.ctx().accesskit_node_builder(field.id, |node| node.set_label(name));
}

/// A button that is only words and no higher than they are: beside the name of a field, or in the status bar.
pub(super) fn aside_button(ui: &mut Ui, theme: &Theme, label: &str) -> Response {
    let words = egui::RichText::new(label).font(font(theme::LABEL)).color(color(theme.accent));
    let button = ui.add(egui::Button::new(words).frame(false).min_size(vec2(0.0, 18.0)));
    focus_ring(ui, theme, &button, button.rect.expand2(vec2(3.0, 0.0)));
    button
}

/// A row of choices of which one holds; none is chosen where `now` is none. Gives back the one that was clicked.
pub(super) fn segments<T: Copy + PartialEq>(
    ui: &mut Ui,
    theme: &Theme,
    now: Option<T>,
    choices: &[(T, std::borrow::Cow<'static, str>)],
) -> Option<T> {
    const HEIGHT: f32 = 28.0;
    let mut chosen = None;
    let widths: Vec<f32> = choices
        .iter()
        .map(|(_, name)| {
            let words =
                ui.painter().layout_no_wrap(name.to_string(), font(theme::LABEL_STRONG), Color32::BLACK);
            words.size().x + space::XL
        })
        .collect();
    let (area, _) = ui.allocate_exact_size(vec2(widths.iter().sum(), HEIGHT), Sense::hover());
    let corner = CornerRadius::same(theme::CORNER as u8);
    let edge = Stroke::new(1.0, color(theme.hairline));
    ui.painter().rect(area, corner, color(theme.hairline), edge, StrokeKind::Outside);
    let mut left = area.min.x;
    for ((value, name), width) in choices.iter().zip(widths) {
        let part = egui::Rect::from_min_size(egui::pos2(left, area.min.y), vec2(width, HEIGHT));
        left += width;
        let response = ui.interact(part, ui.scope_id().with(("segment", name.as_ref())), Sense::click());
        let on = now == Some(*value);
        response.widget_info(|| egui::WidgetInfo::selected(egui::Role::RadioButton, true, on, name.as_ref()));
        if on {
            ui.painter().rect_filled(part.shrink(2.0), CornerRadius::same(6), color(theme.surface));
        }
        let ink = if on || response.hovered() { theme.ink } else { theme.muted };
        let style = if on { theme::LABEL_STRONG } else { theme::LABEL };
        ui.painter().text(part.center(), Align2::CENTER_CENTER, name, font(style), color(ink));
        focus_ring(ui, theme, &response, part.shrink(2.0));
        if response.clicked() {
            chosen = Some(*value);
        }
    }
    chosen
}

/// A hairline across a panel.
pub(super) fn divider(ui: &mut Ui, theme: &Theme) {
    ui.add_space(space::S);
    let (area, _) = ui.allocate_exact_size(vec2(ui.available_width(), 1.0), Sense::hover());
    let full = egui::Rangef::new(ui.max_rect().min.x - space::XL, ui.max_rect().max.x + space::XL);
    ui.painter().hline(full, area.center().y, Stroke::new(1.0, color(theme.hairline)));
    ui.add_space(space::S);
}

/// A tinted line that says how something compares.
pub(super) fn verdict(ui: &mut Ui, text: &str, fill: Color32, ink: Color32) {
    egui::Frame::new()
        .fill(fill)
        .corner_radius(CornerRadius::same(theme::CORNER as u8))
        .inner_margin(egui::Margin::symmetric(12, 7))
        .show(ui, |ui| {
            ui.set_width(ui.available_width());
            ui.label(egui::RichText::new(text).font(font(theme::LABEL_STRONG)).color(ink));
        });
}

/// One of several words to choose, as a pill.
pub(super) fn chip(ui: &mut Ui, theme: &Theme, label: &str, on: bool) -> Response {
    let ink = if on { theme.accent } else { theme.ink };
    let galley = ui.painter().layout_no_wrap(label.to_owned(), font(theme::LABEL), color(ink));
    let (area, response) = ui.allocate_exact_size(galley.size() + vec2(24.0, 12.0), Sense::click());
    response.widget_info(|| egui::WidgetInfo::selected(egui::Role::CheckBox, true, on, label));
    let corner = CornerRadius::same(14);
    let fill = if on { theme.accent_soft } else { theme.surface };
    let edge = match (on || response.has_focus(), response.hovered()) {
        (true, _) => Stroke::new(if response.has_focus() { 2.0 } else { 1.0 }, color(theme.accent)),
        (_, true) => Stroke::new(1.0, color(theme.line)),
        _ => Stroke::new(1.0, color(theme.hairline)),
    };
    ui.painter().rect(area, corner, color(fill), edge, StrokeKind::Inside);
    ui.painter().galley(area.center() - galley.size() / 2.0, galley, color(ink));
    response
}

/// A word in a frame that only says something.
pub(super) fn tag(ui: &mut Ui, theme: &Theme, words: &str) {
    egui::Frame::new()
        .fill(color(theme.field))
        .stroke(Stroke::new(1.0, color(theme.hairline)))
        .corner_radius(CornerRadius::same(6))
        .inner_margin(egui::Margin::symmetric(8, 3))
        .show(ui, |ui| {
            ui.label(egui::RichText::new(words).font(font(theme::LABEL)).color(color(theme.muted)));
        });
}

/// A button without a frame, for what is seldom wanted. `name` is its icon; empty: none.
pub(super) fn link_button(ui: &mut Ui, theme: &Theme, name: &str, label: &str) -> Response {
    let ink = theme.accent;
    let galley = ui.painter().layout_no_wrap(label.to_owned(), font(theme::LABEL), color(ink));
    let lead = if name.is_empty() { 0.0 } else { 20.0 };
    let (area, response) = ui.allocate_exact_size(galley.size() + vec2(lead + 16.0, 12.0), Sense::click());
    response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Button, true, label));
    if response.hovered() || response.has_focus() {
        ui.painter().rect_filled(area, CornerRadius::same(theme::CORNER as u8), color(theme.accent_soft));
    }
    focus_ring(ui, theme, &response, area);
    let left = area.left_center() + vec2(8.0, 0.0);
    if lead > 0.0 {
        let square = egui::Rect::from_center_size(left + vec2(7.0, 0.0), Vec2::splat(14.0));
        icon(ui.painter(), name, square, color(ink));
    }
    ui.painter().galley(left + vec2(lead, -galley.size().y / 2.0), galley, color(ink));
    response
}

/// Words on one line that begins at `at`, cut off where they are wider than `width`.
pub(super) fn line_of_text(
    ui: &Ui,
    at: egui::Pos2,
    width: f32,
    words: &str,
    style: theme::Type,
    ink: theme::Color,
) {
    let mut job = egui::text::LayoutJob::simple_singleline(words.to_owned(), font(style), color(ink));
    job.wrap = egui::text::TextWrapping::truncate_at_width(width);
    let galley = ui.painter().layout_job(job);
    ui.painter().galley(at, galley, color(ink));
}

/// Gives a text field the keyboard with all of its text selected, so that typing writes over it.
pub(super) fn focus_all(ui: &Ui, field: &Response, text: &str) {
    use egui::text::{CCursor, CCursorRange};
    let mut state = egui::TextEdit::load_state(ui.ctx(), field.id).unwrap_or_default();
    let end = CCursor::new(text.chars().count());
    state.cursor.set_char_range(Some(CCursorRange::two(CCursor::new(0), end)));
    egui::TextEdit::store_state(ui.ctx(), field.id, state);
    field.request_focus();
}
