//! `wayline attribute`: what each touchpoint deserves of the conversions.

use std::path::{Path, PathBuf};

use clap::{ArgGroup, Args, ValueEnum};
use serde_json::{Map, Value, json};

use super::log::{LogArgs, guessed};
use super::output::{Exit, fail, print, print_json, table};
use crate::analytics::attribution::{
    Attribution, Conversion, Credit, HIGHEST_ORDER, Options, Paths, RULES, Rule, Touch, read_costs,
};
use crate::measure::{Goal, guess_goal};

#[derive(Debug, Args)]
#[command(group = ArgGroup::new("from").required(true).args(["log", "paths"]))]
pub(super) struct AttributeArgs {
    /// The event log: CSV, TSV or XES, plain or with gzip
    #[arg(long, value_name = "LOG")]
    log: Option<PathBuf>,
    /// A table of paths instead: path ("a > b"), total_conversions, total_conversion_value, total_null
    #[arg(long, value_name = "PATHS.csv")]
    paths: Option<PathBuf>,
    /// The event that is a conversion, where the log does not mark conversions itself; guessed by its name if not given
    #[arg(long, value_name = "EVENT", conflicts_with_all = ["paths", "conversion_column"])]
    conversion: Option<String>,
    /// What to credit: events, or the channels they came over [default: channel if --channel is given, else event]
    #[arg(long, value_enum, conflicts_with = "paths")]
    by: Option<By>,
    /// How many touches the Markov chain remembers, 1 to 3
    #[arg(long, value_name = "K", default_value_t = 1, value_parser = clap::value_parser!(u8).range(1..=HIGHEST_ORDER as i64))]
    order: u8,
    /// Days in which the weight of a touch halves under time decay (for --paths: touches, 1 unless given)
    #[arg(long, value_name = "N", value_parser = above_zero)]
    half_life: Option<f64>,
    /// What each channel or touchpoint cost: a table with the columns channel and cost
    #[arg(long, value_name = "COSTS.csv")]
    costs: Option<PathBuf>,
    /// Write a JSON object
    #[arg(long)]
    json: bool,
    #[command(flatten)]
    columns: LogArgs,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum By {
    Event,
    Channel,
}

fn above_zero(text: &str) -> Result<f64, String> {
    match text.parse::<f64>() {
        Ok(number) if number.is_finite() && number > 0.0 => Ok(number),
        _ => Err("expected a number above 0".to_owned()),
    }
}

pub(super) fn run(args: &AttributeArgs) -> Exit {
    match attribute(args) {
        Ok(exit) | Err(exit) => exit,
    }
}

fn attribute(args: &AttributeArgs) -> Result<Exit, Exit> {
    let paths = match (&args.paths, &args.log) {
        (Some(path), _) => Paths::read(path).map_err(|error| fail(Exit::BadFile, error))?,
        (None, Some(path)) => paths_of_log(args, path)?,
        (None, None) => return Err(fail(Exit::Usage, "wayline: expected --log or --paths")),
    };
    let mut options = Options { order: args.order.into(), ..Options::default() };
    if let Some(half_life) = args.half_life {
        (options.half_life_days, options.half_life_touches) = (half_life, half_life);
    }
    let found = Attribution::of(&paths, &options);
    let file = args.paths.as_ref().or(args.log.as_ref());
    let mut found = found.map_err(|error| {
        fail(Exit::BadFile, error.in_file(file.map_or_else(String::new, |file| file.display().to_string())))
    })?;
    if let Some(path) = &args.costs {
        let costs = read_costs(path).map_err(|error| fail(Exit::BadFile, error))?;
        let unknown = found.add_costs(&costs);
        if !unknown.is_empty() {
            fail(
                Exit::Well,
                format_args!(
                    "{}: nobody met {}; these costs are left out",
                    path.display(),
                    unknown.join(", ")
                ),
            );
        }
    }
    found.credits.sort_by(|a, b| {
        b.conversions_by(Rule::Markov)
            .total_cmp(&a.conversions_by(Rule::Markov))
            .then(b.visits.total_cmp(&a.visits))
    });
    Ok(if args.json { print_json(&as_json(&found)) } else { print(words(&found).as_bytes()) })
}

fn paths_of_log(args: &AttributeArgs, path: &Path) -> Result<Paths, Exit> {
    let log = args.columns.read(path)?;
    let refuse = |what: String| fail(Exit::Usage, format_args!("{}: {what}", path.display()));
    let conversion = match &args.conversion {
        Some(name) => Conversion::Event(log.name(name).ok_or_else(|| {
            let known = log.names().iter().take(30).map(String::as_str).collect::<Vec<_>>().join(", ");
            refuse(format!("has no event called {name}; its events are {known}"))
        })?),
        None => match guess_goal(&log) {
            Goal::Marked => Conversion::Marked,
            goal => {
                let name = match &goal {
                    Goal::Event(name) => log.name(name),
                    Goal::None | Goal::Marked => None,
                };
                let mend = "name the event with --conversion, or the column that marks them with --conversion-column";
                let number =
                    name.ok_or_else(|| refuse(format!("does not tell what a conversion is; {mend}")))?;
                fail(Exit::Well, format_args!("{}: {}", path.display(), guessed(&goal)));
                Conversion::Event(number)
            }
        },
    };
    let by = args.by.unwrap_or(if args.columns.channel.is_some() { By::Channel } else { By::Event });
    if by == By::Channel && !log.has_channels() {
        return Err(refuse("has no column of channels; name it with --channel".to_owned()));
    }
    let touch = if by == By::Channel { Touch::Channel } else { Touch::Event };
    Ok(Paths::of(&log, touch, conversion))
}

fn as_json(found: &Attribution) -> Value {
    let credits: Vec<Value> =
        found.credits.iter().map(|credit| credit_json(credit, found.value > 0.0)).collect();
    let (half_life, unit) = found.half_life;
    json!({
        "order": found.order,
        "total_conversions": found.conversions,
        "total_value": found.value,
        "conversions_without_touch": found.without_touch,
        "conversion_rate": found.conversion_rate,
        "half_life": half_life,
        "half_life_unit": unit,
        "channels": credits,
    })
}

fn credit_json(credit: &Credit, has_values: bool) -> Value {
    let mut object = Map::new();
    object.insert("channel".into(), json!(credit.name));
    object.insert("visits".into(), json!(credit.visits));
    for (rule, name) in RULES {
        object.insert((*name).into(), json!(credit.conversions_by(*rule)));
    }
    for (rule, name) in RULES {
        object.insert(format!("{name}_value"), json!(credit.value_by(*rule)));
    }
    object.insert("removal_effect".into(), json!(credit.removal_effect));
    if let Some(cost) = credit.cost {
        object.insert("cost".into(), json!(cost));
        object.insert("cost_per_visit".into(), json!(credit.cost_per_visit()));
        object.insert("cost_per_conversion".into(), json!(credit.cost_per_conversion(Rule::Markov)));
        if has_values {
            object.insert("return_on_cost".into(), json!(credit.return_on_cost(Rule::Markov)));
        }
    }
    Value::Object(object)
}

fn words(found: &Attribution) -> String {
    let number = |figure: f64| format!("{figure:.1}");
    let optional = |figure: Option<f64>| figure.map_or_else(String::new, |figure| format!("{figure:.2}"));
    let has_costs = found.credits.iter().any(|credit| credit.cost.is_some());
    // Contacts after the conversion are no touches, so that these are fewer than all visits.
    let mut head = vec!["CREDITED".to_owned(), "TOUCHES".to_owned()];
    head.extend(RULES.iter().map(|(_, name)| name.replace('_', " ").to_uppercase()));
    head.push("REMOVAL".to_owned());
    if has_costs {
        head.extend(["COST", "A TOUCH", "A CONVERSION", "RETURN"].map(str::to_owned));
    }
    let mut rows = vec![head];
    for credit in &found.credits {
        let mut row = vec![credit.name.clone(), format!("{:.0}", credit.visits)];
        row.extend(RULES.iter().map(|(rule, _)| number(credit.conversions_by(*rule))));
        row.push(format!("{:.1} %", credit.removal_effect * 100.0));
        if has_costs {
            row.push(optional(credit.cost));
            row.push(optional(credit.cost_per_visit()));
            row.push(optional(credit.cost_per_conversion(Rule::Markov)));
            row.push(optional(credit.return_on_cost(Rule::Markov).filter(|_| found.value > 0.0)));
        }
        rows.push(row);
    }
    let mut text = table(&rows);
    let (half_life, unit) = found.half_life;
    text.push_str(&format!(
        "\n{:.0} conversions{}; the chain remembers {}; time decay halves in {half_life} {unit}\n",
        found.conversions,
        if found.value > 0.0 { format!(" worth {:.2}", found.value) } else { String::new() },
        if found.order == 1 { "1 touch".to_owned() } else { format!("{} touches", found.order) },
    ));
    if found.without_touch > 0 {
        text.push_str(&format!("{} more conversions had no touch before them\n", found.without_touch));
    }
    text
}
