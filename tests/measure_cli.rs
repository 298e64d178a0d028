//! `wayline measure`, as scripts and analysts use it.
#![allow(clippy::unwrap_used, reason = "a test stops at the first surprise")]

use std::process::{Command, Output};

use tempfile::TempDir;

const MAP: &str = r#"(format: 1, title: "Shop",
    phases: [(id: "p", name: "All", steps: [(id: "s1", name: "See"), (id: "s2", name: "Buy")])],
    lanes: [(id: "l", kind: touchpoints, cards: [
        (id: "ad", step: "s1", text: "Ad"), (id: "page", step: "s1", text: "Product page"), (id: "till", step: "s2", text: "Till")])])"#;
const LOG: &str = "case,event,time
1,ad,1
1,product_view,2
1,purchase,3
2,ad,4
2,a=b,5
";

fn place() -> TempDir {
    let place = tempfile::tempdir().unwrap();
    std::fs::write(place.path().join("map.ron"), MAP).unwrap();
    std::fs::write(place.path().join("log.csv"), LOG).unwrap();
    place
}

fn measure(place: &TempDir, args: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_wayline"))
        .args(["measure", "map.ron", "--log", "log.csv"])
        .args(args)
        .current_dir(place.path())
        .output()
        .unwrap()
}

/// What the command says on standard output and on standard error.
#[track_caller]
fn tells(place: &TempDir, args: &[&str]) -> (String, String) {
    let ran = measure(place, args);
    let [told, noted] = [ran.stdout, ran.stderr].map(|bytes| String::from_utf8(bytes).unwrap());
    assert_eq!(ran.status.code(), Some(0), "{noted}");
    (told, noted)
}

#[track_caller]
fn fails(place: &TempDir, args: &[&str], code: i32) -> String {
    let ran = measure(place, args);
    let said = String::from_utf8(ran.stderr).unwrap();
    assert_eq!(ran.status.code(), Some(code), "{said}");
    said
}

fn file(place: &TempDir, name: &str) -> String {
    std::fs::read_to_string(place.path().join(name)).unwrap()
}

#[test]
fn it_tells_what_matched_and_writes_a_map_that_is_not_replaced_unasked() {
    let place = place();
    let (told, noted) = tells(&place, &["-o", "out.ron"]);
    assert!(told.contains("ad            2      Ad              same words"), "{told}");
    assert!(told.contains("product_view  1      ? Product page  suggested; --accept takes it"), "{told}");
    assert!(told.contains("2 journeys, 1970-01-01 to 1970-01-01; 2 of 5 events are contacts"), "{told}");
    assert!(told.contains("1 conversion (50.0 %); contacts before one, by the median: 1"), "{told}");
    assert!(noted.contains("log.csv: purchase counts as the conversion"), "{noted}");
    let out = file(&place, "out.ron");
    assert!(out.contains(r#"(card: "ad", visits: 2, journeys: 2, converted: 1"#), "{out}");
    assert!(fails(&place, &["-o", "out.ron"], 1).contains("--force"));
    assert!(fails(&place, &["-o", "map.ron"], 1).contains("--force"));
    assert_eq!(file(&place, "map.ron"), MAP);
    tells(&place, &["-o", "map.ron", "--force"]);
    assert_eq!(file(&place, "map.ron"), out);
    let (told, _) = tells(&place, &["-o", "map.ron", "--force"]);
    assert!(told.contains("Nothing changed since it was measured"), "{told}");
    assert_eq!(file(&place, "map.ron"), out);
}

#[test]
fn suggestions_are_accepted_and_events_matched_by_hand() {
    let place = place();
    let by_hand =
        ["--accept", "--match", "purchase=TILL", "--match", "a=b=page", "--match", "ad=", "-o", "out.ron"];
    let (told, _) = tells(&place, &by_hand);
    assert!(told.contains("product_view  1      Product page  accepted"), "{told}");
    assert!(told.contains("purchase      1      Till          accepted"), "{told}");
    assert!(told.contains("a=b           1      Product page  accepted"), "{told}");
    assert!(told.contains("ad            2                    not on the map"), "{told}");
    let out = file(&place, "out.ron");
    assert!(out.contains(r#"aliases: ["purchase"]"#) && out.contains(r#"aliases: ["a=b"]"#), "{out}");
    assert!(fails(&place, &["--match", "purchas=Till", "-o", "-"], 2).contains("did you mean purchase?"));
    assert!(fails(&place, &["--match", "purchase=Til", "-o", "-"], 2).contains("did you mean Till?"));
    assert!(fails(&place, &["--match", "purchase", "-o", "-"], 2).contains("EVENT=CARD"));
}

#[test]
fn nothing_is_written_where_nothing_matches_or_the_conversion_is_not_there() {
    let place = place();
    let said = fails(&place, &["--match", "ad=", "-o", "out.ron"], 1);
    assert!(said.starts_with("log.csv: has no event that matches a touchpoint"), "{said}");
    assert!(said.contains("--accept") && said.contains("--match"), "{said}");
    let said = fails(&place, &["--conversion", "gift", "-o", "out.ron"], 1);
    assert!(said.starts_with("log.csv: has no event called gift"), "{said}");
    assert!(!place.path().join("out.ron").exists());
    fails(&place, &["--order", "4", "-o", "out.ron"], 2);
    fails(&place, &["--conversion", "ad", "--conversion-column", "event", "-o", "out.ron"], 2);
}

/// It was written as `inf`, and the map could not be read again.
#[test]
fn values_that_add_up_to_no_number_are_refused_and_nothing_is_written() {
    let place = place();
    let far = "case,event,time,value\n1,ad,1,\n2,paid,2,1.7e308\n3,paid,3,1.7e308\n";
    std::fs::write(place.path().join("log.csv"), far).unwrap();
    let said = fails(&place, &["--conversion", "paid", "-o", "out.ron"], 1);
    assert!(said.starts_with("log.csv: has values that add up to more than a number can hold"), "{said}");
    assert!(!place.path().join("out.ron").exists());
}

#[test]
fn scripts_read_json_and_a_map_on_standard_output() {
    let place = place();
    let (told, _) = tells(&place, &["--conversion", "product_view", "--json", "-o", "out.ron"]);
    let told: serde_json::Value = serde_json::from_str(&told).unwrap();
    assert_eq!(told["measured"]["conversion"], "product_view");
    assert_eq!(told["events"][0]["how"], "exact");
    let suggested = told["events"].as_array().unwrap().iter().find(|event| event["event"] == "product_view");
    assert_eq!(suggested.unwrap()["suggestion"]["id"], "page");
    let (map, told) = tells(&place, &["--conversion", "product_view", "-o", "-"]);
    assert_eq!(map, file(&place, "out.ron"));
    assert!(told.contains("BEST FIRST"), "{told}");
}
