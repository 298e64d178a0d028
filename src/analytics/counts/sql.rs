//! The table of counts in SQL, for logs that are counted where they lie.

use super::{END, START, TOTAL};
use std::fmt::Write;

/// A query that makes the table of counts out of a table `events(case_id, ts, seq, event)`: window functions with
/// defaults as in SQL:2003, and nothing of one vendor's.
pub fn sql(order: usize) -> String {
    let mut text = format!(
        "-- The table of counts that `wayline counts` makes, with contexts of 0 to {order} events; read it with --counts.\n\
         -- It reads events(case_id, ts, seq, event), one row an event:\n\
         --   case_id  the customer or session\n\
         --   ts       when, in whole milliseconds (BIGINT)\n\
         --   seq      a number that puts events of the same ts in order\n\
         --   event    its name: not empty, and none of {START}, {END} and {TOTAL}\n\
         WITH moves AS (\n"
    );
    moves(&mut text, order);
    text.push_str(")\n");
    let width = order;
    for length in 0..=order {
        for total in [false, true] {
            if length > 0 || total {
                text.push_str("UNION ALL\n");
            }
            count(&mut text, width, length, total);
        }
    }
    let by: Vec<String> = (1..=order).rev().map(|back| format!("previous_{back}")).collect();
    let by: String = by.iter().map(|column| format!("{column}, ")).collect();
    let _ = writeln!(text, "ORDER BY length, {by}next_event");
    text
}

/// Every step from one event to the next, from the start and to the end, with the events before it.
fn moves(text: &mut String, order: usize) {
    const WINDOW: &str = "OVER (PARTITION BY case_id ORDER BY ts, seq)";
    let _ = writeln!(text, "  SELECT case_id,\n         ROW_NUMBER() {WINDOW} + 1 AS place,");
    for back in 1..=order {
        if back == 1 {
            text.push_str("         event AS previous_1,\n");
        } else {
            let _ =
                writeln!(text, "         LAG(event, {}, '{START}') {WINDOW} AS previous_{back},", back - 1);
        }
    }
    let _ = writeln!(
        text,
        "         LEAD(event, 1, '{END}') {WINDOW} AS next_event,\n         LEAD(ts, 1, ts) {WINDOW} - ts AS milliseconds\n  \
         FROM events\n  UNION ALL"
    );
    let starts: String = (1..=order).map(|back| format!("'{START}' AS previous_{back}, ")).collect();
    let _ = writeln!(
        text,
        "  SELECT case_id, 1 AS place, {starts}event AS next_event, 0 AS milliseconds\n  \
         FROM (SELECT case_id, event, ROW_NUMBER() {WINDOW} AS place FROM events) first_events\n  \
         WHERE place = 1"
    );
}

/// The rows for contexts of one length: what came next, or the total.
fn count(text: &mut String, width: usize, length: usize, total: bool) {
    let columns: Vec<String> =
        (1..=width)
            .rev()
            .map(|back| {
                if back <= length { format!("previous_{back}, ") } else { format!("'' AS previous_{back}, ") }
            })
            .collect();
    let next = if total { format!("'{TOTAL}' AS next_event") } else { "next_event".to_owned() };
    let mut by: Vec<String> = (1..=length).rev().map(|back| format!("previous_{back}")).collect();
    if !total {
        by.push("next_event".to_owned());
    }
    let by = if by.is_empty() { String::new() } else { format!(" GROUP BY {}", by.join(", ")) };
    let _ = writeln!(
        text,
        "SELECT {length} AS length, {}{next}, COUNT(*) AS count, COUNT(DISTINCT case_id) AS customers, \
         SUM(milliseconds) AS milliseconds\nFROM moves WHERE place >= {length}{by}",
        columns.concat()
    );
}
