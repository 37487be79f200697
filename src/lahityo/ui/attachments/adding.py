"""Adding files: from a dialog, dropped, or pasted; each in the background, with one sentence when it cannot be kept."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QCoreApplication, QIODevice, QMimeData, QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QFileDialog, QWidget

from lahityo.base.errors import LahityoError
from lahityo.services.attachments import NewFile, read_file
from lahityo.services.pictures import FileTooLarge
from lahityo.ui import texts
from lahityo.ui.context import Context
from lahityo.ui.widgets.dialog import Dialog

Keep = Callable[[NewFile], bytes]
"""Puts one file beside a record; its id. Runs in the background."""


class Adder(QObject):
    """Adds files one after the other.

    Signals:
        busy(int): so many files are being added.
        added(): one more has been added.
        failed(str): the sentence why one was not.
    """

    busy = Signal(int)
    added = Signal()
    failed = Signal(str)

    def __init__(self, context: Context, owner: QWidget) -> None:
        super().__init__(owner)
        self._context, self._owner = context, owner
        self._running = 0
        self.keep: Keep | None = None

    def choose(self) -> None:
        """Ask which files."""
        translate = QCoreApplication.translate
        kinds = translate(
            "Attachments", "Photos and documents (*.jpg *.jpeg *.heic *.png *.webp *.tif *.tiff *.bmp *.pdf)"
        )
        names, _ = QFileDialog.getOpenFileNames(
            self._owner, translate("Attachments", "Add photos or documents"), "", kinds
        )
        self.add_files([Path(name) for name in names])

    def paste(self) -> None:
        """Add what is on the clipboard."""
        data: QMimeData | None = QGuiApplication.clipboard().mimeData()
        if data is None or not self.take(data, name=self._pasted_name()):
            self.failed.emit(QCoreApplication.translate("Attachments", "There is no picture or file on the clipboard."))

    def take(self, data: QMimeData, name: str = "") -> bool:
        """Add what was dropped or pasted; whether there was anything to add."""
        paths = files_of(data)
        if paths:
            self.add_files(paths)
            return True
        if data.hasImage():
            image = QImage(data.imageData())
            if not image.isNull():
                self._add(lambda: NewFile(name or self._pasted_name(), _png(image)))
                return True
        return False

    def add_files(self, paths: Sequence[Path]) -> None:
        """Add files of the disk."""
        for path in paths:
            self._add(partial(read_file, path))

    def _add(self, read: Callable[[], NewFile]) -> None:
        keep = self.keep
        if keep is None:
            return
        self._count(1)
        self._context.tasks.run(
            self._owner,
            lambda: keep(read()),
            lambda _: self._done(),
            lambda error: self._refused(error, read),
            lane="network",  # the other lanes serve whoever reads and writes meanwhile
        )

    def _done(self) -> None:
        self._count(-1)
        self.added.emit()

    def _refused(self, error: LahityoError, read: Callable[[], NewFile]) -> None:
        self._count(-1)
        if isinstance(error, FileTooLarge) and error.shrinkable:
            self._ask_to_shrink(texts.of_error(error), read)
        else:
            self.failed.emit(texts.of_error(error))

    def _ask_to_shrink(self, sentence: str, read: Callable[[], NewFile]) -> None:
        translate = QCoreApplication.translate
        dialog = Dialog(translate("Attachments", "The picture is too large"), sentence, self._owner.window())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.add_action(translate("Attachments", "Leave it out"), rejects=True)
        dialog.add_action(translate("Attachments", "Shrink and add"), "primary", accepts=True)
        dialog.accepted.connect(lambda: self._add(lambda: _shrinking(read())))
        dialog.open()

    def _count(self, more: int) -> None:
        self._running += more
        self.busy.emit(self._running)

    @staticmethod
    def _pasted_name() -> str:
        return QCoreApplication.translate("Attachments", "Pasted picture")


def files_of(data: QMimeData) -> list[Path]:
    """The files of this computer that are dropped or on the clipboard."""
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()] if data.hasUrls() else []


def _shrinking(new: NewFile) -> NewFile:
    return NewFile(new.name, new.raw, new.taken, shrink=True)


def _png(image: QImage) -> bytes:
    """The picture as a file, in memory."""
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(content.data())
