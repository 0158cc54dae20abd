import importlib
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, inspect, text

from storage import meta, migrations
from storage.database import Database
from storage.errors import SchemaTooNewError
from storage.schema import metadata
from storage.vault import Vault


async def test_the_migrations_make_the_tables_of_the_schema(database: Database) -> None:
    def differences(connection: Connection) -> list[object]:
        context = MigrationContext.configure(connection, opts={"compare_server_default": True})
        return list(compare_metadata(context, metadata))

    async with database.reading() as tx:
        assert await tx.connection.run_sync(differences) == []


def _constraints(connection: Connection) -> dict[str, object]:
    tables = inspect(connection)
    return {
        name: (
            sorted(column["name"] for column in tables.get_columns(name)),
            tables.get_pk_constraint(name)["constrained_columns"],
            sorted(str(one["column_names"]) for one in tables.get_unique_constraints(name)),
            sorted(str(one["column_names"]) for one in tables.get_indexes(name)),
            sorted(str(one["constrained_columns"]) for one in tables.get_foreign_keys(name)),
        )
        for name in tables.get_table_names()
        if name != "alembic_version"
    }


async def test_the_migrations_make_the_constraints_of_the_schema(database: Database) -> None:
    """Constraints too, which a comparison by Alembic partly passes over."""

    def make_again(connection: Connection) -> None:
        metadata.drop_all(connection)
        metadata.create_all(connection)

    async with database.transaction() as tx:
        migrated = await tx.connection.run_sync(_constraints)
        await tx.connection.run_sync(make_again)
        assert migrated == await tx.connection.run_sync(_constraints)

    assert len(migrated) == len(metadata.tables) > 15


def test_the_versions_are_numbered_and_end_with_ours() -> None:
    script = ScriptDirectory(str(migrations.FOLDER))
    found = [revision.revision for revision in script.walk_revisions()]

    assert found[0] == migrations.HEAD
    assert sorted(found) == [f"{n + 1:04d}" for n in range(len(found))]


def test_the_versions_name_no_other_types_than_the_database_knows() -> None:
    """A migration must mean the same when the code it could import has changed."""
    for path in (migrations.FOLDER / "versions").glob("0*.py"):
        assert "storage" not in path.read_text(), path.name


async def _set_version(database: Database, version: str) -> None:
    async with database.transaction() as tx:
        statement = text("UPDATE alembic_version SET version_num = :version")
        await tx.connection.execute(statement, {"version": version})


async def test_the_next_version_s_tables_are_used_as_they_are(
    sqlite: Database, sqlite_url: str, vault: Vault
) -> None:
    """So that a new version can be rolled back."""
    await _set_version(sqlite, f"{int(migrations.HEAD) + 1:04d}")

    again = await Database.open(sqlite_url, vault)
    async with again.transaction() as tx:
        await meta.put(tx, "a", "1")
        assert await tx.connection.run_sync(migrations.present) != migrations.HEAD
    await again.close()


@pytest.mark.parametrize("version", [f"{int(migrations.HEAD) + 2:04d}", "9999", "abc"])
async def test_a_later_version_s_tables_are_refused(
    sqlite: Database, sqlite_url: str, vault: Vault, version: str
) -> None:
    await _set_version(sqlite, version)

    with pytest.raises(SchemaTooNewError, match=rf"version {version}.*needs the newer program"):
        await Database.open(sqlite_url, vault)


async def test_a_migration_that_fails_leaves_everything_as_it_was(
    tmp_path: Path, sqlite_url: str, vault: Vault
) -> None:
    """An inbox of somebody else's is in the way, of which the migration knows nothing."""
    sqlite3 = importlib.import_module("sqlite3")
    other = sqlite3.connect(tmp_path / "tryggbot.db")
    other.execute("CREATE TABLE inbox (theirs TEXT)")
    other.commit()

    with pytest.raises(Exception, match="refuses"):
        await Database.open(sqlite_url, vault)

    assert other.execute("SELECT name FROM sqlite_master").fetchall() == [("inbox",)]
    other.close()


async def test_a_path_with_a_per_cent_sign_is_a_path(tmp_path: Path, vault: Vault) -> None:
    (tmp_path / "50%").mkdir()

    await (await Database.open(f"sqlite:///{tmp_path}/50%/x.db", vault)).close()

    assert (tmp_path / "50%" / "x.db").exists()
