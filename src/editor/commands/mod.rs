//! Commands: one table that menus, toolbar, shortcuts, context menus and the shortcut help all read.

mod places;
mod table;

use super::{Ask, Editor, Shortcut};
use crate::locale::{self, Lang};

pub use places::{Menu, Place, Section};
pub use table::{COMMANDS, Command, CommandId, Run};

impl Command {
    pub fn is_at(&self, place: Place) -> bool {
        self.places.contains(&place)
    }

    /// Whether it means nothing on a map that was never measured.
    pub fn reads_measures(&self) -> bool {
        matches!(self.id, CommandId::NextSteps | CommandId::AddToPath | CommandId::BackOnPath)
    }

    /// The command's group in a menu, if it is there.
    pub fn group_in(&self, menu: Menu) -> Option<u8> {
        self.places.iter().find_map(|place| match place {
            Place::Menu(m, group) if *m == menu => Some(*group),
            _ => None,
        })
    }
}

/// The command called `id`.
pub fn command(id: CommandId) -> Option<&'static Command> {
    COMMANDS.iter().find(|command| command.id == id)
}

/// The command that a chord of keys starts.
pub fn by_shortcut(shortcut: Shortcut) -> Option<&'static Command> {
    COMMANDS.iter().find(|command| command.shortcuts.contains(&shortcut))
}

/// The commands of a menu with their groups, from top to bottom.
pub fn in_menu(menu: Menu) -> Vec<(u8, &'static Command)> {
    let mut found: Vec<(u8, &Command)> =
        COMMANDS.iter().filter_map(|command| Some((command.group_in(menu)?, command))).collect();
    found.sort_by_key(|(group, _)| *group);
    found
}

/// The commands that keys start, chapter by chapter: name and keys, as help and README show them.
pub fn shortcut_table(lang: Lang, mac: bool) -> Vec<(Section, String, String)> {
    let rows = |section| {
        COMMANDS.iter().filter(move |c| c.section == section && !c.shortcuts.is_empty()).map(move |command| {
            let keys: Vec<String> =
                command.shortcuts.iter().map(|shortcut| shortcut.text(lang, mac)).collect();
            (section, locale::text(lang, command.label).into_owned(), keys.join(", "))
        })
    };
    Section::ALL.into_iter().flat_map(rows).collect()
}

impl Editor {
    /// Runs a command, unless it makes no sense now. Returns whether it ran.
    pub fn run(&mut self, id: CommandId) -> bool {
        let Some(command) = command(id).filter(|command| (command.enabled)(self)) else { return false };
        if !matches!(id, CommandId::AddLane(_)) {
            // The choice of a lane's kind was left: the next lane goes where it goes by itself.
            self.lane_slot = None;
        }
        match &command.run {
            Run::Edit(run) => run(self),
            Run::Ask(ask) => self.ask(ask.clone()),
        }
        true
    }

    /// Asks the window for something. What is being written is kept first; to save, it is kept and written on.
    pub fn ask(&mut self, ask: Ask) {
        if ask == Ask::Save {
            self.commit_words();
        } else if !ask.keeps_field_open() {
            self.settle();
        }
        self.asks.push(ask);
    }

    /// A command's name as things stand: undo and redo say what they would take back or do again.
    pub fn command_label(&self, id: CommandId, lang: Lang) -> String {
        let what = match id {
            CommandId::Undo => self.undo_label().map(|what| ("cmd-undo-what", what)),
            CommandId::Redo => self.redo_label().map(|what| ("cmd-redo-what", what)),
            CommandId::Measure if self.map.measured.is_some() => {
                return locale::text(lang, "cmd-measure-again").into_owned();
            }
            _ => None,
        };
        match (what, command(id)) {
            (Some((key, what)), _) => locale::text_with(lang, key, &[("what", what.text(lang).into())]),
            (None, Some(command)) => locale::text(lang, command.label).into_owned(),
            (None, None) => String::new(),
        }
    }

    pub fn is_enabled(&self, id: CommandId) -> bool {
        command(id).is_some_and(|command| (command.enabled)(self))
    }

    /// Runs the command that a chord of keys starts. Returns whether there was one.
    pub fn press_key(&mut self, shortcut: Shortcut) -> bool {
        by_shortcut(shortcut).is_some_and(|command| self.run(command.id))
    }
}
