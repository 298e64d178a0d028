//! The files of the crate, and which of them names what another one defines.

use std::collections::{BTreeMap, HashMap};

use super::module::{Module, modules};

/// All modules that are compiled into the program.
#[derive(Debug, Default)]
pub(crate) struct House {
    modules: Vec<(Module, File)>,
    by_path: HashMap<Vec<String>, usize>,
    files: Vec<String>,
}

/// A file by its place in [`House::files`].
pub(crate) type File = usize;

/// What a path leads to.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Meant {
    /// An item that this file defines.
    Item(File),
    /// A module: its place in the house.
    Module(usize),
    /// Something of another crate, or a name that the code made for itself.
    Outside,
}

/// That one file names what another one defines: `(from, to)`, and the lines of `from` that do.
pub(crate) type Edges = BTreeMap<(File, File), Vec<usize>>;

impl House {
    /// The house that stands on `root` (`lib.rs`, `main.rs`). `sources` are texts by their path in the folder of sources.
    pub(crate) fn of(root: &str, sources: &BTreeMap<String, String>) -> House {
        let mut house = House { files: sources.keys().cloned().collect(), ..House::default() };
        house.read(Vec::new(), root, sources);
        house
    }

    pub(crate) fn file_name(&self, file: File) -> &str {
        &self.files[file]
    }

    /// Reads a file and those that its modules declare: others are no part of the program.
    fn read(&mut self, path: Vec<String>, name: &str, sources: &BTreeMap<String, String>) {
        let file = self.files.iter().position(|file| file == name).expect("a file of the sources");
        let read = modules(&path, &sources[name]);
        let mut declared = Vec::new();
        for module in read {
            let children = module.children.iter();
            declared.extend(children.map(|child| [&*module.path, std::slice::from_ref(child)].concat()));
            self.by_path.insert(module.path.clone(), self.modules.len());
            self.modules.push((module, file));
        }
        for child in declared {
            let stem = child.join("/");
            for name in [format!("{stem}.rs"), format!("{stem}/mod.rs")] {
                if sources.contains_key(&name) {
                    self.read(child.clone(), &name, sources);
                }
            }
        }
    }

    /// Every path through `crate::` (or the name of the crate) with the file and line that names it, re-exports too.
    pub(crate) fn crate_paths(&self) -> impl Iterator<Item = (File, usize, &[String])> {
        self.modules.iter().flat_map(|(module, file)| {
            let imports = module.imports.iter().map(|import| (&import.path, import.line));
            let names = module.names.iter().map(|name| (&name.path, name.line));
            let all = imports.chain(names);
            let rooted = all.filter(|(path, _)| path.len() > 1 && ["crate", "wayline"].contains(&&*path[0]));
            rooted.map(|(path, line)| (*file, line, &path[1..]))
        })
    }

    /// Which file names what another one defines. A name that is handed on (`pub use`) is no edge there; it leads to
    /// the file that defines it. Errors: the names through `crate`, `self` or `super` that lead nowhere.
    pub(crate) fn edges(&self) -> Result<Edges, Vec<String>> {
        let (mut edges, mut lost) = (Edges::new(), Vec::new());
        for (at, (module, file)) in self.modules.iter().enumerate() {
            let mut name = |meant: Option<Meant>, line: usize, path: &[String]| match meant {
                Some(Meant::Item(defining)) if defining != *file => {
                    let lines = edges.entry((*file, defining)).or_default();
                    if lines.last() != Some(&line) {
                        lines.push(line);
                    }
                }
                Some(_) => {}
                None => lost.push(format!("{}:{line}: {}", self.files[*file], path.join("::"))),
            };
            for import in &module.imports {
                let meant = self.resolve(at, &import.path, 0);
                // What is handed on is looked up, but not used.
                let used = meant.filter(|meant| !import.public || !matches!(meant, Meant::Item(_)));
                name(used.or(meant.map(|_| Meant::Outside)), import.line, &import.path);
            }
            for named in &module.names {
                let meant = match &*named.path {
                    [word] => Some(self.handed_on_or_all(at, word)),
                    path => self.resolve(at, path, 0),
                };
                name(meant, named.line, &named.path);
            }
        }
        edges.values_mut().for_each(|lines| lines.sort_unstable());
        if lost.is_empty() { Ok(edges) } else { Err(lost) }
    }

    /// A single word that came into the module by `pub use` or `*`. What a plain `use` names is an edge at that line.
    fn handed_on_or_all(&self, at: usize, word: &str) -> Meant {
        let module = &self.modules[at].0;
        if module.defines.contains(word) {
            return Meant::Outside;
        }
        let here = std::slice::from_ref(&word);
        let imports = module.imports.iter().filter(|import| import.public || import.called == "*");
        let mut found = imports.filter_map(|import| {
            let path = match &*import.called {
                "*" => {
                    [&*import.path, &here.iter().map(|word| (*word).to_owned()).collect::<Vec<_>>()].concat()
                }
                called if called == word => import.path.clone(),
                _ => return None,
            };
            self.resolve(at, &path, 0).filter(|meant| matches!(meant, Meant::Item(_)))
        });
        found.next().unwrap_or(Meant::Outside)
    }

    /// What `path` means in the module `at`. None: it should be of this crate, but leads nowhere.
    fn resolve(&self, at: usize, path: &[String], depth: usize) -> Option<Meant> {
        let (module, (first, rest)) = (&self.modules[at].0, path.split_first()?);
        match &**first {
            "crate" | "wayline" => match self.by_path.get(&Vec::new()) {
                // What the binary says of the library is no business of its own files.
                Some(root) if first == "crate" || self.files[self.modules[*root].1] == "lib.rs" => {
                    self.walk(*root, rest, depth)
                }
                _ => Some(Meant::Outside),
            },
            "self" => self.walk(at, rest, depth),
            "super" => {
                let (_, parent) = module.path.split_last()?;
                let parent = *self.by_path.get(parent)?;
                match rest.first().map(String::as_str) {
                    Some("super") => self.resolve(parent, rest, depth),
                    _ => self.walk(parent, rest, depth),
                }
            }
            _ => Some(self.walk(at, path, depth).unwrap_or(Meant::Outside)),
        }
    }

    /// What `path` means when it is looked up in the module `at` and nowhere else.
    fn walk(&self, at: usize, path: &[String], depth: usize) -> Option<Meant> {
        let (module, file) = &self.modules[at];
        let Some((first, rest)) = path.split_first() else { return Some(Meant::Module(at)) };
        // A name may be taken in by a name that is taken in, but not for ever.
        if depth > 8 {
            return None;
        }
        let item = module.defines.contains(first).then_some(Meant::Item(*file));
        let child = || {
            let child = [&*module.path, std::slice::from_ref(first)].concat();
            module.children.contains(first).then(|| self.by_path.get(&child)).flatten()
        };
        let taken_in = || {
            let called = |name: &'static str| {
                module.imports.iter().filter(move |import| import.called == *first || import.called == name)
            };
            let meant = called("*").filter_map(|import| {
                if import.called != "*" {
                    return match self.resolve(at, &import.path, depth + 1)? {
                        Meant::Module(inside) => self.walk(inside, rest, depth + 1),
                        meant => Some(meant),
                    };
                }
                match self.resolve(at, &import.path, depth + 1)? {
                    Meant::Module(inside) if inside != at => self.walk(inside, path, depth + 1),
                    _ => None,
                }
            });
            // The same name may stand for a function and for a module.
            let meant: Vec<Meant> = meant.collect();
            let items = meant.iter().find(|meant| matches!(meant, Meant::Item(_)));
            items.or(meant.first()).copied()
        };
        if rest.is_empty() {
            item.or_else(taken_in).or_else(|| child().map(|child| Meant::Module(*child)))
        } else {
            let inside = child().and_then(|child| self.walk(*child, rest, depth + 1));
            let item = item.filter(|_| module.types.contains(first));
            inside.or(item).or_else(taken_in)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The edges of a few small files, `from -> to`.
    fn edges(files: &[(&str, &str)]) -> Vec<String> {
        let sources = files.iter().map(|(name, text)| ((*name).to_owned(), (*text).to_owned())).collect();
        let house = House::of("lib.rs", &sources);
        let edges = house.edges().expect("every name leads somewhere");
        edges.keys().map(|(from, to)| format!("{} -> {}", house.files[*from], house.files[*to])).collect()
    }

    #[test]
    fn a_name_leads_to_the_file_that_defines_it_through_all_that_hand_it_on() {
        let found = edges(&[
            ("lib.rs", "mod a; mod b;"),
            ("a/mod.rs", "mod deep; pub use deep::{Thing, other as another};"),
            ("a/deep.rs", "pub struct Thing; pub fn other() {}"),
            ("b.rs", "use crate::a::Thing; fn f() { crate::a::another() }"),
        ]);
        assert_eq!(found, ["b.rs -> a/deep.rs"]);
    }

    #[test]
    fn a_module_is_named_by_what_is_used_of_it() {
        let found = edges(&[
            ("lib.rs", "mod a; mod b; mod c;"),
            ("a.rs", "pub fn f() {}"),
            ("b.rs", "use super::a; fn g() { a::f() }"),
            ("c.rs", "use super::a;"),
        ]);
        assert_eq!(found, ["b.rs -> a.rs"]);
    }

    #[test]
    fn a_folders_own_file_counts_for_what_it_defines_and_uses_itself() {
        let found = edges(&[
            ("lib.rs", "mod a;"),
            (
                "a/mod.rs",
                "mod b; mod c; mod d; pub use c::Shown; pub struct Whole { part: Shown } fn f() { d::g() }",
            ),
            ("a/b.rs", "use super::Whole;"),
            ("a/c.rs", "pub struct Shown;"),
            ("a/d.rs", "pub fn g() {}"),
        ]);
        assert_eq!(found, ["a/b.rs -> a/mod.rs", "a/mod.rs -> a/c.rs", "a/mod.rs -> a/d.rs"]);
    }

    #[test]
    fn all_that_a_module_has_is_named_word_by_word() {
        let found = edges(&[
            ("lib.rs", "mod a; mod b; mod c; mod sizes;"),
            ("sizes.rs", "pub const WIDE: f32 = 1.0; pub fn tall() {}"),
            ("a.rs", "use super::sizes::*; fn f() { WIDE; }"),
            ("b.rs", "use super::sizes::*; fn f() { tall() }"),
            ("c.rs", "use super::sizes::*; fn tall() {} fn f() { tall() }"),
        ]);
        assert_eq!(found, ["a.rs -> sizes.rs", "b.rs -> sizes.rs"]);
    }

    #[test]
    fn a_function_and_a_module_of_one_name_are_told_apart() {
        let found = edges(&[
            ("lib.rs", "mod a; mod b; mod c;"),
            ("a/mod.rs", "mod hit; pub use hit::hit; pub fn own() {}"),
            ("a/hit.rs", "pub fn hit() {} pub enum Hit {}"),
            ("b.rs", "use crate::a::hit; fn f() { hit() }"),
            ("c.rs", "use std::log::log; fn f() { log::info(); crate::a::own() }"),
        ]);
        assert_eq!(found, ["b.rs -> a/hit.rs", "c.rs -> a/mod.rs"]);
    }

    #[test]
    fn a_function_does_not_hide_the_module_of_its_name() {
        let found = edges(&[
            ("lib.rs", "mod a; mod b;"),
            ("a.rs", "use super::b; fn b() {} fn f() { b::g() }"),
            ("b.rs", "pub fn g() {}"),
        ]);
        assert_eq!(found, ["a.rs -> b.rs"]);
    }

    #[test]
    fn what_only_tests_see_is_no_part_of_the_house() {
        let found = edges(&[
            ("lib.rs", "mod a; mod b;"),
            ("a.rs", "pub fn f() {} #[cfg(test)] mod tests { use crate::b::g; }"),
            ("b.rs", "#[cfg(test)] mod testing; pub fn g() {}"),
            ("b/testing.rs", "use crate::a::f;"),
        ]);
        assert!(found.is_empty(), "{found:?}");
    }

    #[test]
    fn a_name_that_leads_nowhere_is_told() {
        let sources = [("lib.rs", "mod a;"), ("a.rs", "\nuse super::nothing::Such;")];
        let sources = sources.map(|(name, text)| (name.to_owned(), text.to_owned())).into();
        let lost = House::of("lib.rs", &sources).edges().expect_err("there is no such thing");
        assert_eq!(lost, ["a.rs:2: super::nothing::Such"]);
    }
}
