//! Numbers, colours and text as XML takes them.

use std::fmt::Write;

use crate::theme::Color;

/// A markup text that grows. Writing to a string cannot fail, so nothing here returns an error.
#[derive(Debug, Default)]
pub(super) struct Markup {
    pub out: String,
}

impl Markup {
    /// As it is: markup, or text that is known to need no escape.
    pub(super) fn raw(&mut self, text: &str) -> &mut Markup {
        self.out.push_str(text);
        self
    }

    /// Text between tags or in an attribute.
    pub(super) fn text(&mut self, text: &str) -> &mut Markup {
        for c in text.chars() {
            match c {
                '&' => self.out.push_str("&amp;"),
                '<' => self.out.push_str("&lt;"),
                '>' => self.out.push_str("&gt;"),
                '"' => self.out.push_str("&quot;"),
                '\t' | '\n' | '\r' => self.out.push(' '),
                // XML has no way to write these, escaped or not.
                '\0'..='\u{1f}' | '\u{fffe}' | '\u{ffff}' => {}
                c => self.out.push(c),
            }
        }
        self
    }

    /// With two decimals at most. Not-a-number is written as 0, as a file with it would not be read at all.
    pub(super) fn number(&mut self, value: f32) -> &mut Markup {
        let hundredths = (f64::from(value) * 100.0).round() as i64;
        let (whole, rest) = (hundredths.unsigned_abs() / 100, hundredths.unsigned_abs() % 100);
        if hundredths < 0 {
            self.out.push('-');
        }
        let digits = if rest % 10 == 0 { (rest / 10, 1) } else { (rest, 2) };
        let _ = match digits {
            (0, _) => write!(self.out, "{whole}"),
            (tenths, 1) => write!(self.out, "{whole}.{tenths}"),
            (rest, _) => write!(self.out, "{whole}.{rest:02}"),
        };
        self
    }

    pub(super) fn attribute(&mut self, name: &str, value: f32) -> &mut Markup {
        self.raw(" ").raw(name).raw("=\"").number(value).raw("\"")
    }

    pub(super) fn text_attribute(&mut self, name: &str, value: &str) -> &mut Markup {
        self.raw(" ").raw(name).raw("=\"").text(value).raw("\"")
    }

    /// A paint attribute (`fill` or `stroke`), with its opacity where there is some.
    pub(super) fn paint(&mut self, name: &str, color: Color) -> &mut Markup {
        let Color { r, g, b, a } = color;
        let _ = write!(self.out, " {name}=\"#{r:02x}{g:02x}{b:02x}\"");
        if a < 255 {
            let _ = write!(self.out, " {name}-opacity=\"{}\"", thousandths(a));
        }
        self
    }
}

/// Alpha as a share: two decimals would not tell 255 values apart.
fn thousandths(alpha: u8) -> f32 {
    (f32::from(alpha) / 0.255).round() / 1000.0
}

#[cfg(test)]
mod tests {
    use super::*;

    fn number(value: f32) -> String {
        let mut markup = Markup::default();
        markup.number(value);
        markup.out
    }

    #[test]
    fn numbers_have_two_decimals_at_most_and_none_without_need() {
        let written = [0.0, -0.0, 1.0, 1.5, 1.05, 1.25, -0.004, -0.5, 12.345, -120.0, 99.999].map(number);
        assert_eq!(
            written,
            ["0", "0", "1", "1.5", "1.05", "1.25", "0", "-0.5", "12.35", "-120", "100"].map(str::to_owned)
        );
    }

    #[test]
    fn a_number_that_is_none_still_gives_a_file_that_can_be_read() {
        assert_eq!(number(f32::NAN), "0");
        assert!(number(f32::INFINITY).parse::<f64>().is_ok());
    }

    #[test]
    fn text_is_escaped_and_loses_what_xml_forbids() {
        let mut markup = Markup::default();
        markup.text("a<b> & \"c\"\u{0}\u{1b}\u{fffe}\td\u{e9}");
        assert_eq!(markup.out, "a&lt;b&gt; &amp; &quot;c&quot; d\u{e9}");
    }
}
