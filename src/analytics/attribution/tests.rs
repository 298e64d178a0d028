use std::io::Write;

use proptest::prelude::*;

use super::*;
use crate::analytics::log::{EventLog, ReadOptions, unwatched};

fn paths_of(text: &str) -> Paths {
    let mut file = tempfile::NamedTempFile::new().unwrap();
    file.write_all(text.as_bytes()).unwrap();
    Paths::read(file.path()).unwrap()
}

#[track_caller]
fn near(a: f64, b: f64) {
    assert!((a - b).abs() < 1e-9, "{a} is not {b}");
}

const HEAD: &str = "path,total_conversions,total_conversion_value,total_null\n";

/// Three journeys: ad > mail > shop buys for 30; mail does not; ad > shop buys for 10.
fn three() -> Paths {
    paths_of(&format!("{HEAD}ad > mail > shop,1,30,0\nmail,0,0,1\nad > shop,1,10,0\n"))
}

#[test]
fn each_rule_shares_the_conversions_as_by_hand() {
    let found = Attribution::of(&three(), &Options::default()).unwrap();
    let by = |rule: Rule| found.credits.iter().map(|credit| credit.conversions_by(rule)).collect::<Vec<_>>();
    let expected = [
        (Rule::First, [2.0, 0.0, 0.0]),
        (Rule::Last, [0.0, 0.0, 2.0]),
        (Rule::Linear, [1.0 / 3.0 + 0.5, 1.0 / 3.0, 1.0 / 3.0 + 0.5]),
        (Rule::Position, [0.4 + 0.5, 0.2, 0.4 + 0.5]),
        // One half-life a touch: 1/7, 2/7, 4/7 and 1/3, 2/3.
        (Rule::TimeDecay, [1.0 / 7.0 + 1.0 / 3.0, 2.0 / 7.0, 4.0 / 7.0 + 2.0 / 3.0]),
    ];
    assert_eq!(found.credits.iter().map(|c| c.name.as_str()).collect::<Vec<_>>(), ["ad", "mail", "shop"]);
    for (rule, shares) in expected {
        by(rule).into_iter().zip(shares).for_each(|(found, share)| near(found, share));
    }
    near(found.credits[0].value_by(Rule::Linear), 15.0);
    near(found.credits[1].value_by(Rule::First), 0.0);
    assert_eq!(found.credits.iter().map(|credit| credit.visits).collect::<Vec<_>>(), [2.0, 2.0, 2.0]);
    near(found.conversion_rate, 2.0 / 3.0);
}

#[test]
fn the_removal_effect_of_each_touch_is_as_by_hand() {
    // From the start: ad 2/3, mail 1/3. From ad: mail 1/2, shop 1/2. From mail: shop 1/2, nothing 1/2. Shop converts.
    // P = 2/3 (1/2 + 1/2 * 1/2) + 1/3 * 1/2 = 2/3.
    let found = Attribution::of(&three(), &Options::default()).unwrap();
    // Without ad 1/3 * 1/2 is left, without mail 2/3 * 1/2, without shop nothing.
    for (credit, effect) in found.credits.iter().zip([0.75, 0.5, 1.0]) {
        near(credit.removal_effect, effect);
        near(credit.conversions_by(Rule::Markov), 2.0 * effect / 2.25);
        near(credit.value_by(Rule::Markov), 40.0 * effect / 2.25);
    }
}

#[test]
fn a_chain_that_remembers_two_touches_tells_paths_apart_that_order_one_mixes() {
    // Mail converts after an ad only; order 1 cannot see that.
    let paths = paths_of(&format!("{HEAD}ad > mail,1,0,0\nblog > mail,0,0,1\n"));
    let effect = |order| {
        Attribution::of(&paths, &Options { order, ..Options::default() }).unwrap().credits[2].removal_effect
    };
    near(effect(1), 0.5);
    near(effect(2), 0.0);
}

#[test]
fn a_touch_that_is_repeated_is_a_loop_of_the_chain() {
    // From a: a 2/4, conversion 1/4, nothing 1/4; P = 1/2 (1/4) / (1 - 1/2) + 1/2 * 0 with b null.
    let paths = paths_of(&format!("{HEAD}a > a > a,1,0,0\na,0,0,1\nb,0,0,2\n"));
    let found = Attribution::of(&paths, &Options::default()).unwrap();
    near(found.credits[0].removal_effect, 1.0);
    near(found.credits[1].removal_effect, 0.0);
    near(found.credits[0].conversions_by(Rule::Markov), 1.0);
}

#[test]
fn costs_give_the_price_of_a_visit_and_a_conversion_and_the_return() {
    let mut found = Attribution::of(&three(), &Options::default()).unwrap();
    let unknown = found.add_costs(&[("ad".into(), 5.0), ("ad".into(), 1.0), ("tv".into(), 9.0)]);
    assert_eq!(unknown, ["tv"]);
    let ad = &found.credits[0];
    near(ad.cost_per_visit().unwrap(), 3.0);
    near(ad.cost_per_conversion(Rule::First).unwrap(), 3.0);
    near(ad.return_on_cost(Rule::First).unwrap(), (40.0 - 6.0) / 6.0);
    assert_eq!(ad.cost_per_conversion(Rule::Last), None);
    assert_eq!(found.credits[1].cost_per_visit(), None);
}

#[test]
fn a_log_gives_paths_up_to_the_first_conversion_with_times() {
    let text = "case,event,time,channel,value\n\
        1,ad,2024-01-01,social,\n1,mail,2024-01-08,email,\n1,buy,2024-01-15,shop,25\n1,mail,2024-01-16,email,\n\
        2,buy,2024-01-01,shop,5\n3,ad,2024-01-01,social,\n";
    let mut file = tempfile::NamedTempFile::new().unwrap();
    file.write_all(text.as_bytes()).unwrap();
    let log = EventLog::read(file.path(), &ReadOptions::default(), &unwatched).unwrap();
    let buy = Conversion::Event(log.name("buy").unwrap());
    let found = Attribution::of(&Paths::of(&log, Touch::Event, buy), &Options::default()).unwrap();
    // The case that began with buying has no touch to credit.
    assert_eq!((found.conversions, found.value, found.without_touch), (1.0, 25.0, 1));
    assert_eq!(found.half_life, (7.0, "days"));
    let decay: Vec<f64> = found.credits.iter().map(|credit| credit.conversions_by(Rule::TimeDecay)).collect();
    near(decay[0], 1.0 / 3.0);
    near(decay[1], 2.0 / 3.0);
    let channels = Paths::of(&log, Touch::Channel, buy);
    assert_eq!(channels.names(), ["social", "email"]);
}

#[test]
fn a_table_that_is_no_table_of_paths_is_refused_by_line() {
    for (text, line, words) in [
        ("route,total_conversions\na,1\n".to_owned(), 1, "no column called path"),
        (format!("{HEAD}a > > b,1,0,0\n"), 2, "an empty touch"),
        (format!("{HEAD}a,one,0,0\n"), 2, "\u{201c}one\u{201d}"),
        (format!("{HEAD}a,1,0,0\na,-1,0,0\n"), 3, "the figure -1"),
    ] {
        let mut file = tempfile::NamedTempFile::new().unwrap();
        file.write_all(text.as_bytes()).unwrap();
        let error = Paths::read(file.path()).unwrap_err();
        assert_eq!(error.line, Some(line), "{error}");
        assert!(error.what().contains(words), "{error}");
    }
}

fn some_paths() -> impl Strategy<Value = String> {
    let path = (prop::collection::vec(0_u8..6, 1..7), 0_u32..5, 0_u32..9);
    prop::collection::vec(path, 1..40).prop_map(|paths| {
        let mut text = HEAD.to_owned();
        for (touches, conversions, nothing) in paths {
            let touches: Vec<String> = touches.iter().map(|touch| format!("c{touch}")).collect();
            let value = f64::from(conversions) * 1.5;
            text.push_str(&format!("{},{conversions},{value},{nothing}\n", touches.join(" > ")));
        }
        text
    })
}

#[test]
fn journeys_without_a_conversion_have_no_effects_by_either_method() {
    let paths = paths_of("path,total_conversions,total_conversion_value,total_null\na > b > a,0,0,1\n");
    assert_eq!(markov::both_ways(&paths, 1), (vec![0.0; 2], Some(vec![0.0; 2])));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn credits_add_up_to_the_conversions(text in some_paths(), order in 1_usize..4) {
        let paths = paths_of(&text);
        let found = Attribution::of(&paths, &Options { order, ..Options::default() }).unwrap();
        for (rule, name) in RULES {
            let sum: f64 = found.credits.iter().map(|credit| credit.conversions_by(*rule)).sum();
            let value: f64 = found.credits.iter().map(|credit| credit.value_by(*rule)).sum();
            prop_assert!((sum - found.conversions).abs() < 1e-9, "{} {} {}", name, sum, found.conversions);
            prop_assert!((value - found.value).abs() < 1e-9, "{} {} {}", name, value, found.value);
        }
        for credit in &found.credits {
            prop_assert!((-1e-12..=1.0 + 1e-12).contains(&credit.removal_effect));
        }
    }

    #[test]
    fn elimination_and_bounds_find_the_same_effects(text in some_paths(), order in 1_usize..4) {
        let (dense, sparse) = markov::both_ways(&paths_of(&text), order);
        for (a, b) in dense.iter().zip(&sparse.unwrap()) {
            prop_assert!((a - b).abs() < 1e-12, "{} {}", a, b);
        }
    }
}
