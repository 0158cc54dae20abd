"""What a command, or a key below the chat, does: they digress from whatever is asked.

A flow is laid on top, or an answer given, and the pending question returns.
"""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import datetime, timedelta

from flows import desk, emergency, guidance, mine, oncall, questions, settings
from flows.errors import InvalidEventError
from flows.known import Known
from flows.messages import Say, text
from flows.report import drafts, waiting
from flows.session import Session
from flows.turn import Turn

STILL_HIDING = timedelta(minutes=10)


def hear(session: Session, name: str, known: Known, now: datetime) -> Turn:
    """Take a command by its Swedish name.

    Raises:
        InvalidEventError: if there is no such command, or it means nothing now.

    """
    if name not in _COMMANDS:
        raise InvalidEventError("hint_command")
    return _COMMANDS[name](session, known, now)


def _report(session: Session, known: Known, now: datetime, *, quick: bool = False) -> Turn:
    """Begin or take up a report; in danger, what is told joins the case that there is.

    Words, places and files that came while nothing was asked, or before the unit was told, come
    along.
    """
    frame = session.find(emergency.NAME)
    if frame is not None and frame.data.get("case"):
        answers = {"danger": "yes", "recipients": "unit", "origin": emergency.NAME}
        return drafts.start(
            session,
            known,
            now,
            answers=answers,
            case=frame.data["case"],
            number=frame.data["number"],
        )
    rest, told = waiting.taken_along(session)
    begun = drafts.start(rest, known, now, quick=quick, answers=told.answers, files=told.files)
    top = begun.session.top
    if frame is None or top is None:
        return begun
    # They pressed that they are in danger, and said nothing since: they may still be hiding.
    until = (now + STILL_HIDING).isoformat()
    return replace(begun, session=begun.session.swap(top.at(top.step, hushed_until=until)))


def _cases(session: Session, known: Known, _now: datetime) -> Turn:
    me = known.me
    own = mine.cases(session, known)
    if me is None or not me.is_staff:
        return own
    listed = desk.open_cases(session, known).then(messages=questions.listed(known))
    has_own = any(case.official == me.id for case in known.cases)
    return listed.then(messages=own.messages) if has_own else listed


def _cancel(session: Session, known: Known, now: datetime) -> Turn:
    """Leave what is topmost: what lies beneath it is not thrown away with it."""
    top = session.top
    if top is None:
        raise InvalidEventError("nothing_to_cancel")
    if top.flow == emergency.NAME:
        return emergency.cancel(session, known, now)
    if top.flow == drafts.NAME:
        return drafts.cancel(session)
    return Turn(session.pop(), messages=(Say(text=text("cancelled")),))


def _leave(session: Session, _known: Known, _now: datetime) -> Turn:
    """Leave the bot; not while the unit is alerted, for then nobody would notice the silence."""
    if emergency.is_alerted(session):
        raise InvalidEventError("emergency_stays")
    return settings.leave(session)


_COMMANDS: Mapping[str, Callable[[Session, Known, datetime], Turn]] = {
    "rapport": _report,
    "snabb": lambda session, known, now: _report(session, known, now, quick=True),
    "fraga": lambda session, _known, _now: guidance.start(session),
    "arenden": _cases,
    "mina": lambda session, known, _now: mine.cases(session, known),
    "pausa": lambda session, _known, now: drafts.pause(session, now),
    "fortsatt": lambda session, _known, now: drafts.resume(session, now),
    "avbryt": _cancel,
    "rensa": lambda session, _known, now: settings.clear(session, now),
    "sprak": lambda session, _known, _now: settings.language(session),
    "integritet": lambda session, known, _now: settings.privacy(session, known),
    "hjalp": lambda session, known, _now: settings.help_(session, known),
    "lamna": _leave,
    "pass": lambda session, known, _now: oncall.shift(session, known),
}
#: the keys below the chat are commands too
KEYS = {
    "report": "rapport",
    "quick": "snabb",
    "ask": "fraga",
    "mine": "mina",
    "cases": "arenden",
    "duty": "pass",
}
