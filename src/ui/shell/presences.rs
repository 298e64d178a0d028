//! What is open: told to other windows, and remembered for the next time.

use std::path::PathBuf;

use super::Shell;
use crate::ui::desk::{DeskId, file_name};
use crate::ui::tasks::Work;
use crate::ui::words::tr_with;

impl Shell {
    /// Notes that the map's file is open here, and tells when it is open in another window, too.
    pub(super) fn enter_file(&mut self, id: DeskId) {
        let Some(files) = self.furnishing.open_files.clone() else { return };
        let Some(desk) = self.desks.get_mut(id) else { return };
        // The map may have been open under another name before.
        desk.document.presence = None;
        let Some(path) = desk.document.path.clone() else { return };
        let enter = move || {
            let entered = files.enter(&path);
            (path, entered)
        };
        self.spawn(Work::Look, enter, move |shell, (path, (presence, elsewhere))| {
            let Some(desk) = shell.desks.get_mut(id) else { return };
            if desk.document.path.as_ref() == Some(&path) {
                desk.document.presence = presence;
                if elsewhere {
                    let file = file_name(&path);
                    shell.message_of(
                        "open-elsewhere-title",
                        &tr_with("open-elsewhere-body", &[("file", file.into())]),
                        Some(id),
                    );
                }
            }
        });
    }

    /// Remembers which files are open, from left to right.
    pub(super) fn note_tabs(&mut self) {
        if !self.to_open.is_empty() {
            // Those of last time are still on their way.
            return;
        }
        let open: Vec<PathBuf> = self.desks.iter().filter_map(|desk| desk.document.path.clone()).collect();
        self.preferences.now.note_tabs(open.into_iter());
        let front = self.desks.active().and_then(|desk| desk.document.path.clone());
        let front = front.map(|path| std::path::absolute(&path).unwrap_or(path));
        self.preferences.now.front_tab = front.filter(|path| path.to_str().is_some());
    }

    /// Opens what was open last time, if that is wanted.
    pub(super) fn restore_tabs(&mut self) {
        let elsewhere =
            self.furnishing.open_files.as_ref().is_some_and(crate::disk::presence::OpenFiles::is_any_open);
        // Another window has them.
        if self.preferences.now.restore_tabs && !elsewhere {
            let tabs = self.preferences.now.tabs.clone();
            let front = self.preferences.now.front_tab.clone();
            self.open_all(tabs, front);
        }
    }
}
