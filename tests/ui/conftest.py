"""Fixtures of the desktop's tests."""

import gc
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.desktop import cheap_home, found_organisation
from tests.support.server import RunningServer, sqlite_server

__all__ = ["cheap_home", "sqlite_server"]


@pytest.fixture
def founded(cheap_home: Path, sqlite_server: RunningServer) -> Path:
    """A profile with a vault of an organisation."""
    found_organisation(cheap_home, sqlite_server)
    return cheap_home


@pytest.fixture(autouse=True)
def _collects_on_the_main_thread() -> Iterator[None]:
    """As the app does: a worker's or the server's thread that collects a widget would end it behind Qt's back."""
    gc.disable()
    yield
    gc.collect()
    gc.freeze()  # what is left lives on; the next test need not look at it again
    gc.disable()
