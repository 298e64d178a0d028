//! Identifiers: short strings, unique in a map over all kinds of things.

use std::fmt;
use std::sync::Arc;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// Names one persona, phase, step, lane, card, link, image or source. Cheap to clone.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Id(Arc<str>);

impl Id {
    pub fn new(text: &str) -> Id {
        Id(Arc::from(text))
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl Default for Id {
    fn default() -> Id {
        Id::new("")
    }
}

impl From<&str> for Id {
    fn from(text: &str) -> Id {
        Id::new(text)
    }
}

impl std::borrow::Borrow<str> for Id {
    fn borrow(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Debug for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "#{}", self.0)
    }
}

impl Serialize for Id {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.0)
    }
}

impl<'de> Deserialize<'de> for Id {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Id, D::Error> {
        struct Visitor;
        impl serde::de::Visitor<'_> for Visitor {
            type Value = Id;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an id in quotes")
            }
            fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<Id, E> {
                Ok(Id::new(text))
            }
        }
        deserializer.deserialize_str(Visitor)
    }
}

/// Where new ids come from. Fifty random bits each, so that the new things in two copies of a map,
/// edited apart, keep different ids when the copies are merged.
#[derive(Clone, Debug)]
pub struct IdSource {
    state: u64,
}

/// Crockford's base 32: no letter that is easily read as another or as a digit.
const ALPHABET: &[u8; 32] = b"0123456789abcdefghjkmnpqrstvwxyz";
const RANDOM_CHARS: u32 = 10;

impl IdSource {
    /// Seeded by the operating system.
    pub fn random() -> IdSource {
        let mut bytes = [0; 8];
        // A machine without a random source still gets ids that differ from run to run.
        if getrandom::fill(&mut bytes).is_err() {
            let now = std::time::SystemTime::now()
                .duration_since(std::time::UNIX_EPOCH)
                .map_or(0, |d| d.as_nanos() as u64);
            bytes = (now ^ u64::from(std::process::id()).rotate_left(32)).to_le_bytes();
        }
        IdSource { state: u64::from_le_bytes(bytes) }
    }

    /// The same ids in the same order every time, for tests and benchmarks.
    pub fn seeded(seed: u64) -> IdSource {
        IdSource { state: seed }
    }

    /// A new id that starts with `prefix`, such as `c-7k3m9qx2va`.
    pub fn fresh(&mut self, prefix: &str) -> Id {
        let mut bits = self.next();
        let mut text = String::with_capacity(prefix.len() + 1 + RANDOM_CHARS as usize);
        text.push_str(prefix);
        text.push('-');
        for _ in 0..RANDOM_CHARS {
            text.push(char::from(ALPHABET[(bits & 31) as usize]));
            bits >>= 5;
        }
        Id::new(&text)
    }

    /// SplitMix64 (Steele, Lea and Flood, "Fast splittable pseudorandom number generators", 2014).
    fn next(&mut self) -> u64 {
        self.state = self.state.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.state;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }
}
