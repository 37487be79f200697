"""Write the test vectors of the protocol: `python packaging/make_vectors.py`.

Inputs are derived from names, so that they are the same every time. What is sealed with fresh randomness (HPKE) cannot
be: such a blob is kept from the present file as long as it still opens.
"""

import hashlib
import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import msgspec
from cryptography.hazmat.primitives.ciphers.aead import AESGCMSIV

from lahityo.base import resources
from lahityo.crypto.aead import NONCE_BYTES, OpenFailed
from lahityo.crypto.chunks import seal_all
from lahityo.crypto.envelope import BodyCodec
from lahityo.crypto.kdf import hkdf
from lahityo.crypto.padding import padded_length
from lahityo.crypto.sealing import SealingKey, seal_to
from lahityo.crypto.signing import SigningKey
from lahityo.protocol import change, checks, envelope, grants, messages
from lahityo.protocol import roster_acts as roster
from lahityo.protocol.address import ServerAddress, pin_of, pin_text
from lahityo.protocol.chunks import CHUNK_BYTES, chunk_id
from lahityo.protocol.types import NO_DIGEST, NO_ID, pack
from lahityo.protocol.wire import encode
from lahityo.vault import keys
from lahityo.vault.invitation import Invitation

FILE = Path(__file__).parents[1] / "src" / "lahityo" / "protocol" / "vectors" / "vectors-1.json"
AT = 1_795_000_000_000
SERVER = "https://lahityo.example"
ATTACHMENT_WORD, ATTACHMENT_TIMES = b"kuvitteellinen ", 20_000

Vectors = dict[str, Any]


def made(name: str, length: int = 32) -> bytes:
    """Bytes that stand for something random: the start of SHA-256("lahityo vector " ‖ name)."""
    return hashlib.sha256(b"lahityo vector " + name.encode()).digest()[:length]


ORG, TEAM, MEMBER = made("org", 16), made("team", 16), made("member", 16)
DEVICE, STREAM, CLIENT = made("device", 16), made("stream", 16), made("client", 16)
ROOT, DEVICE_KEY = SigningKey(made("root signing seed")), SigningKey(made("device signing seed"))
RECOVERY, DEVICE_SEALING = SealingKey(made("recovery sealing seed")), SealingKey(made("device sealing seed"))
NEXT_ROOT, NEXT_RECOVERY = SigningKey(made("next root signing seed")), SealingKey(made("next recovery sealing seed"))
TEAM_KEY, STREAM_KEY, DIRECTORY_KEY = made("team key"), made("stream key"), made("directory key")
ACCESS_KEY, ACCESS_STREAM, ACCESS_STREAM_KEY = made("access key"), made("access stream", 16), made("access stream key")
KEY_NAME = grants.KeyName(TEAM, "social", 1)


def build(present: Vectors) -> Vectors:
    """All vectors; `present` are those of the present file, or none."""
    entries, moved = _entries(), _moved_stream(present.get("moved_stream", {}))
    return {
        "about": "Bytes are hexadecimal. See PROTOCOL.md.",
        "keys": _keys(),
        "padme": [[length, padded_length(length)] for length in (0, 1, 2, 9, 17, 100, 515, 1000, 65537, 1_000_000)],
        "roster": _roster(entries),
        "envelope": _envelope(roster.entry_digest(entries[-1].body)),
        "team_key_grant": _grant(present.get("team_key_grant", {})),
        "roster_end": _roster_end(entries, moved["body"]),
        "circle": _circle(entries),
        "stream_key": _stream_key(),
        "later_stream_key": _later_stream_key(),
        "moved_stream": moved,
        "access_stream_key": _access_stream_key(present.get("access_stream_key", {})),
        "name": _name(),
        "session": _session(),
        "invitation": _invitation(),
        "sync_request": _sync_request(),
        "server_address": _server_address(),
        "attachment": _attachment(),
    }


def _keys() -> Vectors:
    return {
        "organisation": {"signing_seed": made("root signing seed"), "signing_public": ROOT.public},
        "recovery": {
            "sealing_seed": made("recovery sealing seed"),
            "sealing_public": RECOVERY.public,
            "recipient": roster.recovery_recipient(RECOVERY.public),
        },
        "device": {
            "signing_seed": made("device signing seed"),
            "signing_public": DEVICE_KEY.public,
            "sealing_seed": made("device sealing seed"),
            "sealing_public": DEVICE_SEALING.public,
        },
        "root_fingerprint": roster.root_fingerprint(ROOT.public, RECOVERY.public),
    }


def _possession() -> bytes:
    return roster.possession_message(ORG, DEVICE, DEVICE_KEY.public, DEVICE_SEALING.public)


def _entries() -> list[roster.RosterEntry]:
    possession = DEVICE_KEY.sign(roster.POSSESSION_LABEL, _possession())
    acts: list[roster.Act] = [
        roster.Genesis(ROOT.public, RECOVERY.public, made("organisation name", 28)),
        roster.AddTeam(TEAM, made("team name", 28)),
        roster.SetMember(MEMBER, TEAM, "social_instructor", ["social", "shared"], True, made("member name", 28)),
        roster.AddDevice(DEVICE, MEMBER, DEVICE_KEY.public, DEVICE_SEALING.public, possession, b""),
        roster.AddEpoch(TEAM, "social", 1, grants.key_commitment(TEAM_KEY), keys.epoch_public("social", TEAM_KEY)),
        roster.AddEpoch(TEAM, "access", 1, grants.key_commitment(ACCESS_KEY), keys.epoch_public("access", ACCESS_KEY)),
        roster.AddInvite(
            INVITATION.id, MEMBER, INVITATION.signing_key().public, INVITATION.sealing_key().public, AT + 86_400_000
        ),
    ]
    return _signed(acts)


def _signed(acts: list[roster.Act], after: list[roster.RosterEntry] | None = None) -> list[roster.RosterEntry]:
    """The entries of these acts, which follow others."""
    before = after or []
    entries: list[roster.RosterEntry] = []
    prev = roster.entry_digest(before[-1].body) if before else NO_DIGEST
    for seq, act in enumerate(acts, start=len(before) + 1):
        by_device = isinstance(act, roster.AddInvite | roster.WithdrawInvite | roster.BreakGlass)
        signer: roster.Signer = "device" if by_device else "org"
        body = pack(roster.RosterBody(1, ORG, seq, prev, AT + seq, signer, DEVICE if by_device else NO_ID, act))
        prev = roster.entry_digest(body)
        signature = (DEVICE_KEY if by_device else ROOT).sign(roster.SIGNATURE_LABEL, prev)
        entries.append(roster.RosterEntry(body, signature))
    return entries


def _roster_end(entries: list[roster.RosterEntry], move: bytes) -> Vectors:
    """How an invitation, a device and a person leave, and the officers' sheets are replaced."""
    places = [roster.FinalPlace(made(f"ended stream {n}", 16), n, made(f"ended digest {n}")) for n in (1, 2)]
    acts: list[roster.Act] = [
        roster.SetServerKeys(list(PINS), [made("authority certificate")]),
        roster.WithdrawInvite(INVITATION.id),
        roster.NoteFinal(DEVICE, places[:1]),
        roster.NoteMoves(DEVICE, [roster.NamedMove(STREAM, 1, grants.move_digest(move))]),
        roster.RevokeDevice(DEVICE, places[1:]),
        roster.RemoveMember(MEMBER),
        roster.RenewRecovery(NEXT_ROOT.public, NEXT_RECOVERY.public),
    ]
    return {
        "entries": [
            {"body": entry.body, "digest": roster.entry_digest(entry.body), "signature": entry.signature}
            for entry in _signed(acts, entries)
        ]
    }


def _circle(entries: list[roster.RosterEntry]) -> Vectors:
    """A restricted client's circle, its first key as the team may open it in an emergency, and that it does."""
    circle, key = made("circle", 16), made("circle key")
    name = grants.KeyName(circle, "social", 1)
    glass_key, context = hkdf(TEAM_KEY, b"lahityo/circle-glass/1"), pack([ORG, name])
    glass = _sealed(glass_key, made("glass nonce", NONCE_BYTES), pack([key]), context)
    acts: list[roster.Act] = [
        roster.SetMember(MEMBER, TEAM, "social_instructor", ["social", "shared"], True, made("member name", 28)),
        roster.SetCircle(circle, TEAM, [MEMBER], True),
        roster.AddEpoch(circle, "social", 1, grants.key_commitment(key), keys.epoch_public("social", key), glass),
        roster.BreakGlass(circle, MEMBER, AT + 3_600_000),
    ]
    return {
        "key": key,
        "glass_key": glass_key,
        "context": context,
        "glass": glass,
        "entries": [
            {"body": entry.body, "digest": roster.entry_digest(entry.body), "signature": entry.signature}
            for entry in _signed(acts, entries)
        ],
    }


def _roster(entries: list[roster.RosterEntry]) -> Vectors:
    return {
        "possession_message": _possession(),
        "entries": [
            {"body": entry.body, "digest": roster.entry_digest(entry.body), "signature": entry.signature}
            for entry in entries
        ],
    }


def _envelope(head: bytes) -> Vectors:
    op = change.Op(made("record", 16), "visit", {"situation": "Asunnon haku jatkuu."}, {"themes": ["housing_search"]})
    payload = change.write_changes(
        [change.Change(1, made("change", 16), AT, [envelope.Dot(made("peer", 16), 3)], [op])]
    )
    fields = envelope.Header(1, ORG, STREAM, DEVICE, 1, NO_DIGEST, 1, head, made("salt", 16))
    header = envelope.write_header(fields)
    ciphertext = BodyCodec().seal(STREAM_KEY, header, payload)
    digest = envelope.digest(header, ciphertext)
    dictionary = resources.path("envelope", "dictionary-1.zdict").read_bytes()
    return {
        "dictionary_sha256": hashlib.sha256(dictionary).digest(),
        "stream_key": STREAM_KEY,
        "fields": msgspec.structs.asdict(fields),
        "header": header,
        "body_key": hkdf(STREAM_KEY, b"lahityo/envelope-key/1" + hashlib.sha256(header).digest()),
        "payload": payload,
        "ciphertext": ciphertext,
        "digest": digest,
        "signature": DEVICE_KEY.sign(envelope.SIGNATURE_LABEL, digest),
    }


def _grant(present: Vectors) -> Vectors:
    info = grants.grant_info(ORG, KEY_NAME, "device", DEVICE)
    sealed = bytes.fromhex(present.get("sealed", ""))
    try:
        kept = DEVICE_SEALING.open(sealed, info) == TEAM_KEY
    except OpenFailed:
        kept = False
    if not kept:
        sealed = seal_to(DEVICE_SEALING.public, TEAM_KEY, info)
    body = pack(grants.GrantBody(ORG, KEY_NAME, "device", DEVICE, NO_ID, sealed))
    return {
        "team_key": TEAM_KEY,
        "commitment": grants.key_commitment(TEAM_KEY),
        "info": info,
        "sealed": sealed,
        "body": body,
        "signature": ROOT.sign(grants.GRANT_LABEL, body),
    }


def _sealed(key: bytes, nonce: bytes, plaintext: bytes, associated: bytes) -> bytes:
    return nonce + AESGCMSIV(key).encrypt(nonce, plaintext, associated)


def _stream_key() -> Vectors:
    bare = grants.StreamKeyBody(ORG, STREAM, 1, TEAM, "social", 1, DEVICE, b"")
    plaintext, context = pack(grants.WrappedStreamKey(STREAM_KEY, CLIENT)), grants.stream_key_context(bare)
    wrap_key = hkdf(TEAM_KEY, b"lahityo/stream-wrap/1")
    wrapped = _sealed(wrap_key, made("wrap nonce", NONCE_BYTES), plaintext, context)
    body = pack(msgspec.structs.replace(bare, wrapped=wrapped))
    return {
        "wrap_key": wrap_key,
        "plaintext": plaintext,
        "context": context,
        "wrapped": wrapped,
        "body": body,
        "signature": DEVICE_KEY.sign(grants.STREAM_KEY_LABEL, body),
    }


def _later_stream_key() -> Vectors:
    later = made("team key 2")
    return {
        "first": STREAM_KEY,
        "team_key": later,
        "stream": STREAM,
        "epoch": 2,
        "info": b"lahityo/stream-epoch/1\0" + pack([STREAM, 2]),
        "key": keys.later_stream_key(STREAM_KEY, later, STREAM, 2),
    }


def _moved_stream(present: Vectors) -> Vectors:
    other = made("other team key")
    bare = grants.MoveBody(ORG, STREAM, 1, "social", TEAM, 1, made("other team", 16), 1, DEVICE, AT, b"")
    moved = grants.MovedStream(CLIENT, [grants.EpochKey(1, STREAM_KEY)], "Muutti toiselle alueelle")
    context, plaintext, sealing = grants.move_context(bare), pack(moved), keys.move_sealing_key(other)
    sealed = bytes.fromhex(present.get("sealed", ""))
    try:
        kept = sealing.open(sealed, context) == plaintext
    except OpenFailed:
        kept = False
    if not kept:
        sealed = seal_to(sealing.public, plaintext, context)
    body = pack(msgspec.structs.replace(bare, sealed=sealed))
    epoch = grants.joined_epoch(1, 1)
    return {
        "team_key": other,
        "sealing_seed": hkdf(other, b"lahityo/move-sealing/1"),
        "plaintext": plaintext,
        "context": context,
        "sealed": sealed,
        "body": body,
        "signature": DEVICE_KEY.sign(grants.MOVE_LABEL, body),
        "check": checks.of_move(body),
        "epoch": epoch,
        "later_key": keys.later_stream_key(STREAM_KEY, other, STREAM, epoch),
    }


def _access_stream_key(present: Vectors) -> Vectors:
    bare = grants.StreamKeyBody(ORG, ACCESS_STREAM, 1, TEAM, "access", 1, DEVICE, b"")
    plaintext, context = pack(grants.SealedStreamKey(ACCESS_STREAM_KEY, DEVICE, [])), grants.stream_key_context(bare)
    sealing = keys.access_sealing_key(ACCESS_KEY)
    wrapped = bytes.fromhex(present.get("wrapped", ""))
    try:
        kept = sealing.open(wrapped, context) == plaintext
    except OpenFailed:
        kept = False
    if not kept:
        wrapped = seal_to(sealing.public, plaintext, context)
    body = pack(msgspec.structs.replace(bare, wrapped=wrapped))
    return {
        "team_key": ACCESS_KEY,
        "sealing_seed": hkdf(ACCESS_KEY, b"lahityo/access-sealing/1"),
        "sealing_public": sealing.public,
        "plaintext": plaintext,
        "context": context,
        "wrapped": wrapped,
        "body": body,
        "signature": DEVICE_KEY.sign(grants.STREAM_KEY_LABEL, body),
    }


def _name() -> Vectors:
    key, what, name = hkdf(DIRECTORY_KEY, b"lahityo/directory-name/1"), b"team" + TEAM, "Nopsajalka"
    raw = name.encode()
    padded = len(raw).to_bytes(2, "big") + raw.ljust(62, b"\0")
    sealed = _sealed(key, made("name nonce", NONCE_BYTES), padded, what)
    return {"directory_key": DIRECTORY_KEY, "name_key": key, "what": what, "name": name, "sealed": sealed}


def _session() -> Vectors:
    challenge = made("challenge", 32)
    message = messages.session_message(challenge, ORG, "device", DEVICE)
    signature = DEVICE_KEY.sign(messages.SESSION_LABEL, message)
    return {"challenge": challenge, "message": message, "signature": signature}


PINS = (pin_of(made("server key")), pin_of(made("next server key")))
INVITATION = Invitation(
    ORG, roster.root_fingerprint(ROOT.public, RECOVERY.public), made("invitation secret", 16), SERVER
)
PINNED_INVITATION = replace(INVITATION, pins=PINS)


def _invitation() -> Vectors:
    return {
        "org": INVITATION.org,
        "root_fingerprint": INVITATION.root,
        "secret": INVITATION.secret,
        "server": INVITATION.server,
        "code": INVITATION.code(),
        "pinned_code": PINNED_INVITATION.code(),
        "id": INVITATION.id,
        "signing_public": INVITATION.signing_key().public,
        "sealing_public": INVITATION.sealing_key().public,
    }


def _attachment() -> Vectors:
    """A content of two chunks: too long to stand here, it is a word repeated; of the chunks the ids and the ends."""
    attachment, key = made("attachment", 16), made("attachment key")
    content = ATTACHMENT_WORD * ATTACHMENT_TIMES
    sealed = list(seal_all(key, attachment, content, CHUNK_BYTES))
    return {
        "id": attachment,
        "key": key,
        "word": ATTACHMENT_WORD.decode(),
        "times": ATTACHMENT_TIMES,
        "size": len(content),
        "chunks": [{"length": len(one), "tag": one[-16:], "chunk": chunk_id(one)} for one in sealed],
    }


def _server_address() -> Vectors:
    return {
        "public_key": made("server key"),
        "pin": PINS[0],
        "pin_text": pin_text(PINS[0]),
        "text": ServerAddress(SERVER, PINS).text(),
    }


def _sync_request() -> Vectors:
    check = checks.of_stream_key(_stream_key()["body"])
    small = messages.SyncRequest(6, 1, feeds=[messages.FeedCursor(TEAM, "social", 42, check)])
    return {
        "roster_since": 6,
        "inbox_since": 1,
        "team": TEAM,
        "register": "social",
        "position": 42,
        "check": check,
        "body": encode(small),
    }


def text_of(vectors: Vectors) -> str:
    """The file's text."""
    return json.dumps(vectors, indent=1, ensure_ascii=False, default=bytes.hex) + "\n"


def present_vectors() -> Vectors:
    """Those of the present file; none where there is no file."""
    return dict(json.loads(FILE.read_text(encoding="utf-8"))) if FILE.exists() else {}


if __name__ == "__main__":
    FILE.parent.mkdir(exist_ok=True)
    FILE.write_text(text_of(build(present_vectors())), encoding="utf-8")
    print(f"wrote {FILE.name}")
