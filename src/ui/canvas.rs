//! The canvas: the pointer goes to the editor, the scene and what lies over it to the screen.

use egui::{CursorIcon, Order, Pos2, Response, Sense, Ui, vec2};

use super::app::App;
use super::paint::View;
use super::style::color;
use super::toolbar::command_button;
use super::words::tr;
use super::{access, field, find, hints, minimap, overlay, palette, regions};
use crate::editor::commands::{COMMANDS, Command, Place};
use crate::editor::{CommandId, ContextTarget, Cursor, Input, InputKind, Modifiers, PointerButton};
use crate::geom::{Point, Size, pt};
use crate::theme::Theme;

/// How fast the wheel zooms, for each point that it would scroll.
const ZOOM_PER_POINT: f32 = 1.0 / 240.0;

/// A menu that the editor asked for, and where.
pub(super) struct OpenMenu {
    place: Place,
    at: Option<Point>,
    /// The frame in which it opens must not close it.
    fresh: bool,
}

impl OpenMenu {
    pub(super) fn lane_kinds(at: Option<Point>) -> OpenMenu {
        OpenMenu { place: Place::LaneKinds, at, fresh: true }
    }

    pub(super) fn lane_presets(at: Option<Point>) -> OpenMenu {
        OpenMenu { place: Place::LanePresets, at, fresh: true }
    }

    pub(super) fn context(target: ContextTarget, at: Point) -> OpenMenu {
        OpenMenu { place: Place::Context(target), at: Some(at), fresh: true }
    }
}

pub(super) fn show(app: &mut App, ui: &mut Ui, theme: &Theme) {
    let area = ui.available_rect_before_wrap();
    let response = ui.allocate_rect(area, Sense::click_and_drag());
    let name = || egui::WidgetInfo::labeled(egui::Role::Canvas, true, tr("spoken-map"));
    response.widget_info(name);
    regions::arrive(app, &response);
    app.editor.set_viewport(Size { w: area.width(), h: area.height() });
    if app.dialog.is_none() && !app.palette.is_open() {
        pointer(app, ui, &response);
        wheel(app, ui, &response);
    } else if app.pressed.take().is_some() {
        // What stands in front of the map takes the pointer: a drag under way is dropped.
        app.editor.cancel_gesture();
    }
    let dt = ui.input(|i| i.stable_dt);
    if app.editor.tick(dt) {
        ui.ctx().request_repaint();
    }
    let scene = app.editor.scene();
    let camera = app.editor.camera();
    let view = View { canvas: area, origin: camera.origin, zoom: camera.zoom, pinned: app.editor.pinned() };
    let painter = ui.painter_at(area);
    painter.rect_filled(area, 0.0, color(theme.paper));
    app.painter.paint(&painter, &scene, &view);
    overlay::show(app, ui, theme, &scene, &view);
    field::show(app, ui, theme, &view);
    access::show(app, ui.ctx(), &response, &scene, &view);
    minimap::show(app, ui, theme, &scene, area);
    hints::show(app, ui, theme, area);
    open_menu(app, ui, area);
    find::show(app, ui, theme, area);
    palette::show(app, ui, theme, area);
}

/// Hands what the pointer did to the editor.
fn pointer(app: &mut App, ui: &Ui, response: &Response) {
    let origin = response.rect.min;
    let local = |p: Pos2| pt(p.x - origin.x, p.y - origin.y);
    let (events, modifiers, latest) = ui.input(|i| (i.events.clone(), i.modifiers, i.pointer.latest_pos()));
    let space = ui.input(|i| i.key_down(egui::Key::Space)) && app.editor.editing().is_none();
    let held = Modifiers { ctrl: modifiers.command, shift: modifiers.shift, alt: modifiers.alt, space };
    let over = response.contains_pointer();
    let busy = app.editor.tool().is_busy();
    for event in events {
        let (at, kind) = match event {
            egui::Event::PointerMoved(at) if over || busy => (at, InputKind::Move),
            egui::Event::PointerButton { pos, button, pressed: true, .. } if over => {
                if app.pressed.is_some() {
                    continue;
                }
                app.pressed = Some(button);
                let Some(button) = button_of(button) else { continue };
                response.request_focus();
                ui.ctx().memory_mut(|memory| memory.surrender_focus(response.id));
                let clicks = clicks(ui, button);
                (pos, InputKind::Press { button, clicks })
            }
            egui::Event::PointerButton { pos, button, pressed: false, .. } => {
                // A second button that is let go must not end the drag of the first.
                if app.pressed != Some(button) {
                    continue;
                }
                app.pressed = None;
                (pos, InputKind::Release)
            }
            // A drag goes on outside of the window; one that can no longer be let go of ends.
            egui::Event::WindowFocused(false) => (latest.unwrap_or(origin), InputKind::Lost),
            _ => continue,
        };
        app.editor.input(&Input { at: local(at), kind, modifiers: held });
    }
    if response.hovered() || busy {
        ui.ctx().set_cursor_icon(cursor(app.editor.cursor()));
    } else if !over {
        app.editor.pointer_left();
    }
}

fn button_of(button: egui::PointerButton) -> Option<PointerButton> {
    match button {
        egui::PointerButton::Primary => Some(PointerButton::Primary),
        egui::PointerButton::Middle => Some(PointerButton::Middle),
        egui::PointerButton::Secondary => Some(PointerButton::Secondary),
        _ => None,
    }
}

/// 2 for the second press of a double-click.
fn clicks(ui: &Ui, button: PointerButton) -> u8 {
    const WITHIN: f64 = 0.35;
    const NEAR: f32 = 6.0;
    let id = egui::Id::unique("canvas-last-press");
    let (now, at) = ui.input(|i| (i.time, i.pointer.latest_pos().unwrap_or_default()));
    let last: Option<(f64, Pos2, bool)> = ui.data(|data| data.get_temp(id));
    let primary = button == PointerButton::Primary;
    let double = primary
        && last
            .is_some_and(|(time, place, again)| !again && now - time < WITHIN && place.distance(at) < NEAR);
    ui.data_mut(|data| data.insert_temp(id, (now, at, double)));
    if double { 2 } else { 1 }
}

fn cursor(cursor: Cursor) -> CursorIcon {
    match cursor {
        Cursor::Default => CursorIcon::Default,
        Cursor::Pointer => CursorIcon::PointingHand,
        Cursor::Text => CursorIcon::Text,
        Cursor::Grab => CursorIcon::Grab,
        Cursor::Grabbing => CursorIcon::Grabbing,
        Cursor::Copy => CursorIcon::Copy,
        Cursor::Refused => CursorIcon::NotAllowed,
        Cursor::ResizeVertical => CursorIcon::ResizeVertical,
        Cursor::Crosshair => CursorIcon::Crosshair,
    }
}

/// The wheel scrolls, with Ctrl it zooms at the pointer, and so does a pinch.
fn wheel(app: &mut App, ui: &Ui, response: &Response) {
    if !response.contains_pointer() {
        return;
    }
    let at = response.rect.min;
    let (scroll, pinch, modifiers, pointer) =
        ui.input(|i| (i.smooth_scroll_delta(), i.zoom_delta(), i.modifiers, i.pointer.hover_pos()));
    let Some(pointer) = pointer.map(|p| pt(p.x - at.x, p.y - at.y)) else { return };
    if pinch != 1.0 {
        app.editor.zoom_at(pointer, pinch);
    } else if modifiers.command && scroll.y != 0.0 {
        app.editor.zoom_at(pointer, (scroll.y * ZOOM_PER_POINT).exp());
    } else if scroll != egui::Vec2::ZERO {
        app.editor.pan(pt(scroll.x, scroll.y));
    }
}

/// A menu at a place on the canvas.
fn open_menu(app: &mut App, ui: &Ui, area: egui::Rect) {
    let Some(menu) = &mut app.menu else { return };
    let at = menu.at.map_or(area.center(), |p| area.min + vec2(p.x, p.y));
    let fresh = std::mem::take(&mut menu.fresh);
    let place = menu.place;
    let mut chosen: Option<CommandId> = None;
    let shown = egui::Area::new(egui::Id::unique("canvas-menu"))
        .order(Order::Foreground)
        .fixed_pos(at)
        .constrain_to(area)
        .show(ui.ctx(), |ui| {
            egui::Frame::menu(ui.style()).show(ui, |ui| {
                ui.set_width(232.0);
                ui.spacing_mut().item_spacing.y = 0.0;
                let measured = app.editor.measured().is_some();
                let wanted =
                    |command: &&Command| command.is_at(place) && (measured || !command.reads_measures());
                for command in COMMANDS.iter().filter(wanted) {
                    if command_button(ui, &app.editor, command).clicked() {
                        chosen = Some(command.id);
                    }
                }
            });
        });
    let outside = !fresh && shown.response.clicked_elsewhere();
    if chosen.is_some() || outside {
        app.menu = None;
    }
    if let Some(command) = chosen {
        app.editor.run(command);
        ui.ctx().request_repaint();
    }
}
