"""What may not be in any committed file: machines, package indexes, unlocked packages and real people's codes."""

import re
import tomllib
from pathlib import Path

import pytest

from tests.policy.source import ROOT, committed_texts

LOCKS = sorted((ROOT / "packaging" / "requirements").glob("*.txt"))
# Written in pieces, so that this file does not find itself.
MACHINE_PATHS = re.compile(
    r"(?<![\w.~-])/(?:" + "|".join(["ro" + "ot", "ho" + "me", "Us" + "ers", "wo" + "rk"]) + r")/\w"
)
INDEXES = re.compile(
    "|".join(["pypi" + r"\.org", "python" + "hosted", "npmjs" + r"\.org", r"deb\." + "debian", "artifact" + "registry"])
)
IDENTITY_CODE = re.compile(r"\b(\d{6})[-+A-FU-Y](\d{3})([0-9A-FHJ-NPR-Y])\b")
CHECK_CHARACTERS = "0123456789ABCDEFHJKLMNPRSTUVWXY"


@pytest.mark.parametrize("lock", LOCKS, ids=lambda lock: lock.stem)
def test_a_lock_names_packages_versions_and_hashes_and_nothing_else(lock: Path) -> None:
    line = re.compile(
        r"(?:[a-z0-9-]+==[0-9][\w.+!]*(?: ; [\w .'\"<>=()!-]+)? \\|    --hash=sha256:[0-9a-f]{64}(?: \\)?|\s*#.*)"
    )
    text = lock.read_text(encoding="utf-8")
    assert [odd for odd in text.splitlines() if not line.fullmatch(odd)] == []
    assert "://" not in text


def test_the_locks_of_app_and_server_agree_with_the_one_that_is_tested() -> None:
    pins = {
        lock.stem: set(re.findall(r"^[a-z0-9-]+==\S+", lock.read_text(encoding="utf-8"), re.MULTILINE))
        for lock in LOCKS
    }
    assert pins.keys() == {"app", "dev", "fuzz", "server"}
    assert pins["app"] < pins["server"] < pins["dev"]
    assert not {pin.split("==")[0] for pin in pins["fuzz"]} & {pin.split("==")[0] for pin in pins["dev"]}


def test_every_direct_dependency_is_locked() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    extras = project["optional-dependencies"]
    wanted = {
        "app": project["dependencies"],
        "server": project["dependencies"] + extras["server"],
        "dev": project["dependencies"] + extras["server"] + extras["dev"],
    }
    locks = {lock.stem: lock for lock in LOCKS}
    for name, entries in wanted.items():
        pinned = set(re.findall(r"^([a-z0-9-]+)==", locks[name].read_text(encoding="utf-8"), re.MULTILINE))
        names = {re.split(r"[^\w.-]", entry)[0].lower().replace("_", "-") for entry in entries} - {"lahityo"}
        assert names - pinned == set()


def test_no_committed_file_names_a_machine_or_a_package_index() -> None:
    found = [
        f"{name}: {hit.group()}"
        for name, text in committed_texts()
        for pattern in (MACHINE_PATHS, INDEXES)
        for hit in pattern.finditer(text)
    ]
    assert not found, "\n".join(found)


def test_every_personal_identity_code_in_the_repository_belongs_to_no_one() -> None:
    found = [
        name
        for name, text in committed_texts()
        if not name.startswith("packaging/requirements/")
        for birth, number, check in IDENTITY_CODE.findall(text)
        if 2 <= int(number) < 900 and CHECK_CHARACTERS[int(birth + number) % 31] == check
    ]
    assert not found, f"real-looking personal identity codes in {found}"
