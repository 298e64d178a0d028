//! What the commands that read an event log share.

use std::io::{self, Write as _};
use std::path::Path;

use clap::{Args, ValueEnum};

use super::output::{Exit, clean, fail};
use crate::analytics::{ColumnChoice, DayOrder, EventLog, ReadOptions, unwatched};
use crate::locale::written::number::DecimalMark;
use crate::measure::Goal;

/// Which column of a log is which. What is not said is guessed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Args)]
#[command(next_help_heading = "Columns of the log, by name or by number")]
pub(super) struct LogArgs {
    /// The customer or session that an event belongs to
    #[arg(long, value_name = "COLUMN")]
    pub(super) case: Option<String>,
    /// When it was
    #[arg(long, value_name = "COLUMN")]
    pub(super) time: Option<String>,
    /// What it was
    #[arg(long, value_name = "COLUMN")]
    pub(super) event: Option<String>,
    /// The channel that it went through
    #[arg(long, value_name = "COLUMN")]
    pub(super) channel: Option<String>,
    /// What it was worth
    #[arg(long, value_name = "COLUMN")]
    pub(super) value: Option<String>,
    /// Whether it was a conversion: yes or no, 1 or 0
    #[arg(long, value_name = "COLUMN")]
    pub(super) conversion_column: Option<String>,
    /// How to read 03/04/2024, where the log itself does not tell
    #[arg(long, value_enum, value_name = "ORDER")]
    pub(super) dates: Option<DatesArg>,
    /// What stands before the decimals of values such as 1,284, where the log itself does not tell
    #[arg(long, value_enum, value_name = "MARK")]
    pub(super) decimals: Option<DecimalsArg>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum DatesArg {
    /// Day, month, year
    Dmy,
    /// Month, day, year
    Mdy,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum DecimalsArg {
    Point,
    Comma,
}

impl LogArgs {
    /// What is said to count as a conversion: the event of this name, or what a column marks.
    pub(super) fn goal(&self, conversion: Option<&str>) -> Option<Goal> {
        let marked = self.conversion_column.is_some().then_some(Goal::Marked);
        conversion.map(|event| Goal::Event(event.to_owned())).or(marked)
    }

    /// Reads a log, and tells on standard error which rows were left out and what else is to be known.
    pub(super) fn read(&self, path: &Path) -> Result<EventLog, Exit> {
        let options = ReadOptions {
            columns: ColumnChoice {
                case: self.case.clone(),
                time: self.time.clone(),
                event: self.event.clone(),
                channel: self.channel.clone(),
                value: self.value.clone(),
                conversion: self.conversion_column.clone(),
            },
            dates: self.dates.map(|dates| match dates {
                DatesArg::Dmy => DayOrder::DayFirst,
                DatesArg::Mdy => DayOrder::MonthFirst,
            }),
            decimals: self.decimals.map(|decimals| match decimals {
                DecimalsArg::Point => DecimalMark::Point,
                DecimalsArg::Comma => DecimalMark::Comma,
            }),
            ..ReadOptions::default()
        };
        let log = EventLog::read(path, &options, &unwatched).map_err(|error| fail(Exit::BadFile, error))?;
        for line in log.report().lines(&path.display().to_string()) {
            let _ = writeln!(io::stderr(), "{line}");
        }
        Ok(log)
    }
}

/// What counts as a conversion where nothing was said.
pub(super) fn guessed(goal: &Goal) -> String {
    match goal {
        Goal::None => "no event looks like a conversion; --conversion names one".to_owned(),
        Goal::Event(name) => format!("{} counts as the conversion; --conversion names another", clean(name)),
        Goal::Marked => "what the log marks counts as a conversion; --conversion names an event".to_owned(),
    }
}
