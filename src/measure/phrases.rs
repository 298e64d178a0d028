//! How measures are written: for the window and for documents alike.

use crate::analytics::attribution::Rule;
use crate::locale::{Arg, Lang, counted, counted_with, date, number, share, text, text_with};
use crate::model::{JourneyMap, Measured, Source};

/// The last part of the keys that name a rule.
fn rule_key(rule: Rule) -> &'static str {
    match rule {
        Rule::First => "measures-rule-first",
        Rule::Last => "measures-rule-last",
        Rule::Linear => "measures-rule-linear",
        Rule::Position => "measures-rule-position",
        Rule::TimeDecay => "measures-rule-time_decay",
        Rule::Markov => "measures-rule-markov",
    }
}

/// To whom a rule gives conversions.
pub fn rule_name(lang: Lang, rule: Rule) -> String {
    text(lang, rule_key(rule)).into_owned()
}

/// What a rule does, in one sentence.
pub fn rule_help(lang: Lang, rule: Rule) -> String {
    text(lang, &format!("{}-help", rule_key(rule))).into_owned()
}

/// Conversions that a rule gives: often a part of one.
pub fn credit(lang: Lang, conversions: f64) -> String {
    number(lang, conversions, usize::from(conversions < 99.95))
}

/// The log that a map was measured with.
pub fn source_of<'a>(map: &'a JourneyMap, measured: &Measured) -> Option<&'a Source> {
    map.sources.iter().find(|source| source.id == measured.source)
}

/// The log's file with its period, and under it its size, when it was measured, and how many converted.
pub fn source_lines(lang: Lang, map: &JourneyMap, measured: &Measured) -> Vec<String> {
    let mut first = Vec::new();
    let mut second = vec![
        counted(lang, "measures-journeys", measured.journeys),
        counted(lang, "measures-contacts", measured.contacts),
    ];
    let mut third = Vec::new();
    if let Some(source) = source_of(map, measured) {
        first.push(source.file.clone());
        if let (Some(from), Some(until)) = (source.from, source.until) {
            let period = [("from", date(lang, from).into()), ("until", date(lang, until).into())];
            first.push(text_with(lang, "measures-period", &period));
        }
        second.insert(0, counted(lang, "measures-rows", source.rows));
        let on = source.measured.map(|day| [("date", Arg::from(date(lang, day)))]);
        third.extend(on.map(|on| text_with(lang, "measures-on", &on)));
    }
    if measured.conversions > 0 && measured.journeys > 0 {
        let part = share(lang, measured.conversions as f64 / measured.journeys as f64);
        let more = [("percent", part.into())];
        third.insert(0, counted_with(lang, "measures-converted", measured.conversions, &more));
    }
    let lines = [first, second, third].map(|parts| parts.join(" \u{b7} "));
    lines.into_iter().filter(|line| !line.is_empty()).collect()
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn where_measures_come_from_is_told_in_three_lines() {
        let source = Source {
            id: "log".into(),
            file: "shop.csv".into(),
            from: Some(date(2024, 1, 1)),
            until: Some(date(2024, 6, 30)),
            rows: 31_106,
            measured: Some(date(2026, 11, 22)),
        };
        let map = JourneyMap { sources: vec![source], ..JourneyMap::default() };
        let measured = Measured {
            source: "log".into(),
            journeys: 3605,
            contacts: 28_921,
            conversions: 470,
            ..Measured::default()
        };
        assert_eq!(
            source_lines(Lang::English, &map, &measured),
            [
                "shop.csv \u{b7} 1 Jan 2024 to 30 June 2024",
                "31,106 rows \u{b7} 3605 journeys \u{b7} 28,921 contacts",
                "470 converted (13\u{202f}%) \u{b7} measured on 22 Nov 2026",
            ]
        );
        let bare = Measured { journeys: 1, ..Measured::default() };
        assert_eq!(
            source_lines(Lang::English, &JourneyMap::default(), &bare),
            ["1 journey \u{b7} 0 contacts"]
        );
    }

    #[test]
    fn small_credits_keep_a_decimal_and_large_ones_do_not() {
        assert_eq!([credit(Lang::English, 35.03), credit(Lang::English, 135.4)], ["35", "135"]);
    }
}
