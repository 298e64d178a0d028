//! A log of visits on its way to the map: what its columns hold, how far the reading is, and which of its events is
//! which touchpoint.

mod columns;
mod matching;

use std::path::PathBuf;
use std::sync::Arc;

use egui::{Align, Layout, RichText, Sense, Ui, vec2};

use super::answer::{Answer, LogStep};
use super::parts::{heading, words};
use crate::analytics::{Columns, DayOrder, LogError, Preview, ReadOptions, SampledTimes};
use crate::job::Job;
use crate::locale;
use crate::measure::Goal;
use crate::model::JourneyMap;
use crate::theme::{self, Theme, space};
use crate::ui::desk::file_name;
use crate::ui::style::{color, font};
use crate::ui::widgets::quiet_button;
use crate::ui::words::{lang, tr, tr_with};

pub(in crate::ui) use matching::Matched;

const WIDTH: f32 = 860.0;

/// What a column of a log holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Role {
    Case,
    Time,
    Event,
    Channel,
    Value,
    Conversion,
}

const ROLES: [(Role, &str); 6] = [
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
pub(in crate::ui) struct Reading {
    pub(in crate::ui) path: PathBuf,
    names: Vec<String>,
    roles: Vec<Option<Role>>,
    dates: Option<DayOrder>,
    pub(in crate::ui) goal: Goal,
}

/// A log while it is being looked at.
pub(in crate::ui) struct LogDraft {
    pub(in crate::ui) path: PathBuf,
    /// What can be measured; none while no map is open.
    pub(in crate::ui) map: Option<Arc<JourneyMap>>,
    preview: Preview,
    /// What each column holds.
    roles: Vec<Option<Role>>,
    /// Of the column of times.
    times: SampledTimes,
    /// None: as the file tells.
    dates: Option<DayOrder>,
    /// Why the last reading came to nothing.
    fault: Option<String>,
    /// Once it was read.
    matched: Option<Matched>,
    stage: Stage,
}

enum Stage {
    Columns,
    Working(Work),
    Matching,
}

/// A thread that works for the dialog. It ends when nobody waits for it any more.
struct Work {
    job: Job,
    /// Key of what is being done.
    title: &'static str,
    /// Whether it tells how far it is.
    tells: bool,
}

impl Drop for Work {
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
    pub(in crate::ui) fn read_as(&mut self, earlier: &Reading) -> bool {
        let same = earlier.names == self.preview.names;
        if same {
            self.roles.clone_from(&earlier.roles);
            self.dates = earlier.dates;
            self.look_at_times();
        }
        same
    }

    pub(in crate::ui) fn reading(&self) -> Reading {
        Reading {
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

    fn column(&self, role: Role) -> Option<usize> {
        self.roles.iter().position(|known| *known == Some(role))
    }

    fn set_role(&mut self, column: usize, role: Option<Role>) {
        // One column is enough for each thing that an event has.
        if role.is_some() {
            self.roles.iter_mut().filter(|other| **other == role).for_each(|other| *other = None);
        }
        self.roles[column] = role;
        self.look_at_times();
    }

    fn look_at_times(&mut self) {
        let column = self.column(Role::Time);
        self.times = column.map(|column| self.preview.times(column)).unwrap_or_default();
    }

    /// What must still be chosen before the log can be read.
    fn missing(&self) -> impl Iterator<Item = Role> {
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
        self.stage = Stage::Working(Work { job, title, tells });
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
    pub(super) fn stage_number(&self) -> usize {
        match self.stage {
            Stage::Columns => 0,
            Stage::Working(_) => 1,
            Stage::Matching => 2,
        }
    }

    /// What closing the dialog means now.
    pub(super) fn leave(&self) -> Answer {
        match self.stage {
            Stage::Columns | Stage::Matching => Answer::Cancel,
            Stage::Working(_) => Answer::Log(LogStep::Stop),
        }
    }
}

/// What an error says in a window, where columns are chosen by hand and not with flags.
pub(in crate::ui) fn fault(error: &LogError) -> String {
    let mend =
        if error.mend.contains("--") { tr("log-mend-columns").into_owned() } else { error.mend.clone() };
    LogError { mend, ..error.clone() }.to_string()
}

pub(super) fn show(ui: &mut Ui, theme: &Theme, draft: &mut LogDraft) -> Option<Answer> {
    let room = ui.ctx().content_rect().size();
    match &draft.stage {
        Stage::Columns => {
            ui.set_width(WIDTH.min(room.x - 96.0));
            columns::show(ui, theme, draft)
        }
        Stage::Working(work) => {
            ui.set_width(460.0);
            working(ui, theme, &draft.file(), work)
        }
        Stage::Matching => {
            ui.set_width(WIDTH.min(room.x - 96.0));
            matching::show(ui, theme, draft)
        }
    }
}

/// How far the thread is, as far as it says.
fn working(ui: &mut Ui, theme: &Theme, file: &str, work: &Work) -> Option<Answer> {
    heading(ui, theme, &tr_with(work.title, &[("file", file.into())]));
    ui.add_space(space::S);
    if work.tells {
        progress(ui, theme, work.job.progress());
    } else if ui.style().animation_time > 0.0 {
        ui.add(egui::Spinner::new().size(20.0).color(color(theme.accent)));
    }
    ui.add_space(space::S);
    words(ui, theme, &tr("log-privacy"));
    ui.ctx().request_repaint_after(std::time::Duration::from_millis(50));
    let row = vec2(ui.available_width(), 32.0);
    let cancel = ui.allocate_ui_with_layout(row, Layout::right_to_left(Align::Center), |ui| {
        quiet_button(ui, theme, &tr("button-cancel")).clicked()
    });
    // No key but Escape: whoever presses Enter once too often means to go on.
    cancel.inner.then_some(Answer::Log(LogStep::Stop))
}

/// A bar and the per cent, `share` being from 0 to 1.
fn progress(ui: &mut Ui, theme: &Theme, share: f32) {
    let percent = locale::percent(lang(), f64::from(share * 100.0), 0);
    ui.horizontal(|ui| {
        let (area, bar) = ui.allocate_exact_size(vec2(ui.available_width() - 56.0, 8.0), Sense::hover());
        bar.widget_info(|| egui::WidgetInfo::labeled(egui::Role::ProgressIndicator, true, &percent));
        ui.ctx().accesskit_node_builder(bar.id, |node| node.set_numeric_value(f64::from(share * 100.0)));
        ui.painter().rect_filled(area, 4.0, color(theme.hairline));
        let done = egui::Rect::from_min_size(area.min, vec2(area.width() * share, area.height()));
        ui.painter().rect_filled(done, 4.0, color(theme.accent));
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            ui.label(RichText::new(&percent).font(font(theme::LABEL_STRONG)).color(color(theme.ink)));
        });
    });
}
