"""The command line. Without a command it opens the app; with one it does that headless and says how it went.

Standard output carries data only, with `--json` one JSON document; faults go to standard error as one sentence. Exit
codes: 2 bad input, 3 wrong passphrase, 4 no connection, 5 refused or failed verification.
"""

import sys
from pathlib import Path


def main(arguments: list[str] | None = None) -> None:
    """Run; ends the process with its exit code."""
    given = sys.argv[1:] if arguments is None else arguments
    profile = _only_profile(given)
    if profile is not None:
        # The window comes first: the command line's own library is not even loaded.
        from lahityo.app.desktop import run

        run(Path(profile) if profile else None)
    from lahityo.app.commands import run_commands

    sys.exit(run_commands(given))


def _only_profile(given: list[str]) -> str | None:
    """The profile's folder ("" for the default) when nothing but it is named, else None."""
    if not given:
        return ""
    if len(given) == 2 and given[0] == "--profile":
        return given[1]
    if len(given) == 1 and given[0].startswith("--profile="):
        return given[0].removeprefix("--profile=")
    return None
