"""The card of a record's photos and documents: add, drop or paste; open with Enter."""

from dataclasses import dataclass
from functools import partial
from typing import ClassVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from lahityo.domain.attachment_rules import ATTACHMENT
from lahityo.services.attachments import Attachment, NewFile, Place
from lahityo.services.casework import Casework
from lahityo.ui import texts
from lahityo.ui.attachments import words
from lahityo.ui.attachments.adding import Adder, files_of
from lahityo.ui.attachments.rows import AttachmentDelegate
from lahityo.ui.attachments.viewer import Viewer
from lahityo.ui.context import Context
from lahityo.ui.ports import Touched
from lahityo.ui.views.item_list import ItemList
from lahityo.ui.views.page import Bar
from lahityo.ui.widgets.banner import Banner
from lahityo.ui.widgets.button import Button
from lahityo.ui.widgets.card import Card
from lahityo.ui.widgets.label import Label
from lahityo.ui.widgets.rows import PersonRow

_FIRST = 6


@dataclass(frozen=True, slots=True)
class Owner:
    """What the files of a card belong to: a record of a type and its client, or with `draft` an unsaved visit; with
    `everything` the card shows all of the client's, with `voided` what is voided too. Of an attachment it is itself.
    """

    record: bytes
    type: str
    client: bytes
    draft: bool = False
    everything: bool = False
    voided: bool = False


class AttachmentsCard(Card):
    """Photos and documents of one owner.

    Signals:
        adding(): a file is about to be added: an unsaved visit is to be kept now.
    """

    adding = Signal()
    _concerns: ClassVar[frozenset[str]] = frozenset({ATTACHMENT, "transfer", "void"})

    def __init__(self, context: Context, owner: Owner | None = None, *, writes: bool = True) -> None:
        super().__init__(self.tr("Photos and documents"))
        self._context, self._owner = context, owner
        self._rows: list[Attachment] = []
        self._all = self._reads_only = False
        self._adder = Adder(context, self)
        self._adder.added.connect(self.load)
        self._adder.busy.connect(self._show_busy)
        self._adder.failed.connect(self._show_fault)
        self._banner = Banner("", "warning")
        self._banner.hide()
        self._refused = Banner("", "warning")
        self._refused.hide()
        self._list = ItemList(AttachmentDelegate(), self._row, self.accessibleName(), fitted=True)
        self._list.opened.connect(self._open)
        self._list.hide()
        self._more = Button("", "link")
        self._more.clicked.connect(self._show_all)
        self._more.hide()
        self._told_first = self.tr(
            "Add a photo or a scan, drop it here or paste it. The place and camera details are removed."
        )
        self._empty = Label(self._told_first, "meta", wrap=True)
        self._busy = Label("", "meta")
        self._busy.hide()
        self._add = Button(self.tr("Add…"), icon="paperclip")
        self._add.clicked.connect(self._choose)
        self._paste = Button(self.tr("Paste"), "quiet")
        self._paste.clicked.connect(self.paste)
        self._bar = Bar([self._add, self._paste])
        for widget in (self._banner, self._refused, self._list, self._more, self._empty, self._busy, self._bar):
            self.add(widget)
        QShortcut(
            QKeySequence.StandardKey.Paste, self, self.paste, context=Qt.ShortcutContext.WidgetWithChildrenShortcut
        )
        self.setAcceptDrops(True)
        context.bus.changed.connect(self._heard)
        self.show_for(owner, writes=writes)

    def show_for(self, owner: Owner | None, *, writes: bool = True) -> None:
        """The files of this owner from now on; of none nothing can be added."""
        if owner != self._owner:
            self._all = False
        self._owner = owner
        able = owner is not None and writes
        self._adder.keep = self._keeper(owner) if able and owner is not None else None
        self._bar.setVisible(able)
        self.setAcceptDrops(able)
        self.load()

    def load(self) -> None:
        """Read what is beside the record."""
        owner = self._owner
        if owner is None:
            self._show([])
            return
        casework = self._context.workspace.casework
        self._context.tasks.run(self, lambda: _read(casework, owner), partial(self._show_of, owner))

    @property
    def rows(self) -> list[Attachment]:
        """What is shown, and what would be with all of it."""
        return list(self._rows)

    @property
    def adder(self) -> Adder:
        """Adds files."""
        return self._adder

    def paste(self) -> None:
        """Add what is on the clipboard."""
        if self._adder.keep is not None:
            self._begin()
            self._adder.paste()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files and pictures may be dropped."""
        if self._adder.keep is not None and (files_of(event.mimeData()) or event.mimeData().hasImage()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Add what was dropped."""
        self._begin()
        if self._adder.take(event.mimeData()):
            event.acceptProposedAction()

    def _keeper(self, owner: Owner) -> "_Keeper":
        return _Keeper(self._context.workspace.casework, owner)

    def _choose(self) -> None:
        self._begin()
        self._adder.choose()

    def _begin(self) -> None:
        self._banner.hide()
        self.adding.emit()

    def _show_of(self, owner: Owner, found: tuple[list[Attachment], bool]) -> None:
        if owner != self._owner:
            return
        rows, self._reads_only = found
        if self._reads_only:
            self._adder.keep = None
            self._bar.hide()
            self.setAcceptDrops(False)
        self._show(rows)

    def _show(self, rows: list[Attachment]) -> None:
        self._rows = rows
        shown = rows if self._all else rows[:_FIRST]
        self._list.show_items(shown)
        self._list.setVisible(bool(rows))
        self._empty.setText(self._told_first if self._adder.keep is not None else self.tr("No photos or documents."))
        self._empty.setVisible(not rows)
        refusal = self._context.workspace.casework.attachments.refusal
        self._refused.setVisible(refusal is not None and any(one.place is Place.WAITING for one in rows))
        if refusal is not None:
            self._refused.set(texts.of_error(refusal), "warning")
        self._more.setVisible(len(shown) < len(rows))
        self._more.set_text(self.tr("Show all %n", "", len(rows)))
        self.set_trailing(str(len(rows)) if rows else "")

    def _show_all(self) -> None:
        self._all = True
        self._show(self._rows)

    def _row(self, one: Attachment) -> PersonRow:
        owner = self._owner
        return words.of_row(one, belonging=owner is not None and (owner.everything or owner.type == ATTACHMENT))

    def _open(self, one: Attachment) -> None:
        drafted, voids = one.place is Place.DRAFT, not self._reads_only
        Viewer(self._context, one, self.window(), drafted=drafted, voids=voids).open()

    def _show_busy(self, count: int) -> None:
        self._busy.setText(self.tr("Adding %n file(s)…", "", count) if count else "")
        self._busy.setVisible(bool(count))

    def _show_fault(self, sentence: str) -> None:
        self._banner.set(sentence, "warning")
        self._banner.show()

    def _heard(self, touched: Touched) -> None:
        if any(kind in self._concerns for kind, _ in touched):
            self.load()


@dataclass(frozen=True)
class _Keeper:
    """Puts files beside the owner, without holding a widget."""

    casework: Casework
    owner: Owner

    def __call__(self, new: NewFile) -> bytes:
        owner, attachments = self.owner, self.casework.attachments
        if owner.draft:
            return attachments.add_to_draft(owner.record, new)
        return attachments.add(owner.record, owner.type, owner.client, new)


def client_card(context: Context, client: bytes) -> QWidget:
    """All of a client's; what is added belongs to the client's own record, which both professions read."""
    return AttachmentsCard(context, Owner(client, "client", client, everything=True))


def _read(casework: Casework, owner: Owner) -> tuple[list[Attachment], bool]:
    """The files, and whether this person only reads them."""
    found, reads_only = casework.attachments, bool(owner.client) and not casework.desk.writes_about(owner.client)
    if owner.type == ATTACHMENT:
        return [found.get(owner.record)], reads_only
    rows = found.of_client(owner.client) if owner.everything else found.of(owner.record, voided=owner.voided)
    return rows, reads_only
