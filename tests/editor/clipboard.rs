//! Copy, cut, paste and duplicate.

use wayline::editor::{Ask, CommandId, Editor, Focus, Item, Selection};
use wayline::model::IdSource;
use wayline::theme::Mode;

use crate::help::{Hand, NONE, SHIFT, id, small_map};

fn copied(hand: &mut Hand) -> String {
    match hand.editor.take_asks().pop() {
        Some(Ask::Copy { text, .. }) => text,
        other => panic!("{other:?}"),
    }
}

fn focus(hand: &mut Hand, lane: &str, step: &str) {
    hand.editor.set_focus(Focus::Cell { lane: id(lane), step: id(step), card: None });
}

fn paste(hand: &mut Hand, text: &str) {
    assert!(hand.editor.paste_text(text));
    hand.check();
}

#[test]
fn copied_cards_come_with_all_that_they_carry() {
    let mut hand = Hand::new();
    hand.editor.edit_card(&id("Blog"), "channel", |card| {
        card.channel = "blog".into();
        card.moment_of_truth = true;
    });
    hand.click(hand.card("Blog"));
    hand.run(CommandId::Copy);
    let text = copied(&mut hand);
    assert_eq!(text, "Blog");
    focus(&mut hand, "ideas", "Pay");
    paste(&mut hand, &text);
    let copy = hand.editor.map().cell(&id("ideas"), &id("Pay")).next().cloned().unwrap();
    assert_eq!((copy.text.as_str(), copy.channel.as_str(), copy.moment_of_truth), ("Blog", "blog", true));
    assert_ne!(copy.id, id("Blog"));
    assert_eq!(hand.undo_name().unwrap(), "Paste card");
}

#[test]
fn a_block_of_cards_keeps_its_shape() {
    let mut hand = Hand::new();
    hand.click(hand.card("Poster"));
    hand.hold(SHIFT);
    for card in ["Search ad", "Blog", "Jargon"] {
        hand.click(hand.card(card));
    }
    hand.hold(NONE);
    hand.run(CommandId::Copy);
    let text = copied(&mut hand);
    assert_eq!(text, "Poster\t\"Search ad\nBlog\"\n\tJargon");
    focus(&mut hand, "touch", "Compare");
    paste(&mut hand, &text);
    assert_eq!(hand.texts("touch", "Compare"), ["Poster"]);
    assert_eq!(hand.texts("touch", "Pay"), ["Checkout", "Search ad", "Blog"]);
    assert_eq!(hand.texts("pains", "Pay"), ["No instalments", "Jargon"]);
    assert_eq!(hand.selected().len(), 4);
}

#[test]
fn cut_takes_the_cards_away_and_paste_brings_them_back_elsewhere() {
    let mut hand = Hand::new();
    hand.click(hand.card("Forum"));
    hand.run(CommandId::Cut);
    let text = copied(&mut hand);
    assert_eq!(hand.texts("touch", "Search"), ["Search ad", "Blog"]);
    assert_eq!(hand.undo_name().unwrap(), "Cut card");
    hand.click(hand.card("Poster"));
    paste(&mut hand, &text);
    assert_eq!(hand.texts("touch", "See"), ["Poster", "Forum"]);
}

#[test]
fn a_table_from_a_spreadsheet_fills_lanes_and_steps() {
    let mut hand = Hand::new();
    focus(&mut hand, "touch", "Compare");
    paste(&mut hand, "Price list\tShop\r\n\t\"Small print\nFees\"\r\n");
    assert_eq!(hand.texts("touch", "Compare"), ["Price list"]);
    assert_eq!(hand.texts("touch", "Pay"), ["Checkout", "Shop"]);
    assert_eq!(hand.texts("pains", "Pay"), ["No instalments", "Small print", "Fees"]);
    assert_eq!(hand.undo_name().unwrap(), "Paste 4 cards");
}

#[test]
fn a_table_that_is_too_wide_gets_new_steps_and_one_too_high_ends_in_the_last_lane() {
    let mut hand = Hand::new();
    focus(&mut hand, "ideas", "Receive");
    paste(&mut hand, "a\tb\tc\nd\te\tf");
    let names = hand.step_names();
    assert_eq!(names[5..], ["New step", "New step"]);
    assert_eq!(hand.texts("ideas", "Receive"), ["a", "d"]);
    hand.run(CommandId::Undo);
    assert_eq!(**hand.editor.map(), small_map(), "all of it is one undo");
}

#[test]
fn lines_of_text_become_cards_below_the_focused_one() {
    let mut hand = Hand::new();
    hand.click(hand.card("Search ad"));
    paste(&mut hand, "one\n\n two \n");
    assert_eq!(hand.texts("touch", "Search"), ["Search ad", "one", "two", "Blog", "Forum"]);
    assert!(!hand.editor.paste_text("  \n "), "nothing to paste");
}

#[test]
fn duplicate_puts_the_copies_below_their_originals() {
    let mut hand = Hand::new();
    hand.click(hand.card("Search ad"));
    hand.hold(SHIFT);
    hand.click(hand.card("Blog"));
    hand.click(hand.card("Jargon"));
    hand.hold(NONE);
    hand.run(CommandId::Duplicate);
    assert_eq!(hand.texts("touch", "Search"), ["Search ad", "Blog", "Search ad", "Blog", "Forum"]);
    assert_eq!(hand.texts("pains", "Search"), ["Jargon", "Jargon"]);
    assert_eq!(hand.selected().len(), 3);
    assert!(!hand.selected().contains(&"Blog".to_owned()), "the copies are selected");
}

#[test]
fn cards_go_from_map_to_map_with_their_pictures() {
    use std::sync::Arc;
    use wayline::model::{JourneyMap, MapImage};
    let mut map = small_map();
    map.images.push(Arc::new(MapImage { id: id("cat"), mime: "image/png".into(), data: "AAAA".into() }));
    let mut hand = Hand::on(map);
    hand.editor.edit_card(&id("Blog"), "image", |card| card.image = Some(id("cat")));
    hand.click(hand.card("Blog"));
    hand.run(CommandId::Copy);
    let clipboard = hand.editor.take_clipboard();
    let mut other: Editor = Editor::new(small_map(), IdSource::seeded(9));
    other.set_clipboard(clipboard);
    assert!(other.paste_text("Blog"));
    let pasted = other.map().cell(&id("touch"), &id("See")).last().cloned().unwrap();
    assert_eq!(pasted.image, Some(id("cat")));
    assert_eq!(wayline::model::check::check(other.map()), vec![]);
    let mut nowhere = Editor::new(JourneyMap::default(), IdSource::seeded(9));
    assert!(!nowhere.paste_text("Blog"));
}

#[test]
fn a_picture_shows_the_whole_map_or_the_area_around_what_is_selected() {
    let mut hand = Hand::new();
    hand.editor.set_mode(Mode::Dark);
    let whole = hand.editor.portrait().scene();
    assert_eq!((whole.size, whole.mode), (hand.scene().size, Mode::Light));
    hand.click(hand.card("Blog"));
    hand.run(CommandId::CopyPicture);
    assert_eq!(hand.editor.take_asks(), [Ask::CopyPicture]);
    let part = hand.editor.portrait().scene();
    let card = hand.card_rect("Blog");
    assert_eq!((part.size.w, part.size.h), (card.width() + 24.0, card.height() + 24.0));
    // What was at the corner of the card is at the corner of the picture.
    let moved = part.layers.iter().zip(&whole.layers).map(|(part, whole)| whole.offset - part.offset);
    assert!(moved.into_iter().all(|by| (by.x, by.y) == (card.min.x - 12.0, card.min.y - 12.0)));
}

#[test]
fn a_picture_of_selected_phases_is_a_map_of_them_alone() {
    let mut hand = Hand::new();
    let phases = &hand.editor.map().phases;
    assert!(phases.len() > 1);
    let last = phases.last().unwrap().id.clone();
    hand.editor.select(Selection::of(Item::Phase(last.clone())));
    let scene = hand.editor.portrait().scene();
    let shown: Vec<_> = scene.grid.phases.iter().map(|phase| &phase.id).collect();
    assert_eq!(shown, [&last]);
}
