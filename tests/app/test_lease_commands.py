"""Past the lease the commands read nothing out either; syncing does, and after it they go on."""

from datetime import timedelta
from pathlib import Path

import pytest

from lahityo.app import runtime
from lahityo.app.commands import run_commands
from lahityo.base.clock import system_clock, to_millis
from lahityo.base.paths import ProfilePaths
from lahityo.vault import meta
from tests.support.desktop import PASSPHRASE, cheap_home, found_organisation
from tests.support.server import RunningServer, sqlite_server

__all__ = ["cheap_home", "sqlite_server"]
REFUSED = 5


def test_an_export_is_refused_until_the_computer_has_synced(
    cheap_home: Path, sqlite_server: RunningServer, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    found_organisation(cheap_home, sqlite_server)
    then = to_millis(system_clock() - timedelta(days=31))
    with runtime.opened(ProfilePaths(cheap_home), PASSPHRASE) as vault:
        vault.write(lambda tx: meta.put(tx.connection, "last_sync", str(then).encode()))
        vault.write(lambda tx: meta.put_struct(tx.connection, "lease", (then, then)))
    secret = tmp_path / "passphrase"
    secret.write_text(PASSPHRASE + "\n", "utf-8")

    def run(*command: str) -> int:
        return run_commands(["--profile", str(cheap_home), *command, "--passphrase-file", str(secret)])

    assert run("export", "--format", "jsonl") == REFUSED
    told = capsys.readouterr()
    assert told.out == ""
    assert "opens only after syncing" in told.err
    assert run("vault", "check") == 0
    assert run("sync") == 0
    assert run("export", "--format", "jsonl") == 0
