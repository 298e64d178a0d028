//! The page that explains the measures says what the program computes.
#![allow(clippy::unwrap_used, reason = "a test stops at the first surprise")]

use std::io::Write;

use tempfile::NamedTempFile;
use wayline::analytics::attribution::{Attribution, Options, Paths, RULES, Rule};
use wayline::analytics::counts::{Mark, Tally};
use wayline::analytics::{Counts, EventLog, ReadOptions, unwatched};
use wayline::jobs::{ImportOptions, import};
use wayline::measure::{Matching, Settings, guess_goal, measure};
use wayline::model::{Measured, TouchpointMeasures};

fn page() -> String {
    std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/assets/docs/measures.md")).unwrap()
}

/// The table after `<!-- name -->`, as a file.
fn table(name: &str) -> NamedTempFile {
    let page = page();
    let after = page.split(&format!("<!-- {name} -->\n```csv\n")).nth(1).unwrap();
    let mut file = NamedTempFile::with_suffix(".csv").unwrap();
    file.write_all(after.split("```").next().unwrap().as_bytes()).unwrap();
    file
}

#[track_caller]
fn says(words: &str) {
    let flat = page().split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(flat.contains(words), "{words}");
}

#[test]
fn the_counts_are_those_of_the_example() {
    let log = EventLog::read(table("log").path(), &ReadOptions::default(), &unwatched).unwrap();
    let counts = Counts::of(&log, 1).unwrap();
    let [ad, shop] = ["ad", "shop"].map(|name| counts.mark(name).unwrap());
    assert_eq!(counts.tally(&[ad], shop), Tally { count: 3, customers: 2, milliseconds: 120_000 });
    says("After `ad` came `shop` 3 times, for 2 customers, 120 seconds later in all");
    assert_eq!(counts.tally(&[shop], Mark::End), Tally { count: 2, customers: 2, milliseconds: 0 });
    says("After `shop` came the end 2 times, for 2 customers");
}

#[test]
fn every_rule_gives_what_its_row_says() {
    let found = Attribution::of(&Paths::read(table("paths").path()).unwrap(), &Options::default()).unwrap();
    for (rule, name) in RULES {
        let name = name.replace('_', " ");
        let page = page();
        let row = page.lines().find(|line| line.starts_with(&format!("| {name} |"))).unwrap();
        let figures: Vec<f64> = row.split('|').filter_map(|cell| cell.trim().parse().ok()).collect();
        assert_eq!(figures.len(), 3, "{row}");
        for (credit, figure) in found.credits.iter().zip(figures) {
            assert!((credit.conversions_by(*rule) - figure).abs() < 6e-4, "{row}: {credit:?}");
        }
    }
}

#[test]
fn removal_effects_and_costs_are_those_of_the_example() {
    let mut found =
        Attribution::of(&Paths::read(table("paths").path()).unwrap(), &Options::default()).unwrap();
    found.add_costs(&[("ad".to_owned(), 6.0)]);
    let effects: Vec<f64> =
        found.credits.iter().map(|credit| (credit.removal_effect * 1e6).round() / 1e6).collect();
    assert_eq!(effects, [0.75, 0.5, 1.0]);
    let ad = &found.credits[0];
    let near = |a: Option<f64>, b: f64| assert!((a.unwrap() - b).abs() < 6e-4, "{a:?} {b}");
    near(ad.cost_per_visit(), 3.0);
    near(ad.cost_per_conversion(Rule::Markov), 9.0);
    near(ad.return_on_cost(Rule::Markov), 1.222);
    says("a visit cost 3, a conversion 9");
}

/// The map of the page, measured by its log.
fn measured() -> Measured {
    let map = import(table("map").path(), &ImportOptions::default()).unwrap().map;
    let log = EventLog::read(table("visits").path(), &ReadOptions::default(), &unwatched).unwrap();
    let settings = Settings {
        goal: guess_goal(&log),
        attribution: Options::default(),
        file: "visits.csv".to_owned(),
        measured_on: jiff::civil::date(2024, 4, 1),
    };
    measure(&map, &log, &Matching::of(&map, &log), &settings).unwrap().measured
}

#[test]
fn the_measured_map_has_the_figures_of_its_table() {
    let measured = measured();
    let share = |part: f64| format!("{} %", (part * 1000.0).round() / 10.0);
    let seconds = |wait: Option<f64>| format!("{} s", wait.unwrap());
    type Figure<'a> = &'a dyn Fn(&TouchpointMeasures) -> String;
    let rows: [(&str, Figure<'_>); 11] = [
        ("visits", &|t| t.visits.to_string()),
        ("customers", &|t| t.journeys.to_string()),
        ("reach", &|t| share(measured.reach(t))),
        ("conversion", &|t| share(t.conversion())),
        ("value", &|t| t.value.to_string()),
        ("began here", &|t| t.began.to_string()),
        ("ended here", &|t| t.ended.to_string()),
        ("went no further", &|t| t.stopped.to_string()),
        ("next contact after", &|t| seconds(t.next_median_s)),
        ("90 % by", &|t| seconds(t.next_p90_s)),
        ("removal", &|t| share(t.removal)),
    ];
    for (name, figure) in rows {
        let figures: Vec<String> = measured.touchpoints.iter().map(figure).collect();
        let row = format!("| {name} | {} |", figures.join(" | "));
        assert!(page().lines().any(|line| line == row), "{row}");
    }
}

#[test]
fn the_measured_map_has_the_funnel_of_the_example() {
    let measured = measured();
    let reached: Vec<u64> = measured.phases.iter().map(|phase| phase.journeys).collect();
    assert_eq!(reached, [4, 4]);
    says("came to a phase or beyond it: 4 to See, 4 to Do");
    let before: Vec<(u64, u64)> =
        measured.contacts_before_conversion.iter().map(|count| (count.contacts, count.journeys)).collect();
    assert_eq!(before, [(1, 1), (4, 1)]);
    says("Ann had 4, Eva had 1");
    assert_eq!(Measured::LEAST_JOURNEYS, 10);
    says("if at least 10 journeys had them");
}
