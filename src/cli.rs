//! The command line: all that Wayline does without a window.

mod args;
mod attribute;
mod check;
mod commands;
mod counts;
mod export;
mod import;
mod log;
mod measure;
mod output;
mod predict;
mod shape;

use std::ffi::OsString;
use std::path::{Path, PathBuf};

use clap::{CommandFactory, Parser};

use self::args::{Cli, CliCommand};
use self::output::fail;

pub use output::Exit;

/// What the arguments ask of the program.
#[derive(Debug)]
pub enum Request {
    /// A window on these maps, or on none.
    Window(Vec<PathBuf>),
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
        return match cli.files.first().map(PathBuf::as_path).and_then(mistyped_command) {
            Some(message) => Request::Done(fail(Exit::Usage, message)),
            None => Request::Window(cli.files),
        };
    };
    Request::Done(match command {
        CliCommand::New(args) => commands::new(&args),
        CliCommand::Templates { json } => commands::list_templates(json),
        CliCommand::Check(args) => check::check(&args),
        CliCommand::Format { files, check } => commands::format(&files, check),
        CliCommand::Export(args) => export::export(&args),
        CliCommand::Counts(args) => counts::run(&args),
        CliCommand::Predict(args) => predict::run(&args),
        CliCommand::Attribute(args) => attribute::run(&args),
        CliCommand::Measure(args) => measure::run(&args),
        CliCommand::Import(args) => import::run(&args),
        CliCommand::Completions { shell } => commands::completions(shell),
        CliCommand::Man { command } => commands::manual(command.as_deref()),
    })
}

/// Says why there is no window.
pub fn no_window(why: &str) -> Exit {
    let mend = "open it on a desktop, or use a command that needs none (wayline --help lists them)";
    fail(Exit::BadFile, format_args!("wayline: there is no window to show a map in: {why}; {mend}"))
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
