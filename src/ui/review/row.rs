//! One finding in the panel: its mark, what it says, where that is, and the way to put it aside.

use egui::{Align2, CornerRadius, Rect, Role, Sense, Stroke, StrokeKind, Ui, Vec2, WidgetInfo, pos2, vec2};

use crate::review::{Finding, Severity};
use crate::theme::{self, Color, Theme};
use crate::ui::paint::icon;
use crate::ui::style::{color, font};
use crate::ui::words::{lang, tr, tr_with};

const MARK: f32 = 15.0;
const MARK_COLUMN: f32 = 26.0;
const BUTTON: f32 = 26.0;
const PAD: f32 = 7.0;

pub(super) enum Hit {
    GoTo,
    PutAside,
}

/// The icon and the ink of a severity: told apart by shape, and not by colour alone.
pub(super) fn mark(theme: &Theme, severity: Severity) -> (&'static str, Color) {
    match severity {
        Severity::Problem => ("octagon-alert", theme.worse),
        Severity::Warning => ("triangle-alert", theme.neutral),
        Severity::Hint => ("lightbulb", theme.accent),
        Severity::Good => ("circle-check", theme.better),
    }
}

pub(super) fn show(ui: &mut Ui, theme: &Theme, finding: &Finding, chosen: bool) -> Option<Hit> {
    let words = finding.message.text(lang());
    let width = ui.available_width();
    let room = width - MARK_COLUMN - BUTTON;
    let told = ui.painter().layout(words.clone(), font(theme::LABEL), color(theme.ink), room);
    let place = ui.painter().layout(finding.place.clone(), font(theme::CAPTION), color(theme.faint), room);
    let place_height = if finding.place.is_empty() { 0.0 } else { place.size().y + 2.0 };
    let height = told.size().y + place_height + 2.0 * PAD;
    let (area, response) = ui.allocate_exact_size(vec2(width, height), Sense::click());
    let spoken = format!("{}: {words}", tr(finding.severity.key()));
    response.widget_info(|| WidgetInfo::selected(Role::Button, true, chosen, &spoken));
    let button = Rect::from_min_size(pos2(area.max.x - BUTTON, area.min.y + 2.0), Vec2::splat(BUTTON));
    let aside = ui.interact(button, response.id.with("aside"), Sense::click());
    let aside_label = tr_with("review-put-aside-what", &[("what", words.as_str().into())]);
    aside.widget_info(|| WidgetInfo::labeled(Role::Button, true, &aside_label));
    if response.gained_focus() || aside.gained_focus() {
        ui.scroll_to_rect(area, None);
    }
    if ui.is_rect_visible(area) {
        let painter = ui.painter();
        let corner = CornerRadius::same(theme::CORNER as u8);
        let hot = response.hovered() || aside.hovered();
        let plate = area.expand2(vec2(6.0, 0.0));
        if chosen {
            painter.rect_filled(plate, corner, color(theme.accent_soft));
        } else if hot {
            painter.rect_filled(plate, corner, color(theme.field));
        }
        if response.has_focus() {
            painter.rect_stroke(plate, corner, Stroke::new(1.5, color(theme.accent)), StrokeKind::Inside);
        }
        let (name, ink) = mark(theme, finding.severity);
        let at = pos2(area.min.x, area.min.y + PAD + 1.0);
        icon(painter, name, Rect::from_min_size(at, Vec2::splat(MARK)), color(ink));
        let left = area.min.x + MARK_COLUMN;
        painter.galley(pos2(left, area.min.y + PAD), told.clone(), color(theme.ink));
        if place_height > 0.0 {
            painter.galley(pos2(left, area.min.y + PAD + told.size().y + 2.0), place, color(theme.faint));
        }
        if hot || response.has_focus() || aside.has_focus() {
            let ink = if aside.hovered() || aside.has_focus() { theme.ink } else { theme.faint };
            icon(painter, "eye-off", Rect::from_center_size(button.center(), Vec2::splat(14.0)), color(ink));
        }
        if aside.has_focus() {
            let ring = Stroke::new(1.5, color(theme.accent));
            painter.rect_stroke(button.shrink(2.0), corner, ring, StrokeKind::Inside);
        }
    }
    let aside = aside.on_hover_text(tr("review-put-aside"));
    if aside.clicked() { Some(Hit::PutAside) } else { response.clicked().then_some(Hit::GoTo) }
}

/// A name at the left and a figure at the right of one line, with the room between and below left to a bar.
pub(super) fn named_figure(ui: &mut Ui, theme: &Theme, name: &str, figure: &str, height: f32) -> Rect {
    let (area, response) = ui.allocate_exact_size(vec2(ui.available_width(), height), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, format!("{name}: {figure}")));
    let painter = ui.painter().with_clip_rect(area);
    painter.text(area.left_top(), Align2::LEFT_TOP, name, font(theme::LABEL), color(theme.ink));
    painter.text(area.right_top(), Align2::RIGHT_TOP, figure, font(theme::LABEL_STRONG), color(theme.ink));
    area
}
