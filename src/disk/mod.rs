//! What is kept on disk: maps, saved so that there is always a whole file, copies of unsaved work, and preferences.

mod name;
pub mod preferences;
pub mod presence;
pub mod recovery;
pub mod store;

pub use name::slug;
