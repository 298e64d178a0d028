//! What the review says of the open map.

use std::sync::Arc;

use jiff::civil::date;
use wayline::editor::Item;
use wayline::model::{Score, State};

use crate::help::{Hand, id, small_map};

#[test]
fn the_review_is_made_anew_only_when_the_map_changes() {
    let mut hand = Hand::on(small_map());
    let today = date(2026, 6, 1);
    let first = hand.editor.review(today);
    assert!(Arc::ptr_eq(&first, &hand.editor.review(today)));
    let persona = hand.editor.map().focus_persona();
    let low = Some((Score::from_tenths(-20), String::new()));
    hand.editor.set_emotion(&id("Pay"), &persona, State::AsIs, low);
    assert!(!Arc::ptr_eq(&first, &hand.editor.review(today)));
}

#[test]
fn marks_and_review_are_of_one_review_and_a_drag_makes_no_other() {
    let mut hand = Hand::on(small_map());
    hand.editor.toggle_review_marks();
    let (from, to) = (hand.score("See", 0.5), hand.score("See", 1.4));
    let known = hand.editor.insights();
    hand.drag_over(from, to);
    assert_ne!(hand.editor.shown(), *hand.editor.map(), "the curve is under way");
    hand.scene();
    assert!(Arc::ptr_eq(&known, &hand.editor.insights()), "nothing is changed yet");
    assert!(Arc::ptr_eq(known.review(), &hand.editor.review(known.day())));
    hand.release(to);
    assert!(!Arc::ptr_eq(&known, &hand.editor.insights()));
}

#[test]
fn a_finding_leads_to_what_it_is_about_and_putting_it_aside_can_be_undone() {
    let mut hand = Hand::on(small_map());
    let today = date(2026, 6, 1);
    let persona = hand.editor.map().focus_persona();
    let at = |tenths| Some((Score::from_tenths(tenths), String::new()));
    hand.editor.set_emotion(&id("Pay"), &persona, State::AsIs, at(-15));
    hand.editor.set_expectation(&id("Pay"), &persona, State::AsIs, at(10));
    let review = hand.editor.review(today);
    let gap = review.findings.iter().find(|finding| finding.rule == "expectation-gap").unwrap();
    assert_eq!(gap.target.id(), id("Pay"));
    hand.editor.go_to_finding(gap);
    let selected = hand.editor.selection().single().cloned();
    assert!(
        matches!(&selected, Some(Item::Point { step, .. } | Item::Step(step)) if *step == id("Pay")),
        "{selected:?}"
    );

    let before = hand.editor.map().clone();
    assert!(hand.editor.dismiss_finding(gap, " known "));
    assert_eq!(hand.editor.map().dismissed[0].reason, "known");
    assert_eq!(hand.editor.undo_label().unwrap().key, "undo-dismiss-finding");
    assert!(hand.editor.review(today).findings.iter().all(|finding| finding.rule != "expectation-gap"));
    hand.editor.undo();
    assert_eq!(*hand.editor.map(), before);
}
