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
