//! The canvas: the pointer goes to the editor, the scene and what lies over it to the screen.

mod access;
mod field;
mod find;
mod hints;
mod menu;
mod minimap;
mod overlay;
mod state;

use egui::{CursorIcon, Pos2, Response, Sense, Ui};

use super::clipboard::SystemClipboard;
use super::paint::{ScenePainter, View};
use super::preferences::Kept;
use super::regions::{self, Regions};
use super::style::color;
use super::words::tr;
use crate::editor::{Cursor, Editor, Input, InputKind, Modifiers, PointerButton, ScreenSize, screen_pt};
use crate::theme::Theme;

pub(super) use hints::EXPORT;
pub(super) use menu::OpenMenu;
pub(super) use state::CanvasState;

/// How fast the wheel zooms, for each point that it would scroll.
const ZOOM_PER_POINT: f32 = 1.0 / 240.0;

/// What the canvas of any map uses of the window.
pub(super) struct Around<'a> {
    pub(super) painter: &'a mut ScenePainter,
    pub(super) regions: &'a mut Regions,
    pub(super) clipboard: &'a mut SystemClipboard,
    pub(super) preferences: &'a mut Kept,
    /// A dialog or the palette stands in front of the map, and takes pointer and keys.
    pub(super) covered: bool,
}

/// Shows the map; gives back the part of the window that it has.
pub(super) fn show(
    editor: &mut Editor,
    state: &mut CanvasState,
    around: Around<'_>,
    ui: &mut Ui,
    theme: &Theme,
) -> egui::Rect {
    let Around { painter: scenes, regions, clipboard, preferences, covered } = around;
    let area = ui.available_rect_before_wrap();
    let response = ui.allocate_rect(area, Sense::click_and_drag());
    let name = || egui::WidgetInfo::labeled(egui::Role::Canvas, true, tr("spoken-map"));
    response.widget_info(name);
    regions::arrive(regions, &response);
    editor.set_viewport(ScreenSize { w: area.width(), h: area.height() });
    if std::mem::take(&mut state.refit) {
        editor.fit_map();
    }
    if !covered {
        pointer(editor, &mut state.pressed, ui, &response);
        wheel(editor, ui, &response);
    } else if state.pressed.take().is_some() {
        // What stands in front of the map takes the pointer: a drag under way is dropped.
        editor.cancel_gesture();
    }
    let dt = ui.input(|i| i.stable_dt);
    if editor.tick(dt) {
        ui.ctx().request_repaint();
    }
    let scene = editor.scene();
    let camera = editor.camera();
    let view = View { canvas: area, origin: camera.origin, zoom: camera.zoom, pinned: editor.pinned() };
    let painter = ui.painter_at(area);
    painter.rect_filled(area, 0.0, color(theme.paper));
    scenes.paint(&painter, &scene, &view);
    overlay::show(editor, scenes, ui, theme, &scene, &view);
    field::show(editor, clipboard, ui, theme, &view);
    access::show(editor, &mut state.access, covered, &response, &scene, &view);
    if preferences.now.minimap {
        minimap::show(&mut state.minimap, editor, ui, theme, &scene, area);
    } else {
        state.minimap = minimap::Minimap::default();
    }
    hints::show(&mut state.hints, editor, preferences, covered, ui, theme, area);
    menu::show(&mut state.menu, editor, ui, area);
    find::show(&mut state.find, editor, ui, theme, area);
    area
}

/// Hands what the pointer did to the editor.
fn pointer(editor: &mut Editor, pressed: &mut Option<egui::PointerButton>, ui: &Ui, response: &Response) {
    let origin = response.rect.min;
    let local = |p: Pos2| screen_pt(p.x - origin.x, p.y - origin.y);
    let (events, modifiers, latest) = ui.input(|i| (i.events.clone(), i.modifiers, i.pointer.latest_pos()));
    let space = ui.input(|i| i.key_down(egui::Key::Space)) && editor.editing().is_none();
    let held = Modifiers { ctrl: modifiers.command, shift: modifiers.shift, alt: modifiers.alt, space };
    let over = response.contains_pointer();
    let busy = editor.tool().is_busy();
    for event in events {
        let (at, kind) = match event {
            egui::Event::PointerMoved(at) if over || busy => (at, InputKind::Move),
            egui::Event::PointerButton { pos, button, pressed: true, .. } if over => {
                if pressed.is_some() {
                    continue;
                }
                *pressed = Some(button);
                let Some(button) = button_of(button) else { continue };
                response.request_focus();
                ui.ctx().memory_mut(|memory| memory.surrender_focus(response.id));
                let clicks = clicks(ui, button);
                (pos, InputKind::Press { button, clicks })
            }
            egui::Event::PointerButton { pos, button, pressed: false, .. } => {
                // A second button that is let go must not end the drag of the first.
                if *pressed != Some(button) {
                    continue;
                }
                *pressed = None;
                (pos, InputKind::Release)
            }
            // A drag goes on outside of the window; one that can no longer be let go of ends.
            egui::Event::WindowFocused(false) => (latest.unwrap_or(origin), InputKind::Lost),
            _ => continue,
        };
        editor.input(&Input { at: local(at), kind, modifiers: held });
    }
    if response.hovered() || busy {
        ui.ctx().set_cursor_icon(cursor(editor.cursor()));
    } else if !over {
        editor.pointer_left();
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
fn wheel(editor: &mut Editor, ui: &Ui, response: &Response) {
    if !response.contains_pointer() {
        return;
    }
    let at = response.rect.min;
    let (scroll, pinch, modifiers, pointer) =
        ui.input(|i| (i.smooth_scroll_delta(), i.zoom_delta(), i.modifiers, i.pointer.hover_pos()));
    let Some(pointer) = pointer.map(|p| screen_pt(p.x - at.x, p.y - at.y)) else { return };
    if pinch != 1.0 {
        editor.zoom_at(pointer, pinch);
    } else if modifiers.command && scroll.y != 0.0 {
        editor.zoom_at(pointer, (scroll.y * ZOOM_PER_POINT).exp());
    } else if scroll != egui::Vec2::ZERO {
        editor.pan(screen_pt(scroll.x, scroll.y));
    }
}
