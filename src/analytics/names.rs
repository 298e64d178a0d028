//! Names that are each kept once and go by a number.

use std::collections::hash_map::RandomState;
use std::hash::BuildHasher;

/// Distinct byte strings, numbered from 0 in the order in which they first came.
///
/// Open addressing over the hashes. The hash has a random key, so that nobody can write a log whose names all fall on
/// one place; the numbers do not depend on it.
#[derive(Clone, Debug)]
pub(crate) struct Names {
    bytes: Vec<u8>,
    /// Where each name ends in `bytes`; it begins where the one before ends.
    ends: Vec<u32>,
    hashes: Vec<u32>,
    /// A name's number + 1, or 0 for a free place. The length is a power of two.
    places: Vec<u32>,
    key: u64,
    last: Option<u32>,
}

/// There is no room for another name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Full;

impl Default for Names {
    fn default() -> Names {
        let key = RandomState::new().hash_one(0_u8);
        let places = vec![0; 64];
        Names { bytes: Vec::new(), ends: Vec::new(), hashes: Vec::new(), places, key, last: None }
    }
}

impl Names {
    pub(crate) fn len(&self) -> usize {
        self.ends.len()
    }

    pub(crate) fn get(&self, number: u32) -> &[u8] {
        let at = number as usize;
        let start = if at == 0 { 0 } else { self.ends[at - 1] as usize };
        &self.bytes[start..self.ends[at] as usize]
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
        if let Some(last) = self.last
            && self.get(last) == name
        {
            return Ok(last);
        }
        let hash = self.hash(name);
        let number = match self.find(name, hash) {
            Ok(number) => number,
            Err(place) => self.add(name, hash, place)?,
        };
        self.last = Some(number);
        Ok(number)
    }

    /// The name's number, or the free place where it belongs.
    #[inline]
    fn find(&self, name: &[u8], hash: u32) -> Result<u32, usize> {
        let mask = self.places.len() - 1;
        let mut place = hash as usize & mask;
        while let Some(number) = self.places[place].checked_sub(1) {
            if self.hashes[number as usize] == hash && self.get(number) == name {
                return Ok(number);
            }
            place = (place + 1) & mask;
        }
        Err(place)
    }

    fn add(&mut self, name: &[u8], hash: u32, place: usize) -> Result<u32, Full> {
        let end = u32::try_from(self.bytes.len() + name.len()).map_err(|_| Full)?;
        let number = u32::try_from(self.ends.len()).map_err(|_| Full)?;
        self.bytes.extend_from_slice(name);
        self.ends.push(end);
        self.hashes.push(hash);
        self.places[place] = number + 1;
        if self.ends.len() * 2 > self.places.len() {
            self.grow();
        }
        Ok(number)
    }

    fn grow(&mut self) {
        let mask = self.places.len() * 2 - 1;
        self.places = vec![0; mask + 1];
        for (number, hash) in self.hashes.iter().enumerate() {
            let mut place = *hash as usize & mask;
            while self.places[place] != 0 {
                place = (place + 1) & mask;
            }
            self.places[place] = number as u32 + 1;
        }
    }

    /// Eight bytes at a time, folded as in wyhash (Wang Yi 2019).
    #[inline]
    fn hash(&self, name: &[u8]) -> u32 {
        let mut state = self.key ^ name.len() as u64;
        let mut chunks = name.chunks_exact(8);
        for chunk in &mut chunks {
            let mut word = [0; 8];
            word.copy_from_slice(chunk);
            state = fold(state ^ u64::from_le_bytes(word));
        }
        let mut word = 0_u64;
        for &byte in chunks.remainder() {
            word = word << 8 | u64::from(byte);
        }
        (fold(state ^ word) >> 16) as u32
    }
}

#[inline]
fn fold(word: u64) -> u64 {
    let product = u128::from(word ^ 0xa076_1d64_78bd_642f) * u128::from(0xe703_7ed1_a0b4_28db_u64);
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
