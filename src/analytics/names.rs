//! Names that are each kept once and go by a number.

use std::collections::hash_map::RandomState;
use std::hash::BuildHasher;
use std::ops::Range;

/// Distinct byte strings, numbered from 0 in the order in which they first came.
///
/// Open addressing over the hashes. The hash has random keys, so that nobody can write a log whose names all fall on
/// one place; the numbers do not depend on it.
#[derive(Clone, Debug)]
pub(crate) struct Names {
    bytes: Vec<u8>,
    /// Where each name ends in `bytes`; it begins where the one before ends.
    ends: Vec<u32>,
    /// The length is a power of two.
    places: Vec<Bucket>,
    keys: [u64; 2],
    /// The number of the last name that was asked for, and where it stands.
    last: Option<(u32, Range<usize>)>,
}

/// Where a name is found by its hash.
#[derive(Clone, Copy, Debug, Default)]
struct Bucket {
    hash: u32,
    /// The name's number + 1, or 0 if the place is free.
    next: u32,
}

/// There is no room for another name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Full;

impl Default for Names {
    fn default() -> Names {
        let random = RandomState::new();
        let keys = [random.hash_one(0_u8), random.hash_one(1_u8)];
        Names { bytes: Vec::new(), ends: Vec::new(), places: vec![Bucket::default(); 64], keys, last: None }
    }
}

impl Names {
    pub(crate) fn len(&self) -> usize {
        self.ends.len()
    }

    pub(crate) fn get(&self, number: u32) -> &[u8] {
        &self.bytes[self.range(number)]
    }

    #[inline]
    fn range(&self, number: u32) -> Range<usize> {
        let at = number as usize;
        let start = if at == 0 { 0 } else { self.ends[at - 1] as usize };
        start..self.ends[at] as usize
    }

    pub(crate) fn iter(&self) -> impl Iterator<Item = &[u8]> {
        (0..self.ends.len() as u32).map(|number| self.get(number))
    }

    /// The number of a name, a new one if it is new.
    ///
    /// # Errors
    /// All names together would be longer than 4 GiB.
    #[inline]
    pub(crate) fn number(&mut self, name: &[u8]) -> Result<u32, Full> {
        // Rows of one customer tend to follow each other.
        if let Some((last, range)) = &self.last
            && self.bytes[range.clone()] == *name
        {
            return Ok(*last);
        }
        let hash = self.hash(name);
        let number = match self.find(name, hash) {
            Ok(number) => number,
            Err(place) => self.add(name, hash, place)?,
        };
        self.last = Some((number, self.range(number)));
        Ok(number)
    }

    /// The name's number, or the free place where it belongs.
    #[inline]
    fn find(&self, name: &[u8], hash: u32) -> Result<u32, usize> {
        let mask = self.places.len() - 1;
        let mut at = hash as usize & mask;
        loop {
            let place = self.places[at];
            let Some(number) = place.next.checked_sub(1) else { return Err(at) };
            if place.hash == hash && self.get(number) == name {
                return Ok(number);
            }
            at = (at + 1) & mask;
        }
    }

    fn add(&mut self, name: &[u8], hash: u32, at: usize) -> Result<u32, Full> {
        let end = u32::try_from(self.bytes.len() + name.len()).map_err(|_| Full)?;
        let number = u32::try_from(self.ends.len()).map_err(|_| Full)?;
        self.bytes.extend_from_slice(name);
        self.ends.push(end);
        self.places[at] = Bucket { hash, next: number + 1 };
        if self.ends.len() * 2 > self.places.len() {
            self.grow();
        }
        Ok(number)
    }

    fn grow(&mut self) {
        let mask = self.places.len() * 2 - 1;
        let before = std::mem::replace(&mut self.places, vec![Bucket::default(); mask + 1]);
        for place in before.into_iter().filter(|place| place.next > 0) {
            let mut at = place.hash as usize & mask;
            while self.places[at].next > 0 {
                at = (at + 1) & mask;
            }
            self.places[at] = place;
        }
    }

    /// Sixteen bytes at a time, folded as in wyhash (Wang Yi 2019).
    #[inline]
    fn hash(&self, name: &[u8]) -> u32 {
        let [key, mut state] = self.keys;
        state ^= name.len() as u64;
        let mut chunks = name.chunks_exact(16);
        for chunk in &mut chunks {
            state = fold(word(chunk) ^ key, word(&chunk[8..]) ^ state);
        }
        let rest = chunks.remainder();
        let (first, second) = rest.split_at(rest.len().min(8));
        fold(word(first) ^ key, word(second) ^ state) as u32
    }
}

/// The first eight bytes as a number; fewer are filled up with nothing.
#[inline]
fn word(bytes: &[u8]) -> u64 {
    match bytes.first_chunk() {
        Some(word) => u64::from_le_bytes(*word),
        None => bytes.iter().fold(0, |word, byte| word << 8 | u64::from(*byte)),
    }
}

#[inline]
fn fold(a: u64, b: u64) -> u64 {
    let product = u128::from(a) * u128::from(b);
    (product >> 64) as u64 ^ product as u64
}

/// Names as text: all as UTF-8 if all are that, or else all as Windows-1252, which is what spreadsheets of old wrote.
pub(crate) fn texts(names: &Names, as_utf8: bool) -> Vec<String> {
    names.iter().map(|name| text(name, as_utf8)).collect()
}

pub(crate) fn text(bytes: &[u8], as_utf8: bool) -> String {
    if as_utf8 {
        String::from_utf8_lossy(bytes).into_owned()
    } else {
        encoding_rs::WINDOWS_1252.decode_without_bom_handling(bytes).0.into_owned()
    }
}

pub(crate) fn is_utf8(names: &Names) -> bool {
    names.iter().all(|name| std::str::from_utf8(name).is_ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_keeps_its_number_however_many_come_after_it() {
        let mut names = Names::default();
        for round in 0..2 {
            for number in 0..5000_u32 {
                let name = format!("name {}", number * number);
                assert_eq!(names.number(name.as_bytes()), Ok(number), "round {round}");
            }
        }
        assert_eq!(names.len(), 5000);
        assert_eq!(names.get(3), b"name 9");
    }

    #[test]
    fn names_that_share_their_beginning_or_are_empty_are_kept_apart() {
        let mut names = Names::default();
        for (number, name) in ["", "a", "aaaaaaaa", "aaaaaaaab", "b", "\0"].iter().enumerate() {
            assert_eq!(names.number(name.as_bytes()), Ok(number as u32));
        }
    }

    #[test]
    fn one_byte_that_is_not_utf8_makes_all_names_windows_1252() {
        let mut names = Names::default();
        names.number(b"caf\xe9").unwrap();
        names.number("caf\u{e9}".as_bytes()).unwrap();
        assert!(!is_utf8(&names));
        assert_eq!(texts(&names, false), ["caf\u{e9}", "caf\u{c3}\u{a9}"]);
    }
}
