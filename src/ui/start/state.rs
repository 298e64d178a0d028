//! What the start screen holds from frame to frame.

use std::path::{Path, PathBuf};

use super::filter::Filter;
use super::pictures::{Pictures, Subject};
use super::recent_file::{FileSeen, Recent};
use crate::templates::own::Listing;
use crate::templates::{Summary, TemplateRef, bundled};
use crate::ui::words::lang;

pub(in crate::ui) struct Start {
    /// Whether a map is open behind the screen, to go back to.
    pub(super) may_close: bool,
    pub(super) filter: Filter,
    pub(super) own: Listing,
    pub(super) recent: Vec<Recent>,
    pub(super) all_recent: bool,
    /// The template whose preview is shown.
    pub(super) chosen: Option<TemplateRef>,
    /// Whether the preview has the place of the templates, in a window too narrow for both.
    pub(super) previewing: bool,
    pub(super) pictures: Pictures,
    /// What the filter lets through, until it or the templates change.
    pub(super) found: Option<Found>,
    /// The chosen template's card is to get the keyboard.
    pub(super) focus_chosen: bool,
}

pub(super) struct Found {
    pub(super) filter: Filter,
    pub(super) shown: Vec<usize>,
    pub(super) tags: Vec<String>,
}

impl Start {
    /// `may_close`: a map is open, to go back to.
    pub(in crate::ui) fn new(may_close: bool, recent: &[PathBuf], pictures: Option<PathBuf>) -> Start {
        Start {
            may_close,
            filter: Filter::default(),
            own: Listing::default(),
            recent: recent.iter().map(|path| Recent::new(path)).collect(),
            all_recent: false,
            chosen: None,
            previewing: false,
            pictures: Pictures::new(pictures),
            found: None,
            focus_chosen: true,
        }
    }

    /// The user's own templates first, then the bundled ones.
    pub(super) fn all(&self) -> Vec<&Summary> {
        self.own.templates.iter().map(|own| &own.summary).chain(bundled()).collect()
    }

    /// Template number `index` of all.
    pub(super) fn chosen_of(&self, index: usize) -> TemplateRef {
        match self.own.templates.get(index) {
            Some(own) => TemplateRef::Own(own.path.clone()),
            None => TemplateRef::Bundled(bundled()[index - self.own.templates.len()].id.clone()),
        }
    }

    pub(super) fn summary(&self, chosen: &TemplateRef) -> Option<&Summary> {
        match chosen {
            TemplateRef::Bundled(id) => bundled().iter().find(|summary| summary.id == *id),
            TemplateRef::Own(path) => {
                self.own.templates.iter().find(|own| own.path == *path).map(|own| &own.summary)
            }
        }
    }

    /// Looks anew for what the filter lets through, where that can have changed; keeps a choice among it.
    pub(super) fn find(&mut self) {
        self.filter.lang = lang();
        if self.found.as_ref().is_some_and(|found| found.filter == self.filter) {
            return;
        }
        let all = self.all();
        let mut filter = self.filter.clone();
        let tags = filter.offered_tags(&all);
        // A tag of another language finds nothing in this one.
        filter.tags.retain(|tag| tags.contains(tag));
        let shown = filter.shown(&all);
        self.filter = filter.clone();
        let first = shown.first().map(|&index| self.chosen_of(index));
        let kept = self.chosen.clone().filter(|chosen| shown.iter().any(|&i| self.chosen_of(i) == *chosen));
        // While words are typed, what fits them best is what Enter starts.
        self.chosen = if self.filter.query.is_empty() { kept.or(first) } else { first };
        self.found = Some(Found { filter, shown, tags });
    }

    /// Shows the preview of a template.
    pub(in crate::ui) fn choose(&mut self, chosen: TemplateRef) {
        self.chosen = Some(chosen);
        self.focus_chosen = true;
    }

    /// Keeps pictures in this folder from now on.
    pub(in crate::ui) fn keep_pictures_in(&mut self, folder: PathBuf) {
        self.pictures = Pictures::new(Some(folder));
    }

    /// What is known now of the recent files: whether each is there, and when it was last written.
    pub(in crate::ui) fn take_recent(&mut self, seen: &[FileSeen]) {
        for FileSeen { path, written } in seen {
            if let Some(recent) = self.recent.iter_mut().find(|recent| recent.is(path)) {
                recent.take(written.as_ref());
            }
        }
    }

    pub(in crate::ui) fn forget_recent(&mut self, path: &Path) {
        self.recent.retain(|recent| !recent.is(path));
    }

    /// Gives the keyboard back to the templates, after a dialog.
    pub(in crate::ui) fn refocus(&mut self) {
        self.focus_chosen = true;
    }

    pub(in crate::ui) fn forget_picture(&mut self, path: &Path) {
        self.pictures.forget(&Subject::File(path.to_owned()));
    }

    pub(in crate::ui) fn take_own(&mut self, listing: Listing) {
        self.own = listing;
        self.found = None;
    }
}
