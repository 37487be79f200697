"""What the headless commands share: their options, the profile they work on, and the passphrase."""

import sys
from collections.abc import Callable
from functools import wraps
from pathlib import Path
from typing import Any, TypeVar

import click

from lahityo.app import output
from lahityo.base.errors import BadInput, EnvironmentFault
from lahityo.base.i18n import QT_TRANSLATE_NOOP
from lahityo.base.paths import ProfilePaths

F = TypeVar("F", bound=Callable[..., Any])

NO_PASSPHRASE = QT_TRANSLATE_NOOP("Errors", "No passphrase was given; use --passphrase-file or a terminal.")


def passphrase_option(command: F) -> F:
    """Takes the passphrase from a file."""
    return click.option(
        "--passphrase-file",
        type=click.Path(path_type=Path, dir_okay=False),
        help="A file whose first line is the passphrase; without it, it is asked for.",
    )(command)


def json_option(command: F) -> F:
    """Prints JSON when asked to."""
    return click.option("--json", "as_json", is_flag=True, help="Print one JSON document.")(command)


def passphrase_from(file: Path | None, *, confirm: bool = False) -> str:
    """The passphrase from the file, or asked on a terminal."""
    from lahityo.vault.passphrase import read_passphrase_file

    if file is not None:
        return read_passphrase_file(file)
    if not sys.stdin.isatty():
        raise BadInput(NO_PASSPHRASE)
    return str(click.prompt("Passphrase", hide_input=True, confirmation_prompt=confirm, err=True))


def with_paths(command: F) -> F:
    """Gives the command the files of its profile."""

    @click.pass_obj
    @wraps(command)
    def run(paths: ProfilePaths, *args: Any, **options: Any) -> Any:
        return command(paths, *args, **options)

    return run  # type: ignore[return-value]


def warn_of_passphrase_only(problem: EnvironmentFault | None) -> None:
    """Say on standard error that no keyring helps to protect the vault."""
    output.fail(f"{problem or ''} The vault is protected by the passphrase alone: make it long.".strip())
