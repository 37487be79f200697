"""Fixtures of the attachments' tests."""

from tests.support.organisation import organisation, quick_server, two

__all__ = ["organisation", "quick_server", "two"]
