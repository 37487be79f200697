"""Making a widget never opens a window of its own, which would take the focus away for a moment."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from lahityo.ui.widgets.banner import Banner
from lahityo.ui.widgets.card import Card
from lahityo.ui.widgets.field import Field
from lahityo.ui.widgets.passphrase import PassphraseField
from lahityo.ui.widgets.progress import ProgressLine
from lahityo.ui.widgets.search_field import SearchField
from lahityo.ui.widgets.text_field import TextField
from lahityo.ui.widgets.top_bar import TopBar
from tests.support.windows import ShownWindows

MADE: dict[str, Callable[[], QWidget]] = {
    "banner": lambda: Banner("text", "danger", title="title", action="act", closable=True),
    "card": lambda: Card("title", "trailing", link="link"),
    "field": lambda: Field("label", TextField(), "hint", required=True),
    "passphrase": PassphraseField,
    "progress": lambda: ProgressLine("text", cancellable=True),
    "search": lambda: SearchField("words", shortcut="Ctrl+K"),
    "top bar": lambda: TopBar("words", "Ctrl+K"),
}


@pytest.mark.parametrize("name", MADE)
def test_making_a_widget_opens_no_window(qapp: QApplication, name: str) -> None:
    watch = ShownWindows()
    qapp.installEventFilter(watch)
    try:
        made = MADE[name]()
    finally:
        qapp.removeEventFilter(watch)
    assert watch.seen == []
    made.deleteLater()
