//! The touches of each journey, and whether it ended in a conversion.

use std::collections::HashMap;
use std::path::Path as FilePath;

use crate::analytics::error::{LogError, quoted};
use crate::analytics::log::{Case, EventLog};
use crate::analytics::table::{FigureColumn, Table};
use crate::fault::Fault;

const DAY_US: f64 = 86_400e6;
const SEPARATOR: char = '>';

/// What counts as a touch.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Touch {
    /// Each event, by its name.
    #[default]
    Event,
    /// Each event, by the channel that it came over.
    Channel,
}

/// What counts as a conversion.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Conversion {
    /// The event of this number.
    Event(u32),
    /// An event that the log marks as one.
    Marked,
}

/// Journeys with the same touches.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Path {
    /// Numbers of names, in order of time. Never empty.
    pub touches: Vec<u32>,
    /// How many of these journeys converted, what that was worth in all, and how many did not.
    pub conversions: f64,
    pub value: f64,
    pub others: f64,
    /// Days from each touch to the conversion; empty where times are not known.
    pub ages_days: Vec<f64>,
}

/// Paths to conversions and to nothing.
#[derive(Clone, Debug, Default)]
pub struct Paths {
    names: Vec<String>,
    paths: Vec<Path>,
    without_touch: u64,
    has_times: bool,
}

impl Paths {
    /// The paths of a log: for each case, what came before its first conversion; all of it if there is none.
    pub fn of(log: &EventLog, touch: Touch, conversion: Conversion) -> Paths {
        let names = if touch == Touch::Event { log.names() } else { log.channels() };
        let mut paths = Paths { names: names.to_vec(), has_times: true, ..Paths::default() };
        for case in log.cases() {
            let path = path_of(&case, touch, conversion);
            if !path.touches.is_empty() {
                paths.paths.push(path);
            } else if path.conversions > 0.0 {
                paths.without_touch += 1;
            }
        }
        paths.forget_unused_names();
        paths
    }

    /// Reads a table of paths: `path` with touches between `>`, `total_conversions`, and, if it has them,
    /// `total_conversion_value` and `total_null`.
    ///
    /// # Errors
    /// The file cannot be read, lacks a column, or has a path without touches or a figure that is none; by line.
    pub fn read(path: &FilePath) -> Result<Paths, LogError> {
        read(path).map_err(|error| error.in_file(path.display()))
    }

    pub fn names(&self) -> &[String] {
        &self.names
    }

    pub fn iter(&self) -> impl Iterator<Item = &Path> {
        self.paths.iter()
    }

    /// All conversions that had a touch before them, and their value.
    pub fn totals(&self) -> (f64, f64) {
        self.paths
            .iter()
            .fold((0.0, 0.0), |(count, value), path| (count + path.conversions, value + path.value))
    }

    /// Conversions of journeys without any touch before them.
    pub fn without_touch(&self) -> u64 {
        self.without_touch
    }

    pub(super) fn has_times(&self) -> bool {
        self.has_times
    }

    fn forget_unused_names(&mut self) {
        let mut numbers: HashMap<u32, u32> = HashMap::new();
        let mut names = Vec::new();
        for touch in self.paths.iter_mut().flat_map(|path| &mut path.touches) {
            *touch = *numbers.entry(*touch).or_insert_with(|| {
                names.push(self.names[*touch as usize].clone());
                names.len() as u32 - 1
            });
        }
        self.names = names;
    }
}

fn path_of(case: &Case<'_>, touch: Touch, conversion: Conversion) -> Path {
    let converts = |at: &usize| match conversion {
        Conversion::Event(name) => case.events[*at].name == name,
        Conversion::Marked => case.conversions.is_some_and(|flags| flags[*at]),
    };
    let at = (0..case.events.len()).find(converts);
    let touches = &case.events[..at.unwrap_or(case.events.len())];
    let mut path = Path {
        touches: touches.iter().map(|e| if touch == Touch::Event { e.name } else { e.channel }).collect(),
        others: 1.0,
        ..Path::default()
    };
    if let Some(at) = at {
        let when = case.events[at].time_us;
        path.ages_days = touches.iter().map(|event| (when - event.time_us) as f64 / DAY_US).collect();
        let value = case.values.map_or(0.0, |values| values[at]);
        (path.conversions, path.others) = (1.0, 0.0);
        path.value = if value.is_finite() { value } else { 0.0 };
    }
    path
}

fn read(path: &FilePath) -> Result<Paths, LogError> {
    let mut table = Table::open(path)?;
    let column = table.column("path")?;
    let mut conversions = FigureColumn::new(table.column("total_conversions")?);
    let mut values = table.find("total_conversion_value").map(FigureColumn::new);
    let mut others = table.find("total_null").map(FigureColumn::new);
    let mut numbers: HashMap<String, u32> = HashMap::new();
    let mut paths = Paths::default();
    while table.advance()? {
        for figures in [&mut conversions].into_iter().chain(&mut values).chain(&mut others) {
            figures.take(&table)?;
        }
        let mut touches = Vec::new();
        for name in table.cell(column).split(SEPARATOR).map(str::trim) {
            if name.is_empty() {
                let path = quoted(table.cell(column).as_bytes());
                return Err(LogError::of(Fault::new("fault-empty-touch").with("path", path)).at(table.line()));
            }
            touches.push(*numbers.entry(name.to_owned()).or_insert_with(|| {
                paths.names.push(name.to_owned());
                paths.names.len() as u32 - 1
            }));
        }
        paths.paths.push(Path { touches, ..Path::default() });
    }
    let count = paths.paths.len();
    let none_or = |figures: Option<FigureColumn>| figures.map_or(Ok(vec![0.0; count]), FigureColumn::decided);
    let figures = conversions.decided()?.into_iter().zip(none_or(values)?).zip(none_or(others)?);
    for (path, ((conversions, value), others)) in paths.paths.iter_mut().zip(figures) {
        (path.conversions, path.value, path.others) = (conversions, value, others);
    }
    if paths.paths.is_empty() {
        return Err(LogError::of(Fault::new("fault-no-paths")));
    }
    Ok(paths)
}
