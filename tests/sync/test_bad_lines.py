"""The line is cut at any byte, swallows everything, or drips: nothing is lost, doubled or stuck."""

import time
from pathlib import Path

import pytest

from lahityo.base.errors import NoConnection
from tests.support.cut_lines import cut_lines
from tests.support.faulty_disk import spread
from tests.support.first_sync import first_sync
from tests.support.server import RunningServer

SAMPLES = 5


def test_a_push_a_receipt_and_a_pull_that_are_cut_anywhere_arrive_once(server: RunningServer, tmp_path: Path) -> None:
    with cut_lines(server, tmp_path) as lines:
        for where, size in lines.measure().items():
            met = [lines.cut_at(where, at) for at in spread(size, SAMPLES)]
            assert all(met), (where, size)
        lines.agree()


@pytest.mark.parametrize("swallowed", [{"up"}, {"down"}], ids=["the question", "the answer"])
def test_a_line_that_swallows_everything_is_given_up_in_time_and_nothing_is_lost(
    quick_server: RunningServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, swallowed: set[str]
) -> None:
    monkeypatch.setattr("lahityo.sync.server.REPLY_SECONDS", 0.3)
    with cut_lines(quick_server, tmp_path) as lines:
        lines.writer.sign_visit(lines.client, "Kirjaus 0")
        lines.signed += 1
        lines.line.swallowed = swallowed
        begun = time.monotonic()
        with pytest.raises(NoConnection):
            lines.writer.sync()
        assert time.monotonic() - begun < 5
        lines.line.mend()
        lines.line.cut()
        lines.sync(lines.writer)
        lines.agree()


def test_a_line_that_drips_is_given_up_in_time_though_it_never_falls_silent(
    quick_server: RunningServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with cut_lines(quick_server, tmp_path) as lines:
        lines.writer.sign_visit(lines.client, "Kirjaus 0")
        lines.signed += 1
        monkeypatch.setattr("lahityo.sync.server.REQUEST_SECONDS", 0.5)
        lines.line.cut()
        lines.line.piece, lines.line.bytes_a_second = 1, 50.0
        begun = time.monotonic()
        with pytest.raises(NoConnection):
            lines.writer.sync()
        assert time.monotonic() - begun < 5
        lines.line.mend()
        lines.line.cut()
        lines.sync(lines.writer)
        lines.agree()


def test_a_first_sync_over_a_slow_line_that_is_cut_every_other_second_ends_and_fetches_no_page_thrice(
    quick_server: RunningServer, tmp_path: Path
) -> None:
    """Half a second stands for two, and the caseload is as much smaller."""
    found = first_sync(quick_server, tmp_path, 300, every=0.5, bytes_a_second=120_000.0, most_seconds=60)
    assert found.cuts >= 1
    assert found.most <= 2, found
