//! Keys and the chords of them that start commands.

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

    /// As it is written in menus: `Ctrl+Shift+Z`, or `⇧⌘Z` on a Mac.
    pub fn text(self, mac: bool) -> String {
        let mut text = String::new();
        let marks = if mac { ["⌥", "⇧", "⌘"] } else { ["Alt+", "Shift+", "Ctrl+"] };
        let order: [(bool, &str); 3] = if mac {
            [(self.alt, marks[0]), (self.shift, marks[1]), (self.ctrl, marks[2])]
        } else {
            [(self.ctrl, marks[2]), (self.alt, marks[0]), (self.shift, marks[1])]
        };
        for (held, mark) in order {
            if held {
                text.push_str(mark);
            }
        }
        text.push_str(&self.key.text());
        text
    }
}

impl Key {
    fn text(self) -> String {
        match self {
            Key::Char(c) => c.to_uppercase().collect(),
            Key::Up => "↑".to_owned(),
            Key::Down => "↓".to_owned(),
            Key::Left => "←".to_owned(),
            Key::Right => "→".to_owned(),
            Key::Escape => "Esc".to_owned(),
            other => format!("{other:?}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shortcuts_read_as_each_system_writes_them() {
        let redo = ctrl(Key::Char('z')).shift();
        assert_eq!(redo.text(false), "Ctrl+Shift+Z");
        assert_eq!(redo.text(true), "⇧⌘Z");
        assert_eq!(key(Key::F2).text(false), "F2");
        assert_eq!(key(Key::Up).alt().text(false), "Alt+↑");
    }
}
