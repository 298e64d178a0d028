//! What a picture is of.

use crate::model::Id;

/// What shows a picture.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PictureOf {
    Persona(Id),
    Card(Id),
}
