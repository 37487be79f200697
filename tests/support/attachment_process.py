"""A process that opens a vault, adds a photo and a PDF, looks at both and makes no copy: to be watched from outside.

Arguments: the profile's folder, the client's id, the files. It says "looked at" when all have been in sight.
"""

import sys
from pathlib import Path
from typing import cast

from PySide6.QtWidgets import QApplication, QWidget

from lahityo.base.clock import system_clock
from lahityo.base.paths import ProfilePaths
from lahityo.services.attachments import read_file
from lahityo.services.casework import Casework
from lahityo.ui.attachments.viewer import Viewer
from lahityo.ui.bus import Bus
from lahityo.ui.context import Context, Navigator
from lahityo.ui.design import theme
from lahityo.ui.ports import Workspace
from lahityo.ui.tasks import TaskRunner
from lahityo.vault.vault import Vault
from tests.support.vaults import CHEAP, PASSPHRASE


class Desk:
    """An open vault as a workspace, as far as a viewer asks."""

    def __init__(self, vault: Vault) -> None:
        self.casework = Casework(vault, system_clock)


def main() -> None:
    profile, client = ProfilePaths(Path(sys.argv[1])), bytes.fromhex(sys.argv[2])
    theme.prepare()
    app = QApplication(sys.argv[:1])
    theme.apply_theme(app, "light")
    vault = Vault.open(profile, PASSPHRASE, None, profile.root.with_name(f"{profile.root.name}-state"), costs=CHEAP)
    desk, tasks = Desk(vault), TaskRunner()
    context = Context(cast("Workspace", desk), tasks, Bus(), cast("Navigator", None), lambda _: None, lambda *_: None)
    window = QWidget()
    window.resize(900, 600)
    window.show()
    sys.stdout.write("begins\n")
    sys.stdout.flush()
    for name in sys.argv[3:]:
        added = desk.casework.attachments.add(client, "client", client, read_file(Path(name)))
        one = desk.casework.attachments.get(added)
        viewer = Viewer(context, one, window)
        viewer.open()
        for page in range(max(one.pages, 1)):
            viewer.go_to(page)
            while tasks.is_busy or not viewer.is_shown:
                tasks.wait()
                app.processEvents()
        viewer.grab()
        viewer.accept()
    sys.stdout.write("looked at\n")
    sys.stdout.flush()
    tasks.close()
    vault.close()


if __name__ == "__main__":
    main()
