//! The floors of the crate: a module imports from floors below it, never from above or beside.

use std::path::{Path, PathBuf};

/// Modules from the ground up; those on one line share a floor.
const FLOORS: &[&[&str]] = &[
    &["geom", "hash", "job", "locale", "plain"],
    &["fault", "theme"],
    &["model"],
    &["edit", "picture"],
    &["format", "review", "analytics"],
    &["disk"],
    &["exchange", "templates"],
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

/// The top-level module that a source file belongs to.
fn module_of(path: &Path, src: &Path) -> String {
    let inside = path.strip_prefix(src).expect("a file of the sources");
    let first = inside.components().next().expect("a file has a name");
    first.as_os_str().to_string_lossy().trim_end_matches(".rs").to_owned()
}

/// The top-level modules that a line names through `crate::` or `wayline::`.
fn named_modules(line: &str) -> Vec<String> {
    let code = line.split("//").next().unwrap_or_default();
    let mut names = Vec::new();
    for root in ["crate::", "wayline::"] {
        for (at, _) in code.match_indices(root) {
            let rest = &code[at + root.len()..];
            let list = rest.strip_prefix('{').map_or(rest, |list| list.split('}').next().unwrap_or(list));
            let many = rest.starts_with('{');
            for part in if many { list.split(',').collect::<Vec<_>>() } else { vec![rest] } {
                let name: String =
                    part.trim().chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect();
                names.push(name);
            }
        }
    }
    names
}

#[test]
fn no_module_imports_from_its_own_floor_or_above() {
    let src = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut files = Vec::new();
    rust_files(&src, &mut files);
    let mut broken = Vec::new();
    for file in files {
        let module = module_of(&file, &src);
        if module == "lib" {
            continue;
        }
        let own = floor_of(&module).unwrap_or_else(|| panic!("{module} is on no floor"));
        for (number, line) in std::fs::read_to_string(&file).unwrap().lines().enumerate() {
            for named in named_modules(line) {
                let Some(floor) = floor_of(&named) else { continue };
                if named != module && floor >= own {
                    broken.push(format!("{}:{}: {module} imports {named}", file.display(), number + 1));
                }
            }
        }
    }
    assert!(broken.is_empty(), "{}", broken.join("\n"));
}

#[test]
fn the_editor_and_all_below_it_know_no_window() {
    let src = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut files = Vec::new();
    rust_files(&src, &mut files);
    for file in files.iter().filter(|file| module_of(file, &src) != "ui") {
        let text = std::fs::read_to_string(file).unwrap();
        for (number, line) in text.lines().enumerate() {
            let code = line.split("//").next().unwrap_or_default();
            let knows = ["egui::", "eframe::", "rfd::"].iter().any(|name| {
                code.match_indices(name)
                    .any(|(at, _)| !code[..at].ends_with(|c: char| c.is_alphanumeric() || c == '_'))
            });
            assert!(!knows, "{}:{}", file.display(), number + 1);
        }
    }
}
