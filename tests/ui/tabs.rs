//! Several maps in one window.

use std::path::{Path, PathBuf};

use egui::accesskit::Role;
use egui::{Key, Modifiers};
use egui_kittest::kittest::{NodeT as _, Queryable as _};

use crate::{Desk, wait_until};

fn saved(folder: &Path, name: &str, template: &str) -> PathBuf {
    let mut map = wayline::jobs::new_from_template(template).expect("a template");
    map.title = name.to_owned();
    let path = folder.join(format!("{name}.ron"));
    let text = wayline::format::to_ron(&map).expect("a sound map");
    std::fs::write(&path, text).expect("the file is written");
    path
}

fn title(desk: &Desk) -> String {
    desk.editor().map().title.clone()
}

fn count(desk: &Desk) -> usize {
    desk.window().map_count()
}

/// The names of the tabs, from left to right.
fn tabs(desk: &Desk) -> Vec<String> {
    let tabs = desk.0.query_all_by_role(Role::Tab);
    tabs.map(|tab| tab.accesskit_node().label().unwrap_or_default()).collect()
}

/// A window on two maps in files, `second` in front.
fn two(folder: &Path) -> Desk {
    let mut desk = Desk::at(Some(saved(folder, "first", "aida")));
    let second = saved(folder, "second", "blank");
    desk.open(&second);
    desk
}

#[test]
fn one_map_has_no_tabs_and_a_second_opens_beside_it() {
    let folder = tempfile::tempdir().unwrap();
    let mut desk = Desk::at(Some(saved(folder.path(), "first", "aida")));
    assert!(tabs(&desk).is_empty());
    let second = saved(folder.path(), "second", "blank");
    desk.open(&second);
    assert_eq!(title(&desk), "second");
    assert_eq!(tabs(&desk), ["first.ron", "second.ron"]);
}

#[test]
fn a_new_map_opens_beside_the_others_and_escape_leaves_the_start_screen() {
    let mut desk = Desk::on_template("Blank map");
    desk.write("Leaflet");
    desk.key(Key::Escape);
    let changed = desk.editor().map().clone();
    desk.press(Modifiers::COMMAND, Key::N);
    assert!(desk.says("Start a new map"));
    desk.key(Key::Escape);
    assert_eq!(*desk.editor().map(), changed);
    desk.press(Modifiers::COMMAND, Key::N);
    desk.start_from("AIDA with retention");
    assert_eq!((count(&desk), title(&desk)), (2, "Buying a heat pump".into()));
}

#[test]
fn a_file_that_is_open_is_gone_to_and_not_opened_twice() {
    let folder = tempfile::tempdir().unwrap();
    let mut desk = two(folder.path());
    desk.open(&folder.path().join("first.ron"));
    assert_eq!((count(&desk), title(&desk)), (2, "first".into()));
    desk.open(&folder.path().join(".").join("second.ron"));
    assert_eq!((count(&desk), title(&desk)), (2, "second".into()));
}

#[test]
fn ctrl_tab_goes_round_the_maps_and_keeps_what_is_being_written() {
    let folder = tempfile::tempdir().unwrap();
    let mut desk = two(folder.path());
    desk.write("Poster");
    desk.press(Modifiers::COMMAND, Key::Tab);
    assert_eq!(title(&desk), "first");
    desk.press(Modifiers::COMMAND | Modifiers::SHIFT, Key::Tab);
    assert_eq!(title(&desk), "second");
    assert!(desk.editor().map().cards().any(|(_, card)| card.text == "Poster"));
    assert_eq!(tabs(&desk), ["first.ron", "second.ron, unsaved changes"]);
}

#[test]
fn closing_a_map_asks_about_what_is_unsaved_and_the_last_one_leaves_the_start_screen() {
    let folder = tempfile::tempdir().unwrap();
    let mut desk = two(folder.path());
    desk.write("Poster");
    desk.press(Modifiers::COMMAND, Key::W);
    assert!(desk.says("Save your changes?") && desk.says_something_with("second.ron has changes"));
    desk.click("Cancel");
    assert_eq!(count(&desk), 2);
    desk.press(Modifiers::COMMAND, Key::W);
    desk.click("Don’t save");
    assert_eq!((count(&desk), title(&desk)), (1, "first".into()));
    desk.press(Modifiers::COMMAND, Key::W);
    assert!(desk.says("Start a new map"));
    desk.press(Modifiers::COMMAND, Key::W);
    assert!(desk.says("Start a new map"), "only Ctrl+Q ends the program");
}

#[test]
fn a_map_that_is_saved_on_closing_is_closed_once_it_is_in_its_file() {
    let folder = tempfile::tempdir().unwrap();
    let mut desk = two(folder.path());
    desk.write("Poster");
    desk.press(Modifiers::COMMAND, Key::W);
    desk.click("Save");
    wait_until(&mut desk, |desk| count(desk) == 1);
    let map = wayline::disk::store::load(&folder.path().join("second.ron")).unwrap().map;
    assert!(map.cards().any(|(_, card)| card.text == "Poster"));
}

#[test]
fn a_tab_is_pressed_to_come_to_the_front_and_its_cross_closes_it() {
    let folder = tempfile::tempdir().unwrap();
    let mut desk = two(folder.path());
    desk.0.get_by_role_and_label(Role::Tab, "first.ron").click();
    desk.run();
    assert_eq!(title(&desk), "first");
    desk.click("Close second.ron");
    assert_eq!((count(&desk), title(&desk)), (1, "first".into()));
}

#[test]
fn quitting_asks_once_for_all_that_is_unsaved_and_saves_it() {
    let folder = tempfile::tempdir().unwrap();
    let mut desk = two(folder.path());
    desk.write("Poster");
    desk.press(Modifiers::COMMAND, Key::Tab);
    desk.press(Modifiers::COMMAND, Key::Enter);
    desk.write("Leaflet");
    desk.press(Modifiers::COMMAND, Key::Q);
    assert!(desk.says("Save the changes of 2 maps?"));
    assert!(desk.says("first.ron") && desk.says("second.ron"));
    desk.click("Cancel");
    desk.press(Modifiers::COMMAND, Key::Q);
    desk.click("Save all");
    let has = |name: &str, text: &str| {
        let map = wayline::disk::store::load(&folder.path().join(name)).unwrap().map;
        map.cards().any(|(_, card)| card.text == text)
    };
    wait_until(&mut desk, |_| has("first.ron", "Leaflet") && has("second.ron", "Poster"));
}

#[test]
fn what_is_copied_on_one_map_is_pasted_on_another_where_the_clipboard_takes_only_text() {
    let folder = tempfile::tempdir().unwrap();
    let mut desk = two(folder.path());
    desk.write("Poster");
    desk.key(Key::Escape);
    desk.0.event(egui::Event::Copy);
    desk.run();
    desk.press(Modifiers::COMMAND, Key::Tab);
    let before = desk.editor().map().cards().count();
    desk.0.event(egui::Event::Paste("Poster".into()));
    desk.run();
    assert_eq!(desk.editor().map().cards().count(), before + 1);
    assert!(desk.editor().map().cards().any(|(_, card)| card.text == "Poster"));
}

#[test]
fn the_maps_of_last_time_are_opened_again_where_that_is_wanted() {
    let folder = tempfile::tempdir().unwrap();
    let preferences = folder.path().join("preferences.ron");
    let mut kept = wayline::disk::preferences::Preferences::default();
    kept.restore_tabs = true;
    kept.save(&preferences).unwrap();
    let mut desk = Desk::preferring(Some(saved(folder.path(), "first", "aida")), &preferences);
    let second = saved(folder.path(), "second", "blank");
    desk.open(&second);
    drop(desk);
    let desk = Desk::preferring(None, &preferences);
    assert_eq!(tabs(&desk), ["first.ron", "second.ron"]);
}

#[test]
fn files_of_one_name_are_told_apart_by_their_folders() {
    let folder = tempfile::tempdir().unwrap();
    for part in ["north", "south"] {
        std::fs::create_dir(folder.path().join(part)).unwrap();
    }
    let mut desk = Desk::at(Some(saved(&folder.path().join("north"), "shop", "blank")));
    let south = saved(&folder.path().join("south"), "shop", "blank");
    desk.open(&south);
    assert_eq!(tabs(&desk), ["shop.ron · north", "shop.ron · south"]);
}

#[test]
fn what_is_let_go_of_over_a_tab_is_copied_to_its_map() {
    let folder = tempfile::tempdir().unwrap();
    let mut desk = two(folder.path());
    desk.press(Modifiers::COMMAND, Key::Tab);
    let editor = desk.editor();
    let card = editor.map().cards().next().unwrap().1.clone();
    let at = editor.camera().screen_from_scene(editor.scene().grid.card_rect(&card.id).unwrap().center());
    let canvas = desk.0.get_by_role(Role::Canvas).rect().min;
    let from = egui::pos2(canvas.x + at.x, canvas.y + at.y);
    let tab = desk.0.get_by_role_and_label(Role::Tab, "second.ron").rect().center();
    let button = |pos, pressed| egui::Event::PointerButton {
        pos,
        button: egui::PointerButton::Primary,
        pressed,
        modifiers: Modifiers::NONE,
    };
    desk.0.event(egui::Event::PointerMoved(from));
    desk.0.step();
    desk.0.event(button(from, true));
    desk.0.step();
    desk.0.event(egui::Event::PointerMoved(from + egui::vec2(30.0, -30.0)));
    desk.0.step();
    desk.0.event(egui::Event::PointerMoved(tab));
    desk.0.step();
    desk.0.step();
    assert!(desk.says_something_with("Hold to open second.ron"));
    desk.0.event(button(tab, false));
    desk.run();
    assert_eq!(title(&desk), "second");
    assert!(desk.editor().map().cards().any(|(_, copy)| copy.text == card.text));
    desk.press(Modifiers::COMMAND, Key::Tab);
    assert!(desk.editor().map().card(&card.id).is_some() && !desk.editor().is_dirty());
}

#[cfg(unix)]
#[test]
fn a_file_that_takes_long_shows_how_far_it_is_and_can_be_given_up() {
    let folder = tempfile::tempdir().unwrap();
    let pipe = folder.path().join("never.ron");
    assert!(std::process::Command::new("mkfifo").arg(&pipe).status().unwrap().success());
    let mut desk = two(folder.path());
    desk.press(Modifiers::COMMAND, Key::O);
    desk.0.event(egui::Event::Text(pipe.display().to_string()));
    desk.run();
    // From here on something is under way that never ends by itself.
    desk.0.key_press_modifiers(Modifiers::NONE, Key::Enter);
    desk.0.step();
    wait_until(&mut desk, |desk| desk.says_something_with("Opening never.ron"));
    desk.0.get_by_role_and_label(Role::Button, "Cancel").click();
    desk.0.step();
    wait_until(&mut desk, |desk| !desk.says_something_with("Opening never.ron"));
    desk.write("Poster");
    assert_eq!(title(&desk), "second");
}
