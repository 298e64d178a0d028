//! Pictures that come into the map: as cards, on cards, and as portraits.

use std::sync::Arc;

use super::{Ask, Editor, PictureOf, ScreenPoint};
use crate::edit::{Edit, Label, Slot};
use crate::model::{Card, Id, MapImage};
use crate::picture::Picture;
use crate::scene::Hit;

impl Editor {
    /// Adds a card for each picture in the cell at this point of the canvas; elsewhere, where the keyboard works.
    pub fn add_pictures(&mut self, pictures: Vec<Picture>, at: Option<ScreenPoint>) -> bool {
        self.settle();
        let slot = at.and_then(|at| self.slot_at(at)).or_else(|| self.nearest_slot());
        let Some(to) = slot.filter(|_| !pictures.is_empty()) else {
            self.notice(Label::new("refused-outside"));
            return false;
        };
        let mut new: Vec<Arc<MapImage>> = Vec::new();
        let mut cards = Vec::with_capacity(pictures.len());
        for picture in pictures {
            let image = Some(self.image_for(picture, &mut new));
            cards.push(Card { id: self.ids.fresh("c"), step: to.step.clone(), image, ..Card::default() });
        }
        let ids: Vec<Id> = cards.iter().map(|card| card.id.clone()).collect();
        let mut edits: Vec<Edit> = new.into_iter().map(Edit::AddImage).collect();
        edits.push(Edit::AddCards { to, cards });
        let added = self.commit(Edit::Sequence(edits), Label::new("undo-add-pictures").count(ids.len()));
        if added {
            self.select_cards(ids);
        }
        added
    }

    /// The place at a point of the canvas: below the card there, or at the end of the cell.
    fn slot_at(&self, at: ScreenPoint) -> Option<Slot> {
        let slot = match self.hit(at) {
            Hit::Card(card) => Slot::below(&self.map, &card)?,
            Hit::Cell { lane, step } => Slot::end_of(&self.map, &lane, &step),
            _ => return None,
        };
        let lane = self.map.lane(&slot.lane)?;
        (lane.kind.holds_cards() && !lane.locked).then_some(slot)
    }

    /// The name of a picture that the map has already, or that it gets.
    fn image_for(&mut self, picture: Picture, new: &mut Vec<Arc<MapImage>>) -> Id {
        if let Some(same) = self.map.images.iter().chain(new.iter()).find(|image| picture.is(image)) {
            return same.id.clone();
        }
        let id = self.ids.fresh("i");
        new.push(Arc::new(picture.named(id.clone())));
        id
    }

    /// Asks for a picture; the answer goes to [`Editor::set_picture`].
    pub fn ask_picture(&mut self, of: PictureOf) {
        self.asks.push(Ask::ChoosePicture(of));
    }

    /// Puts a picture on a card or persona in place of the one it has, or takes that away.
    pub fn set_picture(&mut self, of: &PictureOf, picture: Option<Picture>) -> bool {
        self.settle();
        let mut new = Vec::new();
        let image = picture.map(|picture| self.image_for(picture, &mut new));
        let mut edits: Vec<Edit> = new.into_iter().map(Edit::AddImage).collect();
        let label = match of {
            PictureOf::Persona(id) => {
                let Some(persona) = self.map.persona(id) else { return false };
                let mut persona = (**persona).clone();
                persona.image = image;
                let label = Label::new("undo-edit-persona").name(&persona.name);
                edits.push(Edit::SetPersona(Box::new(persona)));
                label
            }
            PictureOf::Card(id) => {
                let Some(card) = self.map.card(id) else { return false };
                let mut card = (**card).clone();
                card.image = image;
                edits.push(Edit::SetCard(Box::new(card)));
                Label::new("undo-edit-card")
            }
        };
        self.commit(Edit::Sequence(edits), label)
    }
}
