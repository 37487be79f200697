"""Icons of the Lucide set, drawn in a token's colour, sharp at any pixel ratio, kept once drawn."""

from functools import cache

from PySide6.QtCore import QByteArray, QRect, QSize
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap

from lahityo.base import resources
from lahityo.ui.design.theme import current

_RATIOS = (1.0, 2.0)


def icon(name: str, role: str = "ink2", size: int | None = None) -> QIcon:
    """A QIcon in the present theme's colour, for buttons and menus; ask again when the theme changes."""
    made = QIcon()
    for ratio in _RATIOS:
        made.addPixmap(pixmap(name, role, size, ratio))
    return made


def pixmap(name: str, role: str = "ink2", size: int | None = None, ratio: float = 1.0) -> QPixmap:
    """The icon `size` device-independent pixels wide (the theme's icon size if not said) at a pixel `ratio`."""
    theme = current()
    return _render(name, getattr(theme.colors, role), size or theme.metrics.icon, ratio)


def paint(painter: QPainter, rect: QRect, name: str, role: str = "ink2") -> None:
    """Draw the icon into the middle of `rect`, as large as its shorter side."""
    size = min(rect.width(), rect.height())
    drawn = pixmap(name, role, size, painter.device().devicePixelRatio())
    painter.drawPixmap(rect.x() + (rect.width() - size) // 2, rect.y() + (rect.height() - size) // 2, drawn)


@cache
def _render(name: str, color: str, size: int, ratio: float) -> QPixmap:
    # Imported at the first icon: what shows none need not load the SVG library.
    from PySide6.QtSvg import QSvgRenderer

    svg = resources.path("icons", f"{name}.svg").read_bytes().replace(b"currentColor", color.encode())
    drawn = QPixmap(QSize(round(size * ratio), round(size * ratio)))
    drawn.fill(QColor(0, 0, 0, 0))
    painter = QPainter(drawn)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    QSvgRenderer(QByteArray(svg)).render(painter)
    painter.end()
    drawn.setDevicePixelRatio(ratio)
    return drawn
