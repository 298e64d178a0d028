//! What is copied: a part of the map, cut out so that it is a small map of its own.

use std::collections::HashSet;
use std::sync::Arc;

use super::Selection;
use crate::edit::Edit;
use crate::exchange::clip::{Clip, ClipKind};
use crate::model::{Brief, Card, Id, JourneyMap, Lane, Persona, Phase, Step};

/// What was copied last in this window, for clipboards that pass on nothing but text.
#[derive(Clone, Debug, PartialEq)]
pub struct Clipboard {
    /// What other programs get: lanes as rows and steps as columns, with tabs between.
    pub text: String,
    pub(super) clip: Clip,
}

/// The things of one kind that are copied, cut or duplicated together.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Picked {
    pub(super) kind: ClipKind,
    pub(super) ids: Vec<Id>,
}

impl Picked {
    /// What is selected. Of things of several kinds it is the largest: a phase brings its steps and cards along.
    pub(super) fn of(selection: &Selection, map: &JourneyMap) -> Option<Picked> {
        let kinds = [
            (ClipKind::Phases, selection.phase_ids(map)),
            (ClipKind::Steps, selection.step_ids(map)),
            (ClipKind::Lanes, selection.lane_ids(map)),
            (ClipKind::Cards, selection.card_ids(map)),
        ];
        kinds.into_iter().find(|(_, ids)| !ids.is_empty()).map(|(kind, ids)| Picked { kind, ids })
    }

    pub(super) fn removal(&self) -> Vec<Edit> {
        let each = |edit: fn(Id) -> Edit| self.ids.iter().cloned().map(edit).collect();
        match self.kind {
            ClipKind::Cards => vec![Edit::RemoveCards(self.ids.clone())],
            ClipKind::Steps => each(Edit::RemoveStep),
            ClipKind::Phases => each(Edit::RemovePhase),
            ClipKind::Lanes => each(Edit::RemoveLane),
        }
    }

    /// The part of the map that the things are, with all that they carry.
    pub(super) fn part(&self, map: &JourneyMap) -> Option<Clip> {
        let wanted: HashSet<&Id> = self.ids.iter().collect();
        let (phases, lanes) = match self.kind {
            ClipKind::Cards => around_cards(map, &wanted)?,
            ClipKind::Steps => {
                let phases = phases_with(map, |step| wanted.contains(&step.id).then(|| Arc::clone(step)));
                let lanes = lanes_with(map, |card| wanted.contains(&card.step));
                (phases, lanes)
            }
            ClipKind::Phases => {
                let phases: Vec<Arc<Phase>> =
                    map.phases.iter().filter(|phase| wanted.contains(&phase.id)).cloned().collect();
                let steps: HashSet<&Id> =
                    phases.iter().flat_map(|phase| &phase.steps).map(|step| &step.id).collect();
                let lanes = lanes_with(map, |card| steps.contains(&card.step));
                (phases, lanes)
            }
            ClipKind::Lanes => {
                let lanes = map.lanes.iter().filter(|lane| wanted.contains(&lane.id)).cloned().collect();
                (map.phases.clone(), lanes)
            }
        };
        Some(Clip { kind: self.kind, map: with_what_is_named(map, phases, lanes) })
    }
}

/// The lanes that cards can be pasted to and fro between: what is hidden or holds none does not count.
pub(super) fn card_lanes(map: &JourneyMap) -> impl Iterator<Item = &Arc<Lane>> {
    map.lanes.iter().filter(|lane| lane.kind.holds_cards() && !lane.hidden)
}

type Cutout = (Vec<Arc<Phase>>, Vec<Arc<Lane>>);

/// The rows and columns from the first to the last of the cards, and in them the cards themselves.
fn around_cards(map: &JourneyMap, wanted: &HashSet<&Id>) -> Option<Cutout> {
    let rows: Vec<&Arc<Lane>> = card_lanes(map).collect();
    let has = |lane: &&Arc<Lane>| lane.cards.iter().any(|card| wanted.contains(&card.id));
    let (top, bottom) = (rows.iter().position(has)?, rows.iter().rposition(has)?);
    let rows = &rows[top..=bottom];
    let used: HashSet<&Id> = rows
        .iter()
        .flat_map(|lane| &lane.cards)
        .filter(|card| wanted.contains(&card.id))
        .map(|card| &card.step)
        .collect();
    let columns: Vec<&Id> = map.steps().map(|(_, step)| &step.id).collect();
    let (left, right) =
        (columns.iter().position(|id| used.contains(id))?, columns.iter().rposition(|id| used.contains(id))?);
    let between: HashSet<&Id> = columns[left..=right].iter().copied().collect();
    // The columns are there for the shape; what is felt in them was not copied.
    let bare = |step: &Arc<Step>| Arc::new(Step::new(step.id.clone(), &step.name));
    let phases = phases_with(map, |step| between.contains(&step.id).then(|| bare(step)));
    let lanes = rows.iter().map(|lane| with_cards(lane, |card| wanted.contains(&card.id))).collect();
    Some((phases, lanes))
}

fn phases_with(map: &JourneyMap, step: impl Fn(&Arc<Step>) -> Option<Arc<Step>>) -> Vec<Arc<Phase>> {
    let phases = map.phases.iter().filter_map(|phase| {
        let steps: Vec<Arc<Step>> = phase.steps.iter().filter_map(&step).collect();
        (!steps.is_empty()).then(|| Arc::new(Phase { steps, ..(**phase).clone() }))
    });
    phases.collect()
}

fn lanes_with(map: &JourneyMap, wanted: impl Fn(&Card) -> bool) -> Vec<Arc<Lane>> {
    map.lanes.iter().map(|lane| with_cards(lane, &wanted)).collect()
}

fn with_cards(lane: &Lane, wanted: impl Fn(&Card) -> bool) -> Arc<Lane> {
    let cards = lane.cards.iter().filter(|card| wanted(card)).cloned().collect();
    Arc::new(Lane { cards, ..lane.clone() })
}

/// A map of these phases and lanes, with the personas, links, sources and images that they name.
fn with_what_is_named(map: &JourneyMap, phases: Vec<Arc<Phase>>, lanes: Vec<Arc<Lane>>) -> JourneyMap {
    let cards: Vec<&Arc<Card>> = lanes.iter().flat_map(|lane| &lane.cards).collect();
    let ids: HashSet<&Id> = cards.iter().map(|card| &card.id).collect();
    let images: HashSet<&Id> = cards.iter().filter_map(|card| card.image.as_ref()).collect();
    let sources: HashSet<&Id> = cards.iter().filter_map(|card| card.metrics.source.as_ref()).collect();
    let steps = || phases.iter().flat_map(|phase| &phase.steps);
    let speakers: HashSet<&Id> = steps()
        .flat_map(|step| {
            let felt = step.emotions.iter().map(|emotion| &emotion.persona);
            felt.chain(step.expectations.iter().map(|expectation| &expectation.persona))
        })
        .collect();
    let personas = map.personas.iter().filter(|persona| speakers.contains(&persona.id));
    // Only who they are: a persona is not copied with the steps at which it feels something.
    let personas = personas.map(|persona| {
        Arc::new(Persona { id: persona.id.clone(), name: persona.name.clone(), ..Persona::default() })
    });
    let focus = map.focus_persona();
    JourneyMap {
        language: map.language.clone(),
        brief: Brief {
            state: map.brief.state,
            persona: speakers.contains(&focus).then_some(focus).filter(|id| !id.is_empty()),
            ..Brief::default()
        },
        personas: personas.collect(),
        links: map
            .links
            .iter()
            .filter(|link| ids.contains(&link.from) && ids.contains(&link.to))
            .cloned()
            .collect(),
        sources: map.sources.iter().filter(|source| sources.contains(&source.id)).cloned().collect(),
        images: map.images.iter().filter(|image| images.contains(&image.id)).cloned().collect(),
        phases,
        lanes,
        ..JourneyMap::default()
    }
}
