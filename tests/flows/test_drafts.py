"""A draft: put aside, taken up, warned of, let go; and what waits to become one."""

import pytest

from flows import effects as do
from flows.events import (
    Commanded,
    Pressed,
    SentFile,
    SentPlace,
    Tapped,
    Wrote,
)
from tests.doubles.stage import texts_of
from tests.flows.stories import (
    answers_of,
    at_review,
    keys,
    orders,
    stage,
    step_of,
    story_of,
)
from tests.flows.walks import a_file


def test_with_nobody_chosen_the_draft_is_kept_and_no_case_is_opened() -> None:
    on = at_review(stage(), recipients="none")

    turn = on.taps("official", "send")

    assert keys(turn) == ["kept_draft"]
    assert (on.cases, set(on.said)) == ({}, {"official"})
    on.play("official", Commanded("fortsatt"))
    assert step_of(on) == "recipients"


def test_back_at_the_first_question_keeps_what_was_told() -> None:
    """It deleted the draft."""
    on = stage()
    on.play("official", Pressed("report"))
    on.taps("official", "no")
    on.taps("official", "family")
    on.taps("official", "back")
    on.taps("official", "back")

    turn = on.taps("official", "back")

    assert keys(turn) == ["pause"]
    assert answers_of(on)["who"] == "family"


def test_back_at_the_first_question_with_nothing_told_leaves() -> None:
    on = stage()
    on.play("official", Pressed("report"))

    assert keys(on.taps("official", "back")) == ["cancel"]
    assert on.session("official").stack == ()


def test_cancel_keeps_nothing_of_a_draft() -> None:
    on = at_review(stage())
    on.play("official", SentFile(a_file(), "hemligt", 9))

    turn = on.taps("official", "cancel")

    assert keys(turn) == ["cancel"]
    assert on.session("official").stack == ()
    assert [type(e) for e in turn.effects].count(do.DropDraft) == 1
    assert on.timers == {}


def test_cancel_in_guidance_leaves_the_report_beneath() -> None:
    """The whole draft went with the list of topics."""
    on = at_review(stage())
    on.play("official", Commanded("fraga"))

    on.play("official", Commanded("avbryt"))

    assert step_of(on) == "review"


def test_a_digression_comes_back_to_the_question() -> None:
    on = stage()
    on.play("official", Pressed("report"))
    on.play("official", Commanded("fraga"))
    on.taps("official", "group_evidence")
    assert keys(on.taps("official", "phone"))[:2] == ["ev_intro", "ev_phone"]
    on.taps("official", "up")
    on.taps("official", "close")

    assert step_of(on) == "danger"


def test_a_draft_is_warned_of_after_48_hours_and_deleted_after_72() -> None:
    on = at_review(stage())
    on.play("official", Commanded("pausa"))

    on.passes(hours=48)
    assert on.keys("official")[-1] == "draft_warning"
    on.passes(hours=24)

    assert on.keys("official")[-1] == "draft_deleted"
    assert on.session("official").stack == ()
    assert len(orders(on, do.DropDraft)) == 1


def test_a_draft_that_is_touched_lives_on() -> None:
    on = at_review(stage())
    on.passes(hours=47)
    on.play("official", Wrote("mer", 3))

    on.passes(hours=30)

    assert "draft_deleted" not in on.keys("official")
    assert on.session("official").find("report") is not None


def test_the_messages_of_a_draft_leave_the_chat_before_telegram_forbids_it() -> None:
    on = at_review(stage())

    on.passes(hours=46)

    assert len(orders(on, do.ClearChat)) == 1


def test_words_that_came_unasked_become_the_story_of_a_report() -> None:
    on = stage()
    on.play("official", Wrote("det har hänt något"))
    on.play("official", Wrote("i går"))

    on.taps("official", "to_report")

    assert story_of(on) == ["det har hänt något\ni går"]


@pytest.mark.parametrize("draft", [False, True])
@pytest.mark.parametrize("way", ["button", "key", "file", "place"])
def test_words_that_came_unasked_are_not_lost_whatever_comes_next(*, draft: bool, way: str) -> None:
    on = stage()
    if draft:
        at_review(on)
        on.play("official", Commanded("pausa"))
    on.play("official", Wrote("det har hänt något"))

    match way:
        case "button":
            on.taps("official", "to_report")
        case "key":
            on.play("official", Pressed("report"))
        case "file":
            on.play("official", SentFile(a_file(), "", 3))
        case _:
            on.play("official", SentPlace(59.6, 16.5))

    assert story_of(on) == ["det har hänt något"]


def test_a_place_that_comes_unasked_is_kept_for_the_duty_officer_alone() -> None:
    on = stage()
    on.play("official", SentPlace(59.6, 16.5))
    while step_of(on) != "review":
        on.taps("official", {"danger": "no", "recipients": "both"}.get(step_of(on), "skip"))
    on.taps("official", "send")

    on.taps("duty", "read")
    on.taps("contact", "read")

    assert "position" in {t.key for m in on.said["duty"] for t in texts_of(m)}
    assert "position" not in {t.key for m in on.said["contact"] for t in texts_of(m)}


def test_leaving_takes_the_draft_along() -> None:
    on = at_review(stage())
    on.play("official", SentFile(a_file(), "", 9))
    on.play("official", Commanded("lamna"))

    turn = on.taps("official", "yes")

    assert keys(turn) == ["left"]
    assert len([e for e in turn.effects if isinstance(e, do.DropDraft)]) == 1
    assert on.session("official").stack == ()
    assert keys(on.play("official", Tapped("x:leave", "yes"))) == ["not_enrolled"]


def test_leaving_can_be_thought_better_of() -> None:
    on = at_review(stage())
    on.play("official", Commanded("lamna"))

    assert keys(on.taps("official", "no"))[0] == "stayed"
    assert step_of(on) == "review"
