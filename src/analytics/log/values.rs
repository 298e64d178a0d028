//! The values of a log: numbers, of which some cannot be told before all have been seen.
//!
//! Whether `1,284` is a good thousand is decided over the whole file: until then such a value is kept as a NaN of its
//! own kind, as undecided dates are kept in a number of theirs.

use crate::locale::written::number::{DecimalMark, Numeral, Unclear};

/// In the payload of a NaN: that a value is undecided, what is not so in the NaN of a row without a value; its mark and
/// sign; and, in the lowest bits, the number without its mark, which is below a million.
const UNDECIDED: u64 = 1 << 48;
const COMMA: u64 = 1 << 40;
const NEGATIVE: u64 = 1 << 41;
const NUMBER: u64 = (1 << 32) - 1;

/// A value as its row has it.
#[inline]
pub(super) fn encoded(numeral: Numeral) -> f64 {
    match numeral {
        Numeral::Plain(number) | Numeral::Marked(number, _) => number,
        Numeral::Either(Unclear { mark, thousands }) => {
            let comma = if mark == DecimalMark::Comma { COMMA } else { 0 };
            let negative = if thousands < 0.0 { NEGATIVE } else { 0 };
            f64::from_bits(f64::NAN.to_bits() | UNDECIDED | comma | negative | thousands.abs() as u64)
        }
    }
}

/// The value, once it is known which mark stands before decimals; not a number where that is not known, or where there
/// was none.
pub(super) fn decided(value: f64, before_decimals: Option<DecimalMark>) -> f64 {
    let bits = value.to_bits();
    if !value.is_nan() || bits & UNDECIDED == 0 {
        return value;
    }
    let mark = if bits & COMMA == 0 { DecimalMark::Point } else { DecimalMark::Comma };
    let sign = if bits & NEGATIVE == 0 { 1.0 } else { -1.0 };
    let thousands = sign * (bits & NUMBER) as f64;
    Numeral::Either(Unclear { mark, thousands }).with(before_decimals).unwrap_or(f64::NAN)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_undecided_value_is_kept_until_it_is_decided() {
        for (words, with_point, with_comma) in [
            ("1,284", 1284.0, 1.284),
            ("-999.001", -999.001, -999_001.0),
            ("12.5", 12.5, 12.5),
            ("7", 7.0, 7.0),
        ] {
            let kept = encoded(Numeral::read(words).unwrap());
            assert_eq!(decided(kept, Some(DecimalMark::Point)), with_point, "{words}");
            assert_eq!(decided(kept, Some(DecimalMark::Comma)), with_comma, "{words}");
        }
        assert!(decided(encoded(Numeral::read("1,284").unwrap()), None).is_nan());
        assert!(decided(f64::NAN, Some(DecimalMark::Point)).is_nan());
    }
}
