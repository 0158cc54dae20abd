"""What one step gives: the session after it, what must be done, what is said."""

from dataclasses import dataclass

from flows.effects import Effect
from flows.messages import Message
from flows.session import Session


@dataclass(frozen=True, slots=True)
class Turn:
    """The outcome of one step; `bot/apply.py` makes all of it true in one transaction, or none."""

    session: Session
    effects: tuple[Effect, ...] = ()
    messages: tuple[Message, ...] = ()

    def then(
        self, *, effects: tuple[Effect, ...] = (), messages: tuple[Message, ...] = ()
    ) -> "Turn":
        """Give the same turn with more to do and to say after it."""
        return Turn(self.session, self.effects + effects, self.messages + messages)
