"""What has been said of a plan and not dealt with yet, and saying more."""

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from lahityo.domain.records.plan import PLAN
from lahityo.services.record_views import Row
from lahityo.ui.context import Context
from lahityo.ui.goals.words import name_of
from lahityo.ui.plans.comment_note import CommentNote
from lahityo.ui.plans.plan_data import PlanPage
from lahityo.ui.records import words as record_words
from lahityo.ui.views.act_sheet import ActSheet
from lahityo.ui.views.page import Bar
from lahityo.ui.widgets.button import Button
from lahityo.ui.widgets.card import Card
from lahityo.ui.widgets.field import Field
from lahityo.ui.widgets.label import Label
from lahityo.ui.widgets.select import Select
from lahityo.ui.widgets.text_area import TextArea

WHOLE = "plan"
_QUOTE = 300


class CommentsCard(Card):
    """Comments on the whole plan, its goals and services; those on a field stand beside the field.

    Signals:
        settled(bytes): a comment has been dealt with.
        sought(str): a person wants to see the comments beside the field of this name.
    """

    settled = Signal(bytes)
    sought = Signal(str)

    def __init__(self) -> None:
        super().__init__(self.tr("Comments"))
        self._notes: list[QWidget] = []
        self._fields: list[str] = []

    def show_comments(self, page: PlanPage) -> None:
        """Show the open comments."""
        for note in self._notes:
            self.body.removeWidget(note)
            note.hide()
            note.deleteLater()
        self._notes = []
        comments = page.open_comments()
        count = sum(len(found) for found in comments.values())
        self._fields = [field.name for field in PLAN.fields if comments.get(field.name)]
        beside = sum(len(comments[name]) for name in self._fields)
        names = _names(page)
        for anchor, found in comments.items():
            if PLAN.field(anchor) is None:
                for one in found:
                    note = CommentNote(one, names.get(anchor, ""), settles=page.writes)
                    note.settled.connect(self.settled)
                    self._put(note)
        if beside:
            there = Button(self.tr("%n comments stand beside their fields", "", beside), "link")
            there.clicked.connect(self._seek)
            self._put(Bar([there]))
        elif not count:
            self._put(Label(self.tr("No open comments."), "meta", wrap=True))
        self.set_trailing(str(count) if count else "")
        self.set_link(self.tr("Comment") if page.writes and page.version else "")

    def _seek(self) -> None:
        """The fields in turn, one for each press."""
        first, *rest = self._fields
        self._fields = [*rest, first]
        self.sought.emit(first)

    def _put(self, widget: QWidget) -> None:
        self._notes.append(widget)
        self.add(widget)


def comment_sheet(context: Context, page: PlanPage, anchor: str, quote: str, parent: QWidget) -> ActSheet | None:
    """Asks for a comment on a part of the version that is looked at; None when there is none."""
    view, version = page.view, page.version
    if view is None or version is None:
        return None
    field = PLAN.field(anchor)
    title = QCoreApplication.translate("CommentsCard", "Comment on the plan")
    if field is not None:
        part = record_words.of_field(field)
        title = QCoreApplication.translate("CommentsCard", "Comment on: {part}").format(part=part)
    act = QCoreApplication.translate("CommentsCard", "Save the comment")
    sheet = ActSheet(context, title, quote, act, parent.window())
    words = TextArea(min_lines=3)
    plans, plan = context.workspace.casework.plans, view.card.row.id
    names = _names(page)
    about = Select([(WHOLE, QCoreApplication.translate("CommentsCard", "The whole plan")), *names.items()])
    about.set_value(anchor)
    asks_what = field is None and bool(names)

    def prepare() -> Callable[[], object]:
        chosen = about.value() if asks_what else anchor
        return partial(plans.comment, plan, version, chosen, words.text(), quote[:_QUOTE])

    fields = {"words": Field(QCoreApplication.translate("CommentsCard", "What you want to say"), words, required=True)}
    if asks_what:
        fields = {"anchor": Field(QCoreApplication.translate("CommentsCard", "What it is about"), about), **fields}
    sheet.ask(fields, prepare)
    sheet.keep(f"comment:{anchor}", view.card.row.client, plan)
    words.setFocus()
    return sheet


def _names(page: PlanPage) -> Mapping[str, str]:
    """What each anchor of a goal or service is called."""
    if page.view is None:
        return {}
    goal = QCoreApplication.translate("CommentsCard", "Goal: {name}")
    service = QCoreApplication.translate("CommentsCard", "Service: {name}")
    goals = {f"goal:{one.row.id.hex()}": goal.format(name=name_of(one.row.values)) for one in page.view.goals}
    services = {f"service:{one.id.hex()}": service.format(name=_service(one)) for one in page.view.services}
    return {**goals, **services}


def _service(row: Row) -> str:
    return record_words.of_item("service", str(row.values.get("service", "")))
