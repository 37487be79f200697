"""The log says what happened, and nothing of what was said."""

import json

from msgspec import msgpack
from sqlalchemy import text

from lahityo.server.store.engine import open_engine, transaction
from tests.server.laptops import found, stream_of
from tests.support.server import ServerProcess, new_token

CANARY = "kanarianlintu"


def test_the_log_has_a_line_for_every_request_and_no_content(database_url: str) -> None:
    token = new_token(database_url)
    process = ServerProcess(database_url)
    with process, found(process.url, token) as office:
        aino = office.aino
        key = aino.stream_key(office.team, "social")
        aino.sync(items=[key, aino.note(stream_of(key), CANARY.encode())])
        http, headers = aino.line.http, {"authorization": f"Bearer {CANARY}"}
        http.post("/v1/sync", content=CANARY.encode() * 100, headers=headers)
        http.post("/v1/organisations", content=msgpack.encode({"token": CANARY, "roster": []}))
        http.get(f"/{CANARY}?{CANARY}={CANARY}")
        http.request(CANARY.upper(), "/healthz")
        assert process.stop() == 0
    lines = [json.loads(line) for line in process.log.splitlines()]
    routes = [line["route"] for line in lines]
    assert routes.count("/v1/sync") == 2
    assert routes.count("/v1/session") == 4
    assert routes.count("other") == 1
    sync = next(line for line in lines if line["route"] == "/v1/sync")
    assert sync["status"] == 200
    assert sync["bytes_in"] > 300
    assert set(sync) == {
        "at",
        "level",
        "event",
        "method",
        "route",
        "ms",
        "status",
        "bytes_in",
        "bytes_out",
        "org",
        "device",
    }
    secrets = [CANARY, CANARY.upper(), token, aino.line.token, office.org.hex(), aino.id.hex(), office.team.hex()]
    assert not [secret for secret in secrets if secret in process.log]


def test_a_database_that_went_away_is_one_line_and_503(database_url: str) -> None:
    token = new_token(database_url)
    process = ServerProcess(database_url)
    with process, found(process.url, token) as office:
        engine = open_engine(database_url)
        with transaction(engine, writing=True) as connection:
            connection.execute(text("ALTER TABLE organisations RENAME TO away"))
        engine.dispose()
        reply = office.aino.line.http.post(
            "/v1/sync",
            content=msgpack.encode({"roster_since": 0, "inbox_since": 0}),
            headers={"authorization": f"Bearer {office.aino.line.token}"},
        )
        assert reply.status_code == 503
        assert reply.headers["retry-after"] == "5"
        process.stop()
    failed = [json.loads(line) for line in process.log.splitlines() if "failed" in line]
    assert [line["event"] for line in failed] == ["the database failed"]
    assert "Traceback" not in process.log
