"""Threat 39: a package is swapped on its way. It is installed by its hash or not at all, and every package has one."""

import hashlib
import re
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
LOCKS = sorted((ROOT / "packaging" / "requirements").glob("*.txt"))


def _wheel(folder: Path, content: str) -> Path:
    """A package of one module."""
    folder.mkdir()
    path = folder / "harmless-1.0-py3-none-any.whl"
    about = "harmless-1.0.dist-info"
    with zipfile.ZipFile(path, "w") as wheel:
        wheel.writestr("harmless.py", content)
        wheel.writestr(f"{about}/METADATA", "Metadata-Version: 2.1\nName: harmless\nVersion: 1.0\n")
        wheel.writestr(
            f"{about}/WHEEL", "Wheel-Version: 1.0\nGenerator: test\nRoot-Is-Purelib: true\nTag: py3-none-any\n"
        )
        wheel.writestr(f"{about}/RECORD", "")
    return path


def _flags() -> list[str]:
    """How packaging/bootstrap.sh has pip install the locked packages."""
    script = (ROOT / "packaging" / "bootstrap.sh").read_text(encoding="utf-8")
    (line,) = (one for one in script.splitlines() if "--requirement" in one)
    return [word for word in line.split() if word.startswith("--") and word not in {"--quiet", "--requirement"}]


def _install(wheel: Path, digest: str, target: Path) -> subprocess.CompletedProcess[str]:
    lock = target.with_suffix(".txt")
    lock.write_text(f"harmless==1.0 --hash=sha256:{digest}\n", encoding="utf-8")
    pip = [sys.executable, "-m", "pip", "install", "--no-index", "--no-deps", "--disable-pip-version-check"]
    where = ["--find-links", str(wheel.parent), "--target", str(target), "--requirement", str(lock)]
    return subprocess.run([*pip, *_flags(), *where], capture_output=True, text=True, check=False)


def test_a_package_with_other_bytes_than_were_locked_is_refused(tmp_path: Path) -> None:
    true = _wheel(tmp_path / "true", "GOOD = True\n")
    swapped = _wheel(tmp_path / "swapped", "import os\n")
    locked = hashlib.sha256(true.read_bytes()).hexdigest()
    refused = _install(swapped, locked, tmp_path / "refused")
    assert refused.returncode != 0
    assert "DO NOT MATCH THE HASHES" in refused.stderr
    assert not (tmp_path / "refused" / "harmless.py").exists()
    taken = _install(true, locked, tmp_path / "taken")
    assert taken.returncode == 0, taken.stderr
    assert (tmp_path / "taken" / "harmless.py").exists()


@pytest.mark.parametrize("lock", LOCKS, ids=lambda path: path.name)
def test_every_locked_package_is_pinned_and_has_its_hashes(lock: Path) -> None:
    packages = re.split(r"\n(?=\S)", lock.read_text(encoding="utf-8").strip())
    assert packages
    for package in packages:
        assert re.match(r"^[A-Za-z0-9._\[\]-]+==\S+", package), package.splitlines()[0]
        assert re.search(r"--hash=sha256:[0-9a-f]{64}", package), package.splitlines()[0]


def test_the_locked_packages_are_installed_by_hash_and_never_built() -> None:
    assert {"--require-hashes", "--only-binary=:all:"} <= set(_flags())
