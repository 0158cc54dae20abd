"""What the peers ask: the same questions as our report does on the way that its people go.

A question's place and a choice stand behind each button, as `s<place>:<choice>`.
"""

import json
import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

DUTY = 6999  #: the chat of the one on duty, who is told of each report
CASES = Path("cases.jsonl")


@dataclass(frozen=True, slots=True)
class Question:
    """One question; without choices it is answered in words, or skipped."""

    words: str
    choices: Mapping[str, str]
    is_text: bool = False


def _choices(*ids: str) -> dict[str, str]:
    return {id_: id_.replace("_", " ").capitalize() for id_ in ids}


_YES_NO = _choices("yes", "no", "unsure", "skip")

QUESTIONS: tuple[Question, ...] = (
    Question("Are you in danger right now?", _YES_NO),
    Question("Is it about you, or about somebody else?", _choices("me", "family", "colleague")),
    Question("Has it happened?", _choices("happened", "ongoing", "near", "worried")),
    Question(
        "What is it about?", _choices("threat", "hate", "followed", "damage", "pressure", "unsure")
    ),
    Question(
        "How did it come to you?", _choices("net", "phone", "letter", "face", "home", "other")
    ),
    Question("Was a time or a place named?", _YES_NO),
    Question("Do you know who it is?", _YES_NO),
    Question("Is it the first time?", _choices("first", "before", "unsure", "skip")),
    Question("How frightening is it?", _choices("none", "little", "quite", "very", "silent")),
    Question("Is it because of your assignment?", _YES_NO),
    Question("Tell it in your own words.", _choices("skip"), is_text=True),
    Question("Do you have pictures, messages or recordings?", _choices("done", "skip")),
    Question("Is it reported to the police?", _choices("yes", "later", "help", "no")),
    Question("Who may be told?", _choices("unit", "none")),
    Question("How is it safest to reach you?", _choices("call", "sms", "chat", "wait")),
    Question("This is your report. Shall I send it?", _choices("send", "cancel")),
)


def keyboard(place: int) -> list[list[tuple[str, str]]]:
    """Give the rows of buttons below a question: the words on each, and what stands behind it."""
    buttons = [(label, f"s{place}:{id_}") for id_, label in QUESTIONS[place].choices.items()]
    return [buttons[start : start + 2] for start in range(0, len(buttons), 2)]


def summary(answers: Mapping[str, Any]) -> str:
    """Show the whole report before it is sent."""
    lines = [f"{QUESTIONS[int(place)].words} {answer}" for place, answer in answers.items()]
    return "\n".join([*lines, QUESTIONS[-1].words])


def keep(answers: Mapping[str, Any]) -> None:
    """Keep a report that was sent, so that it survives a crash."""
    with CASES.open("a") as file:
        file.write(json.dumps(dict(answers)) + "\n")
        file.flush()
        os.fsync(file.fileno())
