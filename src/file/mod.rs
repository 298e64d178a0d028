//! Journey maps as files: RON in and out, safe saving, recovery after a crash, preferences, and the bundled
//! templates; parts of maps on the clipboard, and pictures on their way in.

mod cells;
pub mod clip;
mod error;
mod explain;
pub mod import;
mod locate;
pub mod mermaid;
mod name;
mod order;
pub mod picture;
pub mod png_map;
pub mod preferences;
mod read;
pub mod recovery;
pub mod store;
pub mod table;
pub mod templates;
pub mod tsv;
mod write;

pub use error::{FileError, FileErrors};
pub use name::slug;
pub use read::from_ron;
pub use write::to_ron;

/// The version of the file's form that this Wayline writes, and the newest that it reads.
pub const FORMAT: u32 = 1;
