//! A diagram as Mermaid knows it.

use crate::model::Score;

#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Journey {
    pub(super) title: String,
    pub(super) description: String,
    pub(super) sections: Vec<Section>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Section {
    pub(super) name: String,
    pub(super) tasks: Vec<Task>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Task {
    pub(super) name: String,
    pub(super) score: Score,
    pub(super) actors: Vec<String>,
}
