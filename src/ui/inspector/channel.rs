//! The channel of cards: one that Wayline knows, one that this map uses already, or any other words.

use egui::{
    Align2, CornerRadius, Id, Key, Modifiers, Popup, PopupCloseBehavior, Rect, Response, Role, ScrollArea,
    Sense, Stroke, StrokeKind, Ui, Vec2, vec2,
};

use super::cards::Cards;
use crate::editor::Editor;
use crate::locale::Arg;
use crate::model::{CHANNELS, JourneyMap, find_channel};
use crate::theme::{self, Theme, space};
use crate::ui::paint::icon;
use crate::ui::style::{color, font};
use crate::ui::widgets::{field_label, plain_field, speak_as};
use crate::ui::words::{tr, tr_with};

const ROW: f32 = 30.0;
const LIST: f32 = 300.0;

/// What can be chosen: a channel's id or words, its name and its icon.
struct ChannelChoice {
    channel: String,
    name: String,
    icon: &'static str,
}

pub(super) fn field(editor: &mut Editor, ui: &mut Ui, theme: &Theme, map: &JourneyMap, cards: &Cards) {
    let title = field_label(ui, theme, &tr("field-channel"));
    let now = cards.shared(|card| card.channel.clone());
    let button = button(ui, theme, now.as_deref()).labelled_by(title.id);
    let id = Popup::default_response_id(&button);
    let was_open = Popup::is_id_open(ui.ctx(), id);
    let popup = Popup::from_toggle_button_response(&button)
        .width(button.rect.width())
        .gap(space::XS)
        .close_behavior(PopupCloseBehavior::CloseOnClickOutside);
    let chosen =
        popup.show(|ui| list(ui, theme, map, now.as_deref(), id, !was_open)).and_then(|shown| shown.inner);
    if let Some(channel) = chosen {
        Popup::close_id(ui.ctx(), id);
        button.request_focus();
        if now.as_ref() != Some(&channel) {
            cards.set(editor, "channel", |card| card.channel.clone_from(&channel));
        }
    }
}

fn name_of(channel: &str) -> String {
    match find_channel(channel) {
        Some(known) => tr(&format!("channel-{}", known.id)).into_owned(),
        None if channel.is_empty() => tr("field-channel-none").into_owned(),
        None => channel.to_owned(),
    }
}

fn icon_of(channel: &str) -> &'static str {
    find_channel(channel).map_or(if channel.is_empty() { "" } else { "radio-tower" }, |known| known.icon)
}

/// The field as it is when closed.
fn button(ui: &mut Ui, theme: &Theme, now: Option<&str>) -> Response {
    let (area, response) = ui.allocate_exact_size(vec2(ui.available_width(), 32.0), Sense::click());
    let name = now.map_or_else(|| tr("field-several").into_owned(), name_of);
    response.widget_info(|| {
        let mut info = egui::WidgetInfo::labeled(Role::ComboBox, ui.is_enabled(), tr("field-channel"));
        info.current_text_value = Some(name.clone());
        info
    });
    let look = ui.style().interact(&response);
    let edge = if response.has_focus() { Stroke::new(1.5, color(theme.accent)) } else { look.bg_stroke };
    let painter = ui.painter();
    painter.rect(area, CornerRadius::same(theme::CORNER as u8), look.bg_fill, edge, StrokeKind::Inside);
    let mark = now.map_or("", icon_of);
    let mut at = area.left_center() + vec2(10.0, 0.0);
    if !mark.is_empty() {
        icon(
            painter,
            mark,
            Rect::from_center_size(at + vec2(8.0, 0.0), Vec2::splat(16.0)),
            color(theme.muted),
        );
        at.x += 24.0;
    }
    let text = painter.layout_no_wrap(name, font(theme::BODY), look.fg_stroke.color);
    let clip = area.with_max_x(area.max.x - 28.0);
    let text_at = Align2::LEFT_CENTER.anchor_size(at, text.size()).min;
    painter.with_clip_rect(clip).galley(text_at, text, look.fg_stroke.color);
    let chevron = Rect::from_center_size(area.right_center() - vec2(16.0, 0.0), Vec2::splat(14.0));
    icon(painter, "chevron-down", chevron, color(theme.muted));
    response
}

/// The field as it is when open: what was typed, and what fits it. Gives back the channel that was chosen.
fn list(
    ui: &mut Ui,
    theme: &Theme,
    map: &JourneyMap,
    now: Option<&str>,
    id: Id,
    fresh: bool,
) -> Option<String> {
    let state = id.with("search");
    let (mut query, mut at): (String, usize) =
        if fresh { Default::default() } else { ui.data(|data| data.get_temp(state)).unwrap_or_default() };
    let (down, up, enter) = ui.input_mut(|i| {
        let mut pressed = |key| i.consume_key(Modifiers::NONE, key);
        (pressed(Key::ArrowDown), pressed(Key::ArrowUp), pressed(Key::Enter))
    });
    let field = plain_field(ui, &mut query, 1, &tr("channel-find"));
    speak_as(ui, &field, &tr("channel-find"));
    if fresh {
        field.request_focus();
    }
    if field.changed() {
        at = 0;
    }
    let choices = choices(map, &query);
    at = (at + usize::from(down)).saturating_sub(usize::from(up)).min(choices.len().saturating_sub(1));
    let moved = down || up || fresh;
    let mut chosen = enter.then(|| choices.get(at).map(|choice| choice.channel.clone())).flatten();
    ui.add_space(space::XS);
    ScrollArea::vertical().max_height(LIST).show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        for (i, choice) in choices.iter().enumerate() {
            let line = row(ui, theme, choice, i == at, now == Some(choice.channel.as_str()));
            if i == at && moved {
                line.scroll_to_me(None);
            }
            if line.clicked() {
                chosen = Some(choice.channel.clone());
            }
        }
    });
    ui.data_mut(|data| data.insert_temp(state, (query, at)));
    chosen
}

/// What fits the words typed: known channels and those of this map's own, then the words themselves.
fn choices(map: &JourneyMap, query: &str) -> Vec<ChannelChoice> {
    let wanted = query.trim().to_lowercase();
    let choice = |channel: &str| ChannelChoice {
        channel: channel.to_owned(),
        name: name_of(channel),
        icon: icon_of(channel),
    };
    let mut own: Vec<&str> = map
        .cards()
        .map(|(_, card)| card.channel.as_str())
        .filter(|channel| !channel.is_empty() && find_channel(channel).is_none())
        .collect();
    own.sort_unstable();
    own.dedup();
    let known = CHANNELS.iter().map(|channel| channel.id);
    let all = std::iter::once("").chain(own).chain(known).map(choice);
    let mut fitting: Vec<ChannelChoice> =
        all.filter(|choice| wanted.is_empty() || choice.name.to_lowercase().contains(&wanted)).collect();
    // Where the words begin a name they most likely mean it.
    fitting.sort_by_key(|choice| !wanted.is_empty() && !choice.name.to_lowercase().starts_with(&wanted));
    if !wanted.is_empty() && !fitting.iter().any(|choice| choice.name.to_lowercase() == wanted) {
        let words = query.trim().to_owned();
        let name = tr_with("channel-own", &[("name", Arg::from(words.as_str()))]);
        fitting.push(ChannelChoice { channel: words, name, icon: "plus" });
    }
    fitting
}

fn row(ui: &mut Ui, theme: &Theme, choice: &ChannelChoice, here: bool, now: bool) -> Response {
    let (area, response) = ui.allocate_exact_size(vec2(ui.available_width(), ROW), Sense::click());
    response.widget_info(|| egui::WidgetInfo::selected(Role::Button, true, now, &choice.name));
    let painter = ui.painter();
    if here || response.hovered() {
        painter.rect_filled(area, CornerRadius::same(6), color(theme.accent_soft));
    }
    let ink = color(if now { theme.accent } else { theme.ink });
    if !choice.icon.is_empty() {
        let mark = Rect::from_center_size(area.left_center() + vec2(16.0, 0.0), Vec2::splat(16.0));
        icon(painter, choice.icon, mark, ink);
    }
    let at = area.left_center() + vec2(34.0, 0.0);
    painter.with_clip_rect(area).text(at, Align2::LEFT_CENTER, &choice.name, font(theme::BODY), ink);
    response
}
