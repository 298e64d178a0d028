//! A key with values, put into words where it is shown.

use std::borrow::Cow;

use crate::locale::{self, Arg, Lang};
use crate::plain;

/// Who reads the words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Audience {
    /// It can be told of options.
    CommandLine,
    Window,
}

/// What can be put into words. As `Display` it is told in English, for the command line.
pub trait Told {
    fn told(&self, lang: Lang, audience: Audience) -> String;

    /// The words of the window.
    fn text(&self, lang: Lang) -> String {
        self.told(lang, Audience::Window)
    }
}

/// Makes types that are [`Told`] errors, which read as the command line tells them.
macro_rules! errors_are_told {
    ($($error:ty),* $(,)?) => {$(
        impl std::fmt::Display for $error {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                use $crate::fault::{Audience, Told};
                f.write_str(&self.told($crate::locale::Lang::English, Audience::CommandLine))
            }
        }

        impl std::error::Error for $error {}
    )*};
}
pub(crate) use errors_are_told;

/// What is wrong and what mends it: a message of `faults.ftl`. The message itself says what is wrong. Its attribute
/// `mend` says what mends it or what was expected; its attribute `cli` says so on the command line, where that is done
/// otherwise. Nothing is put into words before it is shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    key: Cow<'static, str>,
    values: Vec<(Cow<'static, str>, Value)>,
}

/// Parts key and values in the text of a parser's error.
const MARK: char = '\u{1f}';

/// A value of a fault.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    Count(u64),
    /// As it stands in somebody's file, or what a file is called.
    Text(Cow<'static, str>),
    /// Words of ours, such as the name of a thing.
    Words(Box<Fault>),
    /// What the command line, and files, call by a name of ours, and the window by the words of a key.
    Named {
        name: &'static str,
        key: String,
    },
    /// All of them: `a, b and c`.
    List(Vec<Fault>),
    /// One of them: `a, b or c`.
    Choice(Vec<String>),
}

impl From<usize> for Value {
    fn from(count: usize) -> Value {
        Value::Count(count as u64)
    }
}

impl From<u64> for Value {
    fn from(count: u64) -> Value {
        Value::Count(count)
    }
}

impl From<u32> for Value {
    fn from(count: u32) -> Value {
        Value::Count(count.into())
    }
}

impl From<String> for Value {
    fn from(text: String) -> Value {
        Value::Text(text.into())
    }
}

impl From<&str> for Value {
    fn from(text: &str) -> Value {
        Value::Text(text.to_owned().into())
    }
}

impl From<Fault> for Value {
    fn from(words: Fault) -> Value {
        Value::Words(Box::new(words))
    }
}

impl From<Vec<String>> for Value {
    fn from(choice: Vec<String>) -> Value {
        Value::Choice(choice)
    }
}

impl From<Vec<Fault>> for Value {
    fn from(list: Vec<Fault>) -> Value {
        Value::List(list)
    }
}

impl Value {
    fn arg(&self, lang: Lang, audience: Audience) -> Arg<'_> {
        match self {
            Value::Count(count) => Arg::Count(usize::try_from(*count).unwrap_or(usize::MAX)),
            Value::Text(text) => Arg::Text(Cow::Borrowed(text)),
            Value::Words(words) => words.what(lang, audience).into(),
            Value::Named { name, .. } if audience == Audience::CommandLine => Arg::Text(Cow::Borrowed(*name)),
            Value::Named { key, .. } => Arg::Text(locale::text(lang, key)),
            Value::List(list) => {
                let words: Vec<String> = list.iter().map(|words| words.what(lang, audience)).collect();
                locale::list(lang, "list-and", &words).into()
            }
            Value::Choice(choice) => locale::list(lang, "list-or", choice).into(),
        }
    }
}

impl Fault {
    pub const fn new(key: &'static str) -> Fault {
        Fault { key: Cow::Borrowed(key), values: Vec::new() }
    }

    /// Fills in the message's value called `name`.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<Value>) -> Fault {
        self.values.push((Cow::Borrowed(name), value.into()));
        self
    }

    /// Another message with the same values.
    #[must_use]
    pub fn said_as(self, key: &'static str) -> Fault {
        Fault { key: Cow::Borrowed(key), ..self }
    }

    /// What is wrong.
    pub fn what(&self, lang: Lang, audience: Audience) -> String {
        if self.values.is_empty() {
            return locale::text(lang, &self.key).into_owned();
        }
        let text = locale::text_with(lang, &self.key, &self.args(lang, audience));
        debug_assert_ne!(text, self.key, "a value is missing that the words name");
        text
    }

    /// What mends it; empty where nothing is known to.
    pub fn mend(&self, lang: Lang, audience: Audience) -> String {
        let args = self.args(lang, audience);
        let said = |name| locale::attribute(lang, &self.key, name, &args);
        let of_command_line = if audience == Audience::CommandLine { said("cli") } else { None };
        of_command_line.or_else(|| said("mend")).unwrap_or_default()
    }

    fn args(&self, lang: Lang, audience: Audience) -> Vec<(&str, Arg<'_>)> {
        self.values.iter().map(|(name, value)| (name.as_ref(), value.arg(lang, audience))).collect()
    }

    /// On its way through a parser, which passes on no more than text: [`Fault::out_of_parser`] has it again. Of the
    /// values only counts and texts come through.
    pub fn in_parser<E: serde::de::Error>(self) -> E {
        let mut text = format!("{MARK}{}", self.key);
        for (name, value) in &self.values {
            let value = match value {
                Value::Count(count) => count.to_string(),
                Value::Text(text) => text.replace(MARK, ""),
                Value::Words(_) | Value::Named { .. } | Value::List(_) | Value::Choice(_) => continue,
            };
            text.extend([&format!("{MARK}{name}{MARK}"), &value].map(String::as_str));
        }
        E::custom(text)
    }

    /// The fault in the text of a parser's error; none where the text is the parser's own.
    pub fn out_of_parser(text: &str) -> Option<Fault> {
        let mut parts = text.strip_prefix(MARK)?.split(MARK);
        let mut fault = Fault { key: parts.next()?.to_owned().into(), values: Vec::new() };
        while let (Some(name), Some(value)) = (parts.next(), parts.next()) {
            fault.values.push((name.to_owned().into(), value.into()));
        }
        Some(fault)
    }
}

/// Reads `what is wrong; what mends it`, on one line.
impl Told for Fault {
    fn told(&self, lang: Lang, audience: Audience) -> String {
        let (what, mend) = (self.what(lang, audience), self.mend(lang, audience));
        let told = if mend.is_empty() {
            what
        } else {
            locale::text_with(lang, "fault-and-mend", &[("what", what.into()), ("mend", mend.into())])
        };
        plain::one_line(&told)
    }
}

errors_are_told!(Fault);

#[cfg(test)]
mod tests {
    use super::*;

    fn exists() -> Fault {
        Fault::new("fault-exists")
    }

    #[test]
    fn the_command_line_is_told_of_options_and_the_window_in_its_language_of_none() {
        assert_eq!(exists().to_string(), "is there already; choose another name, or replace it with --force");
        for lang in Lang::ALL {
            assert!(!exists().text(lang).contains("--"), "{lang:?}");
        }
        assert_eq!(exists().text(Lang::Dutch), "bestaat al; kies een andere naam, of vervang het");
    }

    #[test]
    fn values_are_put_into_words_where_they_are_shown() {
        let fault = Fault::new("fault-may-not-be").with("done", Fault::new("doing-read"));
        assert_eq!(fault.to_string(), "may not be read; ask its owner for permission");
        let told = fault.text(Lang::German);
        assert_eq!(told, "darf nicht gelesen werden; den Eigentümer um Erlaubnis bitten");
    }
}
