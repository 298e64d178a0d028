//! Today and tomorrow.

use serde::{Deserialize, Serialize};

/// How things are, or how they should be.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum State {
    #[default]
    AsIs,
    ToBe,
}
