//! What is worked out from a map besides its picture: once, for all who show it.

use std::sync::{Arc, OnceLock};

use jiff::civil::Date;

use crate::edit::same_map;
use crate::measure::NextModel;
use crate::model::JourneyMap;
use crate::review::{Review, review};

/// The review of a map and the model of its likely next steps, each made when it is first asked for.
#[derive(Clone, Debug, Default)]
pub struct Insights {
    map: Arc<JourneyMap>,
    /// The review's today.
    day: Date,
    review: OnceLock<Arc<Review>>,
    next: OnceLock<Option<Arc<NextModel>>>,
}

impl Insights {
    /// Of a map as it stands on a day.
    pub fn of(map: impl Into<Arc<JourneyMap>>, day: Date) -> Insights {
        Insights { map: map.into(), day, ..Insights::default() }
    }

    /// Whether they are of this map on this day.
    pub fn are_of(&self, map: &Arc<JourneyMap>, day: Date) -> bool {
        Arc::ptr_eq(&self.map, map) && self.day == day
    }

    /// Those of what became of the map: what the change has nothing to do with is kept.
    #[must_use]
    pub fn renewed(&self, map: &Arc<JourneyMap>, day: Date) -> Insights {
        let mut new = Insights::of(Arc::clone(map), day);
        if same_map(&self.map, map) && self.day == day {
            new.review = self.review.clone();
        }
        let same_measures = match (&self.map.measured, &map.measured) {
            (Some(before), Some(now)) => Arc::ptr_eq(before, now),
            _ => false,
        };
        if same_measures {
            new.next = self.next.clone();
        }
        new
    }

    /// The day that the review takes for today.
    pub fn day(&self) -> Date {
        self.day
    }

    pub fn review(&self) -> &Arc<Review> {
        self.review.get_or_init(|| Arc::new(review(&self.map, self.day)))
    }

    /// What is likely to come next; none where the map was not measured.
    pub fn next_model(&self) -> Option<&Arc<NextModel>> {
        let model = || self.map.measured.as_ref().map(|measured| Arc::new(NextModel::of(measured)));
        self.next.get_or_init(model).as_ref()
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::model::Measured;

    fn measured_map() -> Arc<JourneyMap> {
        let measured = Some(Arc::new(Measured::default()));
        Arc::new(JourneyMap { title: "Shop".into(), measured, ..JourneyMap::default() })
    }

    #[test]
    fn review_and_next_steps_are_worked_out_once_for_all_who_ask() {
        let insights = Insights::of(measured_map(), date(2026, 6, 1));
        let again = insights.clone();
        assert!(Arc::ptr_eq(insights.review(), insights.review()));
        assert!(Arc::ptr_eq(insights.next_model().unwrap(), insights.next_model().unwrap()));
        assert_eq!(again.review(), insights.review());
    }

    #[test]
    fn a_change_renews_the_review_and_keeps_the_model_while_the_measures_are_the_same() {
        let (map, day) = (measured_map(), date(2026, 6, 1));
        let before = Insights::of(Arc::clone(&map), day);
        let model = Arc::clone(before.next_model().unwrap());
        before.review();
        let changed = Arc::new(JourneyMap { title: "Store".into(), ..(*map).clone() });
        let after = before.renewed(&changed, day);
        assert!(!after.are_of(&map, day) && after.are_of(&changed, day));
        assert!(!Arc::ptr_eq(before.review(), after.review()));
        assert!(Arc::ptr_eq(&model, after.next_model().unwrap()));
        let measured = Some(Arc::new(Measured { journeys: 5, ..Measured::default() }));
        let measured_anew = Arc::new(JourneyMap { measured, ..(*map).clone() });
        assert!(!Arc::ptr_eq(&model, before.renewed(&measured_anew, day).next_model().unwrap()));
        assert!(before.renewed(&Arc::default(), day).next_model().is_none(), "nothing is measured");
    }

    #[test]
    fn the_next_day_is_reviewed_anew() {
        let map = measured_map();
        let before = Insights::of(Arc::clone(&map), date(2026, 6, 1));
        let first = Arc::clone(before.review());
        assert!(Arc::ptr_eq(&first, before.renewed(&map, date(2026, 6, 1)).review()));
        assert!(!Arc::ptr_eq(&first, before.renewed(&map, date(2026, 6, 2)).review()));
    }
}
