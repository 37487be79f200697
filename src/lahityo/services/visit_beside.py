"""What signing a visit writes beside it, in the same transaction: that the client was met or not, how far the goals
have come, tasks out of what was agreed, and that the appointment was held.

The mark of a meeting stands in the shared register, for both professions count from it when the next visit is due; it
says that and nothing of the visit.
"""

from contextlib import suppress

from lahityo.base.errors import BadInput, Refused
from lahityo.base.ids import derived_id
from lahityo.domain.spec import Value
from lahityo.domain.visit import VisitFields, is_met
from lahityo.services.desk import Desk
from lahityo.services.drafts import VisitDraft
from lahityo.services.goals import Goals
from lahityo.services.record_writes import Do, New, Void, Write, Writer
from lahityo.services.records import Records
from lahityo.services.tasks import new_task
from lahityo.services.visit_views import VisitView
from lahityo.vault import record_rows
from lahityo.vault.vault import Tx

CONTACT = "contact"


def written_with(desk: Desk, draft: VisitDraft) -> list[Write]:
    """The records that go with the signing of this draft."""
    records, client, day = Records(desk), draft.fields.client, _day(draft.fields)
    writes: list[Write] = [New(CONTACT, client, contact_values(draft.id, draft.fields), id=contact_id(draft.id))]
    if is_met(draft.fields.kind):
        writes += Goals(desk, records).rating_writes(draft.id, client, day, draft.ratings)
    for what in dict.fromkeys(one.strip() for one in draft.tasks):
        if what:
            values: dict[str, Value] = {"what": what[:300], "source": draft.id, "source_type": "visit"}
            writes.append(new_task(client, values))
    if draft.appointment is not None:
        writes += _appointment_step(records, draft, draft.appointment)
    return writes


def contact_id(visit: bytes) -> bytes:
    """The mark of a visit, written once on whichever computer the visit is signed."""
    return derived_id(CONTACT, visit)


def contact_values(visit: bytes, fields: VisitFields) -> dict[str, Value]:
    """That a meeting took place on a day, or why it did not."""
    met = is_met(fields.kind)
    return {"visit": visit, "on": _day(fields), "met": met, "no_show": None if met else fields.no_show or None}


def corrected_contact(desk: Desk, tx: Tx, view: VisitView, fields: VisitFields, reason: str) -> None:
    """Replace the mark of a signed visit whose correction says otherwise; the old one is voided with the reason."""
    after = contact_values(view.id, fields)
    if after == contact_values(view.id, view.fields):
        return
    rows = tx.connection.execute(
        "SELECT document, body FROM document WHERE type = ? AND client = ? AND voided IS NULL", (CONTACT, fields.client)
    ).fetchall()
    marks = [bytes(record) for record, body in rows if record_rows.read_body(bytes(body)).get("visit") == view.id]
    voids = [Void(mark, CONTACT, fields.client, reason) for mark in marks]
    with suppress(Refused):  # a colleague's mark stays his
        Writer(desk, tx).write([*voids, New(CONTACT, fields.client, after, id=None if marks else contact_id(view.id))])


def _appointment_step(records: Records, draft: VisitDraft, appointment: bytes) -> list[Write]:
    """The step of the appointment that this visit is of; none when somebody has moved it on already."""
    met = is_met(draft.fields.kind)
    action = "hold" if met else "miss"
    try:
        card = records.get(appointment)
    except BadInput:
        return []
    if action not in {one.action for one in card.moves}:
        return []
    values: dict[str, Value] = {"other": draft.id} if met else {"code": draft.fields.no_show, "other": draft.id}
    return [Do("appointment", appointment, card.row.client, action, values)]


def _day(fields: VisitFields) -> str:
    return fields.started.date().isoformat()
