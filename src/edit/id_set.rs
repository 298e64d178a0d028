//! Whether an id is among others.

use std::collections::HashSet;

use crate::model::Id;

/// A set of ids, quick to ask for one as for thousands.
#[derive(Debug)]
pub(super) struct IdSet<'a> {
    few: &'a [Id],
    many: HashSet<&'a Id>,
}

impl<'a> IdSet<'a> {
    pub(super) fn new(ids: &'a [Id]) -> IdSet<'a> {
        const FEW: usize = 4;
        let many = if ids.len() > FEW { ids.iter().collect() } else { HashSet::new() };
        IdSet { few: ids, many }
    }

    pub(super) fn contains(&self, id: &Id) -> bool {
        if self.many.is_empty() { self.few.contains(id) } else { self.many.contains(id) }
    }
}
