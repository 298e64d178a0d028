//! Replacing what was found, as one change of the map.

use std::ops::Range;
use std::sync::Arc;

use super::texts::{self, Place};
use crate::edit::{Edit, Label};
use crate::editor::{Editor, Match};
use crate::model::{Brief, Card, Id, JourneyMap, Lane, Persona, Phase};

impl Editor {
    /// Replaces the words in the current text, wherever they stand in it, and goes on to the next. Returns
    /// whether the map took it; without a current text it only goes to the first.
    pub fn replace_current(&mut self, with: &str) -> bool {
        self.settle();
        let Some(place) = self.search.current_place().cloned() else {
            self.find_next();
            return false;
        };
        let Some(one) = self.search.current().map(|i| vec![self.search.matches()[i].clone()]) else {
            return false;
        };
        let outcome = Replacement::of(&self.map, &one, with);
        if outcome.locked > 0 {
            self.notice(Label::new("refused-locked"));
            self.find_next();
            return false;
        }
        let label = self.replace_label(1);
        let done = self.commit(Edit::Sequence(outcome.edits), label);
        // Where the new words hold the old ones the text is still found; the others follow by themselves.
        if self.search.current_place() == Some(&place) {
            self.find_next();
        } else {
            self.show_current();
        }
        done
    }

    /// Replaces the words in every text, as one undo. Cards in locked lanes stay as they are, which is said.
    /// Returns how many texts were changed.
    pub fn replace_all(&mut self, with: &str) -> usize {
        self.settle();
        let matches = self.search.matches().to_vec();
        if matches.is_empty() {
            return 0;
        }
        let outcome = Replacement::of(&self.map, &matches, with);
        let changed = matches.len() - outcome.locked;
        let label = self.replace_label(changed);
        if changed > 0 && !self.commit(Edit::Sequence(outcome.edits), label) {
            return 0;
        }
        self.notice(match (changed, outcome.locked) {
            (_, 0) => Label::new("replaced-notice").count(changed),
            (0, _) => Label::new("refused-locked"),
            (_, locked) => {
                Label::new("replaced-not-locked-notice").count(changed).with("locked", locked.to_string())
            }
        });
        changed
    }

    fn replace_label(&self, count: usize) -> Label {
        Label::new("undo-replace").count(count).name(self.search.query())
    }
}

/// The edits that put other words in the place of those found.
#[derive(Default)]
struct Replacement {
    edits: Vec<Edit>,
    /// How many texts are on cards of locked lanes.
    locked: usize,
    cards: Vec<Card>,
    brief: Option<Brief>,
    /// The persona or phase whose texts are being changed: they follow one another.
    persona: Option<Persona>,
    phase: Option<Phase>,
}

impl Replacement {
    fn of(map: &JourneyMap, matches: &[Match], with: &str) -> Replacement {
        let locked = locked_cards(map);
        let found: std::collections::HashMap<&Id, &Arc<Card>> =
            map.cards().map(|(_, card)| (&card.id, card)).collect();
        let mut new = Replacement::default();
        for Match { place, ranges, .. } in matches {
            match place {
                Place::Card(id) if locked.contains(id) => new.locked += 1,
                Place::Card(id) => new.cards.extend(found.get(id).map(|card| {
                    let text = replaced(&card.text, ranges, with);
                    Card { text, ..(***card).clone() }
                })),
                _ => new.other(map, place, ranges, with),
            }
        }
        new.end_persona();
        new.end_phase();
        new.edits.extend(new.brief.take().map(|brief| Edit::SetBrief(Box::new(brief))));
        if !new.cards.is_empty() {
            new.edits.push(Edit::SetCards(std::mem::take(&mut new.cards)));
        }
        new
    }

    /// A text that is no card's.
    fn other(&mut self, map: &JourneyMap, place: &Place, ranges: &[Range<usize>], with: &str) {
        match place {
            Place::Card(_) => {}
            Place::Title => self.edits.push(Edit::SetTitle(replaced(&map.title, ranges, with))),
            Place::Brief(which) => {
                let brief = self.brief.get_or_insert_with(|| map.brief.clone());
                replace(texts::of_brief(brief, *which), ranges, with);
            }
            Place::Persona(id, which) => {
                if self.persona.as_ref().is_none_or(|persona| persona.id != *id) {
                    self.end_persona();
                    self.persona = map.persona(id).map(|persona| (**persona).clone());
                }
                let text = self.persona.as_mut().and_then(|persona| texts::of_persona(persona, *which));
                text.into_iter().for_each(|text| replace(text, ranges, with));
            }
            Place::Phase(id, which) => {
                if self.phase.as_ref().is_none_or(|phase| phase.id != *id) {
                    self.end_phase();
                    self.phase = map.phase(id).map(|phase| (**phase).clone());
                }
                if let Some(phase) = &mut self.phase {
                    replace(texts::of_phase(phase, *which), ranges, with);
                }
            }
            Place::Step(_)
            | Place::Lane(_)
            | Place::Feeling { .. }
            | Place::Expectation { .. }
            | Place::Link { .. } => {
                self.edits.extend(single(map, place, ranges, with));
            }
        }
    }

    fn end_persona(&mut self) {
        self.edits.extend(self.persona.take().map(|persona| Edit::SetPersona(Box::new(persona))));
    }

    fn end_phase(&mut self) {
        self.edits.extend(self.phase.take().map(|phase| Edit::SetPhase(Box::new(phase))));
    }
}

/// The edit for a thing that has only one text.
fn single(map: &JourneyMap, place: &Place, ranges: &[Range<usize>], with: &str) -> Option<Edit> {
    Some(match place {
        Place::Step(id) => {
            Edit::RenameStep { step: id.clone(), name: replaced(&map.step(id)?.name, ranges, with) }
        }
        Place::Lane(id) => {
            let lane = map.lane(id)?;
            let name = replaced(&lane.shown_name(&map.language), ranges, with);
            Edit::SetLane(Box::new(Lane { name, cards: Vec::new(), ..(**lane).clone() }))
        }
        Place::Feeling { step, persona, state } => {
            let felt = map.step(step)?.emotion(persona, *state)?;
            let to = Some((felt.score, replaced(&felt.feeling, ranges, with)));
            Edit::SetEmotion { step: step.clone(), persona: persona.clone(), state: *state, to }
        }
        Place::Expectation { step, persona, state } => {
            let expected = map.step(step)?.expectation(persona, *state)?;
            let to = Some((expected.score, replaced(&expected.text, ranges, with)));
            Edit::SetExpectation { step: step.clone(), persona: persona.clone(), state: *state, to }
        }
        Place::Link { link, .. } => {
            let mut link = map.links.iter().find(|other| other.id == *link)?.clone();
            replace(&mut link.label, ranges, with);
            Edit::SetLink(link)
        }
        Place::Title | Place::Brief(_) | Place::Persona(..) | Place::Phase(..) | Place::Card(_) => {
            return None;
        }
    })
}

fn locked_cards(map: &JourneyMap) -> std::collections::HashSet<&Id> {
    let locked = map.lanes.iter().filter(|lane| lane.locked);
    locked.flat_map(|lane| &lane.cards).map(|card| &card.id).collect()
}

fn replace(text: &mut String, ranges: &[Range<usize>], with: &str) {
    *text = replaced(text, ranges, with);
}

/// The text with `with` in the place of each of the ranges, which go from left to right.
fn replaced(text: &str, ranges: &[Range<usize>], with: &str) -> String {
    let mut new = String::with_capacity(text.len());
    let mut from = 0;
    for range in ranges {
        new.push_str(text.get(from..range.start).unwrap_or_default());
        new.push_str(with);
        from = range.end;
    }
    new.push_str(text.get(from..).unwrap_or_default());
    new
}
