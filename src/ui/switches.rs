//! The bar over the canvas in which one chooses what is shown: the state, and whose feelings. It is there only
//! where there is something to choose.

use egui::{Align, Align2, Layout, Margin, Rect, Response, Sense, Stroke, Ui, Vec2, vec2};

use super::inspector::portrait;
use super::paint::ScenePainter;
use super::style::{color, font};
use super::widgets::{focus_ring, icon_button, segments};
use super::words::{tr, tr_with};
use crate::editor::{CommandId, Editor};
use crate::locale::Arg;
use crate::model::State;
use crate::scene::States;
use crate::theme::{self, Theme, space};

const HEIGHT: f32 = 44.0;
const CHIP: f32 = 28.0;

pub(super) fn show(editor: &mut Editor, scenes: &mut ScenePainter, ui: &mut Ui, theme: &Theme) {
    let personas = editor.map().personas.len();
    let states = editor.can_choose_state();
    if !states && personas < 2 && editor.view().persona.is_none() {
        return;
    }
    let frame = egui::Frame::new()
        .fill(color(theme.surface))
        .inner_margin(Margin::symmetric(16, 0))
        .stroke(Stroke::new(1.0, color(theme.hairline)));
    egui::Panel::top("switches").exact_size(HEIGHT).frame(frame).show(ui, |ui| {
        egui::ScrollArea::horizontal().auto_shrink([false, false]).show(ui, |ui| {
            ui.horizontal_centered(|ui| {
                ui.spacing_mut().item_spacing.x = space::S;
                if states {
                    state_switch(editor, ui, theme);
                    ui.add_space(space::M);
                }
                if personas > 1 {
                    for index in 0..personas {
                        chip(editor, scenes, ui, theme, index);
                    }
                }
                ui.with_layout(Layout::right_to_left(Align::Center), |ui| cards_button(editor, ui, theme));
            });
        });
    });
}

fn state_switch(editor: &mut Editor, ui: &mut Ui, theme: &Theme) {
    let choices = [
        (Some(State::AsIs), tr("switch-as-is")),
        (Some(State::ToBe), tr("switch-to-be")),
        (None, tr("switch-both")),
    ];
    if let Some(state) = segments(ui, theme, Some(editor.shown_state()), &choices) {
        editor.show_states(state.map_or(States::Both, States::Only));
    }
}

/// A persona: a press shows it alone, another one all again; the eye hides it.
fn chip(editor: &mut Editor, scenes: &mut ScenePainter, ui: &mut Ui, theme: &Theme, index: usize) {
    let map = editor.map().clone();
    let persona = &map.personas[index];
    let alone = editor.view().persona.as_ref() == Some(&persona.id);
    let shown = editor.shown_personas().contains(&persona.id);
    let ink = color(if shown { theme.ink } else { theme.faint });
    let name = ui.painter().layout_no_wrap(persona.name.clone(), font(theme::LABEL_STRONG), ink);
    let eye = CHIP;
    let (area, response) =
        ui.allocate_exact_size(vec2(CHIP + space::XS + name.size().x.min(160.0) + eye, CHIP), Sense::hover());
    let body = area.with_max_x(area.max.x - eye);
    let chip: Response = ui.interact(body, response.id.with("alone"), Sense::click());
    let key = if alone { "persona-with-others" } else { "persona-alone" };
    let said = tr_with(key, &[("name", Arg::from(persona.name.as_str()))]);
    chip.widget_info(|| egui::WidgetInfo::selected(egui::Role::Button, true, alone, said.as_str()));
    let fill = if alone { theme.accent_soft } else { theme.field };
    let edge = if alone || chip.hovered() { theme.accent } else { theme.hairline };
    let painter = ui.painter();
    let stroke = Stroke::new(1.0, color(edge));
    painter.rect(area, CHIP / 2.0, color(fill), stroke, egui::StrokeKind::Inside);
    let disc = Rect::from_center_size(area.left_center() + vec2(CHIP / 2.0, 0.0), Vec2::splat(CHIP - 8.0));
    portrait(ui, theme, &map, index, disc, scenes);
    let clip = painter.with_clip_rect(body);
    let at = Align2::LEFT_CENTER.anchor_size(area.left_center() + vec2(CHIP, 0.0), name.size()).min;
    clip.galley(at, name, ink);
    focus_ring(ui, theme, &chip, area);
    if chip.on_hover_text(said.as_str()).clicked() {
        editor.show_persona(Some(&persona.id));
    }
    let (icon, key) = if persona.hidden { ("eye-off", "persona-show") } else { ("eye", "persona-hide") };
    let said = tr_with(key, &[("name", Arg::from(persona.name.as_str()))]);
    let place = area.with_min_x(area.max.x - eye).shrink(2.0);
    let eye = ui.interact(place, response.id.with("eye"), Sense::click());
    eye.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Button, true, said.as_str()));
    let ink = color(if eye.hovered() { theme.ink } else { theme.muted });
    super::paint::icon(ui.painter(), icon, Rect::from_center_size(place.center(), Vec2::splat(15.0)), ink);
    focus_ring(ui, theme, &eye, place);
    if eye.on_hover_text(said.as_str()).clicked() {
        editor.toggle_persona_hidden(&persona.id);
    }
}

/// Cards of the personas under the map, or none.
fn cards_button(editor: &mut Editor, ui: &mut Ui, theme: &Theme) {
    if !editor.is_enabled(CommandId::TogglePersonaCards) {
        return;
    }
    let label = tr("cmd-persona-cards");
    if icon_button(ui, theme, "circle-user", &label, true).clicked() {
        editor.run(CommandId::TogglePersonaCards);
    }
}
