//! Addresses of pages and mailboxes.

/// The address as a browser or mail program takes it. Only such are opened: a map from elsewhere must not be able
/// to start anything else. Signs that no address may have are written as `%7B` and the like.
pub fn address_of(link: &str) -> Option<String> {
    let link = link.trim();
    if link.is_empty() || link.contains(|c: char| c.is_whitespace() || c.is_control()) {
        return None;
    }
    let lower = link.to_ascii_lowercase();
    if ["https://", "http://", "mailto:"].iter().any(|s| lower.starts_with(s) && lower.len() > s.len()) {
        return Some(escaped(link));
    }
    let host = lower.split(['/', '?', '#']).next().unwrap_or_default();
    let has_scheme = lower.contains("://") || host.contains(':');
    let is_host = host.split('.').count() > 1 && host.split('.').all(|part| !part.is_empty());
    match host.split_once('@') {
        _ if has_scheme || !is_host => None,
        Some((name, _)) if !name.is_empty() && host == lower => Some(format!("mailto:{}", escaped(link))),
        Some(_) => None,
        None => Some(format!("https://{}", escaped(link))),
    }
}

/// The signs that RFC 3986 keeps out of addresses; office programs refuse a file that has them in one.
fn escaped(link: &str) -> String {
    let mut out = String::with_capacity(link.len());
    for c in link.chars() {
        if "<>\"{}|\\^`".contains(c) {
            out.push_str(&format!("%{:02X}", u32::from(c)));
        } else {
            out.push(c);
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn web_and_mail_addresses_are_opened_also_without_their_beginning() {
        for (link, address) in [
            ("https://example.org/a?b#c", "https://example.org/a?b#c"),
            ("HTTP://example.org", "HTTP://example.org"),
            (" www.example.org/shop ", "https://www.example.org/shop"),
            ("info@example.org", "mailto:info@example.org"),
            ("https://example.org/{id}?a|b", "https://example.org/%7Bid%7D?a%7Cb"),
            ("mailto:info@example.org", "mailto:info@example.org"),
        ] {
            assert_eq!(address_of(link).as_deref(), Some(address), "{link}");
        }
    }

    #[test]
    fn nothing_else_is_opened() {
        for link in [
            "",
            "see the handbook",
            "handbook",
            "file:///etc/passwd",
            "smb://host/share",
            "javascript:alert(1)",
            "C:\\Windows\\calc.exe",
            "https://",
            "/usr/bin/true",
            "..",
            "a@b/c.d",
        ] {
            assert_eq!(address_of(link), None, "{link}");
        }
    }
}
