//! Speed of reading, counting, fitting, foretelling, attribution and measuring a map.

use std::hint::black_box;
use std::io::{BufWriter, Write};
use std::sync::Arc;

use criterion::{Criterion, criterion_group, criterion_main};
use tempfile::NamedTempFile;
use wayline::analytics::attribution::{Attribution, Conversion, Options, Paths, Touch};
use wayline::analytics::predict::{Model, Predictor};
use wayline::analytics::{Counts, EventLog, ReadOptions, unwatched};
use wayline::measure::{Matching, Settings, guess_goal, measure};
use wayline::model::{Card, Id, JourneyMap, Lane, LaneKind, Phase, Step};

const PAGES: [&str; 20] = [
    "home",
    "catalog",
    "product_view",
    "add_to_cart",
    "cart",
    "shipping_details",
    "payment_details",
    "purchase",
    "search",
    "promo_page",
    "login",
    "logout",
    "wishlist",
    "review",
    "contact",
    "faq",
    "returns",
    "newsletter",
    "account",
    "compare",
];

/// Numbers that look random and are the same every time (Marsaglia's xorshift).
struct Dice(u64);

impl Dice {
    fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 >> 11) as usize % limit
    }
}

/// A log of `events` rows of about 70 bytes, whose sessions run beside each other.
fn log(events: usize) -> NamedTempFile {
    let mut dice = Dice(7);
    let mut file = BufWriter::new(NamedTempFile::new().expect("a place for a file"));
    writeln!(file, "user_id,session_id,event,timestamp,platform,acquisition_channel")
        .expect("room on the disk");
    let mut open: Vec<(usize, usize)> = (0..50).map(|session| (session, session % PAGES.len())).collect();
    let mut sessions = open.len();
    for row in 0..events {
        let at = dice.below(open.len());
        let (session, page) = &mut open[at];
        *page = (*page * 7 + [1, 1, 1, 3, 5][dice.below(5)]) % PAGES.len();
        let (name, seconds) = (PAGES[*page], row * 4);
        let (day, hour) = (1 + seconds / 86_400 % 28, seconds / 3600 % 24);
        let (month, minute, second) = (1 + seconds / 2_419_200 % 12, seconds / 60 % 60, seconds % 60);
        writeln!(
            file,
            "user_{:05},sess_{session:07},{name},2024-{month:02}-{day:02} {hour:02}:{minute:02}:{second:02},desktop,email",
            *session % 100_000
        )
        .expect("room on the disk");
        if dice.below(10) == 0 {
            open[at] = (sessions, dice.below(PAGES.len()));
            sessions += 1;
        }
    }
    file.into_inner().expect("room on the disk")
}

fn read(file: &NamedTempFile) -> EventLog {
    EventLog::read(file.path(), &ReadOptions::default(), &unwatched).expect("a sound log")
}

fn logs(c: &mut Criterion) {
    let mut group = c.benchmark_group("logs");
    group.sample_size(10);
    for events in [500_000, 2_000_000] {
        let file = log(events);
        group.bench_function(format!("read {events} events and count their transitions"), |b| {
            b.iter(|| Counts::of(&read(&file), 1));
        });
    }
}

fn models(c: &mut Criterion) {
    let log = read(&log(262_200));
    let mut group = c.benchmark_group("models");
    group.sample_size(10);
    group.bench_function("fit 262,200 events", |b| b.iter(|| Model::fit(black_box(&log))));
    let model = Model::fit(&log);
    let journey: Vec<_> = log.case(7).names().map(wayline::analytics::counts::Mark::Event).collect();
    let mut predictor = Predictor::new(&model);
    group.bench_function(format!("foretell {} events of a journey", journey.len()), |b| {
        b.iter(|| {
            predictor.begin(true);
            for mark in &journey {
                predictor.advance(*mark);
                black_box(predictor.likeliest());
            }
        });
    });
    let purchase = Conversion::Event(log.name("purchase").expect("purchases in the log"));
    let paths = Paths::of(&log, Touch::Event, purchase);
    for order in 1..=3 {
        let options = Options { order, ..Options::default() };
        group.bench_function(format!("attribution, order {order}"), |b| {
            b.iter(|| Attribution::of(black_box(&paths), &options));
        });
    }
}

/// A map with a touchpoint for each page.
fn map() -> JourneyMap {
    let step = |at: usize| Arc::new(Step::new(Id::new(&format!("s{at}")), PAGES[at]));
    let card = |at: usize| {
        Arc::new(Card::new(
            Id::new(&format!("c{at}")),
            Id::new(&format!("s{at}")),
            &PAGES[at].replace('_', " "),
        ))
    };
    let cards = (0..PAGES.len()).map(card).collect();
    let phase = Phase { id: "p".into(), steps: (0..PAGES.len()).map(step).collect(), ..Phase::default() };
    JourneyMap {
        phases: vec![Arc::new(phase)],
        lanes: vec![Arc::new(Lane { cards, ..Lane::new("l".into(), LaneKind::Touchpoints) })],
        ..JourneyMap::default()
    }
}

fn maps(c: &mut Criterion) {
    let mut group = c.benchmark_group("maps");
    group.sample_size(10);
    let map = map();
    let shop = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/data/ecom.csv.gz");
    let shop = EventLog::read(shop.as_ref(), &ReadOptions::default(), &unwatched).expect("a sound log");
    for log in [shop, read(&log(500_000)), read(&log(2_000_000))] {
        let settings = Settings {
            goal: guess_goal(&log),
            attribution: Options::default(),
            file: "log.csv".to_owned(),
            measured_on: jiff::civil::date(2024, 1, 1),
        };
        group.bench_function(format!("measure by {} events", log.event_count()), |b| {
            b.iter(|| measure(&map, black_box(&log), &Matching::of(&map, &log), &settings));
        });
    }
}

criterion_group!(benches, logs, models, maps);
criterion_main!(benches);
