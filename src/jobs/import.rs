//! Maps out of other programs' files.

use std::path::{Path, PathBuf};

use crate::disk::store;
use crate::encoding;
use crate::exchange::import::Imported;
use crate::exchange::mermaid::{self, from_mermaid};
use crate::exchange::table::{self, FIELDS, Field, Plan, Shape, Sheet, Use};
use crate::fault::{Audience, Fault, FileError, FileErrors, Told, errors_are_told};
use crate::locale::Lang;
use crate::model::{JourneyMap, LANE_KINDS};

/// A kind of file that a map can be made of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Importable {
    Mermaid,
    Table,
    /// A PNG picture with a map inside.
    Picture,
}

impl Importable {
    /// Each kind with its endings.
    const ALL: [(Importable, &'static [&'static str]); 3] = [
        (Importable::Mermaid, mermaid::EXTENSIONS),
        (Importable::Table, table::EXTENSIONS),
        (Importable::Picture, &["png"]),
    ];

    /// The kind of file that a name's ending tells of.
    pub fn of(path: &Path) -> Option<Importable> {
        let ending = path.extension()?.to_str()?.to_ascii_lowercase();
        Importable::ALL.iter().find(|(_, endings)| endings.contains(&ending.as_str())).map(|(kind, _)| *kind)
    }

    /// The endings of all files that a map can be made of.
    pub fn endings() -> impl Iterator<Item = &'static str> {
        Importable::ALL.iter().flat_map(|(_, endings)| endings.iter().copied())
    }
}

/// What the user says of a table beyond what it says of itself.
#[derive(Clone, Debug, Default)]
pub struct ImportOptions {
    pub shape: Option<Shape>,
    /// The lowest and the highest score in the table, where they are not -2 and 2.
    pub scores: Option<(f64, f64)>,
    /// `WHAT=NAME`: what the column or row of that name holds.
    pub uses: Vec<String>,
}

/// Why no map was made.
#[derive(Debug)]
pub enum ImportFailure {
    /// Nothing is known of files with such a name.
    Extension(PathBuf),
    /// One of the options of the command line names a thing that is not there.
    Option(String),
    Bad(FileErrors),
}

impl Told for ImportFailure {
    fn told(&self, lang: Lang, audience: Audience) -> String {
        match self {
            ImportFailure::Extension(path) => {
                let known: Vec<String> = Importable::endings().map(|ending| format!(".{ending}")).collect();
                let fault = Fault::new("fault-import-extension").with("known", known.join(", "));
                FileError::of(path.display(), fault).told(lang, audience)
            }
            ImportFailure::Option(message) => message.clone(),
            ImportFailure::Bad(errors) => errors.told(lang, audience),
        }
    }
}

errors_are_told!(ImportFailure);

impl<E: Into<FileErrors>> From<E> for ImportFailure {
    fn from(errors: E) -> ImportFailure {
        ImportFailure::Bad(errors.into())
    }
}

/// Makes a map out of the file at `path`, as its ending says.
///
/// # Errors
/// The ending is unknown, the file cannot be read, or is not what its ending says; or an option names what is not
/// there.
pub fn import(path: &Path, options: &ImportOptions) -> Result<Imported, ImportFailure> {
    let kind = Importable::of(path).ok_or_else(|| ImportFailure::Extension(path.to_owned()))?;
    let imported = match kind {
        Importable::Mermaid => {
            let (bytes, _) = store::read(path)?;
            import_read(path, &bytes)?
        }
        Importable::Table => {
            let sheet = read_sheet(path)?;
            let plan = plan(&sheet, options)?;
            sheet.to_map(&plan)?
        }
        Importable::Picture => Imported { map: store::load(path)?.map, notes: Vec::new() },
    };
    Ok(Imported { map: titled(imported.map, path), ..imported })
}

/// Makes a map of the bytes of a Mermaid diagram, which were read from `path`.
///
/// # Errors
/// They are no such diagram.
pub fn import_read(path: &Path, bytes: &[u8]) -> Result<Imported, FileErrors> {
    let name = path.display().to_string();
    let (text, note) = encoding::text_of(bytes, &name)?;
    let mut imported = from_mermaid(&text, &name)?;
    imported.notes.splice(0..0, note);
    Ok(imported)
}

/// Reads the table at `path`.
///
/// # Errors
/// As [`Sheet::read`], or the file cannot be read.
pub fn read_sheet(path: &Path) -> Result<Sheet, FileErrors> {
    let (bytes, _) = store::read(path)?;
    Sheet::read(&bytes, &path.display().to_string())
}

/// A map without a title is called as its file is.
pub fn titled(mut map: JourneyMap, path: &Path) -> JourneyMap {
    if map.title.is_empty() {
        map.title = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
    }
    map
}

fn plan(sheet: &Sheet, options: &ImportOptions) -> Result<Plan, ImportFailure> {
    let mut plan = options.shape.map_or_else(|| sheet.guess(), |shape| sheet.guess_shape(shape));
    plan.scores = options.scores.unwrap_or(plan.scores);
    for said in &options.uses {
        let (what, name) = said.split_once('=').ok_or_else(|| {
            ImportFailure::Option(format!("{said}: expected WHAT=NAME, such as text=Remarks"))
        })?;
        let meant = meaning(what.trim()).ok_or_else(|| ImportFailure::Option(unknown(what)))?;
        sheet.set_use(&mut plan, name, meant).map_err(|error| ImportFailure::Option(error.to_string()))?;
    }
    Ok(plan)
}

/// A kind of lane by the name that it has in map files.
fn lane_key(key: &str) -> String {
    key.replace('-', "_")
}

fn meaning(what: &str) -> Option<Use> {
    let what = what.to_lowercase().replace([' ', '-'], "_");
    if what == "skip" {
        return Some(Use::Skip);
    }
    let field =
        |(field, name): &(Field, &str)| (name.replace(' ', "_") == what).then_some(Use::Field(*field));
    let lane = || LANE_KINDS.iter().find(|info| lane_key(info.key) == what).map(|info| Use::Lane(info.kind));
    // Where a field and a lane share a name, such as text, the field is meant.
    FIELDS.iter().find_map(field).or_else(lane)
}

fn unknown(what: &str) -> String {
    let fields = FIELDS.iter().map(|(_, name)| name.replace(' ', "_"));
    let lanes = LANE_KINDS.iter().map(|info| lane_key(info.key));
    let known: Vec<String> = fields.chain(lanes).chain(["skip".to_owned()]).collect();
    format!("{what}: is nothing that a column can hold; expected one of {}", known.join(", "))
}
