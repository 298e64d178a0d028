//! The program: its arguments lead to the command line or to the window.

use std::process::ExitCode;

use wayline::cli::{self, Request};

fn main() -> ExitCode {
    match cli::run(std::env::args_os()) {
        Request::Done(exit) => exit.into(),
        #[cfg(feature = "gui")]
        Request::Window(files) => match wayline::ui::run(files) {
            Ok(()) => ExitCode::SUCCESS,
            Err(message) => cli::no_window(&message).into(),
        },
        #[cfg(not(feature = "gui"))]
        Request::Window(_) => cli::no_window("this build has none").into(),
    }
}
