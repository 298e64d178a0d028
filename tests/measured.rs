//! What of tracked visits is drawn on a measured map, and what it means.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test stops at the first surprise")]

use std::sync::Arc;

use wayline::analytics::attribution::Rule;
use wayline::format::from_ron;
use wayline::geom::{Point, Rect, pt, rect};
use wayline::locale::Lang;
use wayline::measure::phrases::rule_name;
use wayline::model::{Id, JourneyMap, Measured, Swatch};
use wayline::scene::{
    Align, Heat, Hit, Insights, Layouter, Overlay, PathItem, RectItem, Row, Scene, SceneItem, Segment,
    Target, ViewOptions, hit, lay_out,
};
use wayline::theme::{Color, Mode, Theme};

fn rental() -> JourneyMap {
    from_ron(include_str!("maps/tracked.ron"), "tracked.ron").unwrap()
}

/// Arrows and nothing else.
fn arrows(least_percent: u8) -> Overlay {
    Overlay { least_percent, heat: None, drop_off: false, best: None, ..Overlay::default() }
}

fn after(path: &[&str]) -> Overlay {
    Overlay { after: path.iter().map(|id| Id::new(id)).collect(), ..arrows(10) }
}

fn view(overlay: Overlay) -> ViewOptions {
    ViewOptions { measures: Some(overlay), ..ViewOptions::default() }
}

fn seen(map: &JourneyMap, overlay: Overlay) -> Arc<Scene> {
    lay_out(map, &view(overlay))
}

/// All items of a scene with where their layer lies, from back to front.
fn items(scene: &Scene) -> impl Iterator<Item = (&SceneItem, Point, &Target)> {
    scene.layers.iter().flat_map(|layer| {
        layer.content.groups.iter().flat_map(move |group| {
            layer.content.items[group.items.clone()]
                .iter()
                .map(move |item| (item, layer.offset, &group.target))
        })
    })
}

fn words(scene: &Scene, of: impl Fn(&Target) -> bool) -> Vec<String> {
    let texts = items(scene).filter_map(|(item, _, target)| match item {
        SceneItem::Text(text) if of(target) => Some(text.words().replace('\u{202f}', " ")),
        _ => None,
    });
    texts.collect()
}

/// What stands beside arrows and on cards' edges.
fn marks(scene: &Scene) -> Vec<String> {
    words(scene, |target| *target == Target::Background)
}

fn card_words(scene: &Scene, id: &str) -> String {
    words(scene, |target| *target == Target::Card(Id::new(id))).join(" | ")
}

/// The lines of arrows in a colour.
fn lines(scene: &Scene, color: Color) -> Vec<&PathItem> {
    let paths = items(scene).filter_map(|(item, _, target)| match item {
        SceneItem::Path(path) if path.fill.is_none() && *target == Target::Background => Some(path),
        _ => None,
    });
    let inked = paths.filter(|path| path.line.is_some_and(|line| line.color == color));
    inked.filter(|path| path.path.segments.iter().any(|it| matches!(it, Segment::CubicTo(..)))).collect()
}

fn widths(scene: &Scene, color: Color) -> Vec<f32> {
    let mut widths: Vec<f32> = lines(scene, color).iter().map(|path| path.line.unwrap().width).collect();
    widths.sort_by(|a, b| b.total_cmp(a));
    widths
}

fn ends(path: &PathItem) -> (Point, Point) {
    let at = |segment: &Segment| match *segment {
        Segment::MoveTo(p) | Segment::LineTo(p) | Segment::CubicTo(.., p) => p,
        Segment::Close => pt(0.0, 0.0),
    };
    let segments = &path.path.segments;
    (at(segments.first().unwrap()), at(segments.last().unwrap()))
}

fn percent(words: &[String]) -> Vec<u32> {
    let numbers = words.iter().filter_map(|it| it.strip_suffix(" %")?.parse().ok());
    let mut numbers: Vec<u32> = numbers.collect();
    numbers.sort_by(|a, b| b.cmp(a));
    numbers
}

fn light() -> &'static Theme {
    Theme::of(Mode::Light)
}

#[test]
fn nothing_is_drawn_of_a_map_that_was_not_measured_nor_of_one_whose_measures_are_not_shown() {
    let measured = rental();
    let plain = JourneyMap { measured: None, ..measured.clone() };
    let bare = lay_out(&plain, &ViewOptions::default());
    assert_eq!(lay_out(&measured, &ViewOptions::default()), bare);
    assert_eq!(seen(&plain, Overlay::default()), bare);
    assert_ne!(seen(&measured, Overlay::default()), bare);
}

#[test]
fn of_each_touchpoint_the_two_largest_shares_are_arrows_with_their_percentages() {
    // Of what followed the ad: 50, 30 and 5 %; the home page: 60, 12, 5; the page of a bicycle: 30, 20, and 10 to
    // itself; the basket: 50, 30; payment: 20, 10; help: 50.
    let scene = seen(&rental(), arrows(0));
    assert_eq!(percent(&marks(&scene)), [60, 50, 50, 50, 30, 30, 30, 20, 20, 12, 10]);
    assert_eq!(lines(&scene, light().flow).len() + lines(&scene, light().flow_back).len(), 11);
    assert_eq!(percent(&marks(&seen(&rental(), arrows(20)))), [60, 50, 50, 50, 30, 30, 30, 20, 20]);
    assert!(percent(&marks(&seen(&rental(), arrows(61)))).is_empty());
    let hidden = Overlay { arrows: false, ..arrows(0) };
    assert!(percent(&marks(&seen(&rental(), hidden))).is_empty());
}

/// As the web shop's map is measured: more touchpoints than can have two arrows each.
fn shop() -> JourneyMap {
    from_ron(include_str!("../templates/web-shop.ron"), "web-shop.ron").unwrap()
}

#[test]
fn of_many_touchpoints_only_the_largest_share_of_each_is_an_arrow_and_the_legend_says_so() {
    let (map, scene) = (shop(), seen(&shop(), arrows(1)));
    let measured = map.measured.as_ref().unwrap();
    assert!(measured.touchpoints.len() > 10);
    let goes_on = |id: &Id| {
        let past = measured.past(std::slice::from_ref(id));
        past.is_some_and(|past| past.nexts.iter().any(|next| next.to.as_ref().is_some_and(|to| to != id)))
    };
    let from = measured.touchpoints.iter().filter(|touchpoint| goes_on(&touchpoint.card)).count();
    assert_eq!(lines(&scene, light().flow).len() + lines(&scene, light().flow_back).len(), from);
    let legend = words(&scene, |target| *target == Target::Legend);
    assert!(
        legend.iter().any(|it| it == "what came next: the largest share of each touchpoint, from 1 %"),
        "{legend:?}"
    );
}

#[test]
fn what_leads_on_through_a_gap_and_what_leads_back_run_beside_each_other() {
    let scene = seen(&shop(), arrows(10));
    let gap = |a: &str, b: &str| (card(&scene, a).max.x, card(&scene, b).min.x);
    let column =
        |name: &str| shop().lanes[0].cards.iter().find(|it| it.text.starts_with(name)).unwrap().id.clone();
    let (left, right) = gap(column("Cart with").as_str(), column("Delivery").as_str());
    let middle = |color| {
        let in_gap = |path: &&PathItem| {
            let (a, b) = ends(path);
            a.x.min(b.x) >= left - 2.0 && a.x.max(b.x) <= right + 2.0 && (a.y - b.y).abs() > 60.0
        };
        let path = lines(&scene, color).into_iter().find(in_gap).unwrap();
        let Segment::CubicTo(a, b, c) = path.path.segments[1] else { panic!("a curve") };
        let (start, _) = ends(path);
        (start.x + 3.0 * a.x + 3.0 * b.x + c.x) / 8.0
    };
    let (on, back) = (middle(light().flow), middle(light().flow_back));
    assert!(on - back > 15.0, "{on} {back}");
}

#[test]
fn no_percentage_lies_where_a_card_has_the_handle_for_links() {
    let map = shop();
    for touchpoint in &map.measured.as_ref().unwrap().touchpoints {
        let scene = seen(&map, Overlay { after: vec![touchpoint.card.clone()], ..arrows(10) });
        let card = card(&scene, touchpoint.card.as_str());
        let handle = Rect::centered(pt(card.max.x, card.center().y), 16.0, 16.0);
        let plates = items(&scene).filter_map(|(item, offset, target)| match item {
            SceneItem::Rect(RectItem { rect, fill, .. })
                if *target == Target::Background && *fill == Some(light().accent) =>
            {
                Some(rect.translate(offset))
            }
            _ => None,
        });
        for plate in plates {
            assert!(!plate.intersects(&handle), "{:?}: {plate:?} {handle:?}", touchpoint.card);
        }
    }
}

#[test]
fn every_card_of_a_path_wears_a_ring() {
    let rings = |path: &[&str]| {
        let scene = seen(&rental(), after(path));
        let of_path = |item: &SceneItem| {
            matches!(item, SceneItem::Rect(RectItem { line: Some(line), fill: None, .. })
                if line.color == light().accent && line.width == 2.5)
        };
        items(&scene).filter(|(item, ..)| of_path(item)).count()
    };
    assert_eq!(rings(&["home"]), 1);
    assert_eq!(rings(&["home", "page"]), 2);
    assert_eq!(rings(&["home", "page", "home"]), 2, "once, though the path came there twice");
}

#[test]
fn arrows_are_as_thick_as_their_shares() {
    let scene = seen(&rental(), arrows(12));
    let near = |found: Vec<f32>, expected: &[f32]| {
        assert_eq!(found.len(), expected.len(), "{found:?}");
        assert!(found.iter().zip(expected).all(|(a, b)| (a - b).abs() < 0.01), "{found:?}");
    };
    // 18 points times the share, and 8 at the most: 60, 50, 50, 30, 30, 12 % lead on.
    near(widths(&scene, light().flow), &[8.0, 8.0, 8.0, 5.4, 5.4, 2.16]);
    near(widths(&scene, light().flow_back), &[8.0, 5.4, 3.6, 3.6]);
}

#[test]
fn the_way_on_leaves_above_the_way_back() {
    let scene = seen(&rental(), arrows(20));
    let (home, page) = (card(&scene, "home"), card(&scene, "page"));
    let between = |path: &&&PathItem| {
        let (a, b) = ends(path);
        let (left, right) = (a.x.min(b.x), a.x.max(b.x));
        (left - home.max.x).abs() < 16.0
            && (right - page.min.x).abs() < 16.0
            && home.expand(2.0).contains(if a.x < b.x { a } else { pt(home.max.x, b.y) })
    };
    let on =
        lines(&scene, light().flow).iter().filter(between).map(|it| ends(it).0.y).fold(f32::MAX, f32::min);
    let back =
        lines(&scene, light().flow_back).iter().filter(between).map(|it| ends(it).1.y).fold(0.0, f32::max);
    assert!(on < back, "{on} {back}");
}

fn card(scene: &Scene, id: &str) -> Rect {
    scene.grid.card_rect(&Id::new(id)).unwrap()
}

#[test]
fn arrows_run_under_the_cards_and_their_words_cover_none() {
    let scene = seen(&rental(), arrows(0));
    let all: Vec<(&SceneItem, Point, &Target)> = items(&scene).collect();
    let first_card = all.iter().position(|(.., target)| matches!(target, Target::Card(_))).unwrap();
    let is_arrow = |item: &SceneItem| match item {
        SceneItem::Path(path) => {
            let color = path.line.map(|line| line.color).or(path.fill);
            color == Some(light().flow) || color == Some(light().flow_back)
        }
        _ => false,
    };
    let legend = |target: &Target| *target == Target::Legend;
    let last_arrow = all.iter().rposition(|(item, _, target)| is_arrow(item) && !legend(target)).unwrap();
    assert!(last_arrow < first_card);
    let cards: Vec<Rect> = rental().cards().filter_map(|(_, it)| scene.grid.card_rect(&it.id)).collect();
    let mut plates: Vec<Rect> = Vec::new();
    for (item, offset, target) in all {
        if let (SceneItem::Rect(RectItem { rect, fill, .. }), Target::Background) = (item, target)
            && *fill == Some(light().paper)
        {
            let plate = rect.translate(offset);
            assert!(!cards.iter().any(|card| card.intersects(&plate)), "{plate:?} covers a card");
            assert!(!plates.iter().any(|other| other.intersects(&plate)), "{plate:?} covers another");
            plates.push(plate);
        }
    }
    assert_eq!(plates.len(), 11);
}

#[test]
fn an_arrow_is_nothing_that_the_pointer_can_take_hold_of() {
    let scene = seen(&rental(), Overlay::default());
    let (home, page) = (card(&scene, "home"), card(&scene, "page"));
    assert_eq!(hit(&scene.grid, pt(0.0, 0.0), page.center()), Hit::Card(Id::new("page")));
    let gap = pt((home.max.x + page.min.x) / 2.0, home.center().y);
    assert!(matches!(hit(&scene.grid, pt(0.0, 0.0), gap), Hit::Cell { .. }));
}

#[test]
fn a_part_of_the_map_shows_the_arrows_that_the_whole_has_there() {
    let part = ViewOptions { phases: Some(vec![Id::new("rent")]), ..view(arrows(0)) };
    let scene = lay_out(&rental(), &part);
    // The basket to payment 50; payment to help 20 and to the basket 10. Where others lead is not shown.
    assert_eq!(percent(&marks(&scene)), [50, 20, 10]);
}

#[test]
fn after_a_touchpoint_only_its_likely_next_steps_are_drawn_with_the_end_and_the_journeys_behind_them() {
    let scene = seen(&rental(), after(&["cart"]));
    let marks = marks(&scene);
    assert_eq!(percent(&marks), [50, 30]);
    assert!(marks.contains(&"20 % leave".to_owned()), "{marks:?}");
    assert!(marks.contains(&"250 journeys from here".to_owned()), "{marks:?}");
    assert_eq!(lines(&scene, light().accent).len(), 2);
    assert_eq!(lines(&scene, light().flow).len() + lines(&scene, light().flow_back).len(), 0);
    // The likelier, the thicker; both bolder than among all arrows.
    let widths = widths(&scene, light().accent);
    assert!(widths[0] > widths[1] && widths[1] > 5.4, "{widths:?}");
}

#[test]
fn a_path_is_numbered_and_says_how_many_went_that_way() {
    let marks = marks(&seen(&rental(), after(&["home", "page"])));
    assert!(["1", "2"].iter().all(|number| marks.contains(&(*number).to_owned())), "{marks:?}");
    // Of those who came from the home page 75 % go on to the basket, and not 30 %.
    assert!((72..=75).contains(&percent(&marks)[0]), "{marks:?}");
    assert!(marks.contains(&"360 journeys came this way".to_owned()), "{marks:?}");
}

#[test]
fn a_path_that_too_few_went_is_told_by_its_end_and_a_card_without_visits_says_nothing() {
    let marks_after = |path: &[&str]| marks(&seen(&rental(), after(path)));
    let marks = marks_after(&["help", "cart"]);
    assert!(marks.contains(&"250 journeys, by the last contact".to_owned()), "{marks:?}");
    let marks = marks_after(&["talk"]);
    assert!(percent(&marks).is_empty());
    assert!(marks.contains(&"too few journeys to say".to_owned()), "{marks:?}");
    // What is not on the map is not asked about.
    assert!(!marks_after(&["gone"]).iter().any(|it| it.contains("journeys")));
}

#[test]
fn cards_are_as_dark_as_much_happens_there_and_say_it_in_words() {
    let fill = |heat, id: &str| {
        let overlay = Overlay { heat, ..arrows(0) };
        let scene = seen(&rental(), overlay);
        let wanted = card(&scene, id);
        items(&scene)
            .find_map(|(item, offset, target)| match item {
                SceneItem::Rect(RectItem { rect, fill: Some(fill), line: Some(_), .. })
                    if *target == Target::Card(Id::new(id)) && rect.translate(offset) == wanted =>
                {
                    Some(*fill)
                }
                _ => None,
            })
            .unwrap()
    };
    let theme = light();
    // 800 visits at the most: 800, 400 and 50 of them.
    let visits = Some(Heat::Visits);
    assert_eq!(fill(visits, "page"), theme.heat[4]);
    assert_eq!(fill(visits, "ad"), theme.heat[2]);
    assert_eq!(fill(visits, "help"), theme.heat[0]);
    assert_eq!(fill(visits, "talk"), theme.surface, "not measured");
    // 140 of 180 ended at the payment, which is 78 % of up to 80.
    assert_eq!(fill(Some(Heat::Ended), "pay"), theme.loss[4]);
    assert_eq!(fill(None, "page"), theme.surface);

    let said = |heat| card_words(&seen(&rental(), Overlay { heat, ..arrows(0) }), "home");
    assert_eq!(said(visits), "Home page | 60 % reach | 15 % convert | 7.1");
    assert!(said(Some(Heat::Ended)).contains("23 % end here"));
    assert!(said(Some(Heat::Stopped)).contains("27 % go no further"));
    assert!(said(None).contains("600"), "its own figures are told otherwise");
}

#[test]
fn the_words_on_every_tint_and_the_lines_of_arrows_can_be_seen() {
    for mode in [Mode::Light, Mode::Dark] {
        let theme = Theme::of(mode);
        for tint in theme.heat.iter().chain(&theme.loss) {
            assert!(theme.ink.contrast(*tint) >= 4.5, "{mode:?} {tint:?}");
        }
        for ramp in [theme.heat, theme.loss] {
            let light: Vec<f32> = ramp.iter().map(|tint| tint.luminance()).collect();
            let rises = mode == Mode::Dark;
            assert!(light.windows(2).all(|pair| (pair[0] < pair[1]) == rises), "{mode:?} {light:?}");
        }
        for ink in [theme.flow, theme.flow_back, theme.came] {
            assert!(ink.contrast(theme.paper) >= 3.0, "{mode:?} {ink:?}");
        }
        let under_stair = theme.paper.mix(theme.came_fill.at(100), 0.09);
        for words in [theme.accent, theme.muted] {
            assert!(words.contrast(theme.paper) >= 4.5, "{mode:?} {words:?}");
        }
        assert!(theme.muted.contrast(under_stair) >= 4.5, "{mode:?}");
        for plate in [Swatch::Rust, Swatch::Green] {
            assert!(theme.on_swatch.contrast(theme.swatches[plate as usize]) >= 4.5, "{mode:?} {plate:?}");
        }
        assert!(theme.on_accent.contrast(theme.accent) >= 4.5, "{mode:?}");
    }
}

/// Where words stand that are on no card.
fn mark_area(scene: &Scene, words: &str) -> Rect {
    let found = items(scene).find_map(|(item, offset, target)| match item {
        SceneItem::Text(text) if *target == Target::Background && text.words() == words => {
            let (width, at) = (text.lines[0].width, text.at + offset);
            let left = if text.align == Align::Center { at.x - width / 2.0 } else { at.x };
            // On its base line.
            let height = 0.75 * text.style.size;
            Some(rect(left, at.y - height, width, height))
        }
        _ => None,
    });
    found.unwrap_or_else(|| panic!("{words} is not on the map"))
}

/// The card on whose upper edge a badge is.
fn worn_by(map: &JourneyMap, badge: &str) -> String {
    let scene = seen(map, Overlay { best: Some(Rule::Markov), ..arrows(100) });
    let middle = mark_area(&scene, badge).center();
    let cards = map.lanes.iter().flat_map(|lane| &lane.cards);
    let card = cards.filter(|it| scene.grid.card_rect(&it.id).is_some()).find(|it| {
        let card = card(&scene, it.id.as_str());
        (card.min.x..card.max.x).contains(&middle.x) && (card.min.y - middle.y).abs() < 4.0
    });
    card.unwrap().id.to_string()
}

#[test]
fn a_badge_leaves_room_for_the_star_of_a_moment_of_truth() {
    let mut map = rental();
    let best = worn_by(&map, "best");
    for lane in &mut map.lanes {
        for card in &mut Arc::make_mut(lane).cards {
            let card = Arc::make_mut(card);
            card.moment_of_truth = card.id.as_str() == best;
        }
    }
    let scene = seen(&map, Overlay { best: Some(Rule::Markov), ..arrows(100) });
    let right = items(&scene).filter_map(|(item, offset, target)| match item {
        SceneItem::Rect(item) if *target == Target::Background => Some(item.rect.translate(offset)),
        _ => None,
    });
    let words = mark_area(&scene, "best").center();
    let plate = right.filter(|plate| plate.contains(words)).min_by(|a, b| a.width().total_cmp(&b.width()));
    let star = items(&scene).find_map(|(item, offset, _)| match item {
        SceneItem::Path(path) if path.fill == Some(light().star) => {
            let tips = path.path.segments.iter().filter_map(|it| match it {
                Segment::MoveTo(p) | Segment::LineTo(p) => Some((*p * path.scale + path.at + offset).x),
                _ => None,
            });
            Some(tips.fold(f32::INFINITY, f32::min))
        }
        _ => None,
    });
    // Both have an edge of paper around them.
    assert!(plate.unwrap().max.x + 3.0 < star.unwrap(), "{plate:?} {star:?}");
}

/// The rental, where whoever pays has converted.
fn all_pay() -> JourneyMap {
    let mut map = rental();
    let mut measured = Measured::clone(map.measured.as_ref().unwrap());
    let pay = measured.touchpoints.iter_mut().find(|it| it.card.as_str() == "pay").unwrap();
    pay.converted = pay.journeys;
    map.measured = Some(Arc::new(measured));
    map
}

#[test]
fn who_ends_where_all_converted_is_not_painted_as_lost() {
    let fill = |map: &JourneyMap, heat| {
        let scene = seen(map, Overlay { heat: Some(heat), ..arrows(0) });
        let wanted = card(&scene, "pay");
        let fill = items(&scene).find_map(|(item, offset, _)| match item {
            SceneItem::Rect(item) if item.rect.translate(offset) == wanted && item.line.is_some() => {
                item.fill
            }
            _ => None,
        });
        (fill.unwrap(), card_words(&scene, "pay"))
    };
    for heat in [Heat::Ended, Heat::Stopped] {
        let (tint, said) = fill(&all_pay(), heat);
        assert_eq!(tint, light().surface);
        assert!(said.contains("100 % convert") && !said.contains("end here"), "{said}");
        assert!(!said.contains("no further"), "{said}");
    }
    // The darkest tint stands for the largest loss of the others: 25 of 50 who asked for help.
    let legend = words(&seen(&all_pay(), Overlay { heat: Some(Heat::Ended), ..arrows(0) }), |target| {
        *target == Target::Legend
    });
    assert!(legend.iter().any(|it| it == "ended here, up to 50 %"), "{legend:?}");
    assert_ne!(fill(&rental(), Heat::Ended).0, light().surface);
}

#[test]
fn the_end_after_a_conversion_is_a_calm_sign_and_not_that_of_leaving() {
    let rust = light().swatches[Swatch::Rust as usize];
    let plates = |map: &JourneyMap, color: Color| {
        let scene = seen(map, after(&["pay"]));
        let plate = |item: &SceneItem| matches!(item, SceneItem::Rect(item) if item.fill == Some(color));
        items(&scene).filter(|(item, _, target)| plate(item) && **target == Target::Background).count()
    };
    let scene = seen(&all_pay(), after(&["pay"]));
    let said = marks(&scene);
    assert!(said.contains(&"70 % end here, converted".to_owned()), "{said:?}");
    assert!(!said.iter().any(|it| it.contains("leave")), "{said:?}");
    let legend = words(&scene, |target| *target == Target::Legend);
    assert!(legend.contains(&"the journey ends, converted".to_owned()), "{legend:?}");
    assert_eq!(plates(&all_pay(), rust), 0);
    assert_eq!(plates(&all_pay(), light().swatches[Swatch::Green as usize]), 1);
    assert_eq!(plates(&rental(), rust), 1, "where not all converted, some leave");
}

#[test]
fn no_ring_around_a_card_runs_through_the_digits_of_a_path() {
    let scene = seen(&rental(), after(&["home", "page"]));
    for (number, id) in [("1", "home"), ("2", "page")] {
        let (digit, card) = (mark_area(&scene, number), card(&scene, id));
        // The ring of a selected card is the furthest out: 2 points off it and 2 wide.
        assert!(digit.max.x < card.min.x - 1.0 && digit.center().y < card.min.y - 1.0, "{digit:?} {card:?}");
    }
}

#[test]
fn the_best_and_the_worst_wear_badges_by_the_chosen_rule() {
    let badges = |best| {
        let all = marks(&seen(&rental(), Overlay { best, ..arrows(100) }));
        all.into_iter().filter(|it| it.contains("best") || it.contains("worst")).collect::<Vec<_>>()
    };
    assert_eq!(badges(Some(Rule::Markov)), ["best", "2nd best", "worst", "2nd worst"]);
    assert_eq!(worn_by(&rental(), "worst"), "help", "of fifty who asked for help four converted");
    assert_eq!(worn_by(&rental(), "2nd worst"), "ad", "and of the ad an eighth");
    assert_eq!(badges(None), Vec::<String>::new());
    // Nobody gets anything by a rule that was not counted.
    assert_eq!(badges(Some(Rule::Linear)), Vec::<String>::new());
}

#[test]
fn the_stair_of_those_who_came_so_far_stands_behind_the_emotion_curve() {
    let scene = seen(&rental(), Overlay { drop_off: true, ..arrows(100) });
    let row = scene.grid.rows.iter().find(|row| row.layout.scale.is_some()).unwrap();
    let marks = marks(&scene);
    for share in ["100 % came this far", "72 %", "30 %", "21 %"] {
        assert!(marks.contains(&share.to_owned()), "{share}: {marks:?}");
    }
    let (top, bottom) = (row.y, row.bottom());
    let stair = items(&scene).find_map(|(item, ..)| match item {
        SceneItem::Path(path) if path.fill == Some(light().came_fill) => Some(path),
        _ => None,
    });
    let heights: Vec<f32> = stair
        .unwrap()
        .path
        .segments
        .iter()
        .filter_map(|it| match it {
            Segment::MoveTo(p) | Segment::LineTo(p) => Some(p.y),
            _ => None,
        })
        .collect();
    assert!(heights.iter().all(|y| (top..=bottom).contains(y)));
    // Two corners of each step: fewer and fewer came.
    assert!(heights[..8].windows(2).all(|pair| pair[0] <= pair[1]), "{heights:?}");
    assert!((bottom - heights[2]) / (bottom - heights[0]) - 0.72 < 0.01);
}

#[test]
fn without_an_emotion_lane_the_stair_has_a_band_of_its_own() {
    let mut map = rental();
    map.lanes.retain(|lane| lane.id.as_str() != "feel");
    let with = seen(&map, Overlay { drop_off: true, ..arrows(100) });
    let without = seen(&map, arrows(100));
    let first = |scene: &Scene| scene.grid.rows.first().map(|row: &Row| row.y).unwrap();
    assert!(first(&with) > first(&without) + 50.0);
    assert!(marks(&with).contains(&"Came this far".to_owned()));
    assert_eq!(hit(&with.grid, pt(0.0, 0.0), pt(300.0, first(&with) - 10.0)), Hit::Nothing);
}

#[test]
fn lanes_are_laid_out_anew_for_what_their_cards_show_and_for_nothing_else() {
    let map = rental();
    let (mut layouter, known) = (Layouter::new(), Insights::of(map.clone(), jiff::civil::Date::ZERO));
    let mut rows = |overlay: Overlay| {
        let scene = layouter.scene(&map, &view(overlay), &known);
        scene.grid.rows.iter().map(|row| Arc::clone(&row.layout)).collect::<Vec<_>>()
    };
    let same = |a: &[Arc<_>], b: &[Arc<_>]| a.iter().zip(b).all(|(a, b)| Arc::ptr_eq(a, b));
    let first = rows(Overlay::default());
    let asked = Overlay { after: vec![Id::new("cart")], least_percent: 30, ..Overlay::default() };
    assert!(same(&first, &rows(asked)), "a question moves nothing");
    assert!(!same(&first, &rows(Overlay { heat: Some(Heat::Ended), ..Overlay::default() })));
}

#[test]
fn the_legend_says_where_it_came_from_and_what_is_shown() {
    let legend = |overlay| words(&seen(&rental(), overlay), |target| *target == Target::Legend);
    let all = legend(Overlay::default());
    for line in [
        "Tracked visits: visits.csv \u{b7} 5 Jan 2026 to 28 Feb 2026 \u{b7} 3021 rows \u{b7} 1000 journeys \u{b7} 2350 \
         contacts \u{b7} 100 converted (10 %) \u{b7} measured on 2 Mar 2026",
        "what came next: the 2 largest shares of each touchpoint, from 10 %",
        "visits, up to 800",
        "share of all journeys that came this far",
        &format!("most conversions ({})", rule_name(Lang::English, Rule::Markov)),
        "fewest of its visitors convert",
    ] {
        assert!(all.iter().any(|it| it == line), "{line}: {all:?}");
    }
    let asked = legend(Overlay { after: vec![Id::new("cart")], ..Overlay::default() });
    assert!(asked.contains(&"likely next step".to_owned()) && asked.contains(&"the journey ends".to_owned()));
    assert!(!asked.iter().any(|it| it.starts_with("what came next") || it.contains("conversions")));
    let least = legend(arrows(25));
    assert!(least.iter().any(|it| it.ends_with("from 25 %")), "{least:?}");
    assert!(!least.iter().any(|it| it.starts_with("visits,")), "{least:?}");
}

#[test]
fn what_the_legend_says_keeps_apart_in_a_wider_font() {
    /// An arrow, and from it to its words.
    const SIGN: f32 = 26.0 + 8.0;
    let scene = seen(&shop(), arrows(10));
    let texts = items(&scene).filter_map(|(item, offset, target)| match item {
        SceneItem::Text(text) if *target == Target::Legend => Some((text, text.at + offset)),
        _ => None,
    });
    let texts: Vec<_> = texts.collect();
    let (long, at) = texts.iter().find(|(text, _)| text.words().starts_with("what came next")).unwrap();
    let (_, next) = texts.iter().find(|(text, _)| text.words().starts_with("the same, back")).unwrap();
    assert_eq!(at.y, next.y, "side by side");
    assert!(at.x + 1.1 * long.lines[0].width < next.x - SIGN);
}

#[test]
fn the_words_on_the_map_are_in_its_language() {
    let map = JourneyMap { language: "nl".to_owned(), ..rental() };
    let all = marks(&seen(&map, after(&["cart"])));
    assert!(all.contains(&"20% stopt".to_owned()), "{all:?}");
    assert!(all.contains(&"250 reizen vanaf hier".to_owned()), "{all:?}");
}

/// Measures as somebody could have cut them by hand: each with a list left out, or with numbers that do not go together.
fn cut(measured: &Measured) -> Vec<Measured> {
    let changes: [fn(&mut Measured); 9] = [
        |it| it.touchpoints.clear(),
        |it| it.pasts.clear(),
        |it| it.steps.clear(),
        |it| it.phases.clear(),
        |it| (it.journeys, it.conversions) = (0, 7),
        |it| it.pasts.iter_mut().for_each(|past| past.nexts.clear()),
        |it| it.pasts.iter_mut().for_each(|past| (past.count, past.journeys) = (0, u64::MAX)),
        |it| {
            it.touchpoints.iter_mut().for_each(|one| {
                (one.visits, one.journeys, one.converted, one.ended) = (0, 1, u64::MAX, u64::MAX);
            });
        },
        |it| *it = Measured { source: it.source.clone(), ..Measured::default() },
    ];
    let cut = |change: &fn(&mut Measured)| {
        let mut cut = measured.clone();
        change(&mut cut);
        cut
    };
    changes.iter().map(cut).collect()
}

#[test]
fn measures_that_were_cut_by_hand_are_drawn_as_far_as_they_go() {
    let whole = rental();
    let rent = Some(vec![Id::new("rent")]);
    for measured in cut(whole.measured.as_ref().unwrap()) {
        let mut map = JourneyMap { measured: Some(Arc::new(measured)), ..whole.clone() };
        for folded in [false, true] {
            for lane in &mut map.lanes {
                let lane = Arc::make_mut(lane);
                (lane.collapsed, lane.locked) = (folded, folded);
            }
            for heat in
                [None, Some(Heat::Visits), Some(Heat::Conversion), Some(Heat::Ended), Some(Heat::Stopped)]
            {
                for (path, phases) in
                    [(&[][..], None), (&["cart"][..], None), (&["home", "gone", "home"][..], rent.clone())]
                {
                    let overlay = Overlay { heat, best: Some(Rule::Last), drop_off: true, ..after(path) };
                    let scene = lay_out(&map, &ViewOptions { phases, ..view(overlay) });
                    let finite = |rect: &Rect| {
                        [rect.min.x, rect.min.y, rect.max.x, rect.max.y].iter().all(|x| x.is_finite())
                    };
                    for layer in &scene.layers {
                        assert!(layer.content.groups.iter().all(|group| finite(&group.bounds)));
                    }
                    assert!(
                        !marks(&scene).iter().any(|words| words.contains("NaN") || words.contains("inf"))
                    );
                }
            }
        }
    }
}
