//! Links between cards: making them, and coming to them with the keyboard.

use super::buttons::handle_point;
use super::sight::Ctx;
use super::{Editor, Focus, Item, OverlayItem, Ring, Selection, Shape};
use crate::edit::{Edit, Label, MergeKey};
use crate::model::{Id, JourneyMap, Link};

impl Editor {
    /// Makes a link and selects it. Refused where there is one from the same card to the same card.
    pub fn link_cards(&mut self, from: &Id, to: &Id) -> bool {
        self.settle();
        self.link_from = None;
        if from == to {
            return false;
        }
        if self.map.links.iter().any(|link| (&link.from, &link.to) == (from, to)) {
            self.notice(Label::new("refused-linked"));
            return false;
        }
        let id = self.ids.fresh("k");
        let link = Link { id: id.clone(), from: from.clone(), to: to.clone(), label: String::new() };
        let made = self.commit(Edit::AddLink(link), Label::new("undo-add-link"));
        if made {
            self.select(Selection::of(Item::Link(id)));
        }
        made
    }

    /// Changes the words on a link; typing in one field is one undo.
    pub fn label_link(&mut self, id: &Id, label: &str) -> bool {
        self.settle();
        let Some(link) = self.map.links.iter().find(|link| link.id == *id) else { return false };
        let link = Link { label: label.to_owned(), ..link.clone() };
        let merge = MergeKey::new("link-label", id);
        self.commit_merged(Edit::SetLink(link), Label::new("undo-label-link"), Some(merge))
    }

    /// The card from which a link was begun, while it is on the map.
    pub(super) fn link_from(&self) -> Option<&Id> {
        self.link_from.as_ref().filter(|id| self.map.card(id).is_some())
    }

    /// Whether two cards are selected, or one from which or to which a link may go.
    pub fn can_link(&self) -> bool {
        (1..=2).contains(&self.selection.len())
            && self.selection.iter().all(|item| matches!(item, Item::Card(_)))
    }

    /// Links two selected cards, the one that comes first in the journey to the other. With one card, a link
    /// begins at it the first time and ends at it the second time.
    pub fn link_selected(&mut self) -> bool {
        self.settle();
        if !self.can_link() {
            return false;
        }
        let mut cards = self.selection.card_ids(&self.map);
        // A stable order: within a step, as the lanes stand.
        cards.sort_by_key(|id| step_rank(&self.map, id));
        match (cards.as_slice(), self.link_from().cloned()) {
            ([from, to], _) => self.link_cards(from, to),
            ([to], Some(from)) if from != *to => self.link_cards(&from, to),
            ([from], _) => {
                self.link_from = Some(from.clone());
                true
            }
            _ => false,
        }
    }

    /// The links that touch what the keyboard is on.
    fn links_here(&self) -> Vec<Id> {
        let Some(card) = self.focus.as_ref().and_then(Focus::card) else { return Vec::new() };
        let touches = |link: &&Link| link.from == *card || link.to == *card;
        self.map.links.iter().filter(touches).map(|link| link.id.clone()).collect()
    }

    pub fn has_links(&self) -> bool {
        !self.links_here().is_empty()
    }

    /// Selects the first link of the focused card; again, the next one. The focus stays on the card.
    pub fn select_next_link(&mut self) -> bool {
        self.settle();
        let links = self.links_here();
        let now = match self.selection.single() {
            Some(Item::Link(id)) => links.iter().position(|link| link == id),
            _ => None,
        };
        let next = now.map_or(0, |place| (place + 1) % links.len().max(1));
        let Some(id) = links.get(next) else { return false };
        self.history.seal();
        self.hold(Selection::of(Item::Link(id.clone())));
        true
    }

    /// The link that the keyboard has begun, to the card that it is on now.
    pub(super) fn started_link(&self, ctx: &Ctx<'_>, out: &mut Vec<OverlayItem>) {
        let Some(card) = self.link_from().and_then(|id| ctx.grid.card_rect(id)) else { return };
        out.push(OverlayItem::body(Shape::Ring { rect: card, ring: Ring::Selected }));
        let here = self.focus.as_ref().and_then(|focus| focus.rect(ctx.grid)).filter(|here| *here != card);
        if let Some(here) = here {
            out.push(OverlayItem::body(Shape::NewLink { from: handle_point(card), to: here.center() }));
        }
    }
}

fn step_rank(map: &JourneyMap, card: &Id) -> Option<usize> {
    let card = map.card(card)?;
    map.steps().position(|(_, step)| step.id == card.step)
}
