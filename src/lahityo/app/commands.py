"""The headless commands, for administrators, scripts and tests."""

from pathlib import Path

import click

from lahityo import __version__
from lahityo.app import output, platforms
from lahityo.app.access_commands import access_log
from lahityo.app.attachment_commands import attach, attachments
from lahityo.app.bundle_commands import bundle
from lahityo.app.circle_commands import circle, circles, move_part, release, restrict
from lahityo.app.options import json_option, passphrase_from, passphrase_option, warn_of_passphrase_only, with_paths
from lahityo.app.people_commands import devices, hand_over, invite_again, remove, revoke, role, team
from lahityo.app.server_commands import CERTIFICATE_FILE, read_authorities, server_pin
from lahityo.app.trouble_commands import outbox, problems, resume_command
from lahityo.app.vault_commands import vault
from lahityo.base.paths import ProfilePaths, default_profile
from lahityo.domain.codes import FOUNDER_ROLES, Role

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


@click.group(invoke_without_command=False, context_settings={"help_option_names": ["-h", "--help"]})
@click.option("--profile", type=click.Path(path_type=Path, file_okay=False), help="The folder of the profile.")
@click.version_option(__version__)
@click.pass_context
def lahityo(context: click.Context, profile: Path | None) -> None:
    """Lähityö: outreach work recorded offline, encrypted all the way. Without a command, the app opens."""
    context.obj = ProfilePaths(profile.absolute()) if profile else default_profile()


@lahityo.group()
def org() -> None:
    """The organisation."""


@org.command("create")
@click.option("--server", required=True, help="The server's address, https://…, with its pins when it has any.")
@click.option("--pin", "pins", multiple=True, help="A pin of the server's key; again for the next key's.")
@click.option("--ca", type=CERTIFICATE_FILE, multiple=True, help="The server's own authority; the one it shows.")
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
@passphrase_option
@json_option
@with_paths
def org_create(
    paths: ProfilePaths, server: str, pins: tuple[str, ...], ca: tuple[Path, ...], token: str, name: str, team: str,
    member: str, role: str, sheets: Path | None, passphrase_file: Path | None, as_json: bool,
) -> None:  # fmt: skip
    """Found an organisation with its first team and this device."""
    from lahityo.app import runtime
    from lahityo.app.sheets import save_sheets
    from lahityo.base import ids
    from lahityo.vault.instance import InstanceLock

    authorities = read_authorities(ca)
    if pins:
        server = f"{server}{',' if '#' in server else '#'}{','.join(pins)}"
    passphrase = passphrase_from(passphrase_file, confirm=True)
    with InstanceLock(paths.lock):
        keyring = runtime.find_keyring()
        vault = runtime.found(paths, passphrase, keyring, server, token, (name, team, member), Role(role), authorities)
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
        warn_of_passphrase_only(keyring.problem)
    if as_json:
        output.say_json(document)
        return
    output.say("The organisation has been founded.")
    if not files:
        output.say("Take the recovery sheets now: lahityo sheets FOLDER")


@lahityo.command()
@click.argument("folder", type=click.Path(path_type=Path, file_okay=False))
@click.option("--printed", is_flag=True, help="Both sheets are on paper: forget the key here.")
@click.option("--new", is_flag=True, help="The sheets are lost: replace them by new ones. For administrators.")
@passphrase_option
@with_paths
def sheets(paths: ProfilePaths, folder: Path, printed: bool, new: bool, passphrase_file: Path | None) -> None:
    """Write the two officers' recovery sheets as PDF."""
    from lahityo.app import runtime
    from lahityo.app.sheets import save_sheets
    from lahityo.sync import founding

    with runtime.opened(paths, passphrase_from(passphrase_file)) as vault:
        if new:
            runtime.renew_sheets(vault)
            output.say(
                "The sheets before are void: no computer opens with them once it has synchronised. Destroy them if"
                " they are found."
            )
        for file in save_sheets(vault, folder):
            output.say(str(file))
        if printed:
            founding.forget_seed(vault)


@lahityo.command()
@click.option("--name", required=True, help="The person's name.")
@click.option("--role", required=True, type=click.Choice(ROLES))
@click.option("--team", required=True, help="The team's name.")
@passphrase_option
@json_option
@with_paths
def invite(paths: ProfilePaths, name: str, role: str, team: str, passphrase_file: Path | None, as_json: bool) -> None:
    """Invite a person; prints the one-time code."""
    from lahityo.app import runtime

    with runtime.opened(paths, passphrase_from(passphrase_file)) as vault:
        code = runtime.invite(vault, name, Role(role), team)
    output.say_json({"code": code}) if as_json else output.say(code)


@lahityo.command()
@click.argument("code")
@click.option(
    "--this-vault", is_flag=True, help="The vault here is a copy of one used elsewhere: make it a device of its own."
)
@passphrase_option
@json_option
@with_paths
def join(paths: ProfilePaths, code: str, this_vault: bool, passphrase_file: Path | None, as_json: bool) -> None:
    """Join an organisation with an invitation code; makes this profile's vault."""
    from lahityo.app import runtime
    from lahityo.base import ids
    from lahityo.vault.instance import InstanceLock
    from lahityo.vault.invitation import read_code

    invitation = read_code(code)
    if this_vault:
        with runtime.opened(paths, passphrase_from(passphrase_file)) as vault:
            again = runtime.become_own_device(vault, invitation)
            device = ids.to_text(vault.identity.device)
        told = f"This vault is a device of its own now; {again} changes were written again under its name."
        output.say_json({"device": device, "again": again}) if as_json else output.say(told)
        return
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
        warn_of_passphrase_only(keyring.problem)
    output.say_json(document) if as_json else output.say("This device has joined.")


@lahityo.command("import")
@click.argument("file", type=click.Path(path_type=Path))
@click.option(
    "--attachments", type=click.Path(path_type=Path, file_okay=False), help="The folder that an export wrote beside it."
)
@passphrase_option
@json_option
@with_paths
def import_(
    paths: ProfilePaths, file: Path, attachments: Path | None, passphrase_file: Path | None, as_json: bool
) -> None:
    """Import records from a JSONL file, all of it or nothing."""
    from lahityo.app import runtime
    from lahityo.services.attachment_exchange import ContentFiles
    from lahityo.services.casework import Casework

    with runtime.opened(paths, passphrase_from(passphrase_file)) as vault:
        casework = Casework(vault, vault.clock)
        count = casework.exchange.import_file(file)
        if attachments is not None:
            ContentFiles(casework.desk, attachments).read()
    output.say_json({"imported": count}) if as_json else output.say(f"{count} records were imported.")


@lahityo.command()
@passphrase_option
@json_option
@with_paths
def sync(paths: ProfilePaths, passphrase_file: Path | None, as_json: bool) -> None:
    """Sync once with the server."""
    from lahityo.app import runtime
    from lahityo.services.casework import Casework

    with runtime.opened(paths, passphrase_from(passphrase_file), overdue=True) as vault:
        result, traffic = runtime.sync(vault)
        casework = Casework(vault, vault.clock)
        document = {
            "pushed": result.pushed,
            "pulled": result.pulled,
            "bytes_out": traffic.bytes_out,
            "bytes_in": traffic.bytes_in,
            "round_trips": traffic.round_trips,
            "refused": result.refused,
            "forgotten": result.forgotten,
            "conflicts": casework.lists.conflicts(),
        }
        refusals = casework.status.refused()
        problems = casework.status.problems()
    if as_json:
        output.say_json(document)
    else:
        output.say(f"Sent {document['pushed']}, received {document['pulled']} changes.")
        if result.forgotten:
            output.say(f"Your role or team has changed: {result.forgotten} records have left this computer.")
    for refusal in refusals:
        output.fail(f"Change {refusal.number} was refused: {refusal.reason}")
    for problem in problems:
        output.fail(problem.text)


@lahityo.command()
@click.argument("words", nargs=-1, required=True)
@click.option("--limit", type=click.IntRange(1, 1000), default=50)
@passphrase_option
@json_option
@with_paths
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
                    "snippet": _in_one_line(hit.snippet),
                }
                for hit in hits
            ]
        )
        return
    for hit in hits:
        output.say(f"{hit.start[:16]}  {hit.client_full_name}  {_in_one_line(hit.snippet)}")


def _in_one_line(text: str) -> str:
    return " ".join(text.split())


@lahityo.command()
@click.option("--format", "form", type=click.Choice(["jsonl"]), required=True)
@click.option(
    "--attachments", type=click.Path(path_type=Path, file_okay=False),
    help="A folder for the photos and documents themselves, in the clear.",
)  # fmt: skip
@passphrase_option
@with_paths
def export(paths: ProfilePaths, form: str, attachments: Path | None, passphrase_file: Path | None) -> None:
    """Print every record this device can read, in the import format, sorted."""
    from lahityo.app import runtime
    from lahityo.domain.access import Part
    from lahityo.services.attachment_exchange import ContentFiles
    from lahityo.services.casework import Casework

    del form  # the only one there is
    with runtime.opened(paths, passphrase_from(passphrase_file)) as vault:
        casework = Casework(vault, vault.clock)
        casework.access.note_everyone(Part.EXPORT)
        lines = list(casework.exchange.export_lines())
        missing = ContentFiles(casework.desk, attachments).write()[1] if attachments is not None else []
    output.write_raw("".join(lines))
    if missing:
        output.fail(f"{len(missing)} photos or documents are not on this computer; open them here and export again.")
    elif attachments is None and any('"type":"attachment"' in line for line in lines):
        output.fail("Photos and documents themselves were left out; --attachments FOLDER writes them beside.")


lahityo.add_command(access_log)
lahityo.add_command(vault)
lahityo.add_command(resume_command)
lahityo.add_command(problems)
lahityo.add_command(outbox)
lahityo.add_command(attach)
lahityo.add_command(attachments)
lahityo.add_command(bundle)
lahityo.add_command(devices)
lahityo.add_command(server_pin)
lahityo.add_command(revoke)
lahityo.add_command(circles)
lahityo.add_command(circle)
lahityo.add_command(restrict)
lahityo.add_command(release)
lahityo.add_command(move_part)
lahityo.add_command(invite_again)
lahityo.add_command(remove)
lahityo.add_command(hand_over)
lahityo.add_command(role)
lahityo.add_command(team)
