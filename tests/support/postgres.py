"""A real PostgreSQL of the test session's own: started on first use, on loopback, and gone with the process.

As root it runs as a person without rights, since PostgreSQL refuses root. Its files lie in a new temporary folder. A
watcher that holds the other end of a pipe stops the server and removes the folder, also when the tests are killed.
"""

import os
import pwd
import secrets
import shutil
import socket
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import psycopg
import pytest

USER = "lahityo"
UNPRIVILEGED = ("postgres", "nobody")
# Durability is the production server's business; a test's database ends with the test.
SETTINGS = {
    "fsync": "off",
    "synchronous_commit": "off",
    "full_page_writes": "off",
    "shared_buffers": "32MB",
    "max_connections": "60",
    "listen_addresses": "127.0.0.1",
    "logging_collector": "off",
    "autovacuum": "off",
}


def _program(name: str) -> str:
    """The path of one of PostgreSQL's programs, the newest where there are several."""
    kept = sorted(Path("/usr/lib/postgresql").glob(f"*/bin/{name}"), key=lambda path: int(path.parts[-3]), reverse=True)
    found = str(kept[0]) if kept else shutil.which(name)
    if found is None:
        pytest.fail(f"PostgreSQL's {name} is not installed: run packaging/bootstrap.sh.", pytrace=False)
    return found


def _owner() -> pwd.struct_passwd | None:
    """Who runs the server: nobody else than the tester, but someone without rights when that is root."""
    if os.geteuid() != 0:
        return None
    known = {user.pw_name: user for user in pwd.getpwall()}
    return next(known[name] for name in UNPRIVILEGED if name in known)


def _run_as(owner: pwd.struct_passwd | None, command: Sequence[str], folder: Path) -> None:
    """Run one of PostgreSQL's programs to its end; its output is shown when it fails."""
    done = subprocess.run(
        command,
        cwd=folder,
        env={"PATH": os.environ.get("PATH", os.defpath), "LC_ALL": "C.UTF-8", "PGHOST": ""},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
        user=owner.pw_uid if owner else None,
        group=owner.pw_gid if owner else None,
        extra_groups=[] if owner else None,
    )
    if done.returncode:
        pytest.fail(f"{Path(command[0]).name} failed: {done.stdout}{done.stderr}", pytrace=False)


def _free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as probe:
        return int(probe.getsockname()[1])


# Runs beside the server, in a session of its own: waits until the pipe from the test process closes, however it ended.
_WATCHER = """
import os, shutil, signal, sys, time
folder = sys.argv[1]
sys.stdin.buffer.read()
pid_file = os.path.join(folder, "data", "postmaster.pid")
try:
    os.kill(int(open(pid_file).readline()), signal.SIGQUIT)
    deadline = time.monotonic() + 10
    while os.path.exists(pid_file) and time.monotonic() < deadline:
        time.sleep(0.01)
except (OSError, ValueError):
    pass
shutil.rmtree(folder, ignore_errors=True)
"""


@contextmanager
def running_postgres() -> Iterator[str]:
    """A new, empty PostgreSQL; gives `postgresql://USER@127.0.0.1:PORT`, to which a database name is added."""
    owner = _owner()
    folder = Path(tempfile.mkdtemp(prefix="lahityo-postgres-"))
    watcher = subprocess.Popen(
        [sys.executable, "-I", "-c", _WATCHER, str(folder)], stdin=subprocess.PIPE, start_new_session=True
    )
    try:
        if owner:
            os.chown(folder, owner.pw_uid, owner.pw_gid)
        data, port = folder / "data", _free_port()
        _run_as(
            owner,
            [
                *(_program("initdb"), "--pgdata", str(data), "--username", USER, "--auth", "trust", "--no-sync"),
                *("--encoding", "UTF8", "--locale", "C", "--no-instructions"),
            ],
            folder,
        )
        settings = SETTINGS | {"port": str(port), "unix_socket_directories": str(folder)}
        with (data / "postgresql.auto.conf").open("a", encoding="utf-8") as conf:
            conf.writelines(f"{name} = '{value}'\n" for name, value in settings.items())
        log = str(folder / "log")
        _run_as(owner, [_program("pg_ctl"), "--pgdata", str(data), "--log", log, "--wait", "--silent", "start"], folder)
        yield f"postgresql://{USER}@127.0.0.1:{port}"
    finally:
        watcher.communicate()


@pytest.fixture(scope="session")
def postgres_url() -> Iterator[str]:
    """The session's server, without a database name."""
    with running_postgres() as url:
        yield url


@pytest.fixture
def postgres_database(postgres_url: str) -> Iterator[str]:
    """The URL of a new, empty database, dropped after the test whoever is still connected."""
    name = f"test_{secrets.token_hex(8)}"
    with psycopg.connect(f"{postgres_url}/postgres", autocommit=True) as admin:
        admin.execute(f"CREATE DATABASE {name}")
        yield f"{postgres_url}/{name}"
        admin.execute(f"DROP DATABASE {name} WITH (FORCE)")
