//! What is under way, a gesture or words being typed, as a change of the map: it is made anew from the map as it is
//! now, and the map that is shown is the map with it applied.

use std::sync::Arc;

use super::Editor;
use super::writing::change::writing_edit;
use crate::edit::{Edit, apply, same_map};

impl Editor {
    /// The change that is under way, as it would be made now.
    pub(super) fn under_way(&self) -> Option<Edit> {
        match &self.editing {
            Some(edit) => writing_edit(edit, &self.map, &self.view).map(|(edit, _)| edit),
            None => self.tool.edit(&self.map),
        }
    }

    /// Shows the map with what is under way. To be called whenever one of the two has changed.
    pub(super) fn show_under_way(&mut self) {
        let next = self.under_way().and_then(|edit| apply(&self.map, &edit).ok());
        let next = next.filter(|next| !same_map(next, &self.map));
        self.shown = next.map_or_else(|| Arc::clone(&self.map), Arc::new);
    }
}
