//! The parts of an Office file in their zip archive, and who refers to whom.

use std::io::Write;

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

use crate::export::ExportError;
use crate::export::markup::Markup;

const RELATIONSHIPS: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE: &str = "http://schemas.openxmlformats.org/package/2006";

/// From one part to another.
#[derive(Clone, Debug)]
pub(super) struct Relation {
    /// The last word of its type.
    pub(super) kind: &'static str,
    pub(super) target: String,
    /// An address outside of the file.
    pub(super) external: bool,
}

impl Relation {
    pub(super) fn inside(kind: &'static str, target: impl Into<String>) -> Relation {
        Relation { kind, target: target.into(), external: false }
    }
}

/// Parts in the order in which they are written.
#[derive(Default)]
pub(super) struct Package {
    files: Vec<(String, Vec<u8>)>,
    /// Name and type of each XML part.
    types: Vec<(String, String)>,
}

impl Package {
    /// A file that is no XML, such as a picture.
    pub(super) fn file(&mut self, name: String, bytes: Vec<u8>) {
        self.files.push((name, bytes));
    }

    /// A part of a presentation, with what it refers to as `rId1`, `rId2` and so on.
    pub(super) fn part(&mut self, name: &str, kind: &str, text: String, relations: &[Relation]) {
        let kind = match kind {
            "core" => "application/vnd.openxmlformats-package.core-properties+xml".to_owned(),
            "app" => "application/vnd.openxmlformats-officedocument.extended-properties+xml".to_owned(),
            "theme" => "application/vnd.openxmlformats-officedocument.theme+xml".to_owned(),
            "presentation" => {
                "application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml"
                    .to_owned()
            }
            kind => format!("application/vnd.openxmlformats-officedocument.presentationml.{kind}+xml"),
        };
        self.types.push((name.to_owned(), kind));
        self.files.push((name.to_owned(), text.into_bytes()));
        if !relations.is_empty() {
            let (folder, file) = name.rsplit_once('/').unwrap_or(("", name));
            self.relations(format!("{folder}/_rels/{file}.rels"), relations);
        }
    }

    /// What the package as a whole refers to.
    pub(super) fn roots(&mut self, relations: &[Relation]) {
        self.relations("_rels/.rels".to_owned(), relations);
    }

    fn relations(&mut self, name: String, relations: &[Relation]) {
        let mut markup = Markup::default();
        markup.raw(XML_HEAD).raw(&format!("<Relationships xmlns=\"{PACKAGE}/relationships\">"));
        for (index, Relation { kind, target, external }) in relations.iter().enumerate() {
            let base = if *kind == "metadata/core-properties" {
                format!("{PACKAGE}/relationships")
            } else {
                RELATIONSHIPS.to_owned()
            };
            markup.raw(&format!("<Relationship Id=\"rId{}\" Type=\"{base}/{kind}\"", index + 1));
            markup.text_attribute("Target", target);
            markup.raw(if *external { " TargetMode=\"External\"/>" } else { "/>" });
        }
        markup.raw("</Relationships>");
        self.files.push((name, markup.out.into_bytes()));
    }

    fn content_types(&self) -> String {
        let mut text = format!("{XML_HEAD}<Types xmlns=\"{PACKAGE}/content-types\">");
        let defaults = [
            ("rels", "application/vnd.openxmlformats-package.relationships+xml"),
            ("xml", "application/xml"),
            ("png", "image/png"),
            ("jpeg", "image/jpeg"),
            ("gif", "image/gif"),
        ];
        for (extension, kind) in defaults {
            text.push_str(&format!("<Default Extension=\"{extension}\" ContentType=\"{kind}\"/>"));
        }
        for (name, kind) in &self.types {
            text.push_str(&format!("<Override PartName=\"/{name}\" ContentType=\"{kind}\"/>"));
        }
        text.push_str("</Types>");
        text
    }

    /// Writes the archive; the same parts give the same bytes.
    pub(super) fn write(self, out: &mut dyn Write) -> Result<(), ExportError> {
        let types = self.content_types();
        let mut zip = ZipWriter::new_stream(out);
        // No file has a time of its own: the earliest that an archive can say.
        let options = SimpleFileOptions::default()
            .last_modified_time(DateTime::default())
            .compression_method(CompressionMethod::Deflated)
            .unix_permissions(0o644);
        let first = ("[Content_Types].xml".to_owned(), types.into_bytes());
        for (name, bytes) in std::iter::once(first).chain(self.files) {
            zip.start_file(name, options).map_err(zip_error)?;
            zip.write_all(&bytes)?;
        }
        zip.finish().map(drop).map_err(zip_error)
    }
}

fn zip_error(error: zip::result::ZipError) -> ExportError {
    match error {
        zip::result::ZipError::Io(error) => ExportError::Io(error),
        other => ExportError::Internal(other.to_string()),
    }
}

pub(super) const XML_HEAD: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
