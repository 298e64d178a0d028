//! Measuring and breaking text, once, with the bundled fonts; the same lines go to screen and paper.

use std::collections::HashMap;
use std::sync::Arc;

use epaint::text::{Fonts, TextFormat, TextOptions};
use epaint::{Color32, FontFamily, FontId};
use unicode_linebreak::{BreakOpportunity, linebreaks};
use unicode_segmentation::UnicodeSegmentation as _;

use super::fonts::{CUTS, cut_of, font_definitions, line_job, system_fonts};
use super::item::{LineEnd, TextLine};
use crate::theme::Type;

/// The size at which words are measured; widths are proportional to it, as nothing is hinted.
const MEASURED_AT: f32 = 16.0;

/// Other engines shape a hair wider; lines are broken as if the box were narrower by this.
const SLACK: f32 = 1.5;

/// Texts kept broken; past this many the store is emptied.
const KEPT_TEXTS: usize = 40_000;

/// Measures words and breaks texts, remembering both.
pub struct Measurer {
    fonts: Fonts,
    words: [HashMap<Box<str>, f32>; 4],
    broken: HashMap<BreakKey, HashMap<Box<str>, Arc<[TextLine]>>>,
    kept: usize,
    /// Whose rules tell where a word that is wider than its box may be hyphenated.
    hyphenation: Option<hypher::Lang>,
}

#[derive(Clone, Copy, PartialEq, Eq, Hash)]
struct BreakKey {
    cut: usize,
    size_bits: u32,
    width_bits: u32,
    hyphenation: Option<hypher::Lang>,
}

impl std::fmt::Debug for Measurer {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Measurer").field("kept", &self.kept).finish_non_exhaustive()
    }
}

impl Default for Measurer {
    fn default() -> Measurer {
        Measurer::new()
    }
}

impl Measurer {
    pub fn new() -> Measurer {
        let options = TextOptions { font_hinting: false, ..TextOptions::default() };
        let fonts = Fonts::new(options, font_definitions()).with_font_providers(system_fonts());
        Measurer { fonts, words: Default::default(), broken: HashMap::new(), kept: 0, hyphenation: None }
    }

    /// Sets the language of the texts, by its tag; empty is English. In a language without known rules
    /// long words are broken anywhere.
    pub fn set_language(&mut self, tag: &str) {
        let language = tag.split(['-', '_']).next().unwrap_or_default().to_ascii_lowercase();
        let code = if language.is_empty() { "en" } else { language.as_str() };
        self.hyphenation = <[u8; 2]>::try_from(code.as_bytes()).ok().and_then(hypher::Lang::from_iso);
    }

    /// Width of a text on one line, in points.
    pub fn width(&mut self, text: &str, style: Type) -> f32 {
        self.word(text, cut_of(style)) * style.size / MEASURED_AT
    }

    fn word(&mut self, text: &str, cut: usize) -> f32 {
        if let Some(&width) = self.words[cut].get(text) {
            return width;
        }
        let font = FontId::new(MEASURED_AT, FontFamily::Name(CUTS[cut].name.into()));
        let mut job = line_job(text, TextFormat::simple(font, Color32::BLACK));
        job.round_output_to_gui = false;
        job.break_on_newline = false;
        job.keep_trailing_whitespace = true;
        let galley = self.fonts.layout_uncached(1.0, Arc::new(job));
        let width = galley
            .rows
            .iter()
            // Not of the last alone: a mark above a letter ends before it.
            .flat_map(|row| row.glyphs.iter().map(|glyph| row.pos.x + glyph.max_x()))
            .fold(0.0_f32, f32::max);
        self.words[cut].insert(text.into(), width);
        width
    }

    /// The lines of `text` set in `style` in a box `width` points wide, at least one. Breaks where
    /// Unicode allows it (UAX 14), and within a word only where that alone is wider than the box.
    pub fn wrap(&mut self, text: &str, style: Type, width: f32) -> Arc<[TextLine]> {
        let cut = cut_of(style);
        let key = BreakKey {
            cut,
            size_bits: style.size.to_bits(),
            width_bits: width.to_bits(),
            hyphenation: self.hyphenation,
        };
        if let Some(lines) = self.broken.get(&key).and_then(|texts| texts.get(text)) {
            return Arc::clone(lines);
        }
        let lines: Arc<[TextLine]> = self.break_lines(text, style, (width - SLACK).max(1.0)).into();
        if self.kept >= KEPT_TEXTS {
            self.broken.clear();
            self.kept = 0;
        }
        self.kept += 1;
        self.broken.entry(key).or_default().insert(text.into(), Arc::clone(&lines));
        lines
    }

    fn break_lines(&mut self, text: &str, style: Type, width: f32) -> Vec<TextLine> {
        let scale = style.size / MEASURED_AT;
        let mut breaker = Breaker {
            cut: cut_of(style),
            width: width / scale,
            lines: vec![],
            line: String::new(),
            used: 0.0,
        };
        let text = text.replace("\r\n", "\n").replace(['\r', '\t'], " ");
        let mut start = 0;
        for (end, opportunity) in linebreaks(&text) {
            if opportunity == BreakOpportunity::Allowed && is_short_prefix(&text[start..end]) {
                continue;
            }
            let piece = text[start..end].trim_end_matches('\n');
            breaker.add(self, piece);
            if opportunity == BreakOpportunity::Mandatory && end < text.len() {
                breaker.end_line(self, LineEnd::Hard);
            }
            start = end;
        }
        if text.ends_with('\n') {
            breaker.end_line(self, LineEnd::Hard);
        }
        breaker.end_line(self, LineEnd::Bare);
        for line in &mut breaker.lines {
            line.width *= scale;
        }
        breaker.lines
    }
}

/// Whether a piece ends in a hyphen after one letter or two, as in "e-mail", which reads badly when broken.
fn is_short_prefix(piece: &str) -> bool {
    piece
        .strip_suffix('-')
        .is_some_and(|stem| stem.chars().count() <= 2 && stem.chars().all(char::is_alphabetic))
}

/// Fills lines with pieces between which they may be broken.
struct Breaker {
    cut: usize,
    /// All widths here are at [`MEASURED_AT`].
    width: f32,
    lines: Vec<TextLine>,
    line: String,
    used: f32,
}

impl Breaker {
    fn add(&mut self, measurer: &mut Measurer, piece: &str) {
        let word = piece.trim_end();
        let word_width = measurer.word(word, self.cut);
        if self.used + word_width > self.width && !self.line.is_empty() {
            self.end_line(measurer, LineEnd::Bare);
        }
        if word_width > self.width {
            self.add_in_parts(measurer, word);
        } else {
            self.line.push_str(word);
            self.used += word_width;
        }
        let blanks = &piece[word.len()..];
        if !blanks.is_empty() {
            self.line.push_str(blanks);
            self.used += measurer.word(blanks, self.cut);
        }
    }

    /// A word wider than the box: hyphenated where the language allows, and where even a part of it is too
    /// wide broken anywhere.
    fn add_in_parts(&mut self, measurer: &mut Measurer, word: &str) {
        let stem = word.trim_end_matches(|c: char| !c.is_alphanumeric());
        let parts: Vec<&str> = match measurer.hyphenation {
            Some(language) if !stem.is_empty() && stem.chars().all(char::is_alphabetic) => {
                hypher::hyphenate(stem, language).collect()
            }
            _ => vec![stem],
        };
        let hyphen = measurer.word("-", self.cut);
        let last = parts.len().saturating_sub(1);
        for (index, part) in parts.into_iter().enumerate() {
            // What follows the word stays with its last part.
            let part = if index == last { &word[stem.len() - part.len()..] } else { part };
            let width = measurer.word(part, self.cut);
            let tail = if index == last { 0.0 } else { hyphen };
            if self.used + width + tail > self.width && !self.line.is_empty() {
                if index > 0 {
                    self.line.push('-');
                    self.used += hyphen;
                    self.end_line(measurer, LineEnd::Hyphenated);
                } else {
                    self.end_line(measurer, LineEnd::Bare);
                }
            }
            if width > self.width {
                self.add_by_graphemes(measurer, part);
            } else {
                self.line.push_str(part);
                self.used += width;
            }
        }
    }

    fn add_by_graphemes(&mut self, measurer: &mut Measurer, part: &str) {
        for grapheme in part.graphemes(true) {
            let width = measurer.word(grapheme, self.cut);
            if self.used + width > self.width && !self.line.is_empty() {
                self.end_line(measurer, LineEnd::Bare);
            }
            self.line.push_str(grapheme);
            self.used += width;
        }
    }

    fn end_line(&mut self, measurer: &mut Measurer, end: LineEnd) {
        let text = self.line.trim_end().to_owned();
        let blanks = &self.line[text.len()..];
        let width = if blanks.is_empty() { self.used } else { self.used - measurer.word(blanks, self.cut) };
        let end = if end == LineEnd::Bare && !blanks.is_empty() { LineEnd::Space } else { end };
        self.lines.push(TextLine { text, width: width.max(0.0), end });
        self.line.clear();
        self.used = 0.0;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::theme::{CARD, QUOTE, TITLE};

    fn broken(text: &str, width: f32) -> Vec<String> {
        Measurer::new().wrap(text, CARD, width).iter().map(|line| line.text.clone()).collect()
    }

    #[test]
    fn a_text_is_broken_between_words_and_every_line_fits() {
        let mut measurer = Measurer::new();
        let lines = measurer.wrap("Prices without installation are hard to compare", CARD, 76.0);
        assert!(lines.len() >= 3);
        assert!(lines.iter().all(|line| line.width <= 76.0 && !line.text.starts_with(' ')));
        let words: Vec<_> = lines.iter().map(|line| line.text.as_str()).collect();
        assert_eq!(words.join(" "), "Prices without installation are hard to compare");
    }

    #[test]
    fn broken_lines_put_together_are_the_words_as_they_were_typed() {
        use crate::scene::{Align, TextItem};
        let mut measurer = Measurer::new();
        measurer.set_language("nl");
        for words in [
            "Prices without installation are hard to compare",
            "Marketingactiviteiten! En meer",
            "well-known e-mail\nsecond line\n\nfourth",
            "用户在搜索结果中找到产品",
            "________________________________________",
            "",
        ] {
            let lines = measurer.wrap(words, CARD, 76.0);
            let (align, color) = (Align::Start, crate::theme::hex(0));
            let item = TextItem { lines, at: crate::geom::pt(0.0, 0.0), align, style: CARD, color };
            assert_eq!(item.words(), words);
        }
    }

    #[test]
    fn an_empty_text_is_one_empty_line() {
        assert_eq!(broken("", 80.0), [""]);
    }

    #[test]
    fn line_ends_are_kept_however_they_are_written() {
        assert_eq!(broken("a\r\nb\n\nc\n", 80.0), ["a", "b", "", "c", ""]);
    }

    #[test]
    fn a_word_wider_than_its_box_is_broken_within() {
        let lines = broken("Donaudampfschifffahrtsgesellschaft", 76.0);
        assert!(lines.len() > 1);
        assert_eq!(lines.concat(), "Donaudampfschifffahrtsgesellschaft");
    }

    #[test]
    fn a_long_word_is_hyphenated_by_the_rules_of_its_language() {
        let mut measurer = Measurer::new();
        measurer.set_language("nl");
        let lines = measurer.wrap("Marketingactiviteiten!", CARD, 80.0);
        let texts: Vec<_> = lines.iter().map(|line| line.text.as_str()).collect();
        assert_eq!(texts, ["Marketingac-", "tiviteiten!"]);
        assert!(lines.iter().all(|line| line.width <= 80.0));
    }

    #[test]
    fn a_line_of_signs_wider_than_its_box_loses_none() {
        for sign in ["_", ".", "?", "="] {
            let text = sign.repeat(60);
            assert_eq!(broken(&text, 76.0).concat(), text);
        }
    }

    #[test]
    fn email_is_not_broken_after_its_first_letter() {
        assert_eq!(broken("Quote by e-mail", 76.0), ["Quote by", "e-mail"]);
    }

    #[test]
    fn chinese_is_broken_between_characters() {
        assert!(broken("用户在搜索结果中找到产品", 60.0).len() > 1);
    }

    #[test]
    fn widths_follow_size_and_cut() {
        let mut measurer = Measurer::new();
        let small = measurer.width("Call centre", CARD);
        let large = measurer.width("Call centre", TITLE);
        assert!(large > 1.9 * small);
        assert!(measurer.width("Call centre", QUOTE) != small);
        assert!(small > 55.0 && small < 75.0, "{small}");
    }
}
