//! The first things to say of a new map: for whom it is, what it covers, and which state it shows.

use std::sync::Arc;

use crate::edit::Edit;
use crate::model::{Brief, Card, Id, IdSource, JourneyMap, MapState, Persona, Scope, State};

/// Empty texts leave what the map says.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Answers {
    /// The focus persona's name, and who that is.
    pub persona: String,
    pub role: String,
    pub scope: Option<Scope>,
    /// The company's or product's name.
    pub subject: String,
    pub state: Option<MapState>,
}

impl Answers {
    /// What `map` says already of that which is chosen and not typed.
    pub fn of(map: &JourneyMap) -> Answers {
        let state = map.brief.state.or(Some(MapState::AsIs));
        Answers { scope: map.brief.scope, state, ..Answers::default() }
    }

    /// The change that makes the map say so; none where it does already.
    pub fn edit(&self, map: &JourneyMap, ids: &mut IdSource) -> Option<Edit> {
        let mut edits = Vec::new();
        let mut brief = map.brief.clone();
        if let Some(edit) = self.persona_edit(map, &mut brief, ids) {
            edits.push(edit);
        }
        brief.scope = self.scope;
        fill(&mut brief.subject, &self.subject);
        let asked = self.state != Answers::of(map).state;
        if asked {
            brief.state = self.state;
            edits.extend(self.states(map));
        }
        if brief != map.brief {
            edits.push(Edit::SetBrief(Box::new(brief)));
        }
        (!edits.is_empty()).then_some(Edit::Sequence(edits))
    }

    fn persona_edit(&self, map: &JourneyMap, brief: &mut Brief, ids: &mut IdSource) -> Option<Edit> {
        let known = map.persona(&map.focus_persona()).map(|persona| Persona::clone(persona));
        let mut persona = known.clone().unwrap_or_default();
        fill(&mut persona.name, &self.persona);
        fill(&mut persona.role, &self.role);
        match known {
            Some(known) if known == persona => None,
            Some(_) => Some(Edit::SetPersona(Box::new(persona))),
            None if persona.name.is_empty() && persona.role.is_empty() => None,
            None => {
                persona.id = ids.fresh("persona");
                brief.persona = Some(persona.id.clone());
                Some(Edit::AddPersona { after: None, persona })
            }
        }
    }

    /// A map of one state that becomes one of the other takes its feelings and cards along: they are what the new
    /// map starts from.
    fn states(&self, map: &JourneyMap) -> Vec<Edit> {
        let (from, to) = match (map.brief.state, self.state) {
            (Some(MapState::Both), _) | (_, Some(MapState::Both) | None) => return Vec::new(),
            (_, Some(MapState::ToBe)) => (State::AsIs, State::ToBe),
            (_, Some(MapState::AsIs)) => (State::ToBe, State::AsIs),
        };
        let mut edits = Vec::new();
        let persona = |id: &Id| if map.persona(id).is_some() { id.clone() } else { map.focus_persona() };
        for (_, step) in map.steps() {
            for emotion in step.emotions.iter().filter(|emotion| emotion.state == from) {
                let (step, persona) = (step.id.clone(), persona(&emotion.persona));
                let put =
                    |state, to| Edit::SetEmotion { step: step.clone(), persona: persona.clone(), state, to };
                edits.push(put(from, None));
                edits.push(put(to, Some((emotion.score, emotion.feeling.clone()))));
            }
            for expectation in step.expectations.iter().filter(|expectation| expectation.state == from) {
                let (step, persona) = (step.id.clone(), persona(&expectation.persona));
                let put = |state, to| Edit::SetExpectation {
                    step: step.clone(),
                    persona: persona.clone(),
                    state,
                    to,
                };
                edits.push(put(from, None));
                edits.push(put(to, Some((expectation.score, expectation.text.clone()))));
            }
        }
        let cards = map.cards().map(|(_, card)| card).filter(|card| card.state == Some(from));
        let cards: Vec<Card> =
            cards.map(|card| Card { state: Some(to), ..Arc::unwrap_or_clone(card.clone()) }).collect();
        if !cards.is_empty() {
            edits.push(Edit::SetCards(cards));
        }
        edits
    }
}

/// Puts words in the place of others, unless there are none.
fn fill(text: &mut String, words: &str) {
    if !words.trim().is_empty() {
        words.trim().clone_into(text);
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test stops at the first surprise")]

    use super::*;
    use crate::edit::apply;
    use crate::jobs::new_from_template;
    use crate::model::check::check;

    fn answered(template: &str, change: impl FnOnce(&mut Answers)) -> Option<JourneyMap> {
        let map = new_from_template(template).unwrap();
        let mut answers = Answers::of(&map);
        change(&mut answers);
        let edit = answers.edit(&map, &mut IdSource::seeded(7))?;
        let map = apply(&map, &edit).unwrap();
        assert!(check(&map).is_empty());
        Some(map)
    }

    #[test]
    fn nothing_answered_changes_nothing() {
        for id in ["aida", "blank", "as-is-to-be"] {
            assert_eq!(answered(id, |_| {}), None, "{id}");
        }
    }

    #[test]
    fn the_persona_of_a_filled_template_gets_the_name_and_keeps_the_rest() {
        let map = answered("aida", |answers| answers.persona = " Ada ".to_owned()).unwrap();
        let before = new_from_template("aida").unwrap();
        let persona = map.persona(&map.focus_persona()).unwrap();
        assert_eq!(persona.name, "Ada");
        assert_eq!(persona.role, before.persona(&before.focus_persona()).unwrap().role);
        assert_eq!(map.phases, before.phases, "the curve is the persona's as before");
    }

    #[test]
    fn a_map_without_personas_gets_one_in_focus() {
        let map = answered("blank", |answers| {
            answers.persona = "Ada".to_owned();
            answers.role = "Buyer".to_owned();
            answers.scope = Some(Scope::Product);
            answers.subject = "Heat pumps".to_owned();
        })
        .unwrap();
        assert_eq!(map.personas.len(), 1);
        assert_eq!(map.brief.persona, Some(map.personas[0].id.clone()));
        assert_eq!((map.personas[0].name.as_str(), map.personas[0].role.as_str()), ("Ada", "Buyer"));
        assert_eq!((map.brief.scope, map.brief.subject.as_str()), (Some(Scope::Product), "Heat pumps"));
    }

    #[test]
    fn a_map_that_becomes_one_of_how_it_should_be_keeps_its_curve() {
        let before = new_from_template("aida").unwrap();
        let map = answered("aida", |answers| answers.state = Some(MapState::ToBe)).unwrap();
        assert_eq!(map.brief.state, Some(MapState::ToBe));
        let scores = |map: &JourneyMap, state| {
            let of = |step: &crate::model::Step| {
                let felt = step.emotions.iter().filter(|e| e.state == state).map(|e| e.score);
                felt.chain(step.expectations.iter().filter(|e| e.state == state).map(|e| e.score))
                    .collect::<Vec<_>>()
            };
            map.steps().map(|(_, step)| of(step)).collect::<Vec<_>>()
        };
        assert_eq!(scores(&map, State::ToBe), scores(&before, State::AsIs));
        assert!(scores(&map, State::AsIs).iter().all(Vec::is_empty));
    }

    #[test]
    fn of_a_map_that_holds_both_states_only_the_one_shown_is_chosen() {
        let before = new_from_template("as-is-to-be").unwrap();
        let map = answered("as-is-to-be", |answers| answers.state = Some(MapState::ToBe)).unwrap();
        assert_eq!(map.brief.state, Some(MapState::ToBe));
        assert_eq!((map.phases, map.lanes), (before.phases, before.lanes));
    }
}
