//! Ids made of names.

use std::collections::{HashMap, HashSet};
use std::hash::Hasher;

use super::{Id, IdSource};
use crate::hash::Fnv;

/// Ids made of names, so that reading a file again gives the same ids, and a changed line changes no others.
#[derive(Debug, Default)]
pub struct NamedIds {
    taken: HashSet<Id>,
    /// By prefix and hash of the names.
    sources: HashMap<(&'static str, u64), IdSource>,
}

impl NamedIds {
    /// An id for the thing called by these names, from the outermost to its own.
    pub fn id(&mut self, prefix: &'static str, names: &[&str]) -> Id {
        let mut hasher = Fnv::default();
        for name in names {
            hasher.write(name.as_bytes());
            hasher.write(&[0xff]);
        }
        let seed = hasher.finish();
        let source = self.sources.entry((prefix, seed)).or_insert_with(|| IdSource::seeded(seed));
        loop {
            // The second thing of a name gets the second id of its source.
            let id = source.fresh(prefix);
            if self.taken.insert(id.clone()) {
                return id;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_names_give_the_same_ids_and_never_twice_in_one_map() {
        let ids = || {
            let mut ids = NamedIds::default();
            [ids.id("s", &["a", "b"]), ids.id("s", &["a", "b"]), ids.id("s", &["ab"]), ids.id("s", &["b"])]
        };
        let first = ids();
        assert_eq!(first, ids());
        assert_eq!(HashSet::from(first).len(), 4);
    }
}
