"""A laptop that signs visits in a process of its own until it is killed."""

import os
import random
import subprocess
import sys
from contextlib import suppress
from pathlib import Path

SIGN = """
import sys
from dataclasses import replace
from pathlib import Path
from lahityo.base.clock import system_clock
from lahityo.base.paths import ProfilePaths
from lahityo.services.casework import Casework
from lahityo.sync.engine import Engine
from lahityo.sync.server import Server
from lahityo.vault.vault import Vault
from tests.support.vaults import CHEAP, PASSPHRASE

profile, state, client, syncs = Path(sys.argv[1]), Path(sys.argv[2]), bytes.fromhex(sys.argv[3]), sys.argv[4] == "sync"
vault = Vault.open(ProfilePaths(profile), PASSPHRASE, None, state, costs=CHEAP)
work = Casework(vault, system_clock)
print("open", flush=True)
server = Server(vault.identity.server)
number = 0
while True:
    draft = work.drafts.new(client)
    draft = replace(draft, fields=replace(draft.fields, situation=f"Kirjaus {draft.id.hex()}", agreed="Sovittu"))
    work.drafts.save(draft)
    work.visits.sign(draft)
    print(draft.id.hex(), flush=True)
    number += 1
    if syncs and number % 5 == 0:
        Engine(vault, server, system_clock).sync()
        print("synced", flush=True)
"""


def sign_until_killed(profile: Path, state: Path, client: bytes, how: str, dice: random.Random) -> list[str]:
    """Sign visits in another process, which is killed at a random moment; what it acknowledged."""
    command = [sys.executable, "-c", SIGN, str(profile), str(state), client.hex(), how]
    root = str(Path(__file__).parents[2])
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, text=True, env={**os.environ, "PYTHONPATH": os.pathsep.join([root, *sys.path])}
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "open\n"
        before = [process.stdout.readline().strip() for _ in range(dice.randrange(12))]
        with suppress(subprocess.TimeoutExpired):
            process.wait(dice.uniform(0, 0.02))
        process.kill()
        # The last line may be cut in the middle: only whole ones were acknowledged.
        return before + process.stdout.read().split("\n")[:-1]
