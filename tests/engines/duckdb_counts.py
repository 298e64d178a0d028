"""Runs the query of `wayline counts --sql` in DuckDB and compares its table with Wayline's own, cell by cell."""

import pathlib
import tempfile

import duckdb

from common import compare, made_up_events, own_table, run, shop_events, write_log


def counted(events: list[tuple[str, int, int, str]], order: int, log: pathlib.Path) -> list[tuple[str, ...]]:
    base = duckdb.connect()
    base.execute("CREATE TABLE events (case_id VARCHAR, ts BIGINT, seq BIGINT, event VARCHAR)")
    # Every row but seq is in the log as the engine would have it.
    base.execute(
        "INSERT INTO events SELECT case_id, CAST(timestamp AS BIGINT), row_number() OVER () - 1, event "
        f"FROM read_csv('{log}', header = true, all_varchar = true, parallel = false, quote = '\"', escape = '\"')"
    )
    assert base.execute("SELECT count(*) FROM events").fetchall() == [(len(events),)]
    result = base.execute(run("counts", "--sql", "--order", str(order)))
    head = tuple(column[0] for column in result.description)
    return [head, *sorted(tuple(str(cell) for cell in row) for row in result.fetchall())]


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        for name, events in [("shop", shop_events()), ("made up", made_up_events())]:
            log = pathlib.Path(folder) / "log.csv"
            write_log(events, log)
            for order in range(5):
                compare(f"DuckDB, {name}, order {order}", own_table(log, order), counted(events, order, log))


main()
