"""`make bench`: how fast the product is, each figure beside a baseline of the same run, against its target.

Measurements and baselines take turns, so that whatever else the computer does falls on both; medians and their ratio
are reported. Nothing is judged by the exit code: the table says which targets are met, and `build/bench.json` keeps it.
"""

import argparse
import contextlib
import os
import shutil
from pathlib import Path

import pytest

import bench_desk
import bench_start
import bench_sync
import bench_vault
from bench_notes import CLIENTS, people, visits
from bench_product import Profile, founded, new_server_database, product_server
from bench_report import HEADER, Report
from lahityo.domain.visit import VisitFields
from tests.support.postgres import running_postgres

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "build" / "bench"


def main() -> None:
    """Measure and report."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--quick", action="store_true", help="500 notes, each thing done fewer times")
    parser.add_argument("--sqlite", action="store_true", help="leave PostgreSQL out")
    parser.add_argument("--repeat", type=int, default=0, help="how often the first push and pull are done")
    options = parser.parse_args()
    notes = 500 if options.quick else 5000
    report = Report(notes)
    shutil.rmtree(FOLDER, ignore_errors=True)
    FOLDER.mkdir(parents=True)
    print(f"{notes} notes of about 1.5 KB over {CLIENTS * notes // 5000} clients\n{HEADER}")
    try:
        with contextlib.ExitStack() as stack:
            postgres = None if options.sqlite else _postgres(stack, report)
            _measure(report, notes, options.repeat or (2 if options.quick else 3), postgres)
    finally:
        report.save(ROOT / "build" / "bench.json")
        print(f"load of the machine at the end: {os.getloadavg()[0]:.1f} on {os.cpu_count()} processors")
        shutil.rmtree(FOLDER, ignore_errors=True)


def _measure(report: Report, notes: int, repetitions: int, postgres: str | None) -> None:
    database = f"sqlite:///{FOLDER / 'founded.db'}"
    author, fields = _signed(report, notes, database)
    bench_vault.unlock(report, author)
    bench_start.start(report, author)
    bench_desk.measure(report, FOLDER / "desk", notes)
    for store, url in (("sqlite", None), ("postgresql", postgres)):
        if store == "sqlite" or url is not None:
            folder = FOLDER / store
            folder.mkdir()
            bench_sync.measure(
                bench_sync.Setting(
                    report, folder, author, database, fields, repetitions, store, bench_sync.NewDatabase(folder, url)
                )
            )


def _signed(report: Report, notes: int, database: str) -> tuple[Profile, list[VisitFields]]:
    """A closed profile that has signed everything one by one and pushed nothing of it."""
    token = new_server_database(database)
    with product_server(database) as url, founded(FOLDER / "author", url, token) as laptop:
        laptop.engine.sync()
        clients = [laptop.casework.clients.add(person) for person in people(CLIENTS * notes // 5000)]
        fields = visits(notes, clients)
        bench_vault.save(report, laptop, fields, FOLDER)
        return laptop.profile, fields


def _postgres(stack: contextlib.ExitStack, report: Report) -> str | None:
    try:
        return stack.enter_context(running_postgres())
    except (OSError, pytest.fail.Exception) as error:
        report.figure("PostgreSQL", "", None, note=f"left out: {error}")
        return None


if __name__ == "__main__":
    main()
