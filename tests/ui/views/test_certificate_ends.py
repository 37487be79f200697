"""Administrators are told in time that the server's certificate ends, by what their computers were shown."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget

from lahityo.app import runtime
from lahityo.base.clock import system_clock
from lahityo.base.paths import ProfilePaths
from lahityo.domain.codes import Role
from lahityo.protocol.address import ServerAddress
from lahityo.server.certificate import DAYS, CertificateFolder
from lahityo.ui.sync_view.certificate_card import CertificateCard
from lahityo.ui.sync_view.view import SyncView
from lahityo.ui.views.today import TodayView
from lahityo.ui.widgets.card import Card
from lahityo.ui.widgets.label import Label
from lahityo.vault.invitation import read_code
from tests.support.server import running_server
from tests.support.tls import HOST, Road
from tests.ui.views.conftest import PASSPHRASE, Desk, Make, Show, settle

NAMES = ("Lähityön testi", "Nopsajalka", "Aino Virtasalmi")


@dataclass
class Site:
    """An administrator and a colleague, over TLS, and the server's files."""

    files: CertificateFolder
    admin: Desk
    colleague: Desk
    restart: Callable[[], None]


class Clock:
    def __init__(self) -> None:
        self.ahead = timedelta()

    def __call__(self) -> datetime:
        return system_clock() + self.ahead


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, clock: Clock) -> Iterator[Site]:
    monkeypatch.setenv(runtime.FAST_KDF, "1")
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    files, database = CertificateFolder(tmp_path / "tls", system_clock()), f"sqlite:///{tmp_path / 'server.db'}"
    pins, keyring = files.create([HOST], DAYS).pins, runtime.Keyring(None, None)
    with ExitStack() as stack:
        server = stack.enter_context(running_server(database, certificate=files.chain))
        road = stack.enter_context(Road(server.url))

        def restart() -> None:
            road.lead(stack.enter_context(running_server(database, certificate=files.chain)).url)

        def desk(name: str, begin: Callable[[ProfilePaths], object]) -> Desk:
            paths = ProfilePaths(tmp_path / name)
            paths.root.mkdir()
            made = Desk(begin(paths), clock)  # type: ignore[arg-type]
            stack.callback(made.close)
            runtime.sync(made.vault)
            return made

        address = ServerAddress(road.url, pins).text()
        admin = desk("admin", lambda paths: runtime.found(
            paths, PASSPHRASE, keyring, address, server.new_token(), NAMES, Role.NURSE
        ))  # fmt: skip
        code = read_code(admin.invite("Jari Lummela", Role.SOCIAL_INSTRUCTOR))
        colleague = desk("colleague", lambda paths: runtime.join(paths, PASSPHRASE, keyring, code))
        yield Site(files, admin, colleague, restart)


def told(view: QWidget) -> list[str]:
    """What the card on a page says; empty while it is not there."""
    (card,) = view.findChildren(CertificateCard)
    return [one.text() for one in card.findChildren(Label)] if card.isVisibleTo(view) else []


def calm(view: QWidget) -> bool:
    (label,) = [one for one in view.findChildren(Label) if one.text() == "Nothing needs attention."]
    return label.isVisibleTo(view) and any(one.isAncestorOf(label) for one in view.findChildren(Card))


@pytest.mark.parametrize("kind", [TodayView, SyncView])
def test_an_administrator_is_told_from_three_weeks_before_the_end_and_nobody_else(
    site: Site, clock: Clock, given: Make, shown: Show, kind: type[TodayView | SyncView]
) -> None:
    day = site.files.show().until.astimezone().date()
    for ahead, words in ((DAYS - 22, ""), (DAYS - 20, "ends soon"), (DAYS + 1, "has run out")):
        clock.ahead = timedelta(days=ahead)
        context = given(site.admin)
        view = shown(kind(context))
        settle(context)
        said = " ".join(told(view))
        assert (words in said, bool(said)) == (True, bool(words))
        if words:
            assert f"good until {day.day}.{day.month}.{day.year}" in said
            assert "lahityo-server certificate renew" in said
        context = given(site.colleague)
        other = shown(kind(context))
        settle(context)
        assert told(other) == []


@pytest.mark.expects_log("the certificate ends soon")
def test_the_page_is_calm_again_once_a_sync_has_seen_the_renewed_certificate(
    site: Site, given: Make, shown: Show
) -> None:
    site.files.renew(10, change_key=False)
    site.restart()
    runtime.sync(site.admin.vault)
    context = given(site.admin)
    today, page = shown(TodayView(context)), shown(SyncView(context))
    settle(context)
    assert told(today)
    assert told(page)
    assert not calm(page)
    site.files.renew(DAYS, change_key=False)
    site.restart()
    runtime.sync(site.admin.vault)
    settle(context)
    assert (told(today), told(page), calm(page)) == ([], [], True)
