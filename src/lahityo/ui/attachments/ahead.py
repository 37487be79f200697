"""The choice to fetch the photos and documents of today's clients before they are asked for."""

from lahityo.ui.context import Context
from lahityo.ui.widgets.card import Card
from lahityo.ui.widgets.check_box import CheckBox
from lahityo.ui.widgets.label import Label


class AheadCard(Card):
    """For this computer alone."""

    def __init__(self, context: Context) -> None:
        super().__init__(self.tr("Photos and documents"))
        self._context = context
        self.box = CheckBox(self.tr("Download today's clients' files in advance"))
        self.add(self.box)
        about = self.tr(
            "Otherwise a file is downloaded when it is first opened. Choose this before you go somewhere without a "
            "network."
        )
        self.add(Label(about, "small", wrap=True))
        attachments = context.workspace.casework.attachments
        context.tasks.run(self, attachments.ahead, self._show)

    def _show(self, ahead: bool) -> None:
        self.box.setChecked(ahead)
        self.box.toggled.connect(self._choose)

    def _choose(self, ahead: bool) -> None:
        attachments = self._context.workspace.casework.attachments
        self._context.tasks.run(self, lambda: attachments.set_ahead(ahead), lane="write")
