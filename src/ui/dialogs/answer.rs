//! What dialogs are answered with.

use std::path::PathBuf;

use crate::export::ExportOptions;
use crate::jobs::Rows;
use crate::ui::desk::AfterSave;

/// What a typed path is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::ui) enum PathFor {
    Open,
    SaveAs,
    Export,
    Picture,
    /// A template to take in.
    Template,
    /// A log to measure the map with.
    Log,
    /// A table of figures for the map's cards.
    Figures,
}

/// What is to be done with a log next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::ui) enum LogStep {
    Read,
    /// End what is being worked on.
    Stop,
    /// Go back to the columns.
    Back,
    /// Measure the open map.
    Measure,
    /// Make a new map of what the log tells.
    Draft,
}

#[derive(Clone, Debug, PartialEq)]
pub(in crate::ui) enum Answer {
    Cancel,
    /// Save all that is unsaved, and go on.
    Save(AfterSave),
    /// Go on without saving.
    Discard(AfterSave),
    Overwrite(PathBuf, PathFor),
    SaveAs,
    Path(PathBuf, PathFor),
    /// Export as this kind of file, with these choices.
    Export(&'static str, Box<ExportOptions>),
    /// Make a map of the table.
    Import,
    /// Open the file as something else.
    OpenAs(PathBuf, Rows),
    /// Turn to the other part of the dialog.
    Turn,
    /// Go on with a log.
    Log(LogStep),
    /// What the dialog holds is to be done.
    Done,
    Recover,
    DiscardRecovered,
}
