//! The three parts of the window that the keyboard goes round: canvas, inspector and toolbar.
//!
//! On the canvas no widget has the keyboard: the grid has it then.

use egui::{Context, FocusDirection, Rect, Response, Ui};

use super::app::App;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Region {
    Canvas,
    Inspector,
    Toolbar,
}

/// Where the panels are, and which of them the keyboard is on its way to.
#[derive(Default)]
pub(super) struct Regions {
    landing: Option<(Region, bool)>,
    toolbar: Option<Rect>,
    inspector: Option<Rect>,
}

impl Region {
    fn next(self, backwards: bool) -> Region {
        match (self, backwards) {
            (Region::Canvas, false) | (Region::Toolbar, true) => Region::Inspector,
            (Region::Inspector, false) | (Region::Canvas, true) => Region::Toolbar,
            (Region::Toolbar, false) | (Region::Inspector, true) => Region::Canvas,
        }
    }
}

/// Sends the keyboard to the next part of the window; it arrives when that is drawn.
pub(super) fn go_on(app: &mut App, ctx: &Context, backwards: bool) {
    egui::Popup::close_all(ctx);
    let next = here(app, ctx).next(backwards);
    let next = if next == Region::Inspector && !app.has_side_panel() { next.next(backwards) } else { next };
    leave_widgets(ctx);
    app.regions.landing = (next != Region::Canvas).then_some((next, backwards));
}

/// Sends the keyboard to the inspector.
pub(super) fn go_to_inspector(app: &mut App, ctx: &Context) {
    leave_widgets(ctx);
    app.regions.landing = Some((Region::Inspector, false));
}

/// The part that has the keyboard.
fn here(app: &App, ctx: &Context) -> Region {
    let focused = ctx.memory(egui::Memory::focused);
    let Some(widget) = focused.and_then(|id| ctx.read_response(id)) else { return Region::Canvas };
    let holds = |area: Option<Rect>| area.is_some_and(|area| area.contains(widget.rect.center()));
    if holds(app.regions.toolbar) {
        Region::Toolbar
    } else if app.has_side_panel() && holds(app.regions.inspector) {
        Region::Inspector
    } else {
        Region::Canvas
    }
}

/// Gives the keyboard back to the grid.
pub(super) fn leave_widgets(ctx: &Context) {
    ctx.memory_mut(|memory| {
        if let Some(id) = memory.focused() {
            memory.surrender_focus(id);
        }
        memory.move_focus(FocusDirection::None);
    });
}

/// Call it before the first widget of a panel is drawn: that widget gets the keyboard, if it is on its way here.
pub(super) fn begin(app: &mut App, ui: &Ui, region: Region) {
    let area = match region {
        Region::Canvas => return,
        Region::Inspector => &mut app.regions.inspector,
        Region::Toolbar => &mut app.regions.toolbar,
    };
    *area = Some(ui.max_rect());
    if app.regions.landing.is_some_and(|(landing, _)| landing == region) {
        ui.ctx().memory_mut(|memory| memory.move_focus(FocusDirection::Next));
    }
}

/// Call it once the canvas, the last of all, has its place. What the toolkit would focus there belongs to the grid:
/// somebody tabbed out of the panels, or a panel had nothing to focus.
pub(super) fn arrive(app: &mut App, canvas: &Response) {
    let landing = app.regions.landing.take();
    if !canvas.has_focus() {
        return;
    }
    leave_widgets(&canvas.ctx);
    if let Some((region, backwards)) = landing {
        let next = region.next(backwards);
        app.regions.landing = (next != Region::Canvas).then_some((next, backwards));
        canvas.ctx.request_repaint();
    }
}
