//! Why an edit cannot be.

use super::Label;
use crate::fault::{Audience, Told, errors_are_told};
use crate::locale::Lang;
use crate::model::Id;
use crate::model::bounds::TooMuch;

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
    /// A map has no room for it.
    TooMuch(TooMuch),
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
            EditError::TooMuch(much) => Label::new("refused-too-much").fault("why", much.fault()),
        }
    }
}

/// In the window as in the status bar; the command line says which thing it is.
impl Told for EditError {
    fn told(&self, lang: Lang, audience: Audience) -> String {
        if audience == Audience::Window {
            return self.label().text(lang);
        }
        match self {
            EditError::Missing(thing, id) => {
                format!("the map has no {} \"{id}\"", format!("{thing:?}").to_lowercase())
            }
            EditError::Taken(id) if id.is_empty() => "a new thing has an empty id".to_owned(),
            EditError::Taken(id) => format!("the id \"{id}\" is taken"),
            EditError::Locked { lane } => format!("the lane \"{lane}\" is locked"),
            EditError::OutOfRange { card, field } => {
                format!("the card \"{card}\" has a {field} that cannot be")
            }
            EditError::Unmeasurable => "the measures have an amount that is no number".to_owned(),
            EditError::HoldsNoCards { lane } => format!("the lane \"{lane}\" holds no cards"),
            EditError::TooMuch(much) => much.fault().told(lang, audience),
        }
    }
}

errors_are_told!(EditError);

impl From<TooMuch> for EditError {
    fn from(much: TooMuch) -> EditError {
        EditError::TooMuch(much)
    }
}
