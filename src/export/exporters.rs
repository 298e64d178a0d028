//! The one table of exporters.

use std::io::Write;

use super::document::Document;
use super::options::{ExportOption, ExportOptions};
use super::{ExportError, html, markdown, pdf, png, pptx, svg, text};
use crate::job::Job;

/// A kind of file that a map can be exported as.
#[derive(Debug)]
pub struct Exporter {
    pub id: &'static str,
    /// Without the dot.
    pub extension: &'static str,
    /// Key of the words that name it.
    pub label: &'static str,
    pub mime: &'static str,
    /// Whether the file is text, which a terminal can show.
    pub is_text: bool,
    /// The choices that mean something for it.
    pub takes: &'static [ExportOption],
    pub write: fn(&Document, &ExportOptions, &Job, &mut dyn Write) -> Result<(), ExportError>,
}

/// The first is what is offered first.
pub static EXPORTERS: &[Exporter] = &[
    Exporter {
        id: "png",
        extension: "png",
        label: "export-png",
        mime: "image/png",
        is_text: false,
        takes: &[
            ExportOption::View,
            ExportOption::Size,
            ExportOption::Dpi,
            ExportOption::Page,
            ExportOption::Margin,
            ExportOption::Background,
            ExportOption::Transparent,
            ExportOption::EmbedMap,
        ],
        write: png::export,
    },
    Exporter {
        id: "svg",
        extension: "svg",
        label: "export-svg",
        mime: "image/svg+xml",
        is_text: true,
        takes: &[
            ExportOption::View,
            ExportOption::Margin,
            ExportOption::Background,
            ExportOption::Transparent,
            ExportOption::Outlines,
        ],
        write: svg::export,
    },
    Exporter {
        id: "pdf",
        extension: "pdf",
        label: "export-pdf",
        mime: "application/pdf",
        is_text: false,
        takes: pdf::TAKES,
        write: pdf::export,
    },
    Exporter {
        id: "pptx",
        extension: "pptx",
        label: "export-pptx",
        mime: "application/vnd.openxmlformats-officedocument.presentationml.presentation",
        is_text: false,
        takes: pptx::TAKES,
        write: pptx::export,
    },
    Exporter {
        id: "html",
        extension: "html",
        label: "export-html",
        mime: "text/html",
        is_text: true,
        takes: &[ExportOption::View, ExportOption::Outlines, ExportOption::ThemeOfReader],
        write: html::export,
    },
    Exporter {
        id: "markdown",
        extension: "md",
        label: "export-markdown",
        mime: "text/markdown",
        is_text: true,
        takes: &[ExportOption::View],
        write: markdown::export,
    },
    Exporter {
        id: "mermaid",
        extension: "mmd",
        label: "export-mermaid",
        mime: "text/vnd.mermaid",
        is_text: true,
        takes: &[],
        write: text::mermaid,
    },
    Exporter {
        id: "csv",
        extension: "csv",
        label: "export-csv",
        mime: "text/csv",
        is_text: true,
        takes: &[ExportOption::Shape],
        write: text::csv,
    },
    Exporter {
        id: "tsv",
        extension: "tsv",
        label: "export-tsv",
        mime: "text/tab-separated-values",
        is_text: true,
        takes: &[ExportOption::Shape],
        write: text::tsv,
    },
];

/// The exporter called `id`.
pub fn find(id: &str) -> Option<&'static Exporter> {
    EXPORTERS.iter().find(|exporter| exporter.id == id)
}

/// The exporter for a file name's extension, in capitals or not.
pub fn for_extension(extension: &str) -> Option<&'static Exporter> {
    EXPORTERS.iter().find(|exporter| exporter.extension.eq_ignore_ascii_case(extension))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale;

    #[test]
    fn every_kind_of_file_has_a_name_in_words_and_an_id_of_its_own() {
        for exporter in EXPORTERS {
            assert!(locale::has(exporter.label), "{}", exporter.id);
            assert_eq!(find(exporter.id).map(|e| e.extension), Some(exporter.extension));
            assert!(for_extension(&exporter.extension.to_uppercase()).is_some(), "{}", exporter.id);
        }
    }
}
