"""HTML in Chromium; SVG by librsvg; the map inside a PNG, found by Pillow."""

import re
import subprocess
import zlib

from PIL import Image

from common import difference, plain
from vector import chromium

LIKE = 4.0


def chromium_finds_every_text_in_the_page(case):
    page = case.export("map.html")
    command = ["chromium", "--headless", "--no-sandbox", "--disable-gpu", f"--user-data-dir={case.folder / 'browser'}"]
    dom = subprocess.run(
        [*command, "--dump-dom", f"file://{page}"], check=True, capture_output=True, text=True
    ).stdout
    table = dom[dom.index("<table") : dom.index("</table>")]
    found = plain(unescape(re.sub(r"<[^>]*>", " ", table)))
    missing = [text for text in case.cards() if plain(text) not in found]
    assert not missing, missing
    assert dom.count("<script") == 0


def the_pages_picture_is_the_exported_one(case):
    ours = case.picture("map.png", "--scale", "1")
    page = case.export("map.html").read_text()
    svg = case.folder / "page.svg"
    picture = page[page.index("<svg") : page.index("</svg>") + len("</svg>")]
    light = dict(re.findall(r"(--t\d+):([^;}]+)", page.split("@media")[0]))
    svg.write_text(re.sub(r"var\((--t\d+)\)", lambda name: light[name[1]], picture))
    far = difference(ours, chromium(case, svg, ours.width, ours.height))
    assert far < LIKE, far
    return f"{far:.2f} shades apart"


def the_page_is_dark_for_who_likes_it_dark(case):
    page = case.export("map.html")
    shades = []
    for options in [], ["--blink-settings=preferredColorScheme=0"]:
        out = case.folder / f"page-{len(options)}.png"
        subprocess.run(
            ["chromium", "--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", *options]
            + [f"--user-data-dir={case.folder / 'browser'}", "--window-size=390,800"]
            + [f"--screenshot={out}", f"file://{page}"],
            check=True,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        shades.append(Image.open(out).convert("L").getpixel((2, 2)))
    light, dark = shades
    assert light > 200 and dark < 60, shades


def librsvg_draws_it_as_wayline_does(case):
    ours = case.picture("map.png", "--scale", "1")
    out = case.folder / "rsvg.png"
    subprocess.run(["rsvg-convert", "-o", out, case.export("outlines.svg", "--outlines")], check=True)
    far = difference(ours, Image.open(out).convert("RGB"))
    assert far < LIKE, far
    return f"{far:.2f} shades apart"


def pillow_opens_the_picture_and_finds_the_map_in_it(case):
    picture = Image.open(case.export("map.png", "--scale", "1"))
    picture.load()
    chunks = {chunk[0]: chunk[1] for chunk in picture.private_chunks}
    assert zlib.decompress(chunks[b"wyLm"]).decode() == case.source
    bare = Image.open(case.export("bare.png", "--scale", "1", "--no-embed-map"))
    bare.load()
    assert bare.size == picture.size and not bare.private_chunks
    back = case.folder / "back.ron"
    case.run("import", case.export("map.png", "--scale", "1"), "-o", back)
    assert back.read_text() == case.source


def unescape(text):
    import html

    return html.unescape(text)


CHECKS = [
    chromium_finds_every_text_in_the_page,
    the_pages_picture_is_the_exported_one,
    the_page_is_dark_for_who_likes_it_dark,
    librsvg_draws_it_as_wayline_does,
    pillow_opens_the_picture_and_finds_the_map_in_it,
]
