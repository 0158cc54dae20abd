"""Every word told, searched for in every byte on the disk."""

from pathlib import Path
from typing import Any

from storage import (
    alerts,
    audit,
    cases,
    documents,
    evidence,
    inbox,
    invites,
    outbox,
    people,
    questions,
    sessions,
    timers,
)
from storage.database import Database
from storage.evidence import EvidenceStore
from storage.ids import next_id
from storage.tx import Tx
from tests.storage.conftest import NOON, at

CHAT = 7_391_846_205  # a Telegram id that nothing else can look like


async def _tell_everything(tx: Tx) -> evidence.Evidence:
    told: dict[str, Any] = {"text": "hemligt", "chat": CHAT}
    await inbox.keep(
        tx,
        "b",
        [inbox.Incoming(update_id=n, chat=str(CHAT), message_id=1, payload=told) for n in (1, 2)],
        now=NOON,
    )
    await inbox.set_aside(tx, "b", 2)
    await outbox.add(
        tx,
        [
            outbox.Outgoing(
                id=next_id(NOON),
                bot="b",
                chat_id=CHAT,
                person="p1",
                method="sendMessage",
                params=told,
                priority=1,
                due=NOON,
            )
        ],
    )
    await sessions.save(tx, "b", CHAT, told, now=NOON)
    await people.add(
        tx,
        people.Person(
            id="p1",
            municipality="vasteras",
            roles=frozenset({"official"}),
            name="hemligt namn",
            party="hemligt parti",
            phone="070-174 06 05",
            email="hemligt@example.org",
            chat_id=CHAT,
            bot="b",
            enrolled=NOON,
        ),
    )
    await invites.create(
        tx,
        id="i1",
        municipality="vasteras",
        role="official",
        name="hemligt namn",
        party="hemligt parti",
        code="ABCD-EFGH-JKMN-PQRS",
        now=NOON,
        expires=at(hours=72),
    )
    await invites.count_guess(tx, "b", CHAT, now=NOON)
    number = await cases.next_number(tx, now=NOON)
    await cases.open(
        tx,
        id="c1",
        number=number,
        municipality="vasteras",
        urgency="red",
        official="p1",
        report=told,
        draft="d1",
        now=NOON,
    )
    await alerts.raise_(
        tx, id="a1", case="c1", track="unit", person="p1", rung=0, repeat=0, now=NOON
    )
    await alerts.new_link(tx, "a1", "hemligt-token", now=NOON, expires=at(hours=1))
    await timers.set(tx, "t1", kind="x", due=NOON, data=told)
    await audit.append(
        tx, at=NOON, municipality="vasteras", case="c1", actor="p1", action="a", details=told
    )
    await evidence.reserve(
        tx,
        id="e1",
        bot="b",
        chat_id=CHAT,
        kind="photo",
        reference="hemligt-file-id",
        name="hemligt.jpg",
        mime="image/hemligt",
        draft="d1",
        now=NOON,
    )
    day = NOON.date()
    await documents.add(
        tx, id="g1", municipality="vasteras", body=told, in_force_from=day, now=NOON
    )
    await documents.keep_built(tx, "g1", b"hemligt", built_for="x")
    asked: dict[str, Any] = {"municipality": "vasteras", "asker": "p1", "holder": "unit"}
    await questions.ask(tx, id="q1", words="hemligt", now=NOON, **asked)
    await questions.answer(tx, "q1", "hemligt svar", by="p1", now=NOON)
    row = await evidence.get(tx, "e1")
    assert row is not None
    return row


def _found(folder: Path, words: list[bytes], *, files: int) -> list[tuple[str, bytes]]:
    found = [path for path in folder.rglob("*") if path.is_file()]
    assert len(found) == files  # the database and the evidence; while it is open, log and index
    return [(path.name, word) for path in found for word in words if word in path.read_bytes()]


async def test_nothing_told_stands_in_clear_on_the_disk(sqlite: Database, tmp_path: Path) -> None:
    store = EvidenceStore(tmp_path / "evidence")
    async with sqlite.transaction() as tx:
        row = await _tell_everything(tx)
    async with store.writer(row) as writer:
        await writer.write(b"hemligt" * 50_000)
        size, sha256 = await writer.close()
    async with sqlite.transaction() as tx:
        await evidence.saved(tx, "e1", size=size, sha256=sha256)
        await inbox.done(tx, "b", 1)
        await people.update(tx, "p1", email="hemligt2@example.org")

    words = ["hemligt", str(CHAT), "070-174", "ABCDEFGHJKMNPQRS", "ABCD-EFGH", "@example.org"]
    needles = [word.encode() for word in words]
    needles += [CHAT.to_bytes(8, "big"), CHAT.to_bytes(8, "little")]
    needles += [CHAT.to_bytes(5, "big"), bytes.fromhex(sha256), sha256.encode()]
    assert _found(tmp_path, needles, files=4) == []
    await sqlite.close()
    assert _found(tmp_path, needles, files=2) == []


async def test_the_search_would_find_what_stands_in_clear(sqlite: Database, tmp_path: Path) -> None:
    """A search that finds nothing proves nothing, unless it can find something."""
    store = EvidenceStore(tmp_path / "evidence")
    async with sqlite.transaction() as tx:
        row = await _tell_everything(tx)
        await timers.set(tx, "hemligt", kind="x", due=NOON)
    async with store.writer(row) as writer:
        await writer.write(b"x")
        await writer.close()

    assert {name for name, _ in _found(tmp_path, [b"hemligt"], files=4)} == {"tryggbot.db-wal"}
