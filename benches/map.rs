//! Speed of everything between the file and the frame, for a map of 100 cards and one of 10,000.

mod generate;

use std::hint::black_box;
use std::sync::Arc;

use criterion::{Criterion, criterion_group, criterion_main};
use wayline::edit::{Edit, Slot, apply};
use wayline::export::svg::{Spoken, to_svg};
use wayline::format::{from_ron, to_ron};
use wayline::measure::NextModel;
use wayline::model::{Credits, Id, JourneyMap, Measured, Next, Past, Reached, TouchpointMeasures};
use wayline::scene::{Insights, Layouter, Overlay, Scene, ViewOptions, lay_out};
use wayline::theme::Mode;

const SIZES: [usize; 2] = [100, 10_000];

fn files(c: &mut Criterion) {
    for size in SIZES {
        let text = to_ron(&generate::map(size)).expect("a sound map");
        let map = from_ron(&text, "bench").expect("a sound map");
        c.bench_function(&format!("parse and check {size}"), |b| {
            b.iter(|| from_ron(black_box(&text), "bench"));
        });
        c.bench_function(&format!("write {size}"), |b| {
            b.iter(|| to_ron(black_box(&map)).expect("a sound map"));
        });
    }
}

/// One step of a drag: the first card of the map goes to another cell of its lane.
fn drag_step(map: &JourneyMap, step: usize) -> JourneyMap {
    let lane = &map.lanes[1];
    let steps: Vec<_> = map.steps().map(|(_, step)| step.id.clone()).collect();
    let to = Slot { lane: lane.id.clone(), step: steps[step % steps.len()].clone(), after: None };
    apply(map, &Edit::MoveCards { cards: vec![lane.cards[0].id.clone()], to }).expect("the card can move")
}

/// The map with measures of all its touchpoints: from each so many lead on.
fn measured(cards: usize) -> JourneyMap {
    let mut map = generate::map(cards);
    let ids: Vec<_> =
        map.lanes.iter().flat_map(|lane| lane.cards.iter().map(|card| card.id.clone())).collect();
    let touchpoint = |(at, card): (usize, &Id)| {
        let journeys = 100 + (at as u64 * 37) % 900;
        let credits = Credits { markov: journeys as f64 / 10.0, ..Credits::default() };
        TouchpointMeasures {
            card: card.clone(),
            visits: 2 * journeys,
            journeys,
            converted: journeys / 9,
            ended: journeys / 5,
            stopped: journeys / 4,
            credits,
            ..TouchpointMeasures::default()
        }
    };
    let past = |(at, card): (usize, &Id)| {
        let next = |far: usize| Next {
            to: ids.get((at * 7 + far * 31) % ids.len()).cloned(),
            count: 25,
            journeys: 20,
        };
        let end = Next { to: None, count: 30, journeys: 30 };
        let nexts = (1..5).map(next).chain([end]).collect();
        Past { after: vec![card.clone()], count: 150, journeys: 100, nexts }
    };
    let steps =
        map.steps().map(|(_, step)| Reached { at: step.id.clone(), journeys: 500, ended: 5 }).collect();
    map.measured = Some(Arc::new(Measured {
        journeys: 1000,
        conversions: 100,
        touchpoints: ids.iter().enumerate().map(touchpoint).collect(),
        pasts: ids.iter().enumerate().map(past).collect(),
        steps,
        ..Measured::default()
    }));
    map
}

fn with_overlay(after: Vec<Id>) -> ViewOptions {
    ViewOptions { measures: Some(Overlay { after, ..Overlay::default() }), ..ViewOptions::of(Mode::Light) }
}

fn measures(c: &mut Criterion) {
    let map = measured(1000);
    let (mut layouter, known) = (Layouter::new(), Insights::of(map.clone(), jiff::civil::Date::ZERO));
    layouter.scene(&map, &ViewOptions::of(Mode::Light), &known);
    c.bench_function("layout, lanes kept, 1000 touchpoints", |b| {
        b.iter(|| layouter.scene(black_box(&map), &ViewOptions::of(Mode::Light), &known));
    });
    layouter.scene(&map, &with_overlay(Vec::new()), &known);
    c.bench_function("layout, lanes kept, 1000 touchpoints with all arrows", |b| {
        b.iter(|| layouter.scene(black_box(&map), &with_overlay(Vec::new()), &known));
    });
    let asked = vec![map.lanes[1].cards[3].id.clone()];
    c.bench_function("layout, lanes kept, 1000 touchpoints with next steps", |b| {
        b.iter(|| layouter.scene(black_box(&map), &with_overlay(asked.clone()), &known));
    });
    let model = NextModel::of(map.measured.as_ref().expect("a measured map"));
    c.bench_function("next steps of one touchpoint", |b| b.iter(|| model.after(black_box(&asked))));
}

fn layout(c: &mut Criterion) {
    for size in SIZES {
        let map = generate::map(size);
        c.bench_function(&format!("layout, nothing kept, {size}"), |b| {
            b.iter(|| lay_out(black_box(&map), &ViewOptions::of(Mode::Light)));
        });
        let (mut layouter, known) = (Layouter::new(), Insights::default());
        layouter.scene(&map, &ViewOptions::of(Mode::Light), &known);
        let mut step = 0;
        c.bench_function(&format!("apply and layout one drag step, {size}"), |b| {
            b.iter(|| {
                step += 1;
                layouter.scene(&drag_step(&map, step), &ViewOptions::of(Mode::Light), &known)
            });
        });
    }
}

fn pictures(c: &mut Criterion) {
    for size in SIZES {
        let map = generate::map(size);
        let scene = lay_out(&map, &ViewOptions::of(Mode::Light));
        let about = Spoken { title: &map.title, description: "", language: "en" };
        c.bench_function(&format!("svg {size}"), |b| b.iter(|| to_svg(black_box(&scene), &about)));
    }
    let map = Arc::new(wayline::templates::TEMPLATES[0].map());
    let scene = lay_out(&map, &ViewOptions::of(Mode::Light));
    c.bench_function("png of AIDA at scale 2", |b| {
        b.iter(|| wayline::export::png::to_png(black_box(&scene), 2.0));
    });
}

#[cfg(feature = "gui")]
fn frames(c: &mut Criterion) {
    use wayline::geom::Point;
    use wayline::ui::{ScenePainter, View, install_fonts};

    let ctx = egui::Context::default();
    install_fonts(&ctx);
    let canvas = egui::Rect::from_min_size(egui::pos2(0.0, 0.0), egui::vec2(1300.0, 820.0));
    let plain = |map: &JourneyMap| lay_out(map, &ViewOptions::of(Mode::Light));
    let large = plain(&generate::map(10_000));
    let tracked = measured(1000);
    let shop = lay_out(&tracked, &with_overlay(Vec::new()));
    let fit = |scene: &Scene| (canvas.width() / scene.size.w).min(canvas.height() / scene.size.h);
    let views = [
        ("100 %", &large, 1.0),
        ("all 10,000 in view", &large, fit(&large)),
        ("1000 touchpoints at 100 %", &plain(&tracked), 1.0),
        ("1000 touchpoints at 100 %, measured", &shop, 1.0),
    ];
    for (name, scene, zoom) in views {
        let mut painter = ScenePainter::default();
        // At 100 % the middle of the map, which has cards in every map.
        let middle = Point { x: scene.size.w / 2.0, y: scene.size.h / 2.0 };
        let pinned = if zoom == 1.0 { middle } else { Point::default() };
        let view = View { canvas, origin: pinned, zoom, pinned };
        let mut frame = |tessellate: bool| {
            let input = egui::RawInput { screen_rect: Some(canvas), ..egui::RawInput::default() };
            let output = ctx.run_ui(input, |ui| painter.paint(ui.painter(), scene, &view));
            tessellate.then(|| ctx.tessellate(output.shapes, 1.0))
        };
        frame(true);
        c.bench_function(&format!("paint list, {name}"), |b| b.iter(|| frame(false)));
        c.bench_function(&format!("paint list and tessellation, {name}"), |b| b.iter(|| frame(true)));
    }
}

#[cfg(not(feature = "gui"))]
fn frames(_: &mut Criterion) {}

fn reviews(c: &mut Criterion) {
    for size in SIZES {
        let map = generate::map(size);
        let today = jiff::civil::date(2026, 6, 1);
        c.bench_function(&format!("review {size}"), |b| {
            b.iter(|| wayline::review::review(black_box(&map), today));
        });
    }
}

criterion_group!(benches, files, layout, measures, pictures, frames, reviews);
criterion_main!(benches);
