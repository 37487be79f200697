"""`lahityo-server certificate`: the server's own authority and keys, and what laptops are given to know it by."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import click

from lahityo.base.clock import system_clock
from lahityo.protocol.address import ServerAddress, grouped, pin_text
from lahityo.server import output
from lahityo.server.certificate import DAYS, CertificateFolder, Shown

Command = Callable[..., Any]


_folder = click.option(
    "--folder", type=click.Path(file_okay=False, path_type=Path), required=True,
    help="Where the keys and certificates are.",
)  # fmt: skip
_as_json = click.option("--json", "as_json", is_flag=True, help="Print one JSON document.")


def _options(command: Command) -> Command:
    """Where the files are, and how what laptops are to know is printed."""
    command = click.option("--port", type=click.IntRange(1, 0xFFFF), default=8443, show_default=True)(_as_json(command))
    return _folder(command)


_days = click.option(
    "--days", type=click.IntRange(1, 3650), default=DAYS, show_default=True, help="How long it is good."
)


_EXIT_CODES = {"good": 0, "ends soon": 10, "has run out": 11}


@click.group()
def certificate() -> None:
    """An authority of the server's own, for TLS without anybody else's."""


@certificate.command()
@click.argument("names", nargs=-1, required=True)
@_options
@_days
def create(names: tuple[str, ...], folder: Path, port: int, as_json: bool, days: int) -> None:
    """Make an authority, a certificate for these host names or IP addresses, and a next key."""
    _say(CertificateFolder(folder, system_clock()).create(names, days), port, as_json)


@certificate.command()
@click.option("--next-key", is_flag=True, help="Change to the key that was made beforehand, and make another.")
@_options
@_days
def renew(next_key: bool, folder: Path, port: int, as_json: bool, days: int) -> None:
    """Make the certificate anew, of the same key; the running server shows it within a minute."""
    _say(CertificateFolder(folder, system_clock()).renew(days, change_key=next_key), port, as_json)
    if next_key and not as_json:
        output.fail(
            "The running server shows the key within a minute; then tell the laptops the new pins: "
            "lahityo server-pin spread PIN NEXT-PIN"
        )


@certificate.command()
@_options
def show(folder: Path, port: int, as_json: bool) -> None:
    """Print what laptops are to know: the address with its pins."""
    _say(CertificateFolder(folder, system_clock()).show(), port, as_json)


@certificate.command()
@_as_json
@_folder
@click.pass_context
def status(context: click.Context, folder: Path, as_json: bool) -> None:
    """Print until when the certificate is good, of which key it is, and whether there is a next key.

    The exit code is 0 while it is good for more than 30 days, then 10, and 11 once it has run out.
    """
    found = CertificateFolder(folder, system_clock()).standing()
    pin, next_pin = pin_text(found.pin), pin_text(found.next_pin) if found.next_pin else None
    if as_json:
        keys = {"names": found.names, "pin": pin, "next_pin": next_pin, "certificate": str(found.chain)}
        output.say_json(found.term.document() | keys)
    else:
        output.say(f"the certificate {found.term.words()}")
        output.say(f"for {', '.join(found.names)}: {found.chain}")
        output.say(f"pin: {grouped(pin)}")
        output.say(f"pin of the next key: {grouped(next_pin) if next_pin else 'there is no next key'}")
    context.exit(_EXIT_CODES[found.term.state])


def _say(shown: Shown, port: int, as_json: bool) -> None:
    name = f"[{shown.names[0]}]" if ":" in shown.names[0] else shown.names[0]
    address = ServerAddress(f"https://{name}" + (f":{port}" if port != 443 else ""), shown.pins).text()
    texts = [pin_text(pin) for pin in shown.pins]
    until = shown.until.date().isoformat()
    if as_json:
        document = {"address": address, "names": shown.names, "pin": texts[0], "next_pin": texts[1], "until": until}
        output.say_json(document | {"certificate": str(shown.chain), "authority": str(shown.authority)})
        return
    output.say(f"address: {address}")
    output.say(f"pin: {grouped(texts[0])}")
    output.say(f"pin of the next key: {grouped(texts[1])}")
    output.say(f"good until {until} for {', '.join(shown.names)}: {shown.chain}")
