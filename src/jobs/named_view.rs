//! What of a map is shown, said in names.

use std::fmt;

use crate::locale::{Lang, text};
use crate::model::{Id, JourneyMap, Lane};
use crate::scene::{Overlay, States, ViewOptions};
use crate::theme::Mode;

/// A part of a map by the names or ids of what is in it, in capitals or not.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct NamedView {
    pub mode: Mode,
    pub states: States,
    /// Only these phases; empty: all.
    pub phases: Vec<String>,
    pub persona: Option<String>,
    /// Only these lanes, by name or kind; empty: all.
    pub lanes: Vec<String>,
    pub without_lanes: Vec<String>,
    pub no_title: bool,
    pub no_legend: bool,
    pub persona_cards: bool,
    /// What tracked visits told; [`Overlay::after`] is said in names.
    pub measures: Option<Overlay>,
    /// Touchpoints by their words or ids, oldest first.
    pub after: Vec<String>,
}

/// Why a selection means nothing for a map.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NamedViewError {
    Unknown(UnknownName),
    /// Its measures are asked for, and it has none.
    NotMeasured,
}

impl From<UnknownName> for NamedViewError {
    fn from(error: UnknownName) -> NamedViewError {
        NamedViewError::Unknown(error)
    }
}

impl fmt::Display for NamedViewError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            NamedViewError::Unknown(name) => name.fmt(f),
            NamedViewError::NotMeasured => f.write_str(
                "has no measures to draw; lay a log of tracked visits over it first, as with \
                 wayline measure MAP.ron --log LOG -o OUT.ron",
            ),
        }
    }
}

impl std::error::Error for NamedViewError {}

/// A name that nothing in the map has.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnknownName {
    /// Such as "phase".
    pub what: &'static str,
    pub name: String,
    pub known: Vec<String>,
}

impl fmt::Display for UnknownName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let UnknownName { what, name, known } = self;
        if known.is_empty() {
            return write!(f, "there is no {what} called {name}; the map has none");
        }
        let near = known.iter().map(|k| (strsim::jaro_winkler(&fold(name), &fold(k)), k));
        let near = near.max_by(|a, b| a.0.total_cmp(&b.0)).filter(|(likeness, _)| *likeness > 0.85);
        write!(f, "there is no {what} called {name}; expected one of {}", known.join(", "))?;
        near.map_or(Ok(()), |(_, near)| write!(f, " (did you mean {near}?)"))
    }
}

impl std::error::Error for UnknownName {}

impl NamedView {
    /// What it means for `map`.
    ///
    /// # Errors
    /// A name that nothing in the map has, or measures where there are none.
    pub fn of(&self, map: &JourneyMap) -> Result<ViewOptions, NamedViewError> {
        let phases =
            named(&self.phases, "phase", &map.phases, |phase| (&phase.id, vec![phase.name.clone()]))?;
        let personas: Vec<String> = self.persona.iter().cloned().collect();
        let personas =
            named(&personas, "persona", &map.personas, |persona| (&persona.id, vec![persona.name.clone()]))?;
        let names = |lane: &Lane| lane_names(lane, &map.language);
        let only = named(&self.lanes, "lane", &map.lanes, |lane| (&lane.id, names(lane)))?;
        let mut without = named(&self.without_lanes, "lane", &map.lanes, |lane| (&lane.id, names(lane)))?;
        if !only.is_empty() {
            let others = map.lanes.iter().filter(|lane| !only.contains(&lane.id));
            without.extend(others.map(|lane| lane.id.clone()));
        }
        Ok(ViewOptions {
            mode: self.mode,
            states: self.states,
            persona: personas.into_iter().next(),
            phases: (!self.phases.is_empty()).then_some(phases),
            without_lanes: without,
            title: !self.no_title,
            legend: !self.no_legend,
            persona_cards: self.persona_cards,
            review_marks: false,
            measures: self.overlay(map)?,
        })
    }

    fn overlay(&self, map: &JourneyMap) -> Result<Option<Overlay>, NamedViewError> {
        let Some(overlay) = &self.measures else { return Ok(None) };
        let measured = map.measured.as_ref().ok_or(NamedViewError::NotMeasured)?;
        let cards: Vec<_> =
            measured.touchpoints.iter().filter_map(|it| map.card(&it.card).cloned()).collect();
        let mut after = Vec::with_capacity(self.after.len());
        for name in &self.after {
            let found = named(std::slice::from_ref(name), "measured touchpoint", &cards, |card| {
                (&card.id, vec![card.text.clone()])
            })?;
            after.extend(found.into_iter().next());
        }
        Ok(Some(Overlay { after, ..overlay.clone() }))
    }
}

/// What a lane may be called: as the map shows it, by its own name, and by its kind in English.
fn lane_names(lane: &Lane, language: &str) -> Vec<String> {
    let key = lane.kind.info().key;
    let kind = text(Lang::English, &format!("lane-{key}")).into_owned();
    vec![lane.shown_name(language), lane.name.clone(), kind, key.to_owned(), key.replace('-', "_")]
}

fn fold(name: &str) -> String {
    name.trim().to_lowercase()
}

/// The ids of all things that the names fit: more than one thing can bear a name.
fn named<'m, T>(
    names: &[String],
    what: &'static str,
    things: &'m [T],
    naming: impl Fn(&'m T) -> (&'m Id, Vec<String>),
) -> Result<Vec<Id>, UnknownName> {
    let mut found = Vec::new();
    for name in names {
        let wanted = fold(name);
        let fits = |(id, called): &(&Id, Vec<String>)| {
            id.as_str() == name.trim() || called.iter().any(|c| !c.is_empty() && fold(c) == wanted)
        };
        let ids: Vec<Id> = things.iter().map(&naming).filter(fits).map(|(id, _)| id.clone()).collect();
        if ids.is_empty() {
            let known = things.iter().map(&naming).map(|(id, called)| {
                called.into_iter().find(|c| !c.is_empty()).unwrap_or_else(|| id.to_string())
            });
            return Err(UnknownName { what, name: name.clone(), known: known.collect() });
        }
        found.extend(ids);
    }
    Ok(found)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::templates;

    fn view(selection: &NamedView) -> Result<ViewOptions, NamedViewError> {
        selection.of(&templates::find("aida").unwrap().map())
    }

    #[test]
    fn a_phase_is_found_by_name_in_capitals_or_not() {
        let map = templates::find("aida").unwrap().map();
        let selection =
            NamedView { phases: vec!["DESIRE".into(), " interest".into()], ..NamedView::default() };
        let ids: Vec<Id> = [2, 1].map(|i: usize| map.phases[i].id.clone()).to_vec();
        assert_eq!(view(&selection).unwrap().phases, Some(ids));
        assert_eq!(view(&NamedView::default()).unwrap(), ViewOptions::default());
    }

    #[test]
    fn a_name_that_is_none_is_told_with_those_that_there_are() {
        let error = view(&NamedView { phases: vec!["desir".into()], ..NamedView::default() }).unwrap_err();
        assert_eq!(
            error.to_string(),
            "there is no phase called desir; expected one of Awareness, Interest, Desire, Action, Retention \
             (did you mean Desire?)"
        );
    }

    #[test]
    fn only_some_lanes_is_all_others_left_out() {
        let map = templates::find("aida").unwrap().map();
        let only = view(&NamedView { lanes: vec!["touchpoints".into()], ..NamedView::default() }).unwrap();
        assert_eq!(only.without_lanes.len(), map.lanes.len() - 1);
        let without =
            view(&NamedView { without_lanes: vec!["pain points".into()], ..NamedView::default() }).unwrap();
        assert_eq!(without.without_lanes.len(), 1);
    }
}
