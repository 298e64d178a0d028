//! Gathers the events of a log while it is read: names become numbers, what is wrong is noted by line.

use super::rows::{Numbers, RawRows, Row};
use super::time::{DayOrder, TimeReader, Written, is_undecided, numbers};
use super::values::encoded;
use crate::analytics::error::{LogError, quoted};
use crate::analytics::names::{Full, Names};
use crate::analytics::reserved::{END, START, TOTAL};
use crate::fault::Fault;
use crate::locale::lexicon::lexicon;
use crate::locale::written::number::{Notation, Numeral};

/// Bad rows that are described; of the others only the number is kept.
pub(super) const DESCRIBED: usize = 20;
/// A log with more distinct names of events is no log of journeys; each takes memory in every table.
pub(super) const MOST_EVENT_NAMES: usize = 100_000;
/// More events than this (2.4 GB while reading) are better counted where they lie.
const MOST_EVENTS: usize = 100_000_000;
const LONGEST_NAME: usize = 4096;

/// A row that was left out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BadRow {
    /// From 1, as an editor of texts counts.
    pub line: u64,
    pub why: Fault,
}

/// What is wrong with rows: how many, and what exactly with the first.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Faults {
    pub(super) count: u64,
    pub(super) first: Vec<BadRow>,
}

impl Faults {
    pub(super) fn add(&mut self, line: u64, why: impl FnOnce() -> Fault) {
        self.count += 1;
        if self.first.len() < DESCRIBED {
            self.first.push(BadRow { line, why: why() });
        }
    }

    fn move_down(&mut self, lines: u64) {
        self.first.iter_mut().for_each(|bad| bad.line += lines);
    }

    /// Says each fault by another message.
    pub(super) fn say_as(&mut self, key: &'static str) {
        self.first.iter_mut().for_each(|bad| bad.why = bad.why.clone().said_as(key));
    }

    /// Adds faults that may stand before or between these.
    pub(super) fn merge(&mut self, other: Faults) {
        self.count += other.count;
        self.first.extend(other.first);
        self.first.sort_by_key(|bad| bad.line);
        self.first.truncate(DESCRIBED);
    }

    fn append(&mut self, other: Faults, lines_before: u64) {
        self.count += other.count;
        let free = DESCRIBED - self.first.len();
        let moved = other.first.into_iter().take(free);
        self.first.extend(moved.map(|bad| BadRow { line: bad.line + lines_before, ..bad }));
    }
}

/// The fields of a row that count; empty where there are none.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Fields<'a> {
    pub(super) case: &'a [u8],
    pub(super) time: &'a [u8],
    pub(super) event: &'a [u8],
    pub(super) channel: &'a [u8],
    pub(super) value: &'a [u8],
    pub(super) conversion: &'a [u8],
}

/// What dates such as 03/04/2024 say about the order of day and month.
#[derive(Clone, Debug, Default)]
pub(super) struct DateForms {
    pub(super) undecided: u64,
    /// The first date of this kind, as it stands there, with its line.
    pub(super) example: Option<(u64, String)>,
    /// Dates that only make sense with the day first, and the rows they are in.
    pub(super) day_first: Faults,
    pub(super) month_first: Faults,
    pub(super) halves_of_day: bool,
}

impl DateForms {
    fn note(&mut self, time: Written, field: &[u8], line: u64) {
        self.undecided += 1;
        if self.example.is_none() {
            self.example = Some((line, quoted(field)));
        }
        let (first, second) = numbers(time);
        let why = || Fault::new("row-other-days").with("date", quoted(field));
        if first > 12 {
            self.day_first.add(line, why);
        } else if second > 12 {
            self.month_first.add(line, why);
        }
        self.halves_of_day |= field.last().is_some_and(|byte| byte.eq_ignore_ascii_case(&b'm'));
    }

    /// The order of day and month, and whether the dates tell it.
    pub(super) fn decide(&self) -> (DayOrder, bool) {
        match self.day_first.count.cmp(&self.month_first.count) {
            std::cmp::Ordering::Greater => (DayOrder::DayFirst, true),
            std::cmp::Ordering::Less => (DayOrder::MonthFirst, true),
            // Clocks of twice twelve hours go with months first.
            std::cmp::Ordering::Equal if self.halves_of_day => (DayOrder::MonthFirst, false),
            std::cmp::Ordering::Equal => (DayOrder::DayFirst, false),
        }
    }

    fn append(&mut self, other: DateForms, lines_before: u64) {
        self.undecided += other.undecided;
        let example = other.example.map(|(line, date)| (line + lines_before, date));
        self.example = self.example.take().or(example);
        self.day_first.append(other.day_first, lines_before);
        self.month_first.append(other.month_first, lines_before);
        self.halves_of_day |= other.halves_of_day;
    }
}

/// What values such as 1,284 and those around them say about the mark before decimals.
#[derive(Clone, Debug, Default)]
pub(super) struct ValueForms {
    pub(super) notation: Notation,
    /// Those that may be two numbers.
    pub(super) unclear: Faults,
}

/// What a column that marks conversions says, as far as it was seen: there are few different cells.
#[derive(Clone, Debug, Default)]
struct Marks {
    known: Vec<(Vec<u8>, bool)>,
}

impl Marks {
    const MOST_KNOWN: usize = 8;

    /// Whether a cell says that something is so.
    fn is_yes(&mut self, field: &[u8]) -> bool {
        let field = field.trim_ascii();
        if let Some((_, is_yes)) = self.known.iter().find(|(known, _)| known == field) {
            return *is_yes;
        }
        let is_yes = std::str::from_utf8(field).map_or(true, |words| {
            let is_zero = || Numeral::read(words).is_some_and(|numeral| numeral.with(None) == Some(0.0));
            !lexicon().is_blank(words) && !lexicon().no.contains(words) && !is_zero()
        });
        if self.known.len() < Marks::MOST_KNOWN {
            self.known.push((field.to_owned(), is_yes));
        }
        is_yes
    }
}

/// Which of the optional columns a log has.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Extras {
    pub(super) channel: bool,
    pub(super) value: bool,
    pub(super) conversion: bool,
}

/// All that was read of a log, or of a part of it.
#[derive(Clone, Debug, Default)]
pub(super) struct Collected {
    pub(super) cases: Names,
    pub(super) events: Names,
    pub(super) channels: Names,
    rows: RawRows,
    /// Those of the parts that follow.
    others: Vec<RawRows>,
    pub(super) extras: Extras,
    pub(super) bad: Faults,
    /// Values that are no numbers; their rows count.
    pub(super) bad_values: Faults,
    pub(super) dates: DateForms,
    pub(super) value_forms: ValueForms,
    times: TimeReader,
    marks: Marks,
}

impl Collected {
    pub(super) fn new(extras: Extras) -> Collected {
        Collected { extras, ..Collected::default() }
    }

    /// Takes up one row; `line` is from 1.
    ///
    /// # Errors
    /// There are more events or names than can be held.
    #[inline]
    pub(super) fn add(&mut self, line: u64, fields: &Fields<'_>) -> Result<(), LogError> {
        let Some(time) = self.times.read(fields.time) else {
            self.bad.add(line, || match fields.time.trim_ascii() {
                [] => Fault::new("row-no-time"),
                time => Fault::new("row-bad-time").with("time", quoted(time)),
            });
            return Ok(());
        };
        let (case, event) = (fields.case.trim_ascii(), fields.event.trim_ascii());
        if let Some(why) = fault_of_names(case, event) {
            self.bad.add(line, || why);
            return Ok(());
        }
        if is_undecided(time) {
            self.dates.note(time, fields.time.trim_ascii(), line);
        }
        let row = self.row(time, case, event, fields).map_err(|error| error.at(line))?;
        self.rows.rows.push(row);
        if self.extras.value {
            let value = self.value(fields.value, line);
            self.rows.values.push(value);
        }
        if self.extras.conversion {
            let is_yes = self.marks.is_yes(fields.conversion);
            self.rows.conversions.push(is_yes);
        }
        Ok(())
    }

    #[inline]
    fn row(
        &mut self,
        time: Written,
        case: &[u8],
        event: &[u8],
        fields: &Fields<'_>,
    ) -> Result<Row, LogError> {
        let case = self.cases.number(case).map_err(|Full| too_many_cases())?;
        let event = self.events.number(event).map_err(|Full| too_many_events())?;
        if self.events.len() > MOST_EVENT_NAMES {
            return Err(too_many_events());
        }
        if self.rows.rows.len() >= MOST_EVENTS {
            return Err(too_many_rows());
        }
        let channel = if self.extras.channel {
            self.channels.number(fields.channel.trim_ascii()).map_err(|Full| too_many_events())?
        } else {
            0
        };
        Ok(Row { time, case, event, channel })
    }

    fn value(&mut self, field: &[u8], line: u64) -> f64 {
        let field = field.trim_ascii();
        if field.is_empty() {
            return f64::NAN;
        }
        let Some(numeral) = Numeral::read_bytes(field) else {
            if !std::str::from_utf8(field).is_ok_and(|words| lexicon().is_blank(words)) {
                self.bad_values.add(line, || Fault::new("row-no-number").with("value", quoted(field)));
            }
            return f64::NAN;
        };
        self.value_forms.notation.note(numeral);
        if let Numeral::Either(_) = numeral {
            let why = || Fault::new("row-unclear-alone").with("value", quoted(field));
            self.value_forms.unclear.add(line, why);
        }
        encoded(numeral)
    }

    /// Tells that so many lines stand above those that were counted.
    pub(super) fn move_down(&mut self, lines: u64) {
        let DateForms { example, day_first, month_first, .. } = &mut self.dates;
        example.iter_mut().for_each(|(line, _)| *line += lines);
        for faults in
            [&mut self.bad, &mut self.bad_values, day_first, month_first, &mut self.value_forms.unclear]
        {
            faults.move_down(lines);
        }
    }

    /// Adds what was read of the part that follows. Its rows are numbered anew later ([`RawRows::number`]).
    pub(super) fn append(&mut self, part: Collected, lines_before: u64) -> Result<(), LogError> {
        let rows_before = self.others.iter().chain([&self.rows]).map(|rows| rows.rows.len()).sum::<usize>();
        if rows_before + part.rows.rows.len() > MOST_EVENTS {
            return Err(too_many_rows());
        }
        let numbers = Numbers {
            cases: merge(&mut self.cases, &part.cases).map_err(|Full| too_many_cases())?,
            events: merge(&mut self.events, &part.events).map_err(|Full| too_many_events())?,
            channels: merge(&mut self.channels, &part.channels).map_err(|Full| too_many_events())?,
        };
        if self.events.len() > MOST_EVENT_NAMES {
            return Err(too_many_events());
        }
        self.others.push(RawRows { numbers: Some(numbers), ..part.rows });
        self.bad.append(part.bad, lines_before);
        self.bad_values.append(part.bad_values, lines_before);
        self.dates.append(part.dates, lines_before);
        self.value_forms.notation = self.value_forms.notation.and(part.value_forms.notation);
        self.value_forms.unclear.append(part.value_forms.unclear, lines_before);
        Ok(())
    }

    /// All rows, in the order of the file.
    pub(super) fn take_rows(&mut self) -> Vec<RawRows> {
        let others = std::mem::take(&mut self.others);
        std::iter::once(std::mem::take(&mut self.rows)).chain(others).collect()
    }
}

/// The numbers in `names` of the names of `others`.
fn merge(names: &mut Names, others: &Names) -> Result<Vec<u32>, Full> {
    others.iter().map(|name| names.number(name)).collect()
}

fn fault_of_names(case: &[u8], event: &[u8]) -> Option<Fault> {
    if case.is_empty() {
        return Some(Fault::new("row-no-case"));
    }
    if event.is_empty() {
        return Some(Fault::new("row-no-event"));
    }
    if case.len().max(event.len()) > LONGEST_NAME {
        return Some(Fault::new("row-long-name").with("most", LONGEST_NAME));
    }
    // All of these begin with a bracket.
    if event[0] == b'(' && [START, END, TOTAL].iter().any(|mark| mark.as_bytes() == event) {
        return Some(Fault::new("row-event-of-counts").with("event", quoted(event)));
    }
    None
}

fn too_many_events() -> LogError {
    LogError::of(Fault::new("fault-many-events").with("most", MOST_EVENT_NAMES))
}

fn too_many_cases() -> LogError {
    LogError::of(Fault::new("fault-many-cases"))
}

fn too_many_rows() -> LogError {
    LogError::of(Fault::new("fault-many-rows").with("most", MOST_EVENTS))
}
