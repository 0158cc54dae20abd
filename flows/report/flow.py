"""The conversation of a report: one question at a time, every answer kept when it is given.

1. A draft is a frame in the session: it resumes at its first unanswered question after a restart,
   an upgrade or a week of nothing, until it is deleted (72 hours, with a word before).
2. Whatever is said at the wrong place is kept: a text where a button is asked joins the story, a
   file joins the evidence.
3. Nothing leaves before "send". A quick report sends after its third answer and asks the rest then.
"""

from datetime import datetime, timedelta
from typing import Any

from flows.choices import typed
from flows.effects import ClearTimer, DropDraft, Effect, SetTimer
from flows.errors import InvalidEventError
from flows.events import Edited, FileLost, FileSaved, SentFile, SentPlace, Tapped, TimePassed, Wrote
from flows.known import Known
from flows.messages import Message, Say, Text, text
from flows.report import evidence, notes, review, sending
from flows.report.asking import question_view
from flows.report.chart import CHANGE, CHART, NO_ONE, QUICK_CHART, REVIEW
from flows.report.questions import BY_ID, QUESTIONS, QUICK, VERSION, Kind, first_open
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
    answers: dict[str, Any] | None = None,
    case: str | None = None,
    number: str | None = None,
    story: str | None = None,
) -> Turn:
    """Begin a report, or take up the one that is under way."""
    if session.find(NAME) is not None:
        return resume(session, known, now)
    if known.me is None:
        raise InvalidEventError("not_enrolled")
    given = dict(answers or {})
    if story:
        given["story"] = [[None, story]]
    if quick:
        given["quick"] = True
    opening = first_open(given)
    frame = Frame(
        NAME,
        QUICK[0] if quick else (opening.id if opening else REVIEW),
        {
            "draft": known.fresh_ids[2],
            "version": VERSION,
            "answers": given,
            "quick": quick,
            "case": case,
            "number": number,
            "started": now.isoformat(),
            "touched": now.isoformat(),
            "files": 0,
        },
    )
    timers = draft_timers(known.me.id, frame.data["draft"], now)
    intro: tuple[Message, ...] = () if case else (Say(text=text("report_intro")),)
    return Turn(session.push(frame), timers, intro)


def draft_timers(person: str, draft: str, now: datetime) -> tuple[Effect, ...]:
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


def resume(session: Session, _known: Known, now: datetime) -> Turn:
    """Take up the draft where it was, on top of whatever else there is."""
    frame = session.find(NAME)
    if frame is None:
        raise InvalidEventError("nothing_to_resume")
    was_paused = bool(frame.data.get("paused"))
    frame = frame.at(_place(frame), paused=False, touched=now.isoformat())
    rest = Session(
        tuple(f for f in session.stack if f.flow != NAME), session.step, session.language
    )
    said: tuple[Message, ...] = (Say(text=text("resume")),) if was_paused else ()
    return Turn(rest.push(frame), messages=said)


def _place(frame: Frame) -> str:
    """Give the step to resume at; after an upgrade the old one may be gone."""
    if frame.step in BY_ID or frame.step in _OWN_STEPS:
        return frame.step
    following = first_open(frame.data["answers"])
    return following.id if following else REVIEW


def pause(session: Session, _known: Known, now: datetime) -> Turn:
    """Put the draft aside; it keeps."""
    frame = session.find(NAME)
    if frame is None:
        raise InvalidEventError("nothing_to_pause")
    aside = tuple(
        f.at(f.step, paused=True, touched=now.isoformat()) if f.flow == NAME else f
        for f in session.stack
    )
    said = Say(text=text("pause", deleted=now + DROP_AFTER))
    return quiet(Session(aside, session.step, session.language), messages=(said,))


def cancel(session: Session, _known: Known, _now: datetime) -> Turn:
    """Delete the draft; what has been sent stays with those who have it."""
    frame = session.find(NAME)
    if frame is None:
        raise InvalidEventError("nothing_to_cancel")
    stack = tuple(f for f in session.stack if f.flow != NAME)
    key = "cancel_sent" if frame.data.get("case") else "cancel"
    effects = (*let_go(frame), *sending.clearing(frame))
    said = Say(text=text(key, number=frame.data.get("number") or ""))
    return Turn(Session(stack, session.step, session.language), effects, (said,))


def let_go(frame: Frame) -> tuple[Effect, ...]:
    """Keep nothing of a draft."""
    draft = frame.data["draft"]
    return (DropDraft(draft), ClearTimer(f"draft:{draft}"), ClearTimer(f"clear:{draft}"))


def is_paused(frame: Frame) -> bool:
    """Say whether the draft has been put aside."""
    return bool(frame.data.get("paused"))


def view(session: Session, known: Known, now: datetime) -> Say | None:
    """Ask the question at which the draft stands."""
    frame = session.top
    if frame is None or is_paused(frame):
        return None
    match frame.step:
        case "review":
            return review.view(frame, known, now)
        case "change":
            return review.change_view(frame)
        case "no_one":
            return review.no_one_view(known)
    return question_view(frame, known)


def hear(session: Session, event: object, known: Known, now: datetime) -> Turn:
    """Take an answer.

    Raises:
        InvalidEventError: if it means nothing at this step.

    """
    frame = session.top
    if frame is None or is_paused(frame):
        raise InvalidEventError("hint_home")
    frame = frame.at(frame.step, touched=now.isoformat())
    session = session.swap(frame)
    match event:
        case Tapped(action=action):
            return _tapped(session, frame, action, known, now)
        case Wrote():
            return _wrote(session, frame, event, known, now)
        case Edited():
            return _edited(session, frame, event)
        case SentFile():
            return evidence.received(session, frame, event, known)
        case SentPlace():
            answers = {**frame.data["answers"], "place": [event.latitude, event.longitude]}
            kept = Say(text=text("place_kept", unit=known.place.unit if known.place else ""))
            return Turn(session.swap(frame.at(frame.step, answers=answers)), messages=(kept,))
        case FileSaved() | FileLost():
            return evidence.settled(session, event)
    raise InvalidEventError


def _tapped(session: Session, frame: Frame, action: str, known: Known, now: datetime) -> Turn:
    if action == "back":
        return _back(session, frame, known, now)
    if action == "pause":
        return pause(session, known, now)
    if action == "cancel":
        return cancel(session, known, now)
    match frame.step:
        case "review":
            return review.hear(session, frame, action, known, now)
        case "change":
            return review.hear_change(session, frame, action)
        case "no_one":
            return review.hear_no_one(session, frame, action, known, now)
    question = BY_ID[frame.step]
    if action == "skip" and question.may_skip:
        return answer(session, frame, "skipped", known, now)
    if question.kind is Kind.FILES and action == "done":
        return answer(session, frame, "done", known, now)
    allowed = (
        sending.possible_recipients(known) if question.kind is Kind.RECIPIENTS else question.choices
    )
    if action not in allowed:
        raise InvalidEventError
    return answer(session, frame, action, known, now)


def _wrote(session: Session, frame: Frame, event: Wrote, known: Known, now: datetime) -> Turn:
    words = event.text
    question = BY_ID.get(frame.step)
    if choice := typed(words, "skip", "back"):
        return _tapped(session, frame, choice, known, now)
    if question is not None and question.kind is Kind.TEXT:
        if question.id == "knumber":
            return answer(session, frame, words.strip()[:40], known, now)
        return answer(session, frame, _story(frame, event), known, now)
    if question is not None and (choice := typed(words, *question.choices)):
        return _tapped(session, frame, choice, known, now)
    answers = {**frame.data["answers"], "story": _story(frame, event)}
    said = Say(text=text("joined_the_story"))
    return Turn(session.swap(frame.at(frame.step, answers=answers)), messages=(said,))


def _story(frame: Frame, event: Wrote) -> list[Any]:
    before = frame.data["answers"].get("story")
    return [*(before if isinstance(before, list) else []), [event.message, event.text]]


def _edited(session: Session, frame: Frame, event: Edited) -> Turn:
    story = frame.data["answers"].get("story")
    if not isinstance(story, list) or event.message not in [number for number, _ in story]:
        raise InvalidEventError("edited_elsewhere")
    changed = [[n, event.text if n == event.message else words] for n, words in story]
    answers = {**frame.data["answers"], "story": changed}
    said = Say(text=text("edited_kept"))
    return Turn(session.swap(frame.at(frame.step, answers=answers)), messages=(said,))


def answer(session: Session, frame: Frame, value: Any, known: Known, now: datetime) -> Turn:
    """Keep an answer and move to what follows."""
    question = BY_ID[frame.step]
    answers = {**frame.data["answers"], question.id: value}
    if frame.data["quick"] and not frame.data["case"]:
        return _answer_quick(session, frame, answers, known, now)
    step = CHART.fire(frame.step, "next", answers)
    after = frame.at(step, answers=answers)
    said = notes.after(question.id, value, answers, known)
    return Turn(session.swap(after), messages=(*said, *notes.before(step, known)))


def _answer_quick(
    session: Session, frame: Frame, answers: dict[str, Any], known: Known, now: datetime
) -> Turn:
    if frame.step == QUICK[-1]:
        return sending.send_or_ask(session, frame.at(frame.step, answers=answers), known, now)
    step = QUICK_CHART.fire(frame.step, "next", answers)
    said = notes.after(frame.step, answers[frame.step], answers, known)
    return Turn(session.swap(frame.at(step, answers=answers)), messages=said)


def _back(session: Session, frame: Frame, known: Known, now: datetime) -> Turn:
    quick = frame.data["quick"] and not frame.data["case"]
    if frame.step == QUESTIONS[0].id:
        return cancel(session, known, now)
    chart = QUICK_CHART if quick else CHART
    step = chart.fire(frame.step, "back", frame.data["answers"])
    return Turn(session.swap(frame.at(step)))


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
    gone: Text = text("draft_deleted")
    return quiet(Session(stack, session.step, session.language), let_go(frame), (Say(text=gone),))


def _wake(event: TimePassed, person: str, kind: str, due: datetime) -> SetTimer:
    return SetTimer(key=event.key, kind=kind, due=due, data=event.data, person=person)
