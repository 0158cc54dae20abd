"""A question to a person: sent with the asker's name, read, passed on or answered.

1. The asker sees the very words and who gets them, before anything is sent.
2. It goes to the unit's duty officers; where the profile says so, to the party's contact first.
   Nobody else sees it (`permissions.may_answer`). The notice on a locked screen tells nothing.
3. It waits in storage until somebody answers. Those who hold it are reminded, and the asker is told
   honestly that nobody has answered, with the number.
4. "Sent" is said when it is kept; that a person answers is said when a person has.
"""

from datetime import datetime, timedelta

from flows import office_hours
from flows.choices import about, button, column, rows, say_party
from flows.durations import Duration
from flows.effects import (
    ClearTimer,
    Count,
    Effect,
    KeepQuestion,
    MarkAsTopic,
    PassOnQuestion,
    Record,
    SetTimer,
)
from flows.errors import InvalidEventError
from flows.events import Tapped, TimePassed
from flows.known import Known, Member, Question
from flows.messages import Button, Change, Message, Priority, Say, Text, Toast, text
from flows.permissions import may_answer
from flows.session import Session
from flows.turn import Turn, quiet

UNIT, PARTY = "unit", "party"
LISTED = 6
REMINDED = 3  # times; after that it stands in the list of those who may answer
_A_DAY = Duration(working_days=1)
_SHORT = 24  # letters of a unit's name that fit on a button beside "Fråga"
_FADES = timedelta(hours=46)  # Telegram lets a bot delete for 48; an hour's outage still fits
_WINDOW = timedelta(seconds=1)


def receivers(known: Known, holder: str, asker: Member | None) -> list[Member]:
    """Give those who would get a question now."""
    if asker is None:
        return []
    found = [m for m in known.staff if m.reachable and may_answer(m, holder, asker)]
    return found if holder == PARTY else [m for m in found if m.on_duty]


def first(known: Known) -> str | None:
    """Say who gets this person's question first; None if nobody would receive it."""
    place = known.place
    order = (PARTY, UNIT) if place is not None and place.questions_first == PARTY else (UNIT,)
    return next((holder for holder in order if receivers(known, holder, known.me)), None)


def other(to: str, known: Known) -> str | None:
    """Give whom it may go to instead, where one may choose and somebody is there."""
    place = known.place
    if place is None or place.questions_first != PARTY:
        return None
    instead = UNIT if to == PARTY else PARTY
    return instead if receivers(known, instead, known.me) else None


def whom(known: Known) -> Text | None:
    """Name whom this person's question would go to."""
    to = first(known)
    return None if to is None or known.me is None else _receiver(to, known.me, known)


def label(known: Known) -> str:
    """Choose the words of the button that leads to a person."""
    place = known.place
    named = place is not None and place.questions_first == UNIT and len(place.unit) <= _SHORT
    return "b_person" if named else "b_person_plain"


def wording(words: str, to: str, known: Known) -> Say:
    """Show what would be sent, and to whom."""
    receiver = text(f"asks_{to}", party=say_party(known.me), **about(known))
    if not words:
        cancel = column(button("back"))
        return Say(text=text("q_wording_empty", receiver=receiver), buttons=cancel)
    buttons = [button("send"), button("back")]
    instead = other(to, known)
    change = [button(f"to_{instead}")] if instead else []
    shown = text("q_wording", words=words, receiver=receiver)
    return Say(text=shown, buttons=(*rows(buttons), *rows(change)))


def send(session: Session, words: str, to: str, known: Known, now: datetime) -> Turn:
    """Keep the question, and tell those who may answer that there is one.

    Raises:
        InvalidEventError: if nobody would receive it any more.

    """
    me = known.me
    if me is None or not receivers(known, to, me):
        raise InvalidEventError("hint_nobody_to_ask")
    id_ = known.fresh_ids[0]
    effects: tuple[Effect, ...] = (
        KeepQuestion(id=id_, holder=to, words=words),
        Record(action="question_asked", details={"question": id_, "holder": to}),
        Count("asked_a_person"),
        _wait(id_, known, now, round_=1),
    )
    told = text("question_sent", receiver=_receiver(to, me, known), **about(known))
    said = (Say(text=told), *_notices(id_, to, me, known))
    return Turn(session, effects, said)


def hear(session: Session, event: Tapped, known: Known, now: datetime) -> Turn:
    """Take a tap on a question ("q:…").

    Raises:
        InvalidEventError: if this person has nothing to do with it, or it is answered.

    """
    me, question = known.me, known.question
    if me is None or question is None:
        raise InvalidEventError("hint_not_yours")
    asker = known.people.get(question.asker)
    if event.action == "to_unit" and me.id == question.asker:
        return _pass_on(session, question, me, known, by_asker=True)
    if asker is None:
        raise InvalidEventError("hint_asker_gone")
    if event.action == "as_topic" and question.answered_by == me.id and not question.as_topic:
        noted = Record(action="question_as_topic", details={"question": question.id})
        effects = (MarkAsTopic(question.id), noted)
        return quiet(session, effects, (Toast(text=text("kept_as_topic"), alarm=True),))
    if not may_answer(me, question.holder, asker):
        raise InvalidEventError("hint_not_yours")
    if not question.waits:
        raise InvalidEventError("hint_question_answered")
    match event.action:
        case "read":
            return _read(session, question, asker, me, now)
        case "pass_on" if question.holder == PARTY:
            return _pass_on(session, question, asker, known)
    raise InvalidEventError


def _read(session: Session, question: Question, asker: Member, me: Member, now: datetime) -> Turn:
    subject = f"q:{question.id}"
    buttons = [button("answer", subject=subject)]
    if question.holder == PARTY:
        buttons.append(button("pass_on", subject=subject))
    shown = text("question_shown", name=asker.name, at=question.asked, words=question.words)
    name = f"asked:{question.id}"
    said = Say(text=shown, buttons=column(*buttons), name=name, protect=True)
    window = {"since": now.isoformat(), "until": (now + _WINDOW).isoformat(), "everything": False}
    fades = SetTimer(
        key=f"fade:{question.id}:{me.id}:{now.isoformat()}",
        kind="sweep",
        due=now + _FADES,
        data=window,
        person=me.id,
    )
    read = Record(action="question_read", details={"question": question.id})
    return quiet(session, (read, fades), (said,))


def _pass_on(
    session: Session, question: Question, asker: Member, known: Known, *, by_asker: bool = False
) -> Turn:
    if not question.waits:
        raise InvalidEventError("hint_question_answered")
    if question.holder == UNIT:
        raise InvalidEventError("hint_passed_on")
    if not receivers(known, UNIT, asker):
        raise InvalidEventError("hint_nobody_to_ask")
    effects = (
        PassOnQuestion(question.id, UNIT),
        Record(action="question_passed_on", details={"question": question.id}),
    )
    told = Say(text=text("question_passed_on", **about(known)), to=asker.id, covered=True)
    spent = closed(question, asker, known, "notice_passed_on")
    mine = () if by_asker else (Toast(text=text("toast_passed_on")),)
    return quiet(
        session, effects, (*mine, told, *spent, *_notices(question.id, UNIT, asker, known))
    )


def closed(question: Question, asker: Member, known: Known, key: str) -> tuple[Message, ...]:
    """Take the buttons from the notices of all who hold a question, and say why."""
    holders = [m for m in known.staff if may_answer(m, question.holder, asker)]
    names = (f"question:{question.id}", f"asked:{question.id}")
    return tuple(Change(name=name, text=text(key), to=m.id) for m in holders for name in names)


def hear_time(session: Session, event: TimePassed, known: Known, now: datetime) -> Turn:
    """Nobody has answered for a day: remind those who may, and tell the asker so."""
    question = known.question
    asker = known.people.get(question.asker) if question is not None else None
    if question is None or asker is None or not question.waits:
        return quiet(session)
    round_ = event.data["round"]
    more = () if round_ >= REMINDED else (_wait(question.id, known, now, round_=round_ + 1),)
    reminded = _notices(question.id, question.holder, asker, known, again=True)
    if round_ > 1:  # once is honest, every day would be a burden
        return quiet(session, more, reminded)
    may_turn = question.holder == PARTY and receivers(known, UNIT, asker)
    buttons = column(button("to_unit", subject=f"q:{question.id}")) if may_turn else ()
    receiver = _receiver(question.holder, asker, known)
    words = text("question_waits", receiver=receiver, **about(known))
    told = Say(text=words, buttons=buttons, to=asker.id, covered=True, priority=Priority.NEWS)
    return quiet(session, more, (told, *reminded))


def listed(known: Known) -> tuple[Message, ...]:
    """List the questions that wait for this person, the oldest first."""
    me = known.me
    mine = [
        question
        for question in known.questions
        if me is not None
        and (asker := known.people.get(question.asker)) is not None
        and may_answer(me, question.holder, asker)
    ]
    if not mine:
        return ()
    buttons: list[Button] = [
        button("read", "b_question", subject=f"q:{question.id}", at=question.asked)
        for question in mine[:LISTED]
    ]
    return (Say(text=text("questions_wait", count=len(mine)), buttons=rows(buttons, per_row=1)),)


def _notices(
    id_: str, holder: str, asker: Member, known: Known, *, again: bool = False
) -> tuple[Message, ...]:
    """Tell those who may answer that there is a question; no name and no word of it."""
    key = "question_notice_again" if again else "question_notice"
    read = column(button("read", "b_read_question", subject=f"q:{id_}"))
    return tuple(
        Say(
            text=text(key),
            buttons=read,
            to=member.id,
            name=f"question:{id_}",
            kept=True,
            priority=Priority.NEWS,
        )
        for member in receivers(known, holder, asker)
    )


def _receiver(holder: str, asker: Member, known: Known) -> Text:
    return text(f"receiver_{holder}", party=say_party(asker), **about(known))


def done(question: Question) -> ClearTimer:
    """Remind nobody any more."""
    return ClearTimer(f"question:{question.id}")


def _wait(id_: str, known: Known, now: datetime, *, round_: int) -> SetTimer:
    place = known.place
    hours = {"opens": place.opens, "closes": place.closes} if place is not None else {}
    return SetTimer(
        key=f"question:{id_}",
        kind="question_waits",
        due=office_hours.due(now, _A_DAY, **hours),
        data={"question": id_, "round": round_},
    )
