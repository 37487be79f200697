"""Fixtures of the desktop's tests."""

from tests.support.desktop import cheap_home
from tests.support.server import sqlite_server

__all__ = ["cheap_home", "sqlite_server"]
