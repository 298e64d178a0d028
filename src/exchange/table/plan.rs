//! How a table is to be read: what each of its columns or rows is taken for.

use super::fields::Field;
use crate::fault::FileError;
use crate::model::LaneKind;
use crate::tabular::Sheet;

/// How a table is laid out.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Shape {
    /// Lanes by steps.
    Matrix,
    /// A row for each card, score or step.
    #[default]
    Tidy,
}

/// What a column of a tidy table, or a row of a matrix, is taken for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Use {
    Skip,
    Field(Field),
    /// Each line of its cells is a card of the lane of this kind, or a score.
    Lane(LaneKind),
}

/// How a table is to be read.
#[derive(Clone, Debug, PartialEq)]
pub struct Plan {
    pub shape: Shape,
    /// The row of names that a tidy table begins with, or the first row of a matrix.
    pub first_row: usize,
    /// For each column of a tidy table, and for each row of a matrix.
    pub uses: Vec<Use>,
    /// The lowest and the highest score in the table; they are -2 and +2 on the map.
    pub scores: (f64, f64),
}

impl Plan {
    /// Sets what the column or row at `index` is taken for.
    pub fn set(&mut self, index: usize, what: Use) {
        // One column is enough for each thing that a row has once.
        if let Use::Field(_) = what {
            for other in self.uses.iter_mut().filter(|other| **other == what) {
                *other = Use::Skip;
            }
        }
        if let Some(place) = self.uses.get_mut(index) {
            *place = what;
        }
    }
}

impl Sheet {
    /// The names of what a plan's uses are for: of the columns of a tidy table, of the rows of a matrix.
    pub fn names(&self, plan: &Plan) -> Vec<&str> {
        let cells = plan.uses.iter().enumerate().map(|(index, _)| match plan.shape {
            Shape::Matrix => self.cell(index, 0),
            Shape::Tidy => self.cell(plan.first_row, index),
        });
        cells.map(str::trim).collect()
    }

    /// Some of the cells that one of a plan's uses is for.
    pub fn samples(&self, plan: &Plan, index: usize) -> Vec<&str> {
        const SHOWN: usize = 4;
        let all: Box<dyn Iterator<Item = &str>> = match plan.shape {
            Shape::Matrix => Box::new((1..self.width()).map(move |column| self.cell(index, column))),
            Shape::Tidy => {
                Box::new((plan.first_row + 1..self.row_count()).map(move |row| self.cell(row, index)))
            }
        };
        all.map(str::trim).filter(|text| !text.is_empty()).take(SHOWN).collect()
    }

    /// Sets what a plan takes the column or row called `name`, or with that number, for.
    ///
    /// # Errors
    /// There is none of that name.
    pub fn set_use(&self, plan: &mut Plan, name: &str, what: Use) -> Result<(), FileError> {
        let thing = if plan.shape == Shape::Matrix { "noun-row" } else { "noun-column" };
        let index = self.named(&self.names(plan), name, thing)?;
        plan.set(index, what);
        Ok(())
    }
}
