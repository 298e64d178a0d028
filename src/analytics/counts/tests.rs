use std::collections::BTreeMap;
use std::io::Write;

use proptest::prelude::*;

use super::*;
use crate::analytics::log::{ReadOptions, unwatched};

fn log_of(text: &str) -> EventLog {
    let mut file = tempfile::NamedTempFile::new().unwrap();
    file.write_all(text.as_bytes()).unwrap();
    EventLog::read(file.path(), &ReadOptions::default(), &unwatched).unwrap()
}

fn table(counts: &Counts) -> String {
    let mut out = Vec::new();
    counts.write_csv(&mut out).unwrap();
    String::from_utf8(out).unwrap()
}

/// Two customers: a, b, a within 90 seconds; and b alone.
const SMALL: &str = "\
case_id,event,timestamp
1,a,2024-01-01 10:00:00
2,b,2024-01-01 10:00:10
1,b,2024-01-01 10:00:30
1,a,2024-01-01 10:01:30
";

#[test]
fn every_row_of_a_small_table_is_as_counted_by_hand() {
    let expected = "\
length,previous_2,previous_1,next_event,count,customers,milliseconds
0,,,(any),6,2,90000
0,,,(end),2,2,0
0,,,a,2,1,60000
0,,,b,2,2,30000
1,,(start),(any),2,2,0
1,,(start),a,1,1,0
1,,(start),b,1,1,0
1,,a,(any),2,1,30000
1,,a,(end),1,1,0
1,,a,b,1,1,30000
1,,b,(any),2,2,60000
1,,b,(end),1,1,0
1,,b,a,1,1,60000
2,(start),a,(any),1,1,30000
2,(start),a,b,1,1,30000
2,(start),b,(any),1,1,0
2,(start),b,(end),1,1,0
2,a,b,(any),1,1,60000
2,a,b,a,1,1,60000
2,b,a,(any),1,1,0
2,b,a,(end),1,1,0
";
    let counts = Counts::of(&log_of(SMALL), 2).unwrap();
    assert_eq!(table(&counts), expected);
    assert_eq!((counts.cases(), counts.events()), (2, 4));
    let [a, b] = ["a", "b"].map(|name| counts.mark(name).unwrap());
    assert_eq!(counts.tally(&[a], b), Tally { count: 1, customers: 1, milliseconds: 30_000 });
    assert_eq!(counts.total(&[b]), Tally { count: 2, customers: 2, milliseconds: 60_000 });
    assert_eq!(counts.nexts(&[b]).map(|(next, _)| next).collect::<Vec<_>>(), [Mark::End, a]);
}

#[test]
fn a_table_that_was_written_reads_as_the_same_table() {
    let log = log_of(
        "case,event,time\n1,\"say \"\"hi\"\", twice\",1\n1,=SUM(A1),2\n1,'=x,3\n1,-,4\n2,\"two\nlines\",5\n2,caf\u{e9},6\n",
    );
    let counts = Counts::of(&log, 3).unwrap();
    let text = table(&counts);
    // A spreadsheet must not take a name for a formula.
    assert!(text.contains("'=SUM(A1)") && !text.contains(",=SUM(A1)"), "{text}");
    let mut file = tempfile::NamedTempFile::new().unwrap();
    file.write_all(text.as_bytes()).unwrap();
    let read = Counts::read_csv(file.path()).unwrap();
    assert_eq!(table(&read), text);
    assert!(read.mark("=SUM(A1)").is_some() && read.mark("'=x").is_some());
}

#[test]
fn what_is_wrong_with_a_table_is_named_by_its_line() {
    let head = "length,previous_1,next_event,count,customers,milliseconds\n";
    for (rows, line, words) in [
        ("0,,a,x,1,0\n", 2, "\u{201c}x\u{201d} as its count"),
        ("0,,(end),1,1,0\n0,,(end),1,1,0\n", 3, "the same context"),
        ("2,a,b,1,1,0\n", 2, "a length of 2"),
        ("1,,b,1,1,0\n", 2, "within its context"),
        ("0,,,1,1,0\n", 2, "as its next event"),
    ] {
        let mut file = tempfile::NamedTempFile::new().unwrap();
        write!(file, "{head}{rows}").unwrap();
        let error = Counts::read_csv(file.path()).unwrap_err();
        assert_eq!(error.line, Some(line), "{error}");
        assert!(error.what().contains(words), "{error}");
    }
    let mut file = tempfile::NamedTempFile::new().unwrap();
    writeln!(file, "{head}0,,a,1,1,0").unwrap();
    assert!(Counts::read_csv(file.path()).unwrap_err().what().contains("(end)"));
}

#[test]
fn the_sql_has_no_more_columns_than_its_order_asks_for() {
    let text = sql(0);
    assert!(!text.contains("previous_"), "{text}");
    assert!(sql(3).contains("previous_3") && !sql(3).contains("previous_4"));
}

fn journeys() -> impl Strategy<Value = Vec<Vec<(u8, u16)>>> {
    prop::collection::vec(prop::collection::vec((0_u8..4, 0_u16..500), 1..12), 1..12)
}

/// A log of journeys, whose rows stand in the order that `order` gives to the cases.
fn text_of(journeys: &[Vec<(u8, u16)>]) -> String {
    let mut text = String::from("case,event,time\n");
    for (case, events) in journeys.iter().enumerate() {
        for (event, time) in events {
            text.push_str(&format!("c{case},e{event},{time}\n"));
        }
    }
    text
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(60))]

    #[test]
    fn counts_add_up(journeys in journeys(), order in 0_usize..5) {
        let counts = Counts::of(&log_of(&text_of(&journeys)), order).unwrap();
        let mut totals: BTreeMap<Vec<String>, (Tally, Tally)> = BTreeMap::new();
        let mut of_length = vec![(0, 0); order + 1];
        counts.for_each_row(|row| -> Result<(), ()> {
            let context = row.context.iter().map(|mark| counts.name(*mark).to_owned()).collect();
            let (total, sum) = totals.entry(context).or_default();
            if row.next.is_none() { *total = row.tally; } else { sum.add(row.tally); }
            if row.next.is_some() && row.context.first() != Some(&Mark::Start) {
                of_length[row.context.len()].0 += row.tally.count;
            }
            assert!(row.tally.customers <= row.tally.count && row.tally.customers > 0);
            Ok(())
        }).unwrap();
        for (context, (total, sum)) in &totals {
            prop_assert_eq!((total.count, total.milliseconds), (sum.count, sum.milliseconds), "{:?}", context);
            prop_assert!(total.customers <= sum.customers);
        }
        let events: usize = journeys.iter().map(Vec::len).sum();
        prop_assert_eq!(counts.events(), events as u64);
        prop_assert_eq!(counts.cases(), journeys.len() as u64);
        // Each step is counted once in each length for which there are events enough before it.
        for (length, (count, _)) in of_length.iter().enumerate() {
            let expected: usize = journeys.iter().map(|j| (j.len() + 1).saturating_sub(length)).sum();
            prop_assert_eq!(*count, expected as u64);
        }
    }

    #[test]
    fn contexts_of_no_length_are_plain_frequencies(journeys in journeys()) {
        let counts = Counts::of(&log_of(&text_of(&journeys)), 2).unwrap();
        for event in 0..4_u8 {
            let times = journeys.iter().flatten().filter(|(e, _)| *e == event).count() as u64;
            let having = journeys.iter().filter(|j| j.iter().any(|(e, _)| *e == event)).count() as u64;
            let tally = counts.mark(&format!("e{event}")).map_or(Tally::default(), |mark| counts.tally(&[], mark));
            prop_assert_eq!((tally.count, tally.customers), (times, having));
        }
    }

    #[test]
    fn counting_by_place_and_in_a_tree_make_the_same_table(journeys in journeys(), order in 0_usize..3) {
        let log = log_of(&text_of(&journeys));
        let tree = pass::in_tries(&log, order, 2).unwrap();
        let grid = pass::in_grid(&log, order, 2).unwrap().expect("room for a few names");
        let [tree, grid] = [tree, grid].map(|trie| table(&Counts::from_trie(order, log.names().to_vec(), trie)));
        prop_assert_eq!(tree, grid);
    }

    #[test]
    fn shuffled_customers_and_more_threads_change_nothing(journeys in journeys(), seed in any::<u64>()) {
        let text = text_of(&journeys);
        let log = log_of(&text);
        let counts = table(&Counts::of(&log, 3).unwrap());
        for threads in 2..4 {
            prop_assert_eq!(&table(&Counts::in_parts(&log, 3, threads).unwrap()), &counts);
        }
        // Rows of one customer keep their order; those of different customers are mixed.
        let mut rows: Vec<Vec<&str>> = vec![Vec::new(); journeys.len()];
        for line in text.lines().skip(1) {
            let case: usize = line[1..line.find(',').unwrap()].parse().unwrap();
            rows[case].push(line);
        }
        let mut state = seed | 1;
        let mut mixed = String::from("case,event,time\n");
        while rows.iter().any(|rows| !rows.is_empty()) {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
            let at = (state >> 33) as usize % rows.len();
            if !rows[at].is_empty() {
                mixed.push_str(rows[at].remove(0));
                mixed.push('\n');
            }
        }
        prop_assert_eq!(table(&Counts::of(&log_of(&mixed), 3).unwrap()), counts);
    }
}
