//! The text field that stands on the map itself while words are being typed.

use egui::text::{CCursor, CCursorRange};
use egui::{Align, Event, EventFilter, FontId, Key, TextEdit, Ui, vec2};

use crate::editor::{Editor, TextFrame, TextTarget, Then};
use crate::model::Content;
use crate::scene::{card_style, fonts::family};
use crate::theme::{Color, Theme};
use crate::ui::clipboard::SystemClipboard;
use crate::ui::keys;
use crate::ui::paint::View;
use crate::ui::style::color;
use crate::ui::words::tr;

/// Shows the field over the words that it edits, at their size and place.
pub(super) fn show(
    editor: &mut Editor,
    clipboard: &mut SystemClipboard,
    ui: &mut Ui,
    theme: &Theme,
    view: &View,
) {
    let (Some(frame), Some(editing)) = (editor.editing_frame(), editor.editing()) else {
        ui.ctx().data_mut(|data| data.remove::<egui::Id>(seen_key()));
        return;
    };
    let id = egui::Id::unique("in-place").with(editing.field);
    let select_all = editing.select_all;
    let editing_target = editing.target.clone();
    let mut words = editing.text.clone();
    let view = view.following(frame.pane);
    let focused = ui.ctx().memory(egui::Memory::focused);
    let fresh = focused != Some(id) && !seen(ui, id);
    if !fresh && focused.is_some_and(|other| other != id) {
        // Someone clicked into another field: the words are kept.
        editor.finish_editing(Then::Stay);
        return;
    }
    if focused == Some(id) {
        // In the frame after it got the keyboard, the toolkit does not know yet that Tab and arrows are the field's.
        ui.ctx().memory_mut(|memory| memory.move_focus(egui::FocusDirection::None));
    }
    let left = if focused == Some(id) { leaving(ui, &frame) } else { None };
    if left.is_none() && paste(editor, ui, id, &frame, &editing_target) {
        return;
    }
    let zoom = view.zoom;
    let area = view.rect_to_screen(frame.rect);
    // A little wider than the words, so that the cursor at a line's end is seen and no line breaks early.
    let area = egui::Rect::from_min_max(area.min, egui::pos2(area.max.x + 4.0 * zoom, area.max.y));
    let font = FontId::new(frame.style.size * zoom, family(frame.style));
    let hint = tr(frame.hint);
    let line_height = frame.style.line_height() * zoom;
    let (fill, ink) = colors(editor, theme, &editing_target);
    let ink = color(ink);
    let align = if frame.centered { Align::Center } else { Align::Min };
    let mut layouter = move |ui: &Ui, buffer: &dyn egui::TextBuffer, width: f32| {
        let mut format = egui::TextFormat::simple(font.clone(), ink);
        format.line_height = Some(line_height);
        let mut job = egui::text::LayoutJob::single_section(buffer.as_str().to_owned(), format);
        job.wrap.max_width = width;
        job.halign = align;
        job.keep_trailing_whitespace = true;
        ui.ctx().fonts_mut(|fonts| fonts.layout_job(job))
    };
    ui.painter_at(view.canvas).rect_filled(area.expand2(vec2(2.0, 1.0)), 3.0, color(fill));
    let mut child = ui.new_child(egui::UiBuilder::new().max_rect(area).id_salt("in-place-field"));
    child.set_clip_rect(view.canvas);
    if matches!(editing_target, TextTarget::Phase(_)) {
        // On a phase's colour the accent would not be seen.
        let visuals = child.visuals_mut();
        visuals.selection.bg_fill = ink.gamma_multiply(0.35);
        visuals.selection.stroke.color = ink;
        visuals.text_cursor.stroke.color = ink;
    }
    let edit = TextEdit::multiline(&mut words)
        .id(id)
        .frame(egui::Frame::NONE)
        .margin(egui::Margin::ZERO)
        .desired_rows(1)
        .desired_width(area.width())
        .align(egui::Align2([align, Align::Min]))
        .hint_text(hint.as_ref())
        .return_key(frame.multiline.then(|| egui::KeyboardShortcut::new(egui::Modifiers::SHIFT, Key::Enter)))
        .event_filter(EventFilter { tab: true, horizontal_arrows: true, vertical_arrows: true, escape: true })
        .layouter(&mut layouter);
    let mut output = edit.show(&mut child);
    if fresh {
        output.response.response.request_focus();
        let end = CCursor::new(words.chars().count());
        let start = if select_all { CCursor::default() } else { end };
        output.state.cursor.set_char_range(Some(CCursorRange::two(start, end)));
        output.state.store(ui.ctx(), id);
        ui.ctx().data_mut(|data| data.insert_temp(seen_key(), id));
        ui.ctx().request_repaint();
    }
    if output.response.response.changed() {
        editor.set_editing_text(words);
    }
    if let Some((then, after)) = left {
        editor.finish_editing(then);
        ui.ctx().memory_mut(|memory| memory.surrender_focus(id));
        keys::feed(editor, clipboard, ui.ctx(), &after);
        ui.ctx().request_repaint();
    }
}

/// Where the field that was last given the keyboard is remembered.
fn seen_key() -> egui::Id {
    egui::Id::unique("in-place-seen")
}

fn seen(ui: &Ui, id: egui::Id) -> bool {
    ui.ctx().data(|data| data.get_temp::<egui::Id>(seen_key())) == Some(id)
}

/// What the words stand on, which covers them as the scene draws them, and their ink.
fn colors(editor: &Editor, theme: &Theme, target: &TextTarget) -> (Color, Color) {
    let map = editor.shown();
    let lane = match target {
        TextTarget::Card(id) => map.card_and_lane(id).map(|(_, lane)| lane),
        TextTarget::NewCard { to, .. } => map.lane(&to.lane),
        _ => None,
    };
    match (target, lane.map(|lane| lane.kind.info().content)) {
        (_, Some(Content::Cards(look))) => {
            let style = card_style(theme, look);
            (style.fill.unwrap_or(theme.paper), style.ink)
        }
        (TextTarget::Phase(id), _) => {
            let index = map.phases.iter().position(|phase| phase.id == *id).unwrap_or_default();
            (theme.swatches[map.phase_swatch(index) as usize], theme.on_swatch)
        }
        _ => (theme.paper, theme.ink),
    }
}

/// The key that leaves the field, and what was pressed and typed after it; the field gets what was before.
fn leaving(ui: &Ui, frame: &TextFrame) -> Option<(Then, Vec<Event>)> {
    ui.ctx().input_mut(|i| {
        if i.events.iter().any(|event| matches!(event, Event::Ime(_))) {
            return None;
        }
        let (place, then) = i.events.iter().enumerate().find_map(|(place, event)| {
            let shortcut = keys::pressed(event)?;
            let new_line = frame.multiline && shortcut.shift && shortcut.key == crate::editor::Key::Enter;
            keys::leaves(shortcut).filter(|_| !new_line).map(|then| (place, then))
        })?;
        let after = i.events.split_off(place + 1);
        i.events.pop();
        Some((then, after))
    })
}

/// Several lines pasted into a card become several cards: true if they did. Where there is room for one line
/// only, they become one.
fn paste(editor: &mut Editor, ui: &Ui, id: egui::Id, frame: &TextFrame, target: &TextTarget) -> bool {
    let in_card = matches!(target, TextTarget::Card(_) | TextTarget::NewCard { .. });
    let lines = ui.ctx().input_mut(|i| {
        let place = i.events.iter().position(
            |event| matches!(event, Event::Paste(text) if text.trim_end_matches(['\r', '\n']).contains('\n')),
        )?;
        if in_card {
            return match i.events.remove(place) {
                Event::Paste(text) => Some(text),
                _ => None,
            };
        }
        if let Event::Paste(text) = &mut i.events[place]
            && !frame.multiline
        {
            *text = text.lines().map(str::trim).collect::<Vec<_>>().join(" ");
        }
        None
    });
    let selected = TextEdit::load_state(ui.ctx(), id).and_then(|state| state.cursor.char_range());
    let selected = selected.map(|range| range.as_sorted_char_range());
    lines.is_some_and(|lines| editor.paste_lines(&lines, selected.map(|range| range.start.0..range.end.0)))
}
