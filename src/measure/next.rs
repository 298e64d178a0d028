//! The likely next steps from what a map keeps of a log.

use std::collections::HashMap;

use crate::analytics::Counts;
use crate::analytics::counts::{Mark, Row, Tally};
use crate::analytics::predict::Model;
use crate::model::{Id, Measured};

/// What can come next after a path.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct NextSteps {
    /// Journeys that had the last [`NextSteps::used`] contacts of the path one after the other; for an empty path all
    /// that had a contact.
    pub journeys: u64,
    /// How many contacts at the end of the path there were journeys enough for.
    pub used: usize,
    /// Fewer than [`Measured::LEAST_JOURNEYS`] came even from the last contact; then nothing is said of what comes next.
    pub too_few: bool,
    /// Likeliest first. Their probabilities add up to less than 1 where rare contacts came next that the map keeps no
    /// count of.
    pub nexts: Vec<NextStep>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct NextStep {
    /// The touchpoint; none: the journey ends.
    pub to: Option<Id>,
    /// 0 to 1.
    pub probability: f64,
    /// Of [`NextSteps::journeys`], those that went on so.
    pub journeys: u64,
}

/// The model of what comes next in a measured map: a Markov model of variable order over its contacts, which backs off
/// to shorter pasts and is smoothed by them ([`Model::of_counts`]).
#[derive(Clone, Debug)]
pub struct NextModel {
    model: Model,
    /// The number of each contact in the model.
    numbers: HashMap<Id, u32>,
    /// By number.
    cards: Vec<Id>,
    first: NextSteps,
}

impl NextModel {
    /// Builds the model; it is to be kept, as a prediction takes a small part of that.
    pub fn of(measured: &Measured) -> NextModel {
        let mut cards: Vec<Id> = measured.cards().cloned().collect();
        cards.sort_unstable();
        cards.dedup();
        let numbers: HashMap<Id, u32> = cards.iter().cloned().zip(0..).collect();
        // The last of the names is whatever was too rare to be kept.
        let names = cards.iter().map(Id::to_string).chain([String::new()]).collect();
        let counts = Counts::of_rows(names, rows(measured, &numbers, Mark::Event(cards.len() as u32)));
        NextModel { model: Model::of_counts(&counts), numbers, cards, first: first(measured) }
    }

    /// What comes after the contacts of `path`, oldest first; after none, where journeys begin.
    pub fn after(&self, path: &[Id]) -> NextSteps {
        if path.is_empty() {
            return self.first.clone();
        }
        // Whatever the map keeps nothing of is a contact that never came.
        let never = self.cards.len() as u32 + 1;
        let marks: Vec<Mark> =
            path.iter().map(|id| Mark::Event(self.numbers.get(id).copied().unwrap_or(never))).collect();
        let forecast = self.model.forecast(&marks, Measured::LEAST_JOURNEYS);
        if forecast.too_few {
            return NextSteps { too_few: true, ..NextSteps::default() };
        }
        let next = |next: &crate::analytics::predict::Next| {
            let to = match next.mark {
                Mark::Event(number) => Some(self.cards.get(number as usize)?.clone()),
                Mark::Start | Mark::End => None,
            };
            Some(NextStep { to, probability: next.probability, journeys: next.cases })
        };
        NextSteps {
            journeys: forecast.cases,
            used: forecast.events_used,
            too_few: false,
            nexts: forecast.nexts.iter().filter_map(next).collect(),
        }
    }
}

/// What comes after the contacts of `path`, oldest first; builds the model for it ([`NextModel`]).
pub fn next_steps(measured: &Measured, path: &[Id]) -> NextSteps {
    NextModel::of(measured).after(path)
}

/// What the map keeps, as rows of a table of counts. What it does not keep of a past goes to `other`, so that what it
/// keeps has its true share.
fn rows(measured: &Measured, numbers: &HashMap<Id, u32>, other: Mark) -> Vec<Row> {
    let mark = |id: &Id| numbers.get(id).map_or(other, |number| Mark::Event(*number));
    let mut rows = Vec::new();
    for past in &measured.pasts {
        let context: Vec<Mark> = past.after.iter().map(mark).collect();
        let kept: u64 = past.nexts.iter().map(|next| next.count).sum();
        let tally = |count, customers| Tally { count, customers, milliseconds: 0 };
        rows.extend(past.nexts.iter().map(|next| Row {
            context: context.clone(),
            next: Some(next.to.as_ref().map_or(Mark::End, mark)),
            tally: tally(next.count, next.journeys),
        }));
        let rest = past.count.saturating_sub(kept);
        if rest > 0 {
            let tally = tally(rest, rest.min(past.journeys));
            rows.push(Row { context: context.clone(), next: Some(other), tally });
        }
        rows.push(Row { context, next: None, tally: tally(past.count, past.journeys) });
    }
    rows
}

/// Where journeys begin.
fn first(measured: &Measured) -> NextSteps {
    let journeys: u64 = measured.touchpoints.iter().map(|touchpoint| touchpoint.began).sum();
    if journeys < Measured::LEAST_JOURNEYS {
        return NextSteps { too_few: true, ..NextSteps::default() };
    }
    let begun = measured.touchpoints.iter().filter(|touchpoint| touchpoint.began > 0);
    let mut nexts: Vec<NextStep> = begun
        .map(|touchpoint| NextStep {
            to: Some(touchpoint.card.clone()),
            probability: touchpoint.began as f64 / journeys as f64,
            journeys: touchpoint.began,
        })
        .collect();
    nexts.sort_by_key(|next| std::cmp::Reverse(next.journeys));
    NextSteps { journeys, used: 0, too_few: false, nexts }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Next, Past, TouchpointMeasures};

    fn next(to: &str, count: u64) -> Next {
        Next { to: (!to.is_empty()).then(|| to.into()), count, journeys: count }
    }

    fn past(after: &[&str], count: u64, nexts: Vec<Next>) -> Past {
        Past { after: after.iter().map(|id| Id::new(id)).collect(), count, journeys: count, nexts }
    }

    /// 2,000 journeys begin at the ad or the page; of those at the page 400 go on to the cart.
    fn measured() -> Measured {
        let began = |card: &str, began| TouchpointMeasures { card: card.into(), began, ..Default::default() };
        Measured {
            journeys: 2100,
            touchpoints: vec![began("page", 500), began("ad", 1500), began("cart", 0)],
            pasts: vec![
                past(
                    &[],
                    5000,
                    vec![next("", 2000), next("ad", 1500), next("page", 1000), next("cart", 400)],
                ),
                past(&["ad"], 1500, vec![next("", 1000), next("page", 500)]),
                past(&["page"], 1000, vec![next("", 560), next("cart", 400)]),
                past(&["cart"], 400, vec![next("", 400)]),
                past(&["ad", "page"], 500, vec![next("cart", 350), next("", 150)]),
            ],
            ..Measured::default()
        }
    }

    fn ids(path: &[&str]) -> Vec<Id> {
        path.iter().map(|id| Id::new(id)).collect()
    }

    fn share(steps: &NextSteps, to: &str) -> f64 {
        let to = (!to.is_empty()).then(|| Id::new(to));
        steps.nexts.iter().find(|next| next.to == to).map_or(0.0, |next| next.probability)
    }

    #[test]
    fn with_journeys_enough_the_probabilities_are_the_shares_that_were_counted() {
        let steps = next_steps(&measured(), &ids(&["page"]));
        assert_eq!((steps.journeys, steps.used, steps.too_few), (1000, 1, false));
        assert_eq!(steps.nexts[0].to, None, "the end of the journey is among them, and here the likeliest");
        assert!((share(&steps, "") - 0.56).abs() < 0.01, "{steps:?}");
        assert!((share(&steps, "cart") - 0.40).abs() < 0.01, "{steps:?}");
        assert_eq!(steps.nexts[1].journeys, 400);
        // 40 of 1,000 went to contacts too rare to be kept; these are no answer, nor do others get their share.
        let sum: f64 = steps.nexts.iter().map(|next| next.probability).sum();
        assert!((0.95..0.975).contains(&sum), "{sum}");
    }

    #[test]
    fn a_longer_past_says_more_and_an_unknown_one_is_left_out() {
        let measured = measured();
        let model = NextModel::of(&measured);
        let two = model.after(&ids(&["ad", "page"]));
        assert_eq!((two.journeys, two.used), (500, 2));
        assert!((share(&two, "cart") - 0.70).abs() < 0.02, "{two:?}");
        let one = model.after(&ids(&["page"]));
        for unknown in [&["cart", "page"][..], &["no-card", "page"], &["", "page"]] {
            let steps = model.after(&ids(unknown));
            assert_eq!((steps.journeys, steps.used), (1000, 1), "{unknown:?}");
            assert_eq!(steps.nexts[0].to, one.nexts[0].to);
        }
        assert_eq!(model.after(&ids(&["cart", "ad", "page"])), two);
    }

    #[test]
    fn too_few_journeys_or_a_card_without_any_say_nothing() {
        let mut measured = measured();
        let nothing = NextSteps { too_few: true, ..NextSteps::default() };
        assert_eq!(next_steps(&measured, &ids(&["gone"])), nothing);
        measured.pasts[3] = past(&["cart"], 9, vec![next("", 9)]);
        assert_eq!(next_steps(&measured, &ids(&["cart"])), nothing);
        measured.pasts[3] = past(&["cart"], 10, vec![next("", 10)]);
        assert_eq!(next_steps(&measured, &ids(&["cart"])).journeys, 10);
        assert_eq!(next_steps(&Measured::default(), &[]), nothing);
    }

    #[test]
    fn what_left_the_map_is_no_answer_any_more() {
        let kept = measured().without(|id| id.as_str() == "cart");
        let steps = next_steps(&kept, &ids(&["page"]));
        assert_eq!(
            steps.nexts.iter().map(|next| next.to.clone()).collect::<Vec<_>>(),
            [None, Some("ad".into()), Some("page".into())]
        );
        assert!((share(&steps, "") - 0.56).abs() < 0.01, "its share is nobody else's: {steps:?}");
    }

    #[test]
    fn nothing_before_is_where_journeys_begin() {
        let steps = next_steps(&measured(), &[]);
        assert_eq!((steps.journeys, steps.used, steps.too_few), (2000, 0, false));
        let told: Vec<_> = steps.nexts.iter().map(|next| (next.to.clone(), next.probability)).collect();
        assert_eq!(told, [(Some("ad".into()), 0.75), (Some("page".into()), 0.25)]);
    }
}
