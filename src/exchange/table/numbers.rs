//! Numbers as people write them in tables.

/// A number with a point or a comma before its decimals, with thousands apart or not, and a currency or percent sign
/// around it or not.
pub(super) fn number(text: &str) -> Option<f64> {
    let text = text.trim().replace(['\u{2212}', '\u{2013}'], "-");
    let text = text.trim_matches(|c: char| c.is_whitespace() || "\u{20ac}$\u{a3}\u{a5}%".contains(c));
    let text: String = text.chars().filter(|c| !c.is_whitespace() && *c != '\'').collect();
    let plain = match (text.rfind('.'), text.rfind(',')) {
        // The one further right is before the decimals.
        (Some(point), Some(comma)) if point > comma => text.replace(',', ""),
        (Some(_), Some(_)) => text.replace('.', "").replace(',', "."),
        (None, Some(_)) if text.matches(',').count() == 1 => text.replace(',', "."),
        (None, Some(_)) => text.replace(',', ""),
        (Some(_), None) if text.matches('.').count() > 1 => text.replace('.', ""),
        _ => text,
    };
    let digits = plain.trim_start_matches(['+', '-']);
    let is_plain = digits.starts_with(|c: char| c.is_ascii_digit() || c == '.');
    plain.parse::<f64>().ok().filter(|number| is_plain && number.is_finite())
}

/// A whole number: `1.284` and `1,284` are thousands.
pub(super) fn whole(text: &str) -> Option<f64> {
    let text = text.trim();
    let groups: Vec<&str> = text.split(['.', ',', ' ', '\'', '\u{a0}', '\u{202f}']).collect();
    let thousands = groups.len() > 1
        && groups[1..].iter().all(|group| group.len() == 3)
        && groups.iter().all(|group| !group.is_empty() && group.bytes().all(|b| b.is_ascii_digit()));
    if thousands { groups.concat().parse().ok() } else { number(text) }
}

/// Whether a cell says that there is nothing to say.
pub(crate) fn is_blank(text: &str) -> bool {
    matches!(
        text.trim().to_lowercase().as_str(),
        "" | "-" | "\u{2013}" | "\u{2014}" | "n/a" | "na" | "nvt" | "n.v.t."
    )
}

/// The number that a text begins with, and what follows it.
pub(super) fn leading(text: &str) -> Option<(f64, &str)> {
    let text = text.trim();
    let end = text
        .find(|c: char| !(c.is_ascii_digit() || matches!(c, '+' | '-' | '\u{2212}' | '.' | ',')))
        .unwrap_or(text.len());
    // What follows a word's first letters is no number: 4K.
    if text[end..].starts_with(|c: char| c.is_alphanumeric()) {
        return None;
    }
    let head = text[..end].trim_end_matches(['.', ',']);
    Some((number(head)?, text[end..].trim_start_matches([' ', '\t', ':', ';', '\u{a0}']).trim_end()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_read_as_people_write_them() {
        for (text, expected) in [
            ("1", 1.0),
            ("+1.2", 1.2),
            ("\u{2212}0,4", -0.4),
            ("1.284,50", 1284.5),
            ("1,284.50", 1284.5),
            ("\u{20ac} 1 284", 1284.0),
            ("12 %", 12.0),
            (".5", 0.5),
        ] {
            assert_eq!(number(text), Some(expected), "{text}");
        }
        for text in ["", "-", "inf", "nan", "good", "1e999", "--", "0x10"] {
            assert_eq!(number(text), None, "{text}");
        }
        assert_eq!(whole("1.284"), Some(1284.0));
        assert_eq!(whole("1,284,000"), Some(1_284_000.0));
    }

    #[test]
    fn a_score_may_have_words_behind_it() {
        assert_eq!(leading("+1.2 relieved"), Some((1.2, "relieved")));
        assert_eq!(leading("-0,4: 5 forms to fill in"), Some((-0.4, "5 forms to fill in")));
        assert_eq!(leading("2"), Some((2.0, "")));
        assert_eq!(leading("4K picture"), None);
        assert_eq!(leading("relieved"), None);
    }
}
