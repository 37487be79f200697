"""The commands on what the server is believed by: the pins of its keys, and the authority that certified it."""

import hashlib
from collections.abc import Sequence
from pathlib import Path

import click

from lahityo.app import output
from lahityo.app.options import json_option, passphrase_from, passphrase_option, with_paths
from lahityo.base.errors import BadInput
from lahityo.base.i18n import QT_TRANSLATE_NOOP
from lahityo.base.paths import ProfilePaths

CERTIFICATE_FILE = click.Path(path_type=Path, dir_okay=False)
NO_CERTIFICATE = QT_TRANSLATE_NOOP(
    "Errors", "The authority's file is not there or is not one certificate (PEM), or there are more than two."
)
PINS_OR_NONE = QT_TRANSLATE_NOOP(
    "Errors", "Give the server's pins, or --none alone to go by each computer's authorities."
)


@click.group("server-pin")
def server_pin() -> None:
    """What the server is believed by; see `lahityo-server certificate`."""


@server_pin.command("show")
@passphrase_option
@json_option
@with_paths
def show(paths: ProfilePaths, passphrase_file: Path | None, as_json: bool) -> None:
    """The server's address with its pins, and the fingerprints of its authorities."""
    from lahityo.app import runtime
    from lahityo.protocol.address import ServerAddress, pin_text
    from lahityo.sync.server import trust_of

    with runtime.opened(paths, passphrase_from(passphrase_file), overdue=True) as vault:
        url, trust = vault.identity.server, trust_of(vault)
    authorities = [hashlib.sha256(one).hexdigest() for one in trust.authorities]
    if as_json:
        output.say_json({"server": url, "pins": [pin_text(one) for one in trust.pins], "authorities": authorities})
        return
    output.say(ServerAddress(url, trust.pins).text())
    for fingerprint in authorities:
        output.say(f"authority, SHA-256: {fingerprint}")


@server_pin.command("spread")
@click.argument("pins", nargs=-1)
@click.option("--ca", type=CERTIFICATE_FILE, multiple=True, help="The authority; the one that the server shows.")
@click.option("--none", "drop", is_flag=True, help="Go by the authorities that each computer trusts.")
@passphrase_option
@json_option
@with_paths
def spread(
    paths: ProfilePaths, pins: tuple[str, ...], ca: tuple[Path, ...], drop: bool, passphrase_file: Path | None,
    as_json: bool,
) -> None:  # fmt: skip
    """Tell every computer of the organisation the server's pins: of the key in use, then of the next one."""
    from lahityo.app import runtime
    from lahityo.protocol.address import pin_text
    from lahityo.sync import server_keys
    from lahityo.vault.server_trust import ServerTrust, pins_of

    if drop == bool(pins):
        raise BadInput(PINS_OR_NONE)
    trust = ServerTrust() if drop else ServerTrust(pins_of(list(pins)), read_authorities(ca))
    with runtime.opened(paths, passphrase_from(passphrase_file)) as vault:
        told = server_keys.spread(vault, trust, vault.clock)
    if as_json:
        output.say_json({"pins": [pin_text(one) for one in told.pins]})
        return
    output.say("Every computer is told at its next sync.")
    if len(told.pins) == 1:
        output.fail("This is the pin of one key; without the next key's as well, no change of key will be believed.")


@server_pin.command("enter")
@click.argument("pin")
@passphrase_option
@with_paths
def enter(paths: ProfilePaths, pin: str, passphrase_file: Path | None) -> None:
    """Believe the server by these pins (commas between them), its address with pins, or a new invitation code.

    For a computer that was away while the server's key was changed.
    """
    from lahityo.app import runtime
    from lahityo.sync import server_keys

    with runtime.opened(paths, passphrase_from(passphrase_file), overdue=True) as vault:
        server_keys.enter(vault, pin)
    output.say("The server shows this key; the next sync goes on.")


def read_authorities(files: Sequence[Path]) -> tuple[bytes, ...]:
    """The certificates (DER) of these PEM files."""
    import ssl

    from lahityo.protocol.address import MAX_AUTHORITIES, MAX_AUTHORITY_BYTES

    try:
        found = tuple(ssl.PEM_cert_to_DER_cert(file.read_text("ascii").strip()) for file in files)
        for one in found:
            ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT).load_verify_locations(cadata=one)
    except (OSError, ValueError) as error:
        raise BadInput(NO_CERTIFICATE) from error
    if len(found) > MAX_AUTHORITIES or any(len(one) > MAX_AUTHORITY_BYTES for one in found):
        raise BadInput(NO_CERTIFICATE)
    return found
