use std::io::Write;

use super::*;
use crate::analytics::counts::{Counts, Mark};
use crate::analytics::log::{EventLog, ReadOptions, unwatched};

/// Numbers that look random and are the same every time (Marsaglia's xorshift).
struct Dice(u64);

impl Dice {
    fn below(&mut self, limit: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 >> 11) % limit
    }

    fn chance(&mut self, of: f64) -> bool {
        (self.below(1 << 40) as f64) < of * (1_u64 << 40) as f64
    }
}

fn log_of(journeys: &[Vec<String>]) -> EventLog {
    let mut text = String::from("case,event,time\n");
    for (case, journey) in journeys.iter().enumerate() {
        for (at, event) in journey.iter().enumerate() {
            text.push_str(&format!("c{case},{event},{}\n", case * 1000 + at));
        }
    }
    let mut file = tempfile::NamedTempFile::new().unwrap();
    file.write_all(text.as_bytes()).unwrap();
    EventLog::read(file.path(), &ReadOptions::default(), &unwatched).unwrap()
}

fn split(text: &str) -> Vec<String> {
    text.split(' ').map(str::to_owned).collect()
}

/// Of 40 customers who search, 30 go on to the cart and 10 leave.
fn shop() -> EventLog {
    log_of(&(0..40).map(|n| split(if n % 4 == 0 { "search" } else { "search cart" })).collect::<Vec<_>>())
}

#[test]
fn the_likely_next_step_comes_with_its_share_and_the_cases_behind_it() {
    let model = Model::fit(&shop());
    let search = Mark::Event(model.name("search").unwrap());
    let forecast = model.forecast(&[search], 10);
    assert_eq!((forecast.cases, forecast.events_used, forecast.too_few), (40, 1, false));
    let cart = forecast.nexts[0];
    assert_eq!((cart.mark, cart.cases), (Mark::Event(model.name("cart").unwrap()), 30));
    assert!((cart.probability - 0.75).abs() < 0.03, "{cart:?}");
    let end = forecast.nexts[1];
    assert_eq!((end.mark, end.cases), (Mark::End, 10));
    let sum: f64 = forecast.nexts.iter().map(|next| next.probability).sum();
    assert!((sum - 1.0).abs() < 1e-3, "{sum}");
}

#[test]
fn fewer_cases_than_the_support_are_too_few_to_say() {
    let mut journeys: Vec<_> = (0..30).map(|_| split("home cart")).collect();
    journeys.push(split("help home cart"));
    let model = Model::fit(&log_of(&journeys));
    let [help, home] = ["help", "home"].map(|name| Mark::Event(model.name(name).unwrap()));
    assert!(model.forecast(&[help], 10).too_few);
    assert!(!model.forecast(&[help], 1).too_few);
    // One customer came from help to home; what the others did from home is what there is to say.
    let forecast = model.forecast(&[help, home], 10);
    assert_eq!((forecast.events_used, forecast.cases), (1, 31));
}

#[test]
fn counts_foretell_what_the_log_does() {
    let log = shop();
    let model = Model::of_counts(&Counts::of(&log, 2).unwrap());
    let search = Mark::Event(model.name("search").unwrap());
    let forecast = model.forecast(&[Mark::Start, search], 10);
    assert_eq!((forecast.cases, forecast.events_used), (40, 2));
    assert_eq!(forecast.nexts[0].cases, 30);
    assert!((forecast.nexts[0].probability - 0.75).abs() < 0.03, "{forecast:?}");
}

#[test]
fn a_log_and_its_counts_foretell_the_same_share_that_was_counted() {
    // Where journeys go on depends on their beginnings too, so that whole journeys teach other weights.
    let mut dice = Dice(11);
    let journeys: Vec<_> = (0..3000)
        .map(|_| {
            let start = if dice.chance(0.5) { "ad" } else { "mail" };
            let next = match dice.below(100) {
                ..30 => "cart",
                30..55 => "home",
                _ => "stop",
            };
            let last = if (start == "ad") == dice.chance(0.8) { "buy" } else { "leave" };
            split(&format!("{start} page {next} {last}"))
        })
        .collect();
    let log = log_of(&journeys);
    let page = Mark::Event(log.name("page").unwrap());
    let counted = Counts::of(&log, 2).unwrap();
    for model in [Model::fit(&log), Model::of_counts(&counted)] {
        let forecast = model.forecast(&[page], 10);
        for next in &forecast.nexts[..3] {
            let share = next.cases as f64 / forecast.cases as f64;
            assert!((next.probability - share).abs() < 0.01, "{next:?} of {} cases", forecast.cases);
        }
    }
}

#[test]
fn an_evaluation_of_what_always_happens_is_perfect() {
    let journeys: Vec<_> = (0..100).map(|_| split("a b c")).collect();
    let found = evaluate_last_cases(&log_of(&journeys), 0.2);
    // After a and after b an event, after c the end; of 20 cases.
    assert_eq!(found.predictions, 60);
    assert_eq!((found.accuracy_top1, found.accuracy_top3), (1.0, 1.0));
    assert!(found.log_loss < 0.01 && found.calibration_error < 0.01, "{found:?}");
}

#[test]
fn an_evaluation_counts_as_by_hand() {
    // Trained on a and b in turn after start; the test always has b, and an event that is new.
    let train = log_of(&(0..200).map(|n| split(if n % 4 == 3 { "s b" } else { "s a" })).collect::<Vec<_>>());
    let test = log_of(&[split("s b"), split("s new")]);
    let found = evaluate(&Model::fit(&train), &test);
    // After s: b (second likeliest), new (never seen). After b: the end. After new: nothing is known, but most end.
    assert_eq!(found.predictions, 4);
    assert_eq!(found.accuracy_top3, 0.75);
    assert!(found.accuracy_top1 >= 0.25 && found.accuracy_top1 <= 0.5, "{found:?}");
    assert!(found.log_loss > 2.5, "{found:?}");
}

/// The best that anyone could do: the likeliest event each time, known to whoever made the log.
struct Best {
    right: u64,
    all: u64,
}

impl Best {
    fn share(&self) -> f64 {
        self.right as f64 / self.all as f64
    }
}

#[test]
fn a_long_memory_is_used() {
    // The door by which a customer came in decides how the journey ends, eleven events later.
    let mut dice = Dice(11);
    let mut best = Best { right: 0, all: 0 };
    let journeys: Vec<Vec<String>> = (0..3000)
        .map(|_| {
            let door = dice.below(3);
            let mut journey = vec![format!("door{door}")];
            journey.extend(
                (0..10).map(|_| if dice.chance(0.6) { "look".to_owned() } else { "read".to_owned() }),
            );
            let faithful = dice.chance(0.9);
            journey.push(format!("exit{}", if faithful { door } else { (door + 1) % 3 }));
            // Ten times 60 % at best; then the exit; then the end for certain.
            best.right += journey[1..11].iter().filter(|event| *event == "look").count() as u64;
            best.right += u64::from(faithful) + 1;
            best.all += 12;
            journey
        })
        .collect();
    let found = evaluate_last_cases(&log_of(&journeys), 0.2);
    assert!(found.accuracy_top1 > best.share() - 0.012, "{found:?} but {}", best.share());
    assert!(found.calibration_error < 0.03, "{found:?}");
}

#[test]
fn behaviour_that_changed_is_followed_and_behaviour_that_did_not_is_not_forgotten() {
    let mut dice = Dice(5);
    let mut journeys = |changes: bool| -> Vec<Vec<String>> {
        (0..3000)
            .map(|case| {
                // After the change each page leads to another one, four times in five.
                let step = if changes && case >= 1800 { 3 } else { 1 };
                let mut page = dice.below(7);
                let mut journey = vec![format!("page{page}")];
                for _ in 0..6 {
                    page = if dice.chance(0.8) { (page + step) % 7 } else { dice.below(7) };
                    journey.push(format!("page{page}"));
                }
                journey
            })
            .collect()
    };
    // 0.8 and a seventh of the rest, for six of seven predictions; the seventh is the end.
    let best = (6.0 * (0.8 + 0.2 / 7.0) + 1.0) / 7.0;
    let changed = evaluate_last_cases(&log_of(&journeys(true)), 0.2);
    assert!(changed.accuracy_top1 > best - 0.02, "{changed:?} but {best}");
    assert!(changed.half_life_cases.is_some_and(|cases| cases < 700.0), "{changed:?}");
    let same = evaluate_last_cases(&log_of(&journeys(false)), 0.2);
    assert!(same.accuracy_top1 > best - 0.02, "{same:?} but {best}");
    assert_eq!(same.half_life_cases, None);
}

#[test]
fn loops_and_work_in_any_order_are_told_from_each_other() {
    // Four tests in any order, then the result; it depends on which tests there were.
    let mut dice = Dice(3);
    let mut best = Best { right: 0, all: 0 };
    let journeys: Vec<Vec<String>> = (0..3000)
        .map(|_| {
            let mut journey = vec!["in".to_owned()];
            let mut left: Vec<u64> = (0..4).filter(|_| dice.chance(0.8)).collect();
            let thorough = left.len() >= 3;
            while !left.is_empty() {
                let at = dice.below(left.len() as u64) as usize;
                journey.push(format!("test{}", left.remove(at)));
            }
            journey.push(if thorough == dice.chance(0.95) { "home" } else { "stay" }.to_owned());
            best.all += journey.len() as u64;
            journey
        })
        .collect();
    let found = evaluate_last_cases(&log_of(&journeys), 0.2);
    // What nobody can know is which test comes; a chain of the last two events alone does clearly worse.
    let model = Model::of_counts(&Counts::of(&log_of(&journeys[..2400]), 2).unwrap());
    let plain = evaluate(&model, &log_of(&journeys[2400..]));
    assert!(found.accuracy_top1 > plain.accuracy_top1 + 0.02, "{found:?} but {plain:?}");
}

#[test]
fn two_fits_agree_to_the_last_digit() {
    let mut dice = Dice(8);
    let journeys: Vec<Vec<String>> =
        (0..2000).map(|_| (0..1 + dice.below(9)).map(|_| format!("e{}", dice.below(6))).collect()).collect();
    let log = log_of(&journeys);
    let once = evaluate_last_cases(&log, 0.2);
    let twice = evaluate_last_cases(&log, 0.2);
    assert_eq!(Evaluation { fit_seconds: 0.0, ..once }, Evaluation { fit_seconds: 0.0, ..twice });
}

#[test]
fn logs_of_one_or_two_short_cases_are_no_trouble() {
    for journeys in
        [vec![split("a")], vec![split("a"), split("b")], vec![split("a b"), split("a b"), split("a")]]
    {
        let log = log_of(&journeys);
        let model = Model::fit(&log);
        let first = Mark::Event(0);
        assert!(!model.forecast(&[first], 1).nexts.is_empty());
        evaluate(&model, &log);
        evaluate_last_cases(&log, 0.2);
    }
}
