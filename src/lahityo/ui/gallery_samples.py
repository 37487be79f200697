"""What the gallery shows: each widget with its states. Its words are samples, not the product's, so not translated."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QHBoxLayout, QStyledItemDelegate, QVBoxLayout, QWidget

from lahityo.ui.design.theme import TEXT_STYLES
from lahityo.ui.widgets.banner import Banner
from lahityo.ui.widgets.button import Button, ButtonKind
from lahityo.ui.widgets.card import Card
from lahityo.ui.widgets.check_box import CheckBox
from lahityo.ui.widgets.chips import ChipGroup
from lahityo.ui.widgets.date_fields import DateField, DateTimeField, DurationField
from lahityo.ui.widgets.dialog import Dialog
from lahityo.ui.widgets.empty_state import EmptyState
from lahityo.ui.widgets.field import Field
from lahityo.ui.widgets.icon_button import IconButton
from lahityo.ui.widgets.key_cap import KeyCap
from lahityo.ui.widgets.label import Label
from lahityo.ui.widgets.notes import SavedNote, Toast
from lahityo.ui.widgets.passphrase import PassphraseField
from lahityo.ui.widgets.pill import PILL_LOOKS, Pill
from lahityo.ui.widgets.progress import Meter, ProgressLine
from lahityo.ui.widgets.rail import Rail
from lahityo.ui.widgets.rows import ROW_ROLE, PersonDelegate, PersonRow, PillText, RowList, VisitDelegate, VisitRow
from lahityo.ui.widgets.search_field import SearchField
from lahityo.ui.widgets.select import Select
from lahityo.ui.widgets.steps import StepIndicator
from lahityo.ui.widgets.sync_pill import SyncPill
from lahityo.ui.widgets.text_area import TextArea
from lahityo.ui.widgets.text_field import TextField
from lahityo.ui.widgets.top_bar import TopBar

Make = Callable[[], QWidget]
States = dict[str, Make]

LONG = "Päihteiden käytön hallinta, asumisen tuki ja mielekäs tekeminen kohtaamispaikassa joka viikko"
THEMES = (
    ("housing_search", "Asunnon haku"),
    ("housing_care", "Asunnosta huolehtiminen"),
    ("income", "Toimeentulo ja talous"),
    ("wellbeing", "Hyvinvointi"),
    ("substance_use", "Päihteiden käytön hallinta"),
    ("errands", "Asiointi ja verkosto"),
)
SCALE = tuple((value, value) for value in ("−2", "−1", "0", "+1", "+2"))
NOTE = "Asiakas avaa oven itse ja on virkeä. Keittiö siistitty edellisen käynnin jälkeen. Kertoo juoneensa viimeksi."


def holder(operated: QWidget, *others: QWidget, row: bool = False) -> QWidget:
    """Widgets under or beside each other; states are applied to `operated`."""
    outer = QWidget()
    layout = QHBoxLayout(outer) if row else QVBoxLayout(outer)
    layout.setContentsMargins(0, 0, 0, 0)
    for widget in (operated, *others):
        layout.addWidget(widget)
    if row:
        layout.addStretch(1)
    outer.setProperty("operated", operated)
    return outer


def interactive(make: Make, *, pressed: bool = True) -> States:
    """The states of anything that can be operated."""
    names = ("normal", "hover", "focus", *(("pressed",) if pressed else ()), "disabled")
    return dict.fromkeys(names, make)


def button(kind: ButtonKind, text: str, *, icon: str = "", shortcut: str = "", busy: bool = False) -> QWidget:
    """A button as wide as it likes."""
    made = Button(text, kind, icon=icon, shortcut=shortcut, bind=False)
    made.set_busy(busy)
    return holder(made, row=True)


def buttons() -> States:
    """All kinds of buttons."""
    states: States = {}
    for kind, text, icon, keys in (
        ("primary", "Kirjaa käynti", "plus", "Ctrl+N"),
        ("secondary", "Pikakirjaus (nimetön)", "plus", ""),
        ("quiet", "Sulje", "", ""),
        ("danger", "Mitätöi", "", ""),
        ("link", "Vertaa ja valitse", "", ""),
    ):
        for state in ("normal", "hover", "focus", "pressed", "disabled"):
            name = state if kind == "primary" else f"{kind} {state}"
            states[name] = _button(kind, text, icon, keys)  # type: ignore[arg-type]
    states["busy"] = lambda: button("primary", "Allekirjoita", shortcut="Ctrl+Return", busy=True)
    states["busy secondary"] = lambda: button("secondary", "Synkronoi", busy=True)
    states["long text"] = lambda: button("secondary", LONG[:52])
    return states


def _button(kind: ButtonKind, text: str, icon: str, keys: str) -> Make:
    return lambda: button(kind, text, icon=icon, shortcut=keys)


def field(control: QWidget, label: str, hint: str = "", error: str = "", *, required: bool = False) -> QWidget:
    """A labelled control."""
    made = Field(label, control, hint, required=required)
    made.set_error(error)
    made.setProperty("operated", control)
    return made


def moment(*, invalid: bool = False) -> QWidget:
    """A moment, good or not."""
    made = DateTimeField()
    made.set_value(datetime(2026, 11, 21, 12, 32))  # noqa: DTZ001 - the field shows wall time
    if not invalid:
        return field(made, "Alkoi", "Esim. 21.11.2026 12.32")
    made.setText("kolmas päivä")
    return field(made, "Alkoi", "", "Kirjoita päivä ja kellonaika, esimerkiksi 21.11.2026 12.32.")


def times() -> QWidget:
    """The three typed fields side by side."""
    day, length = DateField(), DurationField()
    day.set_value(datetime(2026, 11, 28).date())  # noqa: DTZ001 - the field shows wall time
    length.set_value(75)
    return holder(field(day, "Arviointipäivä"), field(length, "Kesto"))


def selection(*, empty: bool = False) -> QWidget:
    """A choice from a list."""
    made = Select((("home", "Kotikäynti"), ("phone", "Puhelu")), placeholder="Valitse tapa" if empty else "")
    if empty:
        made.set_value("")
    return field(made, "Käynnin tapa")


def chips(*, chosen: tuple[str, ...] = ("housing_care", "substance_use")) -> QWidget:
    """Themes of a visit."""
    made = ChipGroup(THEMES)
    made.set_selected(chosen)
    made.setProperty("operated", made.chip("housing_care"))
    return made


def scale() -> QWidget:
    """One of five, without a check mark."""
    made = ChipGroup(SCALE, multiple=False, mark=False)
    made.set_selected(["+1"])
    made.setProperty("operated", made.chip("+1"))
    return made


def passphrase(*, caps: bool = False, strength: int = -1) -> QWidget:
    """The secret line."""
    made = PassphraseField()
    made.set_text("kuusi sanaa riittää")
    if caps:
        made.warn_of_caps_lock(True)
    if strength >= 0:
        made.set_strength(strength, ("Liian lyhyt", "Kelpaa, kuusi sanaa on parempi", "Vahva")[strength])
    outer = field(made, "Salalause", required=True)
    outer.setProperty("operated", made.line)
    return outer


def sync(state: str, count: int = 0, at: str = "") -> Make:
    """The pill in one state."""

    def make() -> QWidget:
        made = SyncPill()
        made.set_state(state, count=count, at=at)  # type: ignore[arg-type]
        return holder(made, row=True)

    return make


def rail(*, compact: bool = False) -> QWidget:
    """The rail of the main window."""
    made = Rail("Lähityö")
    for key, text, icon in (
        ("today", "Tänään", "sun"),
        ("clients", "Asiakkaat", "users"),
        ("visits", "Käynnit", "notebook-pen"),
        ("plans", "Suunnitelmat", "target"),
        ("tasks", "Tehtävät", "list-checks"),
        ("place", "Kohtaamispaikka", "map-pin"),
        ("figures", "Tilastot", "chart-column"),
    ):
        item = made.add_item(key, text, icon)
        if key == "clients":
            made.setProperty("operated", item)
    made.set_current("today")
    made.set_badge("tasks", 4)
    made.set_user("Aino Virtanen", "sairaanhoitaja · Nopsajalka")
    made.set_compact(compact)
    made.setMinimumHeight(560)
    return holder_of(made)


def holder_of(inner: QWidget) -> QWidget:
    """A widget at the left of its row, states passed on."""
    outer = holder(inner, row=True)
    outer.setProperty("operated", inner.property("operated"))
    return outer


def top_bar(detail: str = "lauantai 21.11.2026") -> QWidget:
    """The bar above a screen."""
    made = TopBar("Hae asiakasta, käyntiä, sanaa…", "Ctrl+K")
    made.set_title("Tänään", detail)
    made.sync.set_state("synced", at="12.41")
    made.setMinimumWidth(1000)
    return made


def rows(delegate: QStyledItemDelegate, content: tuple[VisitRow | PersonRow, ...]) -> QWidget:
    """A list in a card."""
    view = RowList(delegate)
    model = QStandardItemModel(view)
    for row in content:
        item = QStandardItem()
        item.setData(row, ROW_ROLE)
        model.appendRow(item)
    view.setModel(model)
    view.setCurrentIndex(model.index(1, 0))
    view.setMinimumSize(640, view.sizeHintForRow(0) * len(content) + 8)
    card = Card("Päivän käynnit", "2/5 kirjattu")
    card.add(view, 1)
    card.setProperty("operated", view)
    return card


VISITS: tuple[VisitRow | PersonRow, ...] = (
    VisitRow(
        "09.00", "Matti K.", "Kotikäynti", "Asunnosta huolehtiminen, talous", pill=PillText("Allekirjoitettu", "done")
    ),
    VisitRow(
        "10.30", "Leena S.", "Aino + Jari", "Mukana kulkeminen · Kela", ((0, 5),), PillText("Luonnos 11.12", "info")
    ),
    VisitRow("12.30", "Pekka R.", "", LONG, ((18, 8),), PillText("Suunniteltu"), PillText("Vain pareittain", "danger")),
    VisitRow("21.11.", "Kotikäynti", "Aino V., Jari L. ja koko muu moniammatillinen tiimi", LONG),
)
PEOPLE: tuple[VisitRow | PersonRow, ...] = (
    PersonRow("Matti Korhonen", "48 v · Nopsajalka", "MK", ((6, 4),), pill=PillText("Kotikäynti 21.11.", "neutral")),
    PersonRow("Pekka Rantanen", "51 v · " + LONG, "PR", flag=PillText("Vain pareittain", "danger")),
    PersonRow("Rautatieaseman Jussi", "Tunnetaan vain nimellä", "RJ"),
)


def card_sample() -> QWidget:
    """A card with a title, something trailing and a link."""
    card = Card("Tavoitteet", "arvioidaan 12.12.2026", link="Avaa")
    for words, share in (("Vuokra maksetaan ajallaan", 0.8), ("Koti pysyy siistinä", 0.5)):
        card.add(Label(words))
        card.add(Meter(share))
    return card


def card_of(tone: str, title: str, words: str) -> Make:
    """A card that warns or is chosen."""

    def make() -> QWidget:
        card = Card(title, tone=tone)  # type: ignore[arg-type]
        card.add(Label(words, wrap=True))
        return card

    return make


def dialog() -> QWidget:
    """A sheet with a field and three actions, shown as a child to be drawn."""
    made = Dialog("Mitätöidäänkö merkintä?", "Merkintä jää historiaan, mutta sitä ei enää näytetä käyntien joukossa.")
    made.setWindowFlags(made.windowFlags() & ~made.windowFlags())
    made.add(field(TextArea(min_lines=2), "Syy", required=True))
    made.add_action("Peruuta", rejects=True)
    made.add_action("Mitätöi", "danger", accepts=True)
    made.setMinimumSize(made.sizeHint())
    return made


def toast() -> QWidget:
    """A toast on a piece of window."""
    host = QWidget()
    host.setFixedHeight(90)
    host.resize(400, 90)
    Toast(host).tell("Käynti kirjattu.", action="Kumoa")
    return host


def saved(state: str) -> Make:
    """The saved note in one state."""

    def make() -> QWidget:
        made = SavedNote()
        made.set_state(state, "12.58.04")  # type: ignore[arg-type]
        return made

    return make


def progress(share: float | None) -> Make:
    """Long work."""

    def make() -> QWidget:
        made = ProgressLine(cancellable=True)
        made.set("Haetaan muutoksia", share, "120 / 400")
        return made

    return make


def area(*, read_only: bool = False) -> QWidget:
    """Several lines."""
    made = TextArea(NOTE, min_lines=3)
    made.setReadOnly(read_only)
    if read_only:
        made.set_marks(((8, 10, "mine"), (33, 7, "theirs"), (60, 9, "hit")))
    return field(made, "Tilanne käynnillä")


def searching() -> QWidget:
    """Words in the search field."""
    made = SearchField("Hae")
    made.set_text("verenpaine")
    return made


SHEETS: dict[str, States] = {
    "text": {"styles": lambda: holder(*(Label(f"{name} 1 642 Åäö", name) for name in TEXT_STYLES if name != "badge"))},
    "button": buttons(),
    "icon-button": interactive(lambda: holder(IconButton("pencil", "Muokkaa"), row=True)),
    "key-cap": {"normal": lambda: holder(KeyCap("Ctrl+K"), KeyCap("Ctrl+Return"), row=True)},
    "pill": {tone: (lambda tone=tone: holder(Pill(f"Tila {tone}", tone), row=True)) for tone in PILL_LOOKS}
    | {"long text": lambda: Pill(LONG, "warning")},
    "sync-pill": {
        "synced": sync("synced", at="12.41"),
        "hover": sync("synced", at="12.41"),
        "focus": sync("synced", at="12.41"),
        "waiting": sync("waiting", 3),
        "offline": sync("offline", 3),
        "offline, nothing waits": sync("offline"),
        "syncing": sync("syncing"),
        "refused": sync("refused", 2),
    },
    "chips": interactive(chips) | {"one of five": scale},
    "check-box": interactive(lambda: CheckBox("Soita vuokranantajalle"), pressed=False)
    | {"checked": lambda: CheckBox("Tukipäätöksen seuranta", checked=True)},
    "field": interactive(lambda: field(TextField("Nopsajalka"), "Tiimi", "Näkyy kaikille"), pressed=False)
    | {
        "placeholder": lambda: field(TextField("", "Kadunnimi ja numero"), "Paikka", required=True),
        "error": lambda: field(
            TextField("131052-308"), "Henkilötunnus", "", "Tarkistusmerkki ei täsmää. Tarkista tunnus."
        ),
        "long text": lambda: field(TextField(LONG), LONG, LONG),
    },
    "passphrase": interactive(passphrase, pressed=False)
    | {
        "caps lock": lambda: passphrase(caps=True),
        "weak": lambda: passphrase(strength=0),
        "fair": lambda: passphrase(strength=1),
        "strong": lambda: passphrase(strength=2),
    },
    "text-area": interactive(area, pressed=False) | {"marks, read only": lambda: area(read_only=True)},
    "time-fields": interactive(moment, pressed=False) | {"error": lambda: moment(invalid=True), "day, duration": times},
    "select": interactive(selection, pressed=False) | {"placeholder": lambda: selection(empty=True)},
    "search": interactive(lambda: SearchField("Hae asiakasta, käyntiä, sanaa…", shortcut="Ctrl+K"), pressed=False)
    | {"words": searching},
    "card": {
        "normal": card_sample,
        "chosen": card_of("chosen", "Yhdistetty", "muokkaa vapaasti"),
        "danger": card_of("danger", "Huomioi ennen käyntiä", "Vain pareittain. Koira. Ovikello ei toimi."),
        "warning": card_of("warning", "Suunnitelma umpeutuu 28.11.", LONG),
        "long text": card_of("plain", LONG, LONG + " " + LONG),
    },
    "banner": {
        tone: (lambda tone=tone: Banner(NOTE, tone, title="Huomio", action="Avaa", closable=True))  # type: ignore[misc]
        for tone in ("info", "warning", "danger", "done")
    },
    "empty": {
        "normal": lambda: EmptyState("users", "Ei vielä asiakkaita", "Asiakkaat näkyvät tässä.", "Lisää asiakas")
    },
    "progress": {"normal": progress(0.3), "unknown": progress(None)},
    "saved": {state: saved(state) for state in ("saved", "saving", "failed")},
    "toast": {"normal": toast},
    "steps": {"normal": lambda: StepIndicator(("Kieli", "Salalause", "Tiimi", "Valmis"), 2)},
    "visits": {state: (lambda: rows(VisitDelegate(), VISITS)) for state in ("normal", "focus")},
    "people": {state: (lambda: rows(PersonDelegate(), PEOPLE)) for state in ("normal", "focus")},
    "rail": interactive(rail, pressed=False) | {"compact": lambda: rail(compact=True)},
    "top-bar": {"normal": top_bar, "long text": lambda: top_bar(LONG)},
    "dialog": {"normal": dialog},
}
