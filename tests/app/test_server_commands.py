"""A server with its own authority from the command line: founded, joined and synced over TLS, and its key changed."""

from pathlib import Path

import pytest

from lahityo.protocol.address import ServerAddress
from lahityo.server.certificate import DAYS, CertificateFolder
from tests.support.commands import Person
from tests.support.organisation import ORGANISATION, TEAM
from tests.support.server import ServerProcess, new_token
from tests.support.tls import HOST, certificates


def address(url: str, files: CertificateFolder) -> str:
    return ServerAddress(url, files.show().pins).text()


def served(files: CertificateFolder, database: str, at: str = f"{HOST}:0") -> ServerProcess:
    return ServerProcess(database, "--tls-cert", str(files.chain), address=at)


def test_two_people_work_over_tls_and_a_computer_that_missed_two_new_keys_enters_the_pin(
    scripted: Path, capsys: pytest.CaptureFixture[str], database_url: str
) -> None:
    database, files = database_url, certificates(scripted / "tls")
    chief, nurse = Person(scripted, "chief", capsys), Person(scripted, "nurse", capsys)
    token = new_token(database)
    with served(files, database) as server:
        bare = chief.found(server.url, token)
        assert (bare.code, chief.profile.joinpath("vault.db").exists()) == (5, False)
        assert "ask an administrator for the server's address with its pin" in bare.err
        assert chief.found(address(server.url, files), token).code == 0
        assert nurse.run("join", chief.invite("Maija", "nurse"), "--json").code == 0
        at = server.url.removeprefix("https://")
    shown = nurse.run("server-pin", "show", "--json").json
    assert shown["pins"] == address("", files).removeprefix("#").split(",")
    assert len(shown["authorities"]) == 1

    for _ in range(2):
        files.renew(DAYS, change_key=True)
        with served(files, database, at):
            pins = address("", files).removeprefix("#").split(",")
            told = chief.run("server-pin", "spread", *pins, "--json")
            assert told.json == {"pins": pins}
    with served(files, database, at):
        refused = nurse.run("sync", "--json")
        assert (refused.code, len(refused.err.strip().splitlines())) == (5, 1)
        assert "key is not the one this computer knows" in refused.err
        assert nurse.run("server-pin", "enter", pins[1][:-1]).code == 2
        assert nurse.run("server-pin", "enter", pins[0]).code == 0
        assert nurse.run("sync", "--json").code == 0
        assert nurse.run("server-pin", "spread", *pins).code == 5  # no administrator
        assert chief.run("server-pin", "spread").code == 2
        assert chief.run("server-pin", "spread", "--none").code == 5  # no one vouches for it then
    assert nurse.run("server-pin", "show", "--json").json["pins"] == pins


def test_the_authority_and_the_pins_may_be_given_apart(scripted: Path, capsys: pytest.CaptureFixture[str]) -> None:
    database, files = f"sqlite:///{scripted / 'server.db'}", certificates(scripted / "tls")
    other = certificates(scripted / "other")
    chief, token = Person(scripted, "chief", capsys), new_token(database)
    with served(files, database) as server:
        names = ("--name", ORGANISATION, "--team", TEAM, "--member", "Outi Perustaja", "--role", "nurse")
        given = ("org", "create", "--server", server.url, "--token", token, *names)
        pins = [part for pin in address("", files).removeprefix("#").split(",") for part in ("--pin", pin)]
        assert chief.run(*given, "--ca", files.authority).code == 2
        assert chief.run(*given, *pins, "--ca", scripted / "passphrase").code == 2
        wrong = chief.run(*given, *pins, "--ca", other.authority)
        assert (wrong.code, "not from the organisation's own authority" in wrong.err) == (5, True)
        assert chief.run(*given, *pins, "--ca", files.authority).code == 0
