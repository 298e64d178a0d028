use usvg::roxmltree::{Document, Node};
use wayline::export::svg::{Spoken, to_svg};
use wayline::geom::pt;
use wayline::scene::{Align, Scene};
use wayline::theme::{BODY, CARD, Mode};

use crate::scene::{block, image, of, path, text, varied};

fn svg(scene: &Scene) -> String {
    to_svg(scene, &Spoken::default())
}

#[test]
fn it_is_read_by_a_strict_svg_reader_at_the_scene_size() {
    let tree = usvg::Tree::from_str(&svg(&varied()), &usvg::Options::default()).unwrap();
    assert_eq!((tree.size().width(), tree.size().height()), (400.0, 300.0));
}

#[test]
fn every_text_is_in_it_as_text() {
    let file = svg(&varied());
    let document = Document::parse(&file).unwrap();
    let lines: Vec<&str> = document
        .descendants()
        .filter(|node| node.has_tag_name("tspan"))
        .filter_map(|node| node.text())
        .collect();
    assert_eq!(
        lines,
        ["Buying a bicycle", "Compare prices", "and reviews", "\u{201c}Which one fits?\u{201d}"]
    );
}

#[test]
fn markup_in_the_map_stays_text_and_characters_that_xml_forbids_are_dropped() {
    let words = "5 < 6 & \"so\" > \u{0}\u{8}\u{1b}it\u{ffff} goes</text>";
    let about = Spoken { title: "A <b>&", description: "\u{1}\"quoted\"", language: "n\"l" };
    let file = to_svg(&of(vec![text(&[words], Align::Start, BODY)]), &about);
    let document = Document::parse(&file).unwrap();
    let of_tag =
        |tag: &str| document.descendants().find(|node| node.has_tag_name(tag)).and_then(|n| n.text());
    assert_eq!(of_tag("tspan"), Some("5 < 6 & \"so\" > it goes</text>"));
    assert_eq!(of_tag("title"), Some("A <b>&"));
    assert_eq!(of_tag("desc"), Some("\"quoted\""));
}

#[test]
fn a_group_is_a_group_that_tells_what_it_stands_for() {
    let file = svg(&varied());
    let document = Document::parse(&file).unwrap();
    let card = document.descendants().find(|node| node.attribute("data-id") == Some("c-1")).unwrap();
    assert_eq!(card.attribute("class"), Some("card"));
    assert_eq!(card.children().filter(Node::is_element).count(), 3);
}

#[test]
fn each_broken_line_stands_on_its_own_baseline_at_its_anchor() {
    let file = svg(&of(vec![text(&["one", "two"], Align::Center, CARD)]));
    assert!(file.contains("text-anchor=\"middle\""), "{file}");
    assert!(file.contains("font-weight=\"550\""), "{file}");
    assert!(file.contains("<tspan x=\"200\" y=\"100\""), "{file}");
    assert!(file.contains("<tspan x=\"200\" y=\"116\""), "{file}");
}

#[test]
fn lines_of_a_text_do_not_run_into_each_other_when_copied() {
    let file = svg(&of(vec![text(&["one", "two"], Align::Start, CARD)]));
    assert!(file.contains("one</tspan> <tspan"), "{file}");
}

#[test]
fn a_text_of_empty_lines_leaves_no_element() {
    assert!(!svg(&of(vec![text(&["", " "], Align::Start, CARD)])).contains("<text"));
}

#[test]
fn a_scaled_path_has_its_points_moved_and_its_line_as_wide_as_before() {
    let file = svg(&of(vec![path(&[pt(0.0, 0.0), pt(10.0, 5.25)], pt(3.0, 4.0), 2.0)]));
    assert!(file.contains("d=\"M3 4L23 14.5\""), "{file}");
    assert!(file.contains("stroke=\"#4457c9\" stroke-opacity=\"0.502\" stroke-width=\"1.5\""), "{file}");
}

#[test]
fn a_picture_that_shows_twice_is_held_once() {
    let file = svg(&of(vec![image("i <1>", 10.0), image("i <1>", 110.0), image("other", 210.0)]));
    assert_eq!(file.matches("base64").count(), 2);
    assert!(file.contains("x=\"100\" y=\"0\""), "{file}");
    usvg::Tree::from_str(&file, &usvg::Options::default()).unwrap();
}

#[test]
fn the_same_picture_round_and_square_is_two_pictures() {
    let mut round = image("i", 10.0);
    if let wayline::scene::SceneItem::Image(item) = &mut round {
        item.radius = 10.0;
    }
    let file = svg(&of(vec![image("i", 10.0), round]));
    assert_eq!(file.matches("base64").count(), 2);
    assert_eq!(file.matches("<clipPath").count(), 1);
    usvg::Tree::from_str(&file, &usvg::Options::default()).unwrap();
}

#[test]
fn the_paper_has_the_colour_of_the_theme() {
    let mut scene = of(vec![block(0.0, 0.0, 1.0)]);
    assert!(svg(&scene).contains("<rect x=\"0\" y=\"0\" width=\"100%\" height=\"100%\" fill=\"#f7f6f2\"/>"));
    scene.mode = Mode::Dark;
    assert!(svg(&scene).contains("<rect x=\"0\" y=\"0\" width=\"100%\" height=\"100%\" fill=\"#16181c\"/>"));
}

#[test]
fn the_same_scene_gives_the_same_bytes() {
    assert_eq!(svg(&varied()), svg(&varied()));
}

#[test]
fn words_that_the_bundled_fonts_cannot_measure_are_not_held_to_a_width() {
    let held = svg(&of(vec![text(&["Caf\u{e9}"], Align::Start, CARD)]));
    let free = svg(&of(vec![text(&["\u{65e5}\u{672c}"], Align::Start, CARD)]));
    assert_eq!((held.contains("textLength=\"50\""), free.contains("textLength")), (true, false));
}
