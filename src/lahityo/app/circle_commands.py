"""The commands on restricted clients: which there are, by the ids of their circles alone, and who has one."""

from pathlib import Path

import click

from lahityo.app import output
from lahityo.app.options import json_option, passphrase_from, passphrase_option, with_paths
from lahityo.app.people_commands import beginning, client_of
from lahityo.base.paths import ProfilePaths


@click.command()
@passphrase_option
@json_option
@with_paths
def circles(paths: ProfilePaths, passphrase_file: Path | None, as_json: bool) -> None:
    """List who has the restricted clients; who these are stands in their own records alone."""
    from lahityo.app import runtime
    from lahityo.base import ids
    from lahityo.services.casework import Casework

    with runtime.opened(paths, passphrase_from(passphrase_file)) as vault:
        known = Casework(vault, vault.clock).circles.all()
    document = [
        {
            "circle": ids.to_text(one.id),
            "members": [{"member": ids.to_text(person.id), "name": person.name} for person in one.people],
            "emergency": one.glass,
            "own": one.mine,
        }
        for one in known
    ]
    if as_json:
        output.say_json(document)
        return
    for one in known:
        names = ", ".join(person.name for person in one.people) or "nobody any more"
        output.say(f"{ids.to_text(one.id)}  {names}{'' if one.glass else '  not in an emergency'}")


@click.command()
@click.argument("circle")
@click.argument("person", nargs=-1, required=True)
@passphrase_option
@json_option
@with_paths
def circle(
    paths: ProfilePaths, circle: str, person: tuple[str, ...], passphrase_file: Path | None, as_json: bool
) -> None:
    """Say who has a restricted client from now on: every PERSON, by the beginning of the id, and nobody else.

    For a team lead or an administrator, when those who have the client do not do it themselves.
    """
    from lahityo.app import runtime
    from lahityo.base import ids
    from lahityo.sync import circling

    with runtime.opened(paths, passphrase_from(passphrase_file)) as vault:
        found = vault.roster.circles[beginning(circle, list(vault.roster.circles))]
        known = [one.id for one in vault.roster.members.values() if not one.removed]
        members = sorted({beginning(one, known) for one in person})
        runtime.administer(
            vault,
            lambda vault, server: circling.change(
                vault, server, found.id, members, glass=found.glass, clock=vault.clock
            ),
        )
    document = {"circle": ids.to_text(found.id), "members": [ids.to_text(one) for one in members]}
    output.say_json(document) if as_json else output.say("They have the client from now on.")


@click.command()
@click.argument("client")
@click.argument("person", nargs=-1)
@click.option("--why", required=True, help="The reason, which the named persons read.")
@click.option("--no-emergency", is_flag=True, help="The team may not open the client in an emergency either.")
@passphrase_option
@json_option
@with_paths
def restrict(
    paths: ProfilePaths,
    client: str,
    person: tuple[str, ...],
    why: str,
    no_emergency: bool,
    passphrase_file: Path | None,
    as_json: bool,
) -> None:
    """Restrict a client of the team to yourself and every PERSON; all by the beginning of the id."""
    from lahityo.app import circles as acts
    from lahityo.app import runtime
    from lahityo.base import ids
    from lahityo.services.casework import Casework
    from lahityo.services.circles import Restriction

    with runtime.opened(paths, passphrase_from(passphrase_file)) as vault:
        casework = Casework(vault, vault.clock)
        found = client_of(casework, client)
        known = [one.id for one in casework.circles.candidates()]
        members = frozenset(beginning(one, known) for one in person)
        acts.restrict(vault, casework, found, Restriction(members, not no_emergency, why))
    output.say_json({"client": ids.to_text(found)}) if as_json else output.say("The client is the named persons'.")


@click.command()
@click.argument("client")
@click.option("--why", required=True, help="The reason, which the team reads.")
@passphrase_option
@json_option
@with_paths
def release(paths: ProfilePaths, client: str, why: str, passphrase_file: Path | None, as_json: bool) -> None:
    """End a client's restriction: the whole team has the record again; the client by the beginning of the id."""
    from lahityo.app import circles as acts
    from lahityo.app import runtime
    from lahityo.base import ids
    from lahityo.services.casework import Casework

    with runtime.opened(paths, passphrase_from(passphrase_file)) as vault:
        casework = Casework(vault, vault.clock)
        found = client_of(casework, client)
        acts.release(vault, casework, found, why)
    output.say_json({"client": ids.to_text(found)}) if as_json else output.say("The whole team has the client again.")


@click.command("move-part")
@click.argument("client")
@click.option("--why", required=True, help="The reason, which those who have the client read.")
@passphrase_option
@json_option
@with_paths
def move_part(paths: ProfilePaths, client: str, why: str, passphrase_file: Path | None, as_json: bool) -> None:
    """Have your part of a record follow the rest, to another team or to the named persons or back from these; the
    client by the beginning of the id.
    """
    from lahityo.app import circles as acts
    from lahityo.app import runtime
    from lahityo.base import ids
    from lahityo.services.casework import Casework

    with runtime.opened(paths, passphrase_from(passphrase_file)) as vault:
        casework = Casework(vault, vault.clock)
        found = client_of(casework, client)
        registers = acts.gather(vault, casework, found, why)
    document = {"client": ids.to_text(found), "registers": sorted(registers)}
    output.say_json(document) if as_json else output.say("Your part of the record has been moved.")
