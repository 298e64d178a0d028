//! The keyboard: each key goes to a command of the table, or to the grid as words.

use egui::{Context, Event};

use super::app::App;
use crate::editor::{Key, Shortcut};

/// Runs what the keys of this frame ask for.
pub(super) fn keys(app: &mut App, ctx: &Context) {
    let editing = app.editor.editing().is_some();
    let taken = app.keyboard_is_taken(ctx);
    let events = ctx.input(|i| i.events.clone());
    for event in &events {
        match event {
            Event::Key { key, pressed: true, modifiers, .. } => {
                let Some(key) = key_of(*key) else { continue };
                let shortcut =
                    Shortcut { ctrl: modifiers.command, shift: modifiers.shift, alt: modifiers.alt, key };
                // Words under way keep all keys but those that no text field knows.
                if !(editing || taken) || reaches_through(shortcut) {
                    run(app, ctx, shortcut);
                }
            }
            Event::Text(words) if !editing && !taken && words != " " => {
                app.editor.type_text(words);
                ctx.input_mut(|i| i.events.retain(|e| !matches!(e, Event::Text(_))));
            }
            Event::Copy if !editing && !taken => run(app, ctx, ctrl('c')),
            Event::Cut if !editing && !taken => run(app, ctx, ctrl('x')),
            Event::Paste(words) if !editing && !taken => app.paste(words),
            Event::PasteImage(image) if editing || !taken => app.paste_picture(image.clone()),
            _ => {}
        }
    }
}

fn ctrl(letter: char) -> Shortcut {
    Shortcut { ctrl: true, shift: false, alt: false, key: Key::Char(letter) }
}

/// Saving, opening, finding, the palette, the zoom and the help work while a field has the keyboard, too.
fn reaches_through(shortcut: Shortcut) -> bool {
    match shortcut.key {
        Key::F1 | Key::F3 | Key::F6 => true,
        Key::Char(c) => {
            shortcut.ctrl
                && !shortcut.alt
                && matches!(c, 's' | 'o' | 'n' | 'e' | '0' | '1' | '2' | 'f' | 'h' | 'k' | 'p')
        }
        _ => false,
    }
}

fn run(app: &mut App, ctx: &Context, shortcut: Shortcut) {
    if app.editor.press_key(shortcut) {
        ctx.input_mut(|i| i.events.retain(|event| !is_key(event, shortcut)));
        // The toolkit saw the key before: without this, Tab in the grid would also go to the first button.
        ctx.memory_mut(|memory| memory.move_focus(egui::FocusDirection::None));
        ctx.request_repaint();
    }
}

fn is_key(event: &Event, shortcut: Shortcut) -> bool {
    matches!(event, Event::Key { key, pressed: true, .. } if key_of(*key) == Some(shortcut.key))
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
        E::F3 => Key::F3,
        E::Plus => Key::Char('+'),
        E::Equals => Key::Char('='),
        E::Minus => Key::Char('-'),
        other => {
            let mut name = other.name().chars();
            let only = name.next().filter(|_| name.next().is_none())?;
            Key::Char(only.to_ascii_lowercase())
        }
    })
}
