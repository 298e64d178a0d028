//! From a part of a map to the edits that put a copy of it into another map, or into the same one.

use std::collections::{BTreeSet, HashMap, HashSet};
use std::sync::Arc;

use super::copying::card_lanes;
use crate::edit::{Edit, Slot, has_id};
use crate::locale::{self, Lang};
use crate::model::{Card, Emotion, Expectation, Id, IdSource, JourneyMap, Lane, Link, Phase, Step};

/// A paste in the making. All that is pasted gets a new id.
pub(super) struct Pasting<'a> {
    part: &'a JourneyMap,
    map: &'a JourneyMap,
    ids: &'a mut IdSource,
    pub(super) edits: Vec<Edit>,
    /// From the part's ids to those of the copies.
    cards: HashMap<Id, Id>,
    images: HashMap<Id, Id>,
    sources: HashMap<Id, Id>,
    /// Names of the personas that the map does not have.
    pub(super) strangers: BTreeSet<String>,
    /// Cards left out because they would go into a locked lane.
    pub(super) locked_out: usize,
}

impl<'a> Pasting<'a> {
    pub(super) fn new(part: &'a JourneyMap, map: &'a JourneyMap, ids: &'a mut IdSource) -> Pasting<'a> {
        Pasting {
            part,
            map,
            ids,
            edits: Vec::new(),
            cards: HashMap::new(),
            images: HashMap::new(),
            sources: HashMap::new(),
            strangers: BTreeSet::new(),
            locked_out: 0,
        }
    }

    /// Puts the part's cards into the cells right of and below `anchor`. Gives back their new ids.
    pub(super) fn cards(&mut self, anchor: &Slot) -> Option<Vec<Id>> {
        let part = self.part;
        let columns: HashMap<&Id, usize> =
            part.steps().enumerate().map(|(i, (_, step))| (&step.id, i)).collect();
        let mut placed = Vec::new();
        for (row, lane) in part.lanes.iter().enumerate() {
            for card in &lane.cards {
                let column = columns.get(&card.step).copied().unwrap_or(0);
                placed.push((row, column, self.card(card, &anchor.step)));
            }
        }
        let names: Vec<&str> = part.steps().map(|(_, step)| step.name.as_str()).collect();
        let ids = self.place(anchor, placed, &names)?;
        self.links();
        Some(ids)
    }

    /// Puts cards, each with its row and column, into the cells right of and below `anchor`. Columns that the map
    /// lacks are added as steps; rows that it lacks go into the last lane: nothing is lost.
    pub(super) fn place(
        &mut self,
        anchor: &Slot,
        cards: Vec<(usize, usize, Card)>,
        names: &[&str],
    ) -> Option<Vec<Id>> {
        let map = self.map;
        let lanes: Vec<&Id> = card_lanes(map)
            .skip_while(|lane| lane.id != anchor.lane)
            .filter(|lane| !lane.locked || lane.id == anchor.lane)
            .map(|lane| &lane.id)
            .collect();
        let mut steps: Vec<Id> =
            map.steps().map(|(_, step)| step.id.clone()).skip_while(|id| *id != anchor.step).collect();
        if lanes.is_empty() || steps.is_empty() || cards.is_empty() {
            return None;
        }
        let columns = cards.iter().map(|(_, column, _)| column + 1).max().unwrap_or(0);
        for column in steps.len()..columns {
            steps.push(self.another_step(names.get(column).copied()));
        }
        let ids = cards.iter().map(|(.., card)| card.id.clone()).collect();
        let mut cells: Vec<(Slot, Vec<Card>)> = Vec::new();
        let mut places: HashMap<(usize, usize), usize> = HashMap::new();
        for (row, column, card) in cards {
            let row = row.min(lanes.len() - 1);
            let place = *places.entry((row, column)).or_insert_with(|| {
                let is_anchor = (row, column) == (0, 0);
                let end = || Slot::end_of(map, lanes[row], &steps[column]);
                cells.push((if is_anchor { anchor.clone() } else { end() }, vec![]));
                cells.len() - 1
            });
            cells[place].1.push(card);
        }
        self.edits.extend(cells.into_iter().map(|(to, cards)| Edit::AddCards { to, cards }));
        Some(ids)
    }

    /// Puts the part's steps and their cards into a phase, right after a step of it or as its first; without a
    /// phase, into a copy of the phase that they come from. Gives back their new ids.
    pub(super) fn steps(&mut self, place: Option<(Id, Option<Id>)>) -> Vec<Id> {
        let part = self.part;
        let (phase, mut after) = place.unwrap_or_else(|| {
            let model = part.phases.first().map(|phase| (**phase).clone()).unwrap_or_default();
            let phase = Phase { id: self.ids.fresh("p"), steps: Vec::new(), ..model };
            let id = phase.id.clone();
            let after = self.map.phases.last().map(|phase| phase.id.clone());
            self.edits.push(Edit::AddPhase { after, phase });
            (id, None)
        });
        let mut columns = HashMap::new();
        let mut ids = Vec::new();
        for (_, step) in part.steps() {
            let copy = self.step(step);
            columns.insert(step.id.clone(), copy.id.clone());
            ids.push(copy.id.clone());
            let new = copy.id.clone();
            self.edits.push(Edit::AddStep { phase: phase.clone(), after, step: copy });
            after = Some(new);
        }
        self.cards_of_columns(&columns);
        ids
    }

    /// Puts the part's phases, with their steps and cards, right after the phase `after` or before all. Gives back
    /// their new ids.
    pub(super) fn phases(&mut self, mut after: Option<Id>) -> Vec<Id> {
        let part = self.part;
        let mut columns = HashMap::new();
        let mut ids = Vec::new();
        for phase in &part.phases {
            let mut steps = Vec::with_capacity(phase.steps.len());
            for step in &phase.steps {
                let copy = self.step(step);
                columns.insert(step.id.clone(), copy.id.clone());
                steps.push(Arc::new(copy));
            }
            let copy = Phase { id: self.ids.fresh("p"), steps, ..(**phase).clone() };
            ids.push(copy.id.clone());
            let new = copy.id.clone();
            self.edits.push(Edit::AddPhase { after, phase: copy });
            after = Some(new);
        }
        self.cards_of_columns(&columns);
        ids
    }

    /// Puts the part's lanes right below the lane `after` or above all, their cards on the steps of the same id, else
    /// of the same place. Gives back their new ids.
    pub(super) fn lanes(&mut self, mut after: Option<Id>) -> Vec<Id> {
        let part = self.part;
        let used: HashSet<&Id> =
            part.lanes.iter().flat_map(|lane| &lane.cards).map(|card| &card.step).collect();
        let here: Vec<Id> = self.map.steps().map(|(_, step)| step.id.clone()).collect();
        let mut columns: HashMap<&Id, Id> = HashMap::new();
        for (i, (_, step)) in part.steps().enumerate().filter(|(_, (_, step))| used.contains(&step.id)) {
            let same = self.map.step(&step.id).map(|step| step.id.clone());
            let to = same.or_else(|| here.get(i).cloned());
            columns.insert(&step.id, to.unwrap_or_else(|| self.another_step(Some(&step.name))));
        }
        let mut ids = Vec::new();
        for lane in &part.lanes {
            let mut cards = Vec::with_capacity(lane.cards.len());
            for card in &lane.cards {
                if let Some(step) = columns.get(&card.step) {
                    cards.push(Arc::new(self.card(card, step)));
                }
            }
            let copy = Lane { id: self.ids.fresh("l"), hidden: false, cards, ..(**lane).clone() };
            ids.push(copy.id.clone());
            let new = copy.id.clone();
            self.edits.push(Edit::AddLane { after, lane: copy });
            after = Some(new);
        }
        self.links();
        ids
    }

    /// A new step after the last one.
    fn another_step(&mut self, name: Option<&str>) -> Id {
        let new = locale::text(Lang::from_tag(&self.map.language), "new-step");
        let step = Step::new(self.ids.fresh("s"), name.filter(|name| !name.is_empty()).unwrap_or(&new));
        let id = step.id.clone();
        let added = self.edits.iter().find_map(|edit| match edit {
            Edit::AddPhase { phase, .. } => Some(phase.id.clone()),
            _ => None,
        });
        let phase = added.or_else(|| self.map.phases.last().map(|phase| phase.id.clone()));
        let phase = phase.unwrap_or_else(|| {
            let name = self.part.phases.first().map_or_else(String::new, |phase| phase.name.clone());
            let phase = Phase { id: self.ids.fresh("p"), name, ..Phase::default() };
            let id = phase.id.clone();
            self.edits.push(Edit::AddPhase { after: None, phase });
            id
        });
        // After those that were added before it.
        let added = self.edits.iter().rev().find_map(|edit| match edit {
            Edit::AddStep { phase: to, step, .. } if *to == phase => Some(step.id.clone()),
            _ => None,
        });
        let after = added.or_else(|| Some(self.map.phase(&phase)?.steps.last()?.id.clone()));
        self.edits.push(Edit::AddStep { phase, after, step });
        id
    }

    /// Puts the cards of copied steps into the lanes that they come from, or into those most like them; a lane
    /// that has no like comes along.
    fn cards_of_columns(&mut self, columns: &HashMap<Id, Id>) {
        let part = self.part;
        for lane in part.lanes.iter().filter(|lane| !lane.cards.is_empty()) {
            let to = match lane_like(self.map, lane) {
                Some(twin) if twin.locked => {
                    self.locked_out += lane.cards.len();
                    continue;
                }
                Some(twin) => twin.id.clone(),
                None => {
                    let copy = Lane { cards: Vec::new(), locked: false, ..(**lane).clone() };
                    let copy = Lane { id: self.ids.fresh("l"), ..copy };
                    let id = copy.id.clone();
                    self.edits.push(Edit::AddLane { after: self.last_lane(), lane: copy });
                    id
                }
            };
            let mut cells: Vec<(&Id, Vec<Card>)> = Vec::new();
            for card in &lane.cards {
                let Some(step) = columns.get(&card.step) else { continue };
                let copy = self.card(card, step);
                match cells.iter_mut().find(|(at, _)| *at == step) {
                    Some((_, cards)) => cards.push(copy),
                    None => cells.push((step, vec![copy])),
                }
            }
            for (step, cards) in cells {
                // The step is new: its cells are empty.
                let to = Slot { lane: to.clone(), step: step.clone(), after: None };
                self.edits.push(Edit::AddCards { to, cards });
            }
        }
        self.links();
    }

    /// The last lane, of those of the map and those that are added.
    fn last_lane(&self) -> Option<Id> {
        let added = self.edits.iter().rev().find_map(|edit| match edit {
            Edit::AddLane { lane, .. } => Some(lane.id.clone()),
            _ => None,
        });
        added.or_else(|| Some(self.map.lanes.last()?.id.clone()))
    }

    /// A copy of a card, with the image and the source that it names.
    fn card(&mut self, card: &Card, step: &Id) -> Card {
        let mut copy = Card { id: self.ids.fresh("c"), step: step.clone(), ..card.clone() };
        copy.image = card.image.as_ref().and_then(|id| self.image(id));
        copy.metrics.source = card.metrics.source.as_ref().and_then(|id| self.source(id));
        self.cards.insert(card.id.clone(), copy.id.clone());
        copy
    }

    fn image(&mut self, id: &Id) -> Option<Id> {
        if let Some(known) = self.images.get(id) {
            return Some(known.clone());
        }
        let image = self.part.image(id)?;
        let same =
            self.map.images.iter().find(|other| (&other.mime, &other.data) == (&image.mime, &image.data));
        let new = match same {
            Some(same) => same.id.clone(),
            None => {
                let new = self.free_id(id, "i");
                let mut image = (**image).clone();
                image.id = new.clone();
                self.edits.push(Edit::AddImage(Arc::new(image)));
                new
            }
        };
        self.images.insert(id.clone(), new.clone());
        Some(new)
    }

    fn source(&mut self, id: &Id) -> Option<Id> {
        if let Some(known) = self.sources.get(id) {
            return Some(known.clone());
        }
        let source = self.part.sources.iter().find(|source| source.id == *id)?;
        let mut wanted = source.clone();
        let same = self.map.sources.iter().find(|other| {
            wanted.id = other.id.clone();
            **other == wanted
        });
        let new = match same {
            Some(same) => same.id.clone(),
            None => {
                wanted.id = self.free_id(id, "m");
                self.edits.push(Edit::AddSource(wanted.clone()));
                wanted.id
            }
        };
        self.sources.insert(id.clone(), new.clone());
        Some(new)
    }

    /// The id itself where nothing in the map has it, so that maps that share a picture call it the same.
    fn free_id(&mut self, id: &Id, prefix: &str) -> Id {
        if has_id(self.map, id) { self.ids.fresh(prefix) } else { id.clone() }
    }

    /// The links between the cards that were pasted.
    fn links(&mut self) {
        let part = self.part;
        for link in &part.links {
            if let (Some(from), Some(to)) = (self.cards.get(&link.from), self.cards.get(&link.to)) {
                let (from, to) = (from.clone(), to.clone());
                let copy = Link { id: self.ids.fresh("k"), from, to, label: link.label.clone() };
                self.edits.push(Edit::AddLink(copy));
            }
        }
    }

    /// A copy of a step with what the map's personas feel and expect there.
    fn step(&mut self, step: &Step) -> Step {
        let mut copy = Step::new(self.ids.fresh("s"), &step.name);
        for emotion in &step.emotions {
            if let Some(persona) = self.persona(&emotion.persona)
                && copy.emotion(&persona, emotion.state).is_none()
            {
                copy.emotions.push(Emotion { persona, ..emotion.clone() });
            }
        }
        for expectation in &step.expectations {
            if let Some(persona) = self.persona(&expectation.persona)
                && copy.expectation(&persona, expectation.state).is_none()
            {
                copy.expectations.push(Expectation { persona, ..expectation.clone() });
            }
        }
        copy
    }

    /// Who in the map speaks for a persona of the part: the one of the same id, else of the same name. The
    /// nameless customer is the focus persona; in a map without personas, the part's only one is the customer.
    fn persona(&mut self, id: &Id) -> Option<Id> {
        let map = self.map;
        if id.is_empty() {
            return Some(map.focus_persona());
        }
        let persona = self.part.persona(id)?;
        let name = persona.name.trim().to_lowercase();
        let same = map.persona(id).or_else(|| {
            map.personas.iter().find(|other| !name.is_empty() && other.name.trim().to_lowercase() == name)
        });
        if let Some(same) = same {
            return Some(same.id.clone());
        }
        if map.personas.is_empty() && self.part.personas.len() == 1 {
            return Some(Id::default());
        }
        self.strangers.insert(persona.name.clone());
        None
    }
}

/// The lane of the same id, else of the same kind and name, else of the same kind.
fn lane_like<'a>(map: &'a JourneyMap, lane: &Lane) -> Option<&'a Arc<Lane>> {
    let same_kind = || map.lanes.iter().filter(|other| other.kind == lane.kind);
    let same = map.lane(&lane.id).filter(|other| other.kind.holds_cards());
    same.or_else(|| same_kind().find(|other| other.name == lane.name)).or_else(|| same_kind().next())
}
