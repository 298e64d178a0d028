//! Whether the map has room for an edit. Only what the edit brings is looked at, so that a drag asks for nothing.

use super::{Edit, EditError};
use crate::model::check::room;
use crate::model::{JourneyMap, bounds::TooMuch};

/// `map` is the map after the edit.
///
/// # Errors
/// What the edit brings is more than a map can hold.
pub(super) fn require_room(map: &JourneyMap, edit: &Edit) -> Result<(), EditError> {
    let adds = brings(edit)?;
    if adds { Ok(room::require_counts(map)?) } else { Ok(()) }
}

/// Whether an edit makes things more in number; the parts that it brings have room.
fn brings(edit: &Edit) -> Result<bool, TooMuch> {
    match edit {
        Edit::AddCards { cards, .. } => cards.iter().try_for_each(room::require_card)?,
        Edit::AddStep { step, .. } => room::require_step(step)?,
        Edit::AddPhase { phase, .. } => room::require_phase(phase)?,
        Edit::AddLane { lane, .. } => room::require_lane(lane)?,
        Edit::AddPersona { persona, .. } => room::require_persona(persona)?,
        Edit::AddLink(link) => room::require_link(link)?,
        Edit::AddImage(image) => room::require_image(image)?,
        Edit::AddSource(source) => room::require_source(source)?,
        Edit::DismissFinding(note) => room::require_dismissed(note)?,
        Edit::Sequence(edits) => {
            return edits.iter().try_fold(false, |adds, edit| Ok(brings(edit)? || adds));
        }
        Edit::SetCard(card) => return room::require_card(card).map(|()| false),
        Edit::SetCards(cards) => return cards.iter().try_for_each(room::require_card).map(|()| false),
        Edit::SetFigures(figures) => {
            let mut names = figures.iter().map(|figures| &figures.aliases[..]);
            return names.try_for_each(room::require_other_names).map(|()| false);
        }
        Edit::RenameStep { name, .. } => return room::require_step_name(name).map(|()| false),
        Edit::SetPhase(phase) => return room::require_phase(phase).map(|()| false),
        Edit::SetLane(lane) => return room::require_lane(lane).map(|()| false),
        Edit::SetEmotion { to: Some((_, words)), .. } | Edit::SetExpectation { to: Some((_, words)), .. } => {
            return room::require_words(words).map(|()| false);
        }
        Edit::SetPersona(persona) => return room::require_persona(persona).map(|()| false),
        Edit::SetTitle(title) => return room::require_title(title).map(|()| false),
        Edit::SetLanguage(tag) => return room::require_language(tag).map(|()| false),
        Edit::SetBrief(brief) => return room::require_brief(brief).map(|()| false),
        Edit::SetLink(link) => return room::require_link(link).map(|()| false),
        Edit::SetMeasured(Some(measured)) => return room::require_measured(measured).map(|()| false),
        Edit::MoveCards { .. }
        | Edit::RemoveCards(_)
        | Edit::MoveStep { .. }
        | Edit::RemoveStep(_)
        | Edit::MovePhase { .. }
        | Edit::RemovePhase(_)
        | Edit::MoveLane { .. }
        | Edit::RemoveLane(_)
        | Edit::SetEmotion { to: None, .. }
        | Edit::SetExpectation { to: None, .. }
        | Edit::MovePersona { .. }
        | Edit::RemovePersona(_)
        | Edit::RemoveLink(_)
        | Edit::SetMeasured(None)
        | Edit::RestoreFinding(_) => return Ok(false),
    }
    Ok(true)
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::edit::{Slot, apply};
    use crate::fault::Told;
    use crate::locale::Lang;
    use crate::model::bounds::{TEXT_CHARS, Things};
    use crate::model::{Card, Lane, LaneKind, Phase, Step};

    fn map(lanes: usize) -> JourneyMap {
        let step = Arc::new(Step::new("step".into(), "Look"));
        let lane =
            |at: usize| Arc::new(Lane::new(format!("lane{at}").as_str().into(), LaneKind::Touchpoints));
        JourneyMap {
            phases: vec![Arc::new(Phase { id: "phase".into(), steps: vec![step], ..Phase::default() })],
            lanes: (0..lanes).map(lane).collect(),
            ..JourneyMap::default()
        }
    }

    fn add(text: &str) -> Edit {
        let to = Slot { lane: "lane0".into(), step: "step".into(), after: None };
        Edit::AddCards { to, cards: vec![Card::new("card".into(), "step".into(), text)] }
    }

    #[test]
    fn an_edit_that_a_map_has_no_room_for_is_refused_in_words() {
        let long = "x".repeat(TEXT_CHARS + 1);
        let refused = apply(&map(1), &add(&long)).unwrap_err();
        assert_eq!(refused.to_string(), "a text of 20001 characters is too long; expected 20000 at most");
        assert!(refused.text(Lang::German).contains("20000"), "{}", refused.text(Lang::German));
        let full = map(Things::Lanes.most());
        let lane = Lane::new("one-more".into(), LaneKind::Ideas);
        let edit = Edit::Sequence(vec![Edit::AddLane { after: None, lane }]);
        let refused = apply(&full, &edit).unwrap_err();
        assert_eq!(refused.to_string(), "holds more than 500 lanes; expected a map with at most 500");
    }

    #[test]
    fn what_was_too_much_before_can_be_made_less() {
        let long = "x".repeat(TEXT_CHARS + 1);
        let mut map = map(1);
        let card = Card::new("card".into(), "step".into(), &long);
        Arc::make_mut(&mut map.lanes[0]).cards.push(Arc::new(card.clone()));
        assert!(apply(&map, &Edit::SetCard(Box::new(card.clone()))).is_err());
        assert!(apply(&map, &Edit::SetCard(Box::new(Card { text: "short".into(), ..card }))).is_ok());
        assert!(apply(&map, &Edit::RemoveCards(vec!["card".into()])).is_ok());
    }
}
