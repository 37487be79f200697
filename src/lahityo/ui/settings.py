"""Settings: how the window looks and speaks, the passphrase, and what the organisation keeps of itself."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedLayout, QWidget

from lahityo.domain.codes import Role
from lahityo.services.desk import Me
from lahityo.ui import lazy
from lahityo.ui.attachments.ahead import AheadCard
from lahityo.ui.context import Context
from lahityo.ui.exchange.card import ExchangeCard
from lahityo.ui.ports import MemberRow, Touched
from lahityo.ui.shell.backup import BackupCard
from lahityo.ui.shell.invite import InviteDialog
from lahityo.ui.shell.new_passphrase import PassphraseDialog
from lahityo.ui.shell.preferences import LANGUAGES, SYSTEM, TEXT_SCALES, THEMES, Preferences
from lahityo.ui.shell.server_pin import ServerPinDialog
from lahityo.ui.sync_view.items import Item, ItemCard
from lahityo.ui.texts import of_code
from lahityo.ui.views.page import Bar, Column, Page, Row, headed
from lahityo.ui.views.view import View
from lahityo.ui.widgets.banner import Banner
from lahityo.ui.widgets.button import Button
from lahityo.ui.widgets.card import Card
from lahityo.ui.widgets.chips import ChipGroup
from lahityo.ui.widgets.field import Field
from lahityo.ui.widgets.label import Label

_PANELS = {
    "people": "lahityo.ui.organisation.people_panel:PeoplePanel",
    "values": "lahityo.ui.organisation.settings_panel:SettingsPanel",
    "codes": "lahityo.ui.organisation.codes_panel:CodesPanel",
    "forms": "lahityo.ui.organisation.forms_panel:FormsPanel",
    "instruments": "lahityo.ui.organisation.instruments_panel:InstrumentsPanel",
}


class SettingsView(View):
    """This computer's settings, and those of the organisation behind tabs that are made when they are first opened.

    Signals:
        chosen(object): new Preferences.
    """

    chosen = Signal(object)
    concerns = frozenset({"roster"})

    def __init__(self, context: Context, preferences: Preferences) -> None:
        super().__init__(context)
        self._preferences = preferences
        self._organisation = Card(self.tr("Organisation"))
        self._where = Label("", "strong", wrap=True)
        self._server = Label("", "small", wrap=True)
        self._invite = Button(self.tr("Invite a worker"), icon="plus")
        self._invite.clicked.connect(self._open_invite)
        self._invite.hide()
        self.server_pin = Button(self.tr("Server pin…"))
        self.server_pin.clicked.connect(self._open_pin)
        for widget in (self._where, self._server, Bar([self._invite, self.server_pin])):
            self._organisation.add(widget)
        self._members = ItemCard(self.tr("Workers"))
        self._members.hide()
        own = Column()
        own.add(self._appearance())
        own.add(self._security())
        own.add(BackupCard(self.context))
        own.add(AheadCard(self.context))
        own.add_stretch()
        others = Column()
        others.add(self._organisation)
        others.add(self._members)
        others.add(ExchangeCard(self.context))
        others.add_stretch()
        self._make_tabs(Row([own, others], [50, 50], least=1.4, gap="gutter"))
        self.set_title(self.tr("Settings"))
        self.load()

    def open_tab(self, key: str) -> None:
        """Show a tab: this, people, values, codes, forms or instruments."""
        self.tabs.set_selected([key])
        if key not in self._opened:
            panel = lazy.maker(_PANELS[key])(self.context)
            self._opened[key] = Page(panel, between=True)
            self._stack.addWidget(self._opened[key])
        self._stack.setCurrentWidget(self._opened[key])

    def place(self) -> tuple[str, bytes]:
        """The page."""
        return "settings", b""

    def is_concerned(self, touched: Touched) -> bool:
        """Members come and go by the roster."""
        return any(kind in self.concerns for kind, _ in touched)

    def load(self) -> None:
        """Read who there is."""
        workspace = self.context.workspace
        self.context.tasks.run(self, workspace.casework.desk.me, self._show_me)
        self.context.tasks.run(self, workspace.members, self._show_members)
        self.context.tasks.run(self, workspace.plain_swap, self.swap.setVisible)

    def _make_tabs(self, this: QWidget) -> None:
        self.tabs = ChipGroup(
            [
                ("this", self.tr("This computer")), ("people", self.tr("Workers")),
                ("values", self.tr("Rules and texts")), ("codes", self.tr("Code lists")),
                ("forms", self.tr("Forms")), ("instruments", self.tr("Instruments")),
            ],
            multiple=False, mark=False, required=True,
        )  # fmt: skip
        self.tabs.setAccessibleName(self.tr("Settings"))
        self.tabs.changed.connect(lambda keys: self.open_tab(keys[0]))
        holder = QWidget()
        self._stack = QStackedLayout(holder)
        self._opened: dict[str, QWidget] = {"this": Page(this, between=True)}
        self._stack.addWidget(self._opened["this"])
        self.tabs.set_selected(["this"])
        headed(self, self.tabs, holder)

    def _appearance(self) -> Card:
        card = Card(self.tr("Appearance"))
        as_computer = self.tr("Same as the computer")
        themes = {"system": as_computer, "light": self.tr("Light"), "dark": self.tr("Dark")}
        self.language = _choice([(SYSTEM, as_computer), *LANGUAGES.items()], self._preferences.language)
        self.theme = _choice([(theme, themes[theme]) for theme in THEMES], self._preferences.theme)
        self.text_size = _choice(
            [(str(scale), f"{round(scale * 100)} %") for scale in TEXT_SCALES], str(self._preferences.text_scale)
        )
        for label, group in (
            (self.tr("Language"), self.language),
            (self.tr("Theme"), self.theme),
            (self.tr("Text size"), self.text_size),
        ):
            card.add(Field(label, group))
            group.changed.connect(self._changed)
        return card

    def _security(self) -> Card:
        card = Card(self.tr("Passphrase"))
        card.add(Label(self.tr("It opens the vault on this computer only."), "body", ink="ink2", wrap=True))
        change = Button(self.tr("Change passphrase…"), icon="key-round")
        change.clicked.connect(self._open_passphrase)
        card.add(Bar([change]))
        locks = self.tr("The vault locks itself after ten minutes without use, and when the computer locks or sleeps.")
        card.add(Label(locks, "small", wrap=True))
        self.swap = Banner(
            self.tr(
                "This computer's swap space is not encrypted: memory may be written to its disk when it runs short or "
                "the computer hibernates. Ask your IT support to encrypt it."
            ),
            "warning",
        )
        self.swap.hide()
        card.add(self.swap)
        return card

    def _changed(self, _keys: list[str]) -> None:
        theme = self.theme.value()
        self._preferences = self._preferences._replace(
            language=self.language.value(),
            theme=next(one for one in THEMES if one == theme),
            text_scale=float(self.text_size.value()),
        )
        self.chosen.emit(self._preferences)

    def _show_me(self, me: Me) -> None:
        self._where.setText(f"{me.organisation} · {me.team_name}")
        self._server.setText(self.tr("Server {address}").format(address=me.server))
        self._invite.setVisible(me.admin)

    def _show_members(self, members: list[MemberRow]) -> None:
        self._members.show_items([Item(member.name, self._about(member), None) for member in members])

    def _about(self, member: MemberRow) -> str:
        parts = [of_code(member.role), member.team]
        if member.admin and member.role is not Role.ADMIN:
            parts.append(self.tr("administrator"))
        if member.devices:
            parts.append(self.tr("%n computer(s)", "", member.devices))
        elif member.invited:
            parts.append(self.tr("invited, not joined yet"))
        return " · ".join(parts)

    def _open_invite(self) -> None:
        dialog = InviteDialog(self.context, self)
        dialog.finished.connect(self.load)
        dialog.open()

    def _open_pin(self) -> None:
        ServerPinDialog(self.context.workspace, self.context.tasks, self).open()

    def _open_passphrase(self) -> None:
        PassphraseDialog(self.context, self).open()


def _choice(options: list[tuple[str, str]], chosen: str) -> ChipGroup:
    group = ChipGroup(options, multiple=False, required=True)
    group.set_selected([chosen])
    return group
