//! A first map from a log: what customers met, in the order in which they usually met it.
//!
//! Events that many journeys had become touchpoints; by the order of their first visits ([`order::Precedence`]) they are
//! put in a row, and the row is divided into steps and phases where the gaps are widest ([`order::runs`]).

mod gather;
mod order;
mod readable;

use std::sync::Arc;

use self::gather::{Gathered, LEAST_JOURNEYS, MOST_TOUCHPOINTS, Met};
use super::{Matching, Settings, goal, measure};
use crate::analytics::{EventLog, LogError};
use crate::edit;
use crate::exchange::import::Imported;
use crate::fault::{Fault, FileError};
use crate::locale::{self, Arg, Lang};
use crate::model::NamedIds;
use crate::model::{Brief, Card, JourneyMap, Lane, LaneKind, MapState, Phase, PhaseRole, Step};

const MOST_STEPS: usize = 14;
const MOST_CARDS_A_STEP: usize = 6;
const MOST_STEPS_A_PHASE: usize = 7;
/// Events left out that are named in the notes.
const NAMED: usize = 10;

/// Drafts a map from a log and measures it at once. The words that are not the log's are in `language`. The notes tell
/// which events became no touchpoints. The same log and settings give the same map.
///
/// # Errors
/// There are fewer than two events that enough journeys had, or the measuring fails.
pub fn discover(log: &EventLog, settings: &Settings, language: Lang) -> Result<Imported, LogError> {
    let gathered = gather::gather(log, goal::find(&settings.goal, log)?, language);
    if gathered.met.len() < 2 {
        return Err(too_little(log, &gathered));
    }
    let notes = notes(&gathered, &settings.file);
    let map = draft(gathered, &settings.file, language);
    let measurement = measure(&map, log, &Matching::of(&map, log), settings)?;
    let map = edit::apply(&map, &measurement.edit(&map))
        .map_err(|error| LogError::of(Fault::new("fault-draft-unsound").with("why", error.to_string())))?;
    Ok(Imported { map, notes })
}

fn too_little(log: &EventLog, gathered: &Gathered) -> LogError {
    let fault = match (gathered.met.len(), log.case_count()) {
        (_, journeys) if (journeys as u64) < LEAST_JOURNEYS => {
            Fault::new("fault-few-journeys").with("count", journeys)
        }
        (0, _) => Fault::new("fault-no-frequent-event"),
        _ => Fault::new("fault-one-frequent-event"),
    };
    LogError::of(fault.with("least", LEAST_JOURNEYS))
}

fn notes(gathered: &Gathered, file: &str) -> Vec<FileError> {
    let told = |left: &[(String, u64)], key: &'static str, limit: u64| {
        let named: Vec<String> =
            left.iter().take(NAMED).map(|(name, journeys)| format!("{name} ({journeys})")).collect();
        let more = if left.len() > NAMED { ", …" } else { "" };
        let note = Fault::new(key).with("count", left.len()).with("limit", limit);
        let note = note.with("names", format!("{}{more}", named.join(", ")));
        (!left.is_empty()).then(|| FileError::of(file, note))
    };
    let rare = told(&gathered.rare, "note-rare-events", LEAST_JOURNEYS);
    let beyond = told(&gathered.beyond, "note-events-beyond", MOST_TOUCHPOINTS as u64);
    rare.into_iter().chain(beyond).collect()
}

/// A phase before it is made: its name, its role and how many steps it has.
type PhasePlan = (&'static str, Option<PhaseRole>, usize);

fn draft(gathered: Gathered, file: &str, language: Lang) -> JourneyMap {
    let Gathered { met, goal, base, .. } = gathered;
    let lateness: Vec<f64> = met.iter().map(|met| met.lateness).collect();
    let wanted = met.len().div_ceil(2).clamp(3, MOST_STEPS);
    let lengths = order::runs(&lateness, wanted, MOST_CARDS_A_STEP);
    let mut rest = met;
    let steps: Vec<Vec<Met>> =
        lengths.iter().map(|length| rest.drain(..*length).collect::<Vec<Met>>()).collect();
    let goal_step =
        goal.and_then(|goal| steps.iter().position(|step| step.iter().any(|met| met.group == goal)));
    let parts = match goal_step {
        Some(goal_step) => parts_around(&steps, goal_step, base),
        None => parts_in_a_row(&steps),
    };
    let mut ids = NamedIds::default();
    let mut touchpoints = Lane::new(ids.id("lane", &["touchpoints"]), LaneKind::Touchpoints);
    let mut steps = steps.into_iter();
    let mut phases = Vec::new();
    for (key, role, length) in parts {
        let name = locale::text(language, key).into_owned();
        let mut phase = Phase { id: ids.id("phase", &[key]), name, role, ..Phase::default() };
        for met in steps.by_ref().take(length) {
            let leading = met.iter().max_by_key(|met| met.journeys).map_or("", |met| met.text.as_str());
            let step = Step::new(ids.id("step", &[leading]), leading);
            touchpoints.cards.extend(met.iter().map(|met| {
                let card = Card::new(ids.id("c", &[&met.name]), step.id.clone(), &met.text);
                Arc::new(Card { aliases: vec![met.name.clone()], ..card })
            }));
            phase.steps.push(Arc::new(step));
        }
        phases.push(Arc::new(phase));
    }
    let mut lane = |key: &'static str, kind| Arc::new(Lane::new(ids.id("lane", &[key]), kind));
    let lanes = vec![
        Arc::new(touchpoints),
        lane("emotions", LaneKind::Emotions),
        lane("pain-points", LaneKind::PainPoints),
    ];
    JourneyMap {
        title: locale::text_with(language, "draft-title", &[("file", Arg::from(file))]),
        language: if language == Lang::English { String::new() } else { language.tag().to_owned() },
        brief: Brief { state: Some(MapState::AsIs), ..Brief::default() },
        phases,
        lanes,
        ..JourneyMap::default()
    }
}

/// Phases around the step of the conversion. The purchase begins with the first step whose most frequent event is
/// nearer to a sure conversion than to the average journey, as odds multiply: above the square root of the average.
fn parts_around(steps: &[Vec<Met>], goal_step: usize, base: f64) -> Vec<PhasePlan> {
    let is_near = |step: &Vec<Met>| {
        step.iter().max_by_key(|met| met.journeys).is_some_and(|met| met.conversion() > base.sqrt())
    };
    // The first step of all is never a purchase, unless there is nothing before the conversion.
    let purchase = (1..goal_step).find(|at| is_near(&steps[*at])).unwrap_or(goal_step);
    let before: &[&'static str] = match purchase {
        0 => &[],
        1 | 2 => &["draft-phase-before"],
        3 => &["draft-phase-arriving", "draft-phase-choosing"],
        _ => &["draft-phase-arriving", "draft-phase-looking", "draft-phase-choosing"],
    };
    let after = &steps[goal_step + 1..];
    let after_names: &[&'static str] = if after.len() > 1 {
        &["draft-phase-service", "draft-phase-loyalty"]
    } else {
        &["draft-phase-service"]
    };
    let mut parts: Vec<PhasePlan> = divided(&steps[..purchase], before)
        .map(|(name, length)| (name, Some(PhaseRole::BeforePurchase), length))
        .collect();
    parts.push(("draft-phase-purchase", Some(PhaseRole::Purchase), goal_step + 1 - purchase));
    let roles = [PhaseRole::Service, PhaseRole::Loyalty];
    parts.extend(
        divided(after, after_names).zip(roles).map(|((name, length), role)| (name, Some(role), length)),
    );
    parts
}

/// Phases where no conversion is known.
fn parts_in_a_row(steps: &[Vec<Met>]) -> Vec<PhasePlan> {
    let names: &[&'static str] = if steps.len() > 2 {
        &["draft-phase-beginning", "draft-phase-middle", "draft-phase-end"]
    } else {
        &["draft-phase-beginning", "draft-phase-end"]
    };
    divided(steps, names).map(|(name, length)| (name, None, length)).collect()
}

/// Steps divided among the phases of these names, where the gaps between them are widest.
fn divided<'a>(
    steps: &[Vec<Met>],
    names: &'a [&'static str],
) -> impl Iterator<Item = (&'static str, usize)> + 'a {
    let mean = |step: &Vec<Met>| step.iter().map(|met| met.lateness).sum::<f64>() / step.len().max(1) as f64;
    let means: Vec<f64> = steps.iter().map(mean).collect();
    let longest = MOST_STEPS_A_PHASE.max(steps.len().div_ceil(names.len().max(1)));
    names.iter().copied().zip(order::runs(&means, names.len(), longest))
}

#[cfg(test)]
mod tests {
    use std::fmt::Write as _;
    use std::io::Write as _;
    use std::path::Path;

    use jiff::civil::date;

    use super::*;
    use crate::analytics::attribution::Options;
    use crate::analytics::{ReadOptions, unwatched};
    use crate::format::{from_ron, to_ron};
    use crate::measure::{Goal, guess_goal};

    fn settings(goal: Goal) -> Settings {
        let attribution = Options::default();
        Settings { goal, attribution, file: "visits.csv".to_owned(), measured_on: date(2024, 7, 1) }
    }

    /// A log of journeys, each as often as it says.
    fn log(journeys: &[(usize, &[&str])]) -> EventLog {
        let mut text = "case,event,time\n".to_owned();
        let mut case = 0;
        for (times, events) in journeys {
            for _ in 0..*times {
                case += 1;
                for (second, event) in events.iter().enumerate() {
                    writeln!(text, "{case},\"{event}\",{}", 1_700_000_000 + second).unwrap();
                }
            }
        }
        let mut file = tempfile::NamedTempFile::with_suffix(".csv").unwrap();
        file.write_all(text.as_bytes()).unwrap();
        EventLog::read(file.path(), &ReadOptions::default(), &unwatched).unwrap()
    }

    fn shop() -> EventLog {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/ecom.csv.gz");
        EventLog::read(&path, &ReadOptions::default(), &unwatched).unwrap()
    }

    fn texts(map: &JourneyMap) -> Vec<&str> {
        map.lanes[0].cards.iter().map(|card| card.text.as_str()).collect()
    }

    #[test]
    fn a_shops_log_becomes_a_journey_from_its_home_page_to_the_purchase() {
        let log = shop();
        let goal = guess_goal(&log);
        let drafted = discover(&log, &settings(goal), Lang::English).unwrap();
        let map = &drafted.map;
        let place = |text: &str| texts(map).iter().position(|other| *other == text).unwrap();
        let order = ["Home", "Catalog", "Product view", "Add to cart", "Cart", "Payment details", "Purchase"];
        assert!(order.is_sorted_by_key(|text| place(text)), "{:?}", texts(map));
        assert_eq!(texts(map).len(), 19);
        assert!((3..=6).contains(&map.phases.len()), "{:?}", map.phases);
        let role = |text: &str| {
            let card = &map.lanes[0].cards[place(text)];
            map.phase_of_step(&card.step).unwrap().role
        };
        assert_eq!(role("Home"), Some(PhaseRole::BeforePurchase));
        assert_eq!(role("Product view"), Some(PhaseRole::BeforePurchase));
        assert_eq!(role("Cart"), Some(PhaseRole::Purchase));
        assert_eq!(role("Purchase"), Some(PhaseRole::Purchase));
        let measured = map.measured.as_ref().unwrap();
        assert_eq!((measured.journeys, measured.conversions, measured.contacts), (3605, 470, 31_106));
        assert_eq!(map.lanes[0].cards[place("Product view")].aliases, ["product_view"]);
        let kinds: Vec<LaneKind> = map.lanes.iter().map(|lane| lane.kind).collect();
        assert_eq!(kinds, [LaneKind::Touchpoints, LaneKind::Emotions, LaneKind::PainPoints]);
        assert!(drafted.notes.is_empty(), "{:?}", drafted.notes);
    }

    #[test]
    fn the_same_log_gives_the_same_file_and_a_file_that_can_be_read() {
        let (log, settings) = (shop(), settings(Goal::Event("purchase".to_owned())));
        let draft = || to_ron(&discover(&log, &settings, Lang::Dutch).unwrap().map).unwrap();
        let text = draft();
        assert_eq!(draft(), text);
        let map = from_ron(&text, "draft").unwrap();
        assert_eq!(map.title, "Klantreis uit visits.csv");
        assert_eq!(map.phases.last().unwrap().name, "Aankoop");
    }

    #[test]
    fn names_that_differ_in_signs_only_are_one_touchpoint() {
        let log = log(&[(10, &["/", "addToCart", "buy", "Help"]), (11, &["add_to_cart", "/", "buy"])]);
        let map = discover(&log, &settings(Goal::Event("buy".to_owned())), Lang::English).unwrap().map;
        let cards = &map.lanes[0].cards;
        let cart = cards.iter().find(|card| card.text == "Add to cart").unwrap();
        assert_eq!(cart.aliases, ["add_to_cart"], "the commonest stands for all");
        assert_eq!(cart.metrics.visits, Some(21));
        let start = cards.iter().find(|card| card.text == "Start page").unwrap();
        assert_eq!(start.metrics.visits, Some(21), "a name of signs alone is matched, too");
        let roles: Vec<Option<PhaseRole>> = map.phases.iter().map(|phase| phase.role).collect();
        use PhaseRole::{BeforePurchase, Purchase, Service};
        assert_eq!(roles, [Some(BeforePurchase), Some(Purchase), Some(Service)]);
    }

    #[test]
    fn a_journey_without_a_conversion_has_a_beginning_a_middle_and_an_end() {
        let log = log(&[(12, &["a", "b", "c", "d", "e", "f"])]);
        let map = discover(&log, &settings(Goal::None), Lang::English).unwrap().map;
        assert_eq!(texts(&map), ["A", "B", "C", "D", "E", "F"]);
        let phases: Vec<&str> = map.phases.iter().map(|phase| phase.name.as_str()).collect();
        assert_eq!(phases, ["Beginning", "Middle", "End"]);
        assert!(map.phases.iter().all(|phase| phase.role.is_none()));
    }

    #[test]
    fn rare_events_are_left_out_and_told_and_the_conversion_never_is_for_being_beyond_the_others() {
        let common: Vec<String> = (0..60).map(|number| format!("page {number}")).collect();
        let mut journey: Vec<&str> = common.iter().map(String::as_str).collect();
        journey.push("odd");
        let mut journeys = vec![(9, journey.clone())];
        journey.pop();
        journeys.push((20, journey));
        journeys.push((10, vec!["page 1", "buy"]));
        let journeys: Vec<(usize, &[&str])> = journeys.iter().map(|(n, j)| (*n, j.as_slice())).collect();
        let drafted =
            discover(&log(&journeys), &settings(Goal::Event("buy".to_owned())), Lang::English).unwrap();
        assert_eq!(drafted.map.lanes[0].cards.len(), MOST_TOUCHPOINTS + 1);
        assert!(texts(&drafted.map).contains(&"Buy"));
        let notes: Vec<String> = drafted.notes.iter().map(ToString::to_string).collect();
        assert!(notes[0].contains("1 event that fewer than 10 journeys had") && notes[0].contains("odd (9)"));
        assert!(notes[1].contains("20 events beyond the 40 most frequent"), "{notes:?}");
    }

    #[test]
    fn too_little_to_draft_from_is_told_and_so_is_a_conversion_that_is_not_there() {
        let fails =
            |log: &EventLog, goal| discover(log, &settings(goal), Lang::English).unwrap_err().to_string();
        assert!(fails(&log(&[(9, &["a", "b"])]), Goal::None).contains("has 9 journeys only"));
        let one = fails(&log(&[(50, &["a", "a"])]), Goal::None);
        assert!(one.contains("one event only") && one.contains("at least two"), "{one}");
        let names: Vec<String> = (0..100).map(|number| format!("e{number}")).collect();
        let journeys: Vec<Vec<&str>> = names.iter().map(|name| vec![name.as_str()]).collect();
        let journeys: Vec<(usize, &[&str])> = journeys.iter().map(|events| (1, events.as_slice())).collect();
        assert!(fails(&log(&journeys), Goal::None).contains("no event that 10 journeys"));
        assert!(fails(&log(&[(10, &["a", "b"])]), Goal::Event("c".to_owned())).contains("no event called c"));
    }

    #[test]
    fn a_journey_of_a_hundred_thousand_events_is_one_journey() {
        let long: Vec<&str> = ["a", "b", "c"].into_iter().cycle().take(100_000).collect();
        let map = discover(&log(&[(1, &long), (10, &["c", "b", "a"])]), &settings(Goal::None), Lang::English);
        assert_eq!(texts(&map.unwrap().map), ["C", "B", "A"]);
    }
}
