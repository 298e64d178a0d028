//! Brief, personas, what is shown of them, figures of cards, and lanes that belong together.

use std::sync::Arc;

use jiff::civil::date;
use wayline::editor::{Ask, CommandId, Item, Selection, said_by};
use wayline::locale::Lang;
use wayline::model::{JourneyMap, LaneKind, LanePreset, MapState, Media, Score, State, Swatch};
use wayline::scene::{Curve, States};

use crate::help::{Hand, NONE, SHIFT, id, small_map, with_locked_pains};

fn undo_label(hand: &Hand) -> String {
    hand.editor.undo_label().map(|label| label.text(Lang::English)).unwrap_or_default()
}

fn notices(hand: &mut Hand) -> Vec<String> {
    let told = |effect| match effect {
        Ask::Notice(label) => Some(label.text(Lang::English)),
        _ => None,
    };
    hand.editor.take_asks().into_iter().filter_map(told).collect()
}

/// The small map with two personas, of whom the first has taken over what the customer felt.
fn with_two_personas() -> Hand {
    let mut hand = Hand::new();
    hand.editor.add_persona("Maud").unwrap();
    hand.editor.add_persona("Sam").unwrap();
    hand.check();
    hand
}

fn persona_ids(hand: &Hand) -> Vec<wayline::model::Id> {
    hand.editor.map().personas.iter().map(|persona| persona.id.clone()).collect()
}

fn names(hand: &Hand) -> Vec<String> {
    hand.editor.map().personas.iter().map(|persona| persona.name.clone()).collect()
}

fn kinds(map: &JourneyMap) -> Vec<LaneKind> {
    map.lanes.iter().map(|lane| lane.kind).collect()
}

#[test]
fn typing_in_one_field_of_the_brief_is_one_undo_and_another_field_the_next() {
    let mut hand = Hand::new();
    let before = hand.editor.map().clone();
    for words in ["W", "Wi", "Win"] {
        hand.editor.edit_brief("goal", |brief| brief.goal = words.into());
    }
    hand.editor.edit_brief("subject", |brief| brief.subject = "Heat".into());
    assert_eq!(undo_label(&hand), "Change brief");
    hand.run(CommandId::Undo);
    assert_eq!(hand.editor.map().brief.goal, "Win");
    hand.run(CommandId::Undo);
    assert_eq!(*hand.editor.map(), before);
}

#[test]
fn marking_as_reviewed_ends_what_was_due() {
    let mut hand = Hand::new();
    hand.editor.edit_brief("interval", |brief| {
        brief.date = Some(date(2025, 1, 1));
        brief.review_every_days = Some(90);
    });
    let today = date(2025, 6, 1);
    assert!(hand.editor.map().brief.review_due(today).is_some());
    hand.editor.mark_reviewed(today);
    assert_eq!(undo_label(&hand), "Mark as reviewed");
    assert_eq!(hand.editor.map().brief.last_reviewed, Some(today));
    assert_eq!(hand.editor.map().brief.review_due(today), None);
    hand.run(CommandId::MarkReviewed);
    assert!(hand.editor.map().brief.last_reviewed > Some(today), "the command knows what day it is");
}

#[test]
fn the_first_persona_takes_over_what_the_customer_felt_and_removing_her_is_one_undo_that_says_so() {
    let mut hand = Hand::new();
    let before = hand.editor.map().clone();
    let said = said_by(&before, &id(""));
    let maud = hand.editor.add_persona("Maud").unwrap();
    assert_eq!(said_by(hand.editor.map(), &maud), said);
    assert_eq!(said_by(hand.editor.map(), &id("")), 0);
    let full = hand.editor.map().clone();
    hand.editor.take_asks();
    assert!(hand.editor.remove_persona(&maud));
    hand.check();
    assert_eq!(said_by(hand.editor.map(), &maud), 0);
    assert_eq!(
        notices(&mut hand),
        ["“Maud” is gone, and 3 feelings and expectations with it. Undo brings all back."]
    );
    hand.run(CommandId::Undo);
    assert_eq!(*hand.editor.map(), full);
    hand.run(CommandId::Undo);
    assert_eq!(*hand.editor.map(), before);
}

#[test]
fn a_duplicated_persona_stands_after_the_first_with_her_feelings_and_a_colour_of_its_own() {
    let mut hand = with_two_personas();
    let maud = persona_ids(&hand)[0].clone();
    let before = hand.editor.map().clone();
    let copy = hand.editor.duplicate_persona(&maud).unwrap();
    hand.check();
    assert_eq!(names(&hand), ["Maud", "Maud (copy)", "Sam"]);
    let map = hand.editor.map();
    assert_eq!(said_by(map, &copy), said_by(map, &maud));
    assert_eq!(map.step(&id("See")).unwrap().emotion(&copy, State::AsIs).unwrap().feeling, "curious");
    let colors: Vec<Swatch> = (0..3).map(|i| map.persona_swatch(i)).collect();
    assert!(colors[1] != colors[0] && colors[1] != colors[2]);
    hand.run(CommandId::Undo);
    assert_eq!(*hand.editor.map(), before);
}

#[test]
fn personas_keep_their_colours_when_they_change_places_or_one_goes() {
    let mut hand = with_two_personas();
    let ids = persona_ids(&hand);
    for persona in &ids {
        hand.editor.edit_persona(persona, "colour", |persona| persona.color = None);
    }
    let color_of = |hand: &Hand, id| {
        let map = hand.editor.map();
        map.persona_swatch(map.personas.iter().position(|p| p.id == id).unwrap())
    };
    let sam = color_of(&hand, ids[1].clone());
    assert!(hand.editor.move_persona(&ids[1], -1));
    assert_eq!(names(&hand), ["Sam", "Maud"]);
    assert_eq!(color_of(&hand, ids[1].clone()), sam);
    assert!(!hand.editor.move_persona(&ids[1], -1), "it is the first already");
    hand.run(CommandId::Undo);
    assert_eq!(names(&hand), ["Maud", "Sam"]);
    hand.editor.remove_persona(&ids[0]);
    assert_eq!(color_of(&hand, ids[1].clone()), sam);
}

#[test]
fn the_focus_persona_can_be_chosen_and_is_forgotten_with_the_persona() {
    let mut hand = with_two_personas();
    let sam = persona_ids(&hand)[1].clone();
    assert!(hand.editor.set_focus_persona(&sam));
    assert_eq!(hand.editor.map().focus_persona(), sam);
    hand.editor.remove_persona(&sam);
    hand.check();
    assert_eq!(hand.editor.map().brief.persona, None);
    assert_eq!(names(&hand), ["Maud"]);
}

#[test]
fn a_new_persona_is_shown_for_its_name_to_be_typed() {
    let mut hand = Hand::new();
    hand.click(hand.card("Blog"));
    hand.editor.take_asks();
    hand.run(CommandId::AddPersona);
    assert_eq!(names(&hand), ["New persona"]);
    assert!(hand.editor.selection().is_empty());
    let id = persona_ids(&hand)[0].clone();
    assert!(hand.editor.take_asks().contains(&Ask::ShowPersona(id)));
}

fn point(step: &str, persona: &wayline::model::Id, state: State) -> Item {
    Item::Point { step: id(step), persona: persona.clone(), state, curve: Curve::Emotion }
}

#[test]
fn what_another_persona_feels_is_not_selected_once_one_is_shown_alone() {
    let mut hand = with_two_personas();
    let ids = persona_ids(&hand);
    let maud_feels = point("See", &ids[0], State::AsIs);
    hand.editor.select(Selection::of(maud_feels.clone()));
    hand.run(CommandId::NextPersona);
    assert_eq!(hand.editor.view().persona.as_ref(), Some(&ids[0]));
    assert!(hand.editor.selection().contains(&maud_feels));
    hand.run(CommandId::NextPersona);
    assert_eq!(hand.editor.view().persona.as_ref(), Some(&ids[1]));
    assert!(hand.editor.selection().is_empty());
    hand.run(CommandId::NextPersona);
    assert_eq!(hand.editor.view().persona, None, "after the last come all");
    assert!(!hand.editor.is_enabled(CommandId::AllPersonas));
    hand.editor.show_persona(Some(&ids[1]));
    hand.editor.show_persona(Some(&ids[1]));
    assert_eq!(hand.editor.view().persona, None, "the same again shows all");
}

#[test]
fn hiding_a_persona_is_part_of_the_map_and_deselects_what_it_felt() {
    let mut hand = with_two_personas();
    let maud = persona_ids(&hand)[0].clone();
    hand.editor.select(Selection::of(point("See", &maud, State::AsIs)));
    hand.editor.toggle_persona_hidden(&maud);
    assert!(hand.editor.selection().is_empty());
    assert!(hand.editor.is_dirty());
    hand.run(CommandId::Undo);
    assert!(!hand.editor.map().personas[0].hidden);
}

#[test]
fn a_persona_shown_alone_that_is_taken_back_by_undo_leaves_all_shown() {
    let mut hand = with_two_personas();
    let sam = persona_ids(&hand)[1].clone();
    hand.editor.show_persona(Some(&sam));
    hand.run(CommandId::Undo);
    assert_eq!(names(&hand), ["Maud"]);
    assert_eq!(hand.editor.view().persona, None);
}

/// "Checkout" belongs to how things are, "Poster" to how they should be.
fn with_both_states() -> Hand {
    let mut hand = Hand::new();
    hand.editor.edit_card(&id("Checkout"), "state", |card| card.state = Some(State::AsIs));
    hand.editor.edit_card(&id("Poster"), "state", |card| card.state = Some(State::ToBe));
    hand.editor.edit_brief("state", |brief| brief.state = Some(MapState::Both));
    hand
}

#[test]
fn a_map_of_one_state_has_no_choice_of_states() {
    let mut hand = Hand::new();
    assert!(!hand.editor.can_choose_state());
    hand.run(CommandId::ShowToBe);
    assert_eq!(hand.editor.view().states, States::AsBriefed);
    hand.editor.edit_card(&id("Poster"), "state", |card| card.state = Some(State::ToBe));
    assert!(hand.editor.can_choose_state(), "a card that would never be seen otherwise");
}

#[test]
fn cards_and_links_of_the_other_state_are_not_selected_once_they_are_not_shown() {
    let mut hand = with_both_states();
    hand.editor.link_cards(&id("Blog"), &id("Checkout"));
    let link = hand.editor.map().links[0].id.clone();
    let both: Selection =
        [Item::Card(id("Checkout")), Item::Card(id("Blog")), Item::Link(link), Item::Step(id("Pay"))]
            .into_iter()
            .collect();
    hand.editor.select(both.clone());
    hand.run(CommandId::ShowAsIs);
    assert_eq!(*hand.editor.selection(), both);
    hand.run(CommandId::ShowToBe);
    let left: Selection = [Item::Card(id("Blog")), Item::Step(id("Pay"))].into_iter().collect();
    assert_eq!(*hand.editor.selection(), left);
    hand.run(CommandId::ShowBothStates);
    assert_eq!(hand.editor.shown_state(), None);
}

#[test]
fn the_keyboard_leaves_a_card_that_is_shown_no_more_for_its_cell() {
    let mut hand = with_both_states();
    hand.editor.select(Selection::of(Item::Card(id("Checkout"))));
    assert_eq!(hand.editor.focus().unwrap().card(), Some(&id("Checkout")));
    hand.run(CommandId::ShowToBe);
    assert_eq!(hand.editor.focus().unwrap().card(), None);
    assert_eq!(hand.editor.focus().unwrap().cell(), Some((&id("touch"), &id("Pay"))));
}

#[test]
fn words_being_typed_are_kept_when_another_state_is_shown() {
    let mut hand = with_both_states();
    hand.double_click(hand.card("Checkout"));
    hand.editor.set_editing_text("Pay desk".into());
    hand.run(CommandId::ShowToBe);
    assert_eq!(hand.editor.map().card(&id("Checkout")).unwrap().text, "Pay desk");
}

#[test]
fn a_map_that_no_longer_holds_both_states_shows_the_one_it_has() {
    let mut hand = with_both_states();
    hand.run(CommandId::ShowToBe);
    hand.editor.edit_brief("state", |brief| brief.state = Some(MapState::AsIs));
    hand.editor.edit_card(&id("Poster"), "state", |card| card.state = None);
    assert_eq!(hand.editor.view().states, States::AsBriefed);
    assert_eq!(hand.editor.shown_state(), Some(State::AsIs));
}

#[test]
fn several_cards_get_the_same_property_in_one_undo() {
    let mut hand = Hand::new();
    let before = hand.editor.map().clone();
    hand.click(hand.card("Blog"));
    hand.hold(SHIFT);
    hand.click(hand.card("Forum"));
    hand.hold(NONE);
    hand.editor.edit_selected_cards("medium", |card| card.media = Some(Media::Earned));
    assert_eq!(undo_label(&hand), "Edit 2 cards");
    let earned = |map: &JourneyMap| map.cards().filter(|(_, c)| c.media == Some(Media::Earned)).count();
    assert_eq!(earned(hand.editor.map()), 2);
    hand.run(CommandId::Undo);
    assert_eq!(*hand.editor.map(), before);
}

#[test]
fn cards_of_a_locked_lane_stay_as_they_are() {
    let mut hand = Hand::on(with_locked_pains());
    hand.editor.take_asks();
    assert!(!hand.editor.edit_card(&id("Jargon"), "owner", |card| card.owner = "Sales".into()));
    assert_eq!(notices(&mut hand), ["This lane is locked"]);
}

#[test]
fn a_figure_that_cannot_be_is_refused_and_said() {
    let mut hand = Hand::new();
    hand.editor.take_asks();
    for wrong in [-1.0, 11.0, f64::NAN, f64::INFINITY] {
        assert!(!hand.editor.edit_card(&id("Blog"), "satisfaction", |card| {
            card.metrics.satisfaction = Some(wrong);
        }));
        let said = notices(&mut hand);
        assert!(said[0].starts_with("That figure cannot be"), "{said:?}");
    }
    assert!(hand.editor.edit_card(&id("Blog"), "conversion", |card| card.metrics.conversion = Some(1.0)));
    hand.check();
}

#[test]
fn the_blueprint_adds_what_is_missing_in_the_blueprints_order() {
    let mut hand = Hand::new();
    let before = hand.editor.map().clone();
    hand.editor.add_preset(LanePreset::Blueprint);
    hand.check();
    use LaneKind as K;
    assert_eq!(
        kinds(hand.editor.map())[..6],
        [K::Evidence, K::Actions, K::Touchpoints, K::Frontstage, K::Backstage, K::Support]
    );
    assert_eq!(kinds(hand.editor.map())[6..], kinds(&before)[1..]);
    assert_eq!(undo_label(&hand), "Add 5 lanes");
    assert_eq!(hand.editor.selection().len(), 5);
    hand.run(CommandId::Undo);
    assert_eq!(*hand.editor.map(), before);
}

#[test]
fn a_preset_that_is_there_adds_nothing_and_says_so() {
    let mut hand = Hand::on(JourneyMap { lanes: Vec::new(), ..small_map() });
    for preset in [LanePreset::Marketing, LanePreset::Essentials] {
        assert!(hand.editor.add_preset(preset));
        assert!(hand.editor.missing_kinds(preset).is_empty());
        assert!(!hand.editor.is_enabled(CommandId::AddPreset(preset)));
    }
    let map = hand.editor.map().clone();
    let touchpoints = map.lanes.iter().filter(|lane| lane.kind == LaneKind::Touchpoints).count();
    assert_eq!(touchpoints, 1, "no lane comes twice");
    hand.editor.take_asks();
    assert!(!hand.editor.add_preset(LanePreset::Marketing));
    assert_eq!(notices(&mut hand), ["All of these lanes are there already"]);
    assert!(Arc::ptr_eq(&map, hand.editor.map()));
}

#[test]
fn a_cards_address_is_opened_and_anything_else_refused() {
    let mut hand = Hand::new();
    hand.click(hand.card("Blog"));
    assert!(!hand.editor.is_enabled(CommandId::OpenAddress));
    hand.editor.edit_card(&id("Blog"), "link", |card| card.link = "example.org/blog".into());
    hand.editor.take_asks();
    hand.run(CommandId::OpenAddress);
    let address = Ask::OpenAddress("https://example.org/blog".into());
    assert_eq!(hand.editor.take_asks(), [address]);
    hand.editor.edit_card(&id("Blog"), "link", |card| card.link = "file:///bin/sh".into());
    assert!(!hand.editor.open_address(&id("Blog")));
    assert_eq!(notices(&mut hand), ["Only web and mail addresses can be opened"]);
}

#[test]
fn what_is_felt_and_expected_in_each_state_is_a_change_of_its_own() {
    let mut hand = with_both_states();
    let nobody = id("");
    let before = hand.editor.map().clone();
    let to = |tenths| Some((Score::from_tenths(tenths), String::new()));
    hand.editor.set_emotion(&id("Pay"), &nobody, State::ToBe, to(15));
    hand.editor.set_expectation(&id("Pay"), &nobody, State::ToBe, to(5));
    hand.check();
    let step = hand.editor.map().step(&id("Pay")).unwrap().clone();
    assert_eq!(step.gap_tenths(&nobody, State::ToBe), Some(10));
    assert_eq!(step.emotion(&nobody, State::AsIs).unwrap().score, Score::from_tenths(-10));
    assert_eq!(undo_label(&hand), "Change expectation at “Pay”");
    hand.run(CommandId::Undo);
    hand.run(CommandId::Undo);
    assert_eq!(*hand.editor.map(), before);
}
