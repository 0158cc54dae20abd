"""The people, who go on with their lives whatever becomes of the bot.

Each has at most one act that isn't answered; whoever gets no answer for long taps once more, as
people do. Words that must be kept are written only where somebody was just asked.
"""

import hashlib
import random
from dataclasses import dataclass, field

from bench.crash import words
from bench.crash.memory import Memory
from bot.sandbox.chats import Chat, Letter
from bot.sandbox.phones import Phone

_SETTLED = 15  # turns of silence after which what stands there is all that comes
_TIRED = 250  # turns without an answer after which somebody taps again
_KINDS = ("document", "photo", "voice")
_WAYS_OUT = {"pause", "cancel", "back", "change", "skip"}


@dataclass(slots=True)
class Official:
    """Reports, changes their mind, asks, is in danger, and reports again."""

    phone: Phone
    random: random.Random
    largest: int = 200_000  #: bytes of a file
    memory: Memory = field(default_factory=Memory)
    cries: int = 0  #: calls for the card since it was last seen
    waits_since: int | None = None  #: the turn of an act that isn't answered
    _step: int = -1  #: of the newest question
    _acted_at: int = -1  #: the step at which they acted last
    _question: Letter | None = None
    _actions: dict[str, str] = field(default_factory=dict)
    _quiet: int = 0
    _heard: bool = True
    _told: int = 0
    diary: list[str] = field(default_factory=list)  #: for whoever looks into it

    def hears(self, letter: Letter, *, is_new: bool) -> None:
        """See a message of the bot's, or a change of one."""
        asks = words.step_of(letter.data)
        sign, step = "<" if is_new else "~", asks[0] if asks else ""
        self.diary.append(f"{sign} {letter.id} {step} {words.seen(letter.words)}")
        cards = self.memory.cards
        self.memory.sees(letter, is_new=is_new)
        if self.memory.cards > cards:
            self.cries = 0
        self._quiet = 0
        if not is_new:
            if self._question is not None and letter.id == self._question.id:
                self._question = None  # its buttons are gone
            return
        self._heard = self._heard or not words.is_news(words.seen(letter.words))
        if asks and asks[0] >= self._step:
            self._step, self._actions = asks
            self._question = letter

    def turn(self, now: int) -> None:
        """Do something, if it is their turn."""
        self._quiet += 1
        if self._is_asked():
            if self.random.random() < 0.5:
                self._answer(now)
        elif (self._heard and self._quiet > _SETTLED) or self.waits_since is None:
            if self.random.random() < 0.1:
                self._begin(now)
        elif now - self.waits_since > _TIRED:
            self._tap_again(now)

    @property
    def owes_nothing(self) -> bool:
        """Say whether they have seen an answer to whatever they did last."""
        return self._heard and not self.cries

    def calls_the_roll(self, now: int) -> None:
        """Ask for help, which is answered in every state."""
        self._types("/hjalp")
        self._acts(now)

    def _is_asked(self) -> bool:
        return self._question is not None and self._step > self._acted_at and self._quiet > 1

    def _acts(self, now: int) -> None:
        self.waits_since, self._heard, self._acted_at = now, False, self._step
        self.memory.acts += 1

    def _types(self, said: str) -> None:
        self.diary.append(f"> {said}")
        self.phone.types(said)

    def _begin(self, now: int) -> None:
        if self._question is not None and self.random.random() < 0.5:
            self._acted_at = self._step - 1  # what was asked stands there still
            return
        way = self.random.random()
        if way < 0.45:
            self._types("/rapport")
        elif way < 0.8:
            self._types("Snabbrapport")
        elif way < 0.88:
            self._cries(self.random.choice(("/112", "Jag är i fara", "Hjälp")))
        elif way < 0.92:
            self._types("/fraga")
        else:
            self._types(self.random.choice(("/arenden", "/fortsatt", "/hjalp")))
        self._acts(now)

    def _cries(self, cry: str) -> None:
        self.cries += 1
        self._types(cry)

    def _tap_again(self, now: int) -> None:
        if self._question is not None and self._actions:
            actions = set(self._actions.values())
            action = self.random.choice(sorted(actions - _WAYS_OUT) or ["skip"])
            asked = words.question_of(self._question.words, actions)
            self.memory.presses(asked, action, self._question.id)
            self._tap(action)
        self.waits_since = now

    def _answer(self, now: int) -> None:
        assert self._question is not None
        actions = set(self._actions.values())
        asked = words.question_of(self._question.words, actions)
        way = self.random.random()
        if way < 0.015:
            self._cries(self.random.choice(("/112", "Jag är i fara", "Hjälp mig")))
        elif way < 0.03:
            self._types(self.random.choice(("/fraga", "/pausa", "/arenden")))
        elif way < 0.035:
            self.memory.forget()
            self._types("/avbryt")
        elif asked in {"story", "knumber"} and way < 0.9:
            self._tells()
        elif asked == "evidence" and way < 0.5:
            self._sends_file()
        elif asked is not None and way < 0.08:
            self._tells()
        elif asked is not None and way < 0.11:
            self._sends_file()
        else:
            self._chooses(asked, actions, way)
        self._acts(now)

    def _chooses(self, asked: str | None, actions: set[str], way: float) -> None:
        assert self._question is not None
        main = sorted(actions - _WAYS_OUT)
        action = self.random.choice(main or sorted(actions))
        if way > 0.94 and "back" in actions:
            action = "back"
        elif asked == "danger":
            action = "yes" if way < 0.2 else "no"
        elif asked == "recipients" and action == "none" and way < 0.8:
            action = "unit"
        elif "send" in actions and way < 0.85:
            action = "send"
        elif "done" in actions:
            action = "done"
        elif "close" in actions and way < 0.6:
            action = "close"
        if action in {"cancel", "to_nothing", "back"}:
            # Out of the first question, or with nothing told, this may throw all of it away.
            self.memory.forget()
        self.memory.presses(asked, action, self._question.id)
        self._tap(action)

    def _tap(self, action: str) -> None:
        assert self._question is not None
        self.diary.append(f"> [{action}] at {self._step} below {self._question.id}")
        self.phone.taps_data(f"s{_base36(self._step)}:{action}", self._question.id)

    def _tells(self) -> None:
        token = f"ord{self.phone.id}x{self._told}q"
        self._told += 1
        self.memory.tells(token)
        self._types(f"Brevet låg på bordet, sida {token}.")

    def _sends_file(self) -> None:
        size = self.random.randrange(2_000, self.largest)
        self._told += 1
        data = f"{self.phone.id}-{self._told}-".encode() * (size // 10)
        self.memory.sends(hashlib.sha256(data).hexdigest())
        self.diary.append(f"> a file of {len(data)} bytes")
        self.phone.sends_file("bild.jpg", data, self.random.choice(_KINDS))


@dataclass(slots=True)
class Alerted:
    """Whoever is alerted: a duty officer, a party's contact. Acknowledges, but not always."""

    phone: Phone
    chat: Chat
    random: random.Random
    diligence: float  #: how likely they answer an alert in a turn
    blocks: float = 0.0  #: how likely they block the bot in a turn, or let it in again
    _open: dict[int, tuple[str, ...]] = field(default_factory=dict)  #: alerts with buttons
    _answered: set[int] = field(default_factory=set)  #: of these, once and for all

    def hears(self, letter: Letter, *, is_new: bool) -> None:
        """See an alert, or that its buttons have gone."""
        del is_new
        found = tuple(
            button["callback_data"]
            for row in letter.buttons
            for button in row
            if button.get("callback_data", "").startswith("a.")
        )
        if any(data.endswith(":ack") for data in found):
            self._open[letter.id] = found
        else:
            self._open.pop(letter.id, None)
            self._answered.discard(letter.id)

    def turn(self, now: int) -> None:
        """Perhaps acknowledge something; perhaps block the bot."""
        del now
        if self.random.random() < self.blocks:
            (self.phone.unblocks if self.chat.blocked else self.phone.blocks)()
        if self._open and not self.chat.blocked and self.random.random() < self.diligence:
            number = self.random.choice(sorted(self._open))
            self.phone.taps_data(self.random.choice(self._open[number]), number)

    def answers_all(self) -> int:
        """Acknowledge everything that can be and wasn't; give how many there were."""
        self.phone.unblocks()
        new = self._open.keys() - self._answered
        for number in new:
            data = next(data for data in self._open[number] if data.endswith(":ack"))
            self.phone.taps_data(data, number)
        self._answered |= new
        return len(new)


def _base36(number: int) -> str:
    digits = ""
    while True:
        number, rest = divmod(number, 36)
        digits = "0123456789abcdefghijklmnopqrstuvwxyz"[rest] + digits
        if not number:
            return digits
