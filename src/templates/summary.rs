//! What a list of templates says of each.

use std::sync::LazyLock;

use serde::Serialize;

use super::TEMPLATES;
use crate::model::{JourneyMap, Swatch};

#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Summary {
    pub id: String,
    /// What the model is called, such as "AIDA".
    pub title: String,
    /// Such as `en`.
    pub language: String,
    /// The names of its phases.
    pub phases: Vec<String>,
    pub description: String,
    pub tags: Vec<String>,
    /// Where the model comes from; empty where nobody knows.
    pub origin: String,
    /// Whether it is the user's own, and not one of those that come with Wayline.
    pub own: bool,
    /// The title of the map itself: what journey it shows.
    #[serde(skip)]
    pub example: String,
    /// The colours of the phases.
    #[serde(skip)]
    pub swatches: Vec<Swatch>,
    #[serde(skip)]
    pub steps: usize,
    #[serde(skip)]
    pub cards: usize,
}

impl Summary {
    pub fn of(id: &str, map: &JourneyMap, own: bool) -> Summary {
        let info = map.template.clone().unwrap_or_default();
        Summary {
            id: id.to_owned(),
            title: if info.name.is_empty() { map.title.clone() } else { info.name },
            language: if map.language.is_empty() { "en".to_owned() } else { map.language.clone() },
            phases: map.phases.iter().map(|phase| phase.name.clone()).collect(),
            description: info.description,
            tags: info.tags,
            origin: info.origin,
            own,
            example: map.title.clone(),
            swatches: (0..map.phases.len()).map(|index| map.phase_swatch(index)).collect(),
            steps: map.steps().count(),
            cards: map.cards().count(),
        }
    }
}

static BUNDLED: LazyLock<Vec<Summary>> = LazyLock::new(|| {
    TEMPLATES.iter().map(|template| Summary::of(template.id, &template.map(), false)).collect()
});

/// Those of the bundled templates, in the order of [`TEMPLATES`]. The first call reads them all, which takes some
/// milliseconds.
pub fn bundled() -> &'static [Summary] {
    &BUNDLED
}
