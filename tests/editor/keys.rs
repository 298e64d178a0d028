//! The keyboard in the grid.

use wayline::editor::{CommandId, Direction, Focus, Item, Key, ctrl, key};
use wayline::model::JourneyMap;

use crate::help::{Hand, NONE, SHIFT, blank, id, small_map, with_locked_pains};

/// Where the focus is, in words: lane, step and card, or a header.
fn place(hand: &Hand) -> String {
    match hand.editor.focus() {
        Some(Focus::Cell { lane, step, card }) => {
            format!("{lane} {step} {}", card.as_ref().map_or("-", |card| card.as_str()))
        }
        Some(Focus::Step(id)) => format!("step {id}"),
        Some(Focus::Phase(id)) => format!("phase {id}"),
        Some(Focus::Lane(id)) => format!("lane {id}"),
        None => "nowhere".into(),
    }
}

fn walk(hand: &mut Hand, keys: &[Key]) -> Vec<String> {
    keys.iter()
        .map(|k| {
            assert!(hand.key(key(*k)));
            place(hand)
        })
        .collect()
}

#[test]
fn the_focus_starts_in_the_first_cell_of_the_first_touchpoint_lane() {
    let mut map = small_map();
    map.lanes.rotate_right(1);
    assert_eq!(map.lanes[0].id, id("ideas"));
    assert_eq!(place(&Hand::on(map)), "touch See -");
    assert_eq!(place(&Hand::on(JourneyMap::default())), "nowhere");
}

#[test]
fn arrows_go_from_card_to_card_and_then_from_cell_to_cell() {
    use Key::{Down, Left, Right, Up};
    let mut hand = Hand::new();
    let went = walk(&mut hand, &[Down, Right, Down, Down, Down, Down, Up, Up, Left]);
    assert_eq!(
        went,
        [
            "touch See Poster",
            "touch Search Search ad",
            "touch Search Blog",
            "touch Search Forum",
            "pains Search Jargon",
            "emotions Search -",
            "pains Search Jargon",
            "touch Search Forum",
            "touch See Poster",
        ]
    );
    assert_eq!(hand.selected(), ["Poster"], "what the focus comes to is selected");
}

#[test]
fn arrows_reach_the_headers() {
    use Key::{Down, Left, Right, Up};
    let mut hand = Hand::new();
    let went = walk(&mut hand, &[Up, Up, Right, Down, Down, Left, Left, Left, Left, Down, Right]);
    assert_eq!(
        went,
        [
            "step See",
            "phase Awareness",
            "phase Purchase",
            "step Compare",
            "touch Compare -",
            "touch Search Search ad",
            "touch See Poster",
            "lane touch",
            "lane touch",
            "lane pains",
            "pains See -",
        ]
    );
}

#[test]
fn tab_goes_to_the_next_cell_and_wraps_to_the_next_lane() {
    use Key::Tab;
    let mut hand = Hand::new();
    let went = walk(&mut hand, &[Tab, Tab, Tab, Tab, Tab]);
    assert_eq!(
        went,
        ["touch Search Forum", "touch Compare -", "touch Pay Checkout", "touch Receive -", "pains See -"]
    );
    hand.key(key(Tab).shift());
    assert_eq!(place(&hand), "touch Receive -");
}

#[test]
fn home_and_end_go_to_the_ends_of_the_lane() {
    use Key::{End, Home};
    let mut hand = Hand::new();
    assert_eq!(walk(&mut hand, &[End, Home]), ["touch Receive -", "touch See Poster"]);
}

#[test]
fn the_focus_scrolls_into_sight_past_the_headers() {
    let mut hand = Hand::new();
    hand.editor.set_viewport(wayline::editor::ScreenSize { w: 480.0, h: 360.0 });
    for _ in 0..12 {
        hand.key(key(Key::Tab));
        let Some((lane, step)) = hand.editor.focus().unwrap().cell() else { panic!("left the grid") };
        let cell = hand.cell_rect(lane.as_str(), step.as_str());
        let left = hand.editor.camera().screen_rect(cell).min.x;
        let header = hand.scene().grid.left.width();
        assert!(left >= header - 0.5, "{left} is behind the lane headers");
        assert!(left < 480.0);
    }
}

#[test]
fn enter_and_f2_edit_the_focused_card_or_start_one_in_an_empty_cell() {
    for edits in [Key::Enter, Key::F2] {
        let mut hand = Hand::new();
        hand.key(key(Key::Down));
        hand.key(key(edits));
        assert_eq!(hand.editor.editing().unwrap().text, "Poster");
        hand.run(CommandId::Escape);
        hand.editor.set_focus(Focus::Cell { lane: id("ideas"), step: id("Pay"), card: None });
        hand.key(key(edits));
        hand.write("Instalments").run(CommandId::Escape);
        assert_eq!(hand.texts("ideas", "Pay"), ["Instalments"]);
    }
}

#[test]
fn typing_starts_a_card_after_the_focused_one() {
    let mut hand = Hand::new();
    hand.click(hand.card("Search ad"));
    assert!(hand.editor.type_text("N"));
    assert_eq!(hand.editor.editing().unwrap().text, "N");
    assert_eq!(
        crate::help::texts_of(&hand.editor.shown(), "touch", "Search"),
        ["Search ad", "N", "Blog", "Forum"]
    );
    hand.write("News").run(CommandId::Escape);
    assert_eq!(hand.texts("touch", "Search"), ["Search ad", "News", "Blog", "Forum"]);
    assert!(!hand.editor.type_text(" "), "a space alone pans");
}

#[test]
fn typing_at_once_after_opening_makes_a_card_in_the_first_cell() {
    let mut hand = Hand::on(blank());
    hand.editor.type_text("A");
    hand.write("Advert").run(CommandId::Escape);
    assert_eq!(hand.texts("touchpoints", "step-1"), ["Advert"]);
}

#[test]
fn typing_in_an_emotion_cell_says_the_feeling_in_words() {
    let mut hand = Hand::new();
    hand.editor.set_focus(Focus::Cell { lane: id("emotions"), step: id("Compare"), card: None });
    hand.editor.type_text("u");
    hand.write("unsure").run(CommandId::Escape);
    let step = hand.editor.map().step(&id("Compare")).cloned().unwrap();
    assert_eq!((step.emotions[0].feeling.as_str(), step.emotions[0].score.tenths()), ("unsure", 0));
    hand.editor.set_focus(Focus::Cell { lane: id("expectations"), step: id("Compare"), card: None });
    hand.key(key(Key::Enter));
    hand.write("clear prices").run(CommandId::Escape);
    let step = hand.editor.map().step(&id("Compare")).cloned().unwrap();
    assert_eq!(step.expectations[0].text, "clear prices");
}

#[test]
fn ctrl_arrows_move_cards_from_cell_to_cell_and_back() {
    let mut hand = Hand::new();
    hand.click(hand.card("Blog"));
    hand.key(ctrl(Key::Right));
    assert_eq!(hand.texts("touch", "Compare"), ["Blog"]);
    hand.key(ctrl(Key::Left));
    assert_eq!(hand.texts("touch", "Search"), ["Blog", "Search ad", "Forum"]);
    assert_eq!(hand.undo_name().unwrap(), "Move card");
    hand.run(CommandId::Undo);
    assert_eq!(**hand.editor.map(), small_map(), "all nudges are one undo");
    hand.key(ctrl(Key::Down));
    assert_eq!(hand.texts("touch", "Search"), ["Search ad", "Forum", "Blog"]);
    hand.key(ctrl(Key::Up));
    assert!(hand.undo_name().is_none(), "back at its place, nothing was done");
}

#[test]
fn ctrl_down_goes_on_into_the_next_lane_that_takes_cards() {
    let mut hand = Hand::new();
    hand.click(hand.card("Forum"));
    hand.key(ctrl(Key::Down));
    assert_eq!(hand.texts("pains", "Search"), ["Forum", "Jargon"]);
    hand.key(ctrl(Key::Up));
    assert_eq!(hand.texts("touch", "Search"), ["Search ad", "Blog", "Forum"]);
    let mut hand = Hand::on(with_locked_pains());
    hand.click(hand.card("Forum"));
    hand.key(ctrl(Key::Down));
    assert_eq!(hand.texts("ideas", "Search"), ["Forum"], "past the locked lane and the curves");
}

#[test]
fn several_cards_of_one_cell_move_by_one_place_together() {
    let mut hand = Hand::new();
    hand.click(hand.card("Search ad"));
    hand.hold(SHIFT);
    hand.click(hand.card("Blog"));
    hand.hold(NONE);
    hand.key(ctrl(Key::Down));
    assert_eq!(hand.texts("touch", "Search"), ["Forum", "Search ad", "Blog"]);
    hand.key(ctrl(Key::Up));
    assert_eq!(hand.texts("touch", "Search"), ["Search ad", "Blog", "Forum"]);
}

#[test]
fn cards_of_several_cells_move_sideways_without_sweeping_each_other_up() {
    let mut hand = Hand::new();
    hand.run(CommandId::SelectAll);
    assert_eq!(hand.selected().len(), 7);
    hand.key(ctrl(Key::Right));
    assert_eq!(hand.texts("touch", "Search"), ["Poster"]);
    assert_eq!(hand.texts("touch", "Compare"), ["Search ad", "Blog", "Forum"]);
    assert_eq!(hand.texts("pains", "Receive"), ["No instalments"]);
    let stopped = hand.editor.revision();
    hand.key(ctrl(Key::Right));
    assert_eq!(hand.editor.revision(), stopped, "at the edge none moves");
}

#[test]
fn ctrl_arrows_move_the_selected_step_phase_or_lane() {
    let mut hand = Hand::new();
    hand.click(hand.step("Search"));
    hand.key(ctrl(Key::Right));
    assert_eq!(hand.editor.map().phases[1].steps[0].name, "Search", "over the border into the next phase");
    hand.key(ctrl(Key::Left));
    assert_eq!(**hand.editor.map(), small_map());
    hand.click(hand.phase("Awareness"));
    hand.key(ctrl(Key::Right));
    assert_eq!(hand.phase_names(), ["Purchase", "Awareness", "Loyalty"]);
    hand.click(hand.lane("touch"));
    hand.key(ctrl(Key::Down));
    assert_eq!(hand.lane_ids()[..2], ["pains", "touch"]);
}

#[test]
fn alt_arrows_change_the_score_by_a_tenth_and_are_one_undo() {
    let mut hand = Hand::new();
    hand.click(hand.score("Pay", -1.0));
    for _ in 0..3 {
        hand.key(key(Key::Up).alt());
    }
    assert_eq!(hand.felt("Pay"), Some(-7));
    hand.key(key(Key::Down).alt());
    assert_eq!(hand.felt("Pay"), Some(-8));
    hand.run(CommandId::Undo);
    assert_eq!(**hand.editor.map(), small_map());
    hand.editor.set_focus(Focus::Cell { lane: id("emotions"), step: id("Search"), card: None });
    hand.key(key(Key::Down).alt());
    assert_eq!(hand.felt("Search"), Some(-1), "a new one starts at 0");
}

#[test]
fn a_score_does_not_leave_its_scale() {
    let mut hand = Hand::new();
    hand.click(hand.score("Pay", -1.0));
    for _ in 0..50 {
        hand.key(key(Key::Up).alt());
    }
    assert_eq!(hand.felt("Pay"), Some(20));
}

#[test]
fn delete_removes_what_is_selected_and_the_focus_goes_on() {
    let mut hand = Hand::new();
    hand.click(hand.card("Blog"));
    hand.key(key(Key::Delete));
    assert_eq!(hand.texts("touch", "Search"), ["Search ad", "Forum"]);
    assert_eq!(hand.undo_name().unwrap(), "Delete card");
    hand.key(key(Key::Delete));
    hand.key(key(Key::Delete));
    assert!(hand.texts("touch", "Search").is_empty());
    assert_eq!(place(&hand), "touch Search -");
    assert!(!hand.key(key(Key::Delete)), "nothing is selected any more");
    hand.click(hand.step("Search"));
    hand.key(key(Key::Backspace));
    assert_eq!(hand.step_names(), ["See", "Compare", "Pay", "Receive"]);
}

#[test]
fn delete_in_an_emotion_cell_takes_the_emotion_away() {
    let mut hand = Hand::new();
    hand.click(hand.score("See", 0.5));
    hand.key(key(Key::Delete));
    assert_eq!(hand.felt("See"), None);
    assert_eq!(hand.undo_name().unwrap(), "Remove emotion");
}

#[test]
fn deleting_things_within_each_other_removes_each_once() {
    let mut hand = Hand::new();
    hand.run(CommandId::SelectAll);
    hand.hold(SHIFT);
    hand.click(hand.step("Search"));
    hand.click(hand.phase("Awareness"));
    hand.click(hand.lane("pains"));
    hand.key(key(Key::Delete));
    assert_eq!(hand.phase_names(), ["Purchase", "Loyalty"]);
    assert_eq!(hand.editor.map().cards().count(), 0);
    hand.run(CommandId::Undo);
    assert_eq!(**hand.editor.map(), small_map());
}

#[test]
fn ctrl_a_selects_all_cards_and_escape_none() {
    let mut hand = Hand::new();
    hand.key(ctrl(Key::Char('a')));
    assert_eq!(hand.selected().len(), 7);
    hand.key(key(Key::Escape));
    assert!(hand.editor.selection().is_empty());
}

#[test]
fn a_focus_whose_thing_goes_finds_another() {
    let mut hand = Hand::new();
    hand.click(hand.lane("ideas"));
    hand.run(CommandId::HideLane);
    assert_eq!(place(&hand), "touch See -");
    hand.run(CommandId::ShowAllLanes);
    assert_eq!(hand.editor.map().lanes.iter().filter(|lane| lane.hidden).count(), 0);
    hand.editor.select(wayline::editor::Selection::of(Item::Card(id("Poster"))));
    hand.editor.move_focus(Direction::Right);
    assert_eq!(place(&hand), "touch Search Search ad");
}

#[test]
fn moving_the_focus_keeps_the_words_that_were_being_typed() {
    let mut hand = Hand::new();
    hand.click(hand.cell("ideas", "See"));
    hand.editor.type_text("k");
    hand.write("kept");
    hand.editor.move_focus(Direction::Right);
    assert!(hand.editor.editing().is_none());
    assert_eq!(hand.texts("ideas", "See"), ["kept"]);
}
