"""Record types of everyday work with a client: the network, tasks, appointments, groups."""

from lahityo.base.i18n import QT_TRANSLATE_NOOP
from lahityo.domain.everyday_rules import network_doubts, network_problems
from lahityo.domain.identifying import ask_of_names, refuse_codes
from lahityo.domain.spec import CLIENT_ROLES, TEAM_ROLES, FieldKind, FieldSpec, Home, Life, Need, RecordSpec

NETWORK_PERSON = RecordSpec(
    "network_person",
    Home.SHARED,
    Life.RECORD,
    QT_TRANSLATE_NOOP("Records", "Person or service in the network"),
    QT_TRANSLATE_NOOP("Records", "Network"),
    fields=(
        FieldSpec("name", FieldKind.TEXT, QT_TRANSLATE_NOOP("Fields", "Name"), Need.SAVE, searched=True),
        FieldSpec(
            "kind",
            FieldKind.CODE,
            QT_TRANSLATE_NOOP("Fields", "Kind of person or service"),
            Need.SAVE,
            codes="network_kind",
        ),
        FieldSpec(
            "permission",
            FieldKind.CODE,
            QT_TRANSLATE_NOOP("Fields", "The client's permission"),
            Need.SAVE,
            codes="permission",
        ),
        FieldSpec("permission_for", FieldKind.TEXT, QT_TRANSLATE_NOOP("Fields", "Permission concerns"), limit=500),
        FieldSpec("permission_on", FieldKind.DAY, QT_TRANSLATE_NOOP("Fields", "Permission asked on")),
        FieldSpec("until", FieldKind.DAY, QT_TRANSLATE_NOOP("Fields", "Permission until")),
        FieldSpec("organisation", FieldKind.TEXT, QT_TRANSLATE_NOOP("Fields", "Organisation")),
        FieldSpec("role_words", FieldKind.TEXT, QT_TRANSLATE_NOOP("Fields", "Role in the network")),
        FieldSpec("phone", FieldKind.TEXT, QT_TRANSLATE_NOOP("Fields", "Phone"), limit=60, held_back=True),
        FieldSpec("email", FieldKind.TEXT, QT_TRANSLATE_NOOP("Fields", "E-mail"), held_back=True),
        FieldSpec("words", FieldKind.TEXT, QT_TRANSLATE_NOOP("Fields", "More information"), limit=500),
    ),
    writers=CLIENT_ROLES,
    until="until",
    title=("name", "kind"),
    check=network_problems,
    doubts=network_doubts,
)

NETWORK_MEETING = RecordSpec(
    "network_meeting",
    Home.OWN,
    Life.DOCUMENT,
    QT_TRANSLATE_NOOP("Records", "Network meeting"),
    QT_TRANSLATE_NOOP("Records", "Network meetings"),
    fields=(
        FieldSpec("start", FieldKind.MOMENT, QT_TRANSLATE_NOOP("Fields", "Start"), Need.SAVE),
        FieldSpec("minutes", FieldKind.COUNT, QT_TRANSLATE_NOOP("Fields", "Duration"), unit="min", low=0, high=1440),
        FieldSpec(
            "way",
            FieldKind.TEXT,
            QT_TRANSLATE_NOOP("Fields", "Type of contact"),
            limit=100,
            sosmeta="19004.asiointitapa",
        ),
        FieldSpec(
            "participants",
            FieldKind.IDS,
            QT_TRANSLATE_NOOP("Fields", "Participants of the network"),
            of="network_person",
            limit=50,
        ),
        FieldSpec(
            "others", FieldKind.LONG, QT_TRANSLATE_NOOP("Fields", "Other participants"), sosmeta="19004.osallistujat"
        ),
        FieldSpec(
            "words",
            FieldKind.LONG,
            QT_TRANSLATE_NOOP("Fields", "Description"),
            Need.SIGN,
            searched=True,
            sosmeta="19004.kuvaus",
        ),
        FieldSpec(
            "duties",
            FieldKind.LONG,
            QT_TRANSLATE_NOOP("Fields", "What was agreed and who does what"),
            Need.SIGN,
            hint=QT_TRANSLATE_NOOP("Fields", "One duty a line; each may become a task."),
            searched=True,
            sosmeta="19004.sovitut_asiat",
        ),
        FieldSpec("goals", FieldKind.IDS, QT_TRANSLATE_NOOP("Fields", "Goals"), of="goal", limit=20),
    ),
    writers=CLIENT_ROLES,
    day="start",
    title=("words",),
    sosmeta="19004",
)

TASK = RecordSpec(
    "task",
    Home.SHARED,
    Life.RECORD,
    QT_TRANSLATE_NOOP("Records", "Task"),
    QT_TRANSLATE_NOOP("Records", "Tasks"),
    fields=(
        FieldSpec(
            "what",
            FieldKind.TEXT,
            QT_TRANSLATE_NOOP("Fields", "What is to be done"),
            Need.SAVE,
            limit=300,
            hint=QT_TRANSLATE_NOOP("Fields", "Both professions read this."),
            searched=True,
        ),
        FieldSpec("due", FieldKind.DAY, QT_TRANSLATE_NOOP("Fields", "Due")),
        FieldSpec("priority", FieldKind.CODE, QT_TRANSLATE_NOOP("Fields", "Urgency"), codes="priority"),
        FieldSpec("assignee", FieldKind.ID, QT_TRANSLATE_NOOP("Fields", "Who does it"), of="member"),
        FieldSpec("assignee_name", FieldKind.TEXT, QT_TRANSLATE_NOOP("Fields", "Somebody else (name)")),
        FieldSpec("with_client", FieldKind.YES_NO, QT_TRANSLATE_NOOP("Fields", "The client's own duty")),
        FieldSpec("source", FieldKind.ID, QT_TRANSLATE_NOOP("Fields", "Comes from")),
        FieldSpec("source_type", FieldKind.TEXT, QT_TRANSLATE_NOOP("Fields", "Kind of source"), limit=30),
        FieldSpec("words", FieldKind.TEXT, QT_TRANSLATE_NOOP("Fields", "More information"), limit=1000),
    ),
    writers=CLIENT_ROLES,
    until="due",
    title=("what",),
    process="task",
)

TEAM_TASK = RecordSpec(
    "team_task",
    Home.TEAM,
    Life.RECORD,
    QT_TRANSLATE_NOOP("Records", "Team's task"),
    QT_TRANSLATE_NOOP("Records", "Team's tasks"),
    fields=(
        FieldSpec(
            "what",
            FieldKind.TEXT,
            QT_TRANSLATE_NOOP("Fields", "What is to be done"),
            Need.SAVE,
            limit=300,
            hint=QT_TRANSLATE_NOOP("Fields", "No names: this is not part of any client's record."),
        ),
        FieldSpec("due", FieldKind.DAY, QT_TRANSLATE_NOOP("Fields", "Due")),
        FieldSpec("priority", FieldKind.CODE, QT_TRANSLATE_NOOP("Fields", "Urgency"), codes="priority"),
        FieldSpec("assignee", FieldKind.ID, QT_TRANSLATE_NOOP("Fields", "Who does it"), of="member"),
        FieldSpec("assignee_name", FieldKind.TEXT, QT_TRANSLATE_NOOP("Fields", "Somebody else (name)")),
        FieldSpec("words", FieldKind.TEXT, QT_TRANSLATE_NOOP("Fields", "More information"), limit=1000),
    ),
    writers=TEAM_ROLES,
    until="due",
    title=("what",),
    process="task",
    check=refuse_codes("what", "words"),
    doubts=ask_of_names("what", "words"),
)

APPOINTMENT = RecordSpec(
    "appointment",
    Home.SHARED,
    Life.RECORD,
    QT_TRANSLATE_NOOP("Records", "Appointment"),
    QT_TRANSLATE_NOOP("Records", "Appointments"),
    fields=(
        FieldSpec("start", FieldKind.MOMENT, QT_TRANSLATE_NOOP("Fields", "Start"), Need.SAVE),
        FieldSpec(
            "kind", FieldKind.CODE, QT_TRANSLATE_NOOP("Fields", "Kind of meeting"), Need.SAVE, codes="appointment_kind"
        ),
        FieldSpec("minutes", FieldKind.COUNT, QT_TRANSLATE_NOOP("Fields", "Duration"), unit="min", low=5, high=600),
        FieldSpec("place", FieldKind.TEXT, QT_TRANSLATE_NOOP("Fields", "Place"), held_back=True),
        FieldSpec("workers", FieldKind.TEXTS, QT_TRANSLATE_NOOP("Fields", "Workers"), limit=20),
        FieldSpec("goal", FieldKind.ID, QT_TRANSLATE_NOOP("Fields", "Goal"), of="goal"),
        FieldSpec(
            "words",
            FieldKind.TEXT,
            QT_TRANSLATE_NOOP("Fields", "More information"),
            limit=500,
            hint=QT_TRANSLATE_NOOP("Fields", "Both professions read this."),
        ),
    ),
    writers=CLIENT_ROLES,
    day="start",
    title=("kind",),
    process="appointment",
)

MEMBERSHIP = RecordSpec(
    "membership",
    Home.SHARED,
    Life.RECORD,
    QT_TRANSLATE_NOOP("Records", "Membership of a group"),
    QT_TRANSLATE_NOOP("Records", "Groups"),
    fields=(
        FieldSpec("group", FieldKind.ID, QT_TRANSLATE_NOOP("Fields", "Group"), Need.SAVE, of="group"),
        FieldSpec("kind", FieldKind.CODE, QT_TRANSLATE_NOOP("Fields", "Kind of group"), codes="group_kind"),
        FieldSpec("route", FieldKind.CODE, QT_TRANSLATE_NOOP("Fields", "Route"), codes="route"),
        FieldSpec("since", FieldKind.DAY, QT_TRANSLATE_NOOP("Fields", "Since"), Need.SAVE),
    ),
    writers=CLIENT_ROLES,
    day="since",
    title=("group", "kind"),
    process="membership",
)

ATTENDANCE = RecordSpec(
    "attendance",
    Home.SHARED,
    Life.EVENT,
    QT_TRANSLATE_NOOP("Records", "Attendance"),
    QT_TRANSLATE_NOOP("Records", "Attendances"),
    fields=(
        FieldSpec("group", FieldKind.ID, QT_TRANSLATE_NOOP("Fields", "Group"), Need.SAVE, of="group"),
        FieldSpec("session", FieldKind.ID, QT_TRANSLATE_NOOP("Fields", "Session"), Need.SAVE, of="group_session"),
        FieldSpec("on", FieldKind.DAY, QT_TRANSLATE_NOOP("Fields", "Day"), Need.SAVE),
        FieldSpec("state", FieldKind.CODE, QT_TRANSLATE_NOOP("Fields", "Attendance"), Need.SAVE, codes="attendance"),
        FieldSpec("words", FieldKind.TEXT, QT_TRANSLATE_NOOP("Fields", "About this client only"), limit=300),
    ),
    writers=CLIENT_ROLES,
    day="on",
    title=("state",),
)

SPECS: tuple[RecordSpec, ...] = (
    NETWORK_PERSON,
    NETWORK_MEETING,
    TASK,
    TEAM_TASK,
    APPOINTMENT,
    MEMBERSHIP,
    ATTENDANCE,
)
