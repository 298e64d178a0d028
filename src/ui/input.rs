//! The keyboard: each key goes to a command of the table, or to the grid as words.

use egui::{Context, Event};

use super::app::App;
use crate::editor::{Key, Shortcut, Then};

/// Runs what the keys of this frame ask for.
pub(super) fn keys(app: &mut App, ctx: &Context) {
    let closes = |i: &mut egui::InputState| i.consume_key(egui::Modifiers::NONE, egui::Key::Escape);
    if app.menu.is_some() && ctx.input_mut(closes) {
        app.menu = None;
    }
    let events = ctx.input(|i| i.events.clone());
    if app.keyboard_is_taken(ctx) {
        // A field has the keyboard; a few keys that no text field knows work all the same.
        for event in &events {
            match event {
                Event::Key { .. } => {
                    if let Some(shortcut) = pressed(event).filter(|shortcut| reaches_through(*shortcut)) {
                        run(app, ctx, shortcut);
                    }
                }
                Event::PasteImage(image) if app.editor.editing().is_some() => {
                    app.paste_picture(image.clone());
                }
                _ => {}
            }
        }
    } else {
        feed(app, ctx, &events);
    }
}

/// Takes keys and words strictly in their order. However slow a frame and fast the hands, no letter is lost
/// between the key that starts a card and the moment its field has the keyboard.
pub(super) fn feed(app: &mut App, ctx: &Context, events: &[Event]) {
    // The toolkit saw the keys before: without this, Tab out of a card would also go to the first button, and what is
    // typed then with it.
    ctx.memory_mut(|memory| memory.move_focus(egui::FocusDirection::None));
    for event in events {
        let writing = app.editor.editing().is_some();
        match event {
            Event::Key { .. } => match pressed(event) {
                Some(shortcut) if writing && !reaches_through(shortcut) => write_key(app, shortcut),
                Some(shortcut) => run(app, ctx, shortcut),
                None => {}
            },
            Event::Text(words) if writing => app.editor.type_into_field(words),
            // Space alone is the hand that moves the map.
            Event::Text(words) if words != " " => {
                app.editor.type_text(words);
            }
            Event::Copy if !writing => run(app, ctx, ctrl('c')),
            Event::Cut if !writing => run(app, ctx, ctrl('x')),
            Event::Paste(words) if !writing => app.paste(words),
            Event::Paste(words) if app.editor.paste_lines(words) => {}
            Event::Paste(words) => app.editor.type_into_field(words),
            Event::PasteImage(image) => app.paste_picture(image.clone()),
            _ => {}
        }
    }
    if app.editor.editing().is_some() {
        ctx.input_mut(|i| i.events.retain(|event| !matches!(event, Event::Text(_) | Event::Paste(_))));
        ctx.request_repaint();
    }
}

/// A key for the words under way, before their field has the keyboard.
fn write_key(app: &mut App, shortcut: Shortcut) {
    match (shortcut.key, shortcut.shift) {
        (Key::Enter, true) if app.editor.editing_frame().is_some_and(|frame| frame.multiline) => {
            app.editor.type_into_field("\n");
        }
        (Key::Backspace, _) => app.editor.erase_in_field(),
        _ => {
            if let Some(then) = leaves(shortcut) {
                app.editor.finish_editing(then);
            }
        }
    }
}

/// What a key that leaves the field on the map means.
pub(super) fn leaves(shortcut: Shortcut) -> Option<Then> {
    match (shortcut.key, shortcut.shift) {
        (Key::Escape, _) => Some(Then::Stay),
        (Key::Enter, _) => Some(Then::NewBelow),
        (Key::Tab, true) => Some(Then::PreviousCell),
        (Key::Tab, false) => Some(Then::NextCell),
        _ => None,
    }
}

/// The chord that an event presses, if it is one.
pub(super) fn pressed(event: &Event) -> Option<Shortcut> {
    let Event::Key { key, pressed: true, modifiers, .. } = event else { return None };
    let key = key_of(*key)?;
    Some(Shortcut { ctrl: modifiers.command, shift: modifiers.shift, alt: modifiers.alt, key })
}

fn ctrl(letter: char) -> Shortcut {
    Shortcut { ctrl: true, shift: false, alt: false, key: Key::Char(letter) }
}

/// Saving, opening, finding, the palette, the zoom and the help work while a field has the keyboard, too.
fn reaches_through(shortcut: Shortcut) -> bool {
    match shortcut.key {
        Key::F1 | Key::F3 | Key::F6 | Key::F7 | Key::F8 => true,
        Key::Char(c) => {
            shortcut.ctrl
                && !shortcut.alt
                && matches!(c, 's' | 'o' | 'n' | 'e' | '0' | '1' | '2' | 'f' | 'h' | 'k' | 'p' | ',')
        }
        _ => false,
    }
}

fn run(app: &mut App, ctx: &Context, shortcut: Shortcut) {
    if app.editor.press_key(shortcut) {
        ctx.input_mut(|i| i.events.retain(|event| pressed(event) != Some(shortcut)));
        // The toolkit saw the key before: without this, Tab in the grid would also go to the first button.
        ctx.memory_mut(|memory| memory.move_focus(egui::FocusDirection::None));
        ctx.request_repaint();
    }
}

fn key_of(key: egui::Key) -> Option<Key> {
    use egui::Key as E;
    Some(match key {
        E::Enter => Key::Enter,
        E::Tab => Key::Tab,
        E::Escape => Key::Escape,
        E::Delete => Key::Delete,
        E::Backspace => Key::Backspace,
        E::ArrowUp => Key::Up,
        E::ArrowDown => Key::Down,
        E::ArrowLeft => Key::Left,
        E::ArrowRight => Key::Right,
        E::Home => Key::Home,
        E::End => Key::End,
        E::F1 => Key::F1,
        E::F2 => Key::F2,
        E::F6 => Key::F6,
        E::F7 => Key::F7,
        E::F8 => Key::F8,
        E::F3 => Key::F3,
        E::Plus => Key::Char('+'),
        E::Equals => Key::Char('='),
        E::Comma => Key::Char(','),
        E::Minus => Key::Char('-'),
        other => {
            let mut name = other.name().chars();
            let only = name.next().filter(|_| name.next().is_none())?;
            Key::Char(only.to_ascii_lowercase())
        }
    })
}
