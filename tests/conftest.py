"""What every test gets: no screen, no real keyring, compiled catalogues, and noise that fails."""

import logging
import os
import re
import shutil
from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, settings

import translations

os.environ["QT_QPA_PLATFORM"] = "offscreen"
# A test never meets the developer's own keyring, language or proxy.
os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"
os.environ["LC_ALL"] = "C.UTF-8"
for name in ("LANGUAGE", "http_proxy", "https_proxy", "all_proxy", "HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"):
    os.environ.pop(name, None)

# Each save waits for the disk; memory answers at once. What a power cut leaves is for the soak to show, on a real one.
_MEMORY, _ROOM = "/dev/shm", 6 * 2**30
if os.path.ismount(_MEMORY) and shutil.disk_usage(_MEMORY).free > _ROOM:
    os.environ.setdefault("PYTEST_DEBUG_TEMPROOT", _MEMORY)

# How long an example takes says something of the computer, and nothing of the code under test.
settings.register_profile("unhurried", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("unhurried")

pytest_plugins = ["tests.support.postgres", "tests.support.keyring_daemon", "tests.support.vaults"]


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Of a module with `POSTGRESQL_ONCE`, the first test alone meets PostgreSQL too.

    What the stores do differently is the server's, and `tests/server` tries all of it on both.
    """
    kept: list[pytest.Item] = []
    left: list[pytest.Item] = []
    met: set[object] = set()
    for item in items:
        module = getattr(item, "module", None)
        if "[postgresql" in item.name and getattr(module, "POSTGRESQL_ONCE", False):
            (left if module in met else kept).append(item)
            met.add(module)
        else:
            kept.append(item)
    if left:
        config.hook.pytest_deselected(items=left)
        items[:] = kept


def pytest_sessionstart() -> None:
    """The app reads compiled catalogues, also in a test run that did not go through make."""
    translations.compile_catalogues()


@pytest.fixture(autouse=True)
def unexpected_log_lines_fail(request: pytest.FixtureRequest, caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """Fail a test that logs a warning or worse, unless `@pytest.mark.expects_log(pattern)` says that it will."""
    expected = [re.compile(mark.args[0]) for mark in request.node.iter_markers("expects_log")]
    yield
    lines = [
        f"{record.name}: {record.getMessage()}"
        for phase in ("setup", "call")
        for record in caplog.get_records(phase)
        if record.levelno >= logging.WARNING
    ]
    surprises = [line for line in lines if not any(pattern.search(line) for pattern in expected)]
    if surprises:
        pytest.fail("unexpected log lines: " + "; ".join(surprises), pytrace=False)
    unheard = [pattern.pattern for pattern in expected if not any(pattern.search(line) for line in lines)]
    if unheard:
        pytest.fail(f"expected log lines did not come: {unheard}", pytrace=False)
