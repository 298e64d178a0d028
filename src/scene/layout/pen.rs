//! What all parts of a layout draw with.

use std::borrow::Cow;
use std::collections::HashMap;
use std::sync::Arc;

use super::columns::{ColumnPlan, PlannedColumn};
use super::shown::Shown;
use super::tracked::Tracked;
use crate::locale::{self, Lang};
use crate::model::{Id, JourneyMap, Lane, Persona, State, Step, Swatch};
use crate::scene::text::Measurer;
use crate::scene::view::ViewOptions;
use crate::theme::{Color, Theme};

/// What everything is drawn with.
pub(super) struct Pen<'a> {
    pub(super) map: &'a JourneyMap,
    pub(super) view: &'a ViewOptions,
    pub(super) shown: &'a Shown,
    pub(super) tracked: Option<&'a Tracked<'a>>,
    pub(super) columns: &'a ColumnPlan,
    /// The column of each step.
    pub(super) column_of: HashMap<&'a str, usize>,
    pub(super) theme: &'static Theme,
    pub(super) lang: Lang,
    pub(super) measurer: &'a mut Measurer,
}

impl<'a> Pen<'a> {
    /// The step of each column.
    pub(super) fn steps(&self) -> Vec<Option<&'a Arc<Step>>> {
        let step = |planned: &PlannedColumn| {
            planned.step.as_ref()?;
            self.map.phases[self.columns.phases[planned.phase]].steps.get(planned.index_in_phase)
        };
        self.columns.list.iter().map(step).collect()
    }

    /// The lanes that are shown, from top to bottom.
    pub(super) fn lanes(&self) -> impl Iterator<Item = &'a Arc<Lane>> + use<'a> {
        let (map, view) = (self.map, self.view);
        map.lanes.iter().filter(|lane| view.shows_lane(lane))
    }

    /// The personas that are shown, without the nameless customer.
    pub(super) fn personas(&self) -> impl Iterator<Item = &'a Persona> + use<'a> {
        let (map, shown) = (self.map, self.shown);
        shown.personas.iter().filter_map(|id| map.persona(id)).map(Arc::as_ref)
    }

    pub(super) fn persona_ink(&self, id: &Id) -> Color {
        let index = self.map.personas.iter().position(|persona| persona.id == *id);
        let swatch = index.map_or(Swatch::Indigo, |index| {
            self.map.personas[index].color.unwrap_or_else(|| Swatch::in_turn(index))
        });
        self.theme.swatch_inks[swatch as usize]
    }

    pub(super) fn word(&self, key: &str) -> Cow<'static, str> {
        locale::text(self.lang, key)
    }

    /// A state in one short word.
    pub(super) fn badge(&self, state: State) -> Cow<'static, str> {
        self.word(match state {
            State::AsIs => "badge-as-is",
            State::ToBe => "badge-to-be",
        })
    }
}
