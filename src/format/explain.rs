//! Puts the parser's errors into words for people, and points at the token that is at fault.

use ron::error::{Error, SpannedError};

use super::locate::{self, Lines, Token, TokenKind};

/// What is wrong at a byte of the text.
pub(super) struct Explained {
    pub offset: usize,
    pub what: String,
    pub mend: String,
}

/// Explains why `text` is not a map.
pub(super) fn explain(text: &str, error: &SpannedError) -> Explained {
    let lines = Lines::of(text);
    let before = lines.offset(error.span.start.line, error.span.start.col);
    let after = lines.offset(error.span.end.line, error.span.end.col);
    match &error.code {
        Error::MissingStructField { field, outer } => missing_field(text, after, field, outer.as_deref()),
        Error::InvalidEscape(_) => Explained {
            offset: text[..after].rfind('\\').unwrap_or(after),
            what: "there is no such escape in a text".into(),
            mend: r#"expected \n, \t, \", \\ or \u{...} with the code of a character"#.into(),
        },
        Error::UnexpectedChar(_) => Explained {
            offset: text[..after].rfind('/').unwrap_or(after),
            what: "`/` cannot stand here".into(),
            mend: "expected `//` before a comment".into(),
        },
        code => {
            let read = locate::token_at(text, before);
            match (read, about_token_read(code, &read.map(shown).unwrap_or_default())) {
                (Some(token), Some((what, mend))) => Explained { offset: token.start, what, mend },
                _ => match locate::token_at(text, after) {
                    Some(token) => next_token(token, after, expected_by(code)),
                    None => ends_too_soon(text),
                },
            }
        }
    }
}

/// What is wrong, and what mends it, if the error is about the token that was just read.
fn about_token_read(code: &Error, token: &str) -> Option<(String, String)> {
    Some(match code {
        Error::NoSuchStructField { expected, found, outer } => {
            // The format belongs to the file rather than to the map, so the map does not know of it.
            let format: &[&str] = if outer.as_deref() == Some("JourneyMap") { &["format"] } else { &[] };
            let what = format!("{} has no field `{found}`", name_of(outer.as_deref()));
            (what, choice(found, &[format, expected].concat()))
        }
        Error::NoSuchEnumVariant { expected, found, outer } => {
            (format!("`{found}` is not {}", name_of(outer.as_deref())), choice(found, expected))
        }
        Error::DuplicateStructField { field, outer } => (
            format!("{} has the field `{field}` twice", name_of(outer.as_deref())),
            "expected each field once".into(),
        ),
        Error::IntegerOutOfBounds | Error::InvalidIntegerDigit { .. } => {
            (format!("{token} cannot be"), "expected a whole number, not below 0 and not too large".into())
        }
        Error::InvalidValueForType { .. } | Error::FloatUnderscore | Error::UnderscoreAtBeginning => {
            (format!("{token} cannot stand here"), "expected a plain number".into())
        }
        // The model's own messages say what they expected; a date's does not.
        Error::Message(message) => match message.split_once("; ") {
            Some((what, mend)) => (what.to_owned(), mend.to_owned()),
            None => (format!("{token} is not a date"), "expected a day such as \"2025-03-31\"".into()),
        },
        Error::ExpectedDifferentStructName { .. } => {
            (format!("{token} cannot stand here"), format!("expected {}", expected_by(code)))
        }
        Error::ExceededRecursionLimit => {
            (format!("{token} is nested too deep"), "expected fewer brackets in brackets".into())
        }
        _ => return None,
    })
}

/// What the parser wanted where it met something else.
fn expected_by(code: &Error) -> String {
    match code {
        Error::ExpectedArray => "a list in `[` and `]`".into(),
        Error::ExpectedArrayEnd => "`]`".into(),
        Error::ExpectedBoolean => "`true` or `false`".into(),
        Error::ExpectedComma => "a comma, or the bracket that closes".into(),
        Error::ExpectedFloat => "a number".into(),
        Error::ExpectedInteger => "a whole number".into(),
        Error::ExpectedMapColon => "a colon".into(),
        Error::ExpectedDifferentStructName { expected, .. } | Error::ExpectedNamedStructLike(expected) => {
            format!("{} in `(` and `)`", name_of(Some(expected)))
        }
        Error::ExpectedOptionEnd | Error::ExpectedStructLikeEnd => "`)`".into(),
        Error::ExpectedString => "a text in quotes".into(),
        Error::ExpectedStringEnd => "a quote that closes it".into(),
        Error::ExpectedIdentifier => "a name without quotes".into(),
        Error::SuggestRawIdentifier(name) => {
            let plain = name.replace(['-', '.', '+'], "_");
            if plain.starts_with(|c: char| c.is_alphabetic()) {
                format!("a name of letters, digits and `_`, such as `{plain}`")
            } else {
                "the name of a field".into()
            }
        }
        Error::UnclosedBlockComment => "`*/` where the comment ends".into(),
        Error::TrailingCharacters => "the end of the file".into(),
        Error::NoSuchExtension(_) | Error::ExpectedAttribute | Error::ExpectedAttributeEnd => {
            "a journey map in `(` and `)`".into()
        }
        _ => "something else".into(),
    }
}

fn next_token(token: Token<'_>, at: usize, expected: String) -> Explained {
    let (what, mend) = match token.kind {
        TokenKind::Unclosed if token.text.starts_with("/*") => {
            ("the file ends in the middle of a comment".into(), "expected `*/` that closes it".into())
        }
        TokenKind::Unclosed => {
            ("the file ends in the middle of a text".into(), "expected a quote that closes it".into())
        }
        // The parser stops in the midst of `1.5` where it reads whole numbers only.
        TokenKind::Number if token.start < at => {
            (format!("{} cannot stand here", shown(token)), "expected a whole number".into())
        }
        _ => (format!("{} cannot stand here", shown(token)), format!("expected {expected}")),
    };
    Explained { offset: token.start, what, mend }
}

/// The file ends where something is still open.
fn ends_too_soon(text: &str) -> Explained {
    if let Some(token) = locate::tokens(text).last().filter(|token| token.kind == TokenKind::Unclosed) {
        return next_token(token, token.start, String::new());
    }
    let mend = match locate::open_brackets(text, text.len()).last() {
        None => "expected a journey map in `(` and `)`".to_owned(),
        Some(bracket) => {
            let close = match bracket.text {
                "(" => ")",
                "[" => "]",
                _ => "}",
            };
            let (line, _) = Lines::of(text).place(bracket.start);
            format!("expected `{close}` to close the `{}` of line {line}", bracket.text)
        }
    };
    Explained { offset: text.trim_end().len(), what: "the file ends too soon".into(), mend }
}

/// A thing lacks a field: points at the bracket that opens it, not at the one that closes it.
fn missing_field(text: &str, end: usize, field: &str, outer: Option<&str>) -> Explained {
    let offset = locate::open_brackets(text, end).last().map_or(end, |bracket| bracket.start);
    let thing = name_of(outer);
    let value = match field {
        "format" => "1",
        "kind" => "touchpoints",
        _ => "\"...\"",
    };
    Explained {
        offset,
        what: format!("{thing} is without its `{field}`"),
        mend: format!("expected the field `{field}: {value}`"),
    }
}

/// The token as it stands in the file, shortened.
fn shown(token: Token<'_>) -> String {
    const LONGEST: usize = 32;
    let line = token.text.lines().next().unwrap_or_default();
    let short: String = line.chars().take(LONGEST).collect();
    let more = if short.len() < token.text.len() { "..." } else { "" };
    format!("`{short}{more}`")
}

/// The choice that was probably meant, or else all there are.
fn choice(found: &str, expected: &[&str]) -> String {
    let similar = expected
        .iter()
        .map(|name| (strsim::normalized_damerau_levenshtein(&found.to_lowercase(), name), *name))
        .filter(|(similarity, _)| *similarity >= 0.5)
        .max_by(|a, b| a.0.total_cmp(&b.0));
    match (similar, expected) {
        (Some((_, name)), _) => format!("did you mean `{name}`?"),
        (None, [first, .., last]) if expected.len() == 2 => format!("expected `{first}` or `{last}`"),
        (None, _) => format!("expected one of {}", expected.join(", ")),
    }
}

/// What people call the model's types.
fn name_of(rust_type: Option<&str>) -> &'static str {
    match rust_type {
        Some("JourneyMap") => "a journey map",
        Some("Brief") => "the brief",
        Some("Persona") => "a persona",
        Some("TemplateInfo") => "the description of a template",
        Some("Phase") => "a phase",
        Some("Step") => "a step",
        Some("Emotion") => "an emotion",
        Some("Expectation") => "an expectation",
        Some("Lane") => "a lane",
        Some("Card") => "a card",
        Some("Metrics") => "the metrics of a card",
        Some("Link") => "a link",
        Some("Source") => "a source",
        Some("Measured") => "what was measured",
        Some("TouchpointMeasures") => "the measures of a touchpoint",
        Some("ChannelMeasures") => "the measures of a channel",
        Some("Credits") => "the credits of a touchpoint",
        Some("Reached") => "a level of the funnel",
        Some("ContactCount") => "a number of contacts",
        Some("Past") => "what came after some contacts",
        Some("Next") => "a next contact",
        Some("Unmatched") => "an event that matches nothing",
        Some("Dismissed") => "a dismissed finding",
        Some("MapImage") => "an image",
        Some("Scope") => "a scope",
        Some("Market") => "a market",
        Some("MapState") => "a state of a map",
        Some("State") => "a state",
        Some("Swatch") => "a color",
        Some("PhaseRole") => "a role of a phase",
        Some("LaneKind") => "a kind of lane",
        Some("Presence") => "a presence",
        Some("Media") => "a kind of media",
        Some("Evidence") => "a level of evidence",
        Some("Status") => "a status",
        _ => "this",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_type_that_a_file_can_hold_has_a_name_in_plain_words() {
        let sources = [
            include_str!("../model/brief.rs"),
            include_str!("../model/card.rs"),
            include_str!("../model/lane.rs"),
            include_str!("../model/measured.rs"),
            include_str!("../model/mod.rs"),
            include_str!("../model/phase.rs"),
        ];
        let mut count = 0;
        for source in sources {
            for item in source.split("#[derive(").skip(1).filter(|item| item.contains("Deserialize)]")) {
                let Some(line) = item.lines().find(|line| line.starts_with("pub ")) else { continue };
                let name = line.split([' ', '(']).nth(2).unwrap();
                assert_ne!(name_of(Some(name)), "this", "{name} has no name in plain words");
                count += 1;
            }
        }
        assert!(count > 20, "only {count} types found: has the model moved?");
    }

    #[test]
    fn a_slip_of_the_pen_is_met_with_what_was_meant() {
        assert_eq!(choice("colour", &["id", "color", "owner"]), "did you mean `color`?");
        assert_eq!(choice("Teal", &["indigo", "teal"]), "did you mean `teal`?");
        assert_eq!(choice("xyz", &["as_is", "to_be"]), "expected `as_is` or `to_be`");
        assert_eq!(choice("xyz", &["a", "b", "c"]), "expected one of a, b, c");
    }
}
