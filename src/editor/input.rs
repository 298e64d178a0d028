//! What the pointer does, and how it should look.

use super::screen::ScreenPoint;

#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Input {
    /// May lie outside of the canvas.
    pub at: ScreenPoint,
    pub kind: InputKind,
    pub modifiers: Modifiers,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum InputKind {
    /// `clicks` is 1 for a single press, 2 for the second of a double-click.
    Press {
        button: PointerButton,
        clicks: u8,
    },
    Move,
    Release,
    /// The pointer left the canvas, or was taken away in the middle of a gesture.
    Lost,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PointerButton {
    Primary,
    Middle,
    Secondary,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Modifiers {
    /// The command key on a Mac.
    pub ctrl: bool,
    pub shift: bool,
    pub alt: bool,
    /// Space is held: the primary button pans.
    pub space: bool,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Cursor {
    #[default]
    Default,
    /// On a button.
    Pointer,
    /// On words that a double-click edits.
    Text,
    /// On what can be dragged.
    Grab,
    Grabbing,
    Copy,
    /// What is dragged cannot be dropped here.
    Refused,
    ResizeVertical,
    Crosshair,
}
