//! The words of the program: every language has them all, with the same values in them, and the sources use those
//! that there are.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use wayline::locale::{Lang, keys_of, sources};

/// The messages of a language with their texts.
fn messages(lang: Lang) -> BTreeMap<&'static str, String> {
    let mut messages = BTreeMap::new();
    for file in sources(lang) {
        let mut key = None;
        let mut of_command_line = false;
        for line in file.lines() {
            if let Some(next) = keys_of(line).next() {
                let twice = messages.insert(next, String::new());
                // Menus are named in the files of commands and of the window alike.
                assert!(twice.is_none() || next.starts_with("menu-"), "{next} is said twice in {lang:?}");
                key = Some(next);
            }
            if line.starts_with('#') || line.is_empty() {
                key = None;
            }
            // The command line speaks English only.
            of_command_line = match attribute(line) {
                Some(name) => name == "cli",
                None => of_command_line && line.starts_with(' '),
            };
            if of_command_line {
                continue;
            }
            if let Some(text) = key.and_then(|key| messages.get_mut(key)) {
                text.push_str(
                    line.split_once('=')
                        .map_or(line, |(key, rest)| if key.contains('{') { line } else { rest }),
                );
                text.push('\n');
            }
        }
    }
    messages
}

/// The name of the attribute that begins on a line.
fn attribute(line: &str) -> Option<&str> {
    line.trim_start().strip_prefix('.').filter(|_| line.starts_with(' '))?.split([' ', '=']).next()
}

/// The messages of a language that have an attribute, each with its name.
fn attributes(lang: Lang) -> BTreeSet<(&'static str, &'static str)> {
    let mut found = BTreeSet::new();
    for file in sources(lang) {
        let mut key = "";
        for line in file.lines() {
            key = keys_of(line).next().unwrap_or(key);
            found.extend(attribute(line).map(|name| (key, name)));
        }
    }
    found
}

/// The names of the values that a message has room for.
fn values(text: &str) -> BTreeSet<&str> {
    let names = text.split('$').skip(1);
    names
        .map(|rest| rest.split(|c: char| !c.is_ascii_alphanumeric() && c != '_').next().unwrap_or(rest))
        .collect()
}

fn translations() -> impl Iterator<Item = Lang> {
    Lang::ALL.into_iter().filter(|lang| *lang != Lang::English)
}

#[test]
fn every_language_has_every_message() {
    for lang in translations() {
        let there = messages(lang);
        let missing: Vec<_> =
            messages(Lang::English).into_keys().filter(|key| !there.contains_key(key)).collect();
        assert!(missing.is_empty(), "{lang:?} lacks {missing:?}");
    }
}

#[test]
fn a_message_has_the_same_values_in_every_language() {
    let english = messages(Lang::English);
    for lang in translations() {
        for (key, text) in messages(lang) {
            assert_eq!(values(&text), values(&english[key]), "{key} in {lang:?}");
        }
    }
}

#[test]
fn every_language_says_what_mends_a_fault_and_english_alone_speaks_on_the_command_line() {
    let english = attributes(Lang::English);
    let of_all: BTreeSet<_> = english.iter().copied().filter(|(_, name)| *name != "cli").collect();
    assert!(of_all.len() > 15, "only {}", of_all.len());
    for lang in translations() {
        assert_eq!(attributes(lang), of_all, "{lang:?}");
    }
}

#[test]
fn no_window_is_told_of_options_of_the_command_line() {
    for lang in Lang::ALL {
        for (key, text) in messages(lang) {
            assert!(!text.contains("--") && !text.contains("wayline "), "{key} in {lang:?}: {text}");
        }
    }
}

/// The names of the values that are filled in right behind the key of a fault: `.with("name", ..)`, one or more.
fn filled_in(mut code: &str) -> BTreeSet<&str> {
    let mut names = BTreeSet::new();
    while let Some(rest) = code.trim_start().strip_prefix(".with(") {
        let Some((name, _)) = rest.trim_start().strip_prefix('"').and_then(|rest| rest.split_once('"'))
        else {
            break;
        };
        names.insert(name);
        let mut depth = 1_usize;
        let end = rest.find(|c: char| {
            depth = match c {
                '(' => depth + 1,
                ')' => depth - 1,
                _ => depth,
            };
            depth == 0
        });
        code = end.map_or("", |end| &rest[end + 1..]);
    }
    names
}

#[test]
fn no_fault_is_given_a_value_that_its_words_do_not_name() {
    let mut english = messages(Lang::English);
    // With what is said on the command line.
    for file in sources(Lang::English) {
        let mut key = "";
        for line in file.lines() {
            key = keys_of(line).next().unwrap_or(key);
            if let (Some("cli"), Some(text)) = (attribute(line), english.get_mut(key)) {
                text.push_str(line);
            }
        }
    }
    let mut met = 0;
    for (path, code) in rust_sources() {
        for rest in code.split("Fault::new(\"").skip(1) {
            let Some((key, rest)) = rest.split_once('"') else { continue };
            let named = values(&english[key]);
            let given = filled_in(rest.trim_start().strip_prefix(')').unwrap_or_default());
            // More may be filled in further on.
            assert!(given.is_subset(&named), "{key} in {}: {given:?} is not in {named:?}", path.display());
            met += 1;
        }
    }
    assert!(met > 15, "only {met}");
}

#[test]
fn what_depends_on_a_number_says_what_holds_for_all_others() {
    for lang in Lang::ALL {
        for (key, text) in messages(lang).iter().filter(|(_, text)| text.contains("->")) {
            assert_eq!(text.matches("->").count(), text.matches("*[other]").count(), "{key} in {lang:?}");
            let number = ["[one]", "[0]", "[1]"].iter().any(|case| text.contains(case));
            assert!(number, "{key} in {lang:?} says the same of one and of many");
        }
    }
}

#[test]
fn a_message_that_counts_in_english_counts_in_every_language() {
    let english = messages(Lang::English);
    for lang in translations() {
        for (key, text) in messages(lang) {
            let (there, here) = (english[key].contains("->"), text.contains("->"));
            assert_eq!(there, here, "{key} in {lang:?}");
        }
    }
}

/// Every source of the library, without its tests.
fn rust_sources() -> Vec<(PathBuf, String)> {
    fn walk(folder: &Path, found: &mut Vec<(PathBuf, String)>) {
        for entry in std::fs::read_dir(folder).expect("a folder of sources") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                walk(&path, found);
            } else if path.extension().is_some_and(|ending| ending == "rs") {
                let text = std::fs::read_to_string(&path).expect("a source");
                let code = text.split("#[cfg(test)]\nmod tests {").next().unwrap_or(&text).to_owned();
                found.push((path, code));
            }
        }
    }
    let mut found = Vec::new();
    walk(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), &mut found);
    found
}

/// The quoted texts of a source that may be keys or, with a `{`, begin one.
fn quoted(code: &str) -> impl Iterator<Item = &str> {
    code.split('"').filter(|text| !text.is_empty() && !text.contains(char::is_whitespace))
}

#[test]
fn no_message_is_without_use() {
    let code = rust_sources();
    let said: BTreeSet<&str> = code.iter().flat_map(|(_, code)| quoted(code)).collect();
    // Such as "lane-{}" or "cmd-add-lane-": the rest of the key comes from a table.
    let begun: Vec<&str> = said.iter().map(|text| text.split('{').next().unwrap_or(text)).collect();
    let begun: Vec<&str> =
        begun.into_iter().filter(|start| start.len() > 1 && start.ends_with('-')).collect();
    // Such as "{key}-as-is".
    let endings = said.iter().filter_map(|text| text.rsplit_once('}').map(|(_, end)| end).or(Some(text)));
    let ended: Vec<&str> = endings.filter(|end| end.len() > 2 && end.starts_with('-')).collect();
    let english = messages(Lang::English);
    let texts: String = english.values().map(String::as_str).collect();
    let used = |key: &str| {
        said.contains(key)
            || begun.iter().any(|start| key.starts_with(start))
            || ended.iter().any(|end| key.strip_suffix(end).is_some_and(|start| said.contains(start)))
            // In another message.
            || texts.contains(&format!("{{ {key} }}"))
    };
    let unused: Vec<_> = english.into_keys().filter(|key| !used(key)).collect();
    assert!(unused.is_empty(), "nothing says {unused:?}");
}

#[test]
fn what_the_sources_say_is_in_the_files() {
    let english = messages(Lang::English);
    let mut asked = 0;
    for (path, code) in rust_sources() {
        for call in [
            "tr(\"",
            "tr_with(\"",
            "Label::new(\"",
            "Fault::new(\"",
            "lang(), \"",
            "(lang, \"",
            "count(\"",
            "pen.word(\"",
        ] {
            for rest in code.split(call).skip(1) {
                let Some((key, _)) = rest.split_once('"') else { continue };
                if key.contains('{') || !key.contains('-') || key.starts_with('-') {
                    continue;
                }
                asked += 1;
                assert!(english.contains_key(key), "{key} in {}", path.display());
            }
        }
    }
    assert!(asked > 100, "only {asked}");
}

#[test]
fn the_window_speaks_no_language_but_its_own() {
    for (path, code) in rust_sources() {
        let name = path.display().to_string().replace('\\', "/");
        if name.contains("/src/ui") && !name.ends_with("ui/words.rs") {
            assert!(!code.contains("Lang::English"), "{name} says something in English");
        }
    }
}
