//! What the review says of the open map, and what is done about its findings.

use std::sync::Arc;

use jiff::civil::Date;

use super::{Editor, Item, Selection};
use crate::edit::{Edit, Label};
use crate::model::{Dismissed, Id, LaneKind};
use crate::review::{Finding, Review, Topic};
use crate::scene::{Curve, Insights};

impl Editor {
    /// The review of the map as it stands on the day `today`. Made anew only when one of the two has changed.
    pub fn review(&self, today: Date) -> Arc<Review> {
        Arc::clone(self.insights_on(today).review())
    }

    /// What is worked out from the map as it stands, on the day that was last asked about.
    pub fn insights(&self) -> Arc<Insights> {
        let day = self.insights.borrow().day();
        self.insights_on(day)
    }

    fn insights_on(&self, day: Date) -> Arc<Insights> {
        let kept = &mut *self.insights.borrow_mut();
        if !kept.are_of(&self.map, day) {
            *kept = Arc::new(kept.renewed(&self.map, day));
        }
        Arc::clone(kept)
    }

    /// Selects what a finding is about and brings it into sight: for what is felt or expected the point of the curve.
    pub fn go_to_finding(&mut self, finding: &Finding) {
        match &finding.target {
            Topic::Map => {
                self.settle();
                self.select(Selection::none());
                self.fit_map();
            }
            Topic::Phase(id) => self.go_to(Item::Phase(id.clone())),
            Topic::Card(id) => self.go_to(Item::Card(id.clone())),
            Topic::Step(id) => {
                let item = self.point_of(finding, id).unwrap_or_else(|| Item::Step(id.clone()));
                self.go_to(item);
            }
        }
    }

    /// The point of the emotion curve that a finding about a feeling is about, if the curve is shown.
    fn point_of(&self, finding: &Finding, step: &Id) -> Option<Item> {
        if !self.map.lanes.iter().any(|lane| lane.kind == LaneKind::Emotions && !lane.hidden) {
            return None;
        }
        let persona = finding.persona.clone().unwrap_or_default();
        let state = finding.state.unwrap_or(self.map.main_state());
        let shown = self.map.shown_personas().contains(&persona);
        let felt = self.map.step(step)?.emotion(&persona, state).is_some();
        let point = Item::Point { step: step.clone(), persona, state, curve: Curve::Emotion };
        (shown && felt).then_some(point)
    }

    /// Marks on the map what the review finds wrong, or leaves the marks away.
    pub fn toggle_review_marks(&mut self) {
        self.view.review_marks = !self.view.review_marks;
    }

    /// Puts a finding aside, with the reason why.
    pub fn dismiss_finding(&mut self, finding: &Finding, reason: &str) -> bool {
        let edit = Edit::DismissFinding(finding.dismissed(reason.trim()));
        self.commit(edit, Label::new("undo-dismiss-finding"))
    }

    /// Lets a finding that was put aside be told again.
    pub fn restore_finding(&mut self, note: &Dismissed) -> bool {
        self.commit(Edit::RestoreFinding(note.clone()), Label::new("undo-restore-finding"))
    }
}
