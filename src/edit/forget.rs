//! What goes along with what has gone.

use std::sync::Arc;

use crate::model::{Id, JourneyMap};

/// Takes away a source that nothing names any more.
pub(super) fn forget_source(map: &mut JourneyMap, source: &Id) {
    let is_measured = map.measured.as_ref().is_some_and(|measured| measured.source == *source);
    if !is_measured && !map.cards().any(|(_, card)| card.metrics.source.as_ref() == Some(source)) {
        map.sources.retain(|known| known.id != *source);
    }
}

/// Links that end at what has gone, and findings and measures of it, go too.
pub(super) fn forget(map: &mut JourneyMap, gone: impl Fn(&Id) -> bool) {
    let lost_links: Vec<Id> = map
        .links
        .iter()
        .filter(|link| gone(&link.from) || gone(&link.to))
        .map(|link| link.id.clone())
        .collect();
    map.links.retain(|link| !lost_links.contains(&link.id));
    if let Some(measured) = map.measured.as_mut().filter(|measured| measured.names_any(&gone)) {
        *measured = Arc::new(measured.without(&gone));
    }
    map.dismissed
        .retain(|note| !gone(&note.target) && !gone(&note.persona) && !lost_links.contains(&note.target));
}
