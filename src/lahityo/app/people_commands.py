"""The commands on people and their computers: who has which, and how one is taken out."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from lahityo.app import output
from lahityo.app.options import json_option, passphrase_from, passphrase_option, with_paths
from lahityo.base.errors import BadInput
from lahityo.base.i18n import QT_TRANSLATE_NOOP
from lahityo.base.paths import ProfilePaths
from lahityo.domain.codes import Role

if TYPE_CHECKING:
    from lahityo.services.casework import Casework

AMBIGUOUS = QT_TRANSLATE_NOOP("Errors", "No one, or more than one, begins like this; see “lahityo devices”.")


@click.command()
@click.option("--seen", is_flag=True, help="Ask the server when it last met each. For administrators and team leads.")
@passphrase_option
@json_option
@with_paths
def devices(paths: ProfilePaths, seen: bool, passphrase_file: Path | None, as_json: bool) -> None:
    """List the people and their computers."""
    from lahityo.app import runtime
    from lahityo.base import ids
    from lahityo.services.casework import Casework

    with runtime.opened(paths, passphrase_from(passphrase_file)) as vault:
        people = Casework(vault, vault.clock).devices.people()
        met = runtime.ask_last_seen(vault) if seen else {}
    document = [
        {
            "member": ids.to_text(one.member),
            "name": one.name,
            "role": str(one.role),
            "admin": one.admin,
            "removed": one.removed,
            "invited": one.invited,
            "devices": [
                {
                    "device": ids.to_text(computer.device),
                    "this": computer.mine,
                    "revoked_at": computer.revoked_at,
                    "heard": computer.heard or None,
                    **({"seen": met.get(computer.device)} if seen else {}),
                    "holds": {str(register): clients for register, clients in computer.holds},
                }
                for computer in one.computers
            ],
        }
        for one in people
    ]
    if as_json:
        output.say_json(document)
        return
    for one in people:
        output.say(f"{ids.to_text(one.member)}  {one.name}  {one.role}{'  removed' if one.removed else ''}")
        for computer in one.computers:
            state = "removed" if computer.revoked_at is not None else "this computer" if computer.mine else ""
            output.say(f"  {ids.to_text(computer.device)}  {state}".rstrip())


@click.command("invite-again")
@click.argument("person")
@passphrase_option
@json_option
@with_paths
def invite_again(paths: ProfilePaths, person: str, passphrase_file: Path | None, as_json: bool) -> None:
    """Print a one-time code for another computer of a person, by the beginning of the id."""
    from lahityo.app import runtime
    from lahityo.sync import inviting

    with runtime.opened(paths, passphrase_from(passphrase_file)) as vault:
        known = [one.id for one in vault.roster.members.values() if not one.removed]
        found = beginning(person, known)
        code = runtime.administer(vault, lambda vault, server: inviting.invite_again(vault, server, found, vault.clock))
    output.say_json({"code": code}) if as_json else output.say(code)


@click.command()
@click.argument("device")
@passphrase_option
@json_option
@with_paths
def revoke(paths: ProfilePaths, device: str, passphrase_file: Path | None, as_json: bool) -> None:
    """Remove a computer, by the beginning of its id, from the organisation."""
    from lahityo.app import runtime
    from lahityo.base import ids
    from lahityo.sync import revoking

    with runtime.opened(paths, passphrase_from(passphrase_file)) as vault:
        known = [one.id for one in vault.roster.devices.values() if one.revoked is None]
        found = beginning(device, known)
        runtime.administer(vault, lambda vault, server: revoking.revoke(vault, server, found, vault.clock))
    output.say_json({"revoked": ids.to_text(found)}) if as_json else output.say("The computer has been removed.")


@click.command()
@click.argument("person")
@passphrase_option
@json_option
@with_paths
def remove(paths: ProfilePaths, person: str, passphrase_file: Path | None, as_json: bool) -> None:
    """Remove a person, by the beginning of the id, with every computer."""
    from lahityo.app import runtime
    from lahityo.base import ids
    from lahityo.sync import revoking

    with runtime.opened(paths, passphrase_from(passphrase_file)) as vault:
        known = [one.id for one in vault.roster.members.values() if not one.removed]
        found = beginning(person, known)
        runtime.administer(vault, lambda vault, server: revoking.remove(vault, server, found, vault.clock))
    output.say_json({"removed": ids.to_text(found)}) if as_json else output.say("The person has been removed.")


@click.command()
@click.argument("person")
@click.argument("role", type=click.Choice([str(one) for one in Role]))
@click.option("--team", help="The name of the team; otherwise the person's own.")
@click.option("--admin/--no-admin", default=None, help="Whether the person administers; otherwise as it is.")
@passphrase_option
@json_option
@with_paths
def role(
    paths: ProfilePaths, person: str, role: str, team: str | None, admin: bool | None, passphrase_file: Path | None,
    as_json: bool,
) -> None:  # fmt: skip
    """Give a person, by the beginning of the id, another role or team."""
    from lahityo.app import runtime
    from lahityo.base import ids
    from lahityo.sync import inviting, revoking

    with runtime.opened(paths, passphrase_from(passphrase_file)) as vault:
        known = {one.id: one for one in vault.roster.members.values() if not one.removed}
        found = known[beginning(person, list(known))]
        where = found.team if team is None else inviting.team_named(vault, team)
        administers = found.admin if admin is None else admin
        runtime.administer(
            vault,
            lambda vault, server: revoking.set_role(
                vault, server, found.id, Role(role), where, admin=administers, clock=vault.clock
            ),
        )
    document = {"member": ids.to_text(found.id), "role": role, "team": ids.to_text(where), "admin": administers}
    output.say_json(document) if as_json else output.say("The person's role has been changed.")


@click.command()
@click.argument("name")
@passphrase_option
@json_option
@with_paths
def team(paths: ProfilePaths, name: str, passphrase_file: Path | None, as_json: bool) -> None:
    """Begin a team of this name."""
    from lahityo.app import runtime
    from lahityo.base import ids
    from lahityo.sync import revoking

    with runtime.opened(paths, passphrase_from(passphrase_file)) as vault:
        made = runtime.administer(vault, lambda vault, server: revoking.add_team(vault, server, name, vault.clock))
    output.say_json({"team": ids.to_text(made)}) if as_json else output.say("The team has been begun.")


@click.command("hand-over")
@click.argument("client")
@click.argument("team")
@click.option("--why", required=True, help="The reason, which the other team reads.")
@passphrase_option
@json_option
@with_paths
def hand_over(
    paths: ProfilePaths, client: str, team: str, why: str, passphrase_file: Path | None, as_json: bool
) -> None:
    """Hand a client over to another team; both by the beginning of the id, the team also by its name."""
    from lahityo.app import runtime
    from lahityo.base import ids
    from lahityo.services.casework import Casework

    with runtime.opened(paths, passphrase_from(passphrase_file)) as vault:
        casework = Casework(vault, vault.clock)
        directory = casework.desk.directory()
        named = [one for one in vault.roster.teams if directory.team(one).casefold() == team.strip().casefold()]
        to_team = named[0] if len(named) == 1 else beginning(team, list(vault.roster.teams))
        found = client_of(casework, client)
        registers = casework.hand_overs.registers(found)
        runtime.hand_over(vault, found, to_team, registers, why)
    document = {"client": ids.to_text(found), "team": ids.to_text(to_team), "registers": list(registers)}
    output.say_json(document) if as_json else output.say("The client has been handed over.")


def client_of(casework: "Casework", text: str) -> bytes:
    """The only client whose id begins so."""
    return beginning(text, [row.id for row in casework.clients.rows()])


def beginning(text: str, known: list[bytes]) -> bytes:
    """The only one of the ids that begins so."""
    from lahityo.base import ids

    found = [one for one in known if text and ids.to_text(one).startswith(text.strip())]
    if len(found) != 1:
        raise BadInput(AMBIGUOUS)
    return found[0]
