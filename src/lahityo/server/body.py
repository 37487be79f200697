"""Reading a request's body with a limit, and answering."""

import asyncio
from typing import TypeVar

import msgspec
from starlette.requests import Request
from starlette.responses import Response

from lahityo.protocol.codes import ErrorCode
from lahityo.protocol.limits import MAX_REQUEST_BYTES, PROTOCOL_VERSION
from lahityo.protocol.messages import ErrorReply
from lahityo.protocol.types import Malformed
from lahityo.protocol.wire import CONTENT_TYPE, TooLarge, decode, encode
from lahityo.server.faults import Fault

_SILENCE_SECONDS = 60
"""How long a sender may say nothing in the middle of a body."""
_LONGEST_SECONDS = 300
"""How long a body may take in all, also from a sender that says a byte now and then."""

T = TypeVar("T", bound=msgspec.Struct)


async def read_body(request: Request) -> bytes:
    """The body; Fault TOO_LARGE as soon as it is known to be, by its declared length or by what came."""
    declared = request.headers.get("content-length", "")
    if declared.isdigit() and int(declared) > MAX_REQUEST_BYTES:
        raise Fault(ErrorCode.TOO_LARGE)
    parts: list[bytes] = []
    size = 0
    stream = request.stream()
    ends = asyncio.get_running_loop().time() + _LONGEST_SECONDS
    while True:
        silent = min(ends, asyncio.get_running_loop().time() + _SILENCE_SECONDS)
        try:
            async with asyncio.timeout_at(silent):
                part = await anext(stream, None)
        except TimeoutError as error:
            raise Fault(ErrorCode.UNAVAILABLE) from error
        if part is None:
            return b"".join(parts)
        size += len(part)
        if size > MAX_REQUEST_BYTES:
            raise Fault(ErrorCode.TOO_LARGE)
        parts.append(part)


class _AnyVersion(msgspec.Struct):
    protocol: int = PROTOCOL_VERSION


def parse(body: bytes, kind: type[T]) -> T:
    """The message of a body; Fault VERSION when it is of another protocol, TOO_LARGE or MALFORMED when it is none."""
    try:
        message = decode(body, kind)
    except TooLarge as error:
        raise Fault(ErrorCode.TOO_LARGE) from error
    except Malformed as error:
        raise Fault(ErrorCode.VERSION if _is_other_version(body) else ErrorCode.MALFORMED) from error
    if getattr(message, "protocol", PROTOCOL_VERSION) != PROTOCOL_VERSION:
        raise Fault(ErrorCode.VERSION)
    return message


def _is_other_version(body: bytes) -> bool:
    try:
        return decode(body, _AnyVersion).protocol != PROTOCOL_VERSION
    except Malformed:
        return False


def answer(message: msgspec.Struct) -> Response:
    """200 with a message."""
    return Response(encode(message), media_type=CONTENT_TYPE)


def refusal(fault: Fault) -> Response:
    """The status of a fault, with its ErrorReply."""
    headers = {"retry-after": str(fault.retry_after)} if fault.retry_after else None
    body = encode(ErrorReply(int(fault.code), fault.retry_after))
    return Response(body, fault.status, headers=headers, media_type=CONTENT_TYPE)
