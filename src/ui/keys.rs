//! The keyboard: each key goes to a command of the table, or to the grid as words.

use egui::{Context, Event};

use super::clipboard::SystemClipboard;
use crate::editor::{Ask, Editor, Key, Shortcut, Then};

/// Runs what the keys of this frame ask for. `taken`: something else than the grid has the keyboard.
pub(super) fn run_keys(editor: &mut Editor, clipboard: &mut SystemClipboard, ctx: &Context, taken: bool) {
    let events = ctx.input(|i| i.events.clone());
    if !taken {
        return feed(editor, clipboard, ctx, &events);
    }
    // A field has the keyboard; a few keys that no text field knows work all the same.
    for event in &events {
        match event {
            Event::Key { .. } => {
                if let Some(shortcut) = pressed(event).filter(|shortcut| reaches_through(*shortcut)) {
                    run(editor, ctx, shortcut);
                }
            }
            Event::PasteImage(_) if editor.editing().is_some() => editor.ask(Ask::PastePicture),
            _ => {}
        }
    }
}

/// Takes keys and words strictly in their order. However slow a frame and fast the hands, no letter is lost
/// between the key that starts a card and the moment its field has the keyboard.
pub(super) fn feed(editor: &mut Editor, clipboard: &mut SystemClipboard, ctx: &Context, events: &[Event]) {
    // The toolkit saw the keys before: without this, Tab out of a card would also go to the first button, and what is
    // typed then with it.
    ctx.memory_mut(|memory| memory.move_focus(egui::FocusDirection::None));
    for event in events {
        let writing = editor.editing().is_some();
        match event {
            Event::Key { .. } => match pressed(event) {
                Some(shortcut) if writing && !reaches_through(shortcut) => write_key(editor, shortcut),
                Some(shortcut) => run(editor, ctx, shortcut),
                None => {}
            },
            Event::Text(words) if writing => editor.type_into_field(words),
            // Space alone is the hand that moves the map.
            Event::Text(words) if words != " " => {
                editor.type_text(words);
            }
            Event::Copy if !writing => run(editor, ctx, ctrl('c')),
            Event::Cut if !writing => run(editor, ctx, ctrl('x')),
            Event::Paste(words) if !writing => {
                editor.paste(clipboard.html().as_deref(), words);
            }
            Event::Paste(words) if editor.paste_lines(words, None) => {}
            Event::Paste(words) => editor.type_into_field(words),
            Event::PasteImage(_) => editor.ask(Ask::PastePicture),
            _ => {}
        }
    }
    if editor.editing().is_some() {
        ctx.input_mut(|i| i.events.retain(|event| !matches!(event, Event::Text(_) | Event::Paste(_))));
        ctx.request_repaint();
    }
}

/// A key for the words under way, before their field has the keyboard.
fn write_key(editor: &mut Editor, shortcut: Shortcut) {
    match (shortcut.key, shortcut.shift) {
        (Key::Enter, true) if editor.editing_frame().is_some_and(|frame| frame.multiline) => {
            editor.type_into_field("\n");
        }
        (Key::Backspace, _) => editor.erase_in_field(),
        _ => {
            if let Some(then) = leaves(shortcut) {
                editor.finish_editing(then);
            }
        }
    }
}

/// What a key that leaves the field on the map means.
pub(super) fn leaves(shortcut: Shortcut) -> Option<Then> {
    match (shortcut.key, shortcut.shift) {
        // On to another map.
        (Key::Tab, _) if shortcut.ctrl => None,
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
        Key::Tab => shortcut.ctrl,
        Key::F1 | Key::F3 | Key::F6 | Key::F7 | Key::F8 => true,
        Key::Char(c) => {
            shortcut.ctrl
                && !shortcut.alt
                && matches!(
                    c,
                    's' | 'o' | 'n' | 'w' | 'q' | 'e' | '0' | '1' | '2' | 'f' | 'h' | 'k' | 'p' | ','
                )
        }
        _ => false,
    }
}

fn run(editor: &mut Editor, ctx: &Context, shortcut: Shortcut) {
    if editor.press_key(shortcut) {
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
