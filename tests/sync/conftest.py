"""Fixtures of the sync tests."""

from tests.support.organisation import organisation, quick_server, two
from tests.support.server import server

__all__ = ["organisation", "quick_server", "server", "two"]
