"""What became of a try to send: a value that says what to do next."""

from dataclasses import dataclass
from enum import Enum

from telegram.error import (
    BadRequest,
    ChatMigrated,
    Forbidden,
    InvalidToken,
    NetworkError,
    RetryAfter,
    TelegramError,
    TimedOut,
)


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
    reason: str = ""


_NOTHING_TO_DO = (
    "message is not modified",
    "message to edit not found",
    "message to delete not found",
    "message can't be edited",
    "message can't be deleted",
    "query is too old",
    "query id is invalid",
)
_NO_CHAT = ("chat not found", "user is deactivated", "peer_id_invalid", "user not found")


def classify(error: Exception) -> Verdict:
    """Say what an error of the library's means."""
    words = str(error).casefold()
    match error:
        case RetryAfter():
            value = error.retry_after
            seconds = value if isinstance(value, int) else value.total_seconds()
            return Verdict(Outcome.FLOODED, float(seconds), "flooded")
        case Forbidden() | ChatMigrated():
            return Verdict(Outcome.UNREACHABLE, reason="forbidden")
        case BadRequest() if any(part in words for part in _NOTHING_TO_DO):
            return Verdict(Outcome.DONE, reason="nothing_to_do")
        case BadRequest() if any(part in words for part in _NO_CHAT):
            return Verdict(Outcome.UNREACHABLE, reason="no_chat")
        case BadRequest() if "parse entities" in words:
            return Verdict(Outcome.PLAIN, reason="markup")
        case BadRequest():
            return Verdict(Outcome.REFUSED, reason="bad_request")
        case InvalidToken():
            return Verdict(Outcome.NOT_NOW, reason="token")
        case TimedOut() if "pool timeout" in words:
            return Verdict(Outcome.NOT_NOW, reason="pool")
        case NetworkError() | TimedOut():
            return Verdict(Outcome.UNSURE, reason="network")
        case TelegramError():
            return Verdict(Outcome.NOT_NOW, reason="telegram")
    return Verdict(Outcome.NOT_NOW, reason=type(error).__name__)
