"""Key sequences as people read them."""


def key_text(sequence: str) -> str:
    """The words on a key cap for a portable sequence such as "Ctrl+Return", in the language of the desktop."""
    # Imported when a key is to be named: the first window names none.
    from PySide6.QtGui import QKeySequence

    shown = QKeySequence(sequence).toString(QKeySequence.SequenceFormat.NativeText)
    return shown.replace("Return", "Enter")
