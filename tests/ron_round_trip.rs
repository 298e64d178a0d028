//! Whatever is in a map survives the way to its file and back, and the file has one canonical form.

// A test may stop at the first surprise, in its helpers too.
#![allow(clippy::unwrap_used, clippy::panic)]

use std::sync::Arc;

use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use wayline::format::{from_ron, to_ron};
use wayline::model::bounds::{AMOUNT, COUNT, REVIEW_DAYS};
use wayline::model::*;

/// Any text at all, and often one of those that are easily spoilt.
fn any_text() -> impl Strategy<Value = String> {
    prop_oneof![
        3 => any::<String>(),
        3 => "[a-zA-Z '\"\\\\\n\r\t,:()\\[\\]/*#]{0,24}",
        1 => Just("\"#; r#\"raw\"# /* no comment */ // nor this".to_owned()),
        1 => Just("it's 'foto\u{301}' \u{1f469}\u{200d}\u{1f4bb} \u{2764}\u{fe0f} हिन्दी \u{202e}txt".to_owned()),
        1 => Just("\0\u{1}\u{7f}\u{85}\u{feff}\u{2028}\\u{41}".to_owned()),
        1 => Just("Some(1), None, true, NaN, format: 2".to_owned()),
    ]
}

fn any_day() -> impl Strategy<Value = jiff::civil::Date> {
    (1_i16..9999, 1_i8..=12, 1_i8..=28).prop_map(|(year, month, day)| jiff::civil::date(year, month, day))
}

fn any_score() -> impl Strategy<Value = Score> {
    (-20..=20).prop_map(Score::from_tenths)
}

fn any_step(id: String) -> impl Strategy<Value = Arc<Step>> {
    (any_text(), option::of((any_score(), any_text())), option::of((any_score(), any_text()))).prop_map(
        move |(name, emotion, expectation)| {
            let emotions = emotion.map(|(score, feeling)| Emotion {
                persona: "persona".into(),
                state: State::ToBe,
                score,
                feeling,
            });
            let expectations =
                expectation.map(|(score, text)| Expectation { score, text, ..Expectation::default() });
            Arc::new(Step {
                id: Id::new(&id),
                name,
                emotions: emotions.into_iter().collect(),
                expectations: expectations.into_iter().collect(),
            })
        },
    )
}

fn any_phases(count: usize) -> impl Strategy<Value = Vec<Arc<Phase>>> {
    (0..count)
        .map(|index| {
            (any_text(), any_text(), any_step(format!("step {index}a")), any_step(format!("step {index}b")))
                .prop_map(move |(name, customer_goal, first, second)| {
                    Arc::new(Phase {
                        id: Id::new(&format!("phase {index}")),
                        name,
                        customer_goal,
                        color: (index % 2 == 0).then_some(Swatch::Rust),
                        role: Some(PhaseRole::BeforePurchase),
                        steps: vec![first, second],
                        ..Phase::default()
                    })
                })
        })
        .collect::<Vec<_>>()
}

fn any_metrics() -> impl Strategy<Value = Metrics> {
    (option::of(0..=COUNT), option::of(0.0..=1.0), option::of(0.0..=AMOUNT))
        .prop_map(|(visits, conversion, cost)| Metrics { visits, conversion, cost, ..Metrics::default() })
}

/// A card on one of the steps of `phases` phases; ids are given afterwards.
fn any_card(phases: usize) -> impl Strategy<Value = Card> {
    let step = (0..phases, prop_oneof![Just('a'), Just('b')]);
    (step, any_text(), any_text(), vec(any_text(), 0..3), any::<bool>(), any_metrics()).prop_map(
        |((phase, half), text, channel, tags, moment_of_truth, metrics)| Card {
            step: Id::new(&format!("step {phase}{half}")),
            text,
            channel,
            aliases: tags.iter().rev().cloned().collect(),
            tags,
            moment_of_truth,
            metrics,
            evidence: moment_of_truth.then_some(Evidence::UsabilityTest),
            ..Card::default()
        },
    )
}

fn any_brief() -> impl Strategy<Value = Brief> {
    (any_text(), option::of(any_day()), option::of(0..=REVIEW_DAYS)).prop_map(
        |(goal, date, review_every_days)| Brief {
            goal,
            date,
            review_every_days,
            market: Some(Market::B2b),
            persona: Some("persona".into()),
            ..Brief::default()
        },
    )
}

/// A sum of money, or a share.
fn any_figure() -> impl Strategy<Value = f64> {
    prop_oneof![Just(0.0), 0.0..1e6, Just(1.0e-4), Just(AMOUNT)]
}

fn any_credits() -> impl Strategy<Value = Credits> {
    (any_figure(), any_figure(), any_figure()).prop_map(|(first, linear, markov)| Credits {
        first,
        last: markov,
        linear,
        position: first,
        time_decay: linear,
        markov,
    })
}

/// What a log may have told of some of `cards` and `phases`.
fn any_measured(cards: Vec<Id>, phases: Vec<Id>) -> impl Strategy<Value = Measured> {
    let counts = (0..=COUNT, 0..=COUNT, 0..3_u64);
    (counts, any_figure(), option::of(any_figure()), any_credits(), any_text(), any_text()).prop_map(
        move |((journeys, visits, ended), value, wait, credits, channel, event)| {
            let touchpoint = |card: &Id| TouchpointMeasures {
                card: card.clone(),
                visits,
                journeys,
                ended,
                value: -value,
                next_median_s: wait,
                removal: 0.25,
                credits,
                ..TouchpointMeasures::default()
            };
            let ended_here = Next { to: None, count: ended, journeys: 7 };
            let past = |pair: &[Id]| Past {
                after: pair[..1].to_vec(),
                count: visits,
                journeys,
                nexts: vec![Next { to: Some(pair[1].clone()), ..ended_here.clone() }, ended_here.clone()],
            };
            let reached = |at: &Id| Reached { at: at.clone(), journeys, ended };
            let past_of_any = Past { count: visits, ..Past::default() };
            Measured {
                source: "log".into(),
                journeys,
                conversion: event.clone(),
                value,
                touchpoints: cards.iter().map(touchpoint).collect(),
                channels: vec![ChannelMeasures {
                    channel: channel.clone(),
                    cost: wait,
                    values: credits,
                    ..ChannelMeasures::default()
                }],
                phases: phases.iter().map(reached).collect(),
                contacts_before_conversion: vec![ContactCount { contacts: ended, journeys }],
                pasts: std::iter::once(past_of_any).chain(cards.windows(2).map(past)).collect(),
                unmatched: vec![Unmatched { event: event.clone(), count: visits }],
                unmatched_others: ended,
                ..Measured::default()
            }
        },
    )
}

/// A sound map whose cards stand in any order.
fn any_map() -> impl Strategy<Value = JourneyMap> {
    any_map_without_measures().prop_flat_map(|map| {
        let cards = map.cards().map(|(_, card)| card.id.clone()).collect();
        let phases = map.phases.iter().map(|phase| phase.id.clone()).collect();
        option::of(any_measured(cards, phases))
            .prop_map(move |measured| JourneyMap { measured: measured.map(Arc::new), ..map.clone() })
    })
}

fn any_map_without_measures() -> impl Strategy<Value = JourneyMap> {
    let parts = (1_usize..4).prop_flat_map(|count| {
        (any_phases(count), vec(any_card(count), 0..12), any_brief(), any_text(), vec(any_text(), 0..3))
    });
    parts.prop_map(|(phases, cards, brief, text, needs)| {
        let cards = cards.into_iter().enumerate();
        let cards: Vec<Arc<Card>> = cards
            .map(|(index, card)| Arc::new(Card { id: Id::new(&format!("card \"{index}\"")), ..card }))
            .collect();
        let links = cards.windows(2).enumerate().map(|(index, pair)| Link {
            id: Id::new(&format!("link {index}")),
            from: pair[0].id.clone(),
            to: pair[1].id.clone(),
            label: text.clone(),
        });
        JourneyMap {
            title: text.clone(),
            brief,
            personas: vec![Arc::new(Persona { id: "persona".into(), needs, ..Persona::default() })],
            phases,
            links: links.collect(),
            lanes: vec![
                Arc::new(Lane { cards, height: Some(90), ..Lane::new("lane".into(), LaneKind::PainPoints) }),
                Arc::new(Lane::new("curve".into(), LaneKind::Emotions)),
            ],
            sources: vec![Source { id: "log".into(), file: text, rows: 12, ..Source::default() }],
            images: vec![Arc::new(MapImage {
                id: "image".into(),
                mime: "image/png".into(),
                data: "iVBORw0KGgo=".into(),
            })],
            ..JourneyMap::default()
        }
    })
}

fn read(text: &str) -> JourneyMap {
    from_ron(text, "map.ron").unwrap_or_else(|errors| panic!("{errors}\n{text}"))
}

/// The map with its cards in the order of the file.
fn in_order(map: &JourneyMap) -> JourneyMap {
    let mut map = map.clone();
    let steps: Vec<Id> = map.steps().map(|(_, step)| step.id.clone()).collect();
    for lane in &mut map.lanes {
        Arc::make_mut(lane).cards.sort_by_key(|card| steps.iter().position(|step| *step == card.step));
    }
    map
}

/// The same text as a person might have it: with remarks, a byte order mark and the line ends of Windows.
fn by_hand(text: &str) -> String {
    let lines = text.lines().enumerate().map(|(index, line)| match index % 3 {
        0 => format!("{line}  // remark \"{index}\"\r\n"),
        1 => format!("/* /* ( */ \" */ {line}\r\n"),
        _ => format!("\t{line}\r\n\r\n"),
    });
    format!("\u{feff}{}", lines.collect::<String>())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 128, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_map_survives_its_file(map in any_map()) {
        prop_assert_eq!(read(&to_ron(&map).unwrap()), in_order(&map));
    }

    #[test]
    fn the_canonical_text_is_a_fixed_point(map in any_map()) {
        let text = to_ron(&map).unwrap();
        prop_assert_eq!(to_ron(&read(&text)).unwrap(), text);
    }

    #[test]
    fn what_a_hand_adds_around_the_map_changes_nothing(map in any_map()) {
        let text = to_ron(&map).unwrap();
        prop_assert_eq!(read(&by_hand(&text)), read(&text));
    }

    #[test]
    fn no_text_makes_the_reader_panic(text in any_text(), at in any::<prop::sample::Index>()) {
        let whole = to_ron(&read(SMALL)).unwrap();
        let at = at.index(whole.len());
        drop(from_ron(&text, "map.ron"));
        drop(from_ron(&format!("{}{text}{}", &whole[..at], &whole[at..]), "map.ron"));
    }

    #[test]
    fn each_card_link_and_step_is_one_line(map in any_map()) {
        let text = to_ron(&map).unwrap();
        let lines = |start: &str| text.lines().filter(|line| line.trim_start().starts_with(start)).count();
        prop_assert_eq!(lines("(id: \"card"), map.cards().count());
        prop_assert_eq!(lines("(id: \"link"), map.links.len());
        prop_assert_eq!(lines("(id: \"step"), map.steps().count());
    }
}

const SMALL: &str = r#"(format: 1, title: "Small", phases: [(id: "p", name: "P", steps: [(id: "s", name: "S")])],
    lanes: [(id: "l", kind: ideas, cards: [(id: "c", step: "s", tags: ["x", "y"], color: teal)])])"#;

#[test]
fn fields_may_stand_in_any_order_and_be_wrapped_in_some() {
    let shuffled = r##"#![enable(implicit_some)]
        JourneyMap(
            lanes: [(cards: [Card(color: Some(teal), tags: ["x", "y",], step: r#"s"#, id: "\u{63}")], kind: ideas, id: "l")],
            phases: [(steps: [(name: "S", id: "s", emotions: [])], name: "P", id: "p", color: None)],
            title: "Small",
            format: 1,
        )"##;
    assert_eq!(read(shuffled), read(SMALL));
}

#[test]
fn the_canonical_form_is_what_it_has_always_been() {
    assert_eq!(
        to_ron(&read(SMALL)).unwrap(),
        r#"(
    format: 1,
    title: "Small",
    phases: [
        (
            id: "p",
            name: "P",
            steps: [
                (id: "s", name: "S"),
            ],
        ),
    ],
    lanes: [
        (
            id: "l",
            kind: ideas,
            cards: [
                (id: "c", step: "s", color: teal, tags: ["x", "y"]),
            ],
        ),
    ],
)
"#
    );
}

#[test]
fn words_of_all_languages_stay_readable_in_the_file() {
    let title = "Foto's \u{1f469}\u{200d}\u{1f4bb}\u{2764}\u{fe0f} हिन्दी e\u{301}";
    let map = JourneyMap { title: title.into(), ..JourneyMap::default() };
    assert!(to_ron(&map).unwrap().contains(&format!("title: \"{title}\"")), "{}", to_ron(&map).unwrap());
}

#[test]
fn what_an_editor_would_not_show_is_escaped() {
    let map = JourneyMap { title: "a\nb\u{202e}c\u{0}\"\\".into(), ..JourneyMap::default() };
    assert!(
        to_ron(&map).unwrap().contains(r#"title: "a\nb\u{202e}c\u{0}\"\\""#),
        "{}",
        to_ron(&map).unwrap()
    );
}

#[test]
fn a_score_of_zero_is_written() {
    let text = SMALL.replace("name: \"S\"", "name: \"S\", emotions: [(feeling: \"calm\")]");
    assert!(to_ron(&read(&text)).unwrap().contains("emotions: [(score: 0.0, feeling: \"calm\")]"));
}

#[test]
fn a_moved_card_is_one_line_of_a_diff() {
    let two_steps =
        SMALL.replace("(id: \"s\", name: \"S\")", "(id: \"s\", name: \"S\"), (id: \"t\", name: \"T\")");
    let map = read(&two_steps.replace("color: teal)", "color: teal), (id: \"d\", step: \"s\")"));
    let mut moved = map.clone();
    let lane = Arc::make_mut(&mut moved.lanes[0]);
    Arc::make_mut(&mut lane.cards[0]).step = "t".into();
    let (before, after) = (to_ron(&map).unwrap(), to_ron(&moved).unwrap());
    let gone: Vec<&str> = before.lines().filter(|line| !after.lines().any(|other| other == *line)).collect();
    assert_eq!(gone, [r#"                (id: "c", step: "s", color: teal, tags: ["x", "y"]),"#]);
    assert_eq!(read(&after).lanes[0].cards.last().unwrap().id, "c".into());
}
