"""Record types of safety: dangers, non-disclosure and why something was shown, outings, incidents, contacts."""

from lahityo.base.i18n import QT_TRANSLATE_NOOP
from lahityo.domain.codes import Role
from lahityo.domain.health_rules import came
from lahityo.domain.identifying import ask_of_names, refuse_codes
from lahityo.domain.problems import Problem
from lahityo.domain.safety_rules import flag_problems, outing_problems, protection_doubts, protection_problems
from lahityo.domain.spec import CLIENT_ROLES, Facts, FieldKind, FieldSpec, Home, Life, Need, RecordSpec, Values

_TEAM_ROLES = CLIENT_ROLES | {Role.PARTNER}

SAFETY_FLAG = RecordSpec(
    "safety_flag",
    Home.SHARED,
    Life.RECORD,
    QT_TRANSLATE_NOOP("Records", "Safety flag"),
    QT_TRANSLATE_NOOP("Records", "Safety flags"),
    fields=(
        FieldSpec(
            "kind", FieldKind.CODE, QT_TRANSLATE_NOOP("Fields", "Kind of safety flag"), Need.SAVE, codes="flag_kind"
        ),
        FieldSpec(
            "words",
            FieldKind.TEXT,
            QT_TRANSLATE_NOOP("Fields", "Description of the safety flag"),
            Need.SAVE,
            limit=500,
            hint=QT_TRANSLATE_NOOP("Fields", "What to take care of, and how. Shown before every visit."),
            searched=True,
        ),
        FieldSpec("from", FieldKind.DAY, QT_TRANSLATE_NOOP("Fields", "Holds from"), Need.SAVE),
        FieldSpec("fixed_term", FieldKind.YES_NO, QT_TRANSLATE_NOOP("Fields", "Fixed term")),
        FieldSpec("to", FieldKind.DAY, QT_TRANSLATE_NOOP("Fields", "Holds until")),
        FieldSpec("source", FieldKind.TEXT, QT_TRANSLATE_NOOP("Fields", "Source of the information")),
        FieldSpec("ended", FieldKind.DAY, QT_TRANSLATE_NOOP("Fields", "No longer holds since")),
        FieldSpec("ended_words", FieldKind.TEXT, QT_TRANSLATE_NOOP("Fields", "Why it no longer holds"), limit=500),
    ),
    writers=CLIENT_ROLES,
    day="from",
    until="to",
    title=("kind", "words"),
    check=flag_problems,
)

PROTECTION = RecordSpec(
    "protection",
    Home.SHARED,
    Life.RECORD,
    QT_TRANSLATE_NOOP("Records", "Non-disclosure"),
    QT_TRANSLATE_NOOP("Records", "Non-disclosures"),
    fields=(
        FieldSpec(
            "on",
            FieldKind.YES_NO,
            QT_TRANSLATE_NOOP("Fields", "Non-disclosure for personal safety"),
            Need.SAVE,
            hint=QT_TRANSLATE_NOOP("Fields", "Address and contact details are hidden, and shown only for a reason."),
        ),
        FieldSpec("until", FieldKind.DAY, QT_TRANSLATE_NOOP("Fields", "In force until")),
        FieldSpec(
            "relative",
            FieldKind.YES_NO,
            QT_TRANSLATE_NOOP("Fields", "A relative has one"),
            hint=QT_TRANSLATE_NOOP("Fields", "Do not record the relative's contact details."),
        ),
        FieldSpec("words", FieldKind.TEXT, QT_TRANSLATE_NOOP("Fields", "Notes on the non-disclosure"), limit=300),
    ),
    writers=CLIENT_ROLES,
    until="until",
    check=protection_problems,
    doubts=protection_doubts,
)

REVEAL = RecordSpec(
    "reveal",
    Home.SHARED,
    Life.EVENT,
    QT_TRANSLATE_NOOP("Records", "Showing of hidden details"),
    QT_TRANSLATE_NOOP("Records", "Showings of hidden details"),
    fields=(
        FieldSpec("what", FieldKind.TEXT, QT_TRANSLATE_NOOP("Fields", "What was shown"), Need.SAVE, limit=60),
        FieldSpec("grounds", FieldKind.TEXT, QT_TRANSLATE_NOOP("Fields", "Reason to show"), Need.SAVE, limit=500),
    ),
    writers=CLIENT_ROLES,
    title=("grounds",),
)

RESTRICTION = RecordSpec(
    "restriction",
    Home.SHARED,
    Life.EVENT,
    QT_TRANSLATE_NOOP("Records", "Restriction to named people"),
    QT_TRANSLATE_NOOP("Records", "Restrictions to named people"),
    fields=(
        FieldSpec("names", FieldKind.TEXT, QT_TRANSLATE_NOOP("Fields", "Restricted to"), Need.SAVE, limit=4000),
        FieldSpec("grounds", FieldKind.TEXT, QT_TRANSLATE_NOOP("Fields", "Why it is restricted"), Need.SAVE, limit=500),
    ),
    writers=CLIENT_ROLES,
    title=("names",),
)

OUTING = RecordSpec(
    "outing",
    Home.TEAM,
    Life.RECORD,
    QT_TRANSLATE_NOOP("Records", "Outing"),
    QT_TRANSLATE_NOOP("Records", "Outings"),
    fields=(
        FieldSpec("worker", FieldKind.TEXT, QT_TRANSLATE_NOOP("Fields", "Worker"), Need.SAVE),
        FieldSpec("member", FieldKind.ID, QT_TRANSLATE_NOOP("Fields", "Member"), Need.SAVE, of="member"),
        FieldSpec("pair", FieldKind.TEXT, QT_TRANSLATE_NOOP("Fields", "With whom")),
        FieldSpec(
            "place",
            FieldKind.TEXT,
            QT_TRANSLATE_NOOP("Fields", "Planned place"),
            Need.SAVE,
            hint=QT_TRANSLATE_NOOP("Fields", "The whole team reads this: no client's name."),
        ),
        FieldSpec("leaves", FieldKind.MOMENT, QT_TRANSLATE_NOOP("Fields", "Leaves"), Need.SAVE),
        FieldSpec("back_by", FieldKind.MOMENT, QT_TRANSLATE_NOOP("Fields", "Return by"), Need.SAVE),
        FieldSpec("phone", FieldKind.TEXT, QT_TRANSLATE_NOOP("Fields", "Phone on the way"), limit=60),
        FieldSpec(
            "instructions",
            FieldKind.TEXT,
            QT_TRANSLATE_NOOP("Fields", "What to do if I am not back"),
            limit=500,
        ),
    ),
    writers=_TEAM_ROLES,
    day="leaves",
    title=("worker", "place"),
    process="outing",
    check=outing_problems,
    doubts=ask_of_names("place", "instructions"),
)

_INCIDENT_CODES = refuse_codes("what", "measures")
_INCIDENT_TIME = came("happened_at")


def _incident_problems(values: Values, facts: Facts) -> list[Problem]:
    return _INCIDENT_TIME(values, facts) + _INCIDENT_CODES(values, facts)


SAFETY_INCIDENT = RecordSpec(
    "safety_incident",
    Home.TEAM,
    Life.EVENT,
    QT_TRANSLATE_NOOP("Records", "Safety incident"),
    QT_TRANSLATE_NOOP("Records", "Safety incidents"),
    fields=(
        FieldSpec("happened_at", FieldKind.MOMENT, QT_TRANSLATE_NOOP("Fields", "Happened at"), Need.SAVE),
        FieldSpec("place", FieldKind.TEXT, QT_TRANSLATE_NOOP("Fields", "Place of the incident"), searched=True),
        FieldSpec(
            "what",
            FieldKind.LONG,
            QT_TRANSLATE_NOOP("Fields", "What happened"),
            Need.SAVE,
            limit=4000,
            hint=QT_TRANSLATE_NOOP("Fields", "About the work, not about a client: nobody is named."),
            searched=True,
        ),
        FieldSpec(
            "measures", FieldKind.LONG, QT_TRANSLATE_NOOP("Fields", "What was done about it"), limit=4000, searched=True
        ),
        FieldSpec("reported_to", FieldKind.TEXT, QT_TRANSLATE_NOOP("Fields", "Reported to employer")),
    ),
    writers=_TEAM_ROLES,
    day="happened_at",
    title=("place",),
    check=_incident_problems,
    doubts=ask_of_names("what", "measures"),
)

CONTACT = RecordSpec(
    "contact",
    Home.SHARED,
    Life.EVENT,
    QT_TRANSLATE_NOOP("Records", "Contact"),
    QT_TRANSLATE_NOOP("Records", "Contacts"),
    fields=(
        FieldSpec("visit", FieldKind.ID, QT_TRANSLATE_NOOP("Fields", "Visit"), Need.SAVE, of="visit"),
        FieldSpec("on", FieldKind.DAY, QT_TRANSLATE_NOOP("Fields", "Day"), Need.SAVE),
        FieldSpec("met", FieldKind.YES_NO, QT_TRANSLATE_NOOP("Fields", "Client was met"), Need.SAVE),
        FieldSpec("no_show", FieldKind.CODE, QT_TRANSLATE_NOOP("Fields", "Why not met"), codes="no_show"),
    ),
    writers=CLIENT_ROLES,
    day="on",
    asked="met",
)

SPECS: tuple[RecordSpec, ...] = (SAFETY_FLAG, PROTECTION, REVEAL, RESTRICTION, OUTING, SAFETY_INCIDENT, CONTACT)
