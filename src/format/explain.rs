//! Puts the parser's errors into words for people, and points at the token that is at fault.

use ron::error::{Error, SpannedError};

use super::locate::{self, Lines, Token, TokenKind};
use crate::fault::Fault;

/// What is wrong at a byte of the text.
pub(super) struct Explained {
    pub offset: usize,
    pub fault: Fault,
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
            fault: Fault::new("fault-escape"),
        },
        Error::UnexpectedChar(_) => {
            Explained { offset: text[..after].rfind('/').unwrap_or(after), fault: Fault::new("fault-slash") }
        }
        code => {
            let read = locate::token_at(text, before);
            match (read, about_token_read(code, &read.map(shown).unwrap_or_default())) {
                (Some(token), Some(fault)) => Explained { offset: token.start, fault },
                _ => match locate::token_at(text, after) {
                    Some(token) => next_token(token, after, expected_by(code)),
                    None => ends_too_soon(text),
                },
            }
        }
    }
}

fn cannot_stand(token: &str, expected: Fault) -> Fault {
    Fault::new("fault-token").with("token", token).with("expected", expected)
}

/// What is wrong, if the error is about the token that was just read.
fn about_token_read(code: &Error, token: &str) -> Option<Fault> {
    Some(match code {
        Error::NoSuchStructField { expected, found, outer } => {
            // The format belongs to the file rather than to the map, so the map does not know of it.
            let format: &[&str] = if outer.as_deref() == Some("JourneyMap") { &["format"] } else { &[] };
            Fault::new("fault-no-field")
                .with("thing", name_of(outer.as_deref()))
                .with("field", found.as_str())
                .with("choice", choice(found, &[format, expected].concat()))
        }
        Error::NoSuchEnumVariant { expected, found, outer } => Fault::new("fault-no-variant")
            .with("found", found.as_str())
            .with("thing", name_of(outer.as_deref()))
            .with("choice", choice(found, expected)),
        Error::DuplicateStructField { field, outer } => {
            Fault::new("fault-field-twice").with("thing", name_of(outer.as_deref())).with("field", *field)
        }
        Error::IntegerOutOfBounds | Error::InvalidIntegerDigit { .. } => {
            Fault::new("fault-no-count").with("token", token)
        }
        Error::InvalidValueForType { .. } | Error::FloatUnderscore | Error::UnderscoreAtBeginning => {
            cannot_stand(token, Fault::new("expected-plain-number"))
        }
        // The model's own errors are faults; a date's are not.
        Error::Message(message) => {
            Fault::out_of_parser(message).unwrap_or_else(|| Fault::new("fault-no-date").with("token", token))
        }
        Error::ExpectedDifferentStructName { .. } => cannot_stand(token, expected_by(code)),
        Error::ExceededRecursionLimit => Fault::new("fault-too-deep").with("token", token),
        _ => return None,
    })
}

/// What the parser wanted where it met something else.
fn expected_by(code: &Error) -> Fault {
    match code {
        Error::ExpectedArray => Fault::new("expected-list"),
        Error::ExpectedArrayEnd => Fault::new("expected-list-end"),
        Error::ExpectedBoolean => Fault::new("expected-boolean"),
        Error::ExpectedComma => Fault::new("expected-comma"),
        Error::ExpectedFloat => Fault::new("expected-number"),
        Error::ExpectedInteger => Fault::new("expected-whole-number"),
        Error::ExpectedMapColon => Fault::new("expected-colon"),
        Error::ExpectedDifferentStructName { expected, .. } | Error::ExpectedNamedStructLike(expected) => {
            Fault::new("expected-thing").with("thing", name_of(Some(expected)))
        }
        Error::ExpectedOptionEnd | Error::ExpectedStructLikeEnd => Fault::new("expected-bracket"),
        Error::ExpectedString => Fault::new("expected-text"),
        Error::ExpectedStringEnd => Fault::new("expected-quote"),
        Error::ExpectedIdentifier => Fault::new("expected-name"),
        Error::SuggestRawIdentifier(name) => {
            let plain = name.replace(['-', '.', '+'], "_");
            if plain.starts_with(|c: char| c.is_alphabetic()) {
                Fault::new("expected-plain-name").with("name", plain)
            } else {
                Fault::new("expected-field")
            }
        }
        Error::UnclosedBlockComment => Fault::new("expected-comment-end"),
        Error::TrailingCharacters => Fault::new("expected-end"),
        Error::NoSuchExtension(_) | Error::ExpectedAttribute | Error::ExpectedAttributeEnd => {
            Fault::new("expected-map")
        }
        _ => Fault::new("expected-else"),
    }
}

fn next_token(token: Token<'_>, at: usize, expected: Fault) -> Explained {
    let fault = match token.kind {
        TokenKind::Unclosed if token.text.starts_with("/*") => Fault::new("fault-ends-in-comment"),
        TokenKind::Unclosed => Fault::new("fault-ends-in-text"),
        // The parser stops in the midst of `1.5` where it reads whole numbers only.
        TokenKind::Number if token.start < at => {
            cannot_stand(&shown(token), Fault::new("expected-whole-number"))
        }
        _ => cannot_stand(&shown(token), expected),
    };
    Explained { offset: token.start, fault }
}

/// The file ends where something is still open.
fn ends_too_soon(text: &str) -> Explained {
    if let Some(token) = locate::tokens(text).last().filter(|token| token.kind == TokenKind::Unclosed) {
        return next_token(token, token.start, Fault::new("expected-else"));
    }
    let fault = match locate::open_brackets(text, text.len()).last() {
        None => Fault::new("fault-ends-too-soon"),
        Some(bracket) => {
            let close = match bracket.text {
                "(" => ")",
                "[" => "]",
                _ => "}",
            };
            let (line, _) = Lines::of(text).place(bracket.start);
            Fault::new("fault-ends-open").with("close", close).with("open", bracket.text).with("line", line)
        }
    };
    Explained { offset: text.trim_end().len(), fault }
}

/// A thing lacks a field: points at the bracket that opens it, not at the one that closes it.
fn missing_field(text: &str, end: usize, field: &str, outer: Option<&str>) -> Explained {
    let offset = locate::open_brackets(text, end).last().map_or(end, |bracket| bracket.start);
    let value = match field {
        "format" => "1",
        "kind" => "touchpoints",
        _ => "\"...\"",
    };
    let fault = Fault::new("fault-lacks-field")
        .with("thing", name_of(outer))
        .with("field", field)
        .with("value", value);
    Explained { offset, fault }
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
fn choice(found: &str, expected: &[&str]) -> Fault {
    let similar = expected
        .iter()
        .map(|name| (strsim::normalized_damerau_levenshtein(&found.to_lowercase(), name), *name))
        .filter(|(similarity, _)| *similarity >= 0.5)
        .max_by(|a, b| a.0.total_cmp(&b.0));
    match (similar, expected) {
        (Some((_, name)), _) => Fault::new("choice-near").with("name", name),
        (None, [first, .., last]) if expected.len() == 2 => {
            Fault::new("choice-of-two").with("first", *first).with("last", *last)
        }
        (None, _) => Fault::new("choice-of-many").with("names", expected.join(", ")),
    }
}

/// What people call the model's types.
fn name_of(rust_type: Option<&str>) -> Fault {
    Fault::new(match rust_type {
        Some("JourneyMap") => "thing-map",
        Some("Brief") => "thing-brief",
        Some("Persona") => "thing-persona",
        Some("TemplateInfo") => "thing-template",
        Some("Phase") => "thing-phase",
        Some("Step") => "thing-step",
        Some("Emotion") => "thing-emotion",
        Some("Expectation") => "thing-expectation",
        Some("Lane") => "thing-lane",
        Some("Card") => "thing-card",
        Some("Metrics") => "thing-metrics",
        Some("Link") => "thing-link",
        Some("Source") => "thing-source",
        Some("Measured") => "thing-measured",
        Some("TouchpointMeasures") => "thing-touchpoint-measures",
        Some("ChannelMeasures") => "thing-channel-measures",
        Some("Credits") => "thing-credits",
        Some("Reached") => "thing-reached",
        Some("ContactCount") => "thing-contact-count",
        Some("Past") => "thing-past",
        Some("Next") => "thing-next",
        Some("Unmatched") => "thing-unmatched",
        Some("Dismissed") => "thing-dismissed",
        Some("MapImage") => "thing-image",
        Some("Scope") => "thing-scope",
        Some("Market") => "thing-market",
        Some("MapState") => "thing-map-state",
        Some("State") => "thing-state",
        Some("Swatch") => "thing-color",
        Some("PhaseRole") => "thing-phase-role",
        Some("LaneKind") => "thing-lane-kind",
        Some("Presence") => "thing-presence",
        Some("Media") => "thing-media",
        Some("Evidence") => "thing-evidence",
        Some("Status") => "thing-status",
        _ => "thing-this",
    })
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
                assert_ne!(
                    name_of(Some(name)),
                    Fault::new("thing-this"),
                    "{name} has no name in plain words"
                );
                count += 1;
            }
        }
        assert!(count > 20, "only {count} types found: has the model moved?");
    }

    #[test]
    fn a_slip_of_the_pen_is_met_with_what_was_meant() {
        let choice = |found, expected: &[&str]| choice(found, expected).to_string();
        assert_eq!(choice("colour", &["id", "color", "owner"]), "did you mean `color`?");
        assert_eq!(choice("Teal", &["indigo", "teal"]), "did you mean `teal`?");
        assert_eq!(choice("xyz", &["as_is", "to_be"]), "expected `as_is` or `to_be`");
        assert_eq!(choice("xyz", &["a", "b", "c"]), "expected one of a, b, c");
    }
}
