"""Every strict parser of what comes from elsewhere, the error it declares, and true samples for it.

Shared by the suite and by the coverage-guided fuzzer: `python -m tests.support.parsers fuzz SECONDS FOLDER`.
"""

import sys
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from functools import cache, partial
from pathlib import Path
from types import FunctionType

import msgspec

from lahityo.base.errors import BadInput, VaultDamaged
from lahityo.crypto.signing import verify
from lahityo.protocol import messages
from lahityo.protocol.address import pin_text, read_address
from lahityo.protocol.change import Change, Op, read_changes, split_changes, write_changes
from lahityo.protocol.envelope import Dot, Header, read_header, write_header
from lahityo.protocol.grants import GrantBody, KeyName, StreamKeyBody, WrappedStreamKey
from lahityo.protocol.limits import CHANGE_VERSION, ENVELOPE_VERSION, ROSTER_VERSION
from lahityo.protocol.roster import Roster, RosterRejected
from lahityo.protocol.roster_acts import AddTeam, Genesis, RosterBody, RosterEntry, read_entry
from lahityo.protocol.types import Malformed, pack, unpack
from lahityo.protocol.wire import decode, encode
from lahityo.vault import header as headers
from lahityo.vault.invitation import read_code
from tests.support.vaults import CHEAP, PASSPHRASE

ID, OTHER, DIGEST, SIGNATURE = bytes(range(16)), bytes(range(1, 17)), bytes(range(32)), bytes(64)


@dataclass(frozen=True)
class Parser:
    """`parse` gives something for a true message, and raises nothing but `declared` for the rest."""

    name: str
    parse: Callable[[bytes], object]
    declared: tuple[type[Exception], ...]


def _roster(raw: bytes) -> object:
    return Roster().apply(RosterEntry(raw, SIGNATURE), verify)


def _entry(raw: bytes) -> object:
    return read_entry(RosterEntry(raw, SIGNATURE))


def _code(raw: bytes) -> object:
    return read_code(raw.decode("utf-8", "surrogateescape"))


def _pins(raw: bytes) -> object:
    return read_address("https://server.example#" + raw.decode("utf-8", "surrogateescape"))


_MESSAGES = (
    messages.SyncRequest, messages.SyncResponse, messages.CreateOrganisation, messages.ChallengeRequest,
    messages.SessionRequest, messages.Challenge, messages.WaitRequest, messages.ErrorReply,
)  # fmt: skip
PARSERS = [
    Parser("changes", read_changes, (Malformed,)),
    Parser("split changes", split_changes, (Malformed,)),
    Parser("header", read_header, (Malformed,)),
    Parser("roster entry", _entry, (Malformed,)),
    Parser("grant", lambda raw: unpack(raw, GrantBody, 4096), (Malformed,)),
    Parser("stream key", lambda raw: unpack(raw, StreamKeyBody, 4096), (Malformed,)),
    Parser("wrapped stream key", lambda raw: unpack(raw, WrappedStreamKey, 256), (Malformed,)),
    Parser("server pins", _pins, (Malformed,)),
    Parser("key file", headers.decode, (VaultDamaged,)),
    *(Parser(kind.__name__, partial(decode, kind=kind), (Malformed,)) for kind in _MESSAGES),
]
UNSIGNED = [Parser("roster", _roster, (Malformed, RosterRejected)), Parser("invitation", _code, (BadInput,))]
"""Those that a test without keys cannot give a true sample for."""


@cache
def samples() -> dict[str, list[bytes]]:
    """True messages by the parser's name."""
    op = Op(ID, "visit", {"text": "sanat", "n": 3, "list": ["a", b"b"]}, {"set": ["x"]}, {"set": [b"y"]})
    changes = write_changes([Change(CHANGE_VERSION, ID, 1, [Dot(OTHER, 3)], [op])])
    header = write_header(Header(ENVELOPE_VERSION, ID, OTHER, ID, 2, DIGEST, 1, DIGEST, OTHER))
    acts = (Genesis(DIGEST, bytes(1216), b"name"), AddTeam(ID, b"name"))
    entries = [pack(RosterBody(ROSTER_VERSION, ID, 1, bytes(32), 1, "org", bytes(16), act)) for act in acts]
    key = KeyName(ID, "social", 1)
    cursor = messages.FeedCursor(ID, "social", 4)
    from_laptop = messages.SyncRequest(1, 2, feeds=[cursor], roster=[RosterEntry(entries[0], SIGNATURE)], wants=[key])
    from_server = messages.SyncResponse(item_outcomes=b"\x00\x01", wanted=[messages.Wanted(ID, key)])
    made, _ = headers.new_header(PASSPHRASE, None, costs=CHEAP)
    found: dict[str, list[bytes]] = {
        "changes": [changes],
        "split changes": [changes],
        "header": [header],
        "roster entry": entries,
        "grant": [pack(GrantBody(ID, key, "device", OTHER, ID, b"sealed"))],
        "stream key": [pack(StreamKeyBody(ID, OTHER, 1, ID, "social", 1, OTHER, b"wrapped"))],
        "wrapped stream key": [pack(WrappedStreamKey(DIGEST, ID))],
        "server pins": [f"{pin_text(ID)},{pin_text(OTHER)}".encode()],
        "key file": [headers.encode(made)],
    }
    wires: tuple[msgspec.Struct, ...] = (
        from_laptop, from_server, messages.CreateOrganisation("token", [RosterEntry(entries[0], SIGNATURE)]),
        messages.ChallengeRequest(ID, "device", OTHER), messages.SessionRequest(ID, "device", OTHER, DIGEST, SIGNATURE),
        messages.Challenge(DIGEST), messages.WaitRequest(1, 2, [cursor]), messages.ErrorReply(3, 1),
    )  # fmt: skip
    return found | {type(one).__name__: [encode(one)] for one in wires}


def fuzz(seconds: int, folder: Path) -> None:
    """Let atheris look for an input that raises anything else; does not return."""
    import atheris  # type: ignore[import-not-found,import-untyped,unused-ignore]

    parsers = [*PARSERS, *UNSIGNED]
    for number, parser in enumerate(parsers):
        for at, sample in enumerate(samples().get(parser.name, [])):
            (folder / f"{number}-{at}").write_bytes(bytes([number]) + sample)

    def one(raw: bytes) -> None:
        if raw:
            parser = parsers[raw[0] % len(parsers)]
            with suppress(*parser.declared):
                parser.parse(raw[1:])

    for name, module in list(sys.modules.items()):
        if name.startswith(("lahityo.protocol", "lahityo.vault")):
            for function in vars(module).values():
                if isinstance(function, FunctionType) and function.__module__ == name:
                    atheris.instrument_func(function)
    options = [f"-max_total_time={seconds}", "-rss_limit_mb=1024", "-max_len=4096", "-print_final_stats=1", str(folder)]
    atheris.Setup([sys.argv[0], *options], one)
    atheris.Fuzz()


if __name__ == "__main__":
    fuzz(int(sys.argv[2]), Path(sys.argv[3]))
