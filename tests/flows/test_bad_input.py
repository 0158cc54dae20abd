"""What makes no sense gets an answer, or nothing; it stops nobody."""

from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from flows.events import Commanded, Event, Pressed, Tapped, TimePassed, Wrote
from flows.messages import Toast
from flows.session import Frame, Session
from tests.doubles.stage import Stage
from tests.flows.walks import WHO

DANGER: tuple[Event, ...] = (Pressed("danger"), Commanded("112"), Wrote("HJÄLP!!"))
WAYS_ON = {"back", "skip", "more_topics", "more_answers", "close"}
WAYS_OUT = {"no", "false_alarm", "later", "to_nothing", "close", "sv"}
PARTY_MAY_SEE = {
    *("s_name", "s_phone", "s_who", "s_police", "s_reach"),
    *("urgency_only", "report_head", "party_sees_no_more"),
}
THE_REST = {f"s_{q}" for q in ("story", "known", "near", "weapon", "evidence", "channel", "kind")}


EVERYBODY = tuple(dict.fromkeys(WHO))


def test_a_step_that_no_longer_exists_resumes_at_the_first_open_question() -> None:
    """After an upgrade a draft may stand at a question that is gone; nothing of it is lost."""
    stage = Stage()
    stage.play("official", Pressed("report"))
    stage.taps("official", "no")
    frame = stage.session("official").top
    assert frame is not None
    gone = replace(stage.session("official"), stack=(replace(frame, step="was_renamed"),))
    stage.sessions["official"] = gone

    stage.play("official", Commanded("hjalp"))
    stage.taps("official", "me")

    after = stage.session("official").top
    assert after is not None
    assert after.data["answers"] == {"danger": "no", "who": "me"}


def test_a_flow_that_no_longer_exists_stops_nobody() -> None:
    stage = Stage()
    stage.sessions["official"] = Session((Frame("of_another_version", "somewhere"),), 7)

    stage.play("official", Wrote("hej"))

    assert "q_heard" in stage.keys("official")


@given(st.text(max_size=40))
@settings(max_examples=60)
def test_whatever_is_typed_or_forged_gets_an_answer(words: str) -> None:
    stage = Stage()

    for event in (Wrote(words), Commanded(words), Tapped(f"s:{words}", words), Pressed(words)):
        assert stage.play("official", event).messages != ()
    assert stage.play("nobody", Wrote(words)).messages != ()


def test_a_timer_of_something_that_is_gone_does_nothing() -> None:
    stage = Stage()

    for kind in ("safe_check", "safe_silence", "draft_warn", "draft_drop", "draft_clear", "rung"):
        event = TimePassed(kind, "key", {"draft": "x", "case": "x", "round": 1, "track": "unit"})
        turn = stage.play("official", event)
        assert (turn.effects, turn.messages) == ((), ())


def test_a_refused_tap_is_answered_over_the_chat() -> None:
    stage = Stage()

    turn = stage.play("official", Tapped("c:unknown", "ack"))

    assert [type(message) for message in turn.messages] == [Toast]
