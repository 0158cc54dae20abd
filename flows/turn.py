"""What one step gives: the session after it, what must be done, what is said."""

from dataclasses import dataclass, replace

from flows.effects import Effect
from flows.messages import Message
from flows.session import Session


@dataclass(frozen=True, slots=True)
class Turn:
    """The outcome of one step; `bot/apply.py` makes all of it true in one transaction, or none."""

    session: Session
    effects: tuple[Effect, ...] = ()
    messages: tuple[Message, ...] = ()
    ask: bool = True  #: the pending question follows: `router` puts it last

    def then(
        self, *, effects: tuple[Effect, ...] = (), messages: tuple[Message, ...] = ()
    ) -> "Turn":
        """Give the same turn with more to do and to say after it."""
        return replace(self, effects=self.effects + effects, messages=self.messages + messages)


def quiet(
    session: Session, effects: tuple[Effect, ...] = (), messages: tuple[Message, ...] = ()
) -> Turn:
    """Make a turn that is no part of the conversation: nothing is asked again after it."""
    return Turn(session, effects, messages, ask=False)
