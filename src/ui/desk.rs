//! A desk: one open map, with its file, the copy that is kept of unsaved work, and the panels around it.

use std::collections::VecDeque;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Instant;

use super::canvas::CanvasState;
use super::measures::MeasuresPanel;
use super::review::ReviewPanel;
use super::words::tr;
use crate::disk::presence::OpenNote;
use crate::disk::recovery::Session;
use crate::disk::store::Stamp;
use crate::editor::{Clipboard, Editor, PictureOf};
use crate::jobs::Over;
use crate::model::{IdSource, JourneyMap};
use crate::picture::Picture;

/// Tells a desk from those that were closed, whose threads may still come back.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) struct DeskId(u64);

pub(super) struct Desk {
    pub(super) id: DeskId,
    pub(super) editor: Editor,
    pub(super) document: MapFile,
    pub(super) unsaved: UnsavedWork,
    /// What to save once the save that runs has ended.
    pub(super) saves: WaitingSaves,
    /// It is to be closed once the save that runs has come to a good end.
    pub(super) closes_when_saved: bool,
    /// The revision whose changes the user said not to save.
    pub(super) discarded: Option<u64>,
    /// Pictures that came while something was being written or dragged, which they must not end.
    pub(super) arrived: Vec<Arrived>,
    pub(super) canvas: CanvasState,
    pub(super) review: ReviewPanel,
    pub(super) measures: MeasuresPanel,
}

/// Where the map is on disk.
#[derive(Default)]
pub(super) struct MapFile {
    pub(super) path: Option<PathBuf>,
    pub(super) stamp: Option<Stamp>,
    /// The file's one name, by whatever way it is reached; none until a thread has found it.
    pub(super) real: Option<PathBuf>,
    /// The picture, diagram or table that the map was made of, which is not saved to.
    pub(super) made_of: Option<PathBuf>,
    /// Tells other windows that the file is open here.
    pub(super) presence: Option<OpenNote>,
}

/// Pictures that were read, and where they go.
pub(super) struct Arrived {
    pub(super) target: PictureTarget,
    pub(super) pictures: Vec<Picture>,
}

/// Where pictures go once they are read.
pub(super) enum PictureTarget {
    /// Each becomes a card where the keyboard works.
    Focus,
    /// Each becomes a card in the cell under the pointer; where there is none, as with the focus.
    Pointer,
    /// The last of them is shown by this.
    Shown(PictureOf),
}

/// What is kept of unsaved work.
#[derive(Default)]
pub(super) struct UnsavedWork {
    pub(super) session: Option<Arc<Session>>,
    /// The map that was kept last.
    pub(super) kept: Option<Arc<JourneyMap>>,
    pub(super) tried: Option<Instant>,
}

/// What the user wanted to do when the map had to be saved first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum AfterSave {
    Close,
    Quit,
}

impl MapFile {
    /// The map's file, or what the map was made of.
    pub(super) fn known_as(&self) -> Option<&Path> {
        self.path.as_deref().or(self.made_of.as_deref())
    }

    /// The file's name, or that there is none yet.
    pub(super) fn name(&self) -> String {
        self.path.as_deref().map_or_else(|| tr("file-untitled").into_owned(), file_name)
    }
}

/// A file without its folder.
pub(super) fn file_name(path: &Path) -> String {
    path.file_name().unwrap_or(path.as_os_str()).to_string_lossy().into_owned()
}

impl Desk {
    fn new(id: DeskId, map: JourneyMap, document: MapFile) -> Desk {
        Desk {
            id,
            editor: Editor::new(map, IdSource::random()),
            document,
            unsaved: UnsavedWork::default(),
            saves: WaitingSaves::default(),
            closes_when_saved: false,
            discarded: None,
            arrived: Vec::new(),
            canvas: CanvasState::default(),
            review: ReviewPanel::default(),
            measures: MeasuresPanel::default(),
        }
    }

    /// Whether closing it would lose something that the user did not say to lose.
    pub(super) fn is_unsaved(&self) -> bool {
        self.editor.is_dirty() && self.discarded != Some(self.editor.revision())
    }

    /// What the map is called: its file's name, or its title where it has no file.
    pub(super) fn name(&self) -> String {
        let title = self.editor.map().title.trim();
        match &self.document.path {
            Some(path) => file_name(path),
            None if title.is_empty() => self.document.name(),
            None => title.to_owned(),
        }
    }

    /// Whether one of the panels that share the place at the right is shown; `inspector`: whether that is wanted.
    pub(super) fn has_side_panel(&self, inspector: bool) -> bool {
        self.review.is_open() || self.measures.is_open() || inspector
    }

    /// The work is saved, or not wanted: gives up what is kept of it. Whoever takes the session ends it, on a thread, as
    /// another may just be writing.
    #[must_use]
    pub(super) fn give_up_kept(&mut self) -> Option<Arc<Session>> {
        std::mem::take(&mut self.unsaved).session
    }
}

/// The open maps, from left to right, and which of them is in front.
#[derive(Default)]
pub(super) struct Desks {
    all: Vec<Desk>,
    active: usize,
    made: u64,
    /// What was copied last, while no map is open.
    copied: Option<Clipboard>,
}

impl Desks {
    /// Opens a desk for a map at the right of all, and brings it to the front.
    pub(super) fn open(&mut self, map: JourneyMap, document: MapFile) -> &mut Desk {
        self.made += 1;
        let mut desk = Desk::new(DeskId(self.made), map, document);
        if let Some(before) = self.active_mut() {
            desk.editor.set_mode(before.editor.mode());
            desk.editor.read_measures_as(&before.editor);
            desk.editor.set_clipboard(before.editor.take_clipboard());
            // What one looks at on one map one looks at on the next.
            desk.review.set_open(before.review.is_open());
            if before.measures.is_open() {
                desk.measures.open(&mut desk.editor);
            }
        }
        if let Some(copied) = self.copied.take() {
            desk.editor.set_clipboard(Some(copied));
        }
        self.all.push(desk);
        self.active = self.all.len() - 1;
        &mut self.all[self.active]
    }

    /// Takes a desk away; what is beside it comes to the front.
    pub(super) fn close(&mut self, id: DeskId) -> Option<Desk> {
        let at = self.position(id)?;
        let mut closed = self.all.remove(at);
        if at < self.active || self.active == self.all.len() {
            self.active = self.active.saturating_sub(1);
        }
        let copied = closed.editor.take_clipboard().or(self.copied.take());
        match self.active_mut() {
            Some(front) if copied.is_some() => front.editor.set_clipboard(copied),
            _ => self.copied = copied,
        }
        Some(closed)
    }

    pub(super) fn iter(&self) -> std::slice::Iter<'_, Desk> {
        self.all.iter()
    }

    pub(super) fn iter_mut(&mut self) -> std::slice::IterMut<'_, Desk> {
        self.all.iter_mut()
    }

    pub(super) fn len(&self) -> usize {
        self.all.len()
    }

    pub(super) fn is_empty(&self) -> bool {
        self.all.is_empty()
    }

    pub(super) fn active(&self) -> Option<&Desk> {
        self.all.get(self.active)
    }

    pub(super) fn active_mut(&mut self) -> Option<&mut Desk> {
        self.all.get_mut(self.active)
    }

    /// Where the desk in front stands, from the left.
    pub(super) fn active_index(&self) -> usize {
        self.active
    }

    pub(super) fn at(&self, index: usize) -> Option<&Desk> {
        self.all.get(index)
    }

    pub(super) fn get(&self, id: DeskId) -> Option<&Desk> {
        self.all.iter().find(|desk| desk.id == id)
    }

    pub(super) fn get_mut(&mut self, id: DeskId) -> Option<&mut Desk> {
        self.all.iter_mut().find(|desk| desk.id == id)
    }

    fn position(&self, id: DeskId) -> Option<usize> {
        self.all.iter().position(|desk| desk.id == id)
    }

    /// Brings a desk to the front. What was copied last comes along.
    pub(super) fn go_to(&mut self, id: DeskId) {
        let Some(at) = self.position(id).filter(|at| *at != self.active) else { return };
        let copied = self.active_mut().and_then(|desk| desk.editor.take_clipboard());
        self.active = at;
        if let Some(front) = self.active_mut() {
            front.editor.set_clipboard(copied);
        }
    }

    /// The next desk, or the one before, round and round.
    pub(super) fn beside(&self, backwards: bool) -> Option<DeskId> {
        let count = self.all.len();
        let step = if backwards { count.checked_sub(1)? } else { 1 };
        Some(self.all.get((self.active + step) % count.max(1))?.id)
    }

    /// Puts the desk at `from` where `to` is; the one in front stays in front.
    pub(super) fn move_to(&mut self, from: usize, to: usize) {
        let Some(front) = self.active().map(|desk| desk.id) else { return };
        if from < self.all.len() && to < self.all.len() {
            let moved = self.all.remove(from);
            self.all.insert(to, moved);
            self.active = self.position(front).unwrap_or_default();
        }
    }

    /// The desk on which the file at `path` is open, or the one of which `path` is the real name.
    pub(super) fn with_file(&self, path: &Path) -> Option<DeskId> {
        let absolute = std::path::absolute(path).ok();
        let same = |open: &Path| open == path || std::path::absolute(open).ok() == absolute;
        let is_open = |file: &MapFile| {
            file.path.as_deref().is_some_and(same) || file.real.as_deref().is_some_and(|real| real == path)
        };
        self.all.iter().find(|desk| is_open(&desk.document)).map(|desk| desk.id)
    }
}

/// A save that is yet to be made.
pub(super) struct Save {
    pub(super) path: PathBuf,
    pub(super) over: Over,
    /// What goes on once it is made.
    pub(super) then: Option<AfterSave>,
}

/// In the order in which they were asked for, each path once.
#[derive(Default)]
pub(super) struct WaitingSaves(VecDeque<Save>);

impl WaitingSaves {
    pub(super) fn add(&mut self, path: PathBuf, over: Over, then: Option<AfterSave>) {
        let known = self.0.iter().position(|other| other.path == path);
        let known = known.and_then(|at| self.0.remove(at));
        let then = then.or(known.and_then(|known| known.then));
        self.0.push_back(Save { path, over, then });
    }

    pub(super) fn next(&mut self) -> Option<Save> {
        self.0.pop_front()
    }

    pub(super) fn has(&self, path: &Path) -> bool {
        self.0.iter().any(|save| save.path == path)
    }

    /// What is at `path` now was saved by ourselves, and nobody need be asked about it.
    pub(super) fn saved(&mut self, path: &Path, stamp: Stamp) {
        let same = self.0.iter_mut().filter(|save| save.path == path);
        same.filter(|save| !matches!(save.over, Over::Anything))
            .for_each(|save| save.over = Over::Unchanged(stamp));
    }

    /// Saving to `path` failed. What waits for the same place would fail alike, unless the user has said since that
    /// anything there may go; all else is still to be saved. Returns what should go on after the one that failed.
    pub(super) fn failed(&mut self, path: &Path, then: Option<AfterSave>) -> Option<AfterSave> {
        let mut then = then;
        self.0.retain_mut(|save| {
            let stays = save.path != path || matches!(save.over, Over::Anything);
            if !stays {
                then = save.then.take().or(then.take());
            }
            stays
        });
        then
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn left(mut waiting: WaitingSaves) -> Vec<PathBuf> {
        std::iter::from_fn(|| waiting.next()).map(|save| save.path).collect()
    }

    #[test]
    fn a_save_to_another_place_is_made_though_the_one_before_it_failed() {
        let mut waiting = WaitingSaves::default();
        waiting.add("stick/map.ron".into(), Over::Nothing, Some(AfterSave::Quit));
        waiting.add("home/map.ron".into(), Over::Nothing, None);
        let then = waiting.failed(Path::new("stick/map.ron"), None);
        assert!(matches!(then, Some(AfterSave::Quit)));
        assert_eq!(left(waiting), [PathBuf::from("home/map.ron")]);
    }

    #[test]
    fn a_place_waits_once_and_is_tried_again_where_anything_there_may_go() {
        let mut waiting = WaitingSaves::default();
        waiting.add("map.ron".into(), Over::Nothing, Some(AfterSave::Quit));
        waiting.add("map.ron".into(), Over::Anything, None);
        waiting.failed(Path::new("map.ron"), None);
        let again = waiting.next().unwrap();
        assert!(matches!((again.over, again.then), (Over::Anything, Some(AfterSave::Quit))));
        assert!(waiting.next().is_none());
    }

    fn titled(title: &str) -> JourneyMap {
        JourneyMap { title: title.into(), ..JourneyMap::default() }
    }

    fn names(desks: &Desks) -> Vec<String> {
        desks.iter().map(Desk::name).collect()
    }

    fn front(desks: &Desks) -> String {
        desks.active().unwrap().name()
    }

    fn three() -> Desks {
        let mut desks = Desks::default();
        for title in ["a", "b", "c"] {
            desks.open(titled(title), MapFile::default());
        }
        desks
    }

    #[test]
    fn a_map_that_is_opened_comes_to_the_front_and_closing_it_shows_the_one_beside_it() {
        let mut desks = three();
        assert_eq!(front(&desks), "c");
        desks.close(desks.active().unwrap().id);
        assert_eq!((front(&desks), names(&desks)), ("b".into(), vec!["a".to_owned(), "b".into()]));
        desks.close(desks.at(0).unwrap().id);
        assert_eq!(front(&desks), "b");
        desks.close(desks.active().unwrap().id);
        assert!(desks.is_empty() && desks.active().is_none() && desks.beside(false).is_none());
    }

    #[test]
    fn going_on_goes_round_and_a_moved_map_stays_in_front() {
        let mut desks = three();
        let go = |desks: &mut Desks, backwards| desks.go_to(desks.beside(backwards).unwrap());
        go(&mut desks, false);
        assert_eq!(front(&desks), "a");
        go(&mut desks, true);
        go(&mut desks, true);
        assert_eq!(front(&desks), "b");
        desks.move_to(1, 0);
        assert_eq!((front(&desks), names(&desks)), ("b".into(), ["b", "a", "c"].map(str::to_owned).to_vec()));
        desks.move_to(2, 0);
        assert_eq!(front(&desks), "b");
        desks.move_to(0, 9);
        assert_eq!(names(&desks), ["c", "b", "a"]);
    }

    #[test]
    fn a_file_that_is_open_is_found_by_any_way_of_writing_its_path() {
        let mut desks = three();
        let path = std::path::absolute("map.ron").unwrap();
        let document = MapFile { path: Some(path), ..MapFile::default() };
        let id = desks.open(titled("d"), document).id;
        assert_eq!(desks.with_file(Path::new("map.ron")), Some(id));
        assert_eq!(desks.with_file(Path::new("./map.ron")), Some(id));
        assert_eq!(desks.with_file(Path::new("other.ron")), None);
    }
}
