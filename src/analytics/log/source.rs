//! The bytes of a log: unpacked, and turned into UTF-8 where they are UTF-16.

use std::fs::File;
use std::io::{self, BufReader, Read, Seek, SeekFrom};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};

use encoding_rs::{CoderResult, Decoder, Encoding};
use flate2::read::MultiGzDecoder;

use super::Progress;
use crate::analytics::error::LogError;
use crate::encoding::Coding;
use crate::fault::Fault;

/// How much of a log is looked at before it is read.
const SAMPLE_BYTES: usize = 256 * 1024;
/// And so much to tell how it is coded.
const CODING_BYTES: u64 = 4096;

/// A file, and how its bytes are to be read.
#[derive(Clone, Debug)]
pub(super) struct Source {
    path: PathBuf,
    pub(super) length: u64,
    pub(super) gzip: bool,
    /// UTF-8 and Windows-1252 are read as they are.
    coding: Coding,
    /// The beginning, unpacked, as UTF-8 or Windows-1252.
    pub(super) sample: Vec<u8>,
    /// Whether the sample is all there is.
    pub(super) sample_is_all: bool,
}

impl Source {
    pub(super) fn open(path: &Path) -> Result<Source, LogError> {
        let io = |error: io::Error| LogError::io(&error);
        let mut file = File::open(path).map_err(io)?;
        let about = file.metadata().map_err(io)?;
        if about.is_dir() {
            return Err(LogError::of(Fault::new("fault-folder")));
        }
        let mut magic = Vec::new();
        Read::by_ref(&mut file).take(4).read_to_end(&mut magic).map_err(io)?;
        if magic.starts_with(b"PK\x03\x04") {
            return Err(LogError::of(Fault::new("fault-log-is-archive")));
        }
        let gzip = magic.starts_with(b"\x1f\x8b");
        let mut source = Source {
            path: path.to_owned(),
            length: about.len(),
            gzip,
            coding: Coding { encoding: None, mark: 0 },
            sample: Vec::new(),
            sample_is_all: false,
        };
        let mut start = Vec::new();
        let unpacked = source.unpacked(BufReader::new(File::open(path).map_err(io)?));
        unpacked.take(CODING_BYTES).read_to_end(&mut start).map_err(io)?;
        source.coding = Coding::of(&start);
        let reader = source.decoded(BufReader::new(File::open(path).map_err(io)?)).map_err(io)?;
        let mut sample = Vec::new();
        reader.take(SAMPLE_BYTES as u64).read_to_end(&mut sample).map_err(io)?;
        source.sample_is_all = sample.len() < SAMPLE_BYTES;
        source.sample = sample;
        if source.sample.contains(&0) {
            return Err(LogError::of(Fault::new("fault-log-no-text")));
        }
        Ok(source)
    }

    /// The name of the file, without the ending of what packed it.
    pub(super) fn name(&self) -> String {
        let name = self.path.file_name().unwrap_or_default().to_string_lossy().to_lowercase();
        name.strip_suffix(".gz").unwrap_or(&name).to_owned()
    }

    /// Whether the bytes of the file are those of the text, so that reading can begin anywhere.
    pub(super) fn is_plain(&self) -> bool {
        !self.gzip && self.coding.encoding.is_none()
    }

    /// Where the text begins in a plain file.
    pub(super) fn text_start(&self) -> u64 {
        self.coding.mark as u64
    }

    /// The text from its beginning.
    pub(super) fn text<'a>(&self, meter: &'a Meter<'a>) -> Result<Box<dyn Read + Send + 'a>, LogError> {
        let file = File::open(&self.path).map_err(|error| LogError::io(&error))?;
        self.decoded(Metered { file, meter }).map_err(|error| LogError::io(&error))
    }

    /// A plain file's text from byte `from` of the file on.
    pub(super) fn plain_from<'a>(&self, from: u64, meter: &'a Meter<'a>) -> Result<Metered<'a>, LogError> {
        let mut file = File::open(&self.path).map_err(|error| LogError::io(&error))?;
        file.seek(SeekFrom::Start(from)).map_err(|error| LogError::io(&error))?;
        Ok(Metered { file, meter })
    }

    fn unpacked<'a>(&self, file: impl Read + Send + 'a) -> Box<dyn Read + Send + 'a> {
        if self.gzip { Box::new(MultiGzDecoder::new(file)) } else { Box::new(file) }
    }

    fn decoded<'a>(&self, file: impl Read + Send + 'a) -> io::Result<Box<dyn Read + Send + 'a>> {
        let mut bytes = self.unpacked(file);
        bytes.read_exact(&mut [0; 4][..self.coding.mark])?;
        Ok(match self.coding.encoding {
            Some(encoding) => Box::new(Utf8::new(bytes, encoding)),
            None => bytes,
        })
    }
}

/// How much of a file has been read, over all threads; tells it, and is told to stop.
pub(super) struct Meter<'a> {
    read: AtomicU64,
    length: u64,
    progress: Progress<'a>,
    stopped: AtomicBool,
}

impl<'a> Meter<'a> {
    pub(super) fn new(length: u64, progress: Progress<'a>) -> Meter<'a> {
        Meter { read: AtomicU64::new(0), length: length.max(1), progress, stopped: AtomicBool::new(false) }
    }

    /// What an error of a metered reader means.
    pub(super) fn error(&self, error: &io::Error) -> LogError {
        if self.stopped.load(Ordering::Relaxed) { LogError::cancelled() } else { LogError::io(error) }
    }
}

/// A file whose reading is metered.
pub(super) struct Metered<'a> {
    file: File,
    meter: &'a Meter<'a>,
}

impl Read for Metered<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let count = self.file.read(buffer)?;
        let meter = self.meter;
        let done = meter.read.fetch_add(count as u64, Ordering::Relaxed) + count as u64;
        let share = (done as f64 / meter.length as f64).min(1.0);
        if meter.stopped.load(Ordering::Relaxed) || !(meter.progress)(share) {
            meter.stopped.store(true, Ordering::Relaxed);
            return Err(io::Error::other("cancelled"));
        }
        Ok(count)
    }
}

/// Text of another encoding, as UTF-8. What makes no sense becomes U+FFFD.
struct Utf8<R> {
    from: R,
    decoder: Decoder,
    coded: Vec<u8>,
    /// What of `coded` is not decoded yet.
    pending: std::ops::Range<usize>,
    at_end: bool,
    done: bool,
}

impl<R: Read> Utf8<R> {
    fn new(from: R, encoding: &'static Encoding) -> Utf8<R> {
        let decoder = encoding.new_decoder_without_bom_handling();
        Utf8 { from, decoder, coded: vec![0; 64 * 1024], pending: 0..0, at_end: false, done: false }
    }
}

impl<R: Read> Read for Utf8<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        // The decoder may need four bytes for one character.
        if buffer.len() < 4 {
            let mut few = [0; 4];
            let count = self.read(&mut few)?;
            if count <= buffer.len() {
                buffer[..count].copy_from_slice(&few[..count]);
                return Ok(count);
            }
            return Err(io::Error::other("a character does not fit the buffer"));
        }
        while !self.done {
            if self.pending.is_empty() && !self.at_end {
                let count = self.from.read(&mut self.coded)?;
                self.pending = 0..count;
                self.at_end = count == 0;
            }
            let source = &self.coded[self.pending.clone()];
            let (result, used, written, _) = self.decoder.decode_to_utf8(source, buffer, self.at_end);
            self.pending.start += used;
            self.done = self.at_end && result == CoderResult::InputEmpty;
            if written > 0 {
                return Ok(written);
            }
        }
        Ok(0)
    }
}
