//! How measured journeys are read: what of them lies on the map, and the path whose likely next steps are asked for.
//! None of it is part of the map, and there is nothing to undo; only a cost that is typed is.

use std::sync::Arc;

use super::reading::Reading;
use super::{Ask, Editor, Item, Selection};
use crate::analytics::attribution::Rule;
use crate::edit::{Edit, Label, MergeKey};
use crate::measure::NextSteps;
use crate::measure::ranking::best_and_worst;
use crate::model::{Id, Measured};
use crate::scene::Overlay;

impl Editor {
    /// What a log told of the map, if it is measured.
    pub fn measured(&self) -> Option<&Measured> {
        self.map.measured.as_deref()
    }

    /// Whether measures lie on the map, as soon as it has any.
    pub fn shows_measures(&self) -> bool {
        self.view.measures.is_some()
    }

    /// Shows the measures on the map, or hides them. What was in sight stays so, though measures need room.
    pub fn show_measures(&mut self, shown: bool) {
        self.keep_in_sight(|editor| editor.view.measures = shown.then(|| editor.overlay_now()));
    }

    /// Reads the measures of this map as those of another were read; the path is left there.
    pub fn read_measures_as(&mut self, other: &Editor) {
        self.reading.overlay = Overlay { after: Vec::new(), ..other.measures_overlay().clone() };
        self.reading.rule = other.reading.rule;
        self.view.measures = other.shows_measures().then(|| self.overlay_now());
    }

    /// How measures lie on the map, or would if they were shown.
    pub fn measures_overlay(&self) -> &Overlay {
        self.view.measures.as_ref().unwrap_or(&self.reading.overlay)
    }

    /// Changes how measures lie on the map, and shows them.
    pub fn change_overlay(&mut self, change: impl FnOnce(&mut Overlay)) {
        let mut overlay = self.measures_overlay().clone();
        change(&mut overlay);
        self.reading.overlay = overlay;
        self.show_measures(true);
    }

    /// By what conversions are shared among touchpoints, in lists and for the best and the worst on the map.
    pub fn rule(&self) -> Rule {
        self.reading.rule.unwrap_or(Rule::Markov)
    }

    pub fn rank_by(&mut self, rule: Rule) {
        self.reading.rule = Some(rule);
        for overlay in self.view.measures.iter_mut().chain([&mut self.reading.overlay]) {
            overlay.best = overlay.best.map(|_| rule);
        }
    }

    fn overlay_now(&self) -> Overlay {
        Overlay { after: self.reading.path.clone(), ..self.reading.overlay.clone() }
    }

    /// The measured touchpoints whose likely next steps are asked for, oldest first.
    pub fn path(&self) -> &[Id] {
        &self.reading.path
    }

    /// What is likely to come after the path. The model behind it is made anew only when the measures have changed.
    pub fn next_steps(&self) -> Option<NextSteps> {
        let insights = self.insights();
        let model = insights.next_model()?;
        Some(model.after(&self.reading.path))
    }

    /// The one place where the selection changes, so that the path can follow it.
    pub(super) fn hold(&mut self, selection: Selection) {
        self.selection = selection;
        self.follow_selection();
    }

    /// Makes the path of the selected touchpoints, in the order in which they were selected.
    pub(super) fn follow_selection(&mut self) {
        let Some(measured) = self.map.measured.clone() else {
            self.set_path(Vec::new());
            return;
        };
        // A whole map is no path.
        let count = self.selection.len();
        let selected: Vec<Id> = if (1..=LONGEST).contains(&count) {
            let ids = self.selection.card_ids(&self.map);
            ids.into_iter().filter(|id| measured.touchpoint(id).is_some()).collect()
        } else {
            Vec::new()
        };
        let mut path = self.reading.path.clone();
        path.retain(|id| selected.contains(id));
        let new: Vec<Id> = selected.into_iter().filter(|id| !path.contains(id)).collect();
        path.extend(new);
        let left = &self.reading.path;
        if count <= 1 && left.iter().any(|id| !path.contains(id)) {
            self.reading.trail.clone_from(left);
        }
        self.set_path(path);
    }

    /// Whether the map itself rings a card as one of the path.
    pub(super) fn is_on_drawn_path(&self, card: &Id) -> bool {
        let drawn = self.view.measures.as_ref().filter(|_| self.map.measured.is_some());
        drawn.is_some_and(|overlay| overlay.after.contains(card))
    }

    fn set_path(&mut self, path: Vec<Id>) {
        if let Some(overlay) = &mut self.view.measures
            && overlay.after != path
        {
            overlay.after.clone_from(&path);
        }
        self.reading.path = path;
    }

    /// Where the keyboard only passes, the path stays ready to be added to.
    pub(super) fn hold_in_passing(&mut self, selection: Selection) {
        let trail = std::mem::take(&mut self.reading.trail);
        self.hold(selection);
        if !trail.is_empty() {
            self.reading.trail = trail;
        }
    }

    /// Forgets the path together with what it could be added to.
    pub(super) fn forget_path(&mut self) {
        self.reading.trail.clear();
        self.set_path(Vec::new());
    }

    /// Goes on along the path to a touchpoint, and brings it into sight.
    pub fn follow_path(&mut self, to: &Id) {
        if self.measured().is_none_or(|measured| measured.touchpoint(to).is_none()) {
            return;
        }
        let mut path = self.reading.path.clone();
        path.push(to.clone());
        // What lies so far back says nothing of what comes next.
        let forgotten = path.len().saturating_sub(LONGEST);
        path.drain(..forgotten);
        self.walk(path);
    }

    /// The touchpoint that could be added to the path, and the path that would come of it.
    fn longer_path(&self) -> Option<Vec<Id>> {
        let Reading { path, trail, .. } = &self.reading;
        match path.as_slice() {
            [one] if !trail.is_empty() && trail.len() < LONGEST => {
                Some(trail.iter().chain([one]).cloned().collect())
            }
            _ => None,
        }
    }

    pub(super) fn can_add_to_path(&self) -> bool {
        self.longer_path().is_some()
    }

    /// Adds the selected card to the path as it was before.
    pub(super) fn add_to_path(&mut self) {
        if let Some(path) = self.longer_path() {
            self.walk(path);
        }
    }

    pub(super) fn can_go_back(&self) -> bool {
        self.reading.path.len() > 1
    }

    /// Takes the last contact off the path.
    pub fn go_back_on_path(&mut self) {
        let mut path = self.reading.path.clone();
        path.pop();
        self.walk(path);
    }

    /// Selects the cards of a path, and brings the last into sight.
    fn walk(&mut self, path: Vec<Id>) {
        self.settle();
        self.history.seal();
        let last = path.last().cloned();
        let focus = last.as_ref().and_then(|id| super::focus::of_item(&Item::Card(id.clone()), &self.map));
        self.selection = Selection::cards(path.iter().cloned());
        self.reading.trail.clear();
        self.set_path(path);
        self.focus = focus.or(self.focus.take());
        self.reveal_focus();
    }

    /// Opens what is likely to come next of the selected touchpoint.
    pub(super) fn ask_next_steps(&mut self) {
        self.settle();
        self.asks.push(Ask::ShowNextSteps);
    }

    /// Selects the touchpoint that a rule finds best, and shows the best and the worst on the map.
    pub(super) fn show_best(&mut self) {
        let rule = self.rule();
        self.change_overlay(|overlay| overlay.best = Some(rule));
        let best = self.measured().and_then(|measured| best_and_worst(measured, rule).0.into_iter().next());
        if let Some(best) = best {
            self.go_to(Item::Card(best));
        }
    }

    /// Writes down what was spent on a channel in the period of the log; none: not known.
    pub fn set_channel_cost(&mut self, channel: &str, cost: Option<f64>) -> bool {
        let Some(measured) = &self.map.measured else { return false };
        let mut changed = Measured::clone(measured);
        let Some(found) = changed.channels.iter_mut().find(|known| known.channel == channel) else {
            return false;
        };
        found.cost = cost.filter(|cost| cost.is_finite() && *cost >= 0.0);
        let label = Label::new("undo-channel-cost");
        let key = MergeKey::new("channel-cost", &Id::new(channel));
        self.commit_merged(Edit::SetMeasured(Some(Arc::new(changed))), label, Some(key))
    }
}

/// More cards than these at once are not a path that somebody walked.
const LONGEST: usize = 12;
