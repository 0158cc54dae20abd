"""The words that come before everything else: 112, the same for everybody, in every state."""

from typing import Any

from flows.messages import Message, Priority, Say, ShowEmergencyContact, Text, text


def card(*, overtakes: bool = True) -> tuple[Message, ...]:
    """Give the 112 card and the contact beside it: the same for everybody, in every state."""
    return (
        hushed(text("call112"), overtakes=overtakes),
        ShowEmergencyContact(overtakes=overtakes),
    )


def suicide_card() -> tuple[Message, ...]:
    """Give the card for somebody who speaks of taking their life: 112, 90101, no questions."""
    return (hushed(text("suicidal"), overtakes=True), ShowEmergencyContact())


def hushed(words: Text, **more: Any) -> Say:
    """Say something without a sound and with nothing in the preview: they may be hiding."""
    return Say(text=words, silent=True, veiled=True, priority=Priority.EMERGENCY, **more)
