//! What the palette offers, and which of it fits what was typed.

use std::ops::Range;

use nucleo_matcher::pattern::{AtomKind, CaseMatching, Normalization, Pattern};
use nucleo_matcher::{Config, Matcher, Utf32String};
use unicode_segmentation::UnicodeSegmentation;

use crate::editor::{COMMANDS, CommandId, Editor, Item};
use crate::locale::{Lang, text, text_with};
use crate::model::Id;
use crate::templates::bundled;

/// What can be chosen in the palette.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Choice {
    Command(CommandId),
    /// A new map from the template of this id.
    Template(&'static str),
    Phase(Id),
    Step(Id),
    Lane(Id),
    Card(Id),
}

impl Choice {
    /// The thing on the map to go to.
    pub fn item(&self) -> Option<Item> {
        match self {
            Choice::Command(_) | Choice::Template(_) => None,
            Choice::Phase(id) => Some(Item::Phase(id.clone())),
            Choice::Step(id) => Some(Item::Step(id.clone())),
            Choice::Lane(id) => Some(Item::Lane(id.clone())),
            Choice::Card(id) => Some(Item::Card(id.clone())),
        }
    }

    /// Added to the score: of two that fit alike, what is done comes before what is gone to, and a header
    /// before a card.
    fn bonus(&self) -> u32 {
        match self {
            Choice::Command(_) => 12,
            Choice::Template(_) => 4,
            Choice::Phase(_) | Choice::Step(_) | Choice::Lane(_) => 6,
            Choice::Card(_) => 0,
        }
    }
}

/// One line of the palette.
#[derive(Debug)]
pub struct Entry {
    pub choice: Choice,
    /// In one line.
    pub text: String,
    /// Name of the icon; empty: none.
    pub icon: &'static str,
    /// What it is or where it stands; for commands their place is taken by the shortcut.
    pub detail: String,
    searched: Utf32String,
}

/// A line that fits what was typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Hit {
    /// Its number among the entries.
    pub entry: usize,
    score: u32,
}

/// All that can be found or done as the map stands, and what of it fits what was typed.
pub struct Palette {
    entries: Vec<Entry>,
    hits: Vec<Hit>,
    query: String,
    pattern: Pattern,
    matcher: Matcher,
}

impl Palette {
    /// Everything that `editor` offers now; what is in `recent` (the latest first) comes first.
    pub fn new(editor: &Editor, recent: &[Choice], lang: Lang) -> Palette {
        let mut entries = Vec::with_capacity(COMMANDS.len() + 64 + editor.map.lanes.len() * 64);
        commands(editor, lang, &mut entries);
        templates(lang, &mut entries);
        places(editor, lang, &mut entries);
        // A stable sort: the rest stays in its order.
        let rank = |choice: &Choice| recent.iter().position(|r| r == choice).unwrap_or(usize::MAX);
        entries.sort_by_cached_key(|entry| rank(&entry.choice));
        let mut palette = Palette {
            entries,
            hits: Vec::new(),
            query: String::new(),
            pattern: Pattern::default(),
            matcher: Matcher::new(Config::DEFAULT),
        };
        palette.rank();
        palette
    }

    pub fn query(&self) -> &str {
        &self.query
    }

    /// Looks for what fits other words. Each of them must be found, in any order.
    pub fn set_query(&mut self, query: &str) {
        if query != self.query {
            query.clone_into(&mut self.query);
            self.pattern = Pattern::new(query, CaseMatching::Ignore, Normalization::Smart, AtomKind::Fuzzy);
            self.rank();
        }
    }

    /// What fits, the best first.
    pub fn hits(&self) -> &[Hit] {
        &self.hits
    }

    pub fn entry(&self, hit: Hit) -> &Entry {
        &self.entries[hit.entry]
    }

    fn rank(&mut self) {
        let Palette { entries, hits, pattern, matcher, .. } = self;
        hits.clear();
        if pattern.atoms.is_empty() {
            hits.extend((0..entries.len()).map(|entry| Hit { entry, score: 0 }));
            return;
        }
        hits.extend(entries.iter().enumerate().filter_map(|(i, entry)| {
            let score = pattern.score(entry.searched.slice(..), matcher)?;
            Some(Hit { entry: i, score: score + entry.choice.bonus() })
        }));
        // Of two that fit alike the shorter one is nearer to what was typed.
        hits.sort_unstable_by_key(|hit| {
            (std::cmp::Reverse(hit.score), entries[hit.entry].text.len(), hit.entry)
        });
    }

    /// The letters of an entry that fit what was typed, as byte ranges of its text.
    pub fn letters(&mut self, hit: Hit) -> Vec<Range<usize>> {
        let entry = &self.entries[hit.entry];
        let mut places = Vec::new();
        if self.pattern.indices(entry.searched.slice(..), &mut self.matcher, &mut places).is_none() {
            return Vec::new();
        }
        places.sort_unstable();
        places.dedup();
        let mut ranges: Vec<Range<usize>> = Vec::new();
        let mut wanted = places.into_iter().peekable();
        for (i, (start, letter)) in entry.text.grapheme_indices(true).enumerate() {
            if wanted.next_if_eq(&(i as u32)).is_none() {
                continue;
            }
            let end = start + letter.len();
            match ranges.last_mut() {
                Some(last) if last.end == start => last.end = end,
                _ => ranges.push(start..end),
            }
        }
        ranges
    }
}

fn entry(choice: Choice, words: &str, icon: &'static str, detail: String) -> Entry {
    // Cards may have many lines, the palette has one for each.
    let text = words.split_whitespace().collect::<Vec<_>>().join(" ");
    let searched = Utf32String::from(text.as_str());
    Entry { choice, text, icon, detail, searched }
}

fn commands(editor: &Editor, lang: Lang, entries: &mut Vec<Entry>) {
    let offered = COMMANDS.iter().filter(|c| c.id != CommandId::Palette && (c.enabled)(editor));
    entries.extend(offered.map(|command| {
        let section = text(lang, command.section.label()).into_owned();
        entry(Choice::Command(command.id), &editor.command_label(command.id, lang), command.icon, section)
    }));
}

fn templates(lang: Lang, entries: &mut Vec<Entry>) {
    entries.extend(bundled().iter().map(|summary| {
        let id = summary.id.as_str();
        let words = text_with(lang, "palette-new-from", &[("name", summary.example.as_str().into())]);
        let detail = format!("{} \u{b7} {id}", text(lang, "palette-template"));
        let mut template = entry(Choice::Template(id), &words, "file-plus", detail);
        // A title tells what its map is about; the model's name is often only in the id.
        template.searched = Utf32String::from(format!("{} {id}", template.text));
        template
    }));
}

/// Phases, steps, lanes and cards, in the order of the map.
fn places(editor: &Editor, lang: Lang, entries: &mut Vec<Entry>) {
    let map = &editor.map;
    let word = |key: &str| text(lang, key).into_owned();
    let (of_phase, of_step, of_lane) = (word("palette-phase"), word("palette-step"), word("palette-lane"));
    for phase in map.phases.iter().filter(|phase| !phase.name.is_empty()) {
        entries.push(entry(Choice::Phase(phase.id.clone()), &phase.name, "milestone", of_phase.clone()));
    }
    for (phase, step) in map.steps().filter(|(_, step)| !step.name.is_empty()) {
        let detail = format!("{of_step} \u{b7} {}", phase.name);
        entries.push(entry(Choice::Step(step.id.clone()), &step.name, "columns-3", detail));
    }
    let steps: std::collections::HashMap<&Id, &str> =
        map.steps().map(|(_, step)| (&step.id, step.name.as_str())).collect();
    for lane in &map.lanes {
        let (name, icon) = (lane.shown_name(&map.language), lane.kind.info().icon);
        entries.push(entry(Choice::Lane(lane.id.clone()), &name, icon, of_lane.clone()));
        for card in lane.cards.iter().filter(|card| !card.text.trim().is_empty()) {
            let step = steps.get(&card.step).copied().unwrap_or_default();
            let detail = format!("{name} \u{b7} {step}");
            entries.push(entry(Choice::Card(card.id.clone()), &card.text, icon, detail));
        }
    }
}
