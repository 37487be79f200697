"""Record types of the team that belong to no client: groups, anonymous contacts, logs, forecasts, late decisions."""

from lahityo.base.i18n import QT_TRANSLATE_NOOP
from lahityo.domain.codes import Role
from lahityo.domain.everyday_rules import area_problems, day_entry_problems, period_problems
from lahityo.domain.identifying import ask_of_names, refuse_codes
from lahityo.domain.spec import CLIENT_ROLES, TEAM_ROLES, FieldKind, FieldSpec, Home, Life, Need, RecordSpec

GROUP = RecordSpec(
    "group",
    Home.TEAM,
    Life.RECORD,
    QT_TRANSLATE_NOOP("Records", "Group"),
    QT_TRANSLATE_NOOP("Records", "Groups"),
    fields=(
        FieldSpec("name", FieldKind.TEXT, QT_TRANSLATE_NOOP("Fields", "Name"), Need.SAVE, searched=True),
        FieldSpec("kind", FieldKind.CODE, QT_TRANSLATE_NOOP("Fields", "Kind of group"), Need.SAVE, codes="group_kind"),
        FieldSpec("weekday", FieldKind.COUNT, QT_TRANSLATE_NOOP("Fields", "Weekday"), low=1, high=7),
        FieldSpec("clock", FieldKind.TEXT, QT_TRANSLATE_NOOP("Fields", "Time of day"), limit=5),
        FieldSpec("place", FieldKind.TEXT, QT_TRANSLATE_NOOP("Fields", "Place")),
        FieldSpec("leader", FieldKind.TEXT, QT_TRANSLATE_NOOP("Fields", "Leader")),
        FieldSpec("capacity", FieldKind.COUNT, QT_TRANSLATE_NOOP("Fields", "Room for"), low=0, high=500),
        FieldSpec(
            "sober",
            FieldKind.YES_NO,
            QT_TRANSLATE_NOOP("Fields", "A sober place"),
            hint=QT_TRANSLATE_NOOP("Fields", "Information only: it is no condition for any service."),
        ),
        FieldSpec("ended", FieldKind.DAY, QT_TRANSLATE_NOOP("Fields", "Ended")),
    ),
    writers=TEAM_ROLES,
    until="ended",
    title=("name",),
)

GROUP_SESSION = RecordSpec(
    "group_session",
    Home.TEAM,
    Life.RECORD,
    QT_TRANSLATE_NOOP("Records", "Group session"),
    QT_TRANSLATE_NOOP("Records", "Group sessions"),
    fields=(
        FieldSpec("group", FieldKind.ID, QT_TRANSLATE_NOOP("Fields", "Group"), Need.SAVE, of="group"),
        FieldSpec("on", FieldKind.DAY, QT_TRANSLATE_NOOP("Fields", "Day"), Need.SAVE),
        FieldSpec("clock", FieldKind.TEXT, QT_TRANSLATE_NOOP("Fields", "Time of day"), limit=5),
        FieldSpec("minutes", FieldKind.COUNT, QT_TRANSLATE_NOOP("Fields", "Duration"), unit="min", low=0, high=1440),
        FieldSpec("leaders", FieldKind.TEXTS, QT_TRANSLATE_NOOP("Fields", "Leaders"), limit=10),
        FieldSpec("guests", FieldKind.COUNT, QT_TRANSLATE_NOOP("Fields", "People without a record"), low=0, high=500),
        FieldSpec("plan", FieldKind.LONG, QT_TRANSLATE_NOOP("Fields", "Plan of the session")),
        FieldSpec(
            "notes",
            FieldKind.LONG,
            QT_TRANSLATE_NOOP("Fields", "Notes of the session"),
            hint=QT_TRANSLATE_NOOP("Fields", "No names: this is not part of any client's record."),
        ),
    ),
    writers=TEAM_ROLES,
    day="on",
    title=("plan",),
    parent="group",
    check=refuse_codes("plan", "notes"),
    doubts=ask_of_names("plan", "notes"),
)

CONTACT_TALLY = RecordSpec(
    "contact_tally",
    Home.TEAM,
    Life.EVENT,
    QT_TRANSLATE_NOOP("Records", "Anonymous contact"),
    QT_TRANSLATE_NOOP("Records", "Anonymous contacts"),
    fields=(
        FieldSpec("on", FieldKind.DAY, QT_TRANSLATE_NOOP("Fields", "Day"), Need.SAVE),
        FieldSpec("hour", FieldKind.COUNT, QT_TRANSLATE_NOOP("Fields", "Hour of the clock"), low=0, high=23),
        FieldSpec(
            "setting",
            FieldKind.CODE,
            QT_TRANSLATE_NOOP("Fields", "Where contacts are made"),
            Need.SAVE,
            codes="tally_setting",
        ),
        FieldSpec(
            "place_class", FieldKind.CODE, QT_TRANSLATE_NOOP("Fields", "Kind of place"), Need.SAVE, codes="place_class"
        ),
        FieldSpec("age_band", FieldKind.CODE, QT_TRANSLATE_NOOP("Fields", "Age band"), Need.SAVE, codes="age_band"),
        FieldSpec("people", FieldKind.COUNT, QT_TRANSLATE_NOOP("Fields", "People"), Need.SAVE, low=0, high=200),
        FieldSpec("needs", FieldKind.TEXTS, QT_TRANSLATE_NOOP("Fields", "Needs met"), codes="need", limit=20),
        FieldSpec(
            "supplies", FieldKind.TEXTS, QT_TRANSLATE_NOOP("Fields", "Harm-reduction items"), codes="supply", limit=20
        ),
        FieldSpec("guidance", FieldKind.YES_NO, QT_TRANSLATE_NOOP("Fields", "Guidance given")),
        FieldSpec(
            "words",
            FieldKind.TEXT,
            QT_TRANSLATE_NOOP("Fields", "Words without names"),
            hint=QT_TRANSLATE_NOOP("Fields", "No names: this is not part of any client's record."),
        ),
    ),
    writers=TEAM_ROLES,
    day="on",
    title=("place_class", "age_band"),
    check=refuse_codes("words"),
    doubts=ask_of_names("words"),
)

DAY_ENTRY = RecordSpec(
    "day_entry",
    Home.TEAM,
    Life.EVENT,
    QT_TRANSLATE_NOOP("Records", "Day log entry"),
    QT_TRANSLATE_NOOP("Records", "Day log"),
    fields=(
        FieldSpec("on", FieldKind.DAY, QT_TRANSLATE_NOOP("Fields", "Day"), Need.SAVE),
        FieldSpec("place", FieldKind.TEXT, QT_TRANSLATE_NOOP("Fields", "Place"), Need.SAVE, limit=100),
        FieldSpec(
            "kind", FieldKind.CODE, QT_TRANSLATE_NOOP("Fields", "Kind of entry"), Need.SAVE, codes="day_entry_kind"
        ),
        FieldSpec("count", FieldKind.COUNT, QT_TRANSLATE_NOOP("Fields", "Count"), low=0, high=100000),
        FieldSpec("opens", FieldKind.TEXT, QT_TRANSLATE_NOOP("Fields", "Opens"), limit=5),
        FieldSpec("closes", FieldKind.TEXT, QT_TRANSLATE_NOOP("Fields", "Closes"), limit=5),
        FieldSpec(
            "words",
            FieldKind.LONG,
            QT_TRANSLATE_NOOP("Fields", "Words without names"),
            hint=QT_TRANSLATE_NOOP("Fields", "No names: this is not part of any client's record."),
            searched=True,
        ),
    ),
    writers=TEAM_ROLES,
    day="on",
    title=("kind", "count", "words"),
    check=day_entry_problems,
    doubts=ask_of_names("words"),
)

AREA_ENTRY = RecordSpec(
    "area_entry",
    Home.TEAM,
    Life.EVENT,
    QT_TRANSLATE_NOOP("Records", "Area log entry"),
    QT_TRANSLATE_NOOP("Records", "Area log"),
    fields=(
        FieldSpec("from", FieldKind.DAY, QT_TRANSLATE_NOOP("Fields", "From day"), Need.SAVE),
        FieldSpec("to", FieldKind.DAY, QT_TRANSLATE_NOOP("Fields", "To day"), Need.SAVE),
        FieldSpec("area", FieldKind.TEXT, QT_TRANSLATE_NOOP("Fields", "Area"), Need.SAVE),
        FieldSpec("kind", FieldKind.CODE, QT_TRANSLATE_NOOP("Fields", "Kind of entry"), Need.SAVE, codes="area_kind"),
        FieldSpec("count", FieldKind.COUNT, QT_TRANSLATE_NOOP("Fields", "Count"), low=0, high=1000000),
        FieldSpec(
            "words",
            FieldKind.LONG,
            QT_TRANSLATE_NOOP("Fields", "Words without names"),
            Need.SAVE,
            hint=QT_TRANSLATE_NOOP("Fields", "No names: this is not part of any client's record."),
            searched=True,
        ),
        FieldSpec("source", FieldKind.TEXT, QT_TRANSLATE_NOOP("Fields", "Source")),
    ),
    writers=CLIENT_ROLES,
    day="from",
    until="to",
    title=("kind", "area", "count"),
    check=area_problems,
    doubts=ask_of_names("words"),
)

FORECAST = RecordSpec(
    "forecast",
    Home.TEAM,
    Life.RECORD,
    QT_TRANSLATE_NOOP("Records", "Forecast"),
    QT_TRANSLATE_NOOP("Records", "Forecasts"),
    fields=(
        FieldSpec("measure", FieldKind.TEXT, QT_TRANSLATE_NOOP("Fields", "What is measured"), Need.SAVE),
        FieldSpec("from", FieldKind.DAY, QT_TRANSLATE_NOOP("Fields", "From day"), Need.SAVE),
        FieldSpec("to", FieldKind.DAY, QT_TRANSLATE_NOOP("Fields", "To day"), Need.SAVE),
        FieldSpec("expected", FieldKind.COUNT, QT_TRANSLATE_NOOP("Fields", "Expected"), Need.SAVE, low=0, high=1000000),
        FieldSpec("realised", FieldKind.COUNT, QT_TRANSLATE_NOOP("Fields", "Actual"), low=0, high=1000000),
        FieldSpec("derived", FieldKind.CODE, QT_TRANSLATE_NOOP("Fields", "Counted by the app"), codes="derived_count"),
        FieldSpec("words", FieldKind.LONG, QT_TRANSLATE_NOOP("Fields", "More information")),
    ),
    writers=frozenset({Role.TEAM_LEAD}),
    day="from",
    until="to",
    title=("measure",),
    check=period_problems,
)

LATE_REVIEW = RecordSpec(
    "late_review",
    Home.TEAM,
    Life.EVENT,
    QT_TRANSLATE_NOOP("Records", "Decision on late work"),
    QT_TRANSLATE_NOOP("Records", "Decisions on late work"),
    fields=(
        FieldSpec("item", FieldKind.ID, QT_TRANSLATE_NOOP("Fields", "What arrived late"), Need.SAVE),
        FieldSpec(
            "decision", FieldKind.CODE, QT_TRANSLATE_NOOP("Fields", "Decision"), Need.SAVE, codes="late_decision"
        ),
        FieldSpec("why", FieldKind.LONG, QT_TRANSLATE_NOOP("Fields", "Reason")),
        FieldSpec("on", FieldKind.DAY, QT_TRANSLATE_NOOP("Fields", "Day"), Need.SAVE),
    ),
    writers=CLIENT_ROLES,
    day="on",
    title=("decision",),
)

SPECS: tuple[RecordSpec, ...] = (
    GROUP,
    GROUP_SESSION,
    CONTACT_TALLY,
    DAY_ENTRY,
    AREA_ENTRY,
    FORECAST,
    LATE_REVIEW,
)
