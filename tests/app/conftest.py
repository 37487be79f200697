"""Fixtures of the command line's tests."""

from tests.support.commands import scripted
from tests.support.organisation import quick_server
from tests.support.server import database_url, server

__all__ = ["database_url", "quick_server", "scripted", "server"]
