//! `wayline predict`: the likely next step, and how well such predictions come true.

use std::path::{Path, PathBuf};

use clap::{ArgGroup, Args};
use serde_json::json;

use super::log::LogArgs;
use super::output::{Exit, fail, print, print_json};
use crate::analytics::counts::{END, Mark, START};
use crate::analytics::predict::{Evaluation, Forecast, LEAST_CASES, Model, evaluate, evaluate_last_cases};
use crate::analytics::{Counts, EventLog};

/// The part of a log that is foretold from the rest.
const TEST_SHARE: f64 = 0.2;

#[derive(Debug, Args)]
#[command(group = ArgGroup::new("from").required(true).args(["log", "counts", "train"]))]
#[command(group = ArgGroup::new("to").required(true).args(["after", "evaluate"]))]
pub(super) struct PredictArgs {
    /// The event log to learn from: CSV, TSV or XES, plain or with gzip
    #[arg(long, value_name = "LOG")]
    log: Option<PathBuf>,
    /// A table of counts to learn from instead
    #[arg(long, value_name = "COUNTS.csv", conflicts_with = "evaluate")]
    counts: Option<PathBuf>,
    /// What the customer did last, as "a > b"; "(start) > a" if nothing came before a. Given more than once, each is
    /// one event, so that names with > in them can be told: --after a --after "b > c"
    #[arg(long, value_name = "EVENTS")]
    after: Vec<String>,
    /// How many of the likeliest next steps to show
    #[arg(long, value_name = "N", default_value_t = 3)]
    top: usize,
    /// With fewer cases that came this way there are too few to say
    #[arg(long, value_name = "CASES", default_value_t = LEAST_CASES)]
    support: u64,
    /// Foretell the last 20 % of the cases of --log, or those of --test, and tell how well that went
    #[arg(long)]
    evaluate: bool,
    /// The log to learn from, for --evaluate
    #[arg(long, value_name = "LOG", requires = "test", requires = "evaluate")]
    train: Option<PathBuf>,
    /// The log to foretell
    #[arg(long, value_name = "LOG", requires = "train")]
    test: Option<PathBuf>,
    /// Write a JSON object
    #[arg(long)]
    json: bool,
    #[command(flatten)]
    columns: LogArgs,
}

pub(super) fn run(args: &PredictArgs) -> Exit {
    match if args.evaluate { judge(args) } else { foretell(args) } {
        Ok(exit) | Err(exit) => exit,
    }
}

fn judge(args: &PredictArgs) -> Result<Exit, Exit> {
    let evaluation = match (&args.train, &args.test, &args.log) {
        (Some(train), Some(test), _) => {
            let model = Model::fit(&args.columns.read(train)?);
            evaluate(&model, &args.columns.read(test)?)
        }
        (.., Some(path)) => {
            let log = args.columns.read(path)?;
            enough_cases(&log, path)?;
            evaluate_last_cases(&log, TEST_SHARE)
        }
        _ => return Err(fail(Exit::Usage, "wayline: --evaluate needs --log, or --train and --test")),
    };
    if args.json {
        return Ok(print_json(&evaluation));
    }
    Ok(print(report(&evaluation).as_bytes()))
}

fn enough_cases(log: &EventLog, path: &Path) -> Result<(), Exit> {
    if log.case_count() >= 2 {
        return Ok(());
    }
    let mend = "expected two at least, one to learn from and one to foretell";
    Err(fail(Exit::BadFile, format_args!("{}: has one case; {mend}", path.display())))
}

fn report(evaluation: &Evaluation) -> String {
    let Evaluation { accuracy_top1, accuracy_top3, log_loss, calibration_error, order, .. } = evaluation;
    let half_life = evaluation
        .half_life_cases
        .map_or_else(|| "none: nothing is forgotten".to_owned(), |cases| format!("{cases:.0} cases"));
    format!(
        "right at once        {:.1} %\nright in three       {:.1} %\nlog loss             {log_loss:.3}\n\
         calibration error    {:.1} %\norder                {order}\nhalf-life            {half_life}\n\
         predictions          {}\nfitted in            {:.2} s\n",
        accuracy_top1 * 100.0,
        accuracy_top3 * 100.0,
        calibration_error * 100.0,
        evaluation.predictions,
        evaluation.fit_seconds,
    )
}

fn foretell(args: &PredictArgs) -> Result<Exit, Exit> {
    let (model, path) = match (&args.counts, args.log.as_ref().or(args.train.as_ref())) {
        (Some(path), _) => {
            let counts = Counts::read_csv(path).map_err(|error| fail(Exit::BadFile, error))?;
            (Model::of_counts(&counts), path)
        }
        (None, Some(path)) => (Model::fit(&args.columns.read(path)?), path),
        (None, None) => return Err(fail(Exit::Usage, "wayline: expected --log or --counts")),
    };
    let events = marks(&model, &args.after)
        .map_err(|error| fail(Exit::Usage, format_args!("{}: {error}", path.display())))?;
    let mut forecast = model.forecast(&events, args.support);
    forecast.nexts.truncate(args.top);
    if args.json {
        return Ok(print_json(&as_json(&model, &forecast, &args.after.join(" > "), args.support)));
    }
    Ok(print(words(&model, &forecast, events.len(), args.support).as_bytes()))
}

/// The events of "a > b", unless one event is called so; of several texts each is one event.
fn marks(model: &Model, after: &[String]) -> Result<Vec<Mark>, String> {
    let names: Vec<&str> = match after {
        [all] if model.name(all.trim()).is_none() => {
            all.split('>').map(str::trim).filter(|name| !name.is_empty()).collect()
        }
        each => each.iter().map(|name| name.trim()).collect(),
    };
    if names.is_empty() {
        return Err("--after names no event; expected such as \"a > b\"".to_owned());
    }
    let mark = |(at, name): (usize, &str)| match model.name(name) {
        _ if name == START && at == 0 => Ok(Mark::Start),
        Some(number) => Ok(Mark::Event(number)),
        None => Err(unknown(model, name)),
    };
    names.into_iter().enumerate().map(mark).collect()
}

fn unknown(model: &Model, name: &str) -> String {
    let likeness =
        |known: &&String| (strsim::jaro_winkler(&known.to_lowercase(), &name.to_lowercase()) * 1e6) as u64;
    let nearest = model.names().iter().max_by_key(likeness).map(String::as_str).unwrap_or_default();
    format!("has no event called {name}; the nearest is {nearest}")
}

fn name_of(model: &Model, mark: Mark) -> &str {
    match mark {
        Mark::Start => START,
        Mark::End => END,
        Mark::Event(number) => model.names().get(number as usize).map_or("", String::as_str),
    }
}

fn as_json(model: &Model, forecast: &Forecast, after: &str, support: u64) -> serde_json::Value {
    let nexts: Vec<_> = forecast
        .nexts
        .iter()
        .map(|next| {
            json!({ "event": name_of(model, next.mark), "probability": next.probability, "cases": next.cases })
        })
        .collect();
    let fit = model.how_fitted();
    json!({
        "after": after,
        "cases": forecast.cases,
        "events_used": forecast.events_used,
        "too_few": forecast.too_few,
        "support": support,
        "order": fit.order,
        "half_life_cases": fit.half_life_cases,
        "next": nexts,
    })
}

fn words(model: &Model, forecast: &Forecast, asked: usize, support: u64) -> String {
    if forecast.too_few {
        return format!("too few to say: fewer than {support} cases came this way\n");
    }
    let mut text = String::new();
    for next in &forecast.nexts {
        let name = name_of(model, next.mark);
        text.push_str(&format!(
            "{:5.1} %  {name}  ({} of {} cases)\n",
            next.probability * 100.0,
            next.cases,
            forecast.cases
        ));
    }
    if let Some(half_life) = model.how_fitted().half_life_cases {
        text.push_str(&format!(
            "recent cases weigh more in the percentages: half as much {half_life:.0} cases back\n"
        ));
    }
    if forecast.events_used < asked {
        text.push_str(&format!(
            "counted after the last {} of {asked}: too few cases had them all\n",
            forecast.events_used
        ));
    }
    text
}
