//! Logs as files have them.

use std::io::Write;
use std::path::Path;

use proptest::prelude::*;
use tempfile::NamedTempFile;

mod written;

use super::collect::MOST_EVENT_NAMES;
use super::*;
use crate::analytics::error::LogError;

fn file(bytes: impl AsRef<[u8]>) -> NamedTempFile {
    let mut file = NamedTempFile::new().unwrap();
    file.write_all(bytes.as_ref()).unwrap();
    file
}

fn read(bytes: impl AsRef<[u8]>) -> Result<EventLog, LogError> {
    EventLog::read(file(bytes).path(), &ReadOptions::default(), &unwatched)
}

/// The cases of a log as `a b | c`, by their beginning.
fn journeys(log: &EventLog) -> String {
    let case = |case: Case<'_>| {
        case.names().map(|name| log.names()[name as usize].as_str()).collect::<Vec<_>>().join(" ")
    };
    log.cases().map(case).collect::<Vec<_>>().join(" | ")
}

fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut out = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::default());
    out.write_all(bytes).unwrap();
    out.finish().unwrap()
}

fn utf16(text: &str, big: bool) -> Vec<u8> {
    let units = std::iter::once(0xfeff).chain(text.encode_utf16());
    units.flat_map(|unit| if big { unit.to_be_bytes() } else { unit.to_le_bytes() }).collect()
}

const SMALL: &str = "case_id,activity,timestamp\n1,caf\u{e9},2024-01-01 10:00:00\n2,b,2024-01-01 09:00:00\n1,b,2024-01-01 10:05:00\n";

#[test]
fn a_log_reads_the_same_in_every_coat() {
    let expected = "b | caf\u{e9} b";
    let latin: Vec<u8> = SMALL.chars().map(|c| c as u32 as u8).collect();
    for (what, bytes) in [
        ("plain", SMALL.as_bytes().to_vec()),
        ("a mark of UTF-8", [b"\xef\xbb\xbf", SMALL.as_bytes()].concat()),
        ("Windows-1252", latin),
        ("UTF-16, little end first", utf16(SMALL, false)),
        ("UTF-16, big end first", utf16(SMALL, true)),
        ("UTF-16 without a mark", utf16(SMALL, false)[2..].to_vec()),
        ("gzip", gzip(SMALL.as_bytes())),
        ("gzip of UTF-16", gzip(&utf16(SMALL, false))),
        ("two gzips in one", [gzip(&SMALL.as_bytes()[..40]), gzip(&SMALL.as_bytes()[40..])].concat()),
        ("semicolons", SMALL.replace(',', ";").into_bytes()),
        ("tabs", SMALL.replace(',', "\t").into_bytes()),
        ("bars", SMALL.replace(',', "|").into_bytes()),
        ("Windows line breaks", SMALL.replace('\n', "\r\n").into_bytes()),
        ("old Mac line breaks", SMALL.replace('\n', "\r").into_bytes()),
        ("no last line break", SMALL.trim_end().as_bytes().to_vec()),
        ("blank lines", SMALL.replace('\n', "\n\n").into_bytes()),
        ("quotes", SMALL.replace("caf\u{e9}", "\"caf\u{e9}\"").into_bytes()),
        ("spaces", SMALL.replace(',', " , ").into_bytes()),
    ] {
        let log = read(bytes).unwrap_or_else(|error| panic!("{what}: {error}"));
        assert_eq!(journeys(&log), expected, "{what}");
        assert_eq!(log.report().bad_rows, 0, "{what}");
    }
}

#[test]
fn quotes_may_hold_separators_line_breaks_and_quotes() {
    let log = read("case,event,time\n1,\"a, \"\"b\"\"\nc\",1\n\"1\",it's 5\" wide,\"2\"\n").unwrap();
    assert_eq!(log.names(), ["a, \"b\"\nc", "it's 5\" wide"]);
    assert_eq!(log.report().bad_rows, 0);
}

#[test]
fn events_of_one_moment_keep_the_order_of_the_file() {
    let log = read("case,event,time\n1,c,5\n1,b,3\n1,a,3\n1,d,5\n2,z,1\n").unwrap();
    assert_eq!(journeys(&log), "z | b a c d");
}

#[test]
fn values_channels_and_conversions_stay_with_their_events() {
    let text =
        "case,event,time,channel,value,conversion\n1,b,2,email,\"2,5\",yes\n1,a,1,ads,,0\n2,a,3,ads,x,\n";
    let log = read(text).unwrap();
    let case = log.case(0);
    assert_eq!(journeys(&log), "a b | a");
    let channels: Vec<&str> =
        case.events.iter().map(|event| log.channels()[event.channel as usize].as_str()).collect();
    assert_eq!(channels, ["ads", "email"]);
    assert!(case.values.unwrap()[0].is_nan());
    assert_eq!(case.values.unwrap()[1], 2.5);
    assert_eq!(case.conversions, Some(&[false, true][..]));
    assert!(
        log.report().notes[0].to_string().contains("line 4: \u{201c}x\u{201d} is no number"),
        "{:?}",
        log.report()
    );
}

#[test]
fn bad_rows_are_counted_and_named_by_line() {
    let text = "case,event,time\n1,a,1\n,a,2\n1,,3\n1,a,noon\n1,a\n1,a,4,extra\n1,(end),5\n2,a,6\n";
    let log = read(text).unwrap();
    let report = log.report();
    let lines: Vec<u64> = report.first_bad_rows.iter().map(|row| row.line).collect();
    assert_eq!((report.bad_rows, lines), (6, vec![3, 4, 5, 6, 7, 8]));
    assert_eq!(report.lines("l.csv")[2], "l.csv:5: \u{201c}noon\u{201d} is no time; the row is left out");
    assert_eq!(log.event_count(), 2);
    let many = format!("case,event,time\n1,a,1\n{}", "1,a,never\n".repeat(5000));
    let report = read(many).unwrap().report().clone();
    assert_eq!((report.bad_rows, report.first_bad_rows.len()), (5000, 20));
    assert_eq!(report.lines("l").last().unwrap(), "l: 5000 rows are left out in all");
}

#[test]
fn a_quote_that_is_not_closed_costs_its_own_line_only() {
    let log = read("case,event,time\n1,a,1\n1,\"b,2\n1,c,3\n").unwrap();
    assert_eq!(journeys(&log), "a c");
    assert_eq!(log.report().first_bad_rows[0].line, 3);
    // Also where it takes more than a block to find that out.
    let long = format!("case,event,time\n1,a,1\n1,\"b,2\n{}", "1,c,3\n".repeat(400_000));
    let log = read(long).unwrap();
    assert_eq!((log.event_count(), log.report().bad_rows), (400_001, 1));
}

#[test]
fn the_file_decides_which_number_is_the_day() {
    let second = |log: &EventLog| log.case(0).events[1].time_us - log.case(0).events[0].time_us;
    const DAY: i64 = 86_400_000_000;
    let day_first =
        read("case,event,time\n1,a,03/04/2024 10:00\n1,b,04/04/2024 10:00\n2,a,13/04/2024\n").unwrap();
    assert_eq!(second(&day_first), DAY);
    let month_first =
        read("case,event,time\n1,a,03/04/2024 10:00\n1,b,04/04/2024 10:00\n2,a,04/13/2024\n").unwrap();
    assert_eq!(second(&month_first), 31 * DAY);
    assert!(month_first.report().notes.is_empty() && month_first.report().bad_rows == 0);
}

#[test]
fn dates_that_could_be_either_are_read_with_a_word_about_it() {
    let text = "case,event,time\n1,a,03/04/2024\n1,b,04/04/2024\n";
    let log = read(text).unwrap();
    let note = &log.report().lines("log.csv")[0];
    assert!(note.contains("03/04/2024") && note.contains("line 2") && note.contains("--dates"), "{note}");
    let chosen = ReadOptions { dates: Some(DayOrder::MonthFirst), ..ReadOptions::default() };
    let log = EventLog::read(file(text).path(), &chosen, &unwatched).unwrap();
    assert!(log.report().lines("log.csv").is_empty());
    // Twice twelve hours go with the month first.
    let log = read("case,event,time\n1,a,03/04/2024 1:00 PM\n1,b,04/04/2024 1:00 PM\n").unwrap();
    assert!(log.report().lines("log.csv")[0].contains("month/day/year"), "{:?}", log.report());
}

#[test]
fn dates_that_contradict_the_others_are_bad_rows() {
    let log =
        read("case,event,time\n1,a,13/04/2024\n1,b,14/04/2024\n1,c,04/15/2024\n1,d,31/02/2024\n").unwrap();
    assert_eq!(journeys(&log), "a b");
    let report = log.report();
    assert_eq!(report.bad_rows, 2);
    assert_eq!(report.first_bad_rows[0].line, 4);
}

const XES: &str = r#"<?xml version="1.0" encoding="UTF-8"?>
<log xes.version="1.0" xmlns="http://www.xes-standard.org/">
  <global scope="event"><string key="concept:name" value="x"/></global>
  <trace>
    <string key="concept:name" value="case 1"/>
    <event>
      <string key="concept:name" value="A &amp; B"><string key="concept:name" value="inner"/></string>
      <date key="time:timestamp" value="2024-01-01T10:00:00.000+01:00"/>
    </event>
    <event>
      <date key="time:timestamp" value="2024-01-01T09:30:00.000Z"/>
      <string key="concept:name" value="C"/>
    </event>
  </trace>
  <trace>
    <event><string key="concept:name" value="C"/><date key="time:timestamp" value="2024-01-02T09:30:00Z"/></event>
  </trace>
</log>
"#;

#[test]
fn xes_is_read_plain_and_packed() {
    let latin: Vec<u8> = XES
        .replace("UTF-8", "ISO-8859-1")
        .replace("A &amp; B", "\u{e9}")
        .chars()
        .map(|c| c as u32 as u8)
        .collect();
    assert_eq!(journeys(&read(XES).unwrap()), "A & B C | C");
    assert_eq!(journeys(&read(gzip(XES.as_bytes())).unwrap()), "A & B C | C");
    assert_eq!(journeys(&read(latin).unwrap()), "\u{e9} C | C");
    let log = read(XES).unwrap();
    assert_eq!(log.report().columns[0], ("case", "case:concept:name".to_owned()));
    assert_eq!(log.case(0).events[1].time_us - log.case(0).events[0].time_us, 1_800_000_000);
}

#[test]
fn a_preview_shows_the_columns_and_the_guess() {
    let seen = preview(file(XES).path(), &ReadOptions::default()).unwrap();
    assert_eq!(seen.kind, "XES");
    assert_eq!(seen.names[seen.event.unwrap()], "concept:name");
    assert_eq!(seen.rows[0][seen.event.unwrap()], "A & B");
    let seen = preview(file(SMALL).path(), &ReadOptions::default()).unwrap();
    assert_eq!((seen.case, seen.event, seen.time, seen.channel), (Some(0), Some(1), Some(2), None));
    assert_eq!(seen.rows.len(), 3);
    // A table of something else can still be looked at.
    let seen = preview(file("a;b\n1;2\n").path(), &ReadOptions::default()).unwrap();
    assert_eq!(seen.names, ["a", "b"]);
    assert!(!seen.is_log);
}

#[test]
fn columns_that_someone_chose_are_read_though_others_have_better_names() {
    let log = file("time,session,event,who,what\n2024-01-01,s,a,7,x\n2024-01-02,s,b,8,y\n");
    let exact = Columns { case: 3, time: 0, event: 4, channel: None, value: None, conversion: None };
    let read = |exact| {
        EventLog::read(log.path(), &ReadOptions { exact: Some(exact), ..ReadOptions::default() }, &unwatched)
    };
    assert_eq!(journeys(&read(exact).unwrap()), "x | y");
    let error = read(Columns { event: 5, ..exact }).unwrap_err();
    assert!(error.what().contains("no column 6"), "{error}");
}

#[test]
fn a_report_says_how_days_were_read_where_no_date_tells() {
    let guessed = |rows: &str| read(format!("case,event,time\n{rows}")).unwrap().report().days_guessed;
    assert_eq!(guessed("1,a,03/04/2024\n"), Some(DayOrder::DayFirst));
    assert_eq!(guessed("1,a,03/14/2024\n"), None);
    assert_eq!(guessed("1,a,2024-03-14\n"), None);
}

#[test]
fn a_log_without_names_of_columns_is_known_by_what_it_holds() {
    let log = read("7,2024-01-01 10:00:00,a\n8,2024-01-01 10:00:01,b\n7,2024-01-01 10:00:02,b\n9,2024-01-01 10:00:03,a\n").unwrap();
    assert_eq!(journeys(&log), "a b | b | a");
}

/// What reading says, and the line it says it of.
#[track_caller]
fn refuses(bytes: impl AsRef<[u8]>, line: Option<u64>, words: &str) {
    let error = read(bytes).unwrap_err();
    assert!(error.what().contains(words), "{error}");
    assert_eq!(error.line, line, "{error}");
    assert!(!error.mend().is_empty() && !error.file.is_empty(), "{error}");
}

#[test]
fn what_is_no_log_is_refused_with_a_mend() {
    refuses("", None, "is empty");
    refuses(" \n\n", None, "is empty");
    refuses("case,event,time\n", None, "no events");
    refuses("just words\nand more\n", Some(1), "one column");
    refuses("case,event,time\n1,a,noon\n1,b,night\n", Some(2), "not one of 2 rows");
    refuses("who,what\nk1,a\n", None, "looks like times");
    refuses(b"PK\x03\x04rest", None, "zip archive");
    refuses(b"\x7fELF\x00\x00\x01", None, "not a text");
    refuses("<html><body/></html>", None, "no event log");
    refuses("<log></log>", None, "without events");
    refuses(XES.replace("</log>\n", ""), Some(18), "ends before");
    refuses(&XES[..XES.len() - 20], Some(16), "well-formed");
    refuses("<log><trace></log>", Some(1), "well-formed");
}

#[test]
fn a_gzip_that_was_cut_off_is_told_from_a_damaged_one() {
    let rows: String = (0..20_000).map(|n| format!("{n},e{},{}\n", n * n % 97, n * 31)).collect();
    let packed = gzip(format!("case,event,time\n{rows}").as_bytes());
    for length in [5, 30, packed.len() / 2, packed.len() - 4] {
        refuses(&packed[..length], None, "ends in the middle");
    }
    let mut damaged = packed.clone();
    damaged[packed.len() / 2] ^= 0x55;
    damaged[packed.len() / 2 + 1] ^= 0x55;
    let error = read(&damaged).unwrap_err();
    assert!(error.what().contains("compressed data"), "{error}");
}

#[test]
fn hostile_xml_is_refused() {
    let bomb = "<!DOCTYPE log [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]><log><trace><event>\
        <string key=\"concept:name\" value=\"&b;\"/></event></trace></log>";
    refuses(bomb, Some(1), "document type");
    refuses(XES.replace("A &amp; B", "&passwd;"), Some(7), "attribute that cannot be read");
    refuses(format!("<log>{}", "<list>".repeat(100_000)), Some(1), "nested more than 100 deep");
    refuses(
        format!("<log><trace><string key=\"concept:name\" value=\"{}\"/>", "x".repeat(9_000_000)),
        Some(1),
        "4 MiB",
    );
    refuses(format!("<log>{}", " ".repeat(9_000_000)), Some(1), "4 MiB");
}

#[test]
fn a_trace_without_end_is_neither_looked_at_to_its_end_nor_held_without_bounds() {
    let event = "<event><string key=\"concept:name\" value=\"a\"/><date key=\"time:timestamp\" value=\"2024-01-01T00:00:00Z\"/></event>";
    let start = "<log><trace><string key=\"concept:name\" value=\"1\"/>";
    // What is no XML stands far behind what a preview has to look at.
    let long = format!("{start}{}<<<", event.repeat(10_001));
    assert_eq!(preview(file(long).path(), &ReadOptions::default()).unwrap().names.len(), 3);

    let known = format!("{start}{event}</trace><trace>");
    refuses(gzip((known + &"<event/>".repeat(1_000_001)).as_bytes()), Some(1), "events before its name");
}

#[test]
fn too_many_names_of_events_are_refused_and_a_long_line_too() {
    let rows: String = (0..1_000_000).map(|n| format!("{},page{n},{n}\n", n / 10)).collect();
    refuses(format!("case,event,time\n{rows}"), Some(MOST_EVENT_NAMES as u64 + 2), "distinct events");
    refuses(format!("case,event,time\n1,a,1\n1,{},2\n", "x".repeat(5_000_000)), Some(3), "1 MiB");
}

#[test]
fn a_case_of_a_hundred_thousand_events_is_read_with_a_word_about_it() {
    let rows: String = (0..100_000).map(|n| format!("bot,page{},{}\n", n % 7, 100_000 - n)).collect();
    let log = read(format!("case,event,time\n{rows}")).unwrap();
    assert_eq!(log.case(0).events.len(), 100_000);
    assert!(log.case(0).events.is_sorted_by_key(|event| event.time_us));
    assert!(log.report().notes[0].to_string().contains("100000 events"), "{:?}", log.report());
}

#[test]
fn progress_runs_to_the_end_and_can_stop_the_reading() {
    let rows: String = (0..200_000).map(|n| format!("{},e{},{n}\n", n / 5, n % 9)).collect();
    let log = file(format!("case,event,time\n{rows}"));
    let furthest = std::sync::Mutex::new(0.0_f64);
    let watch = |done: f64| {
        let mut furthest = furthest.lock().unwrap();
        *furthest = furthest.max(done);
        true
    };
    EventLog::read(log.path(), &ReadOptions::default(), &watch).unwrap();
    assert_eq!(*furthest.lock().unwrap(), 1.0);
    let error = EventLog::read(log.path(), &ReadOptions::default(), &|done| done < 0.5).unwrap_err();
    assert!(error.cancelled, "{error}");
}

#[test]
fn a_file_that_is_not_there_or_a_folder_is_named() {
    let error = EventLog::read(Path::new("/no/such.csv"), &ReadOptions::default(), &unwatched).unwrap_err();
    assert!(error.to_string().starts_with("/no/such.csv: does not exist; "), "{error}");
    let folder = tempfile::tempdir().unwrap();
    let error = EventLog::read(folder.path(), &ReadOptions::default(), &unwatched).unwrap_err();
    assert!(error.what().contains("folder"), "{error}");
}

/// Fields as they can stand in a log, some in quotes with line breaks and separators in them.
fn field() -> impl Strategy<Value = String> {
    prop_oneof![
        "[a-c]{1,3}",
        "[a-c\",\n]{1,6}".prop_map(|text| format!("\"{}\"", text.replace('"', "\"\""))),
        "[a-c]\"[a-c]",
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(150))]

    #[test]
    fn parts_and_blocks_of_any_size_read_the_same(
        rows in prop::collection::vec((0_u8..5, field(), 0_u32..50, any::<bool>()), 1..40),
        threads in 1_usize..9,
        block in 16_usize..200,
        windows in any::<bool>(),
    ) {
        let newline = if windows { "\r\n" } else { "\n" };
        let mut text = format!("case,event,time{newline}");
        for (case, event, time, bad) in &rows {
            let time = if *bad { "never".to_owned() } else { time.to_string() };
            text.push_str(&format!("c{case},{event},{time}{newline}"));
        }
        let log = file(&text);
        let read = |options: &ReadOptions| EventLog::read(log.path(), options, &unwatched);
        let whole = read(&ReadOptions::default());
        let parts = read(&ReadOptions { threads: Some(threads), block: Some(block), ..ReadOptions::default() });
        match (whole, parts) {
            (Ok(whole), Ok(parts)) => {
                prop_assert_eq!(journeys(&whole), journeys(&parts));
                prop_assert_eq!(whole.report(), parts.report());
            }
            (Err(whole), Err(parts)) => prop_assert_eq!(whole, parts),
            (whole, parts) => panic!("{whole:?} but {parts:?} of {text:?}"),
        }
    }

    #[test]
    fn nothing_that_a_file_holds_makes_reading_panic(bytes in prop::collection::vec(any::<u8>(), 0..300)) {
        let _ = read(&bytes);
        let _ = read([b"case,event,time\n", bytes.as_slice()].concat());
        let _ = read([b"<log><trace><event>", bytes.as_slice()].concat());
        let _ = read([&gzip(&bytes)[..12], bytes.as_slice()].concat());
    }
}
