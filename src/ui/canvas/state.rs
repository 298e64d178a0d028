//! What the canvas of a map keeps from frame to frame.

use super::access::Access;
use super::find::FindBar;
use super::hints::Hints;
use super::menu::OpenMenu;
use super::minimap::Minimap;

#[derive(Default)]
pub(in crate::ui) struct CanvasState {
    pub(in crate::ui) find: FindBar,
    /// The menu that is open on it.
    pub(in crate::ui) menu: Option<OpenMenu>,
    /// The button that went down on it and is not up yet.
    pub(super) pressed: Option<egui::PointerButton>,
    /// The map is to be fitted as soon as the canvas has its place.
    pub(super) refit: bool,
    pub(super) access: Access,
    pub(super) minimap: Minimap,
    pub(super) hints: Hints,
}

impl CanvasState {
    pub(in crate::ui) fn refit(&mut self) {
        self.refit = true;
    }

    /// What is dragged comes from another map, with the button down.
    pub(in crate::ui) fn take_hold(&mut self) {
        self.pressed = Some(egui::PointerButton::Primary);
    }

    /// Another map comes to the front: what was pressed or open here is let go of.
    pub(in crate::ui) fn let_go(&mut self) {
        self.pressed = None;
        self.menu = None;
    }
}
