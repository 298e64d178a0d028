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
