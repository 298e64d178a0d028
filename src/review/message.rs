//! What a finding says: message keys with their values, put into words when the language is known.

use jiff::civil::Date;

use crate::locale::{self, Arg, Lang};
use crate::model::channel_name;

/// A few sentences.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Message {
    pub sentences: Vec<Sentence>,
}

/// A message key with its values.
#[derive(Clone, Debug, PartialEq)]
pub struct Sentence {
    pub key: &'static str,
    pub values: Vec<(&'static str, MessageValue)>,
}

/// Something said within a sentence.
#[derive(Clone, Debug, PartialEq)]
pub enum MessageValue {
    Count(usize),
    /// The map's own words, put between quotation marks and shortened where they are long.
    Quoted(String),
    /// Several of the map's own words, and how many more there are.
    Names(Vec<String>, usize),
    /// Tenths, with a sign.
    Score(i32),
    /// Tenths, without a sign.
    Size(i32),
    /// Tenths, and the feeling in words where there are any.
    Felt(i32, String),
    /// A persona's name, or empty for the nameless customer; and whether it is the to-be that is meant, where a map
    /// holds both states.
    Who(String, bool),
    /// A known channel's id, or the user's own word for one.
    Channel(String),
    /// To one decimal, which is left out where it is 0.
    Number(f64),
    Day(Date),
}

impl Sentence {
    pub(super) fn new(key: &'static str) -> Sentence {
        Sentence { key, values: Vec::new() }
    }

    #[must_use]
    pub(super) fn with(mut self, name: &'static str, value: MessageValue) -> Sentence {
        self.values.push((name, value));
        self
    }

    #[must_use]
    pub(super) fn quoting(self, name: &'static str, words: &str) -> Sentence {
        self.with(name, MessageValue::Quoted(words.to_owned()))
    }

    #[must_use]
    pub(super) fn count(self, name: &'static str, count: usize) -> Sentence {
        self.with(name, MessageValue::Count(count))
    }

    fn text(&self, lang: Lang) -> String {
        let args: Vec<(&str, Arg<'_>)> =
            self.values.iter().map(|(name, value)| (*name, value.arg(lang))).collect();
        locale::text_with(lang, self.key, &args)
    }
}

impl From<Sentence> for Message {
    fn from(sentence: Sentence) -> Message {
        Message { sentences: vec![sentence] }
    }
}

impl Message {
    #[must_use]
    pub(super) fn and(mut self, sentence: Sentence) -> Message {
        self.sentences.push(sentence);
        self
    }

    #[must_use]
    pub(super) fn and_if(self, wanted: bool, key: &'static str) -> Message {
        if wanted { self.and(Sentence::new(key)) } else { self }
    }

    pub fn text(&self, lang: Lang) -> String {
        let sentences: Vec<String> = self.sentences.iter().map(|sentence| sentence.text(lang)).collect();
        sentences.join(" ")
    }
}

impl MessageValue {
    fn arg(&self, lang: Lang) -> Arg<'static> {
        match self {
            MessageValue::Count(count) => (*count).into(),
            MessageValue::Quoted(words) => quoted(lang, words).into(),
            MessageValue::Names(names, more) => list(lang, names, *more).into(),
            MessageValue::Score(tenths) => locale::tenths(lang, *tenths).into(),
            MessageValue::Size(tenths) => locale::number(lang, f64::from(tenths.abs()) / 10.0, 1).into(),
            MessageValue::Felt(tenths, feeling) if feeling.trim().is_empty() => {
                locale::tenths(lang, *tenths).into()
            }
            MessageValue::Felt(tenths, feeling) => {
                let values =
                    [("score", locale::tenths(lang, *tenths).into()), ("feeling", feeling.trim().into())];
                locale::text_with(lang, "review-felt", &values).into()
            }
            MessageValue::Who(name, to_be) => who(lang, name, *to_be).into(),
            MessageValue::Channel(channel) => channel_name(lang, channel).into(),
            MessageValue::Number(value) => locale::number(lang, *value, 1).into(),
            MessageValue::Day(day) => locale::date(lang, *day).into(),
        }
    }
}

fn who(lang: Lang, name: &str, to_be: bool) -> String {
    let name =
        if name.is_empty() { locale::text(lang, "review-customer").into_owned() } else { name.to_owned() };
    if to_be { locale::text_with(lang, "review-who-to-be", &[("who", name.into())]) } else { name }
}

/// One line of words, no longer than a sentence can carry, between quotation marks.
fn quoted(lang: Lang, words: &str) -> String {
    const ROOM: usize = 72;
    let line = words.split_whitespace().collect::<Vec<_>>().join(" ");
    // What is a quotation on the map already is not put between marks twice.
    let line = line.trim_matches(['“', '”', '"', '„', '«', '»']);
    let text = if line.chars().count() > ROOM {
        let head: String = line.chars().take(ROOM - 1).collect();
        format!("{}…", head.trim_end())
    } else {
        line.to_owned()
    };
    let text = if text.is_empty() { locale::text(lang, "review-nameless").into_owned() } else { text };
    locale::quoted(lang, &text)
}

fn list(lang: Lang, names: &[String], more: usize) -> String {
    let names: Vec<String> = names.iter().map(|name| quoted(lang, name)).collect();
    if more > 0 {
        let values = [("names", names.join(", ").into()), ("count", more.into())];
        return locale::text_with(lang, "review-list-more", &values);
    }
    locale::list(lang, "list-and", &names)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn say(value: MessageValue) -> String {
        match value.arg(Lang::English) {
            Arg::Text(text) => text.into_owned(),
            Arg::Count(count) => count.to_string(),
        }
    }

    #[test]
    fn numbers_have_a_true_minus_and_no_needless_decimal() {
        assert_eq!(say(MessageValue::Score(-14)), "\u{2212}1.4");
        assert_eq!(say(MessageValue::Score(8)), "+0.8");
        assert_eq!(say(MessageValue::Size(-20)), "2");
        assert_eq!(locale::tenths(Lang::German, -14), "\u{2212}1,4");
        assert_eq!(say(MessageValue::Number(7.0)), "7");
        assert_eq!(say(MessageValue::Number(2.44)), "2.4");
        assert_eq!(say(MessageValue::Felt(-14, "shocked".into())), "\u{2212}1.4 (shocked)");
    }

    #[test]
    fn long_words_of_the_map_are_shortened_and_quoted_once() {
        assert_eq!(say(MessageValue::Quoted("“Is it\n quiet?”".into())), "“Is it quiet?”");
        let long = say(MessageValue::Quoted("word ".repeat(40)));
        assert!(long.chars().count() < 76 && long.ends_with("…”"), "{long}");
    }

    #[test]
    fn lists_are_read_as_a_person_would_say_them() {
        let names = |n: usize| ["a", "b", "c"][..n].iter().map(|name| (*name).to_owned()).collect();
        assert_eq!(say(MessageValue::Names(names(1), 0)), "“a”");
        assert_eq!(say(MessageValue::Names(names(2), 0)), "“a” and “b”");
        assert_eq!(say(MessageValue::Names(names(3), 4)), "“a”, “b”, “c” and 4 more");
    }

    #[test]
    fn nobody_in_particular_is_the_customer() {
        assert_eq!(say(MessageValue::Who(String::new(), false)), "the customer");
        assert_eq!(say(MessageValue::Who("Maud".into(), true)), "Maud (to-be)");
    }
}
