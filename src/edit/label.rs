//! What a change is called in the undo menu, in any language.

use crate::fault::{Fault, Told};
use crate::locale::{self, Arg, Lang};

/// A message key with its values.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Label {
    pub key: &'static str,
    pub args: Vec<(&'static str, LabelArg)>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LabelArg {
    Count(usize),
    Text(String),
    /// A score or a gap.
    Tenths(i32),
    /// Another message, in the same language.
    Word(&'static str),
    /// What is wrong, in the same language.
    Fault(Fault),
}

impl Label {
    pub const fn new(key: &'static str) -> Label {
        Label { key, args: Vec::new() }
    }

    /// Fills in the message's `$count`.
    #[must_use]
    pub fn count(mut self, count: usize) -> Label {
        self.args.push(("count", LabelArg::Count(count)));
        self
    }

    /// Fills in the message's `$name`, shortened where it is long.
    #[must_use]
    pub fn name(mut self, name: &str) -> Label {
        self.args.push(("name", LabelArg::Text(shorten(name))));
        self
    }

    /// Fills in the message's `$who`, with a word for somebody where the name is not known.
    #[must_use]
    pub fn who(mut self, name: &str) -> Label {
        let who = match name.trim() {
            "" => LabelArg::Word("somebody"),
            name => LabelArg::Text(shorten(name)),
        };
        self.args.push(("who", who));
        self
    }

    /// Fills in the message's value called `key`.
    #[must_use]
    pub fn with(mut self, key: &'static str, text: String) -> Label {
        self.args.push((key, LabelArg::Text(text)));
        self
    }

    /// Fills in the message's value called `key` with what is wrong.
    #[must_use]
    pub fn fault(mut self, key: &'static str, fault: Fault) -> Label {
        self.args.push((key, LabelArg::Fault(fault)));
        self
    }

    /// Fills in the message's `$score`, from tenths.
    #[must_use]
    pub fn score(mut self, tenths: i32) -> Label {
        self.args.push(("score", LabelArg::Tenths(tenths)));
        self
    }

    pub fn text(&self, lang: Lang) -> String {
        if self.args.is_empty() {
            return locale::text(lang, self.key).into_owned();
        }
        let args: Vec<(&str, Arg<'_>)> = self
            .args
            .iter()
            .map(|(name, arg)| match arg {
                LabelArg::Count(count) => (*name, Arg::from(*count)),
                LabelArg::Text(text) => (*name, Arg::from(text.as_str())),
                LabelArg::Tenths(tenths) => (*name, Arg::from(locale::tenths(lang, *tenths))),
                LabelArg::Word(key) => (*name, Arg::from(locale::text(lang, key).into_owned())),
                LabelArg::Fault(fault) => (*name, Arg::from(fault.text(lang))),
            })
            .collect();
        locale::text_with(lang, self.key, &args)
    }
}

/// The first line of a text, and no more of it than a menu has room for.
fn shorten(text: &str) -> String {
    const ROOM: usize = 24;
    let line = text.trim().lines().next().unwrap_or_default();
    if line.chars().count() <= ROOM {
        return line.to_owned();
    }
    let head: String = line.chars().take(ROOM - 1).collect();
    format!("{}…", head.trim_end())
}
