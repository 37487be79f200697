"""Icons of the Lucide set, drawn in a token's colour, sharp at any pixel ratio, kept once drawn."""

from functools import cache

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter, QPixmap

from lahityo.base import resources
from lahityo.ui.design.theme import current


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
    svg = resources.path("icons", f"{name}.svg").read_bytes().replace(b"currentColor", color.encode())
    side = b'"%d"' % round(size * ratio)
    # Qt's image reader draws an SVG as large as it says it is; Python's own QtSvg would cost the first window more.
    drawn = QPixmap()
    drawn.loadFromData(svg.replace(b'"24"', side, 2), "svg")
    drawn.setDevicePixelRatio(ratio)
    return drawn
