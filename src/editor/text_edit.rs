//! Words that are being typed, and what they belong to.

use std::sync::atomic::{AtomicU64, Ordering};

use crate::edit::{Edit, MergeKey, Slot};
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

/// How many text fields there were.
static FIELDS: AtomicU64 = AtomicU64::new(0);

/// Words that are being typed.
#[derive(Clone, Debug, PartialEq)]
pub struct TextEdit {
    /// The number of the text field, which no other field of this process has: it stays the same for as long as the
    /// field is open, also where the words come to belong to something else on the way.
    pub field: u64,
    pub target: TextTarget,
    pub text: String,
    /// Whether the field starts with all of its text selected, so that typing replaces it.
    pub select_all: bool,
    /// The text that the words began with: what others make of it meanwhile is merged with them.
    pub(super) base: String,
    /// The change that made the thing whose first name this is: both are one undo.
    pub(super) made_by: Option<MergeKey>,
    /// The change that must be made first, for the words to have a place: others took theirs away.
    pub(super) home: Option<Edit>,
}

impl TextEdit {
    /// A field for the text that the map has.
    pub(super) fn new(target: TextTarget, text: String) -> TextEdit {
        TextEdit {
            field: FIELDS.fetch_add(1, Ordering::Relaxed),
            target,
            base: text.clone(),
            text,
            select_all: false,
            made_by: None,
            home: None,
        }
    }

    /// Whether the words are not what the field began with.
    pub(super) fn is_written(&self) -> bool {
        self.text.trim() != self.base.trim()
    }
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
