//! Finding words anywhere on the map, going from one to the next, and replacing them.

mod entries;
mod finding;
mod found;
mod needle;
mod replace;
mod rings;
mod texts;

pub use entries::{Choice, Entry, Hit as PaletteHit, Palette};
pub use found::{Match, Search, find};
pub use texts::{BriefText, PersonaText, PhaseText, Place};
