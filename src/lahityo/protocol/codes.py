"""Outcomes and error codes on the wire."""

from enum import IntEnum


class Outcome(IntEnum):
    """What the server did with one pushed thing. Below 16 it is safe there; from 16 on it was refused."""

    STORED = 0
    ALREADY_STORED = 1
    MALFORMED = 16
    WRONG_ORGANISATION = 17
    NOT_ALLOWED = 18
    UNKNOWN_STREAM = 19
    GAP = 20
    """An earlier one of the same chain is missing; it is pushed first, then this again."""
    FORK = 21
    """The same place of the chain holds something else."""
    REVOKED = 22
    TOO_LARGE = 23
    ROSTER_MOVED = 24
    """Someone else extended the roster first; pull, sign again, push again."""
    MOVED = 25
    """The request's cursors do not fit this server, which has lost a tail: no item is taken until they do."""


def refused(outcome: int) -> bool:
    """Whether the outcome means that the server does not hold the thing."""
    return outcome >= Outcome.MALFORMED


class ErrorCode(IntEnum):
    """Why a whole request was answered with an error status."""

    MALFORMED = 1
    VERSION = 2
    TOO_LARGE = 3
    NOT_AUTHENTICATED = 4
    NOT_ALLOWED = 5
    RATE_LIMITED = 6
    TOKEN_USED = 7
    UNKNOWN_TOKEN = 8
    NOT_FOUND = 9
    UNAVAILABLE = 10
    REVOKED = 11
    NO_ROOM = 12
    """The feed has as many bytes of attachments as the server gives it."""
