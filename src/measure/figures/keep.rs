//! What a table of figures tells of a map, and what of it goes into the map, as one edit.

use std::sync::Arc;

use crate::edit::{CardFigures, Edit};
use crate::fault::FileError;
use crate::measure::free_source;
use crate::measure::keep::with_new_aliases;
use crate::model::{Card, Evidence, Id, JourneyMap, METRICS, Measured, Metrics, Source};

/// The figures that a table gives to one card.
#[derive(Clone, Debug, PartialEq)]
pub struct TableFigures {
    pub card: Id,
    /// Only what the table says.
    pub metrics: Metrics,
}

/// What a table tells of a map.
#[derive(Clone, Debug, PartialEq)]
pub struct Figures {
    /// In the order of the table.
    pub cards: Vec<TableFigures>,
    /// What was spent on channels, by the names under which the map measures them.
    pub channels: Vec<(String, f64)>,
    /// What was left out, and why, by line.
    pub notes: Vec<FileError>,
    pub source: Source,
    /// Names that were accepted, each with the card that is to keep it.
    pub(super) aliases: Vec<(Id, String)>,
}

impl Figures {
    /// The change that keeps the figures in `map`. What the table does not speak of stays. Cards that have left the map
    /// meanwhile are passed over.
    pub fn edit(&self, map: &JourneyMap) -> Edit {
        let source = free_source(map, &self.source);
        let figures: Vec<CardFigures> = self
            .cards
            .iter()
            .filter_map(|figures| Some(self.of_card(map.card(&figures.card)?, figures, &source.id)))
            .collect();
        let mut edits = Vec::new();
        let is_named = figures.iter().any(|figures| figures.metrics.source.as_ref() == Some(&source.id));
        if is_named && !map.sources.contains(&source) {
            edits.push(Edit::AddSource(source));
        }
        if !figures.is_empty() {
            edits.push(Edit::SetFigures(figures));
        }
        edits.extend(self.with_costs(map).map(|measured| Edit::SetMeasured(Some(Arc::new(measured)))));
        Edit::Sequence(edits)
    }

    fn of_card(&self, card: &Card, figures: &TableFigures, source: &Id) -> CardFigures {
        let Metrics { visits, customers, conversion, value, .. } = &figures.metrics;
        let mut metrics = card.metrics.clone();
        // A card names one source. That of its visits stays where the table adds only what no log can tell; else what
        // another source told goes with it, so that no figure stands under a source that does not have it.
        let is_of_visits = visits.is_some() || customers.is_some() || conversion.is_some() || value.is_some();
        if is_of_visits && metrics.source.as_ref().is_some_and(|before| before != source) {
            metrics.forget_visits();
        }
        for metric in METRICS {
            if let Some(number) = (metric.get)(&figures.metrics) {
                (metric.set)(&mut metrics, Some(number));
            }
        }
        if is_of_visits || metrics.source.is_none() {
            metrics.source = Some(source.clone());
        }
        let aliases = with_new_aliases(card, &self.aliases);
        let evidence = card.evidence.max(Some(Evidence::WebAnalytics));
        CardFigures { card: card.id.clone(), metrics, evidence, aliases }
    }

    /// What the map has measured, with what was spent on channels; none if the table says nothing of that.
    fn with_costs(&self, map: &JourneyMap) -> Option<Measured> {
        let mut measured = Measured::clone(map.measured.as_ref().filter(|_| !self.channels.is_empty())?);
        measured.set_costs(self.channels.iter().map(|(name, cost)| (name.as_str(), Some(*cost))));
        Some(measured)
    }
}
