//! Measuring a map by a log: every figure by hand, what always holds, and what must never be written down.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test stops at the first surprise")]

use std::io::Write;

use tempfile::NamedTempFile;
use wayline::analytics::attribution::Options;
use wayline::analytics::{EventLog, LogError, ReadOptions, unwatched};
use wayline::edit::apply;
use wayline::file::{from_ron, to_ron};
use wayline::measure::{Goal, Matching, Measurement, Settings, measure};
use wayline::model::{Credits, Evidence, JourneyMap, TouchpointMeasures};

const MAP: &str = r#"(
    format: 1,
    title: "Shop",
    phases: [
        (id: "p1", name: "See", steps: [(id: "s1", name: "Arrive")]),
        (id: "p2", name: "Do", steps: [(id: "s2", name: "Choose"), (id: "s3", name: "Pay")]),
        (id: "p3", name: "Care", steps: [(id: "s4", name: "Help")]),
    ],
    lanes: [
        (id: "talk", kind: pain_points, cards: [(id: "pain", step: "s1", text: "Ad")]),
        (id: "touch", kind: touchpoints, cards: [
            (id: "ad", step: "s1", text: "Ad", channel: "ads"),
            (id: "shop", step: "s2", text: "Product page", channel: "webshop", metrics: (cost: 12.0)),
            (id: "paid", step: "s3", text: "Order confirmed", evidence: interview, aliases: ["purchase"]),
            (id: "help", step: "s4", text: "Phone call", channel: "phone"),
        ]),
    ],
)"#;

/// Five journeys; the fourth meets nothing of the map.
const LOG: &str = "case,event,time,value
ann,ad,2024-03-01 10:00:00,
ann,productPage,2024-03-01 10:00:30,
ann,AD,2024-03-01 10:01:00,
ann,product_page,2024-03-01 10:02:00,
ann,purchase,2024-03-01 10:05:00,30
bob,ad,2024-03-01 11:00:00,
bob,productPage,2024-03-01 11:00:30,
cas,productPage,2024-03-02 09:00:00,
dan,newsletter,2024-03-02 10:00:00,
eva,ad,2024-03-02 12:00:00,
eva,purchase,2024-03-02 12:01:40,10
eva,productPage,2024-03-02 12:02:00,
";

fn map(text: &str) -> JourneyMap {
    from_ron(text, "map.ron").unwrap()
}

fn log(text: &str) -> EventLog {
    let mut file = NamedTempFile::with_suffix(".csv").unwrap();
    file.write_all(text.as_bytes()).unwrap();
    EventLog::read(file.path(), &ReadOptions::default(), &unwatched).unwrap()
}

fn settings(goal: Goal) -> Settings {
    Settings {
        goal,
        attribution: Options::default(),
        file: "log.csv".to_owned(),
        measured_on: jiff::civil::date(2024, 4, 1),
    }
}

fn measured_with(map: &JourneyMap, log: &EventLog, goal: Goal) -> Result<Measurement, LogError> {
    measure(map, log, &Matching::of(map, log), &settings(goal))
}

fn by_purchase(log_text: &str) -> (JourneyMap, Measurement) {
    let (map, log) = (map(MAP), log(log_text));
    let measurement = measured_with(&map, &log, Goal::Event("purchase".to_owned())).unwrap();
    (map, measurement)
}

#[test]
fn every_figure_is_what_counting_by_hand_gives() {
    let measured = by_purchase(LOG).1.measured;
    assert_eq!((measured.journeys, measured.contacts, measured.conversions), (5, 11, 2));
    assert_eq!(measured.value, 40.0);
    let credits = |first, last, linear, position, time_decay, markov| Credits {
        first,
        last,
        linear,
        position,
        time_decay,
        markov,
    };
    // The chain: from the start 3/4 to the ad, from the ad 3/4 to the shop and 1/4 to the order, from the shop 1/4
    // to the ad, 1/4 to the order and 1/2 away. So half convert; without the ad 1/16, without the shop 3/16.
    let ad = TouchpointMeasures {
        card: "ad".into(),
        visits: 4,
        journeys: 3,
        converted: 2,
        value: 40.0,
        began: 3,
        // Waits of 30, 60, 30 and 100 seconds.
        next_median_s: Some(45.0),
        next_p90_s: Some(88.0),
        removal: 0.875,
        credits: credits(2.0, 1.0, 1.5, 1.5, 1.5, 1.1667),
        values: credits(40.0, 10.0, 25.0, 25.0, 24.9996, 23.3333),
        ..TouchpointMeasures::default()
    };
    let shop = TouchpointMeasures {
        card: "shop".into(),
        visits: 5,
        journeys: 4,
        // Eva was there only after her order.
        converted: 1,
        value: 30.0,
        began: 1,
        ended: 3,
        stopped: 3,
        next_median_s: Some(105.0),
        next_p90_s: Some(165.0),
        removal: 0.625,
        credits: credits(0.0, 1.0, 0.5, 0.5, 0.5, 0.8333),
        values: credits(0.0, 30.0, 15.0, 15.0, 15.0004, 16.6667),
    };
    let paid = TouchpointMeasures {
        card: "paid".into(),
        visits: 2,
        journeys: 2,
        converted: 2,
        value: 40.0,
        ended: 1,
        next_median_s: Some(20.0),
        next_p90_s: Some(20.0),
        ..TouchpointMeasures::default()
    };
    assert_eq!(measured.touchpoints, [ad, shop, paid]);
    assert_eq!(measured.reach(&measured.touchpoints[1]), 0.8);
    let reached = |list: &[wayline::model::Reached]| -> Vec<(String, u64, u64)> {
        list.iter().map(|reached| (reached.at.to_string(), reached.journeys, reached.ended)).collect()
    };
    let of = |at: &str, journeys, ended| (at.to_owned(), journeys, ended);
    assert_eq!(reached(&measured.phases), [of("p1", 4, 0), of("p2", 4, 4)]);
    assert_eq!(reached(&measured.steps), [of("s1", 4, 0), of("s2", 4, 3), of("s3", 2, 1)]);
    let before: Vec<(u64, u64)> =
        measured.contacts_before_conversion.iter().map(|count| (count.contacts, count.journeys)).collect();
    assert_eq!(before, [(1, 1), (4, 1)]);
    // The order has no channel.
    let channels: Vec<_> =
        measured.channels.iter().map(|c| (c.channel.as_str(), c.visits, c.journeys, c.converted)).collect();
    assert_eq!(channels, [("ads", 4, 3, 2), ("webshop", 5, 4, 1)]);
    assert_eq!((measured.unmatched.len(), measured.unmatched_others), (0, 1));
    assert!(measured.pasts.is_empty());
}

#[test]
fn the_source_and_the_cards_tell_what_was_measured_and_keep_what_was_typed() {
    let (map, measurement) = by_purchase(LOG);
    let after = apply(&map, &measurement.edit(&map)).unwrap();
    let source = &after.sources[0];
    assert_eq!((source.file.as_str(), source.rows), ("log.csv", 12));
    assert_eq!(
        [source.from, source.until],
        [Some(jiff::civil::date(2024, 3, 1)), Some(jiff::civil::date(2024, 3, 2))]
    );
    let shop = after.card(&"shop".into()).unwrap();
    let metrics = &shop.metrics;
    assert_eq!((metrics.visits, metrics.customers, metrics.conversion), (Some(5), Some(4), Some(0.25)));
    assert_eq!((metrics.value, metrics.cost), (Some(30.0), Some(12.0)));
    assert_eq!(metrics.source.as_ref(), Some(&source.id));
    assert_eq!(shop.evidence, Some(Evidence::Measured));
    assert_eq!(after.card(&"help".into()), map.card(&"help".into()));
}

#[test]
fn measuring_twice_gives_the_same_file_to_the_byte() {
    let (map, measurement) = by_purchase(LOG);
    let once = apply(&map, &measurement.edit(&map)).unwrap();
    let again = measured_with(&once, &log(LOG), Goal::Event("purchase".to_owned())).unwrap();
    assert_eq!(again.changes(&once), []);
    assert_eq!(to_ron(&apply(&once, &again.edit(&once)).unwrap()), to_ron(&once));
}
