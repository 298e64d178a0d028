//! Files that are dropped on the window, and pictures on their way into the map: read on a thread, as a large one
//! takes a moment.

use std::path::PathBuf;

use super::app::App;
use super::dialogs::{Dialog, Next, PathFor};
use super::opening::is_openable;
use super::tasks::{Done, FileQuestion, Picked, file_dialog};
use super::words::tr;
use crate::editor::PictureOf;
use crate::fault::FileError;
use crate::picture::{self, Picture};

/// Where pictures go once they are read.
pub(super) enum Place {
    /// Each becomes a card where the keyboard works.
    Focus,
    /// Each becomes a card in the cell under the pointer; where there is none, as with the focus.
    Pointer,
    /// The last of them is shown by this.
    Shown(PictureOf),
}

impl App {
    /// A map that is dropped on the window is opened, and what a map can be made of; other pictures become cards; of
    /// anything else is said what can be dropped.
    pub(super) fn take_dropped(&mut self, ctx: &egui::Context) {
        let dropped: Vec<PathBuf> =
            ctx.input(|i| i.raw.dropped_files.iter().map(|file| file.path().to_owned()).collect());
        if dropped.is_empty() || self.dialog.is_some() {
            return;
        }
        if self.start.is_some() {
            dropped.into_iter().filter(|path| is_openable(path)).for_each(|path| self.dropped_on_start(path));
            return;
        }
        if let Some(map) = dropped.iter().find(|path| is_openable(path)) {
            if self.stays_with_map(map) {
                self.open(map.clone());
            } else {
                self.request(Next::OpenPath(map.clone()));
            }
            return;
        }
        let pictures: Vec<PathBuf> = dropped.into_iter().filter(|path| picture::is_picture(path)).collect();
        if pictures.is_empty() {
            self.notice(tr("drop-unknown").into_owned());
        } else {
            self.take_in_pictures(Place::Pointer, move |_| {
                pictures.iter().map(|path| picture::load(path)).collect()
            });
        }
    }

    /// Reads pictures on a thread. `read` is told what to call a picture without a name.
    pub(super) fn take_in_pictures(
        &mut self,
        place: Place,
        read: impl FnOnce(&str) -> Vec<Result<Picture, FileError>> + Send + 'static,
    ) {
        let pasted = tr("picture-pasted").into_owned();
        // While files are dragged over a window it is not told of the pointer; by the time they are read it is.
        self.tasks.spawn(move || {
            let read = read(&pasted);
            Box::new(move |app: &mut App| app.pictures_read(place, read)) as Done<App>
        });
    }

    fn pictures_read(&mut self, place: Place, read: Vec<Result<Picture, FileError>>) {
        let mut pictures = Vec::new();
        for picture in read {
            match picture {
                Ok(picture) => pictures.push(picture),
                Err(error) => self.notice(error.to_string()),
            }
        }
        if pictures.is_empty() {
            return;
        }
        match place {
            Place::Shown(of) => self.editor.set_picture(&of, pictures.pop()),
            Place::Focus => self.editor.add_pictures(pictures, None),
            Place::Pointer => {
                let at = self.editor.pointer();
                self.editor.add_pictures(pictures, at)
            }
        };
    }

    /// Asks which picture to show, with the desktop's dialog or our own.
    pub(super) fn ask_picture(&mut self, of: PictureOf) {
        let question = FileQuestion {
            save: false,
            title: tr("dialog-choose-picture").into_owned(),
            filter: (tr("filter-pictures").into_owned(), picture::EXTENSIONS),
            folder: None,
            name: String::new(),
        };
        if !self.desktop_dialogs {
            self.picture_for = Some(of);
            self.ask(Dialog::Path { purpose: PathFor::Picture, path: String::new() });
            return;
        }
        let answer = file_dialog(&question);
        self.tasks.spawn(move || {
            let picked = answer();
            Box::new(move |app: &mut App| {
                app.picture_for = Some(of);
                match picked {
                    Picked::Path(path) => app.picture_chosen(path),
                    Picked::Cancelled => app.picture_for = None,
                    Picked::Unavailable => {
                        app.ask(Dialog::Path { purpose: PathFor::Picture, path: String::new() });
                    }
                }
            }) as Done<App>
        });
    }

    pub(super) fn picture_chosen(&mut self, path: PathBuf) {
        if let Some(of) = self.picture_for.take() {
            self.take_in_pictures(Place::Shown(of), move |_| vec![picture::load(&path)]);
        }
    }
}
