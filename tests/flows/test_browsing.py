"""Browsing guidance without typing, and a document that changes or fails meanwhile."""

import pytest

from flows.events import Pressed, SentOther, Tapped
from tests.flows.inquiries import TEN, asking, keys, labels, read, stage, step_of


def test_browsing_needs_no_typing() -> None:
    on = stage()
    on.play("official", Pressed("ask"))

    on.taps("official", "group_support")
    assert labels(on) == ["support", "t_counselling", "up"]
    on.taps("official", "t_counselling")

    assert TEN in read(on)


def test_a_group_nobody_knows_is_put_with_the_rest() -> None:
    on = stage()
    on.play("official", Pressed("ask"))
    on.taps("official", "more_topics")

    on.taps("official", "group_document")

    assert labels(on) == ["t_alarm", "up"]


def test_no_screen_of_browsing_has_more_than_six_buttons() -> None:
    on = stage()
    on.play("official", Pressed("ask"))
    seen = set()
    for _ in range(3):
        assert len(labels(on)) <= 6
        seen |= {label for label in labels(on) if label.startswith("group_")}
        on.taps("official", "more_topics")
    for group in ("group_evidence",):
        while group not in labels(on):
            on.taps("official", "more_topics")
        on.taps("official", group)
        for _ in range(4):
            assert len(labels(on)) <= 6
            on.taps("official", "more_topics")

    assert {"group_now", "group_evidence", "group_police", "group_support"} <= seen


def test_the_built_in_advice_is_there_in_its_groups() -> None:
    on = stage()
    on.play("official", Pressed("ask"))
    on.taps("official", "group_evidence")

    assert keys(on.taps("official", "mail")) == ["ev_intro", "ev_mail", "q_topic"]


def test_a_document_that_changed_meanwhile_is_said_and_searched_anew() -> None:
    on = stage()
    asking(on, "samtal")
    on.edition = "2"

    turn = on.play("official", SentOther("sticker"))
    assert keys(turn)[-1] == "guide_changed"
    on.taps("official", "again")

    assert TEN in read(on)
    assert on.session("official").top.data["edition"] == "2"  # type: ignore[union-attr]


def test_a_topic_of_a_document_that_changed_meanwhile_leads_back_to_the_topics() -> None:
    on = stage()
    on.play("official", Pressed("ask"))
    on.taps("official", "group_police")
    on.taps("official", "t_police_report")
    on.edition = "2"
    on.play("official", SentOther("sticker"))

    on.taps("official", "browse")

    assert step_of(on) == ("guidance", "choosing")


def test_a_document_that_can_t_be_read_says_so_with_the_number() -> None:
    on = stage()
    asking(on, "samtal")
    on.guideline = None

    turn = on.play("official", SentOther("sticker"))

    assert keys(turn)[-1] == "guide_unread"
    assert "close" in labels(on)


@pytest.mark.parametrize(
    "action", ["t_nothing", "t_", "group_", "group_none", "again", "next", "send", "to_unit"]
)
def test_a_button_that_isn_t_there_changes_nothing(action: str) -> None:
    on = stage()
    on.play("official", Pressed("ask"))
    before = on.session("official")

    on.play("official", Tapped(f"s:{before.step}", action))

    assert on.session("official") == before
