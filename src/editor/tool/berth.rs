//! Where a part of another map goes.

use crate::edit::Slot;
use crate::model::Id;

#[derive(Clone, Debug, PartialEq)]
pub enum Berth {
    Cards(Slot),
    /// Into this phase, after this step of it or as its first.
    Steps(Id, Option<Id>),
    /// After this phase, or before all.
    Phases(Option<Id>),
    /// Below this lane, or above all.
    Lanes(Option<Id>),
}
