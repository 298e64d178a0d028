//! Draws the editor's overlay: rings, drop marks, ghosts and the buttons under the pointer. Only the screen has it.

use egui::{Color32, CornerRadius, Painter, Pos2, Stroke, StrokeKind, Ui, vec2};

use crate::editor::{Button, Editor, OverlayItem, Ring, Shape};
use crate::scene::{Pane, Scene};
use crate::theme::{self, CORNER, Theme};
use crate::ui::paint::{ScenePainter, View, icon};
use crate::ui::style::{color, font};
use crate::ui::words::tr;

pub(super) fn show(
    editor: &Editor,
    scenes: &mut ScenePainter,
    ui: &Ui,
    theme: &Theme,
    scene: &Scene,
    view: &View,
) {
    let overlay = editor.overlay();
    hints(editor, &ui.painter_at(view.canvas), theme, scene, view, &overlay);
    for item in overlay {
        let painter = ui.painter_at(visible(item.pane, scene, view));
        draw(&painter, scenes, theme, scene, &view.following(item.pane), view, &item);
    }
}

/// Where a mark may be seen: not where headers that stay in sight cover what it belongs to.
pub(super) fn visible(pane: Pane, scene: &Scene, view: &View) -> egui::Rect {
    let mut area = view.canvas;
    let top = view.following(Pane::Top).rect_to_screen(scene.grid.top);
    let left = view.following(Pane::Left).rect_to_screen(scene.grid.left);
    if pane != Pane::Top && view.pinned.y > 0.0 {
        area.min.y = area.min.y.max(top.max.y);
    }
    if pane != Pane::Left && view.pinned.x > 0.0 {
        area.min.x = area.min.x.max(left.max.x);
    }
    area
}

#[allow(clippy::too_many_arguments)]
fn draw(
    painter: &Painter,
    scenes: &mut ScenePainter,
    theme: &Theme,
    scene: &Scene,
    view: &View,
    whole: &View,
    item: &OverlayItem,
) {
    let accent = color(theme.accent);
    match &item.shape {
        Shape::Ring { rect, ring } => frame(painter, theme, view.rect_to_screen(*rect), *ring),
        Shape::PointRing { at, ring } => {
            let width = if *ring == Ring::Selected { 2.5 } else { 1.5 };
            let radius = 13.0 * view.zoom.clamp(0.6, 2.0);
            painter.circle_stroke(view.to_screen(*at), radius, Stroke::new(width, accent));
        }
        Shape::Veil { rect } => {
            let radius = CornerRadius::same((CORNER * view.zoom).min(40.0) as u8);
            painter.rect_filled(view.rect_to_screen(*rect), radius, color(theme.paper.at(60)));
        }
        Shape::DropMark { from, to } => {
            drop_mark(painter, accent, view.to_screen(*from), view.to_screen(*to));
        }
        Shape::Ghost { targets, by, count, refused } => {
            scenes.paint_ghost(painter, scene, whole, targets, *by);
            if *count > 1 || *refused {
                let at = painter.ctx().pointer_latest_pos().unwrap_or(view.canvas.center());
                let words = if *refused { "\u{d7}".to_owned() } else { count.to_string() };
                let fill = if *refused { theme.worse } else { theme.accent };
                pill(painter, theme, at + vec2(16.0, 18.0), &words, color(fill));
            }
        }
        Shape::Marquee { rect } => {
            let area = view.rect_to_screen(*rect);
            let edge = Stroke::new(1.0, accent);
            painter.rect(area, 2.0, color(theme.accent_soft), edge, StrokeKind::Middle);
        }
        Shape::Line { points, ring } => {
            let ink = if *ring == Ring::Selected { theme.accent } else { theme.accent.at(60) };
            let points = points.iter().map(|&point| view.to_screen(point)).collect();
            painter.line(points, Stroke::new(3.0, color(ink)));
        }
        Shape::NewLink { from, to } => {
            let (from, to) = (view.to_screen(*from), view.to_screen(*to));
            painter.line_segment([from, to], Stroke::new(2.0, accent));
            painter.circle_filled(from, 3.5, accent);
            painter.circle_filled(to, 3.5, accent);
        }
        Shape::Badge { at, text } => {
            pill(painter, theme, view.to_screen(*at) + vec2(0.0, -26.0), text, color(theme.accent));
        }
        Shape::Button { button, hovered } => round_button(painter, theme, view, button, *hovered),
    }
}

fn frame(painter: &Painter, theme: &Theme, area: egui::Rect, ring: Ring) {
    let corner = CornerRadius::same((CORNER + 2.0) as u8);
    let (grow, width, ink) = match ring {
        Ring::Found | Ring::FoundHere => return found(painter, theme, area, ring == Ring::FoundHere),
        Ring::Selected => (2.0, 2.0, theme.accent),
        Ring::Hovered => (1.0, 1.0, theme.accent.at(60)),
        Ring::Focus => (-3.0, 1.5, theme.accent.at(45)),
    };
    painter.rect_stroke(area.expand(grow), corner, Stroke::new(width, color(ink)), StrokeKind::Middle);
}

/// Found words are marked as with a marker pen; those that one has come to stand out, around the selection's
/// own frame.
fn found(painter: &Painter, theme: &Theme, area: egui::Rect, here: bool) {
    let (grow, width, edge, fill) = if here { (5.0, 2.0, 100, 20) } else { (1.0, 1.0, 75, 12) };
    let corner = CornerRadius::same((CORNER + grow) as u8);
    let edge = Stroke::new(width, color(theme.star.at(edge)));
    painter.rect(area.expand(grow), corner, color(theme.star.at(fill)), edge, StrokeKind::Middle);
}

/// A line with round ends where the dragged things land.
fn drop_mark(painter: &Painter, ink: Color32, from: Pos2, to: Pos2) {
    painter.line_segment([from, to], Stroke::new(3.0, ink));
    painter.circle_filled(from, 3.5, ink);
    painter.circle_filled(to, 3.5, ink);
}

fn pill(painter: &Painter, theme: &Theme, center: Pos2, words: &str, fill: Color32) {
    let galley =
        painter.layout_no_wrap(words.to_owned(), font(theme::CAPTION_STRONG), color(theme.on_accent));
    let area = egui::Rect::from_center_size(center, galley.size() + vec2(14.0, 6.0));
    painter.rect_filled(area, CornerRadius::same(10), fill);
    painter.galley(area.center() - galley.size() / 2.0, galley, color(theme.on_accent));
}

fn round_button(painter: &Painter, theme: &Theme, view: &View, button: &Button, hovered: bool) {
    let area = view.rect_to_screen(button.rect);
    let (fill, ink) = if hovered { (theme.accent, theme.on_accent) } else { (theme.surface, theme.accent) };
    let edge = Stroke::new(1.0, color(theme.accent.at(if hovered { 100 } else { 45 })));
    let radius = CornerRadius::same((area.height() / 2.0).min(250.0) as u8);
    painter.rect(area, radius, color(fill), edge, StrokeKind::Inside);
    let side = (area.height() * 0.62).min(area.width());
    icon(painter, button.icon, egui::Rect::from_center_size(area.center(), vec2(side, side)), color(ink));
    if hovered {
        let words = tr(button.label);
        let galley = painter.layout_no_wrap(words.into_owned(), font(theme::CAPTION), color(theme.ink));
        let at = egui::pos2(area.center().x - galley.size().x / 2.0, area.max.y + 6.0);
        let plate = egui::Rect::from_min_size(at, galley.size()).expand2(vec2(6.0, 3.0));
        let edge = Stroke::new(1.0, color(theme.hairline));
        painter.rect(plate, CornerRadius::same(6), color(theme.surface), edge, StrokeKind::Outside);
        painter.galley(at, galley, color(theme.ink));
    }
}

/// Words in a map that has nothing in it yet. They are not part of the map, and go with the first card.
fn hints(
    editor: &Editor,
    painter: &Painter,
    theme: &Theme,
    scene: &Scene,
    view: &View,
    overlay: &[OverlayItem],
) {
    let map = editor.shown();
    let steps_are_bare =
        map.steps().all(|(_, step)| step.emotions.is_empty() && step.expectations.is_empty());
    if map.cards().next().is_some() || !steps_are_bare || scene.grid.columns.is_empty() {
        return;
    }
    let button = |item: &OverlayItem| match &item.shape {
        Shape::Button { button, .. } if item.pane == Pane::Body => Some(button.rect),
        _ => None,
    };
    let buttons: Vec<crate::geom::Rect> = overlay.iter().filter_map(button).collect();
    for (row, shown) in scene.grid.rows.iter().enumerate() {
        let key = if shown.layout.scale.is_some() { "hint-emotion" } else { "hint-first-card" };
        let first = scene.grid.cell_rect(row, 0);
        // The button that comes up under the pointer takes the words' place, and says the same.
        if buttons.iter().any(|button| button.intersects(&first)) {
            continue;
        }
        let at = view.to_screen(first.min) + vec2(10.0, 10.0) * view.zoom;
        let style = theme::Type { size: theme::LABEL.size * view.zoom, ..theme::QUOTE };
        if style.size < 5.0 {
            continue;
        }
        let width = (first.width() - 20.0) * view.zoom;
        let galley = painter.layout(tr(key).into_owned(), font(style), color(theme.faint), width);
        painter.galley(at, galley, color(theme.faint));
        if row > 2 {
            break;
        }
    }
}
