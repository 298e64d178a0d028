//! The columns of a scene before anything stands in them.

use std::ops::Range;

use super::sizes::{CARD_WIDTH, LANE_HEADER};
use crate::model::{Id, JourneyMap, Swatch};
use crate::scene::view::ViewOptions;
use crate::theme::{Color, Theme};

/// The columns by name and colour.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct ColumnPlan {
    pub(super) list: Vec<PlannedColumn>,
    /// From the left edge of one to that of the next.
    pub(super) pitch: f32,
    /// For each shown phase its columns: at least one.
    pub(super) spans: Vec<Range<usize>>,
    /// For each shown phase its place in the map.
    pub(super) phases: Vec<usize>,
}

#[derive(Clone, Debug, PartialEq)]
pub(super) struct PlannedColumn {
    pub(super) step: Option<Id>,
    /// Among the shown phases.
    pub(super) phase: usize,
    pub(super) index_in_phase: usize,
    pub(super) swatch: Swatch,
}

impl ColumnPlan {
    pub(super) fn of(map: &JourneyMap, view: &ViewOptions, pitch: f32) -> ColumnPlan {
        let mut columns = ColumnPlan { pitch, ..ColumnPlan::default() };
        let shown = map.phases.iter().enumerate().filter(|(_, phase)| view.shows_phase(&phase.id));
        for (phase, (place, in_map)) in shown.enumerate() {
            let start = columns.list.len();
            let swatch = map.phase_swatch(place);
            let slot = |step, index_in_phase| PlannedColumn { step, phase, index_in_phase, swatch };
            columns.list.extend(in_map.steps.iter().enumerate().map(|(i, s)| slot(Some(s.id.clone()), i)));
            if in_map.steps.is_empty() {
                columns.list.push(slot(None, 0));
            }
            columns.spans.push(start..columns.list.len());
            columns.phases.push(place);
        }
        columns
    }

    /// The left edge of column `index`.
    pub(super) fn x(&self, index: usize) -> f32 {
        LANE_HEADER + index as f32 * self.pitch
    }

    pub(super) fn center(&self, index: usize) -> f32 {
        self.x(index) + self.pitch / 2.0
    }

    /// The left edge of the cards of column `index`.
    pub(super) fn card_x(&self, index: usize) -> f32 {
        self.center(index) - CARD_WIDTH / 2.0
    }

    pub(super) fn ink(&self, theme: &Theme, index: usize) -> Color {
        theme.swatch_inks[self.list[index].swatch as usize]
    }
}
