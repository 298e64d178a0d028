//! Links: drawn from card to card, named, walked through and deleted, by pointer and by keyboard.

use wayline::editor::{
    Ask, ButtonAction, CommandId, ContextTarget, Cursor, Input, InputKind, Item, Key, PointerButton,
    ScreenPoint, Shape, Then, ctrl, key,
};
use wayline::geom::pt;
use wayline::model::{Id, JourneyMap, Link};
use wayline::scene::{Hit, Pane};

use crate::help::{Hand, NONE, id, small_map};

pub(crate) fn linked() -> JourneyMap {
    let link = |name: &str, from: &str, to: &str, label: &str| Link {
        id: id(name),
        from: id(from),
        to: id(to),
        label: label.to_owned(),
    };
    let links =
        vec![link("asks", "Poster", "Checkout", ""), link("clears up", "Blog", "No instalments", "so that")];
    JourneyMap { links, ..small_map() }
}

impl Hand {
    /// The handle of a card, on the screen.
    fn handle(&mut self, card: &str) -> ScreenPoint {
        self.move_to(self.card(card));
        let found = self.shapes().into_iter().find_map(|shape| match shape {
            Shape::Button { button, .. } if button.action == ButtonAction::Link(id(card)) => {
                Some(button.rect)
            }
            _ => None,
        });
        self.on_screen(found.unwrap_or_else(|| panic!("no handle at {card}")).center(), Pane::Body)
    }

    /// A point of the line of a link, on the screen, with no card, label or button on it.
    fn on_link(&self, link: &str) -> ScreenPoint {
        let scene = self.scene();
        let points = scene.grid.link(&id(link)).unwrap().points.clone();
        let free = points.into_iter().map(|at| self.on_screen(at, Pane::Body));
        let free: Vec<ScreenPoint> = free.filter(|at| self.editor.hit(*at) == Hit::Link(id(link))).collect();
        *free.get(free.len() / 2).unwrap_or_else(|| panic!("{link} is covered"))
    }

    fn ends(&self) -> Vec<(String, String)> {
        let links = &self.editor.map().links;
        links.iter().map(|link| (link.from.to_string(), link.to.to_string())).collect()
    }

    fn notices(&mut self) -> Vec<String> {
        let effects = self.editor.take_asks().into_iter();
        let notices = effects.filter_map(|effect| match effect {
            Ask::Notice(label) => Some(label.text(Default::default())),
            _ => None,
        });
        notices.collect()
    }

    fn the_link(&self) -> Id {
        match self.editor.selection().single() {
            Some(Item::Link(id)) => id.clone(),
            other => panic!("{other:?} is selected"),
        }
    }
}

fn pair(from: &str, to: &str) -> (String, String) {
    (from.to_owned(), to.to_owned())
}

#[test]
fn a_link_is_dragged_from_the_handle_of_a_card_to_another_card() {
    let mut hand = Hand::new();
    let (handle, target) = (hand.handle("Poster"), hand.card("Checkout"));
    hand.drag_over(handle, target);
    assert!(hand.shapes().iter().any(|shape| matches!(shape, Shape::NewLink { .. })));
    assert_eq!(hand.editor.cursor(), Cursor::Crosshair);
    assert!(hand.editor.map().links.is_empty(), "nothing is written before the drop");
    hand.release(target);
    assert_eq!(hand.ends(), [pair("Poster", "Checkout")]);
    assert_eq!(hand.the_link(), hand.editor.map().links[0].id);
    assert_eq!(hand.undo_name().unwrap(), "Link cards");
    hand.run(CommandId::Undo);
    assert_eq!(**hand.editor.map(), small_map());
}

#[test]
fn a_link_dropped_on_nothing_or_on_its_own_card_or_given_up_is_none() {
    let mut hand = Hand::new();
    let handle = hand.handle("Poster");
    for to in [hand.cell("ideas", "Pay"), hand.card("Poster"), handle] {
        hand.drag(handle, to);
    }
    let target = hand.card("Checkout");
    hand.drag_over(handle, target);
    hand.key(key(Key::Escape));
    hand.release(target);
    hand.drag_over(handle, target).lose();
    assert_eq!(**hand.editor.map(), small_map());
    assert_eq!(hand.undo_name(), None);
}

#[test]
fn the_handle_does_not_take_the_cards_own_drag() {
    let mut hand = Hand::new();
    let from = hand.card("Poster");
    hand.drag(from, hand.cell("ideas", "See"));
    assert_eq!(hand.texts("ideas", "See"), ["Poster"]);
    assert!(hand.editor.map().links.is_empty());
    let card = hand.card_rect("Checkout");
    let near_right = hand.on_screen(pt(card.max.x - 3.0, card.min.y + 2.0), Pane::Body);
    hand.drag(near_right, hand.cell("ideas", "Pay"));
    assert_eq!(hand.texts("ideas", "Pay"), ["Checkout"]);
}

#[test]
fn the_handle_keeps_its_size_on_the_screen_and_goes_when_the_map_is_small() {
    let mut hand = Hand::new();
    hand.editor.zoom_to(2.0);
    hand.editor.reveal(hand.card_rect("Poster"));
    let big = hand.handle("Poster");
    assert_eq!(hand.move_to(big).editor.cursor(), Cursor::Crosshair);
    hand.editor.zoom_to(0.3);
    hand.move_to(hand.card("Poster"));
    let is_handle = |shape: &Shape| matches!(shape, Shape::Button { button, .. } if matches!(button.action, ButtonAction::Link(_)));
    assert!(!hand.shapes().iter().any(is_handle));
}

#[test]
fn a_second_link_the_same_way_is_refused_and_one_the_other_way_is_not() {
    let mut hand = Hand::on(linked());
    let handle = hand.handle("Poster");
    hand.drag(handle, hand.card("Checkout"));
    assert_eq!(hand.editor.map().links.len(), 2);
    assert_eq!(hand.notices(), ["These cards are linked that way already"]);
    let handle = hand.handle("Checkout");
    hand.drag(handle, hand.card("Poster"));
    assert_eq!(hand.ends().last(), Some(&pair("Checkout", "Poster")));
}

#[test]
fn a_click_selects_a_link_and_delete_removes_it() {
    let mut hand = Hand::on(linked());
    hand.click(hand.on_link("asks"));
    assert_eq!(hand.the_link(), id("asks"));
    assert!(hand.shapes().iter().any(|shape| matches!(shape, Shape::Line { .. })));
    hand.key(key(Key::Delete));
    assert_eq!(hand.ends(), [pair("Blog", "No instalments")]);
    assert_eq!(hand.undo_name().unwrap(), "Delete link");
    assert!(hand.editor.selection().is_empty());
    hand.run(CommandId::Undo);
    assert_eq!(**hand.editor.map(), linked());
    assert_eq!(hand.the_link(), id("asks"), "undo brings the selection back too");
}

#[test]
fn a_link_and_its_card_are_deleted_together() {
    let mut hand = Hand::on(linked());
    let both = [Item::Link(id("asks")), Item::Card(id("Poster"))].into_iter().collect();
    hand.editor.select(both);
    hand.key(key(Key::Delete));
    assert_eq!(hand.ends(), [pair("Blog", "No instalments")]);
    hand.run(CommandId::Undo);
    assert_eq!(**hand.editor.map(), linked());
}

#[test]
fn a_label_is_written_in_place_by_double_click_and_by_enter() {
    let mut hand = Hand::on(linked());
    hand.double_click(hand.on_link("asks"));
    hand.write("then").finish(Then::NewBelow);
    assert_eq!(hand.editor.map().links[0].label, "then");
    assert_eq!(hand.undo_name().unwrap(), "Change the words on a link");
    hand.click(hand.on_link("clears up"));
    hand.key(key(Key::Enter));
    assert_eq!(hand.editor.editing().unwrap().text, "so that");
    hand.write("").finish(Then::Stay);
    assert_eq!(hand.editor.map().links[1].label, "", "a link needs no words");
    assert_eq!(hand.editor.map().links.len(), 2);
}

#[test]
fn the_label_can_be_taken_hold_of_even_over_a_card() {
    let mut hand = Hand::on(linked());
    let plate = hand.scene().grid.link(&id("clears up")).unwrap().label.unwrap();
    hand.click(hand.on_screen(plate.center(), Pane::Body));
    assert_eq!(hand.the_link(), id("clears up"));
    let on_words = |shape: &Shape| matches!(shape, Shape::Line { points, .. } if points.iter().any(|p| plate.contains(*p)));
    assert!(!hand.shapes().iter().any(on_words), "the mark of the selection does not cross the words");
}

#[test]
fn a_right_click_on_a_link_offers_what_can_be_done_with_it() {
    let mut hand = Hand::on(linked());
    let at = hand.on_link("asks");
    let kind = InputKind::Press { button: PointerButton::Secondary, clicks: 1 };
    hand.editor.input(&Input { at, kind, modifiers: NONE });
    let wanted = Ask::ContextMenu { target: ContextTarget::Link, at };
    assert!(hand.editor.take_asks().contains(&wanted));
    assert_eq!(hand.the_link(), id("asks"));
}

#[test]
fn two_selected_cards_are_linked_from_the_earlier_to_the_later() {
    let mut hand = Hand::new();
    // "No instalments" stands in a lower lane, but "Receive" would come later: steps count first.
    hand.editor.select([Item::Card(id("Checkout")), Item::Card(id("Jargon"))].into_iter().collect());
    assert!(hand.key(ctrl(Key::Char('l'))));
    assert_eq!(hand.ends(), [pair("Jargon", "Checkout")]);
    hand.editor.select([Item::Card(id("No instalments")), Item::Card(id("Checkout"))].into_iter().collect());
    hand.key(ctrl(Key::Char('l')));
    assert_eq!(hand.ends()[1], pair("Checkout", "No instalments"), "within a step, from top to bottom");
    hand.run(CommandId::SelectAll);
    assert!(!hand.editor.is_enabled(CommandId::LinkCards), "many cards have no one order");
}

#[test]
fn the_keyboard_begins_a_link_at_one_card_and_ends_it_at_another() {
    let mut hand = Hand::new();
    hand.click(hand.card("Checkout"));
    hand.key(ctrl(Key::Char('l')));
    assert!(hand.editor.hint().text(Default::default()).starts_with("Go to the other card"));
    hand.key(key(Key::Down));
    assert!(hand.shapes().iter().any(|shape| matches!(shape, Shape::NewLink { .. })));
    hand.key(ctrl(Key::Char('l')));
    assert_eq!(hand.ends(), [pair("Checkout", "No instalments")]);
    assert!(!hand.shapes().iter().any(|shape| matches!(shape, Shape::NewLink { .. })));
}

#[test]
fn escape_and_a_press_give_a_begun_link_up() {
    let mut hand = Hand::new();
    for given_up_by_press in [false, true] {
        hand.click(hand.card("Checkout"));
        hand.key(ctrl(Key::Char('l')));
        if given_up_by_press {
            hand.click(hand.card("Poster"));
        } else {
            hand.key(key(Key::Escape));
            assert_eq!(hand.selected(), ["Checkout"], "the first Escape only drops the link");
        }
        assert!(!hand.shapes().iter().any(|shape| matches!(shape, Shape::NewLink { .. })));
    }
    assert_eq!(**hand.editor.map(), small_map());
}

#[test]
fn the_keyboard_comes_to_each_link_of_a_card() {
    let mut map = linked();
    map.links.push(Link { id: id("third"), from: id("Forum"), to: id("Checkout"), ..Link::default() });
    let mut hand = Hand::on(map);
    hand.click(hand.card("Checkout"));
    let mut seen = Vec::new();
    for _ in 0..3 {
        assert!(hand.run(CommandId::NextLink));
        seen.push(hand.the_link().to_string());
    }
    assert_eq!(seen, ["asks", "third", "asks"]);
    hand.click(hand.card("Jargon"));
    assert!(!hand.editor.is_enabled(CommandId::NextLink));
}

#[test]
fn a_link_into_a_hidden_lane_is_not_in_the_way() {
    let mut hand = Hand::on(linked());
    hand.click(hand.lane("pains"));
    hand.run(CommandId::HideLane);
    assert!(hand.scene().grid.link(&id("clears up")).is_none());
    hand.click(hand.card("Blog"));
    hand.run(CommandId::NextLink);
    assert!(!hand.key(key(Key::Enter)) || hand.editor.editing().is_none());
    assert_eq!(hand.notices().len(), 1, "it is said that the link is out of sight");
}

#[test]
fn words_typed_on_a_link_in_the_inspector_are_one_undo() {
    let mut hand = Hand::on(linked());
    hand.editor.label_link(&id("asks"), "t");
    hand.editor.label_link(&id("asks"), "then");
    hand.check();
    assert_eq!(hand.editor.map().links[0].label, "then");
    hand.run(CommandId::Undo);
    assert_eq!(**hand.editor.map(), linked());
}
