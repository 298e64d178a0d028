//! Finds things in a map's text again, once it is known that something is wrong with it: RON keeps no positions.

use std::borrow::Cow;
use std::collections::HashMap;

use crate::model::check::Problem;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum TokenKind {
    /// A field's name, a choice, `true`, `Some`.
    Word,
    Number,
    /// A text in quotes, raw or not.
    Text,
    /// A bracket, comma, colon, or anything else of one character.
    Mark,
    /// A text or comment that goes on to the end of the file.
    Unclosed,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Token<'t> {
    pub kind: TokenKind,
    /// In bytes from the start of the text.
    pub start: usize,
    pub text: &'t str,
}

impl Token<'_> {
    pub(super) fn end(&self) -> usize {
        self.start + self.text.len()
    }

    fn is_mark(&self, mark: &str) -> bool {
        self.kind == TokenKind::Mark && self.text == mark
    }

    /// The word that it is; empty if it is none.
    fn word(&self) -> &str {
        match self.kind {
            TokenKind::Word => self.text.strip_prefix("r#").unwrap_or(self.text),
            _ => "",
        }
    }
}

/// The text's tokens in turn, without white space and comments. Takes any text, RON or not.
pub(super) fn tokens(text: &str) -> impl Iterator<Item = Token<'_>> {
    let mut at = 0;
    std::iter::from_fn(move || {
        loop {
            at += text[at..].len() - text[at..].trim_start_matches(is_space).len();
            let rest = &text[at..];
            let first = rest.chars().next()?;
            let (kind, len) = match first {
                '/' if rest.starts_with("//") => (None, rest.find('\n').unwrap_or(rest.len())),
                '/' if rest.starts_with("/*") => match block_comment(rest) {
                    Some(len) => (None, len),
                    None => (Some(TokenKind::Unclosed), rest.len()),
                },
                '"' => closed(TokenKind::Text, quoted(rest, '"'), rest),
                '\'' => closed(TokenKind::Text, quoted(rest, '\''), rest),
                'r' if is_raw_string(rest) => closed(TokenKind::Text, raw_string(rest), rest),
                '0'..='9' | '+' | '-' | '.' => (Some(TokenKind::Number), run(rest, goes_on)),
                _ if first.is_alphanumeric() || first == '_' => {
                    let prefix = if rest.starts_with("r#") { 2 } else { 0 };
                    (Some(TokenKind::Word), prefix + run(&rest[prefix..], goes_on))
                }
                _ => (Some(TokenKind::Mark), first.len_utf8()),
            };
            let token = Token { kind: kind.unwrap_or(TokenKind::Mark), start: at, text: &rest[..len] };
            at += len;
            if kind.is_some() {
                return Some(token);
            }
        }
    })
}

fn is_space(c: char) -> bool {
    c.is_whitespace() || matches!(c, '\u{200e}' | '\u{200f}')
}

/// Whether a word or number goes on with `c`. No word of RON has a minus or a point, but a slip such as `as-is` has.
fn goes_on(c: char) -> bool {
    c.is_alphanumeric() || matches!(c, '_' | '.' | '+' | '-')
}

fn run(text: &str, belongs: fn(char) -> bool) -> usize {
    text.find(|c| !belongs(c)).unwrap_or(text.len())
}

fn closed(kind: TokenKind, len: Option<usize>, rest: &str) -> (Option<TokenKind>, usize) {
    match len {
        Some(len) => (Some(kind), len),
        None => (Some(TokenKind::Unclosed), rest.len()),
    }
}

/// How long the comment at the start of `text` is, with those nested in it.
fn block_comment(text: &str) -> Option<usize> {
    let (mut at, mut depth) = (2, 1);
    while depth > 0 {
        at += text[at..].find(['/', '*'])?;
        let rest = &text[at..];
        let step = if rest.starts_with("/*") {
            depth += 1;
            2
        } else if rest.starts_with("*/") {
            depth -= 1;
            2
        } else {
            1
        };
        at += step;
    }
    Some(at)
}

fn quoted(text: &str, quote: char) -> Option<usize> {
    let mut at = 1;
    loop {
        at += text[at..].find([quote, '\\'])?;
        if text[at..].starts_with(quote) {
            return Some(at + 1);
        }
        at += 1 + text[at + 1..].chars().next()?.len_utf8();
    }
}

fn is_raw_string(text: &str) -> bool {
    text[1..].trim_start_matches('#').starts_with('"')
}

fn raw_string(text: &str) -> Option<usize> {
    let hashes = run(&text[1..], |c| c == '#');
    let start = 1 + hashes + 1;
    let ending = format!("\"{}", "#".repeat(hashes));
    Some(start + text[start..].find(&ending)? + ending.len())
}

/// Where the lines of a text are.
pub(super) struct Lines<'t> {
    text: &'t str,
    /// The byte at which each line starts.
    starts: Vec<usize>,
}

impl<'t> Lines<'t> {
    pub(super) fn of(text: &'t str) -> Lines<'t> {
        let starts = std::iter::once(0).chain(text.match_indices('\n').map(|(at, _)| at + 1)).collect();
        Lines { text, starts }
    }

    /// Line and column of a byte, from 1; columns count characters.
    pub(super) fn place(&self, offset: usize) -> (usize, usize) {
        let line = self.starts.partition_point(|start| *start <= offset);
        let start = self.starts[line - 1];
        let before = self.text.get(start..offset).unwrap_or_default();
        (line, before.chars().count() + 1)
    }

    /// The byte at a line and column; the end of the text if there is none.
    pub(super) fn offset(&self, line: usize, column: usize) -> usize {
        let Some(start) = self.starts.get(line.saturating_sub(1)) else { return self.text.len() };
        let rest = &self.text[*start..];
        start + rest.char_indices().nth(column.saturating_sub(1)).map_or(rest.len(), |(at, _)| at)
    }
}

/// The token that covers the byte, or else the next one; none at the end of the text.
pub(super) fn token_at(text: &str, offset: usize) -> Option<Token<'_>> {
    tokens(text).find(|token| token.end() > offset)
}

/// The brackets that are open just before the byte, outermost first.
pub(super) fn open_brackets(text: &str, offset: usize) -> Vec<Token<'_>> {
    let mut open = Vec::new();
    for token in tokens(text).take_while(|token| token.start < offset) {
        match token.text {
            "(" | "[" | "{" => open.push(token),
            ")" | "]" | "}" => drop(open.pop()),
            _ => {}
        }
    }
    open
}

/// The value of a field of the map itself, if it is there: `format` is what one looks for.
pub(super) fn top_field<'t>(text: &'t str, field: &str) -> Option<Token<'t>> {
    let mut depth = 0_usize;
    let mut tokens = tokens(text).peekable();
    while let Some(token) = tokens.next() {
        match token.text {
            "(" | "[" | "{" => depth += 1,
            ")" | "]" | "}" => depth = depth.saturating_sub(1),
            _ if depth == 1
                && token.word() == field
                && tokens.peek().is_some_and(|next| next.is_mark(":")) =>
            {
                return tokens.nth(1);
            }
            _ => {}
        }
    }
    None
}

/// Where each problem is, in bytes: the value of its field, or none where the text does not have it. A value is a text
/// or a number.
pub(super) fn problems(text: &str, problems: &[Problem]) -> Vec<Option<usize>> {
    // Field, then value, to the places where that field has that value.
    let mut wanted: HashMap<&str, HashMap<&str, Vec<usize>>> = HashMap::new();
    for problem in problems {
        wanted.entry(problem.field).or_default().entry(&problem.value).or_default();
    }
    let mut tokens = tokens(text).peekable();
    while let Some(token) = tokens.next() {
        let Some(values) = wanted.get_mut(token.word()) else { continue };
        if tokens.next_if(|next| next.is_mark(":")).is_none() {
            continue;
        }
        if tokens.next_if(|next| next.word() == "Some").is_some() {
            tokens.next_if(|next| next.is_mark("("));
        }
        // A field can hold a list of texts.
        tokens.next_if(|next| next.is_mark("["));
        while let Some(value) =
            tokens.next_if(|next| matches!(next.kind, TokenKind::Text | TokenKind::Number))
        {
            let said = if value.kind == TokenKind::Text { unquoted(value.text) } else { number(value.text) };
            if let Some(places) = values.get_mut(said.as_ref()) {
                places.push(value.start);
            }
            tokens.next_if(|next| next.is_mark(","));
        }
    }
    let place =
        |problem: &Problem| wanted.get(problem.field)?.get(problem.value.as_str())?.get(problem.nth).copied();
    problems.iter().map(place).collect()
}

/// A number as it is written without signs of grouping, in tens and without zeros at its end.
fn number(token: &str) -> Cow<'_, str> {
    ron::from_str::<f64>(token).map_or(Cow::Borrowed(token), |number| number.to_string().into())
}

/// What a text in quotes says.
fn unquoted(token: &str) -> Cow<'_, str> {
    match token.strip_prefix('"').and_then(|rest| rest.strip_suffix('"')) {
        Some(plain) if !plain.contains('\\') => Cow::Borrowed(plain),
        _ => Cow::Owned(ron::from_str::<String>(token).unwrap_or_default()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fault::Fault;

    fn texts(text: &str) -> Vec<&str> {
        tokens(text).map(|token| token.text).collect()
    }

    #[test]
    fn brackets_in_texts_and_comments_are_not_brackets() {
        let text = r##"a: "(\"[" /* ( /* [ */ ) */ // {
            b: r#"(""("#, c: '"', -1.5e3"##;
        let expected =
            ["a", ":", r#""(\"[""#, "b", ":", r##"r#"(""("#"##, ",", "c", ":", "'\"'", ",", "-1.5e3"];
        assert_eq!(texts(text), expected);
        assert!(open_brackets(text, text.len()).is_empty());
    }

    #[test]
    fn what_is_not_closed_goes_on_to_the_end() {
        for text in ["\"a) ", "/* a /* */ ", "r##\"a\"# ", "'a ", "\"a\\"] {
            let token = tokens(text).last().unwrap();
            assert_eq!((token.kind, token.text), (TokenKind::Unclosed, text), "{text}");
        }
    }

    #[test]
    fn a_place_and_its_byte_belong_together() {
        let text = "aé\n\n🚲b";
        let lines = Lines::of(text);
        for (at, _) in text.char_indices() {
            let (line, column) = lines.place(at);
            assert_eq!(lines.offset(line, column), at);
        }
        assert_eq!(lines.place(text.find('b').unwrap()), (3, 2));
        assert_eq!(lines.offset(9, 9), text.len());
    }

    #[test]
    fn only_a_field_of_the_map_itself_is_its_format() {
        let text = r#"(x: (format: 3), "format": 4, /* format: 5 */ r#format: 2)"#;
        assert_eq!(top_field(text, "format").unwrap().text, "2");
        assert_eq!(top_field("[(format: 1)]", "format"), None);
    }

    #[test]
    fn a_text_in_a_list_is_found_too() {
        let text = r#"(after: ["a", "b"], to: "a", after: ["b"])"#;
        let place =
            |nth| Problem { field: "after", value: "b".into(), nth, fault: Fault::new("fault-map-empty") };
        assert_eq!(problems(text, &[place(0), place(1)]), [text.find("\"b\""), text.rfind("\"b\"")]);
    }

    #[test]
    fn a_number_is_found_however_it_is_written() {
        let text = "(height: 4_000, visits: 12, height: Some(4000), height: 0xfa0)";
        let place = |nth| Problem {
            field: "height",
            value: "4000".into(),
            nth,
            fault: Fault::new("fault-map-empty"),
        };
        let found = problems(text, &[place(0), place(1)]);
        assert_eq!(found, [text.find("4_000"), text.find("4000")]);
    }

    #[test]
    fn the_right_one_of_many_equal_fields_is_found() {
        let text = r#"(id: "a", step: "a", id: Some("\u{61}"), note: "id: \"a\"", id: "b", id: "a")"#;
        let nth = |nth| Problem { field: "id", value: "a".into(), nth, fault: Fault::new("fault-map-empty") };
        let found = problems(text, &[nth(2), nth(0), nth(1), nth(3)]);
        assert_eq!(found, [text.rfind("\"a\")"), Some(5), text.find(r#""\u"#), None]);
    }
}
