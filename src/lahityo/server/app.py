"""The Starlette app: routes, and what every request passes through."""

import asyncio
import contextlib
from collections.abc import AsyncIterator, Callable
from functools import partial
from ipaddress import ip_address
from typing import ParamSpec, TypeVar

import anyio
import anyio.to_thread
import msgspec
from prometheus_client import CONTENT_TYPE_LATEST, CollectorRegistry, generate_latest
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from lahityo.protocol.codes import ErrorCode
from lahityo.protocol.limits import WAIT_SECONDS
from lahityo.protocol.messages import (
    Challenge,
    ChallengeRequest,
    CreateOrganisation,
    SessionRequest,
    SyncRequest,
    WaitRequest,
    WaitResponse,
)
from lahityo.server.auth import Principal
from lahityo.server.body import answer, parse, read_body, refusal
from lahityo.server.chunks import ROUTES, ChunkWork
from lahityo.server.faults import Fault
from lahityo.server.rates import Buckets
from lahityo.server.settings import Settings
from lahityo.server.store.store import Store
from lahityo.server.waiting import View, Waiting
from lahityo.server.watch import WHO, Watch
from lahityo.server.work import Work

P = ParamSpec("P")
T = TypeVar("T")
M = TypeVar("M", bound=msgspec.Struct)
_INLINE_BYTES = 4096
"""A body up to this size is parsed on the spot: sending it to a thread would cost more."""


def create_app(store: Store, settings: Settings | None = None) -> Starlette:
    """The app on an open store. `app.state.server.close()` lets long-polls go; call it when a stop begins."""
    server = Server(store, settings or Settings())
    routes = [
        Route("/v1/organisations", server.create_organisation, methods=["POST"]),
        Route("/v1/challenge", server.challenge, methods=["POST"]),
        Route("/v1/session", server.session, methods=["POST"]),
        Route("/v1/sync", server.sync, methods=["POST"]),
        Route("/v1/wait", server.wait, methods=["POST"]),
        *(Route(path, server.chunks, methods=["POST"]) for path in ROUTES),
        Route("/healthz", server.health, methods=["GET"]),
        Route("/metrics", server.metrics, methods=["GET"]),
    ]
    watch = Middleware(Watch, paths=frozenset(route.path for route in routes), registry=server.registry)
    app = Starlette(
        routes=routes,
        middleware=[watch],
        lifespan=server.lifespan,
        exception_handlers={404: _not_found, 405: _not_found},
    )
    app.state.server = server
    return app


async def _not_found(_request: Request, _error: Exception) -> Response:
    return refusal(Fault(ErrorCode.NOT_FOUND))


class Server:
    """The routes, with what one process keeps: lanes into the database, rate limits and those who wait."""

    def __init__(self, store: Store, settings: Settings) -> None:
        self._work = Work(store, settings)
        self._chunk_work = ChunkWork(store, settings, self._work.standing)
        self._clock = settings.clock
        self._devices = Buckets(settings.device_rate, settings.device_burst)
        self._addresses = Buckets(settings.address_rate, settings.address_burst)
        self._waiting = Waiting(lambda org: self._read(self._work.view, org), settings.poll_seconds)
        self._writers = anyio.CapacityLimiter(store.writers)
        self._readers = anyio.CapacityLimiter(store.readers)
        self.registry = CollectorRegistry()

    @contextlib.asynccontextmanager
    async def lifespan(self, _app: Starlette) -> AsyncIterator[None]:
        """Poll for other processes' commits as long as the app runs."""
        polling = asyncio.create_task(self._waiting.poll())
        try:
            yield
        finally:
            polling.cancel()
            self.close()

    def close(self) -> None:
        """Let every long-poll go."""
        self._waiting.close()

    async def create_organisation(self, request: Request) -> Response:
        """POST /v1/organisations."""
        self._limit_address(request)
        message = await self._message(request, CreateOrganisation)
        return answer(await self._write(self._work.create_organisation, message))

    async def challenge(self, request: Request) -> Response:
        """POST /v1/challenge."""
        self._limit_address(request)
        message = await self._message(request, ChallengeRequest)
        return answer(Challenge(self._work.authority.challenge(message, self._clock())))

    async def session(self, request: Request) -> Response:
        """POST /v1/session; a device's first ends the invitation that brought it in, and each is noted."""
        self._limit_address(request)
        message = await self._message(request, SessionRequest)
        session, served = await self._read(self._work.open_session, message)
        if served is not None:
            await self._write(self._work.close_invite, message.org, served)
        if message.kind == "device":
            await self._write(self._work.note_seen, message.org, message.id)
        return answer(session)

    async def sync(self, request: Request) -> Response:
        """POST /v1/sync: the push is committed before the pull is read."""
        who = self._principal(request)
        message = await self._message(request, SyncRequest)
        outcomes, fits = (b"", b"", b""), None
        if message.roster or message.grants or message.items or message.wants:
            outcomes, changed, fits = await self._write(self._work.push, who, message)
            if changed:
                self._waiting.ring(who.org)
        await self._note_seen(who)
        return await self._read(self._pulled, who, message, outcomes, fits)

    async def wait(self, request: Request) -> Response:
        """POST /v1/wait: a long-poll."""
        who = self._principal(request)
        message = await self._message(request, WaitRequest)
        cursors = await self._read(self._work.followed, who, message)
        await self._note_seen(who)

        def concerns(first: View, now: View) -> bool:
            return (
                now.roster > message.roster_since
                or now.inboxes.get(who.id, 0) > message.inbox_since
                or any(now.feeds.get(feed, 0) > position for feed, position in cursors.items())
                or any(wanted.device != who.id for wanted in now.wanted - first.wanted)
            )

        return answer(WaitResponse(await self._waiting.hold(who.org, concerns, _left(request), WAIT_SECONDS)))

    async def _note_seen(self, who: Principal) -> None:
        """Note that a device was met, unless that was lately."""
        if self._work.is_unnoted(who):
            await self._write(self._work.note_seen, who.org, who.id)

    async def chunks(self, request: Request) -> Response:
        """POST /v1/chunks/…: which chunks of attachments are here; one put; one got."""
        who = self._principal(request)
        kind, writes = ROUTES[request.url.path]
        message = await self._message(request, kind)
        return answer(await (self._write if writes else self._read)(self._chunk_work.answer, who, message))

    async def health(self, _request: Request) -> Response:
        """GET /healthz: whether the database answers."""
        await self._read(self._work.check)
        return JSONResponse({"status": "ok"})

    async def metrics(self, request: Request) -> Response:
        """GET /metrics, for this computer alone."""
        if not is_loopback(request.client.host if request.client else ""):
            raise Fault(ErrorCode.NOT_FOUND)
        return Response(generate_latest(self.registry), media_type=CONTENT_TYPE_LATEST)

    def _pulled(
        self, who: Principal, message: SyncRequest, outcomes: tuple[bytes, bytes, bytes], fits: bool | None
    ) -> Response:
        roster, grants, items = outcomes
        response = self._work.pull(who, message, fits)
        return answer(
            msgspec.structs.replace(response, roster_outcomes=roster, grant_outcomes=grants, item_outcomes=items)
        )

    def _principal(self, request: Request) -> Principal:
        try:
            who = self._work.authority.principal(request.headers.get("authorization", ""), self._clock())
        except Fault:
            self._limit_address(request)
            raise
        request.scope[WHO] = who
        self._devices.take(who.org + who.id)
        return who

    def _limit_address(self, request: Request) -> None:
        self._addresses.take(request.client.host.encode() if request.client else b"")

    async def _message(self, request: Request, kind: type[M]) -> M:
        body = await read_body(request)
        if len(body) < _INLINE_BYTES:
            return parse(body, kind)
        return await anyio.to_thread.run_sync(parse, body, kind)

    async def _read(self, work: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        return await anyio.to_thread.run_sync(partial(work, *args, **kwargs), limiter=self._readers)

    async def _write(self, work: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        return await anyio.to_thread.run_sync(partial(work, *args, **kwargs), limiter=self._writers)


def is_loopback(host: str) -> bool:
    """Whether an address is this computer's own."""
    try:
        return host == "localhost" or ip_address(host).is_loopback
    except ValueError:
        return False


async def _left(request: Request) -> None:
    """Return when the asker has closed the connection."""
    while (await request.receive())["type"] != "http.disconnect":
        pass
