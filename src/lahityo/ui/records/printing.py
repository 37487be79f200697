"""Rich text on paper: black on white, A4, on the printer that a person chooses."""

from html import escape

from PySide6.QtCore import Qt
from PySide6.QtGui import QPagedPaintDevice, QPageSize, QTextDocument
from PySide6.QtWidgets import QDialog, QWidget

from lahityo.ui.design.theme import current
from lahityo.ui.design.tokens import LIGHT


def print_html(html: str, device: QPagedPaintDevice) -> None:
    """On the paper of the device."""
    device.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    document = QTextDocument()
    document.setDefaultFont(current().font("body"))
    document.setDefaultStyleSheet(f"body, p, h1, h2, td {{ color: {LIGHT.ink}; }}")
    document.setHtml(html)
    document.print_(device)


def choose_printer(html: str, title: str, parent: QWidget) -> None:
    """Ask for the printer, then print."""
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter  # loads slowly, and few print

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    dialog = QPrintDialog(printer, parent)
    dialog.setWindowTitle(title)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.accepted.connect(lambda: print_html(html, printer))
    QDialog.open(dialog)  # its own wants a slot by name


def said(text: object, label: str) -> str:
    """A text under its bold label; every sign of a person's words is escaped."""
    words = escape(text).replace("\n", "<br>") if isinstance(text, str) else ""
    return f"<p><b>{escape(label)}</b><br>{words}</p>"
