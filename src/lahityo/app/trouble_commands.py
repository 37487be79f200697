"""The commands for what is not on the server and what was not believed, and for a server that was restored."""

from pathlib import Path

import click

from lahityo.app import output
from lahityo.app.options import json_option, passphrase_from, passphrase_option, with_paths
from lahityo.base.paths import ProfilePaths

BY_COMMAND = " The command for the code is: lahityo join CODE --this-vault"
"""What the window, which has a button for it, does not say of a copied vault."""


@click.command("resume")
@passphrase_option
@with_paths
def resume_command(paths: ProfilePaths, passphrase_file: Path | None) -> None:
    """Confirm that the server was restored from a backup: the laptops then bring back what it lacks."""
    from lahityo.app import runtime
    from lahityo.sync import resume

    with runtime.opened(paths, passphrase_from(passphrase_file)) as vault:
        runtime.sync(vault)
        resume.confirm(vault)
        result, _ = runtime.sync(vault)
    output.say(f"The server is being filled up again; this laptop has sent {result.pushed} changes.")


@click.group()
def problems() -> None:
    """What the server sent and was not believed."""


@problems.command("list")
@passphrase_option
@json_option
@with_paths
def problems_list(paths: ProfilePaths, passphrase_file: Path | None, as_json: bool) -> None:
    """Each with its number, and what was left or mended itself."""
    from lahityo.app import runtime
    from lahityo.services.casework import Casework
    from lahityo.vault.incoming import CLONED

    with runtime.opened(paths, passphrase_from(passphrase_file)) as vault:
        casework = Casework(vault, vault.clock)
        listed = casework.status.problems()
        found = [(one, casework.troubles.remedy_of(one) + (BY_COMMAND if one.kind == CLONED else "")) for one in listed]
        history = casework.troubles.history()
    if as_json:
        output.say_json(
            {
                "problems": [
                    {"number": one.number, "at": one.at, "kind": one.kind, "text": one.text, "who": one.who, "do": do}
                    for one, do in found
                ],
                "history": [
                    {"at": one.at, "ended": one.ended, "text": one.text, "reason": one.reason} for one in history
                ],
            }
        )
        return
    for one, do in found:
        output.say(f"{one.number}: {one.text} {do}")


@problems.command("export")
@click.argument("file", type=click.Path(path_type=Path, dir_okay=False))
@passphrase_option
@with_paths
def problems_export(paths: ProfilePaths, file: Path, passphrase_file: Path | None) -> None:
    """Write the evidence to FILE: as it came from the server, without a word in the clear."""
    from lahityo.app import runtime
    from lahityo.services.casework import Casework

    with runtime.opened(paths, passphrase_from(passphrase_file)) as vault:
        Casework(vault, vault.clock).troubles.save_evidence(file)


@problems.command("leave")
@click.argument("number", type=int)
@click.option("--reason", required=True, help="Why it may be left; it stays in the history.")
@passphrase_option
@with_paths
def problems_leave(paths: ProfilePaths, number: int, reason: str, passphrase_file: Path | None) -> None:
    """Take problem NUMBER off the list."""
    from lahityo.app import runtime
    from lahityo.services.casework import Casework

    with runtime.opened(paths, passphrase_from(passphrase_file)) as vault:
        Casework(vault, vault.clock).troubles.acknowledge(number, reason)


@problems.command("retry")
@passphrase_option
@with_paths
def problems_retry(paths: ProfilePaths, passphrase_file: Path | None) -> None:
    """Push what was refused and ask for what was not believed once more."""
    from lahityo.app import runtime
    from lahityo.services.casework import Casework

    with runtime.opened(paths, passphrase_from(passphrase_file)) as vault:
        runtime.sync(vault, again=True)
        state = Casework(vault, vault.clock).status.now()
    output.say(f"{state.refused} refused and {state.problems} not believed are left.")


@click.group()
def outbox() -> None:
    """The changes of this laptop that are not on the server."""


@outbox.command("list")
@passphrase_option
@json_option
@with_paths
def outbox_list(paths: ProfilePaths, passphrase_file: Path | None, as_json: bool) -> None:
    """Each with its number, what it is of, and what to do."""
    from lahityo.app import runtime
    from lahityo.services.casework import Casework

    with runtime.opened(paths, passphrase_from(passphrase_file)) as vault:
        found = Casework(vault, vault.clock).troubles.unsent()
    if as_json:
        output.say_json(
            [
                {"number": one.number, "at": one.at, "register": one.register, "types": list(one.types),
                 "reason": one.reason, "do": one.remedy}
                for one in found
            ]
        )  # fmt: skip
        return
    for one in found:
        output.say(f"{one.number}: {', '.join(one.types)} {one.reason} {one.remedy}")


@outbox.command("give-up")
@click.argument("number", type=int)
@click.option("--reason", required=True, help="Why it may stay on this laptop alone; it stays in the history.")
@passphrase_option
@with_paths
def outbox_give_up(paths: ProfilePaths, number: int, reason: str, passphrase_file: Path | None) -> None:
    """Take the refused change NUMBER off the list; it stays on this laptop."""
    from lahityo.app import runtime
    from lahityo.services.casework import Casework

    with runtime.opened(paths, passphrase_from(passphrase_file)) as vault:
        Casework(vault, vault.clock).troubles.give_up([number], reason)
