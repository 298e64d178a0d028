//! The command that makes maps out of other files.

use std::io::{self, Write as _};
use std::path::PathBuf;

use clap::Args;

use super::{Exit, ShapeName, exists, fail, is_stdout, print};
use crate::file::store::SaveError;
use crate::file::table::Shape;
use crate::file::to_ron;
use crate::jobs::{self, ImportFailure, ImportOptions, Over};

#[derive(Debug, Args)]
pub(super) struct ImportArgs {
    /// The file to read, known by its ending: .mmd, .mermaid or .md, .csv or .tsv, .png
    file: PathBuf,
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
}

/// More notes than these are counted, not listed.
const SHOWN_NOTES: usize = 50;

pub(super) fn run(args: &ImportArgs) -> Exit {
    // Told before all is read; the writer makes sure of it again.
    if !is_stdout(&args.output) && !args.force && args.output.exists() {
        return fail(Exit::BadFile, exists(&args.output));
    }
    let options = ImportOptions {
        shape: args.shape.map(Shape::from),
        scores: Some(args.scores),
        uses: args.map.clone(),
    };
    let imported = match jobs::import(&args.file, &options) {
        Ok(imported) => imported,
        Err(failure @ (ImportFailure::Extension(_) | ImportFailure::Option(_))) => {
            return fail(Exit::Usage, failure);
        }
        Err(failure) => return fail(Exit::BadFile, failure),
    };
    for note in imported.notes.iter().take(SHOWN_NOTES) {
        let _ = writeln!(io::stderr(), "{note}");
    }
    if let Some(more) = imported.notes.len().checked_sub(SHOWN_NOTES).filter(|more| *more > 0) {
        let _ = writeln!(io::stderr(), "{}: and {more} more", args.file.display());
    }
    if is_stdout(&args.output) {
        return print(to_ron(&imported.map).as_bytes());
    }
    let over = if args.force { Over::Anything } else { Over::Nothing };
    match jobs::save(&args.output, &imported.map, over) {
        Ok(_) => Exit::Well,
        Err(SaveError::Exists { path }) => fail(Exit::BadFile, exists(&path)),
        Err(error) => fail(Exit::BadFile, error),
    }
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
