//! Words that are being typed, and what they belong to.

use crate::edit::{MergeKey, Slot};
use crate::model::{Id, State};

/// What the words belong to.
#[derive(Clone, Debug, PartialEq)]
pub enum TextTarget {
    Card(Id),
    /// A card that comes to be with its first words.
    NewCard {
        id: Id,
        to: Slot,
    },
    Step(Id),
    Phase(Id),
    Lane(Id),
    /// The label of a link.
    Link(Id),
    Title,
    /// What a persona feels at a step, in words.
    Feeling {
        step: Id,
        persona: Id,
        state: State,
    },
    Expectation {
        step: Id,
        persona: Id,
        state: State,
    },
}

/// Words that are being typed.
#[derive(Clone, Debug, PartialEq)]
pub struct TextEdit {
    pub target: TextTarget,
    pub text: String,
    /// Whether the field starts with all of its text selected, so that typing replaces it.
    pub select_all: bool,
    /// The change that made the thing whose first name this is: both are one undo.
    pub(super) made_by: Option<MergeKey>,
}

/// What follows when a text field is left.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Then {
    /// Escape, or a press elsewhere.
    #[default]
    Stay,
    /// Enter: a new card below this one. Names just end.
    NewBelow,
    /// Tab.
    NextCell,
    /// Shift+Tab.
    PreviousCell,
}
