"""Requests that are too large, too many, or no requests at all."""

import contextlib
import os
import socket
import tracemalloc
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit

import msgspec
import pytest
import zstandard
from hypothesis import given, settings
from hypothesis import strategies as st

from lahityo.protocol import messages as msg
from lahityo.protocol.codes import ErrorCode
from lahityo.protocol.limits import MAX_REQUEST_BYTES
from lahityo.protocol.wire import decode, encode
from lahityo.server.body import parse
from lahityo.server.faults import Fault
from lahityo.server.settings import Settings
from tests.server.laptops import Answered, Office, found
from tests.support.server import RunningServer, running_server

PATHS = ["/v1/organisations", "/v1/challenge", "/v1/session", "/v1/sync", "/v1/wait"]


def raw_exchange(url: str, request: bytes) -> bytes:
    """The first bytes that the server answers to these."""
    parts = urlsplit(url)
    with socket.create_connection((parts.hostname or "", parts.port or 0), timeout=20) as connection:
        connection.sendall(request)
        return connection.recv(4096)


def test_a_body_that_says_it_is_too_large_is_refused_unread(server: RunningServer) -> None:
    head = f"POST /v1/challenge HTTP/1.1\r\nhost: x\r\ncontent-length: {MAX_REQUEST_BYTES + 1}\r\n\r\n"
    assert raw_exchange(server.url, head.encode()).startswith(b"HTTP/1.1 413 ")


def test_a_body_that_does_not_say_its_length_is_cut_off(office: Office) -> None:
    def endless() -> Iterator[bytes]:
        for _ in range(MAX_REQUEST_BYTES // 65536 + 2):
            yield bytes(65536)

    reply = office.aino.line.http.post(
        "/v1/sync", content=endless(), headers={"authorization": f"Bearer {office.aino.line.token}"}
    )
    assert reply.status_code == 413
    assert decode(reply.content, msg.ErrorReply).code == ErrorCode.TOO_LARGE


def test_a_decompression_bomb_is_refused_before_it_takes_memory(office: Office) -> None:
    bomb = zstandard.ZstdCompressor(level=19).compress(bytes(200 * 1024 * 1024))
    unsized = zstandard.ZstdCompressor(write_content_size=False).compress(bytes(20 * 1024 * 1024))
    tracemalloc.start()
    for body, refusal in ((bomb, "413 TOO_LARGE"), (unsized, "400 MALFORMED")):
        with pytest.raises(Answered, match=refusal):
            office.aino.line.post_raw("/v1/sync", body, msg.SyncResponse)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < 4 * 1024 * 1024


@pytest.mark.parametrize("path", PATHS)
def test_what_is_no_message_is_answered_400(office: Office, path: str) -> None:
    broken_frame = b"\x28\xb5\x2f\xfd\x20\x28" + b"\xff" * 44  # it declares 40 bytes, and holds none
    for body in (b"", b"\xc1", b"\x80", b"{}", os.urandom(300), broken_frame, b"\x81" * 5000):
        line = office.aino.line
        if path in ("/v1/sync", "/v1/wait") and body == b"\x80":
            body = b"\x90"
        with pytest.raises(Answered) as refused:
            line.post_raw(path, body, msg.SyncResponse)
        assert refused.value.status == 400


MESSAGES = [msg.CreateOrganisation, msg.ChallengeRequest, msg.SessionRequest, msg.SyncRequest, msg.WaitRequest]
FIELDS = sorted({field for kind in MESSAGES for field in kind.__struct_fields__})
SCALARS = st.none() | st.booleans() | st.integers(-(2**63), 2**64 - 1) | st.binary(max_size=40) | st.text(max_size=9)
NESTED = st.recursive(
    SCALARS,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.sampled_from(FIELDS), inner, max_size=5),
    max_leaves=20,
)


@settings(max_examples=200, deadline=None)
@given(st.sampled_from(MESSAGES), st.binary(max_size=400) | NESTED.map(msgspec.msgpack.encode))
def test_bytes_are_a_message_or_a_declared_fault(kind: type[msgspec.Struct], body: bytes) -> None:
    with contextlib.suppress(Fault):
        assert isinstance(parse(body, kind), kind)


def test_another_protocol_version_is_told_so(office: Office) -> None:
    request = msg.WaitRequest(0, 0, protocol=2)
    with pytest.raises(Answered, match="426 VERSION"):
        office.aino.line.post("/v1/wait", request, msg.WaitResponse)
    with pytest.raises(Answered, match="426 VERSION"):
        office.aino.line.post_raw("/v1/sync", msgspec.msgpack.encode({"protocol": 7, "new": 1}), msg.SyncResponse)


def test_unknown_paths_and_methods_are_not_found(server: RunningServer, office: Office) -> None:
    for method, path in (("GET", "/v1/sync"), ("POST", "/v2/sync"), ("GET", "/")):
        reply = office.aino.line.http.request(method, path)
        assert decode(reply.content, msg.ErrorReply).code == ErrorCode.NOT_FOUND


def test_a_laptop_that_asks_too_often_is_told_when_to_come_back(tmp_path: Path) -> None:
    limits = Settings(device_rate=0.5, device_burst=5, address_burst=15, address_rate=0.5)
    with (
        running_server(f"sqlite:///{tmp_path / 'server.db'}", limits) as server,
        found(server.url, server.new_token()) as office,
    ):
        for _ in range(5):
            office.aino.sync()
        with pytest.raises(Answered, match="429 RATE_LIMITED") as refused:
            office.aino.sync()
        assert 1 <= refused.value.retry_after <= 2
        office.eero.sync()  # another laptop has a bucket of its own
        answered = {office.ylva.line.http.post("/v1/challenge", content=b"").status_code for _ in range(20)}
        assert answered == {400, 429}


def test_the_server_is_well_and_says_how_busy_it_is(office: Office) -> None:
    http = office.aino.line.http
    assert http.get("/healthz").json() == {"status": "ok"}
    metrics = http.get("/metrics").text
    assert 'lahityo_requests_total{route="/v1/session",status="200"}' in metrics
    # Behind a proxy on this computer, the asker is still someone else.
    assert http.get("/metrics", headers={"x-forwarded-for": "192.0.2.7"}).status_code == 404


def test_a_body_is_compressed_when_that_pays() -> None:
    request = msg.SyncRequest(1, 1, feeds=[msg.FeedCursor(bytes(16), "social", 1)] * 60)
    assert len(encode(request)) < 200
    assert decode(encode(request), msg.SyncRequest) == request
