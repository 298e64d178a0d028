//! Finding, replacing and the palette, through the editor without a window.

use std::sync::Arc;

use wayline::editor::{Choice, CommandId, Editor, Item, Palette, Place, Ring, ScreenSize, Shape, find};
use wayline::locale::Lang;
use wayline::model::check::check;
use wayline::model::{
    Card, Emotion, Expectation, Id, IdSource, JourneyMap, Lane, LaneKind, Link, Persona, Phase, Score, State,
    Step,
};

fn step(id: &str, name: &str) -> Arc<Step> {
    Arc::new(Step::new(id.into(), name))
}

fn lane(id: &str, kind: LaneKind, cards: &[(&str, &str, &str)]) -> Lane {
    let cards = cards.iter().map(|(id, step, text)| Arc::new(Card::new((*id).into(), (*step).into(), text)));
    Lane { cards: cards.collect(), ..Lane::new(id.into(), kind) }
}

/// Two phases of three steps; the word "shop" is nearly everywhere.
fn map() -> JourneyMap {
    let mut pay = Step::new("s3".into(), "Pay in the shop");
    let felt = Score::from_tenths(5);
    pay.emotions.push(Emotion {
        persona: "u1".into(),
        score: felt,
        feeling: "shopped out".into(),
        ..Emotion::default()
    });
    pay.expectations.push(Expectation {
        persona: "u1".into(),
        state: State::AsIs,
        score: felt,
        text: "A quick shop".into(),
    });
    let touchpoints = lane(
        "l1",
        LaneKind::Touchpoints,
        &[
            ("c1", "s1", "Web shop"),
            ("c2", "s1", "Café"),
            ("c3", "s2", "Blog"),
            ("c4", "s3", "Shop and SHOP"),
        ],
    );
    let pains = lane("l3", LaneKind::PainPoints, &[("c5", "s1", "Shop is slow"), ("c6", "s3", "No change")]);
    JourneyMap {
        title: "The shop".into(),
        personas: vec![Arc::new(Persona {
            id: "u1".into(),
            name: "Maud".into(),
            needs: vec!["Rest".into(), "A shop nearby".into()],
            ..Persona::default()
        })],
        phases: vec![
            Arc::new(Phase {
                id: "p1".into(),
                name: "Awareness".into(),
                customer_goal: "Know the shop".into(),
                steps: vec![step("s1", "Search"), step("s2", "Read")],
                ..Phase::default()
            }),
            Arc::new(Phase {
                id: "p2".into(),
                name: "Purchase".into(),
                steps: vec![Arc::new(pay)],
                ..Phase::default()
            }),
        ],
        lanes: vec![Arc::new(touchpoints), Arc::new(lane("l2", LaneKind::Emotions, &[])), Arc::new(pains)],
        links: vec![Link { id: "k1".into(), from: "c1".into(), to: "c4".into(), label: "shops on".into() }],
        ..JourneyMap::default()
    }
}

fn editor_of(map: JourneyMap) -> Editor {
    assert_eq!(check(&map), vec![], "the map of the test is sound");
    let mut editor = Editor::new(map, IdSource::seeded(7));
    editor.set_viewport(ScreenSize { w: 900.0, h: 600.0 });
    editor
}

fn editor() -> Editor {
    editor_of(map())
}

fn card(editor: &Editor, id: &str) -> String {
    editor.map().card(&id.into()).map(|card| card.text.clone()).unwrap_or_default()
}

fn selected(editor: &Editor) -> Option<Item> {
    editor.selection().single().cloned()
}

#[test]
fn every_text_is_found_in_reading_order() {
    let found: Vec<String> = find(&map(), "shop").iter().map(|found| format!("{:?}", found.place)).collect();
    let expected = [
        "Title",
        "Persona(#u1, Need(1))",
        "Phase(#p1, CustomerGoal)",
        "Card(#c1)",
        "Link { link: #k1, from: #c1 }",
        "Card(#c5)",
        "Step(#s3)",
        "Card(#c4)",
        "Feeling { step: #s3, persona: #u1, state: AsIs }",
        "Expectation { step: #s3, persona: #u1, state: AsIs }",
    ];
    assert_eq!(found, expected);
}

#[test]
fn lanes_are_found_by_the_name_of_their_kind() {
    let found = find(&map(), "touchpoint");
    assert_eq!(found.len(), 1);
    assert_eq!(found[0].place, Place::Lane("l1".into()));
}

#[test]
fn accents_and_case_do_not_matter() {
    assert_eq!(find(&map(), "CAFE")[0].place, Place::Card("c2".into()));
    assert_eq!(find(&map(), "blög")[0].place, Place::Card("c3".into()));
}

#[test]
fn the_next_after_the_last_is_the_first_and_back() {
    let mut editor = editor();
    editor.open_search();
    editor.set_query("change");
    assert_eq!(selected(&editor), Some(Item::Card("c6".into())));
    editor.set_query("web");
    let web = Some(Item::Card("c1".into()));
    assert_eq!(selected(&editor), web);
    editor.set_query("shop");
    let count = editor.search().matches().len();
    assert_eq!((editor.search().current(), count), (Some(0), 10));
    assert!(editor.find_previous());
    assert_eq!(editor.search().current(), Some(count - 1));
    assert!(editor.find_next());
    assert_eq!(editor.search().current(), Some(0));
    for _ in 0..count {
        assert!(editor.find_next());
    }
    assert_eq!(editor.search().current(), Some(0));
}

#[test]
fn finding_starts_from_what_is_selected() {
    let mut editor = editor();
    editor.go_to(Item::Card("c5".into()));
    editor.open_search();
    editor.set_query("shop");
    assert_eq!(selected(&editor), Some(Item::Card("c5".into())));
    editor.find_next();
    assert_eq!(selected(&editor), Some(Item::Step("s3".into())));
}

#[test]
fn a_match_gets_the_keyboard_and_is_in_sight() {
    let mut editor = editor();
    editor.set_viewport(ScreenSize { w: 420.0, h: 300.0 });
    editor.zoom_to(1.0);
    editor.set_query("no change");
    assert_eq!(editor.focus().and_then(|focus| focus.card()), Some(&Id::new("c6")));
    let scene = editor.scene();
    let area = scene.grid.card_rect(&"c6".into()).unwrap();
    assert!(editor.camera().view(editor.viewport()).contains_rect(&area));
}

#[test]
fn nothing_typed_finds_nothing_and_harms_nothing() {
    let mut editor = editor();
    editor.open_search();
    editor.set_query("shop");
    editor.set_query("");
    assert!(editor.search().matches().is_empty());
    assert!(!editor.find_next() && !editor.find_previous());
    assert!(!editor.replace_current("x"));
    assert_eq!(editor.replace_all("x"), 0);
    assert!(editor.undo_label().is_none());
}

#[test]
fn an_empty_map_can_be_searched() {
    let mut editor = editor_of(JourneyMap::default());
    for id in [CommandId::Find, CommandId::Replace, CommandId::FindNext, CommandId::Palette] {
        editor.run(id);
    }
    editor.set_query("anything");
    assert!(!editor.find_next());
    assert_eq!(editor.replace_all("else"), 0);
    assert!(!editor.is_dirty());
}

#[test]
fn replacing_everywhere_is_one_undo() {
    let mut editor = editor();
    let before = Arc::clone(editor.map());
    editor.open_search();
    editor.set_query("shop");
    assert_eq!(editor.replace_all("Store"), 10);
    assert_eq!(check(editor.map()), vec![]);
    assert_eq!(editor.map().title, "The Store");
    assert_eq!(card(&editor, "c4"), "Store and Store");
    assert_eq!(editor.map().personas[0].needs[1], "A Store nearby");
    assert_eq!(editor.map().phases[0].customer_goal, "Know the Store");
    assert_eq!(editor.map().phases[1].steps[0].emotions[0].feeling, "Storeped out");
    assert_eq!(editor.map().phases[1].steps[0].expectations[0].text, "A quick Store");
    assert_eq!(editor.map().links[0].label, "Stores on");
    assert!(editor.search().matches().is_empty());
    assert_eq!(editor.undo_label().unwrap().text(Lang::English), "Replace “shop” in 10 texts");
    editor.undo();
    assert_eq!(**editor.map(), *before);
    assert!(editor.undo_label().is_none());
}

#[test]
fn cards_of_a_locked_lane_stay_and_the_user_is_told() {
    let mut locked = map();
    Arc::make_mut(&mut locked.lanes[0]).locked = true;
    let mut editor = editor_of(locked);
    editor.open_search();
    editor.set_query("shop");
    editor.take_asks();
    assert_eq!(editor.replace_all("store"), 8);
    assert_eq!(card(&editor, "c1"), "Web shop");
    assert_eq!(card(&editor, "c5"), "store is slow");
    let said = format!("{:?}", editor.take_asks());
    assert!(said.contains("replaced-not-locked-notice") && said.contains('2'), "{said}");
}

#[test]
fn replacing_one_goes_on_to_the_next() {
    let mut editor = editor();
    editor.open_search();
    editor.set_query("web");
    editor.set_query("shop");
    while selected(&editor) != Some(Item::Card("c1".into())) {
        editor.find_next();
    }
    assert!(editor.replace_current("shop window"));
    assert_eq!(card(&editor, "c1"), "Web shop window");
    // The new words hold the old ones, and are not replaced again.
    assert_eq!(editor.search().current(), Some(4));
    assert_eq!(editor.undo_label().unwrap().text(Lang::English), "Replace “shop”");
    editor.find_next();
    assert_eq!(selected(&editor), Some(Item::Card("c5".into())));
    assert!(editor.replace_current("Store"));
    assert_eq!(card(&editor, "c5"), "Store is slow");
    assert_eq!(selected(&editor), Some(Item::Step("s3".into())));
}

#[test]
fn matches_follow_changes_of_the_map() {
    let mut editor = editor();
    editor.open_search();
    editor.set_query("blog");
    assert_eq!(editor.search().matches().len(), 1);
    editor.rename_step(&"s1".into(), "Read a blog");
    assert_eq!(editor.search().matches().len(), 2);
    editor.undo();
    assert_eq!(editor.search().matches().len(), 1);
}

#[test]
fn matches_are_marked_only_while_one_is_finding() {
    let marks = |editor: &Editor| {
        let found = |shape: &Shape| matches!(shape, Shape::Ring { ring: Ring::Found | Ring::FoundHere, .. });
        editor.overlay().iter().filter(|item| found(&item.shape)).count()
    };
    let mut editor = editor();
    editor.fit_map();
    assert_eq!(marks(&editor), 0);
    editor.set_query("shop");
    // The need, the goal and the link's label have no place of their own.
    assert_eq!(marks(&editor), 7);
    editor.close_search();
    assert_eq!(marks(&editor), 0);
    editor.find_next();
    assert!(marks(&editor) > 0, "F3 goes on with the last words");
}

fn best(editor: &Editor, query: &str) -> Choice {
    let mut palette = Palette::new(editor, &[], Lang::English);
    palette.set_query(query);
    let hit = palette.hits().first().copied();
    palette.entry(hit.expect(query)).choice.clone()
}

#[test]
fn the_palette_finds_commands_templates_and_places() {
    let editor = editor();
    assert_eq!(best(&editor, "exp png"), Choice::Command(CommandId::Export));
    assert_eq!(best(&editor, "png exp"), Choice::Command(CommandId::Export));
    assert_eq!(best(&editor, "zin"), Choice::Command(CommandId::ZoomIn));
    assert_eq!(best(&editor, "web shop"), Choice::Card("c1".into()));
    assert_eq!(best(&editor, "cafe"), Choice::Card("c2".into()));
    assert_eq!(best(&editor, "pay"), Choice::Step("s3".into()));
    assert_eq!(best(&editor, "purchase"), Choice::Phase("p2".into()));
    assert_eq!(best(&editor, "new from aida"), Choice::Template("aida"));
    assert_eq!(best(&editor, "lock lane"), Choice::Command(CommandId::ToggleLaneLock));
}

#[test]
fn the_palette_offers_only_what_can_be_done_now() {
    let offers = |editor: &Editor, id: CommandId| {
        let palette = Palette::new(editor, &[], Lang::English);
        palette.hits().iter().any(|hit| palette.entry(*hit).choice == Choice::Command(id))
    };
    let mut editor = editor();
    assert!(!offers(&editor, CommandId::Duplicate) && !offers(&editor, CommandId::Undo));
    editor.go_to(Item::Card("c1".into()));
    assert!(offers(&editor, CommandId::Duplicate));
    assert!(!offers(&editor, CommandId::Palette), "it is open already");
}

#[test]
fn what_was_chosen_lately_comes_first_while_nothing_is_typed() {
    let editor = editor();
    let recent = [Choice::Card("c3".into()), Choice::Card("gone".into()), Choice::Command(CommandId::FitMap)];
    let mut palette = Palette::new(&editor, &recent, Lang::English);
    let first = |palette: &Palette, n: usize| palette.entry(palette.hits()[n]).choice.clone();
    assert_eq!(first(&palette, 0), recent[0]);
    assert_eq!(first(&palette, 1), recent[2]);
    assert_eq!(first(&palette, 2), Choice::Command(CommandId::New));
    let all = palette.hits().len();
    palette.set_query("zzzzqqq");
    assert!(palette.hits().is_empty());
    palette.set_query("  ");
    assert_eq!(palette.hits().len(), all);
}

#[test]
fn the_letters_that_fit_are_told_for_any_script() {
    let mut map = map();
    Arc::make_mut(&mut Arc::make_mut(&mut map.lanes[0]).cards[2]).text = "👩‍👩‍👧 Café\nbezoek".into();
    let mut palette = Palette::new(&editor_of(map), &[], Lang::English);
    palette.set_query("cafe bez");
    let hit = palette.hits()[0];
    let letters = palette.letters(hit);
    let text = &palette.entry(hit).text;
    assert_eq!(text, "👩‍👩‍👧 Café bezoek");
    assert_eq!(letters.iter().map(|range| &text[range.clone()]).collect::<Vec<_>>(), ["Café", "bez"]);
}

#[test]
fn going_to_a_place_from_far_away_makes_it_readable() {
    let mut editor = editor();
    editor.zoom_to(0.1);
    editor.go_to(Item::Card("c6".into()));
    assert_eq!(editor.camera().zoom, 1.0);
}

#[test]
fn going_to_a_card_in_a_hidden_lane_says_so() {
    let mut map = map();
    Arc::make_mut(&mut map.lanes[2]).hidden = true;
    let mut editor = editor_of(map);
    editor.set_query("no change");
    assert_eq!(selected(&editor), Some(Item::Card("c6".into())));
    assert!(format!("{:?}", editor.take_asks()).contains("found-hidden"));
}
