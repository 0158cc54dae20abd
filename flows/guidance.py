"""Guidance: a question in one's own words, or a topic; answered by quoting, or honestly not.

1. It is laid on top of whatever there is, a report too; closed, it falls away and the pending
   question returns.
2. The frame holds which passages were found, by number, and of which edition of the document. When
   another has come since, it says so, and asks anew.
3. What isn't found is not guessed: the way to a human is offered.
4. Whoever asks a person sees first what is sent, and to whom.
"""

from datetime import datetime
from enum import Enum
from typing import Any

from flows import advice, browsing, questions, quoting
from flows.choices import about, button, column, rows
from flows.effects import Count
from flows.errors import InvalidEventError
from flows.events import Tapped, Wrote
from flows.guideline.answer import Answer
from flows.known import Known
from flows.machine import Chart, Row
from flows.messages import Button, Message, Say, Text, text
from flows.session import Frame, Session
from flows.turn import Turn

NAME = "guidance"
LONGEST = 2000  # characters of a question that are kept


class Step(Enum):
    """Where the conversation stands."""

    CHOOSING = "choosing"  #: a question, or which group?
    TOPICS = "topics"  #: which topic of the group?
    ANSWER = "answer"  #: a passage is shown: did it help?
    OFFER = "offer"  #: nothing found, or it didn't help: ask a person?
    WORDING = "wording"  #: this is what would be sent
    CLOSED = "closed"  #: back to where it was


_ASKING = ("choosing", "topics", "answer", "offer")
CHART = Chart(
    NAME,
    Step,
    [
        *(Row("found", step, "answer") for step in _ASKING),
        *(Row("not_found", step, "offer") for step in _ASKING),
        *(Row("browse", step, "choosing") for step in ("topics", "answer", "offer")),
        *(Row("close", step, "closed") for step in ("choosing", "answer", "offer")),
        *(Row("page", step, step) for step in ("choosing", "topics")),
        Row("group", "choosing", "topics"),
        Row("advice", "topics", "topics"),
        Row("section", "answer", "answer"),
        Row("next", "answer", "answer"),
        Row("helped", "answer", "closed"),
        Row("give_up", "answer", "offer"),
        *(Row("person", step, "wording") for step in ("answer", "offer")),
        *(Row(trigger, "wording", "wording") for trigger in ("worded", "to_other")),
        Row("back_to_answer", "wording", "answer"),
        Row("back_to_offer", "wording", "offer"),
        Row("send", "wording", "closed"),
    ],
    initial="choosing",
    final=["closed"],
)


def start(session: Session) -> Turn:
    """Open guidance on top of whatever there is."""
    frame = Frame(NAME, Step.CHOOSING.value, {"page": 0})
    return Turn(_beneath(session).push(frame))


def ask(session: Session, words: str, known: Known) -> Turn:
    """Open guidance with a question that has been put already."""
    opened = start(session).session
    return _asked(opened, _top(opened), words, known)


def _beneath(session: Session) -> Session:
    rest = tuple(frame for frame in session.stack if frame.flow != NAME)
    return Session(rest, session.step, session.language)


def _top(session: Session) -> Frame:
    if session.top is None:
        raise InvalidEventError
    return session.top


def view(session: Session, known: Known, now: datetime) -> Say | None:
    """Show what there is to show at this step, with what can be done about it."""
    frame = session.top
    if frame is None:
        return None
    match Step(frame.step):
        case Step.CHOOSING:
            return browsing.all_groups(known, frame.data["page"])
        case Step.TOPICS:
            return browsing.one_group(known, frame.data["group"], frame.data["page"])
        case Step.ANSWER:
            return _answer(frame, known, now)
        case Step.OFFER:
            if questions.first(known) is None:
                return Say(text=text("q_offer_alone"), buttons=column(*_ONWARD))
            return Say(text=text("q_offer"), buttons=column(_person(known), *_ONWARD))
        case Step.WORDING:
            return questions.wording(frame.data["words"], frame.data["to"], known)
        case Step.CLOSED:
            return None


_ONWARD = (button("browse"), button("close"))


def _answer(frame: Frame, known: Known, now: datetime) -> Say:
    if known.guideline is None:
        return Say(
            text=text("guide_unread", **about(known)),
            buttons=column(_person(known), button("close")),
        )
    if frame.data["edition"] != known.edition:
        again = button("again") if frame.data["words"] else button("browse")
        return Say(text=text("guide_changed"), buttons=column(again, button("close")))
    passage = known.guideline.passages[frame.data["found"][frame.data["at"]]]
    more = [button("section")] if passage.parts > 1 else []
    more += [button("next")] if frame.data["at"] + 1 < len(frame.data["found"]) else []
    helped = [button("helped"), button("not_helped")]
    buttons = (*rows(helped), *rows(more), *rows([_person(known), button("close")]))
    return Say(text=quoting.answer(known, known.guideline, passage, now), buttons=buttons)


def _person(known: Known) -> Button:
    return button("person", questions.label(known), **about(known))


def hear(session: Session, event: object, known: Known, now: datetime) -> Turn:
    """Answer, browse, or bring the question to a person.

    Raises:
        InvalidEventError: for anything else.

    """
    frame = _top(session)
    match event:
        case Wrote(text=words) if frame.step == Step.WORDING.value:
            CHART.fire(frame.step, "worded")
            return Turn(session.swap(frame.at(frame.step, words=words.strip()[:LONGEST])))
        case Wrote(text=words):
            return _asked(session, frame, words, known)
        case Tapped(action=action) if frame.step == Step.WORDING.value:
            return _worded(session, frame, action, known, now)
        case Tapped(action=action) if frame.step == Step.ANSWER.value:
            return _judged(session, frame, action, known, now)
        case Tapped(action=action):
            return _chosen(session, frame, action, known)
    raise InvalidEventError


def _asked(session: Session, frame: Frame, words: str, known: Known) -> Turn:
    asked = words.strip()[:LONGEST]
    if not asked:
        raise InvalidEventError
    answer = known.guideline.ask(asked) if known.guideline else Answer()
    return _shown(session, frame, answer, known, words=asked)


def _shown(session: Session, frame: Frame, answer: Answer, known: Known, *, words: str) -> Turn:
    """Show the best passage, or say honestly that there is none."""
    found = [one.passage.id for one in answer.found]
    data: dict[str, Any] = {"page": 0, "words": words, "edition": known.edition, "at": 0}
    if found:
        step = CHART.fire(frame.step, "found")
        return Turn(session.swap(Frame(NAME, step, {**data, "found": found})))
    step = CHART.fire(frame.step, "not_found")
    said = (Say(text=_no_answer(known)),)
    return Turn(session.swap(Frame(NAME, step, data)), (Count("unanswered"),), said)


def _no_answer(known: Known) -> Text:
    who = questions.whom(known)
    if who is None:
        return text("no_answer_alone", **about(known))
    return text("no_answer", who=who, **about(known))


def _chosen(session: Session, frame: Frame, action: str, known: Known) -> Turn:
    group = frame.data.get("group")
    match action:
        case "close":
            CHART.fire(frame.step, "close")
            return Turn(session.pop())
        case "up" | "browse":
            step = CHART.fire(frame.step, "browse")
            return Turn(session.swap(Frame(NAME, step, {"page": 0})))
        case "more_topics":
            page = (frame.data["page"] + 1) % browsing.pages(known, group)
            return Turn(session.swap(frame.at(CHART.fire(frame.step, "page"), page=page)))
        case "person":
            return _to_a_person(session, frame, known)
        case topic if topic in advice.TOPICS:
            CHART.fire(frame.step, "advice")
            said = tuple(Say(text=text(key, **about(known))) for key in advice.TOPICS[topic])
            return Turn(session, messages=said)
    if (opened := browsing.group_of(action, known)) is not None:
        step = CHART.fire(frame.step, "group")
        return Turn(session.swap(Frame(NAME, step, {"page": 0, "group": opened})))
    if (asked := browsing.topic_of(action, known)) is not None and known.guideline is not None:
        return _shown(session, frame, known.guideline.about(asked), known, words="")
    raise InvalidEventError


def _judged(session: Session, frame: Frame, action: str, known: Known, now: datetime) -> Turn:
    """Take what somebody does with an answer."""
    data = frame.data
    match action:
        case "again" if data["words"]:
            return _asked(session, frame, data["words"], known)
        case "helped":
            CHART.fire(frame.step, "helped")
            said: tuple[Message, ...] = (Say(text=text("good_that_it_helped")),)
            return Turn(session.pop(), (Count("helped"),), said)
        case "not_helped":
            counted = (Count("not_helped"),)
            if data["at"] + 1 < len(data["found"]):
                return Turn(session.swap(_next(frame)), counted)
            return Turn(session.swap(frame.at(CHART.fire(frame.step, "give_up"))), counted)
        case "next" if data["at"] + 1 < len(data["found"]):
            return Turn(session.swap(_next(frame)))
        case "section":
            CHART.fire(frame.step, "section")
            return Turn(session, messages=(Say(text=_section(frame, known, now)),))
    return _chosen(session, frame, action, known)


def _next(frame: Frame) -> Frame:
    return frame.at(CHART.fire(frame.step, "next"), at=frame.data["at"] + 1)


def _section(frame: Frame, known: Known, now: datetime) -> Text:
    if known.guideline is None or frame.data["edition"] != known.edition:
        raise InvalidEventError("stale")
    passage = known.guideline.passages[frame.data["found"][frame.data["at"]]]
    return quoting.section(known, known.guideline, passage, now)


def _to_a_person(session: Session, frame: Frame, known: Known) -> Turn:
    """Show what would be sent; where nobody would receive it, say so with the number."""
    to = questions.first(known)
    if to is None:
        return Turn(session, messages=(Say(text=text("nobody_to_ask", **about(known))),))
    step = CHART.fire(frame.step, "person")
    asked = {"to": to, "back": frame.step, "words": frame.data.get("words", "")}
    return Turn(session.swap(frame.at(step, **asked)))


def _worded(session: Session, frame: Frame, action: str, known: Known, now: datetime) -> Turn:
    data = frame.data
    match action:
        case "back":
            step = CHART.fire(frame.step, f"back_to_{data['back']}")
            return Turn(session.swap(frame.at(step)))
        case "to_unit" | "to_party" if questions.other(data["to"], known) == action[3:]:
            return Turn(session.swap(frame.at(CHART.fire(frame.step, "to_other"), to=action[3:])))
        case "send" if data["words"]:
            CHART.fire(frame.step, "send")
            return questions.send(session.pop(), data["words"], data["to"], known, now)
    raise InvalidEventError
