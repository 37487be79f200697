"""`lahityo-server`: prepare a database, serve, and look at what is held. Errors are one sentence on stderr."""

import gc
import sys
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path

import click

from lahityo.base.clock import system_clock, to_millis
from lahityo.base.errors import BadInput, LahityoError
from lahityo.base.i18n import QT_TRANSLATE_NOOP
from lahityo.server import logs, output
from lahityo.server.app import create_app
from lahityo.server.certificate_commands import certificate
from lahityo.server.serve import Service, listen
from lahityo.server.settings import Settings
from lahityo.server.store.engine import reachable
from lahityo.server.store.status import organisation_statuses
from lahityo.server.store.store import Store
from lahityo.server.term import read_term

_DEFAULTS = Settings()
_database = click.option("--db", required=True, metavar="URL", help="sqlite:///path or postgresql://user@host/name")
_as_json = click.option("--json", "as_json", is_flag=True, help="Print one JSON document.")
_file = click.Path(dir_okay=False, path_type=Path)


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
def lahityo_server() -> None:
    """The central server of Lähityö: it stores ciphertext and cannot read it."""


@lahityo_server.command()
@_database
@_as_json
def init(db: str, *, as_json: bool) -> None:
    """Create or upgrade the database, and print a token that founds one organisation."""
    store = Store.prepare(db, create=True)
    try:
        with reachable():
            token = store.new_setup_token(to_millis(system_clock()))
    finally:
        store.close()
    output.say_json({"token": token}) if as_json else output.say(token)


@lahityo_server.command()
@_database
def migrate(db: str) -> None:
    """Upgrade the database to this program's schema."""
    Store.prepare(db, create=False).close()


@lahityo_server.command()
@_database
@click.option("--listen", "address", required=True, metavar="HOST:PORT", help="Port 0 takes any free one.")
@click.option("--tls-cert", type=_file, help="Certificate chain, PEM; with its key, or with --tls-key beside it.")
@click.option("--tls-key", type=_file, help="Its private key, PEM.")
@click.option("--device-rate", type=click.FloatRange(min=0.01), default=_DEFAULTS.device_rate, show_default=True)
@click.option("--device-burst", type=click.IntRange(min=1), default=_DEFAULTS.device_burst, show_default=True)
@click.option("--address-rate", type=click.FloatRange(min=0.01), default=_DEFAULTS.address_rate, show_default=True)
@click.option("--address-burst", type=click.IntRange(min=1), default=_DEFAULTS.address_burst, show_default=True)
def serve(db: str, address: str, tls_cert: Path | None, tls_key: Path | None, **rates: float) -> None:
    """Serve until SIGTERM. Rates are requests a second by one device, or by one address before it has signed in."""
    if tls_cert is None and tls_key is not None:
        raise BadInput(QT_TRANSLATE_NOOP("Errors", "Give --tls-cert with --tls-key."))
    tls = (tls_cert, tls_key) if tls_cert else None
    logs.to_stderr()
    store = Store.open(db)
    try:
        listener, url = listen(address, with_tls=tls is not None)
        with listener:
            app = create_app(store, Settings(**rates))  # type: ignore[arg-type]  # the options are named as its fields
            gc.freeze()  # what is loaded stays; to walk it all costs as much as to answer a page
            Service(app, tls, lambda: output.say(f"listening on {url}")).run_until_stopped(listener)
    finally:
        store.close()


@lahityo_server.command()
@_database
@click.option("--tls-cert", type=_file, help="Its certificate chain, PEM: until when it is good is printed too.")
@_as_json
def status(db: str, *, tls_cert: Path | None, as_json: bool) -> None:
    """Print what is held, in numbers."""
    term = read_term(tls_cert, system_clock()) if tls_cert is not None else None
    store = Store.open(db)
    try:
        with reachable(), store.reading() as connection:
            found = organisation_statuses(connection)
    finally:
        store.close()
    totals = {
        "organisations": len(found),
        "devices": sum(each.devices - each.revoked for each in found),
        "envelopes": sum(each.envelopes for each in found),
        "bytes": sum(each.bytes for each in found),
    }
    if as_json:
        certified = {"certificate": term.document()} if term is not None else {}
        output.say_json(totals | certified | {"heads": [asdict(each) for each in found]})
        return
    output.say(", ".join(f"{number} {name}" for name, number in totals.items()))
    for each in found:
        heads = ", ".join(f"{feed.register} {feed.head}" for feed in each.feeds)
        output.say(f"{each.organisation}: roster {each.roster}, {each.devices - each.revoked} devices, feeds: {heads}")
    if term is not None:
        output.say(f"the certificate {term.words()}")


lahityo_server.add_command(certificate)


def main(arguments: Sequence[str] | None = None) -> None:
    """The console script: runs a command and exits with its code."""
    sys.exit(run(arguments))


def run(arguments: Sequence[str] | None = None) -> int:
    """Run a command; 0, or the exit code that it gave or of what went wrong."""
    try:
        code = lahityo_server.main(args=arguments, prog_name="lahityo-server", standalone_mode=False)
    except LahityoError as error:
        output.fail(str(error))
        return error.exit_code
    except click.exceptions.NoArgsIsHelpError as error:
        output.fail(error.format_message())
        return BadInput.exit_code
    except click.ClickException as error:
        output.fail(error.format_message())
        return BadInput.exit_code
    except click.Abort:
        return 130
    except Exception as error:  # noqa: BLE001 - no traceback reaches a person; its text may quote what is stored
        output.fail(f"lahityo-server failed by a fault of its own: {logs.place_of(error)}")
        return 1
    return code if isinstance(code, int) else 0


if __name__ == "__main__":
    main()
