//! The arguments of the program and of its commands.

use std::ffi::OsStr;
use std::path::PathBuf;

use clap::builder::{PossibleValue, StringValueParser, TypedValueParser};
use clap::{Args, Parser, Subcommand};
use clap_complete::Shell;

use super::export::ExportArgs;
use super::{attribute, check, counts, import, measure, predict};
use crate::templates::TEMPLATES;

const EXIT_CODES: &str = "Exit codes: 0 if all is well, 1 if a file is bad or cannot be read or written, \
    2 if the command was used wrongly.\n\n\
    A file that has the name of a command is opened as ./check.";

/// Edit customer-journey maps, check them and export them as pictures
#[derive(Debug, Parser)]
#[command(name = "wayline", version, after_help = EXIT_CODES, args_conflicts_with_subcommands = true)]
pub(super) struct Cli {
    /// The journey maps to open in the editor, side by side
    pub(super) files: Vec<PathBuf>,
    #[command(subcommand)]
    pub(super) command: Option<CliCommand>,
}

#[derive(Debug, Subcommand)]
pub(super) enum CliCommand {
    /// Write a new map, made from a template
    New(NewArgs),
    /// List the templates, your own among them
    Templates {
        /// Write a JSON array with the id, title, language, phases, description, tags and origin of each, and whether it is one of your own
        #[arg(long)]
        json: bool,
    },
    /// Tell what is wrong with maps, by line and column, and review the journeys in them
    Check(check::CheckArgs),
    /// Write maps anew in the form in which Wayline saves them, for maps written by hand; comments are not kept
    Format {
        #[arg(required = true, value_name = "FILE")]
        files: Vec<PathBuf>,
        /// Write nothing; name the files that would change, and end with 1 if there are any
        #[arg(long)]
        check: bool,
    },
    /// Export maps as pictures, pages, slides and more
    Export(Box<ExportArgs>),
    /// Count in an event log which events follow which
    Counts(counts::CountsArgs),
    /// Tell what customers are likely to do next
    Predict(predict::PredictArgs),
    /// Tell what each touchpoint or channel deserves of the conversions
    Attribute(attribute::AttributeArgs),
    /// Measure the touchpoints of a map by an event log (visits, drop-off, what came next, best and worst) or by a table
    /// of figures
    Measure(Box<measure::MeasureArgs>),
    /// Make a map out of a Mermaid user journey, a table (CSV or TSV), a PNG picture with a map inside or, with --discover, an event log
    Import(import::ImportArgs),
    /// Write a completion script for a shell
    Completions { shell: Shell },
    /// Write the manual page of Wayline or of one of its commands
    Man { command: Option<String> },
}

#[derive(Debug, Args)]
pub(super) struct NewArgs {
    /// A bundled template, or one of your own
    #[arg(long, value_name = "ID", value_parser = TemplateId)]
    pub(super) template: String,
    /// Where to write the map; - is standard output
    #[arg(short, long, value_name = "FILE.ron")]
    pub(super) output: PathBuf,
    /// Replace the file if it is there
    #[arg(long)]
    pub(super) force: bool,
}

/// Any word: the user's own templates are looked up only when one is asked for. Completions offer the bundled ones.
#[derive(Clone, Debug)]
pub(super) struct TemplateId;

impl TypedValueParser for TemplateId {
    type Value = String;

    fn parse_ref(
        &self,
        command: &clap::Command,
        arg: Option<&clap::Arg>,
        value: &OsStr,
    ) -> Result<String, clap::Error> {
        StringValueParser::new().parse_ref(command, arg, value)
    }

    fn possible_values(&self) -> Option<Box<dyn Iterator<Item = PossibleValue> + '_>> {
        Some(Box::new(TEMPLATES.iter().map(|template| PossibleValue::new(template.id))))
    }
}
