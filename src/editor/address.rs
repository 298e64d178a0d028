//! Opening the address that belongs to a card.

use super::{Ask, Editor};
use crate::edit::Label;
use crate::model::{Id, address_of};

impl Editor {
    /// The address of the one selected card, if it can be opened.
    pub fn selected_address(&self) -> Option<String> {
        let super::Item::Card(id) = self.selection.single()? else { return None };
        address_of(&self.map.card(id)?.link)
    }

    /// Opens the address of a card in the browser or mail program.
    pub fn open_address(&mut self, card: &Id) -> bool {
        let Some(link) = self.map.card(card).map(|card| card.link.clone()) else { return false };
        match address_of(&link) {
            Some(address) => {
                self.asks.push(Ask::OpenAddress(address));
                true
            }
            None => {
                self.notice(Label::new("refused-address"));
                false
            }
        }
    }

    pub fn open_selected_address(&mut self) -> bool {
        match self.selection.single().cloned() {
            Some(super::Item::Card(id)) => self.open_address(&id),
            _ => false,
        }
    }
}
