"""Chunks of attachments on the server: whose they are, the same again, and how many fit."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest
from sqlalchemy import select

from lahityo.protocol.chunks import (
    MAX_ASKED,
    MAX_CHUNK_BYTES,
    ChunkContent,
    ChunkStored,
    GetChunk,
    HaveChunks,
    HeldChunks,
    PutChunk,
    chunk_id,
)
from lahityo.protocol.codes import ErrorCode
from lahityo.server.settings import Settings
from lahityo.server.store.schema import chunk_totals
from tests.server.laptops import Answered, Laptop, Office, found
from tests.support.server import RunningServer, running_server


def put(office: Office, laptop: Laptop, content: bytes, register: str = "social") -> bytes:
    return laptop.line.post("/v1/chunks/put", PutChunk(office.team, register, content), ChunkStored).chunk


def get(office: Office, laptop: Laptop, chunk: bytes, register: str = "social") -> bytes:
    return laptop.line.post("/v1/chunks/get", GetChunk(office.team, register, chunk), ChunkContent).content


def held(office: Office, laptop: Laptop, *chunks: bytes, register: str = "social") -> bytes:
    asked = HaveChunks(office.team, register, list(chunks))
    return laptop.line.post("/v1/chunks/have", asked, HeldChunks).held


def test_a_chunk_comes_back_as_it_was_put_and_twice_is_once(office: Office, server: RunningServer) -> None:
    content = os.urandom(MAX_CHUNK_BYTES)
    chunk = put(office, office.aino, content)
    assert chunk == chunk_id(content) == put(office, office.aino, content)
    assert get(office, office.eero, chunk) == content
    assert held(office, office.eero, chunk, bytes(32)) == b"\1\0"
    with server.store.reading() as connection:
        rows = connection.execute(
            select(chunk_totals.c.count, chunk_totals.c.bytes).where(chunk_totals.c.org == office.org)
        ).all()
    assert [tuple(row) for row in rows] == [(1, len(content))]


def test_a_chunk_of_one_register_is_not_there_for_another(office: Office) -> None:
    chunk = put(office, office.aino, os.urandom(100), "shared")
    assert held(office, office.aino, chunk, register="social") == b"\0"
    with pytest.raises(Answered, match="404 NOT_FOUND"):
        get(office, office.aino, chunk, "social")


def _put_new(office: Office, laptop: Laptop, _chunk: bytes) -> bytes:
    return put(office, laptop, os.urandom(100))


@pytest.mark.parametrize("ask", [held, _put_new, get])
def test_a_device_that_lacks_the_register_is_refused(
    office: Office, ask: Callable[[Office, Laptop, bytes], bytes]
) -> None:
    chunk = put(office, office.aino, os.urandom(100))
    with pytest.raises(Answered) as caught:
        ask(office, office.noora, chunk)
    assert caught.value.code == ErrorCode.NOT_ALLOWED


def test_who_has_no_session_is_refused(office: Office) -> None:
    office.aino.line.token = ""
    with pytest.raises(Answered, match="401 NOT_AUTHENTICATED"):
        held(office, office.aino, bytes(32))


def test_a_chunk_or_a_question_that_is_too_large_is_refused(office: Office) -> None:
    with pytest.raises(Answered, match="400 MALFORMED"):
        put(office, office.aino, os.urandom(MAX_CHUNK_BYTES + 1))
    with pytest.raises(Answered, match="400 MALFORMED"):
        held(office, office.aino, *[bytes(32)] * (MAX_ASKED + 1))


def test_a_feed_takes_as_many_bytes_as_the_server_gives_it(tmp_path: Path) -> None:
    settings = Settings(feed_chunk_bytes=1000)
    with (
        running_server(f"sqlite:///{tmp_path / 'server.db'}", settings) as running,
        found(running.url, running.new_token()) as office,
    ):
        chunk = put(office, office.aino, os.urandom(900))
        with pytest.raises(Answered, match="403 NO_ROOM"):
            put(office, office.aino, os.urandom(101))
        put(office, office.aino, os.urandom(101), "shared")
        assert held(office, office.aino, chunk) == b"\1"
