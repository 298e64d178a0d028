use std::collections::{BTreeMap, HashSet};
use std::io::{Cursor, Read};
use std::sync::Arc;

use usvg::roxmltree::{Document, Node};
use wayline::export::{ExportOptions, Page, find};
use wayline::job::Job;
use wayline::jobs::export_to;
use wayline::model::{Id, JourneyMap, MapImage};
use wayline::scene::ViewOptions;
use wayline::templates;
use wayline::theme::Mode;

use crate::scene::DOT;

/// The parts of a deck by name.
struct Deck(BTreeMap<String, String>);

fn bytes(map: &JourneyMap, options: &ExportOptions) -> Vec<u8> {
    let mut bytes = Vec::new();
    let exporter = find("pptx").unwrap();
    export_to(Arc::new(map.clone()), exporter, options, &Job::default(), &mut bytes).unwrap();
    bytes
}

impl Deck {
    fn with(map: &JourneyMap, options: &ExportOptions) -> Deck {
        let mut archive = zip::ZipArchive::new(Cursor::new(bytes(map, options))).unwrap();
        let mut parts = BTreeMap::new();
        for index in 0..archive.len() {
            let mut file = archive.by_index(index).unwrap();
            let mut bytes = Vec::new();
            file.read_to_end(&mut bytes).unwrap();
            parts.insert(file.name().unwrap().into_owned(), String::from_utf8_lossy(&bytes).into_owned());
        }
        Deck(parts)
    }

    fn of(map: &JourneyMap) -> Deck {
        Deck::with(map, &ExportOptions::default())
    }

    fn xml(&self) -> impl Iterator<Item = (&String, Document<'_>)> {
        let parts = self.0.iter().filter(|(name, _)| !name.starts_with("ppt/media/"));
        parts.map(|(name, text)| (name, Document::parse(text).unwrap()))
    }

    fn slides(&self) -> Vec<Document<'_>> {
        let slide = |n: usize| self.0.get(&format!("ppt/slides/slide{n}.xml"));
        (1..).map_while(slide).map(|text| Document::parse(text).unwrap()).collect()
    }
}

fn aida() -> JourneyMap {
    templates::find("aida").unwrap().map()
}

/// The text of a shape, a line for each paragraph.
fn text(shape: Node<'_, '_>) -> String {
    let paragraphs = shape.descendants().filter(|node| node.has_tag_name((A, "p")));
    let words = |p: Node<'_, '_>| {
        p.descendants().filter(|n| n.has_tag_name((A, "t"))).filter_map(|n| n.text()).collect::<String>()
    };
    paragraphs.map(words).collect::<Vec<_>>().join("\n")
}

const A: &str = "http://schemas.openxmlformats.org/drawingml/2006/main";
const P: &str = "http://schemas.openxmlformats.org/presentationml/2006/main";

fn shapes<'d>(slide: &'d Document<'d>) -> impl Iterator<Item = Node<'d, 'd>> {
    slide.descendants().filter(|node| node.has_tag_name((P, "sp")))
}

fn geometry(shape: Node<'_, '_>) -> Option<String> {
    let preset = shape.descendants().find(|node| node.has_tag_name((A, "prstGeom")))?;
    preset.attribute("prst").map(str::to_owned)
}

#[test]
fn every_part_is_sound_named_by_its_type_and_refers_only_to_what_is_there() {
    let deck = Deck::of(&aida());
    let types = &deck.0["[Content_Types].xml"];
    for (name, document) in deck.xml() {
        assert!(document.root_element().children().count() > 0, "{name}");
        if let Some((folder, file)) = name.split_once("_rels/") {
            let source = format!("{folder}{}", file.trim_end_matches(".rels"));
            assert!(folder.is_empty() || deck.0.contains_key(&source), "{source}");
            for relation in document.root_element().children().filter(Node::is_element) {
                if relation.attribute("TargetMode").is_none() {
                    let target = resolved(folder, relation.attribute("Target").unwrap());
                    assert!(deck.0.contains_key(&target), "{name}: {target}");
                }
            }
        } else if name != "[Content_Types].xml" {
            assert!(types.contains(&format!("PartName=\"/{name}\"")), "{name}");
        }
    }
}

/// A target such as `../theme/theme1.xml` from a part's folder.
fn resolved(folder: &str, target: &str) -> String {
    let mut path: Vec<&str> = folder.split('/').filter(|part| !part.is_empty()).collect();
    for part in target.split('/') {
        if part == ".." {
            path.pop();
        } else {
            path.push(part);
        }
    }
    path.join("/")
}

#[test]
fn a_card_is_one_round_rectangle_with_its_whole_text_in_one_paragraph() {
    let map = aida();
    let deck = Deck::of(&map);
    let overview = &deck.slides()[0];
    for (lane, card) in map.cards().filter(|(lane, _)| !lane.hidden) {
        let fits = |shape: &Node<'_, '_>| {
            let words = text(*shape);
            words == card.text || words == format!("\u{201c}{}\u{201d}", card.text)
        };
        let shape = shapes(overview).find(fits);
        let shape = shape.unwrap_or_else(|| panic!("{} of {}", card.text, lane.shown_name("en")));
        let is_quote = text(shape).starts_with('\u{201c}');
        assert_eq!(geometry(shape).as_deref(), Some(if is_quote { "rect" } else { "roundRect" }));
    }
}

#[test]
fn phases_are_arrows_with_their_names() {
    let map = aida();
    let deck = Deck::of(&map);
    let overview = &deck.slides()[0];
    let arrows: Vec<(String, String)> = shapes(overview)
        .filter_map(|shape| Some((geometry(shape)?, text(shape))))
        .filter(|(geometry, _)| geometry == "homePlate" || geometry == "chevron")
        .collect();
    let names: Vec<&str> = arrows.iter().map(|(_, name)| name.as_str()).collect();
    assert_eq!(names, ["Awareness", "Interest", "Desire", "Action", "Retention"]);
    assert_eq!((arrows[0].0.as_str(), arrows[1].0.as_str()), ("homePlate", "chevron"));
}

#[test]
fn curves_are_outlines_of_their_own_dashed_for_what_is_expected_and_shaded_between() {
    let deck = Deck::of(&aida());
    let slide = &deck.slides()[0];
    let free: Vec<Node<'_, '_>> = shapes(slide)
        .filter(|shape| shape.descendants().any(|node| node.has_tag_name((A, "custGeom"))))
        .collect();
    let has = |shape: &Node<'_, '_>, tag| shape.descendants().any(|node| node.has_tag_name((A, tag)));
    assert!(free.iter().any(|shape| has(shape, "custDash") && has(shape, "cubicBezTo")));
    assert!(free.iter().any(|shape| has(shape, "alpha")));
}

#[test]
fn every_slide_has_one_title_ids_of_its_own_and_notes() {
    let map = aida();
    let deck = Deck::of(&map);
    let slides = deck.slides();
    assert!(slides.len() > map.phases.len());
    for (index, slide) in slides.iter().enumerate() {
        let title =
            |node: &Node<'_, '_>| node.has_tag_name((P, "ph")) && node.attribute("type") == Some("title");
        assert_eq!(slide.descendants().filter(title).count(), 1, "slide {}", index + 1);
        let ids: Vec<&str> = slide
            .descendants()
            .filter(|node| node.has_tag_name((P, "cNvPr")))
            .filter_map(|node| node.attribute("id"))
            .collect();
        assert_eq!(ids.iter().collect::<HashSet<_>>().len(), ids.len(), "slide {}", index + 1);
        assert!(deck.0.contains_key(&format!("ppt/notesSlides/notesSlide{}.xml", index + 1)));
    }
}

#[test]
fn notes_tell_what_the_customer_wants_and_where_it_goes_wrong() {
    let map = aida();
    let deck = Deck::of(&map);
    let notes: String = deck
        .0
        .iter()
        .filter(|(name, _)| name.contains("notesSlides/notes"))
        .map(|(_, t)| t.as_str())
        .collect();
    let goal = &map.phases[0].customer_goal;
    assert!(goal.is_empty() || notes.contains(&format!("The customer wants: {goal}")));
    assert!(notes.contains("Where it threatens to go wrong: "), "{notes}");
    assert!(notes.contains("the experience falls 2.2 short of what Maud expects"));
}

#[test]
fn only_one_phase_is_shown_by_its_own_slides_without_an_overview() {
    let map = aida();
    let phases = Some(vec![map.phases[2].id.clone()]);
    let options =
        ExportOptions { view: ViewOptions { phases, ..ViewOptions::default() }, ..ExportOptions::default() };
    let deck = Deck::with(&map, &options);
    for slide in deck.slides() {
        let title = slide.descendants().find(|node| node.has_tag_name((P, "ph"))).unwrap();
        let title = title.ancestors().find(|node| node.has_tag_name((P, "sp"))).unwrap();
        assert!(text(title).starts_with("Desire"), "{}", text(title));
    }
}

#[test]
fn slides_are_as_large_as_was_asked_and_the_colours_are_the_themes() {
    let size = |page| {
        let deck = Deck::with(&aida(), &ExportOptions { page, ..ExportOptions::default() });
        let document = Document::parse(&deck.0["ppt/presentation.xml"]).unwrap();
        let size = document.descendants().find(|node| node.has_tag_name((P, "sldSz"))).unwrap();
        (size.attribute("cx").unwrap().to_owned(), size.attribute("cy").unwrap().to_owned())
    };
    assert_eq!(size(None), ("12192000".to_owned(), "6858000".to_owned()));
    assert_eq!(size(Some(Page::Classic)), ("9144000".to_owned(), "6858000".to_owned()));
    let dark = ExportOptions { view: ViewOptions::of(Mode::Dark), ..ExportOptions::default() };
    let theme = &Deck::with(&aida(), &dark).0["ppt/theme/theme1.xml"];
    assert!(theme.contains("<a:lt2><a:srgbClr val=\"16181C\"/></a:lt2>"), "{theme}");
}

#[test]
fn pictures_are_held_once_and_links_lead_on_but_not_to_programs() {
    let mut map = aida();
    map.images.push(Arc::new(MapImage { id: "dot".into(), mime: "image/png".into(), data: DOT.into() }));
    let lane = Arc::make_mut(&mut map.lanes[0]);
    for (index, link) in ["https://example.org/a?b=1&c=2", "javascript:alert(1)"].into_iter().enumerate() {
        let card = Arc::make_mut(&mut lane.cards[index]);
        card.image = Some(Id::new("dot"));
        card.link = link.to_owned();
    }
    let deck = Deck::of(&map);
    assert_eq!(deck.0.keys().filter(|name| name.starts_with("ppt/media/")).count(), 1);
    let relations = &deck.0["ppt/slides/_rels/slide1.xml.rels"];
    assert!(relations.contains("Target=\"https://example.org/a?b=1&amp;c=2\" TargetMode=\"External\""));
    assert!(!relations.contains("javascript"));
}

#[test]
fn whatever_is_written_on_a_map_gives_a_sound_deck() {
    let mut map = aida();
    map.title = "5 < 6 & \"so\"\u{0}\u{1b}".to_owned();
    let lane = Arc::make_mut(&mut map.lanes[0]);
    Arc::make_mut(&mut lane.cards[0]).text = "</a:t>\n\u{ffff}& two".to_owned();
    Arc::make_mut(&mut lane.cards[1]).text = String::new();
    let deck = Deck::of(&map);
    assert!(deck.xml().count() > 10);
    assert!(shapes(&deck.slides()[0]).any(|shape| text(shape) == "</a:t>\n& two"));
    Deck::of(&JourneyMap::default());
}

#[test]
fn the_same_map_gives_the_same_bytes() {
    let options = ExportOptions::default();
    assert_eq!(bytes(&aida(), &options), bytes(&aida(), &options));
}
