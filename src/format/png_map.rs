//! A map inside the picture that was made of it: in a chunk of our own, which other programs pass over.

use std::fs::File;
use std::io::{self, Read, Write};
use std::path::Path;

use flate2::read::ZlibDecoder;
use flate2::write::ZlibEncoder;
use flate2::{Compression, Crc};

use super::LARGEST_BYTES;
use super::{from_ron, to_ron};
use crate::fault::{Fault, FileError, FileErrors};
use crate::model::JourneyMap;

/// The chunk's name. By its letters it may be left out, belongs to nobody's standard, and holds even if the picture
/// is changed.
pub const CHUNK: [u8; 4] = *b"wyLm";

const SIGNATURE: &[u8] = b"\x89PNG\r\n\x1a\n";
/// Length and name before a chunk's data, checksum behind it.
const HEAD: usize = 8;
const CHECKSUM: usize = 4;

/// What the chunk holds: the map as RON, packed as zlib packs.
///
/// # Errors
/// As [`to_ron`].
pub fn pack(map: &JourneyMap) -> Result<Vec<u8>, Fault> {
    let text = to_ron(map)?;
    let mut packer = ZlibEncoder::new(Vec::new(), Compression::default());
    // Writing into memory cannot fail.
    let packed = packer.write_all(text.as_bytes()).and_then(|()| packer.finish());
    Ok(packed.unwrap_or_default())
}

/// Whether the bytes of a file are those of a PNG picture, whatever the file is called.
pub fn is_png(bytes: &[u8]) -> bool {
    bytes.starts_with(SIGNATURE)
}

/// Reads the map inside a PNG picture; the picture itself is not looked at.
///
/// # Errors
/// There is no map in it, it is damaged or far too large, or it is no sound map.
pub fn read(bytes: &[u8], name: &str) -> Result<JourneyMap, FileErrors> {
    let packed = chunk(bytes, name)?.ok_or_else(|| no_map(name))?;
    let mut text = Vec::new();
    let mut unpacker = ZlibDecoder::new(packed).take(LARGEST_BYTES + 1);
    unpacker.read_to_end(&mut text).map_err(|_| damaged(name))?;
    if text.len() as u64 > LARGEST_BYTES {
        let fault = Fault::new("fault-picture-holds-too-much").with("most", LARGEST_BYTES >> 20);
        return Err(FileError::of(name, fault).into());
    }
    let text = String::from_utf8(text).map_err(|_| damaged(name))?;
    from_ron(&text, name)
}

/// Whether the file at `path` is a picture with a map inside. Only the heads of its chunks are read.
pub fn is_in_file(path: &Path) -> bool {
    /// No picture of ours has as many before the map.
    const MOST_CHUNKS: usize = 10_000;
    let find = || -> io::Result<bool> {
        let mut file = io::BufReader::new(File::open(path)?);
        let mut signature = [0; SIGNATURE.len()];
        file.read_exact(&mut signature)?;
        for _ in 0..if is_png(&signature) { MOST_CHUNKS } else { 0 } {
            let mut head = [0; HEAD];
            file.read_exact(&mut head)?;
            let [a, b, c, d, kind @ ..] = head;
            if kind == CHUNK {
                return Ok(true);
            }
            file.seek_relative(i64::from(u32::from_be_bytes([a, b, c, d])) + CHECKSUM as i64)?;
        }
        Ok(false)
    };
    find().unwrap_or(false)
}

fn no_map(name: &str) -> FileError {
    FileError::of(name, Fault::new("fault-picture-without-map"))
}

fn damaged(name: &str) -> FileError {
    FileError::of(name, Fault::new("fault-picture-map-damaged"))
}

/// The data of our chunk.
fn chunk<'a>(bytes: &'a [u8], name: &str) -> Result<Option<&'a [u8]>, FileError> {
    let mut rest = bytes.get(SIGNATURE.len()..).unwrap_or_default();
    while let Some((head, after)) = rest.split_first_chunk::<HEAD>() {
        let [a, b, c, d, kind @ ..] = *head;
        let length = u32::from_be_bytes([a, b, c, d]) as usize;
        let (Some(data), Some(checksum)) = (after.get(..length), after.get(length..length + CHECKSUM)) else {
            return Err(damaged(name));
        };
        if kind == CHUNK {
            let mut crc = Crc::new();
            crc.update(&kind);
            crc.update(data);
            return if crc.sum().to_be_bytes() == checksum { Ok(Some(data)) } else { Err(damaged(name)) };
        }
        if kind == *b"IEND" {
            return Ok(None);
        }
        rest = &after[length + CHECKSUM..];
    }
    Err(damaged(name))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn with_chunk(kind: &[u8; 4], data: &[u8]) -> Vec<u8> {
        let mut bytes = Vec::new();
        let mut encoder = png::Encoder::new(&mut bytes, 1, 1);
        encoder.set_color(png::ColorType::Grayscale);
        let mut writer = encoder.write_header().unwrap();
        writer.write_chunk(png::chunk::ChunkType(*kind), data).unwrap();
        writer.write_image_data(&[0]).unwrap();
        writer.finish().unwrap();
        bytes
    }

    fn template() -> JourneyMap {
        from_ron(include_str!("../../templates/web-shop.ron"), "web-shop.ron").unwrap()
    }

    #[test]
    fn a_map_comes_back_out_of_its_picture() {
        let map = template();
        let picture = with_chunk(&CHUNK, &pack(&map).unwrap());
        let file = tempfile::NamedTempFile::new().unwrap();
        std::fs::write(file.path(), &picture).unwrap();
        assert!(is_in_file(file.path()));
        assert_eq!(read(&picture, "a.png").unwrap(), map);
    }

    #[test]
    fn a_picture_without_a_map_says_so() {
        let error = read(&with_chunk(b"prVt", b"x"), "a.png").unwrap_err().to_string();
        assert!(
            error.starts_with("a.png: is a picture with no map inside; it was exported without"),
            "{error}"
        );
    }

    #[test]
    fn a_damaged_chunk_is_refused_wherever_it_is_hurt() {
        let whole = with_chunk(&CHUNK, &pack(&template()).unwrap());
        let chunk = whole.windows(4).position(|at| at == CHUNK).unwrap();
        let length = u32::from_be_bytes(whole[chunk - 4..chunk].try_into().unwrap()) as usize;
        for at in (chunk - 4..chunk + 8 + length).step_by(7) {
            let mut hurt = whole.clone();
            hurt[at] ^= 0x55;
            assert!(read(&hurt, "a").is_err(), "byte {at}");
        }
        for length in (0..chunk + 8 + length).step_by(11) {
            assert!(read(&whole[..length], "a").is_err(), "first {length} bytes");
        }
    }

    #[test]
    fn a_bomb_is_given_up_before_it_fills_the_memory() {
        let mut packer = ZlibEncoder::new(Vec::new(), Compression::best());
        let zeros = vec![b' '; 1 << 20];
        for _ in 0..=(LARGEST_BYTES >> 20) {
            packer.write_all(&zeros).unwrap();
        }
        let bomb = with_chunk(&CHUNK, &packer.finish().unwrap());
        assert!(bomb.len() < 1 << 20);
        let error = read(&bomb, "bomb.png").unwrap_err().to_string();
        assert_eq!(error, "bomb.png: holds too much to be a journey map; expected at most 256 MB");
    }

    #[test]
    fn a_length_that_reaches_beyond_the_file_is_refused() {
        let mut bytes = SIGNATURE.to_vec();
        bytes.extend(u32::MAX.to_be_bytes());
        bytes.extend(CHUNK);
        assert!(read(&bytes, "a").unwrap_err().to_string().contains("damaged"));
    }
}
