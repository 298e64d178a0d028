"""A map, what is written in it, and how alike two pictures are."""

import json
import re
import subprocess
from pathlib import Path

from PIL import Image, ImageChops, ImageStat


class Case:
    """One template, and a folder for what is made of it."""

    def __init__(self, program: Path, folder: Path, template: str):
        self.program, self.folder, self.template = program, folder, template
        self.map = folder / f"{template}.ron"
        self.run("new", "--template", template, "-o", self.map)
        self.source = self.map.read_text()

    def run(self, *args) -> None:
        subprocess.run([self.program, *map(str, args)], check=True)

    def export(self, name: str, *args) -> Path:
        path = self.folder / name
        if not path.exists():
            self.run("export", self.map, "-o", path, *args)
        return path

    def picture(self, name: str, *args) -> Image.Image:
        return Image.open(self.export(name, *args)).convert("RGB")

    def cards(self) -> list[str]:
        """The text of each card."""
        return [text for text in self.strings("text") if text]

    def texts(self) -> list[str]:
        """Every text that the map shows, but for what Wayline itself says."""
        # The template's own name is for the gallery only.
        shown = re.sub(r"template: Some\(\(.*?\n    \)\),", "", self.source, flags=re.S)
        names = self.strings("name", shown) + self.strings("title", shown)
        return [text for text in names + self.cards() + self.strings("feeling") + self.strings("label") if text]

    def strings(self, field: str, source: str | None = None) -> list[str]:
        found = re.findall(rf'\b{field}: "((?:[^"\\]|\\.)*)"', source or self.source)
        return [json.loads(f'"{text}"') for text in found]


def plain(text: str) -> str:
    """Without what differs from program to program: white space, and quotation marks around a thought."""
    return " ".join(text.replace("\u201c", " ").replace("\u201d", " ").replace('"', " ").split())


def convert(path: Path, kind: str) -> Path:
    """By LibreOffice, in a profile of its own."""
    profile = path.parent / "office"
    subprocess.run(
        ["soffice", f"-env:UserInstallation=file://{profile}", "--headless", "--convert-to", kind]
        + ["--outdir", path.parent, path],
        check=True,
        capture_output=True,
    )
    return path.with_suffix(f".{kind}")


def rasterise(pdf: Path, page: int, width: int) -> Image.Image:
    """One page of a PDF by Poppler, so many pixels wide."""
    out = pdf.with_suffix(f".{page}")
    size = ["-scale-to-x", str(width), "-scale-to-y", "-1"]
    number = ["-f", str(page), "-l", str(page), "-singlefile"]
    subprocess.run(["pdftoppm", "-png", *number, *size, pdf, out], check=True)
    return Image.open(f"{out}.png").convert("RGB")


def difference(a: Image.Image, b: Image.Image, width: int = 320) -> float:
    """How far two pictures are apart on average, in shades of 255, once both are so small that letters are grey."""
    height = round(width * a.height / a.width)
    assert abs(a.width / a.height - b.width / b.height) < 0.02, f"{a.size} and {b.size} differ in shape"
    small = [picture.resize((width, height), Image.Resampling.BOX) for picture in (a, b)]
    return sum(ImageStat.Stat(ImageChops.difference(*small)).mean) / 3
