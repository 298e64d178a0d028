//! What of a measurement goes into the map, as one edit.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use super::rounded::rounded;
use super::{Measurement, free_source};
use crate::edit::{CardFigures, Edit};
use crate::model::{Card, Evidence, Id, JourneyMap, Measured, Metrics};

impl Measurement {
    /// The change that keeps all of it in `map`: the source, the figures of cards with names that were accepted, and
    /// the measures. What is typed about cost and satisfaction stays, and so does what was spent on channels. Of
    /// things that have left the map since it was measured nothing is kept.
    pub fn edit(&self, map: &JourneyMap) -> Edit {
        let source = free_source(map, &self.source);
        let mut measured = self.measured_for(map);
        measured.source = source.id.clone();
        let mut edits = Vec::new();
        if !map.sources.contains(&source) {
            edits.push(Edit::AddSource(source));
        }
        edits.push(Edit::SetFigures(self.figures(map, &measured)));
        edits.push(Edit::SetMeasured(Some(Arc::new(measured))));
        Edit::Sequence(edits)
    }

    fn measured_for(&self, map: &JourneyMap) -> Measured {
        let there: HashSet<&Id> = map
            .phases
            .iter()
            .map(|phase| &phase.id)
            .chain(map.steps().map(|(_, step)| &step.id))
            .chain(map.cards().map(|(_, card)| &card.id))
            .collect();
        let is_gone = |id: &Id| !there.contains(id);
        let mut measured = if self.measured.names_any(is_gone) {
            self.measured.without(is_gone)
        } else {
            self.measured.clone()
        };
        let before = map.measured.iter().flat_map(|before| &before.channels);
        let costs = before.filter(|channel| channel.cost.is_some());
        measured.set_costs(costs.map(|channel| (channel.channel.as_str(), channel.cost)));
        measured
    }

    fn figures(&self, map: &JourneyMap, measured: &Measured) -> Vec<CardFigures> {
        let cards: HashMap<&Id, &Arc<Card>> = map.cards().map(|(_, card)| (&card.id, card)).collect();
        let figures = measured.touchpoints.iter().filter_map(|touchpoint| {
            let card = cards.get(&touchpoint.card)?;
            let mut before = card.metrics.clone();
            if before.source.is_some() {
                // What another source told is not this one's.
                before.forget_visits();
            }
            let known = |is_known: bool, now: f64, before: Option<f64>| {
                if is_known { Some(rounded(now, 4)) } else { before }
            };
            let metrics = Metrics {
                visits: Some(touchpoint.visits),
                customers: Some(touchpoint.journeys),
                conversion: known(self.knows_conversions, touchpoint.conversion(), before.conversion),
                value: known(
                    // What is paid back is no figure that a card can hold.
                    self.knows_conversions && self.has_values && touchpoint.value >= 0.0,
                    touchpoint.value,
                    before.value,
                ),
                source: Some(measured.source.clone()),
                ..before
            };
            let aliases = with_new_aliases(card, &self.aliases);
            let evidence = Some(Evidence::Measured);
            Some(CardFigures { card: card.id.clone(), metrics, evidence, aliases })
        });
        figures.chain(Measurement::outdated(map, measured)).collect()
    }

    /// Cards that have figures of the measurement before, and none of this one: old figures beside new ones would be
    /// read as one.
    fn outdated(map: &JourneyMap, measured: &Measured) -> Vec<CardFigures> {
        let now: HashSet<&Id> = measured.touchpoints.iter().map(|touchpoint| &touchpoint.card).collect();
        let Some(before) = map.measured.as_ref().map(|before| &before.source) else { return Vec::new() };
        let outdated = map
            .cards()
            .map(|(_, card)| card)
            .filter(|card| card.metrics.source.as_ref() == Some(before) && !now.contains(&card.id));
        outdated
            .map(|card| {
                let mut metrics = card.metrics.clone();
                metrics.forget_visits();
                CardFigures {
                    card: card.id.clone(),
                    metrics,
                    evidence: card.evidence,
                    aliases: card.aliases.clone(),
                }
            })
            .collect()
    }
}

/// The other names of a card, with those of `accepted` that are for it.
pub(super) fn with_new_aliases(card: &Card, accepted: &[(Id, String)]) -> Vec<String> {
    let mut aliases = card.aliases.clone();
    for (_, alias) in accepted.iter().filter(|(id, _)| *id == card.id) {
        if !aliases.contains(alias) {
            aliases.push(alias.clone());
        }
    }
    aliases
}
