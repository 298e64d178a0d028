//! Which event of a log is which touchpoint of the map.

use std::collections::{BTreeMap, HashMap, HashSet};

use super::words::{agreement, likeness, weighed};
use crate::analytics::EventLog;
use crate::locale::lexicon::{self, key};
use crate::model::{Card, Id, JourneyMap, LaneKind, Measured, State};

/// Events beyond the commonest of these get no suggestion; there may be a hundred thousand.
const MOST_SUGGESTIONS: usize = 400;
/// Less agreement than this is no likeness.
const LEAST_AGREEMENT: f32 = 0.6;

/// Why an event is matched to a card.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum How {
    /// It has the same words as the card, whatever their case, accents, blanks and signs.
    Exact,
    /// It is one of the card's other names.
    Alias,
    /// The user said so.
    Accepted,
}

/// An event of the log, and the touchpoint that it is.
#[derive(Clone, Debug, PartialEq)]
pub struct EventMatch {
    pub event: String,
    /// How often it came.
    pub count: u64,
    /// In how many cases.
    pub cases: u64,
    pub matched: Option<(Id, How)>,
    /// A card that could be meant, and how much speaks for it, 0 to 1. Never applied without being accepted.
    pub suggestion: Option<(Id, f32)>,
    /// Whether the card is to keep the name as an alias.
    keeps: bool,
}

/// For each event name of a log the card that it means, the most frequent first.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Matching {
    events: Vec<EventMatch>,
}

/// Names that cards of a map go by.
pub(super) struct CardNames<'a> {
    cards: Vec<&'a Card>,
    by_words: HashMap<String, (usize, How)>,
}

impl<'a> CardNames<'a> {
    pub(super) fn of(map: &'a JourneyMap) -> CardNames<'a> {
        let cards = candidates(map);
        let mut by_words: HashMap<String, (usize, How)> = HashMap::new();
        for (how, at, name) in names_of(&cards) {
            let key = key(name);
            if !key.is_empty() {
                by_words.entry(key).or_insert((at, how));
            }
        }
        CardNames { cards, by_words }
    }

    /// The card that goes by a name, and how.
    pub(super) fn find(&self, name: &str) -> Option<(Id, How)> {
        self.by_words.get(&key(name)).map(|&(at, how)| (self.cards[at].id.clone(), how))
    }
}

impl Matching {
    /// Matches the events of `log` to the touchpoints of `map`, and to its actions where no touchpoint has the words:
    /// by their other names, then by the same words. Where several cards have them, the first in reading order (by
    /// step, then from top to bottom) is meant; cards of what should be come last.
    pub fn of(map: &JourneyMap, log: &EventLog) -> Matching {
        let tallied = log.names().iter().map(String::as_str).zip(tallies(log));
        Matching::of_tallied(map, tallied)
    }

    /// Matches the names in a table as those of a log's events; each is in the table on purpose, and no customer's.
    pub(super) fn of_names<'a>(map: &JourneyMap, names: impl Iterator<Item = &'a str>) -> Matching {
        let mut counts: HashMap<&str, u64> = HashMap::new();
        for name in names {
            *counts.entry(name).or_default() += 1;
        }
        Matching::of_tallied(map, counts.into_iter().map(|(name, count)| (name, (count, u64::MAX))))
    }

    /// Matches names, each with how often it came and in how many cases.
    fn of_tallied<'a>(map: &JourneyMap, names: impl Iterator<Item = (&'a str, (u64, u64))>) -> Matching {
        let cards = CardNames::of(map);
        let mut events: Vec<EventMatch> = names
            .map(|(name, (count, cases))| EventMatch {
                event: name.to_owned(),
                count,
                cases,
                matched: cards.find(name),
                suggestion: None,
                keeps: false,
            })
            .collect();
        events.sort_by(|a, b| b.count.cmp(&a.count).then_with(|| a.event.cmp(&b.event)));
        suggest(&cards.cards, &mut events);
        Matching { events }
    }

    pub fn events(&self) -> &[EventMatch] {
        &self.events
    }

    /// Says which card an event is, or that it is none; what was accepted becomes an alias of the card.
    pub fn set(&mut self, event: usize, card: Option<Id>) {
        if let Some(event) = self.events.get_mut(event) {
            event.keeps = card.is_some();
            event.matched = card.map(|card| (card, How::Accepted));
        }
    }

    /// Accepts all suggestions for events that match nothing, and says how many they are. Names of few cases do not
    /// become aliases then: nobody has read them, and they could tell of a customer.
    pub fn accept_suggestions(&mut self) -> usize {
        let mut accepted = 0;
        for event in self.events.iter_mut().filter(|event| event.matched.is_none()) {
            if let Some((card, _)) = event.suggestion.clone() {
                event.matched = Some((card, How::Accepted));
                event.keeps = event.cases >= Measured::LEAST_JOURNEYS;
                accepted += 1;
            }
        }
        accepted
    }

    /// Cards with names that they are to keep, in the order of the events.
    pub(super) fn new_aliases(&self) -> impl Iterator<Item = (&Id, &str)> {
        self.events.iter().filter(|event| event.keeps).filter_map(|event| {
            let (card, how) = event.matched.as_ref()?;
            (*how == How::Accepted).then_some((card, event.event.as_str()))
        })
    }
}

/// The card that goes by a name: by its id, or by its words as events are matched; a touchpoint if there is one.
pub fn card_called(map: &JourneyMap, name: &str) -> Option<Id> {
    let key = key(name);
    let by_words = |card: &&Card| !key.is_empty() && lexicon::key(&card.text) == key;
    let by_id = map.card(&Id::new(name)).map(|card| card.id.clone());
    let likely = candidates(map).into_iter().find(by_words).map(|card| card.id.clone());
    let any =
        || in_reading_order(map).into_iter().map(|(_, card)| card).find(by_words).map(|card| card.id.clone());
    by_id.or(likely).or_else(any)
}

/// How often each name of the log came, and in how many cases.
pub(super) fn tallies(log: &EventLog) -> Vec<(u64, u64)> {
    let mut tallies = vec![(0, 0); log.names().len()];
    let mut last_case = vec![usize::MAX; log.names().len()];
    for (number, case) in log.cases().enumerate() {
        for name in case.names().map(|name| name as usize) {
            tallies[name].0 += 1;
            if last_case[name] != number {
                last_case[name] = number;
                tallies[name].1 += 1;
            }
        }
    }
    tallies
}

/// The cards of a map in reading order: step by step, each from top to bottom.
pub(super) fn in_reading_order(map: &JourneyMap) -> Vec<(LaneKind, &Card)> {
    let ranks: HashMap<&Id, usize> =
        map.steps().enumerate().map(|(rank, (_, step))| (&step.id, rank)).collect();
    let mut cards: Vec<(LaneKind, &Card)> = map
        .cards()
        .filter(|(_, card)| ranks.contains_key(&card.step))
        .map(|(lane, card)| (lane.kind, &**card))
        .collect();
    cards.sort_by_key(|(_, card)| ranks.get(&card.step).copied());
    cards
}

/// The cards that an event can be, those that are likeliest meant first. Other lanes than touchpoints and actions tell
/// of something else; a card there is meant only if someone gave it another name.
fn candidates(map: &JourneyMap) -> Vec<&Card> {
    let rank = |(kind, card): &(LaneKind, &Card)| {
        let lane = match kind {
            LaneKind::Touchpoints => 0,
            LaneKind::Actions => 1,
            _ => 2,
        };
        let of_another_state = card.state == Some(State::ToBe) && map.main_state() != State::ToBe;
        (of_another_state, lane)
    };
    let mut cards = in_reading_order(map);
    cards.retain(|place @ (_, card)| rank(place).1 < 2 || !card.aliases.is_empty());
    cards.sort_by_key(rank);
    cards.into_iter().map(|(_, card)| card).collect()
}

/// All names that cards go by, other names first: those were given on purpose.
fn names_of<'a>(cards: &'a [&'a Card]) -> impl Iterator<Item = (How, usize, &'a str)> {
    let aliases = cards
        .iter()
        .enumerate()
        .flat_map(|(at, card)| card.aliases.iter().map(move |alias| (How::Alias, at, alias.as_str())));
    aliases.chain(cards.iter().enumerate().map(|(at, card)| (How::Exact, at, card.text.as_str())))
}

/// Suggests cards for the commonest events that match none.
fn suggest(cards: &[&Card], events: &mut [EventMatch]) {
    let names: Vec<(usize, Vec<(String, f32)>)> =
        names_of(cards).map(|(_, at, name)| (at, weighed(name))).collect();
    // Which names have a word; sorted, so that words of one beginning stand together.
    let mut with_word: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
    for (number, (_, words)) in names.iter().enumerate() {
        for (word, _) in words {
            with_word.entry(word).or_default().push(number);
        }
    }
    let lost = events.iter_mut().filter(|event| event.matched.is_none());
    for event in lost.take(MOST_SUGGESTIONS) {
        let words = weighed(&event.event);
        let mut near: HashSet<usize> = HashSet::new();
        for (word, _) in &words {
            let Some(first) = word.chars().next() else { continue };
            let beginning = first.to_string();
            let alike = with_word
                .range(beginning.as_str()..)
                .take_while(|(other, _)| other.starts_with(first))
                .filter(|(other, _)| likeness(word, other) > 0.0);
            near.extend(alike.flat_map(|(_, names)| names));
        }
        let scored = near.into_iter().map(|number| {
            let (card, name) = &names[number];
            (agreement(&words, name), *card)
        });
        event.suggestion = scored
            .filter(|(agreement, _)| *agreement >= LEAST_AGREEMENT)
            // Of equals the first card in order.
            .max_by(|a, b| a.0.total_cmp(&b.0).then(b.1.cmp(&a.1)))
            .map(|(agreement, card)| (cards[card].id.clone(), agreement));
    }
}
