"""Faults that a person can act on, each with one sentence and an exit code that scripts can trust.

A `LahityoError` is a fault of the environment or of the input: it carries an English source sentence with named
placeholders, which the desktop translates and the command line prints. Whatever else is raised is a bug and goes to
the exception hook. Parameters never hold client data.
"""

from typing import ClassVar


class LahityoError(Exception):
    """A fault with a sentence.

    `text` is the untranslated sentence with `{placeholders}`; `params` fills them; `str(error)` is the English
    sentence.
    """

    exit_code: ClassVar[int] = 1

    def __init__(self, text: str, **params: str | int) -> None:
        super().__init__(text)
        self.text = text
        self.params = params

    def __str__(self) -> str:
        return self.text.format(**self.params)


class BadInput(LahityoError):
    """What the user gave cannot be used; nothing was changed."""

    exit_code = 2


class WrongPassphrase(LahityoError):
    """The passphrase (or the keyring secret beside it) does not open the vault."""

    exit_code = 3


class NoConnection(LahityoError):
    """The server could not be reached; what waits stays safe on this computer."""

    exit_code = 4


class Refused(LahityoError):
    """The server, or a rule of the organisation, refused what was asked."""

    exit_code = 5


class VerificationFailed(LahityoError):
    """Data did not pass a check of integrity or authorship; it was not used."""

    exit_code = 5


class ServerNotBelieved(VerificationFailed):
    """What answered could not show that it is the organisation's server; nothing was said to it."""


class VaultDamaged(VerificationFailed):
    """A file of the vault is damaged, missing, truncated or older than what this computer had."""


class EnvironmentFault(LahityoError):
    """The computer cannot do it now: disk full, file busy, no keyring, missing library."""


class VaultInUse(EnvironmentFault):
    """Another Lähityö has this profile open."""


class DiskFull(EnvironmentFault):
    """There is no room on the disk; what was being saved is not saved yet."""
