//! What `wayline measure` is told.

use std::path::PathBuf;

use clap::{ArgGroup, Args};

use crate::analytics::attribution::HIGHEST_ORDER;
use crate::cli::log::LogArgs;

#[derive(Debug, Args)]
#[command(group = ArgGroup::new("from").required(true).args(["log", "table"]))]
pub(in crate::cli) struct MeasureArgs {
    /// The map to measure
    pub(super) map: PathBuf,
    /// The event log: CSV, TSV or XES, plain or with gzip
    #[arg(long, value_name = "LOG")]
    pub(super) log: Option<PathBuf>,
    /// A table of figures instead: a row for each touchpoint or channel, in CSV or TSV, as analytics tools export it
    #[arg(long, value_name = "FILE.csv", conflicts_with_all = ["conversion", "order"])]
    pub(super) table: Option<PathBuf>,
    /// Where to write the measured map; - is standard output
    #[arg(short, long, value_name = "OUT.ron")]
    pub(super) output: PathBuf,
    /// The event that is a conversion; otherwise that of the last time, what the log marks, or the likeliest name
    #[arg(long, value_name = "EVENT", conflicts_with = "conversion_column")]
    pub(super) conversion: Option<String>,
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
    pub(super) order: u8,
    /// Tell what was measured as a JSON object
    #[arg(long)]
    pub(super) json: bool,
    /// Replace the file if it is there; it may be the map itself
    #[arg(long)]
    pub(super) force: bool,
    #[command(flatten)]
    pub(super) columns: LogArgs,
}
