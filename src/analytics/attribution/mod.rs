//! What each touchpoint deserves of the conversions, by the usual rules side by side.
//!
//! The rules by position and time are those of common tools (first, last, linear, 40/20/40, time decay). The Markov
//! rule is the removal effect of Anderl, Becker, von Wangenheim and Schumann (2016, "Mapping the customer journey",
//! International Journal of Research in Marketing 33): how much rarer conversions would be if the journeys through a
//! touchpoint all ended there.

mod markov;
mod paths;
mod rules;
mod solve;

use std::collections::HashMap;
use std::path::Path as FilePath;

use serde::Serialize;

pub use paths::{Conversion, Path, Paths, Touch};
pub use rules::{HIGHEST_ORDER, Options, RULES, Rule};

use super::error::LogError;
use super::table::{FigureColumn, Table};

/// What was found for one touchpoint or channel.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Credit {
    pub name: String,
    /// How often it was visited, in journeys that converted and others.
    pub visits: f64,
    /// Conversions, and their value, by each of [`RULES`].
    #[serde(skip)]
    pub conversions: Vec<f64>,
    #[serde(skip)]
    pub values: Vec<f64>,
    /// The share of conversions that would be lost without it, 0 to 1.
    pub removal_effect: f64,
    /// What it cost in all, if that is known.
    pub cost: Option<f64>,
}

impl Credit {
    pub fn conversions_by(&self, rule: Rule) -> f64 {
        place(rule).and_then(|at| self.conversions.get(at)).copied().unwrap_or_default()
    }

    pub fn value_by(&self, rule: Rule) -> f64 {
        place(rule).and_then(|at| self.values.get(at)).copied().unwrap_or_default()
    }

    pub fn cost_per_visit(&self) -> Option<f64> {
        self.cost.filter(|_| self.visits > 0.0).map(|cost| cost / self.visits)
    }

    /// None where a rule gives no conversions.
    pub fn cost_per_conversion(&self, rule: Rule) -> Option<f64> {
        let conversions = self.conversions_by(rule);
        self.cost.filter(|_| conversions > 0.0).map(|cost| cost / conversions)
    }

    /// What came back of each unit of cost, less that unit: 0 is cost recovered, 1 is cost doubled.
    pub fn return_on_cost(&self, rule: Rule) -> Option<f64> {
        self.cost.filter(|cost| *cost > 0.0).map(|cost| (self.value_by(rule) - cost) / cost)
    }
}

fn place(rule: Rule) -> Option<usize> {
    RULES.iter().position(|(known, _)| *known == rule)
}

/// The credits of all touchpoints or channels, in the order in which the paths first have them. Those of each rule add
/// up to [`Attribution::conversions`].
#[derive(Clone, Debug, PartialEq)]
pub struct Attribution {
    pub order: usize,
    pub conversions: f64,
    pub value: f64,
    /// Conversions of journeys without any touch before them; no one can be credited with these.
    pub without_touch: u64,
    /// The half-life of time decay, with its unit.
    pub half_life: (f64, &'static str),
    /// The share of journeys that convert.
    pub conversion_rate: f64,
    pub credits: Vec<Credit>,
}

impl Attribution {
    /// Shares the conversions of `paths` by every rule.
    ///
    /// # Errors
    /// There are many paths, and they go in circles for so long that the Markov rule finds no answer.
    pub fn of(paths: &Paths, options: &Options) -> Result<Attribution, LogError> {
        let order = options.order.clamp(1, HIGHEST_ORDER);
        let names = paths.names();
        let (conversions, value) = paths.totals();
        let effects = markov::removal_effects(paths, order)?;
        let sum: f64 = effects.iter().sum();
        let shares: Vec<f64> =
            effects.iter().map(|effect| if sum > 0.0 { effect / sum } else { 0.0 }).collect();
        let mut credits: Vec<Credit> = names
            .iter()
            .zip(&effects)
            .map(|(name, effect)| Credit {
                name: name.clone(),
                visits: 0.0,
                conversions: vec![0.0; RULES.len()],
                values: vec![0.0; RULES.len()],
                removal_effect: *effect,
                cost: None,
            })
            .collect();
        let mut weights = Vec::new();
        for path in paths.iter() {
            for &touch in &path.touches {
                credits[touch as usize].visits += path.conversions + path.others;
            }
            for (at, (rule, _)) in RULES.iter().enumerate() {
                rules::weights(*rule, path, options, &mut weights);
                for (&touch, weight) in path.touches.iter().zip(&weights) {
                    credits[touch as usize].conversions[at] += weight * path.conversions;
                    credits[touch as usize].values[at] += weight * path.value;
                }
            }
        }
        if let Some(at) = place(Rule::Markov) {
            for (credit, share) in credits.iter_mut().zip(shares) {
                credit.conversions[at] = share * conversions;
                credit.values[at] = share * value;
            }
        }
        let journeys: f64 = paths.iter().map(|path| path.conversions + path.others).sum();
        Ok(Attribution {
            order,
            conversions,
            value,
            without_touch: paths.without_touch(),
            half_life: if paths.has_times() {
                (options.half_life_days, "days")
            } else {
                (options.half_life_touches, "touches")
            },
            conversion_rate: if journeys > 0.0 { conversions / journeys } else { 0.0 },
            credits,
        })
    }

    /// Notes the costs of touchpoints and channels by name, and returns the names that were not found.
    pub fn add_costs(&mut self, costs: &[(String, f64)]) -> Vec<String> {
        let places: HashMap<String, usize> =
            self.credits.iter().enumerate().map(|(at, credit)| (credit.name.clone(), at)).collect();
        let mut unknown = Vec::new();
        for (name, cost) in costs {
            match places.get(name) {
                Some(at) => *self.credits[*at].cost.get_or_insert(0.0) += cost,
                None => unknown.push(name.clone()),
            }
        }
        unknown
    }
}

/// Reads the cost of each channel or touchpoint: a table with the columns `channel` (or `touchpoint`, `event`, `name`)
/// and `cost`.
///
/// # Errors
/// The file cannot be read, lacks a column, or has a cost that is no number.
pub fn read_costs(path: &FilePath) -> Result<Vec<(String, f64)>, LogError> {
    let read = || {
        let mut table = Table::open(path)?;
        let known = ["touchpoint", "event", "name"].iter().find_map(|name| table.find(name));
        let name = table.find("channel").or(known).map_or_else(|| table.column("channel"), Ok)?;
        let cost = table.column("cost")?;
        let (mut names, mut costs) = (Vec::new(), FigureColumn::new(cost));
        while table.advance()? {
            costs.take(&table)?;
            names.push(table.cell(name).trim().to_owned());
        }
        Ok(names.into_iter().zip(costs.decided()?).collect())
    };
    read().map_err(|error: LogError| error.in_file(path.display()))
}

#[cfg(test)]
mod tests;
