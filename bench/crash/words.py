"""What the bot's words mean to a person who reads them: which question this is, what was said."""

from datetime import UTC, datetime
from functools import cache
from typing import Any

from bot.app import TEXTS
from bot.profiles import load
from bot.sandbox.shown import plain
from bot.texts import Texts
from flows.messages import text
from flows.report.questions import QUESTIONS

Json = dict[str, Any]
PLACE = "vasteras"
_VEIL = "\u2800"  # below a word that tells nothing, for the lock screen
_NEWS = ("Ärende ", "Ingen hos ", "Jag når ingen", "✔ Sparad", "Jag kan inte spara")
_ENOUGH = 25  # letters by which a sentence is known
_PLAIN_QUESTIONS = [q for q in QUESTIONS if q.id != "recipients"]


@cache
def _texts() -> Texts:
    return Texts(TEXTS, {})


@cache
def say(key: str, **args: str) -> str:
    """Give a sentence as somebody sees it."""
    now = datetime.now(UTC)
    said = _texts().render_plain(text(key, **args), language="sv", place=None, now=now)
    return plain(said)


@cache
def refusals() -> tuple[str, ...]:
    """Give what the bot says where it takes no words and no files."""
    about = {"unit": "", "phone": "", "who": ""}
    keys = ("no_answer", "hint_use_buttons", "hint_home", "hint_words", "words_dropped")
    return tuple(say(key, **about)[:_ENOUGH] for key in keys)


def is_news(words: str) -> bool:
    """Say whether this comes by itself, and answers nothing."""
    return words.startswith(_NEWS)


def seen(words: str) -> str:
    """Give what stands below the veil, if there is one."""
    return plain(words.rpartition(_VEIL)[2])


@cache
def _asked() -> dict[str, str]:
    """Give each question's words, which it may share with another."""
    place = load(PLACE)
    about = {"place": place.name, "unit": place.unit, "phone": place.unit_phone}
    return {question.id: say(f"q_{question.id}", **about) for question in _PLAIN_QUESTIONS}


def question_of(words: str, actions: set[str]) -> str | None:
    """Say which question of a report this is, if it is one: by its words and its choices."""
    if {"unit", "none"} <= actions:
        return "recipients"
    asked = _asked()
    found = [
        question.id
        for question in _PLAIN_QUESTIONS
        if seen(words).startswith(asked[question.id]) and actions >= set(question.choices)
    ]
    return max(found, key=lambda id_: len(asked[id_]), default=None)


def step_of(letter: Json) -> tuple[int, dict[str, str]] | None:
    """Give the step at which a question was asked, and what its buttons do, by their labels."""
    actions: dict[str, str] = {}
    step = -1
    for row in letter.get("reply_markup", {}).get("inline_keyboard", []):
        for button in row:
            head, _, action = button.get("callback_data", "").partition(":")
            if head.startswith("s") and "." not in head:
                step = int(head[1:], 36)
                actions[plain(button["text"])] = action
    return (step, actions) if actions else None
