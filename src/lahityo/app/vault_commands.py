"""The commands of the encrypted vault: made, checked, rebuilt, backed up, restored, and given a new passphrase."""

from pathlib import Path

import click

from lahityo.app import output
from lahityo.app.options import json_option, passphrase_from, passphrase_option, warn_of_passphrase_only, with_paths
from lahityo.base.paths import ProfilePaths


@click.group()
def vault() -> None:
    """The encrypted vault of this profile."""


@vault.command("create")
@passphrase_option
@json_option
@with_paths
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
        warn_of_passphrase_only(keyring.problem)
    output.say_json({"keyring": made.uses_keyring}) if as_json else output.say("The vault has been made.")


@vault.command("info")
@passphrase_option
@json_option
@with_paths
def vault_info(paths: ProfilePaths, passphrase_file: Path | None, as_json: bool) -> None:
    """What protects the vault and what it holds, in numbers."""
    from lahityo.app import runtime
    from lahityo.app.vault_info import describe

    with runtime.opened(paths, passphrase_from(passphrase_file), overdue=True) as opened:
        document = describe(opened)
    if as_json:
        output.say_json(document)
        return
    for name, value in document.items():
        output.say(f"{name}: {value}")


@vault.command("check")
@passphrase_option
@json_option
@with_paths
def vault_check(paths: ProfilePaths, passphrase_file: Path | None, as_json: bool) -> None:
    """Check the file, every chain and signature, and the anchor."""
    from lahityo.app import runtime
    from lahityo.app.vault_info import require_sound

    with runtime.opened(paths, passphrase_from(passphrase_file), overdue=True) as opened:
        report = opened.check()
    if as_json:
        output.say_json(
            {
                "ok": not report.findings,
                "envelopes": report.envelopes,
                "waiting": report.waiting,
                "streams": report.streams,
                "forgotten": report.forgotten,
                "roster_entries": report.roster_entries,
                "findings": list(report.findings),
            }
        )
    else:
        output.say(
            f"{report.envelopes} envelopes and {report.waiting} changes that wait for one,"
            f" {report.streams} streams, {report.roster_entries} roster entries."
        )
        if report.forgotten:
            output.say(
                f"{report.forgotten} streams have left this computer: their chains hold, and nothing opens them."
            )
        for finding in report.findings:
            output.say(finding)
    require_sound(report)


@vault.command("rebuild")
@passphrase_option
@json_option
@with_paths
def vault_rebuild(paths: ProfilePaths, passphrase_file: Path | None, as_json: bool) -> None:
    """Make every table but the log anew from the log."""
    from lahityo.app import runtime

    with runtime.opened(paths, passphrase_from(passphrase_file), overdue=True) as opened:
        merged = opened.rebuild()
    output.say_json({"changes": merged}) if as_json else output.say(f"Rebuilt from {merged} changes.")


@vault.command("backup")
@click.argument("file", type=click.Path(path_type=Path))
@passphrase_option
@json_option
@with_paths
def vault_backup(paths: ProfilePaths, file: Path, passphrase_file: Path | None, as_json: bool) -> None:
    """Write an encrypted backup that the passphrase alone opens."""
    from lahityo.app import runtime

    passphrase = passphrase_from(passphrase_file)
    with runtime.opened(paths, passphrase, overdue=True) as opened:
        info = opened.backup(file.absolute(), passphrase)
    output.say_json({"file": str(file), "bytes": info.size}) if as_json else output.say(f"Backed up to {file}.")


@vault.command("restore")
@click.argument("file", type=click.Path(path_type=Path))
@passphrase_option
@json_option
@with_paths
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
@with_paths
def vault_recover_header(paths: ProfilePaths) -> None:
    """Put the previous key file back after the present one was damaged."""
    from lahityo.vault import key_file
    from lahityo.vault.instance import InstanceLock

    with InstanceLock(paths.lock):
        key_file.recover(paths)
    output.say("The previous key file is in place.")


@vault.command("open-with-sheets")
@click.option(
    "--codes-file",
    type=click.Path(path_type=Path, dir_okay=False, exists=True),
    help="A file with the two recovery codes, one a line; without it they are asked for.",
)
@passphrase_option
@with_paths
def vault_open_with_sheets(paths: ProfilePaths, codes_file: Path | None, passphrase_file: Path | None) -> None:
    """Give a vault whose passphrase is forgotten a new one, with both officers' recovery codes."""
    from lahityo.app import runtime
    from lahityo.app.sheets import read_codes
    from lahityo.vault.instance import InstanceLock

    codes = read_codes(codes_file)
    new = passphrase_from(passphrase_file, confirm=True)
    with InstanceLock(paths.lock):
        runtime.open_with_sheets(paths, codes, new, runtime.find_keyring()).close()
    output.say("The vault has a new passphrase.")


@vault.command("change-passphrase")
@passphrase_option
@click.option("--new-passphrase-file", type=click.Path(path_type=Path, dir_okay=False))
@with_paths
def vault_change_passphrase(
    paths: ProfilePaths, passphrase_file: Path | None, new_passphrase_file: Path | None
) -> None:
    """Change the vault's passphrase."""
    from lahityo.app import runtime

    old = passphrase_from(passphrase_file)
    new = passphrase_from(new_passphrase_file, confirm=True)
    with runtime.opened(paths, old, overdue=True) as opened:
        opened.change_passphrase(old, new)
    output.say("The passphrase has been changed.")
