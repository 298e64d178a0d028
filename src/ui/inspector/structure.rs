//! Steps, phases and lanes.

use egui::Ui;

use super::{choose, points, title, words};
use crate::editor::Editor;
use crate::model::{Id, PhaseRole, Swatch};
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

pub(super) const SWATCHES: &[(Swatch, &str)] = &[
    (Swatch::Indigo, "swatch-indigo"),
    (Swatch::Teal, "swatch-teal"),
    (Swatch::Amber, "swatch-amber"),
    (Swatch::Green, "swatch-green"),
    (Swatch::Violet, "swatch-violet"),
    (Swatch::Rose, "swatch-rose"),
    (Swatch::Slate, "swatch-slate"),
    (Swatch::Rust, "swatch-rust"),
];

pub(super) fn step(editor: &mut Editor, ui: &mut Ui, theme: &Theme, id: &Id) {
    let map = editor.map().clone();
    let Some(step) = map.step(id) else { return };
    let phase = map.phase_of_step(id).map_or("", |phase| phase.name.as_str());
    title(ui, theme, &tr("inspector-step"), "", phase);
    if let Some(name) = words(ui, theme, "field-name", &step.name, 1) {
        editor.rename_step(id, &name);
    }
    divider(ui, theme);
    points::of_step(editor, ui, theme, id);
}

pub(super) fn phase(editor: &mut Editor, ui: &mut Ui, theme: &Theme, id: &Id) {
    let map = editor.map().clone();
    let Some(index) = map.phases.iter().position(|phase| phase.id == *id) else { return };
    let phase = &map.phases[index];
    title(ui, theme, &tr("inspector-phase"), "", "");
    if let Some(name) = words(ui, theme, "field-name", &phase.name, 1) {
        editor.rename_phase(id, &name);
    }
    if let Some(swatch) = choose(ui, theme, "field-colour", map.phase_swatch(index), SWATCHES) {
        editor.edit_phase(id, "colour", |phase| phase.color = Some(swatch));
    }
    if let Some(role) = choose(ui, theme, "field-phase-role", phase.role, ROLES) {
        editor.edit_phase(id, "role", |phase| phase.role = role);
    }
    if let Some(goal) = words(ui, theme, "field-customer-goal", &phase.customer_goal, 2) {
        editor.edit_phase(id, "customer-goal", |phase| phase.customer_goal = goal);
    }
    if let Some(goal) = words(ui, theme, "field-business-goal", &phase.business_goal, 2) {
        editor.edit_phase(id, "business-goal", |phase| phase.business_goal = goal);
    }
}

pub(super) fn lane(editor: &mut Editor, ui: &mut Ui, theme: &Theme, id: &Id) {
    let map = editor.map().clone();
    let Some(lane) = map.lane(id) else { return };
    let kind = tr(&format!("lane-{}", lane.kind.info().key));
    title(ui, theme, &tr("inspector-lane"), "", &kind);
    if let Some(name) = words(ui, theme, "field-name", &lane.name, 1) {
        editor.rename_lane(id, &name);
    }
}
