//! Logs of visits on their way to the map: looked at, read on a thread, matched with its touchpoints, and measured.

use std::path::PathBuf;
use std::sync::Arc;

use super::{Shell, Standing};
use crate::analytics::{EventLog, LogError, Preview, attribution};
use crate::edit::Label;
use crate::exchange::import::Imported;
use crate::fault::Told as _;
use crate::job::Job;
use crate::locale::written::date;
use crate::locale::{Arg, counted_with};
use crate::measure::{Measurement, Settings, discover, measure};
use crate::ui::desk::DeskId;
use crate::ui::dialogs::{Changes, Dialog, FiguresDraft, LogDraft, LogStep, Matched};
use crate::ui::tasks::Work;
use crate::ui::words::lang;

/// The work that tells how far it is.
const READING: &str = "log-reading";

impl Shell {
    /// Asks what the columns of a log hold. Nothing is asked of a log with the columns of the last one, if the map was
    /// measured before.
    pub(super) fn show_log(&mut self, path: PathBuf, preview: Preview, desk: Option<DeskId>) {
        let map = self.map_of(desk);
        let again = map.as_ref().is_some_and(|map| map.measured.is_some());
        let mut draft = Box::new(LogDraft::new(path, preview, map));
        let known = self.last_log.as_ref().is_some_and(|last| draft.read_as(last));
        // Another dialog that stands must be answered first.
        if known && again && self.dialog.is_none() {
            self.read_log(&mut draft);
        }
        self.ask_of(Dialog::Log(draft), desk);
    }

    /// Puts the figures of a table on the cards, as one change.
    pub(super) fn take_figures(&mut self, draft: &FiguresDraft, desk: Option<DeskId>) {
        let Some(desk) = desk.and_then(|desk| self.desks.get_mut(desk)) else { return };
        let map = Arc::clone(desk.editor.map());
        let Some(edit) = draft.edit(&map) else { return };
        let label = Label::new("undo-figures").with("file", draft.file());
        if desk.editor.commit(edit, label) {
            let file = [("file", Arg::from(draft.file()))];
            let cards = draft.card_count() as u64;
            self.notice(counted_with(lang(), "figures-notice", cards, &file));
        }
    }

    /// Does what was asked for in the dialog of a log, which stays.
    pub(super) fn log_step(&mut self, mut draft: Box<LogDraft>, step: LogStep, desk: Option<DeskId>) {
        match step {
            LogStep::Read => self.read_log(&mut draft),
            LogStep::Stop => draft.come_back(None),
            LogStep::Back => draft.back_to_columns(),
            LogStep::Draft => self.draft_map(&mut draft),
            LogStep::Measure => self.measure(&mut draft),
        }
        self.dialog = Some(Standing { dialog: Dialog::Log(draft), desk });
    }

    /// The dialog that waits for this work, if it still stands.
    fn waiting_draft(&mut self, job: &Job) -> Option<(Box<LogDraft>, Option<DeskId>)> {
        match self.dialog.take() {
            Some(Standing { dialog: Dialog::Log(draft), desk }) if draft.waits_for(job) => {
                Some((draft, desk))
            }
            other => {
                self.dialog = other;
                None
            }
        }
    }

    /// Works for the dialog on a thread. What comes of it is taken by `done`, if the dialog still waits for it.
    fn work_for<T: Send + 'static>(
        &mut self,
        draft: &mut LogDraft,
        title: &'static str,
        work: impl FnOnce(&Job) -> Result<T, LogError> + Send + 'static,
        done: impl FnOnce(&mut Shell, Box<LogDraft>, Option<DeskId>, T) + Send + 'static,
    ) {
        let job = Job::default();
        let (file, waited_for) = (draft.file(), job.clone());
        draft.wait_for(job.clone(), title, title == READING);
        let run = move || work(&job).map_err(|error| error.in_file(file));
        self.spawn(Work::Log { job: waited_for.clone() }, run, move |shell, result| {
            let Some((mut draft, desk)) = shell.waiting_draft(&waited_for) else { return };
            match result {
                Ok(result) => done(shell, draft, desk, result),
                Err(error) => {
                    draft.come_back(Some(error.text(lang())).filter(|_| !error.cancelled));
                    shell.dialog = Some(Standing { dialog: Dialog::Log(draft), desk });
                }
            }
            shell.ask_next();
        });
    }

    /// The work for the dialog ended by a fault of the program.
    pub(super) fn log_failed(&mut self, job: &Job, words: String) {
        if let Some((mut draft, desk)) = self.waiting_draft(job) {
            draft.come_back(Some(words));
            self.dialog = Some(Standing { dialog: Dialog::Log(draft), desk });
        }
    }

    fn read_log(&mut self, draft: &mut LogDraft) {
        let Some(options) = draft.options() else { return };
        let (path, map) = (draft.path.clone(), draft.map.clone());
        let goal = self.last_log.as_ref().map(|last| last.goal.clone());
        let read = move |job: &Job| {
            let log = EventLog::read(&path, &options, &|share| job.reached(share))?;
            let mut matched = Matched::new(log, map.as_deref());
            if let Some(goal) = goal {
                matched.keep_goal(&goal);
            }
            Ok(matched)
        };
        self.work_for(draft, READING, read, |shell, mut draft, desk, matched| {
            draft.take(matched);
            shell.dialog = Some(Standing { dialog: Dialog::Log(draft), desk });
        });
    }

    fn measure(&mut self, draft: &mut LogDraft) {
        let (Some(map), Some(matched)) = (draft.map.clone(), draft.matched()) else { return };
        let (log, matching, settings) =
            (Arc::clone(&matched.log), matched.matching.clone(), settings(draft, matched));
        let work = move |_: &Job| measure(&map, &log, &matching, &settings);
        self.work_for(draft, "log-measuring", work, |shell, draft, desk, measurement| {
            shell.measured(&draft, desk, &measurement);
        });
    }

    /// Puts on the map what was measured, as one change; and tells what is other than the last time.
    fn measured(&mut self, draft: &LogDraft, desk: Option<DeskId>, measurement: &Measurement) {
        let Some(on) = desk.and_then(|desk| self.desks.get_mut(desk)) else { return };
        let map = Arc::clone(on.editor.map());
        let label = Label::new("undo-measure").with("file", draft.file());
        if !on.editor.keep_in_sight(|editor| editor.commit(measurement.edit(&map), label)) {
            return;
        }
        on.review.set_open(false);
        on.measures.open(&mut on.editor);
        self.last_log = Some(draft.reading());
        let file = [("file", Arg::from(draft.file()))];
        self.notice(counted_with(lang(), "log-measured-notice", measurement.measured.journeys, &file));
        if map.measured.is_some() {
            let changes = measurement.changes(&map);
            let changes = Changes::new(&map, measurement.source.clone(), changes);
            self.dialog = Some(Standing { dialog: Dialog::Changes(Box::new(changes)), desk });
        }
    }

    /// Makes a new map of what the log tells. Its words are in the window's language.
    fn draft_map(&mut self, draft: &mut LogDraft) {
        let Some(matched) = draft.matched() else { return };
        let (log, settings, language) = (Arc::clone(&matched.log), settings(draft, matched), lang());
        let work = move |_: &Job| discover(&log, &settings, language);
        self.work_for(draft, "log-drafting", work, |shell, draft, _, imported: Imported| {
            shell.last_log = Some(draft.reading());
            shell.show_imported(imported, draft.path.clone());
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
