"""What the scripts that count in other engines share: a log, Wayline's table of it, and the comparison."""

import csv
import datetime
import gzip
import io
import pathlib
import random
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
LOG = ROOT / "tests" / "data" / "ecom.csv.gz"


def program() -> str:
    """The program to test: the first argument."""
    if len(sys.argv) < 2:
        sys.exit("usage: SCRIPT PATH-OF-WAYLINE")
    return sys.argv[1]


def run(*args: str) -> str:
    return subprocess.run([program(), *args], check=True, capture_output=True, text=True).stdout


def shop_events() -> list[tuple[str, int, int, str]]:
    """The shop's log as rows of case_id, ts in milliseconds, seq and event."""
    with gzip.open(LOG, "rt", encoding="utf-8") as text:
        rows = list(csv.DictReader(text))
    utc = datetime.timezone.utc

    def milliseconds(time: str) -> int:
        moment = datetime.datetime.strptime(time, "%Y-%m-%d %H:%M:%S").replace(tzinfo=utc)
        return int(moment.timestamp()) * 1000

    return [
        (row["session_id"], milliseconds(row["timestamp"]), seq, row["event"]) for seq, row in enumerate(rows)
    ]


def made_up_events(cases: int = 300, seed: int = 4) -> list[tuple[str, int, int, str]]:
    """Rows out of order, many of them at the same time, with awkward names."""
    dice = random.Random(seed)
    names = ["a", "b", "it's", 'say "hi", twice', "caf\u00e9", " (b)".strip(), "A"]
    rows = [
        (f"c{dice.randrange(cases)}", 1_700_000_000_000 + dice.randrange(40) * 1250, dice.choice(names))
        for _ in range(cases * 6)
    ]
    return [(case, ts, seq, event) for seq, (case, ts, event) in enumerate(rows)]


def write_log(events: list[tuple[str, int, int, str]], path: pathlib.Path) -> None:
    with open(path, "w", newline="", encoding="utf-8") as file:
        out = csv.writer(file)
        out.writerow(["case_id", "event", "timestamp"])
        out.writerows((case, event, ts) for case, ts, _, event in events)


def own_table(path: pathlib.Path, order: int) -> list[tuple[str, ...]]:
    """Wayline's own table of a log: the names of its columns, then its rows, sorted."""
    text = run("counts", "--log", str(path), "--order", str(order), "-o", "-")
    head, *rows = (tuple(row) for row in csv.reader(io.StringIO(text)))
    return [head, *sorted(rows)]


def compare(what: str, own: list[tuple[str, ...]], other: list[tuple[str, ...]]) -> None:
    """Ends the script at the first cell that differs."""
    if own[0] != other[0]:
        sys.exit(f"{what}: the columns are {other[0]}, expected {own[0]}")
    for mine, theirs in zip(own, other):
        if mine != theirs:
            sys.exit(f"{what}: the row {theirs} should be {mine}")
    if len(own) != len(other):
        sys.exit(f"{what}: {len(other)} rows, expected {len(own)}")
    print(f"{what}: {len(own) - 1} rows agree, cell by cell")
