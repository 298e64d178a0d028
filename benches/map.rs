//! Speed of everything between the file and the frame, for a map of 100 cards and one of 10,000.

mod generate;

use std::hint::black_box;
use std::sync::Arc;

use criterion::{Criterion, criterion_group, criterion_main};
use wayline::edit::{Edit, Slot, apply};
use wayline::export::svg::{About, to_svg};
use wayline::file::{from_ron, to_ron};
use wayline::model::JourneyMap;
use wayline::scene::{Layouter, ViewOptions};
use wayline::theme::Mode;

const SIZES: [usize; 2] = [100, 10_000];

fn files(c: &mut Criterion) {
    for size in SIZES {
        let text = to_ron(&generate::map(size));
        let map = from_ron(&text, "bench").expect("a sound map");
        c.bench_function(&format!("parse and check {size}"), |b| {
            b.iter(|| from_ron(black_box(&text), "bench"));
        });
        c.bench_function(&format!("write {size}"), |b| b.iter(|| to_ron(black_box(&map))));
    }
}

/// One step of a drag: the first card of the map goes to another cell of its lane.
fn drag_step(map: &JourneyMap, step: usize) -> JourneyMap {
    let lane = &map.lanes[1];
    let steps: Vec<_> = map.steps().map(|(_, step)| step.id.clone()).collect();
    let to = Slot { lane: lane.id.clone(), step: steps[step % steps.len()].clone(), index: 0 };
    apply(map, &Edit::MoveCards { cards: vec![lane.cards[0].id.clone()], to }).expect("the card can move")
}

fn layout(c: &mut Criterion) {
    for size in SIZES {
        let map = generate::map(size);
        c.bench_function(&format!("layout, nothing kept, {size}"), |b| {
            b.iter(|| Layouter::new().scene(black_box(&map), &ViewOptions::of(Mode::Light)));
        });
        let mut layouter = Layouter::new();
        layouter.scene(&map, &ViewOptions::of(Mode::Light));
        let mut step = 0;
        c.bench_function(&format!("apply and layout one drag step, {size}"), |b| {
            b.iter(|| {
                step += 1;
                layouter.scene(&drag_step(&map, step), &ViewOptions::of(Mode::Light))
            });
        });
    }
}

fn pictures(c: &mut Criterion) {
    for size in SIZES {
        let map = generate::map(size);
        let scene = Layouter::new().scene(&map, &ViewOptions::of(Mode::Light));
        let about = About { title: &map.title, description: "", language: "en" };
        c.bench_function(&format!("svg {size}"), |b| b.iter(|| to_svg(black_box(&scene), &about)));
    }
    let map = Arc::new(wayline::file::templates::TEMPLATES[0].map());
    let scene = Layouter::new().scene(&map, &ViewOptions::of(Mode::Light));
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
    let map = generate::map(10_000);
    let scene = Layouter::new().scene(&map, &ViewOptions::of(Mode::Light));
    let fit = (canvas.width() / scene.size.w).min(canvas.height() / scene.size.h);
    for (name, zoom) in [("100 %", 1.0), ("all 10,000 in view", fit)] {
        let mut painter = ScenePainter::default();
        let pinned = if zoom == 1.0 { Point { x: 2000.0, y: 3000.0 } } else { Point::default() };
        let view = View { canvas, origin: pinned, zoom, pinned };
        let mut frame = |tessellate: bool| {
            let input = egui::RawInput { screen_rect: Some(canvas), ..egui::RawInput::default() };
            let output = ctx.run_ui(input, |ui| painter.paint(ui.painter(), &scene, &view));
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

criterion_group!(benches, files, layout, pictures, frames, reviews);
criterion_main!(benches);
