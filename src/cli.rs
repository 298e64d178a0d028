//! The command line: all that Wayline does without a window.

mod attribute;
mod check;
mod commands;
mod counts;
mod export;
mod figures;
mod import;
mod log;
mod measure;
mod predict;

use std::ffi::{OsStr, OsString};
use std::fmt::Display;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::builder::{PossibleValue, StringValueParser, TypedValueParser};
use clap::{Args, CommandFactory, Parser, Subcommand, ValueEnum};
use clap_complete::Shell;

use self::export::ExportArgs;
use crate::disk::store::SaveError;
use crate::exchange::table::Shape;
use crate::fault::FileError;
use crate::format::to_ron;
use crate::jobs::{self, Over};
use crate::model::JourneyMap;
use crate::templates::TEMPLATES;

/// More notes than these are counted, not listed.
const SHOWN_NOTES: usize = 50;

const EXIT_CODES: &str = "Exit codes: 0 if all is well, 1 if a file is bad or cannot be read or written, \
    2 if the command was used wrongly.\n\n\
    A file that has the name of a command is opened as ./check.";

/// Edit customer-journey maps, check them and export them as pictures
#[derive(Debug, Parser)]
#[command(name = "wayline", version, after_help = EXIT_CODES, args_conflicts_with_subcommands = true)]
struct Cli {
    /// The journey map to open in the editor
    file: Option<PathBuf>,
    #[command(subcommand)]
    command: Option<Command>,
}

#[derive(Debug, Subcommand)]
enum Command {
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
struct NewArgs {
    /// A bundled template, or one of your own
    #[arg(long, value_name = "ID", value_parser = TemplateId)]
    template: String,
    /// Where to write the map; - is standard output
    #[arg(short, long, value_name = "FILE.ron")]
    output: PathBuf,
    /// Replace the file if it is there
    #[arg(long)]
    force: bool,
}

/// How a table is laid out.
#[derive(Clone, Copy, Debug, ValueEnum)]
enum ShapeName {
    /// A row for each card, score or step
    Tidy,
    /// Lanes by steps, as a spreadsheet shows a map
    Matrix,
}

impl From<ShapeName> for Shape {
    fn from(name: ShapeName) -> Shape {
        match name {
            ShapeName::Tidy => Shape::Tidy,
            ShapeName::Matrix => Shape::Matrix,
        }
    }
}

/// Any word: the user's own templates are looked up only when one is asked for. Completions offer the bundled ones.
#[derive(Clone, Debug)]
struct TemplateId;

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

/// How a command ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Exit {
    Well,
    /// A file is bad, or cannot be read or written.
    BadFile,
    /// The command was used wrongly.
    Usage,
}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> ExitCode {
        ExitCode::from(exit as u8)
    }
}

/// What the arguments ask of the program.
#[derive(Debug)]
pub enum Request {
    /// A window, with a map or without.
    Window(Option<PathBuf>),
    /// Nothing more: the command has run.
    Done(Exit),
}

/// Reads the arguments, the program's name first, and runs the command if they hold one.
pub fn run(args: impl IntoIterator<Item = OsString>) -> Request {
    let cli = match Cli::try_parse_from(args) {
        Ok(cli) => cli,
        Err(error) => {
            // Help and version are "errors" that end well. Nobody is left to tell if this cannot be written.
            let _ = error.print();
            return Request::Done(if error.use_stderr() { Exit::Usage } else { Exit::Well });
        }
    };
    let Some(command) = cli.command else {
        return match cli.file.as_deref().and_then(mistyped_command) {
            Some(message) => Request::Done(fail(Exit::Usage, message)),
            None => Request::Window(cli.file),
        };
    };
    Request::Done(match command {
        Command::New(args) => commands::new(&args),
        Command::Templates { json } => commands::list_templates(json),
        Command::Check(args) => check::check(&args),
        Command::Format { files, check } => commands::format(&files, check),
        Command::Export(args) => export::export(&args),
        Command::Counts(args) => counts::run(&args),
        Command::Predict(args) => predict::run(&args),
        Command::Attribute(args) => attribute::run(&args),
        Command::Measure(args) => measure::run(&args),
        Command::Import(args) => import::run(&args),
        Command::Completions { shell } => commands::completions(shell),
        Command::Man { command } => commands::manual(command.as_deref()),
    })
}

/// Says why there is no window.
pub fn no_window(why: &str) -> Exit {
    let mend = "open it on a desktop, or use a command that needs none (wayline --help lists them)";
    fail(Exit::BadFile, format_args!("wayline: there is no window to show a map in: {why}; {mend}"))
}

fn is_stdout(path: &Path) -> bool {
    path.as_os_str() == "-"
}

/// That a file is in the way.
fn exists(path: &Path) -> String {
    format!("{}: is there already; choose another name, or replace it with --force", path.display())
}

/// Writes a map to a file, or to standard output.
fn write_map(output: &Path, map: &JourneyMap, force: bool) -> Exit {
    if is_stdout(output) {
        return print(to_ron(map).as_bytes());
    }
    let over = if force { Over::Anything } else { Over::Nothing };
    match jobs::save(output, map, over) {
        Ok(_) => Exit::Well,
        Err(SaveError::Exists { path }) => fail(Exit::BadFile, exists(&path)),
        Err(error) => fail(Exit::BadFile, error),
    }
}

/// Tells on standard error what is to be known of how a file was read.
fn tell(notes: &[FileError], file: &Path) {
    for note in notes.iter().take(SHOWN_NOTES) {
        let _ = writeln!(io::stderr(), "{note}");
    }
    if let Some(more) = notes.len().checked_sub(SHOWN_NOTES).filter(|more| *more > 0) {
        let _ = writeln!(io::stderr(), "{}: and {more} more", file.display());
    }
}

/// Writes a message to standard error, and gives back how the command ended.
fn fail(exit: Exit, message: impl Display) -> Exit {
    let _ = writeln!(io::stderr(), "{message}");
    exit
}

/// Writes to standard output. A reader that has had enough, as `head` does, is no failure.
fn print(bytes: &[u8]) -> Exit {
    let mut out = io::stdout().lock();
    match out.write_all(bytes).and_then(|()| out.flush()) {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => {
            let why = crate::plain::words_of(&error);
            fail(Exit::BadFile, format_args!("standard output: could not be written: {why}"))
        }
        _ => Exit::Well,
    }
}

/// A word that is no file but nearly a command was meant as one.
fn mistyped_command(file: &Path) -> Option<String> {
    let word = file.to_str()?;
    if file.exists() || !word.chars().all(|c| c.is_ascii_alphabetic()) {
        return None;
    }
    let cli = Cli::command();
    let near = cli.get_subcommands().map(|command| (strsim::jaro_winkler(word, command.get_name()), command));
    let (likeness, command) = near.max_by(|a, b| a.0.total_cmp(&b.0))?;
    (likeness > 0.8).then(|| {
        format!(
            "wayline: there is no file and no command called {word}; did you mean {}?",
            command.get_name()
        )
    })
}
