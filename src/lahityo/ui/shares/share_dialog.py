"""Sharing with a partner from the client's page: what the client agreed to, and the disclosure, in one go."""

from datetime import timedelta

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from lahityo.services.shares import NewShare
from lahityo.ui.context import Context
from lahityo.ui.views.busy_sheet import BusySheet
from lahityo.ui.widgets.date_fields import DateField
from lahityo.ui.widgets.field import Field
from lahityo.ui.widgets.text_area import TextArea
from lahityo.ui.widgets.text_field import TextField

_USUAL_DAYS = 90


class ShareDialog(BusySheet):
    """Asks what is shared, with whom, how long, and on what grounds.

    Signals:
        shared(bytes): the share.
    """

    shared = Signal(bytes)

    def __init__(self, context: Context, client: bytes, parent: QWidget) -> None:
        translate = QCoreApplication.translate
        title = translate("ShareDialog", "Share with a partner")
        told = translate(
            "ShareDialog", "The partner reads only what you write here, until the last day; no record is opened."
        )
        super().__init__(context.tasks, title, told, parent)
        self._context, self._client = context, client
        clock = context.workspace.casework.desk.clock
        today = clock().astimezone().date()
        self.name, self.partner, self.recipient = TextField(), TextField(), TextField()
        self.agreed, self.purpose, self.basis = TextArea(), TextArea(), TextArea(self.tr("The client's consent"))
        self.consent = TextField()
        self.first, self.until = DateField(clock=clock), DateField(clock=clock)
        self.first.set_value(today)
        self.until.set_value(today + timedelta(days=_USUAL_DAYS))
        self.guard_words(self._banner)
        hint = self.tr("A first name or an alias is often enough.")
        self._fields = {
            "name": Field(self.tr("What the client agreed to be called"), self.name, hint, required=True),
            "for": Field(self.tr("Partner organisation"), self.partner, required=True),
            "recipient": Field(self.tr("Who receives it there"), self.recipient),
            "agreed": Field(self.tr("What is shared"), self.agreed, required=True),
            "purpose": Field(self.tr("What it is needed for"), self.purpose, required=True),
            "consent_words": Field(self.tr("How the client agreed"), self.consent, required=True),
            "basis": Field(self.tr("Grounds for the disclosure"), self.basis, required=True),
            "from": Field(self.tr("Shared from"), self.first, required=True),
            "until": Field(self.tr("Shared until"), self.until, required=True),
        }
        for labelled in self._fields.values():
            self.add(labelled)
        self.add_action(self.tr("Close"), rejects=True)
        self._share = self.add_action(self.tr("Share and record the disclosure"), "primary")
        self._share.clicked.connect(self._submit)

    def _submit(self) -> None:
        first, until = self.first.value(), self.until.value()
        new = NewShare(
            self.name.text().strip(), self.partner.text().strip(), self.agreed.text().strip(),
            first.isoformat() if first else "", until.isoformat() if until else "", self.consent.text().strip(),
            self.recipient.text().strip(), self.basis.text().strip(), self.purpose.text().strip(),
        )  # fmt: skip
        shares, client = self._context.workspace.casework.shares, self._client
        self.act(self._share, lambda: shares.share(client, new), self._done, lane="write")

    def _done(self, share: bytes) -> None:
        self._context.tell(self.tr("Shared with the partner, and the disclosure is in the client's record."))
        self.shared.emit(share)
        self.accept()
