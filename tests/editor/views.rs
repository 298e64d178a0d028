//! Working on a part of a map: one state, one persona, some phases.

use std::sync::Arc;

use wayline::editor::{CommandId, Focus, Item, Selection};
use wayline::geom::pt;
use wayline::model::{Emotion, Id, JourneyMap, MapState, Persona, Score, State};
use wayline::scene::{States, ViewOptions};

use crate::help::{Hand, id, small_map};

fn only(state: State) -> ViewOptions {
    ViewOptions { states: States::Only(state), ..ViewOptions::default() }
}

/// The small map in both states, with the blog to come.
fn both_states() -> JourneyMap {
    let mut map = small_map();
    map.brief.state = Some(MapState::Both);
    let touchpoints = Arc::make_mut(&mut map.lanes[0]);
    for card in touchpoints.cards.iter_mut().filter(|card| card.text == "Blog") {
        Arc::make_mut(card).state = Some(State::ToBe);
    }
    map
}

/// The small map with two personas who feel nothing yet.
fn of_ann_and_bob() -> JourneyMap {
    let mut map = small_map();
    map.personas = ["ann", "bob"]
        .map(|name| Arc::new(Persona { id: id(name), name: name.into(), ..Persona::default() }))
        .to_vec();
    for phase in &mut map.phases {
        for step in &mut Arc::make_mut(phase).steps {
            let step = Arc::make_mut(step);
            step.emotions.clear();
            step.expectations.clear();
        }
    }
    map
}

#[test]
fn scores_are_made_in_the_state_that_is_shown() {
    let mut hand = Hand::on(both_states());
    assert_eq!(hand.editor.editing_state(), State::AsIs);
    hand.editor.set_view(only(State::ToBe));
    assert_eq!(hand.editor.editing_state(), State::ToBe);
    hand.drag(hand.score("Compare", 0.0), hand.score("Compare", 1.2));
    let step = hand.editor.map().step(&id("Compare")).unwrap().clone();
    assert_eq!(step.emotion(&Id::default(), State::ToBe).unwrap().score, Score::from_tenths(12));
    assert_eq!(step.emotion(&Id::default(), State::AsIs), None);
    hand.click(hand.cell("emotions", "Receive"));
    hand.run(CommandId::RaiseEmotion);
    let step = hand.editor.map().step(&id("Receive")).unwrap().clone();
    assert_eq!(step.emotions.len(), 1);
    assert_eq!(step.emotions[0].state, State::ToBe);
}

#[test]
fn each_curve_has_points_of_its_own_to_drag() {
    let mut map = of_ann_and_bob();
    map.brief.state = Some(MapState::Both);
    let felt = |persona: &str, state: State, tenths: i32| Emotion {
        persona: id(persona),
        state,
        score: Score::from_tenths(tenths),
        feeling: String::new(),
    };
    let see = Arc::make_mut(&mut Arc::make_mut(&mut map.phases[0]).steps[0]);
    see.emotions = vec![
        felt("ann", State::AsIs, -15),
        felt("ann", State::ToBe, 15),
        felt("bob", State::AsIs, -5),
        felt("bob", State::ToBe, 5),
    ];
    let before = see.emotions.clone();
    for (index, wanted) in before.iter().enumerate() {
        let mut hand = Hand::on(map.clone());
        let from = wanted.score.value();
        hand.drag(hand.score("See", from), hand.score("See", from + 0.3));
        let after = &hand.editor.map().step(&id("See")).unwrap().emotions;
        for (i, (old, new)) in before.iter().zip(after).enumerate() {
            let moved = if i == index { 3 } else { 0 };
            assert_eq!(new.score.tenths(), old.score.tenths() + moved, "{} {:?}", new.persona, new.state);
        }
    }
}

#[test]
fn what_a_view_leaves_out_can_not_be_changed_unseen() {
    let mut hand = Hand::on(both_states());
    hand.click(hand.card("Blog"));
    assert_eq!(hand.selected(), ["Blog"]);
    hand.editor.set_view(only(State::AsIs));
    assert!(hand.selected().is_empty());
    let there = Focus::Cell { lane: id("touch"), step: id("Search"), card: None };
    assert_eq!(hand.editor.focus(), Some(&there));
    hand.run(CommandId::Delete);
    assert_eq!(**hand.editor.map(), both_states());
    hand.editor.set_view(ViewOptions::default());
    assert!(hand.scene().grid.card_rect(&id("Blog")).is_some());
}

#[test]
fn undo_brings_back_no_selection_of_what_is_not_shown() {
    let mut hand = Hand::on(both_states());
    hand.click(hand.card("Blog"));
    hand.run(CommandId::Delete);
    hand.editor.set_view(only(State::AsIs));
    hand.editor.undo();
    assert!(hand.editor.map().card(&id("Blog")).is_some());
    assert!(hand.selected().is_empty());
}

#[test]
fn a_card_dropped_among_cards_that_are_left_out_lands_where_the_mark_is() {
    let mut hand = Hand::on(both_states());
    hand.editor.set_view(only(State::AsIs));
    let (above, below) = (hand.card_rect("Search ad"), hand.card_rect("Forum"));
    assert!(below.min.y - above.max.y < 20.0, "the two have closed up");
    let between = pt(above.center().x, (above.max.y + below.min.y) / 2.0);
    let to = hand.on_screen(between, wayline::scene::Pane::Body);
    hand.drag(hand.card("Poster"), to);
    assert_eq!(hand.texts("touch", "Search"), ["Search ad", "Blog", "Poster", "Forum"]);
}

#[test]
fn the_keyboard_stays_within_the_phases_that_are_shown() {
    let mut hand = Hand::new();
    hand.click(hand.card("Poster"));
    let view = ViewOptions { phases: Some(vec![id("Purchase")]), ..ViewOptions::default() };
    hand.editor.set_view(view);
    assert!(hand.selected().is_empty());
    let first = Focus::Cell { lane: id("touch"), step: id("Compare"), card: None };
    assert_eq!(hand.editor.focus(), Some(&first));
    hand.editor.move_focus_to_end(true);
    assert_eq!(hand.editor.focus().and_then(Focus::card), Some(&id("Checkout")));
    let view = ViewOptions { without_lanes: vec![id("touch")], ..ViewOptions::default() };
    hand.editor.set_view(view);
    assert_eq!(hand.editor.focus().and_then(Focus::cell).map(|(lane, _)| lane.clone()), Some(id("pains")));
}

#[test]
fn the_only_persona_shown_is_the_one_that_is_edited() {
    let mut hand = Hand::on(of_ann_and_bob());
    assert_eq!(hand.editor.editing_persona(), id("ann"));
    hand.editor.set_view(ViewOptions { persona: Some(id("bob")), ..ViewOptions::default() });
    assert_eq!(hand.editor.editing_persona(), id("bob"));
    hand.drag(hand.score("Receive", 0.0), hand.score("Receive", -1.0));
    assert_eq!(hand.editor.map().step(&id("Receive")).unwrap().emotions[0].persona, id("bob"));
    let ann = Item::Point {
        step: id("Receive"),
        persona: id("ann"),
        state: State::AsIs,
        curve: wayline::scene::Curve::Emotion,
    };
    hand.editor.select(Selection::of(ann));
    hand.editor
        .set_view(ViewOptions { persona: Some(id("bob")), ..ViewOptions::of(wayline::theme::Mode::Dark) });
    assert!(hand.editor.selection().is_empty());
}

#[test]
fn a_card_added_to_how_things_should_be_belongs_to_that_and_any_other_to_both() {
    let mut hand = Hand::on(both_states());
    let state =
        |hand: &Hand, text: &str| hand.editor.map().cards().find(|(_, it)| it.text == text).unwrap().1.state;
    hand.click(hand.cell("ideas", "Pay"));
    hand.editor.type_text("Now");
    hand.run(CommandId::Escape);
    hand.editor.set_view(only(State::ToBe));
    hand.click(hand.cell("ideas", "See"));
    hand.editor.type_text("Then");
    hand.run(CommandId::Escape);
    assert_eq!((state(&hand, "Now"), state(&hand, "Then")), (None, Some(State::ToBe)));
    hand.editor.set_view(only(State::AsIs));
    assert_eq!(hand.texts("ideas", "See"), ["Then"], "it is in the map");
    assert!(hand.scene().grid.rows.iter().all(|row| row.lane != id("ideas") || row.layout.cards.len() == 1));
}
