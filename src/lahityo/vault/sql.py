"""The connection type of the vault, for the floors above that read through one without knowing the library."""

from sqlcipher3.dbapi2 import Connection

__all__ = ["Connection"]
