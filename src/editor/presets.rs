//! Adding lanes that belong together.

use super::{Ask, Editor, Item, ScreenPoint, Selection};
use crate::edit::{Edit, Label};
use crate::model::{Id, Lane, LaneKind, LanePreset};

impl Editor {
    /// Asks which set of lanes to add; the answer is one of the "add lanes" commands.
    pub fn ask_lane_preset(&mut self, at: Option<ScreenPoint>) {
        self.asks.push(Ask::ChooseLanePreset { at });
    }

    /// The kinds of a preset that the map has no lane of, from top to bottom.
    pub fn missing_kinds(&self, preset: LanePreset) -> Vec<LaneKind> {
        let has = |kind: &LaneKind| self.map.lanes.iter().any(|lane| lane.kind == *kind);
        preset.info().kinds.iter().copied().filter(|kind| !has(kind)).collect()
    }

    /// Adds the lanes of a preset that the map lacks, as one undo: each below the nearest one that comes before
    /// it in the preset, so that they stand in the preset's order wherever the map does not say otherwise.
    pub fn add_preset(&mut self, preset: LanePreset) -> bool {
        self.settle();
        let missing = self.missing_kinds(preset);
        if missing.is_empty() {
            self.notice(Label::new("preset-complete"));
            return false;
        }
        let kinds = preset.info().kinds;
        let mut order: Vec<(LaneKind, Id)> =
            self.map.lanes.iter().map(|lane| (lane.kind, lane.id.clone())).collect();
        let mut edits = Vec::with_capacity(missing.len());
        let mut new: Vec<Id> = Vec::with_capacity(missing.len());
        for kind in &missing {
            let place = kinds.iter().position(|k| k == kind).unwrap_or_default();
            let below = kinds[..place].iter().rev().find_map(|k| order.iter().rposition(|(o, _)| o == k));
            let above = || kinds[place..].iter().find_map(|k| order.iter().position(|(o, _)| o == k));
            let index = below.map(|at| at + 1).or_else(above).unwrap_or(order.len());
            let lane = Lane::new(self.ids.fresh("l"), *kind);
            let after = index.checked_sub(1).map(|above| order[above].1.clone());
            order.insert(index, (*kind, lane.id.clone()));
            new.push(lane.id.clone());
            edits.push(Edit::AddLane { after, lane });
        }
        let label = match (missing.as_slice(), edits.first()) {
            ([_], Some(Edit::AddLane { lane, .. })) => {
                Label::new("undo-add-lane").name(&lane.shown_name(&self.map.language))
            }
            _ => Label::new("undo-add-lanes").count(missing.len()),
        };
        let added = self.commit(Edit::Sequence(edits), label);
        if added {
            self.select(new.into_iter().map(Item::Lane).collect::<Selection>());
        }
        added
    }
}
