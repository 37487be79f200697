"""Threat 17: someone on the network stands in for the server. Nothing is said to him, in words, and nothing is lost."""

import socket
import ssl
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

import pytest

from lahityo.app import runtime
from lahityo.base.errors import BadInput, VerificationFailed
from lahityo.base.paths import ProfilePaths
from lahityo.domain.codes import Role
from lahityo.protocol.address import ServerAddress, pin_text
from lahityo.server.certificate import DAYS, CertificateFolder
from lahityo.sync import bundles, founding, joining, server_keys, tls
from lahityo.sync.server import Server, trust_of
from lahityo.vault.invitation import read_code
from lahityo.vault.server_trust import ServerTrust
from tests.support.organisation import ORGANISATION, TEAM, Laptop
from tests.support.server import RunningServer, running_server
from tests.support.tls import Forger, Impostor, Road, certificates, now


@dataclass
class Site:
    """A server with its own authority, the road to it, and the laptops."""

    folder: Path
    files: CertificateFolder
    road: Road
    stack: ExitStack
    real: RunningServer

    @property
    def pins(self) -> tuple[bytes, bytes]:
        return self.files.show().pins

    @property
    def forger(self) -> Forger:
        return Forger(self.files, self.folder / "forged")

    def laptop(self, name: str) -> Laptop:
        made = Laptop(ProfilePaths(self.folder / name), self.road.url, self.folder / f"{name}-state")
        made.create()
        self.stack.callback(made.put_away)
        return made

    def found(self, trust: ServerTrust | None = None) -> Laptop:
        made = self.laptop("founder")
        server = Server(self.road.url, trust=trust or ServerTrust(self.pins))
        self.stack.callback(server.close)
        names = (ORGANISATION, TEAM, "Outi Perustaja")
        founding.found(made.vault, server, self.real.new_token(), names, Role.SOCIAL_INSTRUCTOR, made.vault.clock)
        sync(made)
        return made

    def join(self, founder: Laptop, name: str = "nurse") -> Laptop:
        code = runtime.invite(founder.vault, name, Role.SOCIAL_INSTRUCTOR, TEAM)
        made = self.laptop(name)
        join(made, code)
        sync(made)
        return made

    def restart(self, chain: Path) -> None:
        """The server comes back with this certificate."""
        self.real = self.stack.enter_context(running_server(self.real.database, certificate=chain))
        self.road.lead(self.real.url)


def sync(laptop: Laptop) -> int:
    return runtime.sync(laptop.vault)[0].pushed


def join(laptop: Laptop, code: str) -> None:
    invitation = read_code(code)
    server = Server(invitation.server, trust=ServerTrust(invitation.pins))
    try:
        joining.join(laptop.vault, server, invitation, laptop.vault.clock)
    finally:
        server.close()


@pytest.fixture
def site(tmp_path: Path) -> Iterator[Site]:
    files = certificates(tmp_path / "tls")
    with ExitStack() as stack:
        real = stack.enter_context(running_server(f"sqlite:///{tmp_path / 'server.db'}", certificate=files.chain))
        road = stack.enter_context(Road(real.url))
        yield Site(tmp_path, files, road, stack, real)


REFUSALS = {
    "another authority": (Forger.other_authority, ssl.TLSVersion.TLSv1_3, tls.WRONG_AUTHORITY),
    "the same authority, another key": (Forger.same_authority_other_key, ssl.TLSVersion.TLSv1_3, tls.WRONG_KEY),
    "the own key, another authority": (Forger.own_key_other_authority, ssl.TLSVersion.TLSv1_3, tls.WRONG_AUTHORITY),
    "a certificate that has run out": (Forger.expired, ssl.TLSVersion.TLSv1_3, tls.RUN_OUT),
    "one that has run out, of another key": (Forger.expired_of_another_key, ssl.TLSVersion.TLSv1_3, tls.WRONG_KEY),
    "a certificate for another name": (Forger.other_name, ssl.TLSVersion.TLSv1_3, tls.OTHER_NAME),
    "TLS 1.2 alone": (lambda forger: forger.own, ssl.TLSVersion.TLSv1_2, tls.OLD_TLS),
}


@pytest.mark.parametrize("kind", REFUSALS)
def test_a_laptop_says_nothing_to_a_server_with(site: Site, kind: str) -> None:
    make, newest, sentence = REFUSALS[kind]
    founder = site.found()
    client = founder.add_client()
    founder.save_visit(client, "Vielä lähettämättä")
    waiting = founder.casework.status.now().waiting
    with Impostor(make(site.forger), newest) as impostor:
        site.road.lead(impostor.url)
        with pytest.raises(VerificationFailed) as refusal:
            sync(founder)
        # Whether one that has run out is the server's own is looked at once more.
        assert (impostor.heard(), impostor.met) == (b"", 2 if "run out" in kind else 1)
    assert refusal.value.text == sentence
    assert founder.situations() == ["Vielä lähettämättä"]
    assert founder.casework.status.now().waiting == waiting > 0
    site.road.lead(site.real.url)
    assert sync(founder) > 0
    assert founder.casework.status.now().waiting == 0


@pytest.mark.expects_log("the certificate has run out")
def test_a_sync_says_when_the_servers_own_certificate_ran_out_and_goes_on_once_it_is_renewed(site: Site) -> None:
    founder = site.found()
    founder.save_visit(founder.add_client(), "Kirjattu sen jälkeen")
    long_ago = CertificateFolder(site.files.chain.parent, now() - timedelta(days=30))
    day = long_ago.renew(20, change_key=False).until.astimezone().date()
    site.restart(site.files.chain)
    for _ in range(2):
        with pytest.raises(VerificationFailed, match=f"ran out on {day.day}.{day.month}.{day.year}, so"):
            sync(founder)
    founder.save_visit(founder.add_client(), "Ja tämän")
    site.files.renew(DAYS, change_key=False)
    site.restart(site.files.chain)
    assert sync(founder) > 0
    assert founder.casework.status.now().waiting == 0


def test_what_answers_in_the_clear_is_told_nothing(site: Site) -> None:
    founder = site.found()
    with Impostor(None) as impostor:
        site.road.lead(impostor.url)
        with pytest.raises(VerificationFailed) as refusal:
            sync(founder)
        heard = impostor.heard()
    assert refusal.value.text == tls.OLD_TLS
    assert (heard[:1], b"HTTP" in heard) == (b"\x16", False), "a first greeting of TLS and nothing after"


@pytest.mark.parametrize("kind", ["another authority", "the same authority, another key", "TLS 1.2 alone"])
def test_whoever_joins_by_a_code_says_nothing_to_a_server_with(site: Site, kind: str) -> None:
    make, newest, _ = REFUSALS[kind]
    code = runtime.invite(site.found().vault, "Aatu", Role.NURSE, TEAM)
    newcomer = site.laptop("newcomer")
    with Impostor(make(site.forger), newest) as impostor:
        site.road.lead(impostor.url)
        with pytest.raises(VerificationFailed):
            join(newcomer, code)
        assert (impostor.heard(), impostor.met) == (b"", 1)
    assert not newcomer.vault.joined
    site.road.lead(site.real.url)
    join(newcomer, code)
    assert newcomer.vault.joined


def test_with_pins_alone_a_certificate_must_still_be_for_the_name_and_in_its_time(site: Site) -> None:
    for make, sentence in ((Forger.other_name, tls.OTHER_NAME), (Forger.expired, tls.RUN_OUT)):
        newcomer = site.laptop(f"newcomer-{make.__name__}")
        server = Server(site.road.url, trust=ServerTrust(site.pins))
        with Impostor(make(site.forger)) as impostor:
            site.road.lead(impostor.url)
            with pytest.raises(VerificationFailed, match=r".") as refusal:
                founding.found(
                    newcomer.vault, server, "token", ("A", "B", "C"), Role.NURSE, newcomer.vault.clock
                )  # fmt: skip
            assert impostor.heard() == b""
        server.close()
        assert refusal.value.text == sentence


def test_without_pins_an_authority_that_the_computer_does_not_know_is_refused(site: Site) -> None:
    newcomer = site.laptop("newcomer")
    server = Server(site.road.url)
    with Impostor(site.files.chain) as impostor:
        site.road.lead(impostor.url)
        with pytest.raises(VerificationFailed) as refusal:
            founding.found(newcomer.vault, server, "token", ("A", "B", "C"), Role.NURSE, newcomer.vault.clock)
        assert (impostor.heard(), impostor.met) == (b"", 1)
    server.close()
    assert refusal.value.text == tls.UNKNOWN_AUTHORITY


def test_the_server_speaks_nothing_older_than_tls_1_3(site: Site) -> None:
    host, port = site.real.url.removeprefix("https://").split(":")
    speaks = ssl.create_default_context(cafile=str(site.files.authority))
    with socket.create_connection((host, int(port))) as line, speaks.wrap_socket(line, server_hostname=host) as met:
        assert met.version() == "TLSv1.3"
    speaks.maximum_version = ssl.TLSVersion.TLSv1_2
    with socket.create_connection((host, int(port))) as line, pytest.raises(ssl.SSLError):
        speaks.wrap_socket(line, server_hostname=host)


def test_everyone_learns_the_authority_from_the_roster_and_a_renewed_certificate_is_believed(site: Site) -> None:
    founder = site.found()
    nurse = site.join(founder)
    own = ssl.PEM_cert_to_DER_cert(site.files.authority.read_text())
    assert trust_of(founder.vault) == trust_of(nurse.vault) == ServerTrust(site.pins, (own,))
    before = site.files.chain.read_bytes()
    site.files.renew(DAYS, change_key=False)
    assert site.files.chain.read_bytes() != before
    site.restart(site.files.chain)
    nurse.add_client()
    assert sync(nurse) > 0


def test_a_change_of_key_is_told_before_the_old_pins_end_and_one_who_missed_it_enters_the_new_pin(site: Site) -> None:
    founder = site.found()
    nurse, away = site.join(founder), site.join(founder, "away")
    away.save_visit(away.add_client(), "Kirjattu kentällä")
    _change_key(site)
    sync(nurse)
    told = server_keys.spread(founder.vault, ServerTrust(site.pins), founder.vault.clock)
    assert told.pins == site.pins
    sync(nurse)
    assert trust_of(nurse.vault) == told
    _change_key(site)
    sync(nurse)
    with pytest.raises(VerificationFailed) as refusal:
        sync(away)
    assert refusal.value.text == tls.WRONG_KEY
    server_keys.enter(away.vault, pin_text(site.pins[0]).lower())
    assert sync(away) > 0
    assert away.situations() == ["Kirjattu kentällä"]
    assert trust_of(away.vault) == told, "the roster's newer word holds again"


def test_a_new_invitation_code_or_the_address_brings_the_new_pins_too(site: Site) -> None:
    founder = site.found()
    away, further = site.join(founder, "away"), site.join(founder, "further")
    for _ in range(2):
        _change_key(site)
        server_keys.spread(founder.vault, ServerTrust(site.pins), founder.vault.clock)
    code = runtime.invite(founder.vault, "Uusi", Role.NURSE, TEAM)
    server_keys.enter(away.vault, code)
    server_keys.enter(further.vault, ServerAddress(site.road.url, site.pins).text())
    sync(away)
    sync(further)
    late = site.laptop("late")
    join(late, code)
    assert trust_of(late.vault) == trust_of(founder.vault) == trust_of(away.vault)


def test_a_colleagues_memory_stick_brings_the_new_pins_too(site: Site) -> None:
    founder = site.found()
    away = site.join(founder, "away")
    away.add_client()
    for _ in range(2):
        _change_key(site)
        server_keys.spread(founder.vault, ServerTrust(site.pins), founder.vault.clock)
    stick = site.folder / "stick"
    stick.mkdir()
    bundles.exchange(founder.vault, stick)
    bundles.exchange(away.vault, stick)
    assert trust_of(away.vault) == trust_of(founder.vault)
    assert sync(away) > 0


def test_a_pin_that_the_server_does_not_show_is_neither_entered_nor_told(site: Site) -> None:
    founder = site.found()
    before, other = trust_of(founder.vault), certificates(site.folder / "elsewhere").show().pins
    with pytest.raises(VerificationFailed, match="nothing was changed"):
        server_keys.enter(founder.vault, pin_text(other[0]))
    with pytest.raises(VerificationFailed, match="nothing was changed"):
        server_keys.spread(founder.vault, ServerTrust(other), founder.vault.clock)
    with pytest.raises(BadInput):
        server_keys.enter(founder.vault, pin_text(site.pins[0])[:-1] + "7")
    sync(founder)
    assert trust_of(founder.vault) == before


def test_another_organisations_code_is_not_taken_for_its_pins(site: Site, tmp_path: Path) -> None:
    founder = site.found()
    nurse = site.join(founder)
    code = read_code(runtime.invite(founder.vault, "Uusi", Role.NURSE, TEAM))
    foreign = type(code)(code.org, bytes(20), code.secret, code.server, code.pins).code()
    with pytest.raises(BadInput):
        server_keys.enter(nurse.vault, foreign)


def _change_key(site: Site) -> None:
    site.files.renew(DAYS, change_key=True)
    site.restart(site.files.chain)
