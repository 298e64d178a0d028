//! Applying an edit: a map and a change in, the next map out.

use std::collections::HashSet;
use std::sync::Arc;

use super::forget::forget_source;
use super::require::{Applied, require_free, require_persona};
use super::room::require_room;
use super::{Edit, EditError, Thing, annotate, cards, structure};
use crate::model::{Dismissed, Emotion, Expectation, Id, JourneyMap, Measured};

/// The map after `edit`. All that the edit does not touch is shared with `map`.
///
/// An image that is shown no more stays: a colleague may be about to use it, and undo brings it back without it being
/// kept twice. It is left out of what is saved ([`super::images`]).
///
/// # Errors
///
/// When the edit names something that is not there, reuses an id, changes what is locked, or brings more than a map can
/// hold.
pub fn apply(map: &JourneyMap, edit: &Edit) -> Result<JourneyMap, EditError> {
    let mut next = map.clone();
    change(&mut next, edit)?;
    require_room(&next, edit)?;
    Ok(next)
}

/// Changes `map` in place; after an error it is half-changed and must be dropped.
fn change(map: &mut JourneyMap, edit: &Edit) -> Applied {
    match edit {
        Edit::AddCards { to, cards } => cards::add(map, to, cards),
        Edit::MoveCards { cards, to } => cards::relocate(map, cards, to),
        Edit::SetCard(card) => cards::set(map, std::slice::from_ref(card)),
        Edit::SetCards(cards) => cards::set(map, cards),
        Edit::SetFigures(figures) => cards::set_figures(map, figures),
        Edit::RemoveCards(ids) => cards::remove(map, ids),
        Edit::AddStep { phase, after, step } => structure::add_step(map, phase, after.as_ref(), step),
        Edit::MoveStep { step, phase, after } => structure::move_step(map, step, phase, after.as_ref()),
        Edit::RenameStep { step, name } => structure::rename_step(map, step, name),
        Edit::RemoveStep(step) => structure::remove_step(map, step),
        Edit::AddPhase { after, phase } => structure::add_phase(map, after.as_ref(), phase),
        Edit::MovePhase { phase, after } => structure::move_phase(map, phase, after.as_ref()),
        Edit::SetPhase(phase) => structure::set_phase(map, phase),
        Edit::RemovePhase(phase) => structure::remove_phase(map, phase),
        Edit::AddLane { after, lane } => structure::add_lane(map, after.as_ref(), lane),
        Edit::MoveLane { lane, after } => structure::move_lane(map, lane, after.as_ref()),
        Edit::SetLane(lane) => structure::set_lane(map, lane),
        Edit::RemoveLane(lane) => structure::remove_lane(map, lane),
        Edit::SetEmotion { step, persona, state, to } => {
            annotate::set::<Emotion>(map, step, persona, *state, to)
        }
        Edit::SetExpectation { step, persona, state, to } => {
            annotate::set::<Expectation>(map, step, persona, *state, to)
        }
        Edit::AddPersona { after, persona } => annotate::add_persona(map, after.as_ref(), persona),
        Edit::SetPersona(persona) => annotate::set_persona(map, persona),
        Edit::MovePersona { persona, after } => annotate::move_persona(map, persona, after.as_ref()),
        Edit::RemovePersona(persona) => annotate::remove_persona(map, persona),
        Edit::SetTitle(title) => {
            map.title.clone_from(title);
            Ok(())
        }
        Edit::SetLanguage(tag) => {
            map.language.clone_from(tag);
            Ok(())
        }
        Edit::SetBrief(brief) => {
            if let Some(persona) = &brief.persona {
                require_persona(map, persona)?;
            }
            map.brief = (**brief).clone();
            Ok(())
        }
        Edit::AddLink(link) => cards::add_link(map, link),
        Edit::SetLink(link) => cards::set_link(map, link),
        Edit::RemoveLink(id) => cards::remove_link(map, id),
        Edit::AddImage(image) => {
            require_free(map, [&image.id])?;
            map.images.push(Arc::clone(image));
            Ok(())
        }
        Edit::AddSource(source) => {
            require_free(map, [&source.id])?;
            map.sources.push(source.clone());
            Ok(())
        }
        Edit::SetMeasured(measured) => set_measured(map, measured.as_ref()),
        Edit::DismissFinding(note) => {
            match map.dismissed.iter_mut().find(|other| is_about_the_same(other, note)) {
                Some(known) => known.reason.clone_from(&note.reason),
                None => map.dismissed.push(note.clone()),
            }
            Ok(())
        }
        Edit::RestoreFinding(note) => {
            let before = map.dismissed.len();
            map.dismissed.retain(|other| !is_about_the_same(other, note));
            let found = map.dismissed.len() < before;
            if found { Ok(()) } else { Err(EditError::Missing(Thing::Finding, note.target.clone())) }
        }
        Edit::Sequence(edits) => edits.iter().try_for_each(|edit| change(map, edit)),
    }
}

fn set_measured(map: &mut JourneyMap, measured: Option<&Arc<Measured>>) -> Applied {
    if let Some(measured) = measured {
        if !map.sources.iter().any(|source| source.id == measured.source) {
            return Err(EditError::Missing(Thing::Source, measured.source.clone()));
        }
        if let Some((thing, id)) = unknown_measured(map, measured) {
            return Err(EditError::Missing(thing, id));
        }
        if !measured.is_measurable() {
            return Err(EditError::Unmeasurable);
        }
    }
    let before = std::mem::replace(&mut map.measured, measured.cloned());
    if let Some(before) = before {
        forget_source(map, &before.source);
    }
    Ok(())
}

/// The first thing that measures name and the map lacks.
fn unknown_measured(map: &JourneyMap, measured: &Measured) -> Option<(Thing, Id)> {
    let cards: HashSet<&Id> = map.cards().map(|(_, card)| &card.id).collect();
    let steps: HashSet<&Id> = map.steps().map(|(_, step)| &step.id).collect();
    measured
        .cards()
        .find(|id| !cards.contains(id))
        .map(|id| (Thing::Card, id))
        .or_else(|| {
            measured.steps.iter().map(|x| &x.at).find(|id| !steps.contains(id)).map(|id| (Thing::Step, id))
        })
        .or_else(|| {
            measured
                .phases
                .iter()
                .map(|x| &x.at)
                .find(|id| map.phase(id).is_none())
                .map(|id| (Thing::Phase, id))
        })
        .map(|(thing, id)| (thing, id.clone()))
}

fn is_about_the_same(a: &Dismissed, b: &Dismissed) -> bool {
    a.rule == b.rule && a.target == b.target && a.persona == b.persona && a.state == b.state
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Card, Lane, Phase, Source, Step, TouchpointMeasures};

    fn measured(source: &str, card: &str) -> Option<Arc<Measured>> {
        let touchpoint = TouchpointMeasures { card: card.into(), ..TouchpointMeasures::default() };
        Some(Arc::new(Measured {
            source: source.into(),
            touchpoints: vec![touchpoint],
            ..Measured::default()
        }))
    }

    fn map() -> JourneyMap {
        let step = Arc::new(Step { id: "step".into(), ..Step::default() });
        let card = Arc::new(Card::new("card".into(), "step".into(), "Shop"));
        JourneyMap {
            phases: vec![Arc::new(Phase { id: "phase".into(), steps: vec![step], ..Phase::default() })],
            lanes: vec![Arc::new(Lane { id: "lane".into(), cards: vec![card], ..Lane::default() })],
            sources: ["old", "new"].map(|id| Source { id: id.into(), ..Source::default() }).into(),
            ..JourneyMap::default()
        }
    }

    #[test]
    fn measuring_again_lets_go_of_the_source_that_nothing_names_any_more() {
        let first = apply(&map(), &Edit::SetMeasured(measured("old", "card"))).unwrap();
        let second = apply(&first, &Edit::SetMeasured(measured("new", "card"))).unwrap();
        let sources: Vec<&str> = second.sources.iter().map(|source| source.id.as_str()).collect();
        assert_eq!(sources, ["new"]);
        let without = apply(&second, &Edit::RemoveCards(vec!["card".into()])).unwrap();
        assert!(without.measured.unwrap().touchpoints.is_empty());
    }

    #[test]
    fn an_amount_that_no_file_can_hold_is_refused() {
        let mut endless = Measured::clone(&measured("old", "card").unwrap());
        endless.set_costs([("email", Some(f64::INFINITY))].into_iter());
        let refused = apply(&map(), &Edit::SetMeasured(Some(Arc::new(endless)))).unwrap_err();
        assert_eq!(refused, EditError::Unmeasurable);
    }

    #[test]
    fn measures_of_what_is_not_there_are_refused() {
        let missing = |to| apply(&map(), &Edit::SetMeasured(to)).unwrap_err();
        assert_eq!(missing(measured("none", "card")), EditError::Missing(Thing::Source, "none".into()));
        assert_eq!(missing(measured("old", "gone")), EditError::Missing(Thing::Card, "gone".into()));
    }
}
