//! Where commands are offered: menus, bars, context menus, and the chapters of the help.

use crate::editor::ContextTarget;

/// A chapter of the shortcut help.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Section {
    File,
    Edit,
    Map,
    Grid,
    View,
    Help,
}

impl Section {
    pub const ALL: [Section; 6] =
        [Section::File, Section::Edit, Section::Map, Section::Grid, Section::View, Section::Help];

    /// Key of its name.
    pub fn label(self) -> &'static str {
        match self {
            Section::File => "menu-file",
            Section::Edit => "menu-edit",
            Section::Map => "menu-map",
            Section::Grid => "section-grid",
            Section::View => "menu-view",
            Section::Help => "menu-help",
        }
    }
}

/// A menu of the menu bar.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Menu {
    File,
    Edit,
    Map,
    View,
    Help,
}

impl Menu {
    pub const ALL: [Menu; 5] = [Menu::File, Menu::Edit, Menu::Map, Menu::View, Menu::Help];

    /// Key of its name.
    pub fn label(self) -> &'static str {
        match self {
            Menu::File => "menu-file",
            Menu::Edit => "menu-edit",
            Menu::Map => "menu-map",
            Menu::View => "menu-view",
            Menu::Help => "menu-help",
        }
    }
}

/// Where a command is offered, in the table's order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// With the number of its group: a line stands between two groups.
    Menu(Menu, u8),
    Toolbar,
    Context(ContextTarget),
    /// In the choice of lane kinds.
    LaneKinds,
    /// In the choice of lanes that belong together.
    LanePresets,
}
