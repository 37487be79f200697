"""The keys of the program on one sheet, opened by F1: what works everywhere, and what a page or a form adds."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget

from lahityo.base.i18n import QT_TRANSLATE_NOOP
from lahityo.ui.views.page import Bar
from lahityo.ui.widgets.dialog import Dialog
from lahityo.ui.widgets.key_cap import KeyCap
from lahityo.ui.widgets.label import Label

_KEYS: tuple[tuple[str, tuple[tuple[str, str], ...]], ...] = (
    (
        QT_TRANSLATE_NOOP("KeysSheet", "Everywhere"),
        (
            ("Ctrl+N", QT_TRANSLATE_NOOP("KeysSheet", "Record a visit; on a client's page that client's")),
            ("Ctrl+K", QT_TRANSLATE_NOOP("KeysSheet", "Search")),
            ("Ctrl+1", QT_TRANSLATE_NOOP("KeysSheet", "The first place of the rail; 2, 3… the next ones")),
            ("Alt+Left", QT_TRANSLATE_NOOP("KeysSheet", "Back to where you were")),
            ("Ctrl+L", QT_TRANSLATE_NOOP("KeysSheet", "Lock")),
            ("F1", QT_TRANSLATE_NOOP("KeysSheet", "These keys")),
        ),
    ),
    (
        QT_TRANSLATE_NOOP("KeysSheet", "Today"),
        (
            ("Ctrl+Shift+N", QT_TRANSLATE_NOOP("KeysSheet", "Go out")),
            ("Space", QT_TRANSLATE_NOOP("KeysSheet", "Mark the task of the round done")),
            ("Ctrl+Left", QT_TRANSLATE_NOOP("KeysSheet", "The day before")),
            ("Ctrl+Right", QT_TRANSLATE_NOOP("KeysSheet", "The day after")),
        ),
    ),
    (
        QT_TRANSLATE_NOOP("KeysSheet", "Client's page"),
        (("Alt+1", QT_TRANSLATE_NOOP("KeysSheet", "The first part of the page; 2, 3… the next ones")),),
    ),
    (
        QT_TRANSLATE_NOOP("KeysSheet", "Visit and forms"),
        (
            ("Ctrl+Return", QT_TRANSLATE_NOOP("KeysSheet", "Sign or save")),
            ("Escape", QT_TRANSLATE_NOOP("KeysSheet", "Close; what you have written is kept")),
            ("Ctrl+G", QT_TRANSLATE_NOOP("KeysSheet", "To the goals of the visit and back")),
            ("Ctrl+M", QT_TRANSLATE_NOOP("KeysSheet", "Measure at the visit (nurse)")),
            ("Ctrl+PgDown", QT_TRANSLATE_NOOP("KeysSheet", "The next part of a long form")),
        ),
    ),
    (
        QT_TRANSLATE_NOOP("KeysSheet", "Meeting place"),
        (
            ("1", QT_TRANSLATE_NOOP("KeysSheet", "One more person of the first age group; 2, 3… of the next ones")),
            ("Ctrl+Z", QT_TRANSLATE_NOOP("KeysSheet", "Undo the last tap")),
            ("1", QT_TRANSLATE_NOOP("KeysSheet", "In a group's attendance: present; 2, 3… the other marks")),
        ),
    ),
)


class KeysSheet(Dialog):
    """Read and closed by Esc."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(self.tr("Keys"), parent=parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for title, lines in _KEYS:
            self.add(Label(QCoreApplication.translate("KeysSheet", title), "section"))
            for keys, words in lines:
                self.add(Bar([KeyCap(keys), Label(QCoreApplication.translate("KeysSheet", words), "body")]))
        self.add_action(self.tr("Close"), "primary", rejects=True)
