//! Characters that have a meaning in Mermaid, and how they are written when they are meant as themselves.

/// Names of characters as HTML has them; Mermaid writes them `#name;`.
const NAMES: &[(&str, char)] = &[
    ("amp", '&'),
    ("apos", '\''),
    ("colon", ':'),
    ("comma", ','),
    ("euro", '\u{20ac}'),
    ("gt", '>'),
    ("hearts", '\u{2665}'),
    ("lt", '<'),
    ("nbsp", BLANK),
    ("num", '#'),
    ("percnt", '%'),
    ("quot", '"'),
    ("semi", ';'),
];

/// Stands for a name that is empty, as the grammar asks for one.
const BLANK: char = '\u{a0}';

/// Space as JavaScript has it.
pub(super) fn is_space(c: char) -> bool {
    c.is_whitespace() || c == '\u{feff}'
}

pub(super) fn trim(text: &str) -> &str {
    text.trim_matches(is_space)
}

/// How long the character code is that `text` begins with, such as `#35;` or `#colon;`; none if it begins with none.
fn code_length(text: &str) -> Option<usize> {
    let code = text.strip_prefix('#')?;
    let end = code.find(|c: char| !(c.is_ascii_alphanumeric() || c == '_'))?;
    (end > 0 && code[end..].starts_with(';')).then_some(end + 2)
}

/// Where the first of `ends` stands in `text` outside of character codes.
pub(super) fn find_outside_codes(text: &str, ends: &[char]) -> Option<usize> {
    let mut at = 0;
    while let Some(found) = text[at..].find(|c| c == '#' || ends.contains(&c)) {
        at += found;
        match code_length(&text[at..]) {
            Some(length) => at += length,
            None if text[at..].starts_with(ends) => return Some(at),
            None => at += 1,
        }
    }
    None
}

/// The text that is meant: without space around it, with its line breaks, and with the characters that codes name.
pub(super) fn meant(text: &str) -> String {
    let text = decoded(&with_breaks(trim(text)));
    if text == BLANK.to_string() { String::new() } else { text }
}

fn with_breaks(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('<') {
        out.push_str(&rest[..at]);
        let break_length = break_length(&rest[at..]);
        out.push(if break_length.is_some() { '\n' } else { '<' });
        rest = &rest[at + break_length.unwrap_or(1)..];
    }
    out + rest
}

/// How long the `<br>` is that `text` begins with, in any of its spellings.
fn break_length(text: &str) -> Option<usize> {
    let head = text.get(..3).filter(|head| head.eq_ignore_ascii_case("<br"))?;
    let tail = text[head.len()..].trim_start_matches(is_space);
    let tail = tail.strip_prefix('/').unwrap_or(tail).strip_prefix('>')?;
    Some(text.len() - tail.len())
}

pub(super) fn decoded(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('#') {
        out.push_str(&rest[..at]);
        let length = code_length(&rest[at..]);
        let code = &rest[at..at + length.unwrap_or(1)];
        match length.and_then(|_| character(&code[1..code.len() - 1])) {
            Some(c) => out.push(c),
            None => out.push_str(code),
        }
        rest = &rest[at + code.len()..];
    }
    out + rest
}

fn character(code: &str) -> Option<char> {
    match code.parse::<u32>() {
        Ok(number) => char::from_u32(number).filter(|c| *c != '\0'),
        Err(_) => NAMES.iter().find(|(name, _)| *name == code).map(|(_, c)| *c),
    }
}

/// What a text stands in, which decides what it may not hold.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum DiagramPart {
    Title,
    Section,
    Task,
    Actor,
    /// One line of a description.
    Description,
}

/// A text as it must be written to be read as itself: the way back of [`meant`].
pub(super) fn written(text: &str, place: DiagramPart) -> String {
    if text.is_empty() && place != DiagramPart::Description {
        return code(BLANK);
    }
    let mut out = String::with_capacity(text.len());
    let inner = trim(text);
    let edges = (text.len() - text.trim_start_matches(is_space).len(), inner.len());
    for (at, c) in text.char_indices() {
        let at_edge = at < edges.0 || at >= edges.0 + edges.1;
        let rest = &text[at..];
        let special = match c {
            '\n' if place != DiagramPart::Description => {
                out.push_str("<br>");
                continue;
            }
            '#' => place != DiagramPart::Description || code_length(rest).is_some(),
            ';' => place != DiagramPart::Description,
            ':' => matches!(place, DiagramPart::Section | DiagramPart::Task | DiagramPart::Actor),
            ',' => place == DiagramPart::Actor,
            '{' | '}' => place == DiagramPart::Description,
            '<' => place != DiagramPart::Description && break_length(rest).is_some(),
            '%' => rest[1..].starts_with('%') || text[..at].ends_with('%'),
            '\0' => {
                out.push(char::REPLACEMENT_CHARACTER);
                continue;
            }
            c => {
                c == BLANK
                    || at_edge
                    || c == '\r'
                    || (at == 0 && place == DiagramPart::Task && is_keyword(text))
            }
        };
        if special { out.push_str(&code(c)) } else { out.push(c) }
    }
    out
}

fn code(c: char) -> String {
    format!("#{};", u32::from(c))
}

/// Whether a task of this name would be taken for another statement.
fn is_keyword(name: &str) -> bool {
    let lower = name.to_lowercase();
    if ["acctitle", "accdescr", "```", "~~~"].iter().any(|word| lower.starts_with(word)) {
        return true;
    }
    ["journey", "title", "section"].iter().any(|word| {
        lower.strip_prefix(word).is_some_and(|rest| !rest.starts_with(|c: char| c.is_alphanumeric()))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_and_breaks_are_the_characters_they_stand_for() {
        assert_eq!(meant("  C#35; #amp; D#colon; 5 #9829;  "), "C# & D: 5 \u{2665}");
        assert_eq!(meant("one<br>two<BR />three<br/>four"), "one\ntwo\nthree\nfour");
        assert_eq!(meant("#unknown; #; # #1114112; a<b <brr>"), "#unknown; #; # #1114112; a<b <brr>");
        assert_eq!(meant("\u{3000}\u{feff}旅\u{3000}"), "旅");
    }

    #[test]
    fn any_text_is_read_back_as_it_was() {
        let texts = [
            "",
            " ",
            "a",
            " a ",
            "a:b,c;d#e",
            "#35;",
            "<br>",
            "a\nb",
            "100 %% sure",
            "%%",
            "title it",
            "Section two",
            "journey",
            "Journeyman",
            "accTitle",
            "\u{a0}",
            "a\u{a0}b",
            "} {",
            "```mermaid",
            "\r\n",
        ];
        for text in texts {
            for place in [DiagramPart::Title, DiagramPart::Section, DiagramPart::Task, DiagramPart::Actor] {
                let out = written(text, place);
                let back = meant(&out);
                // A blank alone is how an empty name is written.
                assert_eq!(back, if text == "\u{a0}" { "" } else { text }, "{out}");
            }
        }
    }
}
