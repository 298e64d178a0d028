//! Names of files made out of titles.

/// A plain file name, without an ending: letters and digits in lower case, the rest as single hyphens.
pub fn slug(title: &str) -> String {
    let words: Vec<String> = title
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_lowercase)
        .collect();
    if words.is_empty() { "journey".to_owned() } else { words.join("-") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_title_becomes_a_plain_file_name() {
        assert_eq!(slug("Buying a heat pump, 2026!"), "buying-a-heat-pump-2026");
        assert_eq!(slug("  //  "), "journey");
    }
}
