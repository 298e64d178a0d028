//! Where words under way go when others take away what they belong to: no word is lost, and the field stays open.
//!
//! The words of a card, and of what is felt or expected, go on as a new card in the same cell, or in the nearest that
//! takes cards. A step, phase, lane or link that is being named is made anew under its name.

use super::near::{nearest_lane, nearest_step, outward, same_slot, surviving};
use super::{TextEdit, TextTarget};
use crate::edit::{Edit, Slot, apply};
use crate::locale::{self, Lang};
use crate::model::{Content, Id, IdSource, JourneyMap, Lane, LaneKind, Link, Phase, State, Step};
use crate::scene::Curve;

/// What the words of a text field belong to from now on.
pub(super) struct Rescued {
    pub(super) target: TextTarget,
    /// What must be made first.
    pub(super) home: Option<Edit>,
    /// The key of the sentence that says so.
    pub(super) said: &'static str,
}

/// Whether the words of `edit` still have their place in `map`.
pub(super) fn has_place(edit: &TextEdit, map: &JourneyMap) -> bool {
    if let Some(home) = &edit.home {
        return apply(map, home).is_ok();
    }
    match &edit.target {
        TextTarget::Card(id) => map.card_and_lane(id).is_some_and(|(_, lane)| !lane.locked),
        TextTarget::NewCard { to, .. } => {
            map.lane(&to.lane).is_some_and(|lane| is_open(lane)) && map.step(&to.step).is_some()
        }
        TextTarget::Step(id) => map.step(id).is_some(),
        TextTarget::Phase(id) => map.phase(id).is_some(),
        TextTarget::Lane(id) => map.lane(id).is_some(),
        TextTarget::Link(id) => map.links.iter().any(|link| link.id == *id),
        TextTarget::Title => true,
        TextTarget::Feeling { step, persona, .. } | TextTarget::Expectation { step, persona, .. } => {
            map.step(step).is_some() && (persona.is_empty() || map.persona(persona).is_some())
        }
    }
}

/// Finds a place in `now` for words whose place in `before` is gone; none where nothing was written yet.
pub(super) fn rescue(
    edit: &TextEdit,
    before: &JourneyMap,
    now: &JourneyMap,
    ids: &mut IdSource,
) -> Option<Rescued> {
    if !edit.is_written() {
        return None;
    }
    let named = |target, home| Some(Rescued { target, home: Some(home), said: "received-name-anew" });
    match &edit.target {
        TextTarget::Step(id) => {
            let step = Step::new(ids.fresh("s"), &edit.base);
            named(TextTarget::Step(step.id.clone()), step_again(id, step, before, now, ids))
        }
        TextTarget::Phase(id) => {
            let old = before.phase(id).map(|old| (**old).clone()).unwrap_or_default();
            let phase = Phase { id: ids.fresh("p"), name: edit.base.clone(), steps: Vec::new(), ..old };
            let there = |id: &Id| now.phase(id).is_some();
            let after = surviving(before.phases.iter().map(|phase| &phase.id), id, there);
            named(TextTarget::Phase(phase.id.clone()), Edit::AddPhase { after, phase })
        }
        TextTarget::Lane(id) => {
            let model = before.lane(id).map_or_else(
                || Lane::new(id.clone(), LaneKind::Text),
                |lane| Lane { cards: Vec::new(), locked: false, hidden: false, ..(**lane).clone() },
            );
            let lane = Lane { id: ids.fresh("l"), ..model };
            let there = |id: &Id| now.lane(id).is_some();
            let after = surviving(before.lanes.iter().map(|lane| &lane.id), id, there);
            named(TextTarget::Lane(lane.id.clone()), Edit::AddLane { after, lane })
        }
        TextTarget::Link(id) => {
            let old = before.links.iter().find(|link| link.id == *id);
            let new = old.map(|old| Link { id: ids.fresh("k"), ..old.clone() }).map(Edit::AddLink);
            match new.filter(|new| apply(now, new).is_ok()) {
                Some(Edit::AddLink(link)) => named(TextTarget::Link(link.id.clone()), Edit::AddLink(link)),
                _ => {
                    let from = old.and_then(|old| before.card_and_lane(&old.from));
                    let cell = from.map(|(card, lane)| (lane.id.clone(), card.step.clone()));
                    as_card(edit, cell, None, before, now, ids)
                }
            }
        }
        TextTarget::Card(id) => {
            let found = before.card_and_lane(id);
            let cell = found.map(|(card, lane)| (lane.id.clone(), card.step.clone()));
            as_card(edit, cell, Some(id), before, now, ids)
        }
        TextTarget::NewCard { to, .. } => {
            as_card(edit, Some((to.lane.clone(), to.step.clone())), to.after.as_ref(), before, now, ids)
        }
        TextTarget::Feeling { step, .. } => as_card(
            edit,
            lane_of(before, Curve::Emotion).map(|lane| (lane, step.clone())),
            None,
            before,
            now,
            ids,
        ),
        TextTarget::Expectation { step, .. } => {
            let lane = lane_of(before, Curve::Expectation).or_else(|| lane_of(before, Curve::Emotion));
            as_card(edit, lane.map(|lane| (lane, step.clone())), None, before, now, ids)
        }
        // A map always has one.
        TextTarget::Title => {
            Some(Rescued { target: TextTarget::Title, home: None, said: "received-words-moved" })
        }
    }
}

fn is_open(lane: &Lane) -> bool {
    lane.kind.holds_cards() && !lane.locked
}

fn lane_of(map: &JourneyMap, curve: Curve) -> Option<Id> {
    let wanted = match curve {
        Curve::Emotion => Content::EmotionCurve,
        Curve::Expectation => Content::ExpectationTexts,
    };
    map.lanes.iter().find(|lane| lane.kind.info().content == wanted).map(|lane| lane.id.clone())
}

/// The words as a new card: where the old one was (below `after`), else in the nearest cell.
fn as_card(
    edit: &TextEdit,
    cell: Option<(Id, Id)>,
    after: Option<&Id>,
    before: &JourneyMap,
    now: &JourneyMap,
    ids: &mut IdSource,
) -> Option<Rescued> {
    let (old_lane, old_step) = cell.unzip();
    let open = |seen: bool| {
        move |id: &Id| {
            now.lane(id).is_some_and(|lane| is_open(lane) && !(seen && (lane.hidden || lane.collapsed)))
        }
    };
    let near = |seen| old_lane.as_ref().and_then(|lane| nearest_lane(lane, before, open(seen)));
    let any = |seen| now.lanes.iter().map(|lane| &lane.id).find(|id| open(seen)(id)).cloned();
    // Where one sees what one writes, if there is such a lane.
    let lane = near(true).or_else(|| any(true)).or_else(|| near(false)).or_else(|| any(false));
    let step = old_step.as_ref().and_then(|step| nearest_step(step, before, now));
    let step = step.or_else(|| now.steps().last().map(|(_, step)| step.id.clone()));

    let mut lacking = Vec::new();
    let lane = lane.unwrap_or_else(|| {
        let model =
            old_lane.as_ref().and_then(|lane| before.lane(lane)).filter(|lane| lane.kind.holds_cards());
        let kind = model.map_or(LaneKind::Text, |model| model.kind);
        let lane = Lane {
            name: model.map_or_else(String::new, |model| model.name.clone()),
            ..Lane::new(ids.fresh("l"), kind)
        };
        let id = lane.id.clone();
        lacking.push(Edit::AddLane { after: now.lanes.last().map(|last| last.id.clone()), lane });
        id
    });
    let step = step.unwrap_or_else(|| {
        let step = Step::new(ids.fresh("s"), &locale::text(Lang::from_tag(&now.language), "new-step"));
        let id = step.id.clone();
        lacking.push(into_a_phase(step, now.phases.last().map(|phase| phase.id.clone()), now, ids));
        id
    });
    let same_cell = (Some(&lane), Some(&step)) == (old_lane.as_ref(), old_step.as_ref());
    let to = if same_cell && let Some(after) = after {
        same_slot(&Slot { lane, step, after: Some(after.clone()) }, before, now)
    } else if same_cell && edit_is_at_top(edit) {
        Slot { lane, step, after: None }
    } else {
        Slot::end_of(now, &lane, &step)
    };
    // A card that was not there yet keeps its name.
    let id = match &edit.target {
        TextTarget::NewCard { id, .. } => id.clone(),
        _ => ids.fresh("c"),
    };
    let home = (!lacking.is_empty()).then_some(Edit::Sequence(lacking));
    Some(Rescued { target: TextTarget::NewCard { id, to }, home, said: "received-words-moved" })
}

fn edit_is_at_top(edit: &TextEdit) -> bool {
    matches!(&edit.target, TextTarget::NewCard { to, .. } if to.after.is_none())
}

/// A step in the place of the one that is gone.
fn step_again(gone: &Id, step: Step, before: &JourneyMap, now: &JourneyMap, ids: &mut IdSource) -> Edit {
    let old = before.phase_of_step(gone);
    let phases: Vec<&Id> = before.phases.iter().map(|phase| &phase.id).collect();
    let phase = old.and_then(|old| outward(&phases, &old.id, |id| now.phase(id).is_some()));
    let same = old.zip(phase.as_ref()).and_then(|(old, phase)| now.phase(phase).filter(|_| old.id == *phase));
    if let (Some(old), Some(same)) = (old, same) {
        let there = |id: &Id| same.steps.iter().any(|step| step.id == *id);
        let after = surviving(old.steps.iter().map(|step| &step.id), gone, there);
        return Edit::AddStep { phase: same.id.clone(), after, step };
    }
    into_a_phase(step, phase.or_else(|| now.phases.last().map(|phase| phase.id.clone())), now, ids)
}

/// A step at the end of a phase, or in a phase of its own where there is none.
fn into_a_phase(step: Step, phase: Option<Id>, now: &JourneyMap, ids: &mut IdSource) -> Edit {
    match phase.and_then(|id| now.phase(&id)) {
        Some(phase) => {
            let after = phase.steps.last().map(|step| step.id.clone());
            Edit::AddStep { phase: phase.id.clone(), after, step }
        }
        None => {
            let name = locale::text(Lang::from_tag(&now.language), "new-phase").into_owned();
            let phase = Phase { id: ids.fresh("p"), name, steps: vec![step.into()], ..Phase::default() };
            Edit::AddPhase { after: None, phase }
        }
    }
}

/// Whose feeling the words are about when the nameless customer has become a persona.
pub(super) fn speaker_now(target: &TextTarget, now: &JourneyMap) -> Option<TextTarget> {
    let with = |step: &Id, state: State| (step.clone(), now.focus_persona(), state);
    match target {
        TextTarget::Feeling { step, persona, state } if persona.is_empty() && !now.personas.is_empty() => {
            let (step, persona, state) = with(step, *state);
            Some(TextTarget::Feeling { step, persona, state })
        }
        TextTarget::Expectation { step, persona, state }
            if persona.is_empty() && !now.personas.is_empty() =>
        {
            let (step, persona, state) = with(step, *state);
            Some(TextTarget::Expectation { step, persona, state })
        }
        _ => None,
    }
}
