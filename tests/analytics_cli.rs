//! Logs on the command line, without a window.
#![allow(clippy::unwrap_used, reason = "a test stops at the first surprise")]

use std::path::Path;
use std::process::{Command, Output};

use tempfile::TempDir;

const LOG: &str = "case,event,time\n1,a,1\n1,b,2\n2,b,3\n1,a,4\n";

/// A folder with `log.csv` in it, to run the program in.
fn place() -> TempDir {
    let place = tempfile::tempdir().unwrap();
    std::fs::write(place.path().join("log.csv"), LOG).unwrap();
    place
}

fn run(place: &TempDir, args: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_wayline")).args(args).current_dir(place.path()).output().unwrap()
}

#[track_caller]
fn prints(place: &TempDir, args: &[&str]) -> String {
    let ran = run(place, args);
    assert_eq!(ran.status.code(), Some(0), "{}", String::from_utf8_lossy(&ran.stderr));
    String::from_utf8(ran.stdout).unwrap()
}

#[track_caller]
fn fails(place: &TempDir, args: &[&str], code: i32) -> String {
    let ran = run(place, args);
    assert_eq!(ran.status.code(), Some(code), "{}", String::from_utf8_lossy(&ran.stdout));
    String::from_utf8(ran.stderr).unwrap()
}

#[test]
fn counts_go_to_a_file_that_is_not_replaced_or_to_standard_output() {
    let place = place();
    let table = prints(&place, &["counts", "--log", "log.csv", "--order", "1", "-o", "-"]);
    assert!(
        table.starts_with("length,previous_1,next_event,count,customers,milliseconds\n0,,(any),6,2,"),
        "{table}"
    );
    prints(&place, &["counts", "--log", "log.csv", "--order", "1", "-o", "counts.csv"]);
    let counts = place.path().join("counts.csv");
    assert_eq!(std::fs::read_to_string(&counts).unwrap(), table);
    let message = fails(&place, &["counts", "--log", "log.csv", "-o", "counts.csv"], 1);
    assert!(message.contains("--force"), "{message}");
    prints(&place, &["counts", "--log", "log.csv", "-o", "counts.csv", "--force"]);
    assert_ne!(std::fs::read_to_string(&counts).unwrap(), table);
}

#[test]
fn the_query_needs_no_log() {
    let place = place();
    let sql = prints(&place, &["counts", "--sql", "--order", "2"]);
    assert!(sql.contains("previous_2") && !sql.contains("previous_3"), "{sql}");
    fails(&place, &["counts"], 2);
    fails(&place, &["counts", "--log", "log.csv"], 2);
    fails(&place, &["counts", "--log", "log.csv", "--order", "11", "-o", "-"], 2);
}

#[test]
fn bad_rows_are_told_on_standard_error_and_bad_logs_end_with_1() {
    let place = place();
    std::fs::write(place.path().join("bad.csv"), format!("{LOG}1,a,noon\n")).unwrap();
    let ran = run(&place, &["counts", "--log", "bad.csv", "-o", "-"]);
    assert!(ran.status.success());
    let said = String::from_utf8(ran.stderr).unwrap();
    assert_eq!(said, "bad.csv:6: \u{201c}noon\u{201d} is no time; the row is left out\n");
    let message = fails(&place, &["counts", "--log", "log.csv", "--time", "when", "-o", "-"], 1);
    assert!(message.starts_with("log.csv: has no column called \u{201c}when\u{201d}; "), "{message}");
    assert!(!Path::new("counts.csv").exists());
}

fn data(name: &str) -> String {
    format!("{}/tests/data/{name}", env!("CARGO_MANIFEST_DIR"))
}

#[test]
fn the_likely_next_steps_of_a_shop_are_told_to_people_and_programs() {
    let place = place();
    let shop = data("ecom.csv.gz");
    let told = prints(&place, &["predict", "--log", &shop, "--after", "catalog > product_view"]);
    assert_eq!(told.lines().count(), 3, "{told}");
    assert!(told.contains(" of 1315 cases)"), "{told}");
    let json = prints(
        &place,
        &["predict", "--log", &shop, "--after", "catalog > product_view", "--top", "2", "--json"],
    );
    let json: serde_json::Value = serde_json::from_str(&json).unwrap();
    assert_eq!((&json["cases"], &json["too_few"]), (&1315.into(), &false.into()));
    assert_eq!(json["next"].as_array().unwrap().len(), 2);
    let few = prints(&place, &["predict", "--log", "log.csv", "--after", "a"]);
    assert!(few.starts_with("too few to say"), "{few}");
    let message = fails(&place, &["predict", "--log", &shop, "--after", "catalogue"], 2);
    assert!(message.contains("the nearest is catalog"), "{message}");
}

#[test]
fn counts_foretell_with_the_same_cases_behind_it_as_the_log() {
    let place = place();
    prints(&place, &["counts", "--log", &data("ecom.csv.gz"), "-o", "counts.csv"]);
    let told = prints(&place, &["predict", "--counts", "counts.csv", "--after", "catalog > product_view"]);
    assert!(told.contains("product_view  (355 of 1315 cases)"), "{told}");
}

#[test]
fn an_evaluation_has_all_its_figures() {
    let place = place();
    let shop = data("ecom.csv.gz");
    let json = prints(&place, &["predict", "--log", &shop, "--evaluate", "--json"]);
    let json: serde_json::Value = serde_json::from_str(&json).unwrap();
    for key in ["accuracy_top1", "accuracy_top3", "log_loss", "calibration_error", "fit_seconds"] {
        assert!(json[key].as_f64().is_some_and(|figure| figure > 0.0), "{key} of {json}");
    }
    assert!(json["order"].is_u64() && json.get("half_life_cases").is_some());
    assert_eq!(json["predictions"], 6153);
    let same = prints(&place, &["predict", "--train", "log.csv", "--test", "log.csv", "--evaluate"]);
    assert!(same.contains("predictions          4\n"), "{same}");
    fails(&place, &["predict", "--train", "log.csv", "--evaluate"], 2);
    fails(&place, &["predict", "--log", "log.csv"], 2);
}

#[test]
fn touchpoints_are_ranked_with_what_each_rule_says() {
    let place = place();
    let paths = data("attribution_paths.csv.gz");
    let json = prints(&place, &["attribute", "--paths", &paths, "--order", "2", "--json"]);
    let json: serde_json::Value = serde_json::from_str(&json).unwrap();
    assert_eq!(json["total_conversions"], 19785.0);
    let channels = json["channels"].as_array().unwrap();
    assert_eq!(channels.len(), 12);
    for rule in ["first", "last", "linear", "position", "time_decay", "markov"] {
        let sum: f64 = channels.iter().filter_map(|channel| channel[rule].as_f64()).sum();
        assert!((sum - 19785.0).abs() < 1e-6, "{rule} {sum}");
    }
    std::fs::write(place.path().join("costs.csv"), "channel,cost\ncart,20\ntv,9\n").unwrap();
    let shop = data("ecom.csv.gz");
    let ran = run(&place, &["attribute", "--log", &shop, "--conversion", "purchase", "--costs", "costs.csv"]);
    assert!(ran.status.success());
    assert!(String::from_utf8(ran.stderr).unwrap().contains("nobody met tv"));
    assert!(String::from_utf8(ran.stdout).unwrap().contains("A CONVERSION"));
    let guessed = run(&place, &["attribute", "--log", &shop]);
    assert!(String::from_utf8(guessed.stderr).unwrap().contains("purchase counts as the conversion"));
    assert!(String::from_utf8(guessed.stdout).unwrap().contains("470 conversions;"));
    std::fs::write(place.path().join("reading.csv"), "case,event,time\na,home,1\na,blog,2\n").unwrap();
    let message = fails(&place, &["attribute", "--log", "reading.csv"], 2);
    assert!(message.contains("--conversion"), "{message}");
}

#[test]
fn events_with_a_greater_than_sign_in_their_names_can_be_named() {
    let place = place();
    let rows = (0..20).map(|case| format!("{case},a,1\n{case},b > c,2\n{case},d,3\n")).collect::<String>();
    std::fs::write(place.path().join("odd.csv"), format!("case,event,time\n{rows}")).unwrap();
    let after =
        |words: &[&str]| prints(&place, &[&["predict", "--log", "odd.csv", "--top", "1"], words].concat());
    let told = after(&["--after", "a", "--after", "b > c"]);
    assert!(told.contains(" d ") && told.contains("20 of 20"), "{told}");
    let alone = after(&["--after", "b > c"]);
    assert!(alone.contains(" d "), "one event that is called so is meant: {alone}");
    assert!(after(&["--after", "(start)", "--after", "a"]).contains("b > c"), "{told}");
    let message = fails(&place, &["predict", "--log", "odd.csv", "--after", "a > b", "--after", "d"], 2);
    assert!(message.contains("no event called a > b"), "{message}");
}

#[test]
fn a_column_that_marks_conversions_can_be_named() {
    let place = place();
    let rows = "1,ad,1,0\n1,shop,2,1\n2,ad,3,0\n2,mail,4,0\n";
    std::fs::write(place.path().join("won.csv"), format!("case,event,time,won\n{rows}")).unwrap();
    let message = fails(&place, &["attribute", "--log", "won.csv"], 2);
    assert!(message.contains("--conversion-column"), "{message}");
    let told = prints(&place, &["attribute", "--log", "won.csv", "--conversion-column", "won", "--json"]);
    let told: serde_json::Value = serde_json::from_str(&told).unwrap();
    assert_eq!(told["total_conversions"], 1.0);
    fails(
        &place,
        &["attribute", "--log", "won.csv", "--conversion-column", "won", "--conversion", "shop"],
        2,
    );
    let message = fails(&place, &["attribute", "--log", "won.csv", "--conversion-column", "gone"], 1);
    assert!(message.contains("no column called"), "{message}");
}
