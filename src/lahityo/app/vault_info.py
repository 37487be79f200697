"""What `vault info` and `vault check` say of a vault."""

from lahityo.base import ids
from lahityo.base.clock import from_millis
from lahityo.base.errors import VaultDamaged
from lahityo.base.i18n import QT_TRANSLATE_NOOP
from lahityo.vault.integrity import Report
from lahityo.vault.sql import Connection
from lahityo.vault.vault import Vault

NOT_SOUND = QT_TRANSLATE_NOOP(
    "Errors", "The vault did not pass the check: {count} findings; restore a backup, or tell your administrator."
)


def describe(vault: Vault) -> dict[str, object]:
    """The vault in numbers; no client data."""

    def count(connection: Connection) -> dict[str, object]:
        tables = ("envelope", "stream", "client", "visit", "draft")
        return {
            f"{table}s": connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0]  # noqa: S608 - constants
            for table in tables
        }

    slot = vault.header.slot
    document: dict[str, object] = {
        "vault": vault.header.vault_id.hex(),
        "created": from_millis(vault.header.created).isoformat(),
        "protection": "passphrase and keyring" if vault.uses_keyring else "passphrase alone",
        "argon2id": {"memory_kib": slot.memory_kib, "iterations": slot.iterations, "lanes": slot.lanes},
        "recovery_slot": vault.header.recovery is not None,
        "joined": vault.joined,
        "anchor_missing": vault.anchor_missing,
    }
    if vault.joined:
        identity, roster = vault.identity, vault.roster
        member = roster.members[identity.member]
        document |= {
            "organisation": ids.to_text(identity.org),
            "device": ids.to_text(identity.device),
            "server": identity.server,
            "role": member.role,
            "registers": sorted(member.registers),
            "keys": vault.read(_key_names),
        }
    return document | vault.read(count)


def require_sound(report: Report) -> None:
    """VaultDamaged when the check found anything."""
    if report.findings:
        raise VaultDamaged(NOT_SOUND, count=len(report.findings))


def _key_names(connection: Connection) -> list[str]:
    rows = connection.execute("SELECT register, epoch FROM team_key ORDER BY register, epoch")
    return [f"{register} {epoch}" for register, epoch in rows]
