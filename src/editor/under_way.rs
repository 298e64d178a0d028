//! What is under way, a gesture or words being typed, as a change of the map: it is made anew from the map as it is
//! now, and the map that is shown is the map with it applied.

use std::sync::Arc;

use super::Editor;
use super::writing::change::writing_edit;
use crate::edit::{Edit, EditError, apply, same_map};
use crate::model::JourneyMap;

impl Editor {
    /// The change that is under way, as it would be made now.
    pub(super) fn under_way(&self) -> Option<Edit> {
        match &self.editing {
            Some(edit) => writing_edit(edit, &self.map, &self.view).map(|(edit, _)| edit),
            None => self.tool.edit(&self.map),
        }
    }

    /// The map with what is under way; the map itself where that changes nothing.
    pub(super) fn with_under_way(&self) -> Result<Arc<JourneyMap>, EditError> {
        let Some(edit) = self.under_way() else { return Ok(Arc::clone(&self.map)) };
        let next = apply(&self.map, &edit)?;
        Ok(if same_map(&next, &self.map) { Arc::clone(&self.map) } else { Arc::new(next) })
    }

    /// Shows the map with what is under way. To be called whenever one of the two has changed.
    pub(super) fn show_under_way(&mut self) {
        self.shown = self.with_under_way().unwrap_or_else(|_| Arc::clone(&self.map));
    }
}
