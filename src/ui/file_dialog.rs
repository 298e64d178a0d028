//! The desktop's own file dialog.

use std::path::PathBuf;
use std::time::{Duration, Instant};

/// How a file dialog ended.
pub(super) enum FilePicked {
    Path(PathBuf),
    Cancelled,
    /// The desktop has no dialog to show.
    Unavailable,
}

/// Sooner than this nobody reads a dialog and cancels it: there was none.
const NO_DIALOG: Duration = Duration::from_millis(350);

/// What a dialog asks for.
#[derive(Clone, Debug)]
pub(super) struct FileQuestion {
    pub(super) save: bool,
    pub(super) title: String,
    pub(super) filter: (String, &'static [&'static str]),
    /// Where it starts: a folder, and for saving a name.
    pub(super) folder: Option<PathBuf>,
    pub(super) name: String,
}

/// Shows the desktop's own file dialog. Call it on the window's thread; wait for the answer on another.
pub(super) fn file_dialog(question: &FileQuestion) -> impl FnOnce() -> FilePicked + Send + use<> {
    let mut dialog = rfd::AsyncFileDialog::new()
        .set_title(&question.title)
        .add_filter(&question.filter.0, question.filter.1);
    if let Some(folder) = &question.folder {
        dialog = dialog.set_directory(folder);
    }
    let asked = Instant::now();
    let answer: std::pin::Pin<Box<dyn Future<Output = Option<rfd::FileHandle>> + Send>> = if question.save {
        Box::pin(dialog.set_file_name(&question.name).save_file())
    } else {
        Box::pin(dialog.pick_file())
    };
    move || match pollster::block_on(answer) {
        Some(file) => FilePicked::Path(file.path().to_owned()),
        None if asked.elapsed() < NO_DIALOG => FilePicked::Unavailable,
        None => FilePicked::Cancelled,
    }
}
