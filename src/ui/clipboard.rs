//! The system's clipboard, as far as the toolkit does not reach: HTML with a plain form, and pictures.

use std::borrow::Cow;

use crate::export::png::Pixels;

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

    /// Puts HTML with its plain form on the clipboard, or the text alone where that is all it takes.
    pub(super) fn copy(&mut self, ctx: &egui::Context, html: &str, text: String) {
        if !self.set(html, &text) {
            ctx.copy_text(text);
        }
    }

    /// Keeps the clipboard open.
    pub(super) fn hold(&mut self) {
        self.open();
    }

    /// What the clipboard says of its text in HTML.
    pub(super) fn html(&mut self) -> Option<String> {
        self.open()?.get().html().ok()
    }
}

/// Returns whether the system's clipboard has taken it. Packing a large one takes seconds.
pub(super) fn put_picture(picture: &Pixels) -> bool {
    let image = arboard::ImageData {
        width: picture.width as usize,
        height: picture.height as usize,
        bytes: Cow::Borrowed(&picture.rgba),
    };
    arboard::Clipboard::new().and_then(|mut clipboard| clipboard.set_image(image)).is_ok()
}
