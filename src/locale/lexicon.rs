//! What readers of other programs' files know of each language: by which words columns, lanes, choices, days and
//! answers go there. One file a language, `lexicon.ron` beside its other words.
//!
//! Nobody says in which language a file is, and many mix two. So the words of all languages are known at once, and
//! words are compared by their [`key`].

use std::collections::{BTreeMap, HashMap};
use std::sync::OnceLock;

use serde::Deserialize;

use super::{Lang, lexicon_source};
use crate::fold::fold;

/// A name without case, accents, blanks and signs: names with the same key are the same words, be they written
/// `product_view`, `ProductView` or `Product view`. A name of signs alone, such as `/`, is compared as it is.
pub fn key(name: &str) -> String {
    let words: String = name.chars().filter(|c| c.is_alphanumeric()).filter_map(fold).collect();
    if words.is_empty() { name.trim().to_owned() } else { words }
}

/// Words by what they stand for.
type Groups = BTreeMap<String, Vec<String>>;

/// The file of a language. A field that one lacks is an error, and so is one that is not here.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Entries {
    /// From January on.
    months: Vec<Vec<String>>,
    /// From Monday on.
    weekdays: Vec<Vec<String>>,
    within_dates: Vec<String>,
    today: Vec<String>,
    yesterday: Vec<String>,
    yes: Vec<String>,
    no: Vec<String>,
    nothing: Vec<String>,
    percent: Vec<String>,
    totals: Vec<String>,
    columns: Groups,
    lanes: Groups,
    states: Groups,
    presences: Groups,
    media: Groups,
    evidence: Groups,
    statuses: Groups,
    touchpoint_columns: Vec<String>,
    channel_columns: Vec<String>,
    log_columns: Groups,
    goals: Vec<String>,
    not_yet: Vec<String>,
    empty_words: Vec<String>,
    common_words: Vec<String>,
}

/// Words that mean one thing, in the order of their languages and, in each, as the file has them.
#[derive(Debug, Default)]
pub struct Words {
    ranks: HashMap<String, usize>,
}

impl Words {
    fn add(&mut self, words: &[String]) {
        for word in words {
            let rank = self.ranks.len();
            self.ranks.entry(key(word)).or_insert(rank);
        }
    }

    pub fn contains(&self, words: &str) -> bool {
        self.rank(&key(words)).is_some()
    }

    /// The place of the words that have this [`key`], from 0: the likeliest first.
    pub fn rank(&self, key: &str) -> Option<usize> {
        self.ranks.get(key).copied()
    }

    /// The keys of all words.
    pub fn keys(&self) -> impl Iterator<Item = &str> {
        self.ranks.keys().map(String::as_str)
    }
}

/// Words that stand for one of several things, each of which has a name of its own in the files.
#[derive(Debug, Default)]
pub struct Terms {
    by_name: BTreeMap<String, Words>,
    names_of: HashMap<String, Vec<String>>,
}

impl Terms {
    fn add(&mut self, groups: &Groups) {
        for (name, words) in groups {
            self.by_name.entry(name.clone()).or_default().add(words);
            for word in words {
                let names = self.names_of.entry(key(word)).or_default();
                if !names.contains(name) {
                    names.push(name.clone());
                }
            }
        }
    }

    /// What these words stand for: nothing, one thing, or several where languages differ.
    pub fn named_by(&self, words: &str) -> &[String] {
        self.names_of.get(&key(words)).map_or(&[], Vec::as_slice)
    }

    /// The words that stand for what is called `name`; none at all where nothing is.
    pub fn words_for(&self, name: &str) -> Option<&Words> {
        self.by_name.get(name)
    }
}

/// The words of all languages.
#[derive(Debug, Default)]
pub struct Lexicon {
    /// The beginnings of names of months, by key; 0 where two months begin so.
    months: HashMap<String, u32>,
    weekdays: HashMap<String, u32>,
    /// What may stand between day, month and year: `de`.
    pub within_dates: Words,
    pub today: Words,
    pub yesterday: Words,
    pub yes: Words,
    pub no: Words,
    /// What a cell says that has nothing to say: `n/a`.
    pub nothing: Words,
    pub percent: Words,
    /// What the row of sums below a table begins with.
    pub totals: Words,
    /// Columns of tables of maps and of figures.
    pub columns: Terms,
    /// Lanes, besides what Wayline itself calls them.
    pub lanes: Terms,
    pub states: Terms,
    pub presences: Terms,
    pub media: Terms,
    pub evidence: Terms,
    pub statuses: Terms,
    /// Columns that name touchpoints in tables of figures.
    pub touchpoint_columns: Words,
    /// Columns of channels, besides those of tables of maps.
    pub channel_columns: Words,
    pub log_columns: Terms,
    /// Events of conversion, likeliest first.
    pub goals: Words,
    /// Words that make of a purchase something that came to nothing, or has not come yet.
    pub not_yet: Words,
    /// Words of names that say nothing by themselves.
    pub empty_words: Words,
    /// Words that many names share, and that therefore tell little.
    pub common_words: Words,
}

/// The words of all languages, read when they are first asked for.
pub fn lexicon() -> &'static Lexicon {
    static LEXICON: OnceLock<Lexicon> = OnceLock::new();
    LEXICON.get_or_init(|| {
        let mut lexicon = Lexicon::default();
        for lang in Lang::ALL {
            // A file that does not parse is left out; a test holds them all to parsing.
            if let Ok(entries) = entries(lang) {
                lexicon.add(&entries);
            }
        }
        lexicon
    })
}

fn entries(lang: Lang) -> Result<Entries, ron::error::SpannedError> {
    ron::from_str(lexicon_source(lang))
}

/// Notes down the beginnings of the names, from so many letters on.
fn add_beginnings(known: &mut HashMap<String, u32>, names: &[Vec<String>], least: usize) {
    for (number, name) in (1..).zip(names).flat_map(|(n, names)| names.iter().map(move |name| (n, key(name))))
    {
        for (end, _) in name.char_indices().skip(least).chain([(name.len(), ' ')]) {
            known
                .entry(name[..end].to_owned())
                .and_modify(|n| *n = if *n == number { number } else { 0 })
                .or_insert(number);
        }
    }
}

impl Lexicon {
    fn add(&mut self, entries: &Entries) {
        // Taken apart by name, so that no kind of entry is forgotten.
        let Entries {
            months,
            weekdays,
            within_dates,
            today,
            yesterday,
            yes,
            no,
            nothing,
            percent,
            totals,
            columns,
            lanes,
            states,
            presences,
            media,
            evidence,
            statuses,
            touchpoint_columns,
            channel_columns,
            log_columns,
            goals,
            not_yet,
            empty_words,
            common_words,
        } = entries;
        add_beginnings(&mut self.months, months, 3);
        add_beginnings(&mut self.weekdays, weekdays, 2);
        for (words, more) in [
            (&mut self.within_dates, within_dates),
            (&mut self.today, today),
            (&mut self.yesterday, yesterday),
            (&mut self.yes, yes),
            (&mut self.no, no),
            (&mut self.nothing, nothing),
            (&mut self.percent, percent),
            (&mut self.totals, totals),
            (&mut self.touchpoint_columns, touchpoint_columns),
            (&mut self.channel_columns, channel_columns),
            (&mut self.goals, goals),
            (&mut self.not_yet, not_yet),
            (&mut self.empty_words, empty_words),
            (&mut self.common_words, common_words),
        ] {
            words.add(more);
        }
        for (terms, more) in [
            (&mut self.columns, columns),
            (&mut self.lanes, lanes),
            (&mut self.states, states),
            (&mut self.presences, presences),
            (&mut self.media, media),
            (&mut self.evidence, evidence),
            (&mut self.statuses, statuses),
            (&mut self.log_columns, log_columns),
        ] {
            terms.add(more);
        }
    }

    /// The number of the month of this name, from 1. A name may be cut short to its first three letters.
    pub fn month(&self, word: &str) -> Option<u32> {
        self.months.get(&key(word)).copied().filter(|month| *month > 0)
    }

    /// Whether a day of the week is called so. A name may be cut short to its first two letters.
    pub fn is_weekday(&self, word: &str) -> bool {
        self.weekdays.contains_key(&key(word))
    }

    /// Whether a cell says that there is nothing to say: it is empty, has a dash, or a word for that.
    pub fn is_blank(&self, cell: &str) -> bool {
        let cell = cell.trim();
        matches!(cell, "" | "-" | "\u{2013}" | "\u{2014}") || (cell.len() < 16 && self.nothing.contains(cell))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_language_has_the_same_kinds_of_entries_and_none_is_empty() {
        let english = entries(Lang::English).unwrap();
        for lang in Lang::ALL {
            let entries = entries(lang).unwrap_or_else(|error| panic!("{lang:?}: {error}"));
            let lists = |entries: &Entries| {
                let Entries {
                    columns, lanes, states, presences, media, evidence, statuses, log_columns, ..
                } = entries;
                let groups = [columns, lanes, states, presences, media, evidence, statuses, log_columns];
                groups.map(|groups| groups.keys().cloned().collect::<Vec<String>>())
            };
            assert_eq!(lists(&entries), lists(&english), "{lang:?}");
            assert_eq!((entries.months.len(), entries.weekdays.len()), (12, 7), "{lang:?}");
            let text = lexicon_source(lang).replace([' ', '\n'], "");
            assert!(!text.contains("[]") && !text.contains("\"\""), "{lang:?}");
        }
    }

    #[test]
    fn no_word_stands_for_two_things_in_one_language() {
        for lang in Lang::ALL {
            let entries = entries(lang).unwrap();
            for groups in [&entries.columns, &entries.lanes, &entries.statuses, &entries.evidence] {
                let mut seen = HashMap::new();
                for (name, word) in
                    groups.iter().flat_map(|(name, words)| words.iter().map(move |w| (name, key(w))))
                {
                    let before = seen.insert(word.clone(), name);
                    assert!(before.is_none_or(|before| before == name), "{lang:?}: {word}");
                }
            }
        }
    }

    #[test]
    fn months_are_known_whole_and_cut_short_in_every_language() {
        for (words, month) in [
            (["January", "januari", "Jan.", "janv.", "ene"], 1),
            (["March", "mrt", "März", "mars", "mar"], 3),
            (["May", "mei", "Mai", "mai", "mayo"], 5),
            (["June", "jun", "Juni", "juin", "junio"], 6),
            (["July", "jul", "Juli", "juil.", "julio"], 7),
            (["Aug", "augustus", "August", "août", "ago"], 8),
            (["Dec", "december", "Dez.", "déc.", "dic"], 12),
        ] {
            for word in words {
                assert_eq!(lexicon().month(word), Some(month), "{word}");
            }
        }
        for word in ["", "ja", "ma", "jui", "noon", "5"] {
            assert_eq!(lexicon().month(word), None, "{word}");
        }
        assert!(["Wed", "woensdag", "Mi", "mer.", "miércoles"].iter().all(|day| lexicon().is_weekday(day)));
        assert!(!lexicon().is_weekday("w") && !lexicon().is_weekday("home"));
    }

    #[test]
    fn case_accents_signs_and_humps_do_not_matter() {
        for name in ["Product page", "product_page", "PRODUCT-PAGE", "productPage", "Pröduct  page!"] {
            assert_eq!(key(name), "productpage", "{name}");
        }
        assert_eq!(key("Cafe\u{301}"), key("café"));
        assert_eq!((key(" / ").as_str(), key(" ").as_str()), ("/", ""));
        assert!(lexicon().nothing.contains("N/A") && lexicon().yes.contains("\u{2605}"));
    }

    #[test]
    fn the_likeliest_word_comes_first_and_english_before_the_others() {
        let rank = |word: &str| lexicon().goals.rank(&key(word)).unwrap();
        assert!(rank("purchase") < rank("order placed") && rank("sale") < rank("aankoop"));
    }
}
