//! One card or several, whose fields are shown as one.

use std::sync::Arc;

use crate::editor::Editor;
use crate::model::{Card, Id};

/// The cards that the fields are about.
pub(super) struct Cards {
    pub(super) ids: Vec<Id>,
    pub(super) cards: Vec<Arc<Card>>,
}

impl Cards {
    /// What all of them have; none where they differ.
    pub(super) fn shared<T: PartialEq>(&self, get: impl Fn(&Card) -> T) -> Option<T> {
        let first = get(self.cards.first()?);
        self.cards[1..].iter().all(|card| get(card) == first).then_some(first)
    }

    pub(super) fn shared_text<'a>(&'a self, get: impl Fn(&'a Card) -> &'a str) -> Option<&'a str> {
        let first = get(self.cards.first()?);
        self.cards[1..].iter().all(|card| get(card) == first).then_some(first)
    }

    pub(super) fn set(&self, editor: &mut Editor, field: &'static str, change: impl Fn(&mut Card)) {
        editor.edit_cards(&self.ids, field, change);
    }

    pub(super) fn single(&self) -> Option<&Arc<Card>> {
        self.cards.first().filter(|_| self.cards.len() == 1)
    }
}
