"""The suite's own PostgreSQL is real, private and leaves nothing behind."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import psycopg
import pytest

pytestmark = pytest.mark.postgres


def test_each_test_gets_an_empty_database_of_its_own(postgres_url: str, postgres_database: str) -> None:
    with psycopg.connect(postgres_database) as connection:
        connection.execute("CREATE TABLE note (id int PRIMARY KEY)")
        tables = connection.execute("SELECT count(*) FROM pg_tables WHERE schemaname = 'public'").fetchone()
    assert tables == (1,)
    with psycopg.connect(f"{postgres_url}/template1") as connection:
        tables = connection.execute("SELECT count(*) FROM pg_tables WHERE schemaname = 'public'").fetchone()
    assert tables == (0,)


def test_the_server_listens_on_loopback_only_and_not_as_root(postgres_database: str) -> None:
    with psycopg.connect(postgres_database) as connection:
        listen = connection.execute("SHOW listen_addresses").fetchone()
        data = connection.execute("SHOW data_directory").fetchone()
    assert listen == ("127.0.0.1",)
    assert data is not None
    assert Path(data[0]).stat().st_uid != 0


def test_the_server_and_its_files_are_gone_after_the_test_process_is_killed() -> None:
    code = (
        "import sys\n"
        "from tests.support.postgres import running_postgres\n"
        "import psycopg\n"
        "with running_postgres() as url:\n"
        "    with psycopg.connect(url + '/postgres') as connection:\n"
        "        print(url, connection.execute('SHOW data_directory').fetchone()[0], flush=True)\n"
        "    sys.stdin.read()\n"
    )
    process = subprocess.Popen(
        [sys.executable, "-c", code],
        cwd=Path(__file__).parents[2],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    with process:
        url, data = process.stdout.readline().split()
        os.kill(process.pid, signal.SIGKILL)
        # The watcher has inherited this output and closes it when it has cleaned up.
        process.stdout.read()
    assert not Path(data).parent.exists()
    with pytest.raises(psycopg.OperationalError):
        psycopg.connect(url + "/postgres")
