//! A map as one page for any browser: its picture, and the same in words for a phone, a screen reader, or a search.
//! Nothing in it is fetched from elsewhere, and no script runs.

use std::io::Write;

use super::markup::Markup;
use super::measures::{MeasureTable, told};
use super::story::{Story, ToldScore};
use super::{Document, ExportError, ExportOptions, svg, tones};
use crate::job::Job;
use crate::model::{Card, Lane, LaneKind, Persona, Phase, Step, address_of};
use crate::picture;
use crate::theme::{Color, Mode, Theme};

const STYLE: &str = include_str!("page.css");

/// The names of the page's own colours, each with what it is in a theme.
type Tone = (&'static str, fn(&Theme) -> Color);

const TONES: [Tone; 10] = [
    ("paper", |theme| theme.paper),
    ("surface", |theme| theme.surface),
    ("line", |theme| theme.line),
    ("hairline", |theme| theme.hairline),
    ("ink", |theme| theme.ink),
    ("muted", |theme| theme.muted),
    ("accent", |theme| theme.accent),
    ("better", |theme| theme.better),
    ("worse", |theme| theme.worse),
    ("star", |theme| theme.star),
];

pub(super) fn export(
    document: &Document,
    options: &ExportOptions,
    job: &Job,
    out: &mut dyn Write,
) -> Result<(), ExportError> {
    job.at(0, 3)?;
    let (picture, tones) = picture(document, options)?;
    svg::note_missing(document, options, job);
    job.at(2, 3)?;
    Ok(out.write_all(page(&Story::of(document), &picture, &tones).as_bytes())?)
}

/// The picture as SVG, and the style sheet of its colours. It is light or dark as its reader likes, unless one of
/// them was chosen.
fn picture(document: &Document, options: &ExportOptions) -> Result<(String, String), ExportError> {
    let mode = document.view.mode;
    let in_mode = |mode: Mode| -> Result<String, ExportError> {
        svg::text(document, &crate::scene::ViewOptions { mode, ..document.view.clone() }, options)
    };
    if !options.theme_of_reader {
        return Ok((in_mode(mode)?, own_tones(":root", mode)));
    }
    let (light, dark) = (in_mode(Mode::Light)?, in_mode(Mode::Dark)?);
    let merged = tones::merge(&light, &dark);
    let [for_light, for_dark] = [Mode::Light, Mode::Dark].map(|mode| own_tones(":root", mode));
    let style = |own: &str, of_picture: &str| format!("{own}:root{{{of_picture}}}");
    let tones = format!(
        "{}@media (prefers-color-scheme:dark){{{}}}",
        style(&for_light, &merged.light),
        style(&for_dark, &merged.dark)
    );
    Ok((merged.text, tones))
}

fn own_tones(selector: &str, mode: Mode) -> String {
    let theme = Theme::of(mode);
    let tone = |(name, of): &Tone| {
        let Color { r, g, b, .. } = of(theme);
        format!("--{name}:#{r:02x}{g:02x}{b:02x};")
    };
    let scheme = if mode == Mode::Light { "light" } else { "dark" };
    format!("{selector}{{color-scheme:{scheme};{}}}", TONES.iter().map(tone).collect::<String>())
}

fn page(story: &Story<'_>, picture: &str, tones: &str) -> String {
    let mut html = Markup::default();
    html.raw("<!DOCTYPE html>\n<html").text_attribute("lang", story.written_in()).raw(">\n<head>\n");
    html.raw("<meta charset=\"utf-8\">\n");
    html.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    // Whatever is in the map, nothing is fetched and nothing runs.
    html.raw("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; ");
    html.raw("style-src 'unsafe-inline'; img-src data:\">\n");
    html.raw("<meta name=\"generator\"")
        .text_attribute("content", concat!("Wayline ", env!("CARGO_PKG_VERSION")));
    html.raw(">\n<title>").text(&story.title()).raw("</title>\n<style>\n").raw(tones).raw("\n").raw(STYLE);
    html.raw("</style>\n</head>\n<body>\n<header>\n");
    html.raw("<h1>")
        .text(&story.title())
        .raw("</h1>\n<p class=\"summary\">")
        .text(&story.summary())
        .raw("</p>\n");
    html.raw("</header>\n<main>\n");
    brief(&mut html, story);
    html.raw("<section aria-labelledby=\"picture\">\n<h2 id=\"picture\">").text(&story.word("page-map"));
    html.raw(
        "</h2>\n<div class=\"wide picture\" tabindex=\"0\" role=\"region\" aria-labelledby=\"picture\">\n",
    );
    html.raw(picture).raw("</div>\n</section>\n");
    html.raw("<section aria-labelledby=\"words\">\n<h2 id=\"words\">").text(&story.word("page-table"));
    html.raw("</h2>\n<div class=\"wide\" tabindex=\"0\" role=\"region\" aria-labelledby=\"words\">\n");
    table(&mut html, story);
    html.raw("</div>\n</section>\n");
    measures(&mut html, story);
    personas(&mut html, story);
    html.raw("</main>\n<footer><p>").text(&story.word("page-made")).raw("</p></footer>\n</body>\n</html>\n");
    html.out
}

/// Text with its line breaks.
fn lines(html: &mut Markup, text: &str) {
    for (index, line) in text.trim().lines().enumerate() {
        html.raw(if index > 0 { "<br>" } else { "" }).text(line);
    }
}

fn brief(html: &mut Markup, story: &Story<'_>) {
    let brief = story.brief();
    if brief.is_empty() {
        return;
    }
    html.raw("<section aria-labelledby=\"brief\">\n<h2 id=\"brief\">")
        .text(&story.word("page-brief"))
        .raw("</h2>\n<dl>\n");
    for (name, text) in brief {
        html.raw("<div><dt>").text(&name).raw("</dt><dd>");
        lines(html, &text);
        html.raw("</dd></div>\n");
    }
    html.raw("</dl>\n</section>\n");
}

fn table(html: &mut Markup, story: &Story<'_>) {
    html.raw("<table>\n<caption>").text(&story.title()).raw("</caption>\n<colgroup><col></colgroup>\n");
    for phase in &story.phases {
        html.raw("<colgroup").attribute("span", phase.steps.len().max(1) as f32).raw("></colgroup>\n");
    }
    html.raw("<thead>\n<tr><th scope=\"row\">").text(&story.word("page-phase")).raw("</th>");
    for phase in &story.phases {
        html.raw("<th scope=\"colgroup\"").attribute("colspan", phase.steps.len().max(1) as f32).raw(">");
        html.text(&phase.name).raw("</th>");
    }
    html.raw("</tr>\n<tr><th scope=\"row\">").text(&story.word("page-step")).raw("</th>");
    for phase in &story.phases {
        for step in &phase.steps {
            html.raw("<th scope=\"col\">").text(&step.name).raw("</th>");
        }
        html.raw(if phase.steps.is_empty() { "<td></td>" } else { "" });
    }
    html.raw("</tr>\n</thead>\n<tbody>\n");
    goals(html, story, "phase-customer-goal", |phase| &phase.customer_goal);
    goals(html, story, "phase-business-goal", |phase| &phase.business_goal);
    for lane in &story.lanes {
        html.raw("<tr><th scope=\"row\">").text(&story.lane_name(lane)).raw("</th>");
        for phase in &story.phases {
            for step in &phase.steps {
                html.raw("<td>");
                cell(html, story, lane, step);
                html.raw("</td>");
            }
            html.raw(if phase.steps.is_empty() { "<td></td>" } else { "" });
        }
        html.raw("</tr>\n");
    }
    html.raw("</tbody>\n</table>\n");
}

/// A row of what is wanted in each phase, where something is said of it.
fn goals(html: &mut Markup, story: &Story<'_>, name: &str, goal: fn(&Phase) -> &str) {
    if story.phases.iter().all(|phase| goal(phase).is_empty()) {
        return;
    }
    html.raw("<tr><th scope=\"row\">").text(&story.word(name)).raw("</th>");
    for phase in &story.phases {
        html.raw("<td").attribute("colspan", phase.steps.len().max(1) as f32).raw(">");
        lines(html, goal(phase));
        html.raw("</td>");
    }
    html.raw("</tr>\n");
}

fn cell(html: &mut Markup, story: &Story<'_>, lane: &Lane, step: &Step) {
    if matches!(lane.kind, LaneKind::Emotions | LaneKind::Expectations) {
        for said in story.said(lane.kind, step) {
            felt(html, &said);
        }
        return;
    }
    let mut cards = story.cards(lane, step).peekable();
    if cards.peek().is_none() {
        return;
    }
    html.raw("<ul>");
    for card in cards {
        self::card(html, story, card);
    }
    html.raw("</ul>");
}

fn felt(html: &mut Markup, said: &ToldScore<'_>) {
    html.raw("<p>");
    let who: Vec<&str> = [said.who, &said.state].into_iter().filter(|text| !text.is_empty()).collect();
    if !who.is_empty() {
        html.text(&who.join(", ")).raw(": ");
    }
    let class = match said.score.tenths() {
        0 => "even",
        1.. => "better",
        _ => "worse",
    };
    html.raw("<b").text_attribute("class", class).raw(">").text(&said.score.to_string()).raw("</b> ");
    lines(html, said.words);
    if let Some(gap) = &said.gap {
        html.raw(" <small>(").text(gap).raw(")</small>");
    }
    html.raw("</p>");
}

fn card(html: &mut Markup, story: &Story<'_>, card: &Card) {
    html.raw("<li>");
    if card.moment_of_truth {
        html.raw("<span class=\"star\" role=\"img\"")
            .text_attribute("aria-label", &story.word("legend-moment-of-truth"));
        html.raw(">\u{2605}</span> ");
    }
    match address_of(&card.link) {
        Some(address) => {
            html.raw("<a").text_attribute("href", &address).raw(" rel=\"noopener noreferrer\">");
            lines(html, if card.text.is_empty() { card.link.trim() } else { &card.text });
            html.raw("</a>");
        }
        None => lines(html, &card.text),
    }
    let details: Vec<String> =
        [story.channel(card), card.owner.clone()].into_iter().filter(|text| !text.is_empty()).collect();
    if !details.is_empty() {
        html.raw(" <small>").text(&details.join(", ")).raw("</small>");
    }
    html.raw("</li>");
}

/// What tracked visits told of the map, if it was measured.
fn measures(html: &mut Markup, story: &Story<'_>) {
    let Some(told) = told(story) else { return };
    html.raw("<section class=\"measures\" aria-labelledby=\"measures\">\n<h2 id=\"measures\">")
        .text(&story.word("page-measures"))
        .raw("</h2>\n");
    for line in &told.lines {
        html.raw("<p>").text(line).raw("</p>\n");
    }
    for table in &told.tables {
        measures_table(html, table);
    }
    html.raw("</section>\n");
}

fn measures_table(html: &mut Markup, table: &MeasureTable) {
    html.raw("<h3>").text(&table.title).raw("</h3>\n");
    html.raw("<div class=\"wide\" tabindex=\"0\" role=\"region\"").text_attribute("aria-label", &table.title);
    html.raw(">\n<table class=\"figures\">\n<caption>").text(&table.title).raw("</caption>\n<thead>\n<tr>");
    for name in &table.head {
        html.raw("<th scope=\"col\">").text(name).raw("</th>");
    }
    html.raw("</tr>\n</thead>\n<tbody>\n");
    for row in &table.rows {
        html.raw("<tr>");
        for (place, cell) in row.iter().enumerate() {
            let (open, close) = if place == 0 { ("<th scope=\"row\">", "</th>") } else { ("<td>", "</td>") };
            html.raw(open).text(cell).raw(close);
        }
        html.raw("</tr>\n");
    }
    html.raw("</tbody>\n</table>\n</div>\n");
}

fn personas(html: &mut Markup, story: &Story<'_>) {
    let personas = story.personas();
    if personas.is_empty() {
        return;
    }
    html.raw("<section aria-labelledby=\"personas\">\n<h2 id=\"personas\">")
        .text(&story.word("page-personas"));
    html.raw("</h2>\n<div class=\"personas\">\n");
    for persona in personas {
        self::persona(html, story, persona);
    }
    html.raw("</div>\n</section>\n");
}

fn persona(html: &mut Markup, story: &Story<'_>, persona: &Persona) {
    html.raw("<article>\n");
    // As in the picture: what is no picture, or would fill the memory of whoever shows it, is left out.
    let image = persona.image.as_ref().and_then(|id| story.map.image(id)).filter(|it| picture::is_sound(it));
    if let Some(image) = image {
        html.raw("<img alt=\"\" width=\"72\" height=\"72\" src=\"data:").text(&image.mime).raw(";base64,");
        html.text(&image.data).raw("\">\n");
    }
    html.raw("<h3>").text(&persona.name).raw("</h3>\n");
    if !persona.role.is_empty() {
        html.raw("<p>").text(&persona.role).raw("</p>\n");
    }
    if !persona.quote.is_empty() {
        html.raw("<blockquote>");
        lines(html, &persona.quote);
        html.raw("</blockquote>\n");
    }
    for (name, list) in story.traits(persona) {
        html.raw("<h4>").text(&name).raw("</h4>\n<ul>");
        for text in list {
            html.raw("<li>").text(text).raw("</li>");
        }
        html.raw("</ul>\n");
    }
    html.raw("</article>\n");
}
