"""What became of a try to send: a value that says what happened, and what to do next."""

from dataclasses import dataclass
from enum import Enum

from telegram.error import (
    BadRequest,
    ChatMigrated,
    Forbidden,
    InvalidToken,
    NetworkError,
    TelegramError,
)

from bot.telegram.line import FloodedError, NotSentError


class Outcome(Enum):
    """What happened in the world, and what the sender does."""

    DONE = "done"  #: it stands, or there is nothing left to do
    FLOODED = "flooded"  #: not done; this chat waits as long as Telegram says
    UNSURE = "unsure"  #: it may have been done; try again, marked as repeated
    NOT_NOW = "not_now"  #: not done; try again
    UNREACHABLE = "unreachable"  #: this chat can't be reached; another way is needed
    PLAIN = "plain"  #: Telegram doesn't read the markup; once more without
    REFUSED = "refused"  #: never will be; nothing to repeat


@dataclass(frozen=True, slots=True)
class Verdict:
    """An outcome, and the seconds to wait where Telegram says."""

    outcome: Outcome
    seconds: float = 0.0
    reason: str = ""  #: a word for the log


# What Telegram's words for a bad request mean, the first that fits.
_BAD_REQUESTS = (
    ("message is not modified", Outcome.DONE),
    ("message to edit not found", Outcome.DONE),
    ("message to delete not found", Outcome.DONE),
    ("message can't be edited", Outcome.DONE),
    ("message can't be deleted", Outcome.DONE),
    ("query is too old", Outcome.DONE),
    ("query id is invalid", Outcome.DONE),
    ("chat not found", Outcome.UNREACHABLE),
    ("user not found", Outcome.UNREACHABLE),
    ("user is deactivated", Outcome.UNREACHABLE),
    ("peer_id_invalid", Outcome.UNREACHABLE),
    ("parse entities", Outcome.PLAIN),
)
_TOO_LARGE = "request entity too large"  # to the library an error of the network
# By type, the first that fits: the library's bad request is a network error to it.
_ERRORS: tuple[tuple[type[Exception], Outcome, str], ...] = (
    (Forbidden, Outcome.UNREACHABLE, "forbidden"),
    (ChatMigrated, Outcome.UNREACHABLE, "migrated"),
    (InvalidToken, Outcome.NOT_NOW, "token"),
    (NotSentError, Outcome.NOT_NOW, "not_sent"),
    (NetworkError, Outcome.UNSURE, "network"),
    (TelegramError, Outcome.UNSURE, "telegram"),
)


def classify(error: Exception) -> Verdict:
    """Say what an error means. One that nobody expected may have happened after the act."""
    if isinstance(error, FloodedError):
        return Verdict(Outcome.FLOODED, error.seconds, "flooded")
    if isinstance(error, BadRequest):
        words = str(error).casefold()
        found = (outcome for part, outcome in _BAD_REQUESTS if part in words)
        return Verdict(next(found, Outcome.REFUSED), reason="bad_request")
    if isinstance(error, NetworkError) and _TOO_LARGE in str(error).casefold():
        return Verdict(Outcome.REFUSED, reason="too_large")
    for kind, outcome, reason in _ERRORS:
        if isinstance(error, kind):
            return Verdict(outcome, reason=reason)
    return Verdict(Outcome.UNSURE, reason=type(error).__name__)
