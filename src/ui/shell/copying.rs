//! What goes to the clipboard and comes from it besides text.

use super::Shell;
use crate::export::ExportError;
use crate::export::png::{self, Pixels};
use crate::fault::Told as _;
use crate::ui::clipboard::put_picture;
use crate::ui::tasks::Work;
use crate::ui::words::{lang, tr, tr_with};

/// Of a copied picture: sharp on a fine screen, too. In pixels a point.
const PICTURE_SCALE: f32 = 2.0;
/// A clipboard is no place for more: programs hold it several times over.
const MOST_PIXELS: u32 = 64_000_000;

impl Shell {
    /// Draws what [`crate::editor::Editor::portrait`] says on a thread, and puts it on the clipboard.
    pub(super) fn copy_picture(&mut self) {
        let Some(desk) = self.desk() else { return };
        let portrait = desk.editor.portrait();
        // On some systems a picture is there as long as somebody has the clipboard open.
        self.clipboard.hold();
        self.notice(tr("picture-copying").into_owned());
        let copy = move || {
            let made = png::pixels(&portrait.scene(), PICTURE_SCALE, MOST_PIXELS);
            let taken = made.as_ref().is_ok_and(put_picture);
            (made, taken)
        };
        self.spawn(Work::CopyPicture, copy, |shell, (made, taken)| shell.picture_copied(made, taken));
    }

    fn picture_copied(&mut self, made: Result<Pixels, ExportError>, taken: bool) {
        let picture = match made {
            Ok(picture) => picture,
            Err(error) => return self.message("export-failed", &error.text(lang())),
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
}
