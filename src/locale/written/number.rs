//! Numbers as people and programs write them: with a comma or a point before the decimals, and with thousands apart or
//! not. The one reader for tables, logs and fields.
//!
//! `1,284` alone may be a good thousand or a little more than one. How the rest of its column is written tells
//! ([`Notation`]); in a field the user's language does. Where nothing tells, nobody guesses.

use std::borrow::Cow;

/// The mark that stands before decimals.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum DecimalMark {
    Point,
    Comma,
}

impl DecimalMark {
    fn of(byte: u8) -> Option<DecimalMark> {
        match byte {
            b'.' => Some(DecimalMark::Point),
            b',' => Some(DecimalMark::Comma),
            _ => None,
        }
    }

    fn other(self) -> DecimalMark {
        if self == DecimalMark::Point { DecimalMark::Comma } else { DecimalMark::Point }
    }

    pub fn sign(self) -> char {
        if self == DecimalMark::Point { '.' } else { ',' }
    }
}

/// What a written number says.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Numeral {
    /// The same, whatever stands before decimals: `1284`, `1 284`, `-3 %`.
    Plain(f64),
    /// Makes sense with this mark before the decimals only: `12,50`, `1.284,50`, `1.284.000`.
    Marked(f64, DecimalMark),
    /// `1,284`.
    Either(Unclear),
}

/// A number with one mark that may part thousands or stand before decimals.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Unclear {
    pub mark: DecimalMark,
    /// The number if the mark parts thousands; a thousandth of it if it stands before decimals.
    pub thousands: f64,
}

impl Unclear {
    /// The number, where this mark stands before decimals.
    pub fn with(self, before_decimals: DecimalMark) -> f64 {
        if self.mark == before_decimals { self.decimal() } else { self.thousands }
    }

    fn decimal(self) -> f64 {
        self.thousands / 1000.0
    }
}

impl Numeral {
    /// Reads a number; none for what is none. Spaces, signs of currencies and per cent are passed over; what is in
    /// brackets is below zero.
    pub fn read(words: &str) -> Option<Numeral> {
        simple(words.trim_ascii().as_bytes()).or_else(|| general(words))
    }

    /// As [`Numeral::read`], of bytes that are text or none.
    #[inline]
    pub fn read_bytes(bytes: &[u8]) -> Option<Numeral> {
        simple(bytes.trim_ascii()).or_else(|| general(std::str::from_utf8(bytes).ok()?))
    }

    /// The number that a text begins with, and the words that follow it: `+1.2 relieved`.
    pub fn leading(text: &str) -> Option<(Numeral, &str)> {
        let text = text.trim();
        let is_part = |c: char| c.is_ascii_digit() || is_minus(c) || matches!(c, '+' | '.' | ',');
        let (head, rest) = text.split_at(text.find(|c| !is_part(c)).unwrap_or(text.len()));
        // What follows a word's first letters is no number: 4K.
        if rest.starts_with(char::is_alphanumeric) {
            return None;
        }
        let head = head.trim_end_matches(|c| is_minus(c) || matches!(c, '.' | ','));
        let words = rest.trim_start_matches([' ', '\t', ':', ';', '\u{a0}']).trim_end();
        Some((Numeral::read(head)?, words))
    }

    /// The number, where it is known which mark stands before decimals; none where it is not, and both make sense.
    pub fn with(self, before_decimals: Option<DecimalMark>) -> Option<f64> {
        match self {
            Numeral::Plain(number) | Numeral::Marked(number, _) => Some(number),
            Numeral::Either(unclear) => before_decimals.map(|mark| unclear.with(mark)),
        }
    }

    /// The number, where it is known to be whole or to be no larger than `most`; none where it may be either.
    pub fn resolve(self, whole: bool, most: Option<f64>) -> Option<f64> {
        match self {
            Numeral::Plain(number) | Numeral::Marked(number, _) => Some(number),
            Numeral::Either(unclear) if whole => Some(unclear.thousands),
            Numeral::Either(unclear) => {
                most.is_some_and(|most| unclear.thousands.abs() > most).then(|| unclear.decimal())
            }
        }
    }
}

/// How the numbers of a column are written, as far as those seen tell.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Notation {
    points: bool,
    commas: bool,
}

impl Notation {
    /// That of a column with these cells. What is no number says nothing.
    pub fn of<'a>(cells: impl IntoIterator<Item = &'a str>) -> Notation {
        let mut notation = Notation::default();
        for numeral in cells.into_iter().filter_map(Numeral::read) {
            notation.note(numeral);
        }
        notation
    }

    #[inline]
    pub fn note(&mut self, numeral: Numeral) {
        match numeral {
            Numeral::Marked(_, DecimalMark::Point) => self.points = true,
            Numeral::Marked(_, DecimalMark::Comma) => self.commas = true,
            Numeral::Plain(_) | Numeral::Either(_) => {}
        }
    }

    /// What two columns, or two parts of one, tell together.
    #[must_use]
    pub fn and(self, other: Notation) -> Notation {
        Notation { points: self.points || other.points, commas: self.commas || other.commas }
    }

    /// The mark before decimals; none where no number tells it, or where two tell it otherwise.
    pub fn mark(self) -> Option<DecimalMark> {
        match (self.points, self.commas) {
            (true, false) => Some(DecimalMark::Point),
            (false, true) => Some(DecimalMark::Comma),
            _ => None,
        }
    }

    /// Whether nothing was seen that tells.
    pub fn is_silent(self) -> bool {
        self == Notation::default()
    }
}

/// A number as a program writes it: a point before the decimals, and nothing that another reader takes for thousands.
pub fn unmistakable(number: f64) -> String {
    let mut text = number.to_string();
    if matches!(Numeral::read(&text), Some(Numeral::Either(_))) {
        text.push('0');
    }
    text
}

/// So many digits fit a number without loss.
const EXACT_DIGITS: usize = 15;

/// What nearly all numbers are: some digits with a sign or none and a mark or none. None for all others.
#[inline]
fn simple(bytes: &[u8]) -> Option<Numeral> {
    let (negative, digits) = match bytes {
        [b'-', digits @ ..] => (true, digits),
        digits => (false, digits),
    };
    if digits.is_empty() || digits.len() > EXACT_DIGITS + 1 {
        return None;
    }
    let (mut number, mut mark) = (0_u64, None);
    for (at, byte) in digits.iter().enumerate() {
        match byte {
            b'0'..=b'9' => number = number * 10 + u64::from(byte - b'0'),
            _ => {
                let found = DecimalMark::of(*byte).filter(|_| mark.is_none())?;
                mark = Some((at, found));
            }
        }
    }
    let signed = |number: f64| if negative { -number } else { number };
    let number = number as f64;
    let Some((at, mark)) = mark else {
        return (digits.len() <= EXACT_DIGITS).then(|| Numeral::Plain(signed(number)));
    };
    let places = digits.len() - at - 1;
    if at + places == 0 {
        return None;
    }
    if places == 3 && (1..=3).contains(&at) && digits[0] != b'0' {
        return Some(Numeral::Either(Unclear { mark, thousands: signed(number) }));
    }
    // Both are exact, and so the quotient is the nearest number to what is written.
    Some(Numeral::Marked(signed(number / POWERS[places]), mark))
}

const POWERS: [f64; EXACT_DIGITS + 1] =
    [1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15];

/// The shortest signs of currencies that are letters, in small ones.
const CURRENCIES: [&str; 22] = [
    "aud", "brl", "cad", "chf", "cny", "czk", "dkk", "eur", "gbp", "huf", "inr", "jpy", "krw", "mxn", "nok",
    "nzd", "pln", "sek", "try", "usd", "kr", "fr",
];

fn is_currency_sign(c: char) -> bool {
    matches!(c, '$' | '£' | '¥' | '¢' | '¤' | '\u{20a0}'..='\u{20c0}')
}

fn is_minus(c: char) -> bool {
    matches!(c, '-' | '\u{2010}'..='\u{2013}' | '\u{2212}')
}

/// The words without what stands around a number: signs of currencies, per cent, blanks.
fn bare(words: &str) -> &str {
    let is_around = |c: char| c.is_whitespace() || is_currency_sign(c) || matches!(c, '%' | '\u{2030}');
    let words = words.trim_matches(is_around);
    let letters = |c: char| c.is_ascii_alphabetic();
    let is_currency = |word: &str| CURRENCIES.contains(&word.to_ascii_lowercase().as_str());
    let head = words.find(|c| !letters(c)).unwrap_or(words.len());
    let words =
        if head > 0 && is_currency(&words[..head]) { words[head..].trim_start_matches('.') } else { words };
    let tail = words
        .rfind(|c| !letters(c))
        .map_or(0, |at| at + words[at..].chars().next().map_or(0, char::len_utf8));
    let words = if tail > 0 && is_currency(&words[tail..]) { &words[..tail] } else { words };
    words.trim_matches(is_around)
}

/// All other ways to write a number.
fn general(words: &str) -> Option<Numeral> {
    let words = bare(words);
    let in_brackets = words.strip_prefix('(').and_then(|rest| rest.strip_suffix(')'));
    let words = in_brackets.map_or(words, bare);
    // A price without cents: `12,-`.
    let priced = words.trim_end_matches(is_minus);
    let words = priced.strip_suffix([',', '.']).filter(|_| priced.len() < words.len()).unwrap_or(words);
    let without_minus = words.strip_prefix(is_minus).or_else(|| words.strip_suffix(is_minus));
    // Only one of the two says that a number is below zero.
    if in_brackets.is_some() && without_minus.is_some() {
        return None;
    }
    let negative = in_brackets.is_some() || without_minus.is_some();
    let digits = bare(without_minus.unwrap_or_else(|| words.strip_prefix('+').unwrap_or(words)));
    let (digits, exponent) = match digits.find(['e', 'E']) {
        Some(at) => (&digits[..at], Some(&digits[at + 1..])),
        None => (digits, None),
    };
    let digits = without_gaps(digits)?;
    let sign = if negative { "-" } else { "" };
    let exponent = exponent
        .map_or(Some(String::new()), |exponent| is_whole(exponent).then(|| format!("e{exponent}")))?;
    let plain = |text: &str| {
        let text = if text.starts_with('.') { format!("0{text}") } else { text.to_owned() };
        format!("{sign}{text}{exponent}").parse::<f64>().ok().filter(|number| number.is_finite())
    };
    let Some(last) = digits.rfind([',', '.']) else { return plain(&digits).map(Numeral::Plain) };
    let mark = DecimalMark::of(digits.as_bytes()[last])?;
    let (head, tail) = (&digits[..last], &digits[last + 1..]);
    if !head.contains([',', '.']) {
        let is_group = tail.len() == 3 && (1..=3).contains(&head.len()) && !head.starts_with('0');
        // A number with a power of ten is never parted.
        return if is_group && exponent.is_empty() {
            Some(Numeral::Either(Unclear { mark, thousands: plain(&format!("{head}{tail}"))? }))
        } else if head.is_empty() && tail.is_empty() {
            None
        } else {
            Some(Numeral::Marked(plain(&format!("{head}.{tail}"))?, mark))
        };
    }
    if head.contains(mark.sign()) {
        // The mark comes again and again: it parts thousands, and the other must not come at all.
        return Some(Numeral::Marked(plain(&joined(&digits, mark.sign())?)?, mark.other()));
    }
    Some(Numeral::Marked(plain(&format!("{}.{tail}", joined(head, mark.other().sign())?))?, mark))
}

/// The digits and marks of a number, without the blanks and apostrophes that part its thousands; none if there is
/// anything else, or if they part something else.
fn without_gaps(digits: &str) -> Option<Cow<'_, str>> {
    let is_gap = |c: char| c.is_whitespace() || matches!(c, '\'' | '\u{2019}');
    let is_mark = |c: char| matches!(c, ',' | '.');
    if digits.is_empty() || !digits.chars().all(|c| c.is_ascii_digit() || is_mark(c) || is_gap(c)) {
        return None;
    }
    if !digits.contains(is_gap) {
        return Some(Cow::Borrowed(digits));
    }
    let (whole, decimals) = digits.split_at(digits.find(is_mark).unwrap_or(digits.len()));
    let whole = joined(&whole.replace(is_gap, " "), ' ')?;
    (!decimals.contains(is_gap)).then(|| Cow::Owned(whole + decimals))
}

/// A whole number without what parts its thousands; none if that parts anything else.
fn joined(text: &str, between: char) -> Option<String> {
    let mut groups = text.split(between);
    let first = groups.next().is_some_and(|group| (1..=3).contains(&group.len()));
    (first && groups.all(|group| group.len() == 3)).then(|| text.replace(between, ""))
}

fn is_whole(exponent: &str) -> bool {
    let digits = exponent.strip_prefix(['+', '-']).unwrap_or(exponent);
    (1..=3).contains(&digits.len()) && digits.bytes().all(|byte| byte.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn certain(words: &str) -> Option<f64> {
        match Numeral::read(words)? {
            Numeral::Plain(number) | Numeral::Marked(number, _) => Some(number),
            Numeral::Either(_) => None,
        }
    }

    #[test]
    fn numbers_are_read_with_comma_or_point_and_with_thousands() {
        for (words, number) in [
            ("1284", 1284.0),
            ("1 284", 1284.0),
            ("1,284,000", 1_284_000.0),
            ("1.284,50", 1284.5),
            ("1,284.50", 1284.5),
            ("0,5", 0.5),
            ("0.125", 0.125),
            ("7,5 %", 7.5),
            ("€ 12.50", 12.5),
            ("\u{2212}0.4", -0.4),
            ("+1,2", 1.2),
            (".5", 0.5),
            ("5.", 5.0),
            ("1234,567", 1234.567),
            ("1\u{202f}284\u{a0}000,5", 1_284_000.5),
            ("1'284.50", 1284.5),
            ("1\u{2019}284", 1284.0),
            ("1 284,500", 1284.5),
            ("EUR 1.284,50", 1284.5),
            ("12,50 kr", 12.5),
            ("Fr. 12.50", 12.5),
            ("-$3", -3.0),
            ("$-3", -3.0),
            ("(12,50)", -12.5),
            ("(€ 1 284)", -1284.0),
            ("\u{20ac} (3)", -3.0),
            ("12,50-", -12.5),
            ("\u{20ac} 12,-", 12.0),
            ("12.\u{2013}", 12.0),
            ("1e-05", 1e-5),
            ("1,5E+05", 150_000.0),
            ("1.284e3", 1284.0),
            ("123456789012345678", 123_456_789_012_345_680.0),
            ("0.1", 0.1),
            ("99999999.99", 99_999_999.99),
        ] {
            assert_eq!(certain(words), Some(number), "{words}");
        }
    }

    #[test]
    fn a_number_that_could_be_two_is_read_as_the_rest_of_its_column_is_written() {
        let either = Numeral::read("1,284").unwrap();
        assert_eq!(either, Numeral::Either(Unclear { mark: DecimalMark::Comma, thousands: 1284.0 }));
        for (column, number) in [
            (vec!["12.50"], Some(1284.0)),
            (vec!["12,50", "7"], Some(1.284)),
            (vec!["1,284,000"], Some(1284.0)),
            (vec!["1.284.000"], Some(1.284)),
            (vec!["0,125"], Some(1.284)),
            (vec!["12,50", "12.50"], None),
            (vec!["7", "many", "9,123"], None),
        ] {
            assert_eq!(either.with(Notation::of(column.iter().copied()).mark()), number, "{column:?}");
        }
        assert_eq!(Numeral::read("-1.284").unwrap().with(Some(DecimalMark::Point)), Some(-1.284));
        assert_eq!(Numeral::read("(1.284 \u{20ac})").unwrap().with(Some(DecimalMark::Comma)), Some(-1284.0));
        assert_eq!(
            Numeral::read("12,50").unwrap().with(Some(DecimalMark::Point)),
            Some(12.5),
            "nothing else makes sense"
        );
    }

    #[test]
    fn a_number_that_could_be_two_is_resolved_by_what_it_can_be() {
        let either = Numeral::read("1,284").unwrap();
        assert_eq!(either.resolve(true, None), Some(1284.0));
        assert_eq!(either.resolve(false, Some(10.0)), Some(1.284));
        assert_eq!(either.resolve(false, None), None);
        assert_eq!(Numeral::read("-1,284").unwrap().resolve(false, Some(2.0)), Some(-1.284));
    }

    #[test]
    fn the_mark_of_decimals_is_told_where_it_is_certain() {
        for (words, mark) in [
            ("12,50", Some(DecimalMark::Comma)),
            ("1.284,50", Some(DecimalMark::Comma)),
            ("1.284.000", Some(DecimalMark::Comma)),
            ("\u{20ac} 0,125", Some(DecimalMark::Comma)),
            ("5.2 %", Some(DecimalMark::Point)),
            ("1,284,000.5", Some(DecimalMark::Point)),
            ("1,284", None),
            ("1284", None),
            ("many, many", None),
        ] {
            assert_eq!(Notation::of([words]).mark(), mark, "{words}");
        }
    }

    #[test]
    fn what_is_no_number_is_none() {
        for words in [
            "",
            " ",
            "many",
            "12x",
            "1,28,4",
            "1.2.3",
            "--1",
            "1,2.3,4",
            "NaN",
            "inf",
            "-",
            ",",
            ".",
            "1e",
            "e5",
            "1e5.5",
            "1e999",
            "12 34",
            "1 284 0",
            "(-3)",
            "()",
            "%",
            "€",
            "0x10",
            "1.284.5000",
            "x12",
            "1 'a",
            "Q3",
            "3D",
            "12,50 34",
        ] {
            assert_eq!(Numeral::read(words), None, "{words}");
            assert_eq!(Numeral::read_bytes(words.as_bytes()), None, "{words}");
        }
    }

    #[test]
    fn a_number_may_have_words_behind_it() {
        let leading = |text| Numeral::leading(text).map(|(numeral, words)| (numeral.with(None), words));
        assert_eq!(leading("+1.2 relieved"), Some((Some(1.2), "relieved")));
        assert_eq!(leading("-0,4: 5 forms to fill in"), Some((Some(-0.4), "5 forms to fill in")));
        assert_eq!(leading("2"), Some((Some(2.0), "")));
        assert_eq!(leading("1,284 visits"), Some((None, "visits")));
        assert_eq!(leading("4K picture"), None);
        assert_eq!(leading("relieved"), None);
    }

    #[test]
    fn the_quick_way_and_the_long_way_agree() {
        for words in
            ["5", "-5", "0,5", ".5", "5.", "1,284", "-1.284", "0.284", "1234.567", "12.3456", "000.5", "0,0"]
        {
            assert_eq!(simple(words.as_bytes()), general(words), "{words}");
        }
    }

    #[test]
    fn a_number_is_written_so_that_nobody_takes_its_decimals_for_thousands() {
        for number in [1.284, 12.5, 0.125, -3.0, 1284.0, 1234.567, 1e21, -999.001] {
            let text = unmistakable(number);
            assert_eq!(certain(&text), Some(number), "{text}");
        }
    }
}
