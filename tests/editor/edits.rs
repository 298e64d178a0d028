//! `edit::apply`, one edit after another.

use std::sync::Arc;

use wayline::edit::{Edit, EditError, Slot, Thing, apply};
use wayline::format::{from_ron, to_ron};
use wayline::model::{
    Card, Dismissed, Id, JourneyMap, Lane, LaneKind, Link, Persona, Phase, Score, State, Step,
};

use crate::help::{assert_canonical, id, small_map, texts_of, with_locked_pains};

/// The place right below a card.
fn below(lane: &str, step: &str, card: &str) -> Slot {
    Slot { lane: id(lane), step: id(step), after: Some(id(card)) }
}

/// The place above all cards of a cell.
fn top(lane: &str, step: &str) -> Slot {
    Slot { lane: id(lane), step: id(step), after: None }
}

/// Applies an edit that must work, and checks what must always hold.
fn sound(map: &JourneyMap, edit: Edit) -> JourneyMap {
    let before = map.clone();
    let next = apply(map, &edit).unwrap_or_else(|refusal| panic!("{refusal}"));
    assert_eq!(*map, before, "the old map stays as it was");
    assert_eq!(wayline::model::check::check(&next), vec![]);
    assert_canonical(&next);
    next
}

fn move_cards(map: &JourneyMap, cards: &[&str], to: Slot) -> JourneyMap {
    sound(map, Edit::MoveCards { cards: cards.iter().map(|card| id(card)).collect(), to })
}

#[test]
fn a_card_moves_between_two_others_of_another_cell() {
    let map = move_cards(&small_map(), &["Poster"], below("touch", "Search", "Search ad"));
    assert_eq!(texts_of(&map, "touch", "Search"), ["Search ad", "Poster", "Blog", "Forum"]);
    assert!(texts_of(&map, "touch", "See").is_empty());
}

#[test]
fn within_its_cell_a_card_goes_below_another_or_above_all() {
    let map = move_cards(&small_map(), &["Search ad"], below("touch", "Search", "Blog"));
    assert_eq!(texts_of(&map, "touch", "Search"), ["Blog", "Search ad", "Forum"]);
    let map = move_cards(&small_map(), &["Forum"], top("touch", "Search"));
    assert_eq!(texts_of(&map, "touch", "Search"), ["Forum", "Search ad", "Blog"]);
}

#[test]
fn where_the_neighbour_is_gone_the_place_is_the_end() {
    let map = small_map();
    let moved = move_cards(&map, &["Poster"], below("touch", "Search", "Nobody"));
    assert_eq!(texts_of(&moved, "touch", "Search"), ["Search ad", "Blog", "Forum", "Poster"]);
    let moved = move_cards(&map, &["Poster"], below("touch", "Search", "Checkout"));
    assert_eq!(texts_of(&moved, "touch", "Search").last().unwrap(), "Poster", "that card is elsewhere");
    let gone = || Some(id("nobody"));
    let steps = |map: &JourneyMap| map.steps().map(|(_, step)| step.name.clone()).collect::<Vec<_>>();
    let edit = Edit::MoveStep { step: id("See"), phase: id("Purchase"), after: gone() };
    assert_eq!(steps(&sound(&map, edit)), ["Search", "Compare", "Pay", "See", "Receive"]);
    let moved = sound(&map, Edit::MovePhase { phase: id("Awareness"), after: gone() });
    assert_eq!(moved.phases[2].id, id("Awareness"));
    let moved = sound(&map, Edit::MoveLane { lane: id("touch"), after: gone() });
    assert_eq!(moved.lanes[4].id, id("touch"));
}

#[test]
fn a_card_put_below_itself_or_below_cards_that_move_along_stays_where_they_were() {
    let map = small_map();
    assert_eq!(move_cards(&map, &["Blog"], below("touch", "Search", "Blog")), map);
    let moved = move_cards(&map, &["Blog", "Forum", "Poster"], below("touch", "Search", "Forum"));
    assert_eq!(texts_of(&moved, "touch", "Search"), ["Search ad", "Poster", "Blog", "Forum"]);
    assert_eq!(sound(&map, Edit::MovePhase { phase: id("Purchase"), after: Some(id("Purchase")) }), map);
}

#[test]
fn several_cards_keep_their_order_on_the_map_however_they_are_named() {
    let map = move_cards(&small_map(), &["Jargon", "Forum", "Poster"], top("ideas", "Compare"));
    assert_eq!(texts_of(&map, "ideas", "Compare"), ["Poster", "Forum", "Jargon"]);
}

#[test]
fn moving_to_the_same_place_changes_nothing() {
    let map = small_map();
    assert_eq!(move_cards(&map, &["Blog"], below("touch", "Search", "Search ad")), map);
}

#[test]
fn untouched_lanes_phases_and_cards_stay_shared() {
    let map = small_map();
    let next = move_cards(&map, &["Search ad"], top("touch", "Compare"));
    for i in 1..map.lanes.len() {
        assert!(Arc::ptr_eq(&map.lanes[i], &next.lanes[i]));
    }
    assert!(Arc::ptr_eq(map.card(&id("Blog")).unwrap(), next.card(&id("Blog")).unwrap()));
    assert!(map.phases.iter().zip(&next.phases).all(|(a, b)| Arc::ptr_eq(a, b)));
}

#[test]
fn a_locked_lane_refuses_every_change_of_its_cards() {
    let map = with_locked_pains();
    let locked = EditError::Locked { lane: id("pains") };
    let card = Card::new(id("Jargon"), id("Search"), "Plain words");
    let edits = [
        Edit::AddCards { to: top("pains", "See"), cards: vec![Card::new(id("new"), id("See"), "x")] },
        Edit::MoveCards { cards: vec![id("Jargon")], to: top("touch", "See") },
        Edit::MoveCards { cards: vec![id("Poster")], to: top("pains", "See") },
        Edit::SetCard(Box::new(card)),
        Edit::RemoveCards(vec![id("Jargon")]),
        Edit::RemoveStep(id("Search")),
        Edit::RemovePhase(id("Awareness")),
        Edit::RemoveLane(id("pains")),
    ];
    for edit in edits {
        assert_eq!(apply(&map, &edit), Err(locked.clone()), "{edit:?}");
    }
}

#[test]
fn a_locked_lane_still_follows_its_steps_and_can_be_unlocked() {
    let map =
        sound(&with_locked_pains(), Edit::MoveStep { step: id("Pay"), phase: id("Awareness"), after: None });
    let order: Vec<&str> = map.lanes[1].cards.iter().map(|card| card.text.as_str()).collect();
    assert_eq!(order, ["No instalments", "Jargon"]);
    let open = Lane { locked: false, cards: vec![], ..(*map.lanes[1]).clone() };
    let map = sound(&map, Edit::SetLane(Box::new(open)));
    assert_eq!(map.lanes[1].cards.len(), 2);
}

#[test]
fn the_emotion_lane_takes_no_cards() {
    let refusal = EditError::HoldsNoCards { lane: id("emotions") };
    let edit = Edit::MoveCards { cards: vec![id("Poster")], to: top("emotions", "See") };
    assert_eq!(apply(&small_map(), &edit), Err(refusal));
    let lane = Lane { kind: LaneKind::Emotions, ..Lane::new(id("touch"), LaneKind::Touchpoints) };
    assert!(apply(&small_map(), &Edit::SetLane(Box::new(lane))).is_err(), "it has cards");
}

#[test]
fn what_is_not_there_is_named_in_the_refusal() {
    let map = small_map();
    let missing = |thing, name: &str| Err(EditError::Missing(thing, id(name)));
    let cases = [
        (Edit::RemoveCards(vec![id("nobody")]), missing(Thing::Card, "nobody")),
        (
            Edit::MoveCards { cards: vec![id("Poster")], to: top("touch", "never") },
            missing(Thing::Step, "never"),
        ),
        (Edit::MoveCards { cards: vec![id("Poster")], to: top("none", "See") }, missing(Thing::Lane, "none")),
        (Edit::MovePhase { phase: id("none"), after: None }, missing(Thing::Phase, "none")),
        (Edit::RemovePersona(id("none")), missing(Thing::Persona, "none")),
        (Edit::RemoveLink(id("none")), missing(Thing::Link, "none")),
    ];
    for (edit, refusal) in cases {
        assert_eq!(apply(&map, &edit), refusal, "{edit:?}");
    }
}

#[test]
fn an_id_is_never_used_twice() {
    let map = small_map();
    for taken in ["Poster", "touch", "See", "Awareness", ""] {
        let step = Step::new(id(taken), "x");
        let edit = Edit::AddStep { phase: id("Purchase"), after: None, step };
        assert_eq!(apply(&map, &edit), Err(EditError::Taken(id(taken))));
    }
    let twins = vec![Card::new(id("twin"), id("See"), "a"), Card::new(id("twin"), id("See"), "b")];
    let edit = Edit::AddCards { to: top("touch", "See"), cards: twins };
    assert_eq!(apply(&map, &edit), Err(EditError::Taken(id("twin"))));
}

#[test]
fn a_moved_step_takes_its_column_along_into_another_phase() {
    let map = sound(
        &small_map(),
        Edit::MoveStep { step: id("Search"), phase: id("Loyalty"), after: Some(id("Receive")) },
    );
    let names: Vec<&str> = map.steps().map(|(_, step)| step.name.as_str()).collect();
    assert_eq!(names, ["See", "Compare", "Pay", "Receive", "Search"]);
    let order: Vec<&str> = map.lanes[0].cards.iter().map(|card| card.text.as_str()).collect();
    assert_eq!(order, ["Poster", "Checkout", "Search ad", "Blog", "Forum"]);
}

#[test]
fn a_phase_may_be_left_without_steps() {
    let map = sound(
        &small_map(),
        Edit::MoveStep { step: id("Receive"), phase: id("Awareness"), after: Some(id("Search")) },
    );
    assert!(map.phases[2].steps.is_empty());
    let back = sound(&map, Edit::MoveStep { step: id("Receive"), phase: id("Loyalty"), after: None });
    assert_eq!(back, small_map());
}

#[test]
fn a_moved_phase_takes_its_steps_along() {
    let map = sound(&small_map(), Edit::MovePhase { phase: id("Purchase"), after: None });
    let names: Vec<&str> = map.steps().map(|(_, step)| step.name.as_str()).collect();
    assert_eq!(names, ["Compare", "Pay", "See", "Search", "Receive"]);
}

#[test]
fn with_a_step_go_its_cards_their_links_and_the_findings_about_them() {
    let link = |name: &str, from: &str, to: &str| Link {
        id: id(name),
        from: id(from),
        to: id(to),
        label: String::new(),
    };
    let mut map = small_map();
    map = sound(&map, Edit::AddLink(link("k1", "Search ad", "Checkout")));
    map = sound(&map, Edit::AddLink(link("k2", "Poster", "Checkout")));
    map.dismissed.push(Dismissed { rule: "r".into(), target: id("Blog"), ..Dismissed::default() });
    let next = sound(&map, Edit::RemoveStep(id("Search")));
    assert_eq!(next.links.len(), 1);
    assert_eq!(next.links[0].id, id("k2"));
    assert!(next.dismissed.is_empty());
    assert!(next.card(&id("Blog")).is_none() && next.card(&id("Jargon")).is_none());
    assert_eq!(sound(&map, Edit::RemoveLane(id("touch"))).links, vec![]);
    assert_eq!(sound(&map, Edit::RemovePhase(id("Purchase"))).links, vec![]);
}

#[test]
fn a_finding_is_put_aside_once_and_told_again_when_its_note_is_taken_back() {
    let note = |reason: &str| Dismissed {
        rule: "expectation-gap".into(),
        target: id("Pay"),
        reason: reason.into(),
        ..Dismissed::default()
    };
    let map = sound(&small_map(), Edit::DismissFinding(note("The law")));
    let map = sound(&map, Edit::DismissFinding(note("The law of 2024")));
    assert_eq!(map.dismissed, [note("The law of 2024")]);
    let other = Dismissed { state: Some(State::ToBe), ..note("") };
    assert_eq!(
        apply(&map, &Edit::RestoreFinding(other)),
        Err(EditError::Missing(Thing::Finding, id("Pay"))),
        "a note about one state is not one about both"
    );
    assert!(sound(&map, Edit::RestoreFinding(note(""))).dismissed.is_empty());
}

#[test]
fn what_was_put_aside_is_still_put_aside_after_saving_and_opening() {
    let note = Dismissed {
        rule: "expectation-gap".into(),
        target: id("Pay"),
        persona: id("ann"),
        state: Some(State::ToBe),
        reason: "“It’s the law”".into(),
    };
    let map = sound(&small_map(), Edit::DismissFinding(note));
    let text = to_ron(&map).unwrap();
    let line = text.lines().find(|line| line.contains("expectation-gap")).unwrap();
    assert!(line.contains("state: to_be, reason: \"“It’s the law”\""), "a note is one line: {line}");
    assert_eq!(from_ron(&text, "test").unwrap().dismissed, map.dismissed);
}

#[test]
fn with_a_persona_go_the_findings_about_what_it_feels() {
    let persona = Persona { id: id("ann"), name: "Ann".into(), ..Persona::default() };
    let mut map = sound(&small_map(), Edit::AddPersona { after: None, persona });
    map.dismissed.push(Dismissed { target: id("Pay"), persona: id("ann"), ..Dismissed::default() });
    assert!(sound(&map, Edit::RemovePersona(id("ann"))).dismissed.is_empty());
}

#[test]
fn a_link_needs_both_its_cards() {
    let link = Link { id: id("k"), from: id("Poster"), to: id("See"), label: String::new() };
    assert_eq!(apply(&small_map(), &Edit::AddLink(link)), Err(EditError::Missing(Thing::Card, id("See"))));
}

#[test]
fn a_changed_card_keeps_its_step_and_a_changed_phase_its_steps() {
    let card = Card { moment_of_truth: true, ..Card::new(id("Poster"), id("Pay"), "Banner") };
    let map = sound(&small_map(), Edit::SetCard(Box::new(card)));
    assert_eq!(texts_of(&map, "touch", "See"), ["Banner"]);
    let phase = Phase { id: id("Awareness"), name: "First contact".into(), ..Phase::default() };
    let map = sound(&map, Edit::SetPhase(Box::new(phase)));
    assert_eq!(map.phases[0].steps.len(), 2);
    assert_eq!(map.phases[0].name, "First contact");
}

#[test]
fn a_card_cannot_show_an_image_that_the_map_has_not() {
    let card = Card { image: Some(id("cat")), ..Card::new(id("Poster"), id("See"), "x") };
    let refusal = Err(EditError::Missing(Thing::Image, id("cat")));
    assert_eq!(apply(&small_map(), &Edit::SetCard(Box::new(card))), refusal);
}

#[test]
fn emotions_are_set_changed_and_taken_away() {
    let set = |tenths: Option<i32>| Edit::SetEmotion {
        step: id("Compare"),
        persona: Id::default(),
        state: State::AsIs,
        to: tenths.map(|tenths| (Score::from_tenths(tenths), "unsure".to_owned())),
    };
    let map = sound(&small_map(), set(Some(-8)));
    let felt = map.step(&id("Compare")).unwrap().emotions.clone();
    assert_eq!((felt.len(), felt[0].score.tenths(), felt[0].feeling.as_str()), (1, -8, "unsure"));
    assert_eq!(sound(&map, set(None)), small_map());
    let foreign = Edit::SetEmotion { step: id("See"), persona: id("nobody"), state: State::AsIs, to: None };
    assert!(apply(&map, &foreign).is_err());
}

#[test]
fn the_first_persona_takes_over_what_the_nameless_customer_feels() {
    let maud = Persona { id: id("maud"), name: "Maud".into(), ..Persona::default() };
    let map = sound(&small_map(), Edit::AddPersona { after: None, persona: maud });
    let see = map.step(&id("See")).unwrap();
    assert_eq!(see.emotion(&id("maud"), State::AsIs).unwrap().score.tenths(), 5);
    assert_eq!(see.expectation(&id("maud"), State::AsIs).unwrap().text, "to be told");
    let tom = Persona { id: id("tom"), name: "Tom".into(), ..Persona::default() };
    let map = sound(&map, Edit::AddPersona { after: None, persona: tom });
    assert!(map.step(&id("See")).unwrap().emotion(&id("tom"), State::AsIs).is_none());
    let map = sound(&map, Edit::RemovePersona(id("maud")));
    assert!(map.step(&id("See")).unwrap().emotions.is_empty());
}

#[test]
fn a_sequence_is_all_or_nothing() {
    let map = small_map();
    let edits = vec![Edit::SetTitle("New".into()), Edit::RemoveCards(vec![id("nobody")])];
    assert!(apply(&map, &Edit::Sequence(edits)).is_err());
    assert_eq!(map, small_map());
}

#[test]
fn a_moved_card_copies_its_two_lanes_and_shares_all_the_others() {
    let mut map = JourneyMap::default();
    let steps = ["s0", "s1"].map(|s| Arc::new(Step::new(id(s), "step"))).to_vec();
    map.phases.push(Arc::new(Phase { id: id("p"), name: "p".into(), steps, ..Phase::default() }));
    for l in 0..20 {
        let mut lane = Lane::new(id(&format!("l{l}")), LaneKind::Actions);
        lane.cards = (0..10)
            .map(|c| Arc::new(Card::new(id(&format!("c{l}-{c}")), id(&format!("s{}", c / 5)), "card")))
            .collect();
        map.lanes.push(Arc::new(lane));
    }
    let edit = Edit::MoveCards { cards: vec![id("c19-9")], to: below("l10", "s1", "c10-6") };
    let moved = apply(&map, &edit).unwrap();
    assert!(Arc::ptr_eq(&map.phases[0], &moved.phases[0]));
    let shared = |l: &usize| Arc::ptr_eq(&map.lanes[*l], &moved.lanes[*l]);
    assert_eq!((0..20).filter(|l| !shared(l)).collect::<Vec<_>>(), [10, 19]);
    let still = |c: &Arc<Card>| moved.lanes[10].cards.iter().any(|other| Arc::ptr_eq(c, other));
    assert!(map.lanes[10].cards.iter().all(still), "not even the cards around it are copied");
}
