"""`lahityo-server` as an administrator meets it."""

import json
import logging
import ssl
import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import httpx2
import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from cryptography.x509.oid import NameOID

from lahityo.server.cli import run
from tests.server.laptops import found, stream_of
from tests.support.server import ServerProcess


@pytest.fixture(autouse=True)
def the_log_goes_where_it_went() -> Iterator[None]:
    """`serve` takes over the process's log; in this process other servers go on after the test."""
    root, server = logging.getLogger(), logging.getLogger("lahityo.server")
    handlers, levels = root.handlers[:], (root.level, server.level)
    yield
    root.handlers = handlers
    root.setLevel(levels[0])
    server.setLevel(levels[1])


def said(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, str, str]:
    code = run(arguments)
    out, err = capsys.readouterr()
    return code, out, err


def test_init_prints_a_new_token_each_time(database_url: str, capsys: pytest.CaptureFixture[str]) -> None:
    code, out, err = said(capsys, "init", "--db", database_url, "--json")
    assert (code, err) == (0, "")
    first = json.loads(out)["token"]
    assert said(capsys, "init", "--db", database_url)[1].strip() != first
    assert said(capsys, "migrate", "--db", database_url) == (0, "", "")


def test_status_counts_and_tells_nothing_else(database_url: str, capsys: pytest.CaptureFixture[str]) -> None:
    token = json.loads(said(capsys, "init", "--db", database_url, "--json")[1])["token"]
    with ServerProcess(database_url) as process, found(process.url, token) as office:
        key = office.aino.stream_key(office.team, "social")
        office.aino.sync(items=[key, office.aino.note(stream_of(key))])
        code, out, err = said(capsys, "status", "--db", database_url, "--json")
        assert (code, err) == (0, "")
        counted = json.loads(out)
        assert (counted["organisations"], counted["devices"], counted["envelopes"]) == (1, 4, 1)
        assert counted["heads"][0]["feeds"] == [{"register": "social", "head": 2}]
        assert office.team.hex() not in out
    assert said(capsys, "status", "--db", database_url)[1].startswith("1 organisations, 4 devices, 1 envelopes")


@pytest.mark.parametrize(
    ("arguments", "code", "sentence"),
    [
        (
            ["status", "--db", "mysql://x/y"],
            2,
            "The database URL is not sqlite:///path or postgresql://user@host/name.",
        ),
        (["status", "--db", "sqlite:///{folder}/none.db"], 4, "There is no database file"),
        (["migrate", "--db", "sqlite:///{folder}/none.db"], 4, "There is no database file"),
        (["status", "--db", "postgresql://x@127.0.0.1:1/x"], 4, "The database cannot be reached"),
        (["status", "--db", "sqlite:///{folder}/empty.db"], 5, "run lahityo-server migrate first"),
        (["status", "--db", "sqlite:///{folder}/junk.db"], 1, "The database refused the work"),
        (["init", "--db", "sqlite:///{folder}/no/where.db"], 4, "The database cannot be reached or opened"),
        (["serve", "--db", "sqlite:///{folder}/good.db", "--listen", "0.0.0.0:0"], 5, "give --tls-cert and --tls-key"),
        (["serve", "--db", "sqlite:///{folder}/good.db", "--listen", "nonsense"], 2, "HOST:PORT"),
        (["serve", "--db", "sqlite:///{folder}/good.db", "--listen", "127.0.0.1:99999"], 2, "HOST:PORT"),
        (
            ["serve", "--db", "sqlite:///{folder}/good.db", "--listen", "192.0.2.1:80", "--tls-key", "x"],
            2,
            "with --tls-key",
        ),
        (["serve", "--db", "x"], 2, "Missing option '--listen'."),
        (["nonsense"], 2, "No such command"),
    ],
)
def test_what_is_wrong_is_one_sentence_and_a_code(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], arguments: list[str], code: int, sentence: str
) -> None:
    (tmp_path / "empty.db").touch()
    (tmp_path / "junk.db").write_text("junk" * 1000)
    said(capsys, "init", "--db", f"sqlite:///{tmp_path}/good.db")
    found_code, out, err = said(capsys, *(each.format(folder=tmp_path) for each in arguments))
    assert (found_code, out) == (code, "")
    assert sentence in err
    assert len(err.strip().splitlines()) == 1


def test_a_port_in_use_is_said_so(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    database = f"sqlite:///{tmp_path}/server.db"
    said(capsys, "init", "--db", database)
    with ServerProcess(database) as process:
        second = subprocess.run(
            [
                sys.executable,
                "-m",
                "lahityo.server.cli",
                "serve",
                "--db",
                database,
                "--listen",
                process.url.split("//")[1],
            ],
            capture_output=True,
            text=True,
            check=False,
        )
    assert second.returncode == 1
    assert second.stderr.startswith("Cannot listen on 127.0.0.1:")
    assert len(second.stderr.splitlines()) == 1


def test_it_serves_tls(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    database = f"sqlite:///{tmp_path}/server.db"
    said(capsys, "init", "--db", database)
    certificate, key = _self_signed(tmp_path)
    options = ("--tls-cert", str(certificate), "--tls-key", str(key))
    with ServerProcess(database, *options) as process:
        assert process.url.startswith("https://127.0.0.1:")
        trusting = ssl.create_default_context(cafile=str(certificate))
        trusting.check_hostname = False
        with httpx2.Client(verify=trusting, trust_env=False) as http:
            assert http.get(f"{process.url}/healthz").json() == {"status": "ok"}
        with httpx2.Client(trust_env=False) as http, pytest.raises(httpx2.ConnectError):
            http.get(f"{process.url}/healthz")
        assert process.stop() == 0


def _self_signed(folder: Path) -> tuple[Path, Path]:
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "127.0.0.1")])
    now = datetime.now(UTC)
    certificate = (
        x509.CertificateBuilder(issuer_name=name, subject_name=name, public_key=key.public_key())
        .serial_number(1)
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=1))
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(key, hashes.SHA256())
    )
    paths = folder / "cert.pem", folder / "key.pem"
    paths[0].write_bytes(certificate.public_bytes(Encoding.PEM))
    paths[1].write_bytes(key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()))
    return paths
