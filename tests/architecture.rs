//! The floors of the crate: a module imports from floors below it, never from above or beside. Inside a room no files
//! stand in a circle.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

#[path = "architecture/circles.rs"]
mod circles;
#[path = "architecture/house.rs"]
mod house;
#[path = "architecture/module.rs"]
mod module;
#[path = "architecture/tokens.rs"]
mod tokens;

use circles::circles;
use house::House;
use tokens::tokens;

/// Modules from the ground up; those on one line share a floor.
const FLOORS: &[&[&str]] = &[
    &["fold", "geom", "hash", "plain"],
    &["locale"],
    &["fault"],
    &["encoding", "job", "theme"],
    &["tabular"],
    &["model"],
    &["edit", "picture"],
    &["format", "review", "analytics"],
    &["disk"],
    &["compare", "exchange", "templates"],
    &["measure"],
    &["scene"],
    &["export"],
    &["editor", "jobs"],
    &["ui", "cli"],
    &["main"],
];

fn floor_of(module: &str) -> Option<usize> {
    FLOORS.iter().position(|modules| modules.contains(&module))
}

fn rust_files(dir: &Path, found: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(dir).expect("a folder of sources") {
        let path = entry.expect("an entry of the folder").path();
        if path.is_dir() {
            rust_files(&path, found);
        } else if path.extension().is_some_and(|e| e == "rs") {
            found.push(path);
        }
    }
}

/// The texts of all source files by their path in the folder of sources, with `/`.
fn sources() -> BTreeMap<String, String> {
    let src = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut files = Vec::new();
    rust_files(&src, &mut files);
    let named = |path: &Path| {
        let inside = path.strip_prefix(&src).expect("a file of the sources");
        let parts: Vec<_> = inside.iter().map(|part| part.to_string_lossy()).collect();
        parts.join("/")
    };
    files.iter().map(|path| (named(path), std::fs::read_to_string(path).expect("a source"))).collect()
}

/// The top-level module that a source file belongs to.
fn room_of(file: &str) -> &str {
    file.split('/').next().unwrap_or(file).trim_end_matches(".rs")
}

#[test]
fn no_module_imports_from_its_own_floor_or_above() {
    let sources = sources();
    let mut broken = Vec::new();
    for root in ["lib.rs", "main.rs"] {
        let house = House::of(root, &sources);
        for (file, line, path) in house.crate_paths() {
            let (file, named) = (house.file_name(file), &path[0]);
            let room = room_of(file);
            if room == "lib" {
                continue;
            }
            let own = floor_of(room).unwrap_or_else(|| panic!("{room} is on no floor"));
            if floor_of(named).is_some_and(|floor| named != room && floor >= own) {
                broken.push(format!("src/{file}:{line}: {room} imports {named}"));
            }
        }
    }
    assert!(broken.is_empty(), "{}", broken.join("\n"));
}

#[test]
fn every_room_is_on_a_floor() {
    let sources = sources();
    let rooms: Vec<&str> = sources.keys().map(|file| room_of(file)).filter(|room| *room != "lib").collect();
    let missing: Vec<&&str> = rooms.iter().filter(|room| floor_of(room).is_none()).collect();
    assert!(missing.is_empty(), "{missing:?}");
    let empty: Vec<&&str> =
        FLOORS.iter().flat_map(|floor| *floor).filter(|room| !rooms.contains(room)).collect();
    assert!(empty.is_empty(), "{empty:?}");
}

#[test]
fn no_files_of_a_room_stand_in_a_circle() {
    let house = House::of("lib.rs", &sources());
    let mut edges = house.edges().unwrap_or_else(|lost| panic!("these lead nowhere:\n{}", lost.join("\n")));
    edges.retain(|(from, to), _| room_of(house.file_name(*from)) == room_of(house.file_name(*to)));
    let found = circles(&edges);
    let told = |circle: &Vec<usize>| {
        let mut text = format!("a circle of {} files:\n", circle.len());
        for (at, from) in circle.iter().enumerate() {
            let to = circle[(at + 1) % circle.len()];
            let lines: Vec<String> = edges[&(*from, to)].iter().map(usize::to_string).collect();
            let (from, to) = (house.file_name(*from), house.file_name(to));
            text += &format!("  src/{from} names what {to} defines in line {}\n", lines.join(", "));
        }
        text
    };
    assert!(found.is_empty(), "{} circles\n{}", found.len(), found.iter().map(told).collect::<String>());
}

#[test]
fn the_editor_and_all_below_it_know_no_window() {
    for (file, text) in sources().iter().filter(|(file, _)| room_of(file) != "ui") {
        let tokens = tokens(text);
        for pair in tokens.windows(2) {
            let window = ["egui", "eframe", "rfd"].contains(&pair[0].text) && pair[1].text == "::";
            assert!(!window, "src/{file}:{}", pair[0].line);
        }
    }
}
