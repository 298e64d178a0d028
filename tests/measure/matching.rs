//! Which event is which card, what counts as a conversion, and what must never be written down.

use wayline::edit::apply;
use wayline::format::to_ron;
use wayline::measure::{Goal, How, Matching, guess_goal, likely_goal, measure};

use super::{LOG, MAP, log, map, measured_with, settings};

#[test]
fn the_goal_is_that_of_the_last_time_or_has_the_likeliest_name() {
    let of = |events: &[&str]| {
        let rows: String = events.iter().map(|event| format!("a,{event},1\n")).collect();
        guess_goal(&log(&format!("case,event,time\n{rows}")))
    };
    let event = |name: &str| Goal::Event(name.to_owned());
    assert_eq!(of(&["view", "order_history", "Purchase"]), event("Purchase"));
    assert_eq!(of(&["order", "purchase_failed", "checkoutComplete"]), event("order"));
    assert_eq!(of(&["zoeken", "bestelling_geplaatst"]), event("bestelling_geplaatst"));
    assert_eq!(of(&["Suche", "Kauf abgeschlossen"]), event("Kauf abgeschlossen"));
    assert_eq!(of(&["page", "purchase intent"]), Goal::None);
    let (map, log) = (map(MAP), log(LOG));
    assert_eq!(likely_goal(&map, &log), event("purchase"));
    let by_newsletter = measured_with(&map, &log, event("newsletter")).unwrap();
    let once = apply(&map, &by_newsletter.edit(&map)).unwrap();
    assert_eq!(likely_goal(&once, &log), event("newsletter"));
}

#[test]
fn events_match_by_words_or_other_names_and_are_else_only_suggested() {
    let text = r#"(format: 1, title: "",
        phases: [(id: "p", name: "", steps: [(id: "s1", name: "A"), (id: "s2", name: "B")])],
        lanes: [
            (id: "do", kind: actions, cards: [
                (id: "do-search", step: "s1", text: "Search"), (id: "do-pay", step: "s2", text: "Pays")]),
            (id: "touch", kind: touchpoints, cards: [
                (id: "later", step: "s1", text: "Kassa", state: to_be),
                (id: "search", step: "s1", text: "Sea-rch"), (id: "search2", step: "s2", text: "search"),
                (id: "cart", step: "s2", text: "Café Corner", aliases: ["basket/view"]),
                (id: "till", step: "s2", text: "Kassa"),
                (id: "page", step: "s2", text: "Product page")]),
            (id: "feel", kind: pain_points, cards: [
                (id: "pain", step: "s1", text: "Pays too much"), (id: "other", step: "s1", text: "x", aliases: ["bug"])]),
        ])"#;
    let map = map(text);
    let events = [
        "SEARCH",
        "pays",
        "basket_view",
        "cafeCorner",
        "kassa",
        "bug",
        "product_view",
        "pays_too_much",
        "???",
    ];
    let rows: String = events.iter().map(|event| format!("a,{event},1\n")).collect();
    let log = log(&format!("case,event,time\n{rows}"));
    let mut matching = Matching::of(&map, &log);
    let matched = |matching: &Matching, event: &str| {
        let found = matching.events().iter().find(|known| known.event == event).unwrap();
        let card = found.matched.as_ref().map(|(id, how)| (id.to_string(), *how));
        (card, found.suggestion.as_ref().map(|(id, _)| id.to_string()))
    };
    let is = |id: &str, how| (Some((id.to_owned(), how)), None);
    assert_eq!(matched(&matching, "SEARCH"), is("search", How::Exact));
    assert_eq!(matched(&matching, "pays"), is("do-pay", How::Exact));
    assert_eq!(matched(&matching, "basket_view"), is("cart", How::Alias));
    assert_eq!(matched(&matching, "cafeCorner"), is("cart", How::Exact));
    assert_eq!(matched(&matching, "kassa"), is("till", How::Exact));
    assert_eq!(matched(&matching, "bug"), is("other", How::Alias));
    assert_eq!(matched(&matching, "product_view"), (None, Some("page".to_owned())));
    assert_eq!(matched(&matching, "pays_too_much").0, None);
    assert_eq!(matched(&matching, "???"), (None, None));
    let place = matching.events().iter().position(|event| event.event == "???").unwrap();
    matching.set(place, Some("cart".into()));
    let after = measure(&map, &log, &matching, &settings(Goal::None)).unwrap();
    let after = apply(&map, &after.edit(&map)).unwrap();
    assert_eq!(after.card(&"cart".into()).unwrap().aliases, ["basket/view", "???"]);
    assert_eq!(after.card(&"page".into()).unwrap().metrics.visits, None);
}

#[test]
fn an_accepted_suggestion_is_an_alias_the_next_time() {
    let text: String = (0..10).map(|case| format!("{case},product_view,1\n{case},ad,2\n")).collect();
    let (map, log) = (map(MAP), log(&format!("case,event,time\n{text}")));
    let mut matching = Matching::of(&map, &log);
    assert_eq!(matching.accept_suggestions(), 1);
    let measurement = measure(&map, &log, &matching, &settings(Goal::None)).unwrap();
    let once = apply(&map, &measurement.edit(&map)).unwrap();
    let again = Matching::of(&once, &log);
    assert_eq!(again.events()[1].matched, Some(("shop".into(), How::Alias)));
}

#[test]
fn of_a_hundred_thousand_names_only_the_commonest_get_a_suggestion() {
    let mut rows = String::from("case,event,time\n");
    for number in 0..99_000 {
        let times = if number == 98_999 { 2 } else { 1 };
        rows.push_str(&format!("a,product view {number},{number}\n").repeat(times));
    }
    let matching = Matching::of(&map(MAP), &log(&rows));
    assert_eq!(matching.events().len(), 99_000);
    assert_eq!(matching.events()[0].event, "product view 98999");
    assert!(matching.events()[0].suggestion.is_some());
    let suggested = matching.events().iter().filter(|event| event.suggestion.is_some()).count();
    assert!(suggested < 1000, "{suggested}");
}

#[test]
fn an_order_of_one_customer_is_not_guessed_to_be_the_goal_of_all() {
    let of = |name: &dyn Fn(usize) -> String| {
        let row = |case: usize| format!("c{case},ad,1\nc{case},{},2\n", name(case));
        guess_goal(&log(&format!("case,event,time\n{}", (0..12).map(row).collect::<String>())))
    };
    assert_eq!(of(&|case| format!("Order {}", 10_234 + case)), Goal::None);
    assert_eq!(of(&|_| "Order in the shop".to_owned()), Goal::Event("Order in the shop".to_owned()));
}

#[test]
fn neither_cases_nor_what_few_did_come_into_the_file() {
    let mut rows = String::from("case,event,time,channel\n");
    for case in 0..30 {
        let secret = format!("customer-{case}@example.org");
        let second = 1_700_000_000 + case * 60;
        rows.push_str(&format!("{secret},ad,{second},referral of {}\n", case % 4));
        rows.push_str(&format!("{secret},common page,{},\n", second + 1));
        if case < 9 {
            rows.push_str(&format!("{secret},rare page,{},site of {}\n", second + 2, case / 3));
            rows.push_str(&format!("{secret},Product page of the rare,{},\n", second + 3));
        }
        rows.push_str(&format!("{secret},private page {case},{},\n", second + 4));
    }
    let (map, log) = (map(MAP), log(&rows));
    let mut matching = Matching::of(&map, &log);
    assert!(matching.accept_suggestions() > 0);
    let measurement = measure(&map, &log, &matching, &settings(Goal::None)).unwrap();
    let text = to_ron(&apply(&map, &measurement.edit(&map)).unwrap()).unwrap();
    for secret in ["customer-", "example.org", "rare", "private", "site of", "referral of"] {
        assert!(!text.contains(secret), "{secret}\n{text}");
    }
    assert!(text.contains("common page"));
    assert_eq!(measurement.measured.unmatched_others, 30 + 9);
}

#[test]
fn what_cannot_be_measured_is_said_with_the_mend() {
    let foreign = log("case,event,time\n1,zzz,1\n1,productt_page,2\n");
    let no_cards = r#"(format: 1, title: "", phases: [], lanes: [])"#;
    for (map, log, goal, words) in [
        (map(MAP), &foreign, Goal::None, ["zzz", "--match"]),
        (
            map(MAP),
            &foreign,
            Goal::None,
            ["perhaps productt_page is \u{201c}Product page\u{201d}", "--accept"],
        ),
        (map(no_cards), &foreign, Goal::None, ["without cards", "--discover"]),
        (map(MAP), &log(LOG), Goal::Event("gift".to_owned()), ["gift", "newsletter"]),
        (map(MAP), &log(LOG), Goal::Marked, ["marks conversions", "--conversion"]),
    ] {
        let said = measured_with(&map, log, goal).unwrap_err().to_string();
        assert!(words.iter().all(|word| said.contains(word)), "{said}");
    }
}
