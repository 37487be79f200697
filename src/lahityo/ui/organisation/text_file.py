"""A file that somebody chose, read as text."""

from pathlib import Path

from lahityo.base.errors import BadInput


def text_of(path: Path, limit: int, too_large: str, no_text: str) -> str:
    """What is in the file. BadInput with `too_large` over `limit` bytes, with `no_text` when it is no text in UTF-8."""
    try:
        if path.stat().st_size > limit:
            raise BadInput(too_large)
        return path.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise BadInput(no_text) from error
