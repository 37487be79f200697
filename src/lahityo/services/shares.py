"""Sharing with a partner: what the client agreed to, and the note of the disclosure, in one write."""

from dataclasses import dataclass
from datetime import date

from lahityo.base.ids import new_id
from lahityo.domain.records.matter import DISCLOSURE
from lahityo.domain.records.organisation import PARTNER_SHARE
from lahityo.domain.spec import Values
from lahityo.services.desk import Desk
from lahityo.services.record_views import Row
from lahityo.services.record_writes import New
from lahityo.services.records import Records

_ALL = 1_000_000


@dataclass(frozen=True, slots=True)
class NewShare:
    """What is shared, as the client agreed. `name` is what the partner calls the client; days are ISO 8601.

    `recipient`, `basis` and `purpose` are of the disclosure that is recorded in the client's own record.
    """

    name: str
    partner: str
    agreed: str
    first: str
    until: str
    consent: str
    recipient: str
    basis: str
    purpose: str


class Shares:
    """Use cases of sharing. A share names no client's record: the partner reads its words and nothing else."""

    def __init__(self, desk: Desk, records: Records) -> None:
        self._desk = desk
        self._records = records

    def may_share(self) -> bool:
        """Whether this person shares: the disclosure is written in the social welfare register."""
        return self._desk.role() in PARTNER_SHARE.writers & DISCLOSURE.writers

    def current(self) -> list[Row]:
        """What is shared today, the first to end first; what has ended is not shown."""
        today = self._today().isoformat()
        rows = self._records.rows("partner_share", client=b"", until=today, limit=_ALL)
        return sorted((row for row in rows if row.until >= today), key=lambda row: (row.until, row.title, row.id))

    def share(self, client: bytes, new: NewShare) -> bytes:
        """Share with the partner and record the disclosure; the id of the share. FormRejected writes neither."""
        share = new_id()
        told: Values = {
            "name": new.name, "for": new.partner, "agreed": new.agreed, "from": new.first, "until": new.until,
            "consent_words": new.consent,
        }  # fmt: skip
        disclosure: Values = {
            "given": new.agreed, "given_on": new.first, "recipient": new.recipient or new.partner,
            "recipient_organisation": new.partner, "discloser": self._desk.me().name, "basis": new.basis,
            "purpose": new.purpose, "share": share,
        }  # fmt: skip
        self._records.write(New("partner_share", b"", told, id=share), New("disclosure", client, disclosure, sign=True))
        return share

    def _today(self) -> date:
        return self._desk.clock().astimezone().date()
