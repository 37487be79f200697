"""What the editor of a visit reads before it opens, and what it shows beside the form."""

from dataclasses import dataclass

from lahityo.base.errors import BadInput
from lahityo.base.i18n import QT_TRANSLATE_NOOP
from lahityo.domain.access import Part
from lahityo.domain.client import ClientFields
from lahityo.services.casework import Casework
from lahityo.services.drafts import VisitDraft
from lahityo.services.lists import Previous
from lahityo.ui.goals.words import name_of
from lahityo.ui.ports import Workspace
from lahityo.ui.views import when

DRAFT_GONE = QT_TRANSLATE_NOOP("Errors", "The draft is no longer here; it was signed or discarded.")


@dataclass(frozen=True)
class Asked:
    """What the editor was opened for; exactly one of them, or an empty draft for `client`."""

    client: bytes = b""
    draft: bytes | None = None
    joint: bytes | None = None
    visit: bytes | None = None


@dataclass(frozen=True)
class Opened:
    """A draft to go on with: `kept` says that it stands in the vault already, `noted` that the access log has it,
    `hides` that its place is read for a reason alone.
    """

    draft: VisitDraft
    kept: bool
    me: str
    colleagues: tuple[str, ...]
    noted: bool = False
    hides: bool = False


@dataclass(frozen=True)
class Beside:
    """About the client of the form; `fields` is None while none is chosen. `goals` are (id, name) of active ones;
    `hidden` says that the contact details are not shown.
    """

    client: bytes
    fields: ClientFields | None = None
    note: str = ""
    previous: Previous | None = None
    goals: tuple[tuple[bytes, str], ...] = ()
    hidden: bool = False


def read_draft(workspace: Workspace, asked: Asked) -> Opened:
    """The draft that was asked for; blocks. BadInput or Refused when there is none to write."""
    casework = workspace.casework
    draft, kept = _find(casework, asked)
    # Kept words are the writer's own and open also when nothing can be written; what stands beside them does not.
    noted = bool(draft.fields.client) and not kept and asked.visit is not None
    if noted:
        casework.access.note(casework.access.opening(draft.fields.client, Part.WRITING))
    me = casework.desk.me()
    members = [row.name for row in workspace.members() if row.team == me.team_name and row.name and row.devices]
    names = [me.name, *(name for name in members if name != me.name)]
    hides = bool(draft.fields.client) and casework.safety.protection(draft.fields.client).holds
    return Opened(draft, kept, me.name, tuple(names), noted, hides)


def read_beside(casework: Casework, draft: VisitDraft) -> Beside:
    """What is known of the client and of the visit before; blocks."""
    client = draft.fields.client
    if not client:
        return Beside(b"")
    try:
        card = casework.clients.get(client)
    except BadInput:
        return Beside(client)
    start = when.local_start(draft.fields.start) or casework.desk.clock()
    before = round(start.timestamp() * 1000)
    return Beside(
        client,
        card.fields,
        card.register_note,
        casework.lists.previous(client, before, draft.id),
        tuple((goal.row.id, name_of(goal.row.values)) for goal in casework.goals.active(client)),
        casework.safety.protection(client).holds,
    )


def _find(casework: Casework, asked: Asked) -> tuple[VisitDraft, bool]:
    if asked.draft is not None:
        kept = casework.drafts.get(asked.draft)
        if kept is None:
            raise BadInput(DRAFT_GONE)
        return kept, True
    if asked.visit is not None:
        kept = casework.drafts.get(asked.visit)
        return (kept, True) if kept is not None else (casework.visits.edit(asked.visit), False)
    if asked.joint is not None:
        for row in casework.drafts.rows():
            kept = casework.drafts.get(row.id)
            if kept is not None and kept.joint == asked.joint:
                return kept, True
        return casework.visits.joint_from(asked.joint), False
    return casework.drafts.new(asked.client), False
