"""State machines of a plan and of a comment on it.

What stops or returns a plan goes before what lets it through: a plan that was approved on one computer and withdrawn or
returned on another at the same time is not in force, and people settle it.
"""

from lahityo.base.i18n import QT_TRANSLATE_NOOP
from lahityo.domain.code_list import CodeItem
from lahityo.domain.codes import Role
from lahityo.domain.process import Process, Transition
from lahityo.domain.spec import SOCIAL_ROLES

_REVIEWERS = frozenset({Role.SOCIAL_WORKER})
NOT_ENDED = frozenset({"draft", "proposed", "returned", "approved", "reviewed", "paused"})

PLAN = Process(
    "plan",
    "draft",
    (
        CodeItem("draft", "Draft", "Luonnos", "Utkast"),
        CodeItem("proposed", "Proposed", "Ehdotettu", "Föreslagen"),
        CodeItem("returned", "Returned", "Palautettu", "Återlämnad"),
        CodeItem("approved", "Approved", "Hyväksytty", "Godkänd"),
        CodeItem("reviewed", "Reviewed", "Arvioitu", "Utvärderad"),
        CodeItem("paused", "Paused", "Tauolla", "Pausad"),
        CodeItem("ended", "Ended", "Päättynyt", "Avslutad"),
    ),
    (
        Transition(
            "propose",
            QT_TRANSLATE_NOOP("Steps", "Propose the plan"),
            frozenset({"draft", "returned", "approved", "reviewed"}),
            "proposed",
            SOCIAL_ROLES,
            rank=60,
            needs=("version",),
            keeps=(("version", "version"),),
        ),
        Transition(
            "approve",
            QT_TRANSLATE_NOOP("Steps", "Approve the plan"),
            frozenset({"proposed"}),
            "approved",
            _REVIEWERS,
            rank=50,
            needs=("version",),
            keeps=(("version", "in_force"),),
            matches=("version",),
            requires=("version",),
        ),
        Transition(
            "return",
            QT_TRANSLATE_NOOP("Steps", "Return to its author"),
            frozenset({"proposed"}),
            "returned",
            _REVIEWERS,
            rank=10,
            needs=("version",),
            matches=("version",),
        ),
        Transition(
            "withdraw",
            QT_TRANSLATE_NOOP("Steps", "Withdraw the proposal"),
            frozenset({"proposed"}),
            "draft",
            SOCIAL_ROLES,
            rank=20,
            lacks=("in_force",),
        ),
        Transition(
            "withdraw_renewal",
            QT_TRANSLATE_NOOP("Steps", "Withdraw the renewal"),
            frozenset({"proposed"}),
            "approved",
            SOCIAL_ROLES,
            rank=20,
            requires=("in_force",),
        ),
        Transition(
            "review",
            QT_TRANSLATE_NOOP("Steps", "Record the review"),
            frozenset({"approved", "reviewed"}),
            "reviewed",
            SOCIAL_ROLES,
            rank=40,
            needs=("other",),
        ),
        Transition(
            "pause",
            QT_TRANSLATE_NOOP("Steps", "Pause the plan"),
            NOT_ENDED - {"paused"},
            "paused",
            SOCIAL_ROLES,
            rank=5,
            needs=("words",),
            keeps=(("until", "until"),),
        ),
        Transition(
            "resume",
            QT_TRANSLATE_NOOP("Steps", "Resume the plan"),
            frozenset({"paused"}),
            "approved",
            SOCIAL_ROLES,
            rank=70,
            requires=("in_force",),
        ),
        Transition(
            "reopen",
            QT_TRANSLATE_NOOP("Steps", "Make it a draft again"),
            frozenset({"paused"}),
            "draft",
            SOCIAL_ROLES,
            rank=70,
            lacks=("in_force",),
        ),
        Transition(
            "end",
            QT_TRANSLATE_NOOP("Steps", "End the plan"),
            NOT_ENDED,
            "ended",
            SOCIAL_ROLES,
            rank=1,
            needs=("code", "words"),
            codes="ending_ground",
        ),
    ),
    settles=True,
)

COMMENT = Process(
    "comment",
    "open",
    (
        CodeItem("open", "Open", "Avoin", "Öppen"),
        CodeItem("settled", "Settled", "Käsitelty", "Behandlad"),
    ),
    (
        Transition(
            "settle",
            QT_TRANSLATE_NOOP("Steps", "Settle the comment"),
            frozenset({"open"}),
            "settled",
            SOCIAL_ROLES,
            rank=10,
        ),
        Transition(
            "reopen",
            QT_TRANSLATE_NOOP("Steps", "Open the comment again"),
            frozenset({"settled"}),
            "open",
            SOCIAL_ROLES,
            rank=20,
        ),
    ),
)

MACHINES: tuple[Process, ...] = (PLAN, COMMENT)
