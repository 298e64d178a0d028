//! `wayline measure`: what tracked visits tell of a map.

use std::fmt::Write as _;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use clap::{ArgGroup, Args};
use serde_json::{Value, json};

use super::commands::table;
use super::log::LogArgs;
use super::{Exit, exists, fail, figures, is_stdout, print, write_map};
use crate::analytics::attribution::{HIGHEST_ORDER, Options, RULES, Rule};
use crate::jobs::{self, MeasureFailure, MeasureOptions, MeasuredMap};
use crate::locale::{self, Lang};
use crate::measure::{Change, Changed, EventMatch, Figure, Goal, How, by_rule, ranking};
use crate::model::{Id, JourneyMap, Measured};

#[derive(Debug, Args)]
#[command(group = ArgGroup::new("from").required(true).args(["log", "table"]))]
pub(super) struct MeasureArgs {
    /// The map to measure
    pub(super) map: PathBuf,
    /// The event log: CSV, TSV or XES, plain or with gzip
    #[arg(long, value_name = "LOG")]
    log: Option<PathBuf>,
    /// A table of figures instead: a row for each touchpoint or channel, in CSV or TSV, as analytics tools export it
    #[arg(long, value_name = "FILE.csv", conflicts_with_all = ["conversion", "order"])]
    table: Option<PathBuf>,
    /// Where to write the measured map; - is standard output
    #[arg(short, long, value_name = "OUT.ron")]
    output: PathBuf,
    /// The event that is a conversion; otherwise that of the last time, what the log marks, or the likeliest name
    #[arg(long, value_name = "EVENT", conflicts_with = "conversion_column")]
    conversion: Option<String>,
    /// What a column of the table holds: name, channel, visits, customers, conversion (conversion_percent,
    /// conversion_share), satisfaction, cost, value or skip. May be given again
    #[arg(long = "map", value_name = "WHAT=COLUMN", conflicts_with = "log")]
    pub(super) uses: Vec<String>,
    /// Take all suggestions of touchpoints for events or rows; they become other names of the cards
    #[arg(long)]
    pub(super) accept: bool,
    /// The card, by its words or its id, that an event or row is; "EVENT=" if it is none. May be given again
    #[arg(long = "match", value_name = "EVENT=CARD")]
    pub(super) matches: Vec<String>,
    /// How many touches the Markov chain remembers, 1 to 3
    #[arg(long, value_name = "K", default_value_t = 1, value_parser = clap::value_parser!(u8).range(1..=HIGHEST_ORDER as i64))]
    order: u8,
    /// Tell what was measured as a JSON object
    #[arg(long)]
    pub(super) json: bool,
    /// Replace the file if it is there; it may be the map itself
    #[arg(long)]
    force: bool,
    #[command(flatten)]
    pub(super) columns: LogArgs,
}

/// More events than these are counted, not listed.
const SHOWN_EVENTS: usize = 40;

pub(super) fn run(args: &MeasureArgs) -> Exit {
    // Told before all is read; the writer makes sure of it again.
    if !is_stdout(&args.output) && !args.force && args.output.exists() {
        return fail(Exit::BadFile, exists(&args.output));
    }
    let done = match (&args.log, &args.table) {
        (_, Some(path)) => figures::run(args, path),
        (Some(path), None) => measure(args, path),
        (None, None) => Err(fail(Exit::Usage, "wayline: expected --log or --table")),
    };
    match done {
        Ok(exit) | Err(exit) => exit,
    }
}

fn measure(args: &MeasureArgs, path: &Path) -> Result<Exit, Exit> {
    let opened = jobs::open(&args.map).map_err(|errors| fail(Exit::BadFile, errors))?;
    let log = args.columns.read(path)?;
    let options = MeasureOptions {
        goal: args.columns.goal(args.conversion.as_deref()),
        accept: args.accept,
        matches: args.matches.clone(),
        attribution: Options { order: args.order.into(), ..Options::default() },
    };
    let done = jobs::measure_by_log(&opened.map, &log, path, &options).map_err(|failure| failed(&failure))?;
    if options.goal.is_none() {
        let _ = writeln!(io::stderr(), "{}: {}", path.display(), guessed(&done.goal));
    }
    let told = if args.json { as_json(&opened.map, &done) } else { words(&opened.map, &done) };
    Ok(write_and_tell(args, &done.map, &told))
}

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

pub(super) fn guessed(goal: &Goal) -> String {
    match goal {
        Goal::None => "no event looks like a conversion; --conversion names one".to_owned(),
        Goal::Event(name) => format!("{} counts as the conversion; --conversion names another", clean(name)),
        Goal::Marked => "what the log marks counts as a conversion; --conversion names an event".to_owned(),
    }
}

/// Words out of a file, on one line and without what commands a terminal.
pub(super) fn clean(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ").replace(char::is_control, "\u{fffd}")
}

pub(super) fn name_of(map: &JourneyMap, card: &Id) -> String {
    let text = map.card(card).map(|card| clean(&card.text)).filter(|text| !text.is_empty());
    text.unwrap_or_else(|| card.to_string())
}

fn counted(count: u64, thing: &str) -> String {
    format!("{count} {thing}{}", if count == 1 { "" } else { "s" })
}

fn percent(share: f64) -> String {
    format!("{:.1} %", share * 100.0)
}

fn words(map: &JourneyMap, done: &MeasuredMap) -> String {
    let mut text = matched(map, done.matching.events(), ["EVENT", "COUNT"]);
    text.push('\n');
    text.push_str(&figures(map, &done.measurement.measured));
    let measured = &done.measurement.measured;
    let source = &done.measurement.source;
    let period = match (source.from, source.until) {
        (Some(from), Some(until)) => format!(", {from} to {until}"),
        _ => String::new(),
    };
    let _ = writeln!(
        text,
        "\n{}{period}; {} of {} are contacts",
        counted(measured.journeys, "journey"),
        measured.contacts,
        counted(source.rows, "event")
    );
    if done.goal != Goal::None {
        text.push_str(&conversions(map, measured));
    }
    if let Some(last) = &map.measured {
        text.push_str(&since(map, last, &done.changes));
    }
    text
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

fn figures(map: &JourneyMap, measured: &Measured) -> String {
    let head = [
        "TOUCHPOINT",
        "VISITS",
        "JOURNEYS",
        "REACH",
        "CONVERTED",
        "ENDED",
        "WENT NO FURTHER",
        "NEXT AFTER",
        "90 % BY",
    ];
    let mut rows = vec![head.map(str::to_owned)];
    let wait = |seconds: Option<f64>| {
        seconds.map_or_else(String::new, |seconds| locale::duration(Lang::English, seconds))
    };
    rows.extend(measured.touchpoints.iter().map(|touchpoint| {
        [
            name_of(map, &touchpoint.card),
            touchpoint.visits.to_string(),
            touchpoint.journeys.to_string(),
            percent(measured.reach(touchpoint)),
            percent(touchpoint.conversion()),
            percent(touchpoint.ended_share()),
            percent(touchpoint.stopped_share()),
            wait(touchpoint.next_median_s),
            wait(touchpoint.next_p90_s),
        ]
    }));
    table(&rows)
}

fn conversions(map: &JourneyMap, measured: &Measured) -> String {
    let rate = measured.conversions as f64 / measured.journeys.max(1) as f64;
    let mut text = format!("{} ({})", counted(measured.conversions, "conversion"), percent(rate));
    if measured.value != 0.0 {
        let _ = write!(text, ", worth {:.2}", measured.value);
    }
    if let Some(before) = ranking::contacts_before(measured) {
        let _ = write!(text, "; contacts before one, by the median: {}", before.median);
    }
    text.push_str("\n\n");
    let mut head = vec!["BEST FIRST".to_owned()];
    head.extend(RULES.iter().map(|(_, name)| name.replace('_', " ").to_uppercase()));
    head.push("REMOVAL".to_owned());
    let mut rows = vec![head];
    rows.extend(ranking::ranked(measured, Rule::Markov).into_iter().map(|touchpoint| {
        let mut row = vec![name_of(map, &touchpoint.card)];
        row.extend(RULES.iter().map(|(rule, _)| format!("{:.1}", by_rule(&touchpoint.credits, *rule))));
        row.push(percent(touchpoint.removal));
        row
    }));
    text.push_str(&table(&rows));
    text
}

fn since(map: &JourneyMap, last: &Measured, changes: &[Change]) -> String {
    let source = map.sources.iter().find(|source| source.id == last.source);
    let day = source.and_then(|source| source.measured).map_or_else(String::new, |day| format!(" on {day}"));
    if changes.is_empty() {
        return format!("\nNothing changed since it was measured{day}\n");
    }
    let mut rows = vec![[
        format!("SINCE IT WAS MEASURED{}", day.to_uppercase()),
        String::new(),
        "BEFORE".to_owned(),
        "NOW".to_owned(),
    ]];
    let number = |figure: Figure, number: f64| {
        if figure.is_share() { percent(number) } else { format!("{number:.0}") }
    };
    rows.extend(changes.iter().map(|change| {
        let of = change.card.as_ref().map_or_else(|| "All journeys".to_owned(), |card| name_of(map, card));
        match change.what {
            Changed::New => [of, "seen for the first time".to_owned(), String::new(), String::new()],
            Changed::Gone => [of, "not seen any more".to_owned(), String::new(), String::new()],
            Changed::Figure { figure, before, now } => {
                [of, name_of_figure(figure).replace('_', " "), number(figure, before), number(figure, now)]
            }
        }
    }));
    // A touchpoint is named once.
    for at in (2..rows.len()).rev() {
        if rows[at][0] == rows[at - 1][0] {
            rows[at][0].clear();
        }
    }
    format!("\n{}", table(&rows))
}

/// What scripts call a figure, and people with blanks.
fn name_of_figure(figure: Figure) -> &'static str {
    match figure {
        Figure::Journeys => "journeys",
        Figure::Contacts => "contacts",
        Figure::ConversionRate => "conversion_rate",
        Figure::Visits => "visits",
        Figure::Reach => "reach",
        Figure::Conversion => "converted",
        Figure::Ended => "ended",
        Figure::Stopped => "went_no_further",
    }
}

fn card_json(map: &JourneyMap, id: &Id) -> Value {
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

fn as_json(map: &JourneyMap, done: &MeasuredMap) -> String {
    let measured = &done.measurement.measured;
    let card = |id: &Id| card_json(map, id);
    let events = done.matching.events().iter().map(|event| match_json(map, event, "event"));
    let changes = done.changes.iter().map(|change| match change.what {
        Changed::New => json!({ "card": change.card.as_ref().map(card), "what": "new" }),
        Changed::Gone => json!({ "card": change.card.as_ref().map(card), "what": "gone" }),
        Changed::Figure { figure, before, now } => json!({
            "card": change.card.as_ref().map(card),
            "what": name_of_figure(figure),
            "before": before,
            "now": now,
        }),
    });
    let object = json!({
        "source": done.measurement.source,
        "events": events.collect::<Vec<Value>>(),
        "measured": measured,
        "best_first": ranking::ranked(measured, Rule::Markov).iter().map(|touchpoint| card(&touchpoint.card)).collect::<Vec<Value>>(),
        "changes": changes.collect::<Vec<Value>>(),
    });
    format!("{object:#}\n")
}
