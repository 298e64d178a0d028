//! The README says what the program does.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test stops at the first surprise")]

use std::path::{Path, PathBuf};

use wayline::editor::commands::{Section, shortcut_table};
use wayline::locale::{Lang, text};
use wayline::model::LANE_KINDS;
use wayline::templates::bundled;

const SHORTCUTS: [&str; 2] =
    ["<!-- shortcuts: made from the command table; a test holds this to it -->\n", "<!-- /shortcuts -->"];
const TEMPLATES: [&str; 2] =
    ["<!-- templates: made from the templates; a test holds this to them -->\n", "<!-- /templates -->"];

fn path() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("README.md")
}

/// A model a row: what it is called in English, its phases, and its templates by language.
fn template_table() -> String {
    let mut table = String::from("| model | phases | templates |\n| --- | --- | --- |\n");
    // Each model's templates stand together.
    for pair in bundled().chunks(2) {
        let english = pair.iter().find(|template| template.language == "en").unwrap_or(&pair[0]);
        let ids: Vec<String> = pair.iter().map(|t| format!("`{}` ({})", t.id, t.language)).collect();
        let (phases, ids) = (english.phases.join(", "), ids.join(", "));
        table.push_str(&format!("| {} | {phases} | {ids} |\n", english.title));
    }
    table
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

/// With `WAYLINE_BLESS` set, writes the tables into the README.
#[test]
fn the_readmes_shortcuts_and_templates_are_those_that_there_are() {
    let mut readme = std::fs::read_to_string(path()).unwrap();
    for ([begin, end], table) in [(SHORTCUTS, table()), (TEMPLATES, template_table())] {
        let start = readme.find(begin).expect("the mark where the table begins") + begin.len();
        let end = readme.find(end).expect("the mark where the table ends");
        if std::env::var_os("WAYLINE_BLESS").is_some() {
            readme.replace_range(start..end, &table);
        } else {
            assert_eq!(readme[start..end], table, "WAYLINE_BLESS=1 cargo test --test readme mends it");
        }
    }
    if std::env::var_os("WAYLINE_BLESS").is_some() {
        std::fs::write(path(), readme).unwrap();
    }
}

#[test]
fn the_readmes_example_is_a_sound_map() {
    let readme = std::fs::read_to_string(path()).unwrap();
    let start = readme.find("```ron\n(").unwrap() + "```ron\n".len();
    let example = &readme[start..start + readme[start..].find("```").unwrap()];
    let map = wayline::format::from_ron(example, "README.md").unwrap();
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
