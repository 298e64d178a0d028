//! What a measured map says of its touchpoints and channels: best and worst, what they cost and brought, where journeys
//! end on the way through the phases, and how many contacts a conversion takes.

use crate::analytics::attribution::Rule;
use crate::model::{ChannelMeasures, Credits, Id, JourneyMap, Measured, TouchpointMeasures};

/// So many contacts before a purchase are usual, the first and the last of them included.
pub const USUAL_CONTACTS: (u64, u64) = (7, 10);

/// Contacts before a conversion are counted one by one up to this many; more are one bar of a histogram.
pub const MOST_COUNTED: u64 = 15;

/// So many touchpoints at most are called the best, and so many the worst.
const HONOURED: usize = 3;

/// Conversions, or their value, that a rule gives.
pub fn by_rule(credits: &Credits, rule: Rule) -> f64 {
    match rule {
        Rule::First => credits.first,
        Rule::Last => credits.last,
        Rule::Linear => credits.linear,
        Rule::Position => credits.position,
        Rule::TimeDecay => credits.time_decay,
        Rule::Markov => credits.markov,
    }
}

/// The touchpoints that a rule can rank, the one with the most conversions first; of equals the one with more visits,
/// then the earlier one of the map. Those without a visit and the conversion itself are left out.
pub fn ranked(measured: &Measured, rule: Rule) -> Vec<&TouchpointMeasures> {
    let mut ranked: Vec<&TouchpointMeasures> = measured
        .touchpoints
        .iter()
        .filter(|touchpoint| touchpoint.visits > 0 && !touchpoint.is_conversion())
        .collect();
    ranked.sort_by(|a, b| {
        let credits = by_rule(&b.credits, rule).total_cmp(&by_rule(&a.credits, rule));
        credits.then(b.visits.cmp(&a.visits))
    });
    ranked
}

/// The best touchpoints, best first: those with the most credit by a rule. And the worst, worst first: those of whose
/// journeys the smallest share converted, of equals the one with more journeys; one that fewer journeys came to than
/// [`Measured::LEAST_JOURNEYS`] or a hundredth of all is no worst. Three of each at most, and never more than a third of
/// what is ranked; none is both, and one where all converted is neither. None at all where nobody is credited. The badges
/// on the map are these.
pub fn best_and_worst(measured: &Measured, rule: Rule) -> (Vec<Id>, Vec<Id>) {
    let mut ranked = ranked(measured, rule);
    ranked.retain(|touchpoint| !touchpoint.all_converted());
    let count = (ranked.len() / 3).min(HONOURED);
    let credited = ranked.iter().take_while(|touchpoint| by_rule(&touchpoint.credits, rule) > 0.0).count();
    if credited == 0 {
        return (Vec::new(), Vec::new());
    }
    let mut others = ranked.split_off(count.min(credited));
    let least = Measured::LEAST_JOURNEYS.max(measured.journeys.div_ceil(100));
    others.retain(|touchpoint| touchpoint.journeys >= least);
    others.sort_by(|a, b| a.conversion().total_cmp(&b.conversion()).then(b.journeys.cmp(&a.journeys)));
    others.truncate(count);
    let ids = |touchpoints: &[&TouchpointMeasures]| touchpoints.iter().map(|it| it.card.clone()).collect();
    (ids(&ranked), ids(&others))
}

/// What something cost, and what came of it. None where the cost is not known or there is nothing to share it by.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Money {
    /// In the map's currency, over the period of the source.
    pub cost: Option<f64>,
    /// Of a touchpoint for each visit, of a channel for each journey: who came by a channel visits many pages, and each
    /// of these visits is one of the channel.
    pub apiece: Option<f64>,
    pub per_conversion: Option<f64>,
    /// What came back of each unit of cost, less that unit: 0 is cost recovered, 1 is cost doubled. None where no
    /// conversion is known to have been worth anything.
    pub returned: Option<f64>,
}

impl Money {
    /// By the conversions and the value that `rule` gives.
    fn of(cost: Option<f64>, pieces: u64, credits: &Credits, values: &Credits, rule: Rule) -> Money {
        let (conversions, value) = (by_rule(credits, rule), by_rule(values, rule));
        let known = *values != Credits::default();
        Money {
            cost,
            apiece: cost.filter(|_| pieces > 0).map(|cost| cost / pieces as f64),
            per_conversion: cost.filter(|_| conversions > 0.0).map(|cost| cost / conversions),
            returned: cost.filter(|cost| known && *cost > 0.0).map(|cost| (value - cost) / cost),
        }
    }

    /// Of a touchpoint; what it cost is among the figures of its card.
    pub fn of_touchpoint(map: &JourneyMap, touchpoint: &TouchpointMeasures, rule: Rule) -> Money {
        let cost = map.card(&touchpoint.card).and_then(|card| card.metrics.cost);
        Money::of(cost, touchpoint.visits, &touchpoint.credits, &touchpoint.values, rule)
    }

    pub fn of_channel(channel: &ChannelMeasures, rule: Rule) -> Money {
        Money::of(channel.cost, channel.journeys, &channel.credits, &channel.values, rule)
    }
}

/// One phase of the funnel.
#[derive(Clone, Debug, PartialEq)]
pub struct FunnelStage {
    pub phase: Id,
    /// Journeys that came as far as this phase.
    pub journeys: u64,
    /// The share of all journeys of the log, 0 to 1.
    pub of_all: f64,
    /// The share of those that came as far as the phase before; none for the first.
    pub of_before: Option<f64>,
    /// Journeys that came as far as this phase and to none after it; none for the last, which has none after it.
    pub no_further: Option<u64>,
}

/// The phases as a funnel, in the order of the map.
pub fn funnel(measured: &Measured) -> Vec<FunnelStage> {
    let mut before = None;
    let stage = |(place, reached): (usize, &crate::model::Reached)| FunnelStage {
        phase: reached.at.clone(),
        journeys: reached.journeys,
        of_all: share(reached.journeys, measured.journeys),
        of_before: before.replace(reached.journeys).map(|before| share(reached.journeys, before)),
        no_further: measured.phases.get(place + 1).map(|next| reached.journeys.saturating_sub(next.journeys)),
    };
    measured.phases.iter().enumerate().map(stage).collect()
}

/// How many contacts came before a conversion.
#[derive(Clone, Debug, PartialEq)]
pub struct ContactsBefore {
    /// Converted journeys that are counted here.
    pub journeys: u64,
    /// Half of them had so many or fewer; between two numbers where the halves meet there.
    pub median: f64,
    /// The share of them within [`USUAL_CONTACTS`], 0 to 1.
    pub usual: f64,
    /// Journeys with 0, 1, 2 ... [`MOST_COUNTED`] contacts, and last those with more.
    pub bars: Vec<u64>,
}

/// None where nobody converted.
pub fn contacts_before(measured: &Measured) -> Option<ContactsBefore> {
    let mut counts = measured.contacts_before_conversion.clone();
    counts.sort_by_key(|count| count.contacts);
    let journeys: u64 = counts.iter().map(|count| count.journeys).sum();
    if journeys == 0 {
        return None;
    }
    let nth = |place: u64| {
        let mut passed = 0;
        let found = counts.iter().find(|count| {
            passed += count.journeys;
            passed > place
        });
        found.map_or(0, |count| count.contacts)
    };
    let mut bars = vec![0; MOST_COUNTED as usize + 2];
    let mut usual = 0;
    for count in &counts {
        bars[count.contacts.min(MOST_COUNTED + 1) as usize] += count.journeys;
        if (USUAL_CONTACTS.0..=USUAL_CONTACTS.1).contains(&count.contacts) {
            usual += count.journeys;
        }
    }
    let median = (nth((journeys - 1) / 2) + nth(journeys / 2)) as f64 / 2.0;
    Some(ContactsBefore { journeys, median, usual: share(usual, journeys), bars })
}

fn share(part: u64, whole: u64) -> f64 {
    if whole == 0 { 0.0 } else { part as f64 / whole as f64 }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::model::{Card, ContactCount, Lane, LaneKind, Reached};

    fn touchpoint(card: &str, visits: u64, first: f64, markov: f64) -> TouchpointMeasures {
        let credits = Credits { first, markov, ..Credits::default() };
        TouchpointMeasures { card: card.into(), visits, journeys: visits, credits, ..Default::default() }
    }

    /// Four journeys of ten bought; the ad began three of them, mail would be missed most.
    fn shop() -> Measured {
        let order = TouchpointMeasures { converted: 4, ..touchpoint("order", 4, 0.0, 0.0) };
        Measured {
            journeys: 10,
            conversions: 4,
            touchpoints: vec![
                touchpoint("ad", 9, 3.0, 1.0),
                touchpoint("mail", 5, 1.0, 2.0),
                touchpoint("shop", 6, 0.0, 0.5),
                touchpoint("chat", 2, 0.0, 0.5),
                touchpoint("idle", 0, 0.0, 0.0),
                order,
            ],
            ..Measured::default()
        }
    }

    fn names(touchpoints: &[&TouchpointMeasures]) -> Vec<String> {
        touchpoints.iter().map(|touchpoint| touchpoint.card.to_string()).collect()
    }

    #[test]
    fn each_rule_has_a_ranking_of_its_own_and_of_equals_the_more_visited_comes_first() {
        let shop = shop();
        assert_eq!(names(&ranked(&shop, Rule::First)), ["ad", "mail", "shop", "chat"]);
        assert_eq!(names(&ranked(&shop, Rule::Markov)), ["mail", "ad", "shop", "chat"]);
    }

    /// Ten times the shop, with those who converted of each.
    fn busy() -> Measured {
        let mut busy = shop();
        let converted = [("ad", 30), ("mail", 20), ("shop", 6), ("chat", 5), ("idle", 0), ("order", 40)];
        for (touchpoint, (card, converted)) in busy.touchpoints.iter_mut().zip(converted) {
            assert_eq!(touchpoint.card.as_str(), card);
            (touchpoint.journeys, touchpoint.converted) = (touchpoint.journeys * 10, converted);
        }
        Measured { journeys: 100, conversions: 40, ..busy }
    }

    fn worst(measured: &Measured) -> Vec<Id> {
        best_and_worst(measured, Rule::Markov).1
    }

    #[test]
    fn the_worst_is_where_the_smallest_share_converts_and_not_what_was_seen_least() {
        // Of those in the shop a tenth converted, of the few in the chat a quarter.
        assert_eq!(worst(&busy()), [Id::new("shop")]);
        let mut chat = busy();
        chat.touchpoints[3].converted = 1;
        assert_eq!(worst(&chat), [Id::new("chat")]);
    }

    #[test]
    fn too_few_journeys_make_no_worst() {
        let mut few = busy();
        // Nine are too few to say; so are nineteen of two thousand.
        (few.touchpoints[2].journeys, few.touchpoints[2].converted) = (9, 0);
        assert_eq!(worst(&few), [Id::new("chat")]);
        few.journeys = 2000;
        few.touchpoints[2].journeys = 19;
        assert_eq!(worst(&few), [Id::new("chat")]);
        few.touchpoints[2].journeys = 20;
        assert_eq!(worst(&few), [Id::new("shop")]);
    }

    #[test]
    fn nothing_is_both_best_and_worst_and_where_all_converted_is_neither() {
        let mut shop = busy();
        // Mail has the most credit and the smallest share.
        shop.touchpoints[1].converted = 1;
        assert_eq!(best_and_worst(&shop, Rule::Markov), (vec![Id::new("mail")], vec![Id::new("shop")]));
        let mut voucher = busy();
        voucher.touchpoints[1].converted = voucher.touchpoints[1].journeys;
        assert_eq!(best_and_worst(&voucher, Rule::Markov).0, [Id::new("ad")]);
    }

    #[test]
    fn the_best_and_the_worst_are_a_third_at_most() {
        let (best, worst) = best_and_worst(&busy(), Rule::Markov);
        assert_eq!((best.len(), worst.len()), (1, 1));
        let mut two = busy();
        two.touchpoints.truncate(2);
        assert_eq!(best_and_worst(&two, Rule::Markov), (vec![], vec![]));
        // Nobody is credited by a rule that has nothing to give.
        assert_eq!(best_and_worst(&busy(), Rule::Linear), (vec![], vec![]));
    }

    #[test]
    fn a_channel_costs_by_the_journeys_that_came_and_not_by_the_pages_that_they_saw() {
        // As in the docs: the ad cost 6, brought 2 journeys, and gets 2/3 conversions worth 40/3.
        let channel = ChannelMeasures {
            channel: "ad".into(),
            visits: 17,
            journeys: 2,
            cost: Some(6.0),
            credits: Credits { first: 2.0, markov: 2.0 / 3.0, ..Credits::default() },
            values: Credits { first: 40.0, markov: 40.0 / 3.0, ..Credits::default() },
            ..ChannelMeasures::default()
        };
        let money = Money::of_channel(&channel, Rule::Markov);
        assert_eq!(money.apiece, Some(3.0));
        assert!((money.per_conversion.unwrap() - 9.0).abs() < 1e-12);
        assert!((money.returned.unwrap() - 22.0 / 18.0).abs() < 1e-12);
        // The last contact got nothing: no conversion to share the cost by, and all of it is lost.
        let last = Money::of_channel(&channel, Rule::Last);
        assert_eq!((last.per_conversion, last.returned), (None, Some(-1.0)));
        let free = ChannelMeasures { cost: Some(0.0), ..channel.clone() };
        assert_eq!(Money::of_channel(&free, Rule::First).returned, None);
        let unknown = ChannelMeasures { cost: None, ..channel };
        assert_eq!(Money::of_channel(&unknown, Rule::First), Money::default());
    }

    #[test]
    fn what_a_touchpoint_cost_is_a_figure_of_its_card_and_without_values_nothing_returned() {
        let mut card = Card::new("ad".into(), "s".into(), "Ad");
        card.metrics.cost = Some(18.0);
        let lane = Lane { cards: vec![Arc::new(card)], ..Lane::new("l".into(), LaneKind::Touchpoints) };
        let map = JourneyMap { lanes: vec![Arc::new(lane)], ..JourneyMap::default() };
        let money = Money::of_touchpoint(&map, &shop().touchpoints[0], Rule::First);
        assert_eq!(
            money,
            Money { cost: Some(18.0), apiece: Some(2.0), per_conversion: Some(6.0), returned: None }
        );
        assert_eq!(Money::of_touchpoint(&map, &shop().touchpoints[1], Rule::First), Money::default());
    }

    #[test]
    fn the_funnel_tells_the_share_of_all_and_of_the_phase_before() {
        let at = |at: &str, journeys, ended| Reached { at: at.into(), journeys, ended };
        let measured = Measured {
            journeys: 20,
            phases: vec![at("see", 16, 8), at("buy", 8, 6), at("stay", 2, 2)],
            ..Measured::default()
        };
        let stages = funnel(&measured);
        let shares: Vec<(f64, Option<f64>)> =
            stages.iter().map(|stage| (stage.of_all, stage.of_before)).collect();
        assert_eq!(shares, [(0.8, None), (0.4, Some(0.5)), (0.1, Some(0.25))]);
        assert_eq!(funnel(&Measured { journeys: 0, ..measured })[0].of_all, 0.0);
    }

    #[test]
    fn who_went_no_further_is_who_the_next_phase_misses_wherever_the_last_contact_was() {
        let at = |at: &str, journeys, ended| Reached { at: at.into(), journeys, ended };
        let of = |phases| funnel(&Measured { phases, ..Measured::default() });
        let stages = of(vec![at("see", 3605, 1779), at("buy", 3020, 40), at("stay", 3100, 3000)]);
        let left: Vec<Option<u64>> = stages.iter().map(|stage| stage.no_further).collect();
        // More than before is only in a file that was cut by hand.
        assert_eq!(left, [Some(585), Some(0), None]);
    }

    #[test]
    fn contacts_before_a_conversion_have_a_median_and_a_share_that_is_usual() {
        let counts = |counts: &[(u64, u64)]| Measured {
            contacts_before_conversion: counts
                .iter()
                .map(|(contacts, journeys)| ContactCount { contacts: *contacts, journeys: *journeys })
                .collect(),
            ..Measured::default()
        };
        // 2, 2, 7, 10, 40: the middle one had seven.
        let odd = contacts_before(&counts(&[(2, 2), (7, 1), (10, 1), (40, 1)])).unwrap();
        assert_eq!((odd.journeys, odd.median, odd.usual), (5, 7.0, 0.4));
        assert_eq!((odd.bars[2], odd.bars[7], odd.bars[10], odd.bars[16]), (2, 1, 1, 1));
        assert_eq!(odd.bars.iter().sum::<u64>(), 5);
        // 3, 3, 6, 6: between three and six.
        assert_eq!(contacts_before(&counts(&[(6, 2), (3, 2)])).unwrap().median, 4.5);
        assert_eq!(contacts_before(&counts(&[(4, 0)])), None);
    }
}
