"""In danger: 112 first, an alert before any form, then company that makes no sound."""

from dataclasses import replace

import pytest

from flows import effects as do
from flows.events import Commanded, Pressed, SentFile, Tapped, Wrote
from flows.known import Role, Track
from flows.messages import Priority, Say
from flows.municipality import Municipality
from flows.urgency import Urgency
from tests.doubles.stage import CAST, PLACE, Stage, person
from tests.flows.stories import (
    alerted,
    answers_of,
    in_danger,
    keys,
    orders,
    reported,
    stage,
    step_of,
)
from tests.flows.walks import a_file


def test_the_card_comes_before_the_offer_to_tell_the_unit() -> None:
    on = stage()

    turn = on.play("official", Pressed("danger"))

    assert keys(turn) == ["call112", "after112"]
    assert on.cases == {}


def test_yes_opens_a_red_case_and_alerts_those_on_call_before_any_form() -> None:
    on = in_danger(stage())

    assert on.case.urgency is Urgency.RED
    assert alerted(on) == ["duty"]
    assert set(on.case.tracks) == {Track.UNIT}
    assert [m.priority for m in on.said["duty"] if isinstance(m, Say)] == [Priority.RED]
    assert step_of(on) == "company"


def test_no_tells_nobody_and_says_so() -> None:
    on = stage()
    on.play("official", Pressed("danger"))

    turn = on.taps("official", "no")

    assert keys(turn) == ["not_alerted"]
    assert (on.cases, set(on.said)) == ({}, {"official"})


@pytest.mark.parametrize(("typed", "step"), [("Ja!", "company"), ("nej", "")])
def test_the_offer_can_be_answered_by_typing(typed: str, step: str) -> None:
    on = stage()
    on.play("official", Pressed("danger"))

    on.play("official", Wrote(typed))

    assert step_of(on) == step


def test_are_you_safe_is_asked_after_five_minutes_and_silence_is_told() -> None:
    on = in_danger(stage())

    on.passes(minutes=5)
    assert step_of(on) == "checking"
    on.passes(minutes=5)

    assert "news_no_answer" in on.keys("duty")
    on.passes(hours=2)
    assert on.keys("duty").count("news_no_answer") == 6
    assert on.keys("duty")[-1] != "news_no_answer"
    assert "news_asks_no_more" in on.keys("duty")


def test_not_safe_shows_112_again_tells_the_unit_and_asks_again() -> None:
    on = in_danger(stage())
    on.passes(minutes=5)

    turn = on.taps("official", "safe_no")

    assert keys(turn)[0] == "call112"
    assert keys(turn, "duty") == ["news_not_safe"]
    assert step_of(on) == "company"
    on.passes(minutes=5)
    assert step_of(on) == "checking"


@pytest.mark.parametrize(
    ("action", "news", "outcome"),
    [("safe_yes", "news_safe", "safe"), ("false_alarm", "news_false_alarm", "false_alarm")],
)
def test_all_clear_is_told_but_closes_nothing(action: str, news: str, outcome: str) -> None:
    on = in_danger(stage())

    turn = on.taps("official", action)

    assert keys(turn, "duty") == [news]
    assert on.case.state == "new"
    assert on.case.report["outcome"] == outcome
    on.passes(minutes=30)
    assert "are_you_safe" not in on.keys("official")
    assert on.keys("duty")[-1] == "alert_again"  # only a human's acknowledgement stops that


def test_danger_twice_keeps_the_one_case() -> None:
    on = in_danger(stage())

    on.play("official", Pressed("danger"))
    on.play("official", Pressed("danger"))

    assert len(on.cases) == 1
    assert step_of(on) == "company"


def test_danger_in_the_middle_of_a_report_returns_to_the_question() -> None:
    on = stage()
    on.play("official", Pressed("report"))
    on.taps("official", "no")
    on.play("official", Pressed("danger"))
    on.play("official", Pressed("danger"))

    on.taps("official", "no")

    assert step_of(on) == "who"
    assert answers_of(on) == {"danger": "no"}


@pytest.mark.parametrize("answer", ["tap", "Ja"])
def test_yes_to_the_first_question_of_a_report_is_danger_too(answer: str) -> None:
    """Typed, it once went on to the next question without a word of 112."""
    on = stage()
    on.play("official", Pressed("report"))

    turn = on.taps("official", "yes") if answer == "tap" else on.play("official", Wrote(answer))

    assert keys(turn)[0] == "call112"


def test_cancel_leaves_the_offer_and_the_last_word_but_not_the_alarm() -> None:
    on = stage()
    on.play("official", Pressed("danger"))
    assert keys(on.play("official", Commanded("avbryt"))) == ["not_alerted"]

    in_danger(on)
    assert keys(on.play("official", Commanded("avbryt")))[0] == "emergency_stays"

    on.taps("official", "safe_yes")
    on.play("official", Commanded("avbryt"))
    assert step_of(on) == ""


def test_nobody_to_alert_is_said_at_once_with_the_number() -> None:
    """It once said "I am alerting" to somebody whom nobody could hear."""
    on = in_danger(stage(person("official", Role.OFFICIAL)))

    said = on.keys("official")

    assert "unreachable" in said
    assert "company" not in said
    assert "company_alone" in said
    assert "status_sent" not in said
    assert orders(on, do.CallOutside) != []
    assert on.case.alerts == ()


def test_a_duty_officer_in_danger_is_not_alerted_of_themselves() -> None:
    """Their own alert sounded where they hid, and their own tap stopped the escalation."""
    double = person("double", Role.DUTY_OFFICER, Role.OFFICIAL)
    on = in_danger(stage(double, person("admin", Role.ADMINISTRATOR)), "double")

    assert alerted(on) == ["admin"]
    turn = on.play("double", Tapped(f"c:{on.case.id}", "ack"))
    assert turn.effects == ()


def test_everything_is_silent_and_veiled_until_they_are_safe() -> None:
    on = in_danger(stage())
    on.passes(minutes=5)
    on.play("official", Wrote("tyst"))
    on.taps("duty", "ack")

    for message in on.said["official"]:
        if isinstance(message, Say):
            assert (message.silent, message.veiled) == (True, True), message.text.key
    on.taps("official", "safe_yes")
    on.taps("official", "later")
    on.taps("duty", "take")
    last = on.said["official"]
    assert [m.veiled for m in last if isinstance(m, Say) and m.text.key == "taken_by"] == [False]


def test_later_lets_the_report_that_led_here_rest_until_it_is_taken_up() -> None:
    """The next question came right under "that is fine"."""
    on = stage()
    on.play("official", Pressed("report"))
    for choice in ("yes", "yes", "safe_yes"):
        on.taps("official", choice)

    assert keys(on.taps("official", "later")) == ["later_is_fine"]
    assert keys(on.play("official", Pressed("report"))) == ["resume", "q_who"]


def test_words_that_may_be_danger_are_answered_and_112_is_asked_of_under_the_answer() -> None:
    on = stage()
    on.play("official", Pressed("ask"))

    said = keys(on.play("official", Wrote("hon sa att han har kniv")))
    assert said[:2] == ["no_answer", "danger_ask"]


def test_a_message_about_another_case_is_silent_too_while_they_may_hide() -> None:
    on = reported(stage())
    in_danger(on)
    on.play("official", Pressed("mine"))

    shown = [m for m in on.said["official"][-3:] if isinstance(m, Say)]

    assert all(message.veiled for message in shown)


def test_words_of_suicide_get_their_own_card_and_no_questions() -> None:
    on = stage()

    turn = on.play("official", Wrote("jag vill inte leva längre"))

    assert keys(turn) == ["suicidal"]


def test_a_stranger_in_danger_gets_the_card() -> None:
    turn = stage().play("nobody", Commanded("112"))

    assert keys(turn) == ["call112", "not_enrolled"]


def test_a_municipality_that_takes_no_files_says_so_in_danger_too() -> None:
    place = replace(PLACE, files_in_chat=False)
    assert isinstance(place, Municipality)
    on = in_danger(Stage({m.id: m for m in CAST}, place=place))

    turn = on.play("official", SentFile(a_file(), "han står vid porten", 5))

    assert keys(turn) == ["call112", "no_files_here", "company"]
    assert on.case.report["notes"] == ["han står vid porten"]


def test_an_old_leave_button_does_not_work_while_the_unit_is_alerted() -> None:
    """Whoever holds the phone could end the company with it, and nobody noticed the silence."""
    on = stage()
    on.play("official", Commanded("lamna"))
    in_danger(on)

    turn = on.play("official", Tapped("x:leave", "yes"))

    assert "official" in on.people
    assert (turn.effects, step_of(on)) == ((), "company")
    on.passes(minutes=10)
    assert "news_no_answer" in on.keys("duty")


@pytest.mark.parametrize("gone", ["left", "blocked the bot"])
def test_silence_is_told_to_others_when_whoever_has_the_case_is_gone(gone: str) -> None:
    """The news went to the one who had it, and so to nobody."""
    on = in_danger(stage(*CAST, person("duty2", Role.DUTY_OFFICER)))
    on.taps("duty", "ack")
    if gone == "left":
        del on.people["duty"]
    else:
        on.people["duty"] = replace(on.people["duty"], reachable=False)

    on.passes(minutes=10)

    assert "news_no_answer" in on.keys("duty2")
    assert "news_no_answer" not in on.keys("admin")


def test_silence_is_told_to_the_unit_when_everybody_who_was_alerted_is_gone() -> None:
    on = in_danger(stage())
    on.taps("duty", "ack")
    del on.people["duty"]

    on.passes(minutes=10)

    assert "news_no_answer" in on.keys("admin")
    assert "news_no_answer" in on.keys("deputy")
    assert "contact" not in on.said
