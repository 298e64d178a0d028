//! Measuring maps on the command line, without a window.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test stops at the first surprise")]

use std::path::Path;
use std::process::{Command, Output};

use tempfile::TempDir;
use wayline::file::from_ron;
use wayline::model::{JourneyMap, PhaseRole};

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
