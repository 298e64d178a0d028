//! Dragging a part of one map onto another.

use wayline::editor::{Cursor, Shape};

use crate::help::{Hand, id, small_map, with_locked_pains};

/// Drags something off one map and onto another, as over a tab. The other is called differently, so that one sees
/// what came.
fn carry(from: &mut Hand, to: &mut Hand, at: wayline::editor::ScreenPoint) {
    let clip = from.editor.take_dragged().expect("something is dragged");
    to.editor.bring_in(clip);
    to.move_to(at);
}

#[test]
fn a_card_that_is_dragged_to_another_map_is_copied_where_it_is_let_go_of() {
    let (mut from, mut to) = (Hand::new(), Hand::new());
    let at = to.cell("touch", "Receive");
    from.drag_over(from.card("Poster"), from.cell("touch", "Compare"));
    assert!(from.editor.drags_a_part());
    carry(&mut from, &mut to, at);
    assert_eq!(**from.editor.map(), small_map(), "the map that it comes from stays as it is");
    assert!(!from.editor.is_dragging());
    assert_eq!(**to.editor.map(), small_map(), "nothing lands before it is let go of");
    assert_eq!(to.editor.cursor(), Cursor::Copy);
    assert!(to.shapes().iter().any(|shape| matches!(shape, Shape::Badge { text, .. } if text == "Poster")));
    assert!(to.shapes().iter().any(|shape| matches!(shape, Shape::DropMark { .. })));
    to.release(at);
    assert_eq!(to.texts("touch", "Receive"), ["Poster"]);
    assert_eq!(to.undo_name().unwrap(), "Bring in a part of another map");
    to.editor.undo();
    assert_eq!(**to.editor.map(), small_map());
}

#[test]
fn a_phase_comes_with_its_steps_and_cards() {
    let (mut from, mut to) = (Hand::new(), Hand::new());
    from.drag_over(from.phase("Purchase"), from.phase("Loyalty"));
    let at = to.phase("Loyalty") + wayline::editor::screen_pt(60.0, 0.0);
    carry(&mut from, &mut to, at);
    to.release(at);
    assert_eq!(to.phase_names(), ["Awareness", "Purchase", "Loyalty", "Purchase"]);
    assert_eq!(to.step_names().len(), small_map().steps().count() + 2);
    assert!(to.editor.map().cards().count() > small_map().cards().count());
    assert!(wayline::model::check::check(to.editor.map()).is_empty());
}

#[test]
fn a_step_and_a_lane_come_where_the_mark_stands() {
    let (mut from, mut to) = (Hand::new(), Hand::new());
    from.drag_over(from.step("Pay"), from.step("See"));
    let at = to.step("See") + wayline::editor::screen_pt(30.0, 0.0);
    carry(&mut from, &mut to, at);
    to.release(at);
    assert_eq!(to.step_names()[..3], ["See", "Pay", "Search"]);
    from.drag_over(from.lane("pains"), from.lane("touch"));
    let at = to.lane("touch") - wayline::editor::screen_pt(0.0, 30.0);
    carry(&mut from, &mut to, at);
    let lanes = to.lane_ids().len();
    to.release(at);
    assert_eq!(to.lane_ids().len(), lanes + 1);
}

#[test]
fn what_is_let_go_of_over_a_locked_lane_or_dropped_by_escape_changes_nothing() {
    let (mut from, mut to) = (Hand::new(), Hand::on(with_locked_pains()));
    from.drag_over(from.card("Poster"), from.cell("touch", "Compare"));
    let at = to.cell("pains", "Search");
    carry(&mut from, &mut to, at);
    assert_eq!(to.editor.cursor(), Cursor::Refused);
    to.release(at);
    assert_eq!(**to.editor.map(), with_locked_pains());
    from.drag_over(from.card("Poster"), from.cell("touch", "Compare"));
    let at = to.cell("touch", "Compare");
    carry(&mut from, &mut to, at);
    to.editor.escape();
    assert!(!to.editor.is_dragging());
    assert_eq!(**to.editor.map(), with_locked_pains());
    assert!(to.editor.map().card(&id("Poster")).is_some());
}
