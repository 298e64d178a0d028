//! The window in a language that is nobody's, in which every word of the files has an accent on each letter: what is
//! left without is written in the sources, where no translator finds it.
#![cfg(feature = "gui")]

use std::collections::BTreeSet;
use std::path::PathBuf;

use egui::accesskit::Role;
use egui::{Key, Modifiers};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use wayline::editor::commands::Menu;
use wayline::editor::{COMMANDS, CommandId};
use wayline::locale::{self, Lang};
use wayline::templates::TEMPLATES;
use wayline::ui::Window;

/// Names and units that are the same in every language.
const NAMES: &[&str] = &[
    "pt",
    "px",
    "dpi",
    "Wayline",
    "Mermaid",
    "Markdown",
    "PowerPoint",
    "PNG",
    "SVG",
    "PDF",
    "PPTX",
    "HTML",
    "JPEG",
    "WebP",
    "GIF",
    "CSV",
    "TSV",
    "XES",
    "RON",
    "ron",
    "English",
    "Nederlands",
    "Deutsch",
    "Français",
    "Español",
];

struct Desk {
    harness: Harness<'static, Option<Window>>,
    /// What was found, and where.
    found: BTreeSet<String>,
    /// What was looked at before.
    seen: BTreeSet<String>,
    /// What may be said as it is.
    allowed: Vec<String>,
}

fn tr(key: &str) -> String {
    locale::text(Lang::Pseudo, key).into_owned()
}

/// Every text within a value.
fn texts(value: &serde_json::Value, found: &mut BTreeSet<String>) {
    match value {
        serde_json::Value::String(text) => {
            found.insert(text.split_whitespace().collect::<Vec<_>>().join(" "));
            // As the heading of a section.
            found.insert(text.to_uppercase());
            found.extend(text.lines().map(|line| line.trim().to_owned()));
        }
        serde_json::Value::Array(values) => values.iter().for_each(|value| texts(value, found)),
        serde_json::Value::Object(fields) => fields.values().for_each(|value| texts(value, found)),
        _ => {}
    }
}

impl Desk {
    /// A window in the language without words, on a file or on the choice of templates.
    fn new(path: Option<PathBuf>, folder: &std::path::Path) -> Desk {
        let preferences = folder.join("preferences.ron");
        let mut wanted = wayline::disk::preferences::Preferences::default();
        wanted.language = Some("en-XA".into());
        wanted.save(&preferences).expect("preferences are written");
        let frame = move |ui: &mut egui::Ui, window: &mut Option<Window>| match window {
            Some(window) => {
                window.logic(ui.ctx());
                window.ui(ui);
            }
            None => {
                let made = Window::new(ui.ctx(), path.clone(), None, Some(preferences.clone()));
                *window = Some(made.without_desktop_dialogs());
                ui.ctx().request_repaint();
            }
        };
        let builder = Harness::builder().with_size(egui::vec2(1440.0, 900.0)).with_max_steps(12);
        let mut allowed = BTreeSet::new();
        for template in TEMPLATES {
            texts(&serde_json::to_value(template.map()).expect("a map is written"), &mut allowed);
            allowed.insert(template.id.to_owned());
        }
        let keys = COMMANDS.iter().flat_map(|command| command.shortcuts);
        let keys = keys.map(|keys| keys.text(Lang::Pseudo, false));
        allowed.extend(keys.flat_map(|keys| [keys.replace('+', " "), keys]).filter(|keys| keys.len() > 1));
        // Put on the map in the map's own language.
        allowed.extend(["new-step", "new-phase"].map(|key| locale::text(Lang::English, key).into_owned()));
        allowed.extend(NAMES.iter().map(|name| (*name).to_owned()));
        allowed.insert(Lang::Pseudo.name().to_owned());
        let temp = folder.display().to_string();
        allowed.extend([temp, "map.ron".to_owned(), "map.png".to_owned()]);
        allowed.extend(std::env::home_dir().map(|home| home.display().to_string()));
        let mut allowed: Vec<String> = allowed.into_iter().filter(|text| text.chars().count() > 1).collect();
        // What is a part of another comes after it.
        allowed.sort_by_key(|text| std::cmp::Reverse(text.len()));
        let mut desk = Desk {
            harness: builder.build_ui_state(frame, None),
            found: BTreeSet::new(),
            seen: BTreeSet::new(),
            allowed,
        };
        desk.run();
        desk.run();
        desk
    }

    /// Runs frames until nothing moves any more, what threads bring back included.
    fn run(&mut self) {
        self.harness.run();
        while self.harness.state().as_ref().is_some_and(Window::is_busy) {
            std::thread::sleep(std::time::Duration::from_millis(2));
            self.harness.run();
        }
    }

    /// Notes every text in the window that has a plain letter.
    fn read(&mut self, place: &str) {
        let root = self.harness.root();
        let mut said = BTreeSet::new();
        for node in root.children_recursive() {
            let node = node.accesskit_node();
            // What a field is broken into.
            if node.role() == Role::TextRun {
                continue;
            }
            let value = if node.role() == Role::TextInput || node.role() == Role::MultilineTextInput {
                None
            } else {
                node.value()
            };
            said.extend([node.label(), value, node.placeholder().map(str::to_owned)].into_iter().flatten());
        }
        assert!(said.len() > 3, "{place} says next to nothing: {said:?}");
        for text in said {
            if !self.seen.insert(text.clone()) {
                continue;
            }
            let mut rest = text.clone();
            for known in &self.allowed {
                if rest.contains(known.as_str()) {
                    rest = rest.replace(known.as_str(), "");
                }
            }
            if rest.contains(|c: char| c.is_ascii_alphabetic()) {
                self.found.insert(format!("{place}: {text}"));
            }
        }
    }

    fn press(&mut self, modifiers: Modifiers, key: Key) {
        self.harness.key_press_modifiers(modifiers, key);
        self.run();
    }

    fn click(&mut self, key: &str) {
        self.harness.get_by_role_and_label(Role::Button, &tr(key)).click_accesskit();
        self.run();
    }

    /// Waits until a thread is done, and something of this name is in the window.
    fn wait_for(&mut self, key: &str) {
        let since = std::time::Instant::now();
        while self.harness.query_all_by_label(&tr(key)).next().is_none() {
            assert!(since.elapsed() < std::time::Duration::from_secs(20), "{key} never came");
            std::thread::sleep(std::time::Duration::from_millis(20));
            self.harness.step();
        }
        self.run();
    }

    /// Clicks on the first thing of this kind on the map, so many after it.
    fn select(&mut self, role: Role, after: usize) {
        if let Some(node) = self.harness.query_all_by_role(role).nth(after) {
            node.click();
        }
        self.run();
    }

    fn done(self) {
        assert!(self.found.is_empty(), "not from the files of words:\n{}", {
            let found: Vec<String> = self.found.into_iter().collect();
            found.join("\n")
        });
    }
}

/// A map that uses all that there is.
fn desk_on_everything(folder: &std::path::Path) -> Desk {
    desk_on(include_str!("maps/everything.ron"), folder)
}

fn desk_on(map: &str, folder: &std::path::Path) -> Desk {
    let path = folder.join("map.ron");
    std::fs::write(&path, map).expect("a map is written");
    let mut desk = Desk::new(Some(path), folder);
    let map = wayline::format::from_ron(map, "map.ron").expect("a sound map");
    let mut found = BTreeSet::new();
    texts(&serde_json::to_value(&map).expect("a map is written"), &mut found);
    found.extend(desk.allowed.drain(..));
    desk.allowed = found.into_iter().filter(|text| text.chars().count() > 1).collect();
    desk.allowed.sort_by_key(|text| std::cmp::Reverse(text.len()));
    desk
}

#[test]
fn the_start_screen_says_nothing_that_is_in_no_file() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut desk = Desk::new(None, folder.path());
    desk.read("start");
    desk.done();
}

#[test]
fn the_menus_say_nothing_that_is_in_no_file() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut desk = desk_on_everything(folder.path());
    for menu in Menu::ALL {
        desk.harness.get_by_role_and_label(Role::Button, &tr(menu.label())).click();
        desk.run();
        desk.read(menu.label());
        desk.press(Modifiers::NONE, Key::Escape);
    }
    desk.done();
}

#[test]
fn the_inspector_says_nothing_of_any_thing_that_is_in_no_file() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut desk = desk_on_everything(folder.path());
    desk.read("map");
    for (role, name) in [
        (Role::ListItem, "card"),
        (Role::ColumnHeader, "column"),
        (Role::RowHeader, "lane"),
        (Role::Slider, "point"),
    ] {
        for after in [0, 1, 4, 9, 16, 25] {
            desk.select(role, after);
            desk.read(name);
        }
    }
    desk.press(Modifiers::COMMAND, Key::A);
    desk.read("many cards");
    desk.done();
}

/// A log in which every visit goes through these touchpoints, and then sees what is on no map.
fn log_of(touchpoints: &[String], rounds: usize) -> String {
    let mut log = "session,page,time,source\n".to_owned();
    for visit in 0..12 {
        for (at, page) in
            std::iter::repeat_n(touchpoints, rounds).flatten().chain([&"zzz".to_owned()]).enumerate()
        {
            log.push_str(&format!("{visit},\"{page}\",03/04/2024 10:{at:02}:00,mail\n"));
        }
    }
    log + "1,zzz,noon,mail\n"
}

#[test]
fn the_dialogs_of_a_log_say_nothing_that_is_in_no_file() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut desk = desk_on_everything(folder.path());
    let map = wayline::format::from_ron(include_str!("maps/everything.ron"), "map.ron").expect("a sound map");
    let lane = map.lanes.iter().find(|lane| lane.kind == wayline::model::LaneKind::Touchpoints);
    let names: Vec<String> =
        lane.expect("touchpoints").cards.iter().take(2).map(|card| card.text.replace('\n', " ")).collect();
    let said = ["first.csv", "second.csv", "session", "page", "time", "source", "zzz", "mail", "noon"];
    // What the reader says of a row is in English, as on the command line.
    let said = said.iter().chain(&["is no time"]).map(|word| (*word).to_owned()).chain(names.clone());
    desk.allowed.extend(said);
    desk.allowed.sort_by_key(|text| std::cmp::Reverse(text.len()));
    for (name, rounds) in [("first.csv", 1), ("second.csv", 2)] {
        let path = folder.path().join(name);
        std::fs::write(&path, log_of(&names, rounds)).expect("a log is written");
        desk.press(Modifiers::COMMAND | Modifiers::SHIFT, Key::E);
        desk.read("path of a log");
        desk.harness.get_by_role_and_label(Role::TextInput, &tr("path-label")).focus();
        desk.press(Modifiers::COMMAND, Key::A);
        desk.harness.event(egui::Event::Text(path.display().to_string()));
        desk.press(Modifiers::NONE, Key::Enter);
        if rounds == 1 {
            desk.read("columns of a log");
            desk.click("log-read");
        }
        desk.wait_for("log-back");
        desk.read("events of a log");
        let left_out =
            locale::text_with(Lang::Pseudo, "log-left-out", &[("count", 1.into()), ("number", "1".into())]);
        desk.harness.get_by_label(&left_out).click_accesskit();
        desk.run();
        desk.read("rows that were left out");
        desk.click("log-measure");
        if rounds == 2 {
            desk.wait_for("changes-title");
            desk.read("changes");
            desk.press(Modifiers::NONE, Key::Escape);
        } else {
            desk.wait_for("measures-close");
        }
    }
    desk.done();
}

#[test]
fn what_commands_open_says_nothing_that_is_in_no_file() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut desk = desk_on_everything(folder.path());
    desk.select(Role::ListItem, 3);
    for command in COMMANDS {
        if matches!(command.id, CommandId::Quit | CommandId::Save) {
            continue;
        }
        let Some(keys) = command.shortcuts.first() else { continue };
        let Some(key) = key_of(keys.key) else { continue };
        let modifiers = Modifiers {
            ctrl: keys.ctrl,
            command: keys.ctrl,
            shift: keys.shift,
            alt: keys.alt,
            ..Modifiers::NONE
        };
        desk.press(modifiers, key);
        desk.read(command.label);
        for _ in 0..3 {
            desk.press(Modifiers::NONE, Key::Escape);
        }
    }
    desk.done();
}

#[test]
fn the_panel_of_measures_says_nothing_that_is_in_no_file() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut desk = desk_on(include_str!("maps/measured.ron"), folder.path());
    desk.press(Modifiers::NONE, Key::F8);
    for section in ["measures-map", "measures-before", "measures-channels", "measures-unmatched"] {
        desk.harness.query_all_by_label_contains(&tr(section)).next().expect(section).click_accesskit();
        desk.run();
    }
    desk.read("measures");
    let details = locale::text_with(Lang::Pseudo, "measures-details", &[("name", "Search page".into())]);
    desk.harness.get_by_label(&details).click_accesskit();
    desk.run();
    for touchpoint in 0..4 {
        desk.select(Role::ListItem, touchpoint);
        desk.read("next steps");
    }
    desk.done();
}

/// The toolkit's key for one of ours.
fn key_of(key: wayline::editor::Key) -> Option<Key> {
    match key {
        wayline::editor::Key::Char(',') => Some(Key::Comma),
        wayline::editor::Key::Char(c) => Key::from_name(&c.to_uppercase().to_string()),
        other => Key::from_name(&format!("{other:?}")),
    }
}
