//! Two templates, a map that uses everything and one that was measured, as pictures, drawn on the CPU and compared with what they looked like when someone last looked.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test stops at the first surprise")]

use std::path::{Path, PathBuf};

use wayline::format::from_ron;
use wayline::model::JourneyMap;
use wayline::scene::{Overlay, ViewOptions, lay_out};
use wayline::templates;
use wayline::theme::Mode;

/// A pixel counts as changed from this distance in any channel.
const NOTICED: u8 = 40;
/// This share of changed pixels is a changed picture.
const CHANGED: f64 = 0.0005;

fn golden(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden").join(name)
}

fn template(id: &str) -> JourneyMap {
    templates::find(id).unwrap().map()
}

fn everything() -> JourneyMap {
    from_ron(include_str!("maps/everything.ron"), "everything.ron").unwrap()
}

fn draw(map: &JourneyMap, view: &ViewOptions) -> Vec<u8> {
    wayline::export::png::to_png(&lay_out(map, view), 1.0).unwrap()
}

/// With `WAYLINE_BLESS` set, keeps the picture as it is now. Look at it before it is committed.
fn compare(map: &JourneyMap, view: &ViewOptions, name: &str) {
    let drawn = draw(map, view);
    if std::env::var_os("WAYLINE_BLESS").is_some() {
        std::fs::write(golden(name), &drawn).unwrap();
    }
    let drawn = image::load_from_memory(&drawn).unwrap().into_rgb8();
    let kept = image::open(golden(name)).unwrap().into_rgb8();
    assert_eq!(drawn.dimensions(), kept.dimensions(), "{name}");
    let differs = |(a, b): (&image::Rgb<u8>, &image::Rgb<u8>)| {
        a.0.iter().zip(b.0).any(|(a, b)| a.abs_diff(b) >= NOTICED)
    };
    let changed = drawn.pixels().zip(kept.pixels()).filter(|pair| differs(*pair)).count();
    let share = changed as f64 / f64::from(drawn.width() * drawn.height());
    if share >= CHANGED {
        let found = std::env::temp_dir().join(name);
        drawn.save(&found).unwrap();
        panic!("{:.3} % of {name} changed; what was drawn is in {}", share * 100.0, found.display());
    }
}

#[test]
fn the_aida_template_looks_as_it_did_in_light() {
    compare(&template("aida"), &ViewOptions::of(Mode::Light), "aida-light.png");
}

#[test]
fn the_klantreis_template_looks_as_it_did_in_dark() {
    compare(&template("klantreis"), &ViewOptions::of(Mode::Dark), "klantreis-dark.png");
}

#[test]
fn a_map_that_uses_everything_looks_as_it_did_in_light() {
    let view = ViewOptions { persona_cards: true, ..ViewOptions::of(Mode::Light) };
    compare(&everything(), &view, "everything-light.png");
}

#[test]
fn a_map_that_uses_everything_looks_as_it_did_in_dark() {
    let view = ViewOptions { persona_cards: true, ..ViewOptions::of(Mode::Dark) };
    compare(&everything(), &view, "everything-dark.png");
}

#[test]
fn a_measured_map_looks_as_it_did() {
    let map = from_ron(include_str!("maps/tracked.ron"), "tracked.ron").unwrap();
    let view = ViewOptions { measures: Some(Overlay::default()), ..ViewOptions::of(Mode::Light) };
    compare(&map, &view, "measured-light.png");
}

#[test]
fn likely_next_steps_look_as_they_did_in_dark() {
    let map = from_ron(include_str!("maps/tracked.ron"), "tracked.ron").unwrap();
    let after = vec!["home".into(), "page".into()];
    let view = ViewOptions {
        title: false,
        legend: false,
        without_lanes: vec!["feel".into(), "pain".into()],
        measures: Some(Overlay { after, ..Overlay::default() }),
        ..ViewOptions::of(Mode::Dark)
    };
    compare(&map, &view, "next-dark.png");
}
