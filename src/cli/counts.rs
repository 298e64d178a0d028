//! `wayline counts`: the table of counts, or the SQL that makes it elsewhere.

use std::io;
use std::path::PathBuf;

use clap::Args;

use super::log::LogArgs;
use super::output::{Exit, exists, fail, is_stdout, print};
use crate::analytics::Counts;
use crate::analytics::counts::{LONGEST_ORDER, sql};
use crate::disk::store::{StreamError, stream_atomically};
use crate::fault::{Doing, FileError};

#[derive(Debug, Args)]
#[command(group = clap::ArgGroup::new("from").required(true).args(["log", "sql"]))]
pub(super) struct CountsArgs {
    /// The event log: CSV, TSV or XES, plain or with gzip
    #[arg(long, value_name = "LOG")]
    log: Option<PathBuf>,
    /// Print a query that makes the same table in a database instead
    #[arg(long, conflicts_with_all = ["output", "force"])]
    sql: bool,
    /// How many events before the next one to tell apart
    #[arg(long, value_name = "K", default_value_t = 3, value_parser = order)]
    order: usize,
    /// Where to write the table; - is standard output
    #[arg(short, long, value_name = "COUNTS.csv", required_unless_present = "sql")]
    output: Option<PathBuf>,
    /// Replace the file if it is there
    #[arg(long)]
    force: bool,
    #[command(flatten)]
    columns: LogArgs,
}

/// Reads a number of events from 0 to [`LONGEST_ORDER`].
pub(super) fn order(text: &str) -> Result<usize, String> {
    match text.parse() {
        Ok(order) if order <= LONGEST_ORDER => Ok(order),
        _ => Err(format!("expected a whole number from 0 to {LONGEST_ORDER}")),
    }
}

pub(super) fn run(args: &CountsArgs) -> Exit {
    match count(args) {
        Ok(exit) | Err(exit) => exit,
    }
}

fn count(args: &CountsArgs) -> Result<Exit, Exit> {
    let (Some(log), Some(output)) = (&args.log, &args.output) else {
        return Ok(print(sql(args.order).as_bytes()));
    };
    let to_stdout = is_stdout(output);
    if !to_stdout && !args.force && output.exists() {
        return Err(fail(Exit::BadFile, exists(output)));
    }
    let counts = Counts::of(&args.columns.read(log)?, args.order)
        .map_err(|error| fail(Exit::BadFile, error.in_file(log.display())))?;
    let cannot_write =
        |error: io::Error| fail(Exit::BadFile, FileError::io(output.display(), Doing::Write, &error));
    if to_stdout {
        let mut table = Vec::new();
        counts.write_csv(&mut table).map_err(cannot_write)?;
        return Ok(print(&table));
    }
    stream_atomically(output, args.force, |out| counts.write_csv(out)).map_err(|error| match error {
        StreamError::File(error) => fail(Exit::BadFile, error),
        StreamError::Writer(error) => cannot_write(error),
    })?;
    Ok(Exit::Well)
}
