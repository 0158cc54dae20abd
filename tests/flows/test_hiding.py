"""Whoever pressed that they are in danger may be hiding for a while, whatever they press next."""

from flows.events import Pressed
from flows.messages import Say
from flows.turn import Turn
from tests.doubles.stage import Stage


def hushed(turn: Turn) -> list[bool]:
    return [m.silent and m.veiled for m in turn.messages if isinstance(m, Say)]


def test_a_report_begun_instead_of_an_answer_stays_silent_for_some_minutes() -> None:
    stage = Stage()
    stage.play("official", Pressed("danger"))
    stage.play("official", Pressed("report"))

    stage.passes(minutes=9)
    assert all(hushed(stage.taps("official", "no")))

    stage.passes(minutes=2)
    assert not any(hushed(stage.taps("official", "me")))


def test_a_report_without_danger_is_not_hushed() -> None:
    stage = Stage()
    stage.play("official", Pressed("report"))

    assert not any(hushed(stage.taps("official", "no")))
