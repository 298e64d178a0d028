//! The scene as a PNG file, drawn in bands so that its size on paper does not decide how much memory it takes.

use std::io::{self, Write};
use std::num::NonZero;
use std::ops::Range;
use std::sync::PoisonError;
use std::sync::atomic::{AtomicUsize, Ordering};

use png::chunk::ChunkType;
use png::{BitDepth, ColorType, DeflateCompression, Encoder, Filter, PixelDimensions, Unit, Writer};
use resvg::tiny_skia::{Color, Pixmap, Transform};

use super::faces::{self, FACES};
use super::{Document, ExportError, ExportOptions, MAX_SIDE_PX, Page, PictureSize, svg};
use crate::format::png_map;
use crate::geom::{Point, Size, pt};
use crate::job::Job;
use crate::scene::{Layer, Scene};
use crate::theme::{self, Theme};

/// About how many pixels a band has.
const BAND_PX: u32 = 1 << 19;

/// How many bands are drawn between two that are packed, for each thread: enough that none waits long for a
/// band with much in it.
const BANDS_A_THREAD: usize = 3;

/// Size of the file's chunks.
const PACKED_BYTES: usize = 1 << 16;

/// Groups that are made ready together: few, so that threads share the work, and that a band is not given what
/// lies above or below it.
const GROUPS_A_PIECE: usize = 8;

/// How far, in points, lines and letters may reach beyond the bounds of their group.
const OVERHANG: f32 = 8.0;

pub(super) fn export(
    document: &Document,
    options: &ExportOptions,
    job: &Job,
    out: &mut dyn Write,
) -> Result<(), ExportError> {
    let map = options.embed_map.then(|| png_map::pack(&document.map)).transpose();
    let map = map.map_err(ExportError::Map)?;
    draw(&document.overview(), map.as_deref(), options, job, out)
}

/// The scene at `scale` pixels a point.
///
/// # Errors
/// The scale is not a number above zero, or too large for the scene.
pub fn to_png(scene: &Scene, scale: f32) -> Result<Vec<u8>, ExportError> {
    let options = ExportOptions { size: PictureSize::Scale(scale), ..ExportOptions::default() };
    let mut bytes = Vec::new();
    write(scene, &options, &Job::default(), &mut bytes)?;
    Ok(bytes)
}

/// Writes the scene at the size, with the margin and on the background of `options`. The same scene gives the same
/// bytes, however many processors draw it.
///
/// # Errors
/// The size is none that can be drawn, `out` fails, or the job was cancelled.
pub fn write(
    scene: &Scene,
    options: &ExportOptions,
    job: &Job,
    out: &mut dyn Write,
) -> Result<(), ExportError> {
    draw(scene, None, options, job, out)
}

/// The picture, with a packed map before it where there is one.
fn draw(
    scene: &Scene,
    map: Option<&[u8]>,
    options: &ExportOptions,
    job: &Job,
    out: &mut dyn Write,
) -> Result<(), ExportError> {
    let frame = Frame::new(scene.size, options)?;
    let paper = options.background.color(Theme::of(scene.mode));
    let mut file = begin(out, &frame, paper.is_some())?;
    if let Some(map) = map {
        file.write_chunk(ChunkType(png_map::CHUNK), map).map_err(png_error)?;
    }
    let mut packer = file.stream_writer_with_size(PACKED_BYTES).map_err(png_error)?;
    paint(scene, frame, paper, job, |band| packer.write_all(band))?;
    faces::note_missing([scene], job);
    packer.finish().and_then(|()| file.finish()).map_err(png_error)
}

/// Draws the scene and hands each band on, from top to bottom.
fn paint(
    scene: &Scene,
    frame: Frame,
    paper: Option<theme::Color>,
    job: &Job,
    mut take: impl FnMut(&[u8]) -> io::Result<()>,
) -> Result<(), ExportError> {
    let paper = paper.map_or(Color::TRANSPARENT, |c| Color::from_rgba8(c.r, c.g, c.b, 255));
    let mut sheet = Drawing { scene, frame, paper, pieces: pieces(scene) };
    let threads = std::thread::available_parallelism().map_or(1, NonZero::get).min(8);
    let rows = (BAND_PX / frame.width).clamp(64, 1024);
    let bands: Vec<Range<u32>> =
        (0..frame.height).step_by(rows as usize).map(|top| top..(top + rows).min(frame.height)).collect();
    let mut drawn: Vec<Vec<u8>> = Vec::new();
    for (index, batch) in bands.chunks(threads * BANDS_A_THREAD).enumerate() {
        job.at(index * threads * BANDS_A_THREAD, bands.len())?;
        sheet.prepare(&(batch[0].start..batch[batch.len() - 1].end), threads)?;
        // The last batch is handed on while this one is drawn.
        let pack = || drawn.drain(..).try_for_each(|band| take(&band));
        let (packed, bands) = share(batch.len(), threads, pack, |i| sheet.draw(batch[i].clone()));
        packed?;
        drawn = bands.into_iter().collect::<Result<_, _>>()?;
    }
    drawn.into_iter().try_for_each(|band| take(&band)).map_err(ExportError::Io)
}

/// A picture as a clipboard takes it.
#[derive(Clone, Debug, PartialEq)]
pub struct Pixels {
    pub width: u32,
    pub height: u32,
    /// Red, green, blue and an alpha of 255, row by row from the top.
    pub rgba: Vec<u8>,
    /// Pixels a point.
    pub scale: f32,
}

/// The scene on its paper at `scale` pixels a point, or at the largest scale below that keeps it to `most` pixels.
///
/// # Errors
/// The scale is not a number above zero.
pub fn pixels(scene: &Scene, scale: f32, most: u32) -> Result<Pixels, ExportError> {
    let points = f64::from(scene.size.w) * f64::from(scene.size.h);
    let side = f64::from(scene.size.w.max(scene.size.h));
    let largest = (f64::from(most) / points).sqrt().min(f64::from(MAX_SIDE_PX - 1) / side);
    let mut scale = scale.min(largest as f32);
    let mut frame = Frame::scaled(scene.size, scale)?;
    // Sides are rounded up to whole pixels.
    while u64::from(frame.width) * u64::from(frame.height) > u64::from(most) {
        scale *= 0.99;
        frame = Frame::scaled(scene.size, scale)?;
    }
    let Frame { width, height, .. } = frame;
    let mut rgba = Vec::with_capacity(width as usize * height as usize * 4);
    paint(scene, frame, Some(Theme::of(scene.mode).paper), &Job::default(), |band| {
        rgba.extend(band.as_chunks::<3>().0.iter().flat_map(|[r, g, b]| [*r, *g, *b, 255]));
        Ok(())
    })?;
    Ok(Pixels { width, height, rgba, scale })
}

/// Does the jobs numbered from 0 on several threads, while this one does something else first. Gives the results
/// in the order of the jobs, whoever did them.
fn share<T, R: Send>(
    jobs: usize,
    threads: usize,
    first: impl FnOnce() -> T,
    job: impl Fn(usize) -> R + Sync,
) -> (T, Vec<R>) {
    let next = AtomicUsize::new(0);
    let work = || {
        let numbers = std::iter::repeat_with(|| next.fetch_add(1, Ordering::Relaxed));
        numbers.take_while(|&i| i < jobs).map(|i| (i, job(i))).collect::<Vec<_>>()
    };
    std::thread::scope(|scope| {
        let helpers: Vec<_> = (1..threads.min(jobs)).map(|_| scope.spawn(work)).collect();
        let first = first();
        let mut results = work();
        for helper in helpers {
            results.extend(helper.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)));
        }
        results.sort_by_key(|(i, _)| *i);
        (first, results.into_iter().map(|(_, result)| result).collect())
    })
}

/// Where a scene stands on a picture.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Frame {
    /// In pixels, as is the height.
    width: u32,
    height: u32,
    /// Pixels a point.
    scale: f32,
    /// The scene's top left corner, in pixels.
    origin: Point,
    /// Pixels an inch on paper.
    dpi: f32,
}

/// Pixels an inch of a picture that is to fill a page: two a point.
const PAGE_DPI: f32 = 144.0;
/// Points an inch.
const INCH_PT: f32 = 72.0;

impl Frame {
    fn new(scene: Size, options: &ExportOptions) -> Result<Frame, ExportError> {
        let sheet = options.with_margin(scene)?;
        if options.dpi.is_some_and(|dpi| !(dpi.is_finite() && dpi > 0.0)) {
            return Err(ExportError::NoPixels);
        }
        let pixels = |inches_pt: f32, dpi: f32| (inches_pt * dpi / INCH_PT).round() as u32;
        let mut frame = match options.size {
            PictureSize::Scale(scale) => Frame::scaled(sheet, scale)?,
            PictureSize::Width(0) => return Err(ExportError::NoPixels),
            PictureSize::Width(width) => Frame::scaled(sheet, width as f32 / sheet.w)?,
            PictureSize::Fit { width, height } => Frame::fitted(sheet, width, height)?,
            PictureSize::Page(Page::Map) => Frame::scaled(sheet, options.dpi.unwrap_or(PAGE_DPI) / INCH_PT)?,
            PictureSize::Page(page) => {
                let (size, dpi) = (page.size_for(sheet), options.dpi.unwrap_or(PAGE_DPI));
                let fitted = Frame::fitted(sheet, pixels(size.w, dpi), pixels(size.h, dpi))?;
                Frame { dpi, ..fitted }
            }
        };
        frame.dpi = options.dpi.unwrap_or(frame.dpi);
        let margin = options.margin * frame.scale;
        frame.origin = frame.origin + pt(margin, margin);
        Ok(frame)
    }

    fn scaled(sheet: Size, scale: f32) -> Result<Frame, ExportError> {
        if !(scale.is_finite() && scale > 0.0) {
            return Err(ExportError::Scale(scale));
        }
        // A side that is whole but for rounding gets no row of its own for the rest.
        let side = |points: f32| (f64::from(points) * f64::from(scale) - 0.01).ceil().max(1.0);
        let (width, height) = (side(sheet.w), side(sheet.h));
        if width.max(height) > f64::from(MAX_SIDE_PX) {
            let most = f64::from(MAX_SIDE_PX) / f64::from(sheet.w.max(sheet.h));
            let largest_scale = ((most * 100.0).floor() / 100.0) as f32;
            return Err(ExportError::TooLarge { width_px: width, height_px: height, largest_scale });
        }
        let dpi = scale * INCH_PT;
        Ok(Frame { width: width as u32, height: height as u32, scale, origin: pt(0.0, 0.0), dpi })
    }

    fn fitted(sheet: Size, width: u32, height: u32) -> Result<Frame, ExportError> {
        if width == 0 || height == 0 {
            return Err(ExportError::NoPixels);
        }
        let (across, down) = (width as f32 / sheet.w, height as f32 / sheet.h);
        let scale = across.min(down);
        if width.max(height) > MAX_SIDE_PX {
            let most = MAX_SIDE_PX as f32 / sheet.w.max(sheet.h);
            let (width_px, height_px) = (f64::from(width), f64::from(height));
            return Err(ExportError::TooLarge { width_px, height_px, largest_scale: most });
        }
        let rest = pt(width as f32 - sheet.w * scale, height as f32 - sheet.h * scale);
        // A whole pixel, so that hairlines stay sharp.
        let origin = pt((rest.x / 2.0).round(), (rest.y / 2.0).round());
        Ok(Frame { width, height, scale, origin, dpi: scale * INCH_PT })
    }
}

/// The file's head is written, its picture is not.
fn begin<W: Write>(out: W, frame: &Frame, opaque: bool) -> Result<Writer<W>, ExportError> {
    let mut encoder = Encoder::new(out, frame.width, frame.height);
    encoder.set_color(if opaque { ColorType::Rgb } else { ColorType::Rgba });
    encoder.set_depth(BitDepth::Eight);
    // Of what is quick, this makes the smallest file: flat areas with letters in them are rows like the one above.
    encoder.set_deflate_compression(DeflateCompression::Level(1));
    encoder.set_filter(Filter::Up);
    let a_metre = (f64::from(frame.dpi) / 0.0254).round() as u32;
    encoder.set_pixel_dims(Some(PixelDimensions { xppu: a_metre, yppu: a_metre, unit: Unit::Meter }));
    encoder.write_header().map_err(png_error)
}

fn png_error(error: png::EncodingError) -> ExportError {
    match error {
        png::EncodingError::IoError(error) => ExportError::Io(error),
        other => ExportError::Internal(other.to_string()),
    }
}

/// Some groups of a layer.
struct Piece<'a> {
    layer: &'a Layer,
    groups: Range<usize>,
    /// From top to bottom, in points of the scene.
    span: (f32, f32),
    state: Letters,
}

/// Letters become outlines just before the first band that shows them, and go after the last.
enum Letters {
    Waiting,
    Ready(Box<usvg::Tree>),
    Done,
}

/// The scene in pieces, in the order of painting.
fn pieces(scene: &Scene) -> Vec<Piece<'_>> {
    let mut pieces = Vec::new();
    for layer in &scene.layers {
        let groups = &layer.content.groups;
        for start in (0..groups.len()).step_by(GROUPS_A_PIECE) {
            let range = start..(start + GROUPS_A_PIECE).min(groups.len());
            let edges = groups[range.clone()].iter().map(|group| (group.bounds.min.y, group.bounds.max.y));
            let (top, bottom) =
                edges.fold((f32::MAX, f32::MIN), |all, edge| (all.0.min(edge.0), all.1.max(edge.1)));
            let span = (top + layer.offset.y - OVERHANG, bottom + layer.offset.y + OVERHANG);
            pieces.push(Piece { layer, groups: range, span, state: Letters::Waiting });
        }
    }
    pieces
}

/// A scene that is being drawn.
struct Drawing<'a> {
    scene: &'a Scene,
    frame: Frame,
    paper: Color,
    pieces: Vec<Piece<'a>>,
}

impl Drawing<'_> {
    /// The rows of pixels that a piece covers.
    fn rows(&self, piece: &Piece<'_>) -> (f32, f32) {
        let Frame { scale, origin, .. } = self.frame;
        (piece.span.0 * scale + origin.y, piece.span.1 * scale + origin.y)
    }

    /// Whether a piece shows between two rows of pixels.
    fn shows(&self, piece: &Piece<'_>, rows: &Range<u32>) -> bool {
        let (top, bottom) = self.rows(piece);
        bottom > rows.start as f32 && top < rows.end as f32
    }

    /// Makes ready what these rows show, and drops what lies above them.
    fn prepare(&mut self, rows: &Range<u32>, threads: usize) -> Result<(), ExportError> {
        let waiting: Vec<usize> = (0..self.pieces.len())
            .filter(|&i| {
                matches!(self.pieces[i].state, Letters::Waiting) && self.shows(&self.pieces[i], rows)
            })
            .collect();
        let ((), trees) = share(waiting.len(), threads, || (), |i| self.tree(&self.pieces[waiting[i]]));
        for (i, tree) in waiting.into_iter().zip(trees) {
            self.pieces[i].state = Letters::Ready(Box::new(tree?));
        }
        for i in 0..self.pieces.len() {
            if self.rows(&self.pieces[i]).1 <= rows.start as f32 {
                self.pieces[i].state = Letters::Done;
            }
        }
        Ok(())
    }

    fn tree(&self, piece: &Piece<'_>) -> Result<usvg::Tree, ExportError> {
        let text = svg::part(self.scene.size, piece.layer, piece.groups.clone(), &FACES);
        // Not before the text is written: writing it finds the faces that it needs.
        let options = FACES.lock().unwrap_or_else(PoisonError::into_inner).options();
        usvg::Tree::from_str(&text, &options).map_err(|error| ExportError::Internal(error.to_string()))
    }

    /// The rows of a band as red, green and blue, and where the paper is not opaque, alpha.
    fn draw(&self, band: Range<u32>) -> Result<Vec<u8>, ExportError> {
        let Frame { width, scale, origin, .. } = self.frame;
        let mut pixmap = Pixmap::new(width, band.end - band.start)
            .ok_or_else(|| ExportError::Internal("there is not enough memory for a band of it".into()))?;
        pixmap.fill(self.paper);
        let place =
            Transform::from_scale(scale, scale).post_translate(origin.x, origin.y - band.start as f32);
        for piece in &self.pieces {
            if let Letters::Ready(tree) = &piece.state
                && self.shows(piece, &band)
            {
                resvg::render(tree, place, &mut pixmap.as_mut());
            }
        }
        if !self.paper.is_opaque() {
            return Ok(pixmap.take_demultiplied());
        }
        // Opaque paper leaves nothing see-through: red, green and blue are as they were painted.
        let pixels = pixmap.data().as_chunks::<4>().0;
        let mut packed = vec![0; pixels.len() * 3];
        for (packed, [rgb @ .., _]) in packed.as_chunks_mut::<3>().0.iter_mut().zip(pixels) {
            *packed = *rgb;
        }
        Ok(packed)
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::geom::{Rect, Size, pt, rect};
    use crate::scene::{
        Align, Group, LayerContent, Pane, Path, PathItem, RectItem, SceneItem, Target, TextItem, TextLine,
        line,
    };
    use crate::theme::{CARD, hex};

    /// Cards across and below each other, at places that are no whole pixels, with words and slanted lines.
    fn scene(columns: usize, rows: usize) -> Scene {
        let mut content = LayerContent::default();
        let slope = Arc::new(Path::polyline(&[pt(0.0, 0.0), pt(70.0, 33.3), pt(90.0, -7.7)]));
        for i in 0..columns * rows {
            let bounds =
                rect((i % columns) as f32 * 100.3 + 3.3, (i / columns) as f32 * 40.7 + 1.9, 90.2, 35.1);
            content.groups.push(group(bounds, content.items.len()));
            let fill = hex(0x4457c9).at(50);
            content.items.push(SceneItem::Rect(RectItem {
                rect: bounds,
                radius: 8.0,
                fill: Some(fill),
                line: None,
            }));
            content.items.push(SceneItem::Path(PathItem {
                path: Arc::clone(&slope),
                at: bounds.min,
                scale: 1.0,
                fill: None,
                line: Some(line(1.3, hex(0xc23a32))),
            }));
            let words = TextLine { text: format!("Card {i} \u{2192}"), width: 60.0, ..TextLine::default() };
            content.items.push(SceneItem::Text(TextItem {
                lines: Arc::from([words]),
                at: bounds.center(),
                align: Align::Center,
                style: CARD,
                color: hex(0x1f2328),
            }));
        }
        let size = Size { w: columns as f32 * 100.3 + 5.0, h: rows as f32 * 40.7 + 5.0 };
        let bounds = rect(0.0, 0.0, size.w, size.h);
        let layer = Layer { pane: Pane::Body, offset: pt(1.5, 0.5), bounds, content: Arc::new(content) };
        Scene { size, layers: vec![layer], ..Scene::default() }
    }

    fn sheet(scene: &Scene, scale: f32) -> Drawing<'_> {
        let frame = Frame::scaled(scene.size, scale).unwrap();
        Drawing { scene, frame, paper: Color::WHITE, pieces: pieces(scene) }
    }

    fn group(bounds: Rect, first: usize) -> Group {
        Group { target: Target::Background, bounds, small: None, items: first..first + 3 }
    }

    #[test]
    fn bands_put_together_are_the_picture_drawn_in_one_piece_but_for_a_shade_on_edges() {
        let scene = scene(6, 30);
        let mut sheet = sheet(&scene, 1.7);
        let height = sheet.frame.height;
        sheet.prepare(&(0..height), 2).unwrap();
        let whole = sheet.draw(0..height).unwrap();
        let banded: Vec<u8> =
            (0..height).step_by(61).flat_map(|y| sheet.draw(y..(y + 61).min(height)).unwrap()).collect();
        let worst = whole.iter().zip(&banded).map(|(a, b)| a.abs_diff(*b)).max();
        let differing = whole.iter().zip(&banded).filter(|(a, b)| a != b).count();
        assert_eq!(whole.len(), banded.len());
        // A curve that a band cuts is divided at other points, which shifts the smoothing of its edge by a
        // shade or two out of sixteen.
        assert!(
            worst <= Some(48) && differing * 500 < whole.len(),
            "{worst:?}, {differing} of {}",
            whole.len()
        );
    }

    #[test]
    fn what_has_been_drawn_is_dropped_and_what_lies_below_is_not_yet_made() {
        let scene = scene(6, 100);
        let mut sheet = sheet(&scene, 1.0);
        let height = sheet.frame.height;
        sheet.prepare(&(0..50), 1).unwrap();
        sheet.prepare(&(height / 2..height / 2 + 50), 1).unwrap();
        let count = |wanted: fn(&Letters) -> bool| sheet.pieces.iter().filter(|p| wanted(&p.state)).count();
        let [done, ready, waiting] = [
            count(|state| matches!(state, Letters::Done)),
            count(|state| matches!(state, Letters::Ready(_))),
            count(|state| matches!(state, Letters::Waiting)),
        ];
        assert!(done > 30 && waiting > 30 && (1..=4).contains(&ready), "{done}, {ready}, {waiting}");
    }

    #[test]
    fn a_fitted_picture_has_exactly_its_pixels_and_the_map_in_the_middle() {
        let size = Size { w: 400.0, h: 100.0 };
        let options = ExportOptions {
            size: PictureSize::Fit { width: 1920, height: 1080 },
            margin: 40.0,
            ..ExportOptions::default()
        };
        let frame = Frame::new(size, &options).unwrap();
        assert_eq!((frame.width, frame.height, frame.scale), (1920, 1080, 4.0));
        assert_eq!(frame.origin, pt(160.0, 180.0 + 160.0));
    }

    #[test]
    fn a_page_is_as_many_pixels_as_its_inches_hold() {
        let size = Size { w: 400.0, h: 100.0 };
        let page = |page, dpi| {
            let options = ExportOptions { size: PictureSize::Page(page), dpi, ..ExportOptions::default() };
            let frame = Frame::new(size, &options).unwrap();
            (frame.width, frame.height, frame.dpi)
        };
        assert_eq!(page(Page::Wide, None), (1920, 1080, 144.0));
        assert_eq!(page(Page::A4, Some(300.0)), (3508, 2480, 300.0));
    }

    #[test]
    fn the_pixels_of_a_clipboard_are_those_of_the_file_and_no_more_than_it_may_hold() {
        let scene = scene(3, 2);
        let file = image::load_from_memory(&to_png(&scene, 2.0).unwrap()).unwrap().into_rgba8();
        let copied = pixels(&scene, 2.0, 1 << 24).unwrap();
        assert_eq!((copied.width, copied.height, copied.scale), (file.width(), file.height(), 2.0));
        assert_eq!(copied.rgba, file.into_raw());
        let bounded = pixels(&scene, 2.0, 5000).unwrap();
        let held = bounded.width * bounded.height;
        assert!((4500..=5000).contains(&held) && bounded.scale < 2.0, "{held} at {}", bounded.scale);
        assert_eq!(bounded.rgba.len() as u32, held * 4);
    }
}
