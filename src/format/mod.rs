//! The map's own form: RON in and out, errors with a place, and a map inside its picture.

mod explain;
mod locate;
pub mod order;
pub mod png_map;
mod read;
mod write;

pub use read::from_ron;
pub use write::to_ron;

/// The version of the file's form that this Wayline writes, and the newest that it reads.
pub const FORMAT: u32 = 1;

/// No map comes near; what is larger is another kind of file, and would only fill the memory.
pub const LARGEST_BYTES: u64 = 256 * 1024 * 1024;
