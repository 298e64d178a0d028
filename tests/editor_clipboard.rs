//! The clipboard between two editors that share nothing but its HTML, and pictures on their way into a map.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may stop at the first surprise")]

use std::sync::Arc;

use wayline::editor::{Ask, CommandId, Editor, Focus, Item, PictureOf, ScreenSize, Selection};
use wayline::locale::Lang;
use wayline::model::check::check;
use wayline::model::{
    Card, Emotion, Expectation, Id, IdSource, JourneyMap, Lane, LaneKind, Link, Persona, Phase, Score,
    Source, State, Step,
};
use wayline::picture::{self, Picture};

fn id(text: &str) -> Id {
    Id::new(text)
}

fn square(shade: u8) -> Picture {
    picture::from_rgba(4, 4, vec![shade; 64], "square").unwrap()
}

fn step(name: &str, felt: i32) -> Arc<Step> {
    let mut step = Step::new(id(name), name);
    let score = Score::from_tenths(felt);
    let persona = id("ann");
    step.emotions.push(Emotion { persona: persona.clone(), score, ..Emotion::default() });
    step.expectations.push(Expectation { persona, score, text: "all well".into(), ..Expectation::default() });
    Arc::new(step)
}

fn card(name: &str, step: &str) -> Arc<Card> {
    Arc::new(Card::new(id(name), id(step), name))
}

/// Two phases, four steps, three lanes; things are called by their names.
fn map() -> JourneyMap {
    let phase = |name: &str, steps| {
        Arc::new(Phase { id: id(name), name: name.to_owned(), steps, ..Phase::default() })
    };
    let lane = |name: &str, kind, cards| Arc::new(Lane { cards, ..Lane::new(id(name), kind) });
    let mut rich = Card::new(id("shop"), id("buy"), "shop\n\"now\"");
    rich.channel = "webshop".into();
    rich.tags = vec!["a".into(), "b".into()];
    rich.moment_of_truth = true;
    rich.image = Some(id("pic"));
    rich.metrics.visits = Some(12);
    rich.metrics.source = Some(id("log"));
    JourneyMap {
        title: "T".into(),
        personas: vec![Arc::new(Persona { id: id("ann"), name: "Ann".into(), ..Persona::default() })],
        phases: vec![
            phase("First", vec![step("see", 5), step("ask", -5)]),
            phase("Second", vec![step("buy", 20), step("use", 0)]),
        ],
        lanes: vec![
            lane("touch", LaneKind::Touchpoints, vec![card("ad", "see"), Arc::new(rich), card("app", "use")]),
            lane("curve", LaneKind::Emotions, vec![]),
            lane("pains", LaneKind::PainPoints, vec![card("price", "buy")]),
        ],
        links: vec![
            Link { id: id("k1"), from: id("shop"), to: id("price"), label: "hurts".into() },
            Link { id: id("k2"), from: id("ad"), to: id("shop"), label: String::new() },
        ],
        sources: vec![Source { id: id("log"), file: "log.csv".into(), ..Source::default() }],
        images: vec![Arc::new(square(7).named(id("pic")))],
        ..JourneyMap::default()
    }
}

/// A map of other ids, with one lane of touchpoints and one step.
fn other() -> JourneyMap {
    let steps = vec![Arc::new(Step::new(id("o-step"), "Only"))];
    let phase = Phase { id: id("o-phase"), name: "P".into(), steps, ..Phase::default() };
    let lanes = vec![Arc::new(Lane::new(id("o-lane"), LaneKind::Touchpoints))];
    JourneyMap { title: "O".into(), phases: vec![Arc::new(phase)], lanes, ..JourneyMap::default() }
}

fn editor(map: JourneyMap) -> Editor {
    assert_eq!(check(&map), vec![]);
    let mut editor = Editor::new(map, IdSource::random());
    editor.set_viewport(ScreenSize { w: 1200.0, h: 800.0 });
    editor
}

fn sound(editor: &Editor) {
    assert_eq!(check(editor.map()), vec![]);
}

fn select(editor: &mut Editor, items: &[Item]) {
    editor.select(items.iter().cloned().collect::<Selection>());
}

/// Runs a command that copies, and gives back what then goes to the system's clipboard.
fn clipboard(editor: &mut Editor, command: CommandId) -> (String, String) {
    editor.take_asks();
    assert!(editor.run(command), "{command:?}");
    sound(editor);
    match editor.take_asks().as_slice() {
        [Ask::Copy { html, text }] => (html.clone(), text.clone()),
        other => panic!("{other:?}"),
    }
}

/// Copies things in one editor and pastes them in another, by way of the HTML alone.
fn across(from: JourneyMap, items: &[Item], to: JourneyMap) -> Editor {
    let mut source = editor(from);
    select(&mut source, items);
    let (html, _) = clipboard(&mut source, CommandId::Copy);
    let mut target = editor(to);
    let before = Arc::clone(target.map());
    assert!(target.paste(Some(&html), ""));
    sound(&target);
    let after = Arc::clone(target.map());
    target.undo();
    assert_eq!(target.map(), &before, "a paste is one undo");
    target.redo();
    assert_eq!(target.map(), &after);
    target
}

fn steps(map: &JourneyMap) -> Vec<&str> {
    map.steps().map(|(_, step)| step.name.as_str()).collect()
}

fn texts(map: &JourneyMap, lane: usize) -> Vec<(&str, &str)> {
    let name = |id: &Id| map.step(id).map_or("", |step| step.name.as_str());
    map.lanes[lane].cards.iter().map(|card| (name(&card.step), card.text.as_str())).collect()
}

fn notices(editor: &mut Editor) -> Vec<String> {
    let notice = |effect| match effect {
        Ask::Notice(label) => Some(label.text(Lang::English)),
        _ => None,
    };
    editor.take_asks().into_iter().filter_map(notice).collect()
}

#[test]
fn cards_come_with_fields_links_images_and_sources() {
    let pasted = across(map(), &[Item::Card(id("shop")), Item::Card(id("price"))], other());
    let map = pasted.map();
    // The map has no second lane of cards: nothing is lost, they go into the last one.
    assert_eq!(texts(map, 0), [("Only", "shop\n\"now\""), ("Only", "price")]);
    let shop = &map.lanes[0].cards[0];
    assert_eq!((shop.channel.as_str(), shop.moment_of_truth, shop.tags.len()), ("webshop", true, 2));
    assert_ne!(shop.id, id("shop"));
    let image = map.image(shop.image.as_ref().unwrap()).unwrap();
    assert!(square(7).is(image));
    assert_eq!(map.sources[0].file, "log.csv");
    assert_eq!(shop.metrics.source.as_ref(), Some(&map.sources[0].id));
    let [link] = map.links.as_slice() else { panic!("only the link among the copied cards") };
    assert_eq!((&link.from, &link.to, link.label.as_str()), (&shop.id, &map.lanes[0].cards[1].id, "hurts"));
    assert_eq!(pasted.selection().card_ids(map).len(), 2);
}

#[test]
fn cards_of_several_cells_keep_their_places_and_columns_that_lack_are_added_by_name() {
    let items = [Item::Card(id("ad")), Item::Card(id("app"))];
    let pasted = across(map(), &items, other());
    assert_eq!(steps(pasted.map()), ["Only", "ask", "buy", "use"]);
    assert_eq!(texts(pasted.map(), 0), [("Only", "ad"), ("use", "app")]);
    // In a map that has the room, nothing is added.
    let pasted = across(map(), &items, map());
    assert_eq!(steps(pasted.map()), ["see", "ask", "buy", "use"]);
    assert_eq!(pasted.map().images.len(), 1);
}

#[test]
fn the_same_picture_is_kept_once() {
    let mut twin = other();
    twin.images.push(Arc::new(square(7).named(id("mine"))));
    let pasted = across(map(), &[Item::Card(id("shop"))], twin);
    assert_eq!(pasted.map().images.len(), 1);
    assert_eq!(pasted.map().lanes[0].cards[0].image, Some(id("mine")));
    // Another picture of the same name is another picture.
    let mut clash = other();
    clash.images.push(Arc::new(square(9).named(id("pic"))));
    let pasted = across(map(), &[Item::Card(id("shop"))], clash);
    assert_eq!(pasted.map().images.len(), 2);
    assert_ne!(pasted.map().lanes[0].cards[0].image, Some(id("pic")));
}

#[test]
fn steps_come_with_their_cards_and_what_is_felt() {
    let mut to = other();
    to.personas.push(Arc::new(Persona { id: id("x"), name: " ann".into(), ..Persona::default() }));
    let pasted = across(map(), &[Item::Step(id("buy")), Item::Step(id("use"))], to);
    let map = pasted.map();
    assert_eq!(steps(map), ["Only", "buy", "use"]);
    assert_eq!(texts(map, 0), [("buy", "shop\n\"now\""), ("use", "app")]);
    // The map had no lane of pain points: it comes along. The empty lanes do not.
    assert_eq!((map.lanes.len(), map.lanes[1].kind), (2, LaneKind::PainPoints));
    assert_eq!(texts(map, 1), [("buy", "price")]);
    let buy = map.steps().nth(1).unwrap().1;
    assert_eq!(buy.emotion(&id("x"), State::AsIs).unwrap().score, Score::from_tenths(20), "by name");
    assert_eq!(buy.expectation(&id("x"), State::AsIs).unwrap().text, "all well");
    assert_eq!(map.links.len(), 1);
    assert_eq!(pasted.selection().step_ids(map).len(), 2);
}

#[test]
fn what_a_stranger_feels_is_left_out_and_said() {
    let mut to = other();
    to.personas.push(Arc::new(Persona { id: id("bob"), name: "Bob".into(), ..Persona::default() }));
    let mut source = editor(map());
    select(&mut source, &[Item::Step(id("buy"))]);
    let (html, text) = clipboard(&mut source, CommandId::Copy);
    let mut target = editor(to);
    assert!(target.paste(Some(&html), &text));
    sound(&target);
    assert!(target.map().steps().nth(1).unwrap().1.emotions.is_empty());
    let said = notices(&mut target);
    assert!(said.iter().any(|words| words.contains("Ann")), "{said:?}");
    // In a map that has only the nameless customer, the one persona is that customer.
    let pasted = across(map(), &[Item::Step(id("buy"))], other());
    assert_eq!(pasted.map().steps().nth(1).unwrap().1.emotions[0].persona, Id::default());
}

#[test]
fn phases_go_after_the_phase_with_all_that_is_in_them() {
    let mut source = editor(map());
    select(&mut source, &[Item::Phase(id("First"))]);
    let (html, text) = clipboard(&mut source, CommandId::Copy);
    assert!(text.starts_with("\tFirst\t\n\tsee\task\n"), "{text}");
    assert!(source.paste(Some(&html), &text));
    sound(&source);
    let names: Vec<&str> = source.map().phases.iter().map(|phase| phase.name.as_str()).collect();
    assert_eq!(names, ["First", "First", "Second"]);
    assert_eq!(steps(source.map()), ["see", "ask", "see", "ask", "buy", "use"]);
    assert_eq!(texts(source.map(), 0).iter().filter(|(_, text)| *text == "ad").count(), 2);
    let pasted = across(map(), &[Item::Phase(id("Second"))], other());
    assert_eq!(pasted.map().phases[1].name, "Second");
    assert_eq!(pasted.map().lanes.len(), 2);
}

#[test]
fn lanes_go_below_the_lane_with_their_cards_by_step_or_by_place() {
    let pasted = across(map(), &[Item::Lane(id("touch")), Item::Lane(id("curve"))], other());
    let map_now = pasted.map();
    let kinds: Vec<LaneKind> = map_now.lanes.iter().map(|lane| lane.kind).collect();
    assert_eq!(kinds, [LaneKind::Touchpoints, LaneKind::Touchpoints, LaneKind::Emotions]);
    // "see" has the place of "Only"; the steps beyond the map's last come along, but for the unused "ask".
    assert_eq!(steps(map_now), ["Only", "buy", "use"]);
    assert_eq!(texts(map_now, 1), [("Only", "ad"), ("buy", "shop\n\"now\""), ("use", "app")]);
    // In the map itself every card keeps its step.
    let mut own = editor(map());
    select(&mut own, &[Item::Lane(id("touch"))]);
    assert!(own.run(CommandId::Duplicate));
    sound(&own);
    assert_eq!(own.map().lanes.len(), 4);
    assert_eq!(texts(own.map(), 0), texts(own.map(), 1));
    assert_eq!(own.undo_label().unwrap().text(Lang::English), "Duplicate lane");
}

#[test]
fn everything_pastes_into_an_empty_map() {
    for item in [Item::Step(id("buy")), Item::Phase(id("Second")), Item::Lane(id("touch"))] {
        let pasted = across(map(), &[item], JourneyMap::default());
        assert!(texts(pasted.map(), 0).contains(&("buy", "shop\n\"now\"")));
    }
    let mut empty = editor(JourneyMap::default());
    let mut source = editor(map());
    select(&mut source, &[Item::Card(id("ad"))]);
    let (html, text) = clipboard(&mut source, CommandId::Copy);
    assert!(!empty.paste(Some(&html), &text), "a card needs a cell");
}

#[test]
fn duplicating_steps_and_phases_is_one_undo_and_keeps_the_clipboard() {
    for (item, name, count) in
        [(Item::Step(id("buy")), "Duplicate step", 5), (Item::Phase(id("First")), "Duplicate phase", 6)]
    {
        let mut editor = editor(map());
        select(&mut editor, &[item]);
        assert!(editor.run(CommandId::Duplicate));
        sound(&editor);
        assert_eq!(editor.map().steps().count(), count);
        assert_eq!(editor.undo_label().unwrap().text(Lang::English), name);
        assert!(editor.take_asks().is_empty(), "nothing is copied");
        editor.undo();
        assert_eq!(**editor.map(), map());
    }
}

#[test]
fn duplicated_cards_keep_the_links_among_them() {
    let mut editor = editor(map());
    select(&mut editor, &[Item::Card(id("shop")), Item::Card(id("price"))]);
    assert!(editor.run(CommandId::Duplicate));
    sound(&editor);
    assert_eq!(editor.map().links.len(), 3);
    assert_eq!(editor.map().images.len(), 1);
}

#[test]
fn cut_is_one_undo_and_pastes_back_whole() {
    for item in
        [Item::Card(id("shop")), Item::Step(id("buy")), Item::Phase(id("Second")), Item::Lane(id("touch"))]
    {
        let mut editor = editor(map());
        select(&mut editor, std::slice::from_ref(&item));
        let (html, text) = clipboard(&mut editor, CommandId::Cut);
        let gone = !editor.map().cards().any(|(_, card)| card.id == id("shop"));
        assert!(gone, "{item:?}");
        assert!(editor.map_to_save().images.is_empty(), "an image that nothing shows any more is not saved");
        let label = editor.undo_label().unwrap().text(Lang::English);
        assert!(label.starts_with("Cut"), "{label}");
        editor.undo();
        assert_eq!(**editor.map(), map());
        editor.redo();
        assert!(editor.paste(Some(&html), &text));
        sound(&editor);
        let back = editor.map().cards().find(|(_, card)| card.channel == "webshop").unwrap().1.clone();
        assert!(square(7).is(editor.map().image(back.image.as_ref().unwrap()).unwrap()));
    }
}

#[test]
fn a_locked_lane_keeps_its_cards_and_gets_none() {
    let mut locked = map();
    Arc::make_mut(&mut locked.lanes[2]).locked = true;
    let mut editor = editor(locked.clone());
    select(&mut editor, &[Item::Step(id("buy"))]);
    assert!(editor.run(CommandId::Cut), "the command runs, and is refused");
    assert_eq!(**editor.map(), locked);
    assert!(!notices(&mut editor).is_empty());
    assert!(editor.run(CommandId::Duplicate));
    sound(&editor);
    assert_eq!(editor.map().lanes[2].cards.len(), 1);
    assert_eq!(notices(&mut editor), ["1 card was left out: its lane is locked"]);
}

#[test]
fn hostile_html_changes_nothing_but_its_text_still_pastes() {
    let hostile = [
        "<table data-wayline-part=\"cards\" data-wayline=\"(((((\">",
        "<table data-wayline-part=\"cards\" data-wayline=\"(format: 2, title: &quot;&quot;)\">",
        "<table data-wayline-part=\"rm -rf\" data-wayline=\"(format: 1, title: &quot;&quot;)\">",
        "<table data-wayline-part=\"steps\" data-wayline=\"(format: 1, title: &quot;&quot;, phases: [(id: &quot;p&quot;, \
         name: &quot;&quot;, steps: [(id: &quot;p&quot;, name: &quot;&quot;)])])\">",
    ];
    for html in hostile {
        let mut editor = editor(map());
        assert!(!editor.paste(Some(html), ""), "{html}");
        assert_eq!(**editor.map(), map());
        let said = notices(&mut editor);
        assert!(said[0].starts_with("What was copied comes as plain text only: the clipboard "), "{said:?}");
        assert!(editor.paste(Some(html), "words"));
        sound(&editor);
        assert_eq!(editor.map().cards().count(), map().cards().count() + 1);
    }
    // A part that is empty, and HTML of others.
    let empty = "<table data-wayline-part='phases' data-wayline='(format: 1, title: \"\")'>";
    let mut editor = editor(map());
    assert!(!editor.paste(Some(empty), ""));
    assert!(editor.paste(Some("<p>other</p>"), "other"));
    // HTML that is not of the same copy as the text is passed over.
    let mut source = self::editor(map());
    select(&mut source, &[Item::Phase(id("First"))]);
    let (html, _) = clipboard(&mut source, CommandId::Copy);
    assert!(editor.paste(Some(&html), "copied later elsewhere"));
    assert_eq!(editor.map().phases.len(), 2);
    sound(&editor);
}

#[test]
fn a_table_goes_out_as_tabs_and_comes_back_in() {
    let mut source = editor(map());
    source.edit_card(&id("price"), "text", |card| card.text = "=too \"dear\"\tby far".into());
    select(&mut source, &[Item::Card(id("ad")), Item::Card(id("shop")), Item::Card(id("price"))]);
    let (_, text) = clipboard(&mut source, CommandId::Copy);
    assert_eq!(text, "ad\t\t\"shop\n\"\"now\"\"\"\n\t\t\"'=too \"\"dear\"\"\tby far\"");
    let mut to = map();
    to.lanes.iter_mut().for_each(|lane| Arc::make_mut(lane).cards.clear());
    to.links.clear();
    let mut target = editor(to);
    target.set_focus(Focus::Cell { lane: id("touch"), step: id("see"), card: None });
    assert!(target.paste(None, &text));
    sound(&target);
    assert_eq!(texts(target.map(), 0), [("see", "ad"), ("buy", "shop"), ("buy", "\"now\"")]);
    assert_eq!(texts(target.map(), 2), [("buy", "=too \"dear\"\tby far")]);
}

#[test]
fn text_alone_brings_everything_back_within_a_window() {
    let mut editor = editor(map());
    select(&mut editor, &[Item::Phase(id("First"))]);
    let (_, text) = clipboard(&mut editor, CommandId::Copy);
    assert!(editor.paste(None, &text.replace('\n', "\r\n")));
    assert_eq!(editor.map().phases.len(), 3);
    sound(&editor);
}

#[test]
fn pictures_become_cards_where_the_keyboard_is() {
    let mut editor = editor(map());
    editor.set_focus(Focus::Cell { lane: id("pains"), step: id("see"), card: None });
    assert!(editor.add_pictures(vec![square(1), square(7), square(1)], None));
    sound(&editor);
    let cards = &editor.map().lanes[2].cards[..3];
    assert!(cards.iter().all(|card| card.step == id("see") && card.text.is_empty()));
    assert_eq!(cards[0].image, cards[2].image, "the same picture is kept once");
    assert_eq!(cards[1].image, Some(id("pic")), "and the map had this one already");
    assert_eq!(editor.map().images.len(), 2);
    assert_eq!(editor.undo_label().unwrap().text(Lang::English), "Add 3 pictures");
    // The picture of deleted cards is saved no more, undo brings it back.
    assert!(editor.run(CommandId::Delete));
    sound(&editor);
    assert_eq!(editor.map_to_save().images.len(), 1);
    editor.undo();
    assert_eq!(editor.map_to_save().images.len(), 2);
    assert!(!Editor::new(JourneyMap::default(), IdSource::seeded(1)).add_pictures(vec![square(1)], None));
}

#[test]
fn a_picture_dropped_on_a_cell_lands_in_it() {
    let mut editor = editor(map());
    let scene = editor.scene();
    let cell = scene
        .grid
        .cell_rect(scene.grid.row_of(&id("pains")).unwrap(), scene.grid.column_of(&id("ask")).unwrap());
    let at = editor.camera().screen_from_scene(cell.center());
    assert!(editor.add_pictures(vec![square(1)], Some(at)));
    sound(&editor);
    assert!(editor.map().cell(&id("pains"), &id("ask")).next().unwrap().image.is_some());
}

#[test]
fn portraits_are_set_replaced_and_cleared() {
    let mut editor = editor(map());
    let ann = PictureOf::Persona(id("ann"));
    assert!(editor.set_picture(&ann, Some(square(1))));
    assert!(editor.set_picture(&ann, Some(square(2))));
    sound(&editor);
    assert_eq!(editor.map_to_save().images.len(), 2, "the first portrait has gone");
    let layers = &editor.scene().layers;
    let items = layers.iter().flat_map(|layer| &layer.content.items);
    let round =
        items.filter(|item| matches!(item, wayline::scene::SceneItem::Image(image) if image.radius > 0.0));
    assert_eq!(round.count(), 1, "the portrait stands where the initial stood");
    let portrait = editor.map().personas[0].image.clone().unwrap();
    assert!(square(2).is(editor.map().image(&portrait).unwrap()));
    assert!(editor.set_picture(&ann, None));
    assert!(editor.set_picture(&PictureOf::Card(id("shop")), None));
    sound(&editor);
    assert!(editor.map_to_save().images.is_empty());
    assert!(!editor.set_picture(&PictureOf::Persona(id("nobody")), Some(square(1))));
}

#[test]
fn a_picture_that_nothing_shows_any_more_is_not_saved_but_can_still_be_used() {
    let mut editor = editor(map());
    assert!(editor.set_picture(&PictureOf::Card(id("shop")), None));
    assert!(editor.map().image(&id("pic")).is_some(), "a colleague may be about to use it");
    let saved = editor.map_to_save();
    assert!(saved.images.is_empty());
    editor.mark_saved(&saved);
    assert!(!editor.is_dirty(), "what is left out is no change");
    editor.undo();
    assert!(editor.is_dirty());
    assert_eq!(editor.map_to_save().images.len(), 1);
    editor.redo();
    assert!(!editor.is_dirty());
}

#[test]
fn a_picture_that_nothing_showed_to_begin_with_stays_in_the_file() {
    let mut with_spare = map();
    with_spare.images.push(Arc::new(square(9).named(id("spare"))));
    let mut editor = editor(with_spare);
    assert!(editor.set_picture(&PictureOf::Card(id("shop")), None));
    let saved = editor.map_to_save();
    assert_eq!(saved.images.iter().map(|image| image.id.clone()).collect::<Vec<_>>(), [id("spare")]);
}
