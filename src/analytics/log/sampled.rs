//! What a log seems to hold where its times should be, before it is read.

use super::columns::Table;
use super::time::{DayOrder, TimeReader, decide, is_undecided, numbers};

/// What the first rows of a log hold where its times should be.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SampledTimes {
    /// Rows that were looked at.
    pub rows: usize,
    /// Of these, those without a time that can be read; and what the first of them holds, which may be nothing.
    pub unreadable: usize,
    pub first_unreadable: Option<String>,
    /// A date that could be either of two, where no other of the rows tells which.
    pub unclear: Option<UnclearDate>,
}

/// A date such as 03/04/2024.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnclearDate {
    pub written: String,
    /// Microseconds since 1970-01-01 UTC, if the first number is the day.
    pub day_first_us: i64,
    /// The same, if the first number is the month.
    pub month_first_us: i64,
}

impl Table<'_> {
    pub(super) fn times(&self, at: usize) -> SampledTimes {
        let mut reader = TimeReader::default();
        let mut sampled = SampledTimes::default();
        let mut told = false;
        for row in self.rows {
            let cell = row.get(at).map_or("", |cell| cell.trim());
            sampled.rows += 1;
            let Some(time) = reader.read(cell.as_bytes()) else {
                sampled.unreadable += 1;
                sampled.first_unreadable.get_or_insert_with(|| cell.to_owned());
                continue;
            };
            if !is_undecided(time) {
                continue;
            }
            told |= numbers(time).0.max(numbers(time).1) > 12;
            let both = (decide(time, DayOrder::DayFirst), decide(time, DayOrder::MonthFirst));
            // 03/03/2024 is the same day either way, and shows nobody what the question is.
            if let (Some(day_first_us), Some(month_first_us)) = both
                && day_first_us != month_first_us
                && sampled.unclear.is_none()
            {
                sampled.unclear =
                    Some(UnclearDate { written: cell.to_owned(), day_first_us, month_first_us });
            }
        }
        sampled.unclear = sampled.unclear.filter(|_| !told);
        sampled
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_unclear_date_is_shown_unless_another_tells_day_and_month_apart() {
        let times = |cells: &[&str]| {
            let rows: Vec<Vec<String>> = cells.iter().map(|cell| vec![(*cell).to_owned()]).collect();
            Table { names: &["t".to_owned()], rows: &rows }.times(0)
        };
        let unclear = times(&["03/03/2024", "03/04/2024 10:00", "soon", ""]);
        assert_eq!((unclear.rows, unclear.unreadable), (4, 2));
        assert_eq!(unclear.first_unreadable.as_deref(), Some("soon"));
        let date = unclear.unclear.unwrap();
        assert_eq!(date.written, "03/04/2024 10:00");
        // From 4 March to 3 April.
        assert_eq!(date.day_first_us - date.month_first_us, 30 * 86_400_000_000);
        assert_eq!(times(&["03/04/2024", "13/04/2024"]).unclear, None);
        assert_eq!(times(&["2024-04-03"]).unclear, None);
    }
}
