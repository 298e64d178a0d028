//! A part of a map on the clipboard: as HTML, with a table for documents and the part itself in an attribute of
//! ours, and as tab-separated text for spreadsheets.
//!
//! The part is a small map of its own, so it is written, read and checked as any map is.

use std::fmt::Write;
use std::sync::Arc;

use super::tsv;
use crate::fault::{Fault, FileError};
use crate::format::{from_ron, to_ron};
use crate::model::{Id, JourneyMap, Lane, LaneKind, Step};
use crate::picture;

/// What a part of a map is a part of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ClipKind {
    Cards,
    Steps,
    Phases,
    Lanes,
}

impl ClipKind {
    const ALL: [(ClipKind, &'static str); 4] = [
        (ClipKind::Cards, "cards"),
        (ClipKind::Steps, "steps"),
        (ClipKind::Phases, "phases"),
        (ClipKind::Lanes, "lanes"),
    ];

    fn name(self) -> &'static str {
        ClipKind::ALL.iter().find(|(kind, _)| *kind == self).map_or("", |(_, name)| name)
    }
}

/// A part of a map with all that it carries.
#[derive(Clone, Debug, PartialEq)]
pub struct Clip {
    pub kind: ClipKind,
    /// Holds the rows and columns that were copied from, and of the cards those that were copied; the images,
    /// sources, personas and links are those that the copied things name.
    pub map: JourneyMap,
}

const KIND: &str = "data-wayline-part";
const DATA: &str = "data-wayline";
const NAME: &str = "clipboard";

/// More than any clipboard passes on.
const LARGEST_BYTES: usize = 64 * 1024 * 1024;
/// X11 hands over at most 16 MB at once; pictures that do not fit are left behind.
const ROOM_BYTES: usize = 12 * 1024 * 1024;

impl Clip {
    /// The part as HTML: a table with the part's data in an attribute.
    pub fn to_html(&self) -> String {
        let fits = |data: &String| data.len() <= ROOM_BYTES;
        let data = to_ron(&self.map).ok().filter(fits).or_else(|| to_ron(&without_images(&self.map)).ok());
        let mut html = String::from("<meta charset=\"utf-8\"><table");
        // What cannot be written is a table only; this window has the part itself.
        let carried = data.iter().flat_map(|data| [(KIND, self.kind.name()), (DATA, data)]);
        for (name, value) in carried {
            // Writing to a string cannot fail.
            let _ = write!(html, " {name}=\"");
            escape(&mut html, value);
            html.push('"');
        }
        html.push('>');
        for row in self.table() {
            html.push_str("<tr>");
            for (text, is_name) in row {
                // Spreadsheets that paste HTML must take no card for a formula.
                html.push_str(if is_name { "<th>" } else { "<td style=\"mso-number-format:'\\@'\">" });
                for (i, line) in text.split('\n').enumerate() {
                    html.push_str(if i > 0 { "<br>" } else { "" });
                    escape(&mut html, line);
                }
                html.push_str(if is_name { "</th>" } else { "</td>" });
            }
            html.push_str("</tr>");
        }
        html.push_str("</table>");
        html
    }

    /// The part as tab-separated text; the cards of a single cell as plain lines.
    pub fn to_text(&self) -> String {
        let rows = self.table();
        if let [row] = rows.as_slice()
            && let [(text, _)] = row.as_slice()
        {
            return text.clone();
        }
        let line = |row: &Vec<(String, bool)>| {
            row.iter().map(|(text, _)| tsv::cell(text)).collect::<Vec<String>>().join("\t")
        };
        rows.iter().map(line).collect::<Vec<String>>().join("\n")
    }

    /// Lanes as rows and steps as columns; the names around them unless only cards were copied. Each cell comes
    /// with whether it is a name.
    fn table(&self) -> Vec<Vec<(String, bool)>> {
        let map = &self.map;
        let named = self.kind != ClipKind::Cards;
        let mut rows = Vec::new();
        if named {
            let corner = std::iter::once((String::new(), true));
            if self.kind == ClipKind::Phases {
                let names = map.phases.iter().flat_map(|phase| {
                    let rest = phase.steps.len().saturating_sub(1);
                    std::iter::once(phase.name.clone()).chain(std::iter::repeat_n(String::new(), rest))
                });
                rows.push(corner.clone().chain(names.map(|name| (name, true))).collect());
            }
            rows.push(corner.chain(map.steps().map(|(_, step)| (step.name.clone(), true))).collect());
        }
        for lane in map.lanes.iter().filter(|lane| !lane.hidden) {
            let mut row = Vec::new();
            if named {
                row.push((lane.shown_name(&map.language), true));
            }
            row.extend(map.steps().map(|(_, step)| (cell_text(map, lane, step), false)));
            rows.push(row);
        }
        rows
    }

    /// The part that a piece of HTML carries; none where it carries none.
    ///
    /// # Errors
    /// There is a part, and it is too large, of a newer Wayline, damaged, or breaks a rule of maps.
    pub fn from_html(html: &str) -> Result<Option<Clip>, FileError> {
        let (Some(kind), Some(data)) = (attribute(html, KIND), attribute(html, DATA)) else {
            return Ok(None);
        };
        if data.len() > LARGEST_BYTES {
            return Err(FileError::of(NAME, Fault::new("fault-paste-too-much")));
        }
        let kind = ClipKind::ALL.iter().find(|(_, name)| *name == unescaped(kind));
        let (kind, _) = kind.ok_or_else(|| FileError::of(NAME, Fault::new("fault-paste-unknown")))?;
        let mut map = from_ron(&unescaped(data), NAME).map_err(|errors| {
            let first = errors.iter().next().cloned();
            first.unwrap_or_else(|| FileError::of(NAME, Fault::new("fault-paste-unsound")))
        })?;
        if map.images.iter().any(|image| !picture::is_sound(image)) {
            let gone: Vec<Id> =
                map.images.iter().filter(|i| !picture::is_sound(i)).map(|i| i.id.clone()).collect();
            drop_images(&mut map, |id| gone.contains(id));
        }
        Ok(Some(Clip { kind: *kind, map }))
    }

    /// Whether `text` is this part's plain form, however its line ends and spaces came through: if it is not, the
    /// clipboard's HTML and its text are not of the same copy.
    pub fn goes_with(&self, text: &str) -> bool {
        self.to_text().split_whitespace().eq(text.split_whitespace())
    }
}

fn without_images(map: &JourneyMap) -> JourneyMap {
    let mut map = map.clone();
    drop_images(&mut map, |_| true);
    map
}

fn drop_images(map: &mut JourneyMap, gone: impl Fn(&Id) -> bool) {
    map.images.retain(|image| !gone(&image.id));
    let is_gone = |image: &Option<Id>| image.as_ref().is_some_and(&gone);
    for persona in map.personas.iter_mut().filter(|persona| is_gone(&persona.image)) {
        Arc::make_mut(persona).image = None;
    }
    for lane in map.lanes.iter_mut().filter(|lane| lane.cards.iter().any(|card| is_gone(&card.image))) {
        for card in Arc::make_mut(lane).cards.iter_mut().filter(|card| is_gone(&card.image)) {
            Arc::make_mut(card).image = None;
        }
    }
}

fn cell_text(map: &JourneyMap, lane: &Lane, step: &Step) -> String {
    let (persona, state) = (map.focus_persona(), map.main_state());
    let said = |score: String, words: &str| if words.is_empty() { score } else { format!("{score} {words}") };
    match lane.kind {
        LaneKind::Emotions => {
            step.emotion(&persona, state).map(|felt| said(felt.score.to_string(), &felt.feeling))
        }
        LaneKind::Expectations => {
            step.expectation(&persona, state).map(|expected| said(expected.score.to_string(), &expected.text))
        }
        _ => {
            let cards = lane.cards.iter().filter(|card| card.step == step.id);
            Some(cards.map(|card| card.text.as_str()).collect::<Vec<&str>>().join("\n"))
        }
    }
    .unwrap_or_default()
}

fn escape(html: &mut String, text: &str) {
    for c in text.chars() {
        match c {
            '&' => html.push_str("&amp;"),
            '<' => html.push_str("&lt;"),
            '>' => html.push_str("&gt;"),
            '"' => html.push_str("&quot;"),
            // Programs that hand HTML on may fold what is in an attribute into one line.
            '\n' => html.push_str("&#10;"),
            '\t' => html.push_str("&#9;"),
            // No control character can be written in HTML; no data of ours has one.
            c if c.is_control() => html.push('\u{fffd}'),
            c => html.push(c),
        }
    }
}

/// The value of the first attribute called `name`, as it stands in the HTML.
fn attribute<'a>(html: &'a str, name: &str) -> Option<&'a str> {
    html.match_indices(name).find_map(|(at, _)| {
        let value = html[at + name.len()..].strip_prefix('=')?;
        let quote = value.chars().next().filter(|c| matches!(c, '"' | '\''))?;
        value[1..].split_once(quote).map(|(value, _)| value)
    })
}

/// Text with the entities read that we or a browser may have written.
fn unescaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('&') {
        out.push_str(before);
        // No further than the longest name, or text of ampersands alone would take forever.
        let end = after.bytes().take(9).position(|byte| byte == b';');
        let entity = end.map(|end| (&after[..end], &after[end + 1..]));
        match entity.and_then(|(name, tail)| Some((entity_char(name)?, tail))) {
            Some((c, tail)) => {
                out.push(c);
                rest = tail;
            }
            None => {
                out.push('&');
                rest = after;
            }
        }
    }
    out.push_str(rest);
    out
}

fn entity_char(name: &str) -> Option<char> {
    match name {
        "amp" => Some('&'),
        "lt" => Some('<'),
        "gt" => Some('>'),
        "quot" => Some('"'),
        "apos" => Some('\''),
        "nbsp" => Some('\u{a0}'),
        _ => {
            let number = name.strip_prefix('#')?;
            let code = match number.strip_prefix(['x', 'X']) {
                Some(digits) => u32::from_str_radix(digits, 16),
                None => number.parse(),
            };
            code.ok().and_then(char::from_u32)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Card, MapImage, Phase};

    fn clip() -> Clip {
        let step = |id: &str| Arc::new(Step::new(id.into(), &format!("{id} & co")));
        let steps = vec![step("a"), step("b")];
        let phase = Phase { id: "p".into(), name: "First".into(), steps, ..Phase::default() };
        let mut lane = Lane::new("l".into(), LaneKind::Touchpoints);
        for (id, at, text) in
            [("c1", "a", "say \"hi\"\nnow"), ("c2", "a", "=1+1"), ("c3", "b", "<b>\u{1f600}</b>")]
        {
            lane.cards.push(Arc::new(Card::new(id.into(), at.into(), text)));
        }
        let lanes = vec![Arc::new(lane)];
        Clip {
            kind: ClipKind::Cards,
            map: JourneyMap { phases: vec![Arc::new(phase)], lanes, ..JourneyMap::default() },
        }
    }

    #[test]
    fn what_is_written_as_html_is_read_back_whole() {
        for (kind, _) in ClipKind::ALL {
            let clip = Clip { kind, ..clip() };
            let html = clip.to_html();
            assert_eq!(Clip::from_html(&html), Ok(Some(clip.clone())));
            // As Windows and browsers wrap it, and with single quotes as some programs write them.
            let wrapped = format!("<html><body><!--StartFragment-->{html}<!--EndFragment--></body></html>");
            assert_eq!(Clip::from_html(&wrapped), Ok(Some(clip)));
        }
    }

    #[test]
    fn documents_get_a_table_in_which_no_text_is_markup() {
        let html = Clip { kind: ClipKind::Phases, ..clip() }.to_html();
        assert!(html.contains("<th>First</th><th></th>"), "{html}");
        assert!(html.contains("<th>a &amp; co</th>"));
        assert!(html.contains("say &quot;hi&quot;<br>now<br>=1+1</td>"));
        assert!(html.contains("&lt;b&gt;\u{1f600}&lt;/b&gt;"));
        assert!(!html.contains("<b>"));
    }

    #[test]
    fn spreadsheets_get_a_row_for_each_lane() {
        assert_eq!(clip().to_text(), "\"say \"\"hi\"\"\nnow\n=1+1\"\t<b>\u{1f600}</b>");
        let lanes = Clip { kind: ClipKind::Lanes, ..clip() };
        assert!(lanes.to_text().starts_with("\ta & co\tb & co\nTouchpoints\t"));
        assert!(clip().goes_with(&clip().to_text().replace('\n', "\r\n")));
        assert!(!clip().goes_with("something else"));
    }

    #[test]
    fn other_html_carries_no_part() {
        for html in
            ["", "<p>text</p>", "<table data-wayline=\"x\"></table>", "data-wayline-part=cards data-wayline"]
        {
            assert_eq!(Clip::from_html(html), Ok(None));
        }
    }

    #[test]
    fn hostile_data_is_refused() {
        let with = |kind: &str, data: &str| {
            Clip::from_html(&format!("<table data-wayline-part=\"{kind}\" data-wayline=\"{data}\">"))
        };
        let newer = with("cards", "(format: 99, title: &quot;&quot;)").unwrap_err();
        assert!(newer.what().contains("newer Wayline"), "{newer}");
        assert!(with("gates", "(format: 1, title: &quot;&quot;)").is_err());
        for data in [
            "",
            "(",
            "(format: 1)",
            "&#0;&#xffffffff;&bogus;&",
            "((((((((((",
            "(format: 1, title: &quot;&quot;, run: 1)",
        ] {
            assert!(with("cards", data).is_err(), "{data}");
        }
        let dangling = "(format: 1, title: &quot;&quot;, lanes: [(id: &quot;l&quot;, kind: text, cards: [(id: &quot;c&quot;, step: &quot;x&quot;)])])";
        assert!(with("cards", dangling).unwrap_err().what().contains("which is not in the map"));
        assert!(with("cards", &"(".repeat(100_000)).is_err());
        let mut many = clip();
        Arc::make_mut(&mut many.map.phases[0]).steps =
            (0..3000).map(|i| Arc::new(Step::new(format!("s{i}").as_str().into(), "x"))).collect();
        many.map.lanes.clear();
        assert!(Clip::from_html(&many.to_html()).unwrap_err().what().contains("more than 2000 steps"));
    }

    #[test]
    fn a_picture_that_cannot_be_shown_is_left_behind() {
        let mut clip = clip();
        let image = MapImage { id: "i".into(), mime: "image/png".into(), data: "AAAA".into() };
        clip.map.images.push(Arc::new(image));
        let lane = Arc::make_mut(&mut clip.map.lanes[0]);
        Arc::make_mut(&mut lane.cards[0]).image = Some("i".into());
        let read = Clip::from_html(&clip.to_html()).unwrap().unwrap();
        assert!(read.map.images.is_empty());
        assert_eq!(read.map.lanes[0].cards[0].image, None);
    }
}
