"""Instruments and forms at hand: those that are shipped and those that the organisation has added."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import cache

from lahityo.base import resources
from lahityo.base.errors import BadInput
from lahityo.base.i18n import QT_TRANSLATE_NOOP
from lahityo.domain.definition_json import Fault
from lahityo.domain.instrument import Entry, Questionnaire, Reference
from lahityo.domain.questionnaire import parse
from lahityo.domain.records.score import INSTRUMENT
from lahityo.domain.spec import text_of
from lahityo.services.desk import Desk
from lahityo.services.record_views import Row
from lahityo.services.record_writes import Change, New
from lahityo.services.records import Records

THERE_ALREADY = QT_TRANSLATE_NOOP(
    "Errors", "Version {version} of this instrument is here already; a changed form gets a new version number."
)
_ALL = 1_000_000


@cache
def shipped() -> tuple[Questionnaire, ...]:
    """The instruments that the product carries, by file name."""
    paths = sorted(resources.path("instruments").glob("*.json"))
    return tuple(parse(path.read_text(encoding="utf-8")) for path in paths)


@dataclass(frozen=True, slots=True)
class Known:
    """An instrument as it stands now.

    `own` says that the organisation's definition is used; `record` is what the organisation has written of it, or None.
    """

    form: Questionnaire
    own: bool
    active: bool
    record: bytes | None

    @property
    def is_scored(self) -> bool:
        """Whether results are entered with it; what is not is a part of the plan and always there."""
        return self.form.scoring.entry is not Entry.STRUCTURE


class Instruments:
    """Definitions by address and version."""

    def __init__(self, desk: Desk, records: Records) -> None:
        self._desk = desk
        self._records = records

    def writes(self) -> bool:
        """Whether this person adds instruments and takes them out of use."""
        return self._desk.role() in INSTRUMENT.writers

    def all(self) -> list[Known]:
        """Every instrument by name: of each address what was written of it last, else the shipped one.

        What the organisation has under an address that is shipped too goes before; a definition that this version
        cannot read is left out.
        """
        found = {one.url: Known(one, own=False, active=True, record=None) for one in shipped()}
        for row in sorted(self._rows(), key=lambda one: (one.at, one.id)):
            url, form = text_of(row.values, "url"), _read(row)
            before = found.get(url)
            if form is None and (before is None or text_of(row.values, "definition")):
                continue
            used = form or (before.form if before else None)
            own = form is not None or (before is not None and before.own)
            if used is not None:
                found[url] = Known(used, own, active=row.values.get("active") is True, record=row.id)
        settled = (replace(one, form=self._settled(one.form)) for one in found.values())
        return sorted(settled, key=lambda one: one.form.title.get("", "").casefold())

    def usable(self) -> list[Questionnaire]:
        """What a new score may be written with."""
        return [one.form for one in self.all() if one.active and one.is_scored]

    def definition(self, url: str, version: str) -> Questionnaire | None:
        """The definition that a score of this address and version was written with, or None: then only its numbers
        are known. Of two records the least id is used.
        """
        for form in shipped():
            if (form.url, form.version) == (url, version):
                return self._settled(form)
        for row in sorted(self._rows(), key=lambda one: one.id):
            read = _read(row)
            if read is not None and (read.url, read.version) == (url, version):
                return self._settled(read)
        return None

    def add(self, text: str) -> bytes:
        """Take in the organisation's own definition, in use from now on; its record.

        Fault names the path of what cannot be read; BadInput when this version of the instrument is here already.
        """
        form = parse(text)
        if self.definition(form.url, form.version) is not None:
            raise BadInput(THERE_ALREADY, version=form.version)
        (record,) = self._records.write(New("instrument", b"", {"url": form.url, "definition": text, "active": True}))
        return record

    def switch(self, url: str, *, active: bool) -> None:
        """Take an instrument into use or out of it; what was entered with it stays readable."""
        record = next((one.record for one in self.all() if one.form.url == url), None)
        if record is None:
            self._records.write(New("instrument", b"", {"url": url, "active": active}))
            return
        card = self._records.get(record)
        self._records.write(Change(card, {**card.row.values, "active": active}))

    def _rows(self) -> list[Row]:
        return self._records.rows("instrument", client=b"", limit=_ALL)

    def _settled(self, form: Questionnaire) -> Questionnaire:
        lines = _lines(form, self._records.setting)
        return replace(form, scoring=replace(form.scoring, references=lines))


def _lines(form: Questionnaire, setting: Callable[[str], str]) -> tuple[Reference, ...]:
    """The lines that have a value: the published ones, and the unit's own once it has given one."""
    found = []
    for line in form.scoring.references:
        given = setting(line.setting) if line.setting else ""
        if line.value is not None:
            found.append(line)
        elif given.isdecimal():
            found.append(replace(line, value=Decimal(given)))
    return tuple(found)


def _read(row: Row) -> Questionnaire | None:
    definition = row.values.get("definition")
    try:
        return parse(definition) if isinstance(definition, str) else None
    except Fault:
        return None
