//! `wayline measure --table`: figures of a table on the cards of a map.

use std::path::Path;

use serde_json::{Value, json};

use super::args::MeasureArgs;
use super::telling::{failed, match_json, matched, name_of, write_and_tell};
use crate::cli::log::LogArgs;
use crate::cli::output::{Exit, clean, fail, table, tell};
use crate::jobs::{self, TableOptions, TabledMap};
use crate::locale::written::number::DecimalMark;
use crate::model::{JourneyMap, METRICS, Metrics};

const SHOWN_COLUMNS: usize = 40;

pub(super) fn run(args: &MeasureArgs, path: &Path) -> Result<Exit, Exit> {
    if args.columns != LogArgs::default() {
        let message = "wayline: columns of a log are for --log; those of a table go by --map WHAT=COLUMN";
        return Err(fail(Exit::Usage, message));
    }
    let opened = jobs::open(&args.map).map_err(|errors| fail(Exit::BadFile, errors))?;
    let options =
        TableOptions { uses: args.uses.clone(), accept: args.accept, matches: args.matches.clone() };
    let done = jobs::measure_by_table(&opened.map, path, &options).map_err(|failure| failed(&failure))?;
    tell(&done.figures.notes, path);
    let told = if args.json { as_json(&opened.map, &done) } else { words(&opened.map, &done) };
    Ok(write_and_tell(args, &done.map, &told))
}

fn words(map: &JourneyMap, done: &TabledMap) -> String {
    let mut columns = vec![["COLUMN", "TAKEN FOR"].map(str::to_owned)];
    let taken = done.columns.iter().take(SHOWN_COLUMNS);
    columns.extend(taken.map(|(name, meaning)| [clean(name), meaning.name().to_owned()]));
    let mut text = table(&columns);
    text.push('\n');
    text.push_str(&matched(map, done.matching.events(), ["ROW", "TIMES"]));
    let says = |metrics: &Metrics, at: usize| {
        let metric = &METRICS[at];
        let number = (metric.get)(metrics).map(|number| metric.unit.show(number, DecimalMark::Point));
        let sign = if metric.unit == crate::model::Unit::Percent { " %" } else { "" };
        number.map_or_else(String::new, |number| format!("{number}{sign}"))
    };
    let cards = &done.figures.cards;
    let told: Vec<usize> = (0..METRICS.len())
        .filter(|at| cards.iter().any(|card| !says(&card.metrics, *at).is_empty()))
        .collect();
    if !cards.is_empty() {
        let head = ["TOUCHPOINT".to_owned()].into_iter();
        let mut rows: Vec<Vec<String>> =
            vec![head.chain(told.iter().map(|at| METRICS[*at].key.to_uppercase())).collect()];
        rows.extend(cards.iter().map(|card| {
            let name = [name_of(map, &card.card)].into_iter();
            name.chain(told.iter().map(|at| says(&card.metrics, *at))).collect()
        }));
        text.push('\n');
        text.push_str(&table(&rows));
    }
    if !done.figures.channels.is_empty() {
        let mut rows = vec![["CHANNEL", "COST"].map(str::to_owned)];
        let costs = done.figures.channels.iter();
        rows.extend(costs.map(|(channel, cost)| [clean(channel), format!("{cost:.2}")]));
        text.push('\n');
        text.push_str(&table(&rows));
    }
    text
}

fn as_json(map: &JourneyMap, done: &TabledMap) -> String {
    let rows = done.matching.events().iter().map(|row| match_json(map, row, "row"));
    let figures = done.figures.cards.iter().map(|figures| {
        let text = map.card(&figures.card).map(|card| card.text.as_str());
        json!({ "card": { "id": figures.card.as_str(), "text": text }, "figures": figures.metrics })
    });
    let channels =
        done.figures.channels.iter().map(|(channel, cost)| json!({ "channel": channel, "cost": cost }));
    let columns =
        done.columns.iter().map(|(name, meaning)| json!({ "column": name, "holds": meaning.name() }));
    let object = json!({
        "columns": columns.collect::<Vec<Value>>(),
        "source": done.figures.source,
        "rows": rows.collect::<Vec<Value>>(),
        "figures": figures.collect::<Vec<Value>>(),
        "channels": channels.collect::<Vec<Value>>(),
        "notes": done.figures.notes.iter().map(ToString::to_string).collect::<Vec<String>>(),
    });
    format!("{object:#}\n")
}
