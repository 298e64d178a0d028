//! The faces that pictures are drawn with: the bundled cuts of Inter, and for what they lack a face of the
//! machine, the same that the screen shows.

use std::borrow::Cow;
use std::collections::{BTreeSet, HashMap, HashSet};
use std::ops::Range;
use std::sync::{Arc, LazyLock, Mutex, PoisonError};

use epaint::FontFamily;
use epaint::text::{FallbackRequest, FontDefinitions, FontInsert, Fonts, TextOptions};
use unicode_segmentation::UnicodeSegmentation as _;
use usvg::fontdb::{Database, ID, Source};

use crate::fault::Fault;
use crate::job::Job;
use crate::scene::fonts::{CUTS, family, font_definitions, is_emoji, system_fonts};
use crate::scene::text::Measurer;
use crate::scene::{Scene, SceneItem, bidi};
use crate::theme::{BODY, Type};

/// The faces in use. Those of the machine join as they are needed and stay.
#[derive(Debug)]
pub(super) struct Faces {
    db: Arc<Database>,
    ids: Arc<HashMap<Arc<str>, ID>>,
    /// For a character that the bundled faces lack, the name of a face that has it.
    found: HashMap<char, Option<Arc<str>>>,
    /// The names here of the machine's faces, by their own.
    loaded: HashMap<String, Arc<str>>,
    /// The face of coloured emoji, and what it has.
    emoji: Option<(Arc<str>, HashSet<char>)>,
    /// Made when a line first needs the machine's faces.
    measurer: Option<Measurer>,
}

/// One set for the whole program.
pub(super) static FACES: LazyLock<Mutex<Faces>> = LazyLock::new(|| Mutex::new(Faces::bundled()));

/// Characters that the bundled faces have.
static COVERED: LazyLock<HashSet<char>> = LazyLock::new(|| {
    let mut fonts = Fonts::new(TextOptions::default(), font_definitions());
    fonts.with_pixels_per_point(1.0).characters(&family(BODY)).keys().copied().collect()
});

/// Notes which characters of the scenes that were drawn for a job no face of this machine has.
pub(super) fn note_missing<'a>(scenes: impl IntoIterator<Item = &'a Scene>, job: &Job) {
    const NAMED: usize = 12;
    let missing = without_face(scenes);
    if missing.is_empty() {
        return;
    }
    let letters: String = missing.iter().take(NAMED).collect();
    let key = if missing.len() > NAMED { "note-missing-letters-and-more" } else { "note-missing-letters" };
    job.note(Fault::new(key).with("letters", letters));
}

/// The characters of scenes that were drawn, in their order, that no face of this machine has; they show as boxes.
fn without_face<'a>(scenes: impl IntoIterator<Item = &'a Scene>) -> BTreeSet<char> {
    let faces = FACES.lock().unwrap_or_else(PoisonError::into_inner);
    let is_missing = |c: &char| matches!(faces.found.get(c), Some(None));
    let items = scenes.into_iter().flat_map(|scene| &scene.layers).flat_map(|layer| &layer.content.items);
    let texts = items.filter_map(|item| if let SceneItem::Text(text) = item { Some(text) } else { None });
    let letters = texts.flat_map(|text| text.lines.iter()).flat_map(|line| line.text.chars());
    letters.filter(|c| !c.is_ascii()).filter(is_missing).collect()
}

/// Whether the bundled faces can draw `c`, or need not as nothing is seen of it.
pub(super) fn covers(c: char) -> bool {
    c.is_ascii() || is_unseen(c) || COVERED.contains(&c)
}

/// Joiners, marks of direction and selectors of a variant: they act on the characters beside them.
fn is_unseen(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}'
        | '\u{fe00}'..='\u{fe0f}' | '\u{feff}')
}

/// The name under which [`Faces::options`] knows the cut of a type.
pub(super) fn cut_name(style: Type) -> &'static str {
    CUTS.iter()
        .find(|cut| cut.italic == style.italic && (style.italic || cut.weight == style.weight))
        .map_or(CUTS[0].name, |cut| cut.name)
}

/// A part of a line that is drawn with one face; none: the text's own cut.
#[derive(Debug, PartialEq)]
pub(super) struct FaceRun<'t> {
    pub text: Cow<'t, str>,
    pub face: Option<Arc<str>>,
    /// From the start of the line, in points.
    pub x: f32,
}

/// A line cut up by face and direction, from left to right; none where the bundled faces have all of it. Whole
/// clusters stay together: a flag or a family is one sign of several characters. `from_right`: the text that the
/// line is of is read from the right.
pub(super) fn runs<'t>(
    line: &'t str,
    from_right: bool,
    style: Type,
    faces: &Mutex<Faces>,
) -> Option<Vec<FaceRun<'t>>> {
    if !from_right && line.chars().all(covers) {
        return None;
    }
    let mut faces = faces.lock().unwrap_or_else(PoisonError::into_inner);
    let pieces = bidi::pieces(line, from_right).unwrap_or_else(|| vec![line.into()]);
    let parts: Vec<_> = pieces.into_iter().flat_map(|piece| faces.parts(piece)).collect();
    let measurer = faces.measurer.get_or_insert_with(Measurer::new);
    let mut x = 0.0;
    let runs = parts.into_iter().map(|(text, face)| {
        let start = x;
        x += measurer.width(&text, style);
        FaceRun { text, face, x: start }
    });
    Some(runs.collect())
}

/// Whether a cluster is set alone. The rasteriser takes a cluster that is set as several signs, as in Devanagari, to
/// be no wider than the widest of them, and what follows would stand in it.
fn is_set_alone(cluster: &str) -> bool {
    cluster.chars().nth(1).is_some() && !cluster.starts_with(is_joined)
}

/// Letters that change with their neighbours.
fn is_joined(c: char) -> bool {
    bidi::is_right_to_left(c) || matches!(c, '\u{1800}'..='\u{18af}')
}

impl Faces {
    fn bundled() -> Faces {
        let mut db = Database::new();
        let ids = CUTS
            .iter()
            .filter_map(|cut| {
                let ids = db.load_font_source(Source::Binary(Arc::new(cut.bytes)));
                Some((Arc::from(cut.name), *ids.first()?))
            })
            .collect();
        Faces {
            db: Arc::new(db),
            ids: Arc::new(ids),
            found: HashMap::new(),
            loaded: HashMap::new(),
            emoji: None,
            measurer: None,
        }
    }

    /// A piece of one direction cut up by face.
    fn parts<'t>(&mut self, piece: Cow<'t, str>) -> Vec<(Cow<'t, str>, Option<Arc<str>>)> {
        let mut parts: Vec<(Range<usize>, Option<Arc<str>>, bool)> = Vec::new();
        for (at, cluster) in piece.grapheme_indices(true) {
            let lacking = cluster.find(|c| !covers(c));
            let face = lacking.and_then(|at| {
                let emoji = is_emoji(cluster).then(|| self.emoji_face(cluster)).flatten();
                emoji.or_else(|| self.face_for(&cluster[at..]))
            });
            let alone = face.is_some() && is_set_alone(cluster);
            let end = at + cluster.len();
            match parts.last_mut() {
                Some((range, last, closed)) if *last == face && !alone && !*closed => range.end = end,
                _ => parts.push((at..end, face, alone)),
            }
        }
        let cut = |range: Range<usize>| match &piece {
            Cow::Borrowed(text) => Cow::Borrowed(&text[range]),
            Cow::Owned(text) => Cow::Owned(text[range].to_owned()),
        };
        parts.into_iter().map(|(range, face, _)| (cut(range), face)).collect()
    }

    /// The machine's face of coloured emoji, if it has this one.
    fn emoji_face(&mut self, cluster: &str) -> Option<Arc<str>> {
        let [provider, _] = &system_fonts()[..] else { return None };
        let c = cluster.chars().next()?;
        if self.emoji.is_none() {
            let font = provider.font_for(&FallbackRequest { cluster, family: &FontFamily::Proportional })?;
            let family = FontFamily::Name("emoji".into());
            let mut only = FontDefinitions::empty();
            only.font_data.insert("emoji".to_owned(), Arc::new(font.data.clone()));
            only.families.insert(family.clone(), vec!["emoji".to_owned()]);
            let mut fonts = Fonts::new(TextOptions::default(), only);
            let known = fonts.with_pixels_per_point(1.0).characters(&family).keys().copied().collect();
            self.emoji = Some((self.add(font)?, known));
        }
        self.emoji.as_ref().and_then(|(name, known)| known.contains(&c).then(|| Arc::clone(name)))
    }

    /// The name of a face of the machine for the first character of `cluster`.
    fn face_for(&mut self, cluster: &str) -> Option<Arc<str>> {
        let c = cluster.chars().next()?;
        if let Some(name) = self.found.get(&c) {
            return name.clone();
        }
        let name = self.load(cluster);
        self.found.insert(c, name.clone());
        name
    }

    fn load(&mut self, cluster: &str) -> Option<Arc<str>> {
        let request = FallbackRequest { cluster, family: &FontFamily::Proportional };
        let font = system_fonts().last()?.font_for(&request)?;
        self.add(font)
    }

    fn add(&mut self, font: FontInsert) -> Option<Arc<str>> {
        if let Some(name) = self.loaded.get(&font.name) {
            return Some(Arc::clone(name));
        }
        let faces = Arc::make_mut(&mut self.db).load_font_source(Source::Binary(font.data.font));
        let id =
            faces.iter().find(|id| self.db.face(**id).is_some_and(|face| face.index == font.data.index))?;
        // Not the font's own name, in which a list of families could find a comma or a colon.
        let name: Arc<str> = Arc::from(format!("machine-{}", self.loaded.len()));
        Arc::make_mut(&mut self.ids).insert(Arc::clone(&name), *id);
        self.loaded.insert(font.name, Arc::clone(&name));
        Some(name)
    }

    /// For reading what [`super::svg::part`] wrote: faces are found by name and by nothing else, and no file
    /// is opened.
    pub(super) fn options(&self) -> usvg::Options<'static> {
        let ids = Arc::clone(&self.ids);
        let regular = ids.get(CUTS[0].name).copied();
        let select_font = move |font: &usvg::Font, _: &mut Arc<Database>| {
            font.families().iter().find_map(|family| match family {
                usvg::FontFamily::Named(name) => ids.get(name.as_str()).copied(),
                _ => None,
            })
        };
        usvg::Options {
            fontdb: Arc::clone(&self.db),
            font_family: CUTS[0].name.to_owned(),
            font_resolver: usvg::FontResolver {
                select_font: Box::new(move |font, db| select_font(font, db).or(regular)),
                select_fallback: Box::new(|_, _, _| None),
            },
            image_href_resolver: usvg::ImageHrefResolver {
                resolve_string: Box::new(|_, _| None),
                ..usvg::ImageHrefResolver::default()
            },
            ..usvg::Options::default()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::theme::{CARD, QUOTE, TITLE};

    #[test]
    fn each_type_of_the_theme_has_its_cut() {
        assert_eq!(
            [BODY, CARD, TITLE, QUOTE].map(cut_name),
            ["Inter-Regular", "Inter-Medium", "Inter-SemiBold", "Inter-Italic"]
        );
    }

    #[test]
    fn every_bundled_cut_is_loaded_under_its_name() {
        let faces = Faces::bundled();
        assert!(CUTS.iter().all(|cut| faces.ids.contains_key(cut.name)), "{:?}", faces.ids);
    }

    #[test]
    fn european_text_is_one_run_of_the_bundled_face() {
        let line = "Cafe\u{301} \u{201c}Zo\u{eb}\u{201d} \u{2212}1.2 \u{2192} \u{20ac}5 \u{10d}\u{17e}";
        assert_eq!(runs(line, false, BODY, &FACES), None);
    }

    #[test]
    fn runs_cover_the_line_whatever_the_machine_has() {
        let line = "Buy \u{1f6d2}\u{fe0f} \u{65e5}\u{672c} now \u{5d0}";
        let runs = runs(line, false, BODY, &FACES).unwrap();
        assert_eq!(runs.iter().map(|run| run.text.as_ref()).collect::<String>(), line);
        assert_eq!((&runs[0].face, runs[0].x), (&None, 0.0));
        assert!(runs.is_sorted_by(|a, b| a.x <= b.x), "{runs:?}");
        let names: Vec<&str> = runs.iter().filter_map(|run| run.face.as_deref()).collect();
        assert!(names.iter().all(|name| name.starts_with("machine-")), "{names:?}");
    }

    #[test]
    fn words_read_from_the_right_follow_each_other_from_the_right() {
        let runs = runs("\u{5d0}\u{5d1}, 7 \u{5d2}!", true, BODY, &FACES).unwrap();
        let seen: Vec<&str> = runs.iter().map(|run| run.text.as_ref()).collect();
        assert_eq!(seen.concat(), "!\u{5d2} 7 ,\u{5d0}\u{5d1}");
        assert!(seen.contains(&"\u{5d0}\u{5d1}"), "{seen:?}");
    }

    #[test]
    fn a_letter_with_its_signs_has_a_place_of_its_own() {
        assert!(is_set_alone("\u{917}\u{93e}"));
        assert!(!is_set_alone("\u{917}"));
        // Arabic letters with marks stay with their neighbours, to which they are joined.
        assert!(!is_set_alone("\u{628}\u{64e}"));
    }
}
