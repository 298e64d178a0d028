//! Numbers, as people write them: with a comma or a point, with or without a sign for thousands.

/// What a written number says.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Reading {
    One(f64),
    /// `1,284` is a good thousand to some and a little more than one to others.
    Either {
        thousands: f64,
        decimal: f64,
    },
}

impl Reading {
    /// The number, where it is known to be whole or to be no larger than `most`; none where it may be either.
    pub fn resolve(self, whole: bool, most: Option<f64>) -> Option<f64> {
        match self {
            Reading::One(number) => Some(number),
            Reading::Either { thousands, .. } if whole => Some(thousands),
            Reading::Either { thousands, decimal } => {
                most.is_some_and(|most| thousands > most).then_some(decimal)
            }
        }
    }
}

/// The mark that parts the decimals of this number, where that is certain: a comma in `12,50`, `1.284,50` and
/// `1.284.000`; none where there is no mark, or where it may part thousands as well.
pub fn decimal_mark(words: &str) -> Option<char> {
    let Some(Reading::One(_)) = read(words) else { return None };
    let last = words.rfind([',', '.'])?;
    let (mark, other) = if words[last..].starts_with(',') { (',', '.') } else { ('.', ',') };
    let parts_thousands = words[..last].contains(mark);
    Some(if parts_thousands { other } else { mark })
}

/// Reads a number; none for what is none. Spaces, a percent sign and signs of currencies are passed over.
pub fn read(words: &str) -> Option<Reading> {
    let kept: String = words
        .chars()
        .filter(|c| !c.is_whitespace() && !matches!(c, '%' | '€' | '$' | '£' | '\'' | '’'))
        .collect();
    let (negative, digits) = match kept.strip_prefix(['-', '\u{2212}']) {
        Some(rest) => (true, rest),
        None => (false, kept.strip_prefix('+').unwrap_or(&kept)),
    };
    let sign = if negative { -1.0 } else { 1.0 };
    let plain = |text: &str| text.parse::<f64>().ok().map(|n| sign * n);
    if digits.is_empty() || !digits.chars().all(|c| c.is_ascii_digit() || matches!(c, ',' | '.')) {
        return None;
    }
    let Some(last) = digits.rfind([',', '.']) else { return plain(digits).map(Reading::One) };
    let mark = if digits[last..].starts_with(',') { ',' } else { '.' };
    let other = if mark == ',' { '.' } else { ',' };
    let (head, tail) = (&digits[..last], &digits[last + 1..]);
    if !head.contains([',', '.']) {
        let decimal = plain(&format!("{head}.{tail}"))?;
        let as_thousands = tail.len() == 3 && (1..=3).contains(&head.len()) && !head.starts_with('0');
        return Some(match plain(&format!("{head}{tail}")).filter(|_| as_thousands) {
            Some(thousands) => Reading::Either { thousands, decimal },
            None => Reading::One(decimal),
        });
    }
    let grouped = |text: &str, mark: char| {
        let mut groups = text.split(mark);
        let first = groups.next().is_some_and(|group| (1..=3).contains(&group.len()));
        (first && groups.all(|group| group.len() == 3)).then(|| text.replace(mark, ""))
    };
    if head.contains(mark) {
        // The mark comes again and again: it parts thousands, and the other must not come at all.
        return plain(&grouped(digits, mark)?).map(Reading::One);
    }
    plain(&format!("{}.{tail}", grouped(head, other)?)).map(Reading::One)
}

#[cfg(test)]
mod tests {
    use super::*;

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
        ] {
            assert_eq!(read(words), Some(Reading::One(number)), "{words}");
        }
    }

    #[test]
    fn a_number_that_could_be_two_is_resolved_by_what_it_can_be() {
        let either = read("1,284").unwrap();
        assert_eq!(either, Reading::Either { thousands: 1284.0, decimal: 1.284 });
        assert_eq!(either.resolve(true, None), Some(1284.0));
        assert_eq!(either.resolve(false, Some(10.0)), Some(1.284));
        assert_eq!(either.resolve(false, None), None);
    }

    #[test]
    fn the_mark_of_decimals_is_told_where_it_is_certain() {
        for (words, mark) in [
            ("12,50", Some(',')),
            ("1.284,50", Some(',')),
            ("1.284.000", Some(',')),
            ("\u{20ac} 0,125", Some(',')),
            ("5.2 %", Some('.')),
            ("1,284,000.5", Some('.')),
            ("1,284", None),
            ("1284", None),
            ("many, many", None),
        ] {
            assert_eq!(decimal_mark(words), mark, "{words}");
        }
    }

    #[test]
    fn what_is_no_number_is_none() {
        for words in
            ["", " ", "many", "12x", "1,28,4", "1.2.3", "--1", "1,2.3,4", "1e5", "NaN", "-", ",", "."]
        {
            assert_eq!(read(words), None, "{words}");
        }
    }
}
