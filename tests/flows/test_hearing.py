"""Every free text is heard for danger before anything else, whoever types it and wherever."""

from collections.abc import Callable

import pytest

from flows import hearing
from flows.events import Commanded, Edited, Event, Pressed, SentFile, Started, Wrote
from flows.messages import Button, Say
from tests.doubles.stage import CAST, Stage
from tests.flows.stories import at_review, in_danger, keys, reported, stage, step_of
from tests.flows.walks import a_file

CRY = "han står utanför dörren med en kniv"
MAYBE = "hon sa att han har kniv"
WAYS: tuple[Callable[[str], Event], ...] = (
    Wrote,
    lambda words: Edited(words, 7),
    lambda words: SentFile(a_file(), words, 8),
    lambda words: Commanded("rapport", words),
    lambda words: Commanded("nonsense", words),
    Started,
)
EVERYBODY = (*(member.id for member in CAST), "nobody")


def asking(on: Stage, who: str) -> Stage:
    on.play(who, Pressed("ask"))
    return on


def reporting(on: Stage, who: str) -> Stage:
    on.play(who, Pressed("report"))
    if step_of(on, who) == "danger":
        on.taps(who, "no")
    return on


STATES: tuple[Callable[[Stage, str], Stage], ...] = (
    lambda on, _: on,
    asking,
    reporting,
    lambda on, who: at_review(on, who) if who == "official" else on,
    lambda on, _: in_danger(on),
    lambda on, _: reported(on),
)


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("who", EVERYBODY)
@pytest.mark.parametrize("state", STATES)
def test_a_cry_brings_the_card_from_everybody_everywhere(
    state: Callable[[Stage, str], Stage], who: str, way: Callable[[str], Event]
) -> None:
    on = state(stage(), who)

    turn = on.play(who, way(CRY))

    assert keys(turn)[0] == "call112"
    assert hearing.overtaking(way(CRY)) != ()


@pytest.mark.parametrize("who", EVERYBODY)
@pytest.mark.parametrize("way", WAYS)
def test_what_may_be_danger_is_asked_of_from_everybody(
    way: Callable[[str], Event], who: str
) -> None:
    on = stage()

    turn = on.play(who, way(MAYBE))

    assert "danger_ask" in keys(turn)
    assert hearing.overtaking(way(MAYBE)) == ()


def test_the_line_and_its_button_stand_under_the_normal_answer() -> None:
    on = asking(stage(), "official")

    turn = on.play("official", Wrote(MAYBE))

    said = [message for message in turn.messages if isinstance(message, Say)]
    at = next(i for i, message in enumerate(said) if message.text.key == "danger_ask")
    assert [message.text.key for message in said[:at]] == ["no_answer"]
    ((pressed,),) = said[at].buttons
    assert isinstance(pressed, Button)
    assert (pressed.subject, pressed.action) == ("", "danger")


def test_after_the_card_the_words_are_in_the_report_and_the_question_returns() -> None:
    on = at_review(stage())
    while step_of(on) != "story":
        on.taps("official", "back")

    on.play("official", Wrote(CRY))
    on.taps("official", "no")  # tell nobody now

    frame = on.session("official").find("report")
    assert frame is not None
    assert [words for _, words in frame.data["answers"]["story"]] == [CRY]
    assert on.session("official").top is frame


def test_after_the_card_a_question_that_was_asked_is_still_there() -> None:
    on = reporting(stage(), "official")
    before = step_of(on)

    on.play("official", Wrote(CRY))
    on.taps("official", "no")

    assert step_of(on) == before


def test_words_of_suicide_leave_the_conversation_as_it_was() -> None:
    on = reporting(stage(), "official")
    before = step_of(on)

    turn = on.play("official", Wrote("jag vill inte leva längre"))

    assert keys(turn)[0] == "suicidal"
    assert step_of(on) == before
