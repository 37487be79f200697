"""On Tänään of the team lead, and of those who have the client: that somebody opened a restricted client, and why."""

from collections.abc import Sequence

from lahityo.services.casework import Casework
from lahityo.services.circles import Emergency
from lahityo.ui.context import Context
from lahityo.ui.views.page import Bar, Column
from lahityo.ui.views.when import day_and_clock, local
from lahityo.ui.widgets.button import Button
from lahityo.ui.widgets.card import Card
from lahityo.ui.widgets.label import Label

Told = list[tuple[Emergency, str, str]]
"""With the client's name where he is known here, and the reason for who reads the log."""


class EmergencyCard(Card):
    """There until it was read."""

    concerns = frozenset({"roster", "opening", "client"})

    def __init__(self, context: Context) -> None:
        super().__init__(self.tr("Opened in an emergency"), tone="warning")
        self._context = context
        self._told: Sequence[Emergency] = ()
        self._lines = Column("gap")
        self._known: list[Label] = []
        self._read = Button(self.tr("I have read this"))
        self._read.clicked.connect(self._seen)
        self.add(self._lines)
        self.add(Bar([self._read]))
        self.hide()
        self.load()

    def load(self) -> None:
        """Read what has not been read."""
        casework = self._context.workspace.casework
        self._context.tasks.run(self, lambda: _read(casework), self._show)

    def _show(self, found: Told) -> None:
        self._told = [one for one, _, _ in found]
        for line in self._known:
            self._lines.box.removeWidget(line)
            line.hide()
            line.deleteLater()
        self._known = [Label(self._words(*one), "body", wrap=True, selectable=True) for one in found]
        for line in self._known:
            self._lines.add(line)
        self.setVisible(bool(found))

    def _words(self, one: Emergency, client: str, why: str) -> str:
        whose = client or self.tr("A restricted client")
        said = self.tr("{client}: {name} opened the record on {when} and can read it until {until}.").format(
            client=whose, name=one.name, when=day_and_clock(local(one.at)), until=day_and_clock(local(one.until))
        )
        reason = self.tr("Reason: {why}").format(why=why)
        return f"{said} {reason}" if why else said

    def _seen(self) -> None:
        circles, told = self._context.workspace.casework.circles, self._told
        self._context.tasks.run(self, lambda: circles.seen(told), lambda _: self.load(), lane="write")


def _read(casework: Casework) -> Told:
    found = casework.circles.emergencies()
    clients = {one.circle: casework.circles.client_of(one.circle) for one in found}
    names = casework.clients.short_names(client for client in clients.values() if client)
    return [(one, names.get(clients[one.circle] or b"", ""), casework.access.why_in_emergency(one)) for one in found]
