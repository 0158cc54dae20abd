"""The people of the crash bench know which question they are asked: else they miss no answer."""

from datetime import UTC, datetime
from typing import Any

import pytest

from bench.crash import words
from bot.app import TEXTS
from bot.profiles import load
from bot.sandbox.shown import plain
from bot.texts import Texts
from flows.known import Known
from flows.report.asking import question_view
from flows.report.questions import QUESTIONS, Kind, Question
from flows.session import Frame

PLACE = load(words.PLACE)
_TOLD: dict[Kind, Any] = {
    Kind.TEXT: [[1, "ord"]],
    Kind.FILES: "done",
    Kind.RECIPIENTS: "unit",
}


def taken_for(question: Question, answers: dict[str, Any]) -> str | None:
    """Ask a question as the bot does; give for which it is taken."""
    draft = {"answers": answers, "quick": False, "case": None, "told": None}
    said = question_view(Frame("report", question.id, draft), Known(places={PLACE.id: PLACE}))
    shown = Texts(TEXTS, {}).render_plain(
        said.text, language="sv", place=PLACE.id, now=datetime.now(UTC)
    )
    actions = {button.action for row in said.buttons for button in row}
    return words.question_of(plain(shown), actions)


@pytest.mark.parametrize("question", QUESTIONS, ids=lambda question: question.id)
def test_each_question_is_taken_for_what_it_is(question: Question) -> None:
    told = question.choices[0] if question.choices else _TOLD[question.kind]

    assert taken_for(question, {}) == question.id
    assert taken_for(question, {question.id: told}) == question.id


def test_what_is_no_question_of_a_report_is_taken_for_none() -> None:
    assert words.question_of(words.say("no_answer"), {"yes", "no"}) is None
