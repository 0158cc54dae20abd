"""The conversation of a report: one question at a time, every answer kept when it is given.

1. A draft's life is in `drafts`; here is what happens while it is asked.
2. Whatever is said at the wrong place is kept: a text where a button is asked joins the story, a
   file joins the evidence.
3. Nothing leaves before "send". A quick report sends after its third answer and asks the rest then.
"""

from datetime import datetime
from typing import Any

from flows.choices import typed
from flows.errors import InvalidEventError
from flows.events import Edited, FileLost, FileSaved, SentFile, SentPlace, Tapped, Wrote
from flows.known import Known
from flows.messages import Say, text
from flows.report import drafts, evidence, notes, review, sending
from flows.report.asking import question_view
from flows.report.chart import CHART, QUICK_CHART
from flows.report.drafts import cancel, is_paused, leave_first, pause, standing
from flows.report.questions import BY_ID, QUESTIONS, QUICK, Kind
from flows.session import Frame, Session
from flows.turn import Turn

NAME = drafts.NAME
MOST_WORDS = 30_000  #: characters of a story: ten pages, and no more than a reader can take in
_LONGEST_KNUMBER = 40  # characters; what is longer is a story


def view(session: Session, known: Known, now: datetime) -> Say | None:
    """Ask the question at which the draft stands."""
    frame = session.top
    if frame is None or is_paused(frame):
        return None
    frame = standing(frame)
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
        raise InvalidEventError("edited_elsewhere" if isinstance(event, Edited) else "hint_home")
    frame = standing(frame)
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
        return _back(session, frame, now)
    if action == "pause":
        return pause(session, now)
    if action == "cancel":
        return cancel(session)
    match frame.step:
        case "review":
            return review.hear(session, frame, action, known, now)
        case "change":
            return review.hear_change(session, frame, action)
        case "no_one":
            return review.hear_no_one(session, frame, action, known, now)
    question = BY_ID[frame.step]
    if action == "skip" and question.may_skip:
        before = frame.data["answers"].get(question.id)
        kept = isinstance(before, list)  # "skip" passes a question by; it takes no words away
        return answer(session, frame, before if kept else "skipped", known, now)
    if question.kind is Kind.FILES and action == "done":
        return answer(session, frame, "done", known, now)
    allowed = (
        sending.possible_recipients(known, told=frame.data.get("told"))
        if question.kind is Kind.RECIPIENTS
        else question.choices
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
        if question.id == "story":
            return answer(session, frame, _story(frame, event), known, now)
        if len(words.strip()) <= _LONGEST_KNUMBER:
            return answer(session, frame, words.strip(), known, now)
    if question is not None and (choice := typed(words, *question.choices)):
        return _tapped(session, frame, choice, known, now)
    answers = {**frame.data["answers"], "story": _story(frame, event)}
    said = Say(text=text("joined_the_story"))
    return Turn(session.swap(frame.at(frame.step, answers=answers)), messages=(said,))


def _story(frame: Frame, event: Wrote) -> list[Any]:
    before = frame.data["answers"].get("story")
    told = sum(len(words) for _, words in before) if isinstance(before, list) else 0
    if told + len(event.text) > MOST_WORDS:
        raise InvalidEventError("story_full")
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
    said = notes.between(question.id, value, answers, known, step=step)
    return Turn(session.swap(after), messages=said)


def _answer_quick(
    session: Session, frame: Frame, answers: dict[str, Any], known: Known, now: datetime
) -> Turn:
    if frame.step == QUICK[-1]:
        return sending.send_or_ask(session, frame.at(frame.step, answers=answers), known, now)
    step = QUICK_CHART.fire(frame.step, "next", answers)
    value = answers[frame.step]
    said = notes.between(frame.step, value, answers, known, step=step)
    return Turn(session.swap(frame.at(step, answers=answers)), messages=said)


def _back(session: Session, frame: Frame, now: datetime) -> Turn:
    quick = frame.data["quick"] and not frame.data["case"]
    if frame.step == QUESTIONS[0].id:
        return leave_first(session, frame, now)
    chart = QUICK_CHART if quick else CHART
    step = chart.fire(frame.step, "back", frame.data["answers"])
    return Turn(session.swap(frame.at(step)))
