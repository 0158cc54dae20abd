"""Questions to a person, between storage and the conversation: read, and effects made true."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import replace
from typing import Any

from bot.here import Here
from flows import effects as do
from flows import guidance
from flows.events import Commanded, Event, Pressed, Tapped, TimePassed
from flows.home import NAME as HOME
from flows.known import Known, Member, Question
from flows.office_hours import STOCKHOLM
from flows.questions import LISTED
from flows.session import Session
from storage import people, questions
from storage.database import Tx

_SEEN = 3 * LISTED  # some of those that wait may be another party's


def needs_guideline(event: Event, session: Session) -> bool:
    """Say whether the conversation may quote from the guideline in this step."""
    flows = {frame.flow for frame in session.stack}
    match event:
        case Commanded(name="fraga") | Pressed(key="ask"):
            return True
        case Tapped() if HOME in flows:
            return True
    return guidance.NAME in flows


async def question_of(tx: Tx, event: Event, session: Session) -> questions.Question | None:
    """Find the question that an event belongs to, or the one that is being answered."""
    match event:
        case Tapped(subject=subject) if subject.startswith("q:"):
            return await questions.get(tx, subject[2:])
        case TimePassed(data={"question": str(id_)}):
            return await questions.get(tx, id_)
    asked = [str(frame.data["asked"]) for frame in session.stack if frame.data.get("asked")]
    return await questions.get(tx, asked[-1]) if asked else None


async def with_waiting(
    tx: Tx, known: Known, municipality: str, member: Callable[[people.Person], Member]
) -> Known:
    """Add the questions that wait in a municipality, and who asked them."""
    found = await questions.waiting(tx, municipality, limit=_SEEN)
    askers = await people.of_ids(tx, {one.asker for one in found})
    named = {**known.people, **{id_: member(person) for id_, person in askers.items()}}
    return replace(known, questions=tuple(map(picture, found)), people=named)


def picture(row: questions.Question) -> Question:
    """Give a question as the flows know it."""
    return Question(
        id=row.id,
        municipality=row.municipality,
        asker=row.asker,
        holder=row.holder,
        asked=row.asked,
        words=row.words,
        waits=row.state == questions.WAITING,
        answered_by=row.answered_by,
        as_topic=row.as_topic,
    )


async def _keep(tx: Tx, effect: do.KeepQuestion, here: Here) -> None:
    if here.person is None:
        return
    await questions.ask(
        tx,
        id=effect.id,
        municipality=here.person.municipality,
        asker=here.person.id,
        holder=effect.holder,
        words=effect.words,
        now=here.now,
    )


async def _pass_on(tx: Tx, effect: do.PassOnQuestion, _here: Here) -> None:
    await questions.pass_on(tx, effect.question, effect.holder)


async def _answer(tx: Tx, effect: do.KeepAnswer, here: Here) -> None:
    if here.person is not None:
        by = here.person.id
        await questions.answer(tx, effect.question, effect.words, by=by, now=here.now)


async def _as_topic(tx: Tx, effect: do.MarkAsTopic, _here: Here) -> None:
    await questions.mark_as_topic(tx, effect.question)


async def _count(tx: Tx, effect: do.Count, here: Here) -> None:
    if here.place is not None:
        day = here.now.astimezone(STOCKHOLM).date()
        await questions.count(tx, here.place.id, effect.what, on=day)


EFFECTS: Mapping[type, Callable[[Tx, Any, Here], Awaitable[None]]] = {
    do.KeepQuestion: _keep,
    do.PassOnQuestion: _pass_on,
    do.KeepAnswer: _answer,
    do.MarkAsTopic: _as_topic,
    do.Count: _count,
}
