"""State machines: referrals, applications and decisions. Of concurrent steps those that stop go first."""

from lahityo.base.i18n import QT_TRANSLATE_NOOP
from lahityo.domain.code_list import CodeItem
from lahityo.domain.codes import Role
from lahityo.domain.process import Process, Transition
from lahityo.domain.spec import CLIENT_ROLES, SOCIAL_ROLES

_DECIDERS = frozenset({Role.SOCIAL_WORKER, Role.TEAM_LEAD})
_PREPARED = CodeItem("prepared", "Prepared", "Valmisteilla", "Under beredning")

REFERRAL = Process(
    "referral",
    "prepared",
    (
        _PREPARED,
        CodeItem("sent", "Sent", "Lähetetty", "Skickad"),
        CodeItem("accepted", "Accepted", "Hyväksytty", "Mottagen"),
        CodeItem("refused", "Refused", "Hylätty", "Avslagen"),
        CodeItem("lapsed", "Lapsed", "Rauennut", "Förfallen"),
        CodeItem("withdrawn", "Withdrawn", "Peruttu", "Återtagen"),
        CodeItem("started", "Started", "Alkanut", "Påbörjad"),
        CodeItem("ended", "Ended", "Päättynyt", "Avslutad"),
    ),
    (
        Transition(
            "accept",
            QT_TRANSLATE_NOOP("Steps", "Mark as accepted"),
            frozenset({"sent", "refused", "lapsed"}),
            "accepted",
            CLIENT_ROLES,
            30,
            needs=("day",),
        ),
        Transition(
            "refuse",
            QT_TRANSLATE_NOOP("Steps", "Mark as refused"),
            frozenset({"sent"}),
            "refused",
            CLIENT_ROLES,
            10,
            needs=("codes",),
            codes="barrier",
        ),
        Transition(
            "begin",
            QT_TRANSLATE_NOOP("Steps", "Mark as started"),
            frozenset({"accepted"}),
            "started",
            CLIENT_ROLES,
            40,
            needs=("day",),
        ),
        Transition(
            "end",
            QT_TRANSLATE_NOOP("Steps", "Mark as ended"),
            frozenset({"started"}),
            "ended",
            CLIENT_ROLES,
            45,
            needs=("code",),
            codes="ending_ground",
        ),
        Transition(
            "lapse",
            QT_TRANSLATE_NOOP("Steps", "Mark as lapsed"),
            frozenset({"sent", "accepted"}),
            "lapsed",
            CLIENT_ROLES,
            12,
            needs=("codes",),
            codes="barrier",
        ),
        Transition(
            "withdraw",
            QT_TRANSLATE_NOOP("Steps", "Withdraw the referral"),
            frozenset({"sent", "accepted"}),
            "withdrawn",
            CLIENT_ROLES,
            1,
            needs=("words",),
        ),
    ),
    settles=True,
    signed="sent",
)

DECISION = Process(
    "decision",
    "prepared",
    (
        _PREPARED,
        CodeItem("made", "Made", "Tehty", "Fattat"),
        CodeItem("served", "Served", "Annettu tiedoksi", "Delgivet"),
        CodeItem("appealed", "Appealed", "Muutoksenhaussa", "Överklagat"),
        CodeItem("repealed", "Repealed", "Kumottu", "Upphävt"),
    ),
    (
        Transition(
            "serve",
            QT_TRANSLATE_NOOP("Steps", "Mark as served"),
            frozenset({"made"}),
            "served",
            SOCIAL_ROLES,
            20,
            needs=("day",),
        ),
        Transition(
            "appeal",
            QT_TRANSLATE_NOOP("Steps", "Mark as appealed"),
            frozenset({"made", "served"}),
            "appealed",
            _DECIDERS,
            30,
        ),
        Transition(
            "close_appeal",
            QT_TRANSLATE_NOOP("Steps", "Close the appeal"),
            frozenset({"appealed"}),
            "served",
            _DECIDERS,
            40,
            needs=("words",),
        ),
        Transition(
            "repeal",
            QT_TRANSLATE_NOOP("Steps", "Revoke the decision"),
            frozenset({"made", "served", "appealed"}),
            "repealed",
            _DECIDERS,
            1,
            needs=("words",),
        ),
    ),
    signed="made",
)

APPLICATION = Process(
    "application",
    "prepared",
    (
        _PREPARED,
        CodeItem("sent", "Sent", "Lähetetty", "Skickad"),
        CodeItem("granted", "Granted", "Myönnetty", "Beviljad"),
        CodeItem("refused", "Refused", "Hylätty", "Avslagen"),
        CodeItem("withdrawn", "Withdrawn", "Peruttu", "Återtagen"),
    ),
    (
        Transition(
            "send", QT_TRANSLATE_NOOP("Steps", "Mark as sent"), frozenset({"prepared"}), "sent", SOCIAL_ROLES, 10
        ),
        Transition(
            "grant",
            QT_TRANSLATE_NOOP("Steps", "Mark as granted"),
            frozenset({"sent", "refused"}),
            "granted",
            SOCIAL_ROLES,
            30,
        ),
        Transition(
            "refuse",
            QT_TRANSLATE_NOOP("Steps", "Mark as refused"),
            frozenset({"sent"}),
            "refused",
            SOCIAL_ROLES,
            12,
            needs=("codes",),
            codes="barrier",
        ),
        Transition(
            "withdraw",
            QT_TRANSLATE_NOOP("Steps", "Withdraw the application"),
            frozenset({"prepared", "sent"}),
            "withdrawn",
            SOCIAL_ROLES,
            1,
        ),
    ),
    settles=True,
)

MACHINES: tuple[Process, ...] = (REFERRAL, DECISION, APPLICATION)
