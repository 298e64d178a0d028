//! Names of events made readable.

use std::borrow::Cow;

use crate::locale::{self, Lang};

/// Longer names are cut, so that a card stays a card.
const LONGEST: usize = 60;

/// What a card says of the event of this name: `product_view` is "Product view", `addToCart` "Add to cart", and
/// `https://shop.example/cart/checkout.html?id=7` "Cart / checkout". Names written in words stay as they are.
pub(super) fn readable(name: &str, language: Lang) -> String {
    let shown: String = name.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
    let shown = shown.trim();
    let text = match path_of(shown) {
        Some(path) => {
            words_of_path(path).unwrap_or_else(|| locale::text(language, "draft-home").into_owned())
        }
        None if shown.contains(char::is_whitespace) => {
            shown.replace('_', " ").split_whitespace().collect::<Vec<_>>().join(" ")
        }
        None => words_of_name(shown),
    };
    cut(&capitalised(if text.is_empty() { shown } else { &text }))
}

/// The path of an address, without what changes from visit to visit.
fn path_of(name: &str) -> Option<&str> {
    if name.contains(char::is_whitespace) {
        return None;
    }
    let path = match name.split_once("://") {
        Some((_, rest)) => rest.find(['/', '?', '#']).map_or("", |at| &rest[at..]),
        None if name.starts_with('/') => name,
        None => return None,
    };
    Some(path.split(['?', '#']).next().unwrap_or_default())
}

/// The parts of a path, as words; none if it is the root.
fn words_of_path(path: &str) -> Option<String> {
    let parts: Vec<String> = path
        .split('/')
        .map(|part| {
            let part = decoded(part);
            let ending = part.rfind('.').filter(|at| *at > 0 && part.len() - at <= 6);
            words_of_name(&part[..ending.unwrap_or(part.len())])
        })
        .filter(|words| !words.is_empty() && words != "index")
        .collect();
    (!parts.is_empty()).then(|| parts.join(" / "))
}

/// `%20` and the like as the letters that they stand for.
fn decoded(part: &str) -> Cow<'_, str> {
    if !part.contains('%') {
        return Cow::Borrowed(part);
    }
    let mut bytes = Vec::with_capacity(part.len());
    let mut rest = part.as_bytes();
    while let [first, tail @ ..] = rest {
        let byte = tail.get(..2).and_then(|hex| std::str::from_utf8(hex).ok());
        match byte.and_then(|hex| u8::from_str_radix(hex, 16).ok()).filter(|_| *first == b'%') {
            Some(byte) => {
                bytes.push(byte);
                rest = &tail[2..];
            }
            None => {
                bytes.push(*first);
                rest = tail;
            }
        }
    }
    String::from_utf8(bytes).map_or(Cow::Borrowed(part), |text| text.replace(char::is_control, " ").into())
}

/// Parts `snake_case`, `kebab-case`, `dotted.names`, `camelCase` and `HTMLPage`; in small letters, but for
/// abbreviations.
fn words_of_name(name: &str) -> String {
    let shouted = !name.chars().any(char::is_lowercase);
    let mut words: Vec<String> = Vec::new();
    for part in name.split(|c: char| matches!(c, '_' | '-' | '.' | ':' | '+') || c.is_whitespace()) {
        let letters: Vec<char> = part.chars().collect();
        let mut start = 0;
        for at in 1..letters.len() {
            let (before, here) = (letters[at - 1], letters[at]);
            let ends_abbreviation =
                before.is_uppercase() && letters.get(at + 1).is_some_and(|c| c.is_lowercase());
            if here.is_uppercase() && (before.is_lowercase() || ends_abbreviation) {
                words.push(letters[start..at].iter().collect());
                start = at;
            }
        }
        words.push(letters[start..].iter().collect());
    }
    words.retain(|word| !word.is_empty());
    let one = words.len() == 1;
    let small = |word: &String| {
        let is_short = word.chars().count() <= 4;
        let is_abbreviation = word.chars().count() > 1 && !word.chars().any(char::is_lowercase);
        if is_abbreviation && ((one && is_short) || !shouted) { word.clone() } else { word.to_lowercase() }
    };
    words.iter().map(small).collect::<Vec<_>>().join(" ")
}

fn capitalised(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

fn cut(text: &str) -> String {
    if text.chars().count() <= LONGEST {
        return text.to_owned();
    }
    let kept: String = text.chars().take(LONGEST - 1).collect();
    format!("{}…", kept.trim_end())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_tracking_tools_become_words() {
        for (name, expected) in [
            ("product_view", "Product view"),
            ("addToCart", "Add to cart"),
            ("ADD_TO_CART", "Add to cart"),
            ("viewHTMLPage", "View HTML page"),
            ("open-chat.started", "Open chat started"),
            ("FAQ", "FAQ"),
            ("O_ACCEPTED", "O accepted"),
            ("Assign seriousness", "Assign seriousness"),
            ("W_Completeren aanvraag", "W Completeren aanvraag"),
            ("/cart/checkout", "Cart / checkout"),
            ("https://shop.example/cart/step%202.html?id=7#top", "Cart / step 2"),
            ("https://shop.example", "Start page"),
            ("/", "Start page"),
            ("/index.php", "Start page"),
            ("één_stap", "Één stap"),
            ("注文確認", "注文確認"),
            ("___", "___"),
            ("/%zz%f", "%zz%f"),
            ("a\u{7}b", "A b"),
        ] {
            assert_eq!(readable(name, Lang::English), expected, "{name}");
        }
        assert_eq!(readable(&"x".repeat(5000), Lang::English).chars().count(), LONGEST);
    }
}
