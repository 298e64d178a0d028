//! Small tables: read whole, with a column found by its name, and told by line what is wrong.

use std::io::Read;
use std::path::Path;

use super::error::LogError;
use crate::fault::Fault;
use crate::locale::written::number::{Notation, Numeral};
use crate::tabular::sniff;

/// Tables are small next to logs; one that unpacks to more than this is something else.
const MOST_BYTES: u64 = 2 * 1024 * 1024 * 1024;

/// The bytes of a table, unpacked, without the mark of UTF-8.
pub(crate) fn bytes(path: &Path) -> Result<Vec<u8>, LogError> {
    let file = std::fs::File::open(path).map_err(|error| LogError::io(&error))?;
    let mut start = std::io::BufReader::new(file);
    let packed = std::io::BufRead::fill_buf(&mut start)
        .map_err(|error| LogError::io(&error))?
        .starts_with(b"\x1f\x8b");
    let input: Box<dyn Read> =
        if packed { Box::new(flate2::read::MultiGzDecoder::new(start)) } else { Box::new(start) };
    let mut bytes = Vec::new();
    input.take(MOST_BYTES + 1).read_to_end(&mut bytes).map_err(|error| LogError::io(&error))?;
    if bytes.len() as u64 > MOST_BYTES {
        return Err(LogError::of(Fault::new("fault-figures-too-large")));
    }
    if bytes.starts_with(b"\xef\xbb\xbf") {
        bytes.drain(..3);
    }
    Ok(bytes)
}

/// A table whose first line names its columns.
pub(crate) struct Table {
    reader: csv::Reader<std::io::Cursor<Vec<u8>>>,
    names: Vec<String>,
    pub(crate) record: csv::StringRecord,
    /// Lines above that of the names.
    lines_above: u64,
}

impl Table {
    pub(crate) fn open(path: &Path) -> Result<Table, LogError> {
        let mut bytes = bytes(path)?;
        let dialect = sniff(&bytes, true, &path.to_string_lossy());
        bytes.drain(..dialect.names.bytes);
        let lines_above = dialect.names.lines as u64;
        let mut reader = csv::ReaderBuilder::new()
            .delimiter(dialect.delimiter)
            .flexible(true)
            .from_reader(std::io::Cursor::new(bytes));
        let names: Vec<String> = reader
            .headers()
            .map_err(|error| fault(&error, lines_above))?
            .iter()
            .map(|name| name.trim().to_owned())
            .collect();
        if names.iter().all(String::is_empty) {
            return Err(LogError::of(Fault::new("fault-figures-empty")));
        }
        Ok(Table { reader, names, record: csv::StringRecord::new(), lines_above })
    }

    pub(crate) fn find(&self, name: &str) -> Option<usize> {
        self.names.iter().position(|known| known.eq_ignore_ascii_case(name))
    }

    /// # Errors
    /// The table has no such column.
    pub(crate) fn column(&self, name: &str) -> Result<usize, LogError> {
        self.find(name).ok_or_else(|| {
            let have = self.names.join(", ");
            LogError::of(Fault::new("fault-lacks-column").with("name", name).with("columns", have))
                .at(self.lines_above + 1)
        })
    }

    /// Goes on to the next row; false at the end.
    pub(crate) fn advance(&mut self) -> Result<bool, LogError> {
        self.reader.read_record(&mut self.record).map_err(|error| fault(&error, self.lines_above))
    }

    /// Of the row, from 1.
    pub(crate) fn line(&self) -> u64 {
        self.lines_above + self.record.position().map_or(1, csv::Position::line)
    }

    pub(crate) fn cell(&self, at: usize) -> &str {
        self.record.get(at).unwrap_or_default()
    }

    /// A whole number as programs write it.
    ///
    /// # Errors
    /// The cell holds something else.
    pub(crate) fn whole<T: std::str::FromStr>(&self, at: usize) -> Result<T, LogError> {
        self.cell(at).trim().parse().map_err(|_| self.no_number(at))
    }

    fn no_number(&self, at: usize) -> LogError {
        let name = self.names.get(at).map_or("", String::as_str);
        let cell = super::error::quoted(self.cell(at).trim().as_bytes());
        LogError::of(Fault::new("fault-cell-no-number").with("cell", cell).with("name", name)).at(self.line())
    }
}

/// A column of figures while its table is read: what `1,284` is in it is known when all of it has been seen.
pub(crate) struct FigureColumn {
    at: usize,
    /// Each cell as it is written, and its line.
    cells: Vec<(Numeral, u64)>,
}

impl FigureColumn {
    pub(crate) fn new(at: usize) -> FigureColumn {
        FigureColumn { at, cells: Vec::new() }
    }

    /// Takes up the cell of the table's row.
    ///
    /// # Errors
    /// The cell holds no number.
    pub(crate) fn take(&mut self, table: &Table) -> Result<(), LogError> {
        let numeral = Numeral::read(table.cell(self.at)).ok_or_else(|| table.no_number(self.at))?;
        self.cells.push((numeral, table.line()));
        Ok(())
    }

    /// All figures, in the order of the rows.
    ///
    /// # Errors
    /// One is below 0, or may be thousands or decimals and no other tells which.
    pub(crate) fn decided(self) -> Result<Vec<f64>, LogError> {
        let mut notation = Notation::default();
        self.cells.iter().for_each(|(numeral, _)| notation.note(*numeral));
        let decided = |(numeral, line): (Numeral, u64)| match numeral.with(notation.mark()) {
            Some(figure) if figure >= 0.0 => Ok(figure),
            Some(figure) => {
                Err(LogError::of(Fault::new("fault-figure-below").with("figure", figure.to_string()))
                    .at(line))
            }
            None => Err(LogError::of(Fault::new("fault-figure-unclear")).at(line)),
        };
        self.cells.into_iter().map(decided).collect()
    }
}

fn fault(error: &csv::Error, lines_above: u64) -> LogError {
    let line = error.position().map(csv::Position::line);
    let fault = match error.kind() {
        csv::ErrorKind::Io(error) => LogError::io(error),
        csv::ErrorKind::Utf8 { .. } => LogError::of(Fault::new("fault-not-utf8")),
        _ => LogError::of(Fault::new("fault-no-table").with("why", error.to_string())),
    };
    line.map_or(fault.clone(), |line| fault.at(lines_above + line))
}
