//! The parts of a deck, put together slide by slide.

use super::gather::Gatherer;
use super::package::{Package, Relation};
use super::parts;
use super::plan::Slide;
use super::relations::{DeckMedia, Relations};
use super::shape::{Body, SchemeColors, ShapeKind, SlideShape, SlideWriter};
use crate::export::{Background, Document, ExportOptions};
use crate::geom::{Size, rect};
use crate::scene::Align;
use crate::theme::{HEADING, LABEL, Theme, hex};

pub(super) struct Deck<'a> {
    document: &'a Document,
    theme: &'static Theme,
    background: Background,
    page: Size,
    colors: SchemeColors,
    package: Package,
    media: DeckMedia,
    slides: usize,
}

impl<'a> Deck<'a> {
    pub(super) fn new(document: &'a Document, options: &ExportOptions, page: Size) -> Deck<'a> {
        let theme = Theme::of(options.view.mode);
        let named = [(theme.ink, "tx1"), (theme.surface, "bg1"), (theme.muted, "tx2"), (theme.paper, "bg2")];
        let accents = ["accent1", "accent2", "accent3", "accent4", "accent5", "accent6"];
        let colors = named.into_iter().chain(theme.swatches.into_iter().zip(accents)).collect();
        Deck {
            document,
            theme,
            background: options.background,
            page,
            colors,
            package: Package::default(),
            media: DeckMedia::default(),
            slides: 0,
        }
    }

    pub(super) fn add(&mut self, slide: &Slide) {
        self.slides += 1;
        let number = self.slides;
        let language = self.document.written_in();
        let mut relations = Relations::new(&mut self.media);
        relations.add("slideLayout", "../slideLayouts/slideLayout1.xml", false);
        relations.add("notesSlide", &format!("../notesSlides/notesSlide{number}.xml"), false);
        let mut shapes = Vec::new();
        for (scene, place) in &slide.scenes {
            let (document, place) = (self.document, *place);
            let mut gatherer = Gatherer::new(document, scene, place, &mut relations);
            shapes.extend(gatherer.shapes());
        }
        if let Some(words) = &slide.heading {
            // A slide has one title.
            let titles = shapes.iter_mut().filter(|shape| matches!(shape.kind, ShapeKind::Title));
            titles.for_each(|shape| shape.kind = ShapeKind::Box(0.0));
            let title = &self.document.map.title;
            shapes.splice(0..0, heading(words, title, self.page, self.theme));
        }
        let mut writer = SlideWriter::new(&self.colors, language);
        writer.markup.raw(&parts::slide_head());
        for shape in &shapes {
            writer.shape(shape);
        }
        writer.markup.raw(parts::SLIDE_TAIL);
        let list = relations.list;
        self.package.part(&format!("ppt/slides/slide{number}.xml"), "slide", writer.markup.out, &list);
        self.notes(number, &slide.notes);
    }

    fn notes(&mut self, number: usize, notes: &[String]) {
        let text = parts::notes_slide(notes, self.document.written_in());
        let relations = [
            Relation::inside("notesMaster", "../notesMasters/notesMaster1.xml"),
            Relation::inside("slide", format!("../slides/slide{number}.xml")),
        ];
        self.package.part(&format!("ppt/notesSlides/notesSlide{number}.xml"), "notesSlide", text, &relations);
    }

    pub(super) fn finish(mut self) -> Package {
        let paper = match self.background {
            Background::White => hex(0xffffff),
            Background::Theme | Background::Transparent => self.theme.paper,
        };
        let map = &self.document.map;
        parts::frame(&mut self.package, self.theme, paper, self.page, self.slides);
        parts::properties(&mut self.package, map, self.document.written_in());
        self.media.pack(&mut self.package);
        self.package
    }
}

/// The title of a slide whose scene has none, and at its right what the map is called.
fn heading(words: &str, map_title: &str, page: Size, theme: &Theme) -> Vec<SlideShape> {
    const LEFT: f32 = 28.0;
    let width = page.w - 2.0 * LEFT;
    let aside = width * 0.35;
    let mut title = SlideShape::new(ShapeKind::Title, rect(LEFT, 14.0, width - aside - LEFT, 34.0));
    let body = |text: &str, style, scale, align, color| Body {
        text: text.to_owned(),
        style,
        color,
        align,
        middle: true,
        wraps: true,
        insets: [0.0; 4],
        scale,
    };
    title.text = Some(body(words, HEADING, 1.1, Align::Start, theme.ink));
    let mut name = SlideShape::new(ShapeKind::Box(0.0), rect(LEFT + width - aside, 14.0, aside, 34.0));
    name.text = Some(body(map_title, LABEL, 1.0, Align::End, theme.muted));
    if words == map_title || map_title.is_empty() { vec![title] } else { vec![title, name] }
}
