//! Files of text that say what a map says: Mermaid diagrams and tables.

use std::io::Write;

use super::{Document, ExportError, ExportOptions};
use crate::exchange::mermaid::{self, to_mermaid};
use crate::exchange::table::{self, to_table};
use crate::job::Job;

pub(super) fn mermaid(
    document: &Document,
    _: &ExportOptions,
    job: &Job,
    out: &mut dyn Write,
) -> Result<(), ExportError> {
    let mermaid::WrittenDiagram { text, lost, without_score } = to_mermaid(&document.map);
    tell_lost(job, "a Mermaid diagram", &lost);
    if without_score > 0 {
        let steps =
            if without_score == 1 { "1 step has".to_owned() } else { format!("{without_score} steps have") };
        job.note(format!("{steps} no feeling, and the middle score, 3, as Mermaid asks for one"));
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
    tell_lost(job, "a table", &lost);
    Ok(out.write_all(text.as_bytes())?)
}

fn tell_lost(job: &Job, file: &str, lost: &[String]) {
    if let Some((last, rest)) = lost.split_last() {
        let list = if rest.is_empty() { last.clone() } else { format!("{} and {last}", rest.join(", ")) };
        job.note(format!("{file} has no room for {list}: what is left out is in the map only"));
    }
}
