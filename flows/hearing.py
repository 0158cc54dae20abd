"""What is heard for danger before anything else: keys, commands, and all words that are typed."""

from flows import cards, danger
from flows.danger import Danger
from flows.events import Commanded, Edited, Event, Pressed, SentFile, Started, Tapped, Wrote
from flows.messages import Message


def is_danger(event: Event) -> bool:
    """Say whether an event asks for the 112 card and nothing else."""
    match event:
        case Pressed(key="danger") | Commanded(name="112") | Tapped(action="danger"):
            return True
    return False


def overtaking(event: Event) -> tuple[Message, ...]:
    """Give what the edge sends at once, before anything is stored: the card, or nothing."""
    if is_danger(event):
        return cards.card()
    found = danger.explain(words_of(event))
    if found.danger is Danger.INTERRUPT:
        return cards.suicide_card() if found.kind == "suicide" else cards.card()
    return ()


def words_of(event: Event) -> str:
    """Give what somebody says in this event, wherever it stands."""
    match event:
        case (
            Wrote(text=words)
            | Edited(text=words)
            | SentFile(caption=words)
            | Commanded(argument=words)
        ):
            return words
        case Started(code=code) if code and " " in code:  # no invite's
            return code
    return ""
