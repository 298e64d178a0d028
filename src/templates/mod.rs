//! Templates: filled maps to start from, each a file like any other. Some are bundled; a user's own are in a folder.

pub mod own;
mod summary;

use std::path::PathBuf;

use crate::format::from_ron;
use crate::locale::Lang;
use crate::model::JourneyMap;

pub use summary::{Summary, bundled};

/// A map to start from. Its title and language are the map's, its description is in the map's `template`.
#[derive(Debug)]
pub struct Template {
    /// What the command line calls it.
    pub id: &'static str,
    /// The map as RON.
    pub text: &'static str,
}

/// What a new map begins with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TemplateRef {
    /// A bundled template, by its id.
    Bundled(String),
    /// One of the user's own, by its file.
    Own(PathBuf),
}

macro_rules! templates {
    ($($id:literal),* $(,)?) => {
        &[$(Template { id: $id, text: include_str!(concat!("../../templates/", $id, ".ron")) }),*]
    };
}

/// In the order in which the gallery shows them.
#[rustfmt::skip]
pub static TEMPLATES: &[Template] = templates![
    "aida", "aida-nl",
    "five-phase", "five-phase-nl",
    "web-shop", "web-shop-nl",
    "klantreis", "klantreis-en",
    "classic", "classic-nl",
    "funnel", "funnel-nl",
    "see-think-do-care", "see-think-do-care-nl",
    "loyalty-loop", "loyalty-loop-nl",
    "five-a", "five-a-nl",
    "saas", "saas-nl",
    "b2b", "b2b-nl",
    "blueprint", "blueprint-nl",
    "as-is-to-be", "as-is-to-be-nl",
    "nng", "nng-nl",
    "blank", "blank-nl",
];

/// The template called `id`, if there is one.
pub fn find(id: &str) -> Option<&'static Template> {
    TEMPLATES.iter().find(|template| template.id == id)
}

/// The template called `id` in another language where there is one, such as `aida-nl` for `aida`.
pub fn in_language(id: &'static str, lang: Lang) -> &'static str {
    find(&format!("{id}-{}", lang.tag())).map_or(id, |template| template.id)
}

impl Template {
    /// The template as it stands, with what the gallery says of it. Parsed anew each time.
    pub fn map(&self) -> JourneyMap {
        // A test holds every bundled template to being sound.
        from_ron(self.text, self.id).unwrap_or_default()
    }
}

/// A new map made from `template`: the same map, but no longer a template.
pub fn new_map(template: &Template) -> JourneyMap {
    JourneyMap { template: None, ..template.map() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::format::to_ron;

    #[test]
    fn every_template_is_a_sound_map_in_the_canonical_form() {
        for template in TEMPLATES {
            let map = from_ron(template.text, template.id).unwrap_or_else(|errors| panic!("{errors}"));
            assert!(!map.title.is_empty(), "{} has no title", template.id);
            assert!(map.template.is_some(), "{} does not say what it is for", template.id);
            assert_eq!(to_ron(&map).unwrap(), template.text, "{} is not in the canonical form", template.id);
        }
    }

    #[test]
    fn a_template_is_found_by_its_id() {
        assert_eq!(find("klantreis").unwrap().id, "klantreis");
        assert!(find("no-such").is_none());
    }

    #[test]
    fn a_new_map_is_the_template_without_its_place_in_the_gallery() {
        let template = &TEMPLATES[0];
        let map = new_map(template);
        assert_eq!(map.template, None);
        assert_eq!(map, JourneyMap { template: None, ..template.map() });
    }
}
