"""Lomakkeet: the forms that residents and workers are interviewed by."""

from lahityo.ui.context import Context
from lahityo.ui.records.card import RecordCard
from lahityo.ui.views.page import Column
from lahityo.ui.widgets.label import Label


class FormsPanel(Column):
    """The organisation's interview forms, those in use and those that are not."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.card = RecordCard(
            context, ["form"], client=b"", title=self.tr("Interview forms"), preset={"active": True},
            empty=self.tr("No forms yet. A form is a title and its questions, one on each line."),
        )  # fmt: skip
        told = self.tr("Each interview keeps the questions as they were when it was made; a form may change later.")
        self.add(Label(told, "body", ink="ink2", wrap=True))
        self.add(self.card)
        self.add_stretch()
