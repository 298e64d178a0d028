//! Names of events and of cards, compared as words.

use crate::fold::fold;
use crate::locale::lexicon::lexicon;

/// The words of a name, folded: parted by blanks, by signs, and where `camelCase` has a hump.
pub(super) fn tokens(name: &str) -> Vec<String> {
    let mut words = vec![String::new()];
    let letters: Vec<char> = name.chars().collect();
    for (at, &c) in letters.iter().enumerate() {
        if !c.is_alphanumeric() {
            // A mark that combines with the letter before it parts nothing.
            if fold(c).is_some() {
                words.push(String::new());
            }
            continue;
        }
        let before = at.checked_sub(1).map(|at| letters[at]);
        let next_is_small = letters.get(at + 1).is_some_and(|next| next.is_lowercase());
        let hump = c.is_uppercase()
            && before.is_some_and(|before| before.is_lowercase() || (before.is_uppercase() && next_is_small));
        if hump {
            words.push(String::new());
        }
        if let Some(word) = words.last_mut() {
            word.extend(fold(c));
        }
    }
    words.retain(|word| !word.is_empty());
    words
}

/// What a word tells that many names share; so do numbers.
const WEIGHT_OF_COMMON: f32 = 0.35;

/// The words of a name that mean something, each with how much it tells.
pub(super) fn weighed(name: &str) -> Vec<(String, f32)> {
    let words = tokens(name);
    let weigh = |word: String| {
        let is_number = word.chars().all(char::is_numeric);
        let weight = if is_number || lexicon().common_words.contains(&word) { WEIGHT_OF_COMMON } else { 1.0 };
        (word, weight)
    };
    let (meant, empty): (Vec<String>, Vec<String>) =
        words.into_iter().partition(|word| !lexicon().empty_words.contains(word));
    // A name of nothing but such words still is one.
    let words = if meant.is_empty() { empty } else { meant };
    words.into_iter().map(weigh).collect()
}

/// How alike two folded words are, 0 to 1: the same, one the beginning of the other (`promo`, `promotion`), or one
/// with a slip or another ending (`chekout`, `payments`). Words that begin differently are not alike.
pub(super) fn likeness(a: &str, b: &str) -> f32 {
    if a == b {
        return 1.0;
    }
    let (shorter, longer) = if a.len() <= b.len() { (a, b) } else { (b, a) };
    if shorter.chars().next() != longer.chars().next() {
        return 0.0;
    }
    if longer.starts_with(shorter) && shorter.len() >= 4 && shorter.len() * 2 >= longer.len() {
        return 0.9;
    }
    let alike = strsim::normalized_damerau_levenshtein(a, b) as f32;
    if alike >= 0.8 { alike } else { 0.0 }
}

/// How much a card's words speak for being what an event's words mean, 0 to 1. That the card has all of the event's
/// words counts twice: `support_chat` is "Chat with support", but `payment_error` is not "Payment".
pub(super) fn agreement(event: &[(String, f32)], card: &[(String, f32)]) -> f32 {
    let mut pairs: Vec<(f32, usize, usize)> = Vec::new();
    for (at_event, (word, _)) in event.iter().enumerate() {
        for (at_card, (other, _)) in card.iter().enumerate() {
            let alike = likeness(word, other);
            if alike > 0.0 {
                pairs.push((alike, at_event, at_card));
            }
        }
    }
    pairs.sort_by(|a, b| b.0.total_cmp(&a.0).then((a.1, a.2).cmp(&(b.1, b.2))));
    let (mut used_of_event, mut used_of_card) = (vec![false; event.len()], vec![false; card.len()]);
    let (mut in_card, mut in_event) = (0.0, 0.0);
    for (alike, at_event, at_card) in pairs {
        if !used_of_event[at_event] && !used_of_card[at_card] {
            (used_of_event[at_event], used_of_card[at_card]) = (true, true);
            in_card += alike * event[at_event].1;
            in_event += alike * card[at_card].1;
        }
    }
    let all =
        |words: &[(String, f32)]| words.iter().map(|(_, weight)| weight).sum::<f32>().max(f32::MIN_POSITIVE);
    (2.0 * in_card / all(event) + in_event / all(card)) / 3.0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_parted_into_words() {
        assert_eq!(tokens("HTTPRequest sentTwice_été"), ["http", "request", "sent", "twice", "ete"]);
        assert_eq!(tokens("/checkout/payment?"), ["checkout", "payment"]);
    }

    fn agree(event: &str, card: &str) -> f32 {
        agreement(&weighed(event), &weighed(card))
    }

    #[test]
    fn what_means_the_same_agrees_more_than_what_only_shares_a_word() {
        for (event, card, other) in [
            ("product_view", "Product page", "View cart"),
            ("payment_details", "Payment details", "Delivery details"),
            ("promo_page", "Promotion page", "Product page"),
            ("support_chat", "Chat with support", "Customer support"),
            ("filter_results", "Filter the results", "Search results"),
            ("chekout", "Checkout", "Check the order"),
        ] {
            assert!(agree(event, card) > agree(event, other), "{event}");
            assert!(agree(event, card) >= 0.6, "{event}: {}", agree(event, card));
        }
        for (event, card) in [
            ("shipping_details", "Payment details"),
            ("research", "Search"),
            ("payment_error", "Payment details"),
        ] {
            assert!(agree(event, card) < 0.6, "{event} {card}: {}", agree(event, card));
        }
    }
}
