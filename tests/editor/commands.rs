//! The table of commands.

use std::collections::HashMap;

use wayline::editor::commands::{Menu, Place, Section, in_menu};
use wayline::editor::{COMMANDS, CommandId, ContextTarget, Shortcut, Then, screen_pt};
use wayline::locale::{self, Lang};
use wayline::model::{JourneyMap, LANE_KINDS, LANE_PRESETS};

use crate::help::{Hand, blank, small_map};

#[test]
fn no_two_commands_share_a_shortcut() {
    let mut seen: HashMap<Shortcut, CommandId> = HashMap::new();
    for command in COMMANDS {
        for shortcut in command.shortcuts {
            if let Some(other) = seen.insert(*shortcut, command.id) {
                panic!("{} starts both {other:?} and {:?}", shortcut.text(Lang::English, false), command.id);
            }
        }
    }
}

#[test]
fn every_command_is_in_the_table_once() {
    for (i, command) in COMMANDS.iter().enumerate() {
        assert!(COMMANDS[..i].iter().all(|other| other.id != command.id), "{:?}", command.id);
    }
}

#[test]
fn every_label_is_translated_and_every_icon_drawn() {
    let labels = COMMANDS.iter().map(|command| command.label);
    let menus = Menu::ALL.iter().map(|menu| menu.label());
    for key in labels.chain(menus).chain(Section::ALL.iter().map(|section| section.label())) {
        assert!(locale::has(key), "{key}");
        assert!(!locale::text(Lang::English, key).contains("cmd-"), "{key}");
    }
    for command in COMMANDS.iter().filter(|command| !command.icon.is_empty()) {
        assert!(wayline::scene::icon_path(command.icon).is_some(), "{}", command.icon);
    }
}

#[test]
fn every_key_named_in_the_editor_has_words() {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut folders = vec![root.join("editor"), root.join("edit")];
    let mut count = 0;
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            let code = std::fs::read_to_string(&path).unwrap();
            for text in code.split('"').skip(1).step_by(2) {
                let is_key =
                    ["undo-", "hint-", "refused-", "add-"].iter().any(|start| text.starts_with(start))
                        && text.chars().all(|c| c.is_ascii_lowercase() || c == '-');
                if is_key && !text.ends_with('-') {
                    assert!(locale::has(text), "{text} in {}", path.display());
                    count += 1;
                }
            }
        }
    }
    assert!(count > 60, "only {count} keys were found");
}

#[test]
fn there_is_one_command_for_each_kind_of_lane_with_its_icon() {
    for info in LANE_KINDS {
        let id = CommandId::AddLane(info.kind);
        let command = COMMANDS.iter().find(|command| command.id == id).unwrap();
        assert_eq!(command.icon, info.icon);
        assert!(command.is_at(Place::LaneKinds));
    }
    let offered: Vec<_> = COMMANDS.iter().filter(|command| command.is_at(Place::LaneKinds)).collect();
    assert_eq!(offered.len(), LANE_KINDS.len() + 1);
    assert!(offered.iter().any(|command| command.id == CommandId::ChoosePreset));
}

#[test]
fn there_is_one_command_for_each_set_of_lanes_with_its_icon() {
    for info in LANE_PRESETS {
        let id = CommandId::AddPreset(info.preset);
        let command = COMMANDS.iter().find(|command| command.id == id).unwrap();
        assert_eq!(command.icon, info.icon);
        assert!(command.is_at(Place::LanePresets));
    }
    let offered = COMMANDS.iter().filter(|command| command.is_at(Place::LanePresets)).count();
    assert_eq!(offered, LANE_PRESETS.len());
}

#[test]
fn every_menu_and_every_context_menu_offers_something() {
    for menu in Menu::ALL {
        let commands = in_menu(menu);
        assert!(!commands.is_empty());
        assert!(commands.is_sorted_by_key(|(group, _)| *group));
    }
    use ContextTarget::{Canvas, Card, Cell, Lane, Link, Phase, Point, Step};
    for target in [Card, Cell, Step, Phase, Lane, Link, Point, Canvas] {
        assert!(COMMANDS.iter().any(|command| command.is_at(Place::Context(target))), "{target:?}");
    }
}

#[test]
fn every_command_is_harmless_on_an_empty_map_a_blank_one_and_one_without_lanes_or_phases() {
    let mut no_lanes = small_map();
    no_lanes.lanes.clear();
    let mut no_steps = JourneyMap { title: "x".into(), ..JourneyMap::default() };
    no_steps.lanes = blank().lanes;
    for map in [JourneyMap::default(), blank(), no_lanes, no_steps, small_map()] {
        for first in COMMANDS {
            let mut hand = Hand::on(map.clone());
            hand.run(first.id);
            hand.editor.overlay();
            hand.editor.hint().text(Lang::English);
            hand.editor.cursor();
            for second in COMMANDS {
                hand.run(second.id);
            }
            hand.finish(Then::NewBelow).finish(Then::Stay);
            hand.click(screen_pt(300.0, 200.0));
        }
    }
}

#[test]
fn a_command_that_makes_no_sense_now_does_not_run() {
    let mut hand = Hand::new();
    for id in [CommandId::Undo, CommandId::Redo, CommandId::Delete, CommandId::Copy, CommandId::MoveLeft] {
        assert!(!hand.editor.is_enabled(id), "{id:?}");
        assert!(!hand.run(id));
    }
    assert_eq!(**hand.editor.map(), small_map());
}

#[test]
fn light_and_dark_lay_the_map_out_alike() {
    let mut hand = Hand::new();
    let light = hand.scene();
    hand.editor.set_mode(wayline::theme::Mode::Dark);
    let dark = hand.scene();
    assert_ne!(light.mode, dark.mode);
    assert_eq!(light.size, dark.size);
}

#[test]
fn moments_of_truth_are_marked_together() {
    let mut hand = Hand::new();
    hand.run(CommandId::SelectAll);
    hand.run(CommandId::ToggleMomentOfTruth);
    assert!(hand.editor.map().cards().all(|(_, card)| card.moment_of_truth));
    assert_eq!(hand.undo_name().unwrap(), "Mark 7 moments of truth");
    hand.run(CommandId::ToggleMomentOfTruth);
    assert_eq!(**hand.editor.map(), small_map());
}
