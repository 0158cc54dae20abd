"""Questions to a person: sealed, answered once, and listed without names."""

from datetime import date

import pytest

from storage import questions
from storage.errors import NotFoundError
from storage.tx import Tx
from tests.storage.conftest import NOON, at, rows

DAY = date(2026, 11, 21)


async def asked(tx: Tx, name: str = "q1", *, place: str = "sigtuna", hours: int = 0) -> None:
    await questions.ask(
        tx,
        id=name,
        municipality=place,
        asker="kim",
        holder="unit",
        words="Får jag larm?",
        now=at(hours=hours),
    )


async def test_a_question_waits_until_it_is_answered(tx: Tx) -> None:
    await asked(tx)
    before = await questions.get(tx, "q1")

    await questions.answer(tx, "q1", "Ja, ring oss.", by="duty", now=at(hours=1))

    after = await questions.get(tx, "q1")
    assert before is not None
    assert after is not None
    assert (before.state, before.words, before.answer) == ("waiting", "Får jag larm?", None)
    assert (after.state, after.words, after.answer) == (
        "answered",
        "Får jag larm?",
        "Ja, ring oss.",
    )
    assert (after.answered_by, after.answered) == ("duty", at(hours=1))


async def test_it_is_answered_once(tx: Tx) -> None:
    await asked(tx)
    await questions.answer(tx, "q1", "Ja.", by="duty", now=NOON)

    with pytest.raises(NotFoundError):
        await questions.answer(tx, "q1", "Nej.", by="deputy", now=NOON)
    with pytest.raises(NotFoundError):
        await questions.pass_on(tx, "q1", "party")

    found = await questions.get(tx, "q1")
    assert found is not None
    assert found.answer == "Ja."


async def test_what_waits_is_listed_oldest_first_and_only_here(tx: Tx) -> None:
    await asked(tx, "late", hours=2)
    await asked(tx, "early")
    await asked(tx, "there", place="vasteras")
    await asked(tx, "done", hours=1)
    await questions.answer(tx, "done", "Ja.", by="duty", now=NOON)

    found = await questions.waiting(tx, "sigtuna", limit=9)

    assert [one.id for one in found] == ["early", "late"]
    assert len(await questions.waiting(tx, "sigtuna", limit=1)) == 1


async def test_a_question_can_be_passed_on(tx: Tx) -> None:
    await asked(tx)

    await questions.pass_on(tx, "q1", "party")

    found = await questions.get(tx, "q1")
    assert found is not None
    assert found.holder == "party"


async def test_only_what_was_answered_and_marked_is_for_the_communicator(tx: Tx) -> None:
    await asked(tx)
    await asked(tx, "q2")
    with pytest.raises(NotFoundError):
        await questions.mark_as_topic(tx, "q1")
    await questions.answer(tx, "q1", "Ja.", by="duty", now=NOON)
    await questions.mark_as_topic(tx, "q1")

    assert [one.id for one in await questions.for_topics(tx, "sigtuna")] == ["q1"]
    assert await questions.for_topics(tx, "vasteras") == []


async def test_the_words_stand_nowhere_in_clear(tx: Tx) -> None:
    await asked(tx)
    await questions.answer(tx, "q1", "Ja, ring oss.", by="duty", now=NOON)

    (row,) = await rows(tx, "SELECT * FROM questions")

    assert all(b"larm" not in repr(value).encode() for value in row)


async def test_a_tally_counts_by_day_and_place(tx: Tx) -> None:
    await questions.count(tx, "sigtuna", "helped", on=DAY)
    await questions.count(tx, "sigtuna", "helped", on=DAY)
    await questions.count(tx, "sigtuna", "helped", on=date(2026, 11, 22))
    await questions.count(tx, "sigtuna", "not_helped", on=DAY)
    await questions.count(tx, "vasteras", "helped", on=DAY)

    assert await questions.counts(tx, "sigtuna") == {"helped": 3, "not_helped": 1}
    assert len(await rows(tx, "SELECT * FROM tallies")) == 4
