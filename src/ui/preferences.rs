//! What the user likes: kept while the window is open, worn by it, and written when it changes.

use super::words::{speak, tr_with};
use crate::locale::Lang;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use egui::Context;

use super::app::App;
use super::tasks::Done;
use super::{desktop, style};
use crate::disk::preferences::{Appearance, Preferences, WindowPlace};
use crate::theme::Mode;

/// The list of recent files is looked up on the disk at most this often.
const LOOK_EVERY: Duration = Duration::from_secs(3);

#[derive(Clone, Copy, Debug, PartialEq)]
struct Worn {
    mode: Mode,
    reduced_motion: bool,
    lang: Lang,
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
    /// The recent files that are there, and when they were looked up.
    there: Option<(Instant, Vec<PathBuf>)>,
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
            there: None,
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

    /// The window's language. Without a file of preferences nothing of the user's system is asked.
    fn lang(&self) -> Lang {
        match &self.now.language {
            Some(tag) => Lang::from_tag(tag),
            None if self.path.is_some() => Lang::of_system(),
            None => Lang::default(),
        }
    }

    /// Says whether the desktop is dark, and that it is to be asked again.
    pub(super) fn follow_desktop(&mut self, dark: Option<bool>) {
        self.desktop_dark = dark;
        self.follows_desktop = true;
    }

    /// The recent files, without those that are no longer there.
    pub(super) fn recent(&mut self) -> &[PathBuf] {
        if self.there.as_ref().is_some_and(|(since, _)| since.elapsed() >= LOOK_EVERY) {
            self.there = None;
        }
        let recent = &self.now.recent;
        let look = || (Instant::now(), recent.iter().filter(|path| path.is_file()).cloned().collect());
        &self.there.get_or_insert_with(look).1
    }

    pub(super) fn touch_recent(&mut self, path: &Path) {
        self.now.touch_recent(path);
        self.there = None;
    }

    pub(super) fn forget_recent(&mut self, path: &Path) {
        self.now.forget_recent(path);
        self.there = None;
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
        if set.hints && !self.now.hints {
            self.now.hints_done.clear();
        }
        self.now.hints = set.hints;
    }

    /// Notes where the window stands; that alone is not worth writing before the end.
    fn note_window(&mut self, ctx: &Context) {
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

    /// Writes what has changed, on top of what other windows wrote.
    fn write(&mut self) -> Result<(), String> {
        let Some(path) = &self.path else { return Ok(()) };
        let merged = self.now.merged(&self.written, Preferences::load(path));
        // Not again in every frame where it cannot be done.
        self.written = self.now.clone();
        let result = merged.save(path).map_err(|error| error.to_string());
        self.now.recent.clone_from(&merged.recent);
        self.written.recent = merged.recent;
        self.there = None;
        result
    }
}

impl App {
    /// Makes the window wear what is preferred, and keeps what has changed.
    pub(super) fn follow_preferences(&mut self, ctx: &Context) {
        self.ask_desktop(ctx);
        let kept = &mut self.preferences;
        if kept.worn.is_some_and(|worn| worn.mode != self.editor.mode()) {
            // A command changed it.
            kept.now.mode = match self.editor.mode() {
                Mode::Light => Appearance::Light,
                Mode::Dark => Appearance::Dark,
            };
        }
        let wear = Worn { mode: kept.mode(ctx), reduced_motion: kept.now.reduced_motion, lang: kept.lang() };
        if kept.worn != Some(wear) {
            kept.worn = Some(wear);
            self.editor.set_mode(wear.mode);
            speak(wear.lang);
            style::apply(ctx, wear.mode, wear.reduced_motion);
        }
        ctx.set_zoom_factor(kept.now.text_size);
        kept.note_window(ctx);
        if kept.has_news()
            && !ctx.input(|i| i.pointer.any_down())
            && let Err(why) = kept.write()
        {
            self.notice(tr_with("preferences-failed", &[("why", why.into())]));
        }
    }

    /// Asks again whether the desktop is dark when somebody comes back from it.
    fn ask_desktop(&mut self, ctx: &Context) {
        let back = ctx.input(|i| i.events.contains(&egui::Event::WindowFocused(true)));
        if back && self.preferences.follows_desktop {
            self.tasks.spawn(|| {
                let dark = desktop::is_dark();
                Box::new(move |app: &mut App| app.preferences.desktop_dark = dark) as Done<App>
            });
        }
    }

    /// Keeps the rest when the window closes. What cannot be written then is nobody's concern any more.
    pub(super) fn keep_preferences(&mut self) {
        if self.preferences.now != self.preferences.written {
            drop(self.preferences.write());
        }
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
