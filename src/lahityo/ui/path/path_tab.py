"""Polku: the path drawn in time, and under it the records it is drawn from: steps, housing, referrals, work."""

from dataclasses import dataclass
from typing import ClassVar

from PySide6.QtWidgets import QVBoxLayout

from lahityo.domain.records.path import APPLICATION, HOUSING_PERIOD, PATH_STEP
from lahityo.domain.records.path_referral import READINESS_CHECK, REFERRAL
from lahityo.domain.spec import SOCIAL_ROLES, RecordSpec, Values
from lahityo.services.casework import Casework
from lahityo.services.paths import Timeline
from lahityo.services.records import Row as Record
from lahityo.ui.context import Context
from lahityo.ui.guide.page_link import GuideLink
from lahityo.ui.path.housing_form import HousingForm
from lahityo.ui.path.own_card import OwnCard
from lahityo.ui.path.path_card import PathCard
from lahityo.ui.path.readiness_dialog import ReadinessDialog
from lahityo.ui.path.work_card import WorkCard
from lahityo.ui.ports import Touched
from lahityo.ui.records import words
from lahityo.ui.records.form import RecordForm
from lahityo.ui.views.page import Bar, Column, Row
from lahityo.ui.views.view import View
from lahityo.ui.widgets.banner import Banner
from lahityo.ui.widgets.button import Button


@dataclass(frozen=True)
class _Read:
    timeline: Timeline
    to_add: list[Record]
    writes: bool


class PathTab(View):
    """One client's path."""

    concerns: ClassVar[frozenset[str]] = frozenset(
        {"path_step", "housing_period", "work_period", "referral", "step", "void", "protection", "code_item"}
    )

    def __init__(self, context: Context, client: bytes) -> None:
        super().__init__(context)
        self._client = client
        self._offered: Record | None = None
        self._path = PathCard()
        self._path.opened.connect(context.go.open_record)
        self._path.add_pressed.connect(lambda: self._begin(PATH_STEP))
        self._path.link_pressed.connect(lambda: self._begin(PATH_STEP))
        self._offer = Banner("", "info", action=self.tr("Add to the path"))
        self._offer.acted.connect(self._add_offered)
        self._offer.hide()
        left, right = Column(), Column()
        for card in self._left_cards():
            left.add(card)
        for card in self._right_cards():
            right.add(card)
        left.add_stretch()
        right.add_stretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        page = Column()
        for widget in (self._offer, self._path, Row([left, right], [50, 50], least=1.4, gap="gutter")):
            page.add(widget)
        page.add_stretch()
        column.addWidget(page)
        self.load()

    def place(self) -> tuple[str, bytes]:
        """The client's page."""
        return "client", self._client

    def is_concerned(self, touched: Touched) -> bool:
        """Other clients' records do not matter, as far as what changed tells whose they are."""
        clients = {key for kind, key in touched if kind == "client"}
        return super().is_concerned(touched) and (not clients or self._client in clients)

    def load(self) -> None:
        """Read the path."""
        casework, client = self.casework, self._client
        self.context.tasks.run(self, lambda: _read(casework, client), self._show)

    def _left_cards(self) -> list[OwnCard]:
        return [
            self._card(PATH_STEP, self.tr("Outreach, services, episodes and work: any order, skipping and returning.")),
            self._card(REFERRAL, self.tr("Where the client has been referred to, and what came of it.")),
            OwnCard(
                self.context,
                (READINESS_CHECK.type,),
                self._client,
                self._ask_readiness,
                empty=self.tr(
                    "Go through the checklist before referring to rehabilitative work, detoxification or "
                    "rehabilitation."
                ),
            ),
        ]

    def _right_cards(self) -> list[OwnCard]:
        housing = OwnCard(
            self.context,
            (HOUSING_PERIOD.type,),
            self._client,
            self._move,
            empty=self.tr("Where the client lives, from which day; homelessness is counted from here."),
        )
        if self.casework.desk.role() not in SOCIAL_ROLES:
            return [housing]
        applications = self._card(APPLICATION, self.tr("The client applies; the worker helps."))
        return [housing, applications, WorkCard(self.context, self._client)]

    def _card(self, spec: RecordSpec, empty: str) -> OwnCard:
        return OwnCard(self.context, (spec.type,), self._client, lambda: self._begin(spec), empty=empty)

    # --- showing

    def _show(self, read: _Read) -> None:
        self._path.show_timeline(read.timeline, words.of_item, adds=read.writes)
        self._path.set_link(self.tr("Add a step") if read.timeline.stretches and read.writes else "")
        self._offered = next(iter(read.to_add), None) if read.writes else None
        self._offer.setVisible(self._offered is not None)
        if self._offered is not None:
            unit = self._offered.values.get("unit")
            self._offer.set(
                self.tr("{unit} has accepted the referral, but it is not on the path yet.").format(unit=unit),
                "info",
                action=self.tr("Add to the path"),
            )

    # --- writing

    def _begin(self, spec: RecordSpec) -> None:
        self._open_form(spec, self.casework.paths.preset(spec.type))

    def _add_offered(self) -> None:
        if self._offered is not None:
            self._open_form(PATH_STEP, self.casework.paths.step_of(self._offered))

    def _open_form(self, spec: RecordSpec, preset: Values) -> None:
        form = RecordForm(self.context, spec, client=self._client, preset=preset, parent=self.window())
        if spec is REFERRAL:
            guide = GuideLink(self.context, lambda: str(form.values().get("service") or ""))
            guide.found.connect(lambda page: form.set_value("guide_page", page))
            form.add(guide)
            ask = Button(self.tr("Go through the checklist…"), "quiet", icon="list-checks")
            ask.clicked.connect(lambda: self._check_before(form))
            form.add(Bar([ask]))
        form.open()

    def _check_before(self, form: RecordForm) -> None:
        """The checklist of the service that is being referred to; the referral then names it."""
        service = str(form.values().get("service") or "")
        dialog = ReadinessDialog(self.context, self._client, form, service)
        dialog.signed.connect(lambda check: form.set_value("readiness", check))
        dialog.open()

    def _move(self) -> None:
        HousingForm(self.context, self._client, self.window()).open()

    def _ask_readiness(self) -> None:
        ReadinessDialog(self.context, self._client, self.window()).open()


def _read(casework: Casework, client: bytes) -> _Read:
    hidden = casework.safety.protection(client).holds
    writes = casework.desk.writes_about(client, PATH_STEP.writers)
    return _Read(casework.paths.timeline(client, hide_places=hidden), casework.paths.to_add(client), writes)
