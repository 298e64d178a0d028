//! A map as PDF: shapes as shapes, text as text that can be found and copied.

mod glyphs;
mod paint;
mod sheets;
mod tags;

use std::io::Write;

use krilla::SerializeSettings;
use krilla::destination::XyzDestination;
use krilla::geom::{Point as PdfPoint, Size as PdfSize};
use krilla::metadata::Metadata;
use krilla::outline::{Outline, OutlineNode};
use krilla::page::PageSettings;

use self::paint::Painter;
use self::sheets::ScenePage;
use self::tags::Tags;
use super::{Document, ExportError, ExportOption, ExportOptions, faces};
use crate::job::Job;
use crate::model::Id;

pub(super) const TAKES: &[ExportOption] = &[
    ExportOption::View,
    ExportOption::Margin,
    ExportOption::Background,
    ExportOption::Transparent,
    ExportOption::Pages,
    ExportOption::Page,
    ExportOption::Outlines,
];

pub(super) fn export(
    document: &Document,
    options: &ExportOptions,
    job: &Job,
    out: &mut dyn Write,
) -> Result<(), ExportError> {
    let sheets = sheets::sheets(document, options)?;
    let settings = SerializeSettings {
        render_svg_glyph_fn: krilla_svg::render_svg_glyph,
        ..SerializeSettings::default()
    };
    let mut pdf = krilla::Document::new_with(settings);
    let mut tags = Tags::default();
    let mut places: Vec<(Id, usize, PdfPoint)> = Vec::new();
    let mut painter = Painter::new(document, options);
    for (index, sheet) in sheets.iter().enumerate() {
        job.at(index, sheets.len() + 1)?;
        let size = PdfSize::from_wh(sheet.size.w, sheet.size.h).ok_or(ExportError::NoPixels)?;
        let mut page = pdf.start_page_with(PageSettings::new(size));
        painter.page(&mut page, sheet, &mut tags)?;
        page.finish();
        note_phases(sheet, index, &mut places);
    }
    faces::note_missing(sheets.iter().map(|sheet| &*sheet.scene), job);
    pdf.set_tag_tree(tags.into_tree(document));
    pdf.set_outline(outline(document, &places));
    pdf.set_metadata(metadata(document));
    let bytes = pdf.finish().map_err(|error| ExportError::Internal(error.to_string()))?;
    out.write_all(&bytes)?;
    Ok(())
}

/// Where a phase is first seen.
fn note_phases(sheet: &ScenePage, page: usize, places: &mut Vec<(Id, usize, PdfPoint)>) {
    for span in &sheet.scene.grid.phases {
        let at = sheet.point(span.rect.min);
        let on_page = (0.0..sheet.size.w).contains(&at.x) && (0.0..sheet.size.h).contains(&at.y);
        if on_page && places.iter().all(|(id, ..)| *id != span.id) {
            places.push((span.id.clone(), page, PdfPoint::from_xy(at.x, at.y)));
        }
    }
}

fn outline(document: &Document, places: &[(Id, usize, PdfPoint)]) -> Outline {
    let mut outline = Outline::new();
    for phase in document.phases() {
        if let Some((_, page, at)) = places.iter().find(|(id, ..)| *id == phase.id) {
            outline.push_child(OutlineNode::new(phase.name.clone(), XyzDestination::new(*page, *at)));
        }
    }
    outline
}

/// No date but the map's own would do: the same map gives the same bytes.
fn metadata(document: &Document) -> Metadata {
    let map = &document.map;
    let authors = Some(map.brief.owner.clone()).filter(|owner| !owner.is_empty());
    Metadata::new()
        .title(map.title.clone())
        .description(map.brief.scenario.clone())
        .authors(authors.into_iter().collect())
        .creator("Wayline".to_owned())
        .language(document.written_in().to_owned())
}
