"""Documents: sealed and apart, a version for each date, built once."""

from datetime import date
from typing import Any

import pytest

from storage import documents
from storage.database import Database
from storage.errors import DuplicateError, NotFoundError, TamperedError
from storage.tx import Tx
from tests.storage.conftest import NOON, rows

TODAY = date(2026, 11, 21)


async def added(tx: Tx, name: str, start: date, place: str = "sigtuna", **body: Any) -> None:
    text = body or {"title": f"Plan {name}"}
    await documents.add(tx, id=name, municipality=place, body=text, in_force_from=start, now=NOON)


async def test_a_version_comes_back_as_it_was_kept(tx: Tx) -> None:
    await added(tx, "d1", TODAY, title="Plan", sections=[["Stöd", "Ring."]])

    found = await documents.get(tx, "d1")

    assert found is not None
    assert found.body == {"title": "Plan", "sections": [["Stöd", "Ring."]]}
    assert found.built is None
    assert (found.version.version, found.version.in_force_from) == (1, TODAY)
    assert found.version.imported == NOON


async def test_a_new_version_takes_the_old_one_s_place_at_its_date(tx: Tx) -> None:
    await added(tx, "old", date(2024, 1, 1))
    await added(tx, "new", date(2026, 12, 1))

    async def there(day: date) -> str | None:
        return await documents.in_force(tx, "sigtuna", on=day)

    assert await there(date(2023, 12, 31)) is None
    assert await there(date(2026, 11, 30)) == "old"
    assert await there(date(2026, 12, 1)) == "new"
    assert [v.version for v in await documents.versions(tx, "sigtuna")] == [1, 2]


async def test_of_two_for_the_same_day_the_later_import_counts(tx: Tx) -> None:
    await added(tx, "first", TODAY)
    await added(tx, "second", TODAY)

    assert await documents.in_force(tx, "sigtuna", on=TODAY) == "second"


async def test_a_version_for_an_earlier_day_doesn_t_push_out_a_later_one(tx: Tx) -> None:
    await added(tx, "late", TODAY)
    await added(tx, "early", date(2020, 1, 1))

    assert await documents.in_force(tx, "sigtuna", on=TODAY) == "late"


async def test_each_municipality_counts_and_lists_its_own(tx: Tx) -> None:
    await added(tx, "s1", TODAY)
    await added(tx, "v1", TODAY, place="vasteras")

    assert await documents.in_force(tx, "vasteras", on=TODAY) == "v1"
    assert [v.id for v in await documents.versions(tx, "vasteras")] == ["v1"]
    assert [v.version for v in await documents.versions(tx, "vasteras")] == [1]


async def test_what_was_built_is_kept_with_what_it_was_built_for(tx: Tx) -> None:
    await added(tx, "d1", TODAY)

    await documents.keep_built(tx, "d1", b"index", built_for="topics 1")

    found = await documents.get(tx, "d1")
    assert found is not None
    assert (found.built, found.version.built_for) == (b"index", "topics 1")


async def test_nothing_is_built_for_a_version_that_isn_t_there(tx: Tx) -> None:
    with pytest.raises(NotFoundError):
        await documents.keep_built(tx, "gone", b"index", built_for="x")


async def test_an_id_is_used_once(database: Database) -> None:
    async with database.transaction() as tx:
        await added(tx, "d1", TODAY)
    with pytest.raises(DuplicateError):
        async with database.transaction() as tx:
            await added(tx, "d1", TODAY)

    async with database.reading() as tx:
        assert len(await documents.versions(tx, "sigtuna")) == 1


async def test_the_text_stands_nowhere_in_clear(tx: Tx) -> None:
    await added(tx, "d1", TODAY, title="HEMLIGT")
    await documents.keep_built(tx, "d1", b"HEMLIGT index", built_for="x")

    (row,) = await rows(tx, "SELECT body, built FROM documents")

    assert all(b"HEMLIGT" not in bytes(sealed) for sealed in row)


async def test_one_municipality_s_text_doesn_t_open_in_another_s_place(tx: Tx) -> None:
    await added(tx, "s1", TODAY)
    await added(tx, "v1", TODAY, place="vasteras")
    swap = "UPDATE documents SET body = (SELECT body FROM documents WHERE id = 's1') "
    await tx.connection.exec_driver_sql(swap + "WHERE id = 'v1'")

    with pytest.raises(TamperedError):
        await documents.get(tx, "v1")


async def test_without_its_municipality_s_key_a_version_is_gone(tx: Tx) -> None:
    await added(tx, "s1", TODAY)
    tx.boxes.clear()
    await tx.connection.exec_driver_sql("DELETE FROM case_keys")

    with pytest.raises(NotFoundError):
        await documents.get(tx, "s1")
