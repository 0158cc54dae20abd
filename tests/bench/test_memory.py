"""What a person of the crash campaign takes for promised."""

from datetime import UTC, datetime

from bench.crash.memory import Memory
from bot.sandbox.chats import Letter

ASKED = "Är du i fara just nu?"
BUTTONS = {"yes": "Ja", "no": "Nej", "unsure": "Vet inte"}


def ticked(number: int, answer: str, *, step: int | None = None) -> Letter:
    """Give a question that now shows its answer."""
    step = number if step is None else step
    row = [
        {"text": label, "callback_data": f"s{step}:{action}"} for action, label in BUTTONS.items()
    ]
    asked = {"message_id": number, "text": ASKED, "reply_markup": {"inline_keyboard": [row]}}
    said = {"message_id": number, "text": f"{ASKED} ✔ {BUTTONS[answer]}"}
    at = datetime(2026, 11, 21, tzinfo=UTC)
    return Letter(data=said, mine=False, sent=at, touched=1, former=[asked])


def test_the_answer_to_the_newest_question_counts() -> None:
    memory = Memory()

    memory.sees(ticked(3, "no"), is_new=False)
    memory.sees(ticked(7, "yes"), is_new=False)

    assert memory.answers == {"danger": "yes"}


def test_an_older_question_that_shows_its_tick_late_changes_nothing() -> None:
    memory = Memory()

    memory.sees(ticked(7, "yes"), is_new=False)
    memory.sees(ticked(3, "no"), is_new=False)

    assert memory.answers == {"danger": "yes"}


def test_an_older_question_that_came_a_second_time_changes_nothing() -> None:
    memory = Memory()

    memory.sees(ticked(7, "yes", step=5), is_new=False)
    memory.sees(ticked(9, "no", step=3), is_new=False)

    assert memory.answers == {"danger": "yes"}
