//! Keys and the chords of them that start commands.

use std::borrow::Cow;

use crate::locale::{self, Lang};

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Key {
    /// A letter in lower case, a digit or a sign.
    Char(char),
    Enter,
    Tab,
    Escape,
    Delete,
    Backspace,
    Up,
    Down,
    Left,
    Right,
    Home,
    End,
    F1,
    F2,
    F6,
    F7,
    F8,
    F3,
}

/// A key with its modifiers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Shortcut {
    /// The command key on a Mac.
    pub ctrl: bool,
    pub shift: bool,
    pub alt: bool,
    pub key: Key,
}

pub const fn key(key: Key) -> Shortcut {
    Shortcut { ctrl: false, shift: false, alt: false, key }
}

pub const fn ctrl(key: Key) -> Shortcut {
    Shortcut { ctrl: true, shift: false, alt: false, key }
}

impl Shortcut {
    pub const fn shift(self) -> Shortcut {
        Shortcut { shift: true, ..self }
    }

    pub const fn alt(self) -> Shortcut {
        Shortcut { alt: true, ..self }
    }

    /// As it is written in menus: `Ctrl+Shift+Z`, in German `Strg+Umschalt+Z`, or `⇧⌘Z` on a Mac.
    pub fn text(self, lang: Lang, mac: bool) -> String {
        let held = if mac {
            [(self.alt, "⌥", ""), (self.shift, "⇧", ""), (self.ctrl, "⌘", "")]
        } else {
            [(self.ctrl, "key-ctrl", "+"), (self.alt, "key-alt", "+"), (self.shift, "key-shift", "+")]
        };
        let held = held.into_iter().filter(|(held, ..)| *held);
        let held = held.flat_map(|(_, key, joined)| [locale::text(lang, key), joined.into()]);
        held.chain([self.key.text(lang)]).collect()
    }
}

impl Key {
    /// What is printed on it.
    fn text(self, lang: Lang) -> Cow<'static, str> {
        match self {
            Key::Char(c) => c.to_uppercase().collect::<String>().into(),
            Key::Up => "↑".into(),
            Key::Down => "↓".into(),
            Key::Left => "←".into(),
            Key::Right => "→".into(),
            Key::Enter => locale::text(lang, "key-enter"),
            Key::Tab => locale::text(lang, "key-tab"),
            Key::Escape => locale::text(lang, "key-escape"),
            Key::Delete => locale::text(lang, "key-delete"),
            Key::Backspace => locale::text(lang, "key-backspace"),
            Key::Home => locale::text(lang, "key-home"),
            Key::End => locale::text(lang, "key-end"),
            Key::F1 => "F1".into(),
            Key::F2 => "F2".into(),
            Key::F3 => "F3".into(),
            Key::F6 => "F6".into(),
            Key::F7 => "F7".into(),
            Key::F8 => "F8".into(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shortcuts_read_as_each_system_and_language_writes_them() {
        let redo = ctrl(Key::Char('z')).shift();
        assert_eq!(redo.text(Lang::English, false), "Ctrl+Shift+Z");
        assert_eq!(redo.text(Lang::English, true), "⇧⌘Z");
        assert_eq!(redo.text(Lang::German, false), "Strg+Umschalt+Z");
        assert_eq!(key(Key::F2).text(Lang::English, false), "F2");
        assert_eq!(key(Key::Up).alt().text(Lang::French, false), "Alt+↑");
        assert_eq!(key(Key::Delete).text(Lang::Spanish, false), "Supr");
    }
}
