//! Pictures of templates and files in small, made on a thread as they come into sight.

use std::collections::HashMap;
use std::panic::catch_unwind;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, Sender, channel};

use egui::{ColorImage, Context, TextureHandle, TextureOptions};
use image::RgbaImage;

use crate::format::to_ron;
use crate::jobs;
use crate::jobs::thumbnails::{ThumbnailLook, thumbnail};
use crate::templates::{self, TemplateRef};

/// What a picture is of.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) enum Subject {
    /// A bundled template, by its id.
    Bundled(String),
    File(PathBuf),
}

impl Subject {
    pub(super) fn of(template: &TemplateRef) -> Subject {
        match template {
            TemplateRef::Bundled(id) => Subject::Bundled(id.clone()),
            TemplateRef::Own(path) => Subject::File(path.clone()),
        }
    }
}

type Key = (Subject, ThumbnailLook);
/// A picture as it comes back from the thread; none where there is nothing to draw.
type Made = (Key, Option<RgbaImage>);

/// Where to ask the thread, and where it gives.
type Worker = (Sender<Key>, Receiver<Made>);

/// The pictures that were asked for.
pub(super) struct Pictures {
    /// None: not made yet, or there is none.
    made: HashMap<Key, Option<TextureHandle>>,
    /// The last one of a subject, whatever its size: better than none until the right one is there.
    last: HashMap<Subject, TextureHandle>,
    thread: Option<Worker>,
    folder: Option<PathBuf>,
}

impl Pictures {
    /// `folder` is where pictures are kept from one run to the next.
    pub(super) fn new(folder: Option<PathBuf>) -> Pictures {
        Pictures { made: HashMap::new(), last: HashMap::new(), thread: None, folder }
    }

    /// The picture, as soon as there is one. The first time it is asked for, its making begins.
    pub(super) fn get(
        &mut self,
        ctx: &Context,
        subject: &Subject,
        look: ThumbnailLook,
    ) -> Option<TextureHandle> {
        let key = (subject.clone(), look);
        if !self.made.contains_key(&key) {
            self.made.insert(key.clone(), None);
            let folder = self.folder.clone();
            let (sender, _) = self.thread.get_or_insert_with(|| start(folder, ctx.clone()));
            // The thread ends only with this.
            let _ = sender.send(key.clone());
        }
        self.made.get(&key).cloned().flatten().or_else(|| self.last.get(subject).cloned())
    }

    /// Forgets the pictures of a file that has changed.
    pub(super) fn forget(&mut self, subject: &Subject) {
        self.made.retain(|(other, _), _| other != subject);
        self.last.remove(subject);
    }

    /// Takes in what the thread has made.
    pub(super) fn take_in(&mut self, ctx: &Context) {
        let Some((_, receiver)) = &self.thread else { return };
        for (key, image) in receiver.try_iter() {
            let texture = image.map(|image| {
                let size = [image.width() as usize, image.height() as usize];
                let image = ColorImage::from_rgba_unmultiplied(size, image.as_raw());
                ctx.load_texture("thumbnail", image, TextureOptions::LINEAR)
            });
            if let Some(texture) = &texture {
                self.last.insert(key.0.clone(), texture.clone());
            }
            self.made.insert(key, texture);
        }
    }
}

/// The thread ends when nobody asks any more.
fn start(folder: Option<PathBuf>, ctx: Context) -> Worker {
    let (ask, asked) = channel::<Key>();
    let (give, given) = channel();
    std::thread::spawn(move || {
        for (subject, look) in asked {
            // One that cannot be drawn, be it by a fault of ours, must not take the others along.
            let image = catch_unwind(|| make(&subject, look, folder.as_deref())).unwrap_or_default();
            if give.send(((subject, look), image)).is_err() {
                return;
            }
            ctx.request_repaint();
        }
    });
    (ask, given)
}

fn make(subject: &Subject, look: ThumbnailLook, folder: Option<&Path>) -> Option<RgbaImage> {
    match subject {
        Subject::Bundled(id) => {
            let template = templates::find(id)?;
            thumbnail(template.text, || template.map(), look, folder).ok()
        }
        Subject::File(path) => {
            let map = jobs::open(path).ok()?.map;
            thumbnail(&to_ron(&map).ok()?, || (*map).clone(), look, folder).ok()
        }
    }
}
