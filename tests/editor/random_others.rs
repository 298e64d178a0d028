//! Others change the map at any moment of any gesture and of any word: nothing typed is lost, the hand goes on or is
//! told why not, nothing of theirs is taken back, and the map stays sound.

use std::cell::Cell;
use std::sync::Arc;

use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};

use wayline::edit::{Edit, Slot, apply};
use wayline::editor::{
    Ask, CommandId, Input, InputKind, Modifiers, PointerButton, ScreenSize, TextTarget, Then, find, screen_pt,
};
use wayline::model::{
    Card, Id, IdSource, JourneyMap, Lane, LaneKind, Link, Persona, Phase, Score, State, Step,
};

use crate::help::{Hand, blank, small_map, with_locked_pains};
use crate::links::linked;

#[derive(Clone, Debug)]
enum Deed {
    Others(u8, u16, u16),
    Pointer { kind: u8, x: f32, y: f32 },
    Drag { from: (f32, f32), to: (f32, f32) },
    Edit(u8, u16),
    Write,
    Finish(u8),
    Save,
    Undo,
    Redo,
}

fn deed() -> impl Strategy<Value = Deed> {
    let place = || (0.0f32..1100.0, 0.0f32..900.0);
    prop_oneof![
        12 => any::<(u8, u16, u16)>().prop_map(|(what, a, b)| Deed::Others(what, a, b)),
        4 => (0u8..4, place()).prop_map(|(kind, (x, y))| Deed::Pointer { kind, x, y }),
        4 => (place(), place()).prop_map(|(from, to)| Deed::Drag { from, to }),
        4 => any::<(u8, u16)>().prop_map(|(what, which)| Deed::Edit(what, which)),
        6 => Just(Deed::Write),
        1 => (0u8..4).prop_map(Deed::Finish),
        1 => Just(Deed::Save),
        1 => Just(Deed::Undo),
        1 => Just(Deed::Redo),
    ]
}

fn nth<T: Clone>(of: impl Iterator<Item = T>, n: u16) -> Option<T> {
    let all: Vec<T> = of.collect();
    all.get(usize::from(n) % all.len().max(1)).cloned()
}

/// What somebody else does to the map; none where it cannot be.
fn others(map: &JourneyMap, what: u8, a: u16, b: u16, ids: &mut IdSource) -> Option<JourneyMap> {
    let lane = |n| nth(map.lanes.iter(), n);
    let step = |n| nth(map.steps().map(|(_, step)| step), n);
    let phase = |n| nth(map.phases.iter(), n);
    let card = |n| nth(map.cards().map(|(_, card)| card), n);
    let after_lane = || lane(b).map(|lane| lane.id.clone()).filter(|_| !b.is_multiple_of(3));
    let after_phase = || phase(b).map(|phase| phase.id.clone()).filter(|_| !b.is_multiple_of(3));
    let slot = || {
        let (lane, step) = (lane(a)?.id.clone(), step(b)?.id.clone());
        let after =
            nth(map.cell(&lane, &step).map(|card| card.id.clone()), a / 7).filter(|_| !b.is_multiple_of(2));
        Some(Slot { lane, step, after })
    };
    let changed_lane = |change: fn(&mut Lane)| {
        let mut lane = (**lane(a)?).clone();
        lane.cards.clear();
        change(&mut lane);
        Some(Edit::SetLane(Box::new(lane)))
    };
    let edit = match what % 28 {
        0..=2 => {
            let to = slot()?;
            let card = Card::new(ids.fresh("x"), to.step.clone(), "theirs");
            Edit::AddCards { to, cards: vec![card] }
        }
        3 | 4 => Edit::MoveCards { cards: vec![card(b)?.id.clone()], to: slot()? },
        5 | 6 => Edit::RemoveCards(vec![card(a)?.id.clone()]),
        7..=9 => {
            let card = card(a)?;
            let text = if !b.is_multiple_of(2) { format!("{} too", card.text) } else { "other".to_owned() };
            Edit::SetCard(Box::new(Card { text, ..(**card).clone() }))
        }
        10 => Edit::AddStep {
            phase: phase(a)?.id.clone(),
            after: None,
            step: Step::new(ids.fresh("x"), "their step"),
        },
        11 => Edit::RemoveStep(step(a)?.id.clone()),
        12 => Edit::MoveStep { step: step(a)?.id.clone(), phase: phase(b)?.id.clone(), after: None },
        13 => Edit::RenameStep { step: step(a)?.id.clone(), name: format!("name {b}") },
        14 => {
            let phase = Phase { id: ids.fresh("x"), name: "their phase".into(), ..Phase::default() };
            Edit::AddPhase { after: after_phase(), phase }
        }
        15 => Edit::RemovePhase(phase(a)?.id.clone()),
        16 => Edit::MovePhase { phase: phase(a)?.id.clone(), after: after_phase() },
        17 => {
            let kinds = [LaneKind::Ideas, LaneKind::Emotions, LaneKind::Text, LaneKind::Frontstage];
            let lane = Lane::new(ids.fresh("x"), kinds[usize::from(a % 4)]);
            Edit::AddLane { after: after_lane(), lane }
        }
        18 => Edit::RemoveLane(lane(a)?.id.clone()),
        19 => Edit::MoveLane { lane: lane(a)?.id.clone(), after: after_lane() },
        20 => changed_lane(|lane| lane.locked = !lane.locked)?,
        21 => changed_lane(|lane| lane.hidden = !lane.hidden)?,
        22 => changed_lane(|lane| lane.collapsed = !lane.collapsed)?,
        23 => {
            let to = Some((Score::from_tenths(i32::from(b % 40) - 20), "felt".to_owned()));
            Edit::SetEmotion {
                step: step(a)?.id.clone(),
                persona: map.focus_persona(),
                state: State::AsIs,
                to,
            }
        }
        24 => Edit::SetTitle(format!("{} {b}", map.title)),
        25 => {
            let persona = Persona { id: ids.fresh("x"), name: "Maud".into(), ..Persona::default() };
            Edit::AddPersona { after: None, persona }
        }
        26 => Edit::RemovePersona(nth(map.personas.iter(), a)?.id.clone()),
        _ if !b.is_multiple_of(2) => Edit::RemoveLink(nth(map.links.iter(), a)?.id.clone()),
        _ => {
            let (from, to) = (card(a)?.id.clone(), card(b)?.id.clone());
            Edit::AddLink(Link { id: ids.fresh("x"), from, to, label: "their link".into() })
        }
    };
    apply(map, &edit).ok()
}

fn target(map: &JourneyMap, what: u8, which: u16) -> Option<TextTarget> {
    let step = || nth(map.steps().map(|(_, step)| step.id.clone()), which);
    let point = || Some((step()?, map.focus_persona(), State::AsIs));
    Some(match what % 9 {
        0..=2 => TextTarget::Card(nth(map.cards().map(|(_, card)| card.id.clone()), which)?),
        3 => TextTarget::Step(step()?),
        4 => TextTarget::Phase(nth(map.phases.iter().map(|phase| phase.id.clone()), which)?),
        5 => TextTarget::Lane(nth(map.lanes.iter().map(|lane| lane.id.clone()), which)?),
        6 => TextTarget::Link(nth(map.links.iter().map(|link| link.id.clone()), which)?),
        7 => {
            let (step, persona, state) = point()?;
            TextTarget::Feeling { step, persona, state }
        }
        _ => {
            let (step, persona, state) = point()?;
            TextTarget::Expectation { step, persona, state }
        }
    })
}

/// The hand and all that must not be lost.
struct Work {
    hand: Hand,
    ids: IdSource,
    /// How many words were typed: each is another one.
    typed: usize,
    /// The words that were typed in the last field, by its number; what it began with is not among them.
    written: (u64, Vec<String>),
    /// What others have added.
    added: Vec<Id>,
}

fn all_ids(map: &JourneyMap) -> Vec<Id> {
    let phases = map.phases.iter().map(|phase| phase.id.clone());
    let steps = map.steps().map(|(_, step)| step.id.clone());
    let lanes = map.lanes.iter().map(|lane| lane.id.clone());
    phases.chain(steps).chain(lanes).chain(map.cards().map(|(_, card)| card.id.clone())).collect()
}

impl Work {
    /// The words in the field that the hand has typed there.
    fn under_way(&self) -> Vec<String> {
        let Some(edit) = self.hand.editor.editing().filter(|edit| edit.field == self.written.0) else {
            return Vec::new();
        };
        self.written.1.iter().filter(|word| edit.text.contains(*word)).cloned().collect()
    }

    fn keeps(&self, words: &[String]) {
        let still = self.under_way();
        for word in words.iter().filter(|word| !still.contains(word)) {
            assert!(!find(self.hand.editor.map(), word).is_empty(), "{word} is lost");
        }
    }

    fn act(&mut self, deed: &Deed, changes: &Cell<usize>) {
        let words = self.under_way();
        match deed {
            Deed::Others(what, a, b) => self.receive(*what, *a, *b, changes),
            Deed::Pointer { kind, x, y } => {
                let kind = match kind {
                    0 => InputKind::Press { button: PointerButton::Primary, clicks: 1 },
                    1 => InputKind::Release,
                    _ => InputKind::Move,
                };
                let input = Input { at: screen_pt(*x, *y), kind, modifiers: Modifiers::default() };
                self.hand.editor.input(&input);
            }
            Deed::Drag { from, to } => {
                let modifiers = Modifiers::default();
                let (from, to) = (screen_pt(from.0, from.1), screen_pt(to.0, to.1));
                let kind = InputKind::Press { button: PointerButton::Primary, clicks: 1 };
                self.hand.editor.input(&Input { at: from, kind, modifiers });
                self.hand.editor.input(&Input { at: to, kind: InputKind::Move, modifiers });
            }
            Deed::Edit(what, which) => {
                let target = target(self.hand.editor.map(), *what, *which);
                match target.filter(|_| what % 4 > 0) {
                    Some(target) => self.hand.editor.edit_text(target),
                    None => self.hand.editor.add_card(),
                };
            }
            Deed::Write => {
                if let Some(edit) = self.hand.editor.editing() {
                    self.typed += 1;
                    let word = format!("typed{}x", self.typed);
                    let (text, field) = (format!("{} {word}", edit.text), edit.field);
                    if self.written.0 != field {
                        self.written = (field, Vec::new());
                    }
                    self.written.1.push(word);
                    self.hand.editor.set_editing_text(text);
                    assert!(self.under_way().len() > words.len());
                }
            }
            Deed::Finish(then) => {
                let all = [Then::Stay, Then::NewBelow, Then::NextCell, Then::PreviousCell];
                self.hand.editor.finish_editing(all[usize::from(*then)]);
            }
            Deed::Save => {
                self.hand.run(CommandId::Save);
                words.iter().for_each(|word| {
                    assert!(!find(&self.hand.editor.map_to_save(), word).is_empty(), "{word} is not saved");
                });
                // From now on they are on the map, and others may change them.
                self.written.1.clear();
            }
            Deed::Undo => {
                // The words under way are taken back, as they are what was done last.
                self.hand.editor.finish_editing(Then::Stay);
                let there: Vec<Id> = all_ids(self.hand.editor.map());
                self.hand.run(CommandId::Undo);
                let still = all_ids(self.hand.editor.map());
                let lost = self.added.iter().find(|id| there.contains(id) && !still.contains(id));
                assert_eq!(lost, None, "undo took back what others added");
                return;
            }
            Deed::Redo => {
                self.hand.run(CommandId::Redo);
                return;
            }
        }
        self.keeps(&words);
    }

    fn receive(&mut self, what: u8, a: u16, b: u16, changes: &Cell<usize>) {
        let before = self.hand.editor.map().clone();
        let Some(map) = others(&before, what, a, b, &mut self.ids) else { return };
        let dragging = self.hand.editor.is_dragging();
        let field = self.hand.editor.editing().map(|edit| edit.field);
        let words = self.under_way();
        self.hand.editor.take_asks();
        let known = all_ids(&before);
        self.added.extend(all_ids(&map).into_iter().filter(|id| !known.contains(id)));
        let map = Arc::new(map);
        self.hand.editor.receive(Arc::clone(&map), "Ann");
        changes.set(changes.get() + 1);
        let said = self.hand.editor.take_asks();
        let told = said.iter().any(|ask| matches!(ask, Ask::Notice(_)));
        assert!(!dragging || self.hand.editor.is_dragging() || told, "the drag ended without a word");
        let still = self.hand.editor.editing().map(|edit| edit.field);
        assert!(field == still || told, "the field closed without a word");
        if !words.is_empty() && field != still {
            // Only what nobody would see is kept at once.
            assert!(still.is_none());
        }
        if still == field {
            assert!(
                *map == **self.hand.editor.map(),
                "the map is as the others made it, while the hand goes on"
            );
        }
    }
}

#[test]
fn a_thousand_changes_of_others_lose_nothing_that_is_typed_or_dragged() {
    let changes = Cell::new(0);
    let config = Config { cases: 48, max_shrink_iters: 400, failure_persistence: None, ..Config::default() };
    let work = (0usize..4, prop::collection::vec(deed(), 120));
    let done = TestRunner::new(config).run(&work, |(start, deeds)| {
        let first = [small_map(), with_locked_pains(), blank(), linked()][start].clone();
        let mut hand = Hand::on(first);
        hand.editor.set_viewport(ScreenSize { w: 1000.0, h: 800.0 });
        let mut work = Work {
            hand,
            ids: IdSource::seeded(99),
            typed: 0,
            written: (u64::MAX, Vec::new()),
            added: Vec::new(),
        };
        for deed in &deeds {
            work.act(deed, &changes);
            work.hand.editor.overlay();
            work.hand.check();
        }
        let words = work.under_way();
        work.hand.finish(Then::Stay);
        words
            .iter()
            .for_each(|word| assert!(!find(work.hand.editor.map(), word).is_empty(), "{word} is lost"));
        Ok(())
    });
    if let Err(error) = done {
        panic!("{error}");
    }
    assert!(changes.get() >= 1000, "{}", changes.get());
}
