//! How the contacts are spread: over channels, online and offline, and before the purchase.

use std::collections::HashMap;

use super::context::{Context, Placed};
use super::draft::FindingDraft;
use super::message::{MessageValue, Sentence};
use crate::model::{PhaseRole, Presence};

/// How many contacts commonly come before a purchase.
const USUAL_CONTACTS: std::ops::RangeInclusive<usize> = 7..=10;
/// With fewer contacts, their spread says nothing.
const ENOUGH: usize = 6;

/// The channels of the touchpoints, the most used first.
pub(super) fn channels(context: &Context<'_>) -> Vec<(String, usize)> {
    let mut counts: HashMap<&str, usize> = HashMap::new();
    for placed in context.touchpoints() {
        let channel = placed.card.channel.trim();
        if !channel.is_empty() {
            *counts.entry(channel).or_default() += 1;
        }
    }
    let mut counts: Vec<(String, usize)> =
        counts.into_iter().map(|(channel, count)| (channel.to_owned(), count)).collect();
    counts.sort_by(|a, b| b.1.cmp(&a.1).then_with(|| a.0.cmp(&b.0)));
    counts
}

/// How many touchpoints are online, and of how many that is known.
pub(super) fn online(context: &Context<'_>) -> (usize, usize) {
    let known = context.touchpoints().filter_map(|placed| placed.card.presence());
    known
        .fold((0, 0), |(online, all), presence| (online + usize::from(presence == Presence::Online), all + 1))
}

/// The contacts before the purchase; None when no phase says that it is.
pub(super) fn before_purchase(context: &Context<'_>) -> Option<usize> {
    let role = |placed: &Placed<'_>| context.map.phases[context.columns[placed.column].phase].role;
    let known = context.map.phases.iter().any(|phase| phase.role == Some(PhaseRole::BeforePurchase));
    known.then(|| {
        context.touchpoints().filter(|placed| role(placed) == Some(PhaseRole::BeforePurchase)).count()
    })
}

pub(super) fn one_channel(context: &Context<'_>) -> Vec<FindingDraft> {
    let channels = channels(context);
    let total: usize = channels.iter().map(|(_, count)| count).sum();
    let Some((channel, count)) = channels.first().filter(|(_, count)| total >= ENOUGH && count * 2 > total)
    else {
        return Vec::new();
    };
    let sentence =
        Sentence::new("review-one-channel").with("channel", MessageValue::Channel(channel.clone()));
    vec![FindingDraft::of_map(sentence.count("count", *count).count("total", total))]
}

pub(super) fn online_only(context: &Context<'_>) -> Vec<FindingDraft> {
    let (online, known) = online(context);
    only(online, known, "review-online-only")
}

pub(super) fn offline_only(context: &Context<'_>) -> Vec<FindingDraft> {
    let (online, known) = online(context);
    only(known - online, known, "review-offline-only")
}

fn only(count: usize, known: usize, key: &'static str) -> Vec<FindingDraft> {
    if known < ENOUGH || count < known {
        return Vec::new();
    }
    vec![FindingDraft::of_map(Sentence::new(key).count("count", count))]
}

pub(super) fn contacts(context: &Context<'_>) -> Vec<FindingDraft> {
    let Some(count) = before_purchase(context).filter(|count| !USUAL_CONTACTS.contains(count)) else {
        return Vec::new();
    };
    let key = if count < *USUAL_CONTACTS.start() { "review-contacts-few" } else { "review-contacts-many" };
    vec![FindingDraft::of_map(Sentence::new(key).count("count", count))]
}

pub(super) fn no_phase_roles(context: &Context<'_>) -> Vec<FindingDraft> {
    let has_roles = context.map.phases.iter().any(|phase| phase.role.is_some());
    if has_roles || context.touchpoints().count() < ENOUGH {
        return Vec::new();
    }
    vec![FindingDraft::of_map(Sentence::new("review-no-phase-roles"))]
}

#[cfg(test)]
mod tests {
    use crate::model::{PhaseRole, Status};
    use crate::review::testing::*;

    fn over(channels: &[&str]) -> crate::review::Review {
        let steps: Vec<String> = (0..channels.len()).map(|step| format!("s{step}")).collect();
        let mut map = Sketch::new(&steps.join(" ")).cards("touchpoints", &steps.join("; ")).map();
        for (step, channel) in steps.iter().zip(channels) {
            edit_card(&mut map, &format!("touchpoints-{step}-1"), |card| {
                card.channel = (*channel).to_owned();
            });
        }
        look(&map)
    }

    #[test]
    fn one_channel_that_carries_most_of_the_journey_is_pointed_out() {
        let found = over(&["email", "email", "email", "email", "phone", "store"]);
        assert!(says(&found, "one-channel").starts_with("4 of 6 touchpoints run over one channel (E-mail)"));
        assert!(!has(&over(&["email", "email", "email", "phone", "phone", "store"]), "one-channel"));
        assert!(!has(&over(&["email", "email", "email", "email", "phone"]), "one-channel"), "too few to say");
    }

    #[test]
    fn a_journey_all_online_or_all_offline_is_asked_about() {
        let online = over(&["email", "website", "webshop", "ads", "app", "chat"]);
        assert!(has(&online, "online-only") && !has(&online, "offline-only"));
        let offline = over(&["phone", "store", "event", "sales", "mail", "print"]);
        assert!(has(&offline, "offline-only") && !has(&offline, "online-only"));
        let mixed = over(&["phone", "store", "event", "sales", "mail", "email"]);
        assert!(!has(&mixed, "offline-only") && !has(&mixed, "online-only"));
        assert_eq!((mixed.facts.online.part, mixed.facts.online.whole), (1, 6));
    }

    #[test]
    fn seven_to_ten_contacts_before_the_purchase_are_usual() {
        let with = |contacts: usize, role: Option<PhaseRole>| {
            let cards = vec!["a"; contacts].join("; ");
            let mut map = Sketch::new("a b c").cards("touchpoints", &cards).map();
            edit_phase(&mut map, 0, |phase| phase.role = role);
            map
        };
        let before = Some(PhaseRole::BeforePurchase);
        for (contacts, told) in [(6, true), (7, false), (10, false), (11, true)] {
            let found = look(&with(contacts, before));
            assert_eq!(has(&found, "contacts-before-purchase"), told, "{contacts}");
            assert_eq!(found.facts.contacts_before_purchase, Some(contacts));
            assert!(!has(&found, "no-phase-roles"));
        }
        let unknown = look(&with(8, None));
        assert!(has(&unknown, "no-phase-roles") && !has(&unknown, "contacts-before-purchase"));
        assert_eq!(unknown.facts.contacts_before_purchase, None);
        let mut map = with(7, before);
        edit_card(&mut map, "touchpoints-a-1", |card| card.status = Some(Status::Retired));
        assert_eq!(
            look(&map).facts.contacts_before_purchase,
            Some(6),
            "what is retired is no contact any more"
        );
    }
}
