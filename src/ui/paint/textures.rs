//! Pictures of maps, ready to be drawn: decoded on a thread, and kept within a bound of bytes.

use std::collections::HashMap;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::sync::mpsc::{Receiver, Sender, channel};

use egui::{ColorImage, Context, TextureFilter, TextureHandle, TextureOptions};

use crate::model::MapImage;

/// What the textures of pictures may take up together; those that were drawn the longest ago go first. What is in sight
/// stays, however much it is.
const MOST_BYTES: usize = 192 * 1024 * 1024;
/// Files of other makers may hold pictures of any size; no card shows more than this of one, in pixels.
const LONGER_SIDE: u32 = 1024;

/// A picture, where its pixels are.
enum Pixels {
    /// A thread decodes it.
    Coming,
    Ready(TextureHandle),
    /// It cannot be read.
    Broken,
}

struct Texture {
    /// Held, so that no other picture gets its address, by which it is known.
    image: Arc<MapImage>,
    state: Pixels,
    /// Of pixels on the screen's side.
    bytes: usize,
    /// The frame in which it was drawn last.
    drawn: u64,
}

/// What the thread gives back.
type Decoded = (usize, Option<ColorImage>);

#[derive(Default)]
pub(super) struct Textures {
    entries: HashMap<usize, Texture>,
    thread: Option<(Sender<Arc<MapImage>>, Receiver<Decoded>)>,
    bytes: usize,
    frame: u64,
}

impl Textures {
    /// Begins a frame: takes in what was decoded meanwhile, and lets go of what is too much.
    pub(super) fn begin_frame(&mut self, ctx: &Context) {
        self.frame += 1;
        let decoded: Vec<Decoded> =
            self.thread.iter().flat_map(|(_, receiver)| receiver.try_iter()).collect();
        for (key, pixels) in decoded {
            self.take(ctx, key, pixels);
        }
        if self.bytes > MOST_BYTES {
            self.let_go_of_the_oldest();
        }
    }

    fn take(&mut self, ctx: &Context, key: usize, pixels: Option<ColorImage>) {
        let Some(entry) = self.entries.get_mut(&key) else { return };
        entry.state = match pixels {
            Some(pixels) => {
                entry.bytes = pixels.pixels.len() * size_of::<egui::Color32>();
                self.bytes += entry.bytes;
                // A portrait is a hundredth of its picture: without smaller copies of it, it would flicker.
                let options = TextureOptions::LINEAR.with_mipmap_mode(Some(TextureFilter::Linear));
                Pixels::Ready(ctx.load_texture(entry.image.id.as_str(), pixels, options))
            }
            None => Pixels::Broken,
        };
    }

    fn let_go_of_the_oldest(&mut self) {
        let in_sight = self.frame - 1;
        let mut old: Vec<(u64, usize)> = self
            .entries
            .iter()
            .map(|(key, entry)| (entry.drawn, *key))
            .filter(|(drawn, _)| *drawn < in_sight)
            .collect();
        old.sort_unstable();
        for (_, key) in old {
            if self.bytes <= MOST_BYTES {
                return;
            }
            if let Some(entry) = self.entries.remove(&key) {
                self.bytes -= entry.bytes;
            }
        }
    }

    /// The texture of a picture; none until it is decoded, or where it cannot be. The first time it is asked for, its
    /// decoding begins.
    pub(super) fn get(&mut self, ctx: &Context, image: &Arc<MapImage>) -> Option<&TextureHandle> {
        let key = Arc::as_ptr(image) as usize;
        let frame = self.frame;
        if !self.entries.contains_key(&key) {
            let (ask, _) = self.thread.get_or_insert_with(|| start(ctx.clone()));
            // The thread ends only with this.
            let _ = ask.send(Arc::clone(image));
            let entry = Texture { image: Arc::clone(image), state: Pixels::Coming, bytes: 0, drawn: frame };
            self.entries.insert(key, entry);
        }
        let entry = self.entries.get_mut(&key)?;
        entry.drawn = frame;
        match &entry.state {
            Pixels::Ready(texture) => Some(texture),
            Pixels::Coming | Pixels::Broken => None,
        }
    }
}

/// The thread ends when nobody asks any more.
fn start(ctx: Context) -> (Sender<Arc<MapImage>>, Receiver<Decoded>) {
    let (ask, asked) = channel::<Arc<MapImage>>();
    let (give, given) = channel();
    std::thread::spawn(move || {
        for image in asked {
            // One that cannot be decoded, be it by a fault of ours, must not take the others along.
            let pixels = catch_unwind(AssertUnwindSafe(|| decode(&image))).unwrap_or_default();
            if give.send((Arc::as_ptr(&image) as usize, pixels)).is_err() {
                return;
            }
            ctx.request_repaint();
        }
    });
    (ask, given)
}

fn decode(image: &MapImage) -> Option<ColorImage> {
    let mut picture = crate::picture::pixels(image)?;
    if picture.width().max(picture.height()) > LONGER_SIDE {
        picture = image::DynamicImage::ImageRgba8(picture).thumbnail(LONGER_SIDE, LONGER_SIDE).into_rgba8();
    }
    let size = [picture.width() as usize, picture.height() as usize];
    Some(ColorImage::from_rgba_unmultiplied(size, picture.as_raw()))
}

#[cfg(test)]
mod tests {
    use std::time::{Duration, Instant};

    use super::*;
    use crate::picture::from_rgba;

    fn picture(name: &str, side: u32) -> Arc<MapImage> {
        let picture = from_rgba(side, side, vec![200; (side * side * 4) as usize], name).unwrap();
        Arc::new(picture.named(name.into()))
    }

    /// Asks for pictures until they have come.
    fn draw(textures: &mut Textures, ctx: &Context, images: &[Arc<MapImage>]) {
        let since = Instant::now();
        loop {
            textures.begin_frame(ctx);
            let ready = images.iter().filter(|image| textures.get(ctx, image).is_some()).count();
            if ready == images.len() {
                return;
            }
            assert!(since.elapsed() < Duration::from_secs(20), "waited in vain");
            std::thread::sleep(Duration::from_millis(2));
        }
    }

    #[test]
    fn a_picture_is_decoded_on_a_thread_and_there_once_it_is() {
        let (ctx, mut textures) = (Context::default(), Textures::default());
        let image = picture("a", 16);
        textures.begin_frame(&ctx);
        assert!(textures.get(&ctx, &image).is_none());
        draw(&mut textures, &ctx, std::slice::from_ref(&image));
        assert_eq!(textures.bytes, 16 * 16 * 4);
    }

    #[test]
    fn what_is_out_of_sight_the_longest_goes_when_the_bytes_are_too_many() {
        let (ctx, mut textures) = (Context::default(), Textures::default());
        let images: Vec<_> = (0..3).map(|i| picture(&format!("{i}"), 16)).collect();
        draw(&mut textures, &ctx, &images);
        // The last two stay in sight; the first has not been drawn for two frames.
        for _ in 0..2 {
            textures.begin_frame(&ctx);
            images[1..].iter().for_each(|image| assert!(textures.get(&ctx, image).is_some()));
        }
        textures.bytes += MOST_BYTES;
        textures.begin_frame(&ctx);
        let kept = |image: &Arc<MapImage>| textures.entries.contains_key(&(Arc::as_ptr(image) as usize));
        assert_eq!(images.iter().map(kept).collect::<Vec<_>>(), [false, true, true]);
    }

    #[test]
    fn a_picture_that_cannot_be_read_is_asked_for_once() {
        let (ctx, mut textures) = (Context::default(), Textures::default());
        let mut broken = MapImage::clone(&picture("a", 4));
        broken.data = "bm90IGEgcGljdHVyZQ==".into();
        let broken = Arc::new(broken);
        textures.begin_frame(&ctx);
        textures.get(&ctx, &broken);
        let since = Instant::now();
        while matches!(textures.entries.values().next().unwrap().state, Pixels::Coming) {
            assert!(since.elapsed() < Duration::from_secs(20), "waited in vain");
            textures.begin_frame(&ctx);
        }
        assert!(textures.get(&ctx, &broken).is_none());
    }
}
