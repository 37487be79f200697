"""The command line as a script meets it: in this process, or as a process of its own."""

import json
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from lahityo.app.commands import run_commands
from tests.support.organisation import ORGANISATION, TEAM

PASSPHRASE = "neljä sanaa ja Ålands hav"


@dataclass(frozen=True)
class Answer:
    """What a command left behind."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        """The one document on standard output; the command must have gone well."""
        assert self.code == 0, self
        return json.loads(self.out)


class Person:
    """One profile, worked from the command line."""

    def __init__(self, folder: Path, name: str, capsys: pytest.CaptureFixture[str] | None = None) -> None:
        self.folder = folder
        self.profile = folder / name
        self.secret = folder / "passphrase"
        self.secret.write_text(PASSPHRASE + "\n", encoding="utf-8")
        self._capsys = capsys

    def run(self, *arguments: str | Path, secret: Path | None = None, bare: bool = False) -> Answer:
        """Run a command; with the passphrase file unless it is `bare`."""
        given = ["--profile", str(self.profile), *(str(one) for one in arguments)]
        if not bare:
            given += ["--passphrase-file", str(secret or self.secret)]
        return self._inside(given) if self._capsys else self._outside(given)

    def _inside(self, given: list[str]) -> Answer:
        assert self._capsys is not None
        self._capsys.readouterr()
        code = run_commands(given)
        captured = self._capsys.readouterr()
        return Answer(code, captured.out, captured.err)

    @staticmethod
    def _outside(given: list[str]) -> Answer:
        done = subprocess.run(
            [sys.executable, "-m", "lahityo.app", *given],
            capture_output=True,
            text=True,
            check=False,
            env=os.environ,
        )
        return Answer(done.returncode, done.stdout, done.stderr)

    def found(self, url: str, token: str, role: str = "social_instructor") -> Answer:
        return self.run(
            *("org", "create", "--server", url, "--token", token, "--name", ORGANISATION, "--team", TEAM),
            *("--member", "Outi Perustaja", "--role", role, "--json"),
        )

    def invite(self, name: str, role: str) -> str:
        code = self.run("invite", "--name", name, "--role", role, "--team", TEAM, "--json").json["code"]
        assert isinstance(code, str)
        return code


@pytest.fixture
def scripted(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder for profiles, with the environment that makes their vaults cheap and keeps them off any keyring."""
    monkeypatch.setenv("LAHITYO_TEST_FAST_KDF", "1")
    monkeypatch.setenv("LAHITYO_KEYRING", "none")
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    return tmp_path
