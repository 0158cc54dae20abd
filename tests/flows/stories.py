"""Beginnings that several stories share."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from flows import effects as do
from flows.events import Event, Pressed
from flows.known import Case, Member, Track, TrackPicture, TrackState
from flows.messages import Message, Say
from flows.turn import Turn
from flows.urgency import Urgency
from tests.doubles.stage import CAST, PLACE, START, Stage

QUIET_REPORT = {"danger": "no", "who": "me", "state": "happened", "kind": "hate", "channel": "net"}


def stage(*people: Member, **more: Any) -> Stage:
    """Set a stage with these people, or with everybody."""
    return Stage({member.id: member for member in (people or CAST)}, **more)


def in_danger(on: Stage, who: str = "official") -> Stage:
    """Press "I am in danger", and let the unit be told."""
    on.play(who, Pressed("danger"))
    on.taps(who, "yes")
    return on


def reported(on: Stage, who: str = "official", to: str = "unit", **answers: str) -> Stage:
    """Send a report; what isn't given is skipped."""
    at_review(on, who, recipients=to, **answers)
    on.taps(who, "send")
    return on


def at_review(on: Stage, who: str = "official", **answers: str) -> Stage:
    """Answer all questions, up to the review."""
    given = {"danger": "no", "recipients": "unit", **answers}
    on.play(who, Pressed("report"))
    while (step := step_of(on, who)) != "review":
        on.taps(who, given.get(step, "skip"))
    return on


def quickly_reported(
    on: Stage, who: str = "official", to: str = "unit", kind: str = "hate"
) -> Stage:
    """Send a quick report in its three taps."""
    on.play(who, Pressed("quick"))
    for choice in ("no", kind, to):
        on.taps(who, choice)
    return on


def step_of(on: Stage, who: str = "official") -> str:
    """Give the step at which somebody stands; "" when nothing is asked."""
    top = on.session(who).top
    return top.step if top is not None and not top.data.get("paused") else ""


def answers_of(on: Stage, who: str = "official") -> Mapping[str, Any]:
    """Give what the draft holds."""
    frame = on.session(who).find("report")
    assert frame is not None
    answers: Mapping[str, Any] = frame.data["answers"]
    return answers


def story_of(on: Stage, who: str = "official") -> list[str]:
    """Give the words of the draft's story."""
    return [words for _number, words in answers_of(on, who)["story"]]


def keys(turn: Turn | tuple[Message, ...], to: str | None = None) -> list[str]:
    """Give the keys of what a turn says to somebody; None is the chat itself."""
    messages = turn.messages if isinstance(turn, Turn) else turn
    return [m.text.key for m in messages if isinstance(m, Say) and m.to == to]


def alerted(on: Stage, track: Track = Track.UNIT) -> list[str]:
    """Give who has been alerted on a track, in order."""
    return [alert.person for alert in on.case.alerts if alert.track is track]


def all_sent(on: Stage) -> Stage:
    """Telegram has taken every alert there is."""
    for alert in on.case.alerts:
        on.sent(alert.id)
    return on


def orders(on: Stage, kind: type[do.Effect]) -> list[Any]:
    """Give all effects of a kind so far."""
    return [effect for effect in on.effects if isinstance(effect, kind)]


def a_case(urgency: Urgency = Urgency.RED, *tracks: Track, **changes: Any) -> Case:
    """Make a case on its own."""
    pictures = {
        track: TrackPicture(track=track, state=TrackState.WAITING, rung=0, repeat=0)
        for track in tracks or (Track.UNIT,)
    }
    case = Case(
        id="case",
        number="2026-0001",
        municipality=PLACE.id,
        state="new",
        urgency=urgency,
        opened=START,
        official="official",
        report={},
        tracks=pictures,
    )
    return replace(case, **changes)


__all__ = ["PLACE", "START", "Event", "Stage"]
