//! A diagram as Mermaid knows it.

use crate::model::Score;

#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Diagram {
    pub(super) title: String,
    pub(super) description: String,
    pub(super) sections: Vec<DiagramSection>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct DiagramSection {
    pub(super) name: String,
    pub(super) tasks: Vec<Task>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Task {
    pub(super) name: String,
    pub(super) score: Score,
    pub(super) actors: Vec<String>,
}
