"""The commands for bundles: changes that are carried by a file when there is no server."""

from pathlib import Path

import click

from lahityo.app import output
from lahityo.app.options import json_option, passphrase_from, passphrase_option, with_paths
from lahityo.base.paths import ProfilePaths


@click.group()
def bundle() -> None:
    """Changes carried by a stick or a shared folder when there is no server."""


@bundle.command("export")
@click.argument("file", type=click.Path(path_type=Path, dir_okay=False))
@passphrase_option
@json_option
@with_paths
def bundle_export(paths: ProfilePaths, file: Path, passphrase_file: Path | None, as_json: bool) -> None:
    """Write everything this laptop holds to FILE, encrypted as on the wire."""
    from lahityo.app import runtime
    from lahityo.sync import bundles

    with runtime.opened(paths, passphrase_from(passphrase_file)) as opened:
        written = bundles.write(opened, file)
    output.say_json({"envelopes": written.changes}) if as_json else output.say(f"{written.changes} envelopes written.")


@bundle.command("import")
@click.argument("file", type=click.Path(path_type=Path, dir_okay=False, exists=True))
@passphrase_option
@json_option
@with_paths
def bundle_import(paths: ProfilePaths, file: Path, passphrase_file: Path | None, as_json: bool) -> None:
    """Verify FILE and merge what is new in it."""
    from lahityo.app import runtime
    from lahityo.sync import bundles

    with runtime.opened(paths, passphrase_from(passphrase_file)) as opened:
        taken = bundles.take(opened, file)
    _say(as_json, taken.merged, taken.incomplete, taken.problems, {})


@bundle.command("exchange")
@click.argument("folder", type=click.Path(path_type=Path, file_okay=False, exists=True))
@passphrase_option
@json_option
@with_paths
def bundle_exchange(paths: ProfilePaths, folder: Path, passphrase_file: Path | None, as_json: bool) -> None:
    """Read the other laptops' bundles in FOLDER and leave this one's there."""
    from lahityo.app import runtime
    from lahityo.sync import bundles

    with runtime.opened(paths, passphrase_from(passphrase_file)) as opened:
        done = bundles.exchange(opened, folder)
    problems = [kind for taken in done.taken for kind in taken.problems]
    merged, incomplete = (
        sum(numbers) for numbers in ([t.merged for t in done.taken], [t.incomplete for t in done.taken])
    )
    _say(as_json, merged, incomplete, problems, {name: str(error) for name, error in done.faults})


def _say(as_json: bool, merged: int, incomplete: int, problems: list[str], unread: dict[str, str]) -> None:
    if as_json:
        output.say_json({"merged": merged, "incomplete": incomplete, "problems": problems, "unread": unread})
        return
    output.say(f"{merged} changes merged.")
    if incomplete:
        output.say(f"{incomplete} records build on changes that the bundle lacks; they come with the next one.")
    for name, why in unread.items():
        output.say(f"{name}: {why}")
