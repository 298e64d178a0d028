//! What one module defines and what it names.

use std::collections::HashSet;

use super::tokens::{Token, tokens};

/// A module as it is written: a file, or what stands in the braces of `mod name {`.
#[derive(Debug, Default)]
pub(crate) struct Module {
    /// From the root of the crate, which has none.
    pub path: Vec<String>,
    /// Modules that it declares, with or without braces.
    pub children: HashSet<String>,
    /// Functions, types, traits, constants and macros that stand in it.
    pub defines: HashSet<String>,
    /// Those of them that a path may go on behind.
    pub(crate) types: HashSet<String>,
    pub imports: Vec<Import>,
    pub names: Vec<Name>,
}

/// One leaf of a `use` tree.
#[derive(Debug, PartialEq)]
pub(crate) struct Import {
    /// What it is called from here on; `*` for all that a module has.
    pub called: String,
    /// Without the `*`.
    pub path: Vec<String>,
    pub line: usize,
    /// Whether it hands the name on (`pub use`, with any bounds).
    pub public: bool,
}

/// A path that the code names; one of a single word is a type, or is called.
#[derive(Debug, PartialEq)]
pub(crate) struct Name {
    pub path: Vec<String>,
    pub line: usize,
}

const DEFINING: [&str; 7] = ["fn", "const", "static", "struct", "enum", "trait", "type"];
const TYPES: [&str; 4] = ["struct", "enum", "trait", "type"];

/// The module that `source` is, called `path`, and those inside it.
pub(crate) fn modules(path: &[String], source: &str) -> Vec<Module> {
    let mut reader = Reader { tokens: tokens(source), at: 0 };
    let mut done = Vec::new();
    reader.module(path.to_vec(), &mut done);
    done
}

struct Reader<'a> {
    tokens: Vec<Token<'a>>,
    at: usize,
}

impl<'a> Reader<'a> {
    /// The text `ahead` tokens further on; empty behind the end.
    fn text(&self, ahead: usize) -> &'a str {
        self.tokens.get(self.at + ahead).map_or("", |token| token.text)
    }

    fn line(&self) -> usize {
        self.tokens.get(self.at).map_or(0, |token| token.line)
    }

    /// Reads until the brace that ends the module, or to the end of the file.
    fn module(&mut self, path: Vec<String>, done: &mut Vec<Module>) {
        let mut module = Module { path, ..Module::default() };
        let mut depth = 0;
        let mut public = false;
        while self.at < self.tokens.len() {
            let text = self.text(0);
            let (was_public, next) = (public, self.text(1));
            public = false;
            match text {
                "{" => depth += 1,
                "}" if depth == 0 => break,
                "}" => depth -= 1,
                "pub" => {
                    public = true;
                    if next == "(" {
                        while !matches!(self.text(0), ")" | "") {
                            self.at += 1;
                        }
                    }
                }
                // `use<'a>` tells what a type captures.
                "use" if next != "<" => {
                    self.at += 1;
                    self.import(&mut Vec::new(), was_public, &mut module.imports);
                    continue;
                }
                "mod" if is_word(next) => {
                    module.children.insert(next.to_owned());
                    if self.text(2) == "{" {
                        self.at += 3;
                        let inside = module.path.iter().cloned().chain([next.to_owned()]).collect();
                        self.module(inside, done);
                    }
                }
                "macro_rules" => {
                    module.defines.insert(self.text(2).to_owned());
                    self.at += 2;
                }
                _ if DEFINING.contains(&text) && is_word(next) && !DEFINING.contains(&next) => {
                    let name = if next == "mut" { self.text(2) } else { next };
                    if depth == 0 {
                        module.defines.insert(name.to_owned());
                        if TYPES.contains(&text) {
                            module.types.insert(name.to_owned());
                        }
                    }
                    self.at += 1;
                }
                _ if is_word(text) => {
                    self.name(&mut module.names);
                    continue;
                }
                _ => {}
            }
            self.at += 1;
        }
        done.push(module);
    }

    /// One branch of a `use` tree, of which `stem` was read.
    fn import(&mut self, stem: &mut Vec<String>, public: bool, found: &mut Vec<Import>) {
        let length = stem.len();
        loop {
            let line = self.line();
            match self.text(0) {
                "{" => {
                    self.at += 1;
                    while !matches!(self.text(0), "}" | "") {
                        self.import(stem, public, found);
                        if self.text(0) == "," {
                            self.at += 1;
                        }
                    }
                    self.at += 1;
                    break;
                }
                "*" => {
                    self.at += 1;
                    found.push(Import { called: "*".to_owned(), path: stem.clone(), line, public });
                    break;
                }
                // `{self}` is the stem itself.
                "self" if !stem.is_empty() => self.at += 1,
                word => {
                    stem.push(word.to_owned());
                    self.at += 1;
                }
            }
            if self.text(0) == "::" {
                self.at += 1;
                continue;
            }
            let mut called = stem.last().cloned().unwrap_or_default();
            if self.text(0) == "as" {
                called = self.text(1).to_owned();
                self.at += 2;
            }
            found.push(Import { called, path: stem.clone(), line, public });
            break;
        }
        stem.truncate(length);
    }

    fn name(&mut self, found: &mut Vec<Name>) {
        let line = self.line();
        let before = self.at.checked_sub(1).map_or("", |at| self.tokens[at].text);
        let mut path = vec![self.text(0).to_owned()];
        self.at += 1;
        while self.text(0) == "::" && is_word(self.text(1)) {
            path.push(self.text(1).to_owned());
            self.at += 2;
        }
        let starts = !matches!(before, "." | "::" | "$" | "fn");
        let called = matches!(self.text(0), "(" | "!" | "::");
        let is_type = path[0].starts_with(char::is_uppercase);
        if starts && (path.len() > 1 || is_type || called) {
            found.push(Name { path, line });
        }
    }
}

fn is_word(text: &str) -> bool {
    text.starts_with(|c: char| c.is_alphabetic() || c == '_')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn module(source: &str) -> Module {
        modules(&["room".to_owned()], source).pop().expect("the file itself comes last")
    }

    fn imports(source: &str) -> Vec<(String, String, usize)> {
        let told = |import: &Import| (import.path.join("::"), import.called.clone(), import.line);
        module(source).imports.iter().map(told).collect()
    }

    fn names(source: &str) -> Vec<String> {
        module(source).names.iter().map(|name| name.path.join("::")).collect()
    }

    #[test]
    fn use_trees_are_read_over_several_lines_and_nested_braces() {
        let read = imports(
            "use crate::{\n    a::{self, B,\n    c::{D as E, *}},\n    f,\n};\npub(super) use self::g::H;",
        );
        let told: Vec<(&str, &str, usize)> = read.iter().map(|(a, b, c)| (&**a, &**b, *c)).collect();
        assert_eq!(
            told,
            [
                ("crate::a", "a", 2),
                ("crate::a::B", "B", 2),
                ("crate::a::c::D", "E", 3),
                ("crate::a::c", "*", 3),
                ("crate::f", "f", 4),
                ("self::g::H", "H", 6),
            ]
        );
    }

    #[test]
    fn what_hands_a_name_on_is_told_from_what_uses_it() {
        let read = module("pub use a::A; use b::B; pub(crate) use c::C; pub fn f() {} use d::D;");
        let public: Vec<bool> = read.imports.iter().map(|import| import.public).collect();
        assert_eq!(public, [true, false, true, false]);
    }

    #[test]
    fn only_what_stands_in_the_module_itself_is_defined_by_it() {
        let read = module(
            "const fn a() { const B: u8 = 1; } impl C { fn d() {} } static mut E: u8 = 1; macro_rules! f {}",
        );
        let mut defined: Vec<&str> = read.defines.iter().map(String::as_str).collect();
        defined.sort_unstable();
        assert_eq!(defined, ["E", "a", "f"]);
    }

    #[test]
    fn paths_types_and_calls_are_names_and_fields_methods_and_bounds_are_none() {
        assert_eq!(
            names("fn f(a: Kind) -> impl Fn() + use<'_> { super::b::c(a); x.call(); e(x) }"),
            ["Kind", "Fn", "super::b::c", "e"]
        );
        assert_eq!(names("pub(in crate::a) struct B { c: <D as self::E>::F }"), ["D", "self::E"]);
    }

    #[test]
    fn modules_in_braces_are_modules_of_their_own() {
        let read = modules(&["room".to_owned()], "mod a; mod b { use super::C; } struct C;");
        assert_eq!(read[0].path, ["room", "b"]);
        assert_eq!(read[0].imports[0].path, ["super", "C"]);
        assert!(read[1].defines.contains("C") && read[1].children.contains("a"));
        assert!(read[1].imports.is_empty());
    }
}
