"""Long-polls: woken by what concerns them, and by nothing else."""

import threading
import time
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor, wait
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from lahityo.base.ids import new_id
from lahityo.protocol import roster_acts as ros
from lahityo.protocol.grants import KeyName
from lahityo.protocol.limits import WAIT_SECONDS
from lahityo.protocol.messages import WaitRequest, WaitResponse
from tests.server.laptops import PUBLIC, Line, Office, found
from tests.support.server import UNLIMITED, RunningServer, ServerProcess, new_token, running_server


def waits(office: Office) -> WaitRequest:
    return WaitRequest(office.roster.seq, 0, [office.feed("shared"), office.feed("social")])


def started(pool: ThreadPoolExecutor, office: Office) -> "Future[bool]":
    """Noora's long-poll, sent; whoever commits after her request was held wakes her, and before it as well."""
    return pool.submit(lambda: office.noora.line.post("/v1/wait", waits(office), WaitResponse).changed)


WAKERS: dict[str, Callable[[Office], Any]] = {
    "item": lambda office: office.aino.sync(items=[office.aino.stream_key(office.team, "shared")]),
    "roster": lambda office: office.aino.sync(roster=[office.entry(ros.AddTeam(new_id(), b""), office.aino)]),
    "grant": lambda office: office.aino.sync(
        grants=[office.aino.grant(office.team, "shared", "device", office.noora.id)]
    ),
}


@pytest.mark.parametrize("waker", WAKERS)
def test_news_ends_a_long_poll_without_waiting_for_the_next_look(tmp_path: Path, waker: str) -> None:
    with (
        running_server(f"sqlite:///{tmp_path / 'server.db'}", replace(UNLIMITED, poll_seconds=600)) as server,
        found(server.url, server.new_token()) as office,
        ThreadPoolExecutor(1) as pool,
    ):
        waiting = started(pool, office)
        wait([waiting], timeout=0.3)  # most often it is held by then; it must be answered in either case
        WAKERS[waker](office)
        assert waiting.result(timeout=WAIT_SECONDS / 2) is True


def test_a_key_that_a_colleague_asks_for_ends_a_long_poll(office: Office) -> None:
    epochs = range(2, 42)
    new = [office.add(ros.AddEpoch(office.team, "shared", epoch, bytes(32), PUBLIC), office.aino) for epoch in epochs]
    office.aino.sync(roster=new)
    with ThreadPoolExecutor(1) as pool:
        waiting = started(pool, office)
        for epoch in epochs:
            # Wants have no cursor: what counts is what is asked for after the poll began, so ask on until it has.
            office.aino.sync(wants=[KeyName(office.team, "shared", epoch)])
            if wait([waiting], timeout=0.25).done:
                break
        assert waiting.result(timeout=WAIT_SECONDS / 2) is True


def test_what_another_process_committed_ends_a_long_poll(database_url: str) -> None:
    token = new_token(database_url)
    with (
        running_server(database_url) as here,
        ServerProcess(database_url) as there,
        found(here.url, token) as office,
        ThreadPoolExecutor(1) as pool,
    ):
        waiting = started(pool, office)
        line = Line(there.url)
        office.lines.append(line)
        line.token, office.aino.line = office.aino.line.token, line
        office.aino.sync(items=[office.aino.stream_key(office.team, "shared")])
        assert waiting.result(timeout=WAIT_SECONDS / 2) is True


def test_a_foreign_register_does_not_end_a_long_poll_and_a_stop_does(tmp_path: Path) -> None:
    with ThreadPoolExecutor(1) as pool:
        with (
            running_server(f"sqlite:///{tmp_path / 'server.db'}") as server,
            found(server.url, server.new_token()) as office,
        ):
            waiting = started(pool, office)
            for _ in range(5):
                office.aino.sync(items=[office.aino.stream_key(office.team, "social")])
            assert not waiting.done()
            began = time.monotonic()
            office.noora.line, held = office.line(), office.noora.line
            office.lines.remove(held)  # closed below, once the stop has answered it
        assert waiting.result(timeout=5) is False
        assert time.monotonic() - began < WAIT_SECONDS / 2
        held.http.close()


def test_many_who_wait_hold_no_thread_and_no_connection(server: RunningServer, office: Office) -> None:
    lines = [Line(server.url) for _ in range(30)]
    office.lines.extend(lines)
    with ThreadPoolExecutor(30) as pool:
        answers = []
        for line in lines:
            line.token = office.noora.line.token
            answers.append(pool.submit(line.post, "/v1/wait", waits(office), WaitResponse))
        threads = threading.active_count()
        for _ in range(10):
            office.eero.sync()
        assert threading.active_count() <= threads + 5
        WAKERS["item"](office)
        assert all(answer.result(timeout=WAIT_SECONDS / 2).changed for answer in answers)
