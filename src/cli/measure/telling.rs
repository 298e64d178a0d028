//! What is told of a map that was measured, by a log or by a table.

use std::fmt::Write as _;
use std::io::{self, Write as _};

use serde_json::{Value, json};

use super::args::MeasureArgs;
use crate::cli::output::{Exit, clean, fail, is_stdout, print, table, write_map};
use crate::jobs::MeasureFailure;
use crate::measure::{EventMatch, How};
use crate::model::{Id, JourneyMap};

/// More events than these are counted, not listed.
const SHOWN_EVENTS: usize = 40;

pub(super) fn failed(failure: &MeasureFailure) -> Exit {
    fail(if matches!(failure, MeasureFailure::Option(_)) { Exit::Usage } else { Exit::BadFile }, failure)
}

/// Writes the measured map, and tells what was measured: on standard error if the map goes to standard output.
pub(super) fn write_and_tell(args: &MeasureArgs, map: &JourneyMap, told: &str) -> Exit {
    let on_stdout = is_stdout(&args.output);
    if on_stdout {
        let _ = io::stderr().write_all(told.as_bytes());
    }
    match write_map(&args.output, map, args.force) {
        Exit::Well if !on_stdout => print(told.as_bytes()),
        exit => exit,
    }
}

pub(super) fn name_of(map: &JourneyMap, card: &Id) -> String {
    let text = map.card(card).map(|card| clean(&card.text)).filter(|text| !text.is_empty());
    text.unwrap_or_else(|| card.to_string())
}

/// Which event, or row of a table, is which touchpoint; `heads` are those of the names and their counts.
pub(super) fn matched(map: &JourneyMap, events: &[EventMatch], heads: [&str; 2]) -> String {
    if events.is_empty() {
        return String::new();
    }
    let mut rows = vec![[heads[0], heads[1], "TOUCHPOINT", "HOW"].map(str::to_owned)];
    let row = |event: &EventMatch| {
        let (card, how) = match (&event.matched, &event.suggestion) {
            (Some((card, how)), _) => (name_of(map, card), how_it_matched(*how)),
            (None, Some((card, _))) => (format!("? {}", name_of(map, card)), "suggested; --accept takes it"),
            (None, None) => (String::new(), "not on the map"),
        };
        [clean(&event.event), event.count.to_string(), card, how.to_owned()]
    };
    rows.extend(events.iter().take(SHOWN_EVENTS).map(row));
    let mut text = table(&rows);
    if let Some(more) = events.get(SHOWN_EVENTS..).filter(|more| !more.is_empty()) {
        let lost: u64 = more.iter().filter(|event| event.matched.is_none()).map(|event| event.count).sum();
        let _ = writeln!(text, "and {} rarer events; {lost} of these rows are not on the map", more.len());
    }
    text
}

fn how_it_matched(how: How) -> &'static str {
    match how {
        How::Exact => "same words",
        How::Alias => "other name",
        How::Accepted => "accepted",
    }
}

pub(super) fn card_json(map: &JourneyMap, id: &Id) -> Value {
    json!({ "id": id.as_str(), "text": map.card(id).map(|card| card.text.as_str()) })
}

/// An event, or the name of a row, with the card that it is; `what` is the key of the name.
pub(super) fn match_json(map: &JourneyMap, event: &EventMatch, what: &str) -> Value {
    json!({
        what: event.event,
        "count": event.count,
        "card": event.matched.as_ref().map(|(id, _)| card_json(map, id)),
        "how": event.matched.as_ref().map(|(_, how)| match how {
            How::Exact => "exact",
            How::Alias => "alias",
            How::Accepted => "accepted",
        }),
        "suggestion": event.suggestion.as_ref().map(|(id, _)| card_json(map, id)),
    })
}
