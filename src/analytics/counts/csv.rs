//! The table of counts as CSV, the same whoever made it.

use std::collections::HashMap;
use std::io::{self, Write};
use std::path::Path;

use super::trie::{ROOT, Tally, Trie};
use super::{Counts, END, END_TOKEN, FIRST_EVENT, LONGEST_ORDER, Mark, START, START_TOKEN, TOTAL, Token};
use crate::analytics::error::{LogError, quoted};
use crate::analytics::table::Table;
use crate::fault::Fault;

/// What spreadsheets take for the start of a formula. A name that begins so gets an apostrophe before it.
const FORMULA: [char; 4] = ['=', '+', '-', '@'];

impl Counts {
    /// Writes the table: `length`, the events before from the oldest to the last (`previous_1`), `next_event`, `count`,
    /// `customers` and `milliseconds`. Contexts shorter than the order have empty cells first.
    ///
    /// # Errors
    /// Those of `out`.
    pub fn write_csv(&self, out: impl Write) -> io::Result<()> {
        let mut out = csv::Writer::from_writer(out);
        let previous: Vec<String> = (1..=self.order()).rev().map(|back| format!("previous_{back}")).collect();
        let names = ["length"].into_iter().chain(previous.iter().map(String::as_str));
        out.write_record(names.chain(["next_event", "count", "customers", "milliseconds"]))?;
        let named: Vec<String> = self.names().iter().map(|name| harmless(name)).collect();
        let name = |mark: Mark| match mark {
            Mark::Event(at) => named[at as usize].as_str(),
            other => self.name(other),
        };
        self.for_each_row(|row| {
            out.write_field(row.context.len().to_string())?;
            for _ in row.context.len()..self.order() {
                out.write_field("")?;
            }
            for mark in &row.context {
                out.write_field(name(*mark))?;
            }
            out.write_field(row.next.map_or(TOTAL, name))?;
            let Tally { count, customers, milliseconds } = row.tally;
            out.write_record([count.to_string(), customers.to_string(), milliseconds.to_string()])
        })
        .map_err(|error: csv::Error| io::Error::other(error))?;
        out.flush()
    }

    /// Reads a table of counts, whoever made it.
    ///
    /// # Errors
    /// The file cannot be read, or is no table of counts; with the line that is wrong.
    pub fn read_csv(path: &Path) -> Result<Counts, LogError> {
        read(path).map_err(|error| error.in_file(path.display()))
    }
}

fn harmless(name: &str) -> String {
    if name.trim_start_matches('\'').starts_with(FORMULA) { format!("'{name}") } else { name.to_owned() }
}

fn plain(cell: &str) -> &str {
    match cell.strip_prefix('\'') {
        Some(rest) if rest.trim_start_matches('\'').starts_with(FORMULA) => rest,
        _ => cell,
    }
}

/// The columns of a table of counts.
struct Layout {
    length: usize,
    /// Of `previous_1`, `previous_2` …
    previous: Vec<usize>,
    next: usize,
    count: usize,
    customers: usize,
    milliseconds: usize,
}

impl Layout {
    fn of(table: &Table) -> Result<Layout, LogError> {
        let previous: Vec<usize> =
            (1..=LONGEST_ORDER).map_while(|back| table.find(&format!("previous_{back}"))).collect();
        Ok(Layout {
            length: table.column("length")?,
            previous,
            next: table.column("next_event")?,
            count: table.column("count")?,
            customers: table.column("customers")?,
            milliseconds: table.column("milliseconds")?,
        })
    }
}

/// The tokens of names, numbered as they come.
#[derive(Default)]
struct Tokens {
    names: Vec<String>,
    known: HashMap<String, Token>,
}

impl Tokens {
    fn of(&mut self, name: &str) -> Token {
        match name {
            START => START_TOKEN,
            END => END_TOKEN,
            _ => *self.known.entry(name.to_owned()).or_insert_with(|| {
                self.names.push(name.to_owned());
                self.names.len() as Token - 1 + FIRST_EVENT
            }),
        }
    }
}

fn read(path: &Path) -> Result<Counts, LogError> {
    let mut table = Table::open(path)?;
    let layout = Layout::of(&table)?;
    let mut tokens = Tokens::default();
    let mut trie = Trie::new();
    let mut order = 0;
    let mut seen = Vec::new();
    while table.advance()? {
        let Some((context, next)) = run(&table, &layout, &mut tokens)? else { continue };
        order = order.max(context.len());
        let mut node = ROOT;
        for token in context.into_iter().chain([next]) {
            node = trie.child(node, token);
        }
        trie.check_size()?;
        seen.resize(trie.nodes.len().max(seen.len()), false);
        if std::mem::replace(&mut seen[node as usize], true) {
            return Err(LogError::of(Fault::new("fault-same-context")).at(table.line()));
        }
        trie.nodes[node as usize].tally = Tally {
            count: table.whole(layout.count)?,
            customers: table.whole(layout.customers)?,
            milliseconds: table.whole(layout.milliseconds)?,
        };
    }
    let Some(cases) = trie.get(ROOT, END_TOKEN).map(|end| trie.nodes[end as usize].tally.count) else {
        return Err(LogError::of(Fault::new("fault-no-total").with("end", END)));
    };
    // Every journey starts once; the rows do not say so.
    let starts = Tally { count: cases, customers: cases, milliseconds: 0 };
    trie.nodes[ROOT as usize].tally = starts;
    let start = trie.child(ROOT, START_TOKEN);
    trie.nodes[start as usize].tally = starts;
    Ok(Counts::from_trie(order, tokens.names, trie))
}

/// The context and the next event of a row; none for a total.
fn run(table: &Table, layout: &Layout, tokens: &mut Tokens) -> Result<Option<(Vec<Token>, Token)>, LogError> {
    let refuse = |fault: Fault| Err(LogError::of(fault).at(table.line()));
    let length: usize = table.whole(layout.length)?;
    if length > layout.previous.len() {
        let columns = layout.previous.len();
        return refuse(Fault::new("fault-context-length").with("length", length).with("columns", columns));
    }
    let mut context = Vec::with_capacity(length);
    for &column in layout.previous[..length].iter().rev() {
        let name = plain(table.cell(column));
        if name.is_empty() || name == END || name == TOTAL || (name == START && !context.is_empty()) {
            let fault = Fault::new("fault-within-context").with("name", quoted(name.as_bytes()));
            return refuse(fault.with("length", length));
        }
        context.push(tokens.of(name));
    }
    let next = plain(table.cell(layout.next));
    if next == TOTAL {
        return Ok(None);
    }
    if next.is_empty() || next == START {
        return refuse(Fault::new("fault-next-event").with("name", quoted(next.as_bytes())));
    }
    Ok(Some((context, tokens.of(next))))
}
