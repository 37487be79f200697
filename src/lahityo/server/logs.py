"""Structured logs: one JSON line a request, with nothing of what was said and no id in full."""

import hashlib
import json
import logging
import traceback
from datetime import UTC, datetime
from typing import Any

logger = logging.getLogger("lahityo.server")
_FIELDS = "fields"


def fields(**values: Any) -> dict[str, Any]:
    """For `extra=`: what a line says beside its event."""
    return {_FIELDS: values}


def shortened(identifier: bytes) -> str:
    """Enough of a hash to follow one device through the log, and not enough to look it up elsewhere."""
    return hashlib.sha256(b"lahityo-server/log\0" + identifier).hexdigest()[:10]


def place_of(error: BaseException) -> str:
    """The kind of a fault and where it arose, without its message: messages may quote data."""
    frames = traceback.extract_tb(error.__traceback__)
    where = " < ".join(f"{frame.name}:{frame.lineno}" for frame in reversed(frames[-4:]))
    return f"{type(error).__name__} at {where}"


class JsonFormatter(logging.Formatter):
    """One JSON object a line; an exception appears as its kind and place."""

    def format(self, record: logging.LogRecord) -> str:
        """The line."""
        line: dict[str, Any] = {
            "at": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname.lower(),
            "event": record.getMessage(),
        }
        line |= getattr(record, _FIELDS, {})
        if record.exc_info and record.exc_info[1]:
            line["fault"] = place_of(record.exc_info[1])
        return json.dumps(line, ensure_ascii=False)


def to_stderr() -> None:
    """Send the server's log to stderr; other libraries' warnings too, their chatter not."""
    handler = logging.StreamHandler()
    handler.setFormatter(JsonFormatter())
    root = logging.getLogger()
    root.handlers = [handler]
    root.setLevel(logging.WARNING)
    logger.setLevel(logging.INFO)
