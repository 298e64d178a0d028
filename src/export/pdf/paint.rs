//! Scenes onto pages, item by item.

use std::collections::HashMap;
use std::sync::Arc;

use krilla::action::{Action, LinkAction};
use krilla::annotation::{Annotation, LinkAnnotation, Target as LinkTarget};
use krilla::color::rgb;
use krilla::geom::{Path, PathBuilder, Point as PdfPoint, Rect as PdfRect, Size as PdfSize, Transform};
use krilla::image::Image;
use krilla::num::NormalizedF32;
use krilla::page::Page;
use krilla::paint::{Fill, FillRule, LineCap, LineJoin, Stroke, StrokeDash};
use krilla::surface::Surface;
use krilla::tagging::{Artifact, ArtifactType, ContentTag, SpanTag};

use super::glyphs::{self, Fonts, GlyphRun};
use super::sheets::{ScenePage, Tile};
use super::tags::{PieceKind, Tags};
use crate::export::{Document, ExportError, ExportOptions};
use crate::geom::{Point, Rect, Size, pt, rect};
use crate::model::{Id, address_of};
use crate::picture;
use crate::scene::{
    Group, ImageItem, Layer, Line, LineEnd, PathItem, RectItem, Scene, SceneItem, Segment, Target, TextItem,
    TextLine,
};
use crate::theme::{CAPTION, Color, Theme};

/// Distance of a control point that makes a quarter of a circle, as a share of its radius.
const ROUND: f32 = 0.552_284_8;

pub(super) struct Painter<'a> {
    document: &'a Document,
    options: &'a ExportOptions,
    fonts: Fonts,
    /// The glyphs of the scene that was painted last: tiles show the same one again and again.
    shaped: Option<(Arc<Scene>, Vec<Vec<GlyphRun>>)>,
    images: HashMap<Id, Option<(Image, Size)>>,
}

impl<'a> Painter<'a> {
    pub(super) fn new(document: &'a Document, options: &'a ExportOptions) -> Painter<'a> {
        Painter { document, options, fonts: Fonts::default(), shaped: None, images: HashMap::new() }
    }

    pub(super) fn page(
        &mut self,
        page: &mut Page<'_>,
        sheet: &ScenePage,
        tags: &mut Tags,
    ) -> Result<(), ExportError> {
        let shaped = match self.shaped.take() {
            Some((scene, shaped)) if Arc::ptr_eq(&scene, &sheet.scene) => shaped,
            _ => glyphs::shape(&sheet.scene, &mut self.fonts)?,
        };
        tags.start_page(&sheet.scene);
        let mut surface = page.surface();
        self.background(&mut surface, sheet);
        self.scene(&mut surface, sheet, &shaped, tags);
        if let Some(tile) = sheet.tile {
            self.foot(&mut surface, sheet, tile)?;
        }
        surface.finish();
        self.links(page, sheet, tags);
        tags.end_page();
        self.shaped = Some((Arc::clone(&sheet.scene), shaped));
        Ok(())
    }

    fn background(&self, surface: &mut Surface<'_>, sheet: &ScenePage) {
        let Some(paper) = self.options.background.color(Theme::of(sheet.scene.mode)) else { return };
        // The edge of a tile stays white: it is cut off or glued over.
        let area =
            if sheet.tile.is_some() { sheet.window } else { rect(0.0, 0.0, sheet.size.w, sheet.size.h) };
        if let Some(path) = rounded(area, 0.0) {
            surface.start_tagged(artifact());
            surface.set_fill(Some(fill(paper)));
            surface.set_stroke(None);
            surface.draw_path(&path);
            surface.end_tagged();
        }
    }

    fn scene(
        &mut self,
        surface: &mut Surface<'_>,
        sheet: &ScenePage,
        shaped: &[Vec<GlyphRun>],
        tags: &mut Tags,
    ) {
        let Some(window) = rounded(sheet.window, 0.0) else { return };
        surface.push_clip_path(&window, &FillRule::NonZero);
        surface.push_transform(&Transform::from_row(
            sheet.scale,
            0.0,
            0.0,
            sheet.scale,
            sheet.shift.x,
            sheet.shift.y,
        ));
        let mut number = 0;
        let scene = Arc::clone(&sheet.scene);
        for layer in &scene.layers {
            surface.push_transform(&Transform::from_translate(layer.offset.x, layer.offset.y));
            for group in &layer.content.groups {
                let items = layer.content.items.get(group.items.clone()).unwrap_or_default();
                let texts = items.iter().filter(|item| matches!(item, SceneItem::Text(_))).count();
                let bounds = sheet.rect(group.bounds.translate(layer.offset).expand(8.0));
                if bounds.intersects(&sheet.window) {
                    let runs = shaped.get(number..number + texts).unwrap_or_default();
                    self.group(surface, layer, group, items, runs, tags);
                }
                number += texts;
            }
            surface.pop();
        }
        surface.pop();
        surface.pop();
    }

    fn group(
        &mut self,
        surface: &mut Surface<'_>,
        layer: &Layer,
        group: &Group,
        items: &[SceneItem],
        mut runs: &[Vec<GlyphRun>],
        tags: &mut Tags,
    ) {
        let adorns = matches!(group.target, Target::Background);
        for item in items {
            let tag = match item {
                _ if adorns => artifact(),
                SceneItem::Text(_) => ContentTag::Other,
                // A picture is told of; what is drawn around words is not.
                SceneItem::Image(_) => ContentTag::Other,
                SceneItem::Rect(_) | SceneItem::Path(_) => artifact(),
            };
            if let SceneItem::Text(text) = item {
                let (these, rest) = runs.split_at(runs.len().min(1));
                runs = rest;
                self.text(surface, layer, group, text, these.first().map_or(&[], Vec::as_slice), tags);
                continue;
            }
            let placed = match item {
                SceneItem::Image(item) => self.placed(item),
                _ => None,
            };
            if matches!(item, SceneItem::Image(_)) && placed.is_none() {
                // A tag without anything in it is none, and the page's tree must not name it.
                continue;
            }
            let identifier = surface.start_tagged(tag);
            match item {
                SceneItem::Rect(item) => paint_rect(surface, item),
                SceneItem::Path(item) => paint_path(surface, item),
                SceneItem::Image(_) => placed.into_iter().for_each(|placed| paint_image(surface, placed)),
                SceneItem::Text(_) => {}
            }
            surface.end_tagged();
            if matches!(item, SceneItem::Image(_)) && !adorns {
                tags.add(layer, &group.target, PieceKind::Picture, identifier);
            }
        }
    }

    fn text(
        &self,
        surface: &mut Surface<'_>,
        layer: &Layer,
        group: &Group,
        item: &TextItem,
        runs: &[GlyphRun],
        tags: &mut Tags,
    ) {
        if runs.is_empty() {
            return;
        }
        // Who copies or hears a word that was hyphenated gets it whole.
        let hyphenated = item.lines.iter().any(|line| line.end == LineEnd::Hyphenated);
        let words = item.words();
        let tag = SpanTag::empty().with_actual_text(hyphenated.then_some(words.as_str()));
        let identifier = surface.start_tagged(ContentTag::Span(tag));
        draw_runs(surface, runs, item.color, self.options.outlines);
        surface.end_tagged();
        tags.add(layer, &group.target, PieceKind::Words, identifier);
    }

    /// A picture and where it goes; none where it cannot be shown.
    fn placed(&mut self, item: &ImageItem) -> Option<PlacedImage> {
        let load = || {
            let raw = picture::for_office(&item.image)?;
            let size = Size { w: raw.width as f32, h: raw.height as f32 };
            let data = raw.bytes.into();
            let image = match raw.extension {
                "png" => Image::from_png(data, true),
                "jpeg" => Image::from_jpeg(data, true),
                _ => Image::from_gif(data, true),
            };
            Some((image.ok()?, size))
        };
        let loaded = self.images.entry(item.image.id.clone()).or_insert_with(load).clone();
        let (image, size) = loaded?;
        let place = item.placed(size);
        let size = PdfSize::from_wh(place.width(), place.height())?;
        Some(PlacedImage { image, corner: place.min, size, clip: rounded(item.rect, item.radius)? })
    }

    /// Says under a tile where it belongs: a letter for the row, a number for the column.
    fn foot(&mut self, surface: &mut Surface<'_>, sheet: &ScenePage, tile: Tile) -> Result<(), ExportError> {
        let Tile { column, row, columns, rows } = tile;
        let words = format!(
            "{}  \u{b7}  {} {}/{}  \u{b7}  {}/{}",
            self.document.map.title,
            row_name(row),
            column + 1,
            columns,
            row * columns + column + 1,
            rows * columns
        );
        let theme = Theme::of(sheet.scene.mode);
        let item = TextItem {
            lines: Arc::from([TextLine { text: words, ..TextLine::default() }]),
            at: pt(sheet.window.min.x, sheet.size.h - sheet.window.min.x / 2.0),
            align: crate::scene::Align::Start,
            style: CAPTION,
            color: theme.faint,
        };
        let line = foot_scene(item.clone(), sheet);
        let shaped = glyphs::shape(&line, &mut self.fonts)?;
        surface.start_tagged(ContentTag::Artifact(Artifact::with_kind(ArtifactType::PageNumber)));
        for runs in &shaped {
            draw_runs(surface, runs, item.color, self.options.outlines);
        }
        surface.end_tagged();
        Ok(())
    }

    /// Cards that lead to an address do so here too.
    fn links(&self, page: &mut Page<'_>, sheet: &ScenePage, tags: &mut Tags) {
        for row in &sheet.scene.grid.rows {
            for card_box in &row.layout.cards {
                let Some((card, _)) = self.document.card_and_lane(&card_box.id) else { continue };
                let Some(address) = address_of(&card.link) else { continue };
                let place = sheet.rect(row.to_scene(card_box.rect));
                if !sheet.window.contains(place.center()) {
                    continue;
                }
                let Some(area) = PdfRect::from_ltrb(place.min.x, place.min.y, place.max.x, place.max.y)
                else {
                    continue;
                };
                let target = LinkTarget::Action(Action::Link(LinkAction::new(address.clone())));
                let words = if card.text.is_empty() { &address } else { &card.text };
                let link = Annotation::new_link(LinkAnnotation::new(area, target), Some(words.clone()));
                let identifier = page.add_tagged_annotation(link);
                tags.add_link(&row.lane, &card_box.id, identifier);
            }
        }
    }
}

struct PlacedImage {
    image: Image,
    corner: Point,
    size: PdfSize,
    clip: Path,
}

fn paint_image(surface: &mut Surface<'_>, placed: PlacedImage) {
    surface.push_clip_path(&placed.clip, &FillRule::NonZero);
    surface.push_transform(&Transform::from_translate(placed.corner.x, placed.corner.y));
    surface.draw_image(placed.image, placed.size);
    surface.pop();
    surface.pop();
}

/// `A`, `B` and so on, and after `Z` by number.
fn row_name(row: usize) -> String {
    u8::try_from(row)
        .ok()
        .filter(|row| *row < 26)
        .map_or_else(|| (row + 1).to_string(), |row| char::from(b'A' + row).to_string())
}

/// A scene of nothing but a line.
fn foot_scene(item: TextItem, sheet: &ScenePage) -> Scene {
    let bounds = rect(0.0, 0.0, sheet.size.w, sheet.size.h);
    let group = Group { target: Target::Background, bounds, small: None, items: 0..1 };
    let content = crate::scene::LayerContent { groups: vec![group], items: vec![SceneItem::Text(item)] };
    let layer = Layer {
        pane: crate::scene::Pane::Body,
        offset: Point::default(),
        bounds,
        content: Arc::new(content),
    };
    Scene { size: sheet.size, mode: sheet.scene.mode, layers: vec![layer], ..Scene::default() }
}

fn artifact() -> ContentTag<'static> {
    ContentTag::Artifact(Artifact::with_kind(ArtifactType::Layout))
}

fn draw_runs(surface: &mut Surface<'_>, runs: &[GlyphRun], color: Color, outlined: bool) {
    surface.set_fill(Some(fill(color)));
    surface.set_stroke(None);
    for run in runs {
        let start = PdfPoint::from_xy(run.start.x, run.start.y);
        surface.draw_glyphs(start, &run.glyphs, run.font.clone(), &run.text, run.size, outlined);
    }
}

fn opacity(color: Color) -> NormalizedF32 {
    NormalizedF32::new(f32::from(color.a) / 255.0).unwrap_or(NormalizedF32::ONE)
}

fn fill(color: Color) -> Fill {
    let paint = rgb::Color::new(color.r, color.g, color.b).into();
    Fill { paint, opacity: opacity(color), rule: FillRule::NonZero }
}

fn stroke(line: &Line) -> Stroke {
    let Line { width, color, dash } = *line;
    Stroke {
        paint: rgb::Color::new(color.r, color.g, color.b).into(),
        width,
        miter_limit: 4.0,
        line_cap: LineCap::Round,
        line_join: LineJoin::Round,
        opacity: opacity(color),
        dash: dash.map(|lengths| StrokeDash { array: lengths.to_vec(), offset: 0.0 }),
    }
}

fn draw(surface: &mut Surface<'_>, path: Option<Path>, paint: Option<Color>, line: Option<&Line>) {
    let Some(path) = path.filter(|_| paint.is_some() || line.is_some()) else { return };
    surface.set_fill(paint.map(fill));
    surface.set_stroke(line.map(stroke));
    surface.draw_path(&path);
}

fn paint_rect(surface: &mut Surface<'_>, item: &RectItem) {
    draw(surface, rounded(item.rect, item.radius), item.fill, item.line.as_ref());
}

fn paint_path(surface: &mut Surface<'_>, item: &PathItem) {
    let place = |p: Point| item.at + p * item.scale;
    let mut builder = PathBuilder::new();
    for segment in &item.path.segments {
        match *segment {
            Segment::MoveTo(p) => {
                let p = place(p);
                builder.move_to(p.x, p.y);
            }
            Segment::LineTo(p) => {
                let p = place(p);
                builder.line_to(p.x, p.y);
            }
            Segment::CubicTo(a, b, p) => {
                let [a, b, p] = [a, b, p].map(place);
                builder.cubic_to(a.x, a.y, b.x, b.y, p.x, p.y);
            }
            Segment::Close => builder.close(),
        }
    }
    draw(surface, builder.finish(), item.fill, item.line.as_ref());
}

/// A rectangle with round corners.
fn rounded(r: Rect, radius: f32) -> Option<Path> {
    let mut builder = PathBuilder::new();
    let radius = radius.min(r.width() / 2.0).min(r.height() / 2.0);
    let (l, t, b, e) = (r.min.x, r.min.y, r.max.y, r.max.x);
    if radius <= 0.0 {
        builder.push_rect(PdfRect::from_ltrb(l, t, e, b)?);
        return builder.finish();
    }
    let k = radius * (1.0 - ROUND);
    builder.move_to(l + radius, t);
    builder.line_to(e - radius, t);
    builder.cubic_to(e - k, t, e, t + k, e, t + radius);
    builder.line_to(e, b - radius);
    builder.cubic_to(e, b - k, e - k, b, e - radius, b);
    builder.line_to(l + radius, b);
    builder.cubic_to(l + k, b, l, b - k, l, b - radius);
    builder.line_to(l, t + radius);
    builder.cubic_to(l, t + k, l + k, t, l + radius, t);
    builder.close();
    builder.finish()
}
