//! The shell: the open maps on their desks, the screen, the preferences, and the work on threads. Panels and dialogs
//! take what they show and give back what they ask for; only the shell acts.

mod acting;
mod asking;
mod closing;
mod copying;
mod exporting;
mod frame;
mod keeping;
mod measuring;
mod opening;
mod pictures;
mod presences;
mod saving;
mod templates;
#[cfg(test)]
mod tests;
mod wearing;

use std::collections::VecDeque;
use std::path::PathBuf;
use std::time::{Duration, Instant};

use super::clipboard::SystemClipboard;
use super::desk::{Desk, DeskId, Desks};
use super::dialogs::{Dialog, LogReading};
use super::paint::ScenePainter;
use super::palette::PaletteBox;
use super::preferences::Kept;
use super::regions::Regions;
use super::start::Start;
use super::style;
use super::tabs::Tabs;
use super::tasks::{Panicked, Tasks, Work};
use super::words::tr_with;
use crate::disk::presence::OpenFiles;
use crate::disk::recovery::Recovery;
use crate::theme::Mode;

/// How long a notice stays.
const NOTICE: Duration = Duration::from_secs(4);
/// So long the first frame waits for the map that the program was started with: one of the usual size is in it.
const FIRST_MAP: Duration = Duration::from_millis(400);

/// What has the window.
pub(super) enum Screen {
    /// The choice of what a new map begins with.
    Start(Box<Start>),
    /// The map on the desk in front, or nothing while the first is being opened.
    Map,
}

/// A dialog that stands or waits, and the map that it is about.
struct Standing {
    dialog: Dialog,
    desk: Option<DeskId>,
}

/// What the shell is to be furnished with: each is left out where nothing is to be kept.
#[derive(Default)]
pub(super) struct Furnishing {
    /// Where unsaved work is kept.
    pub(super) recovery: Option<Recovery>,
    /// Where other windows are told what is open here.
    pub(super) open_files: Option<OpenFiles>,
    /// Where the user's own templates are.
    pub(super) templates: Option<PathBuf>,
    /// Where pictures of maps in small are kept.
    pub(super) pictures: Option<PathBuf>,
}

pub(super) struct Shell {
    ctx: egui::Context,
    pub(super) desks: Desks,
    screen: Screen,
    pub(super) furnishing: Furnishing,
    preferences: Kept,
    tasks: Tasks<Shell>,
    /// What stands in front of the screen.
    dialog: Option<Standing>,
    /// What is asked next.
    waiting: VecDeque<Standing>,
    /// Files that are to be opened one after the other, and the one of them that comes to the front in the end.
    to_open: VecDeque<PathBuf>,
    front_at_last: Option<PathBuf>,
    /// The window is to close as soon as nothing is unsaved or being written.
    quit_wanted: bool,
    /// What is unsaved then is to be saved: the user said so.
    saving_agreed: bool,
    quitting: bool,
    palette: PaletteBox,
    tabs: Tabs,
    /// Where what is carried over the tabs came from, and the revision of the map that it is on now.
    carried_from: Option<(DeskId, u64)>,
    regions: Regions,
    painter: ScenePainter,
    clipboard: SystemClipboard,
    /// How the last log was read.
    last_log: Option<LogReading>,
    notice: Option<(String, Instant)>,
    /// The field that had the keyboard in the last frame.
    focused: Option<egui::Id>,
    /// Whether paths are asked for with the desktop's own dialogs.
    pub(super) desktop_dialogs: bool,
    title: String,
}

impl Shell {
    /// A window on these files, the first in front, or on the start screen.
    pub(super) fn new(
        ctx: &egui::Context,
        files: Vec<PathBuf>,
        furnishing: Furnishing,
        preferences: Kept,
    ) -> Shell {
        style::install_fonts(ctx);
        ctx.options_mut(|options| {
            // These keys zoom the map, and the wheel in finer steps than a page would want.
            options.zoom_with_keyboard = false;
            options.input_options.scroll_zoom_speed = 1.0 / 450.0;
        });
        let mut shell = Shell {
            ctx: ctx.clone(),
            desks: Desks::default(),
            screen: Screen::Map,
            furnishing,
            preferences,
            tasks: Tasks::new(ctx.clone()),
            dialog: None,
            waiting: VecDeque::new(),
            to_open: VecDeque::new(),
            front_at_last: None,
            quit_wanted: false,
            saving_agreed: false,
            quitting: false,
            palette: PaletteBox::default(),
            tabs: Tabs::default(),
            carried_from: None,
            regions: Regions::default(),
            painter: ScenePainter::default(),
            clipboard: SystemClipboard::default(),
            last_log: None,
            notice: None,
            focused: None,
            desktop_dialogs: true,
            title: String::new(),
        };
        // Before the first frame, or it would be seen in the toolkit's own dress.
        shell.follow_preferences(ctx);
        shell.look_for_left_behind();
        if files.is_empty() {
            shell.restore_tabs();
        } else {
            let front = files.first().cloned();
            shell.open_all(files, front);
        }
        let until = Instant::now() + FIRST_MAP;
        while shell.is_opening() && Instant::now() < until {
            let done = shell.tasks.wait(until.saturating_duration_since(Instant::now()));
            done.into_iter().for_each(|done| done(&mut shell));
        }
        shell.show_start_where_nothing_is();
        shell
    }

    /// Whether a file is on its way to the canvas.
    fn is_opening(&self) -> bool {
        self.tasks.any(|work| matches!(work, Work::Open { .. }))
    }

    /// Whether threads are at something that is shown only once it is done.
    pub(super) fn is_busy(&self) -> bool {
        self.tasks.any(|work| !work.writes_a_file() && !matches!(work, Work::Log { .. } | Work::Ask { .. }))
    }

    /// The desk in front; none while the start screen has the window.
    pub(super) fn desk(&self) -> Option<&Desk> {
        match self.screen {
            Screen::Map => self.desks.active(),
            Screen::Start(_) => None,
        }
    }

    fn desk_mut(&mut self) -> Option<&mut Desk> {
        match self.screen {
            Screen::Map => self.desks.active_mut(),
            Screen::Start(_) => None,
        }
    }

    fn start_mut(&mut self) -> Option<&mut Start> {
        match &mut self.screen {
            Screen::Start(start) => Some(start),
            Screen::Map => None,
        }
    }

    pub(super) fn mode(&self) -> Mode {
        self.preferences.mode(&self.ctx)
    }

    fn notice(&mut self, words: String) {
        self.notice = Some((words, Instant::now()));
        self.ctx.request_repaint_after(NOTICE);
    }

    /// Runs `run` on a thread, and `done` with what came of it. Where the thread ends by a fault of the program, that is
    /// told, and the rest goes on.
    fn spawn<R: Send + 'static>(
        &mut self,
        work: Work,
        run: impl FnOnce() -> R + Send + 'static,
        done: impl FnOnce(&mut Shell, R) + Send + 'static,
    ) {
        let what = work.clone();
        self.tasks.spawn(work, run, move |shell: &mut Shell, result| {
            match result {
                Ok(result) => done(shell, result),
                Err(panicked) => shell.worker_panicked(&what, &panicked),
            }
            if let Work::Open { .. } = what {
                shell.open_next();
                shell.show_start_where_nothing_is();
            }
        });
    }

    /// Tells that a thread ended by a fault of the program, and lets go of what waited for it.
    fn worker_panicked(&mut self, work: &Work, panicked: &Panicked) {
        let key = match work {
            Work::Open { .. } => "fault-open",
            Work::Save { .. } => "fault-save",
            Work::Copy { .. } => "fault-copy",
            Work::Export { .. } => "fault-export",
            Work::Picture => "fault-picture",
            Work::CopyPicture => "fault-copy-picture",
            Work::Log { .. } => "fault-log",
            Work::Ask { .. } | Work::Look | Work::Desktop | Work::Preferences | Work::Keep => "fault-other",
        };
        let words = tr_with(key, &[("why", panicked.words.as_str().into())]);
        match work {
            Work::Save { desk } => {
                self.quit_wanted = false;
                self.desks.get_mut(*desk).into_iter().for_each(|desk| desk.closes_when_saved = false);
                self.message_of("save-failed", &words, Some(*desk));
                self.save_next(*desk);
            }
            Work::Log { job } => self.log_failed(job, words),
            Work::Open { .. } => self.message("file-open-failed", &words),
            Work::Ask { quits } => {
                self.quit_wanted &= !quits;
                self.notice(words);
            }
            Work::Export { .. } => {
                self.quit_wanted = false;
                self.message("export-failed", &words);
            }
            _ => self.notice(words),
        }
    }
}
