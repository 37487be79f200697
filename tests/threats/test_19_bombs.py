"""Threat 19: a body that is huge, or becomes huge when it is unpacked, in either direction. It is refused."""

import tracemalloc
from collections.abc import Callable, Iterator

import httpx2
import msgspec
import pytest
import zstandard

from lahityo.base.errors import Refused
from lahityo.crypto.aead import OpenFailed, seal_once
from lahityo.crypto.envelope import MAX_PAYLOAD_BYTES, BodyCodec, _body_key, dictionary
from lahityo.protocol.limits import MAX_REQUEST_BYTES
from lahityo.protocol.messages import ChallengeRequest, SyncRequest
from lahityo.protocol.types import Malformed
from lahityo.protocol.wire import CONTENT_TYPE, TooLarge, decode
from lahityo.sync.server import NOT_A_SERVER, Server
from tests.support.organisation import Laptop, both_sync
from tests.support.server import RunningServer
from tests.support.vaults import refused

MIB = 1024 * 1024
BOMB = 200 * MIB
Two = tuple[Laptop, Laptop]


def _bomb(size: int = BOMB, *, declared: bool = True) -> bytes:
    """A zstd frame of a few kilobytes that unpacks to `size` bytes."""
    return zstandard.ZstdCompressor(level=3, write_content_size=declared).compress(bytes(size))


def _lying(frame: bytes) -> bytes:
    """The same frame, which says that it is small."""
    parameters = zstandard.get_frame_parameters(frame)
    assert parameters.content_size == BOMB
    return frame.replace(BOMB.to_bytes(4, "little"), (1000).to_bytes(4, "little"), 1)


def _peak(work: Callable[[], object]) -> int:
    """The bytes that Python took for some work, at the most."""
    tracemalloc.start()
    try:
        work()
        return tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()


BOMBS = {"declared": _bomb(), "undeclared": _bomb(declared=False), "lying": _lying(_bomb())}


@pytest.mark.parametrize("kind", BOMBS)
def test_a_compressed_body_is_refused_by_its_size_before_memory_is_taken(kind: str) -> None:
    bomb = BOMBS[kind]
    assert len(bomb) < 64 * 1024

    def work() -> None:
        with pytest.raises(Malformed):
            decode(bomb, SyncRequest)

    assert _peak(work) < 2 * MAX_REQUEST_BYTES


def test_a_body_over_the_limit_is_refused_unread() -> None:
    with pytest.raises(TooLarge):
        decode(bytes(MAX_REQUEST_BYTES + 1), SyncRequest)


@pytest.mark.parametrize("kind", BOMBS)
def test_the_server_refuses_a_bomb_and_goes_on(quick_server: RunningServer, kind: str) -> None:
    answer = _post(quick_server.url, BOMBS[kind])
    assert answer.status_code in {400, 413}
    assert httpx2.get(quick_server.url + "/healthz", trust_env=False).status_code == 200


def test_the_server_refuses_a_body_that_is_declared_or_streamed_too_large(quick_server: RunningServer) -> None:
    assert _post(quick_server.url, bytes(MAX_REQUEST_BYTES + 1)).status_code == 413

    streamed = iter([bytes(MIB)] * (MAX_REQUEST_BYTES // MIB + 2))
    assert _post(quick_server.url, streamed).status_code == 413
    assert httpx2.get(quick_server.url + "/healthz", trust_env=False).status_code == 200


def _post(url: str, body: object) -> httpx2.Response:
    headers = {"Content-Type": CONTENT_TYPE}
    return httpx2.post(url + "/v1/challenge", content=body, headers=headers, trust_env=False)  # type: ignore[arg-type]


class _Stream(httpx2.SyncByteStream):
    def __init__(self, piece: bytes, times: int) -> None:
        self.piece, self.times, self.given = piece, times, 0

    def __iter__(self) -> Iterator[bytes]:
        for _ in range(self.times):
            self.given += len(self.piece)
            yield self.piece


class _Hostile(httpx2.BaseTransport):
    """A server that answers everything with the same stream."""

    def __init__(self, stream: _Stream) -> None:
        self._stream = stream

    def handle_request(self, _request: httpx2.Request) -> httpx2.Response:
        return httpx2.Response(200, stream=self._stream)


@pytest.mark.parametrize("kind", BOMBS)
def test_a_laptop_refuses_a_bomb_for_an_answer(kind: str) -> None:
    server = Server("http://127.0.0.1:1", transport=_Hostile(_Stream(BOMBS[kind], 1)))

    def work() -> None:
        with refused(Refused, NOT_A_SERVER):
            server.post("/v1/challenge", ChallengeRequest(bytes(16), "device", bytes(16)), SyncRequest)

    assert _peak(work) < 2 * MAX_REQUEST_BYTES


def test_a_laptop_stops_reading_an_answer_that_does_not_end() -> None:
    stream = _Stream(bytes(MIB), 64)
    server = Server("http://127.0.0.1:1", transport=_Hostile(stream))
    with refused(Refused, NOT_A_SERVER):
        server.post("/v1/challenge", ChallengeRequest(bytes(16), "device", bytes(16)), SyncRequest)
    assert stream.given <= MAX_REQUEST_BYTES + MIB


def _sealed(packed: bytes, header: bytes) -> bytes:
    """An envelope's ciphertext of a body that some colleague's altered app has packed."""
    body = len(packed).to_bytes(4, "big") + packed
    return seal_once(_body_key(bytes(32), header), body, header)


@pytest.mark.parametrize("declared", [True, False])
def test_a_bomb_inside_an_envelope_opens_for_nobody(declared: bool) -> None:
    compressor = zstandard.ZstdCompressor(
        level=3, dict_data=dictionary(), write_dict_id=False, write_content_size=declared
    )
    ciphertext = _sealed(compressor.compress(bytes(BOMB)), b"header")

    def work() -> None:
        with pytest.raises(OpenFailed):
            BodyCodec().open(bytes(32), b"header", ciphertext)

    assert _peak(work) < 4 * MAX_PAYLOAD_BYTES


def test_a_colleagues_bomb_stops_its_own_stream_and_recording_goes_on(two: Two) -> None:
    first, second = two
    client = first.add_client()
    visit = first.save_visit(client, "Alku")
    both_sync(first, second)
    packed = msgspec.msgpack.encode([bytes(MAX_PAYLOAD_BYTES)])
    first.vault.write(lambda tx: setattr(tx.log.codec, "seal", _packs(packed + bytes(1))))
    first.edit(visit, situation="Pommi")
    first.seal()
    first.sync()
    second.sync()
    assert second.problems() == ["body"]
    assert second.read(visit).situation == "Alku"
    second.sign_visit(client, "Kirjataan silti")
    assert second.sync().refused == 0


def _packs(payload: bytes) -> Callable[[bytes, bytes, bytes], bytes]:
    compressor = zstandard.ZstdCompressor(level=3, dict_data=dictionary(), write_dict_id=False)

    def seal(stream_key: bytes, header: bytes, _payload: bytes) -> bytes:
        packed = compressor.compress(payload)
        body = len(packed).to_bytes(4, "big") + packed
        return seal_once(_body_key(stream_key, header), body, header)

    return seal
