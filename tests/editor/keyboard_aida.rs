//! A whole map from blank with the keyboard alone: what is built is the bundled AIDA template.
//!
//! Title, phases, steps, lanes, cards, scores, feelings, expectations, moments of truth and links come from
//! keys. What stands only in the inspector is set as the inspector sets it: channel, medium, owner and
//! evidence of cards, goals and roles of phases, the brief and the persona.

use std::collections::HashMap;
use std::sync::Arc;

use wayline::editor::{CommandId, Focus, Key, Shortcut, Then, ctrl, key};
use wayline::locale::Lang;
use wayline::model::{Content, Id, JourneyMap, Lane, Score, Step};
use wayline::templates;

use crate::help::{Hand, blank};

fn aida() -> JourneyMap {
    templates::find("aida").unwrap().map()
}

fn press(hand: &mut Hand, shortcut: Shortcut) {
    assert!(hand.key(shortcut), "{}", shortcut.text(Lang::English, false));
}

/// Writes a name into the field that is open.
fn name(hand: &mut Hand, text: &str) {
    hand.write(text).finish(Then::NewBelow);
}

fn add_columns(hand: &mut Hand, goal: &JourneyMap) {
    // From the first cell up to its step and on to its phase.
    press(hand, key(Key::Up));
    press(hand, key(Key::Up));
    for (i, phase) in goal.phases.iter().enumerate() {
        press(hand, if i == 0 { key(Key::Enter) } else { ctrl(Key::Enter).alt() });
        name(hand, &phase.name);
        press(hand, key(Key::Down));
        for (j, step) in phase.steps.iter().enumerate() {
            press(hand, if j == 0 { key(Key::Enter) } else { ctrl(Key::Enter).shift() });
            name(hand, &step.name);
        }
    }
}

/// A blank map has four steps; more come when they are needed.
fn remove_spare_steps(hand: &mut Hand) {
    for _ in 0..3 {
        press(hand, key(Key::Up));
        press(hand, key(Key::Right));
        press(hand, key(Key::Right));
        press(hand, key(Key::Delete));
        press(hand, key(Key::Home));
        press(hand, key(Key::Down));
    }
}

fn add_lanes(hand: &mut Hand, goal: &JourneyMap) {
    press(hand, key(Key::Home));
    press(hand, key(Key::Down));
    press(hand, key(Key::Left));
    for (i, lane) in goal.lanes.iter().enumerate().skip(1) {
        let map = hand.editor.map().clone();
        if map.lanes.get(i).is_some_and(|there| there.kind == lane.kind) {
            press(hand, key(Key::Down));
        } else {
            // From the palette. The lane keeps the name of its kind.
            assert!(hand.run(CommandId::AddLane(lane.kind)));
            hand.finish(Then::NewBelow);
        }
    }
    for _ in 1..goal.lanes.len() {
        press(hand, key(Key::Up));
    }
    press(hand, key(Key::Right));
}

fn fill_cell(hand: &mut Hand, goal: &JourneyMap, lane: &Lane, step: &Step) {
    for (i, card) in goal.cell(&lane.id, &step.id).enumerate() {
        if i == 0 {
            assert!(hand.editor.type_text(&card.text));
        } else if hand.editor.editing().is_some() {
            hand.finish(Then::NewBelow).write(&card.text);
        } else {
            press(hand, ctrl(Key::Enter));
            hand.write(&card.text);
        }
        if card.moment_of_truth {
            hand.finish(Then::Stay);
            press(hand, ctrl(Key::Char('m')).shift());
        }
    }
    next_cell(hand);
}

fn next_cell(hand: &mut Hand) {
    if hand.editor.editing().is_some() {
        hand.finish(Then::NextCell);
    } else {
        press(hand, key(Key::Tab));
    }
}

/// Gives the focused feeling or expectation its score and its words.
fn annotate(hand: &mut Hand, score: Score, words: &str) {
    let tenths = score.tenths();
    let arrow = if tenths < 0 { Key::Down } else { Key::Up };
    for _ in 0..tenths.abs() {
        press(hand, key(arrow).alt());
    }
    if tenths == 0 {
        press(hand, key(Key::Up).alt());
        press(hand, key(Key::Down).alt());
    }
    if !words.is_empty() {
        assert!(hand.editor.type_text(words));
    }
}

fn fill_lanes(hand: &mut Hand, goal: &JourneyMap) {
    for lane in &goal.lanes {
        for (_, step) in goal.steps() {
            match lane.kind.info().content {
                Content::Cards(_) => fill_cell(hand, goal, lane, step),
                Content::EmotionCurve => {
                    let felt = &step.emotions[0];
                    annotate(hand, felt.score, &felt.feeling);
                    next_cell(hand);
                }
                Content::ExpectationTexts => {
                    let expected = &step.expectations[0];
                    annotate(hand, expected.score, &expected.text);
                    next_cell(hand);
                }
            }
        }
    }
}

/// Walks to a card of the lane in which the keyboard is, or below it.
fn walk_to(hand: &mut Hand, text: &str) {
    for _ in 0..200 {
        let focused = hand.editor.focus().and_then(Focus::card).and_then(|id| hand.editor.map().card(id));
        if focused.is_some_and(|card| card.text == text) {
            return;
        }
        press(hand, key(Key::Down));
    }
    panic!("no way to {text}");
}

fn add_links(hand: &mut Hand, goal: &JourneyMap) {
    for link in &goal.links {
        let [from, to] = [&link.from, &link.to].map(|id| goal.card(id).unwrap().clone());
        let column = goal.steps().position(|(_, step)| step.id == from.step).unwrap();
        assert_eq!(from.step, to.step, "the walk goes straight down");
        for _ in 0..20 {
            press(hand, key(Key::Up));
        }
        press(hand, key(Key::Down));
        press(hand, key(Key::Home));
        for _ in 0..column {
            press(hand, key(Key::Right));
        }
        walk_to(hand, &from.text);
        press(hand, ctrl(Key::Char('l')));
        walk_to(hand, &to.text);
        press(hand, ctrl(Key::Char('l')));
    }
}

/// What only the inspector has, set as it sets it.
fn fill_inspector(hand: &mut Hand, goal: &JourneyMap) {
    let cards: Vec<Id> = hand.editor.map().cards().map(|(_, card)| card.id.clone()).collect();
    for (id, (_, wanted)) in cards.iter().zip(goal.cards()) {
        hand.editor.edit_card(id, "channel", |card| card.channel = wanted.channel.clone());
        hand.editor.edit_card(id, "medium", |card| card.media = wanted.media);
        hand.editor.edit_card(id, "owner", |card| card.owner = wanted.owner.clone());
        hand.editor.edit_card(id, "evidence", |card| card.evidence = wanted.evidence);
    }
    let phases: Vec<Id> = hand.editor.map().phases.iter().map(|phase| phase.id.clone()).collect();
    for (id, wanted) in phases.iter().zip(&goal.phases) {
        hand.editor.edit_phase(id, "role", |phase| phase.role = wanted.role);
        hand.editor.edit_phase(id, "customer-goal", |phase| {
            phase.customer_goal = wanted.customer_goal.clone();
        });
        hand.editor.edit_phase(id, "business-goal", |phase| {
            phase.business_goal = wanted.business_goal.clone();
        });
    }
    let maud = hand.editor.add_persona("Maud").unwrap();
    hand.editor.edit_persona(&maud, "persona", |persona| {
        *persona = wayline::model::Persona { id: persona.id.clone(), ..(*goal.personas[0]).clone() };
    });
    hand.editor.edit_brief("brief", |brief| {
        *brief = wayline::model::Brief { persona: Some(maud.clone()), ..goal.brief.clone() };
    });
    hand.check();
}

/// `map` with its things called as their counterparts in `goal` are.
fn called_as_in(goal: &JourneyMap, map: &JourneyMap) -> JourneyMap {
    fn ids(map: &JourneyMap) -> Vec<Id> {
        let personas = map.personas.iter().map(|persona| persona.id.clone());
        let phases = map.phases.iter().map(|phase| phase.id.clone());
        let steps = map.steps().map(|(_, step)| step.id.clone());
        let lanes = map.lanes.iter().map(|lane| lane.id.clone());
        let cards = map.cards().map(|(_, card)| card.id.clone());
        let links = map.links.iter().map(|link| link.id.clone());
        personas.chain(phases).chain(steps).chain(lanes).chain(cards).chain(links).collect()
    }
    let names: HashMap<Id, Id> = ids(map).into_iter().zip(ids(goal)).collect();
    let rename = |id: &mut Id| *id = names[id].clone();
    let mut map = map.clone();
    for persona in &mut map.personas {
        rename(&mut Arc::make_mut(persona).id);
    }
    map.brief.persona.iter_mut().for_each(rename);
    for phase in &mut map.phases {
        let phase = Arc::make_mut(phase);
        rename(&mut phase.id);
        for step in &mut phase.steps {
            let step = Arc::make_mut(step);
            rename(&mut step.id);
            step.emotions.iter_mut().for_each(|felt| rename(&mut felt.persona));
            step.expectations.iter_mut().for_each(|expected| rename(&mut expected.persona));
        }
    }
    for lane in &mut map.lanes {
        let lane = Arc::make_mut(lane);
        rename(&mut lane.id);
        for card in &mut lane.cards {
            let card = Arc::make_mut(card);
            rename(&mut card.id);
            rename(&mut card.step);
        }
    }
    for link in &mut map.links {
        [&mut link.id, &mut link.from, &mut link.to].into_iter().for_each(rename);
    }
    map
}

/// The texts of all cards, cell by cell: a readable difference where the maps differ.
fn texts(map: &JourneyMap) -> Vec<String> {
    let step = |id: &Id| map.step(id).map(|step| step.name.clone()).unwrap_or_default();
    map.cards().map(|(lane, card)| format!("{:?} / {}: {}", lane.kind, step(&card.step), card.text)).collect()
}

#[test]
fn the_aida_map_is_built_from_blank_with_the_keyboard_alone() {
    let goal = aida();
    let mut hand = Hand::on(blank());
    assert!(matches!(hand.editor.focus(), Some(Focus::Cell { .. })));
    assert!(hand.run(CommandId::EditTitle));
    name(&mut hand, &goal.title);
    remove_spare_steps(&mut hand);
    add_columns(&mut hand, &goal);
    add_lanes(&mut hand, &goal);
    fill_lanes(&mut hand, &goal);
    add_links(&mut hand, &goal);
    assert_eq!(texts(hand.editor.map()), texts(&goal));
    fill_inspector(&mut hand, &goal);

    let built = called_as_in(&goal, hand.editor.map());
    // Only the template's own description of itself is left out.
    assert_eq!(built, JourneyMap { template: built.template.clone(), ..goal });
}
