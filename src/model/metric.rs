//! The figures of a touchpoint: one table of what they are called and which numbers they can be.

use super::Metrics;
use super::bounds;
use crate::locale::written::number::{DecimalMark, Numeral};

/// What a figure is measured in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
    Count,
    /// Held as a share from 0 to 1, shown and typed in percent.
    Percent,
    /// From 0 to 10.
    Rating,
    Money,
}

/// One figure of a card.
#[derive(Debug)]
pub struct MetricInfo {
    /// What the file calls it, and the tail of the message key that names it (`figure-visits`).
    pub key: &'static str,
    pub unit: Unit,
    pub get: fn(&Metrics) -> Option<f64>,
    pub set: fn(&mut Metrics, Option<f64>),
}

/// In the order in which they are shown.
pub static METRICS: &[MetricInfo] = &[
    metric("visits", Unit::Count, |m| m.visits.map(|n| n as f64), |m, n| m.visits = n.map(|n| n as u64)),
    metric(
        "customers",
        Unit::Count,
        |m| m.customers.map(|n| n as f64),
        |m, n| m.customers = n.map(|n| n as u64),
    ),
    metric("conversion", Unit::Percent, |m| m.conversion, |m, n| m.conversion = n),
    metric("satisfaction", Unit::Rating, |m| m.satisfaction, |m, n| m.satisfaction = n),
    metric("cost", Unit::Money, |m| m.cost, |m, n| m.cost = n),
    metric("value", Unit::Money, |m| m.value, |m, n| m.value = n),
];

const fn metric(
    key: &'static str,
    unit: Unit,
    get: fn(&Metrics) -> Option<f64>,
    set: fn(&mut Metrics, Option<f64>),
) -> MetricInfo {
    MetricInfo { key, unit, get, set }
}

/// Why words are no figure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoFigure {
    NoNumber,
    /// `1,284` where both a good thousand and a little more than one can be meant.
    Ambiguous,
    NotWhole,
    /// Below nothing, or above the end of the scale.
    OutOfRange,
}

impl Unit {
    /// The largest number that can be, as it is held.
    pub fn most(self) -> Option<f64> {
        match self {
            Unit::Percent => Some(1.0),
            Unit::Rating => Some(10.0),
            Unit::Count | Unit::Money => None,
        }
    }

    /// Whether a figure can be this number.
    pub fn holds(self, number: f64) -> bool {
        let bound = if self == Unit::Count { bounds::COUNT as f64 } else { bounds::AMOUNT };
        // Not a number is in no range.
        (0.0..=self.most().unwrap_or(bound)).contains(&number)
    }

    /// How many of the shown make one of the held.
    fn scale(self) -> f64 {
        if self == Unit::Percent { 100.0 } else { 1.0 }
    }

    /// What is held of a number as it is shown: 5.2 % is 0.052, and not 0.052000000000000005, as dividing makes it.
    pub fn held(self, shown: f64) -> f64 {
        if self == Unit::Percent { (shown / 100.0 * 1e15).round() / 1e15 } else { shown }
    }

    /// A figure as it is shown and typed, without its sign, with this mark before its decimals.
    pub fn show(self, number: f64, mark: DecimalMark) -> String {
        // Shares in percent are no exact fractions: 0.07 would show as 7.000000000000001.
        let rounded = (number * self.scale() * 1e4).round() / 1e4;
        let sign = mark.sign();
        if rounded.is_finite() {
            rounded.to_string().replace('.', sign.encode_utf8(&mut [0; 1]))
        } else {
            String::new()
        }
    }

    /// Reads what was typed; nothing at all is no figure. `mark` is what its writer puts before decimals, if that is
    /// known.
    ///
    /// # Errors
    /// The words are no number, or none that this figure can be.
    pub fn read(self, words: &str, mark: Option<DecimalMark>) -> Result<Option<f64>, NoFigure> {
        if words.trim().is_empty() {
            return Ok(None);
        }
        let most = self.most().map(|most| most * self.scale());
        let numeral = Numeral::read(words).ok_or(NoFigure::NoNumber)?;
        let resolved = numeral.with(mark).or_else(|| numeral.resolve(self == Unit::Count, most));
        let number = resolved.ok_or(NoFigure::Ambiguous)?;
        if self == Unit::Count && number.fract() != 0.0 {
            return Err(NoFigure::NotWhole);
        }
        let held = self.held(number);
        if self.holds(held) { Ok(Some(held)) } else { Err(NoFigure::OutOfRange) }
    }
}

impl Metrics {
    /// The first figure that cannot be: a file cannot hold it.
    pub fn impossible(&self) -> Option<&'static MetricInfo> {
        METRICS.iter().find(|metric| (metric.get)(self).is_some_and(|number| !metric.unit.holds(number)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn figures_are_typed_as_they_are_shown() {
        for (unit, words, held) in [
            (Unit::Count, "1,284", 1284.0),
            (Unit::Percent, "7 %", 0.07),
            (Unit::Percent, "12,5", 0.125),
            (Unit::Rating, "7.125", 7.125),
            (Unit::Money, "1.284,50", 1284.5),
        ] {
            assert_eq!(unit.read(words, None), Ok(Some(held)), "{words}");
            for mark in [DecimalMark::Point, DecimalMark::Comma] {
                assert_eq!(unit.read(&unit.show(held, mark), Some(mark)), Ok(Some(held)), "{words}");
            }
        }
        assert_eq!(Unit::Percent.show(0.07, DecimalMark::Point), "7");
        assert_eq!(Unit::Money.show(1.284, DecimalMark::Comma), "1,284");
        assert_eq!(Unit::Money.read("  ", None), Ok(None));
    }

    #[test]
    fn a_number_that_may_be_two_is_read_as_its_writer_means_it() {
        assert_eq!(Unit::Money.read("1,284", Some(DecimalMark::Comma)), Ok(Some(1.284)));
        assert_eq!(Unit::Money.read("1,284", Some(DecimalMark::Point)), Ok(Some(1284.0)));
        assert_eq!(Unit::Count.read("1,284", Some(DecimalMark::Comma)), Err(NoFigure::NotWhole));
    }

    #[test]
    fn what_a_figure_cannot_be_is_refused_and_nothing_is_guessed() {
        assert_eq!(Unit::Count.read("12.5", None), Err(NoFigure::NotWhole));
        assert_eq!(Unit::Count.read("-3", None), Err(NoFigure::OutOfRange));
        assert_eq!(Unit::Count.read("99999999999999999999", None), Err(NoFigure::OutOfRange));
        assert_eq!(Unit::Percent.read("101", None), Err(NoFigure::OutOfRange));
        assert_eq!(Unit::Rating.read("11", None), Err(NoFigure::OutOfRange));
        assert_eq!(Unit::Money.read("1,284", None), Err(NoFigure::Ambiguous));
        assert_eq!(Unit::Money.read("a lot", None), Err(NoFigure::NoNumber));
    }

    #[test]
    fn every_figure_is_set_and_read_back() {
        for metric in METRICS {
            let mut metrics = Metrics::default();
            (metric.set)(&mut metrics, Some(1.0));
            let set: Vec<&str> =
                METRICS.iter().filter(|m| (m.get)(&metrics).is_some()).map(|m| m.key).collect();
            assert_eq!(set, [metric.key]);
            assert!(metrics.impossible().is_none());
        }
        let metrics = Metrics { conversion: Some(1.5), ..Metrics::default() };
        assert_eq!(metrics.impossible().map(|metric| metric.key), Some("conversion"));
    }
}
