"""Threat 34, of photos and documents: looking at one writes nothing in the clear, and no file outside the vault's."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from lahityo.domain.codes import Role
from tests.support import pictures
from tests.support.organisation import Organisation

_MADE = re.compile(r'(?:open|openat|creat)\([^"]*"([^"]+)"[^)]*(?:O_CREAT|O_TMPFILE)[^)]*\) = \d+')
_PLAIN = (b"\xff\xd8\xff", b"JFIF", b"%PDF", b"\x89PNG", b"endobj", b"Avaimet")


def test_nothing_of_a_photo_or_a_document_is_on_the_disk_in_the_clear(
    organisation: Organisation, tmp_path: Path
) -> None:
    tracer = shutil.which("strace")
    if tracer is None:
        pytest.skip("needs strace, to see every file that a process makes")
    organisation.found()
    laptop = organisation.join(Role.SOCIAL_INSTRUCTOR, with_keyring=False)
    client = laptop.add_client()
    laptop.lock()
    given = tmp_path / "given"
    given.mkdir()
    (given / "Avaimet.jpg").write_bytes(pictures.jpeg(900, 700))
    (given / "Avaimet.pdf").write_bytes(pictures.pdf(pages=2))
    trace, home = tmp_path / "trace", tmp_path / "home"
    home.mkdir()
    environment = {
        **os.environ, "QT_QPA_PLATFORM": "offscreen", "HOME": str(home), "TMPDIR": str(home),
        "PYTHONDONTWRITEBYTECODE": "1",
        "PYTHONPATH": os.pathsep.join([str(Path(__file__).parents[2]), *(one for one in sys.path if one)]),
        "XDG_CACHE_HOME": str(home), "XDG_RUNTIME_DIR": str(home),
    }  # fmt: skip
    files = [str(one) for one in sorted(given.iterdir())]
    done = subprocess.run(
        [tracer, "-f", "-qq", "-e", "trace=open,openat,creat,write", "-e", "write=none", "-s", "200", "-o", str(trace),
         sys.executable, "-m", "tests.support.attachment_process", str(laptop.paths.root), client.hex(), *files],
        capture_output=True, text=True, env=environment, check=False,
    )  # fmt: skip
    assert "looked at" in done.stdout, done.stderr
    begun = trace.read_text(encoding="utf-8", errors="replace").partition('"begins')[2]
    made = set(_MADE.findall(begun))
    inside = {one for one in made if one.startswith(f"{laptop.paths.root}")}
    assert any("/attachments/" in one for one in inside)
    assert made - inside == set()
    for file in laptop.paths.root.rglob("*"):
        if file.is_file():
            content = file.read_bytes()
            found = [mark for mark in _PLAIN[1:] if mark in content]
            assert found == [] and not content.startswith(_PLAIN[0]), file.name  # noqa: PT018
    left = [file for file in home.rglob("*") if file.is_file()]
    assert [file for file in left if any(mark in file.read_bytes() for mark in _PLAIN)] == []
