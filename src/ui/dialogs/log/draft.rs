//! A log while it is being looked at.

use std::path::PathBuf;
use std::sync::Arc;

use super::matched::Matched;
use crate::analytics::{Columns, DayOrder, Preview, ReadOptions, SampledTimes};
use crate::job::Job;
use crate::measure::Goal;
use crate::model::JourneyMap;
use crate::ui::desk::file_name;
use crate::ui::dialogs::answer::{Answer, LogStep};

/// What a column of a log holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Role {
    Case,
    Time,
    Event,
    Channel,
    Value,
    Conversion,
}

pub(super) const ROLES: [(Role, &str); 6] = [
    (Role::Case, "log-role-case"),
    (Role::Time, "log-role-time"),
    (Role::Event, "log-role-event"),
    (Role::Channel, "log-role-channel"),
    (Role::Value, "log-role-value"),
    (Role::Conversion, "log-role-conversion"),
];

/// What must be known of every event.
const NEEDED: [Role; 3] = [Role::Case, Role::Time, Role::Event];

/// How a log was read, for the next log of the same columns.
#[derive(Clone, Debug, PartialEq)]
pub(in crate::ui) struct LogReading {
    pub(in crate::ui) path: PathBuf,
    names: Vec<String>,
    pub(super) roles: Vec<Option<Role>>,
    pub(super) dates: Option<DayOrder>,
    pub(in crate::ui) goal: Goal,
}

/// A log while it is being looked at.
pub(in crate::ui) struct LogDraft {
    pub(in crate::ui) path: PathBuf,
    /// What can be measured; none while no map is open.
    pub(in crate::ui) map: Option<Arc<JourneyMap>>,
    pub(super) preview: Preview,
    /// What each column holds.
    pub(super) roles: Vec<Option<Role>>,
    /// Of the column of times.
    pub(super) times: SampledTimes,
    /// None: as the file tells.
    pub(super) dates: Option<DayOrder>,
    /// Why the last reading came to nothing.
    pub(super) fault: Option<String>,
    /// Once it was read.
    pub(super) matched: Option<Matched>,
    pub(super) stage: Stage,
}

pub(super) enum Stage {
    Columns,
    Working(LogWork),
    Matching,
}

/// A thread that works for the dialog. It ends when nobody waits for it any more.
pub(super) struct LogWork {
    pub(super) job: Job,
    /// Key of what is being done.
    pub(super) title: &'static str,
    /// Whether it tells how far it is.
    pub(super) tells: bool,
}

impl Drop for LogWork {
    fn drop(&mut self) {
        self.job.cancel();
    }
}

impl LogDraft {
    pub(in crate::ui) fn new(path: PathBuf, preview: Preview, map: Option<Arc<JourneyMap>>) -> LogDraft {
        let guessed = [
            (preview.case, Role::Case),
            (preview.time, Role::Time),
            (preview.event, Role::Event),
            (preview.channel, Role::Channel),
            (preview.value, Role::Value),
            (preview.conversion, Role::Conversion),
        ];
        let role = |at: usize| guessed.iter().find(|(column, _)| *column == Some(at)).map(|(_, role)| *role);
        let roles = (0..preview.names.len()).map(role).collect();
        let mut draft = LogDraft {
            path,
            map,
            preview,
            roles,
            times: SampledTimes::default(),
            dates: None,
            fault: None,
            matched: None,
            stage: Stage::Columns,
        };
        draft.look_at_times();
        draft
    }

    /// Takes the columns as in an earlier log, if this one has the same. Returns whether it has.
    pub(in crate::ui) fn read_as(&mut self, earlier: &LogReading) -> bool {
        let same = earlier.names == self.preview.names;
        if same {
            self.roles.clone_from(&earlier.roles);
            self.dates = earlier.dates;
            self.look_at_times();
        }
        same
    }

    pub(in crate::ui) fn reading(&self) -> LogReading {
        LogReading {
            path: self.path.clone(),
            names: self.preview.names.clone(),
            roles: self.roles.clone(),
            dates: self.dates,
            goal: self.matched.as_ref().map(|matched| matched.goal.clone()).unwrap_or_default(),
        }
    }

    pub(in crate::ui) fn file(&self) -> String {
        file_name(&self.path)
    }

    pub(super) fn column(&self, role: Role) -> Option<usize> {
        self.roles.iter().position(|known| *known == Some(role))
    }

    pub(super) fn set_role(&mut self, column: usize, role: Option<Role>) {
        // One column is enough for each thing that an event has.
        if role.is_some() {
            self.roles.iter_mut().filter(|other| **other == role).for_each(|other| *other = None);
        }
        self.roles[column] = role;
        self.look_at_times();
    }

    pub(super) fn look_at_times(&mut self) {
        let column = self.column(Role::Time);
        self.times = column.map(|column| self.preview.times(column)).unwrap_or_default();
    }

    /// What must still be chosen before the log can be read.
    pub(super) fn missing(&self) -> impl Iterator<Item = Role> {
        NEEDED.into_iter().filter(|role| self.column(*role).is_none())
    }

    /// How the log is to be read; none while a column is missing.
    pub(in crate::ui) fn options(&self) -> Option<ReadOptions> {
        let exact = Columns {
            case: self.column(Role::Case)?,
            time: self.column(Role::Time)?,
            event: self.column(Role::Event)?,
            channel: self.column(Role::Channel),
            value: self.column(Role::Value),
            conversion: self.column(Role::Conversion),
        };
        Some(ReadOptions { exact: Some(exact), dates: self.dates, ..ReadOptions::default() })
    }

    /// Shows what a job is at from now on, and how far it is if it `tells`.
    pub(in crate::ui) fn wait_for(&mut self, job: Job, title: &'static str, tells: bool) {
        self.fault = None;
        self.stage = Stage::Working(LogWork { job, title, tells });
    }

    pub(in crate::ui) fn waits_for(&self, job: &Job) -> bool {
        matches!(&self.stage, Stage::Working(work) if work.job.is(job))
    }

    /// Goes back to where the user was, and says why if there is something to say.
    pub(in crate::ui) fn come_back(&mut self, why: Option<String>) {
        self.fault = why;
        self.stage = if self.matched.is_some() { Stage::Matching } else { Stage::Columns };
    }

    pub(in crate::ui) fn back_to_columns(&mut self) {
        self.matched = None;
        self.come_back(None);
    }

    /// The log was read.
    pub(in crate::ui) fn take(&mut self, matched: Matched) {
        self.matched = Some(matched);
        self.come_back(None);
    }

    pub(in crate::ui) fn matched(&self) -> Option<&Matched> {
        self.matched.as_ref()
    }

    /// Another id for each stage, as each has a size of its own.
    pub(in crate::ui::dialogs) fn stage_number(&self) -> usize {
        match self.stage {
            Stage::Columns => 0,
            Stage::Working(_) => 1,
            Stage::Matching => 2,
        }
    }

    /// What closing the dialog means now.
    pub(in crate::ui::dialogs) fn leave(&self) -> Answer {
        match self.stage {
            Stage::Columns | Stage::Matching => Answer::Cancel,
            Stage::Working(_) => Answer::Log(LogStep::Stop),
        }
    }
}
