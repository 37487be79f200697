"""The schema: shardable by organisation, and the same whether migrated or made."""

from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from sqlalchemy import UniqueConstraint, inspect

from lahityo.server.store import migrate
from lahityo.server.store.engine import open_engine, transaction
from lahityo.server.store.schema import SERVER_WIDE, metadata


def test_every_key_begins_with_the_organisation() -> None:
    for table in metadata.sorted_tables:
        if table.name in SERVER_WIDE:
            continue
        keys = [list(table.primary_key.columns)]
        keys += [list(index.columns) for index in table.indexes]
        keys += [list(each.columns) for each in table.constraints if isinstance(each, UniqueConstraint)]
        keys += [each.columns.values() for each in table.foreign_key_constraints]
        assert {columns[0].name for columns in keys} == {"org"}, table.name


def test_no_sequence_is_global(database_url: str) -> None:
    engine = open_engine(database_url, create=True)
    migrate.migrate(engine)
    found = inspect(engine)
    if engine.dialect.name == "postgresql":
        assert found.get_sequence_names() == []
    for table in metadata.sorted_tables:
        assert not [c["name"] for c in found.get_columns(table.name) if c.get("autoincrement") is True or c["default"]]
    engine.dispose()


def test_the_migrated_schema_is_the_one_the_code_uses(database_url: str) -> None:
    engine = open_engine(database_url, create=True)
    migrate.migrate(engine)
    migrate.migrate(engine)
    assert migrate.is_current(engine)
    with transaction(engine, writing=False) as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        assert compare_metadata(context, metadata) == []
    engine.dispose()


def test_a_database_of_the_first_schema_is_brought_up(database_url: str) -> None:
    engine = open_engine(database_url, create=True)
    migrate.migrate(engine)
    with transaction(engine, writing=True) as connection:  # back to what the first schema was
        for table in ("chunk_totals", "chunks", "closed_invites", "devices_seen"):
            connection.exec_driver_sql(f"DROP TABLE {table}")
        connection.exec_driver_sql("ALTER TABLE feeds DROP COLUMN head_check")
        connection.exec_driver_sql("UPDATE alembic_version SET version_num = '0001'")
    assert not migrate.is_current(engine)
    migrate.migrate(engine)
    with transaction(engine, writing=False) as connection:
        assert compare_metadata(MigrationContext.configure(connection), metadata) == []
    engine.dispose()


def test_sqlite_keeps_what_it_acknowledged_through_a_power_cut(tmp_path: object) -> None:
    engine = open_engine(f"sqlite:///{tmp_path}/server.db", create=True)
    with transaction(engine, writing=True) as connection:
        pragmas = {
            name: connection.exec_driver_sql(f"PRAGMA {name}").scalar()
            for name in ("journal_mode", "synchronous", "foreign_keys")
        }
    assert pragmas == {"journal_mode": "wal", "synchronous": 2, "foreign_keys": 1}
    engine.dispose()
