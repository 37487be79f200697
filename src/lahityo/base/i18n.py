"""Marks for texts that live below Qt and are translated in the desktop.

The function's name is the one that Qt's `lupdate` looks for, so that these texts reach the catalogues; it returns the
source text untouched, so no floor under `ui` needs Qt.
"""


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # noqa: N802 - the name lupdate extracts
    """Return `text` unchanged; `context` is the catalogue context it will be translated in."""
    del context
    return text
