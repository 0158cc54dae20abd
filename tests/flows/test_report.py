"""A report: one question at a time, nothing lost, and exactly those told who were chosen."""

from dataclasses import replace

import pytest

from flows import effects as do
from flows.events import (
    Commanded,
    Edited,
    FileLost,
    FileSaved,
    Pressed,
    SentFile,
    SentOther,
    Wrote,
)
from flows.known import Role, Track
from flows.messages import Change, Say
from flows.municipality import PoliceWording
from tests.doubles.stage import CAST, PLACE, Stage, buttons_of, person, texts_of
from tests.flows.stories import (
    alerted,
    answers_of,
    at_review,
    keys,
    orders,
    reported,
    stage,
    step_of,
    story_of,
)
from tests.flows.walks import a_file


def test_a_report_can_be_made_without_typing() -> None:
    on = reported(stage(), kind="threat", channel="phone", scared="quite")

    assert keys(on.play("official", Pressed("mine"))) == ["my_cases"]
    assert alerted(on) == ["duty"]
    assert on.case.number == "2026-0001"
    assert on.session("official").stack == ()


@pytest.mark.parametrize(
    ("to", "tracks", "people"),
    [
        ("unit", {Track.UNIT}, {"duty"}),
        ("party", {Track.PARTY}, {"contact"}),
        ("both", {Track.UNIT, Track.PARTY}, {"duty", "contact"}),
    ],
)
def test_exactly_those_are_alerted_who_were_chosen(
    to: str, tracks: set[Track], people: set[str]
) -> None:
    on = reported(stage(), to=to)

    assert set(on.case.tracks) == tracks
    assert {alert.person for alert in on.case.alerts} == people
    assert set(on.said) == {"official", *people}


def test_a_red_one_that_goes_to_nobody_is_asked_once_more() -> None:
    on = at_review(stage(), recipients="none", kind="threat", weapon="yes")

    on.taps("official", "send")
    assert on.keys("official")[-2:] == ["q_no_one", "chosen"]
    on.taps("official", "tell_unit")

    assert alerted(on) == ["duty"]
    assert on.case.report["recipients"] == "unit"


def test_nobody_after_all_is_respected_and_can_be_resumed() -> None:
    on = at_review(stage(), recipients="none", kind="threat", weapon="yes")
    on.taps("official", "send")

    assert keys(on.taps("official", "tell_nobody")) == ["kept_draft"]

    on.play("official", Commanded("fortsatt"))
    on.taps("official", "unit")
    assert step_of(on) == "review"


def test_text_where_a_button_is_asked_joins_the_story() -> None:
    on = stage()
    on.play("official", Pressed("report"))
    on.play("official", Wrote("han ringde igen", 7))
    on.taps("official", "no")

    assert story_of(on) == ["han ringde igen"]
    assert step_of(on) == "who"


def test_an_edit_reaches_the_story_and_a_later_one_is_told_that_it_doesnt() -> None:
    on = stage()
    on.play("official", Pressed("report"))
    on.play("official", Wrote("fel", 7))

    assert keys(on.play("official", Edited("rätt", 7)))[0] == "edited_kept"
    assert story_of(on) == ["rätt"]

    on.play("official", Commanded("pausa"))
    assert keys(on.play("official", Edited("sent", 7))) == ["edited_elsewhere"]
    on.play("official", Commanded("avbryt"))
    assert keys(on.play("official", Edited("sent", 7))) == ["edited_elsewhere"]


def test_skip_passes_a_question_by_and_takes_no_words_away() -> None:
    on = at_review(stage())
    on.play("official", Wrote("mina ord", 7))
    on.taps("official", "back")
    while step_of(on) != "story":
        on.taps("official", "back")

    on.taps("official", "skip")

    assert story_of(on) == ["mina ord"]


def test_a_story_told_at_the_police_number_is_a_story() -> None:
    """It was cut to 40 characters and kept as the K-number."""
    on = stage()
    on.play("official", Pressed("report"))
    while step_of(on) != "knumber":
        on.taps("official", {"danger": "no", "police": "yes"}.get(step_of(on), "skip"))
    long = "Jag ringde polisen i går men de hade inte tid att ta emot någon anmälan"

    on.play("official", Wrote(long))
    assert (story_of(on), step_of(on)) == ([long], "knumber")
    on.play("official", Wrote(" 5000-K123456-26 "))

    assert answers_of(on)["knumber"] == "5000-K123456-26"


def test_a_changed_answer_opens_the_questions_that_it_calls_for() -> None:
    on = at_review(stage(), kind="hate")
    on.taps("official", "change")
    while "change_kind" not in on.actions("official"):
        on.taps("official", "more_answers")
    on.taps("official", "change_kind")

    on.taps("official", "threat")

    assert step_of(on) == "threat"


def test_a_file_is_counted_said_to_be_coming_and_only_then_saved() -> None:
    on = at_review(stage())

    turn = on.play("official", SentFile(a_file(), "bilden", 9))
    saved = on.play("official", FileSaved("e", 1234, "0" * 64))

    assert keys(turn) == ["file_coming"]
    assert keys(saved) == ["file_saved"]
    assert story_of(on) == ["bilden"]


@pytest.mark.parametrize(("reason", "key"), [("too_big", "file_too_big"), ("gone", "file_broken")])
def test_a_lost_file_gets_a_clear_answer_and_the_report_goes_on(reason: str, key: str) -> None:
    on = at_review(stage())

    assert keys(on.play("official", FileLost("e", reason))) == [key]
    assert step_of(on) == "review"


def test_an_oversized_file_is_refused_but_its_caption_is_kept() -> None:
    on = at_review(stage())

    turn = on.play("official", SentFile(a_file(4), "det här sa han", 9))

    assert keys(turn)[0] == "file_too_big"
    assert story_of(on) == ["det här sa han"]
    assert orders(on, do.KeepEvidence) == []


def test_a_profile_may_switch_evidence_in_the_chat_off() -> None:
    on = at_review(Stage({m.id: m for m in CAST}, place=replace(PLACE, files_in_chat=False)))

    turn = on.play("official", SentFile(a_file(), "ord", 9))

    assert keys(turn)[0] == "no_files_here"
    assert orders(on, do.KeepEvidence) == []


@pytest.mark.parametrize("wording", PoliceWording)
def test_the_police_are_spoken_of_as_the_municipality_does(wording: PoliceWording) -> None:
    on = at_review(Stage({m.id: m for m in CAST}, place=replace(PLACE, police=wording)))

    assert f"police_{wording.value}" in on.keys("official")


def test_the_party_can_be_chosen_only_if_somebody_else_of_it_is_there() -> None:
    alone = person("official", Role.OFFICIAL, Role.PARTY_CONTACT, party="Lindpartiet")
    on = at_review(stage(alone, person("duty", Role.DUTY_OFFICER)))
    on.taps("official", "back")
    on.taps("official", "back")
    question = next(m for m in reversed(on.said["official"]) if isinstance(m, Say))

    assert [b.action for b in buttons_of(question)] == ["unit", "none", "back"]


def test_the_receipt_names_only_those_who_are_alerted() -> None:
    on = reported(stage(person("official", Role.OFFICIAL)))

    assert "saved" in on.keys("official")
    assert "saved_alerting" not in on.keys("official")
    assert "unreachable" in on.keys("official")


def test_an_answered_question_loses_its_buttons_and_shows_the_answer() -> None:
    on = stage()
    on.play("official", Pressed("report"))

    turn = on.taps("official", "no")

    (change,) = (message for message in turn.messages if isinstance(message, Change))
    assert (change.text.key, change.buttons) == ("answered", ())


def test_a_sticker_gets_a_hint_and_the_question_again() -> None:
    on = stage()
    on.play("official", Pressed("report"))

    assert keys(on.play("official", SentOther("sticker"))) == ["hint_words", "q_danger"]


def test_the_review_states_the_level_with_its_own_reasons() -> None:
    on = at_review(stage(), kind="damage")
    (line,) = (
        text
        for message in on.said["official"][-3:]
        for text in texts_of(message)
        if text.key == "urgency_line"
    )

    shown = [text.key for text in line.args["reasons"].args["list"]]

    assert (line.args["urgency"].key, shown) == ("urgency_yellow", ["reason_kind_damage"])


def test_english_is_spoken_from_the_choice_on() -> None:
    on = stage()
    on.play("official", Commanded("sprak"))

    on.taps("official", "en")

    assert on.session("official").language == "en"
    assert on.people["official"].language == "en"


def test_at_the_door_nobody_is_told_not_to_reply() -> None:
    on = stage()
    on.play("official", Pressed("report"))
    for choice in ("no", "me", "happened", "hate"):
        on.taps("official", choice)

    assert keys(on.taps("official", "home"))[0] == "ev_home"
