"""The people: what they do, how long they think, and what they take for an answer."""

import asyncio
import random
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from functools import partial

from bench.lean.script import REPORT, Step, presses
from bot.sandbox import acts
from bot.sandbox.chats import Chat, Letter
from bot.sandbox.world import World

_SPREAD = 0.6  # of the logarithm of how long somebody thinks: some are quick, a few are slow
_LOOK_UP = 1.0  # seconds after which a thinking person notices that the mood has changed
NUMBER = re.compile(r"\b20\d\d-\d{4,}\b")
_AT_ONCE = 4  # questions that an impatient person sends one after the other
_BREATH = 0.3  # seconds between them
_GLANCE = (2.0, 6.0)  # seconds until somebody on duty takes an alert

#: screen after screen of guidance: the built-in advice, a topic, a question
QUESTIONS: Sequence[Step] = (
    Step("writes", "/fraga"),
    presses("group_evidence"),
    presses("letter"),
    presses("more_topics"),
    presses("blackmail"),
    presses("up"),
    presses("group_now"),
    presses("home"),
    presses("up"),
)


@dataclass(frozen=True, slots=True)
class Reply:
    """An answer that somebody waited for."""

    who: int
    tapped: datetime
    came: datetime

    @property
    def wait(self) -> float:
        """Give the seconds from the one to the other."""
        return (self.came - self.tapped).total_seconds()


@dataclass(slots=True)
class Book:
    """What is written down while it happens."""

    taps: list[datetime] = field(default_factory=list)  #: of everybody
    replies: list[Reply] = field(default_factory=list)  #: of those who wait for each answer
    waiting: dict[int, datetime] = field(default_factory=dict)  #: who waits, and since when
    reds: dict[str, datetime] = field(default_factory=dict)  #: a case's number, and its tap


@dataclass(slots=True)
class Mood:
    """How long people think, on average."""

    seconds: float


class Person:
    """One person at their phone."""

    def __init__(
        self, world: World, number: int, book: Book, mood: Mood, chance: random.Random
    ) -> None:
        self._world = world
        self._book = book
        self._mood = mood
        self._chance = chance
        self._cursor = 0
        world.phone(number, f"P{number}")
        self.chat: Chat = world.chats[number]
        self.chat.started = True

    async def plays(self, script: Sequence[Step], *, until: datetime | None = None) -> None:
        """Do what a script says, again and again; a moment that has come ends it in between."""
        await self.thinks(2 * self._chance.random())
        while True:
            for step, after in zip(script, (*script[1:], None), strict=True):
                await self.does(step, self._sees(after.sees if after else ""))
                await self.thinks()
                if until is not None and self._world.clock.now() >= until:
                    return

    async def chatters(self) -> None:
        """Ask several times without waiting, and then wait for all the answers."""
        await self.thinks(2 * self._chance.random())
        while True:
            began = self._world.clock.now()
            for _ in range(_AT_ONCE):
                self._writes("/fraga")
                await asyncio.sleep(_BREATH)
            await self.chat.changed.wait_for(partial(self._has_had, began))
            await self.thinks()

    async def is_in_danger(self) -> None:
        """Press the alarm, and have the unit told."""
        await self.does(Step("writes", "/112"), self._sees("yes"), counts=False)
        await asyncio.sleep(self._chance.uniform(1.0, 3.0))
        tapped = self._world.clock.now()
        said = await self.does(presses("yes"), self._numbered, counts=False)
        found = NUMBER.search(said.words)
        assert found is not None
        self._book.reds[found[0]] = tapped

    async def takes_alerts(self) -> None:
        """Take each alert that nobody else has taken by the time that it has been read."""
        while True:
            alert = await self.chat.changed.wait_for(lambda: self._shows("take", since=-1))
            await asyncio.sleep(self._chance.uniform(*_GLANCE))
            if (data := _find(alert, "take")) is not None and not alert.deleted:
                self._taps(alert, data)
                await self.chat.changed.wait_for(partial(_is_taken, alert))

    async def does(
        self, step: Step, answer: Callable[[], Letter | None], *, counts: bool = True
    ) -> Letter:
        """Take one step, and wait for its answer."""
        tapped = self._world.clock.now()
        if step.does == "writes":
            self._writes(step.what)
        else:
            letter = self._shows(step.what, since=-1)
            assert letter is not None, f"nothing has the button {step.what}"
            self._taps(letter, _find(letter, step.what) or "")
        if counts:
            self._book.waiting[self.chat.id] = tapped
        letter = await self.chat.changed.wait_for(answer)
        assert letter is not None
        if counts:
            del self._book.waiting[self.chat.id]
            came = letter.sent if letter.sent > tapped else self._world.clock.now()
            self._book.replies.append(Reply(self.chat.id, tapped, came))
        return letter

    async def thinks(self, share: float = 1.0) -> None:
        """Think; when the mood changes meanwhile, the rest is thought in the new one."""
        left = share * self._chance.lognormvariate(-(_SPREAD**2) / 2, _SPREAD)
        while left > 0:
            pause = min(left * self._mood.seconds, _LOOK_UP)
            await asyncio.sleep(pause)
            left -= max(pause, 0.001) / self._mood.seconds

    def _writes(self, words: str) -> None:
        self._acts()
        acts.write(self._world, self.chat, acts.text_of(words), author=self.chat)

    def _taps(self, letter: Letter, data: str) -> None:
        self._acts()
        acts.tap(self._world, self.chat, letter.id, data)

    def _acts(self) -> None:
        self._cursor = self._world.touches + 1  # the own message counts as one
        self._book.taps.append(self._world.clock.now())

    def _sees(self, action: str) -> Callable[[], Letter | None]:
        """Look for a new message with this button; without one, for one that has none."""
        return lambda: self._shows(action, since=self._cursor)

    def _shows(self, action: str, *, since: int) -> Letter | None:
        for letter in reversed(self.chat.letters):
            if letter.mine or letter.deleted or letter.touched <= since:
                continue
            if _find(letter, action) is not None if action else not letter.buttons:
                return letter
        return None

    def _numbered(self) -> Letter | None:
        for letter in reversed(self.chat.letters):
            if not letter.mine and letter.touched > self._cursor and NUMBER.search(letter.words):
                return letter
        return None

    def _has_had(self, since: datetime) -> bool:
        came = sum(not letter.mine and letter.sent >= since for letter in self.chat.letters)
        return came >= _AT_ONCE


def _is_taken(alert: Letter) -> bool:
    return alert.deleted or _find(alert, "take") is None


def _find(letter: Letter, action: str) -> str | None:
    """Give what stands behind a button, by the action that it ends with."""
    for row in letter.buttons:
        for button in row:
            data = str(button.get("callback_data", ""))
            if data.rpartition(":")[2] == action:
                return data
    return None


__all__ = ["NUMBER", "QUESTIONS", "REPORT", "Book", "Mood", "Person", "Reply"]
