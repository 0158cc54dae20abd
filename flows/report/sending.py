"""Sending a report: exactly those are told whom the official chose, and nobody before that.

With nobody chosen the draft is kept and no case is opened; if it is red, the bot asks once more. A
draft that already has a case (a quick report, an emergency) adds what is new to it.
"""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from flows import alerting, escalation, status
from flows.choices import about, say_party
from flows.effects import (
    ChangeReport,
    ClearChat,
    ClearTimer,
    Effect,
    OpenCase,
    Record,
)
from flows.errors import InvalidEventError
from flows.known import Case, Known, Role, Track
from flows.messages import Message, Priority, Say, Text, text
from flows.office_hours import is_open
from flows.report.chart import CHART, NO_ONE, QUICK_CHART
from flows.report.questions import Answers, first_open, relevant
from flows.session import Frame, Session
from flows.turn import Turn
from flows.urgency import Urgency, judge

MARGIN = timedelta(seconds=10)  #: the press that began it came a moment before
_TRACKS = {
    "unit": (Track.UNIT,),
    "party": (Track.PARTY,),
    "both": (Track.UNIT, Track.PARTY),
}


def possible_recipients(known: Known, *, told: str | None = None) -> tuple[str, ...]:
    """Give the choices of who may be told: a party without a contact here can't be chosen.

    Those who have been told already (of a quick report, of an emergency) can't be untold: the
    choice is then whether to tell more.
    """
    choices = _choices(known)
    if told is None:
        return choices
    had = set(_TRACKS[told])
    return tuple(c for c in choices if had <= set(_TRACKS.get(c, ()))) or (told,)


def _choices(known: Known) -> tuple[str, ...]:
    first = known.place.tell_first if known.place else "unit"
    if not has_party_contact(known):
        return ("unit", "none")
    order = [first, *(c for c in ("party", "unit", "both") if c != first)]
    return (*order, "none")


def has_party_contact(known: Known) -> bool:
    """Say whether somebody else of the person's own party is enrolled as its contact here."""
    me = known.me
    return (
        me is not None
        and me.party is not None
        and any(
            Role.PARTY_CONTACT in member.roles and member.party == me.party and member.id != me.id
            for member in known.staff
        )
    )


def tracks_of(answers: Answers) -> tuple[Track, ...]:
    """Give the tracks that the official's choice means."""
    return _TRACKS.get(str(answers.get("recipients")), ())


def send_or_ask(session: Session, frame: Frame, known: Known, now: datetime) -> Turn:
    """Send; or, with nobody chosen, keep the draft, asking once more when it is red."""
    answers = frame.data["answers"]
    if tracks_of(answers) or frame.data["case"]:
        return send(session, frame, known, now)
    if level(frame, known)[0] is Urgency.RED and frame.step != NO_ONE:
        chart = QUICK_CHART if frame.data["quick"] else CHART
        return Turn(session.swap(frame.at(chart.fire(frame.step, "ask_again"))))
    return keep(session, frame, now)


def keep(session: Session, frame: Frame, now: datetime) -> Turn:
    """Nobody is told: the report is kept as a draft."""
    answers = {k: v for k, v in frame.data["answers"].items() if k != "recipients"}
    step = first_open(answers)
    answers.pop("quick", None)  # the rest is asked when they come back
    aside = frame.at(
        step.id if step else frame.step,
        paused=True,
        quick=False,
        touched=now.isoformat(),
        answers=answers,
    )
    return Turn(session.swap(aside), messages=(Say(text=text("kept_draft")),))


def send(session: Session, frame: Frame, known: Known, now: datetime) -> Turn:
    """Open the case and alert; or add to the case that there is."""
    if known.me is None:
        raise InvalidEventError("not_enrolled")
    if frame.data["case"]:
        return _add(session, frame, known, now)
    answers = relevant(frame.data["answers"])
    quick = bool(frame.data["quick"])
    urgency, reasons = level(frame, known)
    tracks = tracks_of(answers)
    case = Case(
        id=known.fresh_ids[0],
        number=known.next_number,
        municipality=known.me.municipality,
        state="new",
        urgency=urgency,
        opened=now,
        official=known.me.id,
        report=_report(answers, frame, reasons),
        tracks={},
    )
    known = replace(known, people={**known.people, known.me.id: known.me})
    raised = escalation.begin(case, known, now, tracks=tracks)
    more = tuple(
        ChangeReport(case=case.id, urgency=urgency, report=case.report, draft=draft)
        for draft in frame.data.get("also", ())
    )
    effects: tuple[Effect, ...] = (
        OpenCase(
            id=case.id,
            number=case.number,
            official=case.official,
            municipality=case.municipality,
            urgency=urgency,
            report=case.report,
            tracks=tracks,
            draft=frame.data["draft"],
        ),
        *more,
        *raised.effects,
    )
    said = (
        *_receipt(raised.case, known, now),
        *raised.messages,
        status.first(raised.case, known),
    )
    if quick:
        return _go_on(session, frame, case, effects, said)
    effects += (*_let_go(frame), *clearing(frame))
    return Turn(session.pop(), effects, (*said, Say(text=text("support"), kept=True)))


def _report(answers: Mapping[str, Any], frame: Frame, reasons: tuple[str, ...]) -> dict[str, Any]:
    return {**answers, "version": frame.data["version"], "reasons": list(reasons)}


def _receipt(case: Case, known: Known, now: datetime) -> tuple[Message, ...]:
    tracks = tracks_of(case.report)
    alerted = {alert.track for alert in case.alerts}
    reached = next((c for c, t in _TRACKS.items() if set(t) == alerted), None)
    saved = text("saved", number=case.number)
    if reached is not None:
        who = text(f"recipients_{reached}", party=say_party(known.me), **about(known))
        saved = text("saved_alerting", number=case.number, who=who)
    said: list[Message] = [Say(text=saved, kept=True, priority=Priority.NEWS)]
    late = case.urgency in {Urgency.YELLOW, Urgency.GREEN} and Track.UNIT in tracks
    place = known.places[case.municipality]
    if late and not is_open(now, opens=place.opens, closes=place.closes):
        hours = text("after_hours", **about(known))
        said.append(Say(text=hours, kept=True, priority=Priority.NEWS))
    return tuple(said)


def _go_on(
    session: Session,
    frame: Frame,
    case: Case,
    effects: tuple[Effect, ...],
    said: tuple[Message, ...],
) -> Turn:
    """A quick report has alerted; the rest is asked now, and can wait."""
    following = first_open(frame.data["answers"])
    step = following.id if following else "review"
    told = case.report["recipients"]
    after = frame.at(step, case=case.id, number=case.number, told=told)
    more = Say(text=text("quick_more"))
    return Turn(session.swap(after), effects, (*said, more))


def _add(session: Session, frame: Frame, known: Known, now: datetime) -> Turn:
    """Put what is new into the case, tell whoever has it, and alert whom the official adds."""
    case = known.case
    if case is None or case.id != frame.data["case"]:
        raise InvalidEventError
    answers = relevant(frame.data["answers"])
    urgency, reasons = level(frame, known)
    report = {**case.report, **_report(answers, frame, reasons)}
    effects: list[Effect] = [
        ChangeReport(case=case.id, urgency=urgency, report=report, draft=frame.data["draft"]),
        *(
            ChangeReport(case=case.id, urgency=urgency, report=report, draft=draft)
            for draft in frame.data.get("also", ())
        ),
        Record(action="added", case=case.id),
    ]
    before, case = case, replace(case, urgency=urgency, report=report)
    messages: list[Message] = [
        message
        for track in case.tracks
        for message in alerting.tell(case, _news(before, case), known, track=track)
    ]
    key = "added_to_case" if messages else "added_unread"
    raised = escalation.Raised(case)
    known = replace(known, people={**known.people, case.official: known.me or _missing()})
    for track in tracks_of(answers):
        if track not in case.tracks:
            raised = _joined(raised, escalation.add_track(raised.case, known, now, track=track))
    if urgency.outranks(before.urgency):
        for track in before.tracks:
            if escalation.is_waiting(case, track):
                escalation.climb(raised, known, now, track=track, rung=0, repeat=0)
    effects += [*raised.effects, *_let_go(frame), *clearing(frame)]
    messages += raised.messages
    messages.append(status.refresh(raised.case, known))
    said = Say(text=text(key, number=case.number), kept=True)
    support = Say(text=text("support"), kept=True)
    return Turn(session.pop(), tuple(effects), (said, *messages, support))


def level(frame: Frame, known: Known) -> tuple[Urgency, tuple[str, ...]]:
    """Judge a draft; a case that was told to be urgent stays so until a human says otherwise."""
    answers, case = relevant(frame.data["answers"]), known.case
    quick = bool(frame.data["quick"]) and not frame.data["case"]
    urgency, reasons = judge(answers, quick=quick)
    if case is None or case.id != frame.data["case"] or not case.urgency.outranks(urgency):
        return urgency, reasons
    return case.urgency, tuple(case.report.get("reasons") or judge(case.report)[1])


def _news(before: Case, after: Case) -> Text:
    if after.urgency.outranks(before.urgency):
        risen = text(f"urgency_{after.urgency.value}")
        return text("news_raised", number=after.number, urgency=risen)
    return text("news_added", number=after.number)


def _missing() -> Any:
    raise InvalidEventError("not_enrolled")


def _joined(raised: escalation.Raised, more: escalation.Raised) -> escalation.Raised:
    return escalation.Raised(
        more.case, [*raised.effects, *more.effects], [*raised.messages, *more.messages]
    )


def _let_go(frame: Frame) -> tuple[Effect, ...]:
    draft = frame.data["draft"]
    return (ClearTimer(f"draft:{draft}"), ClearTimer(f"clear:{draft}"))


def clearing(frame: Frame) -> tuple[Effect, ...]:
    """Take the draft's messages out of the chat."""
    return clear_since(datetime.fromisoformat(frame.data["started"]) - MARGIN)


def clear_since(since: datetime) -> tuple[Effect, ...]:
    """Take what was said since then out of the chat, but for what is kept."""
    return (ClearChat(since),)


def preview(frame: Frame, known: Known) -> Text:
    """Say who would be told, before anything is sent."""
    choice = frame.data["answers"].get("recipients", "none")
    return text(f"tells_{choice}", party=say_party(known.me), **about(known))
