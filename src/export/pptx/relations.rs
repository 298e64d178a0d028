//! What slides refer to: addresses, and pictures that the whole deck holds once.

use std::sync::Arc;

use super::package::{Package, Relation};
use crate::geom::Size;
use crate::model::{Id, MapImage};
use crate::picture;

/// Pictures of the deck, each once.
#[derive(Default)]
pub(super) struct DeckMedia {
    files: Vec<Arc<DeckPicture>>,
}

struct DeckPicture {
    id: Id,
    name: String,
    size_px: Size,
    bytes: Vec<u8>,
}

/// What a slide refers to.
pub(super) struct Relations<'a> {
    media: &'a mut DeckMedia,
    pub(super) list: Vec<Relation>,
}

impl DeckMedia {
    /// Puts all pictures into the package.
    pub(super) fn pack(self, package: &mut Package) {
        for picture in self.files {
            if let Some(picture) = Arc::into_inner(picture) {
                package.file(format!("ppt/media/{}", picture.name), picture.bytes);
            }
        }
    }
}

impl<'a> Relations<'a> {
    pub(super) fn new(media: &'a mut DeckMedia) -> Relations<'a> {
        Relations { media, list: Vec::new() }
    }

    pub(super) fn add(&mut self, kind: &'static str, target: &str, external: bool) -> String {
        let known = self.list.iter().position(|r| r.kind == kind && r.target == target);
        let index = known.unwrap_or_else(|| {
            self.list.push(Relation { kind, target: target.to_owned(), external });
            self.list.len() - 1
        });
        format!("rId{}", index + 1)
    }

    pub(super) fn link(&mut self, address: &str) -> String {
        self.add("hyperlink", address, true)
    }

    /// A picture's relation with its size in pixels; none where it cannot be shown.
    pub(super) fn image(&mut self, image: &MapImage) -> Option<(String, Size)> {
        let known = self.media.files.iter().find(|picture| picture.id == image.id).cloned();
        let picture = match known {
            Some(picture) => picture,
            None => {
                let raw = picture::for_office(image)?;
                let name = format!("image{}.{}", self.media.files.len() + 1, raw.extension);
                let size_px = Size { w: raw.width as f32, h: raw.height as f32 };
                let picture = Arc::new(DeckPicture { id: image.id.clone(), name, size_px, bytes: raw.bytes });
                self.media.files.push(Arc::clone(&picture));
                picture
            }
        };
        let relation = self.add("image", &format!("../media/{}", picture.name), false);
        Some((relation, picture.size_px))
    }
}
