"""A server whose certificate is renewed while it runs, and the warnings of one that ends."""

import json
import logging
import queue
import shutil
import socket
import ssl
import threading
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.x509.oid import NameOID

from lahityo.base.clock import system_clock
from lahityo.server import logs
from lahityo.server.app import create_app
from lahityo.server.certificate import DAYS, CertificateFolder
from lahityo.server.cli import run
from lahityo.server.running_certificate import RunningCertificate
from lahityo.server.serve import Service, listen
from lahityo.server.store.store import Store
from tests.support.server import ServerProcess, new_token
from tests.support.tls import HOST, certificates

TAKEN = "the certificate was loaded anew"
NOT_TAKEN = "the changed certificate cannot be loaded; the server goes on with the one it has"
OTHER_KIND = (
    "the changed certificate is of another kind of key: restart the server to show it; it goes on with the one it has"
)
SOON = "the certificate ends soon: renew it"
OVER = "the certificate has run out: renew it"


class Log(logging.Handler):
    """The server's log lines as they come."""

    def __init__(self) -> None:
        super().__init__()
        self.lines: queue.Queue[logging.LogRecord] = queue.Queue()

    def emit(self, record: logging.LogRecord) -> None:
        self.lines.put(record)

    def next(self) -> str:
        return self.lines.get(timeout=20).getMessage()

    def so_far(self) -> list[str]:
        return [self.lines.get_nowait().getMessage() for _ in range(self.lines.qsize())]


@pytest.fixture
def log() -> Iterator[Log]:
    handler, before = Log(), logs.logger.level
    logs.logger.setLevel(logging.INFO)  # which forgets, too, what other tests have found to be too quiet
    logs.logger.addHandler(handler)
    yield handler
    logs.logger.removeHandler(handler)
    logs.logger.setLevel(before)


@contextmanager
def served(folder: Path, chain: Path, key: Path | None = None) -> Iterator[int]:
    """The port of a server that looks after its certificate many times a second."""
    store = Store.prepare(f"sqlite:///{folder / 'server.db'}", create=True)
    listener, url = listen(f"{HOST}:0", with_tls=True)
    ready = threading.Event()
    service = Service(create_app(store), (chain, key), ready.set, look_seconds=0.02)
    thread = threading.Thread(target=service.run, kwargs={"sockets": [listener]})
    thread.start()
    try:
        assert ready.wait(20)
        yield int(url.rpartition(":")[2])
    finally:
        service.should_exit = True
        thread.join(60)
        listener.close()
        store.close()


def shown(port: int, files: CertificateFolder) -> x509.Certificate:
    """The certificate that a handshake which believes the authority is shown."""
    trusts = ssl.create_default_context(cafile=str(files.authority))
    with socket.create_connection((HOST, port), 10) as line, trusts.wrap_socket(line, server_hostname=HOST) as met:
        met.sendall(b"GET /healthz HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")
        assert met.recv(64).startswith(b"HTTP/1.1 200")
        return x509.load_der_x509_certificate(met.getpeercert(binary_form=True) or b"")


def in_file(files: CertificateFolder) -> x509.Certificate:
    return x509.load_pem_x509_certificates(files.chain.read_bytes())[0]


def test_a_renewed_certificate_and_the_next_key_are_shown_without_a_restart(tmp_path: Path, log: Log) -> None:
    files = certificates(tmp_path / "tls")
    with served(tmp_path, files.chain) as port:
        first = shown(port, files)
        for change_key in (False, True):
            log.so_far()
            files.renew(DAYS, change_key=change_key)
            while log.next() != TAKEN:
                pass
            assert shown(port, files) == in_file(files) != first


@pytest.mark.expects_log("cannot be loaded")
def test_files_that_do_not_fit_leave_the_server_with_what_it_has(tmp_path: Path, log: Log) -> None:
    files, other = certificates(tmp_path / "tls"), certificates(tmp_path / "other")
    chain, key = tmp_path / "chain.pem", tmp_path / "key.pem"
    shutil.copy(files.chain, chain)
    shutil.copy(files.chain, key)
    with served(tmp_path, chain, key) as port:
        first = shown(port, files)
        log.so_far()
        for wrong in (other.chain.read_bytes(), b"junk"):
            key.write_bytes(wrong)
            while log.next() != NOT_TAKEN:
                pass
            assert shown(port, files) == first
        files.renew(DAYS, change_key=False)
        shutil.copy(files.chain, chain)
        shutil.copy(files.chain, key)
        while log.next() != TAKEN:
            pass
        assert shown(port, files) == in_file(files) != first


def test_a_stop_waits_for_no_idle_laptop(tmp_path: Path) -> None:
    """Over TLS it is asked to say farewell and reads nothing; a stop that gave up on it would log an error."""
    files = certificates(tmp_path / "tls")
    trusts = ssl.create_default_context(cafile=str(files.authority))
    with ExitStack() as idle, served(tmp_path, files.chain) as port:
        line = idle.enter_context(socket.create_connection((HOST, port), 10))
        met = idle.enter_context(trusts.wrap_socket(line, server_hostname=HOST))
        met.sendall(b"GET /healthz HTTP/1.1\r\nHost: x\r\n\r\n")
        assert met.recv(64).startswith(b"HTTP/1.1 200")


def of_own_authority(chain: Path, key: ec.EllipticCurvePrivateKey | rsa.RSAPrivateKey, days: int) -> x509.Certificate:
    """A certificate that another authority than Lähityö's own would renew, with its key, written into one file."""
    name, now = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, HOST)]), system_clock()
    made = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(days=100))
        .not_valid_after(now + timedelta(days=days))
        .sign(key, hashes.SHA256())
    )
    own = key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    chain.write_bytes(own + made.public_bytes(serialization.Encoding.PEM))
    return made


def shown_by(context: ssl.SSLContext) -> x509.Certificate:
    """The certificate that a handshake with `context` is shown, whatever it is worth."""
    anyone = ssl.create_default_context()
    anyone.check_hostname, anyone.verify_mode = False, ssl.CERT_NONE
    asked, answered = ssl.MemoryBIO(), ssl.MemoryBIO()
    client = anyone.wrap_bio(answered, asked)
    server = context.wrap_bio(asked, answered, server_side=True)
    for end in (client, server, client):
        with suppress(ssl.SSLWantReadError):
            end.do_handshake()
    return x509.load_der_x509_certificate(client.getpeercert(binary_form=True) or b"")


@pytest.mark.expects_log("another kind of key|the certificate (ends soon|has run out)")
def test_a_certificate_of_another_kind_of_key_asks_for_a_restart_and_the_warnings_go_on(
    tmp_path: Path, log: Log
) -> None:
    """OpenSSL would keep both and show the former one on."""
    chain, clock = tmp_path / "chain.pem", Clock()
    first = of_own_authority(chain, ec.generate_private_key(ec.SECP256R1()), 20)
    running, context = RunningCertificate(chain, None, clock), ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(chain)
    running.look(context)
    assert log.so_far() == [SOON]
    of_own_authority(chain, rsa.generate_private_key(65537, 2048), 300)
    running.look(context)
    running.look(context)
    assert log.so_far() == [OTHER_KIND]
    assert shown_by(context) == first
    clock.go(days=21)
    running.look(context)
    assert log.so_far() == [OVER]
    # One of the former kind is taken again, of another curve too.
    renewed = of_own_authority(chain, ec.generate_private_key(ec.SECP384R1()), 300)
    running.look(context)
    assert log.so_far() == [TAKEN]
    assert shown_by(context) == renewed


class Clock:
    def __init__(self) -> None:
        self.now = system_clock()

    def __call__(self) -> datetime:
        return self.now

    def go(self, **by: float) -> None:
        self.now += timedelta(**by)


@pytest.mark.expects_log("the certificate (ends soon|has run out)")
def test_it_warns_at_once_and_once_a_day_from_thirty_days_before_the_end(tmp_path: Path, log: Log) -> None:
    files, clock = certificates(tmp_path / "tls"), Clock()
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    running = RunningCertificate(files.chain, None, clock)
    running.look(context)
    clock.go(days=DAYS - 31)
    running.look(context)
    assert log.so_far() == []
    clock.go(days=2)
    running.look(context)
    clock.go(hours=23)
    running.look(context)
    assert log.so_far() == [SOON]
    clock.go(hours=1)
    running.look(context)
    assert log.so_far() == [SOON]
    clock.go(days=40)
    running.look(context)
    (line,) = (log.lines.get_nowait() for _ in range(log.lines.qsize()))
    assert (line.getMessage(), line.levelno) == (OVER, logging.ERROR)
    CertificateFolder(files.chain.parent, clock()).renew(DAYS, change_key=False)
    running.look(context)
    clock.go(days=2)
    running.look(context)
    assert log.so_far() == [TAKEN]


def test_whoever_starts_a_server_and_asks_for_its_status_is_told_that_the_certificate_ends(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    database, files = f"sqlite:///{tmp_path / 'server.db'}", CertificateFolder(tmp_path / "tls", system_clock())
    files.create([HOST], 20)
    new_token(database)
    server = ServerProcess(database, "--tls-cert", str(files.chain), address=f"{HOST}:0")
    with server:
        shown(int(server.url.rpartition(":")[2]), files)
        server.stop()
    lines = [json.loads(line) for line in server.log.splitlines()]
    (warned,) = [line for line in lines if line["event"] == SOON]
    assert (warned["level"], warned["days_left"], len(warned)) == ("warning", 19, 6)
    assert run(("status", "--db", database, "--tls-cert", str(files.chain), "--json")) == 0
    assert json.loads(capsys.readouterr().out)["certificate"]["days_left"] == 19
    assert run(("status", "--db", database, "--tls-cert", str(files.chain))) == 0
    assert "the certificate ends soon, on" in capsys.readouterr().out
    assert run(("status", "--db", database)) == 0
    assert "certificate" not in capsys.readouterr().out
