"""Visits: record, sign, correct and read them. The visit stands in the writer's register; what was agreed, in the
shared one; a joint visit is two linked entries, each in its writer's register.
"""

from collections.abc import Sequence
from dataclasses import replace

from lahityo.base.errors import BadInput, Refused
from lahityo.base.i18n import QT_TRANSLATE_NOOP
from lahityo.base.ids import derived_id, new_id
from lahityo.domain.problems import Problem
from lahityo.domain.visit import (
    VisitAction,
    VisitFields,
    VisitState,
    problems_for_correction,
    problems_for_saving,
    problems_for_signing,
    problems_for_voiding,
    state_after,
)
from lahityo.protocol.change import Op, Value
from lahityo.services import attachment_drafts
from lahityo.services.desk import Desk, FormRejected, refuse_if_restored
from lahityo.services.drafts import VisitDraft
from lahityo.services.record_drafts import drop_draft
from lahityo.services.record_writes import Void, Write, Writer
from lahityo.services.visit_beside import corrected_contact, written_with
from lahityo.services.visit_ops import agreement_id, agreement_op, changed_ops, every_value, full_values
from lahityo.services.visit_views import VisitView, is_voided, kind_of, read_view
from lahityo.vault.vault import Tx

UNKNOWN_VISIT = QT_TRANSLATE_NOOP("Errors", "The visit is not on this computer; sync and try again.")
SIGNED_ALREADY = QT_TRANSLATE_NOOP("Errors", "A signed visit does not change; correct it instead.")
CLIENT_STAYS = QT_TRANSLATE_NOOP("Errors", "A saved visit keeps its client; record a new visit for the other person.")
NOT_SIGNED = QT_TRANSLATE_NOOP("Errors", "The visit is not signed yet; edit it instead.")


class Visits:
    """Use cases that write visits, and read one."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def save(self, draft: VisitDraft) -> None:
        """Save unsigned, for the colleagues of the register to see and go on with; the draft ends."""
        problems = problems_for_saving(draft.fields)
        if problems:
            raise FormRejected(problems)
        self._desk.vault.write(lambda tx: self._write(tx, draft, signed=None))

    def sign(self, draft: VisitDraft) -> None:
        """Sign: the visit is a document from now on; the draft ends.

        With it go what both professions need to know: that the client was met, ratings, tasks, the appointment held.
        """
        problems = problems_for_signing(draft.fields, self._desk.clock())
        if problems:
            raise FormRejected(problems)
        beside = written_with(self._desk, draft)
        self._desk.vault.write(lambda tx: self._write(tx, draft, signed=self._desk.now_millis(), beside=beside))

    def get(self, visit: bytes) -> VisitView:
        """One visit with its corrections; BadInput when it is not on this computer."""
        directory = self._desk.directory()
        view = self._desk.vault.read(
            lambda connection: read_view(self._desk.vault.reader(connection), directory, visit)
        )
        if view is None:
            raise BadInput(UNKNOWN_VISIT)
        return view

    def edit(self, visit: bytes) -> VisitDraft:
        """A draft of an open visit as it reads now; Refused when it is signed."""
        view = self.get(visit)
        if view.signed is not None:
            raise Refused(SIGNED_ALREADY)
        state_after(view.state, VisitAction.EDIT)
        return VisitDraft(
            visit, view.register, view.fields, view.joint, editing=True, base=view.fields, seen=view.seen,
            seen_shared=view.seen_shared,
        )  # fmt: skip

    def correct(self, visit: bytes, fields: VisitFields, reason: str) -> None:
        """Put a correction beside a signed visit: the original stays readable; what was kept of it unfinished ends."""
        view = self.get(visit)
        if view.signed is None:
            raise Refused(NOT_SIGNED)
        state_after(view.state, VisitAction.CORRECT)
        problems = problems_for_correction(view.fields, fields, reason, self._desk.clock())
        if problems:
            raise FormRejected(problems)

        def work(tx: Tx) -> None:
            self._correct(tx, view, fields, reason)
            drop_draft(tx, "correction", view.fields.client, visit)

        self._desk.vault.write(work)

    def void(self, visit: bytes, reason: str, kind: str = "mistake") -> None:
        """Declare a visit void, with what was agreed at it: it stays readable and leaves every list and count.

        `kind` is a code of the list void_kind.
        """
        view = self.get(visit)
        state_after(view.state, VisitAction.VOID)
        problems = problems_for_voiding(reason)
        if problems:
            raise FormRejected(problems)
        write = Void(visit, "visit", view.fields.client, reason, kind)
        self._desk.vault.write(lambda tx: Writer(self._desk, tx).write([write]))

    def joint_from(self, joint: bytes) -> VisitDraft:
        """A draft of this person's own part of a joint visit that a colleague of the other profession has opened."""
        row = self._desk.vault.read(
            lambda connection: connection.execute(
                "SELECT client, kind, start, minutes, place, workers FROM joint_visit WHERE joint = ?", (joint,)
            ).fetchone()
        )
        if row is None:
            raise BadInput(UNKNOWN_VISIT)
        workers = tuple(row[5].split("\n")) if row[5] else ()
        fields = VisitFields(bytes(row[0]), kind_of(row[1]), row[2], row[3], row[4], workers=workers)
        return VisitDraft(new_id(), self._desk.writing_register(), fields, joint)

    def _write(self, tx: Tx, draft: VisitDraft, signed: int | None, beside: Sequence[Write] = ()) -> None:
        writer = Writer(self._desk, tx)
        fields, client, team = draft.fields, draft.fields.client, self._desk.team()
        if draft.base is not None and client != draft.base.client:
            raise FormRejected([Problem("client", CLIENT_STAYS)])
        at = self._desk.now_millis()
        stream = tx.log.stream_holding(draft.id, client, team, str(draft.register))
        present = tx.log.projector.record(draft.id, stream)
        if present is not None and present.signed:
            raise Refused(SIGNED_ALREADY)
        if present is not None and is_voided(tx.connection, draft.id):
            state_after(VisitState.VOIDED, VisitAction.EDIT)
        about: dict[str, Value] = {
            "role": str(self._desk.role()),
            "joint": draft.joint,
        }
        seen = list(draft.seen) if draft.editing else None
        if signed is not None:
            writer.put(stream, Op(draft.id, "visit", {**full_values(fields), **about, "signed": signed}), seen)
        elif draft.editing and draft.base is not None:
            writer.put(stream, changed_ops(draft.id, draft.base, fields), seen)
        else:
            writer.put(stream, replace_set(changed_ops(draft.id, None, fields), {**about, "at": at}))
        self._put_shared(tx, writer, draft, signed, at)
        writer.write([*beside, *attachment_drafts.records_of(tx, draft.id, client)])
        tx.connection.execute("DELETE FROM draft WHERE id = ?", (draft.id,))
        tx.touch("draft", draft.id)

    def _put_shared(self, tx: Tx, writer: Writer, draft: VisitDraft, signed: int | None, at: int) -> None:
        """What both professions need: the agreement, and that a joint visit took place."""
        fields = draft.fields
        agreement = agreement_id(draft.id)
        ops: list[Op] = []
        before = draft.base.agreed if draft.base else ""
        if fields.agreed != before or (fields.agreed and signed is not None):
            # When it was first said tells who agreed, and who may void it when another has signed the visit.
            said = None if before else at
            ops.append(agreement_op(draft.id, fields, at=said, joint=draft.joint, signed=signed))
        if draft.joint is not None and not self._joint_known(tx, draft.joint):
            ops.append(
                Op(
                    draft.joint,
                    "joint_visit",
                    {
                        "kind": str(fields.kind),
                        "start": fields.start,
                        "minutes": fields.minutes,
                        "place": fields.place,
                        "opened_by": str(draft.register),
                        "workers_order": list(fields.workers),
                    },
                    add={"workers": list(dict.fromkeys(fields.workers))} if fields.workers else {},
                )
            )
        if ops:
            shared = tx.log.stream_holding(agreement, fields.client, self._desk.team(), "shared")
            for op in ops:
                writer.put(shared, op, list(draft.seen_shared) if draft.editing else None)

    @staticmethod
    def _joint_known(tx: Tx, joint: bytes) -> bool:
        row = tx.connection.execute("SELECT 1 FROM joint_visit WHERE joint = ?", (joint,)).fetchone()
        return row is not None

    def _correct(self, tx: Tx, view: VisitView, fields: VisitFields, reason: str) -> None:
        refuse_if_restored(tx)
        at, team = self._desk.now_millis(), self._desk.team()
        about: dict[str, Value] = {
            "reason": reason.strip(),
            "number": len(view.corrections),
            "signed": at,
        }
        before, after = every_value(view.fields), every_value(fields)
        changed = {name: value for name, value in after.items() if before[name] != value}
        if changed:
            stream = tx.log.stream_holding(view.id, fields.client, team, str(view.register))
            op = Op(new_id(), "correction", {**changed, **about, "document": view.id})
            tx.log.append(stream, [[op]], at)
        if fields.agreed != view.fields.agreed:
            self._correct_agreement(tx, view, fields.agreed, about, at)
        corrected_contact(self._desk, tx, view, fields, reason.strip())

    def _correct_agreement(self, tx: Tx, view: VisitView, text: str, about: dict[str, Value], at: int) -> None:
        agreement = agreement_id(view.id)
        shared = tx.log.stream_holding(agreement, view.fields.client, self._desk.team(), "shared")
        if tx.log.projector.record(agreement, shared) is None:
            op = agreement_op(view.id, replace(view.fields, agreed=text), at=at, signed=at)
            tx.log.append(shared, [[op]], at)
        else:
            op = Op(new_id(), "correction", {**about, "document": agreement, "text": text})
            tx.log.append(shared, [[op]], at)


def replace_set(op: Op, more: dict[str, Value]) -> Op:
    """The op with more fields set."""
    return Op(op.record, op.type, {**op.set, **more}, op.add, op.remove)


def begin_joint(draft: VisitDraft) -> VisitDraft:
    """The draft as one part of a joint visit; the other profession is asked for the other part."""
    return draft if draft.joint else replace(draft, joint=derived_id("joint", draft.id))
