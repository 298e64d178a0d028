//! The system's clipboard, as far as the toolkit does not reach: HTML with a plain form, and pictures.

use std::sync::Arc;

use super::app::App;
use super::pictures::Place;

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
            vec![crate::file::picture::from_rgba(width, height, rgba, name)]
        });
    }
}
