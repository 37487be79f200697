"""State machines of everyday work: tasks, appointments, memberships of groups."""

from lahityo.base.i18n import QT_TRANSLATE_NOOP
from lahityo.domain.code_list import CodeItem
from lahityo.domain.process import Process, Transition
from lahityo.domain.spec import CLIENT_ROLES, TEAM_ROLES

_OPEN = frozenset({"open"})
_PLANNED = frozenset({"planned"})

TASK = Process(
    "task",
    "open",
    (
        CodeItem("open", "To do", "Tekemättä", "Att göra"),
        CodeItem("done", "Done", "Tehty", "Gjord"),
        CodeItem("dropped", "Dropped", "Jätetty tekemättä", "Lämnad ogjord"),
    ),
    (
        Transition("done", QT_TRANSLATE_NOOP("Steps", "Mark as done"), _OPEN, "done", TEAM_ROLES, 10),
        Transition(
            "postpone", QT_TRANSLATE_NOOP("Steps", "Postpone"), _OPEN, "open", TEAM_ROLES, 5,
            needs=("until",), keeps=(("until", "until"), ("due_before", "due_before")),
        ),
        Transition(
            "assign", QT_TRANSLATE_NOOP("Steps", "Assign to someone else"), _OPEN, "open", TEAM_ROLES, 6,
            needs=("member",), keeps=(("member", "member"), ("member_before", "member_before")),
        ),
        Transition(
            "drop", QT_TRANSLATE_NOOP("Steps", "Leave undone"), _OPEN, "dropped", TEAM_ROLES, 12, needs=("words",)
        ),
        Transition(
            "reopen", QT_TRANSLATE_NOOP("Steps", "Take up again"), frozenset({"done", "dropped"}), "open", TEAM_ROLES,
            30,
        ),
    ),
)  # fmt: skip

APPOINTMENT = Process(
    "appointment",
    "planned",
    (
        CodeItem("planned", "Agreed", "Sovittu", "Avtalat"),
        CodeItem("held", "Held", "Pidetty", "Hållet"),
        CodeItem("missed", "Missed", "Ei toteutunut", "Uteblivet"),
        CodeItem("cancelled", "Cancelled", "Peruttu", "Avbokat"),
    ),
    (
        Transition(
            "hold", QT_TRANSLATE_NOOP("Steps", "Mark as held"), frozenset({"planned", "missed"}), "held", CLIENT_ROLES,
            1, keeps=(("other", "visit"),),
        ),
        Transition(
            "miss", QT_TRANSLATE_NOOP("Steps", "Mark as missed"), _PLANNED, "missed", CLIENT_ROLES, 10,
            needs=("code",), codes="no_show",
        ),
        Transition(
            "cancel", QT_TRANSLATE_NOOP("Steps", "Cancel it"), _PLANNED, "cancelled", CLIENT_ROLES, 12,
            needs=("code",), codes="no_show",
        ),
    ),
)  # fmt: skip

MEMBERSHIP = Process(
    "membership",
    "proposed",
    (
        CodeItem("proposed", "Proposed", "Ehdotettu", "Föreslaget"),
        CodeItem("member", "Member", "Jäsen", "Medlem"),
        CodeItem("paused", "Paused", "Tauolla", "Pausat"),
        CodeItem("left", "Left", "Lähtenyt", "Lämnat"),
    ),
    (
        Transition(
            "join", QT_TRANSLATE_NOOP("Steps", "Join"), frozenset({"proposed", "left"}), "member", CLIENT_ROLES, 30
        ),
        Transition(
            "pause", QT_TRANSLATE_NOOP("Steps", "Put on a break"), frozenset({"member"}), "paused", CLIENT_ROLES, 5
        ),
        Transition("resume", QT_TRANSLATE_NOOP("Steps", "Go on"), frozenset({"paused"}), "member", CLIENT_ROLES, 20),
        Transition(
            "leave", QT_TRANSLATE_NOOP("Steps", "Mark as having left"), frozenset({"proposed", "member", "paused"}),
            "left", CLIENT_ROLES, 1, needs=("code",), codes="ending_ground",
        ),
    ),
    settles=True,
)  # fmt: skip

MACHINES: tuple[Process, ...] = (TASK, APPOINTMENT, MEMBERSHIP)
