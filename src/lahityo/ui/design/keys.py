"""Key sequences as people read them."""

from PySide6.QtGui import QKeySequence


def key_text(sequence: str) -> str:
    """The words on a key cap for a portable sequence such as "Ctrl+Return", in the language of the desktop."""
    shown = QKeySequence(sequence).toString(QKeySequence.SequenceFormat.NativeText)
    return shown.replace("Return", "Enter")
