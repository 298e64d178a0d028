//! Files that name each other in a circle.

use std::collections::{BTreeMap, BTreeSet, HashMap, VecDeque};

use super::house::{Edges, File};

/// The shortest circle through each file that is on one, each once, from the file that comes first.
pub(crate) fn circles(edges: &Edges) -> Vec<Vec<File>> {
    let mut next: BTreeMap<File, Vec<File>> = BTreeMap::new();
    for (from, to) in edges.keys() {
        next.entry(*from).or_default().push(*to);
    }
    let mut found = BTreeSet::new();
    for start in next.keys() {
        if let Some(mut circle) = shortest_way_back(*start, &next) {
            let first = (0..circle.len()).min_by_key(|at| circle[*at]).unwrap_or(0);
            circle.rotate_left(first);
            found.insert(circle);
        }
    }
    found.into_iter().collect()
}

/// The files on the shortest way from `start` back to it, `start` first.
fn shortest_way_back(start: File, next: &BTreeMap<File, Vec<File>>) -> Option<Vec<File>> {
    let mut came_from: HashMap<File, File> = HashMap::new();
    let mut waiting = VecDeque::from([start]);
    while let Some(file) = waiting.pop_front() {
        for to in next.get(&file).into_iter().flatten() {
            if *to == start {
                let mut way = vec![file];
                while *way.last()? != start {
                    way.push(*came_from.get(way.last()?)?);
                }
                way.reverse();
                return Some(way);
            }
            if !came_from.contains_key(to) {
                came_from.insert(*to, file);
                waiting.push_back(*to);
            }
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    fn edges(pairs: &[(File, File)]) -> Edges {
        pairs.iter().map(|pair| (*pair, vec![1])).collect()
    }

    #[test]
    fn the_shortest_circle_through_each_file_is_told_once() {
        assert_eq!(circles(&edges(&[(1, 2), (2, 1), (2, 3), (3, 1)])), [vec![1, 2], vec![1, 2, 3]]);
    }

    #[test]
    fn files_that_only_lead_on_are_on_no_circle() {
        assert!(circles(&edges(&[(1, 2), (2, 3), (1, 3)])).is_empty());
        assert_eq!(circles(&edges(&[(1, 2), (2, 3), (3, 2), (3, 4)])), [vec![2, 3]]);
    }
}
