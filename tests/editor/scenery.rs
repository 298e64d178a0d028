//! What the editor shows: the laid-out map, the camera, and the marks over the map.

use std::sync::Arc;

use wayline::editor::{CommandId, Cursor, Ring, ScreenSize, Shape};
use wayline::geom::{Rect, pt};

use crate::help::{Hand, NONE, SHIFT};

#[test]
fn the_scene_is_laid_out_anew_only_when_the_map_changes() {
    let mut hand = Hand::new();
    let first = hand.scene();
    hand.move_to(hand.card("Blog"));
    hand.click(hand.card("Blog"));
    assert!(Arc::ptr_eq(&first, &hand.scene()));
    hand.editor.set_title("Other");
    assert!(!Arc::ptr_eq(&first, &hand.scene()));
}

#[test]
fn fit_map_shows_all_of_it_also_before_the_window_has_a_size() {
    let mut hand = Hand::new();
    hand.editor.set_viewport(ScreenSize { w: 600.0, h: 500.0 });
    hand.run(CommandId::FitMap);
    let size = hand.scene().size;
    let all = Rect { min: pt(0.0, 0.0), max: pt(size.w, size.h) };
    let seen = hand.editor.camera().screen_rect(all);
    assert!(seen.min.x > 0.0 && seen.min.y > 0.0 && seen.max.x < 600.0 && seen.max.y < 500.0, "{seen:?}");
    let mut editor =
        wayline::editor::Editor::new(crate::help::small_map(), wayline::model::IdSource::seeded(1));
    editor.fit_map();
    editor.set_viewport(ScreenSize { w: 600.0, h: 500.0 });
    assert_eq!(editor.camera(), hand.editor.camera());
}

#[test]
fn fit_selection_shows_what_is_selected() {
    let mut hand = Hand::new();
    hand.click(hand.card("Checkout"));
    hand.run(CommandId::FitSelection);
    let seen = hand.editor.camera().screen_rect(hand.card_rect("Checkout"));
    assert!((seen.center().x - 800.0).abs() < 1.0 && (seen.center().y - 600.0).abs() < 1.0, "{seen:?}");
}

#[test]
fn the_zoom_keys_zoom_about_the_middle() {
    let mut hand = Hand::new();
    hand.run(CommandId::ZoomIn);
    assert!(hand.editor.camera().zoom > 1.0);
    hand.run(CommandId::ZoomWhole);
    assert!((hand.editor.camera().zoom - 1.0).abs() < 1e-5);
    for _ in 0..40 {
        hand.run(CommandId::ZoomOut);
    }
    assert!((hand.editor.camera().zoom - wayline::editor::ZOOM_MIN).abs() < 1e-5);
}

fn rings(hand: &Hand, which: Ring) -> Vec<Rect> {
    hand.shapes()
        .into_iter()
        .filter_map(|shape| match shape {
            Shape::Ring { rect, ring } if ring == which => Some(rect),
            _ => None,
        })
        .collect()
}

#[test]
fn selected_cards_and_headers_have_rings_and_the_focused_cell_a_frame() {
    let mut hand = Hand::new();
    hand.click(hand.card("Blog"));
    hand.hold(SHIFT);
    hand.click(hand.card("Jargon"));
    hand.click(hand.lane("ideas"));
    hand.hold(NONE);
    let selected = rings(&hand, Ring::Selected);
    assert!(selected.contains(&hand.card_rect("Blog")) && selected.contains(&hand.card_rect("Jargon")));
    assert_eq!(selected.len(), 3);
    hand.click(hand.cell("ideas", "Pay"));
    assert_eq!(rings(&hand, Ring::Focus), [hand.cell_rect("ideas", "Pay")]);
}

#[test]
fn only_rings_in_sight_are_drawn() {
    let mut hand = Hand::new();
    hand.editor.set_viewport(ScreenSize { w: 300.0, h: 300.0 });
    hand.run(CommandId::SelectAll);
    assert!(rings(&hand, Ring::Selected).len() < 7);
}

#[test]
fn what_is_under_the_pointer_has_a_ring_until_the_pointer_leaves() {
    let mut hand = Hand::new();
    hand.move_to(hand.card("Blog"));
    assert_eq!(rings(&hand, Ring::Hovered), [hand.card_rect("Blog")]);
    assert_eq!(hand.editor.cursor(), Cursor::Grab);
    hand.editor.pointer_left();
    assert!(rings(&hand, Ring::Hovered).is_empty());
    assert_eq!(hand.editor.cursor(), Cursor::Default);
}

#[test]
fn the_status_bar_says_what_can_be_done() {
    let mut hand = Hand::new();
    assert_eq!(hand.editor.hint().key, "hint-cell");
    hand.click(hand.card("Blog"));
    assert_eq!(hand.editor.hint().key, "hint-card");
    hand.hold(SHIFT);
    hand.click(hand.card("Forum"));
    hand.hold(NONE);
    assert!(hand.editor.hint().text(Default::default()).starts_with("2 selected"));
    hand.double_click(hand.card("Blog"));
    assert_eq!(hand.editor.hint().key, "hint-writing-card");
    hand.run(CommandId::Escape);
    hand.drag_over(hand.card("Poster"), hand.cell("ideas", "Pay"));
    assert_eq!(hand.editor.hint().key, "hint-moving-cards");
}

#[test]
fn a_map_without_anything_says_how_to_begin() {
    let hand = Hand::on(wayline::model::JourneyMap::default());
    assert_eq!(hand.editor.hint().key, "hint-empty-map");
    assert_eq!(hand.editor.overlay(), vec![]);
    assert_eq!(hand.editor.pinned(), pt(0.0, 0.0));
}
