//! Every gesture: what it does, what it shows on the way, and how it is given up.

use std::sync::Arc;

use wayline::editor::{
    Ask, CommandId, Cursor, Input, InputKind, Item, PointerButton, ScreenPoint, Shape, screen_pt,
};
use wayline::geom::pt;
use wayline::model::Id;
use wayline::scene::Curve;

use crate::help::{ALT, Hand, NONE, SHIFT, SPACE, id, small_map, with_locked_pains};

/// A point a little above or below the middle of a card.
fn beside(hand: &Hand, card: &str, dy: f32) -> ScreenPoint {
    hand.card(card) + screen_pt(0.0, dy)
}

#[test]
fn drag_a_card_into_another_cell() {
    let mut hand = Hand::new();
    let to = hand.cell("touch", "Compare");
    hand.drag(hand.card("Search ad"), to);
    assert_eq!(hand.texts("touch", "Compare"), ["Search ad"]);
    assert_eq!(hand.texts("touch", "Search"), ["Blog", "Forum"]);
    assert_eq!(hand.selected(), ["Search ad"]);
    assert_eq!(hand.editor.focus().unwrap().card(), Some(&id("Search ad")));
}

#[test]
fn drag_a_card_between_two_others() {
    let mut hand = Hand::new();
    let to = beside(&hand, "Blog", -6.0);
    hand.drag(hand.card("Poster"), to);
    assert_eq!(hand.texts("touch", "Search"), ["Search ad", "Poster", "Blog", "Forum"]);
    let to = beside(&hand, "Forum", 6.0);
    hand.drag(hand.card("Search ad"), to);
    assert_eq!(hand.texts("touch", "Search"), ["Poster", "Blog", "Forum", "Search ad"]);
}

#[test]
fn drag_a_card_into_another_lane() {
    let mut hand = Hand::new();
    let to = beside(&hand, "Jargon", 6.0);
    hand.drag(hand.card("Checkout"), to);
    assert_eq!(hand.texts("pains", "Search"), ["Jargon", "Checkout"]);
}

#[test]
fn the_map_stays_as_it_is_until_the_card_is_dropped() {
    let mut hand = Hand::new();
    let to = hand.cell("touch", "Compare");
    hand.drag_over(hand.card("Poster"), to);
    assert_eq!(*hand.editor.shown(), small_map());
    assert_eq!(hand.editor.moving_to().unwrap().step, id("Compare"));
    assert_eq!(hand.editor.cursor(), Cursor::Grabbing);
    let marks = hand.shapes();
    assert!(marks.iter().any(|shape| matches!(shape, Shape::DropMark { .. })));
    assert!(marks.iter().any(|shape| matches!(shape, Shape::Ghost { count: 1, refused: false, .. })));
}

#[test]
fn escape_drops_the_drag_and_keeps_what_can_be_redone() {
    let mut hand = Hand::new();
    hand.editor.set_title("Other");
    hand.editor.undo();
    let map = Arc::clone(hand.editor.map());
    let to = hand.cell("touch", "Compare");
    hand.drag_over(hand.card("Poster"), to);
    hand.run(CommandId::Escape);
    hand.release(to);
    assert!(Arc::ptr_eq(hand.editor.map(), &map));
    assert!(hand.editor.redo_label().is_some());
    assert!(hand.undo_name().is_none());
    assert_eq!(hand.selected(), ["Poster"], "the first Escape only drops the drag");
}

#[test]
fn a_lost_pointer_drops_the_drag() {
    let mut hand = Hand::new();
    let to = hand.cell("touch", "Compare");
    hand.drag_over(hand.card("Poster"), to).lose();
    hand.release(to);
    assert_eq!(**hand.editor.map(), small_map());
    assert!(!hand.editor.is_dragging());
}

#[test]
fn a_press_that_barely_moves_is_a_click() {
    let mut hand = Hand::new();
    let at = hand.card("Poster");
    hand.press(at).move_to(at + screen_pt(2.0, 2.0));
    assert!(!hand.editor.is_dragging());
    hand.release(at + screen_pt(2.0, 2.0));
    assert_eq!(hand.selected(), ["Poster"]);
}

#[test]
fn a_drag_within_one_frame_is_a_drag() {
    let mut hand = Hand::new();
    let to = hand.cell("touch", "Compare");
    hand.press(hand.card("Poster")).release(to);
    assert_eq!(hand.texts("touch", "Compare"), ["Poster"]);
}

#[test]
fn several_selected_cards_move_together_in_their_order() {
    let mut hand = Hand::new();
    hand.click(hand.card("Forum"));
    hand.hold(SHIFT);
    hand.click(hand.card("Search ad"));
    hand.hold(NONE);
    assert_eq!(hand.selected(), ["Search ad", "Forum"]);
    let to = hand.cell("ideas", "Pay");
    hand.drag(hand.card("Forum"), to);
    assert_eq!(hand.texts("ideas", "Pay"), ["Search ad", "Forum"]);
    assert_eq!(hand.undo_name().unwrap(), "Move 2 cards");
    assert_eq!(hand.selected(), ["Search ad", "Forum"]);
}

#[test]
fn a_click_on_one_of_several_selected_cards_selects_it_alone() {
    let mut hand = Hand::new();
    hand.click(hand.card("Forum"));
    hand.hold(SHIFT);
    hand.click(hand.card("Blog"));
    hand.hold(NONE);
    hand.click(hand.card("Blog"));
    assert_eq!(hand.selected(), ["Blog"]);
}

#[test]
fn shift_click_takes_a_card_out_of_the_selection_again() {
    let mut hand = Hand::new();
    hand.click(hand.card("Forum"));
    hand.hold(SHIFT);
    hand.click(hand.card("Blog"));
    hand.click(hand.card("Forum"));
    assert_eq!(hand.selected(), ["Blog"]);
}

#[test]
fn alt_drag_copies() {
    let mut hand = Hand::new();
    let to = hand.cell("touch", "Compare");
    hand.hold(ALT);
    hand.drag_over(hand.card("Poster"), to);
    assert_eq!(hand.editor.cursor(), Cursor::Copy);
    hand.release(to);
    assert_eq!(hand.texts("touch", "Compare"), ["Poster"]);
    assert_eq!(hand.texts("touch", "See"), ["Poster"]);
    assert_eq!(hand.undo_name().unwrap(), "Copy card");
    let copy = hand.editor.map().cell(&id("touch"), &id("Compare")).next().unwrap().id.clone();
    assert_eq!(hand.selected(), [copy.to_string()], "the copy is selected");
}

#[test]
fn alt_counts_when_the_card_is_dropped_not_when_it_is_pressed() {
    let mut hand = Hand::new();
    let to = hand.cell("touch", "Compare");
    hand.hold(ALT);
    hand.drag_over(hand.card("Poster"), to);
    hand.hold(NONE);
    hand.release(to);
    assert_eq!(hand.texts("touch", "See"), Vec::<String>::new());
    assert_eq!(hand.texts("touch", "Compare"), ["Poster"]);
}

#[test]
fn a_drop_outside_of_the_grid_is_refused_visibly() {
    let mut hand = Hand::new();
    let outside = hand.editor.camera().screen_from_scene(pt(hand.scene().grid.top.max.x + 40.0, 300.0));
    for to in [outside, hand.phase("Purchase"), hand.lane("pains"), screen_pt(-50.0, -50.0)] {
        hand.drag_over(hand.card("Poster"), to);
        assert_eq!(hand.editor.cursor(), Cursor::Refused);
        assert_eq!(hand.editor.hint().key, "refused-outside");
        assert!(hand.shapes().iter().any(|shape| matches!(shape, Shape::Ghost { refused: true, .. })));
        assert!(!hand.shapes().iter().any(|shape| matches!(shape, Shape::DropMark { .. })));
        hand.release(to);
        assert_eq!(**hand.editor.map(), small_map());
    }
}

#[test]
fn a_lane_without_cards_and_a_locked_lane_refuse_a_drop() {
    let mut hand = Hand::on(with_locked_pains());
    hand.drag_over(hand.card("Poster"), hand.score("Pay", 1.0));
    assert_eq!(hand.editor.hint().key, "refused-no-cards");
    hand.release(hand.score("Pay", 1.0));
    let to = hand.cell("pains", "Compare");
    hand.drag_over(hand.card("Poster"), to);
    assert_eq!((hand.editor.cursor(), hand.editor.hint().key), (Cursor::Refused, "refused-locked"));
    hand.release(to);
    let to = hand.cell("touch", "Compare");
    hand.drag_over(hand.card("Jargon"), to);
    assert_eq!(hand.editor.hint().key, "refused-locked", "nor does a locked card leave");
    hand.release(to);
    assert_eq!(**hand.editor.map(), with_locked_pains());
    hand.hold(ALT);
    hand.drag(hand.card("Jargon"), to);
    assert_eq!(hand.texts("touch", "Compare"), ["Jargon"], "but a copy of it does");
}

#[test]
fn a_card_dropped_on_a_folded_lane_goes_below_the_cards_that_are_out_of_sight() {
    let mut map = small_map();
    Arc::make_mut(&mut map.lanes[1]).collapsed = true;
    let mut hand = Hand::on(map);
    let to = hand.cell("pains", "Pay");
    hand.drag(hand.card("Poster"), to);
    assert_eq!(hand.texts("pains", "Pay"), ["No instalments", "Poster"]);
}

#[test]
fn drag_a_phase_with_all_its_steps() {
    let mut hand = Hand::new();
    let to = hand.phase("Awareness") - screen_pt(60.0, 0.0);
    hand.drag(hand.phase("Purchase"), to);
    assert_eq!(hand.phase_names(), ["Purchase", "Awareness", "Loyalty"]);
    assert_eq!(hand.step_names(), ["Compare", "Pay", "See", "Search", "Receive"]);
    assert_eq!(hand.undo_name().unwrap(), "Move phase “Purchase”");
    let to = hand.phase("Loyalty") + screen_pt(40.0, 0.0);
    hand.drag(hand.phase("Purchase"), to);
    assert_eq!(hand.phase_names(), ["Awareness", "Loyalty", "Purchase"]);
}

#[test]
fn a_phase_dropped_near_its_own_place_stays() {
    let mut hand = Hand::new();
    hand.drag(hand.phase("Purchase"), hand.phase("Purchase") + screen_pt(30.0, 0.0));
    assert_eq!(**hand.editor.map(), small_map());
    assert!(hand.undo_name().is_none());
}

#[test]
fn drag_a_step_within_its_phase_and_into_another() {
    let mut hand = Hand::new();
    let to = hand.step("See") - screen_pt(30.0, 0.0);
    hand.drag(hand.step("Search"), to);
    assert_eq!(hand.step_names(), ["Search", "See", "Compare", "Pay", "Receive"]);
    let to = hand.step("Receive") + screen_pt(30.0, 0.0);
    hand.drag(hand.step("Search"), to);
    assert_eq!(hand.step_names(), ["See", "Compare", "Pay", "Receive", "Search"]);
    assert_eq!(hand.editor.map().phases[2].steps.len(), 2);
    assert_eq!(hand.texts("touch", "Search").len(), 3, "its cards came along");
}

#[test]
fn drag_a_step_over_the_border_of_two_phases() {
    let mut hand = Hand::new();
    // The right half of Awareness' last column is its end, the left half of the next is Purchase's start.
    let end = hand.step("Search") + screen_pt(40.0, 0.0);
    hand.drag(hand.step("Pay"), end);
    assert_eq!(hand.editor.map().phases[0].steps.len(), 3);
    let start = hand.step("Compare") - screen_pt(40.0, 0.0);
    hand.drag(hand.step("Pay"), start);
    assert_eq!(hand.editor.map().phases[1].steps.len(), 2);
    assert_eq!(hand.step_names(), ["See", "Search", "Pay", "Compare", "Receive"]);
}

#[test]
fn drag_a_step_into_a_phase_without_steps() {
    let mut hand = Hand::new();
    hand.drag(hand.step("Receive"), hand.step("Compare") - screen_pt(30.0, 0.0));
    assert!(hand.editor.map().phases[2].steps.is_empty());
    let empty = hand.phase("Loyalty") + screen_pt(0.0, 40.0);
    hand.drag(hand.step("Receive"), empty);
    assert_eq!(**hand.editor.map(), small_map());
}

#[test]
fn drag_a_lane_up_and_down_also_past_hidden_ones() {
    let mut map = small_map();
    Arc::make_mut(&mut map.lanes[1]).hidden = true;
    let mut hand = Hand::on(map);
    hand.drag(hand.lane("emotions"), hand.lane("touch") - screen_pt(0.0, 20.0));
    assert_eq!(hand.lane_ids(), ["emotions", "touch", "pains", "expectations", "ideas"]);
    hand.drag(hand.lane("touch"), hand.lane("ideas") + screen_pt(0.0, 20.0));
    assert_eq!(hand.lane_ids(), ["emotions", "pains", "expectations", "ideas", "touch"]);
    assert_eq!(hand.undo_name().unwrap(), "Move lane “Touchpoints”");
}

#[test]
fn structure_drags_are_given_up_with_escape() {
    let mut hand = Hand::new();
    let places = [
        (hand.phase("Purchase"), hand.phase("Awareness") - screen_pt(60.0, 0.0)),
        (hand.step("Search"), hand.step("Pay")),
        (hand.lane("touch"), hand.lane("ideas") + screen_pt(0.0, 20.0)),
        (hand.score("See", 0.5), hand.score("See", 2.0)),
    ];
    for (from, to) in places {
        hand.drag_over(from, to);
        assert!(hand.editor.is_dragging());
        hand.run(CommandId::Escape);
        hand.release(to);
        assert_eq!(**hand.editor.map(), small_map());
        assert_eq!(*hand.editor.shown(), small_map());
        assert!(hand.undo_name().is_none());
    }
}

#[test]
fn drag_an_emotion_up_and_see_it_on_the_way() {
    let mut hand = Hand::new();
    let to = hand.score("See", 1.4);
    hand.drag_over(hand.score("See", 0.5), to);
    let shown = hand.editor.shown();
    let emotion = shown.step(&id("See")).unwrap().emotions[0].clone();
    assert_eq!((emotion.score.tenths(), emotion.feeling.as_str()), (14, "curious"));
    assert_eq!(hand.felt("See"), Some(5), "not committed yet");
    assert!(hand.shapes().iter().any(|shape| matches!(shape, Shape::Badge { text, .. } if text == "+1.4")));
    hand.release(to);
    assert_eq!(hand.felt("See"), Some(14));
    assert_eq!(hand.undo_name().unwrap(), "Change emotion at “See”");
    hand.run(CommandId::Undo);
    assert_eq!(**hand.editor.map(), small_map());
}

#[test]
fn an_emotion_stays_on_its_scale_and_where_it_was_grabbed() {
    let mut hand = Hand::new();
    hand.drag(hand.score("See", 0.5), hand.score("See", 9.0));
    assert_eq!(hand.felt("See"), Some(20));
    let grip = screen_pt(3.0, 5.0);
    hand.drag(hand.score("See", 2.0) + grip, hand.score("See", 1.0) + grip);
    assert_eq!(hand.felt("See"), Some(10), "it does not jump to the pointer");
}

#[test]
fn drag_an_expectation() {
    let mut hand = Hand::new();
    hand.drag(hand.score("See", -1.0), hand.score("See", -1.7));
    let see = hand.editor.map().step(&id("See")).cloned().unwrap();
    assert_eq!((see.expectations[0].score.tenths(), see.expectations[0].text.as_str()), (-17, "to be told"));
    assert_eq!(see.emotions[0].score.tenths(), 5);
}

#[test]
fn drag_in_an_empty_emotion_cell_makes_an_emotion() {
    let mut hand = Hand::new();
    assert_eq!(hand.felt("Compare"), None);
    hand.drag(hand.score("Compare", 0.0), hand.score("Compare", -1.2));
    assert_eq!(hand.felt("Compare"), Some(-12));
    hand.double_click(hand.score("Receive", 1.5));
    assert_eq!(hand.felt("Receive"), Some(15));
}

#[test]
fn a_click_in_an_emotion_cell_selects_the_steps_emotion() {
    let mut hand = Hand::new();
    hand.click(hand.score("Pay", 1.5));
    let point = Item::Point {
        step: id("Pay"),
        persona: Id::default(),
        state: Default::default(),
        curve: Curve::Emotion,
    };
    assert_eq!(hand.editor.selection().single(), Some(&point));
    assert_eq!(hand.felt("Pay"), Some(-10), "and leaves it as it is");
    assert!(hand.undo_name().is_none());
}

#[test]
fn drag_a_lanes_lower_border_to_resize_it() {
    let mut hand = Hand::new();
    let lower = |hand: &Hand| {
        let cell = hand.cell_rect("ideas", "See");
        hand.on_screen(pt(60.0, cell.max.y), wayline::scene::Pane::Left)
    };
    let before = hand.cell_rect("ideas", "See").height();
    let from = lower(&hand);
    hand.move_to(from);
    assert_eq!(hand.editor.cursor(), Cursor::ResizeVertical);
    hand.drag(from, from + screen_pt(0.0, 70.0));
    assert_eq!(hand.cell_rect("ideas", "See").height(), before + 70.0);
    assert_eq!(hand.undo_name().unwrap(), "Resize lane “Ideas”");
    let from = lower(&hand);
    hand.press(from).release(from);
    assert_eq!(hand.editor.map().lane(&id("ideas")).unwrap().height, Some((before + 70.0) as u32));
    hand.double_click(from);
    assert_eq!(hand.editor.map().lane(&id("ideas")).unwrap().height, None, "as high as its content again");
}

#[test]
fn drag_a_frame_around_cards_to_select_them() {
    let mut hand = Hand::new();
    let from = hand.cell("touch", "See");
    let to = hand.card("Blog");
    hand.drag_over(from, to);
    assert!(hand.shapes().iter().any(|shape| matches!(shape, Shape::Marquee { .. })));
    hand.release(to);
    assert_eq!(hand.selected(), ["Blog", "Forum"]);
    let around = hand.cell("pains", "See");
    hand.hold(SHIFT);
    hand.drag(around, hand.card("Jargon"));
    assert_eq!(hand.selected(), ["Blog", "Forum", "Jargon"]);
    hand.hold(NONE);
    hand.drag_over(from, hand.card("Search ad"));
    hand.run(CommandId::Escape);
    assert_eq!(hand.selected(), ["Blog", "Forum", "Jargon"], "given up, the selection is as before");
}

#[test]
fn a_click_beside_everything_selects_nothing() {
    let mut hand = Hand::new();
    hand.click(hand.card("Blog"));
    hand.click(screen_pt(1590.0, 1190.0));
    assert!(hand.editor.selection().is_empty());
}

#[test]
fn a_click_on_an_empty_cell_moves_the_focus_there() {
    let mut hand = Hand::new();
    hand.click(hand.cell("ideas", "Pay"));
    assert_eq!(hand.editor.focus().unwrap().cell(), Some((&id("ideas"), &id("Pay"))));
    assert!(hand.editor.selection().is_empty());
}

#[test]
fn headers_are_selected_by_a_click() {
    let mut hand = Hand::new();
    for (at, item) in [
        (hand.phase("Purchase"), Item::Phase(id("Purchase"))),
        (hand.step("Pay"), Item::Step(id("Pay"))),
        (hand.lane("pains"), Item::Lane(id("pains"))),
    ] {
        hand.click(at);
        assert_eq!(hand.editor.selection().single(), Some(&item));
    }
}

#[test]
fn space_or_the_middle_button_pans() {
    let mut hand = Hand::new();
    let origin = hand.editor.camera().origin;
    let from = hand.card("Blog");
    hand.hold(SPACE);
    hand.drag(from, from - screen_pt(30.0, 40.0));
    hand.hold(NONE);
    assert_eq!(hand.editor.camera().origin, origin + pt(30.0, 40.0));
    hand.press_with(PointerButton::Middle, from)
        .move_to(from + screen_pt(30.0, 40.0))
        .release(from + screen_pt(30.0, 40.0));
    assert_eq!(hand.editor.camera().origin, origin);
    assert_eq!(**hand.editor.map(), small_map());
    assert!(hand.selected().is_empty());
}

#[test]
fn a_right_click_selects_and_asks_for_the_menu_of_what_is_there() {
    use wayline::editor::ContextTarget;
    let mut hand = Hand::new();
    for (at, target) in [
        (hand.card("Blog"), ContextTarget::Card),
        (hand.cell("ideas", "Pay"), ContextTarget::Cell),
        (hand.step("Pay"), ContextTarget::Step),
        (hand.phase("Purchase"), ContextTarget::Phase),
        (hand.lane("pains"), ContextTarget::Lane),
        (hand.score("See", 0.5), ContextTarget::Point),
        (screen_pt(1590.0, 1190.0), ContextTarget::Canvas),
    ] {
        hand.press_with(PointerButton::Secondary, at).release(at);
        assert_eq!(hand.editor.take_asks(), [Ask::ContextMenu { target, at }]);
    }
    hand.click(hand.card("Forum"));
    hand.hold(SHIFT);
    hand.click(hand.card("Blog"));
    hand.hold(NONE);
    hand.press_with(PointerButton::Secondary, hand.card("Blog"));
    assert_eq!(hand.selected(), ["Blog", "Forum"], "several selected cards stay selected");
}

#[test]
fn a_drag_near_the_edge_scrolls_and_lands_where_the_pointer_then_is() {
    let mut hand = Hand::new();
    hand.editor.set_viewport(wayline::editor::ScreenSize { w: 500.0, h: 600.0 });
    let edge = screen_pt(470.0, hand.card("Poster").y);
    hand.drag_over(hand.card("Poster"), edge);
    let mut frames = 0;
    while hand.editor.tick(0.05) && frames < 200 {
        frames += 1;
        hand.check();
    }
    assert!(frames > 3, "it scrolled");
    let shown = hand.editor.camera().view(hand.editor.viewport());
    assert!((shown.max.x - hand.scene().size.w).abs() < 0.1, "to the end of the map and no further");
    let to = hand.cell("touch", "Receive");
    hand.release(to);
    assert_eq!(hand.texts("touch", "Receive"), ["Poster"]);
    assert!(!hand.editor.tick(0.05), "without a drag nothing scrolls");
}

#[test]
fn gestures_work_alike_zoomed_and_panned_with_pinned_headers() {
    let mut hand = Hand::new();
    hand.editor.set_viewport(wayline::editor::ScreenSize { w: 700.0, h: 420.0 });
    hand.editor.zoom_at(screen_pt(0.0, 0.0), 1.4);
    hand.editor.pan(screen_pt(-260.0, -220.0));
    assert!(hand.editor.pinned().x > 0.0 && hand.editor.pinned().y > 0.0);
    hand.drag(hand.phase("Purchase"), hand.phase("Awareness") - screen_pt(90.0, 0.0));
    assert_eq!(hand.phase_names()[0], "Purchase");
    let to = hand.cell("pains", "See");
    hand.drag(hand.card("Jargon"), to);
    assert_eq!(hand.texts("pains", "See"), ["Jargon"]);
    hand.click(hand.lane("pains"));
    assert_eq!(hand.editor.selection().single(), Some(&Item::Lane(id("pains"))));
}

#[test]
fn another_button_during_a_drag_means_nothing() {
    let mut hand = Hand::new();
    let to = hand.cell("touch", "Compare");
    hand.drag_over(hand.card("Poster"), to).press_with(PointerButton::Secondary, to);
    assert!(hand.editor.is_dragging());
    hand.release(to);
    assert_eq!(hand.texts("touch", "Compare"), ["Poster"]);
}

#[test]
fn a_release_out_of_nowhere_is_harmless() {
    let mut hand = Hand::new();
    hand.release(hand.card("Poster"));
    let modifiers = NONE;
    hand.editor.input(&Input { at: screen_pt(f32::NAN, 0.0), kind: InputKind::Move, modifiers });
    hand.editor.overlay();
    hand.check();
}
