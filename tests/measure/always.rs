//! What holds whatever the journeys are.

use proptest::prelude::*;
use wayline::analytics::EventLog;
use wayline::analytics::attribution::RULES;
use wayline::edit::apply;
use wayline::format::to_ron;
use wayline::measure::{Goal, by_rule};
use wayline::model::{Id, Measured, TouchpointMeasures};

use super::{letters, log, measured_with, rows};

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn figures_add_up(journeys in prop::collection::vec("[abcd.]{1,7}", 1..60)) {
        prop_assume!(journeys.iter().any(|journey| journey.contains(|c| c != '.')));
        let (map, log) = letters(&journeys);
        let goal = if log.name("c").is_some() { Goal::Event("c".to_owned()) } else { Goal::None };
        let measured = measured_with(&map, &log, goal).unwrap().measured;
        let met = journeys.iter().filter(|journey| journey.contains(|c| c != '.')).count() as u64;
        let sum = |of: &dyn Fn(&TouchpointMeasures) -> u64| measured.touchpoints.iter().map(of).sum::<u64>();
        prop_assert_eq!(measured.journeys, journeys.len() as u64);
        prop_assert_eq!(sum(&|t| t.visits), measured.contacts);
        prop_assert_eq!(sum(&|t| t.began), met);
        prop_assert_eq!(sum(&|t| t.ended), met);
        prop_assert_eq!(measured.steps.iter().map(|step| step.ended).sum::<u64>(), met);
        prop_assert_eq!(measured.steps.first().map(|step| step.journeys), Some(met));
        prop_assert!(measured.steps.windows(2).all(|pair| pair[0].journeys >= pair[1].journeys));
        for t in &measured.touchpoints {
            prop_assert!(t.converted.max(t.ended).max(t.began).max(t.stopped) <= t.journeys, "{t:?}");
            prop_assert!(t.journeys <= t.visits && t.journeys <= met);
        }
        // Journeys with a touch before their first conversion, by the definition itself.
        let touched = journeys.iter().filter(|journey| {
            journey.find('c').is_some_and(|at| journey[..at].contains(|c| c != '.'))
        });
        let touched = touched.count() as f64;
        for (rule, name) in RULES {
            let credits: f64 = measured.touchpoints.iter().map(|t| by_rule(&t.credits, *rule)).sum();
            prop_assert!((credits - touched).abs() < 1e-3, "{name}: {credits} of {touched}");
        }
        let converted: u64 = measured.contacts_before_conversion.iter().map(|count| count.journeys).sum();
        prop_assert_eq!(converted, measured.conversions);
    }

    #[test]
    fn pasts_add_up_and_are_those_of_counting_letters(journeys in prop::collection::vec("[ab]{1,6}", 40..80)) {
        let (map, log) = letters(&journeys);
        let measured = measured_with(&map, &log, Goal::None).unwrap().measured;
        prop_assert!(measured.past(&[]).is_some());
        for past in &measured.pasts {
            let after: String = past.after.iter().map(Id::as_str).collect();
            let times = |journey: &String, run: &str| {
                (0..journey.len()).filter(|at| journey[*at..].starts_with(run)).count() as u64
            };
            // After nothing in particular came every contact, and the end.
            let ends = if after.is_empty() { journeys.len() as u64 } else { 0 };
            let came: u64 = journeys.iter().map(|journey| times(journey, &after)).sum::<u64>() + ends;
            prop_assert_eq!(past.count, came, "{}", after);
            prop_assert!(past.journeys >= Measured::LEAST_JOURNEYS);
            let kept: u64 = past.nexts.iter().map(|next| next.count).sum();
            prop_assert!(kept <= past.count);
            for next in &past.nexts {
                let run = format!("{after}{}", next.to.as_ref().map_or("", |id| id.as_str()));
                let with = journeys.iter().map(|journey| match &next.to {
                    Some(_) => times(journey, &run),
                    None => u64::from(journey.ends_with(&run)),
                });
                let with: Vec<u64> = with.filter(|times| *times > 0).collect();
                prop_assert_eq!((next.count, next.journeys), (with.iter().sum(), with.len() as u64));
            }
        }
    }

    #[test]
    fn the_order_of_customers_in_the_file_changes_nothing(
        journeys in prop::collection::vec("[abcd.]{1,7}", 2..60),
        keys in prop::collection::vec(any::<u32>(), 60),
    ) {
        prop_assume!(journeys.iter().any(|journey| journey.contains(|c| c != '.')));
        let (map, log_in_order) = letters(&journeys);
        let text = rows(&journeys);
        let (head, body) = text.split_once('\n').unwrap();
        // The rows of a case stay in their order among each other.
        let case = |row: &&str| row[5..8].parse::<usize>().unwrap();
        let mut shuffled: Vec<&str> = body.lines().collect();
        shuffled.sort_by_key(|row| keys[case(row)]);
        let shuffled = log(&format!("{head}\n{}\n", shuffled.join("\n")));
        let goal = if journeys.concat().contains('c') { Goal::Event("c".to_owned()) } else { Goal::None };
        let written = |log: &EventLog| {
            let measurement = measured_with(&map, log, goal.clone()).unwrap();
            to_ron(&apply(&map, &measurement.edit(&map)).unwrap()).unwrap()
        };
        prop_assert_eq!(written(&log_in_order), written(&shuffled));
    }
}
