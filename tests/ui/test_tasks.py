"""Work in the background of widgets, at its end."""

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
