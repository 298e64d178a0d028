//! Puts the rows of a log in order: by case, and those of a case by time.

use super::collect::{BadRow, Collected, Faults};
use super::rows::RawRows;
use super::time::DayOrder;
use super::values::decided;
use super::{Event, EventLog, Report};
use crate::analytics::error::LogError;
use crate::analytics::names::{is_utf8, texts};
use crate::analytics::threads::{fitting, in_parallel};
use crate::fault::Fault;
use crate::locale::written::number::DecimalMark;

/// A case longer than this is worth a word: customers do not click that often.
const LONG_CASE: usize = 10_000;
/// Logs with fewer events are put in order by one thread.
const PARALLEL_EVENTS: u64 = 100_000;

/// How to read what can be read in two ways, where that was said.
#[derive(Clone, Copy, Debug)]
pub(super) struct Chosen {
    pub(super) dates: Option<DayOrder>,
    pub(super) decimals: Option<DecimalMark>,
}

/// How dates were read that can be of two days, where nothing in the log tells.
struct GuessedDays {
    order: DayOrder,
    /// The first of them, with its line.
    example: Option<(u64, String)>,
}

/// Puts the events of each case in order, and the cases by their beginning.
pub(super) fn arrange(
    mut collected: Collected,
    chosen: Chosen,
    threads: Option<usize>,
    columns: Vec<(&'static str, String)>,
) -> Result<EventLog, LogError> {
    let mut notes = Vec::new();
    let mut parts = collected.take_rows();
    let days = decide_dates(&mut collected, &mut parts, chosen.dates, &mut notes);
    let (days_guessed, day_example) = days.map_or((None, None), |days| (Some(days.order), days.example));
    let unclear_values = decide_values(&mut collected, &mut parts, chosen.decimals);
    let Collected { cases, events: event_names, channels, extras, bad, bad_values, .. } = collected;
    let count: usize = parts.iter().map(|part| part.rows.len()).sum();
    if count == 0 {
        return Err(no_good_row(&bad, &columns));
    }
    let threads = threads.unwrap_or_else(|| fitting(count as u64, PARALLEL_EVENTS));
    let case_count = cases.len();
    drop(cases);
    let (parts, bounds) = bounds(parts, case_count)?;
    let mut events = vec![Event { time_us: 0, name: 0, channel: 0 }; count];
    let mut values = vec![0.0; if extras.value { count } else { 0 }];
    let mut conversions = vec![false; if extras.conversion { count } else { 0 }];
    let shares = shares(&bounds, threads, &mut events, &mut values, &mut conversions);
    let mut longest = 0;
    for share in in_parallel(shares, |share| Ok(share.fill(&parts))) {
        longest = longest.max(share?);
    }
    drop(parts);
    if longest > LONG_CASE {
        notes.push(Fault::new("note-long-case").with("count", longest));
    }
    if bad_values.count > 0 {
        notes.extend(bad_values.first.into_iter().next().map(|BadRow { line, why }| {
            Fault::new("note-bad-values").with("count", bad_values.count).with("line", line).with("why", why)
        }));
    }
    let utf8 = is_utf8(&event_names) && is_utf8(&channels);
    Ok(EventLog {
        names: texts(&event_names, utf8),
        channels: texts(&channels, utf8),
        by_start: by_start(&bounds, &events),
        events,
        values,
        conversions,
        bounds,
        has_channels: extras.channel,
        report: Report {
            columns,
            bad_rows: bad.count,
            first_bad_rows: bad.first,
            notes,
            days_guessed,
            day_example,
            unclear_values,
        },
    })
}

/// Gives all rows the numbers of the whole log, and says where the events of each case will begin, and where the last
/// end.
fn bounds(mut parts: Vec<RawRows>, cases: usize) -> Result<(Vec<RawRows>, Vec<u32>), LogError> {
    let mut bounds = vec![0_u32; cases + 1];
    for counts in in_parallel(&mut parts, |part| Ok(part.number(cases))) {
        for (bound, count) in bounds[1..].iter_mut().zip(counts?) {
            *bound += count;
        }
    }
    for at in 1..bounds.len() {
        bounds[at] += bounds[at - 1];
    }
    Ok((parts, bounds))
}

/// Cases that one thread puts in order, and the places of their events.
struct Share<'a> {
    first_case: usize,
    /// Where the events of each case begin, and where the last end, in the whole log.
    bounds: &'a [u32],
    events: &'a mut [Event],
    values: &'a mut [f64],
    conversions: &'a mut [bool],
}

/// Shares with about as many events each.
fn shares<'a>(
    bounds: &'a [u32],
    threads: usize,
    mut events: &'a mut [Event],
    mut values: &'a mut [f64],
    mut conversions: &'a mut [bool],
) -> Vec<Share<'a>> {
    let (cases, count) = (bounds.len() - 1, events.len());
    let border = |at: usize| match at == threads {
        true => cases,
        false => bounds.partition_point(|bound| (*bound as usize) < count * at / threads).min(cases),
    };
    let cut = |at: usize| {
        let (first_case, end) = (border(at), border(at + 1));
        let bounds = &bounds[first_case..=end];
        let length = (bounds[end - first_case] - bounds[0]) as usize;
        Share {
            first_case,
            bounds,
            events: split_off(&mut events, length),
            values: split_off(&mut values, length),
            conversions: split_off(&mut conversions, length),
        }
    };
    (0..threads).map(cut).collect()
}

/// The first `length` items, or none if there are none at all; `items` keeps the others.
fn split_off<'a, T>(items: &mut &'a mut [T], length: usize) -> &'a mut [T] {
    let length = length.min(items.len());
    let (first, rest) = std::mem::take(items).split_at_mut(length);
    *items = rest;
    first
}

impl Share<'_> {
    /// Takes this share's events out of all rows, and returns how many the longest case has.
    fn fill(self, parts: &[RawRows]) -> usize {
        let Share { first_case, bounds, events, values, conversions } = self;
        let place_of = |bound: &u32| (bound - bounds[0]) as usize;
        let mut free: Vec<u32> = bounds[..bounds.len() - 1].iter().map(|bound| bound - bounds[0]).collect();
        for part in parts {
            for (at, row) in part.rows.iter().enumerate() {
                let Some(place) = free.get_mut((row.case as usize).wrapping_sub(first_case)) else {
                    continue;
                };
                let to = *place as usize;
                *place += 1;
                events[to] = Event { time_us: row.time, name: row.event, channel: row.channel };
                if let Some(value) = values.get_mut(to) {
                    *value = part.values[at];
                }
                if let Some(conversion) = conversions.get_mut(to) {
                    *conversion = part.conversions[at];
                }
            }
        }
        let mut longest = 0;
        for pair in bounds.windows(2) {
            let range = place_of(&pair[0])..place_of(&pair[1]);
            longest = longest.max(range.len());
            sort_case(
                &mut events[range.clone()],
                values.get_mut(range.clone()).unwrap_or_default(),
                conversions.get_mut(range).unwrap_or_default(),
            );
        }
        longest
    }
}

/// Sorts the events of a case by time, and with them what belongs to them; nearly always they are sorted.
fn sort_case(events: &mut [Event], values: &mut [f64], conversions: &mut [bool]) {
    if events.is_sorted_by_key(|event| event.time_us) {
        return;
    }
    if values.is_empty() && conversions.is_empty() {
        events.sort_by_key(|event| event.time_us);
        return;
    }
    let mut order: Vec<usize> = (0..events.len()).collect();
    order.sort_by_key(|at| events[*at].time_us);
    reorder(events, &order);
    reorder(values, &order);
    reorder(conversions, &order);
}

fn reorder<T: Copy>(items: &mut [T], order: &[usize]) {
    if !items.is_empty() {
        let sorted: Vec<T> = order.iter().map(|at| items[*at]).collect();
        items.copy_from_slice(&sorted);
    }
}

/// The cases that have events, by their beginning; those of the same moment in the order of the file.
fn by_start(bounds: &[u32], events: &[Event]) -> Vec<u32> {
    let cases = bounds.windows(2).enumerate().filter(|(_, pair)| pair[0] < pair[1]);
    let mut begun: Vec<(i64, u32)> =
        cases.map(|(case, pair)| (events[pair[0] as usize].time_us, case as u32)).collect();
    begun.sort_unstable();
    begun.into_iter().map(|(_, case)| case).collect()
}

/// Decides the order of day and month, now that all dates are known; gives it back where it had to be guessed.
fn decide_dates(
    collected: &mut Collected,
    parts: &mut [RawRows],
    chosen: Option<DayOrder>,
    notes: &mut Vec<Fault>,
) -> Option<GuessedDays> {
    let dates = std::mem::take(&mut collected.dates);
    if dates.undecided == 0 {
        return None;
    }
    let (order, told) = dates.decide();
    let order = chosen.unwrap_or(order);
    let misfits = if order == DayOrder::DayFirst { dates.month_first } else { dates.day_first };
    let misfit_count = misfits.count;
    collected.bad.merge(misfits);
    // Dates that no order makes sense of, such as 31/02, are bad too, but not yet counted.
    let left_out: usize = parts.iter_mut().map(|part| part.decide(order)).sum();
    let unnamed = (left_out as u64).saturating_sub(misfit_count);
    if unnamed > 0 {
        collected.bad.count += unnamed;
        notes.push(Fault::new("note-impossible-days").with("count", unnamed));
    }
    (!told && chosen.is_none()).then_some(GuessedDays { order, example: dates.example })
}

/// Decides which mark stands before the decimals of values, now that all are known. A value that still may be two
/// counts as none, which is told; returns how many those are.
fn decide_values(collected: &mut Collected, parts: &mut [RawRows], chosen: Option<DecimalMark>) -> u64 {
    let mut forms = std::mem::take(&mut collected.value_forms);
    if forms.unclear.count == 0 {
        return 0;
    }
    let mark = chosen.or(forms.notation.mark());
    for value in parts.iter_mut().flat_map(|part| &mut part.values) {
        *value = decided(*value, mark);
    }
    let left = if mark.is_none() { forms.unclear.count } else { 0 };
    if left > 0 {
        if !forms.notation.is_silent() {
            forms.unclear.say_as("row-unclear-among-others");
        }
        collected.bad_values.merge(forms.unclear);
    }
    left
}

fn no_good_row(bad: &Faults, columns: &[(&'static str, String)]) -> LogError {
    if bad.count == 0 {
        return LogError::of(Fault::new("fault-no-events"));
    }
    // Rows are bad without being described only where it is their day that cannot be.
    let first = bad.first.first().cloned();
    let BadRow { line, why } =
        first.unwrap_or_else(|| BadRow { line: 1, why: Fault::new("row-impossible-day") });
    let used: Vec<String> = columns.iter().map(|(what, name)| format!("--{what} {name}")).collect();
    let fault = Fault::new("fault-no-good-row").with("count", bad.count).with("why", why);
    LogError::of(fault.with("columns", used.join(" "))).at(line)
}
