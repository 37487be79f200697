"""Assessments: the entry assessment, results of instruments and their change over time, strengths.

A score says what a form says. Nothing here concludes anything of it; a risky answer asks what was done.
"""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal

from lahityo.domain.instrument import Questionnaire
from lahityo.domain.problems import Problem
from lahityo.domain.scoring import (
    TOTAL,
    Answers,
    answer_problems,
    answers_of,
    at_risk,
    number_of,
    points,
    stored,
    total,
)
from lahityo.domain.spec import Values, text_of
from lahityo.domain.values import NEEDED_TO_SIGN
from lahityo.services.desk import Desk, FormRejected
from lahityo.services.instruments import Instruments
from lahityo.services.record_views import Row
from lahityo.services.records import New, Records


@dataclass(frozen=True, slots=True)
class ScoreEntry:
    """What a person gives for a new score. `day` is ISO 8601; `step` is a code of `risk_step`, or empty."""

    form: Questionnaire
    day: str
    answers: Answers
    rater: str = ""
    words: str = ""
    step: str = ""
    step_words: str = ""


@dataclass(frozen=True, slots=True)
class Point:
    """A result in time. `record` is the score's."""

    day: str
    value: Decimal
    rater: str
    record: bytes


@dataclass(frozen=True, slots=True)
class Line:
    """Points that may be joined, the oldest first. `part` is the linkId, or empty for the total."""

    part: str
    rater: str
    points: tuple[Point, ...]


@dataclass(frozen=True, slots=True)
class Series:
    """The results of one instrument. `form` is None when this version does not know it: then only numbers are shown.

    `rows` are its signed scores, newest first; where raters are not comparable each has lines of their own.
    """

    url: str
    name: str
    form: Questionnaire | None
    rows: tuple[Row, ...]
    lines: tuple[Line, ...]


class Assessments:
    """Use cases of assessments."""

    def __init__(self, desk: Desk, records: Records) -> None:
        self._desk = desk
        self._records = records
        self.instruments = Instruments(desk, records)

    def entry(self, client: bytes) -> Row | None:
        """The client's latest signed entry assessment, or None."""
        rows = self._records.rows("entry_assessment", client=client)
        return next((row for row in rows if row.signed is not None), None)

    def problems(self, entry: ScoreEntry, *, signing: bool = True) -> list[Problem]:
        """What keeps a score from being signed; the field of a problem is a linkId or a field of the score."""
        found = answer_problems(entry.form, entry.answers, signing=signing)
        if signing and entry.form.scoring.same_rater and not entry.rater.strip():
            found.append(Problem("rater", NEEDED_TO_SIGN))
        return found

    def sign(self, client: bytes, entry: ScoreEntry) -> bytes:
        """Sign a score, which ends what was kept of its form; its id.

        FormRejected for what is missing, the step after a risky answer included.
        """
        problems = self.problems(entry)
        if problems:
            raise FormRejected(problems)
        new = New("score", client, self.values(entry), sign=True)
        (record,) = self._records.write(new, draft=("score", client, None))
        return record

    def values(self, entry: ScoreEntry) -> Values:
        """The fields of the score: the total as computed, the answers, and whether one asks for a step."""
        form = entry.form
        result = total(form, entry.answers)
        kept = {name: answer for name, answer in entry.answers.items() if name != TOTAL}
        return {
            "instrument": form.url,
            "instrument_version": form.version,
            "instrument_name": form.title.get("", form.url),
            "on": entry.day,
            "rater": entry.rater.strip() or self._desk.me().name,
            "total": None if result is None else points(result),
            "parts": stored(kept, form),
            "words": entry.words,
            "risk": at_risk(form, entry.answers),
            "risk_step": entry.step,
            "risk_words": entry.step_words,
        }

    def series(self, client: bytes) -> list[Series]:
        """The client's signed scores that this person reads, by instrument, the one rated last first."""
        by_url: defaultdict[str, list[Row]] = defaultdict(list)
        for row in self._records.rows("score", client=client):
            if row.signed is not None:
                by_url[text_of(row.values, "instrument")].append(row)
        found = [self._series(url, rows) for url, rows in by_url.items()]
        return sorted(found, key=lambda one: (one.rows[0].day, one.name), reverse=True)

    def strengths(self, client: bytes) -> list[Row]:
        """The client's strengths, the latest first."""
        return self._records.rows("strength", client=client)

    def _series(self, url: str, rows: list[Row]) -> Series:
        latest = rows[0]
        form = self.instruments.definition(url, text_of(latest.values, "instrument_version"))
        apart = form is not None and form.scoring.same_rater
        grouped: defaultdict[tuple[str, str], list[Point]] = defaultdict(list)
        for row in sorted(rows, key=lambda one: (one.day, one.at, one.id)):
            rater = text_of(row.values, "rater")
            for part, value in _results(row):
                grouped[part, rater if apart else ""].append(Point(row.day, value, rater, row.id))
        parts = sorted(grouped, key=lambda one: (one[0] != "", one))
        if any(not part for part, _ in parts):
            parts = [one for one in parts if not one[0]]
        lines = tuple(Line(part, rater, tuple(grouped[part, rater])) for part, rater in parts)
        return Series(url, text_of(latest.values, "instrument_name"), form, tuple(rows), lines)


def _results(row: Row) -> Iterable[tuple[str, Decimal]]:
    """The total, and the parts that are numbers; a total leaves the parts to the table."""
    value = row.values.get("total")
    if isinstance(value, int):
        yield "", Decimal(value) / 100
    for part, answer in answers_of(row.values.get("parts")).items():
        number = number_of(answer)
        if number is not None:
            yield part, number
