"""What the tests of guidance and of questions to a person share: asking, reading, answering."""

from dataclasses import replace
from typing import Any

from bot.texts import Texts
from flows.events import Pressed, Wrote
from flows.messages import Say
from flows.municipality import Municipality
from flows.turn import Turn
from tests.doubles.guideline import SmallGuideline
from tests.doubles.stage import PLACE, Stage, buttons_of

TEXTS = Texts(Texts.bundled())
TEN = "Du får tio samtal efter ett hot."
ASKED = "Vem betalar för taxi hem i kväll?"
ANSWER = "Vi gör det. Ring oss så ordnar vi det."
PARTY_FIRST = replace(PLACE, questions_first="party")


def stage(**guideline: Any) -> Stage:
    return Stage(guideline=SmallGuideline(**guideline))


def keys(turn: Turn) -> list[str]:
    return [m.text.key for m in turn.messages if isinstance(m, Say)]


def step_of(on: Stage, who: str = "official") -> tuple[str, str] | None:
    top = on.session(who).top
    return (top.flow, top.step) if top else None


def newest(on: Stage, who: str = "official") -> Say:
    return [m for m in on.said[who] if isinstance(m, Say)][-1]


def read(on: Stage, who: str = "official", language: str = "sv") -> str:
    """Give the newest message as the person reads it, markup and all."""
    return TEXTS.render(newest(on, who).text, language=language, place=None, now=on.now)


def first_of(turn: Turn, on: Stage) -> str:
    """Give the first message of a turn as the person reads it."""
    said = next(m for m in turn.messages if isinstance(m, Say))
    return TEXTS.render(said.text, language="sv", place=None, now=on.now)


def labels(on: Stage) -> list[str]:
    return [b.action for b in buttons_of(newest(on))]


def asking(on: Stage, words: str) -> Turn:
    on.play("official", Pressed("ask"))
    return on.play("official", Wrote(words))


def at_wording(on: Stage) -> Turn:
    """Have a question that the guideline doesn't answer, ready to be sent."""
    asking(on, ASKED)
    return on.taps("official", "person")


def sent(place: Municipality = PLACE, **more: Any) -> Stage:
    on = Stage(place=place, **more)
    at_wording(on)
    on.taps("official", "send")
    return on


def answered(on: Stage, who: str = "duty") -> Turn:
    on.taps(who, "read")
    on.taps(who, "answer")
    on.play(who, Wrote(ANSWER))
    return on.taps(who, "send")
