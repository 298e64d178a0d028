//! Which mark stands before decimals in the columns of a table.

use std::ops::Range;

use super::Sheet;
use crate::locale::written::number::{DecimalMark, Notation, Numeral};

/// The marks before decimals in the columns of a table that hold numbers.
#[derive(Clone, Debug, Default)]
pub(crate) struct DecimalMarks {
    of_column: Vec<(usize, Notation)>,
    of_table: Notation,
}

impl DecimalMarks {
    /// Looks at these rows of these columns.
    pub(crate) fn of(
        sheet: &Sheet,
        rows: Range<usize>,
        columns: impl IntoIterator<Item = usize>,
    ) -> DecimalMarks {
        let of_column: Vec<(usize, Notation)> = columns
            .into_iter()
            .map(|column| (column, Notation::of(rows.clone().map(|row| sheet.cell(row, column)))))
            .collect();
        let of_table = of_column.iter().fold(Notation::default(), |all, (_, notation)| all.and(*notation));
        DecimalMarks { of_column, of_table }
    }

    /// The number that a cell says, read as its column is written; as the rest of the table is, where the column does
    /// not tell. None where both make sense and nothing tells.
    pub(crate) fn resolve(&self, column: usize, numeral: Numeral) -> Option<f64> {
        numeral.with(self.before_decimals(column))
    }

    fn before_decimals(&self, column: usize) -> Option<DecimalMark> {
        let own = self.of_column.iter().find(|(at, _)| *at == column).map(|(_, notation)| *notation);
        own.filter(|notation| !notation.is_silent()).unwrap_or(self.of_table).mark()
    }
}
