//! A file on its way to the window: looked at, read once, and taken for what it is. May take long; call it on a thread.

use std::path::Path;
use std::sync::Arc;

use super::contents::are_figures;
use super::{Contents, Importable, Opened, import_read, titled};
use crate::analytics::{LogError, Preview, ReadOptions, preview};
use crate::disk::store;
use crate::exchange::import::Imported;
use crate::exchange::table::Sheet;
use crate::fault::{Audience, Fault, FileErrors, Told, errors_are_told};
use crate::job::Job;
use crate::locale::Lang;
use crate::measure::FigureTable;
use crate::model::JourneyMap;

/// What a file turned out to be.
#[derive(Debug)]
pub enum Loaded {
    Map(Opened),
    /// A new map, made of a diagram or found in a picture.
    Imported(Box<Imported>),
    /// A table that a map can be made of, once it is known what its columns hold.
    Sheet(Sheet),
    /// The beginning of a log of visits.
    Log(Preview),
    /// Figures for the touchpoints of a map.
    Figures(FigureTable),
}

/// Why nothing came of it.
#[derive(Debug)]
pub enum LoadError {
    Cancelled,
    /// It is no sound map.
    Map(FileErrors),
    /// It is no sound file of its kind.
    File(FileErrors),
    Log(LogError),
}

impl Told for LoadError {
    fn told(&self, lang: Lang, audience: Audience) -> String {
        match self {
            LoadError::Cancelled => Fault::new("fault-not-read-whole").told(lang, audience),
            LoadError::Map(errors) | LoadError::File(errors) => errors.told(lang, audience),
            LoadError::Log(error) => error.told(lang, audience),
        }
    }
}

errors_are_told!(LoadError);

/// Reads the file at `path`: as `rows` if that is said, else as what it is most likely meant as. Figures are meant for
/// the touchpoints of `map`. Of a log no more is read than its beginning.
///
/// # Errors
/// The file cannot be read, or is not sound; or the job was cancelled.
pub fn load(
    path: &Path,
    rows: Option<Contents>,
    map: Option<&JourneyMap>,
    job: &Job,
) -> Result<Loaded, LoadError> {
    let loaded = read(path, rows, map, job);
    if job.is_cancelled() { Err(LoadError::Cancelled) } else { loaded }
}

fn read(
    path: &Path,
    rows: Option<Contents>,
    map: Option<&JourneyMap>,
    job: &Job,
) -> Result<Loaded, LoadError> {
    let file = LoadError::File;
    match (rows, Importable::of(path)) {
        (Some(Contents::Log), _) => return log(path),
        (None, _) if Contents::is_only_log(path) => return log(path),
        (None, None | Some(Importable::Picture)) => return open(path, job),
        (None, Some(Importable::Mermaid)) => {
            let (bytes, _) = store::read_watched(path, job).map_err(|error| file(error.into()))?;
            let imported = import_read(path, &bytes).map_err(file)?;
            return Ok(Loaded::Imported(Box::new(Imported { map: titled(imported.map, path), ..imported })));
        }
        (None, Some(Importable::Table)) => {
            if let Ok(seen) = preview(path, &ReadOptions::default())
                && seen.is_log
            {
                return Ok(Loaded::Log(seen));
            }
        }
        (Some(Contents::Map | Contents::Figures), _) => {}
    }
    let name = path.display().to_string();
    let (bytes, _) = store::read_watched(path, job).map_err(|error| file(error.into()))?;
    let figures = || FigureTable::read(&bytes, &name);
    if rows == Some(Contents::Figures) {
        return figures().map(Loaded::Figures).map_err(file);
    }
    let sheet = Sheet::read(&bytes, &name);
    if rows.is_none()
        && let (Some(map), Ok(sheet), Ok(figures)) = (map, &sheet, figures())
        && are_figures(sheet, &figures, map)
    {
        return Ok(Loaded::Figures(figures));
    }
    sheet.map(Loaded::Sheet).map_err(file)
}

fn log(path: &Path) -> Result<Loaded, LoadError> {
    preview(path, &ReadOptions::default()).map(Loaded::Log).map_err(LoadError::Log)
}

fn open(path: &Path, job: &Job) -> Result<Loaded, LoadError> {
    let store::StoredMap { map, stamp } = store::load_watched(path, job).map_err(LoadError::Map)?;
    Ok(match stamp {
        Some(_) => Loaded::Map(Opened { path: path.to_owned(), map: Arc::new(map), stamp }),
        // Out of a picture, which stays as it is.
        None => Loaded::Imported(Box::new(Imported { map, notes: Vec::new() })),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What a file is opened as, sound or not.
    fn opened_as(name: &str, text: &str) -> &'static str {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join(name);
        std::fs::write(&path, text).unwrap();
        let map = crate::jobs::new_from_template("web-shop").unwrap();
        match load(&path, None, Some(&map), &Job::default()) {
            Ok(Loaded::Map(_)) | Err(LoadError::Map(_)) => "map",
            Ok(Loaded::Imported(_)) => "imported",
            Ok(Loaded::Sheet(_)) | Err(LoadError::File(_)) => "sheet",
            Ok(Loaded::Log(_)) | Err(LoadError::Log(_)) => "log",
            Ok(Loaded::Figures(_)) => "figures",
            Err(LoadError::Cancelled) => "cancelled",
        }
    }

    #[test]
    fn a_file_is_told_by_what_it_holds_and_only_then_by_its_name() {
        let log = "session,page,time\ns1,home,2024-03-13 10:21:14\n";
        assert_eq!(opened_as("visits.csv", log), "log");
        assert_eq!(opened_as("visits.XES", "<log/>"), "log");
        assert_eq!(opened_as("visits.csv.gz", ""), "log");
        let table = "phase,step,lane,text\nBuy,Pay,Touchpoints,Checkout\n";
        assert_eq!(opened_as("map.csv", table), "sheet");
        assert_eq!(opened_as("map.csv", ""), "sheet");
        let figures = "page,visits,cost\nproduct_view,310,12.50\n";
        assert_eq!(opened_as("figures.csv", figures), "figures");
        assert_eq!(opened_as("strange.csv", &figures.replace("product_view", "Quarry")), "sheet");
        let whole = "phase,step,lane,text,visits\nBuy,Pay,Touchpoints,Product page,310\n";
        assert_eq!(opened_as("map.csv", whole), "sheet");
        assert_eq!(opened_as("map.ron", log), "map");
        assert_eq!(opened_as("map.mmd", "journey\n  section B\n    C: 3: D\n"), "imported");
    }

    #[test]
    fn a_cancelled_job_says_so_and_gives_nothing() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.ron");
        std::fs::write(&path, "( format: 1 )").unwrap();
        let job = Job::default();
        job.cancel();
        assert!(matches!(load(&path, None, None, &job), Err(LoadError::Cancelled)));
    }

    #[cfg(unix)]
    #[test]
    fn a_pipe_that_is_fed_slowly_is_read_to_its_end() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("slow.ron");
        let made = std::process::Command::new("mkfifo").arg(&path).status().unwrap();
        assert!(made.success());
        let map = crate::format::to_ron(&crate::jobs::new_from_template("aida").unwrap()).unwrap();
        let (pipe, text) = (path.clone(), map.clone());
        let feeder = std::thread::spawn(move || {
            let mut pipe = std::fs::File::options().write(true).open(pipe).unwrap();
            for piece in text.as_bytes().chunks(text.len() / 5) {
                std::io::Write::write_all(&mut pipe, piece).unwrap();
                std::thread::sleep(std::time::Duration::from_millis(20));
            }
        });
        let Loaded::Map(opened) = load(&path, None, None, &Job::default()).unwrap() else { panic!("a map") };
        feeder.join().unwrap();
        assert_eq!(crate::format::to_ron(&opened.map).unwrap(), map);
    }
}
