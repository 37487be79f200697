"""Fixtures of the app's tests that need an organisation around it."""

from tests.support.organisation import organisation, quick_server, two

__all__ = ["organisation", "quick_server", "two"]
