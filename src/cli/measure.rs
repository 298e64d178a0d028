//! `wayline measure`: a map measured by an event log, or by a table of figures.

mod args;
mod by_log;
mod by_table;
mod telling;

use super::output::{Exit, exists, fail, is_stdout};

pub(super) use args::MeasureArgs;

pub(super) fn run(args: &MeasureArgs) -> Exit {
    // Told before all is read; the writer makes sure of it again.
    if !is_stdout(&args.output) && !args.force && args.output.exists() {
        return fail(Exit::BadFile, exists(&args.output));
    }
    let done = match (&args.log, &args.table) {
        (_, Some(path)) => by_table::run(args, path),
        (Some(path), None) => by_log::run(args, path),
        (None, None) => Err(fail(Exit::Usage, "wayline: expected --log or --table")),
    };
    match done {
        Ok(exit) | Err(exit) => exit,
    }
}
