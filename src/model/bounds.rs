//! How much a map can hold: the one table of bounds. No real map comes near. What lies beyond is a slip of the pen or
//! another kind of file, and would take for ever to draw or fill the memory.

use crate::fault::Fault;

/// Characters of an id.
pub const ID_CHARS: usize = 200;
/// Characters of a name, a label, a tag and the like. No name of an event in a log is longer.
pub const NAME_CHARS: usize = 5_000;
/// Characters of what is written in sentences, and of an address.
pub const TEXT_CHARS: usize = 20_000;
/// Points that a lane can be told to be high.
pub const LANE_HEIGHT_PT: u32 = 10_000;
/// Days from one review of a map to the next.
pub const REVIEW_DAYS: u32 = 36_500;
/// Visits, journeys, rows: no log has more, and their sums stay numbers.
pub const COUNT: u64 = 1_000_000_000_000;
/// Amounts of money and the like: up to here each is exact to a tenth, and their sums stay numbers.
pub const AMOUNT: f64 = 1e15;
/// Bytes of one picture as it stands in the file, in base64.
pub const IMAGE_BYTES: usize = 32 << 20;
/// Bytes of all pictures together: the rest of a map has room beside them in the largest file.
pub const IMAGES_BYTES: usize = 192 << 20;

/// Things that come in numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Things {
    Personas,
    Phases,
    Steps,
    Lanes,
    Cards,
    Links,
    Sources,
    Images,
    Dismissed,
    /// Rows of all that a log told.
    Measures,
    /// Of one card, or of a template.
    Tags,
    OtherNames,
    /// Motivations, needs and the like, of one persona.
    Traits,
}

/// How many there can be, and the key of the words that name them.
const MOST: [(Things, usize, &str); 13] = [
    (Things::Personas, 200, "things-personas"),
    (Things::Phases, 500, "things-phases"),
    (Things::Steps, 2_000, "things-steps"),
    (Things::Lanes, 500, "things-lanes"),
    (Things::Cards, 50_000, "things-cards"),
    (Things::Links, 50_000, "things-links"),
    (Things::Sources, 5_000, "things-sources"),
    (Things::Images, 5_000, "things-images"),
    (Things::Dismissed, 50_000, "things-dismissed"),
    (Things::Measures, 1_000_000, "things-measures"),
    (Things::Tags, 200, "things-tags"),
    (Things::OtherNames, 2_000, "things-other-names"),
    (Things::Traits, 500, "things-traits"),
];

impl Things {
    /// How many of them a map can hold, or what they are of.
    pub const fn most(self) -> usize {
        // The table is in the order of the enum; a test holds it to that.
        MOST[self as usize].1
    }

    fn words(self) -> Fault {
        Fault::new(MOST[self as usize].2)
    }

    /// An error where there are too many.
    ///
    /// # Errors
    /// `count` is more than [`Things::most`].
    pub fn require_few(self, count: usize) -> Result<(), TooMuch> {
        if count <= self.most() { Ok(()) } else { Err(TooMuch::Things(self)) }
    }
}

/// What of a map is more than it can hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TooMuch {
    /// A text of so many characters.
    Text {
        chars: usize,
        most: usize,
    },
    Things(Things),
    /// A lane, in points.
    Height(u32),
    ReviewDays(u32),
    Count(u64),
    /// Bytes of a picture.
    Image(usize),
    Images,
}

impl TooMuch {
    pub fn fault(self) -> Fault {
        match self {
            TooMuch::Text { chars, most } => {
                Fault::new("fault-text-long").with("count", chars).with("most", most)
            }
            TooMuch::Things(things) => things_fault(things.words(), things.most()),
            TooMuch::Height(height) => {
                Fault::new("fault-lane-high").with("height", height).with("most", LANE_HEIGHT_PT)
            }
            TooMuch::ReviewDays(days) => {
                Fault::new("fault-count-high").with("number", days).with("most", REVIEW_DAYS)
            }
            TooMuch::Count(count) => Fault::new("fault-count-high").with("number", count).with("most", COUNT),
            TooMuch::Image(bytes) => {
                Fault::new("fault-image-large").with("size", bytes >> 20).with("most", IMAGE_BYTES >> 20)
            }
            TooMuch::Images => Fault::new("fault-images-large").with("most", IMAGES_BYTES >> 20),
        }
    }
}

/// That there are more things than can be, under a name of the caller's.
pub fn things_fault(things: Fault, most: usize) -> Fault {
    Fault::new("fault-too-many").with("most", most).with("things", things)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_of_numbers_is_in_the_order_of_the_enum() {
        for (i, (things, ..)) in MOST.into_iter().enumerate() {
            assert_eq!(things as usize, i);
        }
    }
}
