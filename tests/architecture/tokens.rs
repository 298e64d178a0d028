//! The words and signs of a source file that are compiled into the program.

/// A word, a sign or `::`. Comments, texts, numbers and lifetimes are none.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Token<'a> {
    pub text: &'a str,
    /// From 1.
    pub line: usize,
}

/// The tokens of `source`, without the items that only tests see.
pub(crate) fn tokens(source: &str) -> Vec<Token<'_>> {
    without_tests(&all(source))
}

fn all(source: &str) -> Vec<Token<'_>> {
    let (mut found, mut at, mut line) = (Vec::new(), 0, 1);
    while at < source.len() {
        let (length, keep) = first(&source[at..]);
        let text = &source[at..at + length];
        if keep {
            found.push(Token { text, line });
        }
        line += text.matches('\n').count();
        at += length;
    }
    found
}

fn is_letter(c: char) -> bool {
    c.is_alphanumeric() || c == '_'
}

/// The bytes of what `source` begins with, and whether it is a token.
fn first(source: &str) -> (usize, bool) {
    let upto = |end: &str| source.find(end).map_or(source.len(), |at| at + end.len());
    let start = source.chars().next().expect("something is left");
    let word = source.find(|c| !is_letter(c)).unwrap_or(source.len());
    if source.starts_with("//") {
        (upto("\n"), false)
    } else if source.starts_with("/*") {
        (comment(source), false)
    } else if let Some(text) = text(source) {
        (text, false)
    } else if let Some(name) = source.strip_prefix("r#") {
        (2 + name.find(|c| !is_letter(c)).unwrap_or(name.len()), true)
    } else if start == '\'' {
        (quoted_letter(source), false)
    } else if word > 0 {
        (word, !start.is_numeric())
    } else if source.starts_with("::") {
        (2, true)
    } else {
        (start.len_utf8(), !start.is_whitespace())
    }
}

/// The bytes of a comment in `/*`, which may hold others.
fn comment(source: &str) -> usize {
    let mut depth = 0;
    let mut at = 0;
    while at < source.len() {
        let rest = &source[at..];
        if rest.starts_with("/*") {
            (depth, at) = (depth + 1, at + 2);
        } else if rest.starts_with("*/") {
            (depth, at) = (depth - 1, at + 2);
            if depth == 0 {
                break;
            }
        } else {
            at += rest.chars().next().map_or(1, char::len_utf8);
        }
    }
    at
}

/// The bytes of a text in double quotes, plain, raw or of bytes.
fn text(source: &str) -> Option<usize> {
    let quote = source.find('"').filter(|at| *at <= 10)?;
    let (kind, hashes) = source[..quote].split_at(source[..quote].find('#').unwrap_or(quote));
    if !["", "b", "c", "r", "br", "cr"].contains(&kind) || hashes.chars().any(|c| c != '#') {
        return None;
    }
    let inside = &source[quote + 1..];
    if kind.ends_with('r') {
        let end = format!("\"{hashes}");
        return Some(inside.find(&end).map_or(source.len(), |at| quote + 1 + at + end.len()));
    }
    let mut escaped = false;
    let end = inside.find(|c| {
        let ends = c == '"' && !escaped;
        escaped = c == '\\' && !escaped;
        ends
    });
    Some(end.map_or(source.len(), |at| quote + 1 + at + 1))
}

/// The bytes of a letter in single quotes, or of a lifetime.
fn quoted_letter(source: &str) -> usize {
    let mut letters = source[1..].chars();
    match (letters.next(), letters.next()) {
        (Some('\\'), Some(escaped)) => {
            let from = 2 + escaped.len_utf8();
            source[from..].find('\'').map_or(source.len(), |at| from + at + 1)
        }
        (Some(letter), Some('\'')) => letter.len_utf8() + 2,
        _ => 1 + source[1..].find(|c| !is_letter(c)).unwrap_or(source.len() - 1),
    }
}

/// All but what stands under `#[cfg(test)]`.
fn without_tests<'a>(tokens: &[Token<'a>]) -> Vec<Token<'a>> {
    const TEST: [&str; 7] = ["#", "[", "cfg", "(", "test", ")", "]"];
    let mut kept = Vec::with_capacity(tokens.len());
    let mut at = 0;
    while at < tokens.len() {
        let here = tokens[at..].iter().take(TEST.len()).map(|token| token.text);
        if here.eq(TEST) {
            at = item_end(tokens, at + TEST.len());
        } else {
            kept.push(tokens[at]);
            at += 1;
        }
    }
    kept
}

/// Where the item that begins at `from` is over: behind its semicolon or its braces.
fn item_end(tokens: &[Token<'_>], from: usize) -> usize {
    let mut depth = 0;
    let mut in_use = false;
    for (at, token) in tokens.iter().enumerate().skip(from) {
        match token.text {
            "use" if depth == 0 => in_use = true,
            "(" | "[" | "{" => depth += 1,
            ")" | "]" | "}" => depth -= 1,
            _ => {}
        }
        if depth < 0 {
            return at;
        }
        if depth == 0 && (token.text == ";" || token.text == "}" && !in_use) {
            return at + 1;
        }
    }
    tokens.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(source: &str) -> Vec<&str> {
        tokens(source).iter().map(|token| token.text).collect()
    }

    #[test]
    fn comments_texts_letters_and_lifetimes_are_no_tokens() {
        assert_eq!(texts("a // b\n/* c /* d */ e */ f"), ["a", "f"]);
        assert_eq!(texts(r##"a "b \" c" r"d\" e r#"f " g"# b"h" '\'' 'i' '\u{1F600}' j"##), ["a", "e", "j"]);
        assert_eq!(
            texts("'a: loop<'b> c::d 1.5e3 r#type"),
            [":", "loop", "<", ">", "c", "::", "d", ".", "r#type"]
        );
    }

    #[test]
    fn lines_are_counted_through_comments_and_texts() {
        let lines: Vec<usize> = tokens("a\n/* \n */ b \"\n\n\" c").iter().map(|token| token.line).collect();
        assert_eq!(lines, [1, 3, 5]);
    }

    #[test]
    fn what_only_tests_see_is_left_out() {
        assert_eq!(texts("a #[cfg(test)] mod t { fn f() { g(); } } b"), ["a", "b"]);
        assert_eq!(texts("a #[cfg(test)] use x::{y, z::{w}}; b"), ["a", "b"]);
        assert_eq!(texts("a #[cfg(test)] #[path = \"u\"] mod t; b"), ["a", "b"]);
        assert_eq!(texts("a #[cfg(test)] pub(crate) const A: [u8; 2] = [{ 1 }, 2]; b"), ["a", "b"]);
        assert_eq!(texts("{ a #[cfg(test)] b }"), ["{", "a", "}"]);
        assert_eq!(texts("#[cfg(unix)] a"), ["#", "[", "cfg", "(", "unix", ")", "]", "a"]);
    }
}
