"""SVG, drawn by Chromium."""

import subprocess

from PIL import Image

from common import difference, plain

# Chromium takes a font of the machine where Inter is not installed.
LIKE = 4.0


def chromium(case, svg, width, height):
    out = case.folder / f"{svg.stem}-svg.png"
    subprocess.run(
        ["chromium", "--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars"]
        + [f"--user-data-dir={case.folder / 'browser'}", f"--window-size={width},{height}"]
        + [f"--screenshot={out}", f"file://{svg}"],
        check=True,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    return Image.open(out).convert("RGB")


def chromium_draws_it_as_wayline_does(case):
    ours = case.picture("map.png", "--scale", "1")
    for name, options in [("map.svg", []), ("outlines.svg", ["--outlines"])]:
        theirs = chromium(case, case.export(name, *options), ours.width, ours.height)
        far = difference(ours, theirs)
        assert far < LIKE, f"{name}: {far}"
    return f"{far:.2f} shades apart with outlines"


def every_text_of_the_map_is_in_it_as_text(case):
    from xml.etree import ElementTree

    tree = ElementTree.parse(case.export("map.svg"))
    found = {plain("".join(text.itertext())) for text in tree.iter("{http://www.w3.org/2000/svg}text")}
    # A hyphen may have come with a line's end.
    found |= {text.replace("- ", "") for text in found}
    missing = [text for text in case.texts() if plain(text) not in found and "-" not in text]
    assert not missing, missing


CHECKS = [chromium_draws_it_as_wayline_does, every_text_of_the_map_is_in_it_as_text]
