//! Files that are not sound maps, and what is said of them: the place, what is wrong, and what mends it.

// A test may stop at the first surprise, in its helpers too.
#![allow(clippy::unwrap_used, clippy::panic)]

use std::fs;

use wayline::disk::store::load;
use wayline::fault::FileError;
use wayline::format::{from_ron, to_ron};

/// A small map in the canonical form; each test spoils it in one place.
const MAP: &str = r#"(
    format: 1,
    title: "Bike shop",
    brief: (
        goal: "Sell a bike",
        date: "2025-03-31",
    ),
    personas: [
        (
            id: "ann",
            name: "Ann",
            color: teal,
        ),
    ],
    phases: [
        (
            id: "buy",
            name: "Buying",
            steps: [
                (id: "look", name: "Looks", emotions: [(persona: "ann", score: 1.2)]),
                (id: "pay", name: "Pays", emotions: [(persona: "ann", score: -0.4)]),
            ],
        ),
    ],
    lanes: [
        (
            id: "touch",
            kind: touchpoints,
            height: 120,
            cards: [
                (id: "ad", step: "look", text: "Search ad", channel: "search"),
                (id: "till", step: "pay", text: "Till", metrics: (visits: 12, conversion: 0.5)),
            ],
        ),
    ],
    links: [
        (id: "link", from: "ad", to: "till"),
    ],
)
"#;

/// The errors of the map in which `from`, which must be there once, is replaced.
fn errors_with(from: &str, to: &str) -> String {
    assert_eq!(MAP.matches(from).count(), 1, "{from:?} must be in the map once");
    errors_of(&MAP.replace(from, to))
}

fn errors_of(text: &str) -> String {
    from_ron(text, "map.ron").expect_err("the map must be refused").to_string()
}

#[track_caller]
fn assert_refused(from: &str, to: &str, expected: &str) {
    assert_eq!(errors_with(from, to), expected);
}

fn error_of_file(bytes: &[u8]) -> String {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("map.ron");
    fs::write(&path, bytes).unwrap();
    let errors = load(&path).expect_err("the file must be refused").to_string();
    errors.strip_prefix(path.to_str().unwrap()).expect("an error begins with its file").to_owned()
}

#[test]
fn the_map_that_the_tests_spoil_is_sound_and_canonical() {
    assert_eq!(to_ron(&from_ron(MAP, "map.ron").unwrap()).unwrap(), MAP);
}

#[test]
fn a_file_that_is_not_there_is_named() {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("no-such.ron");
    let said = load(&path).unwrap_err().to_string();
    assert_eq!(
        said,
        format!("{}: does not exist; expected the name of a file that is there", path.display())
    );
}

#[test]
fn a_folder_is_not_a_map() {
    let dir = tempfile::tempdir().unwrap();
    let said = load(dir.path()).unwrap_err().to_string();
    assert!(said.ends_with(": is a folder; expected the file of a journey map"), "{said}");
}

#[test]
fn an_empty_file_is_called_empty() {
    for empty in ["", "\n  \n", "\u{feff}"] {
        assert_eq!(error_of_file(empty.as_bytes()), ": is empty; expected a journey map in RON");
    }
}

#[test]
fn a_file_of_comments_alone_has_no_map_in_it() {
    assert_eq!(
        errors_of("// to do\n"),
        "map.ron:1:9: the file ends too soon; expected a journey map in `(` and `)`"
    );
}

#[test]
fn a_binary_file_is_not_text() {
    let expected = ": is not text; expected a journey map in RON, as UTF-8 text";
    assert_eq!(error_of_file(b"\xff\xd8\xff\xe0\0\x10JFIF"), expected);
    assert_eq!(error_of_file(b"PK\x03\x04\0\0"), expected);
    let utf_16: Vec<u8> = MAP.encode_utf16().flat_map(u16::to_le_bytes).collect();
    assert_eq!(error_of_file(&utf_16), expected);
}

#[test]
fn a_text_that_is_something_else_is_not_a_map() {
    assert_eq!(
        errors_of("{\"title\": 1}"),
        "map.ron:1:1: `{` cannot stand here; expected a journey map in `(` and `)`"
    );
    assert_eq!(
        errors_of("Dear all,"),
        "map.ron:1:1: `Dear` cannot stand here; expected a journey map in `(` and `)`"
    );
}

#[test]
fn a_file_cut_off_anywhere_is_refused_with_a_place() {
    let whole = MAP.trim_end().len();
    for end in (0..whole).filter(|end| MAP.is_char_boundary(*end)) {
        let said = errors_of(&MAP[..end]);
        assert!(end == 0 || said.starts_with("map.ron:"), "cut at {end}: {said}");
        assert!(!said.contains("something else"), "cut at {end}: {said}");
    }
    assert!(from_ron(&MAP[..whole], "map.ron").is_ok());
}

#[test]
fn a_file_cut_off_says_which_bracket_is_open() {
    let cut = MAP.find("        (\n            id: \"touch\"").unwrap();
    assert_eq!(
        errors_of(&MAP[..cut]),
        "map.ron:25:13: the file ends too soon; expected `]` to close the `[` of line 25"
    );
}

#[test]
fn a_text_that_is_not_closed_is_pointed_at() {
    let cut = MAP.find("Till\"").unwrap();
    assert_eq!(
        errors_of(&MAP[..cut]),
        "map.ron:32:49: the file ends in the middle of a text; expected a quote that closes it"
    );
}

#[test]
fn a_comment_that_is_not_closed_is_pointed_at() {
    assert_refused(
        "    links: [",
        "    /* links: [",
        "map.ron:36:5: the file ends in the middle of a comment; expected `*/` that closes it",
    );
}

#[test]
fn a_map_of_a_newer_wayline_is_refused_whatever_else_is_in_it() {
    let newer = "this map was written by a newer Wayline (format 2; this one reads up to 1); \
                 update Wayline to open it";
    assert_refused("format: 1", "format: 2", &format!("map.ron:2:13: {newer}"));
    assert_eq!(errors_of("(hologram: {1: 2}, format: 2)"), format!("map.ron:1:28: {newer}"));
    assert_eq!(errors_of("(title: \"format: 1\", view: 3d, format: 2"), format!("map.ron:1:40: {newer}"));
}

#[test]
fn a_map_without_a_format_is_refused() {
    assert_refused(
        "    format: 1,\n",
        "",
        "map.ron:1:1: a journey map is without its `format`; expected the field `format: 1`",
    );
}

#[test]
fn a_format_that_never_was_is_refused() {
    assert_refused(
        "format: 1",
        "format: 0",
        "map.ron:2:13: `0` is not a format of journey maps; expected format: 1",
    );
    assert_refused(
        "format: 1",
        "format: \"one\"",
        "map.ron:2:13: `\"one\"` is not a format of journey maps; expected format: 1",
    );
    assert_refused(
        "format: 1",
        "format: 1, format: 1",
        "map.ron:2:16: a journey map has the field `format` twice; expected each field once",
    );
}

#[test]
fn two_things_with_one_id_are_refused_at_the_second() {
    assert_refused(
        "id: \"till\"",
        "id: \"ad\"",
        "map.ron:32:22: the id \"ad\" of a card is taken by another card; \
         expected an id that no other thing in the map has\n\
         map.ron:37:38: the link \"link\" goes to card \"till\", which is not in the map; \
         expected the id of a card of this map",
    );
}

#[test]
fn a_card_on_a_step_that_is_not_there_is_refused_with_its_line() {
    assert_refused(
        "step: \"pay\"",
        "step: \"payment\"",
        "map.ron:32:36: the card \"till\" is on step \"payment\", which is not in the map; \
         expected the id of a step of this map",
    );
}

#[test]
fn all_that_is_wrong_is_said_at_once_in_the_order_of_the_lines() {
    let text = MAP
        .replace("to: \"till\"", "to: \"nowhere\"")
        .replace("step: \"look\"", "/* step: \"x\" */ step: r#\"x\"#")
        .replace("step: \"pay\"", r#"step: "\u{78}""#);
    let lines: Vec<String> = from_ron(&text, "map.ron")
        .unwrap_err()
        .iter()
        .map(|error| format!("{}:{} {}", error.line.unwrap(), error.column.unwrap(), error.what()))
        .collect();
    assert_eq!(
        lines,
        [
            "31:50 the card \"ad\" is on step \"x\", which is not in the map",
            "32:36 the card \"till\" is on step \"x\", which is not in the map",
            "37:38 the link \"link\" goes to card \"nowhere\", which is not in the map",
        ]
    );
}

#[test]
fn what_measures_lack_is_told_once_each_where_it_first_stands() {
    let measured = r#"    measured: (
        source: "log",
        journeys: 20,
        touchpoints: [
            (card: "gone", visits: 4, journeys: 3),
        ],
        steps: [
            (at: "look", journeys: 12),
            (at: "stay", journeys: 12),
        ],
        pasts: [
            (after: [], count: 20, journeys: 12, nexts: [(to: "gone", count: 9, journeys: 8), (to: "lost", count: 9, journeys: 8)]),
            (after: ["ad", "away"], count: 20, journeys: 12, nexts: [(to: "lost", count: 9, journeys: 8)]),
            (after: ["lost"], count: 20, journeys: 12, nexts: [(count: 9, journeys: 8)]),
        ],
    ),
)
"#;
    let text = MAP.replace("\n)\n", &format!("\n{measured}"));
    let errors = from_ron(&text, "map.ron").unwrap_err();
    let said: Vec<String> =
        errors.iter().map(|error| format!("{} {}", error.line.unwrap(), error.what())).collect();
    assert_eq!(
        said,
        [
            "40 the measures are from source \"log\", which is not in the map",
            "43 measures are of card \"gone\", which is not in the map",
            "47 measures are of step \"stay\", which is not in the map",
            "50 a next contact is card \"lost\", which is not in the map",
            "51 a next contact is measured after card \"away\", which is not in the map",
        ]
    );
    let known = text.replace(
        "    links: [",
        "    sources: [\n        (id: \"log\", file: \"a.csv\"),\n    ],\n    links: [",
    );
    let negative = known.replace("journeys: 20,", "journeys: 20,\n        value: NaN,");
    assert!(errors_of(&negative).starts_with("map.ron:45:16: NaN"), "{}", errors_of(&negative));
}

/// The errors of a map with these measures, each with its line among them from 1.
fn errors_of_measures(measured: &str) -> Vec<String> {
    let known =
        "    sources: [(id: \"log\", file: \"a.csv\")],\n    measured: (source: \"log\", journeys: 20,\n";
    let text = MAP.replace("\n)\n", &format!("\n{known}{measured}\n    ),\n)\n"));
    let above = text[..text.find(measured).unwrap()].lines().count();
    let errors = from_ron(&text, "map.ron").unwrap_err();
    let told =
        |error: &FileError| format!("{} {}; {}", error.line.unwrap() - above, error.what(), error.mend());
    errors.iter().map(told).collect()
}

#[test]
fn what_is_measured_twice_or_after_too_long_a_past_is_refused_by_its_line() {
    let past = |after: usize| {
        format!("(after: [{}], count: 9, journeys: 9, nexts: [])", vec!["\"ad\""; after].join(", "))
    };
    let twice = format!(
        "touchpoints: [(card: \"ad\", visits: 1, journeys: 1),\n(card: \"ad\", visits: 1, journeys: 1)],\n\
         steps: [(at: \"look\", journeys: 1),\n(at: \"look\", journeys: 1)],\npasts: [{},\n{}]",
        past(3),
        past(4)
    );
    assert_eq!(
        errors_of_measures(&twice),
        [
            "2 \"ad\" is measured twice; expected each touchpoint, phase and step once",
            "4 \"look\" is measured twice; expected each touchpoint, phase and step once",
            "6 a next contact is measured after 4 others; expected 3 at most",
        ]
    );
}

/// Sums of such counts would run over.
#[test]
fn a_count_that_no_log_can_have_is_refused_by_its_line() {
    let counts = "contacts_before_conversion: [(contacts: 2, journeys: 1000000000000),\n(contacts: 3, journeys: 18446744073709551615)]";
    assert_eq!(
        errors_of_measures(counts),
        ["2 18446744073709551615 cannot be; expected a number up to 1000000000000"]
    );
}

#[test]
fn a_picture_that_is_missing_twice_is_named_at_both_places() {
    let text =
        MAP.replace("color: teal", "image: \"logo\"").replace("channel: \"search\"", "image: Some(\"logo\")");
    assert_eq!(
        errors_of(&text),
        "map.ron:12:20: the persona \"ann\" shows image \"logo\", which is not in the map; \
         expected the id of an image of this map\n\
         map.ron:31:73: the card \"ad\" shows image \"logo\", which is not in the map; \
         expected the id of an image of this map"
    );
}

#[test]
fn a_score_off_the_scale_is_refused() {
    let place = "map.ron:20:80:";
    let scale = "expected a number from -2.0 to 2.0";
    for (score, what) in [
        ("7", "a score of 7 is off the scale"),
        ("inf", "a score of inf is off the scale"),
        ("NaN", "a score of NaN is not a number"),
        ("-2.1", "a score of -2.1 is off the scale"),
    ] {
        assert_refused("score: 1.2", &format!("score: {score}"), &format!("{place} {what}; {scale}"));
    }
    assert_refused(
        "score: 1.2",
        "score: 1.25",
        &format!("{place} a score of 1.25 is between two steps; expected steps of 0.1, such as 1.3"),
    );
    assert_refused(
        "score: 1.2",
        "score: \"high\"",
        &format!("{place} `\"high\"` cannot stand here; expected a number"),
    );
}

#[test]
fn a_figure_out_of_bounds_is_refused() {
    assert_refused(
        "conversion: 0.5",
        "conversion: 50",
        "map.ron:32:91: 50 cannot be; expected a number from 0 to 1",
    );
    assert_refused(
        "visits: 12",
        "visits: -12",
        "map.ron:32:75: `-12` cannot be; expected a whole number, not below 0 and not too large",
    );
    assert_refused(
        "visits: 12",
        "visits: 1.5",
        "map.ron:32:75: `1.5` cannot stand here; expected a whole number",
    );
}

#[test]
fn a_day_that_never_was_is_refused() {
    assert_refused(
        "\"2025-03-31\"",
        "\"2025-02-31\"",
        "map.ron:6:15: `\"2025-02-31\"` is not a date; expected a day such as \"2025-03-31\"",
    );
    assert_refused(
        "\"2025-03-31\"",
        "2025",
        "map.ron:6:15: `2025` cannot stand here; expected a text in quotes",
    );
}

#[test]
fn an_unknown_field_is_met_with_the_one_that_was_meant() {
    assert_refused(
        "color: teal",
        "colour: teal",
        "map.ron:12:13: a persona has no field `colour`; did you mean `color`?",
    );
    assert_refused(
        "title:",
        "titel:",
        "map.ron:3:5: a journey map has no field `titel`; did you mean `title`?",
    );
    assert_refused(
        "to: \"till\"",
        "weight: 3",
        "map.ron:37:34: a link has no field `weight`; expected one of id, from, to, label",
    );
}

#[test]
fn an_unknown_choice_is_met_with_the_one_that_was_meant() {
    assert_refused(
        "kind: touchpoints",
        "kind: touchpoint",
        "map.ron:28:19: `touchpoint` is not a kind of lane; did you mean `touchpoints`?",
    );
    assert_refused("teal", "Teal", "map.ron:12:20: `Teal` is not a color; did you mean `teal`?");
    assert_refused(
        "kind: touchpoints",
        "kind: pain-points",
        "map.ron:28:19: `pain-points` cannot stand here; \
         expected a name of letters, digits and `_`, such as `pain_points`",
    );
    assert_refused(
        "kind: touchpoints",
        "kind: \"touchpoints\"",
        "map.ron:28:19: `\"touchpoints\"` cannot stand here; expected a name without quotes",
    );
}

#[test]
fn a_value_of_the_wrong_sort_is_refused() {
    let cannot = "cannot stand here; expected";
    assert_refused("\"Bike shop\"", "5", &format!("map.ron:3:12: `5` {cannot} a text in quotes"));
    assert_refused("height: 120", "height: tall", &format!("map.ron:29:21: `tall` {cannot} a whole number"));
    assert_refused("height: 120", "hidden: yes", &format!("map.ron:29:21: `yes` {cannot} `true` or `false`"));
    assert_refused(
        "(visits: 12, conversion: 0.5)",
        "12",
        &format!("map.ron:32:66: `12` {cannot} the metrics of a card in `(` and `)`"),
    );
    assert_refused(
        "[(persona: \"ann\", score: 1.2)]",
        "(score: 1.2)",
        &format!("map.ron:20:55: `(` {cannot} a list in `[` and `]`"),
    );
}

#[test]
fn a_missing_field_is_told_of_at_the_start_of_its_thing() {
    assert_refused(
        "step: \"pay\", ",
        "",
        "map.ron:32:17: a card is without its `step`; expected the field `step: \"...\"`",
    );
    assert_refused(
        "            name: \"Buying\",\n",
        "",
        "map.ron:16:9: a phase is without its `name`; expected the field `name: \"...\"`",
    );
}

#[test]
fn a_slip_in_the_brackets_and_commas_is_pointed_at() {
    assert_refused(
        "\"Bike shop\",",
        "\"Bike shop\"",
        "map.ron:4:5: `brief` cannot stand here; expected a comma, or the bracket that closes",
    );
    assert_refused("title: ", "title ", "map.ron:3:11: `\"Bike shop\"` cannot stand here; expected a colon");
    assert_refused(
        "text: \"Till\"",
        r#"text: "Ti\ll""#,
        r#"map.ron:32:52: there is no such escape in a text; expected \n, \t, \", \\ or \u{...} with the code of a character"#,
    );
    assert_refused(
        "id: \"ann\"",
        "id: \"ann\", id: \"ann\"",
        "map.ron:10:24: a persona has the field `id` twice; expected each field once",
    );
    assert_eq!(
        errors_of(&format!("{MAP}\n)")),
        "map.ron:41:1: `)` cannot stand here; expected the end of the file"
    );
    assert_eq!(
        errors_of(&MAP.replace("title", "/ title")),
        "map.ron:3:5: `/` cannot stand here; expected `//` before a comment"
    );
}

#[test]
fn columns_count_characters_and_lines_may_end_as_on_windows() {
    let text = MAP.replace("Looks", "Přemýšlí 🚲").replace("score: 1.2", "score: 9").replace('\n', "\r\n");
    assert!(errors_of(&text).starts_with("map.ron:20:85: a score of 9"), "{}", errors_of(&text));
}

#[test]
fn an_id_cannot_break_the_line_that_names_it() {
    assert_refused(
        "step: \"pay\"",
        r#"step: "a\n\u{1b}[2J""#,
        "map.ron:32:36: the card \"till\" is on step \"a\u{fffd}\u{fffd}[2J\", which is not in the map; \
         expected the id of a step of this map",
    );
}

#[test]
fn no_message_speaks_of_the_program_instead_of_the_map() {
    for (index, _) in MAP.char_indices() {
        for spoiler in ["#", "\"", "7", "(", "]", "x", ",", "/*", "'", "-", "{", "\\", "é"] {
            let spoiled = format!("{}{spoiler}{}", &MAP[..index], &MAP[index + 1..]);
            let Err(errors) = from_ron(&spoiled, "map.ron") else { continue };
            let said = errors.to_string();
            for word in
                ["struct", "enum", "JourneyMap", "Option", "u32", "u64", "f64", "String", "something else"]
            {
                assert!(!said.contains(word), "{spoiler:?} at {index}: {said}");
            }
            assert!(errors.iter().all(|error| error.line.is_some()), "{spoiler:?} at {index}: {said}");
        }
    }
}

#[test]
fn a_lane_that_would_be_higher_than_any_wall_is_refused_by_its_line() {
    assert_refused(
        "height: 120",
        "height: 4_000_000_000",
        "map.ron:29:21: a height of 4000000000 cannot be; expected 10000 points at most",
    );
}

#[test]
fn a_text_that_nobody_wrote_is_refused_by_its_line() {
    let long = "x".repeat(20_001);
    let text = MAP.replace("title: \"Bike shop\"", &format!("title: \"{}\"", &long[..5_001]));
    assert_eq!(
        errors_of(&text),
        "map.ron:3:12: a text of 5001 characters is too long; expected 5000 at most"
    );
}

#[test]
fn the_card_that_is_one_too_many_is_named_by_its_line() {
    let card = |number: usize| format!("                (id: \"n{number}\", step: \"see\", text: \"\"),\n");
    let cards: String = (0..50_001).map(card).collect();
    let head = "(\n    format: 1,\n    title: \"\",\n    phases: [(id: \"p\", name: \"\", steps: [(id: \"see\", name: \"\")])],\n";
    let text = format!("{head}    lanes: [(id: \"l\", kind: ideas, cards: [\n{cards}    ])],\n)\n");
    assert_eq!(
        errors_of(&text),
        "map.ron:50006:22: holds more than 50000 cards; expected a map with at most 50000"
    );
}
