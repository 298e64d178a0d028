//! What the inspector sets on cards: on one, and on several as one undo.

use wayline::editor::{Ask, CommandId, tags_from};
use wayline::model::{Status, Swatch};

use crate::help::{Hand, id, small_map, with_locked_pains};

#[test]
fn tags_are_trimmed_and_none_is_empty_or_there_twice() {
    assert_eq!(tags_from(" ads,, social media ,ads, \n q3"), ["ads", "social media", "q3"]);
    assert_eq!(tags_from(" , "), Vec::<String>::new());
}

#[test]
fn several_cards_get_a_colour_as_one_undo() {
    let mut hand = Hand::new();
    hand.run(CommandId::SelectAll);
    assert!(hand.editor.edit_selected_cards("colour", |card| card.color = Some(Swatch::Rose)));
    hand.check();
    assert!(hand.editor.map().cards().all(|(_, card)| card.color == Some(Swatch::Rose)));
    assert_eq!(hand.undo_name().unwrap(), "Edit 7 cards");
    hand.run(CommandId::Undo);
    assert_eq!(**hand.editor.map(), small_map());
}

#[test]
fn tags_are_added_to_what_several_cards_have() {
    let mut hand = Hand::new();
    hand.editor.edit_card(&id("Poster"), "tags", |card| card.tags = tags_from("street, ads"));
    let before = hand.editor.map().clone();
    hand.run(CommandId::SelectAll);
    assert!(hand.editor.add_tags("ads, q3"));
    hand.check();
    let tags = |card: &str| hand.editor.map().card(&id(card)).unwrap().tags.clone();
    assert_eq!(tags("Poster"), ["street", "ads", "q3"]);
    assert_eq!(tags("Blog"), ["ads", "q3"]);
    hand.run(CommandId::Undo);
    assert_eq!(hand.editor.map(), &before);
    assert!(!hand.editor.add_tags(" , "), "nothing to add is no change");
}

#[test]
fn two_rounds_of_tags_are_two_undos() {
    let mut hand = Hand::new();
    hand.run(CommandId::SelectAll);
    hand.editor.add_tags("one");
    hand.editor.add_tags("two");
    hand.run(CommandId::Undo);
    assert_eq!(hand.editor.map().card(&id("Blog")).unwrap().tags, ["one"]);
}

#[test]
fn a_locked_card_among_several_keeps_all_as_they_were_and_it_is_said() {
    let mut hand = Hand::on(with_locked_pains());
    hand.run(CommandId::SelectAll);
    assert!(!hand.editor.add_tags("q3"));
    assert!(matches!(&hand.editor.take_asks()[..], [Ask::Notice(why)] if why.key == "refused-locked"));
    assert_eq!(**hand.editor.map(), with_locked_pains());
}

#[test]
fn status_and_colour_of_one_card_can_be_taken_back() {
    let mut hand = Hand::new();
    let poster = id("Poster");
    hand.editor.edit_card(&poster, "status", |card| card.status = Some(Status::Live));
    hand.editor.edit_card(&poster, "colour", |card| card.color = Some(Swatch::Teal));
    hand.editor.edit_card(&poster, "colour", |card| card.color = None);
    hand.check();
    let card = hand.editor.map().card(&poster).unwrap();
    assert_eq!((card.status, card.color), (Some(Status::Live), None));
    hand.run(CommandId::Undo);
    assert_eq!(**hand.editor.map(), small_map());
}
