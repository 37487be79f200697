"""Fixtures of the command line's and the background sync's tests."""

from tests.support.commands import scripted
from tests.support.organisation import organisation, quick_server, two
from tests.support.server import database_url, server

__all__ = ["database_url", "organisation", "quick_server", "scripted", "server", "two"]
