"""The report's chart, built from its questions.

From each question, "next" leads to the first later one that is still open, and when none is, to the
review; "back" leads to the nearest earlier one that applies. A guard is a question's own condition,
so the picture of the chart is the questionnaire.
"""

from collections.abc import Callable
from itertools import pairwise

from flows.machine import Chart, Row
from flows.report.questions import QUESTIONS, QUICK, Answers, Question, is_open

REVIEW = "review"
NO_ONE = "no_one"  #: red, and nobody chosen: asked once more
CHANGE = "change"  #: which answer is to be changed
SENT = "sent"


def _opens(question: Question) -> Callable[[Answers], bool]:
    def guard(answers: Answers) -> bool:
        return is_open(question, answers)

    guard.__name__ = f"{question.id} applies" if question.when else f"{question.id} unanswered"
    return guard


def _applies(question: Question) -> Callable[[Answers], bool]:
    def guard(answers: Answers) -> bool:
        return question.applies(answers)

    guard.__name__ = f"{question.id} was asked"
    return guard


OPENS = {question.id: _opens(question) for question in QUESTIONS}
APPLIES = {question.id: _applies(question) for question in QUESTIONS}


def _forward(place: int, question: Question) -> list[Row]:
    later = QUESTIONS[place + 1 :]
    rows = [Row("next", question.id, other.id, OPENS[other.id]) for other in later]
    return [*rows, Row("next", question.id, REVIEW)]


def _backward(place: int, question: Question) -> list[Row]:
    rows = []
    for other in reversed(QUESTIONS[:place]):
        if not other.when:  # it always applies: nothing before it can be meant
            rows.append(Row("back", question.id, other.id))
            break
        rows.append(Row("back", question.id, other.id, APPLIES[other.id]))
    return rows


def _rows() -> list[Row]:
    rows: list[Row] = []
    for place, question in enumerate(QUESTIONS):
        rows += _forward(place, question)
        rows += _backward(place, question)
    rows += [Row(f"change_{question.id}", CHANGE, question.id) for question in QUESTIONS]
    return [
        *rows,
        Row("back", REVIEW, QUESTIONS[-1].id),
        Row("change", REVIEW, CHANGE),
        Row("back", CHANGE, REVIEW),
        Row("send", REVIEW, SENT),
        Row("ask_again", REVIEW, NO_ONE),
        Row("back", NO_ONE, REVIEW),
        Row("send", NO_ONE, SENT),
    ]


CHART = Chart(
    "report",
    [*(question.id for question in QUESTIONS), REVIEW, CHANGE, NO_ONE, SENT],
    _rows(),
    initial=QUESTIONS[0].id,
    final=[SENT],
)

QUICK_CHART = Chart(
    "quick report",
    [*QUICK, NO_ONE, SENT],
    [
        *(Row("next", here, there) for here, there in pairwise(QUICK)),
        *(Row("back", there, here) for here, there in pairwise(QUICK)),
        Row("send", QUICK[-1], SENT),
        Row("ask_again", QUICK[-1], NO_ONE),
        Row("back", NO_ONE, QUICK[-1]),
        Row("send", NO_ONE, SENT),
    ],
    initial=QUICK[0],
    final=[SENT],
)


def in_picture(row: Row) -> bool:
    """Keep what a reader needs: the next questions up to the first that is always asked."""
    if row.trigger.startswith("change_") or row.trigger == "back":
        return False
    if row.trigger != "next" or row.dest == REVIEW:
        return row.trigger != "next" or row.source == QUESTIONS[-1].id
    order = {question.id: place for place, question in enumerate(QUESTIONS)}
    between = QUESTIONS[order[row.source] + 1 : order[row.dest]]
    return all(question.when for question in between)
