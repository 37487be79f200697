"""Fixtures of the server's tests."""

from collections.abc import Iterator

import pytest

from tests.server.laptops import Office, found
from tests.support.server import RunningServer, database_url, server, sqlite_server

__all__ = ["database_url", "office", "server", "sqlite_server"]


@pytest.fixture
def office(server: RunningServer) -> Iterator[Office]:
    """An organisation of the test's own, with Aino and Eero (social), Noora (nurse) and Ylva (administrator only)."""
    with found(server.url, server.new_token()) as founded:
        yield founded
