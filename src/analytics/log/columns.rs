//! Which column of a log is which: as the user says, or else guessed from the names and from what the columns hold.

use std::collections::HashSet;

use super::time::TimeReader;
use crate::analytics::error::{LogError, quoted};
use crate::fault::Fault;
use crate::locale::lexicon::{Words, key, lexicon};
use crate::locale::written::number::Numeral;

/// The columns of an event, by the place of each in the log (from 0).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Columns {
    /// Whose journey the event belongs to: a customer or a session.
    pub case: usize,
    pub time: usize,
    pub event: usize,
    pub channel: Option<usize>,
    pub value: Option<usize>,
    /// Whether the event is a conversion.
    pub conversion: Option<usize>,
}

impl Columns {
    /// # Errors
    /// One of them is not in the log.
    pub(super) fn within(self, names: &[String]) -> Result<Columns, LogError> {
        let Columns { case, time, event, channel, value, conversion } = self;
        let all = [Some(case), Some(time), Some(event), channel, value, conversion];
        match all.into_iter().flatten().find(|at| *at >= names.len()) {
            Some(at) => {
                let fault = Fault::new("fault-no-column-at").with("place", at + 1);
                Err(LogError::of(fault.with("columns", listed(names))))
            }
            None => Ok(self),
        }
    }
}

/// The columns that the user names, each by its name or its place from 1; the others are guessed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ColumnChoice {
    pub case: Option<String>,
    pub time: Option<String>,
    pub event: Option<String>,
    pub channel: Option<String>,
    pub value: Option<String>,
    pub conversion: Option<String>,
}

/// The words by which a kind of column is known in logs.
fn known(what: &str) -> Option<&'static Words> {
    lexicon().log_columns.words_for(what)
}

/// What is known of a log before it is read: the names of its columns and its first rows.
#[derive(Clone, Copy, Debug)]
pub(super) struct Table<'a> {
    pub(super) names: &'a [String],
    pub(super) rows: &'a [Vec<String>],
}

impl Table<'_> {
    fn column(&self, at: usize) -> impl Iterator<Item = &str> {
        self.rows
            .iter()
            .filter_map(move |row| row.get(at))
            .map(|cell| cell.trim())
            .filter(|cell| !cell.is_empty())
    }

    /// The share of the filled cells of a column that pass.
    fn share(&self, at: usize, mut passes: impl FnMut(&str) -> bool) -> f64 {
        let (passed, all) =
            self.column(at).fold((0, 0), |(passed, all), cell| (passed + usize::from(passes(cell)), all + 1));
        f64::from(passed as u32) / f64::from(all.max(1) as u32)
    }

    fn holds_times(&self, at: usize) -> bool {
        let mut reader = TimeReader::default();
        self.share(at, |cell| reader.read(cell.as_bytes()).is_some()) > 0.5
    }

    /// As [`Table::holds_times`], but plain numbers do not count: they can be anything.
    fn holds_dates(&self, at: usize) -> bool {
        let mut reader = TimeReader::default();
        self.share(at, |cell| !is_number(cell) && reader.read(cell.as_bytes()).is_some()) > 0.5
    }

    fn distinct(&self, at: usize) -> usize {
        self.column(at).collect::<HashSet<_>>().len()
    }
}

/// Whether the first row of a table holds no names but is an event already.
pub(super) fn first_row_is_data(row: &[String]) -> bool {
    let mut reader = TimeReader::default();
    row.iter().any(|cell| cell.len() > 5 && reader.read(cell.as_bytes()).is_some())
}

/// The columns of a log. What cannot be guessed is none.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Guess {
    pub(super) case: Option<usize>,
    pub(super) time: Option<usize>,
    pub(super) event: Option<usize>,
    pub(super) channel: Option<usize>,
    pub(super) value: Option<usize>,
    pub(super) conversion: Option<usize>,
}

impl Guess {
    /// # Errors
    /// The user names a column that is not there.
    pub(super) fn of(table: Table<'_>, choice: &ColumnChoice) -> Result<Guess, LogError> {
        let chosen = |name: &Option<String>| name.as_deref().map(|name| find(table.names, name)).transpose();
        let mut guess = Guess {
            case: chosen(&choice.case)?,
            time: chosen(&choice.time)?,
            event: chosen(&choice.event)?,
            channel: chosen(&choice.channel)?,
            value: chosen(&choice.value)?,
            conversion: chosen(&choice.conversion)?,
        };
        guess.by_name(table);
        guess.by_content(table);
        // A column that is called so but holds no times is better told about than passed over.
        let named = |at: &usize| is_called(&table.names[*at], "time") && !guess.is_taken(*at);
        guess.time = guess.time.or_else(|| (0..table.names.len()).find(named));
        Ok(guess)
    }

    /// Whether these are the columns of a log: nearly every row has a time, and belongs to somebody whose column is
    /// called so. A table of figures by day has times and names too, but nobody's. Where columns have no names, their
    /// contents must do.
    pub(super) fn is_of_log(&self, table: Table<'_>, has_names: bool) -> bool {
        let (Some(case), Some(time), Some(event)) = (self.case, self.time, self.event) else { return false };
        let mut reader = TimeReader::default();
        let is_time = |cell: &str| reader.read(cell.as_bytes()).is_some();
        let called = |at: usize, what: &str| is_called(&table.names[at], what);
        let timely = table.share(time, is_time) > 0.9 && (table.holds_dates(time) || called(time, "time"));
        timely && case != event && (!has_names || called(case, "case") || called(case, "key"))
    }

    fn is_taken(&self, at: usize) -> bool {
        [self.case, self.time, self.event, self.channel, self.value, self.conversion].contains(&Some(at))
    }

    fn by_name(&mut self, table: Table<'_>) {
        let keys: Vec<String> = table.names.iter().map(|name| key(name)).collect();
        // The likeliest name first; of columns of one name the first.
        let pick = |guess: &Guess, what: &str, fits: &dyn Fn(usize) -> bool| {
            let words = known(what)?;
            let free = (0..keys.len()).filter(|at| !guess.is_taken(*at) && fits(*at));
            free.filter_map(|at| Some((words.rank(&keys[at])?, at))).min().map(|(_, at)| at)
        };
        let any = |_: usize| true;
        self.time =
            self.time.or_else(|| pick(self, "time", &|at| table.rows.is_empty() || table.holds_times(at)));
        self.case = self.case.or_else(|| pick(self, "case", &any)).or_else(|| pick(self, "key", &any));
        self.event = self.event.or_else(|| pick(self, "event", &|at| !table.holds_dates(at)));
        self.channel = self.channel.or_else(|| pick(self, "channel", &any));
        self.value = self.value.or_else(|| pick(self, "value", &|at| table.share(at, is_number) >= 0.5));
        self.conversion = self.conversion.or_else(|| pick(self, "conversion", &any));
    }

    /// Times look like times; cases come back, but there are many of them; of events there are few.
    fn by_content(&mut self, table: Table<'_>) {
        let free = |guess: &Guess| -> Vec<usize> {
            (0..table.names.len())
                .filter(|at| !guess.is_taken(*at) && table.column(*at).next().is_some())
                .collect()
        };
        let time = |guess: &Guess| {
            let free = free(guess);
            let found = free.iter().find(|at| table.holds_dates(**at));
            found.or_else(|| free.iter().find(|at| table.holds_times(**at))).copied()
        };
        self.time = self.time.or_else(|| time(self));
        let texts = |guess: &Guess| -> Vec<usize> {
            free(guess).into_iter().filter(|at| !table.holds_dates(*at)).collect()
        };
        let event = |guess: &Guess| {
            let wordy =
                |at: &usize| table.share(*at, |cell| !is_number(cell)) > 0.5 && table.distinct(*at) > 1;
            let candidates = texts(guess);
            // The case, if it is not known yet, is the column with the most different entries.
            let most = candidates.iter().copied().max_by_key(|at| (table.distinct(*at), usize::MAX - at));
            candidates.into_iter().filter(wordy).find(|at| guess.case.is_some() || Some(*at) != most)
        };
        self.event = self.event.or_else(|| event(self));
        let case =
            |guess: &Guess| texts(guess).into_iter().max_by_key(|at| (table.distinct(*at), usize::MAX - at));
        self.case = self.case.or_else(|| case(self));
    }

    /// # Errors
    /// A column that a log must have was neither chosen nor guessed.
    pub(super) fn complete(&self, names: &[String]) -> Result<Columns, LogError> {
        let needed = [
            (self.time, "fault-no-times"),
            (self.case, "fault-no-cases"),
            (self.event, "fault-no-names-of-events"),
        ];
        if let Some((_, key)) = needed.iter().find(|(column, _)| column.is_none()) {
            return Err(LogError::of(Fault::new(key).with("columns", listed(names))));
        }
        Ok(Columns {
            case: self.case.unwrap_or_default(),
            time: self.time.unwrap_or_default(),
            event: self.event.unwrap_or_default(),
            channel: self.channel,
            value: self.value,
            conversion: self.conversion,
        })
    }
}

/// Whether a column's name is one of those by which columns of this kind are known.
fn is_called(name: &str, what: &str) -> bool {
    known(what).is_some_and(|words| words.contains(name))
}

fn is_number(cell: &str) -> bool {
    Numeral::read(cell).is_some()
}

/// The column that a user calls `name`: by that name, by that name but for case and signs, or by its place from 1.
fn find(names: &[String], name: &str) -> Result<usize, LogError> {
    let by_place = || name.parse::<usize>().ok()?.checked_sub(1).filter(|at| *at < names.len());
    let exact = names.iter().position(|known| known == name);
    let near = || names.iter().position(|known| key(known) == key(name));
    exact.or_else(near).or_else(by_place).ok_or_else(|| {
        let fault = Fault::new("fault-no-column-called").with("name", quoted(name.as_bytes()));
        LogError::of(fault.with("columns", listed(names)))
    })
}

fn listed(names: &[String]) -> String {
    const MOST: usize = 20;
    let more = if names.len() > MOST { ", …" } else { "" };
    let first: Vec<String> = names.iter().take(MOST).map(|name| quoted(name.as_bytes())).collect();
    format!("{}{more}", first.join(", "))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn guess(names: &[&str], rows: &[&[&str]]) -> Guess {
        let names: Vec<String> = names.iter().map(|name| (*name).to_owned()).collect();
        let rows: Vec<Vec<String>> =
            rows.iter().map(|row| row.iter().map(|cell| (*cell).to_owned()).collect()).collect();
        Guess::of(Table { names: &names, rows: &rows }, &ColumnChoice::default()).unwrap()
    }

    #[test]
    fn columns_are_known_by_the_names_that_tools_give_them() {
        for names in [
            ["case_id", "activity", "timestamp"],
            ["CaseID", "ActivityID", "CompleteTimestamp"],
            ["case:concept:name", "concept:name", "time:timestamp"],
            ["session_id", "event", "Time"],
            ["Customer ID", "Touchpoint", "date"],
        ] {
            let guess = guess(&names, &[&["7", "call", "2024-01-01 10:00:00"]]);
            assert_eq!((guess.case, guess.event, guess.time), (Some(0), Some(1), Some(2)), "{names:?}");
        }
    }

    #[test]
    fn a_session_comes_before_its_user_and_a_column_of_times_must_hold_times() {
        let names = ["user_id", "session_id", "event", "time", "timestamp", "acquisition_channel", "revenue"];
        let rows: [&[&str]; 1] = [&["u", "s", "home", "2024-01-01 10:00", "morning", "email", "3,50"]];
        let guess = guess(&names, &rows);
        assert_eq!((guess.case, guess.event, guess.time), (Some(1), Some(2), Some(3)));
        assert_eq!((guess.channel, guess.value), (Some(5), Some(6)));
    }

    #[test]
    fn columns_without_telling_names_are_known_by_what_they_hold() {
        let rows: [&[&str]; 4] = [
            &["2024-01-01", "k1", "call"],
            &["2024-01-02", "k2", "mail"],
            &["2024-01-03", "k3", "call"],
            &["2024-01-04", "k1", "visit"],
        ];
        let first = guess(&["a", "b", "c"], &rows);
        assert_eq!((first.time, first.case, first.event), (Some(0), Some(1), Some(2)));
    }

    #[test]
    fn a_log_is_told_from_other_tables_with_days_and_names() {
        let is_log = |names: &[&str], rows: &[&[&str]]| {
            let names: Vec<String> = names.iter().map(|name| (*name).to_owned()).collect();
            let rows: Vec<Vec<String>> =
                rows.iter().map(|row| row.iter().map(|cell| (*cell).to_owned()).collect()).collect();
            let table = Table { names: &names, rows: &rows };
            Guess::of(table, &ColumnChoice::default()).unwrap().is_of_log(table, true)
        };
        assert!(is_log(&["session", "page", "ts"], &[&["s1", "home", "1710325274"]]));
        assert!(is_log(&["klant", "gebeurtenis", "datum"], &[&["k1", "winkel", "13-03-2024"]]));
        assert!(!is_log(&["date", "page", "sessions"], &[&["2024-03-13", "home", "310"]]));
        assert!(!is_log(&["phase", "step", "lane", "text"], &[&["Buy", "Pay", "Touchpoints", "Checkout"]]));
        assert!(!is_log(&["touchpoint", "visits", "cost"], &[&["Checkout", "310", "12.50"]]));
        assert!(!is_log(
            &["customer", "event", "time"],
            &[&["k1", "call", "noon"], &["k1", "call", "later"]]
        ));
    }

    #[test]
    fn a_column_that_is_not_there_is_answered_with_those_that_are() {
        let names = vec!["who".to_owned(), "when".to_owned()];
        let choice = ColumnChoice { case: Some("whom".to_owned()), ..ColumnChoice::default() };
        let error = Guess::of(Table { names: &names, rows: &[] }, &choice).unwrap_err();
        assert!(error.to_string().contains("\u{201c}who\u{201d}, \u{201c}when\u{201d}"), "{error}");
        let choice = ColumnChoice { case: Some("2".to_owned()), ..ColumnChoice::default() };
        assert_eq!(Guess::of(Table { names: &names, rows: &[] }, &choice).unwrap().case, Some(1));
    }
}
