//! A map in many scripts.

use wayline::export::png::to_png;
use wayline::export::svg::{Spoken, to_svg};
use wayline::scene::fonts::system_fonts;
use wayline::scene::{Align, Scene, SceneItem, TextItem, ViewOptions, lay_out};
use wayline::theme::CARD;

use crate::scene::{of, text};

fn scripts() -> Scene {
    let map = wayline::format::from_ron(include_str!("../maps/scripts.ron"), "scripts.ron").unwrap();
    Scene::clone(&lay_out(&map, &ViewOptions::default()))
}

fn texts(scene: &Scene) -> impl Iterator<Item = &TextItem> {
    scene.layers.iter().flat_map(|layer| &layer.content.items).filter_map(|item| match item {
        SceneItem::Text(text) => Some(text),
        _ => None,
    })
}

#[test]
fn the_lines_of_what_is_read_from_the_right_are_flush_at_the_right() {
    let scene = scripts();
    let of_several =
        |text: &&TextItem| text.is_from_right() && text.align == Align::Start && text.lines.len() > 2;
    let paragraphs: Vec<&TextItem> = texts(&scene).filter(of_several).collect();
    assert!(paragraphs.len() >= 2, "the map has an Arabic and a Hebrew card");
    for paragraph in paragraphs {
        let end = |line: usize| paragraph.line_start(line).x + paragraph.lines[line].width;
        for line in 1..paragraph.lines.len() {
            assert!((end(line) - end(0)).abs() < 0.01, "{:?}", paragraph.lines);
        }
    }
}

#[test]
fn a_word_without_spaces_stays_in_its_card_whatever_marks_it_has() {
    let scene = scripts();
    let thai =
        texts(&scene).find(|text| text.lines.len() > 1 && text.lines[0].text.starts_with('ล')).unwrap();
    let narrowest = thai.lines.iter().map(|line| line.text.chars().count()).max().unwrap();
    assert!(narrowest < 24, "{:?}", thai.lines);
}

#[test]
fn an_svg_leaves_the_order_of_words_to_its_reader_and_says_where_they_begin() {
    let file = to_svg(&scripts(), &Spoken::default());
    assert!(file.contains(" direction=\"rtl\" text-anchor=\"end\""));
    assert!(file.contains("את החבילה ביום"));
}

#[test]
fn emoji_are_in_colour_where_the_machine_has_them() {
    let request =
        epaint::text::FallbackRequest { cluster: "😀", family: &epaint::FontFamily::Proportional };
    if system_fonts()[0].font_for(&request).is_none() {
        return;
    }
    let file = to_png(&of(vec![text(&["😀 👍🏽 🇳🇱"], Align::Start, CARD)]), 3.0).unwrap();
    let picture = image::load_from_memory(&file).unwrap().into_rgb8();
    let yellow = |pixel: &&image::Rgb<u8>| pixel.0[0] > 220 && pixel.0[1] > 150 && pixel.0[2] < 100;
    assert!(picture.pixels().filter(yellow).count() > 50);
}
