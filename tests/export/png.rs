use std::io::{self, Cursor, Write};

use epaint::FontFamily;
use epaint::text::FallbackRequest;
use png::{ColorType, Decoder, Unit};
use proptest::collection::vec;
use proptest::prelude::*;
use wayline::export::MAX_SIDE_PX;
use wayline::export::png::{to_png, write};
use wayline::export::{Background, ExportError, ExportOptions, PictureSize};
use wayline::geom::pt;
use wayline::job::Job;
use wayline::scene::fonts::system_fonts;
use wayline::scene::{Align, Scene};
use wayline::theme::CARD;

use crate::scene::{block, image, of, text, varied};

struct Picture {
    width: u32,
    height: u32,
    color: ColorType,
    pixels_a_metre: u32,
    rgb: Vec<u8>,
}

impl Picture {
    fn of(scene: &Scene, scale: f32) -> Picture {
        let file = to_png(scene, scale).unwrap();
        let mut reader = Decoder::new(Cursor::new(file)).read_info().unwrap();
        let mut rgb = vec![0; reader.output_buffer_size().unwrap()];
        reader.next_frame(&mut rgb).unwrap();
        let info = reader.info();
        let dims = info.pixel_dims.unwrap();
        assert_eq!((dims.unit, dims.xppu), (Unit::Meter, dims.yppu));
        Picture {
            width: info.width,
            height: info.height,
            color: info.color_type,
            pixels_a_metre: dims.xppu,
            rgb,
        }
    }

    fn at(&self, x: u32, y: u32) -> [u8; 3] {
        let at = (y * self.width + x) as usize * 3;
        [self.rgb[at], self.rgb[at + 1], self.rgb[at + 2]]
    }

    fn count_unlike_paper(&self) -> usize {
        self.rgb.as_chunks::<3>().0.iter().filter(|pixel| **pixel != PAPER).count()
    }
}

const PAPER: [u8; 3] = [0xf7, 0xf6, 0xf2];
const RED: [u8; 3] = [0xff, 0, 0];

#[test]
fn it_has_the_scene_size_times_the_scale_and_no_see_through_part() {
    let picture = Picture::of(&varied(), 2.0);
    assert_eq!((picture.width, picture.height, picture.color), (800, 600, ColorType::Rgb));
    assert_eq!(picture.at(0, 0), PAPER);
}

#[test]
fn a_part_of_a_pixel_at_the_edge_gets_a_whole_one() {
    let picture = Picture::of(&varied(), 0.333);
    assert_eq!((picture.width, picture.height), (134, 100));
}

#[test]
fn on_paper_it_is_as_large_as_the_map_whatever_the_scale() {
    assert_eq!(Picture::of(&varied(), 1.0).pixels_a_metre, 2835);
    assert_eq!(Picture::of(&varied(), 2.0).pixels_a_metre, 5669);
}

#[test]
fn a_block_is_where_the_scene_has_it() {
    // The layer stands at (10, 20), the block at (20, 30) in it.
    let picture = Picture::of(&of(vec![block(20.0, 30.0, 5.0)]), 2.0);
    assert_eq!([picture.at(59, 100), picture.at(60, 100), picture.at(69, 109)], [PAPER, RED, RED]);
    assert_eq!([picture.at(70, 109), picture.at(69, 110), picture.at(60, 99)], [PAPER; 3]);
}

#[test]
fn a_map_of_many_bands_is_drawn_to_its_last_row() {
    let mut scene = of(vec![block(389.0, 279.0, 1.0)]);
    assert_eq!(Picture::of(&scene, 10.0).at(3995, 2995), RED);
    scene.layers[0].offset = pt(0.0, 0.0);
    assert_eq!(Picture::of(&scene, 10.0).at(3995, 2995), PAPER);
}

#[test]
fn each_cut_of_the_type_draws_letters_of_its_own() {
    let drawn = |style| Picture::of(&of(vec![text(&["Compare"], Align::Start, style)]), 2.0).rgb;
    let medium = drawn(CARD);
    let cuts = [wayline::theme::LABEL, wayline::theme::LABEL_STRONG, wayline::theme::QUOTE].map(drawn);
    assert!(cuts.iter().all(|cut| *cut != medium));
    assert!(cuts[0] != cuts[1] && cuts[1] != cuts[2] && cuts[0] != cuts[2]);
}

#[test]
fn letters_that_the_bundled_fonts_lack_do_not_keep_the_rest_from_being_drawn() {
    let ink = |words| Picture::of(&of(vec![text(&[words], Align::Start, CARD)]), 1.0).count_unlike_paper();
    let mixed = ink("Buy \u{1f6d2}\u{fe0f} \u{65e5}\u{672c} \u{627}\u{644}\u{622}\u{646}");
    assert!(mixed > ink("Buy "));
}

#[test]
fn letters_of_another_script_are_drawn_with_a_face_of_the_machine_if_it_has_one() {
    let letters = "\u{5d0}\u{5d1}";
    let request = FallbackRequest { cluster: letters, family: &FontFamily::Proportional };
    if system_fonts().iter().all(|fonts| fonts.font_for(&request).is_none()) {
        return;
    }
    let drawn = |words| Picture::of(&of(vec![text(&[words], Align::Start, CARD)]), 2.0).rgb;
    // What no face has is drawn as the same box, whatever it is.
    assert!(drawn(letters) != drawn("\u{10ffff}\u{10ffff}"));
}

/// Letters, marks, joiners and signs of many scripts, in any order.
const MIXED: &str = "[a-z \\-,\u{ad}\u{300}-\u{310}\u{5d0}-\u{5ea}\u{627}-\u{64a}\u{64b}-\u{652}\u{915}-\u{94d}\u{e01}-\u{e3a}\
    \u{200b}-\u{200f}\u{202a}-\u{202e}\u{4e00}-\u{4e40}\u{ac00}-\u{ac40}\u{1f466}-\u{1f469}\u{1f3fb}-\u{1f3ff}\
    \u{1f1e6}-\u{1f1ff}\u{fe0f}\u{10ffff}\u{2028}]{1,24}";

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, ..ProptestConfig::default() })]

    #[test]
    fn no_text_keeps_a_picture_from_being_drawn(mixed in vec(MIXED, 12), any in vec(any::<String>(), 4)) {
        let lines: Vec<&str> = mixed.iter().chain(&any).map(String::as_str).collect();
        prop_assert!(to_png(&of(vec![text(&lines, Align::Start, CARD)]), 0.2).is_ok());
    }
}

#[test]
fn a_round_picture_covers_its_disc_and_no_more() {
    let plain = Picture::of(&of(vec![image("dot", 10.0)]), 1.0);
    let mut round = image("dot", 10.0);
    if let wayline::scene::SceneItem::Image(item) = &mut round {
        item.radius = 10.0;
    }
    let round = Picture::of(&of(vec![round]), 1.0);
    let (side, corner) = ((23, 230), (20, 220));
    assert_ne!(plain.at(side.0, side.1), RED);
    assert_eq!(round.at(side.0, side.1), RED);
    assert_ne!(round.at(corner.0, corner.1), RED);
}

#[test]
fn a_picture_is_drawn_and_a_broken_one_is_left_out() {
    assert_eq!(Picture::of(&of(vec![image("dot", 10.0)]), 1.0).at(40, 230), RED);
    let mut broken = image("broken", 10.0);
    if let wayline::scene::SceneItem::Image(item) = &mut broken {
        std::sync::Arc::make_mut(&mut item.image).data = "bm8gcGljdHVyZQ".into();
    }
    assert_eq!(Picture::of(&of(vec![broken]), 1.0).count_unlike_paper(), 0);
}

#[test]
fn the_same_scene_gives_the_same_bytes() {
    assert_eq!(to_png(&varied(), 3.0).unwrap(), to_png(&varied(), 3.0).unwrap());
}

#[test]
fn a_scale_that_is_no_number_above_zero_is_refused() {
    for scale in [0.0, -1.0, f32::NAN, f32::INFINITY] {
        let error = to_png(&varied(), scale).unwrap_err();
        assert!(matches!(error, ExportError::Scale(_)), "{scale}: {error}");
    }
}

#[test]
fn a_picture_too_large_is_refused_before_it_is_drawn_and_the_largest_scale_is_named() {
    let error = to_png(&varied(), 1000.0).unwrap_err();
    assert_eq!(
        error.to_string(),
        "the picture would be 400000 \u{d7} 300000 pixels; expected no side above 100000, \
         which is a scale of 250 at most"
    );
    assert_eq!(MAX_SIDE_PX, 100_000);
}

#[test]
fn a_cancelled_export_ends_with_that_word() {
    let job = Job::default();
    job.cancel();
    let error = write(&varied(), &ExportOptions::default(), &job, &mut Vec::new()).unwrap_err();
    assert!(matches!(error, ExportError::Cancelled));
}

#[test]
fn a_full_disk_is_reported_as_such() {
    struct Full;
    impl Write for Full {
        fn write(&mut self, _: &[u8]) -> io::Result<usize> {
            Err(io::ErrorKind::StorageFull.into())
        }
        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }
    let error = write(&varied(), &ExportOptions::default(), &Job::default(), &mut Full).unwrap_err();
    assert!(matches!(&error, ExportError::Io(e) if e.kind() == io::ErrorKind::StorageFull), "{error:?}");
}

fn written(options: &ExportOptions) -> (u32, u32, ColorType, Vec<u8>) {
    let mut file = Vec::new();
    write(&of(vec![block(20.0, 30.0, 5.0)]), options, &Job::default(), &mut file).unwrap();
    let mut reader = Decoder::new(Cursor::new(file)).read_info().unwrap();
    let mut pixels = vec![0; reader.output_buffer_size().unwrap()];
    reader.next_frame(&mut pixels).unwrap();
    let info = reader.info();
    (info.width, info.height, info.color_type, pixels)
}

#[test]
fn a_fitted_picture_is_padded_with_the_background() {
    let size = PictureSize::Fit { width: 1000, height: 300 };
    let options = ExportOptions { size, background: Background::White, ..ExportOptions::default() };
    let (width, height, color, pixels) = written(&options);
    assert_eq!((width, height, color), (1000, 300, ColorType::Rgb));
    assert_eq!(pixels[..3], [255; 3]);
    // The map, 400 points wide, stands in the middle: its block at (30, 50).
    let at = (52 * 1000 + 300 + 32) * 3;
    assert_eq!(pixels[at..at + 3], RED);
}

#[test]
fn a_picture_as_wide_as_asked_is_as_high_as_the_map_then_is() {
    let options = ExportOptions { size: PictureSize::Width(1200), ..ExportOptions::default() };
    let (width, height, ..) = written(&options);
    assert_eq!((width, height), (1200, 900));
}

#[test]
fn a_transparent_picture_shows_what_lies_below_it_and_its_own_colours() {
    let options = ExportOptions {
        size: PictureSize::Scale(1.0),
        background: Background::Transparent,
        ..ExportOptions::default()
    };
    let (width, _, color, pixels) = written(&options);
    assert_eq!((color, &pixels[..4]), (ColorType::Rgba, &[0; 4][..]));
    let at = (52 * width as usize + 32) * 4;
    assert_eq!(pixels[at..at + 4], [255, 0, 0, 255]);
}
