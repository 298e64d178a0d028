//! The band above the map: title, what it is about, the facts of the brief, and the personas.

use super::content::{LayerBuilder, text_height};
use super::pen::Pen;
use super::sizes::*;
use crate::geom::{Point, Rect, pt, rect};
use crate::locale;
use crate::model::{Market, Persona, Scope, State};
use crate::scene::item::{Align, ImageItem, SceneItem, Target, line};
use crate::theme::{BODY, CAPTION, Color, LABEL, LABEL_STRONG, SIGN, TITLE, Type, shadow_layers, space};

/// No line of the scenario is longer.
const LONGEST_LINE: f32 = 720.0;

/// Draws the band; gives back its lower edge.
pub(super) fn draw(pen: &mut Pen<'_>, builder: &mut LayerBuilder, width: f32) -> f32 {
    let chips = personas(pen, builder, width);
    let room = width - 2.0 * MARGIN - if chips.width() > 0.0 { chips.width() + space::XL } else { 0.0 };
    let map = pen.map;
    let lines = pen.measurer.wrap(&map.title, TITLE, room);
    let mut y = MARGIN - 4.0;
    y += builder.text(&lines, pt(MARGIN, y), Align::Start, TITLE, pen.theme.ink);
    if !map.brief.scenario.is_empty() {
        let lines = pen.measurer.wrap(&map.brief.scenario, BODY, room.min(LONGEST_LINE));
        y += space::XS;
        y += builder.text(&lines, pt(MARGIN, y), Align::Start, BODY, pen.theme.muted);
    }
    y = goal(pen, builder, y, room.min(LONGEST_LINE));
    y = facts(pen, builder, y, room);
    let bottom = y.max(chips.max.y);
    builder.group(Target::Title, rect(0.0, 0.0, width, bottom), None);
    bottom
}

/// What the map is to achieve, behind a small target.
fn goal(pen: &mut Pen<'_>, builder: &mut LayerBuilder, mut y: f32, room: f32) -> f32 {
    let goal = &pen.map.brief.goal;
    if goal.is_empty() {
        return y;
    }
    y += space::XS;
    let indent = ICON + ICON_GAP;
    let lines = pen.measurer.wrap(goal, BODY, room - indent);
    let drop = (BODY.line_height() - ICON) / 2.0;
    builder.icon("target", pt(MARGIN, y + drop), ICON, pen.theme.accent);
    y + builder.text(&lines, pt(MARGIN + indent, y), Align::Start, BODY, pen.theme.ink)
}

/// The facts of the brief, each under its name.
fn facts(pen: &mut Pen<'_>, builder: &mut LayerBuilder, y: f32, room: f32) -> f32 {
    let facts = collect_facts(pen);
    if facts.is_empty() {
        return y;
    }
    let height = SIGN.line_height() + LABEL.line_height();
    let (mut x, mut top) = (0.0, y + space::M);
    for (key, value) in facts {
        let words = pen.word(key);
        let name = pen.measurer.wrap(&words, SIGN, room);
        let value = pen.measurer.wrap(&value, LABEL, room);
        let wide = name.iter().chain(value.iter()).map(|line| line.width).fold(0.0, f32::max);
        if x > 0.0 && x + wide > room {
            x = 0.0;
            top += height + space::S;
        }
        let at = pt(MARGIN + x, top);
        builder.text(&name, at, Align::Start, SIGN, pen.theme.faint);
        builder.text(&value, pt(at.x, at.y + SIGN.line_height()), Align::Start, LABEL, pen.theme.ink);
        x += wide + space::XL;
    }
    top + height
}

/// Key of the name, and the value, of what the brief says.
fn collect_facts(pen: &Pen<'_>) -> Vec<(&'static str, String)> {
    let brief = &pen.map.brief;
    let word = |key: &str| pen.word(key).into_owned();
    // A subject says more than what kind of scope it is.
    let (kind, scope) = match brief.scope {
        Some(Scope::Company) => ("fact-company", Some("scope-company")),
        Some(Scope::Product) => ("fact-product", Some("scope-product")),
        None => ("fact-scope", None),
    };
    let subject = match brief.subject.as_str() {
        "" => scope.map(|key| ("fact-scope", word(key))),
        subject => Some((kind, subject.to_owned())),
    };
    // What is shown, where that is less than what the map holds.
    let state = match (pen.shown.states, brief.state) {
        (_, None) => None,
        ([State::AsIs], _) => Some("state-as-is"),
        ([State::ToBe], _) => Some("state-to-be"),
        _ => Some("state-both"),
    };
    let market = brief.market.map(|market| match market {
        Market::B2b => "market-b2b",
        Market::B2c => "market-b2c",
        Market::Both => "market-both",
    });
    let named = |key, text: &str| (!text.is_empty()).then(|| (key, text.to_owned()));
    [
        subject,
        market.map(|key| ("fact-market", word(key))),
        state.map(|key| ("fact-state", word(key))),
        named("fact-owner", &brief.owner),
        brief.date.map(|date| ("fact-date", locale::date(pen.lang, date))),
        brief.last_reviewed.map(|date| ("fact-reviewed", locale::date(pen.lang, date))),
    ]
    .into_iter()
    .flatten()
    .collect()
}

const CHIP_HEIGHT: f32 = 44.0;
/// Of the words in a chip: wide where it is the only one.
const ALONE: f32 = 250.0;
const AMONG_OTHERS: f32 = 170.0;

/// A persona's chip, measured.
struct PersonaChip<'a> {
    persona: &'a Persona,
    size: Point,
}

/// The personas at the right, in rows that take half of the width at the most; gives back their box.
fn personas(pen: &mut Pen<'_>, builder: &mut LayerBuilder, width: f32) -> Rect {
    let all: Vec<&Persona> = pen.personas().collect();
    let words = if all.len() > 1 { AMONG_OTHERS } else { ALONE };
    let chips: Vec<PersonaChip<'_>> = all.into_iter().map(|persona| measure(pen, persona, words)).collect();
    let mut bounds = rect(width - MARGIN, MARGIN - 4.0, 0.0, 0.0);
    let mut rest = chips.as_slice();
    let mut y = bounds.min.y;
    while !rest.is_empty() {
        let mut used = 0.0;
        let fits = |chip: &&PersonaChip<'_>| {
            used += chip.size.x + space::S;
            used <= (width - 2.0 * MARGIN) / 2.0
        };
        let (row, after) = rest.split_at(rest.iter().take_while(fits).count().max(1));
        rest = after;
        let height = row.iter().map(|chip| chip.size.y).fold(0.0, f32::max);
        let long: f32 = row.iter().map(|chip| chip.size.x + space::S).sum();
        let mut x = width - MARGIN - long + space::S;
        for one in row {
            let body = rect(x, y, one.size.x, height);
            chip(pen, builder, one.persona, body, words);
            bounds = bounds.union(&body);
            x += one.size.x + space::S;
        }
        y += height + space::S;
    }
    bounds
}

fn measure<'a>(pen: &mut Pen<'_>, persona: &'a Persona, words: f32) -> PersonaChip<'a> {
    let name = pen.measurer.wrap(&persona.name, LABEL_STRONG, words);
    let role = pen.measurer.wrap(&persona.role, CAPTION, words);
    let width = name.iter().chain(role.iter()).map(|line| line.width).fold(0.0, f32::max);
    let role_h = if persona.role.is_empty() { 0.0 } else { text_height(&role, CAPTION) };
    let height = CHIP_HEIGHT.max(text_height(&name, LABEL_STRONG) + role_h + 2.0 * space::S);
    PersonaChip { persona, size: pt(width + 66.0, height) }
}

fn chip(pen: &mut Pen<'_>, builder: &mut LayerBuilder, persona: &Persona, body: Rect, words: f32) {
    for (layer, _) in shadow_layers(body) {
        builder.rect(layer, CHIP_HEIGHT / 2.0, Some(pen.theme.shadow), None);
    }
    let edge = line(1.0, pen.theme.hairline);
    builder.rect(body, CHIP_HEIGHT / 2.0, Some(pen.theme.surface), Some(edge));
    let disc = Rect::centered(pt(body.min.x + 24.0, body.center().y), 28.0, 28.0);
    portrait(pen, builder, persona, disc);
    let name = pen.measurer.wrap(&persona.name, LABEL_STRONG, words);
    let role = pen.measurer.wrap(&persona.role, CAPTION, words);
    let role_h = if persona.role.is_empty() { 0.0 } else { text_height(&role, CAPTION) };
    let text_h = text_height(&name, LABEL_STRONG) + role_h;
    let mut top = pt(body.min.x + 46.0, body.center().y - text_h / 2.0);
    top.y += builder.text(&name, top, Align::Start, LABEL_STRONG, pen.theme.ink);
    if !persona.role.is_empty() {
        builder.text(&role, top, Align::Start, CAPTION, pen.theme.muted);
    }
}

/// A persona's picture in a disc, or the first letter of the name.
pub(super) fn portrait(pen: &mut Pen<'_>, builder: &mut LayerBuilder, persona: &Persona, disc: Rect) {
    let ink = pen.persona_ink(&persona.id);
    let radius = disc.width() / 2.0;
    builder.rect(disc, radius, Some(ink.mix(pen.theme.surface, 0.82)), None);
    if let Some(image) = persona.image.as_ref().and_then(|id| pen.map.image(id)) {
        builder.push(SceneItem::Image(ImageItem { rect: disc, image: image.clone(), radius }));
        builder.rect(disc, radius, None, Some(line(1.5, ink)));
        return;
    }
    initial(pen, builder, &persona.name, disc, if radius > 20.0 { TITLE } else { LABEL_STRONG }, ink);
}

/// The first letter of a name in the middle of a disc.
pub(super) fn initial(
    pen: &mut Pen<'_>,
    builder: &mut LayerBuilder,
    name: &str,
    disc: Rect,
    style: Type,
    ink: Color,
) {
    let letter: String = name.chars().take(1).flat_map(char::to_uppercase).collect();
    let letter = pen.measurer.wrap(&letter, style, 2.0 * disc.width());
    let top = pt(disc.center().x, disc.center().y - style.line_height() / 2.0);
    builder.text(&letter, top, Align::Center, style, ink);
}
