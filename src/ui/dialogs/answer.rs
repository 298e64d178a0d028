//! What dialogs are answered with.

use std::path::PathBuf;

use crate::editor::PictureOf;
use crate::export::{ExportOptions, Exporter};
use crate::jobs::Contents;
use crate::ui::desk::AfterSave;

/// What a typed path is for.
#[derive(Clone, Debug, PartialEq)]
pub(in crate::ui) enum PathFor {
    Open,
    /// What goes on once the map is saved.
    SaveAs(Option<AfterSave>),
    Export(Order),
    /// What is to show the picture.
    Picture(PictureOf),
    /// A template to take in.
    Template,
    /// A log to measure the map with.
    Log,
    /// A table of figures for the map's cards.
    Figures,
}

/// What was chosen in the export panel.
#[derive(Clone, Debug)]
pub(in crate::ui) struct Order {
    pub(in crate::ui) exporter: &'static Exporter,
    pub(in crate::ui) options: Box<ExportOptions>,
}

impl PartialEq for Order {
    fn eq(&self, other: &Order) -> bool {
        self.exporter.id == other.exporter.id && self.options == other.options
    }
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
    /// It was only to be read.
    Read,
    /// Save all that is unsaved, and go on.
    Save(AfterSave),
    /// Go on without saving.
    Discard(AfterSave),
    Overwrite(PathBuf, PathFor),
    SaveAs(Option<AfterSave>),
    Path(PathBuf, PathFor),
    /// Export as this kind of file, with these choices.
    Export(&'static str, Box<ExportOptions>),
    /// Make a map of the table.
    Import,
    /// Open the file as something else.
    OpenAs(PathBuf, Contents),
    /// Turn to the other part of the dialog.
    Turn,
    /// Go on with a log.
    Log(LogStep),
    /// What the dialog holds is to be done.
    Done,
    Recover,
    DiscardRecovered,
}
