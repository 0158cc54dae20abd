"""What stands behind a button: `callback_data`, at most 64 bytes of it.

1. A button of the session carries the step at which it was shown: `s<step in base 36>:<action>`.
2. A button of a thing carries the thing: `<kind>.<id>:<action>`, from the subject "<kind>:<id>".
3. What comes back may be anything: a client may send what it likes. What isn't ours becomes a tap
   on nothing, which the conversation treats as a stale one.
"""

import re

from bot.errors import BotError
from flows.messages import Button

MOST_BYTES = 64  # Telegram's limit
NOTHING = ("", "")
_DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"
_SUBJECT = re.compile(r"([a-z]{1,8}):([A-Za-z0-9_-]+)", re.ASCII)
_ACTION = re.compile(r"[\x21-\x7e]+", re.ASCII)
_OF_STEP = re.compile(r"s(0|[1-9a-z][0-9a-z]{0,9})", re.ASCII)
_OF_THING = re.compile(r"([a-z]{1,8})\.([A-Za-z0-9_-]+)", re.ASCII)


class CallbackError(BotError):
    """A flow made a button that Telegram would refuse, or that could not be read back."""


def encode(button: Button, step: int) -> str:
    """Give what stands behind a button.

    Raises:
        CallbackError: if there is no room for it, or it has signs that it may not have.

    """
    if not _ACTION.fullmatch(button.action):
        raise CallbackError("a button's action is empty, or not plain ASCII")
    if button.subject:
        subject = _SUBJECT.fullmatch(button.subject)
        if subject is None:
            raise CallbackError("a button's subject is not of the form kind:id")
        head = f"{subject[1]}.{subject[2]}"
    else:
        head = f"s{_base36(step)}"
    data = f"{head}:{button.action}"
    if len(data) > MOST_BYTES:
        raise CallbackError(f"a button carries {len(data)} bytes, and at most {MOST_BYTES}")
    return data


def decode(data: str) -> tuple[str, str]:
    """Give subject and action; the subject of a step is "s:<number>". Never raises."""
    head, _, action = data.partition(":")
    if len(data) > MOST_BYTES or not _ACTION.fullmatch(action):
        return NOTHING
    if found := _OF_STEP.fullmatch(head):
        return f"s:{int(found[1], 36)}", action
    if found := _OF_THING.fullmatch(head):
        return f"{found[1]}:{found[2]}", action
    return NOTHING


def _base36(number: int) -> str:
    if number < 0:
        raise CallbackError("a step is never negative")
    digits = ""
    while True:
        number, rest = divmod(number, len(_DIGITS))
        digits = _DIGITS[rest] + digits
        if not number:
            return digits
