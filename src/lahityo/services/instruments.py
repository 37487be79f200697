"""Instruments and forms at hand: those that are shipped and those that the organisation has added."""

from functools import cache

from lahityo.base import resources
from lahityo.domain.definition_json import Fault
from lahityo.domain.instrument import Entry, Questionnaire
from lahityo.domain.questionnaire import parse
from lahityo.services.record_views import Row
from lahityo.services.records import Records


@cache
def shipped() -> tuple[Questionnaire, ...]:
    """The instruments that the product carries, by file name."""
    paths = sorted(resources.path("instruments").glob("*.json"))
    return tuple(parse(path.read_text(encoding="utf-8")) for path in paths)


class Instruments:
    """Definitions by address and version."""

    def __init__(self, records: Records) -> None:
        self._records = records

    def usable(self) -> list[Questionnaire]:
        """What a new score may be written with: of each address the latest definition that is in use.

        What the organisation has under an address that is shipped too goes before; taken out of use, neither is shown.
        A definition that this version cannot read is left out.
        """
        found = {one.url: one for one in shipped() if one.scoring.entry is not Entry.STRUCTURE}
        for row in sorted(self._records.rows("instrument", client=b""), key=lambda one: (one.at, one.id)):
            form = _read(row)
            if form is None:
                continue
            if row.values.get("active") is not True:
                found.pop(form.url, None)
            elif form.scoring.entry is not Entry.STRUCTURE:
                found[form.url] = form
        return sorted(found.values(), key=lambda one: one.title.get("", "").casefold())

    def definition(self, url: str, version: str) -> Questionnaire | None:
        """The definition that a score of this address and version was written with, or None: then only its numbers
        are known. Of two records the least id is used.
        """
        for form in shipped():
            if (form.url, form.version) == (url, version):
                return form
        for row in sorted(self._records.rows("instrument", client=b""), key=lambda one: one.id):
            read = _read(row)
            if read is not None and (read.url, read.version) == (url, version):
                return read
        return None


def _read(row: Row) -> Questionnaire | None:
    definition = row.values.get("definition")
    try:
        return parse(definition) if isinstance(definition, str) else None
    except Fault:
        return None
