"""How long a certificate is still good, and from when on whoever keeps the server is warned."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Literal

from cryptography import x509

from lahityo.base.errors import EnvironmentFault
from lahityo.base.i18n import QT_TRANSLATE_NOOP

WARNED = timedelta(days=30)
UNREADABLE = QT_TRANSLATE_NOOP("Errors", "{file} cannot be read, or is not what its name says.")


@dataclass(frozen=True)
class Term:
    """Until when a certificate is good, looked at `now`."""

    until: datetime
    now: datetime

    @property
    def days_left(self) -> int:
        """Whole days; below zero once it has run out."""
        return (self.until - self.now).days

    @property
    def state(self) -> Literal["good", "ends soon", "has run out"]:
        """What is to be said of it."""
        if self.until <= self.now:
            return "has run out"
        return "ends soon" if self.until - self.now <= WARNED else "good"

    def document(self) -> dict[str, str | int]:
        """For JSON: the day in UTC, the whole days left, and the state."""
        return {"until": self.until.date().isoformat(), "days_left": self.days_left, "state": self.state}

    def words(self) -> str:
        """For a person, with what to do."""
        until = self.until.date().isoformat()
        match self.state:
            case "good":
                return f"good until {until}, {self.days_left} days left"
            case "ends soon":
                return f"ends soon, on {until}, {self.days_left} days left: renew it"
            case _:
                return f"has run out, on {until}, so no laptop can sync: renew it"


def read_certificate(file: Path) -> x509.Certificate:
    """The server's own certificate, the first of a PEM chain; EnvironmentFault when there is none to read."""
    try:
        return x509.load_pem_x509_certificates(file.read_bytes())[0]
    except (OSError, ValueError) as error:
        raise EnvironmentFault(UNREADABLE, file=str(file)) from error


def read_term(chain: Path, now: datetime) -> Term:
    """How long the server's certificate in a chain (PEM) is good."""
    return Term(read_certificate(chain).not_valid_after_utc, now)
