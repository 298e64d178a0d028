//! Measuring a map by a log: every figure by hand, what always holds, and what must never be written down.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test stops at the first surprise")]

mod always;
mod figures;
mod matching;

use std::io::Write;

use tempfile::NamedTempFile;
use wayline::analytics::attribution::Options;
use wayline::analytics::{EventLog, LogError, ReadOptions, unwatched};
use wayline::format::from_ron;
use wayline::measure::{Goal, Matching, Measurement, Settings, measure};
use wayline::model::JourneyMap;

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

/// A map whose steps each have the touchpoints of one letter, and a log of journeys written as letters; a dot is an
/// event that is not on the map. The journeys go on and on, a second an event.
fn letters(journeys: &[String]) -> (JourneyMap, EventLog) {
    let steps: String = ["a", "b", "c", "d"].map(|id| format!(r#"(id: "s{id}", name: "{id}"), "#)).concat();
    let cards: String =
        ["a", "b", "c", "d"].map(|id| format!(r#"(id: "{id}", step: "s{id}", text: "{id}"), "#)).concat();
    let text = format!(
        r#"(format: 1, title: "", phases: [(id: "p", name: "", steps: [{steps}])],
            lanes: [(id: "l", kind: touchpoints, cards: [{cards}])])"#
    );
    (map(&text), log(&rows(journeys)))
}

fn rows(journeys: &[String]) -> String {
    let mut text = String::from("case,event,time\n");
    for (case, journey) in journeys.iter().enumerate() {
        for (second, letter) in journey.chars().enumerate() {
            let event = if letter == '.' { "elsewhere".to_owned() } else { letter.to_string() };
            text.push_str(&format!("case {case:03},{event},{}\n", 1_700_000_000 + case * 60 + second));
        }
    }
    text
}
