"""Threat 3: someone edits the key file so that guessing gets cheap, or unlocking endless. Refused, underived."""

import msgspec
import pytest

from lahityo.base.errors import VaultDamaged, WrongPassphrase
from lahityo.base.paths import ProfilePaths
from lahityo.crypto import kdf
from lahityo.vault import header as headers
from lahityo.vault import key_file
from tests.support.vaults import LEAST, PASSPHRASE, PRODUCT_FLOOR, MemoryStore

TEBIBYTE = 1024**3  # in KiB
pytestmark = pytest.mark.usefixtures("product_floor")


def _with(header: headers.Header, **changes: object) -> bytes:
    """The edited file as a skilled attacker writes it: with a right checksum."""
    return headers.encode(msgspec.structs.replace(header, slot=msgspec.structs.replace(header.slot, **changes)))


@pytest.mark.parametrize(
    "changes",
    [
        {"memory_kib": 8},
        {"memory_kib": PRODUCT_FLOOR.memory_kib - 1},
        {"iterations": 1},
        {"iterations": 0},
        {"lanes": 0},
        {"memory_kib": -1},
        # Derived, these would take all memory or years.
        {"memory_kib": TEBIBYTE},
        {"iterations": 2**31},
        {"lanes": 2**20},
    ],
)
def test_parameters_outside_the_limits_are_refused_before_derivation(
    changes: dict[str, object], paths: ProfilePaths
) -> None:
    store = MemoryStore()
    header, _key = key_file.create(paths, PASSPHRASE, store, costs=LEAST)
    edited = _with(header, **changes)
    paths.header.write_bytes(edited)
    with pytest.raises(VaultDamaged) as caught:
        headers.unlock(key_file.load(paths), PASSPHRASE, store)
    assert caught.value.text == headers.HEADER_LIMITS
    assert paths.header.read_bytes() == edited


@pytest.mark.parametrize("changes", [{"iterations": 4}, {"memory_kib": 64 * 1024 + 1024}, {"lanes": 2}])
def test_parameters_inside_the_limits_are_bound_to_the_key(changes: dict[str, object], paths: ProfilePaths) -> None:
    store = MemoryStore()
    header, _key = key_file.create(paths, PASSPHRASE, store, costs=LEAST)
    with pytest.raises(WrongPassphrase):
        headers.unlock(headers.decode(_with(header, **changes)), PASSPHRASE, store)


def test_the_parameters_are_authenticated_beside_what_they_derive(
    paths: ProfilePaths, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Were Argon2id to ignore its parameters, the wrapped key would still be bound to those it was made with."""
    store = MemoryStore()
    header, _key = key_file.create(paths, PASSPHRASE, store, costs=LEAST)
    assert header.slot.secret_id is not None
    secret = store.get(headers.secret_name(header.slot.secret_id))
    bound = headers._bound(header.vault_id, header.created, header.slot)
    same = kdf.derive_kek(
        PASSPHRASE.encode(), salt=header.slot.salt, parameters=header.slot.parameters, secret=secret, associated=bound
    )
    monkeypatch.setattr(kdf, "derive_kek", lambda *_arguments, **_options: same)
    headers.unlock(header, PASSPHRASE, store)
    with pytest.raises(WrongPassphrase):
        headers.unlock(headers.decode(_with(header, iterations=4)), PASSPHRASE, store)
