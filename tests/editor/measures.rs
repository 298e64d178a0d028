//! Reading measured journeys: what lies on the map, the path whose next steps are asked for, and what channels cost.

use std::sync::Arc;

use wayline::analytics::attribution::Rule;
use wayline::edit::{Edit, Label};
use wayline::editor::{
    Ask, Choice, CommandId, Direction, Item, Key, OverlayItem, Palette, Ring, Selection, Shape, ctrl, key,
    screen_pt,
};
use wayline::geom::pt;
use wayline::locale::Lang;
use wayline::model::{
    ChannelMeasures, Credits, Id, JourneyMap, Measured, Next, Past, Source, TouchpointMeasures,
};
use wayline::scene::Heat;

use crate::help::{Hand, NONE, SHIFT, id, small_map};

/// The small map, measured: from the poster people go to the search ad, and from there on to the checkout or away.
fn measured_map() -> JourneyMap {
    let mut map = small_map();
    map.sources.push(Source { id: id("log"), file: "shop.csv".into(), ..Source::default() });
    let touchpoint = |card: &str, journeys: u64, markov: f64| TouchpointMeasures {
        card: id(card),
        visits: journeys,
        journeys,
        credits: Credits { markov, ..Credits::default() },
        ..TouchpointMeasures::default()
    };
    let next = |to: Option<&str>, journeys: u64| Next { to: to.map(id), count: journeys, journeys };
    let past = |after: &[&str], nexts: Vec<Next>| {
        let all = nexts.iter().map(|next| next.count).sum();
        Past { after: after.iter().map(|card| id(card)).collect(), count: all, journeys: all, nexts }
    };
    map.measured = Some(Arc::new(Measured {
        source: id("log"),
        journeys: 100,
        contacts: 220,
        conversions: 30,
        touchpoints: vec![
            touchpoint("Poster", 100, 4.0),
            touchpoint("Search ad", 80, 20.0),
            touchpoint("Blog", 4, 6.0),
            touchpoint("Checkout", 30, 0.0),
        ],
        channels: vec![
            ChannelMeasures { channel: "outdoor".into(), visits: 100, ..ChannelMeasures::default() },
            ChannelMeasures { channel: "search".into(), visits: 80, ..ChannelMeasures::default() },
        ],
        pasts: vec![
            past(&[], vec![next(Some("Poster"), 100)]),
            past(&["Poster"], vec![next(Some("Search ad"), 80), next(None, 20)]),
            past(&["Search ad"], vec![next(Some("Checkout"), 30), next(None, 50)]),
            past(&["Poster", "Search ad"], vec![next(Some("Checkout"), 60), next(None, 20)]),
        ],
        ..Measured::default()
    }));
    map
}

fn measured() -> Hand {
    Hand::on(measured_map())
}

fn path(hand: &Hand) -> Vec<&str> {
    hand.editor.path().iter().map(Id::as_str).collect()
}

#[test]
fn the_keys_show_and_hide_measures_on_the_map_and_nothing_is_there_to_undo() {
    let mut hand = measured();
    assert!(!hand.editor.shows_measures());
    assert!(hand.key(key(Key::F8).shift()));
    assert!(hand.editor.view().measures.is_some());
    hand.editor.change_overlay(|overlay| overlay.least_percent = 25);
    hand.key(key(Key::F8).shift());
    assert_eq!(hand.editor.view().measures, None);
    hand.key(key(Key::F8).shift());
    assert_eq!(hand.editor.measures_overlay().least_percent, 25, "a choice outlives being hidden");
    hand.key(key(Key::F8));
    assert_eq!(hand.editor.take_asks(), [Ask::ToggleMeasures]);
    assert!(hand.editor.undo_label().is_none() && !hand.editor.is_dirty());
}

#[test]
fn heat_finds_what_cards_can_be_coloured_by() {
    let mut hand = measured();
    let mut palette = Palette::new(&hand.editor, &[], Lang::English);
    palette.set_query("heat");
    let by_visits = CommandId::ColourBy(Some(Heat::Visits));
    assert!(palette.hits().iter().any(|hit| palette.entry(*hit).choice == Choice::Command(by_visits)));
    assert!(hand.run(by_visits));
    assert_eq!(hand.editor.view().measures.as_ref().unwrap().heat, Some(Heat::Visits));
    hand.run(CommandId::ColourBy(None));
    assert_eq!(hand.editor.measures_overlay().heat, None);
}

#[test]
fn a_map_that_is_seen_as_a_whole_stays_so() {
    let mut hand = measured();
    hand.run(CommandId::FitMap);
    let before = hand.scene().size;
    hand.editor.show_measures(true);
    assert_ne!(hand.scene().size, before, "arrows need room");
    assert!(hand.editor.sees_whole_map());
}

#[test]
fn what_was_looked_at_stays_in_the_middle_though_measures_make_columns_wider() {
    let mut hand = measured();
    hand.editor.zoom_to(3.0);
    let (column, viewport) = (2, hand.editor.viewport());
    let x_on_screen = |hand: &Hand| {
        let middle = hand.scene().grid.columns[column].rect.center();
        hand.editor.camera().screen_from_scene(middle).x
    };
    hand.editor.pan(screen_pt(viewport.w / 2.0 - x_on_screen(&hand), 0.0));
    let before = x_on_screen(&hand);
    assert!((before - viewport.w / 2.0).abs() < 0.5);
    let left = hand.scene().grid.columns[column].rect.min.x;
    hand.editor.show_measures(true);
    assert!(hand.scene().grid.columns[column].rect.min.x > left + 10.0, "columns before it are wider");
    assert!((x_on_screen(&hand) - before).abs() < 0.5, "{} {before}", x_on_screen(&hand));
    hand.editor.show_measures(false);
    assert!((x_on_screen(&hand) - before).abs() < 0.5, "{} {before}", x_on_screen(&hand));
}

#[test]
fn a_map_that_is_measured_while_measures_are_shown_is_kept_in_sight() {
    let mut hand = Hand::on(small_map());
    hand.editor.show_measures(true);
    hand.run(CommandId::FitMap);
    let measured = measured_map();
    let edit = Edit::Sequence(vec![
        Edit::AddSource(measured.sources[0].clone()),
        Edit::SetMeasured(measured.measured.clone()),
    ]);
    assert!(hand.editor.keep_in_sight(|editor| editor.commit(edit, Label::new("undo-measure"))));
    assert!(hand.editor.sees_whole_map());
}

#[test]
fn one_rule_ranks_in_lists_and_on_the_map() {
    let mut hand = measured();
    hand.editor.rank_by(Rule::Last);
    hand.editor.show_measures(true);
    assert_eq!(hand.editor.measures_overlay().best, Some(Rule::Last));
    hand.editor.change_overlay(|overlay| overlay.best = None);
    hand.editor.rank_by(Rule::Linear);
    assert_eq!(hand.editor.measures_overlay().best, None, "to choose a rule marks nothing on the map");
    hand.run(CommandId::ShowBest);
    assert_eq!(hand.editor.measures_overlay().best, Some(Rule::Linear));
}

#[test]
fn the_ring_of_a_card_on_the_path_is_drawn_once_and_so_never_through_its_plates() {
    let mut hand = measured();
    let rings = |hand: &Hand| {
        let selected = |item: &OverlayItem| matches!(item.shape, Shape::Ring { ring: Ring::Selected, .. });
        hand.editor.overlay().into_iter().filter(selected).count()
    };
    hand.click(hand.card("Poster"));
    assert_eq!(rings(&hand), 1, "the editor rings it as long as the map does not");
    hand.editor.show_measures(true);
    assert_eq!(rings(&hand), 0);
    hand.editor.show_measures(false);
    assert_eq!(rings(&hand), 1);
}

#[test]
fn a_map_that_was_never_measured_offers_only_the_panel() {
    let mut hand = Hand::new();
    hand.click(hand.card("Blog"));
    assert!(hand.editor.is_enabled(CommandId::ToggleMeasures));
    for command in [
        CommandId::ToggleMeasuresOnMap,
        CommandId::NextSteps,
        CommandId::AddToPath,
        CommandId::BackOnPath,
        CommandId::ShowBest,
    ] {
        assert!(!hand.run(command), "{command:?}");
    }
    assert_eq!(hand.editor.next_steps(), None);
    assert!(!hand.editor.set_channel_cost("search", Some(1.0)));
}

#[test]
fn a_clicked_touchpoint_is_the_path_and_the_overlay_asks_after_it() {
    let mut hand = measured();
    hand.editor.show_measures(true);
    hand.click(hand.card("Poster"));
    assert_eq!(path(&hand), ["Poster"]);
    assert_eq!(hand.editor.measures_overlay().after, [id("Poster")]);
    let steps = hand.editor.next_steps().unwrap();
    assert_eq!(steps.nexts[0].to, Some(id("Search ad")));
    hand.click(hand.card("Forum"));
    assert!(path(&hand).is_empty(), "nothing was measured there");
}

#[test]
fn shift_clicks_make_a_path_in_the_order_of_the_clicks() {
    let mut hand = measured();
    hand.editor.show_measures(true);
    hand.click(hand.card("Search ad"));
    hand.hold(SHIFT);
    hand.click(hand.card("Poster"));
    hand.click(hand.card("Checkout"));
    assert_eq!(path(&hand), ["Search ad", "Poster", "Checkout"]);
    hand.click(hand.card("Poster"));
    assert_eq!(path(&hand), ["Search ad", "Checkout"], "clicked again, a card leaves the path");
    hand.hold(NONE);
    assert_eq!(hand.editor.measures_overlay().after, [id("Search ad"), id("Checkout")]);
}

#[test]
fn escape_and_a_click_on_nothing_forget_the_path() {
    let mut hand = measured();
    hand.editor.show_measures(true);
    hand.click(hand.card("Poster"));
    hand.run(CommandId::Escape);
    assert!(path(&hand).is_empty() && hand.editor.measures_overlay().after.is_empty());
    hand.click(hand.card("Poster"));
    hand.click(hand.cell("ideas", "Pay"));
    assert!(path(&hand).is_empty());
    // And nothing is left that a card could be added to.
    hand.click(hand.card("Checkout"));
    assert!(!hand.editor.is_enabled(CommandId::AddToPath));
}

#[test]
fn a_likely_next_step_is_followed_and_taken_back() {
    let mut hand = measured();
    hand.click(hand.card("Poster"));
    hand.editor.follow_path(&id("Search ad"));
    assert_eq!(path(&hand), ["Poster", "Search ad"]);
    assert_eq!(*hand.editor.selection(), Selection::cards([id("Poster"), id("Search ad")]));
    let steps = hand.editor.next_steps().unwrap();
    assert_eq!(steps.used, 2);
    assert!(steps.nexts[0].probability > 0.6, "three of four went on: {steps:?}");
    // The same contact twice is a path, too.
    hand.editor.follow_path(&id("Poster"));
    assert_eq!(path(&hand), ["Poster", "Search ad", "Poster"]);
    hand.run(CommandId::BackOnPath);
    hand.run(CommandId::BackOnPath);
    assert_eq!(path(&hand), ["Poster"]);
    assert!(!hand.editor.is_enabled(CommandId::BackOnPath));
    // What was never measured cannot be followed to.
    hand.editor.follow_path(&id("Forum"));
    assert_eq!(path(&hand), ["Poster"]);
}

#[test]
fn a_path_without_end_forgets_where_it_began() {
    let mut hand = measured();
    hand.click(hand.card("Poster"));
    for _ in 0..20 {
        hand.editor.follow_path(&id("Search ad"));
        hand.editor.follow_path(&id("Checkout"));
    }
    assert_eq!(path(&hand).len(), 12);
    assert_eq!(path(&hand).last(), Some(&"Checkout"));
    assert!(hand.editor.next_steps().is_some());
}

#[test]
fn add_to_path_takes_the_card_that_was_clicked_after_the_others() {
    let mut hand = measured();
    hand.click(hand.card("Poster"));
    hand.click(hand.card("Checkout"));
    assert_eq!(path(&hand), ["Checkout"]);
    assert!(hand.run(CommandId::AddToPath));
    assert_eq!(path(&hand), ["Poster", "Checkout"]);
}

#[test]
fn the_keyboard_walks_over_other_cards_and_adds_the_one_that_it_comes_to() {
    let mut hand = measured();
    hand.click(hand.card("Poster"));
    hand.editor.move_focus(Direction::Right);
    while hand.editor.selection().single() != Some(&Item::Card(id("Checkout"))) {
        hand.editor.move_focus(Direction::Right);
    }
    assert!(hand.run(CommandId::AddToPath));
    assert_eq!(path(&hand), ["Poster", "Checkout"]);
}

#[test]
fn what_leaves_the_map_leaves_the_path_and_comes_back_with_undo() {
    let mut hand = measured();
    hand.click(hand.card("Poster"));
    hand.hold(SHIFT);
    hand.click(hand.card("Search ad"));
    hand.hold(NONE);
    hand.editor.delete_selection();
    assert!(path(&hand).is_empty());
    hand.run(CommandId::Undo);
    assert_eq!(hand.editor.measured().unwrap().touchpoints.len(), 4);
    assert_eq!(path(&hand).len(), 2);
}

#[test]
fn all_cards_at_once_are_no_path() {
    let mut map = measured_map();
    let lane = Arc::make_mut(&mut map.lanes[4]);
    for n in 0..20 {
        let text = format!("Idea {n}");
        lane.cards.push(Arc::new(wayline::model::Card::new(id(&text), id("See"), &text)));
    }
    let mut hand = Hand::on(map);
    hand.key(ctrl(Key::Char('a')));
    assert!(path(&hand).is_empty());
}

#[test]
fn a_cost_is_typed_as_one_undo_and_stays_with_the_map() {
    let mut hand = measured();
    let before = hand.editor.map().clone();
    for cost in [1.0, 12.0, 120.0] {
        assert!(hand.editor.set_channel_cost("search", Some(cost)));
    }
    hand.check();
    let costs = |hand: &Hand| -> Vec<Option<f64>> {
        hand.editor.measured().unwrap().channels.iter().map(|channel| channel.cost).collect()
    };
    assert_eq!(costs(&hand), [None, Some(120.0)]);
    assert_eq!(hand.editor.undo_label().unwrap().key, "undo-channel-cost");
    // The next channel is a change of its own.
    hand.editor.set_channel_cost("outdoor", Some(40.0));
    hand.run(CommandId::Undo);
    assert_eq!(costs(&hand), [None, Some(120.0)]);
    hand.run(CommandId::Undo);
    assert_eq!(*hand.editor.map(), before);
    assert!(!hand.editor.set_channel_cost("nowhere", Some(1.0)));
}

#[test]
fn the_best_touchpoint_is_found_by_a_command() {
    let mut hand = measured();
    hand.editor.change_overlay(|overlay| overlay.best = None);
    assert!(hand.run(CommandId::ShowBest));
    assert_eq!(hand.editor.selection().single(), Some(&Item::Card(id("Search ad"))));
    assert_eq!(hand.editor.measures_overlay().best, Some(Rule::Markov));
}

#[test]
fn measures_that_are_forgotten_take_the_path_along() {
    let mut hand = measured();
    hand.editor.show_measures(true);
    hand.click(hand.card("Poster"));
    hand.editor.commit(Edit::SetMeasured(None), Label::new("undo-paste"));
    assert!(path(&hand).is_empty());
    hand.click(hand.on_screen(pt(-1.0e4, 0.0), wayline::scene::Pane::Body));
    hand.run(CommandId::Undo);
    assert!(hand.editor.shows_measures());
}

#[test]
fn a_card_of_the_path_that_is_deleted_brought_back_and_deleted_again_leaves_no_trace_in_it() {
    let mut hand = measured();
    hand.editor.show_measures(true);
    hand.click(hand.card("Poster"));
    hand.editor.follow_path(&id("Search ad"));
    hand.editor.follow_path(&id("Poster"));
    assert_eq!(path(&hand), ["Poster", "Search ad", "Poster"]);
    let sound = |hand: &Hand| {
        let measured = hand.editor.measured().unwrap();
        assert!(hand.editor.path().iter().all(|card| measured.touchpoint(card).is_some()));
        let overlay = hand.editor.view().measures.as_ref().unwrap();
        assert_eq!(overlay.after, hand.editor.path(), "the map asks about the same path");
        assert!(!hand.scene().layers.is_empty());
    };
    hand.editor.select(Selection::cards([id("Poster")]));
    hand.run(CommandId::Delete);
    assert!(hand.editor.map().card(&id("Poster")).is_none());
    assert!(!path(&hand).contains(&"Poster"));
    sound(&hand);
    hand.run(CommandId::Undo);
    assert!(hand.editor.map().card(&id("Poster")).is_some());
    sound(&hand);
    hand.run(CommandId::Redo);
    assert!(!path(&hand).contains(&"Poster"));
    sound(&hand);
}
