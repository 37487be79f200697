"""How many copies of what was open are in memory before and after locking, seen from outside; needs root on Linux.

The second column is the fresh process that takes over; the third is what would stay in the former one without it.
"""

import os
import tempfile
import time
from pathlib import Path

from lahityo.base.paths import ProfilePaths
from lahityo.vault import header as headers
from lahityo.vault import key_file
from tests.support.desktop import PASSPHRASE, found_organisation
from tests.support.driven_app import DrivenApp, copies, open_app
from tests.support.server import running_server

NAME, SENTENCE = "Kuvitteellinen Kanarialintu", "Kanarialintu lauloi koko illan ikkunalaudalla"


def main() -> None:
    """Measure once and print a table."""
    with tempfile.TemporaryDirectory() as folder:
        os.environ.update(LAHITYO_KEYRING="none", XDG_STATE_HOME=str(Path(folder) / "state"))
        home = Path(folder) / "profile"
        with running_server(f"sqlite:///{folder}/server.db") as server:
            found_organisation(home, server)
            key = headers.unlock(key_file.load(ProfilePaths(home)), PASSPHRASE, None)
            secrets: dict[str, str | bytes] = {
                "a client's name": NAME, "a sentence of a visit": SENTENCE, "the passphrase": PASSPHRASE,
                "the vault key": key.raw, "the database key": key.database,
                "the database key in hexadecimal": key.database.hex(),
            }  # fmt: skip
            with open_app(home) as app:
                _open(app)
                before = {name: copies(app.pid, secret) for name, secret in secrets.items()}
                begun = time.monotonic()
                app.say("lock")
                app.gone()
                took = time.monotonic() - begun
                after = {name: copies(app.successors()[0], secret) for name, secret in secrets.items()}
            with open_app(home, STAYS="1") as app:
                _open(app)
                app.say("lock")
                app.say("settle")
                stayed = {name: copies(app.pid, secret) for name, secret in secrets.items()}
    print(f"{'':34}{'open':>6}{'locked':>8}{'without a fresh process':>25}")
    for name in secrets:
        print(f"{name:34}{before[name]:6}{after[name]:8}{stayed[name]:25}")
    print(f"From the key press until the former process is gone: {took:.2f} s")


def _open(app: DrivenApp) -> None:
    app.say(f"unlock {PASSPHRASE}")
    app.say(f"visit {NAME}|{SENTENCE}")
    app.say("settle")


if __name__ == "__main__":
    main()
