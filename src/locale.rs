//! The words that Wayline itself says, from Fluent files in `assets/locales`, one folder a language.

mod formats;
pub mod lexicon;
pub mod written;

use std::borrow::Cow;
use std::collections::HashMap;
use std::sync::OnceLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

pub use formats::{
    amount, counted, counted_with, date, date_and_time, decimal_mark, duration, number, percent, quoted,
    share, tenths, tenths_size,
};

/// A language that Wayline speaks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Lang {
    #[default]
    English,
    Dutch,
    German,
    French,
    Spanish,
    /// English with accents on every letter, for finding words that come from no file. Offered nowhere.
    Pseudo,
}

struct Language {
    lang: Lang,
    tag: &'static str,
    /// What its speakers call it.
    name: &'static str,
    texts: &'static [&'static str],
    lexicon: &'static str,
}

/// The files of a language: words on the map, dates and numbers, names of commands, words of the window, what a
/// review says, what can go wrong, and what readers know.
macro_rules! language {
    ($lang:ident, $tag:literal, $name:literal, $folder:literal) => {
        Language {
            lang: Lang::$lang,
            tag: $tag,
            name: $name,
            texts: &[
                include_str!(concat!("../assets/locales/", $folder, "/map.ftl")),
                include_str!(concat!("../assets/locales/", $folder, "/formats.ftl")),
                include_str!(concat!("../assets/locales/", $folder, "/commands.ftl")),
                include_str!(concat!("../assets/locales/", $folder, "/window.ftl")),
                include_str!(concat!("../assets/locales/", $folder, "/review.ftl")),
                include_str!(concat!("../assets/locales/", $folder, "/measures.ftl")),
                include_str!(concat!("../assets/locales/", $folder, "/logs.ftl")),
                include_str!(concat!("../assets/locales/", $folder, "/faults.ftl")),
            ],
            lexicon: include_str!(concat!("../assets/locales/", $folder, "/lexicon.ron")),
        }
    };
}

static LANGUAGES: &[Language] = &[
    language!(English, "en", "English", "en"),
    language!(Dutch, "nl", "Nederlands", "nl"),
    language!(German, "de", "Deutsch", "de"),
    language!(French, "fr", "Français", "fr"),
    language!(Spanish, "es", "Español", "es"),
    language!(Pseudo, "en-XA", "[Éñgļíšħ]", "en"),
];

impl Lang {
    /// Those to choose from.
    pub const ALL: [Lang; 5] = [Lang::English, Lang::Dutch, Lang::German, Lang::French, Lang::Spanish];

    fn language(self) -> &'static Language {
        // The table is in the order of the enum; a test holds it to that.
        &LANGUAGES[self as usize]
    }

    /// The tag of the language, such as `nl`.
    pub fn tag(self) -> &'static str {
        self.language().tag
    }

    /// What its speakers call it, such as `Nederlands`.
    pub fn name(self) -> &'static str {
        self.language().name
    }

    /// The language for a tag such as `nl` or `nl_BE.UTF-8`; English where Wayline does not speak it.
    pub fn from_tag(tag: &str) -> Lang {
        Lang::spoken(tag).unwrap_or_default()
    }

    /// The language for a tag, if Wayline speaks it.
    pub fn spoken(tag: &str) -> Option<Lang> {
        let mut parts = tag.split(['-', '_', '.', '@']);
        let language = parts.next().unwrap_or_default();
        if parts.next().is_some_and(|region| region.eq_ignore_ascii_case("XA")) {
            return Some(Lang::Pseudo);
        }
        Lang::ALL.into_iter().find(|lang| lang.tag().eq_ignore_ascii_case(language))
    }

    /// The language that the user's system is set to.
    pub fn of_system() -> Lang {
        sys_locale::get_locale().map_or(Lang::English, |tag| Lang::from_tag(&tag))
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

struct Messages {
    bundle: Bundle,
    /// Messages without values, formatted once.
    fixed: HashMap<String, String>,
}

/// Read when the language is first spoken.
static WORDS: [OnceLock<Messages>; LANGUAGES.len()] = [const { OnceLock::new() }; LANGUAGES.len()];

impl Messages {
    fn new(language: &Language) -> Messages {
        let tag: LanguageIdentifier = language.tag.parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![tag]);
        // The marks tell what Wayline says from what it is given.
        bundle.set_use_isolating(language.lang == Lang::Pseudo);
        let mut fixed = HashMap::new();
        for text in language.texts {
            // A message that does not parse is left out; a test holds the files to parsing whole.
            let resource = FluentResource::try_new((*text).to_owned()).unwrap_or_else(|(part, _)| part);
            bundle.add_resource_overriding(resource);
        }
        for key in language.texts.iter().flat_map(|text| keys_of(text)) {
            if let Some(text) = format(&bundle, key, None, None) {
                fixed.insert(key.to_owned(), text);
            }
        }
        let mut words = Messages { bundle, fixed };
        if language.lang == Lang::Pseudo {
            words.fixed.values_mut().for_each(|text| *text = pseudo(text));
        }
        words
    }

    fn of(lang: Lang) -> &'static Messages {
        WORDS[lang as usize].get_or_init(|| Messages::new(lang.language()))
    }
}

/// `text` with accents on its letters, but for what stands between the marks of isolation, which go.
fn pseudo(text: &str) -> String {
    let mut depth = 0;
    let mut accented = String::with_capacity(text.len() * 2);
    for c in text.chars() {
        match c {
            '\u{2068}' => depth += 1,
            '\u{2069}' => depth -= 1,
            _ if depth > 0 => accented.push(c),
            _ => accented.push(accent(c)),
        }
    }
    accented
}

fn accent(c: char) -> char {
    const PLAIN: &str = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
    const ACCENTED: &str = "áƀçðéƒğħíĵķļɱñóþɋŕšţúṽŵẋýžÁƁÇÐÉƑĞĦÍĴĶĻṀÑÓÞɊŔŠŢÚṼŴẊÝŽ";
    PLAIN.chars().position(|plain| plain == c).and_then(|i| ACCENTED.chars().nth(i)).unwrap_or(c)
}

/// The message keys that a Fluent text defines, in its order.
pub fn keys_of(text: &str) -> impl Iterator<Item = &str> {
    text.lines()
        .filter(|line| line.starts_with(|c: char| c.is_ascii_alphabetic()))
        .filter_map(|line| line.split_once('=').map(|(key, _)| key.trim()))
}

/// The Fluent texts of a language, for tests.
pub fn sources(lang: Lang) -> &'static [&'static str] {
    lang.language().texts
}

/// The file of words by which readers know a language.
fn lexicon_source(lang: Lang) -> &'static str {
    lang.language().lexicon
}

type Bundle = FluentBundle<FluentResource>;

/// A message, or an attribute of it, with its values filled in; none where the language lacks it or a value is missing.
fn format(
    bundle: &Bundle,
    key: &str,
    attribute: Option<&str>,
    args: Option<&FluentArgs<'_>>,
) -> Option<String> {
    let message = bundle.get_message(key)?;
    let pattern = match attribute {
        Some(name) => message.get_attribute(name)?.value(),
        None => message.value()?,
    };
    let mut errors = Vec::new();
    let text = bundle.format_pattern(pattern, args, &mut errors).into_owned();
    errors.is_empty().then_some(text)
}

/// The message called `key`; a message that the language lacks is said in English, and one that no
/// file has shows its key.
pub fn text(lang: Lang, key: &str) -> Cow<'static, str> {
    [lang, Lang::English]
        .into_iter()
        .find_map(|lang| Messages::of(lang).fixed.get(key))
        .map_or_else(|| Cow::Owned(key.to_owned()), |text| Cow::Borrowed(text.as_str()))
}

/// Whether English has a message called `key` (with or without values).
pub fn has(key: &str) -> bool {
    Messages::of(Lang::English).bundle.has_message(key)
}

/// The message called `key` with its values filled in.
pub fn text_with(lang: Lang, key: &str, values: &[(&str, Arg<'_>)]) -> String {
    let args = fluent_args(values);
    let text = [lang, Lang::English]
        .into_iter()
        .find_map(|lang| format(&Messages::of(lang).bundle, key, None, Some(&args)))
        .unwrap_or_else(|| key.to_owned());
    if lang == Lang::Pseudo { pseudo(&text) } else { text }
}

/// The attribute called `name` of the message called `key`, with its values filled in; none where neither the language
/// nor English has it.
pub fn attribute(lang: Lang, key: &str, name: &str, values: &[(&str, Arg<'_>)]) -> Option<String> {
    let args = fluent_args(values);
    let text = [lang, Lang::English]
        .into_iter()
        .find_map(|lang| format(&Messages::of(lang).bundle, key, Some(name), Some(&args)))?;
    Some(if lang == Lang::Pseudo { pseudo(&text) } else { text })
}

fn fluent_args<'a>(values: &'a [(&'a str, Arg<'a>)]) -> FluentArgs<'a> {
    let mut args = FluentArgs::new();
    for (name, value) in values {
        let value: FluentValue<'_> = match value {
            Arg::Text(text) => text.as_ref().into(),
            Arg::Count(count) => (*count).into(),
        };
        args.set(*name, value);
    }
    args
}

/// Several words in a row, joined by the message called `key`: `list-and` or `list-or`.
pub fn list(lang: Lang, key: &str, words: &[String]) -> String {
    match words.split_last() {
        Some((last, rest)) if !rest.is_empty() => {
            text_with(lang, key, &[("names", rest.join(", ").into()), ("last", last.as_str().into())])
        }
        Some((only, _)) => only.clone(),
        None => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_locale_file_parses_whole() {
        for Language { lang, texts, .. } in LANGUAGES {
            for text in *texts {
                assert!(FluentResource::try_new((*text).to_owned()).is_ok(), "a file of {lang:?}");
            }
        }
    }

    #[test]
    fn every_language_says_what_it_says_under_keys_that_english_has() {
        for language in LANGUAGES {
            for key in language.texts.iter().flat_map(|text| keys_of(text)) {
                assert!(has(key), "{key}");
            }
        }
    }

    #[test]
    fn the_table_of_languages_is_in_the_order_of_the_enum() {
        for (i, language) in LANGUAGES.iter().enumerate() {
            assert_eq!(language.lang as usize, i);
        }
    }

    #[test]
    fn the_pseudo_language_leaves_alone_what_it_is_given() {
        let said = text_with(Lang::Pseudo, "undo-add-lane", &[("name", "Pains".into())]);
        assert!(said.contains("Pains") && said.contains("Áðð"), "{said}");
    }

    #[test]
    fn a_regional_tag_finds_its_language_and_a_foreign_one_english() {
        assert_eq!(Lang::from_tag("nl-BE"), Lang::Dutch);
        assert_eq!(Lang::from_tag(""), Lang::English);
        assert_eq!(Lang::from_tag("tlh"), Lang::English);
    }
}
