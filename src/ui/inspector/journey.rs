//! The map as a whole: title, brief and personas.

use egui::Ui;

use super::structure::SWATCHES;
use super::{choose, language, picture, title, tr, words};
use crate::editor::{Editor, PictureOf};
use crate::model::{JourneyMap, MapState, Market, Persona, Swatch};
use crate::theme::{Theme, space};
use crate::ui::widgets::{divider, quiet_button, section};

const STATES: &[(Option<MapState>, &str)] = &[
    (None, "role-none"),
    (Some(MapState::AsIs), "state-as-is"),
    (Some(MapState::ToBe), "state-to-be"),
    (Some(MapState::Both), "state-both"),
];

const MARKETS: &[(Option<Market>, &str)] = &[
    (None, "role-none"),
    (Some(Market::B2c), "market-b2c"),
    (Some(Market::B2b), "market-b2b"),
    (Some(Market::Both), "market-both"),
];

pub(super) fn show(editor: &mut Editor, ui: &mut Ui, theme: &Theme) {
    let map = editor.map().clone();
    title(ui, theme, &tr("inspector-map"), "", "");
    if let Some(words) = words(ui, theme, "field-title", &map.title, 1) {
        editor.set_title(&words);
    }
    brief(editor, ui, theme, &map);
    language::of_map(editor, ui, theme, &map);
    divider(ui, theme);
    for (index, persona) in map.personas.iter().enumerate() {
        ui.push_id(&persona.id, |ui| one_persona(editor, ui, theme, persona, index));
        ui.add_space(space::S);
    }
    if quiet_button(ui, theme, &tr("persona-add")).clicked() {
        editor.add_persona(&tr("persona-new"));
    }
    ui.add_space(space::M);
    let hint = egui::RichText::new(tr("inspector-hint")).color(crate::ui::style::color(theme.faint));
    ui.label(hint.font(crate::ui::style::font(crate::theme::LABEL)));
}

fn brief(editor: &mut Editor, ui: &mut Ui, theme: &Theme, map: &JourneyMap) {
    let brief = &map.brief;
    if let Some(words) = words(ui, theme, "field-scenario", &brief.scenario, 3) {
        editor.edit_brief("scenario", |brief| brief.scenario = words);
    }
    if let Some(words) = words(ui, theme, "field-goal", &brief.goal, 2) {
        editor.edit_brief("goal", |brief| brief.goal = words);
    }
    if let Some(words) = words(ui, theme, "field-subject", &brief.subject, 1) {
        editor.edit_brief("subject", |brief| brief.subject = words);
    }
    if let Some(words) = words(ui, theme, "field-owner", &brief.owner, 1) {
        editor.edit_brief("owner", |brief| brief.owner = words);
    }
    if let Some(market) = choose(ui, theme, "field-market", brief.market, MARKETS) {
        editor.edit_brief("market", |brief| brief.market = market);
    }
    if let Some(state) = choose(ui, theme, "field-state", brief.state, STATES) {
        editor.edit_brief("state", |brief| brief.state = state);
    }
}

fn one_persona(editor: &mut Editor, ui: &mut Ui, theme: &Theme, persona: &Persona, index: usize) {
    section(ui, theme, &tr("field-persona"));
    if let Some(words) = words(ui, theme, "field-name", &persona.name, 1) {
        editor.edit_persona(&persona.id, "name", |persona| persona.name = words);
    }
    if let Some(words) = words(ui, theme, "field-role", &persona.role, 2) {
        editor.edit_persona(&persona.id, "role", |persona| persona.role = words);
    }
    if let Some(words) = words(ui, theme, "field-quote", &persona.quote, 2) {
        editor.edit_persona(&persona.id, "quote", |persona| persona.quote = words);
    }
    picture(editor, ui, theme, &PictureOf::Persona(persona.id.clone()), persona.image.is_some());
    let color = persona.color.unwrap_or_else(|| Swatch::in_turn(index));
    if let Some(swatch) = choose(ui, theme, "field-colour", color, SWATCHES) {
        editor.edit_persona(&persona.id, "colour", |persona| persona.color = Some(swatch));
    }
    if quiet_button(ui, theme, &tr("persona-remove")).clicked() {
        editor.remove_persona(&persona.id);
        return;
    }
    let mut shown = !persona.hidden;
    if ui.checkbox(&mut shown, tr("field-persona-shown")).changed() {
        editor.edit_persona(&persona.id, "hidden", |persona| persona.hidden = !shown);
    }
}
