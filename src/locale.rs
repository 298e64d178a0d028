//! The words that Wayline itself says, from Fluent files in `assets/locales`, one folder a language.

use std::borrow::Cow;
use std::collections::HashMap;
use std::sync::LazyLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

/// A language that Wayline speaks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Lang {
    #[default]
    English,
    /// On maps only, so far: the window speaks English.
    Dutch,
}

/// Files of a language: words on the map, names of commands, and words of the window.
static SOURCES: &[(Lang, &str, &[&str])] = &[
    (
        Lang::English,
        "en",
        &[
            include_str!("../assets/locales/en/map.ftl"),
            include_str!("../assets/locales/en/commands.ftl"),
            include_str!("../assets/locales/en/window.ftl"),
        ],
    ),
    (Lang::Dutch, "nl", &[include_str!("../assets/locales/nl/map.ftl")]),
];

impl Lang {
    /// Those that Wayline speaks, at least on maps.
    pub fn all() -> impl Iterator<Item = Lang> {
        SOURCES.iter().map(|(lang, ..)| *lang)
    }

    /// The tag of the language, such as `nl`.
    pub fn tag(self) -> &'static str {
        SOURCES.iter().find(|(lang, ..)| *lang == self).map_or("en", |(_, tag, _)| *tag)
    }

    /// The language for a tag such as `nl` or `nl-BE`; English where Wayline does not speak it.
    pub fn from_tag(tag: &str) -> Lang {
        let language = tag.split(['-', '_']).next().unwrap_or_default();
        SOURCES
            .iter()
            .find(|(_, tag, _)| tag.eq_ignore_ascii_case(language))
            .map_or(Lang::English, |(lang, ..)| *lang)
    }
}

/// A value within a message.
#[derive(Clone, Debug)]
pub enum Arg<'a> {
    Text(Cow<'a, str>),
    Count(usize),
}

impl<'a> From<&'a str> for Arg<'a> {
    fn from(text: &'a str) -> Arg<'a> {
        Arg::Text(Cow::Borrowed(text))
    }
}

impl From<String> for Arg<'_> {
    fn from(text: String) -> Self {
        Arg::Text(Cow::Owned(text))
    }
}

impl From<usize> for Arg<'_> {
    fn from(count: usize) -> Self {
        Arg::Count(count)
    }
}

struct Words {
    bundle: FluentBundle<FluentResource>,
    /// Messages without values, formatted once.
    fixed: HashMap<String, String>,
}

static WORDS: LazyLock<HashMap<Lang, Words>> =
    LazyLock::new(|| SOURCES.iter().map(|(lang, tag, texts)| (*lang, Words::new(tag, texts))).collect());

impl Words {
    fn new(tag: &str, texts: &[&str]) -> Words {
        let language: LanguageIdentifier = tag.parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![language]);
        bundle.set_use_isolating(false);
        let mut fixed = HashMap::new();
        for text in texts {
            // A message that does not parse is left out; a test holds the files to parsing whole.
            let resource = FluentResource::try_new((*text).to_owned()).unwrap_or_else(|(part, _)| part);
            let keys: Vec<String> = keys_of(text).map(str::to_owned).collect();
            bundle.add_resource_overriding(resource);
            for key in keys {
                if let Some(text) = format(&bundle, &key, None) {
                    fixed.insert(key, text);
                }
            }
        }
        Words { bundle, fixed }
    }
}

/// The message keys that a Fluent text defines, in its order.
pub fn keys_of(text: &str) -> impl Iterator<Item = &str> {
    text.lines()
        .filter(|line| line.starts_with(|c: char| c.is_ascii_alphabetic()))
        .filter_map(|line| line.split_once('=').map(|(key, _)| key.trim()))
}

/// The Fluent texts of a language, for tests.
pub fn sources(lang: Lang) -> &'static [&'static str] {
    SOURCES.iter().find(|(l, ..)| *l == lang).map_or(&[], |(_, _, texts)| texts)
}

fn format(bundle: &FluentBundle<FluentResource>, key: &str, args: Option<&FluentArgs<'_>>) -> Option<String> {
    let pattern = bundle.get_message(key)?.value()?;
    let mut errors = Vec::new();
    let text = bundle.format_pattern(pattern, args, &mut errors).into_owned();
    errors.is_empty().then_some(text)
}

/// The message called `key`; a message that the language lacks is said in English, and one that no
/// file has shows its key.
pub fn text(lang: Lang, key: &str) -> Cow<'static, str> {
    [lang, Lang::English]
        .into_iter()
        .find_map(|lang| WORDS.get(&lang)?.fixed.get(key))
        .map_or_else(|| Cow::Owned(key.to_owned()), |text| Cow::Borrowed(text.as_str()))
}

/// Whether English has a message called `key` (with or without values).
pub fn has(key: &str) -> bool {
    WORDS.get(&Lang::English).is_some_and(|words| words.bundle.has_message(key))
}

/// The message called `key` with its values filled in.
pub fn text_with(lang: Lang, key: &str, values: &[(&str, Arg<'_>)]) -> String {
    let mut args = FluentArgs::new();
    for (name, value) in values {
        let value: FluentValue<'_> = match value {
            Arg::Text(text) => text.as_ref().into(),
            Arg::Count(count) => (*count).into(),
        };
        args.set(*name, value);
    }
    [lang, Lang::English]
        .into_iter()
        .find_map(|lang| format(&WORDS.get(&lang)?.bundle, key, Some(&args)))
        .unwrap_or_else(|| key.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_locale_file_parses_whole() {
        for (lang, _, texts) in SOURCES {
            for text in *texts {
                assert!(FluentResource::try_new((*text).to_owned()).is_ok(), "a file of {lang:?}");
            }
        }
    }

    #[test]
    fn every_language_says_what_it_says_under_keys_that_english_has() {
        for (_, _, texts) in SOURCES {
            for key in texts.iter().flat_map(|text| keys_of(text)) {
                assert!(has(key), "{key}");
            }
        }
    }

    #[test]
    fn a_regional_tag_finds_its_language_and_a_foreign_one_english() {
        assert_eq!(Lang::from_tag("nl-BE"), Lang::Dutch);
        assert_eq!(Lang::from_tag(""), Lang::English);
        assert_eq!(Lang::from_tag("tlh"), Lang::English);
    }
}
