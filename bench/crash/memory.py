"""What one official was told that the bot has: their side of the story.

1. An answer counts when the question shows it with its tick; words and files, when they were said
   while a report was open and the update was confirmed.
2. "Saved as case N" is a promise about everything that counted until then.
3. What they threw away themselves is nobody's loss.
"""

import re
from dataclasses import dataclass, field

from bench.crash import words
from bot.sandbox.chats import Letter

_NUMBER = re.compile(r"ärende (\d{4}-\d+)")
_TICK = "✔ "
_LATELY = 20  # acts that may be under way together, since somebody lost patience


@dataclass(slots=True)
class Memory:
    """One person's."""

    answers: dict[str, str] = field(default_factory=dict)  #: of the report that is open
    #: by the case's number; more than one answer where a later one may have joined
    promised: dict[str, dict[str, set[str]]] = field(default_factory=dict)
    #: what was pressed and perhaps not ticked: a message that is gone can't show it
    pressed: dict[str, list[tuple[int, str]]] = field(default_factory=dict)
    ticked: dict[str, int] = field(default_factory=dict)  #: question → the step of its tick
    tokens: dict[str, int] = field(default_factory=dict)  #: words that must be somewhere, and when
    files: dict[str, int] = field(default_factory=dict)  #: digests that must be there, and when
    acts: int = 0  #: so far
    cards: int = 0  #: 112 cards seen
    newest: int = 0  #: the last message's number
    since: int = 0  #: a tick below an older question comes too late to count

    def presses(self, question: str | None, action: str, below: int) -> None:
        """Remember what they pressed, and below which message."""
        if question is not None:
            self.pressed.setdefault(question, []).append((below, action))
            for had in self.promised.values():
                if question in had:
                    had[question].add(action)

    @property
    def open(self) -> dict[str, set[str]]:
        """Give what must be in the report that isn't sent: one of these, for each question."""
        return {
            question: {answer, *(action for _, action in self.pressed.get(question, ()))}
            for question, answer in self.answers.items()
        }

    def tells(self, token: str) -> None:
        """Remember words."""
        self.tokens[token] = self.acts

    def sends(self, digest: str) -> None:
        """Remember a file."""
        self.files[digest] = self.acts

    def _refused(self) -> None:
        """Whatever was told lately may have come when nobody had asked, and was not taken."""
        for told in (self.tokens, self.files):
            for what in [w for w, when in told.items() if when > self.acts - _LATELY]:
                del told[what]

    def forget(self) -> None:
        """Throw away what wasn't sent."""
        self.answers.clear()
        self.ticked.clear()
        self.tokens.clear()
        self.files.clear()
        self.since = self.newest + 1

    def sees(self, letter: Letter, *, is_new: bool) -> None:
        """Take note of a message, or of a change of one."""
        said = words.seen(letter.words)
        if not is_new:
            self._ticked(letter, said)
            return
        self.newest = max(self.newest, letter.id)
        self.cards += "Ring 112 nu." in said
        if said.startswith(words.refusals()):
            self._refused()
        if said == words.say("cancel"):
            self.forget()
        elif "Tack för att du berättade" in said and (found := _NUMBER.search(said)):
            self._promise(found[1])
        elif "Jag är kvar här." in said and (found := _NUMBER.search(said)):
            self.promised.setdefault(found[1], {})
        elif number := next((n for n in self.promised if _added(n) in said), None):
            self._promise(number)
        elif "finns kvar i ärende" in said or said == words.say("kept_draft"):
            self.answers.pop("recipients", None)
            if "finns kvar" in said:
                self.forget()
        elif said.startswith(words.say("report_intro")[:20]):
            self.answers.clear()

    def _promise(self, number: str) -> None:
        self.promised.setdefault(number, {}).update(self.open)
        self.answers.clear()
        self.ticked.clear()
        self.since = self.newest

    def _ticked(self, letter: Letter, said: str) -> None:
        _, tick, label = said.rpartition(_TICK)
        asked = next((words.step_of(former) for former in reversed(letter.former)), None)
        if not tick or asked is None or letter.id < self.since:
            return
        step, actions = asked
        question = words.question_of(str(letter.former[-1].get("text", "")), set(actions.values()))
        action = actions.get(label)
        if question is not None and action not in {None, "back", "none"}:
            if step < self.ticked.get(question, 0):
                return  # asked again since: after an outage the older tick may come later
            self.ticked[question] = step
            self.answers[question] = str(action)
            later = [press for press in self.pressed.get(question, ()) if press[0] > letter.id]
            self.pressed[question] = later


def _added(number: str) -> str:
    """Give what the words for an addition to a case begin with."""
    return words.say("added_to_case", number=number).partition(number)[0] + number
