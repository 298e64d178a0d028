//! Others change the map while one drags, types and undoes.

use std::sync::Arc;

use wayline::edit::{Edit, Slot, apply};
use wayline::editor::{Ask, CommandId, Focus, ScreenSize, Then, screen_pt};
use wayline::geom::pt;
use wayline::locale::Lang;
use wayline::model::{Card, Emotion, Id, JourneyMap, Lane, LaneKind, Persona, Phase, Score, State, Step};

use crate::help::{Hand, NONE, SHIFT, id, small_map};

impl Hand {
    /// Ann, at another desk, makes a change.
    fn ann(&mut self, edit: Edit) -> &mut Hand {
        let map = apply(self.editor.map(), &edit).unwrap_or_else(|refusal| panic!("{refusal}"));
        self.receive(map)
    }

    fn receive(&mut self, map: JourneyMap) -> &mut Hand {
        self.editor.receive(Arc::new(map), "Ann");
        self.check();
        self
    }

    /// What was said since the last time.
    fn said(&mut self) -> Vec<String> {
        let asks = self.editor.take_asks().into_iter();
        let notices = asks.filter_map(|ask| match ask {
            Ask::Notice(label) => Some(label.text(Lang::English)),
            _ => None,
        });
        notices.collect()
    }
}

fn new_card(lane: &str, step: &str, text: &str) -> Edit {
    let to = Slot { lane: id(lane), step: id(step), after: None };
    Edit::AddCards { to, cards: vec![Card::new(id(text), id(step), text)] }
}

fn rewritten(map: &JourneyMap, card: &str, text: &str) -> Edit {
    let card = map.card(&id(card)).unwrap();
    Edit::SetCard(Box::new(Card { text: text.to_owned(), ..(**card).clone() }))
}

fn remove(card: &str) -> Edit {
    Edit::RemoveCards(vec![id(card)])
}

#[test]
fn a_drag_goes_on_while_others_change_the_map_and_drops_where_the_hand_is() {
    let mut hand = Hand::new();
    let to = hand.card("Blog") + screen_pt(0.0, 4.0);
    hand.drag_over(hand.card("Poster"), to);
    hand.ann(new_card("touch", "Search", "Radio")).ann(remove("Search ad"));
    assert!(hand.editor.is_dragging());
    let landing = hand.editor.moving_to().cloned().unwrap();
    hand.release(hand.editor.pointer().unwrap());
    let cell = hand.texts("touch", "Search");
    assert!(cell.contains(&"Poster".to_owned()) && cell.contains(&"Radio".to_owned()), "{cell:?}");
    let place = cell.iter().position(|text| text == "Poster").unwrap();
    assert_eq!(place.checked_sub(1).map(|above| id(&cell[above])), landing.after, "as the mark said");
}

#[test]
fn a_drag_whose_card_is_gone_ends_with_a_sentence() {
    let mut hand = Hand::new();
    hand.drag_over(hand.card("Poster"), hand.cell("ideas", "Pay"));
    hand.ann(remove("Poster"));
    assert!(!hand.editor.is_dragging());
    assert_eq!(hand.said(), ["Ann has deleted what you were dragging"]);
    hand.release(hand.cell("ideas", "Pay"));
    assert!(hand.undo_name().is_none());
}

#[test]
fn of_several_dragged_cards_those_that_are_left_are_dragged_on() {
    let mut hand = Hand::new();
    hand.click(hand.card("Poster"));
    hand.hold(SHIFT);
    hand.click(hand.card("Blog"));
    hand.hold(NONE);
    hand.drag_over(hand.card("Blog"), hand.cell("ideas", "Pay"));
    hand.ann(remove("Poster"));
    let at = hand.editor.pointer().unwrap();
    hand.release(at);
    assert_eq!(hand.texts("ideas", "Pay"), ["Blog"]);
}

#[test]
fn every_gesture_whose_thing_is_gone_ends_with_a_sentence() {
    type Start = fn(&mut Hand);
    let drags: [(Start, Edit); 4] = [
        (
            |hand| {
                hand.drag_over(hand.step("Pay"), hand.step("See"));
            },
            Edit::RemoveStep(id("Pay")),
        ),
        (
            |hand| {
                hand.drag_over(hand.phase("Purchase"), hand.phase("Loyalty"));
            },
            Edit::RemovePhase(id("Purchase")),
        ),
        (
            |hand| {
                hand.drag_over(hand.lane("ideas"), hand.lane("touch"));
            },
            Edit::RemoveLane(id("ideas")),
        ),
        (
            |hand| {
                hand.drag_over(hand.score("Pay", -1.0), hand.score("Pay", 1.0));
            },
            Edit::RemoveStep(id("Pay")),
        ),
    ];
    for (start, edit) in drags {
        let mut hand = Hand::new();
        start(&mut hand);
        assert!(hand.editor.is_dragging(), "{edit:?}");
        hand.ann(edit);
        assert!(!hand.editor.is_dragging());
        assert_eq!(hand.said(), ["Ann has deleted what you were dragging"]);
        assert_eq!(hand.editor.shown(), *hand.editor.map());
    }
}

#[test]
fn a_dragged_score_stays_while_lanes_are_added_above_and_takes_the_words_that_others_wrote() {
    let mut hand = Hand::new();
    hand.drag_over(hand.score("See", 0.5), hand.score("See", 1.5));
    let dragged = || Edit::SetEmotion {
        step: id("See"),
        persona: Id::default(),
        state: State::AsIs,
        to: Some((Score::from_tenths(-3), "delighted".into())),
    };
    let lane = Lane::new(id("more"), LaneKind::Text);
    hand.ann(Edit::AddLane { after: None, lane }).ann(dragged());
    assert!(hand.editor.is_dragging());
    let at = hand.editor.pointer().unwrap();
    hand.release(at);
    let felt = hand.editor.map().step(&id("See")).unwrap().emotions[0].clone();
    assert_eq!((felt.score.tenths(), felt.feeling.as_str()), (15, "delighted"));
}

#[test]
fn a_lane_under_the_hand_keeps_the_height_it_was_dragged_to() {
    let mut hand = Hand::new();
    let border = pt(60.0, hand.cell_rect("touch", "See").max.y);
    let border = hand.on_screen(border, wayline::scene::Pane::Left);
    hand.drag_over(border, border + screen_pt(0.0, 80.0));
    let height = |hand: &Hand| hand.editor.shown().lane(&id("touch")).unwrap().height;
    let before = height(&hand).unwrap();
    hand.ann(Edit::AddLane { after: None, lane: Lane::new(id("more"), LaneKind::Text) });
    assert_eq!(height(&hand), Some(before));
    let at = hand.editor.pointer().unwrap();
    hand.release(at);
    assert_eq!(hand.editor.map().lane(&id("touch")).unwrap().height, Some(before));
}

#[test]
fn words_go_on_in_their_field_wherever_others_put_the_card() {
    let mut hand = Hand::new();
    hand.double_click(hand.card("Blog"));
    hand.write("Blog article");
    let field = hand.editor.editing().unwrap().field;
    let to = Slot { lane: id("ideas"), step: id("Pay"), after: None };
    hand.ann(Edit::MoveCards { cards: vec![id("Blog")], to });
    assert_eq!(hand.editor.editing().unwrap().field, field);
    hand.write("Blog article, monthly").finish(Then::Stay);
    assert_eq!(hand.texts("ideas", "Pay"), ["Blog article, monthly"]);
    assert!(hand.said().is_empty());
}

#[test]
fn words_that_two_people_wrote_in_one_card_are_both_kept() {
    let mut hand = Hand::new();
    hand.double_click(hand.card("Search ad"));
    hand.write("Paid search ad");
    hand.ann(rewritten(hand.editor.map(), "Search ad", "Search ad on maps"));
    assert_eq!(hand.editor.editing().unwrap().text, "Paid search ad", "the field is the hand's own");
    hand.finish(Then::Stay);
    assert_eq!(hand.texts("touch", "Search")[0], "Paid search ad on maps");
}

#[test]
fn a_name_that_two_people_changed_keeps_both() {
    let mut hand = Hand::new();
    hand.double_click(hand.step("Pay"));
    hand.write("Check out");
    hand.ann(Edit::RenameStep { step: id("Pay"), name: "Settle".into() });
    hand.finish(Then::Stay);
    assert_eq!(hand.editor.map().step(&id("Pay")).unwrap().name, "Check out / Settle");
}

#[test]
fn a_field_in_which_nothing_was_written_takes_nothing_back() {
    let mut hand = Hand::new();
    hand.double_click(hand.card("Blog"));
    hand.ann(rewritten(hand.editor.map(), "Blog", "Weblog"));
    hand.finish(Then::Stay);
    assert_eq!(hand.texts("touch", "Search")[1], "Weblog");
    assert!(hand.undo_name().is_none());
}

#[test]
fn words_for_a_card_that_is_gone_go_on_as_a_new_card_in_the_same_place() {
    let mut hand = Hand::new();
    hand.double_click(hand.card("Blog"));
    hand.write("Blog article");
    let field = hand.editor.editing().unwrap().field;
    hand.ann(remove("Blog"));
    assert_eq!(hand.editor.editing().unwrap().field, field, "the field stays open");
    assert_eq!(
        hand.said(),
        ["Ann has taken away the place where you are writing: your words go on as a new card"]
    );
    hand.write("Blog article, monthly").finish(Then::Stay);
    assert_eq!(hand.texts("touch", "Search"), ["Search ad", "Blog article, monthly", "Forum"]);
}

#[test]
fn words_for_a_cell_that_is_gone_go_to_the_nearest() {
    let mut hand = Hand::new();
    hand.double_click(hand.cell("ideas", "Pay"));
    hand.write("Instalments");
    hand.ann(Edit::RemoveStep(id("Pay")));
    hand.finish(Then::Stay);
    assert_eq!(hand.texts("ideas", "Compare"), ["Instalments"]);
    hand.double_click(hand.cell("ideas", "Receive"));
    hand.write("Drones");
    hand.ann(Edit::RemoveLane(id("ideas")));
    hand.finish(Then::Stay);
    assert_eq!(hand.texts("pains", "Receive"), ["Drones"], "the nearest lane that takes cards");
}

#[test]
fn words_find_a_place_even_where_nothing_is_left() {
    let mut hand = Hand::new();
    hand.double_click(hand.cell("ideas", "Pay"));
    hand.write("Instalments");
    hand.receive(JourneyMap::default());
    hand.write("Instalments for all").finish(Then::Stay);
    let map = hand.editor.map();
    assert_eq!(map.cards().map(|(_, card)| card.text.as_str()).collect::<Vec<_>>(), ["Instalments for all"]);
    assert_eq!((map.lanes[0].kind, map.phases.len()), (LaneKind::Ideas, 1));
}

#[test]
fn words_in_a_lane_that_others_lock_go_on_in_the_next() {
    let mut hand = Hand::new();
    hand.double_click(hand.card("Jargon"));
    hand.write("Jargon everywhere");
    let lane = hand.editor.map().lane(&id("pains")).unwrap();
    hand.ann(Edit::SetLane(Box::new(Lane { locked: true, cards: vec![], ..(**lane).clone() })));
    hand.finish(Then::Stay);
    assert_eq!(hand.texts("pains", "Search"), ["Jargon"]);
    assert_eq!(hand.texts("touch", "Search").last().unwrap(), "Jargon everywhere");
}

#[test]
fn words_in_a_lane_that_others_hide_are_kept_in_it() {
    let mut hand = Hand::new();
    hand.double_click(hand.card("Jargon"));
    hand.write("Jargon everywhere");
    let lane = hand.editor.map().lane(&id("pains")).unwrap();
    hand.ann(Edit::SetLane(Box::new(Lane { hidden: true, cards: vec![], ..(**lane).clone() })));
    assert!(hand.editor.editing().is_none());
    assert_eq!(hand.texts("pains", "Search"), ["Jargon everywhere"]);
    assert_eq!(hand.said(), ["Ann has hidden the lane that you were writing in: your words are kept there"]);
}

#[test]
fn an_empty_field_whose_card_is_gone_just_closes() {
    let mut hand = Hand::new();
    hand.double_click(hand.card("Blog"));
    hand.ann(remove("Blog"));
    assert!(hand.editor.editing().is_none());
    assert_eq!(hand.said(), ["Ann has taken away what you were going to write in"]);
    assert_eq!(hand.texts("touch", "Search"), ["Search ad", "Forum"]);
}

#[test]
fn what_is_being_named_and_is_gone_is_made_anew_under_its_name() {
    let anew = "Ann has deleted what you are naming: it is made anew with the name you write";
    let mut hand = Hand::new();
    hand.double_click(hand.step("Pay"));
    hand.write("Check out");
    hand.ann(Edit::RemoveStep(id("Pay")));
    assert_eq!(hand.said(), [anew]);
    hand.write("Check it out").finish(Then::Stay);
    assert_eq!(hand.step_names(), ["See", "Search", "Compare", "Check it out", "Receive"]);
    assert_eq!(hand.undo_name().unwrap(), "Add step");

    hand.double_click(hand.phase("Purchase"));
    hand.write("Buying");
    hand.ann(Edit::RemovePhase(id("Purchase"))).finish(Then::Stay);
    assert_eq!(hand.phase_names(), ["Awareness", "Buying", "Loyalty"]);

    hand.double_click(hand.lane("ideas"));
    hand.write("Dreams");
    hand.ann(Edit::RemoveLane(id("ideas"))).finish(Then::Stay);
    let lane = hand.editor.map().lanes.last().unwrap().clone();
    assert_eq!((lane.name.as_str(), lane.kind), ("Dreams", LaneKind::Ideas));
}

#[test]
fn the_words_of_a_feeling_whose_step_is_gone_become_a_card_near_it() {
    let mut hand = Hand::new();
    hand.double_click(hand.score("Pay", -1.0));
    hand.write("cheated");
    hand.ann(Edit::RemoveStep(id("Pay"))).finish(Then::Stay);
    assert_eq!(hand.texts("pains", "Compare"), ["cheated"]);
}

#[test]
fn a_feeling_goes_on_as_the_first_personas_when_others_add_one() {
    let mut hand = Hand::new();
    hand.double_click(hand.score("See", 0.5));
    hand.write("surprised");
    let persona = Persona { id: id("maud"), name: "Maud".into(), ..Persona::default() };
    hand.ann(Edit::AddPersona { after: None, persona }).finish(Then::Stay);
    let emotions: Vec<Emotion> = hand.editor.map().step(&id("See")).unwrap().emotions.clone();
    assert_eq!((emotions.len(), emotions[0].feeling.as_str()), (1, "surprised"));
    assert_eq!(emotions[0].persona, id("maud"));
}

#[test]
fn a_new_card_stays_below_its_neighbour_whatever_is_put_above_it() {
    let mut hand = Hand::new();
    hand.double_click(hand.card("Blog"));
    hand.finish(Then::NewBelow);
    hand.write("Newsletter");
    hand.ann(new_card("touch", "Search", "Radio")).ann(remove("Search ad"));
    hand.finish(Then::Stay);
    assert_eq!(hand.texts("touch", "Search"), ["Radio", "Blog", "Newsletter", "Forum"]);
    hand.double_click(hand.card("Blog"));
    hand.finish(Then::NewBelow);
    hand.write("Podcast");
    hand.ann(remove("Blog")).finish(Then::Stay);
    assert_eq!(hand.texts("touch", "Search"), ["Radio", "Podcast", "Newsletter", "Forum"]);
}

#[test]
fn selection_and_focus_are_kept_by_id_and_what_is_gone_leaves_both() {
    let mut hand = Hand::new();
    hand.click(hand.card("Poster"));
    hand.hold(SHIFT);
    hand.click(hand.card("Blog"));
    hand.hold(NONE);
    let to = Slot { lane: id("ideas"), step: id("Pay"), after: None };
    hand.ann(Edit::MoveCards { cards: vec![id("Blog")], to }).ann(remove("Poster"));
    assert_eq!(hand.selected(), ["Blog"]);
    let cell = |lane: &str, step: &str, card: Option<&str>| Focus::Cell {
        lane: id(lane),
        step: id(step),
        card: card.map(id),
    };
    assert_eq!(hand.editor.focus(), Some(&cell("touch", "See", None)), "the keyboard was on the first");
    hand.click(hand.cell("ideas", "Receive"));
    hand.click(hand.card("Blog"));
    let to = Slot { lane: id("ideas"), step: id("See"), after: None };
    hand.ann(Edit::MoveCards { cards: vec![id("Blog")], to });
    assert_eq!(hand.editor.focus(), Some(&cell("ideas", "See", Some("Blog"))));
    hand.ann(Edit::RemoveStep(id("See")));
    assert!(hand.selected().is_empty());
    assert_eq!(hand.editor.focus(), Some(&cell("ideas", "Search", None)), "the nearest cell");
}

#[test]
fn what_one_writes_stays_where_it_is_on_the_screen() {
    let mut hand = Hand::new();
    hand.editor.set_viewport(ScreenSize { w: 600.0, h: 400.0 });
    hand.editor.go_to(wayline::editor::Item::Card(id("No instalments")));
    hand.double_click(hand.card("No instalments"));
    hand.write("No instalments at all");
    let place = |hand: &Hand| {
        let at = hand.editor.editing_frame().unwrap().rect.min;
        hand.editor.camera().screen_from_scene(at)
    };
    let before = place(&hand);
    let lane = Lane::new(id("more"), LaneKind::Text);
    hand.ann(Edit::AddLane { after: None, lane }).ann(new_card("touch", "Search", "Radio"));
    let after = place(&hand);
    assert!(after.distance(before) < 0.01, "{before:?} {after:?}");
}

#[test]
fn an_undo_that_would_take_others_work_back_is_refused_with_a_sentence() {
    let mut hand = Hand::new();
    hand.editor.set_title("Mine");
    hand.ann(new_card("ideas", "Pay", "Radio"));
    let map = hand.editor.map().clone();
    hand.run(CommandId::Undo);
    assert_eq!(hand.editor.map(), &map);
    assert_eq!(hand.said(), ["Ann has changed the map since then: undoing would take that back too"]);
    hand.ann(remove("Radio"));
    hand.run(CommandId::Undo);
    assert_eq!(**hand.editor.map(), small_map(), "nothing of theirs is left to be taken back");
}

#[test]
fn what_one_did_after_others_can_be_undone_and_done_again() {
    let mut hand = Hand::new();
    hand.editor.set_title("Mine");
    hand.ann(new_card("ideas", "Pay", "Radio"));
    let theirs = hand.editor.map().clone();
    hand.editor.rename_step(&id("See"), "Seen");
    let mine = hand.editor.map().clone();
    hand.run(CommandId::Undo);
    assert_eq!(hand.editor.map(), &theirs);
    hand.run(CommandId::Redo);
    assert_eq!(hand.editor.map(), &mine);
    hand.run(CommandId::Undo);
    hand.run(CommandId::Undo);
    assert_eq!(hand.editor.map(), &theirs, "the title was changed before them");
}

#[test]
fn a_redo_that_would_take_others_work_back_is_refused_with_a_sentence() {
    let mut hand = Hand::new();
    hand.editor.set_title("Mine");
    hand.editor.undo();
    hand.ann(new_card("ideas", "Pay", "Radio"));
    let map = hand.editor.map().clone();
    hand.run(CommandId::Redo);
    assert_eq!(hand.editor.map(), &map);
    assert_eq!(hand.said(), ["Ann has changed the map since then: redoing would take that back"]);
    hand.ann(remove("Radio"));
    hand.run(CommandId::Redo);
    assert_eq!(hand.editor.map().title, "Mine");
}

#[test]
fn somebody_without_a_name_is_called_so() {
    let mut hand = Hand::new();
    hand.editor.set_title("Mine");
    let map = apply(hand.editor.map(), &remove("Blog")).unwrap();
    hand.editor.receive(Arc::new(map), "");
    hand.editor.undo();
    assert!(hand.said()[0].starts_with("Somebody has changed the map"));
}

#[test]
fn typing_in_one_field_before_and_after_others_is_two_undos() {
    let mut hand = Hand::new();
    let rename = |hand: &mut Hand, name: &str| hand.editor.rename_step(&id("See"), name);
    rename(&mut hand, "S");
    hand.ann(new_card("ideas", "Pay", "Radio"));
    rename(&mut hand, "Se");
    rename(&mut hand, "Seen");
    hand.run(CommandId::Undo);
    assert_eq!(hand.step_names()[0], "S");
    assert_eq!(hand.texts("ideas", "Pay"), ["Radio"]);
}

#[test]
fn a_map_that_is_the_same_is_no_change() {
    let mut hand = Hand::new();
    hand.editor.set_title("Mine");
    let revision = hand.editor.revision();
    let twin = (**hand.editor.map()).clone();
    hand.receive(twin);
    assert_eq!(hand.editor.revision(), revision);
    hand.run(CommandId::Undo);
    assert_eq!(**hand.editor.map(), small_map());
}

#[test]
fn things_that_others_add_go_right_beside_their_neighbours() {
    let mut hand = Hand::new();
    let step = Step::new(id("Ask"), "Ask");
    let phase = Phase { id: id("Use"), name: "Use".into(), ..Phase::default() };
    hand.ann(Edit::AddStep { phase: id("Purchase"), after: Some(id("Compare")), step });
    hand.ann(Edit::AddPhase { after: Some(id("Loyalty")), phase });
    assert_eq!(hand.step_names(), ["See", "Search", "Compare", "Ask", "Pay", "Receive"]);
    assert_eq!(hand.phase_names(), ["Awareness", "Purchase", "Loyalty", "Use"]);
    assert!(hand.editor.is_dirty(), "the file does not hold what Ann did");
    assert!(hand.undo_name().is_none());
}
