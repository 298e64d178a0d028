//! Editing text in place, and adding things with the buttons that appear under the pointer.

use wayline::editor::{
    Ask, ButtonAction, CommandId, Item, LaneSlot, ScreenPoint, Shape, TextTarget, Then, ctrl, screen_pt,
};
use wayline::geom::pt;
use wayline::model::{Id, LaneKind};

use crate::help::{Hand, id, small_map, with_locked_pains};

#[test]
fn double_click_a_card_and_change_its_words() {
    let mut hand = Hand::new();
    hand.double_click(hand.card("Blog"));
    assert_eq!(hand.editor.editing().unwrap().text, "Blog");
    hand.write("Blog article");
    assert_eq!(hand.editor.shown().card(&id("Blog")).unwrap().text, "Blog article", "seen as it is typed");
    assert_eq!(hand.editor.map().card(&id("Blog")).unwrap().text, "Blog");
    hand.finish(Then::Stay);
    assert_eq!(hand.texts("touch", "Search")[1], "Blog article");
    assert_eq!(hand.undo_name().unwrap(), "Edit card");
}

#[test]
fn the_field_stands_over_the_card_and_grows_with_it() {
    let mut hand = Hand::new();
    hand.double_click(hand.card("Blog"));
    let before = hand.editor.editing_frame().unwrap().rect;
    assert!(hand.card_rect("Blog").contains_rect(&before));
    hand.write("A much longer text that goes over several lines of the card");
    let after = hand.editor.editing_frame().unwrap().rect;
    assert!(after.height() > before.height());
    assert_eq!(after.min.x, before.min.x);
    assert!(hand.card_rect("Blog").contains_rect(&after));
}

#[test]
fn enter_commits_and_opens_a_new_card_below_tab_goes_to_the_next_cell() {
    let mut hand = Hand::new();
    hand.double_click(hand.cell("ideas", "See"));
    hand.write("one").finish(Then::NewBelow);
    hand.write("two").finish(Then::NewBelow);
    hand.write("three").finish(Then::NextCell);
    assert!(hand.editor.editing().is_none());
    hand.editor.type_text("4");
    hand.write("four").finish(Then::Stay);
    assert_eq!(hand.texts("ideas", "See"), ["one", "two", "three"]);
    assert_eq!(hand.texts("ideas", "Search"), ["four"]);
    hand.editor.type_text("5");
    hand.finish(Then::PreviousCell);
    assert_eq!(hand.editor.focus().unwrap().cell(), Some((&id("ideas"), &id("See"))));
}

#[test]
fn enter_in_the_middle_of_a_cell_opens_the_card_right_below() {
    let mut hand = Hand::new();
    hand.double_click(hand.card("Search ad"));
    hand.finish(Then::NewBelow);
    hand.write("Map pin").finish(Then::Stay);
    assert_eq!(hand.texts("touch", "Search"), ["Search ad", "Map pin", "Blog", "Forum"]);
}

#[test]
fn a_card_left_empty_vanishes_and_leaves_no_history() {
    let mut hand = Hand::new();
    for then in [Then::Stay, Then::NewBelow, Then::NextCell, Then::PreviousCell] {
        hand.double_click(hand.cell("ideas", "See"));
        hand.write("   ").finish(then);
        assert!(hand.editor.editing().is_none());
        assert_eq!(**hand.editor.map(), small_map());
        assert_eq!(*hand.editor.shown(), small_map());
        assert!(hand.undo_name().is_none());
    }
    hand.double_click(hand.card("Blog"));
    hand.write("").finish(Then::Stay);
    assert_eq!(hand.texts("touch", "Search"), ["Search ad", "Forum"], "an old one goes, with undo");
    assert_eq!(hand.undo_name().unwrap(), "Delete card");
}

#[test]
fn a_press_elsewhere_keeps_the_words() {
    let mut hand = Hand::new();
    hand.double_click(hand.cell("ideas", "See"));
    hand.write("kept");
    hand.click(hand.card("Poster"));
    assert_eq!(hand.texts("ideas", "See"), ["kept"]);
    assert_eq!(hand.selected(), ["Poster"]);
}

#[test]
fn saving_and_other_commands_keep_the_words_that_are_being_typed() {
    let mut hand = Hand::new();
    hand.double_click(hand.cell("ideas", "See"));
    hand.write("kept");
    hand.run(CommandId::Save);
    assert_eq!(hand.texts("ideas", "See"), ["kept"]);
    assert_eq!(hand.editor.take_asks(), [Ask::Save]);
    hand.double_click(hand.card("Blog"));
    hand.write("Weblog");
    hand.run(CommandId::Undo);
    assert_eq!(hand.texts("touch", "Search")[1], "Blog", "undo takes the words back");
}

#[test]
fn ctrl_s_keeps_the_words_and_one_writes_on_in_the_same_card() {
    let mut hand = Hand::new();
    hand.double_click(hand.cell("ideas", "See"));
    hand.write("Half ");
    let field = hand.editor.editing().unwrap().field;
    hand.run(CommandId::Save);
    assert_eq!(hand.editor.take_asks(), [Ask::Save]);
    assert_eq!(hand.texts("ideas", "See"), ["Half"], "the map that is saved holds the words");
    let saved = hand.editor.map_to_save();
    hand.editor.mark_saved(&saved);
    let editing = hand.editor.editing().unwrap();
    assert_eq!((editing.field, editing.text.as_str()), (field, "Half "), "the field stays as it was");
    hand.write("Half a sentence").finish(Then::Stay);
    assert_eq!(hand.texts("ideas", "See"), ["Half a sentence"], "no second card");
    assert!(hand.editor.is_dirty());
}

#[test]
fn saving_while_a_card_is_emptied_does_not_take_it_away_under_the_hand() {
    let mut hand = Hand::new();
    hand.double_click(hand.card("Blog"));
    hand.write("");
    hand.run(CommandId::Save);
    assert_eq!(hand.texts("touch", "Search"), ["Search ad", "", "Forum"]);
    hand.write("Weblog").finish(Then::Stay);
    assert_eq!(hand.texts("touch", "Search"), ["Search ad", "Weblog", "Forum"]);
}

#[test]
fn saving_while_a_name_is_changed_keeps_the_name_and_the_field() {
    let mut hand = Hand::new();
    hand.click(hand.step("Pay"));
    hand.run(CommandId::AddStep);
    hand.write("Thank").run(CommandId::Save);
    hand.write("Thank you").finish(Then::Stay);
    assert_eq!(hand.step_names(), ["See", "Search", "Compare", "Pay", "Thank you", "Receive"]);
}

#[test]
fn words_are_trimmed_and_lines_within_a_card_stay() {
    let mut hand = Hand::new();
    hand.double_click(hand.cell("ideas", "See"));
    hand.write(" first\nsecond \n").finish(Then::Stay);
    assert_eq!(hand.texts("ideas", "See"), ["first\nsecond"]);
}

#[test]
fn several_pasted_lines_become_several_cards() {
    let mut hand = Hand::new();
    hand.double_click(hand.cell("ideas", "See"));
    hand.write("One ");
    assert!(hand.editor.paste_lines("and a half\r\nTwo\n\n  Three\n", None));
    hand.check();
    assert_eq!(hand.texts("ideas", "See"), ["One and a half", "Two", "Three"]);
    assert_eq!(hand.selected().len(), 2);
    hand.double_click(hand.cell("ideas", "Pay"));
    hand.write("Now or later");
    assert!(hand.editor.paste_lines("in part\nby card", Some(4..6)));
    hand.check();
    assert_eq!(
        hand.texts("ideas", "Pay"),
        ["Now in part", "by card later"],
        "at the cursor, over what is selected"
    );
    hand.double_click(hand.cell("ideas", "Receive"));
    hand.write("äö");
    assert!(hand.editor.paste_lines("1\n2\n3", Some(1..1)));
    assert_eq!(hand.texts("ideas", "Receive"), ["ä1", "2", "3ö"]);
    hand.double_click(hand.step("See"));
    assert!(!hand.editor.paste_lines("a\nb", None), "a name is one line");
}

#[test]
fn double_click_renames_phases_steps_lanes_and_the_title() {
    let mut hand = Hand::new();
    let title = hand.editor.camera().screen_from_scene(pt(60.0, 35.0));
    for at in [hand.phase("Purchase"), hand.step("Pay"), hand.lane("pains"), title] {
        hand.double_click(at);
        assert!(hand.editor.editing().unwrap().select_all);
        hand.write("Renamed").finish(Then::NewBelow);
        assert!(hand.editor.editing().is_none(), "a name just ends");
    }
    let map = hand.editor.map();
    assert_eq!(map.phases[1].name, "Renamed");
    assert_eq!(map.step(&id("Pay")).unwrap().name, "Renamed");
    assert_eq!(map.lanes[1].name, "Renamed");
    assert_eq!(map.title, "Renamed");
    assert_eq!(hand.undo_name().unwrap(), "Change title");
}

#[test]
fn a_name_left_empty_stays_as_it_was() {
    let mut hand = Hand::new();
    for at in [hand.phase("Purchase"), hand.step("Pay"), hand.lane("pains")] {
        hand.double_click(at);
        hand.write(" ").finish(Then::Stay);
    }
    assert_eq!(**hand.editor.map(), small_map());
}

#[test]
fn a_lanes_own_kind_is_not_written_down_as_its_name() {
    let mut hand = Hand::new();
    hand.double_click(hand.lane("pains"));
    assert_eq!(hand.editor.editing().unwrap().text, "Pain points");
    hand.finish(Then::Stay);
    assert_eq!(hand.editor.map().lanes[1].name, "");
}

#[test]
fn double_click_a_point_to_say_it_in_words() {
    let mut hand = Hand::new();
    hand.double_click(hand.score("See", 0.5));
    hand.write("surprised").finish(Then::Stay);
    hand.double_click(hand.score("See", -1.0));
    hand.write("nothing at all").finish(Then::Stay);
    let see = hand.editor.map().step(&id("See")).cloned().unwrap();
    assert_eq!((see.emotions[0].feeling.as_str(), see.emotions[0].score.tenths()), ("surprised", 5));
    assert_eq!(
        (see.expectations[0].text.as_str(), see.expectations[0].score.tenths()),
        ("nothing at all", -10)
    );
}

#[test]
fn double_click_in_the_expectation_lane_writes_what_is_expected() {
    let mut hand = Hand::new();
    hand.double_click(hand.cell("expectations", "Pay"));
    hand.write("every way to pay");
    let field = hand.editor.editing_frame().unwrap().rect;
    assert!(hand.cell_rect("expectations", "Pay").contains_rect(&field));
    hand.finish(Then::Stay);
    assert_eq!(hand.editor.map().step(&id("Pay")).unwrap().expectations[0].text, "every way to pay");
    hand.double_click(hand.cell("expectations", "Search"));
    hand.write("").finish(Then::Stay);
    assert!(hand.editor.map().step(&id("Search")).unwrap().expectations.is_empty());
}

#[test]
fn a_locked_card_cannot_be_edited() {
    let mut hand = Hand::on(with_locked_pains());
    hand.double_click(hand.card("Jargon"));
    assert!(hand.editor.editing().is_none());
    assert!(matches!(&hand.editor.take_asks()[..], [Ask::Notice(why)] if why.key == "refused-locked"));
    hand.double_click(hand.cell("pains", "Compare"));
    assert!(hand.editor.editing().is_none());
}

#[test]
fn nothing_is_typed_where_nobody_would_see_it() {
    let mut hand = Hand::new();
    hand.click(hand.lane("touch"));
    hand.run(CommandId::ToggleLaneCollapse);
    assert!(!hand.editor.edit_text(TextTarget::Card(id("Poster"))));
    hand.run(CommandId::ToggleLaneCollapse);
    assert!(hand.editor.edit_text(TextTarget::Card(id("Poster"))));
}

/// The button that shows at a place, and where to click it.
fn button(hand: &mut Hand, at: ScreenPoint) -> Option<(ScreenPoint, ButtonAction)> {
    hand.move_to(at);
    let found = hand.editor.overlay().into_iter().find_map(|item| match item.shape {
        Shape::Button { button, .. } => Some((button.rect.center(), item.pane, button.action)),
        _ => None,
    });
    found.map(|(center, pane, action)| (hand.on_screen(center, pane), action))
}

/// The middle of a cell, on the screen.
fn middle(hand: &Hand, lane: &str, step: &str) -> ScreenPoint {
    hand.on_screen(hand.cell_rect(lane, step).center(), wayline::scene::Pane::Body)
}

#[test]
fn the_button_below_a_cells_last_card_starts_a_card() {
    let mut hand = Hand::new();
    for (lane, step) in [("touch", "Search"), ("touch", "See"), ("ideas", "Pay")] {
        let over = middle(&hand, lane, step);
        let (at, action) = button(&mut hand, over).unwrap();
        assert!(matches!(action, ButtonAction::AddCard(_)));
        hand.click(at);
        hand.write("New").finish(Then::Stay);
        assert_eq!(hand.texts(lane, step).last().unwrap(), "New");
    }
}

#[test]
fn a_button_covers_no_card_and_a_handle_only_its_own() {
    let mut hand = Hand::new();
    for step in ["See", "Search", "Compare", "Pay", "Receive"] {
        for lane in ["touch", "pains", "ideas"] {
            hand.move_to(middle(&hand, lane, step));
            for item in hand.editor.overlay() {
                let Shape::Button { button, .. } = item.shape else { continue };
                for row in &hand.scene().grid.rows {
                    for card in &row.layout.cards {
                        let its_own = button.action == ButtonAction::Link(card.id.clone());
                        let covers = row.to_scene(card.rect).intersects(&button.rect);
                        assert_eq!(covers, its_own, "{:?}", card.id);
                    }
                }
            }
        }
    }
}

#[test]
fn a_locked_lane_and_a_lane_without_cards_offer_no_button() {
    let mut hand = Hand::on(with_locked_pains());
    let over = middle(&hand, "pains", "Compare");
    assert_eq!(button(&mut hand, over), None);
    let over = middle(&hand, "emotions", "Compare");
    assert_eq!(button(&mut hand, over), None);
}

#[test]
fn the_button_between_two_steps_adds_one_and_asks_for_its_name() {
    let mut hand = Hand::new();
    let border = hand.step("Search") + screen_pt(70.0, 0.0);
    let (at, action) = button(&mut hand, border).unwrap();
    assert_eq!(action, ButtonAction::AddStep { phase: id("Awareness"), after: Some(id("Search")) });
    hand.click(at);
    assert_eq!(hand.editor.editing().unwrap().text, "New step");
    hand.write("Read").finish(Then::NewBelow);
    assert_eq!(hand.step_names(), ["See", "Search", "Read", "Compare", "Pay", "Receive"]);
    assert_eq!(hand.undo_name().unwrap(), "Add step");
    hand.run(CommandId::Undo);
    assert_eq!(**hand.editor.map(), small_map(), "adding and naming are one undo");
}

#[test]
fn the_button_between_two_phases_adds_one_with_a_step() {
    let mut hand = Hand::new();
    let border = hand.phase("Awareness") + screen_pt(144.0, 0.0);
    let (at, action) = button(&mut hand, border).unwrap();
    assert_eq!(action, ButtonAction::AddPhase { after: Some(id("Awareness")) });
    hand.click(at);
    hand.write("Orientation").finish(Then::Stay);
    assert_eq!(hand.phase_names(), ["Awareness", "Orientation", "Purchase", "Loyalty"]);
    assert_eq!(hand.editor.map().phases[1].steps.len(), 1);
}

#[test]
fn the_button_between_two_lanes_asks_for_the_kind_and_then_the_name() {
    let mut hand = Hand::new();
    let cell = hand.cell_rect("pains", "See");
    let border = hand.on_screen(pt(80.0, cell.max.y - 6.0), wayline::scene::Pane::Left);
    let (at, action) = button(&mut hand, border).unwrap();
    assert_eq!(action, ButtonAction::AddLane(LaneSlot { after: Some(id("pains")) }));
    hand.click(at);
    assert_eq!(hand.editor.take_asks(), [Ask::ChooseLaneKind { at: Some(at) }]);
    hand.run(CommandId::AddLane(LaneKind::Delights));
    assert_eq!(hand.editor.editing().unwrap().text, "Delights");
    hand.finish(Then::Stay);
    let lane = hand.editor.map().lanes[2].clone();
    assert_eq!((lane.kind, lane.name.as_str()), (LaneKind::Delights, ""));
    hand.run(CommandId::AddLane(LaneKind::Text));
    hand.finish(Then::Stay);
    assert_eq!(
        hand.editor.map().lanes[3].kind,
        LaneKind::Text,
        "without being asked: below the current lane"
    );
}

#[test]
fn a_choice_of_lane_kind_that_was_left_is_forgotten() {
    let mut hand = Hand::new();
    hand.editor.ask_lane_kind(Some(LaneSlot::default()), None);
    hand.click(hand.lane("ideas"));
    hand.run(CommandId::AddLane(LaneKind::Text));
    hand.finish(Then::Stay);
    assert_eq!(hand.editor.map().lanes[5].kind, LaneKind::Text);
}

#[test]
fn add_commands_work_from_an_empty_map_up() {
    let mut hand = Hand::on(wayline::model::JourneyMap::default());
    assert!(!hand.run(CommandId::AddCard), "no cell yet");
    hand.run(CommandId::AddStep);
    hand.write("First contact").finish(Then::Stay);
    assert_eq!(
        (hand.phase_names(), hand.step_names()),
        (vec!["First contact".to_owned()], vec!["New step".to_owned()])
    );
    hand.run(CommandId::AddLane(LaneKind::Touchpoints));
    hand.finish(Then::Stay);
    hand.run(CommandId::AddCard);
    hand.write("Poster").finish(Then::Stay);
    assert_eq!(hand.editor.map().cards().count(), 1);
    hand.key(ctrl(wayline::editor::Key::Enter).shift());
    hand.write("Second step").finish(Then::Stay);
    assert_eq!(hand.step_names(), ["New step", "Second step"]);
}

#[test]
fn a_new_step_gets_its_name_in_the_maps_language_or_english() {
    let mut hand = Hand::new();
    hand.click(hand.step("Pay"));
    hand.run(CommandId::AddStep);
    let added = hand.editor.selection().single().cloned();
    let Some(Item::Step(added)) = added else { panic!("{added:?}") };
    assert_eq!(hand.editor.map().step(&added).unwrap().name, "New step");
    assert_ne!(added, Id::default());
}
