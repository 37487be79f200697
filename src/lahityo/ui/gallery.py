"""Renders every widget in every state, in both themes, to PNG: `python -m lahityo.ui.gallery OUTDIR`."""

import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QMouseEvent, QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget

from lahityo.ui import gallery_samples as samples
from lahityo.ui.design import theme as themes
from lahityo.ui.design.theme import current

RATIO = 2.0
_COLUMN = 430
_GAP = 20


class Shot(NamedTuple):
    """One rendering of a widget."""

    name: str
    picture: QPixmap


def main(arguments: list[str]) -> int:
    """Render into the folder named; returns an exit code."""
    if len(arguments) != 1:
        sys.stderr.write("usage: python -m lahityo.ui.gallery OUTDIR\n")
        return 2
    folder = Path(arguments[0])
    folder.mkdir(parents=True, exist_ok=True)
    themes.prepare()
    app = QApplication.instance() or QApplication([])
    if not isinstance(app, QApplication):
        return 1
    for name in ("light", "dark"):
        render_theme(app, name, folder)
    return 0


def render_theme(app: QApplication, name: themes.ThemeName, folder: Path) -> None:
    """One sheet a widget, and one overview of all their normal states."""
    themes.apply_theme(app, name)
    overview: list[Shot] = []
    for title, states in samples.SHEETS.items():
        themes.apply_theme(app, name)
        shots = [Shot(state, shoot(app, make, state)) for state, make in states.items()]
        overview.append(Shot(title, shots[0].picture))
        themes.apply_theme(app, name, 2.0)
        shots.append(Shot("200 %", shoot(app, next(iter(states.values())), "200 %")))
        themes.apply_theme(app, name)
        sheet(shots, columns=2).save(str(folder / f"{name}-{title}.png"))
    sheet(overview, columns=3).save(str(folder / f"{name}-overview.png"))


def shoot(app: QApplication, make: Callable[[], QWidget], state: str) -> QPixmap:
    """A widget made, laid out alone on the ground colour, put into `state` and drawn."""
    host = QWidget()
    host.setAutoFillBackground(True)
    elsewhere = QPushButton(host)
    elsewhere.setGeometry(-50, -50, 10, 10)
    layout = QVBoxLayout(host)
    layout.setContentsMargins(12, 12, 12, 12)
    widget = make()
    layout.addWidget(widget)
    host.resize(_COLUMN if current().metrics.scale == 1 else _COLUMN + 200, 10)
    height = layout.totalHeightForWidth(host.width()) if layout.hasHeightForWidth() else layout.sizeHint().height()
    host.resize(max(host.width(), layout.minimumSize().width()), max(height, layout.minimumSize().height()))
    host.show()
    host.activateWindow()
    elsewhere.setFocus()
    app.processEvents()
    put_into(widget, state)
    app.processEvents()
    picture = QPixmap(host.size() * RATIO)
    picture.setDevicePixelRatio(RATIO)
    host.render(picture)
    host.close()
    host.deleteLater()
    # No event loop runs here to delete it, and every theme change would dress it again.
    app.sendPostedEvents(host, QEvent.Type.DeferredDelete)
    return picture


def put_into(widget: QWidget, state: str) -> None:
    """Hover, focus, press or disable the part of a sample that can be operated."""
    state = state.rpartition(" ")[2]  # "danger hover" is the hover of another kind
    inner = widget.property("operated") or widget
    target = inner if isinstance(inner, QWidget) else widget
    if state == "hover":
        target.setAttribute(Qt.WidgetAttribute.WA_UnderMouse)
        middle = QPointF(target.rect().center())
        button = Qt.MouseButton.NoButton
        move = QMouseEvent(
            QEvent.Type.MouseMove, middle, target.mapToGlobal(middle), button, button, Qt.KeyboardModifier.NoModifier
        )
        QApplication.sendEvent(target, move)
    elif state == "focus":
        target.setFocus(Qt.FocusReason.TabFocusReason)
    elif state == "pressed" and isinstance(target, QPushButton):
        target.setDown(True)
    elif state == "disabled":
        widget.setEnabled(False)


def sheet(shots: list[Shot], columns: int) -> QPixmap:
    """The shots under their names, in columns filled from the shortest."""
    widths = [round(shot.picture.width() / RATIO) for shot in shots]
    column = max(widths)
    heads = 24
    bottoms = [_GAP] * columns
    places: list[QPoint] = []
    for shot in shots:
        at = bottoms.index(min(bottoms))
        places.append(QPoint(_GAP + at * (column + _GAP), bottoms[at]))
        bottoms[at] += round(shot.picture.height() / RATIO) + heads + _GAP
    drawn = QPixmap(round((columns * (column + _GAP) + _GAP) * RATIO), round(max(bottoms) * RATIO))
    drawn.setDevicePixelRatio(RATIO)
    theme = current()
    drawn.fill(theme.color("ground"))
    painter = QPainter(drawn)
    for shot, place in zip(shots, places, strict=True):
        painter.setFont(theme.font("small_strong"))
        painter.setPen(theme.color("ink2"))
        painter.drawText(QRect(place.x() + 12, place.y(), column, heads), Qt.AlignmentFlag.AlignVCenter, shot.name)
        painter.drawPixmap(place + QPoint(0, heads), shot.picture)
    painter.end()
    return drawn


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
