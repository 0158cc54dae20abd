"""A draft's life: begun, taken up, put aside, let go.

1. A draft is a frame in the session. There is one at a time; whatever is told while there is one
   joins it.
2. It resumes at its first unanswered question after a restart, an upgrade or a week of nothing,
   until it is deleted (72 hours, with a word before).
3. A quick report never waits for an older draft: that one comes along, and is asked only what
   alerting needs.
"""

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any

from flows.effects import ClearTimer, DropDraft, Effect, SetTimer
from flows.errors import InvalidEventError
from flows.events import TimePassed
from flows.known import Known
from flows.messages import Message, Say, Text, text
from flows.report import sending
from flows.report.chart import CHANGE, NO_ONE, REVIEW
from flows.report.questions import BY_ID, QUESTIONS, QUICK, VERSION, first_open
from flows.session import Frame, Session
from flows.turn import Turn, quiet

NAME = "report"
WARN_AFTER = timedelta(hours=48)
DROP_AFTER = timedelta(hours=72)
CLEAR_AFTER = timedelta(hours=46)  # a bot may delete for 48 hours; an hour's outage still fits
_OWN_STEPS = {REVIEW, CHANGE, NO_ONE}


def start(
    session: Session,
    known: Known,
    now: datetime,
    *,
    quick: bool = False,
    answers: Mapping[str, Any] | None = None,
    case: str | None = None,
    number: str | None = None,
    files: tuple[str, int] | None = None,
    since: datetime | None = None,
) -> Turn:
    """Begin a report, or take up the one that is under way.

    Raises:
        InvalidEventError: for somebody who isn't enrolled.

    """
    if known.me is None:
        raise InvalidEventError("not_enrolled")
    given = dict(answers or {})
    if session.find(NAME) is not None:
        return _go_on(session, now, given, quick=quick, files=files)
    opening = first_open(given)
    frame = Frame(
        NAME,
        QUICK[0] if quick else (opening.id if opening else REVIEW),
        {
            "draft": files[0] if files else known.fresh_ids[2],
            "version": VERSION,
            "answers": given,
            "quick": quick,
            "case": case,
            "number": number,
            "told": given.get("recipients") if case else None,
            "started": (since or now).isoformat(),
            "touched": now.isoformat(),
            "files": files[1] if files else 0,
        },
    )
    timers = _timers(known.me.id, frame.data["draft"], now)
    intro: tuple[Message, ...] = () if case else (Say(text=text("report_intro")),)
    return Turn(session.push(frame), timers, intro)


def _go_on(
    session: Session,
    now: datetime,
    given: Mapping[str, Any],
    *,
    quick: bool,
    files: tuple[str, int] | None,
) -> Turn:
    resumed = resume(session, now)
    frame = resumed.session.top
    if frame is None:
        raise InvalidEventError
    frame = joined(frame, given, files)
    said = resumed.messages
    if quick and not frame.data["case"]:
        frame = frame.at(QUICK[0], quick=True)
        said = (Say(text=text("quick_with_draft")),)
    return Turn(resumed.session.swap(frame), messages=said)


def joined(frame: Frame, told: Mapping[str, Any], files: tuple[str, int] | None = None) -> Frame:
    """Give the draft with more that was told: words, a place, files kept under another id."""
    answers = dict(frame.data["answers"])
    if told.get("story"):
        before = answers.get("story")
        answers["story"] = [*(before if isinstance(before, list) else []), *told["story"]]
    if told.get("place"):
        answers["place"] = told["place"]
    if files is None:
        return frame.at(frame.step, answers=answers)
    also = [*frame.data.get("also", []), files[0]]
    return frame.at(frame.step, answers=answers, also=also, files=frame.data["files"] + files[1])


def _timers(person: str, draft: str, now: datetime) -> tuple[Effect, ...]:
    """Wake up before the draft is too old to keep, and before Telegram forbids to clear it."""
    data = {"draft": draft}
    return (
        SetTimer(
            key=f"draft:{draft}",
            kind="draft_warn",
            due=now + WARN_AFTER,
            data=data,
            person=person,
        ),
        SetTimer(
            key=f"clear:{draft}",
            kind="draft_clear",
            due=now + CLEAR_AFTER,
            data={**data, "since": now.isoformat()},
            person=person,
        ),
    )


def resume(session: Session, now: datetime) -> Turn:
    """Take up the draft where it was, on top of whatever else there is.

    Raises:
        InvalidEventError: if there is none.

    """
    frame = session.find(NAME)
    if frame is None:
        raise InvalidEventError("nothing_to_resume")
    was_paused = is_paused(frame)
    frame = standing(frame).at(place_of(frame), paused=False, touched=now.isoformat())
    rest = Session(
        tuple(f for f in session.stack if f.flow != NAME), session.step, session.language
    )
    said: tuple[Message, ...] = (Say(text=text("resume")),) if was_paused else ()
    return Turn(rest.push(frame), messages=said)


def place_of(frame: Frame) -> str:
    """Give the step at which the draft stands; after an upgrade the stored one may be gone."""
    if frame.step in BY_ID or frame.step in _OWN_STEPS:
        return frame.step
    following = first_open(frame.data["answers"])
    return following.id if following else REVIEW


def standing(frame: Frame) -> Frame:
    """Give the frame at a step that exists, and quick only where a quick report can stand."""
    step = place_of(frame)
    is_quick = frame.data["quick"] and (bool(frame.data["case"]) or step in {*QUICK, NO_ONE})
    if (step, is_quick) == (frame.step, frame.data["quick"]):
        return frame
    return frame.at(step, quick=is_quick)


def pause(session: Session, now: datetime) -> Turn:
    """Put the draft aside; it keeps.

    Raises:
        InvalidEventError: if there is none.

    """
    if session.find(NAME) is None:
        raise InvalidEventError("nothing_to_pause")
    said = Say(text=text("pause", deleted=now + DROP_AFTER))
    return quiet(set_aside(session, now), messages=(said,))


def set_aside(session: Session, now: datetime) -> Session:
    """Let the draft rest, if there is one, so that it asks nothing until it is taken up."""
    aside = tuple(
        f.at(f.step, paused=True, touched=now.isoformat()) if f.flow == NAME else f
        for f in session.stack
    )
    return Session(aside, session.step, session.language)


def cancel(session: Session) -> Turn:
    """Delete the draft; what has been sent stays with those who have it.

    Raises:
        InvalidEventError: if there is none.

    """
    frame = session.find(NAME)
    if frame is None:
        raise InvalidEventError("nothing_to_cancel")
    stack = tuple(f for f in session.stack if f.flow != NAME)
    effects = (*_let_go(frame), *sending.clearing(frame))
    return Turn(
        Session(stack, session.step, session.language), effects, (Say(text=_gone(frame, "cancel")),)
    )


def leave_first(session: Session, frame: Frame, now: datetime) -> Turn:
    """Go back from the first question: out of the report, and nothing that was told is lost."""
    told = set(frame.data["answers"]) - {QUESTIONS[0].id, "quick"}
    if told or frame.data["files"]:
        return pause(session, now)
    return cancel(session)


def _gone(frame: Frame, key: str) -> Text:
    if frame.data.get("case"):
        return text("cancel_sent", number=frame.data.get("number") or "")
    return text(key)


def drafts_of(frame: Frame) -> tuple[str, ...]:
    """Give every id under which files of this frame may be kept."""
    own = frame.data.get("draft")
    return (*((own,) if own else ()), *frame.data.get("also", ()))


def dropped(session: Session) -> tuple[Effect, ...]:
    """Keep no file of anything in a conversation that isn't in a case."""
    return tuple(DropDraft(draft) for frame in session.stack for draft in drafts_of(frame))


def _let_go(frame: Frame) -> tuple[Effect, ...]:
    """Keep nothing of a draft."""
    draft = frame.data["draft"]
    dropped = tuple(DropDraft(one) for one in drafts_of(frame))
    return (*dropped, ClearTimer(f"draft:{draft}"), ClearTimer(f"clear:{draft}"))


def is_paused(frame: Frame) -> bool:
    """Say whether the draft has been put aside."""
    return bool(frame.data.get("paused"))


def hear_time(session: Session, event: TimePassed, known: Known, now: datetime) -> Turn:
    """A draft has been left: say so, then let it go; and clear its messages while Telegram lets us.

    Does nothing when the draft is gone.
    """
    frame, me = session.find(NAME), known.me
    if frame is None or me is None or frame.data["draft"] != event.data["draft"]:
        return quiet(session)
    if event.kind == "draft_clear":
        again = SetTimer(
            key=event.key,
            kind=event.kind,
            due=now + CLEAR_AFTER,
            data={**event.data, "since": now.isoformat()},
            person=me.id,
        )
        since = datetime.fromisoformat(event.data["since"])
        return quiet(session, (*sending.clear_since(since), again))
    left = datetime.fromisoformat(frame.data["touched"])
    if event.kind == "draft_warn":
        if left + WARN_AFTER > now:
            return quiet(session, (_wake(event, me.id, "draft_warn", left + WARN_AFTER),))
        said = Say(text=text("draft_warning", deleted=left + DROP_AFTER))
        drop = _wake(event, me.id, "draft_drop", left + DROP_AFTER)
        return quiet(session, (drop,), (said,))
    if left + DROP_AFTER > now:
        return quiet(session, (_wake(event, me.id, "draft_warn", left + WARN_AFTER),))
    stack = tuple(f for f in session.stack if f.flow != NAME)
    gone = Say(text=_gone(frame, "draft_deleted"))
    return quiet(Session(stack, session.step, session.language), _let_go(frame), (gone,))


def _wake(event: TimePassed, person: str, kind: str, due: datetime) -> SetTimer:
    return SetTimer(key=event.key, kind=kind, due=due, data=event.data, person=person)
