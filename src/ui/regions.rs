//! The three parts of the window that the keyboard goes round: canvas, inspector and toolbar.
//!
//! On the canvas no widget has the keyboard: the grid has it then.

use egui::{Context, FocusDirection, Rect, Response, Ui};

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
pub(super) fn go_on(regions: &mut Regions, ctx: &Context, backwards: bool, has_side_panel: bool) {
    egui::Popup::close_all(ctx);
    let next = here(regions, ctx, has_side_panel).next(backwards);
    let next = if next == Region::Inspector && !has_side_panel { next.next(backwards) } else { next };
    leave_widgets(ctx);
    regions.landing = (next != Region::Canvas).then_some((next, backwards));
}

/// Sends the keyboard to the inspector.
pub(super) fn go_to_inspector(regions: &mut Regions, ctx: &Context) {
    leave_widgets(ctx);
    regions.landing = Some((Region::Inspector, false));
}

/// The part that has the keyboard.
fn here(regions: &Regions, ctx: &Context, has_side_panel: bool) -> Region {
    let focused = ctx.memory(egui::Memory::focused);
    let Some(widget) = focused.and_then(|id| ctx.read_response(id)) else { return Region::Canvas };
    let holds = |area: Option<Rect>| area.is_some_and(|area| area.contains(widget.rect.center()));
    if holds(regions.toolbar) {
        Region::Toolbar
    } else if has_side_panel && holds(regions.inspector) {
        Region::Inspector
    } else {
        Region::Canvas
    }
}

/// Whether a widget or an open menu has the keyboard, so that the grid must not.
pub(super) fn a_widget_has_the_keyboard(ctx: &Context) -> bool {
    ctx.memory(|memory| memory.focused().is_some()) || egui::Popup::is_any_open(ctx)
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
pub(super) fn begin(regions: &mut Regions, ui: &Ui, region: Region) {
    let area = match region {
        Region::Canvas => return,
        Region::Inspector => &mut regions.inspector,
        Region::Toolbar => &mut regions.toolbar,
    };
    *area = Some(ui.max_rect());
    if regions.landing.is_some_and(|(landing, _)| landing == region) {
        ui.ctx().memory_mut(|memory| memory.move_focus(FocusDirection::Next));
    }
}

/// Call it once the canvas, the last of all, has its place. What the toolkit would focus there belongs to the grid:
/// somebody tabbed out of the panels, or a panel had nothing to focus.
pub(super) fn arrive(regions: &mut Regions, canvas: &Response) {
    let landing = regions.landing.take();
    if !canvas.has_focus() {
        return;
    }
    leave_widgets(&canvas.ctx);
    if let Some((region, backwards)) = landing {
        let next = region.next(backwards);
        regions.landing = (next != Region::Canvas).then_some((next, backwards));
        canvas.ctx.request_repaint();
    }
}
