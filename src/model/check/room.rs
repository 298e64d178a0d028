//! Whether a map has room for its parts, by the one table of [`bounds`](crate::model::bounds).

use crate::model::bounds::{
    COUNT, ID_CHARS, IMAGE_BYTES, IMAGES_BYTES, LANE_HEIGHT_PT, NAME_CHARS, REVIEW_DAYS, TEXT_CHARS, Things,
    TooMuch,
};
use crate::model::{
    Brief, Card, Dismissed, JourneyMap, Lane, Link, MapImage, Measured, Persona, Phase, Source, Step,
    TemplateInfo,
};

/// Takes what is too much, with the field and the text that tell its place in the file.
type Sink<'a> = dyn FnMut(&'static str, &str, TooMuch) + 'a;

/// The first thing in a part of a map that is too much.
macro_rules! require {
    ($($name:ident: $walk:ident($part:ty)),* $(,)?) => {$(
        /// Whether a map has room for it.
        ///
        /// # Errors
        /// What of it is too much.
        pub fn $name(part: &$part) -> Result<(), TooMuch> {
            let mut first = Ok(());
            $walk(part, &mut |_, _, much| {
                if first.is_ok() {
                    first = Err(much);
                }
            });
            first
        }
    )*};
}

require! {
    require_title: title(str),
    require_language: language(str),
    require_brief: brief(Brief),
    require_persona: persona(Persona),
    require_phase: phase(Phase),
    require_step: step(Step),
    require_step_name: step_name(str),
    require_words: words(str),
    require_other_names: other_names([String]),
    require_lane: lane(Lane),
    require_card: card(Card),
    require_link: link(Link),
    require_source: source(Source),
    require_measured: measured(Measured),
    require_dismissed: dismissed(Dismissed),
    require_image: image(MapImage),
    require_counts: counts(JourneyMap),
}

/// Tells all of a map that is too much, in the order of the file.
pub(super) fn walk(map: &JourneyMap, sink: &mut Sink<'_>) {
    // Taken apart by name, here and below, so that a new field cannot be forgotten.
    let JourneyMap {
        title: its_title,
        language: its_language,
        template: its_template,
        brief: its_brief,
        personas,
        phases,
        lanes,
        links,
        sources,
        measured: its_measured,
        dismissed: its_dismissed,
        images,
    } = map;
    title(its_title, sink);
    language(its_language, sink);
    its_template.iter().for_each(|info| template(info, sink));
    brief(its_brief, sink);
    personas.iter().for_each(|it| persona(it, sink));
    phases.iter().for_each(|it| phase(it, sink));
    lanes.iter().for_each(|it| lane(it, sink));
    links.iter().for_each(|it| link(it, sink));
    sources.iter().for_each(|it| source(it, sink));
    its_measured.iter().for_each(|it| measured(it, sink));
    its_dismissed.iter().for_each(|it| dismissed(it, sink));
    images.iter().for_each(|it| image(it, sink));
    counts(map, sink);
}

/// Tells what there is too many of in the map as a whole; quick, however many cards there are.
fn counts(map: &JourneyMap, sink: &mut Sink<'_>) {
    let steps: usize = map.phases.iter().map(|phase| phase.steps.len()).sum();
    let cards: usize = map.lanes.iter().map(|lane| lane.cards.len()).sum();
    let mut of = |things: Things, count: usize, beyond: &dyn Fn(usize) -> Option<String>| {
        if let Err(much) = things.require_few(count) {
            // Where the first stands that is one too many.
            sink("id", &beyond(things.most()).unwrap_or_default(), much);
        }
    };
    of(Things::Personas, map.personas.len(), &|at| map.personas.get(at).map(|it| it.id.to_string()));
    of(Things::Phases, map.phases.len(), &|at| map.phases.get(at).map(|it| it.id.to_string()));
    of(Things::Steps, steps, &|at| map.steps().nth(at).map(|(_, it)| it.id.to_string()));
    of(Things::Lanes, map.lanes.len(), &|at| map.lanes.get(at).map(|it| it.id.to_string()));
    of(Things::Cards, cards, &|at| map.cards().nth(at).map(|(_, it)| it.id.to_string()));
    of(Things::Links, map.links.len(), &|at| map.links.get(at).map(|it| it.id.to_string()));
    of(Things::Sources, map.sources.len(), &|at| map.sources.get(at).map(|it| it.id.to_string()));
    of(Things::Images, map.images.len(), &|at| map.images.get(at).map(|it| it.id.to_string()));
    of(Things::Dismissed, map.dismissed.len(), &|_| None);
    let mut bytes = 0_usize;
    let beyond = map.images.iter().find(|image| {
        bytes = bytes.saturating_add(image.data.len());
        bytes > IMAGES_BYTES
    });
    if let Some(image) = beyond {
        sink("id", image.id.as_str(), TooMuch::Images);
    }
}

/// How long the text of a field can be. Fields of one name have one bound, or a text could not be found again by them.
fn most_chars(field: &'static str) -> usize {
    match field {
        "id" | "target" | "persona" => ID_CHARS,
        "scenario" | "goal" | "customer_goal" | "business_goal" | "text" | "quote" | "description"
        | "reason" | "feeling" | "link" | "origin" | "motivations" | "needs" | "frustrations"
        | "buying_habits" => TEXT_CHARS,
        _ => NAME_CHARS,
    }
}

fn text(field: &'static str, text: &str, sink: &mut Sink<'_>) {
    let most = most_chars(field);
    // No text has more characters than bytes.
    if text.len() > most {
        let chars = text.chars().count();
        if chars > most {
            sink(field, text, TooMuch::Text { chars, most });
        }
    }
}

fn texts(
    field: &'static str,
    list: &[String],
    things: Things,
    of: (&'static str, &str),
    sink: &mut Sink<'_>,
) {
    if let Err(much) = things.require_few(list.len()) {
        sink(of.0, of.1, much);
    }
    list.iter().for_each(|words| text(field, words, sink));
}

fn title(words: &str, sink: &mut Sink<'_>) {
    text("title", words, sink);
}

fn language(tag: &str, sink: &mut Sink<'_>) {
    text("language", tag, sink);
}

fn step_name(name: &str, sink: &mut Sink<'_>) {
    text("name", name, sink);
}

/// What is felt or expected, in words.
fn words(words: &str, sink: &mut Sink<'_>) {
    text("text", words, sink);
}

fn other_names(names: &[String], sink: &mut Sink<'_>) {
    texts("aliases", names, Things::OtherNames, ("id", ""), sink);
}

fn template(info: &TemplateInfo, sink: &mut Sink<'_>) {
    let TemplateInfo { name, description, origin, tags } = info;
    text("name", name, sink);
    text("description", description, sink);
    text("origin", origin, sink);
    texts("tags", tags, Things::Tags, ("name", name), sink);
}

fn brief(it: &Brief, sink: &mut Sink<'_>) {
    let Brief {
        scenario,
        goal,
        scope: _,
        subject,
        market: _,
        state: _,
        persona: _,
        owner,
        date: _,
        last_reviewed: _,
        review_every_days,
    } = it;
    text("scenario", scenario, sink);
    text("goal", goal, sink);
    text("subject", subject, sink);
    text("owner", owner, sink);
    if let Some(days) = review_every_days.filter(|days| *days > REVIEW_DAYS) {
        sink("review_every_days", &days.to_string(), TooMuch::ReviewDays(days));
    }
}

fn persona(it: &Persona, sink: &mut Sink<'_>) {
    let Persona {
        id,
        name,
        role,
        color: _,
        image: _,
        quote,
        motivations,
        needs,
        frustrations,
        buying_habits,
        hidden: _,
    } = it;
    text("id", id.as_str(), sink);
    text("name", name, sink);
    text("role", role, sink);
    text("quote", quote, sink);
    for (field, list) in [
        ("motivations", motivations),
        ("needs", needs),
        ("frustrations", frustrations),
        ("buying_habits", buying_habits),
    ] {
        texts(field, list, Things::Traits, ("id", id.as_str()), sink);
    }
}

fn phase(it: &Phase, sink: &mut Sink<'_>) {
    let Phase { id, name, color: _, role: _, customer_goal, business_goal, steps } = it;
    text("id", id.as_str(), sink);
    text("name", name, sink);
    text("customer_goal", customer_goal, sink);
    text("business_goal", business_goal, sink);
    steps.iter().for_each(|it| step(it, sink));
}

/// What a step carries is bounded by the personas, who have one emotion and one expectation each in each state.
fn step(it: &Step, sink: &mut Sink<'_>) {
    let Step { id, name, emotions, expectations } = it;
    text("id", id.as_str(), sink);
    text("name", name, sink);
    emotions.iter().for_each(|emotion| text("feeling", &emotion.feeling, sink));
    expectations.iter().for_each(|expectation| text("text", &expectation.text, sink));
}

fn lane(it: &Lane, sink: &mut Sink<'_>) {
    let Lane { id, kind: _, name, height, hidden: _, collapsed: _, locked: _, cards } = it;
    text("id", id.as_str(), sink);
    text("name", name, sink);
    if let Some(height) = height.filter(|height| *height > LANE_HEIGHT_PT) {
        sink("height", &height.to_string(), TooMuch::Height(height));
    }
    cards.iter().for_each(|it| card(it, sink));
}

fn card(it: &Card, sink: &mut Sink<'_>) {
    let Card {
        id,
        step: _,
        text: words,
        channel,
        presence: _,
        media: _,
        owner,
        link,
        image: _,
        color: _,
        tags,
        evidence: _,
        moment_of_truth: _,
        status: _,
        state: _,
        metrics: _,
        aliases,
    } = it;
    text("id", id.as_str(), sink);
    text("text", words, sink);
    text("channel", channel, sink);
    text("owner", owner, sink);
    text("link", link, sink);
    texts("tags", tags, Things::Tags, ("id", id.as_str()), sink);
    texts("aliases", aliases, Things::OtherNames, ("id", id.as_str()), sink);
}

fn link(it: &Link, sink: &mut Sink<'_>) {
    let Link { id, from: _, to: _, label } = it;
    text("id", id.as_str(), sink);
    text("label", label, sink);
}

fn source(it: &Source, sink: &mut Sink<'_>) {
    let Source { id, file, from: _, until: _, rows, measured: _ } = it;
    text("id", id.as_str(), sink);
    text("file", file, sink);
    if *rows > COUNT {
        sink("rows", &rows.to_string(), TooMuch::Count(*rows));
    }
}

/// Its numbers are looked at by [`Measured::is_measurable`].
fn measured(it: &Measured, sink: &mut Sink<'_>) {
    text("conversion", &it.conversion, sink);
    it.channels.iter().for_each(|channel| text("channel", &channel.channel, sink));
    it.unmatched.iter().for_each(|unmatched| text("event", &unmatched.event, sink));
    let nexts: usize = it.pasts.iter().map(|past| past.nexts.len()).sum();
    let rows = it.touchpoints.len() + it.channels.len() + it.phases.len() + it.steps.len();
    let rows = rows + it.contacts_before_conversion.len() + it.pasts.len() + nexts + it.unmatched.len();
    if let Err(much) = Things::Measures.require_few(rows) {
        sink("conversion", &it.conversion, much);
    }
}

fn dismissed(it: &Dismissed, sink: &mut Sink<'_>) {
    let Dismissed { rule, target, persona, state: _, reason } = it;
    text("rule", rule, sink);
    text("target", target.as_str(), sink);
    text("persona", persona.as_str(), sink);
    text("reason", reason, sink);
}

fn image(it: &MapImage, sink: &mut Sink<'_>) {
    let MapImage { id, mime, data } = it;
    text("id", id.as_str(), sink);
    text("mime", mime, sink);
    if data.len() > IMAGE_BYTES {
        sink("id", id.as_str(), TooMuch::Image(data.len()));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::Arc;

    #[test]
    fn a_part_is_refused_by_what_of_it_is_too_much() {
        let mut card = Card::new("c".into(), "s".into(), &"ü".repeat(TEXT_CHARS));
        assert_eq!(require_card(&card), Ok(()));
        card.text.push('!');
        let much = TooMuch::Text { chars: TEXT_CHARS + 1, most: TEXT_CHARS };
        assert_eq!(require_card(&card), Err(much));
        card.text.clear();
        card.tags = vec![String::new(); Things::Tags.most() + 1];
        assert_eq!(require_card(&card), Err(TooMuch::Things(Things::Tags)));
        let lane = Lane { height: Some(4_000_000_000), ..Lane::default() };
        assert_eq!(require_lane(&lane), Err(TooMuch::Height(4_000_000_000)));
    }

    #[test]
    fn pictures_are_bounded_each_and_together() {
        let image = |bytes: usize| MapImage { data: "A".repeat(bytes), ..MapImage::default() };
        assert_eq!(require_image(&image(IMAGE_BYTES + 1)), Err(TooMuch::Image(IMAGE_BYTES + 1)));
        let one = Arc::new(image(IMAGE_BYTES));
        assert_eq!(require_image(&one), Ok(()));
        let most = IMAGES_BYTES / IMAGE_BYTES;
        let map = |count| JourneyMap { images: vec![Arc::clone(&one); count], ..JourneyMap::default() };
        assert_eq!(require_counts(&map(most)), Ok(()));
        assert_eq!(require_counts(&map(most + 1)), Err(TooMuch::Images));
    }
}
