"""Around every request: faults become answers, and one log line and the metrics are written."""

import logging
import time
from typing import Any

from prometheus_client import CollectorRegistry, Counter, Histogram
from sqlalchemy.exc import SQLAlchemyError
from starlette.requests import ClientDisconnect
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from lahityo.protocol.codes import ErrorCode
from lahityo.server import logs
from lahityo.server.body import refusal
from lahityo.server.faults import Fault

WHO = "lahityo.who"
"""Where in the scope the routes leave the Principal they found."""

_LEFT = 499  # nobody was there to be answered


class Watch:
    """ASGI middleware; `paths` are the routes that a log line may name."""

    def __init__(self, app: ASGIApp, paths: frozenset[str], registry: CollectorRegistry) -> None:
        self._app = app
        self._paths = paths
        self._requests = Counter("lahityo_requests", "Requests", ["route", "status"], registry=registry)
        self._seconds = Histogram("lahityo_request_seconds", "Seconds to the answer", ["route"], registry=registry)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        began = time.perf_counter()
        seen: dict[str, Any] = {"status": 0, "bytes_in": 0, "bytes_out": 0}

        async def counting_receive() -> Message:
            message = await receive()
            seen["bytes_in"] += len(message.get("body", b""))
            return message

        async def counting_send(message: Message) -> None:
            if message["type"] == "http.response.start":
                seen["status"] = message["status"]
            seen["bytes_out"] += len(message.get("body", b""))
            await send(message)

        try:
            await self._app(scope, counting_receive, counting_send)
        except Fault as fault:
            await refusal(fault)(scope, receive, counting_send)
        except ClientDisconnect:
            seen["status"] = _LEFT
        except Exception as error:  # noqa: BLE001 - whatever it is, its message may hold data and goes nowhere
            self._report(error)
            if not seen["status"]:
                await refusal(Fault(ErrorCode.UNAVAILABLE, retry_after=5))(scope, receive, counting_send)
        self._write_line(scope, seen, time.perf_counter() - began)

    def _report(self, error: Exception) -> None:
        event = "the database failed" if isinstance(error, SQLAlchemyError) else "a request failed"
        logs.logger.error(event, extra=logs.fields(fault=logs.place_of(error)))

    def _write_line(self, scope: Scope, seen: dict[str, Any], seconds: float) -> None:
        route = scope["path"] if scope["path"] in self._paths else "other"
        self._requests.labels(route, seen["status"]).inc()
        self._seconds.labels(route).observe(seconds)
        if not logs.logger.isEnabledFor(logging.INFO):
            return
        method = scope["method"] if scope["method"] in ("GET", "POST") else "other"
        line = {"method": method, "route": route, "ms": round(seconds * 1000, 1)} | seen
        who = scope.get(WHO)
        if who is not None:
            line |= {"org": logs.shortened(who.org), who.kind: logs.shortened(who.id)}
        logs.logger.info("request", extra=logs.fields(**line))
