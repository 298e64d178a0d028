//! From a table to a map.

use super::plan::{Plan, Shape};
use super::{matrix, tidy};
use crate::exchange::import::{Imported, sound};
use crate::fault::FileErrors;
use crate::tabular::Sheet;

impl Sheet {
    /// The map that the table is, read as `plan` says.
    ///
    /// # Errors
    /// A row says something that makes no map: each with its line and column.
    pub fn to_map(&self, plan: &Plan) -> Result<Imported, FileErrors> {
        let imported = match plan.shape {
            Shape::Matrix => matrix::read(self, plan),
            Shape::Tidy => tidy::read(self, plan),
        }?;
        let mut notes = self.notes().to_vec();
        notes.extend(imported.notes);
        notes.sort_by_key(|note| (note.line, note.column));
        Ok(Imported { map: sound(imported.map, self.name())?, notes })
    }
}
