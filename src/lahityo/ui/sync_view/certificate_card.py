"""For administrators: the server's certificate ends, in time to have it renewed before every computer stops syncing."""

from datetime import datetime
from typing import ClassVar

from lahityo.ui.context import Context
from lahityo.ui.widgets.card import Card
from lahityo.ui.widgets.finnish_time import format_date
from lahityo.ui.widgets.label import Label


class CertificateCard(Card):
    """There from some weeks before the end until a sync has seen the renewed one."""

    concerns: ClassVar[frozenset[str]] = frozenset({"sync", "roster"})

    def __init__(self, context: Context) -> None:
        super().__init__("", tone="warning")
        self._context = context
        self._words = Label("", "body", wrap=True, selectable=True)
        self.add(self._words)
        self.hide()
        self.load()

    def load(self) -> None:
        """Read what the last sync was shown."""
        self._context.tasks.run(self, self._context.workspace.casework.troubles.certificate_ends, self._show)

    def _show(self, ends: datetime | None) -> None:
        self.setVisible(ends is not None)
        if ends is None:
            return
        if ends > self._context.workspace.casework.desk.clock():
            self.set_title(self.tr("The server's certificate ends soon"))
            words = self.tr(
                "It is good until {day}. After that no computer can synchronise, although recording goes on. Ask "
                "whoever keeps the server to renew it before then: lahityo-server certificate renew"
            )
        else:
            self.set_title(self.tr("The server's certificate has run out"))
            words = self.tr(
                "It was good until {day}. No computer can synchronise before it is renewed; recording goes on, and "
                "what is written is kept. Ask whoever keeps the server to renew it: lahityo-server certificate renew"
            )
        self._words.setText(words.format(day=format_date(ends.astimezone().date())))
