//! New maps from templates, bundled or the user's own. A bundled one comes first where both have the same id.

use std::path::Path;

use super::open;
use crate::fault::{Audience, Fault, FileErrors, Told, errors_are_told};
use crate::locale::Lang;
use crate::model::JourneyMap;
use crate::templates::own::{self, Listing};
use crate::templates::{self, Summary, TEMPLATES};

/// All templates in the order in which they are offered, the user's own last; and what of the user's folder cannot
/// be read.
pub fn template_summaries(folder: Option<&Path>) -> (Vec<Summary>, Vec<FileErrors>) {
    let Listing { templates: own, broken } = folder.map(own::list).unwrap_or_default();
    let own = own.into_iter().map(|own| own.summary);
    let broken = broken.into_iter().map(|(_, errors)| errors).collect();
    (templates::bundled().iter().cloned().chain(own).collect(), broken)
}

/// A new map from the bundled template called `id`.
///
/// # Errors
/// There is no such template.
pub fn new_from_template(id: &str) -> Result<JourneyMap, NewMapError> {
    new_map(id, None)
}

/// A new map from the template called `id`, bundled or in `folder`.
///
/// # Errors
/// There is no such template, or it is one of the user's own that is no sound map.
pub fn new_map(id: &str, folder: Option<&Path>) -> Result<JourneyMap, NewMapError> {
    if let Some(template) = templates::find(id) {
        return Ok(templates::new_map(template));
    }
    match folder.and_then(|folder| own::find(folder, id)) {
        Some(path) => new_from_file(&path).map_err(NewMapError::Broken),
        None => Err(NewMapError::Unknown {
            id: id.to_owned(),
            known: TEMPLATES
                .iter()
                .map(|template| template.id.to_owned())
                .chain(folder.map(own::ids).unwrap_or_default())
                .collect(),
        }),
    }
}

/// A new map from the template in a file.
///
/// # Errors
/// The file is no sound map.
pub fn new_from_file(path: &Path) -> Result<JourneyMap, FileErrors> {
    let opened = open(path)?;
    Ok(JourneyMap { template: None, ..(*opened.map).clone() })
}

/// Why there is no new map.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NewMapError {
    Unknown { id: String, known: Vec<String> },
    Broken(FileErrors),
}

impl Told for NewMapError {
    fn told(&self, lang: Lang, audience: Audience) -> String {
        match self {
            NewMapError::Unknown { id, known } => {
                let near = known.iter().map(|known| (strsim::jaro_winkler(id, known), known));
                let near = near.max_by(|a, b| a.0.total_cmp(&b.0)).filter(|(likeness, _)| *likeness > 0.8);
                let fault = match near {
                    Some((_, near)) => Fault::new("fault-no-template-but-near")
                        .with("id", id.as_str())
                        .with("near", near.as_str())
                        .with("known", known.join(", ")),
                    None => Fault::new("fault-no-template")
                        .with("id", id.as_str())
                        .with("known", known.join(", ")),
                };
                fault.told(lang, audience)
            }
            NewMapError::Broken(errors) => errors.told(lang, audience),
        }
    }
}

errors_are_told!(NewMapError);
