//! The texts of a scene as glyphs in their places, shaped by the same engine as in pictures.

use std::collections::HashMap;
use std::sync::{Arc, PoisonError};

use krilla::Data;
use krilla::text::{Font, GlyphId, KrillaGlyph};
use usvg::fontdb::{Database, ID, Source};

use crate::export::faces::FACES;
use crate::export::{ExportError, svg};
use crate::geom::{Point, pt};
use crate::scene::Scene;

/// Glyphs of one face on one baseline.
pub(super) struct GlyphRun {
    pub(super) font: Font,
    pub(super) size: f32,
    /// Left end of the baseline, in the text's layer.
    pub(super) start: Point,
    pub(super) glyphs: Vec<KrillaGlyph>,
    pub(super) text: String,
}

/// Fonts that were loaded for a document.
#[derive(Default)]
pub(super) struct Fonts(HashMap<ID, Option<Font>>);

impl Fonts {
    fn get(&mut self, db: &Database, id: ID) -> Option<Font> {
        let load = || {
            let (Source::Binary(bytes), index) = db.face_source(id)? else { return None };
            Font::new(Data::from(bytes), index)
        };
        self.0.entry(id).or_insert_with(load).clone()
    }
}

/// For each text of the scene, in the order of layers and items, its runs.
pub(super) fn shape(scene: &Scene, fonts: &mut Fonts) -> Result<Vec<Vec<GlyphRun>>, ExportError> {
    let (text, count) = svg::texts(scene, &FACES);
    // Not before the text is written: writing it finds the faces that it needs.
    let options = FACES.lock().unwrap_or_else(PoisonError::into_inner).options();
    let tree = usvg::Tree::from_str(&text, &options).map_err(|e| ExportError::Internal(e.to_string()))?;
    let mut shaped: Vec<Vec<GlyphRun>> = std::iter::repeat_with(Vec::new).take(count).collect();
    collect(tree.root(), tree.fontdb(), fonts, &mut shaped);
    Ok(shaped)
}

fn collect(group: &usvg::Group, db: &Arc<Database>, fonts: &mut Fonts, shaped: &mut [Vec<GlyphRun>]) {
    for node in group.children() {
        match node {
            usvg::Node::Group(group) => collect(group, db, fonts, shaped),
            usvg::Node::Text(text) => {
                let number = text.id().strip_prefix("t").and_then(|number| number.parse::<usize>().ok());
                if let Some(runs) = number.and_then(|number| shaped.get_mut(number)) {
                    runs.extend(text.layouted().iter().flat_map(|span| span_runs(span, db, fonts)));
                }
            }
            usvg::Node::Path(_) | usvg::Node::Image(_) => {}
        }
    }
}

fn span_runs(span: &usvg::layout::Span, db: &Database, fonts: &mut Fonts) -> Vec<GlyphRun> {
    let size = span.font_size.get();
    let mut runs: Vec<(ID, GlyphRun)> = Vec::new();
    let mut last = pt(0.0, 0.0);
    for glyph in &span.positioned_glyphs {
        let transform = glyph.transform();
        let at = pt(transform.tx, transform.ty);
        let Some(font) = fonts.get(db, glyph.font) else { continue };
        let goes_on =
            runs.last().is_some_and(|(id, run)| *id == glyph.font && (run.start.y - at.y).abs() < 0.01);
        if !goes_on {
            let run = GlyphRun { font, size, start: at, glyphs: Vec::new(), text: String::new() };
            runs.push((glyph.font, run));
        }
        let Some((_, run)) = runs.last_mut() else { continue };
        if let Some(before) = run.glyphs.last_mut() {
            before.x_advance = (at.x - last.x) / size;
        }
        // A cluster's further glyphs bring no text of their own.
        let from = run.text.len();
        run.text.push_str(&glyph.text);
        let range = match run.glyphs.last() {
            Some(before) if glyph.text.is_empty() => before.text_range.clone(),
            _ => from..run.text.len(),
        };
        let id = GlyphId::new(u32::from(glyph.id.0));
        run.glyphs.push(KrillaGlyph::new(id, 0.0, 0.0, 0.0, 0.0, range, None));
        last = at;
    }
    runs.into_iter().map(|(_, run)| spoken(run)).collect()
}

/// A letter whose mark stands higher is a run of its own, and its words went to the mark's: it says nothing.
fn spoken(mut run: GlyphRun) -> GlyphRun {
    const NOTHING: &str = "\u{200b}";
    if run.text.is_empty() {
        run.text.push_str(NOTHING);
        run.glyphs.iter_mut().for_each(|glyph| glyph.text_range = 0..NOTHING.len());
    }
    run
}
