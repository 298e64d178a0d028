//! Days, as people write and read them.

use jiff::civil::Date;

use crate::locale::lexicon::lexicon;

/// Why words are no day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoDate {
    /// They do not read as a date.
    Unreadable,
    /// They name a day that no calendar has, such as 30 February.
    NoSuchDay,
    /// Day and month may be either way round.
    Ambiguous(Date, Date),
}

/// The day that it is here.
pub fn today() -> Date {
    jiff::Zoned::now().date()
}

/// Reads a day: `2026-11-21`, `20261121`, `21-11-2026`, `21.11.2026`, `11/21/2026`, `21 November 2026`,
/// `Nov 21, 2026`; and `21 Nov`, `today`, `yesterday`, which depend on the day that it is.
///
/// # Errors
/// The words are no day, or could be either of two.
pub fn read(words: &str, today: Date) -> Result<Date, NoDate> {
    let lexicon = lexicon();
    if lexicon.today.contains(words) {
        return Ok(today);
    }
    if lexicon.yesterday.contains(words) {
        return today.yesterday().map_err(|_| NoDate::NoSuchDay);
    }
    let lower = words.trim().to_lowercase();
    let parts: Vec<DatePart> = lower
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty() && !lexicon.within_dates.contains(word))
        .map(DatePart::of)
        .collect::<Option<_>>()
        .ok_or(NoDate::Unreadable)?;
    let year = |number: &Number| match number.digits {
        4 => Ok(number.value),
        2 => Ok(2000 + number.value),
        _ => Err(NoDate::Unreadable),
    };
    match parts.as_slice() {
        [DatePart::Number(n)] if n.digits == 8 => day(n.value / 10_000, n.value / 100 % 100, n.value % 100),
        [DatePart::Number(y), DatePart::Number(m), DatePart::Number(d)] if y.digits == 4 => {
            day(y.value, m.value, d.value)
        }
        [DatePart::Number(a), DatePart::Number(b), DatePart::Number(y)] if y.digits == 4 => {
            numbers(a.value, b.value, y.value, lower.contains('/'))
        }
        [DatePart::Number(d), DatePart::Month(m), DatePart::Number(y)]
        | [DatePart::Month(m), DatePart::Number(d), DatePart::Number(y)]
            if d.digits <= 2 =>
        {
            day(year(y)?, *m, d.value)
        }
        [DatePart::Number(y), DatePart::Month(m), DatePart::Number(d)] if y.digits == 4 => {
            day(y.value, *m, d.value)
        }
        [DatePart::Number(d), DatePart::Month(m)] | [DatePart::Month(m), DatePart::Number(d)]
            if d.digits <= 2 =>
        {
            day(today.year().into(), *m, d.value)
        }
        _ => Err(NoDate::Unreadable),
    }
}

struct Number {
    value: i32,
    digits: usize,
}

enum DatePart {
    Number(Number),
    Month(i32),
}

impl DatePart {
    fn of(word: &str) -> Option<DatePart> {
        let digits = word.chars().take_while(char::is_ascii_digit).count();
        if digits > 0 {
            let ending = &word[digits..];
            let number = Number { value: word[..digits].parse().ok()?, digits };
            return matches!(ending, "" | "st" | "nd" | "rd" | "th").then_some(DatePart::Number(number));
        }
        Some(DatePart::Month(lexicon().month(word)? as i32))
    }
}

/// The day is written first, but with slashes by some the month.
fn numbers(first: i32, second: i32, year: i32, slashes: bool) -> Result<Date, NoDate> {
    let (day_first, month_first) = (day(year, second, first), day(year, first, second));
    match (day_first, month_first) {
        (Ok(a), Ok(b)) if slashes && a != b => Err(NoDate::Ambiguous(a, b)),
        (Ok(date), _) | (Err(_), Ok(date)) => Ok(date),
        (Err(why), Err(_)) => Err(why),
    }
}

fn day(year: i32, month: i32, day: i32) -> Result<Date, NoDate> {
    let parts = (i16::try_from(year), i8::try_from(month), i8::try_from(day));
    let (Ok(year), Ok(month), Ok(day)) = parts else { return Err(NoDate::NoSuchDay) };
    Date::new(year, month, day).map_err(|_| NoDate::NoSuchDay)
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    const TODAY: Date = date(2026, 3, 4);

    #[test]
    fn a_day_is_read_in_the_forms_that_people_write() {
        for words in [
            "2026-11-21",
            " 2026/11/21 ",
            "20261121",
            "21-11-2026",
            "21.11.2026",
            "21/11/2026",
            "11/21/2026",
            "21 November 2026",
            "21 nov. 2026",
            "Nov 21, 2026",
            "november 21st 26",
            "21 Nov",
            "2026 nov 21",
        ] {
            assert_eq!(read(words, TODAY), Ok(date(2026, 11, 21)), "{words}");
        }
        for words in ["3 mrt 2025", "3. März 2025", "3 mars 2025", "3 marzo 2025"] {
            assert_eq!(read(words, TODAY), Ok(date(2025, 3, 3)), "{words}");
        }
        assert_eq!(read("Today", TODAY), Ok(TODAY));
        assert_eq!(read("gisteren", TODAY), Ok(date(2026, 3, 3)));
    }

    #[test]
    fn days_are_read_in_the_words_of_five_languages() {
        for words in
            ["3 of March 2025", "3 maart 2025", "3. März 2025", "le 3 mars 2025", "3 de marzo de 2025"]
        {
            assert_eq!(read(words, TODAY), Ok(date(2025, 3, 3)), "{words}");
        }
        for words in ["today", "vandaag", "Heute", "aujourd\u{2019}hui", "hoy"] {
            assert_eq!(read(words, TODAY), Ok(TODAY), "{words}");
        }
        for words in ["yesterday", "gisteren", "gestern", "hier", "ayer"] {
            assert_eq!(read(words, TODAY), Ok(date(2026, 3, 3)), "{words}");
        }
        // June or July.
        assert_eq!(read("3 jui 2025", TODAY), Err(NoDate::Unreadable));
    }

    #[test]
    fn a_day_is_read_as_every_language_shows_it() {
        for lang in crate::locale::Lang::ALL {
            for month in 1..=12 {
                let day = date(2026, month, 21);
                let shown = crate::locale::date(lang, day);
                assert_eq!(read(&shown, TODAY), Ok(day), "{shown}");
            }
        }
    }

    #[test]
    fn a_day_that_could_be_two_is_not_guessed() {
        let both = NoDate::Ambiguous(date(2026, 4, 3), date(2026, 3, 4));
        assert_eq!(read("03/04/2026", TODAY), Err(both));
        assert_eq!(read("04/04/2026", TODAY), Ok(date(2026, 4, 4)));
        assert_eq!(read("03-04-2026", TODAY), Ok(date(2026, 4, 3)));
    }

    #[test]
    fn what_is_no_day_is_told_from_what_is_no_date() {
        assert_eq!(read("30 February 2026", TODAY), Err(NoDate::NoSuchDay));
        assert_eq!(read("2026-13-01", TODAY), Err(NoDate::NoSuchDay));
        for words in ["", "soon", "2026", "2026-1", "21-11-26", "ma 3 2026", "1 2 3 4", "99999999999 may"] {
            assert_eq!(read(words, TODAY), Err(NoDate::Unreadable), "{words}");
        }
    }
}
