"""Fixtures of the security suite."""

from collections.abc import Iterator

import pytest

from lahityo.domain.codes import Role
from tests.support.commands import scripted
from tests.support.faulty_disk import FaultyLaptop, Ledger
from tests.support.organisation import Laptop, Organisation, organisation, quick_server, two
from tests.support.server import database_url, server

__all__ = ["database_url", "faulty", "organisation", "quick_server", "scripted", "server", "two"]


@pytest.fixture
def faulty(organisation: Organisation) -> Iterator[tuple[Laptop, Ledger]]:
    """A second laptop, locked, and the ledger of the rounds it goes through on a disk that fails."""
    organisation.found()
    laptop = organisation.join(Role.SOCIAL_INSTRUCTOR, with_keyring=False)
    client = laptop.add_client()
    laptop.sync()
    laptop.lock()
    with FaultyLaptop(laptop, client) as process:
        yield laptop, Ledger(process)
