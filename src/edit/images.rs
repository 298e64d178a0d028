//! The images that go into a file: those that something on the map shows.

use std::collections::HashSet;
use std::sync::Arc;

use super::history::{same_but_images, same_list};
use crate::model::{Id, JourneyMap, MapImage};

/// The images of a map that nothing shows.
pub fn unused_images(map: &JourneyMap) -> HashSet<Id> {
    if map.images.is_empty() {
        return HashSet::new();
    }
    let on_personas = map.personas.iter().filter_map(|persona| persona.image.as_ref());
    let shown: HashSet<&Id> =
        on_personas.chain(map.cards().filter_map(|(_, card)| card.image.as_ref())).collect();
    map.images.iter().map(|image| &image.id).filter(|id| !shown.contains(id)).cloned().collect()
}

/// The map as it is saved: without the images that nothing shows, but for those of `kept`. It is `map` itself where
/// none is left out.
pub fn without_unused_images(map: &Arc<JourneyMap>, kept: &HashSet<Id>) -> Arc<JourneyMap> {
    let unused = unused_images(map);
    if unused.is_subset(kept) {
        return Arc::clone(map);
    }
    let goes = |image: &Arc<MapImage>| unused.contains(&image.id) && !kept.contains(&image.id);
    let images = map.images.iter().filter(|image| !goes(image)).cloned().collect();
    Arc::new(JourneyMap { images, ..JourneyMap::clone(map) })
}

/// Whether two maps are saved as the same file.
pub fn saved_alike(a: &Arc<JourneyMap>, b: &Arc<JourneyMap>, kept: &HashSet<Id>) -> bool {
    // Images are looked at last: only where all else is the same it takes time to tell which are shown.
    Arc::ptr_eq(a, b)
        || same_but_images(a, b)
            && (same_images(a, b)
                || same_images(&without_unused_images(a, kept), &without_unused_images(b, kept)))
}

fn same_images(a: &JourneyMap, b: &JourneyMap) -> bool {
    same_list(&a.images, &b.images, PartialEq::eq)
}
