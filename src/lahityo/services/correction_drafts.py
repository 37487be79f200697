"""An unfinished correction of a signed visit: one person's words, kept in the vault of this computer alone."""

from dataclasses import dataclass, replace
from typing import Any, cast

from lahityo.domain.codes import Theme, VisitKind
from lahityo.domain.spec import Value, Values
from lahityo.domain.visit import VisitFields
from lahityo.services.record_drafts import RecordDrafts
from lahityo.services.visit_ops import every_value
from lahityo.services.visit_views import VisitView, kind_of

TYPE = "correction"
_BASE = "base."
"""Before the name of a field: how the visit read when the correction began."""


@dataclass(frozen=True)
class CorrectionDraft:
    """What the form of a correction of `view` holds: how the visit should read, and why."""

    view: VisitView
    fields: VisitFields
    reason: str


class CorrectionDrafts:
    """Use cases about unfinished corrections: one of each visit."""

    def __init__(self, drafts: RecordDrafts) -> None:
        self._drafts = drafts

    def keep(self, draft: CorrectionDraft) -> int:
        """Keep what the form holds now; when it was kept (ms), told only after it is durable."""
        base = {f"{_BASE}{name}": value for name, value in _plain(draft.view.fields).items()}
        values = {**_plain(draft.fields), **base, "reason": draft.reason}
        return self._drafts.keep(TYPE, draft.view.fields.client, draft.view.id, values)

    def find(self, view: VisitView) -> CorrectionDraft | None:
        """What was kept, or None. What a colleague has corrected since stands where this person wrote nothing."""
        found = self._drafts.find(TYPE, view.fields.client, view.id)
        if found is None:
            return None
        own = {
            name: value
            for name, value in found.values.items()
            if f"{_BASE}{name}" in found.values and value != found.values[f"{_BASE}{name}"]
        }
        return CorrectionDraft(view, _with(view.fields, own), str(found.values.get("reason") or ""))

    def drop(self, view: VisitView) -> None:
        """Throw away what was kept."""
        self._drafts.drop(TYPE, view.fields.client, view.id)


def _plain(fields: VisitFields) -> dict[str, Value]:
    values: dict[str, Value] = {"agreed": fields.agreed}
    for name, value in every_value(fields).items():
        values[name] = tuple(value) if isinstance(value, list) else value
    return values


def _with(fields: VisitFields, values: Values) -> VisitFields:
    """The fields with those that were written in a kept correction."""
    given = dict(values)
    kind, themes = given.pop("kind", None), given.pop("themes", None)
    made = replace(fields, **cast("Any", given))  # each was written from the field of its name
    if isinstance(kind, str):
        made = replace(made, kind=VisitKind(kind_of(kind)))
    if isinstance(themes, tuple):
        made = replace(made, themes=tuple(Theme(str(one)) for one in themes))
    return made
