"""Fixtures of the security suite."""

from tests.support.organisation import organisation, quick_server, two
from tests.support.server import database_url, server

__all__ = ["database_url", "organisation", "quick_server", "server", "two"]
