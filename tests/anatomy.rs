//! What of a map's anatomy is drawn, and what a view leaves out: one map that uses everything.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test stops at the first surprise")]

use std::sync::Arc;

use wayline::format::from_ron;
use wayline::geom::Rect;
use wayline::model::{Content, Id, JourneyMap, LaneKind, State, Step};
use wayline::scene::{
    Curve, Group, ImageItem, Insights, Layouter, PathItem, RectItem, Row, Scene, SceneItem, Segment, States,
    Target, TextItem, ViewOptions, lay_out,
};
use wayline::templates::TEMPLATES;
use wayline::theme::{Mode, Theme};

fn everything() -> JourneyMap {
    from_ron(include_str!("maps/everything.ron"), "everything.ron").unwrap()
}

fn seen(map: &JourneyMap, view: &ViewOptions) -> Arc<Scene> {
    lay_out(map, view)
}

fn only(state: State) -> ViewOptions {
    ViewOptions { states: States::Only(state), ..ViewOptions::default() }
}

/// The groups of a scene with their items.
fn groups(scene: &Scene) -> impl Iterator<Item = (&Group, &[SceneItem])> {
    let layers = scene.layers.iter().map(|layer| &layer.content);
    layers.flat_map(|content| content.groups.iter().map(|it| (it, &content.items[it.items.clone()])))
}

fn items<'a>(scene: &'a Scene, target: &Target) -> Vec<&'a SceneItem> {
    groups(scene).filter(|(group, _)| group.target == *target).flat_map(|(_, items)| items).collect()
}

fn words(items: &[&SceneItem]) -> Vec<String> {
    let texts = items.iter().filter_map(|item| match item {
        SceneItem::Text(text) => {
            Some(text.lines.iter().map(|line| line.text.as_str()).collect::<Vec<_>>().join(" "))
        }
        _ => None,
    });
    texts.collect()
}

fn card_words(scene: &Scene, id: &str) -> Vec<String> {
    words(&items(scene, &Target::Card(Id::new(id))))
}

fn row(scene: &Scene, kind: LaneKind) -> &Row {
    scene.grid.rows.iter().find(|row| row.kind == kind).unwrap()
}

/// The id of the card that says `text`.
fn card(map: &JourneyMap, text: &str) -> Id {
    map.cards().find(|(_, card)| card.text == text).unwrap().1.id.clone()
}

#[test]
fn a_map_can_use_every_kind_of_lane() {
    let map = everything();
    for info in wayline::model::LANE_KINDS {
        assert!(map.lanes.iter().any(|lane| lane.kind == info.kind), "{}", info.key);
    }
    assert_eq!(wayline::model::check::check(&map), vec![]);
}

#[test]
fn a_view_of_one_state_leaves_out_the_cards_of_the_other_and_nothing_else() {
    let map = everything();
    for state in [State::AsIs, State::ToBe] {
        let scene = seen(&map, &only(state));
        for (lane, card) in map.cards() {
            let shown = card.state.is_none() || card.state == Some(state);
            assert_eq!(scene.grid.card_rect(&card.id).is_some(), shown, "{} of {}", card.text, lane.id);
        }
        for point in scene.grid.rows.iter().flat_map(|row| &row.layout.points) {
            assert_eq!(point.state, state);
        }
    }
    assert_eq!(map, everything());
}

#[test]
fn cards_close_up_where_others_are_left_out() {
    let map = everything();
    let step = Id::new("sign-up");
    let scene = seen(&map, &only(State::ToBe));
    let row = row(&scene, LaneKind::Touchpoints);
    let column = scene.grid.column_of(&step).unwrap();
    let (_, first) = row.cell_cards(column).next().unwrap();
    assert_eq!(first.min.y - row.y, 12.0, "the first card stands at the top of its cell");
    assert_eq!(row.cell_cards(column).count(), 1);
}

#[test]
fn cards_of_one_state_say_so_only_where_both_are_shown() {
    let map = everything();
    let both = seen(&map, &ViewOptions::default());
    assert!(card_words(&both, "letter").contains(&"as-is".to_owned()));
    assert!(card_words(&both, "push").contains(&"to-be".to_owned()));
    assert!(!card_words(&both, "catalogue-page").iter().any(|it| it == "as-is" || it == "to-be"));
    assert!(!card_words(&seen(&map, &only(State::ToBe)), "push").contains(&"to-be".to_owned()));
}

#[test]
fn a_view_of_one_persona_draws_that_ones_curves_hidden_or_not() {
    let mut map = everything();
    Arc::make_mut(&mut map.personas[1]).hidden = true;
    let personas = |scene: &Scene| {
        let points = &row(scene, LaneKind::Emotions).layout.points;
        let mut ids: Vec<String> = points.iter().map(|point| point.persona.to_string()).collect();
        ids.sort();
        ids.dedup();
        ids
    };
    assert_eq!(personas(&seen(&map, &ViewOptions::default())), ["aisha", "nadia"]);
    let view = ViewOptions { persona: Some(Id::new("wim")), ..ViewOptions::default() };
    let scene = seen(&map, &view);
    assert_eq!(personas(&scene), ["wim"]);
    assert!(!words(&items(&scene, &Target::Title)).contains(&"Nadia".to_owned()));
    let nobody = ViewOptions { persona: Some(Id::new("gone")), ..ViewOptions::default() };
    assert_eq!(personas(&seen(&map, &nobody)), ["aisha", "nadia"], "who is not there hides no one");
}

#[test]
fn a_view_of_a_phase_is_a_tidy_map_of_its_own() {
    let map = everything();
    let view = ViewOptions { phases: Some(vec![Id::new("borrow")]), ..ViewOptions::default() };
    let (part, whole) = (seen(&map, &view), seen(&map, &ViewOptions::default()));
    let steps: Vec<&str> = part.grid.columns.iter().map(|it| it.step.as_ref().unwrap().as_str()).collect();
    assert_eq!(steps, ["find", "check-out", "read"]);
    assert_eq!(part.grid.phases.len(), 1);
    assert!(part.grid.columns.iter().all(|column| column.phase == 0));
    assert_eq!(part.grid.columns[0].rect.min.x, whole.grid.columns[0].rect.min.x);
    assert!(part.size.w < whole.size.w);
    for (part, whole) in part.grid.rows.iter().zip(&whole.grid.rows) {
        assert!(part.layout.height <= whole.layout.height);
    }
    for (_, card) in map.cards() {
        assert_eq!(
            part.grid.card_rect(&card.id).is_some(),
            steps.contains(&card.step.as_str()),
            "{}",
            card.text
        );
    }
    // The phase keeps the colour that it has among the others.
    let fill = |scene: &Scene| match items(scene, &Target::Phase(Id::new("borrow")))[0] {
        SceneItem::Path(path) => path.fill,
        other => panic!("{other:?}"),
    };
    assert_eq!(fill(&part), fill(&whole));
}

#[test]
fn a_view_leaves_out_lanes_title_legend_and_shows_persona_cards_as_asked() {
    let map = everything();
    let targets = |view: &ViewOptions| {
        groups(&seen(&map, view)).map(|(group, _)| group.target.clone()).collect::<Vec<_>>()
    };
    let all = targets(&ViewOptions::default());
    assert!(all.contains(&Target::Title) && all.contains(&Target::Legend));
    assert!(!all.iter().any(|target| matches!(target, Target::Persona(_))));
    let lane = Id::new("lane-channels");
    let view = ViewOptions {
        without_lanes: vec![lane.clone()],
        title: false,
        legend: false,
        persona_cards: true,
        ..ViewOptions::default()
    };
    let some = targets(&view);
    assert!(!some.contains(&Target::Title) && !some.contains(&Target::Legend));
    assert_eq!(some.iter().filter(|target| matches!(target, Target::Persona(_))).count(), 3);
    let scene = seen(&map, &view);
    assert_eq!(scene.grid.row_of(&lane), None);
    assert!(scene.grid.top.min.y < 40.0);
    let said = words(&items(&scene, &Target::Persona(Id::new("nadia")))).join("|");
    for wanted in
        ["Nadia", "Student, 19", "Motivations", "Forms on paper", "Gives up after two tries", "desk for it"]
    {
        assert!(said.contains(wanted), "{wanted} in {said}");
    }
    let headings = words(&items(&scene, &Target::Persona(Id::new("aisha"))));
    assert!(!headings.iter().any(|it| it.starts_with('\u{201c}')), "no empty quote");
}

#[test]
fn layouts_that_are_kept_follow_the_view() {
    let map = everything();
    let views = [
        ViewOptions::default(),
        only(State::AsIs),
        only(State::ToBe),
        ViewOptions { persona: Some(Id::new("wim")), ..ViewOptions::default() },
        ViewOptions { phases: Some(vec![Id::new("join"), Id::new("return")]), ..ViewOptions::default() },
        ViewOptions { without_lanes: vec![Id::new("lane-emotions")], ..ViewOptions::of(Mode::Dark) },
    ];
    let (mut layouter, known) = (Layouter::new(), Insights::of(map.clone(), jiff::civil::Date::ZERO));
    for view in views.iter().chain(views.iter().rev()) {
        assert_eq!(*layouter.scene(&map, view, &known), *seen(&map, view), "{view:?}");
    }
}

/// The names of the blueprint's lines, each with the lanes above and below it.
fn lines(scene: &Scene) -> Vec<(String, LaneKind, LaneKind)> {
    let mut found = Vec::new();
    for layer in &scene.layers {
        for item in &layer.content.items {
            let SceneItem::Text(text) = item else { continue };
            let said: Vec<&str> = text.lines.iter().map(|line| line.text.as_str()).collect();
            if said[0].starts_with("Line of") {
                let rows = &scene.grid.rows;
                let below = rows.iter().position(|row| row.y > text.at.y).unwrap();
                assert!(rows[below - 1].bottom() < text.at.y, "between two lanes");
                found.push((said.join(" "), rows[below - 1].kind, rows[below].kind));
            }
        }
    }
    found
}

#[test]
fn the_lines_of_a_blueprint_stand_where_the_side_changes_whatever_is_between() {
    let expected = [
        ("Line of interaction".to_owned(), LaneKind::Delights, LaneKind::Frontstage),
        ("Line of visibility".to_owned(), LaneKind::Frontstage, LaneKind::Backstage),
        ("Line of internal interaction".to_owned(), LaneKind::Backstage, LaneKind::Support),
    ];
    assert_eq!(lines(&seen(&everything(), &ViewOptions::default())), expected);
}

#[test]
fn a_map_without_stages_has_no_lines_of_a_blueprint() {
    let aida = TEMPLATES.iter().find(|it| it.id == "aida").unwrap().map();
    assert_eq!(lines(&seen(&aida, &ViewOptions::default())), []);
    let mut map = everything();
    map.lanes.retain(|lane| lane.kind != LaneKind::Frontstage && lane.kind != LaneKind::Support);
    let names: Vec<String> = lines(&seen(&map, &ViewOptions::default())).into_iter().map(|it| it.0).collect();
    assert_eq!(names, ["Line of visibility"], "from the customer to what is out of sight at once");
}

#[test]
fn a_place_on_a_line_of_a_blueprint_belongs_to_the_lane_above() {
    let scene = seen(&everything(), &ViewOptions::default());
    let rows = &scene.grid.rows;
    let gap = rows.windows(2).position(|pair| pair[0].bottom() < pair[1].y).unwrap();
    assert_eq!(scene.grid.row_at(rows[gap].bottom() + 5.0), Some(gap));
    assert_eq!(scene.grid.row_at(rows[rows.len() - 1].bottom() + 5.0), None);
}

/// The outline of a card's box, without any colour.
fn outline(scene: &Scene, id: &Id) -> String {
    let corner = |rect: &RectItem| format!("box {:.0}", rect.radius);
    let first = items(scene, &Target::Card(id.clone())).into_iter().find_map(|item| match item {
        SceneItem::Rect(rect) if rect.line.is_some() => Some(corner(rect)),
        SceneItem::Path(PathItem { path, line: Some(_), .. }) => {
            Some(format!("path of {}", path.segments.len()))
        }
        _ => None,
    });
    first.unwrap_or_default()
}

#[test]
fn pains_delights_and_opportunities_are_told_apart_without_colour() {
    let map = everything();
    let scene = seen(&map, &ViewOptions::default());
    let pain = outline(&scene, &Id::new("pain-form"));
    let delight = outline(&scene, &card(&map, "Greeted by name"));
    let chance = outline(&scene, &Id::new("chance-card"));
    assert!(pain != delight && delight != chance && chance != pain, "{pain}, {delight}, {chance}");
    let icons: Vec<&str> = [LaneKind::PainPoints, LaneKind::Delights, LaneKind::Opportunities]
        .map(|kind| kind.info().icon)
        .to_vec();
    assert!(icons[0] != icons[1] && icons[1] != icons[2] && icons[2] != icons[0]);
}

#[test]
fn an_assumption_has_a_dashed_edge_and_what_is_measured_has_none() {
    let map = everything();
    let scene = seen(&map, &ViewOptions::default());
    let dashed = |id: &Id| {
        items(&scene, &Target::Card(id.clone())).iter().any(
            |item| matches!(item, SceneItem::Path(PathItem { line: Some(line), .. }) if line.dash.is_some()),
        )
    };
    assert!(dashed(&card(&map, "Shelf signs")));
    assert!(!dashed(&Id::new("machine")));
}

#[test]
fn a_touchpoint_says_what_is_known_of_it_and_no_more() {
    let map = everything();
    let scene = seen(&map, &ViewOptions::default());
    assert_eq!(card_words(&scene, "catalogue-page"), ["Catalogue", "12k", "31\u{202f}%", "6.1"]);
    assert_eq!(card_words(&scene, "app-sign-up"), ["Sign up in the app", "in progress", "Digital", "to-be"]);
    let evening = card(&map, "Reading evening");
    assert_eq!(
        card_words(&scene, evening.as_str()),
        ["Reading evening", "owned", "Programme", "#young adults"]
    );
    let welcome = card(&map, "Friend with a tote bag");
    assert_eq!(card_words(&scene, welcome.as_str()), ["Friend with a tote bag", "earned"]);
}

#[test]
fn a_channel_without_words_is_called_by_its_name() {
    let map = everything();
    let scene = seen(&map, &ViewOptions::default());
    let lane = map.lanes.iter().find(|lane| lane.kind == LaneKind::Channels).unwrap();
    let said: Vec<Vec<String>> = lane.cards.iter().map(|card| card_words(&scene, card.id.as_str())).collect();
    assert_eq!(said[0], ["Social media", "online"]);
    assert_eq!(said[3], ["City branch", "offline"]);
}

#[test]
fn bars_are_as_long_as_their_figures_are_large() {
    let map = everything();
    let scene = seen(&map, &ViewOptions::default());
    let longest = |text: &str| {
        let items = items(&scene, &Target::Card(card(&map, text)));
        let bars: Vec<f32> = items
            .iter()
            .filter_map(|item| match item {
                SceneItem::Rect(rect) if rect.rect.height() == 4.0 => Some(rect.rect.width()),
                _ => None,
            })
            .collect();
        // The track, then the bar on it, for each figure.
        bars.chunks(2).map(|pair| pair[1] / pair[0]).collect::<Vec<f32>>()
    };
    let close = |a: f32, b: f32| (a - b).abs() < 0.01;
    let (found, joined, machine) = (longest("Found"), longest("Joined"), longest("At the machine"));
    assert!(close(found[0], 1.0) && close(joined[0], 2310.0 / 12480.0), "{found:?} {joined:?}");
    assert!(close(found[1], 0.31 / 0.44) && close(joined[1], 1.0));
    assert!(close(machine[1], 0.52), "satisfaction is out of ten: {machine:?}");
    assert_eq!(longest("Would recommend: 9 in 10"), Vec::<f32>::new());
}

#[test]
fn a_picture_among_the_evidence_fills_its_card() {
    let map = everything();
    let scene = seen(&map, &ViewOptions::default());
    let id = card(&map, "Catalogue on a phone");
    let picture = items(&scene, &Target::Card(id.clone())).into_iter().find_map(|item| match item {
        SceneItem::Image(ImageItem { rect, .. }) => Some(*rect),
        _ => None,
    });
    let (picture, card) = (picture.unwrap(), scene.grid.card_rect(&id).unwrap());
    assert!(
        (picture.width() / picture.height() - 320.0 / 210.0).abs() < 0.01,
        "in its own shape: {picture:?}"
    );
    assert_eq!(picture.width(), card.width() - 20.0);
}

#[test]
fn links_run_under_the_cards_they_pass_and_are_named_beside_them() {
    let map = everything();
    let scene = seen(&map, &ViewOptions::default());
    let place = |wanted: &dyn Fn(&Target, &[SceneItem]) -> bool| {
        let has = |content: &wayline::scene::LayerContent| {
            content.groups.iter().any(|group| wanted(&group.target, &content.items[group.items.clone()]))
        };
        scene.layers.iter().position(|layer| has(&layer.content)).unwrap()
    };
    let says = |items: &[SceneItem]| items.iter().any(|item| matches!(item, SceneItem::Text(_)));
    let lines = place(&|target, _| matches!(target, Target::Link(_)));
    let cards = place(&|target, _| matches!(target, Target::Card(_)));
    let labels = place(&|target, items| matches!(target, Target::Link(_)) && says(items));
    assert!(lines < cards && cards < labels);
    let boxes: Vec<Rect> = map.cards().filter_map(|(_, card)| scene.grid.card_rect(&card.id)).collect();
    for link in &scene.grid.links {
        let covers = |label: &Rect| boxes.iter().any(|card| card.intersects(label));
        assert!(!link.label.as_ref().is_some_and(covers), "{}", link.id);
    }
}

#[test]
fn many_curves_have_more_room_between_them() {
    let map = everything();
    let unit = |view: &ViewOptions| row(&seen(&map, view), LaneKind::Emotions).layout.scale.unwrap().unit;
    let alone = ViewOptions { persona: Some(Id::new("wim")), ..ViewOptions::default() };
    assert!(unit(&ViewOptions::default()) > unit(&alone) + 10.0);
}

fn curve_items(scene: &Scene) -> Vec<&SceneItem> {
    items(scene, &Target::Curve)
}

#[test]
fn a_gap_that_falls_short_is_hatched_and_one_that_does_not_is_plain() {
    let step = |name: &str, felt: i32, expected: i32| {
        let mut step = Step::new(Id::new(name), name);
        step.emotions.push(wayline::model::Emotion {
            score: wayline::model::Score::from_tenths(felt),
            ..wayline::model::Emotion::default()
        });
        step.expectations.push(wayline::model::Expectation {
            score: wayline::model::Score::from_tenths(expected),
            ..wayline::model::Expectation::default()
        });
        Arc::new(step)
    };
    let map = |felt: i32, expected: i32| JourneyMap {
        phases: vec![Arc::new(wayline::model::Phase {
            id: Id::new("p"),
            steps: vec![step("a", felt, expected), step("b", felt, expected)],
            ..wayline::model::Phase::default()
        })],
        lanes: vec![Arc::new(wayline::model::Lane::new(Id::new("l"), LaneKind::Emotions))],
        ..JourneyMap::default()
    };
    // Hatching is one path of many short pieces.
    let hatched = |map: &JourneyMap| {
        curve_items(&seen(map, &ViewOptions::default())).iter().any(|item| {
            matches!(item, SceneItem::Path(path) if path.fill.is_none()
                && path.path.segments.iter().filter(|s| matches!(s, Segment::MoveTo(_))).count() > 5)
        })
    };
    assert!(hatched(&map(-10, 8)));
    assert!(!hatched(&map(8, -10)));
}

#[test]
fn notable_gaps_are_named_by_their_size_and_the_worst_by_name() {
    let scene = seen(&everything(), &only(State::AsIs));
    let said = words(&curve_items(&scene));
    assert!(said.contains(&"gap \u{2212}1.9".to_owned()), "{said:?}");
    assert!(said.contains(&"\u{2212}1.5".to_owned()), "{said:?}");
    assert!(!said.contains(&"+0.4".to_owned()), "{said:?}");
}

#[test]
fn peak_pit_and_end_are_marked_by_themselves() {
    let said = words(&curve_items(&seen(&everything(), &only(State::AsIs))));
    for mark in ["peak", "low", "end"] {
        assert_eq!(said.iter().filter(|it| *it == mark).count(), 1, "{mark} in {said:?}");
    }
}

#[test]
fn a_part_of_the_journey_has_no_peak_and_end_of_its_own() {
    let mut view = only(State::AsIs);
    view.phases = Some(vec![Id::new("borrow")]);
    let said = words(&curve_items(&seen(&everything(), &view)));
    assert!(said.contains(&"peak".to_owned()), "the peak of the whole journey is in it: {said:?}");
    assert!(!said.contains(&"low".to_owned()) && !said.contains(&"end".to_owned()), "{said:?}");
}

#[test]
fn what_should_be_is_drawn_otherwise_than_what_is() {
    let map = everything();
    // A tube: the same curve twice, the second time narrower and in the colour of the paper.
    let tubes = |scene: &Scene| {
        let paths: Vec<&PathItem> = curve_items(scene)
            .into_iter()
            .filter_map(|item| match item {
                SceneItem::Path(path) if path.line.is_some() => Some(path),
                _ => None,
            })
            .collect();
        let paper = Theme::of(Mode::Light).paper;
        paths.windows(2).filter(|it| it[0].path == it[1].path && it[1].line.unwrap().color == paper).count()
    };
    assert_eq!(tubes(&seen(&map, &ViewOptions::default())), 2, "of the two personas that have a to-be curve");
    assert_eq!(tubes(&seen(&map, &only(State::ToBe))), 0, "by itself it is a curve as any other");
}

#[test]
fn each_curve_among_several_is_named_at_its_end() {
    let said = words(&curve_items(&seen(&everything(), &ViewOptions::default())));
    for name in ["Nadia, as-is", "Nadia, to-be", "Wim, as-is", "Aisha, as-is", "Aisha, to-be"] {
        assert!(said.contains(&name.to_owned()), "{name} in {said:?}");
    }
    let alone = ViewOptions { persona: Some(Id::new("wim")), ..ViewOptions::default() };
    assert!(!words(&curve_items(&seen(&everything(), &alone))).iter().any(|it| it.starts_with("Wim")));
}

fn text_area(text: &TextItem) -> Rect {
    let width = text.lines.iter().map(|line| line.width).fold(0.0, f32::max);
    let start = text.line_start(0);
    let top = start.y - wayline::scene::fonts::baseline(text.style);
    wayline::geom::rect(start.x, top, width, text.lines.len() as f32 * text.style.line_height())
}

#[test]
fn no_word_beside_a_curve_covers_another_or_a_point() {
    let mut maps: Vec<JourneyMap> = TEMPLATES.iter().map(wayline::templates::Template::map).collect();
    maps.push(everything());
    for map in maps {
        for view in [ViewOptions::default(), only(State::AsIs), only(State::ToBe)] {
            let scene = seen(&map, &view);
            let Some(row) = scene.grid.rows.iter().find(|row| row.layout.scale.is_some()) else { continue };
            let curves = curve_items(&scene);
            let texts: Vec<(Rect, String)> = curves
                .iter()
                .filter_map(|item| match item {
                    SceneItem::Text(text) => Some((text_area(text), text.lines[0].text.clone())),
                    _ => None,
                })
                .collect();
            for (i, (area, text)) in texts.iter().enumerate() {
                for (other, said) in &texts[i + 1..] {
                    let apart = !area.expand(-0.5).intersects(&other.expand(-0.5));
                    assert!(apart, "{text} and {said} in {}", map.title);
                }
                for point in row.layout.points.iter().filter(|point| point.curve == Curve::Emotion) {
                    assert!(!area.expand(-0.5).contains(point.at), "{text} on a point in {}", map.title);
                }
            }
        }
    }
}

#[test]
fn the_expectations_of_several_personas_say_whose_they_are() {
    let map = everything();
    let scene = seen(&map, &ViewOptions::default());
    let at = |step: &str| words(&items(&scene, &Target::Step(Id::new(step))));
    let visit = at("first-visit").join("|");
    assert!(
        visit.contains("W|Someone who knows|") || visit.contains("W|Someone who knows me|A|Room for"),
        "{visit}"
    );
    let sign_up = at("sign-up");
    assert!(
        sign_up.contains(&"One minute, no paper".to_owned()) && sign_up.contains(&"to-be".to_owned()),
        "{sign_up:?}"
    );
    let alone = ViewOptions { persona: Some(Id::new("wim")), ..only(State::AsIs) };
    let scene = seen(&map, &alone);
    assert!(!words(&items(&scene, &Target::Step(Id::new("first-visit")))).contains(&"W".to_owned()));
}

#[test]
fn the_legend_explains_what_is_there_and_nothing_else() {
    let legend =
        |map: &JourneyMap, view: &ViewOptions| words(&items(&seen(map, view), &Target::Legend)).join("|");
    let map = everything();
    let both = legend(&map, &ViewOptions::default());
    for wanted in
        ["Nadia", "Wim", "feels, to-be", "as-is only", "to-be only", "assumption", "change", "visits"]
    {
        assert!(both.contains(wanted), "{wanted} in {both}");
    }
    let one = legend(&map, &only(State::AsIs));
    assert!(!one.contains("to-be") && !one.contains("as-is only") && !one.contains("change"), "{one}");
    let bare = ViewOptions {
        without_lanes: map.lanes.iter().map(|lane| lane.id.clone()).collect(),
        ..only(State::AsIs)
    };
    assert_eq!(legend(&map, &bare), "");
}

#[test]
fn the_title_says_what_the_brief_says() {
    let said = words(&items(&seen(&everything(), &ViewOptions::default()), &Target::Title)).join("|");
    for wanted in [
        "Borrowing a book at the city library",
        "could leave with a place",
        "Find out where new members",
        "company|City Library, four branches",
        "market|B2C",
        "as-is and to-be",
        "Reader services",
        "2 Mar 2026",
        "last reviewed|14 Sept 2026",
        "Aisha",
    ] {
        assert!(said.contains(wanted), "{wanted} in {said}");
    }
    let one = words(&items(&seen(&everything(), &only(State::ToBe)), &Target::Title)).join("|");
    assert!(one.contains("state|to-be|"), "what is shown: {one}");
    let bare = JourneyMap { title: "Bare".into(), ..JourneyMap::default() };
    assert_eq!(words(&items(&seen(&bare, &ViewOptions::default()), &Target::Title)), ["Bare"]);
}

#[test]
fn every_look_of_a_card_reaches_aa_contrast() {
    for mode in [Mode::Light, Mode::Dark] {
        let theme = Theme::of(mode);
        for info in wayline::model::LANE_KINDS {
            let Content::Cards(look) = info.content else { continue };
            let style = wayline::scene::card_style(theme, look);
            let ground = style.fill.unwrap_or(theme.paper);
            for ink in [style.ink, style.quiet] {
                let found = ink.contrast(ground);
                assert!(found >= 4.5, "{mode:?} {look:?}: {found}");
            }
        }
        let badge = theme.on_accent.contrast(theme.accent);
        assert!(badge >= 4.5, "{mode:?} to-be badge: {badge}");
    }
}
