//! The scene as an SVG file, with real text.

use std::io::Write;
use std::ops::Range;
use std::sync::{Mutex, PoisonError};

use super::faces::{self, FACES, FaceRun, Faces, covers, cut_name, runs};
use super::markup::Markup;
use super::story::Story;
use super::{Document, ExportError, ExportOptions};
use crate::geom::{Point, Rect, Size, rect};
use crate::job::Job;
use crate::scene::{
    Align, Group, ImageItem, Layer, LayerContent, Line, PathItem, RectItem, Scene, SceneItem, Segment,
    Target, TextItem, ViewOptions,
};
use crate::theme::{Color, Theme, Type, Weight};

/// What those hear who do not see the picture.
#[derive(Clone, Copy, Debug, Default)]
pub struct Spoken<'a> {
    pub title: &'a str,
    pub description: &'a str,
    /// The language of the map's words, such as `nl`; empty if unknown.
    pub language: &'a str,
}

/// Where Inter is not installed, a face of like width.
const FAMILIES: &str = "Inter, 'Inter Variable', -apple-system, 'Segoe UI', Roboto, 'Noto Sans', sans-serif";

pub(super) fn export(
    document: &Document,
    options: &ExportOptions,
    job: &Job,
    out: &mut dyn Write,
) -> Result<(), ExportError> {
    job.at(0, 1)?;
    let text = text(document, &document.view, options)?;
    note_missing(document, options, job);
    Ok(out.write_all(text.as_bytes())?)
}

/// Notes which letters could not be drawn, where letters are drawn.
pub(super) fn note_missing(document: &Document, options: &ExportOptions, job: &Job) {
    if options.outlines {
        faces::note_missing([&*document.overview()], job);
    }
}

/// A view of the document's map as a file, with what those hear who do not see it.
pub(super) fn text(
    document: &Document,
    view: &ViewOptions,
    options: &ExportOptions,
) -> Result<String, ExportError> {
    let map = &document.map;
    let scene = if *view == document.view { document.overview() } else { document.scene(view) };
    let said = [map.brief.scenario.clone(), Story::of(document).summary()];
    let description = said.into_iter().filter(|text| !text.is_empty()).collect::<Vec<String>>().join("\n");
    let about = Spoken { title: &map.title, description: &description, language: document.written_in() };
    let whole = options.with_margin(scene.size)?;
    let view = rect(-options.margin, -options.margin, whole.w, whole.h);
    let paper = options.background.color(Theme::of(scene.mode));
    if options.outlines {
        outlined(&scene, view, paper, &about)
    } else {
        Ok(whole_file(&scene, view, paper, &about, Naming::Css))
    }
}

/// The whole scene as a file of its own; the same scene gives the same bytes.
pub fn to_svg(scene: &Scene, about: &Spoken<'_>) -> String {
    let view = rect(0.0, 0.0, scene.size.w, scene.size.h);
    whole_file(scene, view, Some(Theme::of(scene.mode).paper), about, Naming::Css)
}

/// The scene with its letters as outlines, so that it looks the same wherever it is shown.
fn outlined(
    scene: &Scene,
    view: Rect,
    paper: Option<Color>,
    about: &Spoken<'_>,
) -> Result<String, ExportError> {
    let text = whole_file(scene, view, paper, about, Naming::Faces(&FACES));
    let options = FACES.lock().unwrap_or_else(PoisonError::into_inner).options();
    let tree =
        usvg::Tree::from_str(&text, &options).map_err(|error| ExportError::Internal(error.to_string()))?;
    let written = tree.to_string(&usvg::WriteOptions { preserve_text: false, ..Default::default() });
    // What is said of the picture is lost on the way through the tree.
    let mut markup = Markup::default();
    let (tag, rest) = written.split_once('>').unwrap_or((written.as_str(), ""));
    markup.raw(tag);
    describe(&mut markup, about);
    markup.raw(rest);
    Ok(markup.out)
}

/// The rest of the start tag, and the elements that tell what the picture shows.
fn describe(markup: &mut Markup, about: &Spoken<'_>) {
    if !about.language.is_empty() {
        markup.text_attribute("xml:lang", about.language);
    }
    markup.raw(" role=\"img\">\n");
    for (element, text) in [("title", about.title), ("desc", about.description)] {
        if !text.is_empty() {
            markup.raw("<").raw(element).raw(">").text(text);
            markup.raw("</").raw(element).raw(">\n");
        }
    }
}

/// What of the scene's plane `view` shows, on paper or on nothing.
fn whole_file(
    scene: &Scene,
    view: Rect,
    paper: Option<Color>,
    about: &Spoken<'_>,
    naming: Naming<'_>,
) -> String {
    let mut writer = SvgWriter::new(naming);
    writer.open(view);
    writer.markup.text_attribute("font-family", FAMILIES);
    describe(&mut writer.markup, about);
    if let Some(paper) = paper {
        writer.markup.raw("<rect").attribute("x", view.min.x).attribute("y", view.min.y);
        writer.markup.raw(" width=\"100%\" height=\"100%\"").paint("fill", paper).raw("/>\n");
    }
    for layer in &scene.layers {
        writer.layer(layer, 0..layer.content.groups.len());
    }
    writer.close()
}

/// Some groups of a layer, in their place on a sheet of the given size and without its paper, for a reader
/// that takes each face by its own name.
pub(super) fn part(size: Size, layer: &Layer, groups: Range<usize>, faces: &Mutex<Faces>) -> String {
    let mut writer = SvgWriter::new(Naming::Faces(faces));
    writer.open(rect(0.0, 0.0, size.w, size.h));
    writer.markup.raw(">\n");
    writer.layer(layer, groups);
    writer.close()
}

/// Nothing but the texts of a scene, each called `t` and its number, and each in its own layer's points; and how many
/// there are.
pub(super) fn texts(scene: &Scene, faces: &Mutex<Faces>) -> (String, usize) {
    let mut writer = SvgWriter::new(Naming::Faces(faces));
    writer.open(rect(0.0, 0.0, scene.size.w.max(1.0), scene.size.h.max(1.0)));
    writer.markup.raw(">\n");
    let items = scene.layers.iter().flat_map(|layer| {
        let groups = layer.content.groups.iter();
        groups.flat_map(|group| layer.content.items.get(group.items.clone()).unwrap_or_default())
    });
    let mut count = 0;
    for item in items {
        if let SceneItem::Text(text) = item {
            writer.text(text, Some(count));
            count += 1;
        }
    }
    (writer.close(), count)
}

/// How the cut of a text is named.
enum Naming<'a> {
    /// By family, weight and style, as browsers and drawing programs expect.
    Css,
    /// Each face by a name of its own. The rasteriser's CSS knows whole hundreds of weight only, and shapes
    /// text of other weights than 400 several times slower.
    Faces(&'a Mutex<Faces>),
}

struct SvgWriter<'a> {
    markup: Markup,
    naming: Naming<'a>,
    /// Pictures written so far: they are large, and a second use of one points to the first.
    images: Vec<ImageItem>,
}

impl<'a> SvgWriter<'a> {
    fn new(naming: Naming<'a>) -> SvgWriter<'a> {
        SvgWriter { markup: Markup::default(), naming, images: Vec::new() }
    }

    /// The start tag, left open for more attributes.
    fn open(&mut self, view: Rect) {
        let markup = &mut self.markup;
        markup.raw("<svg xmlns=\"http://www.w3.org/2000/svg\"");
        markup.attribute("width", view.width()).attribute("height", view.height());
        markup.raw(" viewBox=\"").number(view.min.x).raw(" ").number(view.min.y);
        markup.raw(" ").number(view.width()).raw(" ").number(view.height()).raw("\"");
        markup
            .raw(" fill=\"none\" stroke-linecap=\"round\" stroke-linejoin=\"round\" xml:space=\"preserve\"");
    }

    fn close(mut self) -> String {
        self.markup.raw("</svg>\n");
        self.markup.out
    }

    fn layer(&mut self, layer: &Layer, groups: Range<usize>) {
        self.markup.raw("<g");
        if layer.offset != Point::default() {
            self.markup.raw(" transform=\"translate(").number(layer.offset.x);
            self.markup.raw(" ").number(layer.offset.y).raw(")\"");
        }
        self.markup.raw(">\n");
        for group in layer.content.groups.get(groups).unwrap_or_default() {
            self.group(group, &layer.content);
        }
        self.markup.raw("</g>\n");
    }

    fn group(&mut self, group: &Group, content: &LayerContent) {
        let (class, id) = class(&group.target);
        self.markup.raw("<g").text_attribute("class", class);
        if let Some(id) = id {
            self.markup.text_attribute("data-id", id);
        }
        self.markup.raw(">\n");
        for item in content.items.get(group.items.clone()).unwrap_or_default() {
            match item {
                SceneItem::Rect(rect) => self.rect(rect),
                SceneItem::Path(path) => self.path(path),
                SceneItem::Text(text) => self.text(text, None),
                SceneItem::Image(image) => self.image(image),
            }
        }
        self.markup.raw("</g>\n");
    }

    fn rect(&mut self, item: &RectItem) {
        let RectItem { rect, radius, fill, line } = item;
        let markup = &mut self.markup;
        markup.raw("<rect").attribute("x", rect.min.x).attribute("y", rect.min.y);
        markup.attribute("width", rect.width()).attribute("height", rect.height());
        if *radius > 0.0 {
            markup.attribute("rx", *radius);
        }
        if let Some(fill) = fill {
            markup.paint("fill", *fill);
        }
        self.stroke(line.as_ref());
        self.markup.raw("/>\n");
    }

    fn path(&mut self, item: &PathItem) {
        let place = |p: Point| item.at + p * item.scale;
        let markup = &mut self.markup;
        markup.raw("<path d=\"");
        // The points are moved, not the path: a transform would scale its line too.
        for segment in &item.path.segments {
            let (letter, points): (_, &[Point]) = match segment {
                Segment::MoveTo(p) => ("M", &[*p]),
                Segment::LineTo(p) => ("L", &[*p]),
                Segment::CubicTo(a, b, p) => ("C", &[*a, *b, *p]),
                Segment::Close => ("Z", &[]),
            };
            markup.raw(letter);
            for (i, p) in points.iter().map(|p| place(*p)).enumerate() {
                markup.raw(if i > 0 { " " } else { "" }).number(p.x).raw(" ").number(p.y);
            }
        }
        markup.raw("\"");
        if let Some(fill) = item.fill {
            markup.paint("fill", fill);
        }
        self.stroke(item.line.as_ref());
        self.markup.raw("/>\n");
    }

    fn stroke(&mut self, line: Option<&Line>) {
        let Some(Line { width, color, dash }) = line else { return };
        self.markup.paint("stroke", *color).attribute("stroke-width", *width);
        if let Some([dash, space]) = dash {
            self.markup.raw(" stroke-dasharray=\"").number(*dash).raw(" ").number(*space).raw("\"");
        }
    }

    fn text(&mut self, item: &TextItem, number: Option<usize>) {
        let mut lines =
            item.lines.iter().enumerate().filter(|(_, line)| !line.text.trim().is_empty()).peekable();
        if lines.peek().is_none() {
            return;
        }
        self.markup.raw("<text").attribute("font-size", item.style.size);
        if let Some(number) = number {
            self.markup.text_attribute("id", &format!("t{number}"));
        }
        self.cut(item.style);
        let from_right = item.is_from_right();
        let mirrored = from_right && matches!(self.naming, Naming::Css);
        if mirrored {
            self.markup.raw(" direction=\"rtl\"");
        }
        match item.align {
            Align::Center => {
                self.markup.raw(" text-anchor=\"middle\"");
            }
            // What is read from the right ends at the left.
            Align::Start if mirrored => {
                self.markup.raw(" text-anchor=\"end\"");
            }
            Align::End if !mirrored => {
                self.markup.raw(" text-anchor=\"end\"");
            }
            Align::Start | Align::End => {}
        }
        self.markup.paint("fill", item.color).raw(">");
        while let Some((index, line)) = lines.next() {
            let y = item.at.y + index as f32 * item.style.line_height();
            if let Naming::Faces(faces) = self.naming
                && let Some(runs) = runs(&line.text, from_right, item.style, faces)
            {
                self.runs(&runs, item.line_start(index));
                continue;
            }
            let x = if mirrored && item.align == Align::Start { item.line_start(index).x } else { item.at.x };
            self.markup.raw("<tspan").attribute("x", x).attribute("y", y);
            self.length(&line.text, line.width);
            self.markup.raw(">").text(&line.text).raw("</tspan>");
            // Between two lines, so that who copies or hears the text gets words and not one long word. Where
            // the anchor is not the start, it would count as a part of the line and push it aside.
            if matches!(self.naming, Naming::Css)
                && item.align == Align::Start
                && !mirrored
                && lines.peek().is_some()
            {
                self.markup.raw(" ");
            }
        }
        self.markup.raw("</text>\n");
    }

    /// Each run at its own place: the rasteriser may fail on one shaped together with another face's.
    fn runs(&mut self, runs: &[FaceRun<'_>], start: Point) {
        for FaceRun { text, face, x } in runs {
            let markup = &mut self.markup;
            markup.raw("<tspan text-anchor=\"start\"").attribute("x", start.x + x).attribute("y", start.y);
            if let Some(face) = face {
                markup.text_attribute("font-family", face);
            }
            markup.raw(">").text(text).raw("</tspan>");
        }
    }

    fn cut(&mut self, style: Type) {
        if let Naming::Faces(_) = self.naming {
            self.markup.text_attribute("font-family", cut_name(style));
            return;
        }
        match style.weight {
            Weight::Regular => {}
            Weight::Medium => {
                self.markup.raw(" font-weight=\"550\"");
            }
            Weight::SemiBold => {
                self.markup.raw(" font-weight=\"650\"");
            }
        }
        if style.italic {
            self.markup.raw(" font-style=\"italic\"");
        }
    }

    /// Holds a line to its measured width where another family stands in for Inter, so that it stays in its
    /// box. Not with the machine's own fonts: which they are is not known where the file is read.
    fn length(&mut self, line: &str, width: f32) {
        if matches!(self.naming, Naming::Css) && width > 0.0 && line.chars().all(covers) {
            self.markup.attribute("textLength", width).raw(" lengthAdjust=\"spacingAndGlyphs\"");
        }
    }

    fn image(&mut self, item: &ImageItem) {
        let same = |seen: &&ImageItem| {
            seen.image.id == item.image.id
                && (seen.rect.width(), seen.rect.height()) == (item.rect.width(), item.rect.height())
                && seen.radius == item.radius
        };
        if let Some(first) = self.images.iter().find(same) {
            let by = item.rect.min - first.rect.min;
            self.markup.raw("<use").text_attribute("href", &format!("#image-{}", reference(first)));
            self.markup.attribute("x", by.x).attribute("y", by.y).raw("/>\n");
            return;
        }
        // What declares more pixels than a map may hold would fill the memory of whoever shows it.
        if !crate::picture::is_sound(&item.image) {
            return;
        }
        self.images.push(item.clone());
        let name = reference(item);
        let markup = &mut self.markup;
        if item.radius > 0.0 {
            markup.raw("<clipPath").text_attribute("id", &format!("clip-{name}")).raw("><rect");
            markup.attribute("x", item.rect.min.x).attribute("y", item.rect.min.y);
            markup.attribute("width", item.rect.width()).attribute("height", item.rect.height());
            markup.attribute("rx", item.radius).raw("/></clipPath>\n");
        }
        markup.raw("<image").text_attribute("id", &format!("image-{name}"));
        if item.radius > 0.0 {
            markup.raw(" preserveAspectRatio=\"xMidYMid slice\"");
            markup.text_attribute("clip-path", &format!("url(#clip-{name})"));
        }
        markup.attribute("x", item.rect.min.x).attribute("y", item.rect.min.y);
        markup.attribute("width", item.rect.width()).attribute("height", item.rect.height());
        markup
            .raw(" href=\"data:")
            .text(&item.image.mime)
            .raw(";base64,")
            .text(&item.image.data)
            .raw("\"/>\n");
    }
}

/// A name for a picture at its size, of characters that a reference can hold.
fn reference(item: &ImageItem) -> String {
    let id: String = item.image.id.as_str().bytes().map(|byte| format!("{byte:02x}")).collect();
    let round = if item.radius > 0.0 { format!("-{}", item.radius.to_bits()) } else { String::new() };
    format!("{id}-{}-{}{round}", item.rect.width().to_bits(), item.rect.height().to_bits())
}

fn class(target: &Target) -> (&'static str, Option<&str>) {
    match target {
        Target::Title => ("title", None),
        Target::Persona(id) => ("persona", Some(id.as_str())),
        Target::Phase(id) => ("phase", Some(id.as_str())),
        Target::Step(id) => ("step", Some(id.as_str())),
        Target::Lane(id) => ("lane", Some(id.as_str())),
        Target::Card(id) => ("card", Some(id.as_str())),
        Target::Curve => ("curve", None),
        Target::Link(id) => ("link", Some(id.as_str())),
        Target::Legend => ("legend", None),
        Target::Background => ("background", None),
    }
}
