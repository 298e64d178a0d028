//! What an exporter is given.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use super::ExportOptions;
use crate::locale::Lang;
use crate::model::{Card, Id, JourneyMap, Lane, Phase};
use crate::review::today;
use crate::scene::{Insights, Layouter, Scene, ViewOptions};

/// A map and its scenes, each laid out when it is first asked for.
#[derive(Debug)]
pub struct Document {
    /// As it is in its file.
    pub map: Arc<JourneyMap>,
    /// What of the map is shown.
    pub view: ViewOptions,
    /// The same map, with Wayline's own words in the language that was chosen.
    shown: Arc<JourneyMap>,
    layouter: Mutex<Layouter>,
    insights: Insights,
    overview: OnceLock<Arc<Scene>>,
    /// Each card's lane and its place there.
    cards: OnceLock<HashMap<Id, (usize, usize)>>,
}

impl Document {
    pub fn new(map: Arc<JourneyMap>, options: &ExportOptions) -> Document {
        let shown = match options.lang {
            Some(lang) if Lang::from_tag(&map.language) != lang => {
                Arc::new(JourneyMap { language: lang.tag().to_owned(), ..(*map).clone() })
            }
            _ => Arc::clone(&map),
        };
        Document {
            insights: Insights::of(Arc::clone(&map), today()),
            map,
            view: options.view.clone(),
            shown,
            layouter: Mutex::default(),
            overview: OnceLock::new(),
            cards: OnceLock::new(),
        }
    }

    /// The language of Wayline's own words, by its tag; empty where the map does not say.
    pub fn language(&self) -> &str {
        &self.shown.language
    }

    /// The same, as Wayline speaks it.
    pub fn lang(&self) -> Lang {
        Lang::from_tag(&self.shown.language)
    }

    /// The language that the map is written in, for those who hear it: the map's own tag, also where Wayline does not
    /// speak that language.
    pub fn written_in(&self) -> &str {
        let own = self.language();
        if own.is_empty() { self.lang().tag() } else { own }
    }

    /// A card and its lane. Looked up, as exporters ask for every card.
    pub fn card_and_lane(&self, id: &Id) -> Option<(&Arc<Card>, &Arc<Lane>)> {
        let places = self.cards.get_or_init(|| {
            let lanes = self.map.lanes.iter().enumerate();
            let cards = lanes.flat_map(|(row, lane)| {
                lane.cards.iter().enumerate().map(move |(at, card)| (card.id.clone(), (row, at)))
            });
            cards.collect()
        });
        let (row, at) = *places.get(id)?;
        let lane = self.map.lanes.get(row)?;
        Some((lane.cards.get(at)?, lane))
    }

    /// All that is shown, in one.
    pub fn overview(&self) -> Arc<Scene> {
        Arc::clone(self.overview.get_or_init(|| self.scene(&self.view)))
    }

    /// Another view of the map, such as one phase of it ([`Document::phase_view`]).
    pub fn scene(&self, view: &ViewOptions) -> Arc<Scene> {
        let mut layouter = self.layouter.lock().unwrap_or_else(PoisonError::into_inner);
        layouter.scene(&self.shown, view, &self.insights)
    }

    /// What is shown, of one phase only.
    pub fn phase_view(&self, phase: &Id) -> ViewOptions {
        ViewOptions { phases: Some(vec![phase.clone()]), ..self.view.clone() }
    }

    /// The phases that are shown, in the map's order.
    pub fn phases(&self) -> impl Iterator<Item = &Arc<Phase>> {
        self.map.phases.iter().filter(|phase| self.view.shows_phase(&phase.id))
    }
}
