import hashlib
from pathlib import Path
from typing import Any

import pytest

from storage import cases, evidence
from storage.errors import (
    DuplicateError,
    NotFoundError,
    TamperedError,
)
from storage.evidence import Evidence, EvidenceStore
from storage.tx import Tx
from tests.storage.conftest import NOON, at, rows

CONTENT = hashlib.shake_128(b"example").digest(150_000)


async def reserve(tx: Tx, id_: str = "e1", **more: Any) -> Evidence:
    values: dict[str, Any] = {
        "bot": "b",
        "chat_id": 5,
        "kind": "photo",
        "reference": "AgACAgQAAx",
        "now": NOON,
        "draft": "d1",
        "name": "hot brev.jpg",
        "mime": "image/jpeg",
        "size": 150_000,
        "message_id": 70,
        "person": "kim",
    }
    await evidence.reserve(tx, id=id_, **values | more)
    found = await evidence.get(tx, id_)
    assert found is not None
    return found


async def _open_case(tx: Tx, id_: str = "c1") -> None:
    await cases.open(
        tx,
        id=id_,
        number=await cases.next_number(tx, now=NOON),
        municipality="vasteras",
        urgency="red",
        official="kim",
        report={},
        draft="d1",
        now=NOON,
    )


async def write(store: EvidenceStore, row: Evidence, content: bytes = CONTENT) -> tuple[int, str]:
    async with store.writer(row) as writer:
        for start in range(0, len(content), 40_000):
            await writer.write(content[start : start + 40_000])
        return await writer.close()


def left_in(tmp_path: Path) -> list[str]:
    return sorted(path.name for path in (tmp_path / "evidence").iterdir())


async def test_a_file_is_reserved_fetched_and_saved(tx: Tx, store: EvidenceStore) -> None:
    row = await reserve(tx)
    assert (row.state, row.reference, row.name) == ("fetching", "AgACAgQAAx", "hot brev.jpg")
    assert await evidence.to_fetch(tx, now=NOON) == [row]

    size, sha256 = await write(store, row)
    await evidence.saved(tx, "e1", size=size, sha256=sha256)

    saved = await evidence.get(tx, "e1")
    assert saved is not None
    assert (saved.state, saved.size) == ("saved", 150_000)
    assert saved.sha256 == hashlib.sha256(CONTENT).hexdigest()
    assert (saved.reference, saved.name, saved.mime) == (None, "hot brev.jpg", "image/jpeg")
    assert await evidence.to_fetch(tx, now=at(days=1)) == []
    with store.open(saved) as file:
        assert file.read() == CONTENT


async def test_fetching_is_tried_again_when_it_is_due(tx: Tx) -> None:
    await reserve(tx)
    await reserve(tx, "e2", bot="other", draft=None, case="c")
    await reserve(tx, "e3", draft=None)

    await evidence.later(tx, "e1", due=at(minutes=1))

    assert [row.id for row in await evidence.to_fetch(tx, now=NOON)] == ["e2", "e3"]
    assert [row.id for row in await evidence.to_fetch(tx, now=NOON, bot="b")] == ["e3"]
    found = await evidence.to_fetch(tx, now=at(minutes=1), limit=3)
    assert [(row.id, row.attempts) for row in found] == [("e2", 0), ("e3", 0), ("e1", 1)]
    assert await evidence.next_fetch(tx) == NOON
    await evidence.lost(tx, "e3", reason="gone")
    assert await evidence.next_fetch(tx, bot="b") == at(minutes=1)


async def test_what_came_from_a_chat_is_found_by_its_state(tx: Tx) -> None:
    await reserve(tx)
    await reserve(tx, "e2", chat_id=6)
    await reserve(tx, "e3")
    await evidence.lost(tx, "e3", reason="gone")

    for state, expected in ((evidence.FETCHING, "e1"), (evidence.LOST, "e3")):
        assert [row.id for row in await evidence.of_chat(tx, "b", 5, state=state)] == [expected]


async def test_what_is_lost_is_not_fetched(tx: Tx) -> None:
    await reserve(tx)

    await evidence.lost(tx, "e1", reason="too_big")

    row = await evidence.get(tx, "e1")
    assert row is not None
    assert (row.state, row.reason) == ("lost", "too_big")
    assert await evidence.to_fetch(tx, now=at(days=1)) == []
    assert await evidence.next_fetch(tx) is None


async def test_what_is_not_there_can_not_be_saved_lost_or_tried_again(tx: Tx) -> None:
    with pytest.raises(NotFoundError):
        await evidence.saved(tx, "e1", size=1, sha256="00")
    with pytest.raises(NotFoundError):
        await evidence.lost(tx, "e1", reason="gone")
    with pytest.raises(NotFoundError):
        await evidence.later(tx, "e1", due=NOON)
    assert await evidence.get(tx, "e1") is None


async def test_an_id_is_given_once(sqlite_tx: Tx) -> None:
    await reserve(sqlite_tx)

    with pytest.raises(DuplicateError):
        await reserve(sqlite_tx)


async def test_a_draft_s_evidence_goes_over_to_its_case(tx: Tx, store: EvidenceStore) -> None:
    first = await reserve(tx)
    await write(store, first)
    await _open_case(tx)

    await evidence.attach(tx, "d1", "c1")

    (row,) = await evidence.of_case(tx, "c1")
    assert (row.case, row.draft, row.name) == ("c1", None, "hot brev.jpg")
    assert await evidence.of_draft(tx, "d1") == []
    with store.open(row) as file:
        assert file.read() == CONTENT


async def test_more_can_come_to_a_case_from_its_draft(tx: Tx) -> None:
    await reserve(tx)
    await _open_case(tx)
    await evidence.attach(tx, "d1", "c1")
    await reserve(tx, "e2", now=at(minutes=1))
    await reserve(tx, "e3", draft=None, case="c1", now=at(minutes=2))

    await evidence.attach(tx, "d1", "c1")

    assert [row.id for row in await evidence.of_case(tx, "c1")] == ["e1", "e2", "e3"]


async def test_all_keys_of_a_case_s_evidence_belong_to_the_case(tx: Tx) -> None:
    """So that whoever erases the case erases its evidence, in every copy."""
    await reserve(tx)
    await _open_case(tx)
    await evidence.attach(tx, "d1", "c1")
    await reserve(tx, "e2", draft=None, case="c1")

    await rows(tx, "DELETE FROM case_keys WHERE case_id = 'c1' RETURNING 1")
    tx.boxes.clear()

    assert await evidence.of_case(tx, "c1") == []
    assert await rows(tx, "SELECT 1 FROM case_keys") == []


async def test_a_dropped_draft_leaves_nothing(tx: Tx, store: EvidenceStore, tmp_path: Path) -> None:
    row = await reserve(tx)
    other = await reserve(tx, "e2", draft="d2")
    for one in (row, other):
        await write(store, one)

    files = await evidence.drop_draft(tx, "d1")
    await store.delete(files)
    await store.delete(files)

    assert files == [row.file]
    assert await evidence.of_draft(tx, "d1") == []
    assert await rows(tx, "SELECT owner FROM case_keys") == [("d2",)]
    assert left_in(tmp_path) == [other.file]
    assert await evidence.drop_draft(tx, "nothing") == []


async def test_dropping_what_came_after_keeps_what_became_a_case(tx: Tx) -> None:
    first = await reserve(tx)
    await _open_case(tx)
    await evidence.attach(tx, "d1", "c1")
    second = await reserve(tx, "e2")

    assert await evidence.drop_draft(tx, "d1") == [second.file]

    assert [row.file for row in await evidence.of_case(tx, "c1")] == [first.file]


async def test_the_rows_of_two_pieces_can_not_be_exchanged(tx: Tx) -> None:
    await reserve(tx)
    await reserve(tx, "e2")
    await rows(
        tx,
        "UPDATE evidence SET secret = (SELECT secret FROM evidence WHERE id = 'e2')"
        " WHERE id = 'e1' RETURNING 1",
    )

    with pytest.raises(TamperedError):
        await evidence.get(tx, "e1")


async def test_the_representation_of_a_row_shows_nothing_personal(tx: Tx) -> None:
    row = await reserve(tx)

    for secret in ("hot brev", "AgACAgQAAx", repr(row.secret)):
        assert secret not in repr(row)
