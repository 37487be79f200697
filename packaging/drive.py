"""`make drive`: the real app on a real screen, by keyboard alone: from the first run to a signed, synced visit.

Xvfb is the screen, xdotool the keyboard. The app and the server are processes of their own, as people run them. What
arrived is asked of the server, and of a second laptop that joins with an invitation. Pictures go to `build/drive`.
"""

import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import scenario

HERE = Path(__file__).resolve().parent
BUILD = HERE.parent / "build" / "drive"
WIDTH, HEIGHT = 1366, 768
PATIENCE_SECONDS = 60.0
POLL_SECONDS = 0.1
BLOCK = 192  # bytes of a picture that are compared at once: 64 pixels of a line
_LOADING = 15  # looks: a fresh process loads behind its first page, and a wheel that turns may stand meanwhile
CURSOR_BLOCKS = 60  # a text cursor that blinks, and no more
CLIENT = "Veera Koskelo"
PASSPHRASE = scenario.PASSPHRASE
ORGANISATION = ("Esimerkkilän hyvinvointialue", "Nopsajalka", "Jari Lummela")
SITUATION = "Veera avaa oven ja pyytää kahville. Ikkunalaudalla kasvaa basilika, jonka hän kylvi itse."
DONE = "Käytiin läpi vuokralasku ja soitettiin yhdessä isännöitsijälle."
AGREED = "Nähdään torstaina kello 10; Veera ottaa laskun mukaan."


class NotReached(Exception):
    """What a key should have led to did not come."""


def until(condition: Callable[[], bool], what: str) -> None:
    """Wait for a condition, asking again and again."""
    end = time.monotonic() + PATIENCE_SECONDS
    while not condition():
        if time.monotonic() > end:
            raise NotReached(what)
        time.sleep(POLL_SECONDS)


class Screen:
    """A display of its own, what shows on it, and its keyboard."""

    def __init__(self, display: str) -> None:
        self.environment = {**os.environ, "DISPLAY": display}
        self._number = 0

    def run(self, *command: str) -> bytes:
        """A program on this display; what it printed."""
        done = subprocess.run(command, env=self.environment, capture_output=True, check=False)
        return done.stdout

    def pixels(self) -> bytes:
        """What shows, three bytes a pixel."""
        return self.run("import", "-silent", "-window", "root", "-depth", "8", "rgb:-")

    def picture(self, name: str) -> None:
        """Keep what shows once nothing moves."""
        self.settle()
        self._number += 1
        file = BUILD / f"{self._number:02}-{name}.png"
        self.run("import", "-silent", "-window", "root", str(file))
        print(f"  {file.relative_to(HERE.parent)}", flush=True)

    def settle(self, looks: int = 3) -> None:
        """Until so many looks in a row see the same, but for a cursor that blinks."""
        last, same = self.pixels(), 0
        end = time.monotonic() + PATIENCE_SECONDS
        while same < looks and time.monotonic() < end:
            time.sleep(POLL_SECONDS)
            now = self.pixels()
            same = same + 1 if difference(last, now) <= CURSOR_BLOCKS else 0
            last = now

    def focus(self) -> None:
        """Give the keys to the newest window, as a window manager does; there is none here."""
        windows = self.run("xdotool", "search", "--onlyvisible", "--name", ".+").split()
        if windows:
            self.run("xdotool", "windowfocus", "--sync", windows[-1].decode())

    def write(self, text: str) -> None:
        """Type."""
        self.run("xdotool", "type", "--delay", "12", text)

    def press(self, *keys: str) -> None:
        """Press one key, or combination, after the other."""
        for key in keys:
            self.run("xdotool", "key", "--clearmodifiers", key)

    def press_and_see(self, key: str, what: str) -> None:
        """Press a key that leads somewhere, and wait until it shows; a new window gets the keys."""
        before = self.pixels()
        self.press(key)
        until(lambda: difference(before, self.pixels()) > CURSOR_BLOCKS, what)
        self.settle()
        self.focus()
        self.settle()


def difference(one: bytes, other: bytes) -> int:
    """How many blocks differ."""
    if len(one) != len(other):
        return sys.maxsize
    if one == other:
        return 0
    return sum(one[at : at + BLOCK] != other[at : at + BLOCK] for at in range(0, len(one), BLOCK))


@contextmanager
def screen() -> Iterator[Screen]:
    """A display that no one else uses, with a Finnish keyboard."""
    reading, writing = os.pipe()
    command = [
        "Xvfb",
        "-displayfd",
        str(writing),
        "-screen",
        "0",
        f"{WIDTH}x{HEIGHT}x24",
        "-nolisten",
        "tcp",
        "-noreset",
    ]
    with (BUILD / "xvfb.log").open("wb") as log:
        process = subprocess.Popen(command, pass_fds=(writing,), stderr=log)
    os.close(writing)
    try:
        with os.fdopen(reading) as numbers:
            number = numbers.readline().strip()
        if not number:
            raise NotReached("a display")
        made = Screen(f":{number}")
        made.run("setxkbmap", "-layout", "fi")
        yield made
    finally:
        process.terminate()
        process.wait(20)


@contextmanager
def app_on(shown: Screen, profile: Path) -> Iterator["subprocess.Popen[bytes]"]:
    """The app as a person starts it; ended by its own key."""
    with (BUILD / "app.log").open("ab") as log:
        process = subprocess.Popen(
            [program("lahityo"), "--profile", str(profile)],
            env={**shown.environment, "QT_QPA_PLATFORM": "xcb", "LANG": "fi_FI.UTF-8", "LC_ALL": ""},
            stderr=log,
        )
    try:
        until(lambda: bool(window_of(shown)), "the window")
        # What a window manager would do: the whole screen, and the keys.
        shown.run(
            "xdotool", "windowmove", window_of(shown), "0", "0", "windowsize", window_of(shown), str(WIDTH), str(HEIGHT)
        )
        shown.settle()
        shown.focus()
        shown.settle()
        yield process
        shown.press("ctrl+q")
        # After a lock it is a fresh process that has the window.
        until(lambda: process.poll() is not None and not window_of(shown), "the app to end")
    finally:
        if process.poll() is None:
            process.kill()
            process.wait(20)
    if process.returncode != 0:
        raise NotReached("the app to end well")


def window_of(shown: Screen) -> str:
    """The window's number, or nothing."""
    return shown.run("xdotool", "search", "--onlyvisible", "--name", "^Lähityö$").decode().partition("\n")[0].strip()


def program(name: str) -> str:
    """One of the installed programs."""
    return str(Path(sys.executable).with_name(name))


def told(*arguments: str) -> str:
    """What a command without a window printed; it must succeed."""
    done = subprocess.run(arguments, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        raise NotReached(f"{Path(arguments[0]).name} {arguments[-1]}: {done.stderr.strip()}")
    return done.stdout


def held(server: scenario.ServerProcess, what: str) -> int:
    """How many organisations, devices or envelopes the server holds."""
    return int(json.loads(told(program("lahityo-server"), "status", "--db", server.database, "--json"))[what])


def main() -> int:
    """Drive; the exit code."""
    shutil.rmtree(BUILD, ignore_errors=True)
    BUILD.mkdir(parents=True)
    os.environ["LAHITYO_KEYRING"] = "none"
    os.environ["TZ"] = "Europe/Helsinki"
    os.environ["XDG_STATE_HOME"] = str(BUILD / "state")
    server = scenario.ServerProcess(BUILD)
    token = server.init()
    server.start()
    try:
        with screen() as shown:
            with app_on(shown, BUILD / "first"):
                found(shown, server, token)
                record(shown, server)
                lock_and_find(shown)
            with app_on(shown, BUILD / "first"):
                shown.picture("next-morning")
        read_elsewhere(server)
    finally:
        server.stop()
    print("Driven by keyboard alone: founded, recorded, signed, synced, locked, found again, read on another laptop.")
    return 0


def found(shown: Screen, server: scenario.ServerProcess, token: str) -> None:
    """The first run, up to the first day."""
    shown.picture("welcome")
    shown.press("Tab")
    shown.press_and_see("space", "the page that founds an organisation")
    shown.press("ctrl+a")
    for text in (server.url, token, *ORGANISATION):
        shown.write(text)
        shown.press("Tab")
    shown.press("Down", "Up")
    shown.picture("found")
    shown.press("shift+Tab")
    shown.press_and_see("Return", "the passphrase page")
    shown.write(PASSPHRASE)
    shown.press("Return")
    shown.write(PASSPHRASE)
    shown.picture("passphrase")
    shown.press_and_see("Return", "the vault being made")
    until(lambda: held(server, "organisations") == 1, "the organisation on the server")
    shown.settle()
    save_sheets(shown)
    shown.press("space")
    shown.press("Tab")
    shown.picture("sheets-taken")
    shown.press_and_see("space", "the end of the first run")
    shown.picture("ready")
    shown.press_and_see("space", "the first day")
    shown.picture("first-day")


def save_sheets(shown: Screen) -> None:
    """Name a folder for the recovery sheets and save them by Enter."""
    folder = BUILD / "sheets"
    shown.picture("sheets")
    shown.press("ctrl+a")
    shown.write(str(folder))
    shown.press("Return")
    until(lambda: len(list(folder.glob("*.pdf"))) == 2, "both recovery sheets")
    shown.settle()


def record(shown: Screen, server: scenario.ServerProcess) -> None:
    """A visit of a client who is new, signed, and on the server."""
    before = held(server, "envelopes")
    shown.press_and_see("ctrl+n", "the editor")
    shown.write(CLIENT)
    shown.settle()
    shown.picture("picker")
    shown.press_and_see("Return", "the form of a new client")
    shown.picture("new-client")
    shown.press_and_see("Return", "the client to be chosen")
    shown.picture("client-chosen")
    shown.press("Tab", "Tab")
    shown.write("45")
    shown.press("Tab")
    shown.write("koti")
    shown.press("Tab", "Tab", "Tab", "Right", "space", "Tab")  # who was there stays; the second theme
    for text in (SITUATION, DONE, AGREED):
        shown.write(text)
        shown.press("Tab")
    shown.picture("editor")
    shown.press_and_see("ctrl+Return", "the client's page")
    until(lambda: held(server, "envelopes") >= before + 2, "the visit on the server")
    shown.picture("synced")


def lock_and_find(shown: Screen) -> None:
    """Lock, mistype once, open again, and find the visit by a word in another inflection."""
    shown.press_and_see("ctrl+l", "the lock")
    shown.settle(_LOADING)
    shown.write("väärä salalause")
    shown.press_and_see("Return", "the word that it is wrong")
    shown.settle(_LOADING)
    shown.picture("wrong-passphrase")
    shown.write(PASSPHRASE)
    shown.press_and_see("Return", "the vault to open")
    shown.settle(_LOADING)
    shown.press("ctrl+k")
    shown.write("basilikaa")
    shown.settle()
    shown.picture("search")
    shown.press_and_see("Return", "the results")
    shown.press_and_see("Return", "the visit")
    shown.picture("visit-found")
    for key, name in (("ctrl+1", "today"), ("ctrl+2", "clients"), ("ctrl+3", "visits"), ("ctrl+9", "settings")):
        shown.press_and_see(key, name)
        shown.picture(name)


def read_elsewhere(server: scenario.ServerProcess) -> None:
    """A colleague joins on another laptop, and the sentences are there."""
    secret = BUILD / "passphrase"
    secret.write_text(PASSPHRASE + "\n", encoding="utf-8")
    first = [program("lahityo"), "--profile", str(BUILD / "first")]
    second = [program("lahityo"), "--profile", str(BUILD / "second")]
    known = ["--passphrase-file", str(secret)]
    asked = ["--name", "Outi Kaskinen", "--role", "social_instructor", "--team", ORGANISATION[1]]
    code = json.loads(told(*first, "invite", *asked, *known, "--json"))["code"]
    told(*second, "join", code, *known)
    told(*first, "sync", *known, "--json")  # grants the newcomer the keys
    told(*second, "sync", *known, "--json")
    exported = told(*second, "export", "--format", "jsonl", *known)
    visits = [json.loads(line) for line in exported.splitlines()]
    if [(one["client"]["name"], one["situation"], one["done"], one["agreed"], one["minutes"]) for one in visits] != [
        (CLIENT, SITUATION, DONE, AGREED, 45)
    ]:
        raise NotReached("the visit on the other laptop, as it was typed")
    print(f"On the other laptop: {CLIENT}, {held(server, 'envelopes')} changes on the server", flush=True)


if __name__ == "__main__":
    try:
        sys.exit(main())
    except NotReached as error:
        sys.exit(f"The drive stopped: this did not come: {error}. The last pictures are in build/drive.")
