//! The command that makes maps out of other files.

use std::path::PathBuf;

use clap::Args;

use super::log::LogArgs;
use super::output::{Exit, exists, fail, is_stdout, tell, write_map};
use super::shape::ShapeName;
use crate::analytics::attribution;
use crate::exchange::import::Imported;
use crate::exchange::table::Shape;
use crate::fault::FileError;
use crate::jobs::{self, ImportFailure, ImportOptions};
use crate::locale::{Lang, written};
use crate::measure::{Settings, discover, guess_goal};

#[derive(Debug, Args)]
pub(super) struct ImportArgs {
    /// The file to read, known by its ending: .mmd, .mermaid or .md, .csv or .tsv, .png; with --discover an event log
    file: PathBuf,
    /// Draft a map from an event log (CSV, TSV or XES, plain or with gzip): what customers met becomes touchpoints, in
    /// the order in which they usually met it, and is measured
    #[arg(long, conflicts_with_all = ["map", "shape", "scores"])]
    discover: bool,
    /// The event that is a conversion, where it is not guessed right
    #[arg(long, value_name = "EVENT", requires = "discover", conflicts_with = "conversion_column")]
    conversion: Option<String>,
    /// Where to write the map; - is standard output
    #[arg(short, long, value_name = "OUT.ron")]
    output: PathBuf,
    /// What a column of a table holds, or a row of a matrix: a field (text=Remarks), a kind of lane
    /// (pain_points=Risks), or nothing (skip=Notes). May be given again
    #[arg(long, value_name = "WHAT=NAME")]
    map: Vec<String>,
    /// How a table is laid out, where that is not seen right
    #[arg(long, value_enum)]
    shape: Option<ShapeName>,
    /// The lowest and the highest score in a table, such as 1..5
    #[arg(long, value_name = "LOW..HIGH", value_parser = scores, default_value = "-2..2", allow_hyphen_values = true)]
    scores: (f64, f64),
    /// Replace the file if it is there
    #[arg(long)]
    force: bool,
    #[command(flatten)]
    columns: LogArgs,
}

pub(super) fn run(args: &ImportArgs) -> Exit {
    if !args.discover && args.columns != LogArgs::default() {
        return fail(
            Exit::Usage,
            "wayline: columns of a log are for --discover; those of a table go by --map",
        );
    }
    // Told before all is read; the writer makes sure of it again.
    if !is_stdout(&args.output) && !args.force && args.output.exists() {
        return fail(Exit::BadFile, exists(&args.output));
    }
    match if args.discover { drafted(args) } else { converted(args) } {
        Ok(imported) => {
            tell(&imported.notes, &args.file);
            write_map(&args.output, &imported.map, args.force)
        }
        Err(exit) => exit,
    }
}

fn converted(args: &ImportArgs) -> Result<Imported, Exit> {
    let options = ImportOptions {
        shape: args.shape.map(Shape::from),
        scores: Some(args.scores),
        uses: args.map.clone(),
    };
    jobs::import(&args.file, &options).map_err(|failure| {
        let is_usage = matches!(failure, ImportFailure::Extension(_) | ImportFailure::Option(_));
        fail(if is_usage { Exit::Usage } else { Exit::BadFile }, failure)
    })
}

fn drafted(args: &ImportArgs) -> Result<Imported, Exit> {
    let log = args.columns.read(&args.file)?;
    let settings = Settings {
        goal: args.columns.goal(args.conversion.as_deref()).unwrap_or_else(|| guess_goal(&log)),
        attribution: attribution::Options::default(),
        file: args.file.file_name().unwrap_or_default().to_string_lossy().into_owned(),
        measured_on: written::date::today(),
    };
    let drafted = discover(&log, &settings, Lang::English)
        .map_err(|error| fail(Exit::BadFile, error.in_file(args.file.display())))?;
    let file = args.file.display().to_string();
    let named = |note: FileError| FileError { file: file.clone(), ..note };
    Ok(Imported { notes: drafted.notes.into_iter().map(named).collect(), ..drafted })
}

/// Reads the ends of a scale of scores.
fn scores(text: &str) -> Result<(f64, f64), String> {
    let ends = text.split_once("..").and_then(|(low, high)| {
        let end = |text: &str| text.trim().parse::<f64>().ok().filter(|number| number.is_finite());
        Some((end(low)?, end(high)?))
    });
    ends.filter(|(low, high)| low < high)
        .ok_or_else(|| "expected two numbers, the lower first, such as 1..5".into())
}
