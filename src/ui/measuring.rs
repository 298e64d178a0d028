//! Logs of visits on their way to the map: looked at, read on a thread, matched with its touchpoints, and measured.

use std::path::PathBuf;
use std::sync::Arc;

use super::app::App;
use super::dialogs::{Changes, Dialog, FiguresDraft, LogDraft, LogStep, Matched, Reading};
use super::measures;
use super::tasks::Done;
use super::words::lang;
use crate::analytics::{EventLog, LogError, ReadOptions, attribution, preview};
use crate::edit::Label;
use crate::exchange::import::Imported;
use crate::job::Job;
use crate::locale::written::date;
use crate::locale::{Arg, counted_with};
use crate::measure::{Measurement, Settings, discover, measure};
use crate::model::JourneyMap;

/// The work that tells how far it is.
const READING: &str = "log-reading";

/// What is remembered of measuring while the window is open.
#[derive(Default)]
pub(super) struct Measuring {
    /// How the last log was read.
    last: Option<Reading>,
}

impl Measuring {
    /// Where the last log was.
    pub(super) fn last_log(&self) -> Option<&PathBuf> {
        self.last.as_ref().map(|last| &last.path)
    }
}

impl App {
    /// The map that can be measured; none while the start screen has the window.
    pub(super) fn measurable(&self) -> Option<Arc<JourneyMap>> {
        self.start.is_none().then(|| Arc::clone(self.editor.map()))
    }

    /// Asks what the columns of a log hold. Nothing is asked of a log with the columns of the last one, if the map was
    /// measured before.
    pub(super) fn open_log(&mut self, path: PathBuf) {
        let seen = match preview(&path, &ReadOptions::default()) {
            Ok(seen) => seen,
            Err(error) => return self.message("file-open-failed", &error.to_string()),
        };
        let map = self.measurable();
        let again = map.as_ref().is_some_and(|map| map.measured.is_some());
        let mut draft = Box::new(LogDraft::new(path, seen, map));
        let known = self.measuring.last.as_ref().is_some_and(|last| draft.read_as(last));
        // Another dialog that stands must be answered first.
        if known && again && self.dialog.is_none() {
            self.read_log(&mut draft);
        }
        self.ask(Dialog::Log(draft));
    }

    /// Asks what the columns of a table of figures hold, and which of its rows is which card.
    pub(super) fn open_figures(&mut self, path: PathBuf) {
        let Some(map) = self.measurable() else { return };
        match FiguresDraft::open(path, map) {
            Ok(draft) => self.ask(Dialog::Figures(Box::new(draft))),
            Err(errors) => self.message("file-open-failed", &errors.to_string()),
        }
    }

    /// Puts the figures of a table on the cards, as one change.
    pub(super) fn take_figures(&mut self, draft: &FiguresDraft) {
        let map = Arc::clone(self.editor.map());
        let Some(edit) = draft.edit(&map) else { return };
        let label = Label::new("undo-figures").with("file", draft.file());
        if self.editor.commit(edit, label) {
            let file = [("file", Arg::from(draft.file()))];
            let cards = draft.card_count() as u64;
            self.notice(counted_with(lang(), "figures-notice", cards, &file));
        }
    }

    /// Does what was asked for in the dialog of a log, which stays.
    pub(super) fn log_step(&mut self, mut draft: Box<LogDraft>, step: LogStep) {
        match step {
            LogStep::Read => self.read_log(&mut draft),
            LogStep::Stop => draft.come_back(None),
            LogStep::Back => draft.back_to_columns(),
            LogStep::Draft => self.draft_map(&mut draft),
            LogStep::Measure => self.measure(&mut draft),
        }
        self.dialog = Some(Dialog::Log(draft));
    }

    /// Works for the dialog on a thread. What comes of it is taken by `done`, if the dialog still waits for it.
    fn work_for<T: Send + 'static>(
        &mut self,
        draft: &mut LogDraft,
        title: &'static str,
        work: impl FnOnce(&Job) -> Result<T, LogError> + Send + 'static,
        done: impl FnOnce(&mut App, Box<LogDraft>, T) + Send + 'static,
    ) {
        let job = Job::default();
        let file = draft.file();
        draft.wait_for(job.clone(), title, title == READING);
        self.tasks.spawn(move || {
            let result = work(&job).map_err(|error| error.in_file(file));
            Box::new(move |app: &mut App| {
                let mut draft = match app.dialog.take() {
                    Some(Dialog::Log(draft)) if draft.waits_for(&job) => draft,
                    other => {
                        app.dialog = other;
                        return;
                    }
                };
                match result {
                    Ok(result) => done(app, draft, result),
                    Err(error) => {
                        draft.come_back(Some(&error));
                        app.dialog = Some(Dialog::Log(draft));
                    }
                }
                app.dialog = app.dialog.take().or_else(|| app.waiting.pop_front());
            }) as Done<App>
        });
    }

    fn read_log(&mut self, draft: &mut LogDraft) {
        let Some(options) = draft.options() else { return };
        let (path, map) = (draft.path.clone(), draft.map.clone());
        let goal = self.measuring.last.as_ref().map(|last| last.goal.clone());
        let read = move |job: &Job| {
            let log = EventLog::read(&path, &options, &|share| job.reached(share))?;
            let mut matched = Matched::new(log, map.as_deref());
            if let Some(goal) = goal {
                matched.keep_goal(&goal);
            }
            Ok(matched)
        };
        self.work_for(draft, READING, read, |app, mut draft, matched| {
            draft.take(matched);
            app.dialog = Some(Dialog::Log(draft));
        });
    }

    fn measure(&mut self, draft: &mut LogDraft) {
        let (Some(map), Some(matched)) = (draft.map.clone(), draft.matched()) else { return };
        let (log, matching, settings) =
            (Arc::clone(&matched.log), matched.matching.clone(), settings(draft, matched));
        let work = move |_: &Job| measure(&map, &log, &matching, &settings);
        self.work_for(draft, "log-measuring", work, |app, draft, measurement| {
            app.measured(&draft, &measurement);
        });
    }

    /// Puts on the map what was measured, as one change; and tells what is other than the last time.
    fn measured(&mut self, draft: &LogDraft, measurement: &Measurement) {
        let map = Arc::clone(self.editor.map());
        let label = Label::new("undo-measure").with("file", draft.file());
        if !self.editor.keep_in_sight(|editor| editor.commit(measurement.edit(&map), label)) {
            return;
        }
        self.measuring.last = Some(draft.reading());
        measures::show_panel(self);
        let file = [("file", Arg::from(draft.file()))];
        self.notice(counted_with(lang(), "log-measured-notice", measurement.measured.journeys, &file));
        if map.measured.is_some() {
            let changes = measurement.changes(&map);
            let changes = Changes::new(&map, measurement.source.clone(), changes);
            self.dialog = Some(Dialog::Changes(Box::new(changes)));
        }
    }

    /// Makes a new map of what the log tells. Its words are in the window's language.
    fn draft_map(&mut self, draft: &mut LogDraft) {
        let Some(matched) = draft.matched() else { return };
        let (log, settings, language) = (Arc::clone(&matched.log), settings(draft, matched), lang());
        let work = move |_: &Job| discover(&log, &settings, language);
        self.work_for(draft, "log-drafting", work, |app, draft, imported: Imported| {
            app.measuring.last = Some(draft.reading());
            app.show_imported(imported, draft.path.clone());
        });
    }
}

fn settings(draft: &LogDraft, matched: &Matched) -> Settings {
    Settings {
        goal: matched.goal.clone(),
        attribution: attribution::Options::default(),
        file: draft.file(),
        measured_on: date::today(),
    }
}
