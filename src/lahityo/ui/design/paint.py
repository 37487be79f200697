"""Shapes that painted widgets and list delegates share: rounded boxes, the focus ring, text with marked words."""

from collections.abc import Sequence

from PySide6 import QtCore
from PySide6.QtCore import QPoint, QRect, QRectF
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen

from lahityo.ui.design import icons
from lahityo.ui.design.theme import Theme

RING = 4  # a focus ring and its gap, in pixels


def box(
    painter: QPainter, rect: QRect, radius: float, fill: QColor | None, edge: QColor | None = None, width: float = 1
) -> None:
    """A rounded box inside `rect`; the outline stays within it."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(fill if fill is not None else QtCore.Qt.BrushStyle.NoBrush)
    if edge is None:
        painter.setPen(QtCore.Qt.PenStyle.NoPen)
        painter.drawRoundedRect(QRectF(rect), radius, radius)
        return
    inset = width / 2
    painter.setPen(QPen(edge, width))
    painter.drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), radius - inset, radius - inset)


def focus_ring(painter: QPainter, rect: QRect, radius: float, theme: Theme, ring: str = "focus", gap: str = "") -> None:
    """The ring of keyboard focus inside `rect`; `gap` is the colour of a second line that parts it from a fill."""
    width = theme.metrics.ring
    if gap:
        inner = rect.adjusted(width, width, -width, -width)
        box(painter, inner, max(radius - width, 1), None, theme.color(gap), width)
    box(painter, rect, radius, None, theme.color(ring), width)


def line(painter: QPainter, rect: QRect, words: str, font: QFont, color: QColor, align: str = "left") -> int:
    """One line of text, centred in height, cut with an ellipsis when too long; returns the width it took."""
    measured = QFontMetrics(font)
    shown = measured.elidedText(words, QtCore.Qt.TextElideMode.ElideRight, rect.width())
    width = measured.horizontalAdvance(shown)
    left = rect.x() + {"left": 0, "center": (rect.width() - width) // 2, "right": rect.width() - width}[align]
    painter.setFont(font)
    painter.setPen(color)
    painter.drawText(QPoint(left, _baseline(rect, measured)), shown)
    return width


def line_with_hits(
    painter: QPainter, rect: QRect, words: str, hits: Sequence[tuple[int, int]], font: QFont, color: QColor, hit: QColor
) -> None:
    """One line of text with the ranges `hits` (start, length) on the ground `hit`."""
    measured = QFontMetrics(font)
    shown = measured.elidedText(words, QtCore.Qt.TextElideMode.ElideRight, rect.width())
    # The last sign is the ellipsis when the text was cut: a hit beyond it is not shown.
    visible = len(shown) if shown == words else len(shown) - 1
    top = rect.y() + (rect.height() - measured.height()) // 2
    for start, length in hits:
        end = min(start + length, visible)
        if start < 0 or start >= end:
            continue
        left = rect.x() + measured.horizontalAdvance(shown[:start])
        right = rect.x() + measured.horizontalAdvance(shown[:end])
        box(painter, QRect(left - 1, top, right - left + 2, measured.height()), 3, hit)
    painter.setFont(font)
    painter.setPen(color)
    painter.drawText(QPoint(rect.x(), _baseline(rect, measured)), shown)


def pill_width(theme: Theme, words: str, icon: str = "") -> int:
    """The width a pill needs."""
    sizes = theme.metrics
    measured = QFontMetrics(theme.font("pill", tabular=True))
    mark = measured.height() + sizes.unit if icon else 0
    return measured.horizontalAdvance(words) + mark + 2 * (sizes.gap + sizes.unit // 2)


def pill(painter: QPainter, rect: QRect, theme: Theme, words: str, ink: str, ground: str, icon: str = "") -> None:
    """A rounded label that fills `rect`, with an icon in the ink of its words."""
    sizes = theme.metrics
    box(painter, rect, rect.height() / 2, theme.color(ground))
    inner = rect.adjusted(sizes.gap + sizes.unit // 2, 0, -(sizes.gap + sizes.unit // 2) + 1, 0)
    font = theme.font("pill", tabular=True)
    if icon:
        side = QFontMetrics(font).height()
        drawn = side - 2
        icons.paint(painter, QRect(inner.x(), rect.y() + (rect.height() - drawn) // 2, drawn, drawn), icon, ink)
        inner.setLeft(inner.left() + side + sizes.unit)
    line(painter, inner, words, font, theme.color(ink))


def key_cap_size(theme: Theme, words: str) -> tuple[int, int]:
    """Width and height of a key cap."""
    measured = QFontMetrics(theme.font("tiny"))
    return measured.horizontalAdvance(words) + 3 * theme.metrics.unit, measured.height() + theme.metrics.unit


def key_cap(painter: QPainter, rect: QRect, theme: Theme, words: str, ink: str, ground: str, edge: str) -> None:
    """The cap of a key, as beside a command it triggers."""
    box(painter, rect, 4, theme.color(ground), theme.color(edge))
    line(painter, rect, words, theme.font("tiny"), theme.color(ink), "center")


def _baseline(rect: QRect, measured: QFontMetrics) -> int:
    return rect.y() + (rect.height() + measured.ascent() - measured.descent() + 1) // 2
