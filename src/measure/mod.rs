//! What the journeys of a log tell of a map.

pub mod ranking;
