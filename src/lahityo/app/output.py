"""The only place of the command line that prints: data to standard output, a fault's sentence to standard error."""

import json
import sys
from collections.abc import Callable

from lahityo.base.errors import LahityoError

BUG_EXIT_CODE = 70


def say(text: str) -> None:
    """Print a line for a person."""
    print(text, flush=True)  # noqa: T201


def say_json(document: object) -> None:
    """Print one JSON document."""
    print(json.dumps(document, ensure_ascii=False), flush=True)  # noqa: T201


def write_raw(text: str) -> None:
    """Write lines as they are."""
    sys.stdout.write(text)


def fail(sentence: str) -> None:
    """Print a fault, or a warning."""
    print(sentence, file=sys.stderr, flush=True)  # noqa: T201


def guarded(work: Callable[[], None]) -> int:
    """Run a command; the exit code. A fault becomes its sentence, a bug a sentence without a traceback."""
    try:
        work()
    except LahityoError as error:
        fail(str(error))
        return error.exit_code
    except BrokenPipeError:
        sys.stderr.close()
        return 1
    except Exception as error:  # noqa: BLE001 - no traceback reaches a user, and its values could be client data
        fail(f"Lähityö failed by a fault of its own ({type(error).__name__}); nothing that was saved is lost.")
        return BUG_EXIT_CODE
    return 0
