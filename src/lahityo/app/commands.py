"""The headless commands, for administrators, scripts and tests."""

import sys
from collections.abc import Callable
from functools import wraps
from pathlib import Path
from typing import Any, TypeVar

import click

from lahityo import __version__
from lahityo.app import output, platforms
from lahityo.base.errors import BadInput, EnvironmentFault
from lahityo.base.i18n import QT_TRANSLATE_NOOP
from lahityo.base.paths import ProfilePaths, default_profile
from lahityo.domain.codes import FOUNDER_ROLES, Role

F = TypeVar("F", bound=Callable[..., Any])

NO_PASSPHRASE = QT_TRANSLATE_NOOP("Errors", "No passphrase was given; use --passphrase-file or a terminal.")
ROLES = [str(role) for role in Role]
_FOUNDERS = [str(role) for role in FOUNDER_ROLES]


def run_commands(arguments: list[str]) -> int:
    """Parse and run; the exit code."""
    platforms.current().disable_core_dumps()
    code = 0

    def run() -> None:
        nonlocal code
        try:
            lahityo.main(args=arguments, prog_name="lahityo", standalone_mode=False)
        except click.exceptions.NoArgsIsHelpError as error:
            output.say(error.format_message())
        except click.ClickException as error:
            output.fail(_one_line(error.format_message()))
            code = 2
        except click.Abort:
            output.fail("Stopped; nothing was changed.")
            code = 1

    return output.guarded(run) or code


def _one_line(text: str) -> str:
    return " ".join(text.split())


def _passphrase_option(command: F) -> F:
    return click.option(
        "--passphrase-file",
        type=click.Path(path_type=Path, dir_okay=False),
        help="A file whose first line is the passphrase; without it, it is asked for.",
    )(command)


def _json_option(command: F) -> F:
    return click.option("--json", "as_json", is_flag=True, help="Print one JSON document.")(command)


def passphrase_from(file: Path | None, *, confirm: bool = False) -> str:
    """The passphrase from the file, or asked on a terminal."""
    from lahityo.vault.passphrase import read_passphrase_file

    if file is not None:
        return read_passphrase_file(file)
    if not sys.stdin.isatty():
        raise BadInput(NO_PASSPHRASE)
    return str(click.prompt("Passphrase", hide_input=True, confirmation_prompt=confirm, err=True))


@click.group(invoke_without_command=False, context_settings={"help_option_names": ["-h", "--help"]})
@click.option("--profile", type=click.Path(path_type=Path, file_okay=False), help="The folder of the profile.")
@click.version_option(__version__)
@click.pass_context
def lahityo(context: click.Context, profile: Path | None) -> None:
    """Lähityö: outreach work recorded offline, encrypted all the way. Without a command, the app opens."""
    context.obj = ProfilePaths(profile.absolute()) if profile else default_profile()


def _with_paths(command: F) -> F:
    @click.pass_obj
    @wraps(command)
    def run(paths: ProfilePaths, *args: Any, **options: Any) -> Any:
        return command(paths, *args, **options)

    return run  # type: ignore[return-value]


def _warn_of_passphrase_only(problem: EnvironmentFault | None) -> None:
    output.fail(f"{problem or ''} The vault is protected by the passphrase alone: make it long.".strip())


@lahityo.group()
def org() -> None:
    """The organisation."""


@org.command("create")
@click.option("--server", required=True, help="The server's address, https://…")
@click.option("--token", required=True, help="The setup token that `lahityo-server init` printed.")
@click.option("--name", required=True, help="The organisation's name.")
@click.option("--team", required=True, help="The first team's name.")
@click.option("--member", required=True, help="Your name.")
@click.option(
    "--role", required=True, type=click.Choice(_FOUNDERS), help="Your role; you are an administrator besides."
)
@click.option(
    "--sheets",
    type=click.Path(path_type=Path, file_okay=False),
    help="A folder for the two recovery sheets; without it, take them later with `lahityo sheets`.",
)
@_passphrase_option
@_json_option
@_with_paths
def org_create(
    paths: ProfilePaths, server: str, token: str, name: str, team: str, member: str, role: str,
    sheets: Path | None, passphrase_file: Path | None, as_json: bool,
) -> None:  # fmt: skip
    """Found an organisation with its first team and this device."""
    from lahityo.app import runtime
    from lahityo.app.sheets import save_sheets
    from lahityo.base import ids
    from lahityo.vault.instance import InstanceLock

    passphrase = passphrase_from(passphrase_file, confirm=True)
    with InstanceLock(paths.lock):
        keyring = runtime.find_keyring()
        vault = runtime.found(paths, passphrase, keyring, server, token, (name, team, member), Role(role))
        try:
            files = save_sheets(vault, sheets) if sheets else []
            document = {
                "organisation": ids.to_text(vault.identity.org),
                "device": ids.to_text(vault.identity.device),
                "fingerprint": vault.identity.root.hex(),
                "keyring": vault.uses_keyring,
                "sheets": [str(file) for file in files],
            }
        finally:
            vault.close()
    if not document["keyring"]:
        _warn_of_passphrase_only(keyring.problem)
    if as_json:
        output.say_json(document)
        return
    output.say("The organisation has been founded.")
    if not files:
        output.say("Take the recovery sheets now: lahityo sheets FOLDER")


@lahityo.command()
@click.argument("folder", type=click.Path(path_type=Path, file_okay=False))
@click.option("--printed", is_flag=True, help="Both sheets are on paper: forget the key here.")
@_passphrase_option
@_with_paths
def sheets(paths: ProfilePaths, folder: Path, printed: bool, passphrase_file: Path | None) -> None:
    """Write the two officers' recovery sheets as PDF."""
    from lahityo.app import runtime
    from lahityo.app.sheets import save_sheets
    from lahityo.sync import founding

    with runtime.opened(paths, passphrase_from(passphrase_file)) as vault:
        for file in save_sheets(vault, folder):
            output.say(str(file))
        if printed:
            founding.forget_seed(vault)


@lahityo.command()
@click.option("--name", required=True, help="The person's name.")
@click.option("--role", required=True, type=click.Choice(ROLES))
@click.option("--team", required=True, help="The team's name.")
@_passphrase_option
@_json_option
@_with_paths
def invite(paths: ProfilePaths, name: str, role: str, team: str, passphrase_file: Path | None, as_json: bool) -> None:
    """Invite a person; prints the one-time code."""
    from lahityo.app import runtime

    with runtime.opened(paths, passphrase_from(passphrase_file)) as vault:
        code = runtime.invite(vault, name, Role(role), team)
    output.say_json({"code": code}) if as_json else output.say(code)


@lahityo.command()
@click.argument("code")
@_passphrase_option
@_json_option
@_with_paths
def join(paths: ProfilePaths, code: str, passphrase_file: Path | None, as_json: bool) -> None:
    """Join an organisation with an invitation code; makes this profile's vault."""
    from lahityo.app import runtime
    from lahityo.base import ids
    from lahityo.vault.instance import InstanceLock
    from lahityo.vault.invitation import read_code

    invitation = read_code(code)
    passphrase = passphrase_from(passphrase_file, confirm=True)
    with InstanceLock(paths.lock):
        keyring = runtime.find_keyring()
        vault = runtime.join(paths, passphrase, keyring, invitation)
        try:
            document = {
                "organisation": ids.to_text(vault.identity.org),
                "device": ids.to_text(vault.identity.device),
                "keyring": vault.uses_keyring,
            }
        finally:
            vault.close()
    if not document["keyring"]:
        _warn_of_passphrase_only(keyring.problem)
    output.say_json(document) if as_json else output.say("This device has joined.")


@lahityo.command("import")
@click.argument("file", type=click.Path(path_type=Path))
@_passphrase_option
@_json_option
@_with_paths
def import_(paths: ProfilePaths, file: Path, passphrase_file: Path | None, as_json: bool) -> None:
    """Import records from a JSONL file, all of it or nothing."""
    from lahityo.app import runtime
    from lahityo.services.casework import Casework

    with runtime.opened(paths, passphrase_from(passphrase_file)) as vault:
        count = Casework(vault, vault.clock).exchange.import_file(file)
    output.say_json({"imported": count}) if as_json else output.say(f"{count} records were imported.")


@lahityo.command()
@_passphrase_option
@_json_option
@_with_paths
def sync(paths: ProfilePaths, passphrase_file: Path | None, as_json: bool) -> None:
    """Sync once with the server."""
    from lahityo.app import runtime
    from lahityo.services.casework import Casework

    with runtime.opened(paths, passphrase_from(passphrase_file)) as vault:
        result, traffic = runtime.sync(vault)
        casework = Casework(vault, vault.clock)
        document = {
            "pushed": result.pushed,
            "pulled": result.pulled,
            "bytes_out": traffic.bytes_out,
            "bytes_in": traffic.bytes_in,
            "round_trips": traffic.round_trips,
            "refused": result.refused,
            "conflicts": casework.lists.conflicts(),
        }
        refusals = casework.status.refused()
        problems = casework.status.problems()
    if as_json:
        output.say_json(document)
    else:
        output.say(f"Sent {document['pushed']}, received {document['pulled']} changes.")
    for refusal in refusals:
        output.fail(f"Change {refusal.number} was refused: {refusal.reason}")
    for problem in problems:
        output.fail(problem.text)


@lahityo.command()
@click.argument("words", nargs=-1, required=True)
@click.option("--limit", type=click.IntRange(1, 1000), default=50)
@_passphrase_option
@_json_option
@_with_paths
def search(
    paths: ProfilePaths, words: tuple[str, ...], limit: int, passphrase_file: Path | None, as_json: bool
) -> None:
    """Find visits whose text holds every word, in any inflection."""
    from lahityo.app import runtime
    from lahityo.base import ids
    from lahityo.services.casework import Casework

    with runtime.opened(paths, passphrase_from(passphrase_file)) as vault:
        lists = Casework(vault, vault.clock).lists
        lists.index_pending()
        hits = lists.search(" ".join(words), limit)
    if as_json:
        output.say_json(
            [
                {
                    "client": hit.client_full_name,
                    "visit": ids.to_text(hit.visit) if hit.visit else None,
                    "kind": str(hit.kind),
                    "start": hit.start,
                    "snippet": hit.snippet,
                }
                for hit in hits
            ]
        )
        return
    for hit in hits:
        output.say(f"{hit.start[:16]}  {hit.client_full_name}  {hit.snippet}")


@lahityo.command()
@click.option("--format", "form", type=click.Choice(["jsonl"]), required=True)
@_passphrase_option
@_with_paths
def export(paths: ProfilePaths, form: str, passphrase_file: Path | None) -> None:
    """Print every record this device can read, in the import format, sorted."""
    from lahityo.app import runtime
    from lahityo.services.casework import Casework

    del form  # the only one there is
    with runtime.opened(paths, passphrase_from(passphrase_file)) as vault:
        lines = list(Casework(vault, vault.clock).exchange.export_lines())
    output.write_raw("".join(lines))


@lahityo.group()
def vault() -> None:
    """The encrypted vault of this profile."""


@vault.command("create")
@_passphrase_option
@_json_option
@_with_paths
def vault_create(paths: ProfilePaths, passphrase_file: Path | None, as_json: bool) -> None:
    """Make an empty vault, to be joined to an organisation later."""
    from lahityo.app import runtime
    from lahityo.base.paths import state_dir
    from lahityo.vault.instance import InstanceLock
    from lahityo.vault.vault import Vault

    passphrase = passphrase_from(passphrase_file, confirm=True)
    with InstanceLock(paths.lock):
        keyring = runtime.find_keyring()
        made = Vault.create(paths, passphrase, keyring.store, state_dir(), costs=runtime.costs())
        made.close()
    if not made.uses_keyring:
        _warn_of_passphrase_only(keyring.problem)
    output.say_json({"keyring": made.uses_keyring}) if as_json else output.say("The vault has been made.")


@vault.command("info")
@_passphrase_option
@_json_option
@_with_paths
def vault_info(paths: ProfilePaths, passphrase_file: Path | None, as_json: bool) -> None:
    """What protects the vault and what it holds, in numbers."""
    from lahityo.app import runtime
    from lahityo.app.vault_info import describe

    with runtime.opened(paths, passphrase_from(passphrase_file)) as opened:
        document = describe(opened)
    if as_json:
        output.say_json(document)
        return
    for name, value in document.items():
        output.say(f"{name}: {value}")


@vault.command("check")
@_passphrase_option
@_json_option
@_with_paths
def vault_check(paths: ProfilePaths, passphrase_file: Path | None, as_json: bool) -> None:
    """Check the file, every chain and signature, and the anchor."""
    from lahityo.app import runtime
    from lahityo.app.vault_info import require_sound

    with runtime.opened(paths, passphrase_from(passphrase_file)) as opened:
        report = opened.check()
    if as_json:
        output.say_json(
            {
                "ok": not report.findings,
                "envelopes": report.envelopes,
                "waiting": report.waiting,
                "streams": report.streams,
                "roster_entries": report.roster_entries,
                "findings": list(report.findings),
            }
        )
    else:
        output.say(
            f"{report.envelopes} envelopes and {report.waiting} changes that wait for one,"
            f" {report.streams} streams, {report.roster_entries} roster entries."
        )
        for finding in report.findings:
            output.say(finding)
    require_sound(report)


@vault.command("rebuild")
@_passphrase_option
@_json_option
@_with_paths
def vault_rebuild(paths: ProfilePaths, passphrase_file: Path | None, as_json: bool) -> None:
    """Make every table but the log anew from the log."""
    from lahityo.app import runtime

    with runtime.opened(paths, passphrase_from(passphrase_file)) as opened:
        merged = opened.rebuild()
    output.say_json({"changes": merged}) if as_json else output.say(f"Rebuilt from {merged} changes.")


@vault.command("backup")
@click.argument("file", type=click.Path(path_type=Path))
@_passphrase_option
@_json_option
@_with_paths
def vault_backup(paths: ProfilePaths, file: Path, passphrase_file: Path | None, as_json: bool) -> None:
    """Write an encrypted backup that the passphrase alone opens."""
    from lahityo.app import runtime

    passphrase = passphrase_from(passphrase_file)
    with runtime.opened(paths, passphrase) as opened:
        info = opened.backup(file.absolute(), passphrase)
    output.say_json({"file": str(file), "bytes": info.size}) if as_json else output.say(f"Backed up to {file}.")


@vault.command("restore")
@click.argument("file", type=click.Path(path_type=Path))
@_passphrase_option
@_json_option
@_with_paths
def vault_restore(paths: ProfilePaths, file: Path, passphrase_file: Path | None, as_json: bool) -> None:
    """Put a backup into this profile; a vault that is there is kept beside it."""
    from lahityo.app import runtime
    from lahityo.vault.instance import InstanceLock
    from lahityo.vault.provision import restore_backup

    passphrase = passphrase_from(passphrase_file)
    with InstanceLock(paths.lock):
        keyring = runtime.find_keyring()
        info = restore_backup(file, paths, passphrase, keyring.store, costs=runtime.costs())
    output.say_json({"bytes": info.size, "made": info.created}) if as_json else output.say("The backup is in place.")


@vault.command("recover-header")
@_with_paths
def vault_recover_header(paths: ProfilePaths) -> None:
    """Put the previous key file back after the present one was damaged."""
    from lahityo.vault import key_file
    from lahityo.vault.instance import InstanceLock

    with InstanceLock(paths.lock):
        key_file.recover(paths)
    output.say("The previous key file is in place.")


@vault.command("change-passphrase")
@_passphrase_option
@click.option("--new-passphrase-file", type=click.Path(path_type=Path, dir_okay=False))
@_with_paths
def vault_change_passphrase(
    paths: ProfilePaths, passphrase_file: Path | None, new_passphrase_file: Path | None
) -> None:
    """Change the vault's passphrase."""
    from lahityo.app import runtime

    old = passphrase_from(passphrase_file)
    new = passphrase_from(new_passphrase_file, confirm=True)
    with runtime.opened(paths, old) as opened:
        opened.change_passphrase(old, new)
    output.say("The passphrase has been changed.")
