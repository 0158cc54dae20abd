"""The people: each plays a script again and again, with one update under way.

1. A step ends when the bot's message with the button for the next step arrives; the last one, with
   a new message that has no buttons. Who follows nothing (an echo's people) takes any message.
2. Time is counted from the instant when the update stands in the queue.
3. Whoever gets no answer does nothing by themselves. When they are told to, they try again, or
   begin anew; and from then on they answer a question that is asked once more.
"""

import json
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

from bench.lean.script import Step

Json = dict[str, Any]
FIRST = 7000  #: the first person's number; the others follow


@dataclass(slots=True)
class Person:
    """One person, and how far they are."""

    id: int
    place: int = 0  #: in the script
    again: Json | None = None  #: the question before, if it came once more
    reports: int = 0  #: that are through
    update: int = 0  #: the number of the one under way
    since: float = 0.0
    seen: Json = field(default_factory=dict)  #: the message whose button is pressed next
    button: str = ""  #: what stands behind that button
    waits: bool = False  #: for the bot


class Crowd:
    """People who play the same script."""

    def __init__(
        self,
        send: Callable[[Json], int],
        script: Sequence[Step],
        *,
        people: int,
        reports: int,
        first: int = FIRST,
        follows: bool = True,
        on_done: Callable[[], None],
    ) -> None:
        self._send = send
        self._script = script
        self._reports = reports
        self._follows = follows
        self._on_done = on_done
        self.people = {number: Person(number) for number in range(first, first + people)}
        self.began = self.ended = time.monotonic()
        self.took: list[float] = []  #: seconds, of each step
        self.on_step: Callable[[], None] | None = None
        self.asked_again = 0  #: questions that had been answered
        self._playing = people
        self._is_patient = self._tries_again = False

    @property
    def is_done(self) -> bool:
        """Say whether everybody is through."""
        return self._playing == 0

    @property
    def waiting(self) -> list[Person]:
        """Give those who wait for an answer."""
        return [person for person in self.people.values() if person.waits]

    @property
    def sent(self) -> int:
        """Give how many reports people believe to have sent."""
        return sum(person.reports for person in self.people.values())

    def try_again(self) -> None:
        """Let whoever waits do the same once more."""
        self._is_patient = self._tries_again = True
        for person in self.waiting:
            if person.again is not None:
                self._answer_again(person, person.again)
            else:
                self.act(person)

    def _answer_again(self, person: Person, seen: Json) -> None:
        """Answer the question before, which was asked once more."""
        self.asked_again += 1
        person.seen, person.place, person.again = seen, person.place - 1, None
        self.act(person)

    def begin_anew(self) -> int:
        """Let whoever waits begin their report anew; give how many answers they had given."""
        lost = 0
        for person in self.waiting:
            lost += person.place
            person.place = 0
            self.act(person)
        return lost

    def be_patient(self) -> None:
        """Answer what is asked once more."""
        self._is_patient = True

    def begin(self) -> None:
        """Let everybody do the first thing."""
        self.began = time.monotonic()
        for person in self.people.values():
            self.act(person)

    def act(self, person: Person) -> None:
        """Let one person do what the script says next."""
        step = self._script[person.place]
        who = {"id": person.id, "is_bot": False, "first_name": f"P{person.id}"}
        if step.does == "writes" or not self._follows:
            content = message(who, step.what)
        else:
            data, number = person.button, f"{person.id}{time.monotonic_ns()}"
            tap = {"id": number, "from": who, "chat_instance": "1", "data": data}
            content = {"callback_query": {**tap, "message": person.seen}}
        person.waits = True
        person.since = time.monotonic()
        person.update = self._send(content)

    def hears(self, message: Json, markup: Any, is_new: bool) -> None:  # noqa: FBT001 - an ear
        """Let whoever gets this message see it, and go on if it is what they waited for."""
        person = self.people.get(message["chat"]["id"])
        if person is None or not person.waits:
            return
        buttons = buttons_of(markup)
        seen = {**message, "reply_markup": {"inline_keyboard": buttons}}
        if self._follows and not self._is_answer(person, buttons, is_new=is_new):
            if self._is_patient and is_new and self._is_asked_again(person, buttons):
                # It may be the same message a second time; whoever is answered soon forgets it.
                person.again = seen
                if self._tries_again:
                    self._answer_again(person, seen)
            return
        self.took.append(time.monotonic() - person.since)
        person.seen, person.waits, person.again = seen, False, None
        self._goes_on(person)

    def _goes_on(self, person: Person) -> None:
        if self.on_step is not None:
            self.on_step()
        person.place += 1
        if person.place == len(self._script):
            person.place, person.reports = 0, person.reports + 1
        if person.reports < self._reports:
            self.act(person)
            return
        self._playing -= 1
        if self._playing == 0:
            self.ended = time.monotonic()
            self._on_done()

    def _is_answer(self, person: Person, buttons: list[list[Json]], *, is_new: bool) -> bool:
        if person.place + 1 == len(self._script):
            return is_new and not buttons
        return _finds(person, buttons, self._script[person.place + 1].sees)

    def _is_asked_again(self, person: Person, buttons: list[list[Json]]) -> bool:
        before = self._script[person.place - 1].sees if person.place else ""
        return bool(before) and _finds(person, buttons, before)


def _finds(person: Person, buttons: list[list[Json]], wanted: str) -> bool:
    """Find the button with an action, and put the finger on it."""
    if not wanted:
        return True
    for row in buttons:
        for button in row:
            if button.get("callback_data", "").rpartition(":")[2] == wanted:
                person.button = button["callback_data"]
                return True
    return False


def message(who: Json, words: str) -> Json:
    message: Json = {"from": who, "text": words}
    if words.startswith("/"):
        length = len(words.split(maxsplit=1)[0])
        message["entities"] = [{"type": "bot_command", "offset": 0, "length": length}]
    return {"message": message}


def buttons_of(markup: Any) -> list[list[Json]]:
    """Give the rows of inline buttons; a form carries them as text."""
    if isinstance(markup, str):
        markup = json.loads(markup)
    rows: list[list[Json]] = (markup or {}).get("inline_keyboard", [])
    return rows
