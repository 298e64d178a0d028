//! What the map is about, and for whom.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::{Id, Swatch, is_default};

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Brief {
    #[serde(default, skip_serializing_if = "is_default")]
    pub scenario: String,
    #[serde(default, skip_serializing_if = "is_default")]
    pub goal: String,
    #[serde(default, skip_serializing_if = "is_default")]
    pub scope: Option<Scope>,
    /// What the scope covers: the company's or the product's name.
    #[serde(default, skip_serializing_if = "is_default")]
    pub subject: String,
    #[serde(default, skip_serializing_if = "is_default")]
    pub market: Option<Market>,
    #[serde(default, skip_serializing_if = "is_default")]
    pub state: Option<MapState>,
    /// The focus persona.
    #[serde(default, skip_serializing_if = "is_default")]
    pub persona: Option<Id>,
    #[serde(default, skip_serializing_if = "is_default")]
    pub owner: String,
    #[serde(default, skip_serializing_if = "is_default")]
    pub date: Option<Date>,
    #[serde(default, skip_serializing_if = "is_default")]
    pub last_reviewed: Option<Date>,
    #[serde(default, skip_serializing_if = "is_default")]
    pub review_every_days: Option<u32>,
}

/// A review that should have been by now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ReviewDue {
    /// The last review, or the map's own date where it was never reviewed.
    pub last: Date,
    pub reviewed: bool,
    /// Days since then.
    pub days: usize,
}

impl Brief {
    /// The review that is due on the day `today`, if one is: the interval has passed since the last one.
    pub fn review_due(&self, today: Date) -> Option<ReviewDue> {
        let last = self.last_reviewed.or(self.date)?;
        let days = usize::try_from(last.until(today).ok()?.get_days()).ok()?;
        let every = usize::try_from(self.review_every_days?).ok()?;
        (days > every).then_some(ReviewDue { last, reviewed: self.last_reviewed.is_some(), days })
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Scope {
    Company,
    Product,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Market {
    B2b,
    B2c,
    Both,
}

/// Which states the map holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum MapState {
    AsIs,
    ToBe,
    Both,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Persona {
    pub id: Id,
    pub name: String,
    #[serde(default, skip_serializing_if = "is_default")]
    pub role: String,
    #[serde(default, skip_serializing_if = "is_default")]
    pub color: Option<Swatch>,
    /// The portrait: one of the map's images.
    #[serde(default, skip_serializing_if = "is_default")]
    pub image: Option<Id>,
    #[serde(default, skip_serializing_if = "is_default")]
    pub quote: String,
    #[serde(default, skip_serializing_if = "is_default")]
    pub motivations: Vec<String>,
    #[serde(default, skip_serializing_if = "is_default")]
    pub needs: Vec<String>,
    #[serde(default, skip_serializing_if = "is_default")]
    pub frustrations: Vec<String>,
    #[serde(default, skip_serializing_if = "is_default")]
    pub buying_habits: Vec<String>,
    #[serde(default, skip_serializing_if = "is_default")]
    pub hidden: bool,
}

/// What the gallery says of a map that serves as a template.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TemplateInfo {
    /// What the model is called, such as "AIDA"; empty: the map's title.
    #[serde(default, skip_serializing_if = "is_default")]
    pub name: String,
    pub description: String,
    /// Where the model comes from.
    #[serde(default, skip_serializing_if = "is_default")]
    pub origin: String,
    #[serde(default, skip_serializing_if = "is_default")]
    pub tags: Vec<String>,
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn a_review_is_due_when_the_interval_has_passed_since_the_last_one() {
        let mut brief = Brief { date: Some(date(2025, 1, 31)), ..Brief::default() };
        assert_eq!(brief.review_due(date(2026, 1, 1)), None, "nobody asked for reviews");
        brief.review_every_days = Some(28);
        assert_eq!(brief.review_due(date(2025, 2, 28)), None);
        let due = brief.review_due(date(2025, 3, 1));
        assert_eq!(due, Some(ReviewDue { last: date(2025, 1, 31), reviewed: false, days: 29 }));
        brief.last_reviewed = Some(date(2025, 12, 31));
        assert_eq!(brief.review_due(date(2026, 1, 1)), None);
        let due = brief.review_due(date(2027, 1, 1)).unwrap();
        assert_eq!((due.reviewed, due.days), (true, 366));
        assert_eq!(brief.review_due(date(2020, 1, 1)), None, "a clock that goes wrong");
    }

    #[test]
    fn a_map_without_any_date_is_never_due() {
        let brief = Brief { review_every_days: Some(1), ..Brief::default() };
        assert_eq!(brief.review_due(date(2026, 1, 1)), None);
    }
}
