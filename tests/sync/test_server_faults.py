"""The server is killed, or its PostgreSQL restarted, in the middle of a sync: nothing is lost, nothing is doubled."""

from pathlib import Path

import pytest

from tests.support.server_faults import killed_server, restarted_postgres


def test_a_server_that_is_killed_while_laptops_sync(tmp_path: Path) -> None:
    with killed_server(tmp_path, seed=3) as office:
        for _ in range(2):
            office.step()
        office.agree()


@pytest.mark.postgres
@pytest.mark.expects_log("the database failed|error ignored terminating")
def test_a_postgresql_that_is_restarted_while_laptops_sync(tmp_path: Path) -> None:
    with restarted_postgres(tmp_path, seed=3) as office:
        for _ in range(2):
            office.step()
        office.agree()
