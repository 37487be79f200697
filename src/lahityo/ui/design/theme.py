"""The theme in force: palette, style sheet and fonts made of the tokens, and the signal that they changed.

Everything an unlock window needs keeps its hands off `Qt`, the namespace of Qt's enums: PySide builds all of them at
the first touch, a tenth of the time in which an empty window starts. Hence `QtCore.Qt` inside functions, here and in
the widgets, instead of an import at the top.
"""

import os
from functools import cache
from typing import Literal, NamedTuple

from PySide6 import QtCore
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication

from lahityo.base import resources
from lahityo.ui.design.tokens import DARK, LIGHT, Metrics, Palette, metrics

ThemeName = Literal["light", "dark", "system"]
FAMILY = "Inter"
_MIDDLE_GREY = 128
_FONT_FILES = ("Inter-Regular.otf", "Inter-Medium.otf", "Inter-SemiBold.otf", "Inter-Bold.otf")

Weight = QFont.Weight


class TextStyle(NamedTuple):
    """A kind of text: which size of `Metrics`, which weight, which colour of `Palette`, unless said otherwise."""

    size: str
    weight: QFont.Weight
    ink: str


TEXT_STYLES = {
    "display": TextStyle("display", Weight.Bold, "ink"),
    "title": TextStyle("title", Weight.DemiBold, "ink"),
    "heading": TextStyle("heading", Weight.DemiBold, "ink"),
    "heading_plain": TextStyle("heading", Weight.Normal, "ink2"),
    "section": TextStyle("meta", Weight.DemiBold, "ink2"),
    "body": TextStyle("body", Weight.Normal, "ink"),
    "strong": TextStyle("body", Weight.DemiBold, "ink"),
    "label": TextStyle("meta", Weight.Medium, "ink2"),
    "meta": TextStyle("meta", Weight.Normal, "ink2"),
    "small": TextStyle("small", Weight.Normal, "ink2"),
    "small_strong": TextStyle("small", Weight.DemiBold, "ink2"),
    "pill": TextStyle("small", Weight.Medium, "ink2"),
    "tiny": TextStyle("tiny", Weight.Medium, "ink2"),
    "badge": TextStyle("tiny", Weight.Bold, "on_accent"),
}


class Theme(NamedTuple):
    """One look: its name ("light" or "dark"), colours and sizes."""

    name: str
    colors: Palette
    metrics: Metrics

    def color(self, role: str) -> QColor:
        """The colour of a role, by the names of `Palette`."""
        return QColor(getattr(self.colors, role))

    def font(self, style: str, *, tabular: bool = False) -> QFont:
        """The font of a text style; `tabular` gives every figure the same width, for times and tables."""
        spec = TEXT_STYLES[style]
        font = QFont(FAMILY)
        font.setPixelSize(getattr(self.metrics, spec.size))
        font.setWeight(spec.weight)
        if tabular:
            font.setFeature(QFont.Tag.fromString("tnum"), 1)
        return font


class ThemeManager(QObject):
    """Holds the theme of one application and follows the system's light or dark when asked to.

    Signals:
        changed: the theme is another one; painters that keep nothing need not listen, the style change repaints them.
    """

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._theme = Theme("light", LIGHT, metrics(1.0))
        self._wanted: ThemeName = "light"
        self._fonts_loaded = False
        self._prepared = False
        self._system_dark: bool | None = None

    @property
    def theme(self) -> Theme:
        """The theme in force."""
        return self._theme

    def apply(self, app: QApplication, name: ThemeName, text_scale: float) -> None:
        """Give `app` the theme `name` at `text_scale` (1.0 to 2.0) and tell everyone."""
        self.prepare(app, name, text_scale)
        app.setStyleSheet(style_sheet(self._theme))
        self.changed.emit()

    def prepare(self, app: QApplication, name: ThemeName, text_scale: float) -> None:
        """Bring fonts, colours and sizes into force without the style sheet, for the first widgets to be made by."""
        self._wanted = name
        self._load_fonts()
        if self._system_dark is None:
            # Before our palette is set, the application's is the system's: its window tells light from dark.
            self._system_dark = app.palette().color(QPalette.ColorRole.Window).lightness() < _MIDDLE_GREY
            app.styleHints().colorSchemeChanged.connect(self._system_changed)
        dark = name == "dark" or (name == "system" and self._system_dark)
        theme = Theme("dark" if dark else "light", DARK if dark else LIGHT, metrics(text_scale))
        if theme == self._theme and self._prepared:
            return
        self._theme, self._prepared = theme, True
        app.setPalette(palette(self._theme))
        app.setFont(self._theme.font("body"))

    def _load_fonts(self) -> None:
        if self._fonts_loaded:
            return
        for name in _FONT_FILES:
            QFontDatabase.addApplicationFont(str(resources.path("fonts", name)))
        self._fonts_loaded = True

    def _system_changed(self, scheme: object) -> None:
        self._system_dark = scheme == QtCore.Qt.ColorScheme.Dark
        app = QApplication.instance()
        if self._wanted == "system" and isinstance(app, QApplication):
            self.apply(app, "system", self._theme.metrics.scale)


def prepare() -> None:
    """Choose Qt's Fusion style, which the style sheet is made for; call before the QApplication is made."""
    os.environ["QT_STYLE_OVERRIDE"] = "Fusion"


@cache
def manager() -> ThemeManager:
    """The one theme manager of the process."""
    return ThemeManager()


def current() -> Theme:
    """The theme in force; ask again at each painting, never keep it."""
    return manager().theme


def apply_theme(app: QApplication, name: ThemeName = "system", text_scale: float = 1.0) -> Theme:
    """Dress `app`; also called to change theme or text size while it runs."""
    manager().apply(app, name, text_scale)
    return current()


def prepare_theme(app: QApplication, name: ThemeName, text_scale: float) -> None:
    """Before the first widget is made; `apply_theme` follows when the first page is put together."""
    manager().prepare(app, name, text_scale)


def palette(theme: Theme) -> QPalette:
    """Qt's palette for what the style sheet does not reach: native menus, item views, disabled text."""
    made = QPalette()
    role = QPalette.ColorRole
    for target, name in (
        (role.Window, "ground"), (role.WindowText, "ink"), (role.Base, "field"), (role.AlternateBase, "ground"),
        (role.Text, "ink"), (role.Button, "card"), (role.ButtonText, "ink"), (role.BrightText, "on_brand"),
        (role.Highlight, "selection"), (role.HighlightedText, "on_selection"), (role.PlaceholderText, "hint"),
        (role.ToolTipBase, "toast"), (role.ToolTipText, "on_toast"), (role.Link, "brand"), (role.LinkVisited, "brand"),
        (role.Accent, "brand"), (role.Mid, "line"), (role.Dark, "edge"), (role.Light, "card"),
    ):  # fmt: skip
        made.setColor(target, theme.color(name))
    for target in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, target, theme.color("disabled"))
    return made


def style_sheet(theme: Theme) -> str:
    """The style sheet in resources/qss with each `{token}` replaced by its value; sizes get their `px`."""
    sheet = resources.path("qss", "app.qss").read_text("utf-8")
    for name, value in theme.colors._asdict().items():
        sheet = sheet.replace("{" + name + "}", value)
    for name, value in theme.metrics._asdict().items():
        sheet = sheet.replace("{" + name + "_px}", f"{value}px")
    return sheet
