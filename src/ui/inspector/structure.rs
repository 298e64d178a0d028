//! Steps, phases and lanes.

use egui::Ui;

use super::inputs::{choose, words};
use super::points;
use super::swatches::SWATCHES;
use super::title::title;
use crate::editor::Editor;
use crate::model::{Id, PhaseRole};
use crate::theme::Theme;
use crate::ui::widgets::divider;
use crate::ui::words::tr;

const ROLES: &[(Option<PhaseRole>, &str)] = &[
    (None, "role-none"),
    (Some(PhaseRole::BeforePurchase), "role-before-purchase"),
    (Some(PhaseRole::Purchase), "role-purchase"),
    (Some(PhaseRole::Service), "role-service"),
    (Some(PhaseRole::Loyalty), "role-loyalty"),
];

/// `persona` is the one whose point is selected.
pub(super) fn step(editor: &mut Editor, ui: &mut Ui, theme: &Theme, id: &Id, persona: Option<&Id>) {
    let map = editor.map().clone();
    let Some(step) = map.step(id) else { return };
    let phase = map.phase_of_step(id).map_or("", |phase| phase.name.as_str());
    title(ui, theme, &tr("inspector-step"), "", phase);
    if let Some(name) = words(ui, theme, "field-name", step.name.as_str(), 1) {
        editor.rename_step(id, &name);
    }
    divider(ui, theme);
    points::of_step(editor, ui, theme, id, persona);
}

pub(super) fn phase(editor: &mut Editor, ui: &mut Ui, theme: &Theme, id: &Id) {
    let map = editor.map().clone();
    let Some(index) = map.phases.iter().position(|phase| phase.id == *id) else { return };
    let phase = &map.phases[index];
    title(ui, theme, &tr("inspector-phase"), "", "");
    if let Some(name) = words(ui, theme, "field-name", phase.name.as_str(), 1) {
        editor.rename_phase(id, &name);
    }
    if let Some(swatch) = choose(ui, theme, "field-colour", map.phase_swatch(index), SWATCHES) {
        editor.edit_phase(id, "colour", |phase| phase.color = Some(swatch));
    }
    if let Some(role) = choose(ui, theme, "field-phase-role", phase.role, ROLES) {
        editor.edit_phase(id, "role", |phase| phase.role = role);
    }
    if let Some(goal) = words(ui, theme, "field-customer-goal", phase.customer_goal.as_str(), 2) {
        editor.edit_phase(id, "customer-goal", |phase| phase.customer_goal = goal);
    }
    if let Some(goal) = words(ui, theme, "field-business-goal", phase.business_goal.as_str(), 2) {
        editor.edit_phase(id, "business-goal", |phase| phase.business_goal = goal);
    }
}

pub(super) fn lane(editor: &mut Editor, ui: &mut Ui, theme: &Theme, id: &Id) {
    let map = editor.map().clone();
    let Some(lane) = map.lane(id) else { return };
    let kind = tr(&format!("lane-{}", lane.kind.info().key));
    title(ui, theme, &tr("inspector-lane"), "", &kind);
    if let Some(name) = words(ui, theme, "field-name", lane.name.as_str(), 1) {
        editor.rename_lane(id, &name);
    }
    let mut locked = lane.locked;
    if ui.checkbox(&mut locked, tr("field-lane-locked")).changed() {
        editor.edit_lane(id, "lane-locked", |lane| lane.locked = locked);
    }
    let mut collapsed = lane.collapsed;
    if ui.checkbox(&mut collapsed, tr("field-lane-folded")).changed() {
        editor.edit_lane(id, "lane-folded", |lane| lane.collapsed = collapsed);
    }
}
