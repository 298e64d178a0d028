//! What each command does.

use std::path::PathBuf;

use clap::CommandFactory;
use clap_complete::Shell;

use super::args::{Cli, NewArgs};
use super::output::{Exit, fail, print, print_json, table, write_map};
use crate::jobs::{self, NewMapError};
use crate::templates::own;

pub(super) fn new(args: &NewArgs) -> Exit {
    let map = match jobs::new_map(&args.template, own::at_home().as_deref()) {
        Ok(map) => map,
        Err(error @ NewMapError::Unknown { .. }) => {
            return fail(Exit::Usage, format_args!("wayline: {error}"));
        }
        Err(error @ NewMapError::Broken(_)) => return fail(Exit::BadFile, error),
    };
    write_map(&args.output, &map, args.force)
}

pub(super) fn list_templates(json: bool) -> Exit {
    let (templates, broken) = jobs::template_summaries(own::at_home().as_deref());
    // A bad file among the user's own keeps none of the others from being listed, and so is no failure.
    for errors in broken {
        fail(Exit::Well, errors);
    }
    if json {
        return print_json(&templates);
    }
    let mut rows = vec![["ID", "LANGUAGE", "TITLE", "PHASES"].map(str::to_owned)];
    rows.extend(templates.into_iter().map(|t| {
        let title = if t.own { format!("{} (your own)", t.title) } else { t.title };
        [t.id, t.language, title, t.phases.join(", ")]
    }));
    print(table(&rows).as_bytes())
}

pub(super) fn format(files: &[PathBuf], only_check: bool) -> Exit {
    let mut exit = Exit::Well;
    for file in files {
        match jobs::format(file, only_check) {
            Ok(false) => {}
            Ok(true) => {
                if only_check {
                    exit = Exit::BadFile;
                }
                let done = if only_check { "would change" } else { "written anew" };
                let told = print(format!("{}: {done}\n", file.display()).as_bytes());
                if told != Exit::Well {
                    return told;
                }
            }
            Err(error) => exit = fail(Exit::BadFile, error),
        }
    }
    exit
}

pub(super) fn completions(shell: Shell) -> Exit {
    let mut script = Vec::new();
    clap_complete::generate(shell, &mut Cli::command(), "wayline", &mut script);
    print(&script)
}

pub(super) fn manual(command: Option<&str>) -> Exit {
    let mut page = Cli::command().disable_help_subcommand(true);
    page.build();
    if let Some(name) = command {
        let Some(found) = page.find_subcommand(name) else {
            let known: Vec<&str> = page.get_subcommands().map(clap::Command::get_name).collect();
            let known = known.join(", ");
            return fail(
                Exit::Usage,
                format_args!("wayline: there is no command called {name}; expected one of {known}"),
            );
        };
        page = found.clone().version(env!("CARGO_PKG_VERSION"));
    }
    let mut bytes = Vec::new();
    match clap_mangen::Man::new(page).render(&mut bytes) {
        Ok(()) => print(&bytes),
        Err(error) => fail(Exit::BadFile, format_args!("standard output: could not be written: {error}")),
    }
}
