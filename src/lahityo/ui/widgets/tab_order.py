"""Tab goes through a window as the eye does.

Qt's own order is the order of making, so that what is filled in later, or made anew after a save, would come last: Tab
would jump past it, and the keys would land at the end of the window when what had them goes away.
"""

from collections.abc import Callable, Iterator
from itertools import islice
from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLayout, QWidget

from lahityo.ui.widgets.item_layout import laid_out

_TAB = Qt.FocusPolicy.TabFocus


def move_focus(window: QWidget, *, forward: bool) -> bool:
    """Give the keys to the stop after (or before) the one that has them; False when there is none to start from.

    It also works from a stop that has just been hidden: its neighbour takes the keys.
    """
    focus = QApplication.focusWidget()

    def shows(one: QWidget) -> bool:
        """Whether a stop may be in it: views that are kept out of sight have far more widgets."""
        return one.isVisible() or (focus is not None and one.isAncestorOf(focus))

    around = (one for one in _walk(window, shows) if one is focus or _stops(one))
    before = []
    for one in around:
        if one is focus:
            break
        before.append(one)
    else:
        return False
    # The rest of the window is walked only where it must be: the next stop is mostly near.
    after = list(islice(around, 1)) if forward else [] if before else list(around)
    found = (after or before)[:1] if forward else (before or after)[-1:]
    for one in found:
        one.setFocus(Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason)
    return bool(found)


def holds_keys(part: QWidget) -> bool:
    """Whether the keys are within a part, or will be once its window is active again, as after a sheet over it."""
    focus = cast("QWidget | None", part.window().focusWidget())
    return focus is not None and (focus is part or part.isAncestorOf(focus))


def stops_in(part: QWidget) -> Iterator[QWidget]:
    """Where Tab stops within a part, in order, whether or not it is on the screen yet."""
    return (one for one in _walk(part) if one.isVisibleTo(part) and _takes_keys(one))


def _stops(widget: QWidget) -> bool:
    return widget.isVisible() and _takes_keys(widget)


def _takes_keys(widget: QWidget) -> bool:
    return widget.isEnabled() and bool(widget.focusPolicy() & _TAB) and widget.focusProxy() is None


def _walk(widget: QWidget, enters: Callable[[QWidget], bool] = lambda _: True) -> Iterator[QWidget]:
    """The widgets within one: first as its layout has them, then those that stand in no layout, from top to bottom.

    What stands within a part that it does not enter is left out.
    """
    inside = [one for one in widget.children() if isinstance(one, QWidget) and not one.isWindow()]
    layout = widget.layout()
    placed = list(_laid_out(layout)) if layout is not None else []
    known = set(map(id, placed))
    loose = sorted((one for one in inside if id(one) not in known), key=lambda one: (one.y(), one.x()))
    for one in (*placed, *loose):
        yield one
        if enters(one):
            yield from _walk(one, enters)


def _laid_out(layout: QLayout) -> Iterator[QWidget]:
    for part in laid_out(layout):
        if isinstance(part, QWidget):
            yield part
        else:
            yield from _laid_out(part)
