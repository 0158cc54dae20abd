"""How urgent: the table of the rules, and "I don't know" as one level up."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.report.questions import QUESTIONS
from flows.urgency import UNSURE_COUNTS, Urgency, judge

RED, ORANGE, YELLOW, GREEN = Urgency
TABLE: list[tuple[dict[str, str], Urgency, tuple[str, ...]]] = [
    ({}, GREEN, ("worry",)),
    ({"kind": "hate"}, GREEN, ("worry",)),
    ({"danger": "yes"}, RED, ("danger",)),
    ({"near": "yes"}, RED, ("near",)),
    ({"weapon": "yes"}, RED, ("weapon",)),
    ({"harm": "yes", "when": "today"}, RED, ("harm",)),
    ({"harm": "yes"}, RED, ("harm",)),
    ({"harm": "yes", "when": "earlier"}, ORANGE, ("harm_before",)),
    ({"letter": "parcel"}, RED, ("parcel",)),
    ({"letter": "parcel", "state": "happened"}, GREEN, ("worry",)),
    ({"threat": "violence", "when": "now"}, RED, ("violence_now",)),
    ({"threat": "both", "state": "ongoing"}, RED, ("violence_now",)),
    ({"threat": "violence", "when": "week"}, ORANGE, ("violence",)),
    ({"timeplace": "yes"}, ORANGE, ("timeplace",)),
    ({"channel": "home"}, ORANGE, ("home",)),
    ({"followed": "following"}, ORANGE, ("followed",)),
    ({"followed": "mapping"}, ORANGE, ("followed",)),
    ({"followed": "doxing"}, ORANGE, ("doxing",)),
    ({"children": "yes"}, ORANGE, ("children",)),
    ({"children": "unsure"}, ORANGE, ("children",)),
    ({"kind": "threat", "state": "ongoing"}, ORANGE, ("ongoing",)),
    ({"kind": "threat", "police": "yes", "first": "before"}, ORANGE, ("reprisal",)),
    ({"kind": "threat", "scared": "very"}, ORANGE, ("scared",)),
    ({"kind": "threat"}, YELLOW, ("kind_threat",)),
    ({"kind": "followed"}, YELLOW, ("kind_followed",)),
    ({"kind": "damage"}, YELLOW, ("kind_damage",)),
    ({"kind": "pressure"}, YELLOW, ("kind_pressure",)),
    ({"scared": "very"}, YELLOW, ("scared",)),
    ({"kind": "threat", "state": "worried"}, GREEN, ("worry",)),
    ({"kind": "damage", "state": "near"}, GREEN, ("worry",)),
    ({"kind": "unsure"}, YELLOW, ("worry", "unsure")),
    ({"danger": "unsure"}, YELLOW, ("worry", "unsure")),
    ({"kind": "threat", "near": "unsure"}, ORANGE, ("kind_threat", "unsure")),
    ({"timeplace": "yes", "weapon": "unsure"}, RED, ("timeplace", "unsure")),
    ({"weapon": "yes", "near": "unsure"}, RED, ("weapon",)),
    ({"first": "unsure"}, GREEN, ("worry",)),
]


@pytest.mark.parametrize(("answers", "level", "reasons"), TABLE)
def test_answers_have_the_level_and_the_reasons_of_the_table(
    answers: dict[str, str], level: Urgency, reasons: tuple[str, ...]
) -> None:
    assert judge(answers) == (level, reasons)


@pytest.mark.parametrize(
    ("kind", "level"),
    [("threat", ORANGE), ("followed", ORANGE), ("hate", GREEN), ("damage", YELLOW)],
)
def test_a_quick_report_of_a_threat_counts_as_unsure(kind: str, level: Urgency) -> None:
    assert judge({"kind": kind}, quick=True)[0] is level


ANSWERS = st.fixed_dictionaries(
    {}, optional={q.id: st.sampled_from(q.choices) for q in QUESTIONS if q.choices}
)


@given(ANSWERS)
def test_there_is_always_a_level_with_a_reason(answers: dict[str, Any]) -> None:
    level, reasons = judge(answers)

    assert level in Urgency
    assert reasons


@given(ANSWERS, st.sampled_from(UNSURE_COUNTS))
def test_not_knowing_is_never_less_urgent_than_no(answers: dict[str, Any], question: str) -> None:
    unsure, no = {**answers, question: "unsure"}, {**answers, question: "no"}

    assert not judge(no)[0].outranks(judge(unsure)[0])


@given(ANSWERS)
def test_danger_now_is_always_red(answers: dict[str, Any]) -> None:
    assert judge({**answers, "danger": "yes"})[0] is RED


def test_red_is_the_highest_and_stays_red() -> None:
    assert [level.higher for level in Urgency] == [RED, RED, ORANGE, YELLOW]
    assert RED.outranks(GREEN)
    assert not RED.outranks(RED)
