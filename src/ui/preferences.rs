//! What the user likes: kept while the window is open, worn by it, and written when it changes.

use std::collections::HashSet;
use std::path::{Path, PathBuf};

use egui::Context;

use crate::disk::preferences::{Appearance, Preferences, WindowPlace};
use crate::fault::FileError;
use crate::locale::Lang;
use crate::theme::Mode;

/// What the window wears and speaks.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Worn {
    pub(super) mode: Mode,
    pub(super) reduced_motion: bool,
    pub(super) lang: Lang,
}

/// Preferences on their way to the file.
pub(super) struct News {
    path: PathBuf,
    now: Preferences,
    /// As the file had them.
    before: Preferences,
}

impl News {
    /// Writes what has changed, on top of what other windows wrote; gives back the recent files of all of them.
    ///
    /// # Errors
    /// The file cannot be written.
    pub(super) fn write(self) -> Result<Vec<PathBuf>, FileError> {
        let merged = self.now.merged(&self.before, Preferences::load(&self.path));
        merged.save(&self.path)?;
        Ok(merged.recent)
    }
}

/// The preferences and their file.
pub(super) struct Kept {
    pub(super) now: Preferences,
    /// As the file has them.
    written: Preferences,
    /// None: nothing is read or written.
    path: Option<PathBuf>,
    /// Whether the desktop is dark, where it is followed and says so.
    desktop_dark: Option<bool>,
    follows_desktop: bool,
    /// What the window wears and speaks.
    worn: Option<Worn>,
    /// Of the recent files, those that were not there when they were looked at.
    gone: HashSet<PathBuf>,
}

impl Kept {
    pub(super) fn new(path: Option<PathBuf>) -> Kept {
        let now = path.as_deref().map(Preferences::load).unwrap_or_default();
        Kept {
            written: now.clone(),
            now,
            path,
            desktop_dark: None,
            follows_desktop: false,
            worn: None,
            gone: HashSet::new(),
        }
    }

    /// Light or dark, as things stand.
    pub(super) fn mode(&self, ctx: &Context) -> Mode {
        match self.now.mode {
            Appearance::Light => Mode::Light,
            Appearance::Dark => Mode::Dark,
            Appearance::System => {
                let toolkit = || ctx.system_theme().map(|theme| theme == egui::Theme::Dark);
                if self.desktop_dark.or_else(toolkit) == Some(true) { Mode::Dark } else { Mode::Light }
            }
        }
    }

    /// Says whether the desktop is dark, and that it is to be asked again.
    pub(super) fn follow_desktop(&mut self, dark: Option<bool>) {
        self.desktop_dark = dark;
        self.follows_desktop = true;
    }

    /// The recent files, without those that are known to be gone.
    pub(super) fn recent(&self) -> Vec<PathBuf> {
        self.now.recent.iter().filter(|path| !self.gone.contains(*path)).cloned().collect()
    }

    /// Says which of the recent files are gone.
    pub(super) fn take_gone(&mut self, gone: HashSet<PathBuf>) {
        self.gone = gone;
    }

    pub(super) fn touch_recent(&mut self, path: &Path) {
        self.gone.remove(path);
        self.now.touch_recent(path);
    }

    pub(super) fn forget_recent(&mut self, path: &Path) {
        self.now.forget_recent(path);
    }

    /// Notes that something was done that there is a hint for.
    pub(super) fn done_once(&mut self, id: &str) {
        let done = &mut self.now.hints_done;
        if !done.iter().any(|other| other == id) {
            done.push(id.to_owned());
        }
    }

    /// Whether a new map begins with questions. Nobody is asked who cannot say never to ask again.
    pub(super) fn asks_questions(&self) -> bool {
        self.path.is_some() && self.now.questions
    }

    /// Whether first hints are given. Where nothing is kept they would never end.
    pub(super) fn gives_hints(&self) -> bool {
        self.path.is_some() && self.now.hints
    }

    /// Takes over what was set in the dialog.
    pub(super) fn take(&mut self, set: &Preferences) {
        self.now.mode = set.mode;
        self.now.language.clone_from(&set.language);
        self.now.text_size = set.text_size;
        self.now.reduced_motion = set.reduced_motion;
        self.now.minimap = set.minimap;
        self.now.questions = set.questions;
        self.now.restore_tabs = set.restore_tabs;
        if set.hints && !self.now.hints {
            self.now.hints_done.clear();
        }
        self.now.hints = set.hints;
    }

    /// Notes where the window stands; that alone is not worth writing before the end.
    pub(super) fn note_window(&mut self, ctx: &Context) {
        let zoom = ctx.zoom_factor();
        let seen = ctx.input(|i| {
            let window = i.viewport();
            let maximized = window.maximized == Some(true) || window.fullscreen == Some(true);
            let size = window.inner_rect?.size() * zoom;
            let place = window.outer_rect.map(|area| (area.min.x * zoom, area.min.y * zoom));
            let hidden = window.minimized == Some(true) || size.min_elem() < 1.0;
            (!hidden).then_some(WindowPlace { size: (size.x, size.y), place, maximized })
        });
        let Some(seen) = seen else { return };
        self.now.window = Some(match self.now.window {
            // The size to go back to is the one from before.
            Some(before) if seen.maximized => WindowPlace { maximized: true, ..before },
            _ => seen,
        });
    }

    /// Whether there is something to write besides the window's place.
    fn has_news(&self) -> bool {
        let mut then = self.written.clone();
        then.window = self.now.window;
        self.now != then
    }

    /// What is to be written now, which counts as written from here on: not again in every frame where it cannot be.
    pub(super) fn take_news(&mut self) -> Option<News> {
        if self.has_news() { self.take_last_news() } else { None }
    }

    /// As [`Kept::take_news`], the window's place included.
    pub(super) fn take_last_news(&mut self) -> Option<News> {
        let path = self.path.clone().filter(|_| self.now != self.written)?;
        let before = std::mem::replace(&mut self.written, self.now.clone());
        Some(News { path, now: self.now.clone(), before })
    }

    /// The maps that are open here are those to be opened again, whatever another window says.
    pub(super) fn insist_on_tabs(&mut self) {
        self.written.tabs.clear();
        self.written.front_tab = None;
    }

    /// The news were written, and this is what all windows opened lately.
    pub(super) fn written(&mut self, recent: Vec<PathBuf>) {
        if self.now.recent == self.written.recent {
            self.now.recent.clone_from(&recent);
        }
        self.written.recent = recent;
    }

    /// Notes what the window is to wear; true if that is something else than before.
    pub(super) fn wear(&mut self, worn: Worn) -> bool {
        self.worn.replace(worn) != Some(worn)
    }

    pub(super) fn follows_desktop(&self) -> bool {
        self.follows_desktop
    }
}

/// The window's language. Without a file of preferences nothing of the user's system is asked.
pub(super) fn lang_of(kept: &Kept) -> Lang {
    match &kept.now.language {
        Some(tag) => Lang::from_tag(tag),
        None if kept.path.is_some() => Lang::of_system(),
        None => Lang::default(),
    }
}

/// What a recent file is called, and the folder that it is in, from the user's own folder on where it is there.
pub(super) fn name_and_folder(path: &Path) -> (String, String) {
    let name = path.file_name().unwrap_or(path.as_os_str()).to_string_lossy().into_owned();
    let folder = path.parent().unwrap_or(Path::new(""));
    let home = directories::BaseDirs::new();
    let inside = home.as_ref().and_then(|home| folder.strip_prefix(home.home_dir()).ok());
    let folder = match inside {
        Some(rest) => Path::new("~").join(rest).display().to_string(),
        None => folder.display().to_string(),
    };
    (name, folder)
}
