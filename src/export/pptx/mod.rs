//! A map as a deck of slides made of native shapes: an overview, and each phase at a size that can be read.

mod deck;
mod gather;
mod notes;
mod package;
mod parts;
mod plan;
mod shape;

use std::io::Write;

use super::{Choice, Document, ExportError, ExportOptions};
use crate::job::Job;

pub(super) const TAKES: &[Choice] = &[Choice::View, Choice::Background, Choice::Page];

/// PowerPoint's unit: this many are a point.
const EMU_A_POINT: f32 = 12_700.0;

fn emu(points: f32) -> i64 {
    (points * EMU_A_POINT).round() as i64
}

pub(super) fn export(
    document: &Document,
    options: &ExportOptions,
    job: &Job,
    out: &mut dyn Write,
) -> Result<(), ExportError> {
    let plan = plan::plan(document, options);
    let mut deck = deck::Deck::new(document, options, plan.page);
    for (index, slide) in plan.slides.iter().enumerate() {
        job.at(index, plan.slides.len())?;
        deck.add(slide);
    }
    deck.finish().write(out)
}
