"""Threat 5: the server's database is dumped. It holds ciphertext only: no word of a note, no name of anybody."""

import random
from contextlib import ExitStack
from datetime import date
from pathlib import Path

import psycopg
from psycopg.sql import SQL, Identifier

from lahityo.domain.codes import Role
from sample_text import hetu
from tests.support.organisation import ORGANISATION, TEAM, Organisation
from tests.support.server import running_server

CANARY = "Tavattiin sillan alla ja puhuttiin äidistä"
CLIENT, NURSE, HETU = "Aatu Kuvitteellinen", "Hilma Keksitty", hetu(date(1980, 5, 31), random.Random(5))
NEEDLES = (CANARY, "sillan", CLIENT, "Kuvitteellinen", NURSE, "Keksitty", "Outi Perustaja", "Nopsajalka", TEAM, HETU)


def _dump(url: str) -> bytes:
    """Every value of every table, text and bytes as they are."""
    found: list[bytes] = []
    with psycopg.connect(url) as connection:
        names = connection.execute("SELECT tablename FROM pg_tables WHERE schemaname = 'public'").fetchall()
        for (name,) in names:
            for row in connection.execute(SQL("SELECT * FROM {}").format(Identifier(name))):
                found += [value if isinstance(value, bytes) else str(value).encode() for value in row]
    return b"\0".join(found)


def test_a_dump_of_the_server_holds_no_note_and_no_name(database_url: str, tmp_path: Path) -> None:
    with ExitStack() as stack:
        running = stack.enter_context(running_server(database_url))
        organisation = Organisation(tmp_path, running, stack)
        first = organisation.found()
        nurse = organisation.join(Role.NURSE, NURSE)
        client = first.add_client(CLIENT, hetu=HETU, alias="Ate", address="Kuvitteellinenkatu 1")
        organisation.settle()
        first.sign_visit(client, CANARY, agreed=CANARY, place="sillan alla", workers=("Outi Perustaja",))
        nurse.sign_visit(client, CANARY, done=CANARY)
        organisation.settle()
        assert CANARY in nurse.export()
        secrets: list[bytes] = []
        for laptop in (first, nurse):
            secrets += [laptop.vault.identity.signing_seed, laptop.vault.identity.sealing_seed]
            rows = laptop.sql("SELECT key FROM team_key UNION SELECT key FROM stream_key")
            secrets += [bytes(row[0]) for row in rows]  # type: ignore[call-overload]
        if database_url.startswith("sqlite"):
            path = Path(database_url.removeprefix("sqlite:///"))
            files = [path, path.with_name(path.name + "-wal")]
            content = b"".join(file.read_bytes() for file in files if file.exists())
        else:
            content = _dump(database_url)
    assert len(content) > 10_000
    first_device, org = first.vault.identity.device, first.vault.identity.org
    assert org in content
    assert first_device in content
    for needle in (*NEEDLES, ORGANISATION):
        for encoding in ("utf-8", "utf-16-le"):
            assert needle.encode(encoding) not in content, needle
            assert needle.casefold().encode(encoding) not in content, needle
    assert not [secret for secret in secrets if secret in content]
