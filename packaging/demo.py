"""`make demo`: two people, one server, one visit written without a network, read at the office. All of it real.

With a display the social worker's window stays open to look around in; without one the same runs offscreen. Pictures
are left in `build/demo` in both cases.
"""

import os
import sys
from datetime import datetime
from pathlib import Path

import desk as desks
import scenario
from lahityo.base.errors import LahityoError
from lahityo.ui.ports import SyncPhase
from lahityo.ui.views.client_page import ClientPage
from lahityo.ui.views.client_picker import ClientPicker
from lahityo.ui.views.clients import ClientsView
from lahityo.ui.views.today import TodayView
from lahityo.ui.views.visit_editor import VisitEditor
from lahityo.ui.views.visit_form import VisitForm
from lahityo.ui.widgets.notes import SavedNote

HERE = Path(__file__).resolve().parent
BUILD = HERE.parent / "build" / "demo"
CLIENT = "Kerttu Ylämetsä"
SITUATION = (
    "Kerttu avaa oven itse ja on nukkunut kaksi yötä hyvin. Huimaus on hellittänyt, kun aamulääke otetaan ruoan "
    "kanssa. Keittiössä on leipää ja puuroa. Kertoo miettineensä, uskaltaako lähteä ryhmään."
)
DONE = "Mitattiin RR 136/84 ja pulssi 74. Jaettiin lääkkeet dosettiin viikoksi ja kerrattiin aamulääkkeen aika."
AGREED = "Kerttu tulee torstaina kello 10 kohtaamispaikan aamupalalle. Soitan keskiviikkona ja muistutan."


def say(text: str) -> None:
    """Print a step."""
    print(text, flush=True)


def has_display() -> bool:
    """Whether there is a screen to show a window on."""
    return sys.platform in {"win32", "darwin"} or bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def main() -> int:
    """Run the demo; the exit code."""
    if not has_display():
        desks.without_display(BUILD)
    now = datetime.now().astimezone()
    pictures: list[Path] = []
    app = desks.qt()
    say("Founding an organisation on loopback and filling it with fictitious people …")
    with scenario.stage(BUILD / "data", now.date()) as stage:
        say(f"  server {stage.server.url} (SQLite), laptops: team lead, nurse, social instructor, social worker")
        stage.server.stop()
        say("The network is gone. The nurse opens her laptop and records a visit.")
        with desks.at_desk(app, stage.paths("nurse"), BUILD) as nurse:
            pictures += record_visit(nurse)
            nurse.wait_for_sync(SyncPhase.OFFLINE)
            say("  signed with Ctrl+Enter; safe in her vault, waiting for a connection")
            stage.server.start()
            say("The network is back: her laptop syncs by itself.")
            sync_now(nurse)
            pictures.append(nurse.picture("4-nurse-synced"))
        say("The social worker opens hers at the office.")
        with desks.at_desk(app, stage.paths("worker"), BUILD) as worker:
            pictures += read_at_office(worker)
            say("  the agreement is there; the health register's own words stay sealed to her")
            say("Pictures:")
            for picture in pictures:
                say(f"  {picture.relative_to(HERE.parent)}")
            if has_display() and "--no-wait" not in sys.argv:
                say(f"Her window stays open. The passphrase is: {scenario.PASSPHRASE}")
                app.setQuitOnLastWindowClosed(True)
                worker.stay()
    return 0


def record_visit(nurse: desks.Desk) -> list[Path]:
    """Unlock, look at the day, write a visit and sign it, by keyboard alone."""
    nurse.wait(nurse.application.window.isVisible, "the window")
    nurse.rest()
    pictures = [nurse.picture("1-unlock")]
    nurse.unlock(scenario.PASSPHRASE)
    nurse.wait_for_sync(SyncPhase.OFFLINE)
    nurse.shown(TodayView)
    pictures.append(nurse.picture("2-today"))
    nurse.press("Ctrl+N", nurse.main)
    editor = nurse.shown(VisitEditor)
    nurse.write(CLIENT.split()[1])
    nurse.wait(desks.part(editor, ClientPicker).is_open, "the clients that fit")
    nurse.press("Return")
    nurse.settle()
    form = desks.part(editor, VisitForm)
    for area, text in ((form.situation, SITUATION), (form.done, DONE), (form.agreed, AGREED)):
        area.setFocus()
        nurse.write(text)
    form.themes.set_selected(["wellbeing", "substance_use"])
    form.situation.setFocus()
    nurse.settle()
    note = desks.part(editor, SavedNote)
    nurse.wait(lambda: note.text() not in {"", note.tr("Saving…")}, "the draft to be safe")
    pictures.append(nurse.picture("3-visit-editor"))
    nurse.press("Ctrl+Return")
    nurse.shown(ClientPage)
    return pictures


def sync_now(desk: desks.Desk) -> None:
    """Ask for a sync, and wait until nothing waits."""
    session = desk.application.session
    if session is not None:
        session.workspace.sync.request()
    desk.wait_for_sync(SyncPhase.SYNCED)


def read_at_office(worker: desks.Desk) -> list[Path]:
    """Unlock, sync, and open the client."""
    worker.unlock(scenario.PASSPHRASE)
    worker.wait_for_sync(SyncPhase.SYNCED)
    worker.main.open_clients()
    worker.shown(ClientsView)
    pictures = [worker.picture("5-clients")]
    session = worker.application.session
    if session is not None:
        rows = session.workspace.casework.clients.rows(CLIENT)
        worker.main.open_client(rows[0].id)
    worker.shown(ClientPage)
    pictures.append(worker.picture("6-client-page-after-sync"))
    return pictures


if __name__ == "__main__":
    try:
        sys.exit(main())
    except (LahityoError, desks.NotShown) as error:
        sys.exit(f"The demo stopped: {error}.")
