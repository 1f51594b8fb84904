"""Reads an archive on Apache Spark: articles in JSON lines in; their graphs and the identities across them out.

Every step is a filter from lines to lines, which Spark pipes each partition through:

    articles ──by id──▶ build ──▶ graphs ──▶ step profiles ──by block──▶ step identities ──▶ identities
    graphs, identities ──▶ step csv ──▶ csv
"""

import argparse
import json
import os
import shlex
import subprocess
import sys
import zlib
from pathlib import Path

from pyspark import RDD, SparkConf, SparkContext

PROJECT = Path(__file__).resolve().parents[2]


def main() -> None:
    options = options_of(sys.argv[1:])
    os.environ.setdefault("PYSPARK_PYTHON", sys.executable)
    conf = SparkConf().setAppName("newsgraph").set("spark.ui.enabled", "false")
    conf.set("spark.ui.showConsoleProgress", str(sys.stderr.isatty()).lower())
    if options.master:
        conf.setMaster(options.master)
    conf.setIfMissing("spark.master", "local[*]")
    spark = SparkContext(conf=conf)
    spark.setLogLevel("ERROR")
    read_archive(spark, options)
    spark.stop()


def options_of(arguments: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="scripts/spark",
        description="Reads articles on Apache Spark. In OUTPUT: graphs (what build --format jsonl writes, by article), "
        "identities (lines of those of a block), both folders of files part-00000 and on, with the same lines whatever "
        "the number of workers; csv with --csv, to be loaded by its import.sh.",
    )
    parser.add_argument("input", help="JSON lines of articles, each with an id: files, a folder or a pattern, of any "
                        "file system that Spark reads; by it also .gz")
    parser.add_argument("output", help="a folder that is not there yet, where all workers can write")
    parser.add_argument("--master", help="spark://…, yarn, k8s://…; default: all processors of this machine")
    parser.add_argument("--partitions", type=int, default=200, help="in so many parts each step is done (default: 200)")
    parser.add_argument("--csv", action="store_true", help="CSV for neo4j-admin too; OUTPUT is then on a file system "
                        "that all workers have under this path")
    parser.add_argument("--command", default=f"node {PROJECT / 'dist/cli.js'}",
                        help="what starts newsgraph on every worker (default: this folder's dist/cli.js)")
    return parser.parse_args(arguments)


def read_archive(spark: SparkContext, options: argparse.Namespace) -> None:
    graphs, identities = f"{options.output}/graphs", f"{options.output}/identities"
    articles = spark.textFile(options.input, options.partitions)
    piped(by(articles, article_key, options.partitions), f"{options.command} build - --jobs 1 --format jsonl --quiet"
          ).saveAsTextFile(graphs)
    # From the files, so that nothing is read twice.
    profiles = piped(spark.textFile(graphs), f"{options.command} step profiles")
    piped(by(profiles, block_key, options.partitions), f"{options.command} step identities").saveAsTextFile(identities)
    if options.csv:
        write_csv(spark, options, f"{graphs},{identities}")


def write_csv(spark: SparkContext, options: argparse.Namespace, lines: str) -> None:
    folder = Path(options.output, "csv").resolve()
    folder.mkdir()
    files = piped(spark.textFile(lines), f"{options.command} step csv {shlex.quote(str(folder))}").collect()
    command = [*shlex.split(options.command), "step", "import", str(folder)]
    subprocess.run(command, input="".join(f"{file}\n" for file in files), text=True, check=True)


def by(lines: RDD, key, partitions: int) -> RDD:
    """The lines with one key are in one partition, and there beside each other: by the key's hash, then in order."""
    keyed = lines.map(lambda line: ((key(line), line), None))
    hashed = keyed.repartitionAndSortWithinPartitions(partitions, lambda pair: zlib.crc32(pair[0].encode()))
    return hashed.keys().map(lambda pair: pair[1])


def article_key(line: str) -> str:
    """The id, by which an article that comes twice is told; else the line. What is no JSON newsgraph complains of."""
    try:
        article = json.loads(line)
    except ValueError:
        return line
    return str(article["id"]) if isinstance(article, dict) and "id" in article else line


def block_key(line: str) -> str:
    return json.loads(line)["block"]


def piped(lines: RDD, command: str) -> RDD:
    """Through a process for each partition. It ends with 1 where something could not be read, and the rest is there."""
    return lines.pipe(f"sh -c {shlex.quote(f'{command} || [ $? -eq 1 ]')}", checkCode=True)


if __name__ == "__main__":
    main()
