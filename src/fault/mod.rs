//! What went wrong, or is to be known.

mod file;
mod message;

pub use file::{Doing, FileError, FileErrors};
pub(crate) use message::errors_are_told;
pub use message::{Audience, Fault, Told, Value};
