//! Files of text that say what a map says: Mermaid diagrams and tables.

use std::io::Write;

use super::{Document, ExportError, ExportOptions};
use crate::exchange::mermaid::{self, to_mermaid};
use crate::exchange::table::{self, to_table};
use crate::fault::Fault;
use crate::job::Job;

pub(super) fn mermaid(
    document: &Document,
    _: &ExportOptions,
    job: &Job,
    out: &mut dyn Write,
) -> Result<(), ExportError> {
    let mermaid::WrittenDiagram { text, lost, without_score } = to_mermaid(&document.map);
    tell_lost(job, "file-mermaid", lost);
    if without_score > 0 {
        job.note(Fault::new("note-middle-score").with("count", without_score));
    }
    Ok(out.write_all(text.as_bytes())?)
}

pub(super) fn csv(
    document: &Document,
    options: &ExportOptions,
    job: &Job,
    out: &mut dyn Write,
) -> Result<(), ExportError> {
    table(document, options, ',', job, out)
}

pub(super) fn tsv(
    document: &Document,
    options: &ExportOptions,
    job: &Job,
    out: &mut dyn Write,
) -> Result<(), ExportError> {
    table(document, options, '\t', job, out)
}

fn table(
    document: &Document,
    options: &ExportOptions,
    delimiter: char,
    job: &Job,
    out: &mut dyn Write,
) -> Result<(), ExportError> {
    let table::Written { text, lost } = to_table(&document.map, options.shape, delimiter);
    tell_lost(job, "file-table", lost);
    Ok(out.write_all(text.as_bytes())?)
}

/// Tells what a kind of file, by the key of its name, has no room for.
fn tell_lost(job: &Job, file: &'static str, lost: Vec<Fault>) {
    if !lost.is_empty() {
        job.note(Fault::new("note-lost").with("file", Fault::new(file)).with("list", lost));
    }
}
