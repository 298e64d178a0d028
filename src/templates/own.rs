//! A user's own templates: maps in a folder, each a file that can be copied, sent and put under version control.

use std::fs;
use std::path::{Path, PathBuf};

use directories::ProjectDirs;

use super::Summary;
use crate::disk::store::{SaveError, load, save_over, write_atomically};
use crate::fault::{Doing, Fault, FileError, FileErrors};
use crate::format::to_ron;
use crate::model::{JourneyMap, Lane, Phase, Step, TemplateInfo};

/// The ending of a template's file, as of any map's.
const ENDING: &str = "ron";

/// A template of the user's, by its file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Own {
    pub path: PathBuf,
    pub summary: Summary,
}

/// What is in the folder.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Listing {
    /// By id.
    pub templates: Vec<Own>,
    /// Files that are no sound maps. They keep none of the others from being listed.
    pub broken: Vec<(PathBuf, FileErrors)>,
}

/// The folder in the user's own for such things; none if the operating system names no such folder.
pub fn at_home() -> Option<PathBuf> {
    Some(ProjectDirs::from("", "", "wayline")?.data_dir().join("templates"))
}

/// All templates of a folder. One that is not there has none.
pub fn list(folder: &Path) -> Listing {
    let mut listing = Listing::default();
    for (id, path) in files(folder) {
        match load(&path) {
            Ok(opened) => {
                listing.templates.push(Own { summary: Summary::of(&id, &opened.map, true), path });
            }
            Err(errors) => listing.broken.push((path, errors)),
        }
    }
    listing
}

/// The file of the template called `id`, sound or not.
pub fn find(folder: &Path, id: &str) -> Option<PathBuf> {
    files(folder).into_iter().find(|(other, _)| other == id).map(|(_, path)| path)
}

/// The ids of all files of a folder, sound or not, without reading them.
pub fn ids(folder: &Path) -> Vec<String> {
    files(folder).into_iter().map(|(id, _)| id).collect()
}

/// Every map file with its id: the file's name without its ending. Where a bundled template has that id already,
/// it is followed by `-own`.
fn files(folder: &Path) -> Vec<(String, PathBuf)> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path());
    let is_map = |path: &PathBuf| path.extension().is_some_and(|ending| ending == ENDING) && path.is_file();
    let mut paths: Vec<PathBuf> = entries.filter(is_map).collect();
    paths.sort();
    let stems: Vec<String> = paths.iter().map(|path| stem(path)).collect();
    let taken = |id: &str| super::find(id).is_some();
    let id = |stem: &String| {
        let mut id = stem.clone();
        while taken(&id) || (id != *stem && stems.contains(&id)) {
            id.push_str("-own");
        }
        id
    };
    let ids: Vec<String> = stems.iter().map(id).collect();
    ids.into_iter().zip(paths).collect()
}

fn stem(path: &Path) -> String {
    path.file_stem().unwrap_or_default().to_string_lossy().into_owned()
}

/// How much of a map its template keeps.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Keep {
    /// The map as it is.
    All,
    /// Phases, steps, lanes, personas and the brief's frame; no cards, and nothing that is felt or expected.
    Structure,
}

/// The map as a template. Its dates are of the map it was made from, and go.
pub fn made_of(map: &JourneyMap, info: TemplateInfo, keep: Keep) -> JourneyMap {
    let mut made = JourneyMap { template: Some(info), ..map.clone() };
    made.brief.date = None;
    made.brief.last_reviewed = None;
    if keep == Keep::Structure {
        made.brief.scenario.clear();
        made.brief.goal.clear();
        made.phases = map.phases.iter().map(|phase| bare_phase(phase).into()).collect();
        made.lanes =
            map.lanes.iter().map(|lane| Lane { cards: Vec::new(), ..Lane::clone(lane) }.into()).collect();
        (made.links, made.sources, made.measured, made.dismissed) = Default::default();
        let portraits = |id| made.personas.iter().any(|persona| persona.image.as_ref() == Some(id));
        made.images = map.images.iter().filter(|image| portraits(&image.id)).cloned().collect();
    }
    made
}

fn bare_phase(phase: &Phase) -> Phase {
    let bare = |step: &std::sync::Arc<Step>| {
        let step = Step { emotions: Vec::new(), expectations: Vec::new(), ..Step::clone(step) };
        step.into()
    };
    Phase { steps: phase.steps.iter().map(bare).collect(), ..phase.clone() }
}

/// Keeps a template in the folder, which is made if need be, under a name made of its own; never over another.
///
/// # Errors
/// The file cannot be written.
pub fn save(folder: &Path, template: &JourneyMap) -> Result<PathBuf, FileError> {
    let name = template.template.as_ref().map(|info| info.name.as_str()).filter(|name| !name.is_empty());
    let path = free_path(folder, &crate::disk::slug(name.unwrap_or(&template.title)))?;
    let text = to_ron(template).map_err(|fault| FileError::of(path.display(), fault))?;
    write_atomically(&path, text.as_bytes(), false)?;
    Ok(path)
}

fn free_path(folder: &Path, name: &str) -> Result<PathBuf, FileError> {
    fs::create_dir_all(folder).map_err(|error| FileError::io(folder.display(), Doing::Make, &error))?;
    let names = std::iter::once(name.to_owned()).chain((2..).map(|number| format!("{name}-{number}")));
    let taken =
        |name: &String| super::find(name).is_some() || folder.join(format!("{name}.{ENDING}")).exists();
    let free = names.into_iter().find(|name| !taken(name)).unwrap_or_default();
    Ok(folder.join(format!("{free}.{ENDING}")))
}

/// Takes a file from elsewhere into the folder. A map that is no template becomes one under its title.
///
/// # Errors
/// The file is not a sound map, or the copy cannot be written.
pub fn import(folder: &Path, file: &Path) -> Result<PathBuf, FileErrors> {
    let map = load(file)?.map;
    let info = map.template.clone().unwrap_or_default();
    Ok(save(folder, &made_of(&map, info, Keep::All))?)
}

/// Gives a template another name in the list. Its file, and so its id, stays.
///
/// # Errors
/// The file is no longer a sound map, or cannot be written.
pub fn rename(path: &Path, name: &str) -> Result<(), FileErrors> {
    let mut map = load(path)?.map;
    map.template.get_or_insert_default().name = name.trim().to_owned();
    save_over(path, &map).map(drop).map_err(|error| match error {
        SaveError::Failed(error) => error.into(),
        SaveError::ChangedOnDisk { path } => {
            FileError::of(path.display(), Fault::new("fault-changed")).into()
        }
        SaveError::Exists { path } => FileError::of(path.display(), Fault::new("fault-exists")).into(),
    })
}

/// Deletes a template's file.
///
/// # Errors
/// It cannot be deleted.
pub fn remove(path: &Path) -> Result<(), FileError> {
    fs::remove_file(path).map_err(|error| FileError::io(path.display(), Doing::Delete, &error))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test stops at the first surprise")]

    use super::*;
    use crate::format::from_ron;
    use crate::model::check::check;
    use crate::templates::find as bundled;

    fn map(id: &str) -> JourneyMap {
        bundled(id).unwrap().map()
    }

    fn info(name: &str) -> TemplateInfo {
        TemplateInfo { name: name.to_owned(), description: "Ours".to_owned(), ..TemplateInfo::default() }
    }

    fn listed(folder: &Path) -> Vec<String> {
        list(folder).templates.into_iter().map(|own| own.summary.id).collect()
    }

    #[test]
    fn a_kept_template_is_listed_under_its_file_name_and_makes_the_same_map() {
        let folder = tempfile::tempdir().unwrap();
        let made = made_of(&map("aida"), info("Our way"), Keep::All);
        let path = save(&folder.path().join("new"), &made).unwrap();
        assert_eq!(path.file_name().unwrap(), "our-way.ron");
        let listing = list(path.parent().unwrap());
        let summary = &listing.templates[0].summary;
        assert_eq!((summary.id.as_str(), summary.title.as_str(), summary.own), ("our-way", "Our way", true));
        let kept = load(&path).unwrap().map;
        assert_eq!(kept.lanes, map("aida").lanes);
        assert_eq!((kept.brief.date, kept.brief.last_reviewed), (None, None));
    }

    #[test]
    fn a_template_of_the_structure_has_the_frame_and_nothing_that_was_said() {
        for id in ["aida", "blueprint", "as-is-to-be", "b2b"] {
            let whole = map(id);
            let made = made_of(&whole, info("Frame"), Keep::Structure);
            assert!(check(&made).is_empty(), "{id}");
            assert_eq!(made.cards().count() + made.links.len() + made.sources.len(), 0, "{id}");
            assert!(made.steps().all(|(_, step)| step.emotions.is_empty() && step.expectations.is_empty()));
            assert_eq!(made.lanes.len(), whole.lanes.len());
            assert_eq!(made.steps().count(), whole.steps().count());
            assert_eq!(made.personas, whole.personas);
        }
    }

    #[test]
    fn no_template_is_kept_over_another_or_under_the_name_of_a_bundled_one() {
        let folder = tempfile::tempdir().unwrap();
        let made = made_of(&map("blank"), info("Aida"), Keep::All);
        for name in ["aida-2.ron", "aida-3.ron"] {
            assert_eq!(save(folder.path(), &made).unwrap().file_name().unwrap(), name);
        }
    }

    #[test]
    fn ids_are_distinct_and_bundled_ones_win() {
        let folder = tempfile::tempdir().unwrap();
        for name in ["aida.ron", "aida-own.ron", "b.ron"] {
            fs::write(folder.path().join(name), bundled("blank").unwrap().text).unwrap();
        }
        let ids = listed(folder.path());
        assert_eq!(ids.len(), 3);
        assert!(ids.contains(&"aida-own".to_owned()) && ids.contains(&"b".to_owned()), "{ids:?}");
        assert!(!ids.contains(&"aida".to_owned()), "{ids:?}");
        assert_eq!(find(folder.path(), "aida-own"), Some(folder.path().join("aida-own.ron")));
    }

    #[test]
    fn a_broken_file_is_told_of_and_keeps_none_of_the_others_back() {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("a.ron"), "(format: 1, title: 3)").unwrap();
        fs::write(folder.path().join("b.ron"), bundled("blank").unwrap().text).unwrap();
        fs::write(folder.path().join("notes.txt"), "no map").unwrap();
        let listing = list(folder.path());
        assert_eq!(listed(folder.path()), ["b"]);
        assert_eq!(listing.broken.len(), 1);
        assert!(listing.broken[0].1.to_string().contains("a.ron:1:"), "{}", listing.broken[0].1);
        assert_eq!(list(&folder.path().join("nowhere")), Listing::default());
    }

    #[test]
    fn a_file_is_taken_in_renamed_and_deleted() {
        let folder = tempfile::tempdir().unwrap();
        let (from, to) = (folder.path().join("sent.ron"), folder.path().join("mine"));
        fs::write(&from, bundled("saas").unwrap().text).unwrap();
        let path = import(&to, &from).unwrap();
        assert!(from.exists());
        rename(&path, " Rota apps ").unwrap();
        let own = &list(&to).templates[0];
        assert_eq!((own.summary.id.as_str(), own.summary.title.as_str()), ("saas-aarrr", "Rota apps"));
        let text = fs::read_to_string(&path).unwrap();
        assert_eq!(
            to_ron(&from_ron(&text, "kept").unwrap()).unwrap(),
            text,
            "it stays in the canonical form"
        );
        remove(&path).unwrap();
        assert_eq!(list(&to), Listing::default());
        assert!(remove(&path).is_err());
        fs::write(&from, "(").unwrap();
        assert!(import(&to, &from).is_err());
        assert_eq!(list(&to), Listing::default());
    }
}
