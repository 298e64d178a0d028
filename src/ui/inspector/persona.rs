//! The personas: a list, of which one at a time is open to be changed.

use egui::{Align2, Id, Rect, Response, RichText, Sense, Ui, Vec2, vec2};

use super::inputs::{lines, picture, words};
use super::swatches;
use crate::editor::{Editor, PictureOf, said_by};
use crate::locale::Arg;
use crate::model::{JourneyMap, Persona};
use crate::theme::{self, Theme, space};
use crate::ui::paint::{ScenePainter, icon};
use crate::ui::style::{color, font};
use crate::ui::widgets::{focus_all, focus_ring, icon_button, quiet_button, section};
use crate::ui::words::{tr, tr_with};

const ROW: f32 = 40.0;
const PORTRAIT: f32 = 28.0;

/// Which persona is open, and whether its name is waiting to be typed.
#[derive(Clone, Default)]
struct Open {
    persona: Option<crate::model::Id>,
    name_wanted: bool,
}

fn open_id() -> Id {
    Id::unique("open-persona")
}

/// Opens a persona, for its name to be typed.
pub(in crate::ui) fn open(ctx: &egui::Context, persona: &crate::model::Id) {
    let open = Open { persona: Some(persona.clone()), name_wanted: true };
    ctx.data_mut(|data| data.insert_temp(open_id(), open));
}

pub(super) fn list(
    editor: &mut Editor,
    ui: &mut Ui,
    theme: &Theme,
    map: &JourneyMap,
    pictures: &mut ScenePainter,
) {
    section(ui, theme, &tr("section-personas"));
    if map.personas.is_empty() {
        let words = RichText::new(tr("personas-none")).font(font(theme::LABEL)).color(color(theme.muted));
        ui.label(words);
    }
    let now: Open = ui.data(|data| data.get_temp(open_id())).unwrap_or_default();
    for (index, persona) in map.personas.iter().enumerate() {
        let is_open = now.persona.as_ref() == Some(&persona.id);
        ui.push_id(&persona.id, |ui| {
            if row(editor, ui, theme, map, index, is_open, pictures).clicked() {
                let persona = (!is_open).then(|| persona.id.clone());
                let open = Open { persona, name_wanted: false };
                ui.data_mut(|data| data.insert_temp(open_id(), open));
            }
            if is_open {
                fields(editor, ui, theme, persona, now.name_wanted);
                actions(editor, ui, theme, map, index);
                ui.add_space(space::S);
            }
        });
    }
    ui.add_space(space::XS);
    if quiet_button(ui, theme, &tr("persona-add")).clicked() {
        editor.new_persona();
    }
}

/// A persona's line: portrait, name and role, and whether it is shown.
fn row(
    editor: &mut Editor,
    ui: &mut Ui,
    theme: &Theme,
    map: &JourneyMap,
    index: usize,
    is_open: bool,
    pictures: &mut ScenePainter,
) -> Response {
    let persona = &map.personas[index];
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = space::XS;
        let size = vec2(ui.available_width() - 32.0 - space::XS, ROW);
        let (area, response) = ui.allocate_exact_size(size, Sense::click());
        response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Button, true, spoken(map, persona)));
        ui.ctx().accesskit_node_builder(response.id, |node| node.set_expanded(is_open));
        if response.hovered() || is_open {
            ui.painter().rect_filled(area, 8.0, color(theme.field));
        }
        focus_ring(ui, theme, &response, area);
        let center = area.left_center() + vec2(4.0 + PORTRAIT / 2.0, 0.0);
        portrait(ui, theme, map, index, Rect::from_center_size(center, Vec2::splat(PORTRAIT)), pictures);
        let ink = if persona.hidden { theme.faint } else { theme.ink };
        let left = area.min.x + PORTRAIT + space::L;
        let painter = ui.painter().with_clip_rect(area.with_max_x(area.max.x - 20.0));
        let line = |y: f32| egui::pos2(left, area.center().y + y);
        if persona.role.is_empty() {
            painter.text(line(0.0), Align2::LEFT_CENTER, &persona.name, font(theme::BODY_STRONG), color(ink));
        } else {
            painter.text(
                line(-8.0),
                Align2::LEFT_CENTER,
                &persona.name,
                font(theme::BODY_STRONG),
                color(ink),
            );
            let role = persona.role.lines().next().unwrap_or_default();
            painter.text(line(9.0), Align2::LEFT_CENTER, role, font(theme::CAPTION), color(theme.muted));
        }
        if map.focus_persona() == persona.id && map.personas.len() > 1 {
            let mark = Rect::from_center_size(area.right_center() - vec2(12.0, 0.0), Vec2::splat(14.0));
            icon(ui.painter(), "target", mark, color(theme.accent));
        }
        let (eye, key) = if persona.hidden { ("eye-off", "persona-show") } else { ("eye", "persona-hide") };
        if icon_button(ui, theme, eye, &named(key, &persona.name), true).clicked() {
            editor.toggle_persona_hidden(&persona.id);
        }
        response
    })
    .inner
}

fn named(key: &str, name: &str) -> String {
    tr_with(key, &[("name", Arg::from(name))])
}

fn spoken(map: &JourneyMap, persona: &Persona) -> String {
    let key = if map.focus_persona() == persona.id { "spoken-persona-focus" } else { "spoken-persona" };
    let name = named(key, &persona.name);
    if persona.role.is_empty() { name } else { format!("{name}, {}", persona.role) }
}

/// A disc in the persona's colour with its picture or first letter.
pub(in crate::ui) fn portrait(
    ui: &Ui,
    theme: &Theme,
    map: &JourneyMap,
    index: usize,
    area: Rect,
    pictures: &mut ScenePainter,
) {
    let persona = &map.personas[index];
    let tint = color(theme.swatches[map.persona_swatch(index) as usize]);
    let painter = ui.painter();
    painter.circle_filled(area.center(), area.width() / 2.0, tint);
    let texture = persona.image.as_ref().and_then(|id| map.image(id)).and_then(|image| {
        let texture = pictures.texture(ui.ctx(), image)?;
        Some((texture.id(), texture.size_vec2()))
    });
    if let Some((texture, size)) = texture {
        let inner = area.shrink(2.0);
        let seen = Vec2::splat(size.min_elem()) / size;
        let uv = Rect::from_center_size(egui::pos2(0.5, 0.5), seen);
        let radius = (inner.width() / 2.0).round() as u8;
        let shape = epaint::RectShape::filled(inner, egui::CornerRadius::same(radius), egui::Color32::WHITE);
        painter.add(shape.with_texture(texture, uv));
    } else {
        let letter: String = persona.name.chars().find(|c| c.is_alphanumeric()).into_iter().collect();
        let ink = color(theme.on_swatch);
        painter.text(
            area.center(),
            Align2::CENTER_CENTER,
            letter.to_uppercase(),
            font(theme::BODY_STRONG),
            ink,
        );
    }
}

fn fields(editor: &mut Editor, ui: &mut Ui, theme: &Theme, persona: &Persona, name_wanted: bool) {
    let id = &persona.id;
    let mut name = persona.name.clone();
    let field = crate::ui::widgets::text_field(ui, theme, &tr("field-name"), &mut name, 1);
    if name_wanted {
        focus_all(ui, &field, &name);
        field.scroll_to_me(Some(egui::Align::Center));
        let open = Open { persona: Some(id.clone()), name_wanted: false };
        ui.data_mut(|data| data.insert_temp(open_id(), open));
    }
    if field.changed() {
        editor.edit_persona(id, "name", |persona| persona.name = name);
    }
    if let Some(words) = words(ui, theme, "field-role", persona.role.as_str(), 1) {
        editor.edit_persona(id, "role", |persona| persona.role = words);
    }
    if let Some(swatch) = swatches::choose_one(ui, theme, persona.color) {
        editor.edit_persona(id, "colour", |persona| persona.color = Some(swatch));
    }
    if let Some(words) = words(ui, theme, "field-quote", persona.quote.as_str(), 2) {
        editor.edit_persona(id, "quote", |persona| persona.quote = words);
    }
    picture(editor, ui, theme, &PictureOf::Persona(id.clone()), persona.image.is_some());
    if let Some(list) = lines(ui, theme, "field-motivations", &persona.motivations, 2) {
        editor.edit_persona(id, "motivations", |persona| persona.motivations = list);
    }
    if let Some(list) = lines(ui, theme, "field-needs", &persona.needs, 2) {
        editor.edit_persona(id, "needs", |persona| persona.needs = list);
    }
    if let Some(list) = lines(ui, theme, "field-frustrations", &persona.frustrations, 2) {
        editor.edit_persona(id, "frustrations", |persona| persona.frustrations = list);
    }
    if let Some(list) = lines(ui, theme, "field-buying-habits", &persona.buying_habits, 2) {
        editor.edit_persona(id, "buying-habits", |persona| persona.buying_habits = list);
    }
}

fn actions(editor: &mut Editor, ui: &mut Ui, theme: &Theme, map: &JourneyMap, index: usize) {
    let persona = &map.personas[index];
    let (id, name) = (&persona.id, persona.name.as_str());
    let several = map.personas.len() > 1;
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = 2.0;
        let is_focus = map.brief.persona.as_ref() == Some(id);
        if icon_button(ui, theme, "target", &named("persona-focus", name), several && !is_focus).clicked() {
            editor.set_focus_persona(id);
        }
        let alone = editor.view().persona.as_ref() == Some(id);
        let key = if alone { "persona-with-others" } else { "persona-alone" };
        let eye = if alone { "users" } else { "user-round" };
        if icon_button(ui, theme, eye, &named(key, name), several).clicked() {
            editor.show_persona(Some(id));
        }
        if icon_button(ui, theme, "arrow-up", &named("persona-up", name), index > 0).clicked() {
            editor.move_persona(id, -1);
        }
        let last = index + 1 == map.personas.len();
        if icon_button(ui, theme, "arrow-down", &named("persona-down", name), !last).clicked() {
            editor.move_persona(id, 1);
        }
        if icon_button(ui, theme, "copy-plus", &named("persona-duplicate", name), true).clicked()
            && let Some(copy) = editor.duplicate_persona(id)
        {
            open(ui.ctx(), &copy);
        }
        let values = [("name", Arg::from(name)), ("count", Arg::from(said_by(map, id)))];
        let delete = tr_with("persona-delete", &values);
        if icon_button(ui, theme, "trash-2", &delete, true).clicked() {
            editor.remove_persona(id);
        }
    });
}
