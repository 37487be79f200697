"""Threat 18: the reply is lost. What was pushed is stored once, however often it is pushed again."""

from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import text

from lahityo.base.errors import NoConnection
from lahityo.domain.codes import Role
from tests.support.organisation import Organisation
from tests.support.server import RunningServer
from tests.support.tcp_proxy import RecordingProxy

ROWS = "SELECT (SELECT count(*) FROM envelopes WHERE org = :org) + (SELECT count(*) FROM streams WHERE org = :org)"


def _rows(server: RunningServer, org: bytes) -> int:
    with server.store.reading() as connection:
        return int(connection.execute(text(ROWS), {"org": org}).scalar_one())


def test_what_was_stored_before_its_reply_was_cut_is_there_once_after_the_retry(
    server: RunningServer, tmp_path: Path
) -> None:
    with ExitStack() as stack:
        proxy = stack.enter_context(RecordingProxy(server.url))
        organisation = Organisation(tmp_path, replace(server, url=proxy.url), stack)
        first = organisation.found()
        second = organisation.join(Role.SOCIAL_INSTRUCTOR)
        client = first.add_client()
        first.sync()
        org = first.vault.identity.org
        before = _rows(server, org)
        for number in range(4):
            first.sign_visit(client, f"Kirjaus {number}", agreed="Sovittu")
            first.seal()
        proxy.watch = lambda direction, _size: direction == "up"
        for _ in range(3):
            with pytest.raises(NoConnection):
                first.sync()
            # Four visits, four agreements, and the key of the stream that the first visit began.
            assert _rows(server, org) == before + 9
        assert first.casework.status.now().waiting == 8  # what was agreed and the mark of the meeting are one change
        proxy.watch = lambda _direction, _size: True
        assert first.sync().refused == 0
        assert _rows(server, org) == before + 9
        assert first.casework.status.now().waiting == 0
        second.sync()
        assert second.situations() == [f"Kirjaus {number}" for number in range(4)]
        assert second.export() == first.export()
