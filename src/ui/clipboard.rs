//! The system's clipboard, as far as the toolkit does not reach: HTML with a plain form, and pictures.

use std::borrow::Cow;
use std::sync::Arc;

use super::app::App;
use super::pictures::Place;
use super::tasks::Done;
use super::words::{tr, tr_with};
use crate::export::ExportError;
use crate::export::png::{self, Pixels};

/// Of a copied picture: sharp on a fine screen, too. In pixels a point.
const PICTURE_SCALE: f32 = 2.0;
/// A clipboard is no place for more: programs hold it several times over.
const MOST_PIXELS: u32 = 64_000_000;

/// Opened at the first use, as a window may be used without ever copying. None where there is no clipboard that
/// takes more than text.
#[derive(Default)]
pub(super) struct SystemClipboard {
    opened: Option<Option<arboard::Clipboard>>,
}

impl SystemClipboard {
    fn open(&mut self) -> Option<&mut arboard::Clipboard> {
        self.opened.get_or_insert_with(|| arboard::Clipboard::new().ok()).as_mut()
    }

    /// Returns whether the clipboard has taken it.
    fn set(&mut self, html: &str, text: &str) -> bool {
        self.open().is_some_and(|clipboard| clipboard.set_html(html, Some(text)).is_ok())
    }

    fn html(&mut self) -> Option<String> {
        self.open()?.get().html().ok()
    }
}

impl App {
    /// Draws what [`crate::editor::Editor::portrait`] says on a thread, and puts it on the clipboard.
    pub(super) fn copy_picture(&mut self) {
        let portrait = self.editor.portrait();
        // On some systems a picture is there as long as somebody has the clipboard open.
        self.clipboard.open();
        self.notice(tr("picture-copying").into_owned());
        self.tasks.spawn(move || {
            let made = png::pixels(&portrait.scene(), PICTURE_SCALE, MOST_PIXELS);
            let taken = made.as_ref().is_ok_and(put_picture);
            Box::new(move |app: &mut App| app.picture_copied(made, taken)) as Done<App>
        });
    }

    fn picture_copied(&mut self, made: Result<Pixels, ExportError>, taken: bool) {
        let picture = match made {
            Ok(picture) => picture,
            Err(error) => return self.message("export-failed", &error.to_string()),
        };
        let size =
            [("width", picture.width.to_string().into()), ("height", picture.height.to_string().into())];
        let key = if picture.scale < PICTURE_SCALE { "picture-copied-smaller" } else { "picture-copied" };
        self.notice(tr_with(key, &size));
        if !taken {
            let size = [picture.width as usize, picture.height as usize];
            self.ctx.copy_image(egui::ColorImage::from_rgba_unmultiplied(size, &picture.rgba));
        }
    }

    pub(super) fn copy(&mut self, html: &str, text: String) {
        if !self.clipboard.set(html, &text) {
            self.ctx.copy_text(text);
        }
    }

    /// Pastes what the toolkit found to be the clipboard's text, with what else the clipboard says of it.
    pub(super) fn paste(&mut self, text: &str) {
        let html = self.clipboard.html();
        self.editor.paste(html.as_deref(), text);
    }

    /// Pastes a picture, such as a screenshot: it becomes a card where the keyboard works.
    pub(super) fn paste_picture(&mut self, image: Arc<egui::ColorImage>) {
        self.take_in_pictures(Place::Focus, move |name| {
            let [width, height] = image.size.map(|side| u32::try_from(side).unwrap_or(u32::MAX));
            let rgba = image.pixels.iter().flat_map(egui::Color32::to_srgba_unmultiplied).collect();
            vec![crate::picture::from_rgba(width, height, rgba, name)]
        });
    }
}

/// Returns whether the system's clipboard has taken it. Packing a large one takes seconds.
fn put_picture(picture: &Pixels) -> bool {
    let image = arboard::ImageData {
        width: picture.width as usize,
        height: picture.height as usize,
        bytes: Cow::Borrowed(&picture.rgba),
    };
    arboard::Clipboard::new().and_then(|mut clipboard| clipboard.set_image(image)).is_ok()
}
