//! Why an edit cannot be.

use std::fmt;

use super::Label;
use crate::model::Id;

/// An edit that the map refuses; the map stays as it was.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum EditError {
    /// The map has no such thing.
    Missing(Thing, Id),
    /// A new thing's id is empty or names another thing already.
    Taken(Id),
    /// The lane is locked: its cards stay as they are.
    Locked { lane: Id },
    /// A figure of the card cannot be: below nothing, or above the end of its scale.
    OutOfRange { card: Id, field: &'static str },
    /// An amount among the measures is no number.
    Unmeasurable,
    /// The lane shows what the steps carry and holds no cards.
    HoldsNoCards { lane: Id },
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Thing {
    Card,
    Step,
    Phase,
    Lane,
    Persona,
    Link,
    Image,
    Source,
    Finding,
}

impl EditError {
    /// The message for the status bar.
    pub fn label(&self) -> Label {
        match self {
            EditError::Missing(..) => Label::new("refused-missing"),
            EditError::Taken(_) => Label::new("refused-taken"),
            EditError::Locked { .. } => Label::new("refused-locked"),
            EditError::OutOfRange { .. } | EditError::Unmeasurable => Label::new("refused-range"),
            EditError::HoldsNoCards { .. } => Label::new("refused-no-cards"),
        }
    }
}

impl fmt::Display for EditError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            EditError::Missing(thing, id) => {
                write!(f, "the map has no {} \"{id}\"", format!("{thing:?}").to_lowercase())
            }
            EditError::Taken(id) if id.is_empty() => write!(f, "a new thing has an empty id"),
            EditError::Taken(id) => write!(f, "the id \"{id}\" is taken"),
            EditError::Locked { lane } => write!(f, "the lane \"{lane}\" is locked"),
            EditError::OutOfRange { card, field } => {
                write!(f, "the card \"{card}\" has a {field} that cannot be")
            }
            EditError::Unmeasurable => f.write_str("the measures have an amount that is no number"),
            EditError::HoldsNoCards { lane } => write!(f, "the lane \"{lane}\" holds no cards"),
        }
    }
}

impl std::error::Error for EditError {}
