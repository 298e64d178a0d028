//! History: what is remembered, merged, undone and done again.

use std::sync::Arc;

use wayline::edit::{Edit, History, Label, MergeKey, Snapshot};
use wayline::editor::CommandId;
use wayline::model::{Id, Score, State};

use crate::help::{Hand, id, small_map};

#[test]
fn undo_and_redo_name_what_they_do_and_bring_the_map_back() {
    let mut hand = Hand::new();
    let to = hand.cell("touch", "Compare");
    hand.drag(hand.card("Poster"), to);
    assert_eq!(hand.undo_name().unwrap(), "Move card");
    let moved = Arc::clone(hand.editor.map());
    assert!(hand.run(CommandId::Undo));
    assert_eq!(**hand.editor.map(), small_map());
    assert_eq!(hand.editor.redo_label().unwrap().text(Default::default()), "Move card");
    assert_eq!(hand.editor.command_label(CommandId::Redo, Default::default()), "Redo: Move card");
    assert!(hand.run(CommandId::Redo));
    assert_eq!(hand.editor.map(), &moved);
}

#[test]
fn typing_in_one_field_is_one_undo_and_another_field_another() {
    let mut hand = Hand::new();
    for text in ["P", "Po", "Pos"] {
        hand.editor.edit_card(&id("Poster"), "text", |card| card.text = text.into());
    }
    for owner in ["M", "Me"] {
        hand.editor.edit_card(&id("Poster"), "owner", |card| card.owner = owner.into());
    }
    hand.editor.undo();
    assert_eq!(hand.editor.map().card(&id("Poster")).unwrap().text, "Pos");
    hand.editor.undo();
    assert_eq!(**hand.editor.map(), small_map());
    assert!(hand.undo_name().is_none());
}

#[test]
fn a_field_that_was_left_starts_an_undo_of_its_own() {
    let mut hand = Hand::new();
    hand.editor.rename_step(&id("See"), "a");
    hand.editor.end_merge();
    hand.editor.rename_step(&id("See"), "ab");
    hand.editor.undo();
    assert_eq!(hand.step_names()[0], "a");
}

#[test]
fn a_slider_that_comes_back_to_its_start_leaves_no_history() {
    let mut hand = Hand::new();
    for tenths in [6, 7, 6, 5] {
        let to = Some((Score::from_tenths(tenths), "curious".to_owned()));
        hand.editor.set_emotion(&id("See"), &Id::default(), State::AsIs, to);
    }
    assert!(hand.undo_name().is_none());
    assert!(!hand.editor.is_dirty());
}

#[test]
fn what_is_felt_as_it_is_and_as_it_should_be_are_two_undos() {
    let mut hand = Hand::new();
    for state in [State::AsIs, State::ToBe] {
        hand.editor.set_emotion(&id("Pay"), &Id::default(), state, Some((Score::MAX, String::new())));
    }
    hand.editor.undo();
    assert_eq!(hand.felt("Pay"), Some(20));
}

#[test]
fn an_edit_that_changes_nothing_is_not_remembered_and_keeps_what_can_be_redone() {
    let mut hand = Hand::new();
    hand.editor.set_title("Other");
    hand.editor.undo();
    let revision = hand.editor.revision();
    hand.editor.set_title("Buying a heat pump");
    hand.editor.edit_card(&id("Poster"), "text", |_| {});
    assert_eq!(hand.editor.revision(), revision);
    assert!(hand.editor.redo_label().is_some());
}

#[test]
fn a_refused_edit_says_why_and_leaves_no_history() {
    let mut hand = Hand::on(crate::help::with_locked_pains());
    assert!(!hand.editor.edit_card(&id("Jargon"), "text", |card| card.text.clear()));
    let notices = hand.editor.take_asks();
    assert_eq!(notices, [wayline::editor::Ask::Notice(Label::new("refused-locked"))]);
    assert!(hand.undo_name().is_none());
}

#[test]
fn dirty_is_what_differs_from_the_file_also_after_undo() {
    let mut hand = Hand::new();
    assert!(!hand.editor.is_dirty());
    hand.editor.set_title("Other");
    assert!(hand.editor.is_dirty());
    let saved = Arc::clone(hand.editor.map());
    hand.editor.mark_saved(&saved);
    assert!(!hand.editor.is_dirty());
    hand.editor.undo();
    assert!(hand.editor.is_dirty());
    hand.editor.redo();
    assert!(!hand.editor.is_dirty());
    hand.editor.mark_unsaved();
    assert!(hand.editor.is_dirty());
}

#[test]
fn selection_comes_back_with_the_map_it_belonged_to() {
    let mut hand = Hand::new();
    hand.click(hand.card("Blog"));
    hand.run(CommandId::Delete);
    assert_eq!(hand.selected(), ["Forum"], "the neighbour is next");
    hand.run(CommandId::Undo);
    assert_eq!(hand.selected(), ["Blog"]);
    hand.run(CommandId::Redo);
    assert_eq!(hand.selected(), ["Forum"]);
}

#[test]
fn history_forgets_the_oldest_when_it_grows_too_large() {
    let mut history = History::with_limit(200_000);
    let mut map = small_map();
    for i in 0..1000 {
        let before = Snapshot { map: Arc::new(map.clone()), view: () };
        let title = format!("{i}");
        map = wayline::edit::apply(&map, &Edit::SetTitle(title)).unwrap();
        history.record(before, &map, Label::new("undo-title"), None);
    }
    assert!(history.undo_len() > 10 && history.undo_len() < 1000, "{}", history.undo_len());
    let now = Snapshot { map: Arc::new(map), view: () };
    assert_eq!(history.undo(now).unwrap().map.title, "998", "the newest is kept");
}

#[test]
fn changes_merge_only_with_the_one_right_before() {
    let mut history = History::default();
    let maps: Vec<Arc<_>> = (0..4)
        .map(|i| Arc::new(wayline::model::JourneyMap { title: i.to_string(), ..small_map() }))
        .collect();
    let key = |name: &str| Some(MergeKey::new("title", &id(name)));
    for (i, name) in ["a", "b", "a"].into_iter().enumerate() {
        let before = Snapshot { map: Arc::clone(&maps[i]), view: () };
        history.record(before, &maps[i + 1], Label::new("undo-title"), key(name));
    }
    assert_eq!(history.undo_len(), 3);
}

#[test]
fn the_language_of_the_maps_own_words_is_one_named_undo() {
    let mut hand = Hand::on(wayline::jobs::new_from_template("blank").unwrap());
    let before = hand.scene();
    assert!(hand.editor.set_language(wayline::locale::Lang::Dutch));
    assert_eq!(hand.editor.map().language, "nl");
    assert_ne!(*hand.scene(), *before, "the lanes are named in the other language");
    assert_eq!(hand.undo_name().unwrap(), "Change language of the map");
    hand.editor.undo();
    assert_eq!(*hand.scene(), *before);
}
