"""Questions to a person, and what the person answered; each sealed under a data key of its own.

1. `waiting` → `answered`. Who may read and answer one is not decided here.
2. Municipality, asker, holder, state and times stand plainly; the words are sealed.
3. What was marked for the communicator is given without who asked and who answered.
4. Tallies are numbers a day: how often an answer helped. They know nobody.
"""

from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from sqlalchemy import Integer, Row, bindparam, literal_column, select, update

from storage import casekeys
from storage.errors import NotFoundError, TamperedError
from storage.schema import case_keys, questions, tallies
from storage.statement import Statement
from storage.tx import Tx, insert_into

WAITING, ANSWERED = "waiting", "answered"
_SELECT = select(questions, case_keys.c.wrapped).join(
    case_keys, case_keys.c.owner == questions.c.id
)
_IS_WAITING = questions.c.state == literal_column("'waiting'")  # in the words of the index
_HERE = questions.c.municipality == bindparam("place")
_GET = Statement(_SELECT.where(questions.c.id == bindparam("question")))
_WAITING = Statement(
    _SELECT.where(_HERE, _IS_WAITING)
    .order_by(questions.c.asked, questions.c.id)
    .limit(bindparam("most", type_=Integer))
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """A question that somebody sent to a person."""

    id: str
    municipality: str
    asker: str
    holder: str  #: who is to answer: "unit" or "party"
    state: str  #: "waiting" or "answered"
    asked: datetime
    answered: datetime | None = None
    answered_by: str | None = None
    as_topic: bool = False
    words: str = field(repr=False)
    answer: str | None = field(default=None, repr=False)


async def ask(
    tx: Tx,
    *,
    id: str,  # noqa: A002
    municipality: str,
    asker: str,
    holder: str,
    words: str,
    now: datetime,
) -> None:
    """Keep a question.

    Raises:
        DuplicateError: if it is there already.

    """
    box = await casekeys.make(tx, id, case=None)
    row = {
        "id": id,
        "municipality": municipality,
        "asker": asker,
        "holder": holder,
        "state": WAITING,
        "asked": now,
        "words": box.seal_json({"words": words}, **_place(id)),
    }
    await tx.add(questions, row)


async def get(tx: Tx, id: str) -> Question | None:  # noqa: A002
    """Give a question; None if there is no such.

    Raises:
        TamperedError: if it is not what was kept.

    """
    row = await tx.row(_GET, question=id)
    return _question(tx, row) if row else None


async def waiting(tx: Tx, municipality: str, *, limit: int) -> list[Question]:
    """Give the oldest questions that nobody has answered."""
    found = []
    for row in await tx.rows(_WAITING, place=municipality, most=limit):
        try:
            found.append(_question(tx, row))
        except TamperedError:  # the others must be answered all the same
            continue
    return found


async def pass_on(tx: Tx, id: str, holder: str) -> None:  # noqa: A002
    """Let somebody else answer.

    Raises:
        NotFoundError: if it doesn't wait any more.

    """
    this = update(questions).where(questions.c.id == id, questions.c.state == WAITING)
    await tx.change(this.values(holder=holder))


async def answer(tx: Tx, id: str, words: str, *, by: str, now: datetime) -> None:  # noqa: A002
    """Keep the answer.

    Raises:
        NotFoundError: if it doesn't wait any more.

    """
    found = await get(tx, id)
    if found is None or found.state != WAITING:
        raise NotFoundError("there is no such question that waits")
    box = await casekeys.box(tx, id)
    sealed = box.seal_json({"words": found.words, "answer": words}, **_place(id))
    this = update(questions).where(questions.c.id == id, questions.c.state == WAITING)
    values = {"state": ANSWERED, "answered": now, "answered_by": by, "words": sealed}
    await tx.change(this.values(**values))


async def mark_as_topic(tx: Tx, id: str) -> None:  # noqa: A002
    """Let the communicator see question and answer.

    Raises:
        NotFoundError: if it hasn't been answered.

    """
    this = update(questions).where(questions.c.id == id, questions.c.state == ANSWERED)
    await tx.change(this.values(as_topic=True))


async def for_topics(tx: Tx, municipality: str) -> list[Question]:
    """Give what was marked for the communicator, the oldest first."""
    here = questions.c.municipality == municipality, questions.c.as_topic
    found = await tx.execute(_SELECT.where(*here).order_by(questions.c.asked, questions.c.id))
    return [_question(tx, row) for row in found]


async def count(tx: Tx, municipality: str, what: str, *, on: date) -> None:
    """Count one more of something on this day."""
    insert = insert_into(tallies, is_sqlite=tx.is_sqlite)
    row = {"municipality": municipality, "day": on.isoformat(), "what": what, "number": 1}
    keys = [tallies.c.municipality, tallies.c.day, tallies.c.what]
    more = {"number": tallies.c.number + 1}
    statement = insert.values(**row).on_conflict_do_update(index_elements=keys, set_=more)
    await tx.execute(statement)


async def counts(tx: Tx, municipality: str) -> dict[str, int]:
    """Give how much was counted of each, over all days."""
    found: dict[str, int] = {}
    here = select(tallies.c.what, tallies.c.number).where(tallies.c.municipality == municipality)
    for row in await tx.execute(here):
        found[row.what] = found.get(row.what, 0) + row.number
    return found


def _question(tx: Tx, row: Row[Any]) -> Question:
    told = casekeys.opened(tx, row.id, wrapped=row.wrapped).open_json(row.words, **_place(row.id))
    return Question(
        id=row.id,
        municipality=row.municipality,
        asker=row.asker,
        holder=row.holder,
        state=row.state,
        asked=row.asked,
        answered=row.answered,
        answered_by=row.answered_by,
        as_topic=row.as_topic,
        words=told["words"],
        answer=told.get("answer"),
    )


def _place(row: str) -> dict[str, str]:
    return {"table": "questions", "column": "words", "row": row}
