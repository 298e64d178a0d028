//! How numbers, shares, amounts, days and quotations are written in each language.

use jiff::civil::{Date, DateTime};

use super::written::number::DecimalMark;
use super::{Arg, Lang, text, text_with};

/// The mark that the language puts before decimals.
pub fn decimal_mark(lang: Lang) -> DecimalMark {
    if text(lang, "number-decimal") == "," { DecimalMark::Comma } else { DecimalMark::Point }
}

/// A number as the language writes it, with at most `places` decimals and true minus: 1,234.5 or 1.234,5.
pub fn number(lang: Lang, value: f64, places: usize) -> String {
    let plain = format!("{:.places$}", value.abs());
    let (whole, decimals) = plain.split_once('.').unwrap_or((&plain, ""));
    let decimals = decimals.trim_end_matches('0');
    let mut written = String::new();
    if value < 0.0 && plain.bytes().any(|b| (b'1'..=b'9').contains(&b)) {
        written.push('\u{2212}');
    }
    let group = &text(lang, "number-group");
    for (i, digit) in whole.chars().enumerate() {
        // Four digits are read at a glance.
        if i > 0 && (whole.len() - i) % 3 == 0 && whole.len() > 4 {
            written.push_str(group);
        }
        written.push(digit);
    }
    if !decimals.is_empty() {
        written.push_str(&text(lang, "number-decimal"));
        written.push_str(decimals);
    }
    written
}

/// A part of a hundred as the language writes it, with at most `places` decimals: 38 %, 4,2 %.
pub fn percent(lang: Lang, value: f64, places: usize) -> String {
    text_with(lang, "percent", &[("number", number(lang, value, places).into())])
}

/// A share from 0 to 1: 38 %, and where it is small 4.2 %.
pub fn share(lang: Lang, share: f64) -> String {
    let value = share * 100.0;
    percent(lang, value, usize::from(value.abs() < 9.95))
}

/// An amount of money, without its currency.
pub fn amount(lang: Lang, amount: f64) -> String {
    number(lang, amount, if amount < 999.5 { 2 } else { 0 })
}

/// A whole number of something, by a message with `$count` and `$number`.
pub fn counted(lang: Lang, key: &str, count: u64) -> String {
    counted_with(lang, key, count, &[])
}

/// As [`counted`], of a message that says more.
pub fn counted_with(lang: Lang, key: &str, count: u64, more: &[(&str, Arg<'_>)]) -> String {
    let written = number(lang, count as f64, 0);
    let mut values = vec![("count", Arg::Count(usize::try_from(count).unwrap_or(usize::MAX)))];
    values.push(("number", written.into()));
    values.extend(more.iter().cloned());
    text_with(lang, key, &values)
}

/// How long something takes, in the unit in which it is best read: 45 s, 5 min, 1.5 h, 12 days.
pub fn duration(lang: Lang, seconds: f64) -> String {
    const MINUTE: f64 = 60.0;
    const HOUR: f64 = 60.0 * MINUTE;
    const DAY: f64 = 24.0 * HOUR;
    let (key, unit) = match seconds {
        ..90.0 => ("duration-seconds", 1.0),
        ..5400.0 => ("duration-minutes", MINUTE),
        ..129_600.0 => ("duration-hours", HOUR),
        _ => ("duration-days", DAY),
    };
    let value = seconds.max(0.0) / unit;
    let places = usize::from(value < 9.95 && unit > 1.0);
    let number = number(lang, value, places);
    // What is written as 1 is one.
    let count = if number == "1" { 1 } else { 2 };
    text_with(lang, key, &[("count", Arg::Count(count)), ("number", number.into())])
}

/// Tenths as scores and gaps are written, with a sign and always one decimal: +1.2, 0.0, −0,4.
pub fn tenths(lang: Lang, tenths: i32) -> String {
    let sign = match tenths {
        0 => "",
        1.. => "+",
        _ => "\u{2212}",
    };
    format!("{sign}{}", tenths_size(lang, tenths))
}

/// Tenths without their sign: 1.2 or 0,4.
pub fn tenths_size(lang: Lang, tenths: i32) -> String {
    let (whole, rest) = (tenths.unsigned_abs() / 10, tenths.unsigned_abs() % 10);
    format!("{whole}{}{rest}", text(lang, "number-decimal"))
}

/// What somebody said, between the quotation marks of the language, which it may have some of already.
pub fn quoted(lang: Lang, words: &str) -> String {
    let said = words.trim().trim_matches(['"', '“', '”', '„', '«', '»']).trim();
    text_with(lang, "quoted", &[("text", said.into())])
}

/// A day as the language writes it, short and not to be misread: 21 Nov 2026.
pub fn date(lang: Lang, date: Date) -> String {
    let month = text(lang, &format!("month-{}", date.month()));
    let (day, year) = (date.day().to_string(), date.year().to_string());
    text_with(lang, "date", &[("day", day.into()), ("month", month.as_ref().into()), ("year", year.into())])
}

/// A day and the time of it, to the minute: 21 Nov 2026, 14:05.
pub fn date_and_time(lang: Lang, at: DateTime) -> String {
    let time = format!("{:02}:{:02}", at.hour(), at.minute());
    text_with(lang, "date-and-time", &[("date", date(lang, at.date()).into()), ("time", time.into())])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_and_dates_are_written_as_in_each_language() {
        assert_eq!(number(Lang::English, 31_106.25, 2), "31,106.25");
        assert_eq!(Lang::ALL.map(|lang| decimal_mark(lang).sign()), ['.', ',', ',', ',', ',']);
        assert_eq!(number(Lang::Dutch, 31_106.0, 2), "31.106");
        assert_eq!(number(Lang::German, -1.4, 1), "\u{2212}1,4");
        assert_eq!(number(Lang::French, 1_234_567.0, 0), "1\u{202f}234\u{202f}567");
        assert_eq!(number(Lang::English, 2026.0, 0), "2026");
        assert_eq!(number(Lang::English, -0.04, 1), "0");
        let day = jiff::civil::date(2026, 3, 21);
        assert_eq!(date(Lang::English, day), "21 Mar 2026");
        assert_eq!(date(Lang::Dutch, day), "21 mrt 2026");
        assert_eq!(date(Lang::German, day), "21. März 2026");
        assert_eq!(date_and_time(Lang::French, day.at(9, 5, 0, 0)), "21 mars 2026 à 09:05");
        assert_eq!(tenths(Lang::Spanish, -14), "\u{2212}1,4");
        assert_eq!(tenths(Lang::English, 8), "+0.8");
        assert_eq!(tenths(Lang::Dutch, 0), "0,0");
        assert_eq!(percent(Lang::German, 4.26, 1), "4,3\u{202f}%");
        assert_eq!(percent(Lang::Dutch, 38.0, 0), "38%");
        assert_eq!(duration(Lang::English, 45.4), "45 s");
        assert_eq!(duration(Lang::Dutch, 5400.0), "1,5 u");
        assert_eq!(duration(Lang::German, 86_400.0 * 1.5), "1,5 Tage");
        assert_eq!(duration(Lang::French, 86_400.0 * 1.5 + 1.0), "1,5 jours");
        assert_eq!(duration(Lang::English, 600.0), "10 min");
        assert_eq!(quoted(Lang::German, " “So quiet!”"), "„So quiet!“");
    }

    #[test]
    fn small_shares_and_amounts_keep_decimals_and_large_ones_do_not() {
        assert_eq!(
            [share(Lang::English, 0.042), share(Lang::English, 0.384)],
            ["4.2\u{202f}%", "38\u{202f}%"]
        );
        assert_eq!([amount(Lang::English, 2.125), amount(Lang::English, 1284.4)], ["2.12", "1284"]);
    }
}
