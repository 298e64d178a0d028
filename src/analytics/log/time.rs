//! Times as logs write them.
//!
//! A time is a number of microseconds since 1970-01-01 UTC; one without a zone is taken as UTC. Whether 03/04/2024 is a
//! day in April or in March is decided over the whole file: until then such a time is kept as it was written, in a
//! number of its own kind ([`Written`]).

use crate::locale::lexicon::lexicon;

/// Which of the first two numbers of 03/04/2024 is the day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DayOrder {
    DayFirst,
    MonthFirst,
}

/// A time as a row has it, in one number: microseconds, or (with [`UNDECIDED`] set) a date whose day and month are not
/// told apart yet.
pub(super) type Written = i64;

/// Beyond every time of the years 0 to 9999.
const UNDECIDED: i64 = 1 << 62;
const DAY_US: i64 = 86_400_000_000;
/// The bits of an undecided date that hold the time of day, moved up by [`SHIFT_US`] as a zone can take it below 0:00.
const CLOCK: i64 = (1 << 38) - 1;
const SHIFT_US: i64 = 14 * 3_600_000_000;

pub(super) fn is_undecided(time: Written) -> bool {
    time & UNDECIDED != 0 && time > 0
}

/// The first two numbers of an undecided date.
pub(super) fn numbers(time: Written) -> (u32, u32) {
    ((time >> 43 & 31) as u32, (time >> 38 & 31) as u32)
}

/// The time, once it is known which number is the day; none if there is no such date.
pub(super) fn decide(time: Written, order: DayOrder) -> Option<i64> {
    if !is_undecided(time) {
        return Some(time);
    }
    let (first, second) = numbers(time);
    let (day, month) = if order == DayOrder::DayFirst { (first, second) } else { (second, first) };
    let year = (time >> 48 & 0x3fff) as u32;
    Some(days_from_civil(year, month, day)? * DAY_US + (time & CLOCK) - SHIFT_US)
}

/// Days since 1970-01-01 of a date of the Gregorian calendar (Hinnant 2013); none if there is no such date.
pub(super) fn days_from_civil(year: u32, month: u32, day: u32) -> Option<i64> {
    if !(1..=12).contains(&month) || day == 0 || day > days_in(year, month) || year > 9999 {
        return None;
    }
    let year = i64::from(year) - i64::from(month <= 2);
    let era = year.div_euclid(400);
    let year_of_era = year.rem_euclid(400);
    let day_of_year = (153 * ((i64::from(month) + 9) % 12) + 2) / 5 + i64::from(day) - 1;
    let day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
    Some(era * 146_097 + day_of_era - 719_468)
}

fn days_in(year: u32, month: u32) -> u32 {
    match month {
        2 if year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400)) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

/// Reads times; remembers the last date, as those of a log tend to repeat.
#[derive(Clone, Debug, Default)]
pub(super) struct TimeReader {
    date: [u8; 10],
    days: i64,
}

impl TimeReader {
    /// The time that a field holds, or none if it holds something else.
    #[inline]
    pub(super) fn read(&mut self, field: &[u8]) -> Option<Written> {
        self.iso(field).or_else(|| general(field))
    }

    /// `2024-03-13 10:21:14` or with a `T`, with or without a fraction and a `Z`; the rest is left to [`general`].
    #[inline]
    fn iso(&mut self, field: &[u8]) -> Option<i64> {
        let fixed: &[u8; 19] = field.first_chunk()?;
        let shaped = fixed[4] == b'-'
            && fixed[7] == b'-'
            && (fixed[10] == b' ' || fixed[10] == b'T')
            && fixed[13] == b':'
            && fixed[16] == b':';
        if !shaped {
            return None;
        }
        let date: &[u8; 10] = fixed.first_chunk()?;
        if self.date != *date {
            let [year, month, day] = [number(&fixed[..4])?, number(&fixed[5..7])?, number(&fixed[8..10])?];
            self.days = days_from_civil(year, month, day)?;
            self.date = *date;
        }
        let [hour, minute, second] = [two(fixed, 11)?, two(fixed, 14)?, two(fixed, 17)?];
        if hour > 23 || minute > 59 || second > 60 {
            return None;
        }
        let seconds = self.days * 86_400 + i64::from(hour * 3600 + minute * 60 + second);
        let rest = &field[19..];
        let micros = match rest {
            [] | [b'Z'] => 0,
            [b'.', fraction @ ..] => {
                let fraction = fraction.strip_suffix(b"Z").unwrap_or(fraction);
                micros_of(fraction)?
            }
            _ => return None,
        };
        Some(seconds * 1_000_000 + micros)
    }
}

#[inline]
fn two(text: &[u8; 19], at: usize) -> Option<u32> {
    let [tens, ones] = [text[at].wrapping_sub(b'0'), text[at + 1].wrapping_sub(b'0')];
    (tens < 10 && ones < 10).then(|| u32::from(tens) * 10 + u32::from(ones))
}

/// A number of digits only; at most nine of them.
fn number(digits: &[u8]) -> Option<u32> {
    if digits.is_empty() || digits.len() > 9 {
        return None;
    }
    digits
        .iter()
        .try_fold(0_u32, |sum, byte| byte.is_ascii_digit().then(|| sum * 10 + u32::from(byte - b'0')))
}

/// Digits after a decimal point as microseconds; what is finer is cut off.
fn micros_of(digits: &[u8]) -> Option<i64> {
    if digits.is_empty() || digits.len() > 12 || !digits.iter().all(u8::is_ascii_digit) {
        return None;
    }
    let digit = |at: usize| digits.get(at).map_or(0, |byte| i64::from(byte - b'0'));
    Some((0..6).fold(0, |sum, at| sum * 10 + digit(at)))
}

/// All forms but the commonest.
fn general(field: &[u8]) -> Option<Written> {
    let text = std::str::from_utf8(field).ok()?.trim();
    if text.is_empty() || text.len() > 64 {
        return None;
    }
    epoch(text).or_else(|| local(text))
}

/// A count since 1970 in seconds, milliseconds, microseconds or nanoseconds, told apart by its size; or digits that
/// are a date (20240313, 20240313102114).
fn epoch(text: &str) -> Option<i64> {
    let (digits, fraction) = text.split_once('.').unwrap_or((text, "0"));
    let plain = digits.strip_prefix('-').unwrap_or(digits);
    let all_digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    if !all_digits(plain) || !all_digits(fraction) || plain.len() > 19 {
        return None;
    }
    if (plain.len() == 8 || plain.len() == 14)
        && (plain.starts_with("19") || plain.starts_with("20"))
        && let Some(time) = compact(digits.as_bytes())
    {
        return Some(time);
    }
    let value: i64 = digits.parse().ok()?;
    let (scale, unit_us) = match value.unsigned_abs() {
        0..100_000_000_000 => (1_000_000, 1.0),
        100_000_000_000..100_000_000_000_000 => (1_000, 1e-3),
        100_000_000_000_000..100_000_000_000_000_000 => (1, 1e-6),
        _ => return Some(value / 1000),
    };
    let parts = micros_of(&fraction.as_bytes()[..fraction.len().min(12)])? as f64 * unit_us;
    let sign = if digits.starts_with('-') { -1 } else { 1 };
    Some(value * scale + sign * parts.round() as i64)
}

fn compact(digits: &[u8]) -> Option<i64> {
    let days = days_from_civil(number(&digits[..4])?, number(&digits[4..6])?, number(&digits[6..8])?)?;
    let time = match digits.get(8..14) {
        Some(time) => clock_us(number(&time[..2])?, number(&time[2..4])?, number(&time[4..6])?)?,
        None => 0,
    };
    Some(days * DAY_US + time)
}

fn clock_us(hour: u32, minute: u32, second: u32) -> Option<i64> {
    (hour < 24 && minute < 60 && second <= 60)
        .then(|| (i64::from(hour) * 3600 + i64::from(minute) * 60 + i64::from(second)) * 1_000_000)
}

/// The words and numbers of a text, with what stands between them left to the reader.
struct Words<'a> {
    rest: &'a str,
}

impl<'a> Words<'a> {
    fn number(&mut self) -> Option<(u32, usize)> {
        let length = self.rest.bytes().take_while(u8::is_ascii_digit).count();
        let value = number(&self.rest.as_bytes()[..length])?;
        self.rest = &self.rest[length..];
        Some((value, length))
    }

    fn word(&mut self) -> &'a str {
        let end = self.rest.find(|c: char| !c.is_alphabetic()).unwrap_or(self.rest.len());
        let (word, rest) = self.rest.split_at(end);
        self.rest = rest;
        word
    }

    fn eat(&mut self, wanted: &[char]) -> Option<char> {
        let first = self.rest.chars().next().filter(|c| wanted.contains(c))?;
        self.rest = &self.rest[first.len_utf8()..];
        Some(first)
    }

    fn skip(&mut self, unwanted: &[char]) {
        self.rest = self.rest.trim_start_matches(unwanted);
    }
}

impl Words<'_> {
    fn is_at_word(&self) -> bool {
        self.rest.starts_with(char::is_alphabetic)
    }

    /// Passes over what stands between the parts of a date: marks, and words such as `de`.
    fn skip_within_date(&mut self) {
        loop {
            self.skip(&['-', '/', '.', ' ', ',']);
            let mut ahead = Words { rest: self.rest };
            if !ahead.is_at_word() || !lexicon().within_dates.contains(ahead.word()) {
                return;
            }
            self.rest = ahead.rest;
        }
    }
}

enum Date {
    Known { days: i64 },
    Undecided { year: u32, first: u32, second: u32 },
}

fn local(text: &str) -> Option<Written> {
    let mut words = Words { rest: text };
    let date = date(&mut words)?;
    words.skip(&[' ', ',', '\u{a0}']);
    words.eat(&['T', 't']);
    let time = if words.rest.is_empty() { 0 } else { time_of_day(&mut words)? };
    match date {
        Date::Known { days } => Some(days * DAY_US + time),
        Date::Undecided { year, first, second } => {
            let date = i64::from(year) << 48 | i64::from(first) << 43 | i64::from(second) << 38;
            Some(UNDECIDED | date | (time + SHIFT_US))
        }
    }
}

fn date(words: &mut Words<'_>) -> Option<Date> {
    if words.is_at_word() {
        let first = words.word();
        words.skip_within_date();
        let mut ahead = Words { rest: words.rest };
        if let Some(days) = lexicon().month(first).and_then(|month| month_first(month, &mut ahead)) {
            words.rest = ahead.rest;
            return Some(Date::Known { days });
        }
        // A day of the week may begin as a month does: `mar`.
        return if lexicon().is_weekday(first) { date(words) } else { None };
    }
    let (first, length) = words.number()?;
    let separator = words.eat(&['-', '/', '.', ' '])?;
    let mut ahead = Words { rest: words.rest };
    ahead.skip_within_date();
    if ahead.is_at_word() {
        let month = lexicon().month(ahead.word())?;
        ahead.skip_within_date();
        words.rest = ahead.rest;
        let year = year(words.number()?)?;
        return Some(Date::Known { days: days_from_civil(year, month, first)? });
    }
    let (second, _) = words.number()?;
    words.eat(&[separator])?;
    let third = words.number()?;
    if length == 4 {
        return Some(Date::Known { days: days_from_civil(first, second, third.0)? });
    }
    let year = year(third)?;
    if separator == '.' {
        return Some(Date::Known { days: days_from_civil(year, second, first)? });
    }
    let possible = first.min(second) <= 12 && first.max(second) <= 31 && first.min(second) > 0;
    possible.then_some(Date::Undecided { year, first, second })
}

/// Days since 1970 of the day and year that follow the name of a month.
fn month_first(month: u32, words: &mut Words<'_>) -> Option<i64> {
    let (day, _) = words.number()?;
    words.skip_within_date();
    days_from_civil(year(words.number()?)?, month, day)
}

fn year((year, digits): (u32, usize)) -> Option<u32> {
    match digits {
        4 => Some(year),
        // The window of POSIX.
        2 => Some(if year < 69 { 2000 + year } else { 1900 + year }),
        _ => None,
    }
}

/// Hours, minutes and seconds, with AM or PM and a zone, in microseconds; a zone takes it out of 0 to 24 hours.
fn time_of_day(words: &mut Words<'_>) -> Option<i64> {
    let (mut hour, _) = words.number()?;
    words.eat(&[':'])?;
    let (minute, _) = words.number()?;
    let mut second = 0;
    let mut micros = 0;
    if words.eat(&[':']).is_some() {
        second = words.number()?.0;
        if words.eat(&['.', ',']).is_some() {
            let length = words.rest.bytes().take_while(u8::is_ascii_digit).count();
            micros = micros_of(&words.rest.as_bytes()[..length])?;
            words.rest = &words.rest[length..];
        }
    }
    words.skip(&[' ']);
    let half = words.rest.get(..2).map(str::to_ascii_lowercase);
    if let Some(half @ ("am" | "pm")) = half.as_deref() {
        if !(1..=12).contains(&hour) {
            return None;
        }
        hour = hour % 12 + if half == "pm" { 12 } else { 0 };
        words.rest = &words.rest[2..];
        words.skip(&[' ']);
    }
    Some(clock_us(hour, minute, second)? + micros - zone_us(words)?)
}

/// How far ahead of UTC the rest of the text says the clock is.
fn zone_us(words: &mut Words<'_>) -> Option<i64> {
    let name = words.word();
    if !["", "z", "utc", "gmt"].contains(&name.to_ascii_lowercase().as_str()) {
        return None;
    }
    let Some(sign) = words.eat(&['+', '-', '\u{2212}']) else {
        return words.rest.is_empty().then_some(0);
    };
    let (hours, minutes) = match words.number()? {
        (both, 4) => (both / 100, both % 100),
        (hours, _) if words.eat(&[':']).is_some() => (hours, words.number()?.0),
        (hours, _) => (hours, 0),
    };
    if !words.rest.is_empty() || hours > 14 || minutes > 59 {
        return None;
    }
    let ahead = (i64::from(hours) * 60 + i64::from(minutes)) * 60_000_000;
    Some(if sign == '+' { ahead } else { -ahead })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Option<i64> {
        TimeReader::default().read(text.as_bytes())
    }

    fn at(text: &str) -> i64 {
        let time: jiff::Timestamp = text.parse().unwrap();
        time.as_microsecond()
    }

    #[test]
    fn the_forms_that_tools_write_are_read() {
        let moment = at("2024-03-13T10:21:14Z");
        for text in [
            "2024-03-13 10:21:14",
            "2024-03-13T10:21:14Z",
            "2024-03-13T12:21:14+02:00",
            "2024-03-13T12:21:14+0200",
            "2024-03-13 05:21:14-05",
            "2024/03/13 10:21:14",
            "13.03.2024 10:21:14",
            "13 Mar 2024 10:21:14",
            "13-MAR-24 10:21:14",
            "Mar 13, 2024 10:21:14 AM",
            "Wed, 13 Mar 2024 10:21:14 GMT",
            "13 mrt 2024 10:21:14",
            "wo 13 maart 2024 10:21:14",
            "Mi., 13. März 2024, 10:21:14",
            "13-mars-24 10:21:14",
            "13 de marzo de 2024 10:21:14",
            "mer. 13 mars 2024 10:21:14",
            "20240313102114",
            "1710325274",
            "1710325274000",
            "1710325274000000",
            "1710325274000000000",
            "1710325274.0",
            " 2024-03-13 10:21:14 UTC",
        ] {
            assert_eq!(read(text), Some(moment), "{text}");
        }
        assert_eq!(read("2024-03-13"), Some(at("2024-03-13T00:00:00Z")));
        assert_eq!(read("2024-03-13 10:21"), Some(at("2024-03-13T10:21:00Z")));
        assert_eq!(read("2024-03-13 10:21:14.5"), Some(moment + 500_000));
        assert_eq!(read("2024-03-13T10:21:14.123456789Z"), Some(moment + 123_456));
        assert_eq!(read("1710325274.25"), Some(moment + 250_000));
        assert_eq!(read("2024-02-29 00:00:00"), Some(at("2024-02-29T00:00:00Z")));
        assert_eq!(read("-1.5"), Some(-1_500_000));
    }

    #[test]
    fn what_is_no_time_is_not_read_as_one() {
        for text in [
            "",
            "home",
            "2024-02-30 10:00:00",
            "2024-13-01",
            "31/31/2024",
            "10:21",
            "2023-02-29",
            "12-2024",
            "2024-03-13 25:00:00",
            "2024-03-13 10:21:14 XYZ",
            "13/03/2024 13:00 PM",
            "1e9",
            "+5",
            "-",
            ".5",
            "12.",
            "99999999999999999999",
            "0/0/2024",
        ] {
            assert_eq!(read(text), None, "{text}");
        }
    }

    #[test]
    fn day_and_month_are_told_apart_later() {
        let time = read("03/04/2024 10:21:14").unwrap();
        assert!(is_undecided(time));
        assert_eq!(numbers(time), (3, 4));
        assert_eq!(decide(time, DayOrder::DayFirst), Some(at("2024-04-03T10:21:14Z")));
        assert_eq!(decide(time, DayOrder::MonthFirst), Some(at("2024-03-04T10:21:14Z")));
        let late = read("13-3-24 23:59:59.5 -03:00").unwrap();
        assert_eq!(decide(late, DayOrder::DayFirst), Some(at("2024-03-14T02:59:59.5Z")));
        assert_eq!(decide(late, DayOrder::MonthFirst), None);
        assert!(!is_undecided(-1));
    }

    #[test]
    fn every_day_of_four_centuries_follows_the_one_before() {
        let mut before = days_from_civil(1599, 12, 31).unwrap();
        for year in 1600..2000 {
            for month in 1..=12 {
                for day in 1..=days_in(year, month) {
                    let days = days_from_civil(year, month, day).unwrap();
                    assert_eq!(days, before + 1, "{year}-{month}-{day}");
                    before = days;
                }
            }
        }
        assert_eq!(days_from_civil(1970, 1, 1), Some(0));
    }
}
