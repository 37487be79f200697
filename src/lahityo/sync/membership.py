"""What founding an organisation, inviting into it and joining it have in common."""

from collections.abc import Mapping

from lahityo.base.errors import BadInput
from lahityo.base.i18n import QT_TRANSLATE_NOOP
from lahityo.crypto.kdf import hkdf
from lahityo.crypto.sealing import SealingKey
from lahityo.crypto.signing import SigningKey
from lahityo.protocol.grants import KeyName
from lahityo.protocol.roster_acts import POSSESSION_LABEL, AddDevice, possession_message
from lahityo.protocol.types import NO_ID
from lahityo.vault import keys, roster_log

DIRECTORY_KEY = KeyName(NO_ID, *roster_log.DIRECTORY)
"""The first key to the names in the roster."""
SEED_BYTES = 32

NAME_NEEDED = QT_TRANSLATE_NOOP("Errors", "Names must have 1 to 100 characters.")
ROSTER_FORGED = QT_TRANSLATE_NOOP(
    "Errors", "The server's list of members and devices is not the organisation's own, so nothing of it was used."
)


def organisation_keys(seed: bytes) -> tuple[SigningKey, SealingKey]:
    """The organisation's signing and recovery keys, both derived from the 32-byte seed on the officers' sheets."""
    return (
        SigningKey(hkdf(seed, b"lahityo/organisation-signing/1")),
        SealingKey(hkdf(seed, b"lahityo/organisation-recovery/1")),
    )


def newest_directory_key(held: Mapping[KeyName, bytes]) -> bytes | None:
    """The newest of these keys that names are sealed under, or None."""
    found = [name for name in held if (name.team, name.register) == (NO_ID, DIRECTORY_KEY.register)]
    return held[max(found, key=lambda name: name.epoch)] if found else None


def checked_name(name: str) -> str:
    """The name with its spaces tidied; BadInput when it is empty or too long."""
    tidy = " ".join(name.split())
    if not 1 <= len(tidy) <= 100:
        raise BadInput(NAME_NEEDED)
    return tidy


def device_act(
    org: bytes, device: bytes, member: bytes, signing: SigningKey, sealing: SealingKey, directory: bytes
) -> AddDevice:
    """The roster act of a new device, which shows that it holds its own key."""
    message = possession_message(org, device, signing.public, sealing.public)
    possession = signing.sign(POSSESSION_LABEL, message)
    name = keys.seal_name(directory, "", b"device" + device)
    return AddDevice(device, member, signing.public, sealing.public, possession, name)
