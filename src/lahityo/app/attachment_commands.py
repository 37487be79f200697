"""The commands of photos and documents: add one to a client's record, list them, and take one out in the clear."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from lahityo.app import output
from lahityo.app.access_commands import client_of
from lahityo.app.options import json_option, passphrase_from, passphrase_option, with_paths
from lahityo.base import ids
from lahityo.base.errors import BadInput
from lahityo.base.i18n import QT_TRANSLATE_NOOP
from lahityo.base.paths import ProfilePaths

if TYPE_CHECKING:
    from lahityo.services.attachments import Attachment

NO_ID = QT_TRANSLATE_NOOP("Errors", "An id has 32 hexadecimal digits.")


@click.command()
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--client", required=True, help="The client's name or id.")
@click.option("--record", help="The id of the visit or other record; without it, the client's own record.")
@click.option("--taken", default="", help="The day it is from, like 2026-11-21; today unless said.")
@click.option("--shrink", is_flag=True, help="Make a picture that is too large smaller.")
@passphrase_option
@json_option
@with_paths
def attach(
    paths: ProfilePaths, file: Path, client: str, record: str | None, taken: str, shrink: bool,
    passphrase_file: Path | None, as_json: bool,
) -> None:  # fmt: skip
    """Put a photo or a PDF beside a record, without what it tells of place and camera."""
    from lahityo.app import runtime
    from lahityo.services.attachments import read_file
    from lahityo.services.casework import Casework

    with runtime.opened(paths, passphrase_from(passphrase_file)) as vault:
        casework = Casework(vault, vault.clock)
        new = read_file(file, taken=taken, shrink=shrink)
        person = client_of(casework, client)
        belongs = (_id(record), casework.attachments.type_of(_id(record))) if record else (person, "client")
        made = casework.attachments.add(*belongs, person, new)
    output.say_json({"attachment": ids.to_text(made)}) if as_json else output.say(ids.to_text(made))


@click.group()
def attachments() -> None:
    """Photos and documents."""


@attachments.command("list")
@click.option("--client", required=True, help="The client's name or id.")
@passphrase_option
@json_option
@with_paths
def list_(paths: ProfilePaths, client: str, passphrase_file: Path | None, as_json: bool) -> None:
    """A client's photos and documents, the newest first."""
    from lahityo.app import runtime
    from lahityo.services.casework import Casework

    with runtime.opened(paths, passphrase_from(passphrase_file)) as vault:
        casework = Casework(vault, vault.clock)
        found = casework.attachments.of_client(client_of(casework, client))
    if as_json:
        output.say_json([_described(one) for one in found])
        return
    for one in found:
        output.say(f"{ids.to_text(one.id)}  {one.taken}  {one.place}  {one.size}  {one.name}")


@attachments.command("get")
@click.argument("attachment")
@click.argument("target", type=click.Path(path_type=Path))
@click.option("--reason", required=True, help="Why a copy outside the vault is needed; it stays in the access log.")
@passphrase_option
@with_paths
def get(paths: ProfilePaths, attachment: str, target: Path, reason: str, passphrase_file: Path | None) -> None:
    """Write one to TARGET, in the clear; fetched from the server first when it is not here."""
    from lahityo.app import runtime
    from lahityo.services.casework import Casework

    with runtime.opened(paths, passphrase_from(passphrase_file)) as vault:
        casework = Casework(vault, vault.clock)
        wanted = _id(attachment)
        if casework.attachments.content(wanted) is None:
            runtime.sync(vault)
        casework.attachments.save_copy(wanted, target.absolute(), reason)
    output.say(f"Copied to {target}.")


def _described(one: "Attachment") -> dict[str, object]:
    return {
        "attachment": ids.to_text(one.id), "record": ids.to_text(one.belongs), "type": one.belongs_type,
        "name": one.name, "kind": one.kind, "bytes": one.size, "taken": one.taken, "place": str(one.place),
    }  # fmt: skip


def _id(text: str) -> bytes:
    try:
        found = bytes.fromhex(text)
    except ValueError:
        found = b""
    if len(found) != ids.ID_BYTES:
        raise BadInput(NO_ID)
    return found
