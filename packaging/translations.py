"""Keeps the translation catalogues true: updates them from the source, compiles them, and says what is wrong with them.

`translations.py update|compile|check`. The `.ts` files are committed and edited by people; the `.qm` files that Qt
reads are always compiled from them, so they cannot go stale. English needs a catalogue for its plural forms only.
"""

import importlib.util
import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree

ROOT = Path(__file__).resolve().parents[1]
SOURCE = ROOT / "src"
CATALOGUES = ROOT / "resources" / "translations"
LANGUAGES = ("fi", "sv", "en")
PLURALS_ONLY = ("en",)
PLACEHOLDER = re.compile(r"\{[a-z_0-9]*\}|%n|%L?[1-9]")
ENDINGS = frozenset(".:…?!")


@dataclass(frozen=True)
class Message:
    """One entry of a catalogue; `forms` has one text, or one for each plural form of the language."""

    context: str
    source: str
    comment: str
    plural: bool
    finished: bool
    forms: tuple[str, ...]

    @property
    def key(self) -> tuple[str, str, str, bool]:
        """What the source code decides; the rest is the translator's."""
        return (self.context, self.source, self.comment, self.plural)


def _qt_tool(name: str) -> str:
    """The path of one of Qt's own programs inside the PySide6 package."""
    spec = importlib.util.find_spec("PySide6")
    if spec is None or spec.origin is None:
        sys.exit("PySide6 is not installed here: run packaging/bootstrap.sh first.")
    return str(Path(spec.origin).parent / (name + (".exe" if os.name == "nt" else "")))


def catalogue(language: str, folder: Path = CATALOGUES) -> Path:
    """The `.ts` file of a language."""
    return folder / f"lahityo_{language}.ts"


def update_catalogues(source: Path = SOURCE, folder: Path = CATALOGUES) -> None:
    """Bring every catalogue in `folder` up to the texts in `source`; what is no longer used is dropped."""
    folder.mkdir(parents=True, exist_ok=True)
    for language in LANGUAGES:
        options = ["-pluralonly"] if language in PLURALS_ONLY else []
        done = subprocess.run(
            [
                *(_qt_tool("lupdate"), "-silent", "-no-obsolete", "-locations", "none", "-extensions", "py"),
                *("-disable-heuristic", "sametext", "-disable-heuristic", "similartext", "-warnings-are-errors"),
                *("-source-language", "en", "-target-language", language, *options),
                *(str(source), "-ts", str(catalogue(language, folder))),
            ],
            capture_output=True,
            text=True,
            check=False,
        )
        if done.returncode:
            sys.exit(f"lupdate cannot read the sources: {(done.stderr or done.stdout).strip()}")


def compile_catalogues(folder: Path = CATALOGUES) -> None:
    """Write the `.qm` beside each `.ts` that is newer than it. Several processes may do so at once."""
    for ts in sorted(folder.glob("*.ts")):
        qm = ts.with_suffix(".qm")
        if qm.exists() and qm.stat().st_mtime_ns >= ts.stat().st_mtime_ns:
            continue
        with tempfile.TemporaryDirectory(dir=folder, prefix=".compile-") as scratch:
            made = Path(scratch) / qm.name
            subprocess.run([_qt_tool("lrelease"), "-silent", "-nounfinished", str(ts), "-qm", str(made)], check=True)
            made.replace(qm)


def read(ts: Path) -> Iterator[Message]:
    """Every message of a catalogue."""
    for context in ElementTree.parse(ts).getroot().iter("context"):  # noqa: S314 - our own files
        name = context.findtext("name", "")
        for message in context.iter("message"):
            translation = message.find("translation")
            kind = "missing" if translation is None else translation.get("type", "")
            plural = message.get("numerus") == "yes"
            texts = [] if translation is None else translation.findall("numerusform") if plural else [translation]
            yield Message(
                context=name,
                source=message.findtext("source", ""),
                comment=message.findtext("comment", ""),
                plural=plural,
                finished=not kind,
                forms=tuple(text.text or "" for text in texts),
            )


def _ending(text: str) -> str:
    """The punctuation that ends a text, or nothing."""
    last = text.rstrip()[-1:]
    return last if last in ENDINGS else ""


def faults_of(message: Message) -> Iterator[str]:
    """What is wrong with one translation, as ends of a sentence."""
    if not message.finished:
        yield "is unfinished"
        return
    if not message.forms or not all(form.strip() for form in message.forms):
        yield "has an empty translation"
        return
    wanted = set(PLACEHOLDER.findall(message.source))
    for number, form in enumerate(message.forms):
        found = set(PLACEHOLDER.findall(form))
        if message.plural and number == 0:  # "one visit" may do without its number
            found |= wanted & {"%n"}
        if found != wanted:
            yield f"has placeholders {sorted(found)} instead of {sorted(wanted)}"
        if _ending(form) != _ending(message.source):
            yield "does not end as its source does"


def faults(source: Path = SOURCE, folder: Path = CATALOGUES) -> list[str]:
    """Everything that is wrong with the catalogues, one line each; empty when they are complete and up to date."""
    found: list[str] = []
    with tempfile.TemporaryDirectory() as scratch:
        fresh = Path(scratch)
        for language in LANGUAGES:
            if not catalogue(language, folder).exists():
                return [f"{catalogue(language, folder).name} is missing: run `make translations`."]
            shutil.copy(catalogue(language, folder), fresh)
        update_catalogues(source, fresh)
        for language in LANGUAGES:
            name = catalogue(language).name
            committed = {message.key for message in read(catalogue(language, folder))}
            wanted = {message.key: message for message in read(catalogue(language, fresh))}
            found += [
                f"{name}: lacks [{key[0]}] {key[1]!r}: run `make translations`."
                for key in wanted
                if key not in committed
            ]
            found += [
                f"{name}: [{key[0]}] {key[1]!r} is no longer used: run `make translations`."
                for key in committed - wanted.keys()
            ]
            for key, message in wanted.items():
                if key in committed:
                    found += [f"{name}: [{key[0]}] {key[1]!r} {fault}." for fault in faults_of(message)]
    return found


def main(arguments: list[str]) -> int:
    """Carry out one command; the exit code tells whether the catalogues are right."""
    match arguments:
        case ["update"]:
            update_catalogues()
            compile_catalogues()
        case ["compile"]:
            compile_catalogues()
        case ["check"]:
            found = faults()
            for fault in found:
                print(fault)
            return 1 if found else 0
        case _:
            print("Usage: translations.py update|compile|check", file=sys.stderr)
            return 2
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
