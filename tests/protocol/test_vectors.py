"""The vectors are what this program does, and what PROTOCOL.md says: the second with nothing of the product's code."""

import base64
import hashlib
import json
from typing import Any

import msgspec
import pytest
import zstandard
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from cryptography.hazmat.primitives.asymmetric.mlkem import MLKEM768PrivateKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCMSIV
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.hpke import AEAD, KDF, KEM, MLKEM768X25519PrivateKey, Suite
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from msgspec import msgpack

import make_vectors
from lahityo.base import resources
from lahityo.crypto.envelope import BodyCodec
from lahityo.crypto.signing import verify
from lahityo.protocol.address import pin_text, read_address
from lahityo.protocol.change import read_changes
from lahityo.protocol.grants import MoveBody, StreamKey, StreamKeyBody
from lahityo.protocol.messages import SyncRequest
from lahityo.protocol.roster import Roster
from lahityo.protocol.roster_acts import RosterEntry
from lahityo.protocol.wire import decode
from lahityo.vault.invitation import read_code
from lahityo.vault.keys import open_move, open_name, read_stream_key, unwrap_stream_key

VECTORS: dict[str, Any] = json.loads(make_vectors.FILE.read_text(encoding="utf-8"))


def raw(*path: str | int) -> bytes:
    found: Any = VECTORS
    for step in path:
        found = found[step]
    return bytes.fromhex(found)


def digest(label: str, *parts: bytes) -> bytes:
    """PROTOCOL.md, "Hashes"."""
    message = label.encode() + b"\0" + b"".join(len(part).to_bytes(8, "big") + part for part in parts)
    return hashlib.sha256(message).digest()


def derived(key: bytes, info: bytes, length: int = 32) -> bytes:
    return HKDF(SHA256(), length, None, info).derive(key)


def check(public: bytes, signature: bytes, label: str, message: bytes) -> None:
    """PROTOCOL.md, "Signatures"; raises InvalidSignature."""
    Ed25519PublicKey.from_public_bytes(public).verify(signature, label.encode() + b"\0" + message)


def opened_with(halves: bytes, sealed: bytes, info: bytes) -> tuple[bytes, bytes]:
    """PROTOCOL.md, "Sealing to a recipient": (public key, plaintext) for the two private halves."""
    mlkem, x25519 = MLKEM768PrivateKey.from_seed_bytes(halves[:64]), X25519PrivateKey.from_private_bytes(halves[64:])
    public = mlkem.public_key().public_bytes_raw() + x25519.public_key().public_bytes_raw()
    suite = Suite(KEM.MLKEM768_X25519, KDF.HKDF_SHA256, AEAD.CHACHA20_POLY1305)
    return public, suite.decrypt(sealed, MLKEM768X25519PrivateKey(mlkem, x25519), info)


def test_the_shipped_vectors_are_what_the_program_makes() -> None:
    assert make_vectors.text_of(make_vectors.build(VECTORS)) == make_vectors.FILE.read_text(encoding="utf-8")


def test_the_roster_replays() -> None:
    roster = Roster()
    for each in VECTORS["roster"]["entries"]:
        roster.apply(RosterEntry(bytes.fromhex(each["body"]), bytes.fromhex(each["signature"])), verify)
        assert roster.head.hex() == each["digest"]
    assert roster.root == raw("keys", "root_fingerprint")
    item = StreamKey(raw("stream_key", "body"), raw("stream_key", "signature"))
    body = read_stream_key(item, roster)
    assert unwrap_stream_key(body, raw("team_key_grant", "team_key")).key == raw("envelope", "stream_key")


def test_the_end_of_the_roster_takes_out_its_invitation_its_device_and_its_member() -> None:
    roster = Roster()
    for each in (*VECTORS["roster"]["entries"], *VECTORS["roster_end"]["entries"]):
        roster.apply(RosterEntry(bytes.fromhex(each["body"]), bytes.fromhex(each["signature"])), verify)
        assert roster.head.hex() == each["digest"]
    ((_, device),), ((_, member),), ((_, invite),) = (
        roster.devices.items(), roster.members.items(), roster.invites.items(),
    )  # fmt: skip
    assert (device.revoked, member.removed, member.registers, invite.withdrawn) == (
        roster.seq - 2, True, frozenset(), True,
    )  # fmt: skip
    assert roster.renewal is not None
    assert roster.renewal.since == roster.seq
    for n in (1, 2):
        place = device.final[ended_stream(n)]
        assert device.within_final(place.stream, n, place.digest)
        assert not device.within_final(place.stream, n + 1, place.digest)
    (move,) = device.moves
    body = raw("moved_stream", "body")
    assert [move.stream, move.number] == msgpack.decode(body)[1:3]
    assert move.digest == digest("lahityo/move-item/1", body)


def test_a_circle_has_a_key_of_its_own_that_its_team_opens_in_an_emergency() -> None:
    roster = Roster()
    for each in (*VECTORS["roster"]["entries"], *VECTORS["circle"]["entries"]):
        roster.apply(RosterEntry(bytes.fromhex(each["body"]), bytes.fromhex(each["signature"])), verify)
        assert roster.head.hex() == each["digest"]
    ((circle, found),) = roster.circles.items()
    ((device, known),) = roster.devices.items()
    assert found.members == {known.member}
    assert roster.entitled(device, circle, "social")
    assert not roster.entitled(device, circle, "health")
    assert not roster.entitled(device, circle, "team")
    (opening,) = roster.openings
    assert roster.opened(known.member, circle, opening.until)
    assert not roster.opened(known.member, circle, opening.until + 1)
    ((key,),) = (roster.epochs[circle, "social"],)
    assert key.glass == raw("circle", "glass")
    assert raw("circle", "context") == msgpack.encode([roster.org, [circle, "social", 1]])
    glass_key = derived(raw("team_key_grant", "team_key"), b"lahityo/circle-glass/1")
    assert glass_key == raw("circle", "glass_key")
    plain = AESGCMSIV(glass_key).decrypt(key.glass[:12], key.glass[12:], raw("circle", "context"))
    assert msgpack.decode(plain) == [raw("circle", "key")]


def ended_stream(seq: int) -> bytes:
    """The stream whose last accepted envelope has this number."""
    entries = VECTORS["roster_end"]["entries"]
    acts = [msgpack.decode(bytes.fromhex(each["body"]))[7] for each in entries]
    places = [place for act in acts if act[0] in {"final", "revoke"} for place in act[2]]
    return bytes(next(stream for stream, number, _ in places if number == seq))


def test_a_later_stream_key_is_made_as_the_document_says() -> None:
    info = b"lahityo/stream-epoch/1\0" + msgpack.encode([raw("later_stream_key", "stream"), 2])
    assert info == raw("later_stream_key", "info")
    first, team_key = raw("later_stream_key", "first"), raw("later_stream_key", "team_key")
    assert derived(first + team_key, info) == raw("later_stream_key", "key")


def test_roster_digests_signatures_and_possession_follow_the_document() -> None:
    root, device = raw("keys", "organisation", "signing_public"), raw("keys", "device", "signing_public")
    prev = bytes(32)
    for seq, each in enumerate(VECTORS["roster"]["entries"], start=1):
        body = bytes.fromhex(each["body"])
        version, _org, number, before, _at, signer, _by, act = msgpack.decode(body)
        assert (version, number, before) == (1, seq, prev)
        prev = digest("lahityo/roster/1", body)
        assert prev.hex() == each["digest"]
        public = root if signer == "org" else device
        check(public, bytes.fromhex(each["signature"]), "lahityo/roster-signature/1", prev)
        if act[0] == "device":
            check(act[3], act[5], "lahityo/device-possession/1", raw("roster", "possession_message"))
            assert msgpack.decode(raw("roster", "possession_message"))[1:] == [act[1], act[3], act[4]]
    recovery = raw("keys", "recovery", "sealing_public")
    assert digest("lahityo/organisation-root/1", root, recovery)[:20] == raw("keys", "root_fingerprint")
    assert digest("lahityo/recovery-recipient/1", recovery)[:16] == raw("keys", "recovery", "recipient")


def test_the_envelope_opens_as_the_document_says() -> None:
    of = VECTORS["envelope"]
    header, ciphertext = raw("envelope", "header"), raw("envelope", "ciphertext")
    assert msgpack.decode(header) == [
        value if isinstance(value, int) else bytes.fromhex(value) for value in of["fields"].values()
    ]
    key = derived(raw("envelope", "stream_key"), b"lahityo/envelope-key/1" + hashlib.sha256(header).digest())
    assert key == raw("envelope", "body_key")
    body = AESGCMSIV(key).decrypt(bytes(12), ciphertext, header)
    length = int.from_bytes(body[:4], "big")
    assert set(body[4 + length :]) <= {0}
    dictionary = resources.path("envelope", "dictionary-1.zdict").read_bytes()
    assert hashlib.sha256(dictionary).digest() == raw("envelope", "dictionary_sha256")
    unpacking = zstandard.ZstdDecompressor(dict_data=zstandard.ZstdCompressionDict(dictionary))
    assert unpacking.decompress(body[4 : 4 + length]) == raw("envelope", "payload")
    assert digest("lahityo/envelope/1", header, ciphertext) == raw("envelope", "digest")
    public = raw("keys", "device", "signing_public")
    check(public, raw("envelope", "signature"), "lahityo/envelope-signature/1", raw("envelope", "digest"))


def test_the_program_opens_the_envelope_and_reads_the_change() -> None:
    payload = BodyCodec().open(raw("envelope", "stream_key"), raw("envelope", "header"), raw("envelope", "ciphertext"))
    (change,) = read_changes(payload)
    assert change.ops[0].set == {"situation": "Asunnon haku jatkuu."}


def test_the_grant_opens_as_the_document_says() -> None:
    org, key, kind, recipient, by, sealed = msgpack.decode(raw("team_key_grant", "body"))
    assert raw("team_key_grant", "info") == b"lahityo/key-grant/1\0" + msgpack.encode([org, key, kind, recipient])
    halves = derived(raw("keys", "device", "sealing_seed"), b"lahityo/sealing-key/1", 96)
    public, opened = opened_with(halves, sealed, raw("team_key_grant", "info"))
    assert public == raw("keys", "device", "sealing_public")
    assert opened == raw("team_key_grant", "team_key")
    assert digest("lahityo/key-commitment/1", opened) == raw("team_key_grant", "commitment")
    assert by == bytes(16)
    root = raw("keys", "organisation", "signing_public")
    check(root, raw("team_key_grant", "signature"), "lahityo/key-grant/1", raw("team_key_grant", "body"))


def test_the_stream_key_unwraps_as_the_document_says() -> None:
    *fields, wrapped = msgpack.decode(raw("stream_key", "body"))
    context = b"lahityo/stream-key/1\0" + msgpack.encode(fields)
    assert context == raw("stream_key", "context")
    key = derived(raw("team_key_grant", "team_key"), b"lahityo/stream-wrap/1")
    assert key == raw("stream_key", "wrap_key")
    stream_key, client = msgpack.decode(AESGCMSIV(key).decrypt(wrapped[:12], wrapped[12:], context))
    assert (stream_key, len(client)) == (raw("envelope", "stream_key"), 16)
    public = raw("keys", "device", "signing_public")
    check(public, raw("stream_key", "signature"), "lahityo/stream-key/1", raw("stream_key", "body"))


def test_a_stream_key_of_the_access_log_is_sealed_to_the_public_key_in_the_roster() -> None:
    of, body = "access_stream_key", raw("access_stream_key", "body")
    *fields, wrapped = msgpack.decode(body)
    context = b"lahityo/stream-key/1\0" + msgpack.encode(fields)
    assert context == raw(of, "context")
    seed = derived(raw(of, "team_key"), b"lahityo/access-sealing/1")
    public, plaintext = opened_with(derived(seed, b"lahityo/sealing-key/1", 96), wrapped, context)
    assert seed == raw(of, "sealing_seed")
    acts = [msgpack.decode(bytes.fromhex(each["body"]))[7] for each in VECTORS["roster"]["entries"]]
    assert [act[5] for act in acts if act[:3] == ["epoch", fields[3], "access"]] == [public]
    key, writer, older = msgpack.decode(plaintext)
    assert (writer, older) == (fields[6], [])
    check(raw("keys", "device", "signing_public"), raw(of, "signature"), "lahityo/stream-key/1", body)
    program = unwrap_stream_key(msgspec.msgpack.decode(body, type=StreamKeyBody), raw(of, "team_key"))
    assert (program.key, program.client) == (key, writer)


def test_a_moved_stream_opens_with_the_key_of_its_new_team_and_is_written_with_it() -> None:
    of, body = "moved_stream", raw("moved_stream", "body")
    *fields, sealed = msgpack.decode(body)
    context = b"lahityo/move/1\0" + msgpack.encode(fields)
    assert context == raw(of, "context")
    seed = derived(raw(of, "team_key"), b"lahityo/move-sealing/1")
    assert seed == raw(of, "sealing_seed")
    _, plaintext = opened_with(derived(seed, b"lahityo/sealing-key/1", 96), sealed, context)
    client, ((epoch, first),), why = msgpack.decode(plaintext)
    assert (epoch, first, len(client), why) == (1, raw("envelope", "stream_key"), 16, "Muutti toiselle alueelle")
    check(raw("keys", "device", "signing_public"), raw(of, "signature"), "lahityo/move/1", body)
    assert digest("lahityo/move-item/1", body)[:8] == raw(of, "check")
    number, later = fields[2], VECTORS[of]["epoch"]
    assert later == number * 2**24 + 1
    info = b"lahityo/stream-epoch/1\0" + msgpack.encode([fields[1], later])
    assert derived(first + raw(of, "team_key"), info) == raw(of, "later_key")
    program = open_move(msgspec.msgpack.decode(body, type=MoveBody), raw(of, "team_key"))
    assert (program.client, program.keys[0].key) == (client, first)


def test_names_open_as_the_document_says() -> None:
    of, sealed, what = VECTORS["name"], raw("name", "sealed"), raw("name", "what")
    key = derived(raw("name", "directory_key"), b"lahityo/directory-name/1")
    padded = AESGCMSIV(key).decrypt(sealed[:12], sealed[12:], what)
    assert len(padded) % 64 == 0
    assert padded[2 : 2 + int.from_bytes(padded[:2], "big")].decode() == of["name"]
    assert open_name(raw("name", "directory_key"), sealed, what) == of["name"]


def test_the_session_message_follows_the_document() -> None:
    message = raw("session", "message")
    challenge, _org, kind, _device = msgpack.decode(message)
    assert (challenge, kind) == (raw("session", "challenge"), "device")
    check(raw("keys", "device", "signing_public"), raw("session", "signature"), "lahityo/session/1", message)


def test_the_invitation_follows_the_document() -> None:
    of = VECTORS["invitation"]
    letters = of["code"].replace("-", "").removeprefix("LT1")
    whole = base64.b32decode(letters + "=" * (-len(letters) % 8))
    body = raw("invitation", "org") + raw("invitation", "root_fingerprint") + raw("invitation", "secret")
    body += bytes(1) + of["server"].encode()
    assert whole == body + hashlib.sha256(body).digest()[:4]
    keys = derived(raw("invitation", "secret"), b"lahityo/invitation/1", 80)
    assert keys[:16] == raw("invitation", "id")
    invitation = read_code(of["code"].lower().replace("-", " "))
    assert invitation.signing_key().public == raw("invitation", "signing_public")
    assert invitation.sealing_key().public == raw("invitation", "sealing_public")


def test_the_pins_of_an_invitation_and_an_address_follow_the_document() -> None:
    of = VECTORS["server_address"]
    pin = hashlib.sha256(raw("server_address", "public_key")).digest()[:16]
    text = base64.b32encode(pin + hashlib.sha256(pin).digest()[:4]).decode()
    assert (pin, text) == (raw("server_address", "pin"), of["pin_text"])
    address = read_address(of["text"])
    assert of["text"] == f"{address.url}#{text},{pin_text(address.pins[1])}"
    assert read_code(VECTORS["invitation"]["pinned_code"]).pins == address.pins == (pin, address.pins[1])
    letters = VECTORS["invitation"]["pinned_code"].replace("-", "").removeprefix("LT1")
    whole = base64.b32decode(letters + "=" * (-len(letters) % 8))
    assert whole[52:-4] == b"\x02" + b"".join(address.pins) + VECTORS["invitation"]["server"].encode()


@pytest.mark.parametrize(("length", "padded"), VECTORS["padme"])
def test_padme_lengths_follow_the_document(length: int, padded: int) -> None:
    if length >= 2:
        exponent = length.bit_length() - 1
        step = 1 << (exponent - exponent.bit_length())
        assert padded == -(-length // step) * step
    assert padded <= length * 1.12


def test_the_sync_request_is_a_map_without_defaults() -> None:
    of = VECTORS["sync_request"]
    body = raw("sync_request", "body")
    key = raw("stream_key", "body")
    check = hashlib.sha256(b"lahityo/stream-key-item/1\0" + len(key).to_bytes(8, "big") + key).digest()[:8]
    feed = [bytes.fromhex(of["team"]), "social", 42, check]
    assert msgpack.decode(body) == {"roster_since": 6, "inbox_since": 1, "feeds": [feed]}
    assert decode(body, SyncRequest).feeds[0].position == 42


def test_the_chunks_of_an_attachment_follow_the_document() -> None:
    """PROTOCOL.md, "Attachments"."""
    told, attachment, key = VECTORS["attachment"], raw("attachment", "id"), raw("attachment", "key")
    content = told["word"].encode() * told["times"]
    exponent = len(content).bit_length() - 1
    step = 2 ** (exponent - exponent.bit_length())
    size = -(-len(content) // step) * step  # "Padmé"
    parts = [content[at : at + 262_144] for at in range(0, size, 262_144)]
    parts[-1] = parts[-1].ljust(size - 262_144 * (len(parts) - 1), b"\0")
    assert len(parts) == len(told["chunks"]) == 2
    for number, (part, chunk) in enumerate(zip(parts, told["chunks"], strict=True)):
        place = msgpack.encode(["lahityo/attachment/1", attachment, number, len(parts)])
        sealed = AESGCMSIV(key).encrypt(number.to_bytes(12, "big"), part, place)
        assert (len(sealed), sealed[-16:].hex()) == (chunk["length"], chunk["tag"])
        assert digest("lahityo/chunk/1", sealed).hex() == chunk["chunk"]
