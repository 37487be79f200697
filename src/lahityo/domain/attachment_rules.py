"""Photos and documents beside a record: how large they may be, and what the record of one must say."""

from lahityo.base.i18n import QT_TRANSLATE_NOOP
from lahityo.domain.problems import Problem
from lahityo.domain.spec import Facts, Home, RecordSpec, Values, text_of

ATTACHMENT = "attachment"
FILE_LIMIT = 20 * 1024 * 1024
"""Bytes of one file, once what it must not tell has been taken out."""
THUMBNAIL_LIMIT = 16 * 1024
DIGEST_BYTES = 32
CHUNK_LIMIT = 128
_KEY_BYTES = 32
OLDER_TYPES = frozenset({"client", "visit"})
"""Types beside the registry that have attachments."""

DAMAGED = QT_TRANSLATE_NOOP("Errors", "The attachment's record is damaged; add the file again.")
LATER = QT_TRANSLATE_NOOP("Errors", "The day is still to come; give the day the photo or document is from.")


def has_attachments(record_type: str, spec: RecordSpec | None) -> bool:
    """Whether a record of this type may have attachments; `spec` is its specification, if the registry has one."""
    if spec is None:
        return record_type in OLDER_TYPES
    return spec.home not in {Home.SUBJECT, Home.ORG}


def chunk_ids(values: Values) -> tuple[bytes, ...]:
    """The ids of the chunks in their order; empty when the record does not say them rightly."""
    found = values.get("chunks")
    if not isinstance(found, bytes) or len(found) % DIGEST_BYTES or len(found) > CHUNK_LIMIT * DIGEST_BYTES:
        return ()
    return tuple(found[at : at + DIGEST_BYTES] for at in range(0, len(found), DIGEST_BYTES))


def attachment_problems(values: Values, facts: Facts) -> list[Problem]:
    """A key, chunks that can be read, and a day that has come."""
    found = []
    key = values.get("key")
    if not chunk_ids(values) or not isinstance(key, bytes) or len(key) != _KEY_BYTES:
        found.append(Problem("name", DAMAGED))
    if text_of(values, "taken") > facts.today.isoformat():
        found.append(Problem("taken", LATER))
    return found
