//! Which signs a lane uses, so that the legend explains those and no others.

/// A sign that a legend explains.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mark {
    Felt,
    /// A curve of how it should be, beside one of how it is.
    FeltToBe,
    Expected,
    Better,
    Worse,
    /// From what is felt to what should be.
    Change,
    MomentOfTruth,
    /// Of one state only, where both are shown.
    AsIsOnly,
    ToBeOnly,
    Assumption,
    /// How sure a card is.
    Evidence,
    Visits,
    Conversion,
    Satisfaction,
}

/// A set of signs.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Marks(u32);

impl Marks {
    pub fn add(&mut self, mark: Mark) {
        self.0 |= 1 << mark as u32;
    }

    pub fn has(self, mark: Mark) -> bool {
        self.0 & (1 << mark as u32) != 0
    }

    #[must_use]
    pub fn union(self, other: Marks) -> Marks {
        Marks(self.0 | other.0)
    }
}
