//! Saves that were asked for while another ran.

use std::collections::VecDeque;
use std::path::{Path, PathBuf};

use super::dialogs::Next;
use crate::disk::store::Stamp;
use crate::jobs::Over;

/// A save that is yet to be made.
pub(super) struct Save {
    pub(super) path: PathBuf,
    pub(super) over: Over,
    /// What goes on once it is made.
    pub(super) then: Option<Next>,
}

/// In the order in which they were asked for, each path once.
#[derive(Default)]
pub(super) struct Waiting(VecDeque<Save>);

impl Waiting {
    pub(super) fn add(&mut self, path: PathBuf, over: Over, then: Option<Next>) {
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
    pub(super) fn failed(&mut self, path: &Path, then: Option<Next>) -> Option<Next> {
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

    fn left(mut waiting: Waiting) -> Vec<PathBuf> {
        std::iter::from_fn(|| waiting.next()).map(|save| save.path).collect()
    }

    #[test]
    fn a_save_to_another_place_is_made_though_the_one_before_it_failed() {
        let mut waiting = Waiting::default();
        waiting.add("stick/map.ron".into(), Over::Nothing, Some(Next::Quit));
        waiting.add("home/map.ron".into(), Over::Nothing, None);
        let then = waiting.failed(Path::new("stick/map.ron"), None);
        assert!(matches!(then, Some(Next::Quit)));
        assert_eq!(left(waiting), [PathBuf::from("home/map.ron")]);
    }

    #[test]
    fn a_place_waits_once_and_is_tried_again_where_anything_there_may_go() {
        let mut waiting = Waiting::default();
        waiting.add("map.ron".into(), Over::Nothing, Some(Next::Quit));
        waiting.add("map.ron".into(), Over::Anything, None);
        waiting.failed(Path::new("map.ron"), None);
        let again = waiting.next().unwrap();
        assert!(matches!((again.over, again.then), (Over::Anything, Some(Next::Quit))));
        assert!(waiting.next().is_none());
    }
}
