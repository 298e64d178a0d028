use std::sync::Arc;

use wayline::export::{ExportError, ExportOptions, Page, Pages, find};
use wayline::job::Job;
use wayline::jobs::export_to;
use wayline::model::{Id, JourneyMap, MapImage};
use wayline::templates;

use crate::scene::DOT;

/// The head of a PNG of 60,000 pixels by as many.
const BOMB: &str =
    "iVBORw0KGgoAAAANSUhEUgAA6mAAAOpgCAIAAAAPsOIVAAAAC0lEQVR4nGNggAEAAAoAAX+AdF4AAAAASUVORK5CYII=";

fn pdf(map: &JourneyMap, options: &ExportOptions) -> Vec<u8> {
    let mut bytes = Vec::new();
    export_to(Arc::new(map.clone()), find("pdf").unwrap(), options, &Job::default(), &mut bytes).unwrap();
    bytes
}

fn aida() -> JourneyMap {
    templates::find("aida").unwrap().map()
}

fn count(bytes: &[u8], what: &str) -> usize {
    memchr::memmem::find_iter(bytes, what.as_bytes()).count()
}

/// Width and height of each page, in points.
fn pages(bytes: &[u8]) -> Vec<(f32, f32)> {
    let text = String::from_utf8_lossy(bytes);
    let boxes = text.match_indices("/MediaBox").map(|(at, key)| {
        let list = &text[at + key.len()..];
        let list = &list[list.find('[').unwrap() + 1..list.find(']').unwrap()];
        let sides: Vec<f32> = list.split_whitespace().map(|side| side.parse().unwrap()).collect();
        (sides[2], sides[3])
    });
    boxes.collect()
}

#[test]
fn a_map_is_one_page_of_its_own_size() {
    let bytes = pdf(&aida(), &ExportOptions::default());
    assert!(bytes.starts_with(b"%PDF-1."));
    let pages = pages(&bytes);
    assert_eq!(pages.len(), 1);
    assert!(pages[0].0 > 1000.0 && pages[0].1 > 500.0, "{pages:?}");
}

#[test]
fn each_phase_is_a_page_with_a_bookmark() {
    let map = aida();
    let options = ExportOptions { pages: Pages::Phases, ..ExportOptions::default() };
    let bytes = pdf(&map, &options);
    assert_eq!(pages(&bytes).len(), map.phases.len());
    for phase in &map.phases {
        assert_eq!(count(&bytes, &format!("/Title({})", phase.name)), 1, "{}", phase.name);
    }
}

#[test]
fn a_map_too_large_for_a_sheet_goes_over_several_and_onto_one_when_asked() {
    let tiled = |page| ExportOptions { pages: Pages::Tiled, page, ..ExportOptions::default() };
    let a4 = pages(&pdf(&aida(), &tiled(None)));
    assert!(a4.len() >= 6 && a4.iter().all(|page| *page == (841.89, 595.28)), "{a4:?}");
    assert!(pages(&pdf(&aida(), &tiled(Some(Page::A3)))).len() < a4.len());
    let one = ExportOptions { page: Some(Page::A4), ..ExportOptions::default() };
    assert_eq!(pages(&pdf(&aida(), &one)), [(841.89, 595.28)]);
}

#[test]
fn it_is_tagged_in_the_language_of_the_map_and_its_links_lead_on() {
    let mut map = templates::find("klantreis").unwrap().map();
    let lane = map.lanes.iter().position(|lane| !lane.cards.is_empty()).unwrap();
    let lane = Arc::make_mut(&mut map.lanes[lane]);
    Arc::make_mut(&mut lane.cards[0]).link = "https://example.org/kaart".to_owned();
    let bytes = pdf(&map, &ExportOptions::default());
    assert!(count(&bytes, "/StructTreeRoot") > 0 && count(&bytes, "/Lang(nl)") > 0);
    assert_eq!(count(&bytes, "/URI(https://example.org/kaart)"), 1);
}

#[test]
fn a_map_in_a_language_that_wayline_does_not_speak_is_tagged_in_it_all_the_same() {
    let map = JourneyMap { language: "fi".to_owned(), ..aida() };
    let bytes = pdf(&map, &ExportOptions::default());
    assert!(count(&bytes, "/Lang(fi)") > 0);
    assert_eq!(count(&bytes, "/Lang(en)"), 0);
}

#[test]
fn every_text_that_is_drawn_is_told_also_where_it_belongs_to_nothing() {
    let text = include_str!("../maps/everything.ron");
    let map = wayline::format::from_ron(text, "everything.ron").unwrap();
    assert_eq!(pages(&pdf(&map, &ExportOptions::default())).len(), 1);
    assert!(pages(&pdf(&map, &ExportOptions { pages: Pages::Phases, ..ExportOptions::default() })).len() > 1);
}

#[test]
fn a_picture_is_in_it_and_one_that_declares_too_much_is_not() {
    let mut map = aida();
    let images = |map: &JourneyMap| count(&pdf(map, &ExportOptions::default()), "/Subtype/Image");
    let without = images(&map);
    let lane = map.lanes.iter().position(|lane| !lane.cards.is_empty()).unwrap();
    Arc::make_mut(&mut Arc::make_mut(&mut map.lanes[lane]).cards[0]).image = Some(Id::new("dot"));
    let image =
        |data: &str| Arc::new(MapImage { id: "dot".into(), mime: "image/png".into(), data: data.into() });
    map.images.push(image(DOT));
    assert_eq!(images(&map), without + 1);
    map.images[0] = image(BOMB);
    assert_eq!(images(&map), without);
    // Its head is whole.
    map.images[0] = image(&DOT[..60]);
    assert_eq!(images(&map), without);
}

#[test]
fn an_empty_map_is_a_page_and_a_margin_below_zero_is_refused() {
    assert_eq!(pages(&pdf(&JourneyMap::default(), &ExportOptions::default())).len(), 1);
    let options = ExportOptions { margin: -1.0, ..ExportOptions::default() };
    let exporter = find("pdf").unwrap();
    let error =
        export_to(Arc::new(aida()), exporter, &options, &Job::default(), &mut Vec::new()).unwrap_err();
    assert!(matches!(error, ExportError::Margin(_)), "{error}");
}

#[test]
fn the_same_map_gives_the_same_bytes() {
    let options = ExportOptions { pages: Pages::Phases, ..ExportOptions::default() };
    assert_eq!(pdf(&aida(), &options), pdf(&aida(), &options));
}
