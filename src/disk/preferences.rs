//! What a user likes, kept from one run to the next: how the window looks, where it stood, and what was open lately.
//!
//! Reading never fails. Fields that are not known are passed over and values out of their range are brought into it;
//! a file that makes no sense as a whole, or that a newer Wayline wrote, is taken for none. Such a file stays as it is
//! until there is something to write, and is then put aside rather than lost.

use std::fs;
use std::path::{Path, PathBuf};

use directories::ProjectDirs;
use serde::{Deserialize, Serialize};

use super::store::write_atomically;
use crate::fault::{Doing, FileError};

/// The version of the file's form that this Wayline writes, and the newest that it reads.
const FORMAT: u32 = 1;
/// So many files are remembered.
pub const RECENT_MAX: usize = 12;
/// So many open files are remembered.
pub const TABS_MAX: usize = 24;
pub const TEXT_SIZE_MIN: f32 = 0.8;
pub const TEXT_SIZE_MAX: f32 = 1.5;
/// No window is smaller or larger than this, in points; the file may say otherwise.
const WINDOW_SIDES: (f32, f32) = (200.0, 16_000.0);
/// Nor does one stand further away from the desktop's corner than this.
const FURTHEST: f32 = 16_000.0;

/// Which of its two dresses the window wears.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Appearance {
    /// That of the desktop.
    #[default]
    System,
    Light,
    Dark,
}

/// Where the window was, in points of the desktop.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct WindowPlace {
    /// Without the desktop's frame, and as it is when not maximized.
    pub size: (f32, f32),
    /// Top left corner with the desktop's frame; none where the desktop does not tell.
    #[serde(default)]
    pub place: Option<(f32, f32)>,
    #[serde(default)]
    pub maximized: bool,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Preferences {
    format: u32,
    pub mode: Appearance,
    /// Tag of the window's language, such as `nl`; none: that of the system.
    pub language: Option<String>,
    /// Size of all that is in the window, as a factor.
    pub text_size: f32,
    /// Nothing moves by itself.
    pub reduced_motion: bool,
    pub minimap: bool,
    pub inspector: bool,
    /// Whether a new map begins with questions about it.
    pub questions: bool,
    /// Whether first hints are given on the canvas, and which of them have had their time.
    pub hints: bool,
    pub hints_done: Vec<String>,
    pub window: Option<WindowPlace>,
    /// Absolute paths, the latest first; at most [`RECENT_MAX`].
    pub recent: Vec<PathBuf>,
    /// Whether the maps that were open last time are opened again.
    pub restore_tabs: bool,
    /// The files of the maps that are open, from left to right: absolute paths.
    pub tabs: Vec<PathBuf>,
    /// The one of them in front.
    pub front_tab: Option<PathBuf>,
    /// What was chosen when something was exported last.
    pub export: ExportChoices,
}

/// How a map was exported last, by names that the window knows; what it does not know counts as not chosen.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct ExportChoices {
    /// Of the kind of file.
    pub format: String,
    pub size: String,
    pub width_px: u32,
    pub dpi: u32,
    pub margin_pt: u32,
    pub background: String,
    pub pages: String,
    pub page: String,
    pub mode: String,
    pub title: bool,
    pub legend: bool,
    pub persona_cards: bool,
    pub outlines: bool,
    /// Whether a picture carries the map.
    pub embed_map: bool,
    pub review_marks: bool,
    /// Of a table.
    pub shape: String,
}

impl Default for ExportChoices {
    fn default() -> ExportChoices {
        ExportChoices {
            format: String::new(),
            size: "2x".to_owned(),
            width_px: 3840,
            dpi: 150,
            margin_pt: 0,
            background: String::new(),
            pages: String::new(),
            page: String::new(),
            mode: String::new(),
            title: true,
            legend: true,
            persona_cards: false,
            outlines: false,
            embed_map: true,
            review_marks: false,
            shape: String::new(),
        }
    }
}

impl Default for Preferences {
    fn default() -> Preferences {
        Preferences {
            format: FORMAT,
            mode: Appearance::System,
            language: None,
            text_size: 1.0,
            reduced_motion: false,
            minimap: true,
            inspector: true,
            questions: true,
            hints: true,
            hints_done: Vec::new(),
            window: None,
            recent: Vec::new(),
            restore_tabs: false,
            tabs: Vec::new(),
            front_tab: None,
            export: ExportChoices::default(),
        }
    }
}

impl Preferences {
    /// The file in the user's folder for such things; none if the operating system names no such folder.
    pub fn at_home() -> Option<PathBuf> {
        Some(ProjectDirs::from("", "", "wayline")?.config_dir().join("preferences.ron"))
    }

    /// What is kept at `path`, or else what a first start has.
    pub fn load(path: &Path) -> Preferences {
        read(path).unwrap_or_default()
    }

    /// Keeps these at `path`, whose folder is made if need be. What is there and cannot be read is put aside.
    ///
    /// # Errors
    /// The file cannot be written; it is then as it was.
    pub fn save(&self, path: &Path) -> Result<(), FileError> {
        let cannot_write = |error: &std::io::Error| FileError::io(path.display(), Doing::Write, error);
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder).map_err(|error| cannot_write(&error))?;
        }
        if path.is_file() && read(path).is_none() {
            fs::copy(path, path.with_extension("ron.unread")).map_err(|error| cannot_write(&error))?;
        }
        let pretty = ron::ser::PrettyConfig::new().new_line("\n");
        let mut text = ron::ser::to_string_pretty(self, pretty)
            .map_err(|error| FileError::unwritable(path.display(), &error))?;
        text.push('\n');
        write_atomically(path, text.as_bytes(), true)
    }

    /// Puts a file at the head of the recent ones.
    pub fn touch_recent(&mut self, path: &Path) {
        let path = std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
        // A name that is not text cannot be kept as text.
        if path.to_str().is_some() {
            self.recent.retain(|other| *other != path);
            self.recent.insert(0, path);
            self.recent.truncate(RECENT_MAX);
        }
    }

    /// Takes a file off the list.
    pub fn forget_recent(&mut self, path: &Path) {
        self.recent.retain(|other| other != path);
    }

    /// These, where they are others than they were in `base`; elsewhere those of `disk`, which another window may
    /// have written in the meantime.
    #[must_use]
    pub fn merged(&self, base: &Preferences, disk: Preferences) -> Preferences {
        fn newer<T: PartialEq + Clone>(now: &T, base: &T, disk: T) -> T {
            if now == base { disk } else { now.clone() }
        }
        let mut recent = disk.recent.clone();
        if self.recent != base.recent {
            recent.retain(|path| self.recent.contains(path) || !base.recent.contains(path));
            let mut with = Preferences { recent, ..Preferences::default() };
            // The oldest of the news first, so that the latest ends at the head.
            let head = self.recent.first().filter(|head| base.recent.first() != Some(head));
            let news = self.recent.iter().filter(|path| !base.recent.contains(path) || Some(*path) == head);
            news.rev().for_each(|path| with.touch_recent(path));
            recent = with.recent;
        }
        Preferences {
            format: FORMAT,
            mode: newer(&self.mode, &base.mode, disk.mode),
            language: newer(&self.language, &base.language, disk.language),
            text_size: newer(&self.text_size, &base.text_size, disk.text_size),
            reduced_motion: newer(&self.reduced_motion, &base.reduced_motion, disk.reduced_motion),
            minimap: newer(&self.minimap, &base.minimap, disk.minimap),
            inspector: newer(&self.inspector, &base.inspector, disk.inspector),
            questions: newer(&self.questions, &base.questions, disk.questions),
            hints: newer(&self.hints, &base.hints, disk.hints),
            hints_done: newer(&self.hints_done, &base.hints_done, disk.hints_done),
            window: newer(&self.window, &base.window, disk.window),
            recent,
            restore_tabs: newer(&self.restore_tabs, &base.restore_tabs, disk.restore_tabs),
            tabs: newer(&self.tabs, &base.tabs, disk.tabs),
            front_tab: newer(&self.front_tab, &base.front_tab, disk.front_tab),
            export: newer(&self.export, &base.export, disk.export),
        }
    }

    /// Notes which files are open, from left to right.
    pub fn note_tabs(&mut self, open: impl Iterator<Item = PathBuf>) {
        let absolute = open.map(|path| std::path::absolute(&path).unwrap_or(path));
        // A name that is not text cannot be kept as text.
        self.tabs = absolute.filter(|path| path.to_str().is_some()).take(TABS_MAX).collect();
    }

    /// With every value in its range.
    fn sound(mut self) -> Preferences {
        self.text_size = if self.text_size.is_finite() {
            self.text_size.clamp(TEXT_SIZE_MIN, TEXT_SIZE_MAX)
        } else {
            Preferences::default().text_size
        };
        self.window = self.window.filter(|window| {
            let side = |side: f32| (WINDOW_SIDES.0..=WINDOW_SIDES.1).contains(&side);
            side(window.size.0) && side(window.size.1)
        });
        if let Some(window) = &mut self.window {
            window.place = window.place.filter(|(x, y)| x.abs() <= FURTHEST && y.abs() <= FURTHEST);
        }
        self.tabs.retain(|path| path.is_absolute());
        self.tabs.truncate(TABS_MAX);
        for path in std::mem::take(&mut self.recent).into_iter().rev().filter(|path| path.is_absolute()) {
            self.touch_recent(&path);
        }
        self
    }
}

fn read(path: &Path) -> Option<Preferences> {
    let text = fs::read_to_string(path).ok()?;
    let read: Preferences = ron::from_str(&text).ok()?;
    (read.format <= FORMAT).then(|| read.sound())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test stops at the first surprise")]

    use super::*;

    fn file(text: &str) -> (tempfile::TempDir, PathBuf) {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("preferences.ron");
        fs::write(&path, text).unwrap();
        (folder, path)
    }

    #[test]
    fn what_is_saved_is_loaded() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("new/folder/preferences.ron");
        let mut kept = Preferences {
            mode: Appearance::Dark,
            text_size: 1.2,
            reduced_motion: true,
            minimap: false,
            inspector: false,
            window: Some(WindowPlace { size: (900.0, 700.5), place: Some((-20.0, 30.0)), maximized: true }),
            ..Preferences::default()
        };
        kept.touch_recent(&folder.path().join("a map.ron"));
        kept.save(&path).unwrap();
        assert_eq!(Preferences::load(&path), kept);
    }

    #[test]
    fn a_file_that_is_missing_broken_or_newer_is_taken_for_none_and_left_alone() {
        let nowhere = Path::new("/nowhere/at/all/preferences.ron");
        assert_eq!(Preferences::load(nowhere), Preferences::default());
        for text in ["", "(mode: ", "[1, 2]", "(mode: sepia)", "(format: 2, mode: dark)", "\u{0}\u{1}"] {
            let (_folder, path) = file(text);
            assert_eq!(Preferences::load(&path), Preferences::default(), "{text}");
            assert_eq!(fs::read_to_string(&path).unwrap(), text);
        }
    }

    #[test]
    fn a_file_that_could_not_be_read_is_put_aside_before_it_is_replaced() {
        let (_folder, path) = file("(format: 2, mode: dark)");
        Preferences::default().save(&path).unwrap();
        assert_eq!(fs::read_to_string(path.with_extension("ron.unread")).unwrap(), "(format: 2, mode: dark)");
    }

    #[test]
    fn unknown_fields_are_passed_over_and_values_brought_into_range() {
        let (_folder, path) = file(
            "(mode: dark, sound: Some([1]), text_size: 9.0, window: Some((size: (1.0, -5.0))),
              recent: [\"map.ron\", \"/b.ron\", \"/a.ron\", \"/b.ron\"])",
        );
        let read = Preferences::load(&path);
        assert_eq!((read.mode, read.text_size, read.window), (Appearance::Dark, TEXT_SIZE_MAX, None));
        if cfg!(unix) {
            assert_eq!(read.recent, [PathBuf::from("/b.ron"), PathBuf::from("/a.ron")]);
        }
        let (_folder, path) = file("(text_size: NaN)");
        assert_eq!(Preferences::load(&path).text_size, 1.0);
    }

    #[test]
    fn recent_files_are_newest_first_each_once_and_not_too_many() {
        let mut kept = Preferences::default();
        for i in 0..20 {
            kept.touch_recent(Path::new(&format!("map{i}.ron")));
        }
        kept.touch_recent(Path::new("map15.ron"));
        assert_eq!(kept.recent.len(), RECENT_MAX);
        assert!(kept.recent.iter().all(|path| path.is_absolute()));
        let names: Vec<_> = kept.recent.iter().filter_map(|path| path.file_name()?.to_str()).collect();
        assert_eq!(names[..4], ["map15.ron", "map19.ron", "map18.ron", "map17.ron"]);
        assert_eq!(names.iter().filter(|name| **name == "map15.ron").count(), 1);
    }

    #[test]
    fn what_another_window_wrote_is_kept_beside_ones_own_changes() {
        let base = Preferences::default();
        let mut disk = Preferences { text_size: 1.3, minimap: false, ..base.clone() };
        disk.touch_recent(Path::new("theirs.ron"));
        let mut mine = Preferences { mode: Appearance::Dark, ..base.clone() };
        mine.touch_recent(Path::new("mine.ron"));
        let both = mine.merged(&base, disk);
        assert_eq!((both.mode, both.text_size, both.minimap), (Appearance::Dark, 1.3, false));
        let names: Vec<_> = both.recent.iter().filter_map(|path| path.file_name()?.to_str()).collect();
        assert_eq!(names, ["mine.ron", "theirs.ron"]);
    }
}
