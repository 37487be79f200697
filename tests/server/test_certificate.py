"""`lahityo-server certificate`: what an administrator makes, renews and passes on."""

import json
import shutil
import ssl
import stat
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from cryptography import x509

from lahityo.base.clock import system_clock
from lahityo.protocol.address import MAX_PINS, pin_text, read_address, read_pin
from lahityo.protocol.types import Malformed
from lahityo.server.certificate import DAYS, CertificateFolder
from lahityo.server.cli import run


def said(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, str, str]:
    code = run(("certificate", *arguments))
    out, err = capsys.readouterr()
    return code, out, err


def made(capsys: pytest.CaptureFixture[str], *arguments: str) -> dict[str, Any]:
    code, out, err = said(capsys, *arguments, "--json")
    assert (code, err) == (0, "")
    found: dict[str, Any] = json.loads(out)
    return found


def test_it_makes_what_a_server_and_its_laptops_need(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = tmp_path / "tls"
    told = made(capsys, "create", "palvelin.example", "127.0.0.1", "--folder", str(folder))
    assert told["names"] == ["palvelin.example", "127.0.0.1"]
    address = read_address(told["address"])
    assert (address.url, [pin_text(pin) for pin in address.pins]) == (
        "https://palvelin.example:8443", [told["pin"], told["next_pin"]],
    )  # fmt: skip
    secret = {file.name for file in folder.iterdir() if stat.S_IMODE(file.stat().st_mode) == 0o600}
    assert secret == {"server.pem", "ca.key", "next.key"}
    assert {file.name for file in folder.iterdir()} == {*secret, "ca.pem"}
    ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER).load_cert_chain(folder / "server.pem")
    server, authority = x509.load_pem_x509_certificates((folder / "server.pem").read_bytes())
    server.verify_directly_issued_by(authority)
    assert authority == x509.load_pem_x509_certificate((folder / "ca.pem").read_bytes())
    code, out, _ = said(capsys, "show", "--folder", str(folder), "--port", "443")
    assert (code, out.splitlines()[0]) == (0, f"address: https://palvelin.example#{told['pin']},{told['next_pin']}")


def test_renewing_keeps_the_key_or_goes_to_the_next_which_was_told_before(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = ("--folder", str(tmp_path))
    first = made(capsys, "create", "127.0.0.1", *folder)
    kept = made(capsys, "renew", *folder, "--days", "30")
    assert (kept["pin"], kept["next_pin"], kept["names"]) == (first["pin"], first["next_pin"], first["names"])
    assert kept["until"] < first["until"]
    changed = made(capsys, "renew", "--next-key", *folder)
    assert changed["pin"] == first["next_pin"]
    assert changed["next_pin"] not in {first["pin"], first["next_pin"]}
    assert "lahityo server-pin spread" in said(capsys, "renew", "--next-key", *folder)[2]


def test_a_change_of_key_that_was_cut_off_can_be_done_again(tmp_path: Path) -> None:
    folder = CertificateFolder(tmp_path / "tls", system_clock())
    first = folder.create(["127.0.0.1"], DAYS)
    next_key = folder.next_key.read_bytes()
    folder.renew(DAYS, change_key=True)
    folder.next_key.write_bytes(next_key)  # the certificate was exchanged, the next key not yet
    again = folder.renew(DAYS, change_key=True)
    assert again.pins[0] == first.pins[1] != again.pins[1]


def test_the_authoritys_key_may_be_kept_elsewhere(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = ("--folder", str(tmp_path))
    made(capsys, "create", "127.0.0.1", *folder)
    shutil.move(tmp_path / "ca.key", tmp_path.parent / "safe.key")
    before = (tmp_path / "server.pem").read_bytes()
    assert said(capsys, "show", *folder)[0] == 0
    code, out, err = said(capsys, "renew", *folder)
    assert (code, out, len(err.splitlines()), (tmp_path / "server.pem").read_bytes()) == (1, "", 1, before)
    shutil.move(tmp_path.parent / "safe.key", tmp_path / "ca.key")
    made(capsys, "renew", *folder)


@pytest.mark.parametrize(
    ("days", "code", "left", "words"),
    [(397, 0, 396, "good until"), (31, 0, 30, "good until"), (30, 10, 29, "ends soon"), (1, 10, 0, "ends soon")],
)
def test_a_cron_job_learns_in_time_that_the_certificate_ends(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], days: int, code: int, left: int, words: str
) -> None:
    folder = ("--folder", str(tmp_path))
    told = made(capsys, "create", "127.0.0.1", *folder, "--days", str(days))
    assert said(capsys, "status", *folder)[0] == code
    found, out, err = said(capsys, "status", *folder, "--json")
    document = json.loads(out)
    assert (found, err, document["days_left"], document["until"]) == (code, "", left, told["until"])
    assert (document["pin"], document["next_pin"], document["names"]) == (told["pin"], told["next_pin"], ["127.0.0.1"])
    assert said(capsys, "status", *folder)[1].startswith(f"the certificate {words}")


def test_the_status_of_one_that_has_run_out_and_of_a_folder_without_the_other_keys(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    past = CertificateFolder(tmp_path, system_clock() - timedelta(days=40))
    past.create(["127.0.0.1"], 30)
    past.authority_key.unlink()
    past.next_key.unlink()
    code, out, err = said(capsys, "status", "--folder", str(tmp_path))
    assert (code, err) == (11, "")
    assert out.startswith("the certificate has run out")
    assert "there is no next key" in out
    assert json.loads(said(capsys, "status", "--folder", str(tmp_path), "--json")[1])["next_pin"] is None
    assert said(capsys, "status", "--folder", str(tmp_path / "none"))[0] == 2


@pytest.mark.parametrize("name", ["", "https://x", "a b", "x:8443", "*.example"])
def test_what_is_no_name_makes_nothing(tmp_path: Path, capsys: pytest.CaptureFixture[str], name: str) -> None:
    code, out, err = said(capsys, "create", name, "--folder", str(tmp_path / "tls"))
    assert (code, out, len(err.splitlines()), (tmp_path / "tls").exists()) == (2, "", 1, False)


def test_nothing_is_overwritten_and_nothing_renewed_that_is_not_there(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = ("--folder", str(tmp_path))
    assert said(capsys, "renew", *folder)[0] == 2
    made(capsys, "create", "127.0.0.1", *folder)
    kept = {file: file.read_bytes() for file in tmp_path.iterdir()}
    assert said(capsys, "create", "127.0.0.1", *folder)[0] == 5
    (tmp_path / "next.key").write_bytes(b"junk")
    code, out, err = said(capsys, "show", *folder)
    assert (code, out, len(err.splitlines())) == (1, "", 1)
    assert all(file.read_bytes() == content for file, content in kept.items() if file.name != "next.key")


def test_certificates_begin_before_today_for_laptops_whose_clock_is_behind(tmp_path: Path) -> None:
    folder = CertificateFolder(tmp_path / "tls", system_clock())
    folder.create(["127.0.0.1"], DAYS)
    for certificate in x509.load_pem_x509_certificates(folder.chain.read_bytes()):
        assert certificate.not_valid_before_utc <= system_clock() - timedelta(days=1)


def test_a_pin_typed_wrong_is_noticed() -> None:
    pin = bytes(range(16))
    text = pin_text(pin)
    assert read_pin(f" {text[:4].lower()}-{text[4:]} ") == pin
    for at in range(len(text)):
        with pytest.raises(Malformed):
            read_pin(text[:at] + ("A" if text[at] != "A" else "B") + text[at + 1 :])
    for wrong in ("", text[:-1], text + "A", "ä" * 32, text + "========"):
        with pytest.raises(Malformed):
            read_pin(wrong)
    with pytest.raises(Malformed):
        read_address("https://x#" + ",".join(pin_text(bytes([n]) * 16) for n in range(MAX_PINS + 1)))
