//! What tracked visits told of a map, as lines and tables for documents in words.

use std::collections::{HashMap, HashSet};

use super::story::Story;
use crate::analytics::attribution::Rule;
use crate::locale::{amount, number, share};
use crate::measure::phrases::{credit, source_lines};
use crate::measure::ranking::{Money, by_rule, funnel, ranked};
use crate::model::channel_name;
use crate::model::{Id, Measured};

/// The rule that documents rank by: it alone looks at what would be lost.
const RULE: Rule = Rule::Markov;

pub(super) struct ToldMeasures {
    /// Where the measures come from, and what is said of their ranking.
    pub(super) lines: Vec<String>,
    pub(super) tables: Vec<MeasureTable>,
}

pub(super) struct MeasureTable {
    pub(super) title: String,
    /// The first column names what the others tell of.
    pub(super) head: Vec<String>,
    pub(super) rows: Vec<Vec<String>>,
}

/// None where the map was never measured.
pub(super) fn told(story: &Story<'_>) -> Option<ToldMeasures> {
    let measured = story.map.measured.as_deref()?;
    let mut lines = source_lines(story.lang, story.map, measured);
    if measured.conversions > 0 {
        lines.push(story.word("page-measures-rule"));
    }
    let tables = [phases(story, measured), touchpoints(story, measured), channels(story, measured)];
    Some(ToldMeasures { lines, tables: tables.into_iter().filter(|table| !table.rows.is_empty()).collect() })
}

fn head(story: &Story<'_>, keys: &[&str]) -> Vec<String> {
    keys.iter().map(|key| story.word(key)).collect()
}

fn whole(story: &Story<'_>, count: u64) -> String {
    number(story.lang, count as f64, 0)
}

/// The funnel, over the phases that are told of.
fn phases(story: &Story<'_>, measured: &Measured) -> MeasureTable {
    let rows = funnel(measured).into_iter().filter_map(|stage| {
        let phase = story.phases.iter().find(|phase| phase.id == stage.phase)?;
        Some(vec![
            phase.name.clone(),
            whole(story, stage.journeys),
            share(story.lang, stage.of_all),
            stage.of_before.map_or_else(String::new, |before| share(story.lang, before)),
            stage.no_further.map_or_else(String::new, |left| whole(story, left)),
        ])
    });
    MeasureTable {
        title: story.word("measures-funnel"),
        rows: rows.collect(),
        head: head(
            story,
            &["page-phase", "page-journeys", "page-of-all", "page-of-before", "page-no-further"],
        ),
    }
}

/// Best first; what no rule can rank comes last.
fn touchpoints(story: &Story<'_>, measured: &Measured) -> MeasureTable {
    let names = names(story);
    let ranked = ranked(measured, RULE);
    let known: HashSet<&Id> = ranked.iter().map(|touchpoint| &touchpoint.card).collect();
    let others = measured.touchpoints.iter().filter(|touchpoint| !known.contains(&touchpoint.card));
    let rows = ranked.iter().copied().chain(others).filter_map(|touchpoint| {
        let earned = credit(story.lang, by_rule(&touchpoint.credits, RULE));
        Some(vec![
            (*names.get(&touchpoint.card)?).to_owned(),
            whole(story, touchpoint.visits),
            share(story.lang, measured.reach(touchpoint)),
            share(story.lang, touchpoint.conversion()),
            if known.contains(&touchpoint.card) { earned } else { String::new() },
            share(story.lang, touchpoint.ended_share()),
            share(story.lang, touchpoint.stopped_share()),
        ])
    });
    MeasureTable {
        title: story.word("measures-touchpoints"),
        rows: rows.collect(),
        head: head(
            story,
            &[
                "measures-column-name",
                "measures-column-visits",
                "measures-column-reach",
                "measures-column-conversion",
                "measures-column-credit",
                "measures-column-ended",
                "measures-column-stopped",
            ],
        ),
    }
}

/// The texts of cards, of those whose lane and phase are told of.
fn names<'a>(story: &'a Story<'_>) -> HashMap<&'a Id, &'a str> {
    let steps: HashSet<&Id> = story.steps().map(|step| &step.id).collect();
    let cards = story.lanes.iter().flat_map(|lane| &lane.cards);
    cards.filter(|card| steps.contains(&card.step)).map(|card| (&card.id, card.text.as_str())).collect()
}

/// With what they cost, where that is known of any.
fn channels(story: &Story<'_>, measured: &Measured) -> MeasureTable {
    let mut keys = vec!["page-channel", "page-journeys", "measures-column-credit"];
    let costs = measured.channels.iter().any(|channel| channel.cost.is_some());
    if costs {
        keys.extend(["measures-cost", "page-cost-journey", "page-cost-conversion", "page-return"]);
    }
    let row = |channel: &crate::model::ChannelMeasures| {
        let money = Money::of_channel(channel, RULE);
        let name = match channel.channel.as_str() {
            "" => story.word("measures-no-channel"),
            name => channel_name(story.lang, name),
        };
        let mut row =
            vec![name, whole(story, channel.journeys), credit(story.lang, by_rule(&channel.credits, RULE))];
        if costs {
            let told = |cost: Option<f64>| cost.map_or_else(String::new, |cost| amount(story.lang, cost));
            row.extend([money.cost, money.apiece, money.per_conversion].map(told));
            row.push(money.returned.map_or_else(String::new, |back| share(story.lang, back)));
        }
        row
    };
    MeasureTable {
        title: story.word("measures-channels"),
        head: head(story, &keys),
        rows: measured.channels.iter().map(row).collect(),
    }
}
