"""Record types: a photo or a document beside another record. Its contents travel apart, encrypted with its own key."""

from lahityo.base.i18n import QT_TRANSLATE_NOOP
from lahityo.domain.attachment_rules import (
    ATTACHMENT,
    CHUNK_LIMIT,
    DIGEST_BYTES,
    FILE_LIMIT,
    THUMBNAIL_LIMIT,
    attachment_problems,
)
from lahityo.domain.spec import TEAM_ROLES, FieldKind, FieldSpec, Home, Life, Need, RecordSpec

_CHUNKS_LIMIT = CHUNK_LIMIT * DIGEST_BYTES
_SIDE_LIMIT = 100_000
_PAGE_LIMIT = 10_000

SPEC = RecordSpec(
    ATTACHMENT,
    Home.SUBJECT,
    Life.EVENT,
    QT_TRANSLATE_NOOP("Records", "Photo or document"),
    QT_TRANSLATE_NOOP("Records", "Photos and documents"),
    fields=(
        FieldSpec("name", FieldKind.TEXT, QT_TRANSLATE_NOOP("Fields", "Name of the file"), Need.SAVE, searched=True),
        FieldSpec("kind", FieldKind.CODE, QT_TRANSLATE_NOOP("Fields", "Kind of file"), Need.SAVE, "attachment_kind"),
        FieldSpec("taken", FieldKind.DAY, QT_TRANSLATE_NOOP("Fields", "Day of the photo or document"), Need.SAVE),
        FieldSpec("belongs", FieldKind.ID, QT_TRANSLATE_NOOP("Fields", "Belongs to"), Need.SAVE),
        FieldSpec("belongs_type", FieldKind.TEXT, QT_TRANSLATE_NOOP("Fields", "It is a"), Need.SAVE, limit=60),
        FieldSpec(
            "size", FieldKind.COUNT, QT_TRANSLATE_NOOP("Fields", "Size in bytes"), Need.SAVE, low=1, high=FILE_LIMIT
        ),
        FieldSpec("width", FieldKind.COUNT, QT_TRANSLATE_NOOP("Fields", "Width in pixels"), low=1, high=_SIDE_LIMIT),
        FieldSpec("height", FieldKind.COUNT, QT_TRANSLATE_NOOP("Fields", "Height in pixels"), low=1, high=_SIDE_LIMIT),
        FieldSpec("pages", FieldKind.COUNT, QT_TRANSLATE_NOOP("Fields", "Pages"), low=1, high=_PAGE_LIMIT),
        FieldSpec(
            "chunks", FieldKind.BYTES, QT_TRANSLATE_NOOP("Fields", "Chunks"), Need.SAVE, limit=_CHUNKS_LIMIT,
        ),
        FieldSpec("key", FieldKind.BYTES, QT_TRANSLATE_NOOP("Fields", "Key"), Need.SAVE, limit=32),
        FieldSpec("thumbnail", FieldKind.BYTES, QT_TRANSLATE_NOOP("Fields", "Thumbnail"), limit=THUMBNAIL_LIMIT),
    ),
    writers=TEAM_ROLES,
    day="taken",
    title=("name",),
    parent="belongs",
    check=attachment_problems,
)  # fmt: skip

SPECS: tuple[RecordSpec, ...] = (SPEC,)
