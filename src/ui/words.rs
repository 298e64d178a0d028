//! The window's words, in the language that it speaks now.

use std::borrow::Cow;
use std::cell::Cell;

use crate::locale::{self, Arg, Lang};

thread_local! {
    // Of the thread that has the window: one window, one language.
    static SPOKEN: Cell<Lang> = const { Cell::new(Lang::English) };
}

pub(super) fn lang() -> Lang {
    SPOKEN.get()
}

/// Speaks `lang` from now on.
pub(super) fn speak(lang: Lang) {
    SPOKEN.set(lang);
}

/// The message called `key`.
pub(super) fn tr(key: &str) -> Cow<'static, str> {
    locale::text(lang(), key)
}

/// The message called `key` with its values filled in.
pub(super) fn tr_with(key: &str, values: &[(&str, Arg<'_>)]) -> String {
    locale::text_with(lang(), key, values)
}

/// The words for how many there are of something.
pub(super) fn count(key: &str, count: usize) -> String {
    tr_with(key, &[("count", count.into())])
}
