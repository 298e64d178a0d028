//! Maps in small: drawn as any export is, and kept in a folder so that they are drawn once.
//!
//! What is kept is found by a hash of all that it was made from, so nothing in the folder is ever out of date; what
//! is missing or broken there is drawn anew.

use std::fs;
use std::hash::{Hash, Hasher};
use std::io::Cursor;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use directories::ProjectDirs;
use image::{ImageFormat, ImageReader, RgbaImage};

use crate::disk::store::write_atomically;
use crate::export::{ExportError, ExportOptions, PictureSize, png};
use crate::geom::Size;
use crate::hash::Fnv;
use crate::job::Job;
use crate::model::JourneyMap;
use crate::scene::{Scene, ViewOptions, lay_out};
use crate::theme::Mode;

/// So many pictures are kept at most; the oldest go.
pub const KEPT_MAX: usize = 400;
/// Of a wide map no more than this is shown, in points of its scene: the rest would be dust.
const SCENE_WIDTH_MAX: f32 = 2400.0;

/// What a picture is of, besides the map.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct ThumbnailLook {
    pub mode: Mode,
    pub width_px: u32,
    pub height_px: u32,
}

/// The folder in the user's own for such things; none if the operating system names no such folder.
pub fn folder_at_home() -> Option<PathBuf> {
    Some(ProjectDirs::from("", "", "wayline")?.cache_dir().join("thumbnails"))
}

/// The map in small: its phases at the top, over the whole width, and what there is room for below. `text` is the
/// map's file, by which the picture is found in `folder`.
///
/// # Errors
/// The picture has no pixels, or far too many.
pub fn thumbnail(
    text: &str,
    map: impl FnOnce() -> JourneyMap,
    look: ThumbnailLook,
    folder: Option<&Path>,
) -> Result<RgbaImage, ExportError> {
    let path = folder.map(|folder| folder.join(format!("{:016x}.png", key(text, look))));
    if let Some(kept) = path.as_deref().and_then(|path| kept(path, look)) {
        return Ok(kept);
    }
    let bytes = draw(&map(), look)?;
    if let Some(path) = &path {
        // Where it cannot be kept it is drawn again the next time.
        let _ = keep(path, &bytes);
    }
    let image = image::load_from_memory_with_format(&bytes, ImageFormat::Png);
    image.map(image::DynamicImage::into_rgba8).map_err(|error| ExportError::Internal(error.to_string()))
}

fn key(text: &str, look: ThumbnailLook) -> u64 {
    let mut hasher = Fnv::default();
    (env!("CARGO_PKG_VERSION"), text, look).hash(&mut hasher);
    hasher.finish()
}

fn kept(path: &Path, look: ThumbnailLook) -> Option<RgbaImage> {
    let bytes = fs::read(path).ok()?;
    let size = |image: &RgbaImage| image.dimensions() == (look.width_px, look.height_px);
    let head = ImageReader::with_format(Cursor::new(&bytes), ImageFormat::Png).into_dimensions().ok()?;
    if head != (look.width_px, look.height_px) {
        return None;
    }
    let image = image::load_from_memory_with_format(&bytes, ImageFormat::Png).ok()?.into_rgba8();
    Some(image).filter(size)
}

fn draw(map: &JourneyMap, look: ThumbnailLook) -> Result<Vec<u8>, ExportError> {
    let view = ViewOptions { title: false, legend: false, ..ViewOptions::of(look.mode) };
    let whole = lay_out(map, &view);
    let width = whole.size.w.min(SCENE_WIDTH_MAX);
    let height = width * look.height_px as f32 / look.width_px.max(1) as f32;
    let scene = Scene { size: Size { w: width, h: height }, ..Scene::clone(&whole) };
    let size = PictureSize::Fit { width: look.width_px, height: look.height_px };
    let options = ExportOptions { size, ..ExportOptions::default() };
    let mut bytes = Vec::new();
    png::write(&scene, &options, &Job::default(), &mut bytes)?;
    Ok(bytes)
}

fn keep(path: &Path, bytes: &[u8]) -> Option<()> {
    let folder = path.parent()?;
    fs::create_dir_all(folder).ok()?;
    write_atomically(path, bytes, true).ok()?;
    prune(folder, KEPT_MAX)
}

/// Deletes the oldest pictures past the first `most`. Only what looks like one of ours is touched.
fn prune(folder: &Path, most: usize) -> Option<()> {
    let entries = fs::read_dir(folder).ok()?.flatten();
    let mut pictures: Vec<(SystemTime, PathBuf)> = entries
        .filter(|entry| entry.path().extension().is_some_and(|ending| ending == "png"))
        .filter_map(|entry| Some((entry.metadata().ok()?.modified().ok()?, entry.path())))
        .collect();
    if pictures.len() > most {
        pictures.sort();
        let old = pictures.len() - most;
        pictures.into_iter().take(old).for_each(|(_, path)| drop(fs::remove_file(path)));
    }
    Some(())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test stops at the first surprise")]

    use std::cell::Cell;

    use super::*;
    use crate::templates::{Template, find};
    use crate::theme::Theme;

    const LOOK: ThumbnailLook = ThumbnailLook { mode: Mode::Light, width_px: 160, height_px: 100 };

    fn aida() -> &'static Template {
        find("aida").unwrap()
    }

    /// The picture, and how often the map had to be read for it.
    fn made(text: &str, look: ThumbnailLook, folder: &Path) -> (RgbaImage, usize) {
        let read = Cell::new(0);
        let map = || {
            read.set(read.get() + 1);
            aida().map()
        };
        (thumbnail(text, map, look, Some(folder)).unwrap(), read.get())
    }

    #[test]
    fn a_picture_is_as_large_as_asked_and_has_the_colours_of_the_phases() {
        let image = thumbnail(aida().text, || aida().map(), LOOK, None).unwrap();
        assert_eq!(image.dimensions(), (160, 100));
        let theme = Theme::of(Mode::Light);
        for swatch in &theme.swatches[..3] {
            let near = |p: &image::Rgba<u8>| {
                p.0[..3].iter().zip([swatch.r, swatch.g, swatch.b]).all(|(a, b)| a.abs_diff(b) < 12)
            };
            assert!(image.pixels().any(near), "{swatch:?}");
        }
    }

    #[test]
    fn a_picture_is_drawn_once_and_again_when_anything_it_is_made_from_is_another() {
        let folder = tempfile::tempdir().unwrap();
        let (first, reads) = made("a", LOOK, folder.path());
        assert_eq!(reads, 1);
        assert_eq!(made("a", LOOK, folder.path()), (first.clone(), 0));
        assert_eq!(made("b", LOOK, folder.path()).1, 1);
        let (dark, reads) = made("a", ThumbnailLook { mode: Mode::Dark, ..LOOK }, folder.path());
        assert_eq!(reads, 1);
        assert_ne!(dark, first);
        assert_eq!(made("a", ThumbnailLook { height_px: 90, ..LOOK }, folder.path()).1, 1);
    }

    #[test]
    fn what_is_broken_or_missing_in_the_folder_is_drawn_anew() {
        let folder = tempfile::tempdir().unwrap();
        let (first, _) = made("a", LOOK, folder.path());
        let file = fs::read_dir(folder.path()).unwrap().next().unwrap().unwrap().path();
        let whole = fs::read(&file).unwrap();
        for broken in [&whole[..whole.len() / 2], b"", b"not a picture"] {
            fs::write(&file, broken).unwrap();
            assert_eq!(made("a", LOOK, folder.path()), (first.clone(), 1));
            assert_eq!(fs::read(&file).unwrap(), whole, "it is kept again");
        }
        fs::remove_file(&file).unwrap();
        assert_eq!(made("a", LOOK, folder.path()).1, 1);
    }

    #[test]
    fn a_folder_that_cannot_be_made_is_no_obstacle() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("file");
        fs::write(&file, "").unwrap();
        assert_eq!(made("a", LOOK, &file.join("below")).1, 1);
    }

    #[test]
    fn the_folder_never_holds_more_than_so_many_pictures_and_nothing_else_is_touched() {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("notes.txt"), "").unwrap();
        for i in 0..12 {
            let path = folder.path().join(format!("{i:016x}.png"));
            fs::write(&path, "").unwrap();
            let age = std::time::Duration::from_secs(1000 - i);
            fs::File::options()
                .write(true)
                .open(&path)
                .unwrap()
                .set_modified(SystemTime::now() - age)
                .unwrap();
        }
        prune(folder.path(), 5).unwrap();
        let left = |name: &str| folder.path().join(name).exists();
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 6);
        assert!(left("notes.txt") && left("000000000000000b.png") && !left("0000000000000006.png"));
    }
}
