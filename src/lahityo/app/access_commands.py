"""`access-log`: the openings of a client's record, or of all, for a team lead."""

from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import click

from lahityo.app import output
from lahityo.app.options import passphrase_from, passphrase_option, with_paths
from lahityo.base.clock import from_millis, to_millis
from lahityo.base.errors import BadInput
from lahityo.base.i18n import QT_TRANSLATE_NOOP
from lahityo.base.paths import ProfilePaths

if TYPE_CHECKING:
    from lahityo.services.casework import Casework

NO_SUCH_CLIENT = QT_TRANSLATE_NOOP("Errors", "No client on this computer has this name or id.")
SEVERAL = QT_TRANSLATE_NOOP("Errors", "{count} clients have this name; give the id of the one you mean.")
_DAY = click.DateTime(["%Y-%m-%d"])


@click.command("access-log")
@click.option("--client", "who", help="The client's whole name, or the id of 32 digits; without it, of all clients.")
@click.option("--from", "first", type=_DAY, help="The first day, as 2026-01-31.")
@click.option("--to", "last", type=_DAY, help="The last day.")
@click.option("--format", "form", type=click.Choice(["text", "json", "jsonl", "csv"]), default="text")
@passphrase_option
@with_paths
def access_log(
    paths: ProfilePaths, who: str | None, first: datetime | None, last: datetime | None, form: str,
    passphrase_file: Path | None,
) -> None:  # fmt: skip
    """Print who has opened what, the newest first; lines of JSON begin with the oldest. For a team lead alone."""
    from lahityo.app import runtime
    from lahityo.domain.access import Part
    from lahityo.services import access_files
    from lahityo.services.access import EVER, not_whole
    from lahityo.services.casework import Casework

    begin = to_millis(first.astimezone()) if first else 0
    end = to_millis((last + timedelta(days=1)).astimezone()) - 1 if last else EVER
    with runtime.opened(paths, passphrase_from(passphrase_file)) as vault:
        casework = Casework(vault, vault.clock)
        access = casework.access
        client = None if who is None else client_of(casework, who)
        lines = access.lines(client, begin, end)
        broken = not_whole(access.sources())
        if client is not None:
            access.note(access.opening(client, Part.ACCESS if form == "text" else Part.EXPORT))
    if form == "jsonl":
        output.write_raw(access_files.json_lines(lines))
    elif form == "json":
        output.say_json([access_files.as_json(line) for line in lines])
    elif form == "csv":
        output.write_raw(access_files.plain_table(lines).decode("utf-8-sig"))
    else:
        for line in lines:
            at = from_millis(line.at).astimezone().isoformat(sep=" ", timespec="minutes")
            said = [at, line.name, line.role, line.client_name, str(line.part), line.type, line.why]
            output.say("  ".join(one for one in [*said, *sorted(f"[{mark}]" for mark in line.marks)] if one))
    for source in broken:
        output.fail(f"The log of a laptop of {source.name} is not whole: entries are missing or were altered.")


def client_of(casework: "Casework", who: str) -> bytes:
    """The client of this id or whole name; BadInput for none, or for more than one."""
    known = {row.id: row for row in casework.clients.rows()}
    if len(who) == 32 and all(sign in "0123456789abcdef" for sign in who) and bytes.fromhex(who) in known:
        return bytes.fromhex(who)
    wanted = " ".join(who.casefold().split())
    found = [one for one, row in known.items() if row.name.casefold() == wanted]
    if not found:
        raise BadInput(NO_SUCH_CLIENT)
    if len(found) > 1:
        raise BadInput(SEVERAL, count=len(found))
    return found[0]
