//! Figures of a table on the cards of a map, as the command line asks for it.

use std::path::Path;

use super::contents::read_figures;
use super::measure::{MeasureFailure, apply_match};
use crate::edit::apply;
use crate::locale::written::date;
use crate::measure::{Figures, Matching, Meaning};
use crate::model::JourneyMap;

/// What the user says about a table of figures.
#[derive(Clone, Debug, Default)]
pub struct TableOptions {
    /// `WHAT=COLUMN`: what the column of that name or number holds, where it is not guessed right.
    pub uses: Vec<String>,
    /// Whether all suggestions of touchpoints for rows are taken.
    pub accept: bool,
    /// `ROW=CARD`: the card, by its words or its id, that a row is; without a card it is none.
    pub matches: Vec<String>,
}

/// A map with the figures of a table.
#[derive(Clone, Debug)]
pub struct TabledMap {
    pub map: JourneyMap,
    /// The columns of the table by name, or number where they have none, with what they were taken for.
    pub columns: Vec<(String, Meaning)>,
    /// For each name of a row the card that it means.
    pub matching: Matching,
    pub figures: Figures,
}

/// Puts the figures of the table at `path` on the cards of `map`.
///
/// # Errors
/// An option names what is not there, the table cannot be read, or it has a number that is none: by line.
pub fn measure_by_table(
    map: &JourneyMap,
    path: &Path,
    options: &TableOptions,
) -> Result<TabledMap, MeasureFailure> {
    let bad = |error| MeasureFailure::Table(error);
    let table = read_figures(path).map_err(bad)?;
    let mut plan = table.guess(map);
    for said in &options.uses {
        let parts = said.split_once('=');
        let (what, column) = parts.ok_or_else(|| {
            MeasureFailure::Option(format!("{said}: expected WHAT=COLUMN, such as visits=Sessions"))
        })?;
        table
            .set_by_name(&mut plan, what, column)
            .map_err(|error| MeasureFailure::Option(error.to_string()))?;
    }
    let mut matching = table.matching(map, &plan);
    for said in &options.matches {
        apply_match(map, &mut matching, said, "the table has no row").map_err(MeasureFailure::Option)?;
    }
    if options.accept {
        matching.accept_suggestions();
    }
    let figures = table.figures(map, &plan, &matching, date::today()).map_err(bad)?;
    let map = apply(map, &figures.edit(map)).map_err(MeasureFailure::Edit)?;
    let name =
        |(at, name): (usize, &str)| if name.is_empty() { (at + 1).to_string() } else { name.to_owned() };
    let names = table.names(&plan).into_iter().enumerate().map(name);
    let columns = names.zip(plan.columns.iter().copied()).collect();
    Ok(TabledMap { map, columns, matching, figures })
}
