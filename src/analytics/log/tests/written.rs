//! How cells, dates and numbers are written in logs of one country or program and another.

use super::*;
use crate::locale::written::number::DecimalMark;

/// The values of all events, by their cases; those that are none as NaN.
fn values(log: &EventLog) -> Vec<f64> {
    log.cases().flat_map(|case| case.values.unwrap().to_vec()).collect()
}

/// A log with a row for each value.
fn with_values(values: &[&str]) -> String {
    let rows = values.iter().enumerate().map(|(at, value)| format!("c;order;{at};{value}\n"));
    format!("case;event;time;value\n{}", rows.collect::<String>())
}

/// Every 1,284 was read as 1.284: sixty orders came to 77.04, and nobody was told.
#[test]
fn orders_of_a_thousand_do_not_come_to_seventy_seven() {
    let orders = |last: &str| with_values(&[&["1,284"; 60], &[last][..]].concat());
    let read_values = |text: String| values(&read(text).unwrap());
    assert_eq!(read_values(orders("12.50")).iter().sum::<f64>(), 60.0 * 1284.0 + 12.5);
    assert_eq!(read_values(orders("1,284,000"))[0], 1284.0);
    assert_eq!(read_values(orders("12,50"))[0], 1.284);
    assert_eq!(read_values(orders("1.284,50"))[0], 1.284);
    let log = read(orders("7")).unwrap();
    assert_eq!(values(&log).iter().filter(|value| value.is_nan()).count(), 60, "nothing is guessed");
    let note = log.report().notes[0].to_string();
    assert!(
        note.starts_with("60 values cannot be read, the first on line 2: \u{201c}1,284\u{201d} may be"),
        "{note}"
    );
    assert!(note.contains("no other tells which"), "{note}");
    assert!(log.report().lines("l.csv").last().unwrap().contains("say with --decimals"));
    assert!(read(orders("12.50").replace("1,284", "\"1,284\"")).unwrap().report().notes.is_empty());
}

#[test]
fn what_the_user_says_of_decimals_counts_where_the_log_does_not_tell() {
    for (decimals, value) in [(DecimalMark::Comma, 1.284), (DecimalMark::Point, 1284.0)] {
        let options = ReadOptions { decimals: Some(decimals), ..ReadOptions::default() };
        let log = EventLog::read(file(with_values(&["1,284"])).path(), &options, &unwatched).unwrap();
        assert_eq!(values(&log), [value]);
        assert_eq!(log.report().notes, []);
    }
}

#[test]
fn values_that_tell_both_decide_nothing_and_each_is_read_as_it_must_be() {
    let log = read(with_values(&["12,50", "12.50", "-1.284", "0", "n/a", "lots"])).unwrap();
    assert_eq!(values(&log)[..2], [12.5, 12.5]);
    assert!(values(&log)[2].is_nan() && values(&log)[3] == 0.0);
    let note = log.report().notes[0].to_string();
    assert!(note.starts_with("2 values cannot be read, the first on line 4"), "{note}");
    assert!(note.contains("the others do not agree which"), "{note}");
}

#[test]
fn values_are_read_as_people_and_programs_write_them() {
    let written =
        ["\u{20ac} 12,50", "1 284,5", "1\u{202f}284", "(3)", "12,-", "1e3", "-0,5", "", "null", "12 %"];
    let log = read(with_values(&written)).unwrap();
    let read = values(&log);
    assert_eq!(read[..7], [12.5, 1284.5, 1284.0, -3.0, 12.0, 1000.0, -0.5]);
    assert!(read[7].is_nan() && read[8].is_nan() && read[9] == 12.0);
    assert_eq!(log.report().notes, [], "what says that there is none is no fault");
}

#[test]
fn the_points_of_xes_stand_before_decimals() {
    let event = "<event><string key=\"concept:name\" value=\"a\"/><date key=\"time:timestamp\" \
                 value=\"2024-01-01T00:00:00Z\"/><float key=\"value\" value=\"1.284\"/></event>";
    let log =
        read(format!("<log><trace><string key=\"concept:name\" value=\"1\"/>{event}</trace></log>")).unwrap();
    assert_eq!(values(&log), [1.284]);
}

#[test]
fn titles_remarks_and_the_line_that_names_the_delimiter_are_passed_over() {
    let rows = "case;time;event\na;2024-01-02 10:00:00;x\na;never;y\n";
    for (above, lines) in [
        ("sep=;\n", 1),
        ("# ----\n# Event export; 2024\n# ----\n\n", 4),
        ("Events of January\n;;\n", 2),
        ("sep=;\r\n\"A title\non two lines\"\n", 3),
    ] {
        let text = format!("{above}{rows}");
        for bytes in [text.clone().into_bytes(), utf16(&text, false), gzip(text.as_bytes())] {
            let log = read(bytes).unwrap_or_else(|error| panic!("{above:?}: {error}"));
            assert_eq!(journeys(&log), "x", "{above:?}");
            assert_eq!(log.report().first_bad_rows[0].line, lines + 3, "{above:?}");
        }
    }
    // Where the log is read in parts, too.
    let many: String = (0..5_000).map(|n| format!("c{n};2024-01-02 10:00:00;x\n")).collect();
    let log = file(format!("A title\nsep is no name\n\ncase;time;event\n{many}c;never;x\n"));
    let options = ReadOptions { threads: Some(4), block: Some(100), ..ReadOptions::default() };
    let log = EventLog::read(log.path(), &options, &unwatched).unwrap();
    assert_eq!((log.event_count(), log.report().first_bad_rows[0].line), (5_000, 5_005));
    refuses("# only\n\nwords\nand more\n", Some(1), "one column");
    refuses(format!("Title\n{}", with_values(&["1"]).replace(";order;", ";;")), Some(3), "not one of 1 rows");
}

#[test]
fn days_are_read_with_the_months_of_five_languages() {
    for (first, second) in [
        ("2 mrt 2024 10:00", "2 mei 2024 10:05"),
        ("2. M\u{e4}rz 2024 10:00", "2. Dezember 2024 10:00"),
        ("2 f\u{e9}vr. 2024", "2 ao\u{fb}t 2024"),
        ("2 de enero de 2024", "2 dic 2024"),
        ("2 Feb 2024", "2 June 2024"),
    ] {
        let log = read(format!("case,event,time\n1,b,\"{second}\"\n1,a,\"{first}\"\n")).unwrap();
        assert_eq!((journeys(&log).as_str(), log.report().bad_rows), ("a b", 0), "{first}");
    }
}

#[test]
fn a_mark_of_conversion_is_understood_in_five_languages() {
    let marks = ["yes", "Ja", "1", "true", "x", "no", "nein", "NON", "0", "0.0", "falso", "", "n/a", "False"];
    let rows: String = marks.iter().map(|mark| format!("c,a,{},{mark}\n", 1)).collect();
    let log = read(format!("case,event,time,converted\n{rows}")).unwrap();
    assert_eq!(log.case(0).conversions.unwrap().iter().filter(|is| **is).count(), 5);
}

#[test]
fn columns_are_known_by_their_names_in_five_languages() {
    for header in [
        "klantnummer,tijdstip,gebeurtenis,waarde",
        "Kundennummer,Zeitpunkt,Aktivit\u{e4}t,Betrag",
        "num\u{e9}ro de client,horodatage,\u{e9}v\u{e9}nement,montant",
        "n\u{fa}mero de cliente,fecha y hora,actividad,importe",
    ] {
        let seen = preview(
            file(format!("{header}\n7,2024-01-01 10:00:00,call,12\n")).path(),
            &ReadOptions::default(),
        );
        let seen = seen.unwrap();
        assert_eq!(
            (seen.case, seen.time, seen.event, seen.value),
            (Some(0), Some(1), Some(2), Some(3)),
            "{header}"
        );
        assert!(seen.is_log, "{header}");
    }
}
