"""The people of a bench: what they take for an answer, and what they do without one."""

from typing import Any

import pytest

from bench.lean.people import FIRST, Crowd
from bench.lean.script import Step, presses

SCRIPT = (Step("writes", "/report"), presses("no"), presses("me"), presses("send"))


class Desk:
    """Where people's updates come in, and from where they are spoken to."""

    def __init__(self, *, reports: int = 1) -> None:
        self.updates: list[dict[str, Any]] = []
        self.crowd = Crowd(self._take, SCRIPT, people=1, reports=reports, on_done=lambda: None)
        self.crowd.begin()

    def _take(self, content: dict[str, Any]) -> int:
        self.updates.append(content)
        return len(self.updates)

    def says(self, *actions: str, is_new: bool = True) -> None:
        """Say something with these buttons below it."""
        message = {"message_id": 1, "chat": {"id": FIRST}, "text": "…"}
        row = [{"text": action, "callback_data": f"s1:{action}"} for action in actions]
        self.crowd.hears(message, {"inline_keyboard": [row]} if row else None, is_new)

    def pressed(self) -> list[str]:
        """Give what was pressed so far."""
        taps = [update["callback_query"] for update in self.updates if "callback_query" in update]
        return [tap["data"].partition(":")[2] for tap in taps]


def test_a_person_waits_for_the_button_that_the_script_presses_next() -> None:
    desk = Desk()

    desk.says()
    desk.says("other")
    assert desk.pressed() == []
    desk.says("yes", "no")
    assert desk.pressed() == ["no"]
    assert len(desk.crowd.took) == 1


def test_a_report_ends_with_a_new_message_without_buttons() -> None:
    desk = Desk()
    for question in ("no", "me", "send"):
        desk.says(question)

    desk.says(is_new=False)  # the old question loses its buttons
    assert not desk.crowd.is_done
    desk.says()
    assert desk.crowd.is_done
    assert desk.crowd.sent == 1


def test_whoever_gets_no_answer_does_the_same_again_when_told_to() -> None:
    desk = Desk()
    desk.says("no")

    desk.crowd.try_again()

    assert desk.pressed() == ["no", "no"]


def test_a_question_that_is_asked_once_more_is_answered_once_more() -> None:
    """A bot that forgot the last answer is told it again, and goes on from there."""
    desk = Desk()
    desk.crowd.be_patient()
    for question in ("no", "me"):
        desk.says(question)

    desk.says("no")
    desk.crowd.try_again()
    desk.says("me")
    desk.says("send")

    assert desk.pressed() == ["no", "me", "no", "me", "send"]
    assert desk.crowd.asked_again == 1


def test_a_question_that_only_came_twice_is_answered_once() -> None:
    desk = Desk()
    desk.crowd.be_patient()
    for question in ("no", "me", "no", "send"):
        desk.says(question)

    desk.crowd.try_again()

    assert desk.pressed() == ["no", "me", "send", "send"]
    assert desk.crowd.asked_again == 0


@pytest.mark.parametrize("given", [0, 1, 2])
def test_whoever_begins_anew_loses_what_they_had_answered(given: int) -> None:
    desk = Desk()
    for question in ("no", "me")[:given]:
        desk.says(question)

    assert desk.crowd.begin_anew() == given
    assert desk.updates[-1]["message"]["text"] == "/report"
