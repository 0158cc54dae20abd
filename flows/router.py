"""Who hears an event. The one door to the conversation.

1. 112 first: a press, a tap, the command or a cry reaches the card from every state, before
   anything else is done with the event.
2. A button of a case or an alert goes to the desk, wherever the conversation stands.
3. Keys and commands digress: they lay a flow on top, or answer, and the pending question returns.
4. Everything else is for the topmost flow. What it refuses changes nothing: the person gets a hint
   and the question that still stands.
5. The pending question is always put last, and only here.
"""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from types import ModuleType

from flows import (
    alerting,
    cards,
    commands,
    danger,
    desk,
    emergency,
    enrolment,
    guidance,
    hearing,
    home,
    mine,
    oncall,
    questions,
    reply,
    settings,
)
from flows.choices import button
from flows.danger import Danger, Finding
from flows.effects import Record
from flows.errors import InvalidEventError
from flows.events import (
    AcknowledgedOutside,
    AlertDelivered,
    CalledOutside,
    ChatLost,
    Commanded,
    Edited,
    Event,
    FileLost,
    FileSaved,
    Pressed,
    SentFile,
    SentOther,
    SentPlace,
    Started,
    Tapped,
    TimePassed,
    Wrote,
)
from flows.known import Known
from flows.messages import Change, Message, Priority, Say, Toast, text
from flows.report import drafts, evidence
from flows.report import flow as report
from flows.session import Frame, Session
from flows.turn import Turn, quiet

FLOWS: Mapping[str, ModuleType] = {
    module.NAME: module for module in (emergency, report, guidance, reply, enrolment, home)
}
_REFUSALS = {"no_files_here", "file_too_big", "files_full"}
_OF_A_CASE = (AlertDelivered, CalledOutside, ChatLost, AcknowledgedOutside)


def step(session: Session, event: Event, known: Known, now: datetime) -> Turn:
    """Take one event; give the session after it, what must be done and what is said.

    Never raises for what a person did: what means nothing gets a hint, and changes nothing.
    """
    if known.me is not None and session.language != known.me.language and session.stack == ():
        session = replace(session, language=known.me.language)
    try:
        turn = _route(session, event, known, now)
    except InvalidEventError as error:
        return _refused(session, event, error, known, now)
    return _finished(session, event, turn, known, now)


def pending(session: Session, known: Known, now: datetime) -> Say | None:
    """Give the question that stands, named so that its buttons can be taken away once spent."""
    if session.top is None or session.top.flow not in FLOWS:
        return None
    question: Say | None = FLOWS[session.top.flow].view(session, known, now)
    return None if question is None else replace(question, name=f"q:{session.step}")


def _route(session: Session, event: Event, known: Known, now: datetime) -> Turn:
    if hearing.is_danger(event):
        return emergency.enter(session, known)
    if isinstance(event, _OF_A_CASE):
        return alerting.hear(session, event, known, now)
    if isinstance(event, TimePassed):
        return _time(session, event, known, now)
    found = danger.explain(hearing.words_of(event))
    match found.danger:
        case Danger.INTERRUPT:
            return _interrupted(found, session, event, known, now)
        case Danger.ASK:
            return _asking(session, event, known, now)
        case Danger.NONE:
            return _hear(session, event, known, now)


def _time(session: Session, event: TimePassed, known: Known, now: datetime) -> Turn:
    if event.kind.startswith("safe_"):
        return emergency.hear_time(session, event, known, now)
    if event.kind.startswith("draft_"):
        return drafts.hear_time(session, event, known, now)
    if event.kind == "question_waits":
        return questions.hear_time(session, event, known, now)
    if event.kind == "sweep":
        return settings.sweep(session, event)
    return alerting.hear(session, event, known, now)


def _asking(session: Session, event: Event, known: Known, now: datetime) -> Turn:
    """Free text that may be danger: answer it as ever, and ask in one line under the answer."""
    try:
        turn = _hear(session, event, known, now)
    except InvalidEventError as error:
        turn = _refused(session, event, error, known, now)
    ask = Say(text=text("danger_ask"), buttons=((button("danger", "b_in_danger"),),))
    return turn.then(messages=(ask,))


def _interrupted(
    found: Finding, session: Session, event: Event, known: Known, now: datetime
) -> Turn:
    """Free text that is danger: keep it where it belongs, and show 112 in place of an answer."""
    words = hearing.words_of(event)
    try:
        kept = _hear(session, event, known, now)
    except InvalidEventError:
        kept, by = Turn(session), ""
    else:
        by = kept.session.top.flow if kept.session.top else ""
    in_company = by == emergency.NAME and emergency.is_alerted(kept.session)
    if by == reply.NAME or in_company:
        # Advice to somebody else, or what is told to those who come: the card, and on with it.
        first = cards.suicide_card() if found.kind == "suicide" else cards.card()
        noted = (*kept.effects, Record(action="emergency_card"))
        return replace(kept, effects=noted, messages=(*first, *kept.messages), ask=True)
    shown = emergency.enter(
        kept.session,
        known,
        suicide=found.kind == "suicide",
        cry=words if by == report.NAME else True,  # they are in the draft, and go with an alert too
        unheard=words if by in {"", guidance.NAME} else "",
    )
    return _over(kept, shown)


def _over(kept: Turn, shown: Turn) -> Turn:
    """Show the card in place of what else we would say, but tell others what they are to know.

    What was not taken is said too: it would be thought kept.
    """
    told = tuple(m for m in kept.messages if getattr(m, "to", None) is not None or _is_refusal(m))
    return replace(shown, effects=kept.effects + shown.effects, messages=shown.messages + told)


def _is_refusal(message: Message) -> bool:
    return isinstance(message, Say) and message.text.key in _REFUSALS


def _hear(session: Session, event: Event, known: Known, now: datetime) -> Turn:
    if known.me is None or (isinstance(event, Started) and event.code):
        return _from_outside(session, event, known)
    match event:
        case FileSaved() | FileLost():
            return evidence.settled(session, event, known)
        case Tapped():
            return _tapped(session, event, known, now)
        case Started():
            return settings.help_(session, known)
        case Commanded(name=name):
            return commands.hear(session, name, known, now)
        case Pressed(key=key):
            return commands.hear(session, commands.KEYS.get(key, ""), known, now)
        case SentOther():
            raise InvalidEventError("hint_words")
        case Edited():
            return _edited(session, event, known, now)
        case Wrote() | SentFile() | SentPlace():
            return _said(session, event, known, now)
    return quiet(session)


def _from_outside(session: Session, event: Event, known: Known) -> Turn:
    """A stranger; or a member with another code, which adds a role in the same municipality."""
    invite = known.invite
    if known.me is not None and invite is not None:
        if invite.municipality != known.me.municipality:
            return quiet(session, messages=(Say(text=text("code_elsewhere")),))
        if invite.party and known.me.party and invite.party != known.me.party:
            # One of the two would be a role in a party that gave none.
            return quiet(session, messages=(Say(text=text("code_other_party")),))
        enrolled = enrolment.hear_stranger(session, event, known)
        kept = replace(enrolled.session, stack=(*session.stack, *enrolled.session.stack))
        return replace(enrolled, session=kept)
    return enrolment.hear_stranger(session, event, known)


def _said(session: Session, event: Event, known: Known, now: datetime) -> Turn:
    top = session.top
    if top is None or top.data.get("paused"):
        return home.unasked(session, event, known, now)
    if top.flow not in FLOWS:  # a flow of another version
        return home.unasked(session, event, known, now)
    return _asked(session, top, event, known, now)


def _asked(session: Session, top: Frame, event: Event, known: Known, now: datetime) -> Turn:
    turn: Turn = FLOWS[top.flow].hear(session, event, known, now)
    if top.flow == report.NAME and top.step == "danger" and _says_danger(turn.session.top):
        return _over(turn, emergency.enter(turn.session, known))
    return turn


def _says_danger(frame: Frame | None) -> bool:
    return (
        frame is not None
        and frame.flow == report.NAME
        and frame.step != "danger"
        and frame.data["answers"].get("danger") == "yes"
    )


def _edited(session: Session, event: Edited, known: Known, now: datetime) -> Turn:
    """Take the new words into the report that they belong to, or say that they came nowhere."""
    if session.top is not None and session.top.flow == report.NAME:
        return report.hear(session, event, known, now)
    raise InvalidEventError("edited_elsewhere")


def _tapped(session: Session, event: Tapped, known: Known, now: datetime) -> Turn:
    kind = event.subject.partition(":")[0]
    match kind:
        case "a" | "c" if event.action == "status":
            return mine.hear(session, event, known)
        case "a" | "c":
            return desk.hear(session, event, known, now)
        case "q" if event.action == "answer":
            return reply.start(session, known)
        case "q":
            return questions.hear(session, event, known, now)
        case "d":
            return oncall.hear(session, event, known, now)
        case "x":
            return settings.hear(session, event, known, now)
    top = session.top
    if top is None or top.flow not in FLOWS or event.subject != f"s:{session.step}":
        raise InvalidEventError("stale")
    return _asked(session, top, event, known, now)


def _refused(
    session: Session, event: Event, error: InvalidEventError, known: Known, now: datetime
) -> Turn:
    """Say kindly why nothing happened, and show where we are; the session is untouched."""
    question = pending(session, known, now)
    if isinstance(event, Tapped):
        doubled = event.subject == f"s:{session.step - 1}"
        words = desk.hint(error)
        toast = Toast(text=words, alarm=not doubled and error.hint != "stale")
        again = (question,) if question is not None and error.hint == "stale" else ()
        return _hidden(
            session, quiet(session, messages=(toast, *(() if doubled else again))), known, now
        )
    if known.me is None:
        return quiet(session, messages=(Say(text=text("not_enrolled")),))
    hint = Say(text=text(error.hint))
    again = (question,) if question is not None else ()
    return _hidden(session, quiet(session, messages=(hint, *again)), known, now)


def _finished(session: Session, event: Event, turn: Turn, known: Known, now: datetime) -> Turn:
    tidied = _tidied(session, event, known, now)
    if turn.ask and turn.session.stack:
        asked = replace(turn, session=turn.session.asked())
        question = pending(asked.session, known, now)
        if question is not None:
            turn = asked.then(messages=(question,))
    return _hidden(session, turn.then(messages=tidied), known, now)


def _tidied(session: Session, event: Event, known: Known, now: datetime) -> tuple[Message, ...]:
    """Take the buttons from a question that has been answered, and show the answer under it."""
    if not isinstance(event, Tapped) or event.subject != f"s:{session.step}":
        return ()
    question = pending(session, known, now)
    if question is None or question.name is None:
        return ()
    pressed = next(
        (b.label for row in question.buttons for b in row if b.action == event.action), None
    )
    if pressed is None:
        return ()
    if event.action == "back":
        words = question.text
    elif question.text.key == "review":
        words = text("chosen", answer=pressed)
    else:
        words = text("answered", question=question.text, answer=pressed)
    return (Change(name=question.name, text=words),)


def _hidden(session: Session, turn: Turn, known: Known, now: datetime) -> Turn:
    """While somebody may be hiding, nothing that we say to them sounds or shows."""
    if not _may_be_hiding(session, now) and not _may_be_hiding(turn.session, now):
        return turn
    theirs = {None, known.me.id if known.me else None}
    hushed = tuple(_hushed(m) if getattr(m, "to", None) in theirs else m for m in turn.messages)
    return replace(turn, messages=hushed)


def _may_be_hiding(session: Session, now: datetime) -> bool:
    """Say whether danger is under way, or was left so lately that it may be."""
    untils = [frame.data.get("hushed_until") for frame in session.stack]
    lately = any(until is not None and now < datetime.fromisoformat(until) for until in untils)
    return lately or session.find(emergency.NAME) is not None


def _hushed(message: Message) -> Message:
    match message:
        case Say():
            # One urgency, so that what is said in one turn keeps its order.
            urgent = Priority.EMERGENCY
            return replace(message, silent=True, veiled=True, priority=urgent)
        case Change():
            return replace(message, veiled=True)
    return message
