//! One picture in two themes: what differs between its light and its dark form becomes a variable of the style sheet.

use std::collections::HashMap;
use std::fmt::Write;

/// A picture whose colours are variables, and what those are in each theme.
#[derive(Debug, Default)]
pub(super) struct Toned {
    pub(super) text: String,
    pub(super) light: String,
    pub(super) dark: String,
}

/// Joins two forms of one SVG text that differ in the values of attributes only. Where they differ otherwise, the
/// light one stays as it is.
pub(super) fn merge(light: &str, dark: &str) -> Toned {
    let mut toned = Toned::default();
    let mut variables: HashMap<(&str, &str), usize> = HashMap::new();
    let (mut of_light, mut of_dark) = (light.split('"'), dark.split('"'));
    let mut before = "";
    let mut is_first = true;
    loop {
        let (light_part, dark_part) = match (of_light.next(), of_dark.next()) {
            (Some(light), Some(dark)) => (light, dark),
            (None, None) => return toned,
            _ => break,
        };
        if !is_first {
            toned.text.push('"');
        }
        is_first = false;
        if light_part == dark_part {
            toned.text.push_str(light_part);
        } else if before.ends_with('=') {
            let next = variables.len();
            let number = *variables.entry((light_part, dark_part)).or_insert(next);
            // Writing to a string cannot fail.
            let _ = write!(toned.text, "var(--t{number})");
            if number == next {
                let _ = write!(toned.light, "--t{number}:{light_part};");
                let _ = write!(toned.dark, "--t{number}:{dark_part};");
            }
        } else {
            break;
        }
        before = light_part;
    }
    Toned { text: light.to_owned(), ..Toned::default() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn colours_become_variables_and_each_pair_of_them_one() {
        let toned = merge(
            r##"<a fill="#fff" x="1"/><b fill="#fff" stroke="#000"/>"##,
            r##"<a fill="#111" x="1"/><b fill="#111" stroke="#ccc"/>"##,
        );
        assert_eq!(toned.text, r#"<a fill="var(--t0)" x="1"/><b fill="var(--t0)" stroke="var(--t1)"/>"#);
        assert_eq!(
            (toned.light.as_str(), toned.dark.as_str()),
            ("--t0:#fff;--t1:#000;", "--t0:#111;--t1:#ccc;")
        );
    }

    #[test]
    fn pictures_that_differ_in_more_stay_as_the_light_one_is() {
        let toned = merge("<a fill=\"#fff\"/>", "<a fill=\"#111\" fill-opacity=\"0.5\"/>");
        assert_eq!(toned.text, "<a fill=\"#fff\"/>");
        assert_eq!(toned.light, "");
    }
}
