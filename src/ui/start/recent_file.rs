//! A file that was open lately.

use std::path::{Path, PathBuf};
use std::time::SystemTime;

use crate::ui::preferences::name_and_folder;

pub(super) struct Recent {
    pub(super) path: PathBuf,
    pub(super) name: String,
    pub(super) folder: String,
    /// When it was last written; none until that is known.
    pub(super) written: Option<SystemTime>,
    pub(super) gone: bool,
}

impl Recent {
    pub(super) fn new(path: &Path) -> Recent {
        let (name, folder) = name_and_folder(path);
        Recent { path: path.to_owned(), name, folder, written: None, gone: false }
    }

    pub(super) fn is(&self, path: &Path) -> bool {
        self.path == path
    }

    pub(super) fn take(&mut self, written: Option<&Option<SystemTime>>) {
        self.gone = written.is_none();
        self.written = written.copied().flatten();
    }
}

/// What was found out about a recent file.
pub(in crate::ui) struct FileSeen {
    pub(in crate::ui) path: PathBuf,
    /// None: it is not there; else when it was last written, if that is known.
    pub(in crate::ui) written: Option<Option<SystemTime>>,
}

impl FileSeen {
    /// Looks on the disk, which may take long to answer.
    pub(in crate::ui) fn of(path: PathBuf) -> FileSeen {
        let there = path.metadata().ok().filter(std::fs::Metadata::is_file);
        FileSeen { path, written: there.map(|there| there.modified().ok()) }
    }
}
