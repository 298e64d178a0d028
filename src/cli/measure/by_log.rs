//! `wayline measure --log`: what tracked visits tell of a map.

use std::fmt::Write as _;
use std::io::{self, Write as _};
use std::path::Path;

use serde_json::{Value, json};

use super::args::MeasureArgs;
use super::telling::{card_json, failed, match_json, matched, name_of, write_and_tell};
use crate::analytics::attribution::{Options, RULES, Rule};
use crate::cli::log::guessed;
use crate::cli::output::{Exit, fail, table};
use crate::jobs::{self, MeasureOptions, MeasuredMap};
use crate::locale::{self, Lang};
use crate::measure::{Change, Changed, Figure, Goal, by_rule, ranking};
use crate::model::{Id, JourneyMap, Measured};

pub(super) fn run(args: &MeasureArgs, path: &Path) -> Result<Exit, Exit> {
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
