//! Pictures on their way into a map: read on a thread, as a large one takes a moment. They go to the map that they were
//! meant for, whichever is in front by then.

use std::path::PathBuf;
use std::sync::Arc;

use super::Shell;
use crate::editor::PictureOf;
use crate::fault::{FileError, Told as _};
use crate::format::png_map;
use crate::picture::{self, Picture};
use crate::ui::desk::{Arrived, DeskId, PictureTarget};
use crate::ui::dialogs::PathFor;
use crate::ui::file_dialog::FileQuestion;
use crate::ui::tasks::Work;
use crate::ui::words::{lang, tr};

impl Shell {
    /// Pictures that were dropped: those with a map inside are opened, the others become cards.
    pub(super) fn take_dropped_pictures(&mut self, paths: Vec<PathBuf>, desk: Option<DeskId>) {
        let sort = || -> (Vec<PathBuf>, Vec<PathBuf>) {
            paths.into_iter().partition(|path| png_map::is_in_file(path))
        };
        self.spawn(Work::Look, sort, move |shell, (maps, pictures)| {
            maps.into_iter().for_each(|path| shell.open(path));
            if let Some(desk) = desk.filter(|_| !pictures.is_empty()) {
                // While files are dragged over a window it is not told of the pointer; by the time they are read it is.
                shell.take_in_pictures(desk, PictureTarget::Pointer, move || {
                    pictures.iter().map(|path| picture::load(path)).collect()
                });
            }
        });
    }

    /// Reads pictures on a thread.
    fn take_in_pictures(
        &mut self,
        desk: DeskId,
        target: PictureTarget,
        read: impl FnOnce() -> Vec<Result<Picture, FileError>> + Send + 'static,
    ) {
        self.spawn(Work::Picture, read, move |shell, read| shell.pictures_read(desk, target, read));
    }

    fn pictures_read(&mut self, desk: DeskId, target: PictureTarget, read: Vec<Result<Picture, FileError>>) {
        let mut pictures = Vec::new();
        for picture in read {
            match picture {
                Ok(picture) => pictures.push(picture),
                Err(error) => self.notice(error.text(lang())),
            }
        }
        if pictures.is_empty() {
            return;
        }
        match self.desks.get_mut(desk) {
            Some(desk) => desk.arrived.push(Arrived { target, pictures }),
            None => self.notice(tr("map-is-closed").into_owned()),
        }
        self.take_arrived_pictures();
    }

    /// Puts pictures that have arrived on their maps, once nothing is being written or dragged there.
    pub(super) fn take_arrived_pictures(&mut self) {
        let mut unplaced = false;
        for desk in self.desks.iter_mut() {
            if desk.editor.editing().is_some() || desk.editor.tool().is_busy() {
                continue;
            }
            for Arrived { target, mut pictures } in std::mem::take(&mut desk.arrived) {
                let at = desk.editor.pointer();
                let placed = match target {
                    PictureTarget::Shown(of) => desk.editor.set_picture(&of, pictures.pop()),
                    PictureTarget::Focus => desk.editor.add_pictures(pictures, None),
                    PictureTarget::Pointer => desk.editor.add_pictures(pictures, at),
                };
                unplaced |= !placed;
            }
        }
        if unplaced {
            self.notice(tr("picture-unplaced").into_owned());
        }
    }

    /// Takes in the picture that the toolkit says was pasted, such as a screenshot: it becomes a card where the keyboard
    /// works.
    pub(super) fn paste_picture(&mut self) {
        let pasted = self.ctx.input(|i| {
            i.events.iter().rev().find_map(|event| match event {
                egui::Event::PasteImage(image) => Some(Arc::clone(image)),
                _ => None,
            })
        });
        let (Some(image), Some(desk)) = (pasted, self.desk().map(|desk| desk.id)) else { return };
        let name = tr("picture-pasted").into_owned();
        self.take_in_pictures(desk, PictureTarget::Focus, move || {
            let [width, height] = image.size.map(|side| u32::try_from(side).unwrap_or(u32::MAX));
            let rgba = image.pixels.iter().flat_map(egui::Color32::to_srgba_unmultiplied).collect();
            vec![picture::from_rgba(width, height, rgba, &name)]
        });
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
        let Some(desk) = self.desk().map(|desk| desk.id) else { return };
        self.ask_for_file(&question, String::new(), PathFor::Picture(of), Some(desk));
    }

    pub(super) fn picture_chosen(&mut self, path: PathBuf, of: PictureOf, desk: Option<DeskId>) {
        if let Some(desk) = desk {
            self.take_in_pictures(desk, PictureTarget::Shown(of), move || vec![picture::load(&path)]);
        }
    }
}
