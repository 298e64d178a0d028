//! Which templates are shown: those that hold all the words that were typed and have all the tags that were chosen.

use crate::fold::folded_text as folded;
use crate::locale::Lang;
use crate::templates::Summary;

/// What the user looks for.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Filter {
    pub(super) query: String,
    /// Chosen tags, as they are shown.
    pub(super) tags: Vec<String>,
    /// Whether templates in other languages than `lang` are shown, too.
    pub(super) other_languages: bool,
    pub(super) lang: Lang,
}

/// No more tags than these are offered to choose from: those that most templates have.
const TAGS_MAX: usize = 8;
/// A tag that fewer templates have finds nothing that a look would not.
const TEMPLATES_A_TAG: usize = 2;

impl Filter {
    /// The language whose templates come first: the window's, or English where it has none.
    fn home<'a>(&self, all: &[&'a Summary]) -> &'a str {
        let spoken = |summary: &&&Summary| Lang::from_tag(&summary.language) == self.lang;
        all.iter().find(|summary| !summary.own && spoken(summary)).map_or("en", |summary| &summary.language)
    }

    /// The numbers of the templates that are shown, in the order in which they are.
    pub(super) fn shown(&self, all: &[&Summary]) -> Vec<usize> {
        let home = Lang::from_tag(self.home(all));
        let at_home = |summary: &Summary| summary.own || Lang::from_tag(&summary.language) == home;
        let words: Vec<String> = folded(&self.query).split_whitespace().map(str::to_owned).collect();
        let tags: Vec<String> = self.tags.iter().map(|tag| folded(tag)).collect();
        let fits = |summary: &Summary| {
            let text = folded(&searched(summary));
            let labels: Vec<String> = labels(summary).map(folded).collect();
            words.iter().all(|word| text.contains(word.as_str()))
                && tags.iter().all(|tag| labels.contains(tag))
        };
        let mut shown: Vec<usize> =
            (0..all.len()).filter(|&i| (self.other_languages || at_home(all[i])) && fits(all[i])).collect();
        // A name that holds the words is what was meant. Stable: the rest stays in its order.
        let named = |summary: &Summary| {
            let name = folded(&summary.title);
            words.iter().all(|word| name.contains(word.as_str()))
        };
        shown.sort_by_key(|&i| (!all[i].own, !at_home(all[i]), !named(all[i])));
        shown
    }

    /// The tags to choose from, those of most templates first.
    pub(super) fn offered_tags(&self, all: &[&Summary]) -> Vec<String> {
        let whole = Filter { query: String::new(), tags: Vec::new(), ..self.clone() };
        let mut shown = whole.shown(all);
        // A tag is written as Wayline's own templates write it.
        shown.sort_by_key(|&i| all[i].own);
        let mut counted: Vec<(String, String, usize)> = Vec::new();
        for i in shown {
            let mut seen = Vec::new();
            for label in labels(all[i]) {
                let name = folded(label);
                if seen.contains(&name) {
                    continue;
                }
                match counted.iter_mut().find(|(other, ..)| *other == name) {
                    Some((.., count)) => *count += 1,
                    None => counted.push((name.clone(), label.to_owned(), 1)),
                }
                seen.push(name);
            }
        }
        counted.retain(|(.., count)| *count >= TEMPLATES_A_TAG);
        counted.sort_by_key(|(.., count)| std::cmp::Reverse(*count));
        counted.into_iter().take(TAGS_MAX).map(|(_, label, _)| label).collect()
    }
}

/// What a template can be filed under: its tags and its phases.
fn labels(summary: &Summary) -> impl Iterator<Item = &str> {
    summary.tags.iter().chain(&summary.phases).map(String::as_str)
}

fn searched(summary: &Summary) -> String {
    let mut text = [&*summary.title, &summary.example, &summary.description, &summary.origin].join("\n");
    labels(summary).for_each(|label| {
        text.push('\n');
        text.push_str(label);
    });
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::templates::bundled;

    fn all() -> Vec<&'static Summary> {
        bundled().iter().collect()
    }

    fn found(filter: &Filter) -> Vec<&'static str> {
        let all = all();
        filter.shown(&all).into_iter().map(|i| all[i].id.as_str()).collect()
    }

    fn query(words: &str, lang: Lang) -> Vec<&'static str> {
        found(&Filter { query: words.to_owned(), lang, ..Filter::default() })
    }

    #[test]
    fn templates_are_offered_in_the_language_of_the_window_and_elsewhere_in_english() {
        let languages = |lang| {
            let shown = query("", lang);
            let of = |id: &&str| all().iter().find(|s| s.id == **id).map(|s| s.language.clone());
            shown.iter().map(|id| of(id).unwrap_or_default()).collect::<std::collections::BTreeSet<_>>()
        };
        assert_eq!(languages(Lang::Dutch), ["nl".to_owned()].into());
        assert_eq!(languages(Lang::English), ["en".to_owned()].into());
        assert_eq!(languages(Lang::French), ["en".to_owned()].into());
        let both = found(&Filter { lang: Lang::Dutch, other_languages: true, ..Filter::default() });
        assert_eq!(both.len(), bundled().len());
        assert!(
            both[..query("", Lang::Dutch).len()].contains(&"klantreis"),
            "one's own language comes first"
        );
    }

    #[test]
    fn all_words_must_be_found_in_any_order_whatever_their_case_and_accents() {
        assert_eq!(query("PUMP heat", Lang::English), ["aida"]);
        assert_eq!(query("orientatie", Lang::Dutch), query("Oriëntatie", Lang::Dutch));
        assert!(query("orientatie", Lang::Dutch).contains(&"klantreis"));
        assert!(query("heat zebra", Lang::English).is_empty());
    }

    #[test]
    fn names_descriptions_origins_tags_and_phases_are_searched_and_names_come_first() {
        for (words, id) in [
            ("aida", "aida"),
            ("lewis", "aida"),
            ("costly", "aida"),
            ("considered", "aida"),
            ("desire", "aida"),
        ] {
            assert_eq!(query(words, Lang::English).first(), Some(&id), "{words}");
        }
        assert_eq!(query("funnel", Lang::English).first(), Some(&"funnel"));
    }

    #[test]
    fn every_chosen_tag_must_be_there() {
        let tags = |tags: &[&str]| {
            let tags = tags.iter().map(|tag| (*tag).to_owned()).collect();
            found(&Filter { tags, ..Filter::default() })
        };
        let (b2b, both) = (tags(&["B2B"]), tags(&["B2B", "software"]));
        assert!(b2b.contains(&"b2b") && b2b.contains(&"funnel") && !b2b.contains(&"aida"), "{b2b:?}");
        assert!(both.contains(&"saas") && !both.contains(&"funnel"), "{both:?}");
    }

    #[test]
    fn the_tags_to_choose_from_are_those_that_several_shown_templates_have() {
        for lang in [Lang::English, Lang::Dutch] {
            let filter = Filter { lang, ..Filter::default() };
            let tags = filter.offered_tags(&all());
            assert!(tags.len() >= 4 && tags.len() <= TAGS_MAX, "{tags:?}");
            assert!(tags.contains(&"B2C".to_owned()) && tags.contains(&"B2B".to_owned()), "{tags:?}");
            for tag in tags {
                let with = Filter { tags: vec![tag.clone()], ..filter.clone() }.shown(&all()).len();
                assert!(with >= TEMPLATES_A_TAG && with < filter.shown(&all()).len(), "{tag}: {with}");
            }
        }
    }
}
