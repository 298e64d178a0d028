//! The README says what the program does.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test stops at the first surprise")]

use std::path::{Path, PathBuf};

use wayline::editor::commands::{Section, shortcut_table};
use wayline::locale::{Lang, text};
use wayline::model::LANE_KINDS;

const BEGIN: &str = "<!-- shortcuts: made from the command table; a test holds this to it -->\n";
const END: &str = "<!-- /shortcuts -->";

fn path() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("README.md")
}

fn table() -> String {
    let mut table = String::from("| keys | what they do |\n| --- | --- |\n");
    let mut chapter: Option<Section> = None;
    for (section, label, keys) in shortcut_table(Lang::English, false) {
        if chapter != Some(section) {
            chapter = Some(section);
            table.push_str(&format!("| | **{}** |\n", text(Lang::English, section.label())));
        }
        table.push_str(&format!("| {keys} | {label} |\n"));
    }
    table
}

/// With `WAYLINE_BLESS` set, writes the table into the README.
#[test]
fn the_readmes_shortcuts_are_those_of_the_command_table() {
    let readme = std::fs::read_to_string(path()).unwrap();
    let start = readme.find(BEGIN).expect("the mark where the table begins") + BEGIN.len();
    let end = readme.find(END).expect("the mark where the table ends");
    if std::env::var_os("WAYLINE_BLESS").is_some() {
        std::fs::write(path(), format!("{}{}{}", &readme[..start], table(), &readme[end..])).unwrap();
        return;
    }
    assert_eq!(&readme[start..end], table(), "WAYLINE_BLESS=1 cargo test --test readme mends it");
}

#[test]
fn the_readmes_example_is_a_sound_map() {
    let readme = std::fs::read_to_string(path()).unwrap();
    let start = readme.find("```ron\n").unwrap() + "```ron\n".len();
    let example = &readme[start..start + readme[start..].find("```").unwrap()];
    let map = wayline::file::from_ron(example, "README.md").unwrap();
    assert_eq!(map.cards().count(), 1);
}

#[test]
fn the_readme_names_every_lane_kind() {
    let readme = std::fs::read_to_string(path()).unwrap();
    for kind in LANE_KINDS {
        let name = format!("`{}`", kind.key.replace('-', "_"));
        assert!(readme.contains(&name), "{name}");
    }
}

#[test]
fn every_picture_and_page_that_the_readme_names_is_there() {
    let readme = std::fs::read_to_string(path()).unwrap();
    for (at, _) in readme.match_indices("](") {
        let target = &readme[at + 2..at + 2 + readme[at + 2..].find(')').unwrap()];
        if !target.starts_with("http") {
            assert!(path().with_file_name(target).exists(), "{target}");
        }
    }
}
