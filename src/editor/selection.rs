//! What is selected.

use std::collections::HashSet;
use std::sync::Arc;

use crate::model::{Card, Id, JourneyMap, Lane, State};
use crate::scene::{Curve, ViewOptions};

/// Something that can be selected.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Item {
    Card(Id),
    Phase(Id),
    Step(Id),
    Lane(Id),
    Link(Id),
    /// What a persona feels or expects at a step; it can be selected before it is there.
    Point {
        step: Id,
        persona: Id,
        state: State,
        curve: Curve,
    },
}

/// A set of things. Cheap to clone: every undo keeps the selection it belongs to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Selection {
    items: Arc<HashSet<Item>>,
}

impl FromIterator<Item> for Selection {
    fn from_iter<I: IntoIterator<Item = Item>>(items: I) -> Selection {
        Selection { items: Arc::new(items.into_iter().collect()) }
    }
}

impl Selection {
    pub fn none() -> Selection {
        Selection::default()
    }

    pub fn of(item: Item) -> Selection {
        Selection { items: Arc::new(HashSet::from([item])) }
    }

    pub fn cards(ids: impl IntoIterator<Item = Id>) -> Selection {
        ids.into_iter().map(Item::Card).collect()
    }

    pub fn is_empty(&self) -> bool {
        self.items.is_empty()
    }

    pub fn len(&self) -> usize {
        self.items.len()
    }

    pub fn contains(&self, item: &Item) -> bool {
        self.items.contains(item)
    }

    pub fn contains_card(&self, id: &Id) -> bool {
        self.items.contains(&Item::Card(id.clone()))
    }

    pub fn insert(&mut self, item: Item) {
        Arc::make_mut(&mut self.items).insert(item);
    }

    /// Takes the item in, or out if it was in.
    pub fn toggle(&mut self, item: Item) {
        let items = Arc::make_mut(&mut self.items);
        if !items.remove(&item) {
            items.insert(item);
        }
    }

    /// The only selected item, if it is only one.
    pub fn single(&self) -> Option<&Item> {
        self.items.iter().next().filter(|_| self.items.len() == 1)
    }

    /// In no particular order.
    pub fn iter(&self) -> impl Iterator<Item = &Item> {
        self.items.iter()
    }

    pub fn has_cards(&self) -> bool {
        self.items.iter().any(|item| matches!(item, Item::Card(_)))
    }

    /// The selected cards in the order of the map.
    pub fn card_ids(&self, map: &JourneyMap) -> Vec<Id> {
        if !self.has_cards() {
            return Vec::new();
        }
        map.cards()
            .filter(|(_, card)| self.contains_card(&card.id))
            .map(|(_, card)| card.id.clone())
            .collect()
    }

    /// The selected steps from left to right.
    pub fn step_ids(&self, map: &JourneyMap) -> Vec<Id> {
        self.ids(map.steps().map(|(_, step)| &step.id), Item::Step)
    }

    /// The selected phases from left to right.
    pub fn phase_ids(&self, map: &JourneyMap) -> Vec<Id> {
        self.ids(map.phases.iter().map(|phase| &phase.id), Item::Phase)
    }

    /// The selected lanes from top to bottom.
    pub fn lane_ids(&self, map: &JourneyMap) -> Vec<Id> {
        self.ids(map.lanes.iter().map(|lane| &lane.id), Item::Lane)
    }

    /// The selected links in the order of the map.
    pub fn link_ids(&self, map: &JourneyMap) -> Vec<Id> {
        self.ids(map.links.iter().map(|link| &link.id), Item::Link)
    }

    fn ids<'a>(&self, all: impl Iterator<Item = &'a Id>, item: fn(Id) -> Item) -> Vec<Id> {
        all.filter(|id| self.items.contains(&item((*id).clone()))).cloned().collect()
    }

    /// The selected points of curves from left to right.
    pub fn points(&self, map: &JourneyMap) -> Vec<Item> {
        let mut points: Vec<(usize, &Item)> = self
            .items
            .iter()
            .filter_map(|item| match item {
                Item::Point { step, .. } => {
                    map.steps().position(|(_, s)| s.id == *step).map(|place| (place, item))
                }
                _ => None,
            })
            .collect();
        points.sort_by_key(|(place, item)| (*place, format!("{item:?}")));
        points.into_iter().map(|(_, item)| item.clone()).collect()
    }

    /// Drops what a view leaves out.
    pub fn retain_seen(&mut self, map: &JourneyMap, view: &ViewOptions) {
        if self.items.is_empty() {
            return;
        }
        let phase = |step: &Id| map.phase_of_step(step).is_some_and(|phase| view.shows_phase(&phase.id));
        let lane = |id: &Id| !view.without_lanes.contains(id);
        let seen = |lane: &Lane, card: &Card| {
            !view.without_lanes.contains(&lane.id) && view.shows_state_of(map, card) && phase(&card.step)
        };
        let unseen: HashSet<&Id> = if view.shows_every_card(map) {
            HashSet::new()
        } else {
            map.cards().filter(|(lane, card)| !seen(lane, card)).map(|(_, card)| &card.id).collect()
        };
        let ends = |id: &Id| {
            let link = map.links.iter().find(|link| link.id == *id);
            link.is_some_and(|link| !unseen.contains(&link.from) && !unseen.contains(&link.to))
        };
        let personas = view.shown_personas(map);
        let shown = |item: &Item| match item {
            Item::Card(id) => !unseen.contains(id),
            Item::Phase(id) => view.shows_phase(id),
            Item::Step(id) => phase(id),
            Item::Lane(id) => lane(id),
            Item::Link(id) => ends(id),
            Item::Point { step, persona, state, .. } => {
                phase(step) && personas.contains(persona) && view.shown_states(map).contains(state)
            }
        };
        if !self.items.iter().all(shown) {
            Arc::make_mut(&mut self.items).retain(shown);
        }
    }

    /// Drops what the map no longer has.
    pub fn retain_existing(&mut self, map: &JourneyMap) {
        if self.items.is_empty() {
            return;
        }
        let cards: HashSet<&Id> =
            if self.has_cards() { map.cards().map(|(_, card)| &card.id).collect() } else { HashSet::new() };
        let exists = |item: &Item| match item {
            Item::Card(id) => cards.contains(id),
            Item::Phase(id) => map.phase(id).is_some(),
            Item::Step(id) => map.step(id).is_some(),
            Item::Lane(id) => map.lane(id).is_some(),
            Item::Link(id) => map.links.iter().any(|link| link.id == *id),
            Item::Point { step, persona, .. } => {
                map.step(step).is_some() && (persona.is_empty() || map.persona(persona).is_some())
            }
        };
        if !self.items.iter().all(exists) {
            Arc::make_mut(&mut self.items).retain(exists);
        }
    }
}
