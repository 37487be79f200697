"""What the bench found: rows of a figure, its baseline and its target, as a table and as JSON."""

import json
import os
import platform
from dataclasses import asdict, dataclass, field
from pathlib import Path

from lahityo import __version__


@dataclass(frozen=True)
class Row:
    """One measurement. `ratio` is ours to the baseline; `met` is None where no target was set or nothing measured."""

    name: str
    unit: str
    ours: float | None
    baseline: float | None = None
    ratio: float | None = None
    target: str = ""
    met: bool | None = None
    note: str = ""


@dataclass
class Report:
    """The rows in the order they were measured."""

    notes: int
    rows: list[Row] = field(default_factory=list)

    def at_most(self, name: str, unit: str, ours: float, limit: float, note: str = "") -> None:
        """A figure that must not be above a limit."""
        self._add(Row(name, unit, ours, None, None, f"≤ {limit:g} {unit}", ours <= limit, note))

    def at_most_times(self, name: str, unit: str, ours: float, baseline: float, limit: float, note: str = "") -> None:
        """A time that must not be above so many times the baseline."""
        ratio = ours / baseline
        self._add(Row(name, unit, ours, baseline, ratio, f"≤ {limit:g} × baseline", ratio <= limit, note))

    def at_least_times(self, name: str, unit: str, ours: float, baseline: float, limit: float, note: str = "") -> None:
        """A rate that must not be below so many times the baseline."""
        ratio = ours / baseline
        self._add(Row(name, unit, ours, baseline, ratio, f"≥ {limit:g} × baseline", ratio >= limit, note))

    def figure(self, name: str, unit: str, ours: float | None, baseline: float | None = None, note: str = "") -> None:
        """A figure without a target."""
        ratio = ours / baseline if ours is not None and baseline else None
        self._add(Row(name, unit, ours, baseline, ratio, note=note))

    def _add(self, row: Row) -> None:
        self.rows.append(row)
        print(line(row), flush=True)

    def save(self, path: Path) -> None:
        """Write everything as JSON."""
        document = {
            "version": __version__,
            "python": platform.python_version(),
            "machine": f"{platform.machine()}, {os.cpu_count()} processors",
            "load": [round(one, 1) for one in os.getloadavg()],
            "notes": self.notes,
            "rows": [asdict(row) for row in self.rows],
        }
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(json.dumps(document, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


HEADER = f"{'':46}{'ours':>11}{'baseline':>11}{'ratio':>7}  {'target':19}"


def line(row: Row) -> str:
    """A row of the table."""
    verdict = {True: "met", False: "MISSED", None: ""}[row.met]
    name = f"{row.name}, {row.unit}"
    ratio = f"{row.ratio:.2f}" if row.ratio is not None else ""
    text = f"{name:46}{_number(row.ours):>11}{_number(row.baseline):>11}{ratio:>7}  {row.target:19}{verdict:7}"
    return f"{text} {row.note}".rstrip()


def _number(value: float | None) -> str:
    if value is None:
        return "–"
    return f"{value:,.0f}" if abs(value) >= 100 else f"{value:.3g}"
