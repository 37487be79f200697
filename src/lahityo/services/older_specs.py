"""The fields of the records that are older than the registry, for those who read records by specification."""

from lahityo.base.i18n import QT_TRANSLATE_NOOP
from lahityo.domain import registry
from lahityo.domain.spec import CLIENT_ROLES, FieldKind, FieldSpec, Home, Life, RecordSpec

VISIT = RecordSpec(
    "visit",
    Home.OWN,
    Life.DOCUMENT,
    QT_TRANSLATE_NOOP("Records", "Visit"),
    QT_TRANSLATE_NOOP("Records", "Visits"),
    (
        FieldSpec("kind", FieldKind.CODE, QT_TRANSLATE_NOOP("Fields", "Kind of visit"), codes="visit_kind"),
        FieldSpec("start", FieldKind.MOMENT, QT_TRANSLATE_NOOP("Fields", "Start")),
        FieldSpec("minutes", FieldKind.COUNT, QT_TRANSLATE_NOOP("Fields", "Duration"), unit="min"),
        FieldSpec("place", FieldKind.TEXT, QT_TRANSLATE_NOOP("Fields", "Place"), held_back=True),
        FieldSpec("themes", FieldKind.TEXTS, QT_TRANSLATE_NOOP("Fields", "Themes"), codes="theme"),
        FieldSpec("situation", FieldKind.LONG, QT_TRANSLATE_NOOP("Fields", "Situation")),
        FieldSpec("done", FieldKind.LONG, QT_TRANSLATE_NOOP("Fields", "What was done")),
        FieldSpec("workers", FieldKind.TEXTS, QT_TRANSLATE_NOOP("Fields", "Workers")),
    ),
    writers=CLIENT_ROLES,
)
AGREEMENT = RecordSpec(
    "agreement",
    Home.SHARED,
    Life.DOCUMENT,
    QT_TRANSLATE_NOOP("Records", "Agreement"),
    QT_TRANSLATE_NOOP("Records", "Agreements"),
    (FieldSpec("text", FieldKind.LONG, QT_TRANSLATE_NOOP("Fields", "What was agreed")),),
    writers=CLIENT_ROLES,
)
CLIENT = RecordSpec(
    "client",
    Home.SHARED,
    Life.RECORD,
    QT_TRANSLATE_NOOP("Records", "Client"),
    QT_TRANSLATE_NOOP("Records", "Clients"),
    (
        FieldSpec("name", FieldKind.TEXT, QT_TRANSLATE_NOOP("Fields", "Name")),
        FieldSpec("alias", FieldKind.TEXT, QT_TRANSLATE_NOOP("Fields", "Alias")),
        FieldSpec("born", FieldKind.DAY, QT_TRANSLATE_NOOP("Fields", "Date of birth")),
        FieldSpec("hetu", FieldKind.TEXT, QT_TRANSLATE_NOOP("Fields", "Personal identity code"), held_back=True),
        FieldSpec("phone", FieldKind.TEXT, QT_TRANSLATE_NOOP("Fields", "Phone"), held_back=True),
        FieldSpec("address", FieldKind.TEXT, QT_TRANSLATE_NOOP("Fields", "Address"), held_back=True),
        FieldSpec(
            "contact_note", FieldKind.LONG, QT_TRANSLATE_NOOP("Fields", "Good to know before meeting"), held_back=True
        ),
    ),
    writers=CLIENT_ROLES,
)
CLIENT_NOTE = RecordSpec(
    "client_note",
    Home.OWN,
    Life.RECORD,
    QT_TRANSLATE_NOOP("Records", "Note about the client"),
    QT_TRANSLATE_NOOP("Records", "Notes about the client"),
    (FieldSpec("note", FieldKind.LONG, QT_TRANSLATE_NOOP("Fields", "Note")),),
    writers=CLIENT_ROLES,
)
_OLDER = {one.type: one for one in (VISIT, AGREEMENT, CLIENT, CLIENT_NOTE)}


def described(record_type: str) -> RecordSpec | None:
    """The specification of a type of the registry, or the description of an older one; None when it is of neither."""
    return registry.spec(record_type) or _OLDER.get(record_type)
