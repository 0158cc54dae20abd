"""A quick report: three taps alert; the rest is asked after, and can only add."""

import pytest

from flows import effects as do
from flows.events import Commanded, Pressed, Wrote
from flows.known import Track, TrackState
from flows.messages import Priority, Say
from flows.urgency import Urgency
from tests.doubles.stage import Stage, texts_of
from tests.flows.stories import (
    alerted,
    answers_of,
    at_review,
    keys,
    orders,
    quickly_reported,
    stage,
    step_of,
)


def finished(on: Stage, **answers: str) -> Stage:
    """Answer the rest, and send it."""
    while step_of(on) != "review":
        on.taps("official", answers.get(step_of(on), "skip"))
    on.taps("official", "send")
    return on


def level_shown(on: Stage, who: str) -> tuple[str, list[str]]:
    lines = [t for m in on.said[who] for t in texts_of(m) if t.key == "urgency_line"]
    return lines[-1].args["urgency"].key, [
        reason.key for reason in lines[-1].args["reasons"].args["list"]
    ]


def test_three_taps_alert_and_the_rest_is_asked_then() -> None:
    on = quickly_reported(stage())

    assert alerted(on) == ["duty"]
    assert on.keys("official")[-3:] == ["quick_more", "q_who", "answered"]
    assert step_of(on) == "who"


def test_a_quick_threat_counts_one_level_higher() -> None:
    on = quickly_reported(stage(), kind="threat")

    assert on.case.urgency is Urgency.ORANGE
    assert on.case.report["reasons"] == ["kind_threat", "quick"]


def test_details_join_the_same_case_and_its_readers_are_told() -> None:
    on = finished(quickly_reported(stage()), first="before")

    assert len(on.cases) == 1
    assert on.case.report["first"] == "before"
    assert on.keys("duty")[-1] == "news_added"
    assert "added_to_case" in on.keys("official")


def test_details_that_make_it_worse_raise_the_level_and_alert_again() -> None:
    on = quickly_reported(stage())
    before = on.case.urgency

    finished(on, kind="threat", near="yes", state="ongoing", channel="face")

    assert (before, on.case.urgency) == (Urgency.GREEN, Urgency.RED)
    assert alerted(on) == ["duty", "duty"]
    assert "news_raised" in on.keys("duty")
    (last,) = [m for m in on.said["duty"][-1:] if isinstance(m, Say)]
    assert last.priority is Priority.RED


def test_whoever_has_acknowledged_is_told_that_the_level_rose() -> None:
    on = quickly_reported(stage())
    on.taps("duty", "ack")

    finished(on, near="yes", state="ongoing", channel="face")

    assert on.keys("duty")[-1] == "news_raised"
    assert on.case.tracks[Track.UNIT].state is TrackState.ACKNOWLEDGED


def test_details_that_calm_leave_the_level_to_a_human_and_say_why() -> None:
    """The case said "orange" with the reasons of yellow."""
    on = finished(quickly_reported(stage(), kind="threat"), threat="threat")

    assert on.case.urgency is Urgency.ORANGE
    on.taps("duty", "read")
    assert level_shown(on, "duty") == ("urgency_orange", ["reason_kind_threat", "reason_quick"])
    assert level_shown(on, "official") == level_shown(on, "duty")


def test_nobody_now_keeps_a_draft_that_can_be_gone_on_with() -> None:
    """Its next answer raised an error, and nothing more was heard in that chat."""
    on = quickly_reported(stage(), to="none")
    assert on.cases == {}
    on.play("official", Commanded("fortsatt"))

    while step_of(on) != "review":
        on.taps("official", {"recipients": "unit"}.get(step_of(on), "skip"))
    on.taps("official", "send")

    assert alerted(on) == ["duty"]
    assert on.session("official").stack == ()


def test_red_to_nobody_is_asked_once_more_and_back_leads_to_the_choice() -> None:
    on = stage()
    on.play("official", Pressed("quick"))
    on.taps("official", "yes")  # in danger
    on.taps("official", "no")  # tell nobody yet
    on.taps("official", "threat")
    on.taps("official", "none")
    assert step_of(on) == "no_one"

    on.taps("official", "back")
    assert step_of(on) == "recipients"
    on.taps("official", "unit")

    assert on.case.urgency is Urgency.RED


@pytest.mark.parametrize(
    ("first", "offered"),
    [("unit", {"unit", "both"}), ("party", {"party", "both"}), ("both", {"both"})],
)
def test_those_who_have_been_told_can_not_be_untold(first: str, offered: set[str]) -> None:
    on = quickly_reported(stage(), to=first)
    while step_of(on) != "review":
        on.taps("official", "skip")
    on.taps("official", "change")
    while "change_recipients" not in on.actions("official"):
        on.taps("official", "more_answers")
    on.taps("official", "change_recipients")

    question = [m for m in on.said["official"] if isinstance(m, Say)][-1]
    shown = {button.action for row in question.buttons for button in row}

    assert shown == {*offered, "back"}


def test_the_party_added_later_is_alerted_and_the_unit_not_again() -> None:
    on = quickly_reported(stage())
    while step_of(on) != "review":
        on.taps("official", "skip")
    on.taps("official", "change")
    while "change_recipients" not in on.actions("official"):
        on.taps("official", "more_answers")
    on.taps("official", "change_recipients")
    on.taps("official", "both")
    on.taps("official", "send")

    assert alerted(on, Track.PARTY) == ["contact"]
    assert alerted(on, Track.UNIT) == ["duty"]


def test_an_old_draft_comes_along_and_delays_nothing() -> None:
    """It resumed the old draft's question where somebody wanted help in three taps."""
    on = at_review(stage(), kind="damage")
    on.play("official", Wrote("bilen", 3))
    on.play("official", Commanded("pausa"))

    turn = on.play("official", Pressed("quick"))
    assert keys(turn)[0] == "quick_with_draft"
    for choice in ("no", "threat", "unit"):
        on.taps("official", choice)

    assert alerted(on) == ["duty"]
    assert on.case.report["story"] == [[3, "bilen"]]


def test_the_rest_left_for_three_days_is_deleted_without_a_lie() -> None:
    """It said "nothing has been sent" of a report that had been."""
    on = quickly_reported(stage())
    on.taps("duty", "take")

    on.passes(hours=73)

    assert on.keys("official")[-1] == "cancel_sent"
    assert len(orders(on, do.OpenCase)) == 1


def test_cancelling_the_rest_leaves_what_was_sent() -> None:
    on = quickly_reported(stage())

    turn = on.play("official", Commanded("avbryt"))

    assert keys(turn) == ["cancel_sent"]
    assert on.case.state == "new"


def test_danger_in_a_quick_report_goes_on_in_the_emergencys_case() -> None:
    on = stage()
    on.play("official", Pressed("quick"))
    on.taps("official", "yes")
    on.taps("official", "yes")
    on.taps("official", "safe_yes")
    on.taps("official", "more")

    assert answers_of(on)["recipients"] == "unit"
    finished(on)
    assert len(on.cases) == 1
