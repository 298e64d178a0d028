//! Drafting maps from logs, and figures of tables on maps, on the command line.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test stops at the first surprise")]

use std::path::Path;
use std::process::{Command, Output};

use jiff::civil::date;
use tempfile::TempDir;
use wayline::analytics::attribution::Options;
use wayline::analytics::{EventLog, ReadOptions, unwatched};
use wayline::edit::apply;
use wayline::format::{from_ron, to_ron};
use wayline::measure::{Goal, Matching, Settings, measure};
use wayline::model::{Evidence, JourneyMap, PhaseRole};
use wayline::templates;

fn shop_log() -> String {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/ecom.csv.gz").display().to_string()
}

fn run(place: &TempDir, args: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_wayline")).args(args).current_dir(place.path()).output().unwrap()
}

/// What a command that ends well says on standard error.
#[track_caller]
fn runs(place: &TempDir, args: &[&str]) -> String {
    let ran = run(place, args);
    let told = String::from_utf8(ran.stderr).unwrap();
    assert_eq!(ran.status.code(), Some(0), "{told}");
    told
}

#[track_caller]
fn fails(place: &TempDir, args: &[&str], code: i32) -> String {
    let ran = run(place, args);
    assert_eq!(ran.status.code(), Some(code), "{}", String::from_utf8_lossy(&ran.stdout));
    String::from_utf8(ran.stderr).unwrap()
}

fn map(place: &TempDir, name: &str) -> JourneyMap {
    let text = std::fs::read_to_string(place.path().join(name)).unwrap();
    from_ron(&text, name).unwrap_or_else(|errors| panic!("{errors}"))
}

#[test]
fn a_map_is_drafted_from_a_log_and_measured_at_once() {
    let place = tempfile::tempdir().unwrap();
    let told = runs(&place, &["import", &shop_log(), "--discover", "-o", "draft.ron"]);
    assert_eq!(told, "", "nothing is left out");
    let draft = map(&place, "draft.ron");
    assert_eq!(draft.title, "Journey drawn from ecom.csv.gz");
    assert_eq!(draft.measured.as_ref().unwrap().conversion, "purchase");
    assert_eq!(draft.phases.last().unwrap().role, Some(PhaseRole::Purchase));
    let message = fails(&place, &["import", &shop_log(), "--discover", "-o", "draft.ron"], 1);
    assert!(message.contains("--force"), "{message}");
    let chosen = ["--conversion", "wishlist_add", "--channel", "platform"];
    runs(&place, &[&["import", &shop_log(), "--discover", "-o", "wish.ron"], &chosen[..]].concat());
    let measured = map(&place, "wish.ron").measured.unwrap();
    assert_eq!(measured.conversion, "wishlist_add");
    let channels: Vec<&str> = measured.channels.iter().map(|channel| channel.channel.as_str()).collect();
    assert_eq!(channels, ["desktop", "mobile", "tablet"]);
}

#[test]
fn what_no_map_can_be_drafted_from_is_told_with_the_file() {
    let place = tempfile::tempdir().unwrap();
    std::fs::write(place.path().join("log.csv"), "case,event,time\n1,a,1\n1,b,2\n").unwrap();
    let message = fails(&place, &["import", "log.csv", "--discover", "-o", "draft.ron"], 1);
    assert!(message.starts_with("log.csv: has one journey only; expected at least two events"), "{message}");
    assert!(!place.path().join("draft.ron").exists());
    let message =
        fails(&place, &["import", "log.csv", "--discover", "-o", "draft.ron", "--conversion", "c"], 1);
    assert!(message.contains("log.csv") && message.contains("no event called c"), "{message}");
    let message = fails(&place, &["import", "log.csv", "-o", "draft.ron", "--case", "1"], 2);
    assert!(message.contains("--discover"), "{message}");
    fails(&place, &["import", "log.csv", "--discover", "--map", "text=a", "-o", "draft.ron"], 2);
}

/// The day after the log ends; the templates keep it as the day on which they were measured.
/// Where the column marked nothing, an event that is called so was taken instead.
#[test]
fn a_column_of_conversions_is_the_goal_of_a_drafted_map_whatever_events_are_called() {
    let place = tempfile::tempdir().unwrap();
    let row = |case: usize| format!("{case},ad,1,no\n{case},purchase,2,no\n");
    let rows: String = (0..20).map(row).collect();
    std::fs::write(place.path().join("log.csv"), format!("case,event,time,done\n{rows}")).unwrap();
    runs(&place, &["import", "log.csv", "--discover", "--conversion-column", "done", "-o", "map.ron"]);
    let measured = map(&place, "map.ron").measured.unwrap();
    assert_eq!((measured.conversion.as_str(), measured.conversions), ("", 0));
}

fn shop_settings() -> Settings {
    Settings {
        goal: Goal::Event("purchase".to_owned()),
        attribution: Options::default(),
        file: "ecom.csv.gz".to_owned(),
        measured_on: date(2024, 6, 30),
    }
}

/// With `WAYLINE_BLESS` set, writes the templates anew.
#[test]
fn measuring_the_web_shop_templates_again_changes_nothing() {
    let log = EventLog::read(Path::new(&shop_log()), &ReadOptions::default(), &unwatched).unwrap();
    for id in ["web-shop", "web-shop-nl"] {
        let text = templates::find(id).unwrap().text;
        let map = from_ron(text, id).unwrap();
        let matching = Matching::of(&map, &log);
        assert!(matching.events().iter().all(|event| event.matched.is_some()), "{id}: {matching:?}");
        let measurement = measure(&map, &log, &matching, &shop_settings()).unwrap();
        let measured = to_ron(&apply(&map, &measurement.edit(&map)).unwrap()).unwrap();
        if std::env::var_os("WAYLINE_BLESS").is_some() {
            let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("templates/{id}.ron"));
            std::fs::write(path, measured).unwrap();
        } else {
            assert!(measured == text, "{id}: WAYLINE_BLESS=1 cargo test --test figures_cli mends it");
            assert!(measurement.changes(&map).is_empty());
        }
    }
}

#[test]
fn measuring_the_web_shop_template_by_the_command_changes_only_the_day() {
    let place = tempfile::tempdir().unwrap();
    runs(&place, &["new", "--template", "web-shop", "-o", "shop.ron"]);
    runs(&place, &["measure", "shop.ron", "--log", &shop_log(), "-o", "again.ron"]);
    let (before, after) = (map(&place, "shop.ron"), map(&place, "again.ron"));
    let (old, new) = (before.measured.unwrap(), after.measured.unwrap());
    assert_eq!((&old.touchpoints, &old.channels, &old.pasts), (&new.touchpoints, &new.channels, &new.pasts));
    assert_eq!(after.sources.len(), 1, "the source of before goes");
    assert_eq!((after.sources[0].rows, after.sources[0].file.as_str()), (31_106, "ecom.csv.gz"));
}

const TABLE: &str = "Page path;Sessions;Conversie;CSAT;Kosten (EUR);Kanaal
/cart;1.204;34,1%;7,5;120,50;E-mail
Wish lists;812;;6;;
Total;9.999;;;;
";

fn place_with_table(table: &str) -> TempDir {
    let place = tempfile::tempdir().unwrap();
    runs(&place, &["new", "--template", "web-shop", "-o", "shop.ron"]);
    std::fs::write(place.path().join("figures.csv"), table).unwrap();
    place
}

const BY_TABLE: [&str; 6] = ["measure", "shop.ron", "--table", "figures.csv", "-o", "out.ron"];

#[test]
fn a_table_of_figures_goes_onto_the_cards_and_what_matches_nothing_is_listed() {
    let place = place_with_table(TABLE);
    let told = runs(&place, &BY_TABLE);
    assert!(told.contains("figures.csv:4:1: “Total” is nothing on the map; the row is left out"), "{told}");
    assert!(told.contains("figures.csv:3:1: “Wish lists” is nothing on the map"), "{told}");
    assert!(prints_columns(&place), "what each column was taken for is told");
    let out = map(&place, "out.ron");
    let cart = out.card(&"cart-page".into()).unwrap();
    assert_eq!((cart.metrics.visits, cart.metrics.satisfaction), (Some(1204), Some(7.5)));
    assert_eq!((cart.metrics.cost, cart.evidence), (Some(120.5), Some(Evidence::Measured)));
    let channels = &out.measured.as_ref().unwrap().channels;
    assert_eq!(channels.iter().find(|channel| channel.channel == "email").unwrap().cost, Some(120.5));
    assert_eq!(out.sources.len(), 2);
    let message = fails(&place, &BY_TABLE, 1);
    assert!(message.contains("--force"), "{message}");
}

fn prints_columns(place: &TempDir) -> bool {
    let ran = run(place, &[&BY_TABLE[..], &["--force"]].concat());
    let told = String::from_utf8(ran.stdout).unwrap();
    ["Page path     name\n", "Conversie     conversion_percent\n", "Kosten (EUR)  cost\n"]
        .iter()
        .all(|line| told.contains(line))
}

#[test]
fn columns_and_rows_of_a_table_are_named_where_they_are_not_guessed() {
    let place = place_with_table(TABLE);
    let more = ["--accept", "--map", "value=Sessions", "--match", "Total=order-placed", "--json"];
    let ran = run(&place, &[&BY_TABLE[..], &more].concat());
    let json: serde_json::Value = serde_json::from_slice(&ran.stdout).unwrap();
    let cards: Vec<&str> =
        json["figures"].as_array().unwrap().iter().map(|f| f["card"]["id"].as_str().unwrap()).collect();
    assert_eq!(cards, ["cart-page", "wish-list", "order-placed"]);
    assert_eq!(json["figures"][2]["figures"]["value"], 9999.0);
    assert_eq!(json["channels"][0]["channel"], "email");
    let out = map(&place, "out.ron");
    assert_eq!(out.card(&"wish-list".into()).unwrap().aliases, ["wishlist_add", "Wish lists"]);
    assert!(out.card(&"order-placed".into()).unwrap().aliases.contains(&"Total".to_owned()));
}

#[test]
fn a_bad_table_is_told_by_line_and_a_wrong_use_of_the_command_as_such() {
    let place = place_with_table("page,visits,cost\ncart,many,\"1,284\"\nhome,5,2\n");
    let message = fails(&place, &BY_TABLE, 1);
    let lines: Vec<&str> = message.lines().collect();
    assert!(lines[0].starts_with("figures.csv:2:6: “many” is no number of visits; expected"), "{message}");
    assert!(lines[1].starts_with("figures.csv:2:11: “1,284” may be thousands or decimals"), "{message}");
    assert!(!place.path().join("out.ron").exists());
    let uses = |more: &[&str], code| fails(&place, &[&BY_TABLE[..], more].concat(), code);
    assert!(uses(&["--map", "visits=clicks"], 2).contains("has no column called clicks"));
    assert!(uses(&["--map", "clicks=visits"], 2).contains("expected conversion, name"));
    assert!(uses(&["--map", "visits"], 2).contains("expected WHAT=COLUMN"));
    assert!(uses(&["--match", "basket=cart-page"], 2).contains("the table has no row called basket"));
    assert!(uses(&["--case", "1"], 2).contains("--log"));
    uses(&["--conversion", "buy"], 2);
    uses(&["--log", "figures.csv"], 2);
    fails(&place, &["measure", "shop.ron", "-o", "out.ron"], 2);
    fails(&place, &["measure", "shop.ron", "--log", "figures.csv", "--map", "visits=2", "-o", "out.ron"], 2);
    let message = fails(&place, &["measure", "shop.ron", "--table", "gone.csv", "-o", "out.ron"], 1);
    assert!(message.starts_with("gone.csv: does not exist"), "{message}");
}
