"""Draws the rows of attachments: the thumbnail, the name, what is known of it, and where its contents are."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPixmap
from PySide6.QtWidgets import QStyleOptionViewItem

from lahityo.services.attachments import Attachment
from lahityo.ui.design import icons
from lahityo.ui.design.theme import Theme, current
from lahityo.ui.views.item_list import Items
from lahityo.ui.widgets.rows import ROW_ROLE, PersonDelegate, PersonRow

Index = QModelIndex | QPersistentModelIndex


class AttachmentDelegate(PersonDelegate):
    """Rows of `Items` that hold attachments; each thumbnail is unpacked once."""

    def __init__(self) -> None:
        super().__init__()
        self._pixmaps: dict[bytes, QPixmap] = {}

    def left_width(self, theme: Theme) -> int:
        """Room for the thumbnail."""
        return theme.metrics.control + theme.metrics.gap + theme.metrics.control_pad

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """As high as the thumbnail at least."""
        size = super().sizeHint(option, index)
        sizes = current().metrics
        return QSize(size.width(), max(size.height(), sizes.control + 2 * sizes.gap))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Thumbnail, texts, pill at the end."""
        row, items = index.data(ROW_ROLE), index.model()
        if not isinstance(row, PersonRow) or not isinstance(items, Items):
            return
        theme = current()
        painter.save()
        room = self.draw_ground(painter, option, theme)
        side = theme.metrics.control + theme.metrics.gap
        self._draw_thumbnail(
            painter, QRect(room.x(), option.rect.center().y() - side // 2, side, side), items.item(index.row())
        )
        room.setLeft(room.left() + self.left_width(theme))
        self.draw_texts(painter, room, theme, (row.name, ()), "", (row.detail, ()), row.flag, row.pill)
        painter.restore()

    def _draw_thumbnail(self, painter: QPainter, place: QRect, one: Attachment) -> None:
        theme = current()
        path = QPainterPath()
        path.addRoundedRect(place, theme.metrics.control_radius, theme.metrics.control_radius)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.setClipPath(path)
        painter.fillRect(place, theme.color("muted"))
        pixmap = self._pixmap(one)
        if pixmap.isNull():
            icons.paint(painter, place.adjusted(8, 8, -8, -8), "file-text")
        else:
            grown = pixmap.size().scaled(place.size(), Qt.AspectRatioMode.KeepAspectRatioByExpanding)
            target = QRect(0, 0, grown.width(), grown.height())
            target.moveCenter(place.center())
            painter.drawPixmap(target, pixmap)
        painter.restore()

    def _pixmap(self, one: Attachment) -> QPixmap:
        if one.id not in self._pixmaps:
            pixmap = QPixmap()
            if one.thumbnail:
                pixmap.loadFromData(one.thumbnail, "JPG")
            self._pixmaps[one.id] = pixmap
        return self._pixmaps[one.id]
