//! Emotion and expectation scores.

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::fault::Fault;

/// A score from -2 to +2 in steps of 0.1, held as whole tenths so that it is exact.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Score(i8);

impl Score {
    pub const MIN: Score = Score(-20);
    pub const MAX: Score = Score(20);
    pub const ZERO: Score = Score(0);

    /// From tenths, held within the scale.
    pub fn from_tenths(tenths: i32) -> Score {
        Score(tenths.clamp(-20, 20) as i8)
    }

    /// The nearest score on the scale; not-a-number is taken as 0.
    pub fn nearest(value: f32) -> Score {
        Score::from_tenths((value * 10.0).round() as i32)
    }

    pub fn tenths(self) -> i32 {
        i32::from(self.0)
    }

    pub fn value(self) -> f32 {
        f32::from(self.0) / 10.0
    }

    /// Reads a number exactly.
    ///
    /// # Errors
    /// It is off the scale or between two steps; and what was expected.
    pub fn exact(value: f64) -> Result<Score, Fault> {
        if value.is_nan() {
            return Err(Fault::new("fault-score-none"));
        }
        let tenths = value * 10.0;
        if !(-20.0..=20.0).contains(&tenths) {
            return Err(Fault::new("fault-score-off").with("score", value.to_string()));
        }
        if (tenths - tenths.round()).abs() > 1e-6 {
            let near = format!("{:.1}", tenths.round() / 10.0);
            return Err(Fault::new("fault-score-between")
                .with("score", value.to_string())
                .with("near", near));
        }
        Ok(Score(tenths.round() as i8))
    }
}

/// Signed, with one decimal and a true minus: `+1.2`, `−0.4`, `0.0`.
impl fmt::Display for Score {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write_tenths(f, self.tenths())
    }
}

/// Writes a number of tenths as [`Score`] is written; gaps use it too, as they reach -4 to +4.
pub fn write_tenths(f: &mut impl fmt::Write, tenths: i32) -> fmt::Result {
    let sign = match tenths {
        0 => "",
        1.. => "+",
        _ => "\u{2212}",
    };
    write!(f, "{sign}{}.{}", tenths.abs() / 10, tenths.abs() % 10)
}

impl Serialize for Score {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_f64(f64::from(self.0) / 10.0)
    }
}

impl<'de> Deserialize<'de> for Score {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Score, D::Error> {
        let value = f64::deserialize(deserializer)?;
        Score::exact(value).map_err(Fault::in_parser)
    }
}
