//! A map as a deck of slides made of native shapes: an overview, and each phase at a size that can be read.

mod deck;
mod gather;
mod notes;
mod package;
mod parts;
mod plan;
mod relations;
mod shape;
mod units;

use std::io::Write;

use super::{Document, ExportError, ExportOption, ExportOptions};
use crate::job::Job;

pub(super) const TAKES: &[ExportOption] = &[ExportOption::View, ExportOption::Background, ExportOption::Page];

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
