//! Pictures on their way into a map: checked before they are decoded, made no larger than a map needs, and
//! written anew, so that nothing of the camera or the place comes along.

use std::fs::File;
use std::io::{Cursor, Read};
use std::path::Path;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use image::codecs::jpeg::JpegEncoder;
use image::codecs::png::{CompressionType, FilterType, PngEncoder};
use image::metadata::Orientation;
use image::{DynamicImage, ImageDecoder, ImageEncoder, ImageFormat, ImageReader, RgbaImage};

use crate::fault::{Doing, Fault, FileError};
use crate::model::{Id, MapImage};

/// No picture of a camera comes near.
const LARGEST_BYTES: u64 = 64 * 1024 * 1024;
/// Width times height. What declares more would fill the memory, whatever the size of its file.
const LARGEST_PIXELS: u64 = 50_000_000;
/// Pixels of the longer side in a map: sharp on a card at any zoom that shows it.
const LONGER_SIDE: u32 = 1600;
const JPEG_QUALITY: u8 = 85;

/// The endings of the kinds of files that are read.
pub const EXTENSIONS: &[&str] = &["png", "jpg", "jpeg", "webp", "gif"];

/// A picture as a map keeps it, but for its name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Picture {
    /// `image/jpeg` for what was a JPEG, else `image/png`.
    pub mime: &'static str,
    /// In base64.
    pub data: String,
}

impl Picture {
    pub fn named(self, id: Id) -> MapImage {
        MapImage { id, mime: self.mime.to_owned(), data: self.data }
    }

    /// Whether `image` is this very picture.
    pub fn is(&self, image: &MapImage) -> bool {
        self.mime == image.mime && self.data == image.data
    }
}

/// Whether a file's name is that of a picture which can be read.
pub fn is_picture(path: &Path) -> bool {
    let ending = path.extension().and_then(|ending| ending.to_str()).map(str::to_ascii_lowercase);
    ending.is_some_and(|ending| EXTENSIONS.contains(&ending.as_str()))
}

/// Reads the picture at `path`: PNG, JPEG, WebP, or the first frame of a GIF.
///
/// # Errors
/// The file cannot be read, is too large, declares too many pixels (which is found out before it is decoded), is
/// of another kind, or is damaged.
pub fn load(path: &Path) -> Result<Picture, FileError> {
    let name = &path.display();
    let cannot_read = |error: std::io::Error| FileError::io(name, Doing::Read, &error);
    let file = File::open(path).map_err(cannot_read)?;
    if file.metadata().is_ok_and(|metadata| metadata.is_dir()) {
        return Err(FileError::of(name, Fault::new("fault-folder-no-picture")));
    }
    let mut bytes = Vec::new();
    file.take(LARGEST_BYTES + 1).read_to_end(&mut bytes).map_err(cannot_read)?;
    read(&bytes, &name.to_string())
}

/// Reads a picture from the bytes of its file; `name` is what the errors call it.
///
/// # Errors
/// As [`load`].
pub fn read(bytes: &[u8], name: &str) -> Result<Picture, FileError> {
    if bytes.len() as u64 > LARGEST_BYTES {
        let fault = Fault::new("fault-picture-too-large").with("most", LARGEST_BYTES >> 20);
        return Err(FileError::of(name, fault));
    }
    let (format, picture) = decode(bytes, name)?;
    let smaller = shrunk(picture);
    encode(&smaller, format == ImageFormat::Jpeg, name)
}

/// A picture from straight (not premultiplied) red, green, blue and alpha, such as a screenshot.
///
/// # Errors
/// There are too many pixels, or not as many as the size says.
pub fn from_rgba(width: u32, height: u32, rgba: Vec<u8>, name: &str) -> Result<Picture, FileError> {
    require_few_pixels(width, height, name)?;
    let pixels = RgbaImage::from_raw(width, height, rgba).filter(|_| width > 0 && height > 0);
    let pixels = pixels.ok_or_else(|| damaged(name))?;
    let picture = DynamicImage::ImageRgba8(pixels);
    let opaque = picture.as_rgba8().is_some_and(|rgba| rgba.pixels().all(|pixel| pixel.0[3] == 255));
    let picture = if opaque { DynamicImage::ImageRgb8(picture.into_rgb8()) } else { picture };
    encode(&shrunk(picture), false, name)
}

/// The pixels of a picture that a map holds; none where it is of no kind that is read, too large or damaged.
pub fn pixels(image: &MapImage) -> Option<RgbaImage> {
    let bytes = STANDARD.decode(&image.data).ok()?;
    decode(&bytes, "").ok().map(|(_, picture)| picture.into_rgba8())
}

/// Whether a picture says of itself that it can be shown; it is not decoded.
pub fn is_sound(image: &MapImage) -> bool {
    let Ok(bytes) = STANDARD.decode(&image.data) else { return false };
    decoder(&bytes, "").is_ok()
}

/// Width and height in pixels, as the head of the picture tells; none where it does not.
pub fn size(image: &MapImage) -> Option<(u32, u32)> {
    /// What stands before the size in a file is shorter. A multiple of four characters decodes by itself.
    const HEAD: usize = 64 * 1024;
    let head = image.data.get(..HEAD).unwrap_or(&image.data);
    let bytes = STANDARD.decode(head).ok()?;
    let size = ImageReader::new(Cursor::new(&bytes)).with_guessed_format().ok()?.into_dimensions().ok()?;
    (size.0 > 0 && size.1 > 0).then_some(size)
}

/// A map's picture as a file that office programs can show.
#[derive(Debug)]
pub struct OfficePicture {
    pub bytes: Vec<u8>,
    /// Without the dot.
    pub extension: &'static str,
    /// In pixels.
    pub width: u32,
    pub height: u32,
}

/// A picture that a map holds, as it is or, where office programs do not know its kind, as a PNG; none where it is
/// of no kind that is read, too large or damaged.
pub fn for_office(image: &MapImage) -> Option<OfficePicture> {
    let bytes = STANDARD.decode(&image.data).ok()?;
    let (width, height) = decoder(&bytes, "").ok()?.1.dimensions();
    // All of it: the head of a picture that was cut off is sound, and who is given such a file shows nothing of it.
    let (format, picture) = decode(&bytes, "").ok()?;
    let known = [(ImageFormat::Png, "png"), (ImageFormat::Jpeg, "jpeg"), (ImageFormat::Gif, "gif")];
    if let Some((_, extension)) = known.into_iter().find(|(known, _)| *known == format) {
        return Some(OfficePicture { bytes, extension, width, height });
    }
    let picture = encode(&picture, false, "").ok()?;
    Some(OfficePicture { bytes: STANDARD.decode(picture.data).ok()?, extension: "png", width, height })
}

fn damaged(name: &str) -> FileError {
    FileError::of(name, Fault::new("fault-picture-damaged"))
}

fn require_few_pixels(width: u32, height: u32, name: &str) -> Result<(), FileError> {
    if u64::from(width) * u64::from(height) <= LARGEST_PIXELS {
        return Ok(());
    }
    let fault = Fault::new("fault-picture-pixels").with("width", width).with("height", height);
    Err(FileError::of(name, fault.with("most", LARGEST_PIXELS / 1_000_000)))
}

/// What has read the head of the file and nothing more; the size that the head declares is one that can be decoded.
fn decoder<'a>(bytes: &'a [u8], name: &str) -> Result<(ImageFormat, impl ImageDecoder + 'a), FileError> {
    let reader = ImageReader::new(Cursor::new(bytes)).with_guessed_format().map_err(|_| damaged(name))?;
    let format = reader.format().filter(|format| {
        matches!(format, ImageFormat::Png | ImageFormat::Jpeg | ImageFormat::WebP | ImageFormat::Gif)
    });
    let format = format.ok_or_else(|| FileError::of(name, Fault::new("fault-no-picture")))?;
    let decoder = reader.into_decoder().map_err(|_| damaged(name))?;
    let (width, height) = decoder.dimensions();
    require_few_pixels(width, height, name)?;
    Ok((format, decoder))
}

fn decode(bytes: &[u8], name: &str) -> Result<(ImageFormat, DynamicImage), FileError> {
    let (format, mut decoder) = decoder(bytes, name)?;
    // The JPEG decoder makes do with what there is, and paints the rest grey.
    if format == ImageFormat::Jpeg && !has_end_of_image(bytes) {
        return Err(damaged(name));
    }
    let orientation = decoder.orientation().unwrap_or(Orientation::NoTransforms);
    let mut picture = DynamicImage::from_decoder(decoder).map_err(|_| damaged(name))?;
    picture.apply_orientation(orientation);
    Ok((format, picture))
}

/// Whether a JPEG goes on to its end: the first scan is found by way of the segments, as a preview within them has
/// an end of its own.
fn has_end_of_image(bytes: &[u8]) -> bool {
    const START_OF_SCAN: u8 = 0xda;
    let mut at = 2;
    while let Some(&[0xff, marker, high, low]) = bytes.get(at..at + 4) {
        if marker == START_OF_SCAN {
            return bytes[at..].windows(2).any(|pair| pair == [0xff, 0xd9]);
        }
        // Bytes that fill up to a marker have no length.
        at += if marker == 0xff { 1 } else { 2 + usize::from(u16::from_be_bytes([high, low])) };
    }
    false
}

fn shrunk(picture: DynamicImage) -> DynamicImage {
    if picture.width().max(picture.height()) <= LONGER_SIDE {
        return picture;
    }
    picture.resize(LONGER_SIDE, LONGER_SIDE, image::imageops::FilterType::CatmullRom)
}

fn encode(picture: &DynamicImage, as_jpeg: bool, name: &str) -> Result<Picture, FileError> {
    let mut bytes = Vec::new();
    let (width, height) = (picture.width(), picture.height());
    let (mime, written) = if as_jpeg {
        let encoder = JpegEncoder::new_with_quality(&mut bytes, JPEG_QUALITY);
        let written = if picture.color().has_color() {
            encoder.write_image(&picture.to_rgb8(), width, height, image::ExtendedColorType::Rgb8)
        } else {
            encoder.write_image(&picture.to_luma8(), width, height, image::ExtendedColorType::L8)
        };
        ("image/jpeg", written)
    } else {
        let encoder =
            PngEncoder::new_with_quality(&mut bytes, CompressionType::Default, FilterType::Adaptive);
        let written = if picture.color().has_alpha() {
            encoder.write_image(&picture.to_rgba8(), width, height, image::ExtendedColorType::Rgba8)
        } else {
            encoder.write_image(&picture.to_rgb8(), width, height, image::ExtendedColorType::Rgb8)
        };
        ("image/png", written)
    };
    written.map_err(|_| damaged(name))?;
    Ok(Picture { mime, data: STANDARD.encode(bytes) })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A picture of the given size in a format's own bytes.
    fn file(format: ImageFormat, width: u32, height: u32) -> Vec<u8> {
        let picture = image::RgbImage::from_fn(width, height, |x, y| image::Rgb([x as u8, y as u8, 90]));
        let mut bytes = Vec::new();
        DynamicImage::ImageRgb8(picture).write_to(&mut Cursor::new(&mut bytes), format).unwrap();
        bytes
    }

    fn size(picture: &Picture) -> (u32, u32) {
        let image = picture.clone().named("i".into());
        pixels(&image).unwrap().dimensions()
    }

    const FORMATS: [ImageFormat; 4] =
        [ImageFormat::Png, ImageFormat::Jpeg, ImageFormat::WebP, ImageFormat::Gif];

    #[test]
    fn each_kind_is_read_and_only_a_jpeg_stays_one() {
        for format in FORMATS {
            let picture = read(&file(format, 40, 30), "a").unwrap();
            assert_eq!(size(&picture), (40, 30), "{format:?}");
            let mime = if format == ImageFormat::Jpeg { "image/jpeg" } else { "image/png" };
            assert_eq!(picture.mime, mime);
            assert!(is_sound(&picture.named("i".into())));
        }
    }

    #[test]
    fn a_file_that_is_cut_off_is_refused() {
        for format in FORMATS {
            let whole = file(format, 200, 150);
            for part in [whole.len() * 2 / 3, 40, 3] {
                let error = read(&whole[..part], "cut").unwrap_err();
                assert_eq!(error.file, "cut", "{format:?} {part}");
            }
        }
    }

    /// The head of a PNG with a size of its own choosing, and its checksum.
    fn bomb(width: u32, height: u32) -> Vec<u8> {
        let mut bytes = file(ImageFormat::Png, 1, 1);
        bytes[16..20].copy_from_slice(&width.to_be_bytes());
        bytes[20..24].copy_from_slice(&height.to_be_bytes());
        let crc = bytes[12..29].iter().fold(u32::MAX, |crc, byte| {
            (0..8)
                .fold(crc ^ u32::from(*byte), |crc, _| (crc >> 1) ^ (0xedb8_8320 & (crc & 1).wrapping_neg()))
        });
        bytes[29..33].copy_from_slice(&(!crc).to_be_bytes());
        bytes
    }

    #[test]
    fn a_bomb_is_refused_by_what_it_declares() {
        let error = read(&bomb(60_000, 60_000), "bomb.png").unwrap_err();
        assert_eq!(
            error.to_string(),
            "bomb.png: is too large a picture: 60000 by 60000 pixels; expected at most 50 million pixels"
        );
        let data = STANDARD.encode(bomb(60_000, 60_000));
        let image = MapImage { id: "i".into(), mime: "image/png".into(), data };
        assert!(!is_sound(&image));
        assert!(pixels(&image).is_none());
    }

    #[test]
    fn a_large_picture_is_scaled_down_and_a_small_one_is_not() {
        assert_eq!(size(&read(&file(ImageFormat::Png, 3200, 100), "a").unwrap()), (1600, 50));
        assert_eq!(size(&read(&file(ImageFormat::Jpeg, 900, 1800), "a").unwrap()), (800, 1600));
        assert_eq!(size(&read(&file(ImageFormat::Png, 7, 5), "a").unwrap()), (7, 5));
    }

    #[test]
    fn a_picture_that_is_cut_off_is_not_handed_to_office_programs() {
        for format in FORMATS {
            let whole = file(format, 200, 150);
            let image = |bytes: &[u8]| MapImage {
                id: "i".into(),
                mime: "image/png".into(),
                data: STANDARD.encode(bytes),
            };
            let shown = for_office(&image(&whole)).unwrap();
            assert_eq!((shown.width, shown.height), (200, 150), "{format:?}");
            assert!(for_office(&image(&whole[..whole.len() * 2 / 3])).is_none(), "{format:?}");
        }
    }

    #[test]
    fn the_same_file_gives_the_same_data() {
        for format in FORMATS {
            let bytes = file(format, 64, 64);
            assert_eq!(read(&bytes, "a").unwrap(), read(&bytes, "b").unwrap());
        }
    }

    #[test]
    fn text_and_nothing_are_no_pictures() {
        for bytes in [&b""[..], b"%PDF-1.7", b"<svg/>", b"(format: 1)"] {
            assert!(read(bytes, "a").is_err());
        }
        assert!(is_picture(Path::new("a/B.JPG")));
        assert!(!is_picture(Path::new("png")));
    }

    #[test]
    fn a_screenshot_keeps_its_size_and_needs_all_its_pixels() {
        let picture = from_rgba(3, 2, vec![255; 24], "screen").unwrap();
        assert_eq!(size(&picture), (3, 2));
        assert!(from_rgba(3, 2, vec![255; 23], "screen").is_err());
        assert!(from_rgba(0, 0, vec![], "screen").is_err());
    }
}
