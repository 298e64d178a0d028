//! Speed of each kind of export, from the map to the last byte, scenes and all.

mod generate;

use std::sync::Arc;

use criterion::{BenchmarkId, Criterion, criterion_group, criterion_main};
use wayline::export::{EXPORTERS, ExportOptions, PictureSize};
use wayline::job::Job;
use wayline::jobs::export_to;
use wayline::model::JourneyMap;
use wayline::templates;

fn export(c: &mut Criterion, name: &str, map: &Arc<JourneyMap>) {
    let mut group = c.benchmark_group(name);
    // The width of a large screen, for pictures made of pixels.
    let options = ExportOptions { size: PictureSize::Width(3840), ..ExportOptions::default() };
    for exporter in EXPORTERS {
        group.bench_with_input(BenchmarkId::from_parameter(exporter.id), exporter, |b, exporter| {
            b.iter(|| {
                let mut bytes = Vec::new();
                export_to(Arc::clone(map), exporter, &options, &Job::default(), &mut bytes).map(|()| bytes)
            });
        });
    }
}

fn exports(c: &mut Criterion) {
    let aida = templates::find("aida").expect("a bundled template").map();
    export(c, "AIDA", &Arc::new(aida));
    export(c, "1,000 cards", &Arc::new(generate::map(1_000)));
}

criterion_group!(benches, exports);
criterion_main!(benches);
