"""Work in the background of widgets, at its end."""

from concurrent.futures import Future

import pytest
from PySide6.QtWidgets import QApplication

from lahityo.ui.tasks import TaskRunner


def test_a_timer_that_asks_after_the_desk_was_closed_starts_nothing(qapp: QApplication) -> None:
    runner = TaskRunner(qapp)
    ran: list[int] = []
    runner.close()
    runner.run(qapp, lambda: ran.append(1))
    qapp.processEvents()
    assert ran == []
    assert not runner.is_busy


def test_what_ends_at_once_comes_when_whoever_asked_is_done_asking(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    runner, told = TaskRunner(qapp), list[int]()
    ended = Future[int]()
    ended.set_result(1)
    monkeypatch.setattr(runner._workers["read"], "submit", lambda _work: ended)
    runner.run(qapp, lambda: 1, told.append)
    assert told == []
    qapp.processEvents()
    assert told == [1]
    monkeypatch.undo()
    runner.close()
