"""Runs the query of `wayline counts --sql` in Spark, on a local cluster of two workers, and compares its table with
Wayline's own, cell by cell. Not part of tests/run, as Spark is large: needs Java 17 and `pip install pyspark`."""

import pathlib
import sys
import tempfile

from pyspark.sql import SparkSession

from common import compare, made_up_events, own_table, run, shop_events, write_log


def main() -> None:
    # Workers of their own processes need an installed Spark; where there is only the Python package, threads do.
    master = sys.argv[2] if len(sys.argv) > 2 else "local-cluster[2,1,1024]"
    spark = SparkSession.builder.master(master).appName("counts").config("spark.ui.enabled", "false").getOrCreate()
    spark.conf.set("spark.sql.shuffle.partitions", "4")
    with tempfile.TemporaryDirectory() as folder:
        for name, events in [("shop", shop_events()), ("made up", made_up_events())]:
            log = pathlib.Path(folder) / "log.csv"
            write_log(events, log)
            table = spark.createDataFrame(events, "case_id STRING, ts BIGINT, seq BIGINT, event STRING")
            table.createOrReplaceTempView("events")
            for order in (0, 2, 3):
                result = spark.sql(run("counts", "--sql", "--order", str(order)))
                rows = sorted(tuple(str(cell) for cell in row) for row in result.collect())
                compare(f"Spark, {name}, order {order}", own_table(log, order), [tuple(result.columns), *rows])
    spark.stop()


main()
