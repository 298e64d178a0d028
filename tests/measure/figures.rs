//! Worked examples, and what of them goes into the map.

use wayline::edit::{Edit, apply};
use wayline::format::to_ron;
use wayline::measure::{Change, Changed, Figure, Goal, guess_goal};
use wayline::model::{Credits, Evidence, Id, Next, Past, Reached, TouchpointMeasures};

use super::{LOG, MAP, by_purchase, letters, log, map, measured_with};

#[test]
fn every_figure_is_what_counting_by_hand_gives() {
    let measured = by_purchase(LOG).1.measured;
    assert_eq!((measured.journeys, measured.contacts, measured.conversions), (5, 11, 2));
    assert_eq!(measured.value, 40.0);
    let credits = |first, last, linear, position, time_decay, markov| Credits {
        first,
        last,
        linear,
        position,
        time_decay,
        markov,
    };
    // The chain: from the start 3/4 to the ad, from the ad 3/4 to the shop and 1/4 to the order, from the shop 1/4
    // to the ad, 1/4 to the order and 1/2 away. So half convert; without the ad 1/16, without the shop 3/16.
    let ad = TouchpointMeasures {
        card: "ad".into(),
        visits: 4,
        journeys: 3,
        converted: 2,
        value: 40.0,
        began: 3,
        // Waits of 30, 60, 30 and 100 seconds.
        next_median_s: Some(45.0),
        next_p90_s: Some(88.0),
        removal: 0.875,
        credits: credits(2.0, 1.0, 1.5, 1.5, 1.5, 1.1667),
        values: credits(40.0, 10.0, 25.0, 25.0, 24.9996, 23.3333),
        ..TouchpointMeasures::default()
    };
    let shop = TouchpointMeasures {
        card: "shop".into(),
        visits: 5,
        journeys: 4,
        // Eva was there only after her order.
        converted: 1,
        value: 30.0,
        began: 1,
        ended: 3,
        stopped: 3,
        next_median_s: Some(105.0),
        next_p90_s: Some(165.0),
        removal: 0.625,
        credits: credits(0.0, 1.0, 0.5, 0.5, 0.5, 0.8333),
        values: credits(0.0, 30.0, 15.0, 15.0, 15.0004, 16.6667),
    };
    let paid = TouchpointMeasures {
        card: "paid".into(),
        visits: 2,
        journeys: 2,
        converted: 2,
        value: 40.0,
        ended: 1,
        next_median_s: Some(20.0),
        next_p90_s: Some(20.0),
        ..TouchpointMeasures::default()
    };
    assert_eq!(measured.touchpoints, [ad, shop, paid]);
    assert_eq!(measured.reach(&measured.touchpoints[1]), 0.8);
    let reached = |list: &[Reached]| -> Vec<(String, u64, u64)> {
        list.iter().map(|reached| (reached.at.to_string(), reached.journeys, reached.ended)).collect()
    };
    let of = |at: &str, journeys, ended| (at.to_owned(), journeys, ended);
    assert_eq!(reached(&measured.phases), [of("p1", 4, 0), of("p2", 4, 4)]);
    assert_eq!(reached(&measured.steps), [of("s1", 4, 0), of("s2", 4, 3), of("s3", 2, 1)]);
    let before: Vec<(u64, u64)> =
        measured.contacts_before_conversion.iter().map(|count| (count.contacts, count.journeys)).collect();
    assert_eq!(before, [(1, 1), (4, 1)]);
    // The order has no channel.
    let channels: Vec<_> =
        measured.channels.iter().map(|c| (c.channel.as_str(), c.visits, c.journeys, c.converted)).collect();
    assert_eq!(channels, [("ads", 4, 3, 2), ("webshop", 5, 4, 1)]);
    assert_eq!((measured.unmatched.len(), measured.unmatched_others), (0, 1));
    assert!(measured.pasts.is_empty());
}

#[test]
fn the_source_and_the_cards_tell_what_was_measured_and_keep_what_was_typed() {
    let (map, measurement) = by_purchase(LOG);
    let after = apply(&map, &measurement.edit(&map)).unwrap();
    let source = &after.sources[0];
    assert_eq!((source.file.as_str(), source.rows), ("log.csv", 12));
    assert_eq!(
        [source.from, source.until],
        [Some(jiff::civil::date(2024, 3, 1)), Some(jiff::civil::date(2024, 3, 2))]
    );
    let shop = after.card(&"shop".into()).unwrap();
    let metrics = &shop.metrics;
    assert_eq!((metrics.visits, metrics.customers, metrics.conversion), (Some(5), Some(4), Some(0.25)));
    assert_eq!((metrics.value, metrics.cost), (Some(30.0), Some(12.0)));
    assert_eq!(metrics.source.as_ref(), Some(&source.id));
    assert_eq!(shop.evidence, Some(Evidence::Measured));
    assert_eq!(after.card(&"help".into()), map.card(&"help".into()));
}

#[test]
fn measuring_twice_gives_the_same_file_to_the_byte() {
    let (map, measurement) = by_purchase(LOG);
    let once = apply(&map, &measurement.edit(&map)).unwrap();
    let again = measured_with(&once, &log(LOG), Goal::Event("purchase".to_owned())).unwrap();
    assert_eq!(again.changes(&once), []);
    assert_eq!(to_ron(&apply(&once, &again.edit(&once)).unwrap()).unwrap(), to_ron(&once).unwrap());
}

#[test]
fn a_locked_lane_takes_figures_too() {
    let locked = map(&MAP.replace("kind: touchpoints,", "kind: touchpoints, locked: true,"));
    let measurement = measured_with(&locked, &log(LOG), Goal::None).unwrap();
    let after = apply(&locked, &measurement.edit(&locked)).unwrap();
    assert_eq!(after.card(&"ad".into()).unwrap().metrics.visits, Some(4));
}

#[test]
fn what_left_the_map_while_it_was_measured_is_left_out() {
    let (map, measurement) = by_purchase(LOG);
    let smaller = apply(&map, &Edit::RemoveStep("s2".into())).unwrap();
    let after = apply(&smaller, &measurement.edit(&smaller)).unwrap();
    let measured = after.measured.unwrap();
    let cards: Vec<&str> = measured.touchpoints.iter().map(|touchpoint| touchpoint.card.as_str()).collect();
    assert_eq!(cards, ["ad", "paid"]);
}

#[test]
fn what_was_spent_on_a_channel_stays_when_it_is_measured_again() {
    let (map, measurement) = by_purchase(LOG);
    let mut once = apply(&map, &measurement.edit(&map)).unwrap();
    let mut measured = (*once.measured.unwrap()).clone();
    measured.channels[0].cost = Some(99.5);
    once.measured = Some(measured.into());
    let again = apply(&once, &measurement.edit(&once)).unwrap();
    assert_eq!(again.measured.unwrap().channels[0].cost, Some(99.5));
}

#[test]
fn figures_of_the_last_time_do_not_stay_beside_new_ones() {
    let (map, measurement) = by_purchase(LOG);
    let once = apply(&map, &measurement.edit(&map)).unwrap();
    let (shop, ad) = (Id::new("shop"), Id::new("ad"));
    assert!(once.card(&shop).unwrap().metrics.visits.is_some());
    // Now nobody comes to the shop, and nothing counts as a conversion.
    let rows: Vec<&str> = LOG.lines().filter(|line| !line.to_lowercase().contains("product")).collect();
    let again = measured_with(&once, &log(&rows.join("\n")), Goal::None).unwrap();
    let twice = apply(&once, &again.edit(&once)).unwrap();
    let metrics = |card: &Id| twice.card(card).unwrap().metrics.clone();
    assert_eq!((metrics(&shop).visits, metrics(&shop).source, metrics(&shop).cost), (None, None, Some(12.0)));
    assert!(metrics(&ad).visits.is_some());
    assert_eq!((metrics(&ad).conversion, metrics(&ad).value), (None, None));
    assert_eq!(twice.sources.len(), 1);
}

#[test]
fn a_conversion_that_is_no_touchpoint_still_counts() {
    let map = map(&MAP.replace(r#", aliases: ["purchase"]"#, ""));
    let measured = measured_with(&map, &log(LOG), Goal::Event("purchase".to_owned())).unwrap().measured;
    assert_eq!((measured.contacts, measured.conversions, measured.value), (9, 2, 40.0));
    let ad = &measured.touchpoints[0];
    assert_eq!((ad.converted, ad.credits.first, ad.removal), (2, 2.0, 0.875));
    assert_eq!(measured.touchpoints[1].converted, 1);
    let before: Vec<u64> = measured.contacts_before_conversion.iter().map(|count| count.contacts).collect();
    assert_eq!(before, [1, 4]);
}

#[test]
fn conversions_that_the_log_marks_count_wherever_they_are() {
    // Ann's second visit to the shop and Eva's newsletter, which is not on the map.
    let marked = "case,event,time,converted
ann,ad,1,no
ann,product page,2,no
ann,product page,3,yes
ann,ad,4,yes
eva,ad,1,no
eva,newsletter,2,yes
bob,product page,1,no
";
    let log = log(marked);
    assert_eq!(guess_goal(&log), Goal::Marked);
    let measured = measured_with(&map(MAP), &log, Goal::Marked).unwrap().measured;
    assert_eq!((measured.conversions, measured.conversion.as_str()), (2, ""));
    let [ad, shop] = [0, 1].map(|at| &measured.touchpoints[at]);
    assert_eq!((ad.journeys, ad.converted, shop.journeys, shop.converted), (2, 2, 2, 1));
    assert_eq!((ad.credits.last, shop.credits.last), (1.0, 1.0));
}

#[test]
fn the_channel_of_an_event_goes_before_that_of_its_card() {
    let text = "case,event,time,channel
ann,ad,1,email
ann,ad,2,
ann,purchase,3,
";
    let measured = measured_with(&map(MAP), &log(text), Goal::Event("purchase".to_owned())).unwrap().measured;
    let channels: Vec<_> = measured
        .channels
        .iter()
        .map(|c| (c.channel.as_str(), c.visits, c.credits.first, c.credits.last))
        .collect();
    assert_eq!(channels, [("ads", 1, 0.0, 1.0), ("email", 1, 1.0, 0.0)]);
}

#[test]
fn pasts_are_kept_as_far_as_they_are_common() {
    let mut journeys = vec!["aab".to_owned(); 12];
    journeys.extend(vec!["ac".to_owned(); 5]);
    journeys.extend(vec!["ad".to_owned(); 4]);
    journeys.push("..".to_owned());
    let (map, log) = letters(&journeys);
    let measured = measured_with(&map, &log, Goal::None).unwrap().measured;
    let next = |to: &str, count, journeys| Next { to: (!to.is_empty()).then(|| to.into()), count, journeys };
    let past = |after: &str, count, journeys, nexts: &[Next]| Past {
        after: after.chars().map(|letter| Id::new(&letter.to_string())).collect(),
        count,
        journeys,
        nexts: nexts.to_vec(),
    };
    // That d comes next, in four journeys, is too rare; of the journey that met nothing there is nothing to tell.
    assert_eq!(
        measured.pasts,
        [
            past("", 75, 21, &[next("a", 33, 21), next("", 21, 21), next("b", 12, 12), next("c", 5, 5)]),
            past("a", 33, 21, &[next("a", 12, 12), next("b", 12, 12), next("c", 5, 5)]),
            past("b", 12, 12, &[next("", 12, 12)]),
            past("aa", 12, 12, &[next("b", 12, 12)]),
            past("ab", 12, 12, &[next("", 12, 12)]),
            past("aab", 12, 12, &[next("", 12, 12)]),
        ]
    );
}

#[test]
fn measuring_again_says_what_is_other_than_the_last_time() {
    let (map, measurement) = by_purchase(LOG);
    assert_eq!(measurement.changes(&map), []);
    let once = apply(&map, &measurement.edit(&map)).unwrap();
    // Without Ann nobody bought in the shop; Bob now calls.
    let rows: Vec<&str> =
        LOG.lines().filter(|line| !line.starts_with("ann") && !line.contains("12:01:40")).collect();
    let text = format!("{}\nbob,Phone call,2024-03-01 12:00:00,\n", rows.join("\n"));
    let again = measured_with(&once, &log(&text), Goal::None).unwrap();
    let of = |card: &str, figure, before, now| Change {
        card: (!card.is_empty()).then(|| card.into()),
        what: Changed::Figure { figure, before, now },
    };
    let what = |card: &str, what| Change { card: Some(card.into()), what };
    assert_eq!(
        again.changes(&once),
        [
            of("", Figure::Journeys, 5.0, 4.0),
            of("", Figure::Contacts, 11.0, 6.0),
            of("", Figure::ConversionRate, 0.4, 0.0),
            of("ad", Figure::Visits, 4.0, 2.0),
            of("ad", Figure::Reach, 0.6, 0.5),
            of("ad", Figure::Conversion, 2.0 / 3.0, 0.0),
            of("shop", Figure::Visits, 5.0, 3.0),
            of("shop", Figure::Reach, 0.8, 0.75),
            of("shop", Figure::Conversion, 0.25, 0.0),
            of("shop", Figure::Ended, 0.75, 2.0 / 3.0),
            of("shop", Figure::Stopped, 0.75, 2.0 / 3.0),
            what("help", Changed::New),
            what("paid", Changed::Gone),
        ]
    );
    let after = apply(&once, &again.edit(&once)).unwrap();
    assert_eq!(after.card(&"paid".into()).unwrap().metrics.source, None);
    assert_eq!(after.card(&"ad".into()).unwrap().metrics.source.as_ref(), Some(&after.sources[0].id));
}
