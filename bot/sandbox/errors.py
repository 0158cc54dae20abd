"""What goes wrong in the sandbox, on purpose.

BotError
└── SandboxError
    ├── RefusedError      Telegram answers {"ok": false, …}
    ├── DroppedError      the connection is closed without an answer
    │   └── SilentError   it stays open, and no answer comes
    └── ControlError      the page asked for what can't be done
AssertionError
└── PhoneError            the person looked for what isn't there
"""

from bot.errors import BotError


class SandboxError(BotError):
    """Base of what a caller of the sandbox meets."""


class RefusedError(SandboxError):
    """Telegram's no, with its code and its words."""

    def __init__(self, code: int, description: str, *, retry_after: int | None = None) -> None:
        super().__init__(f"{code} {description}")
        self.code = code
        self.description = description
        self.retry_after = retry_after


class DroppedError(SandboxError):
    """The connection breaks: nobody at the other end."""


class SilentError(DroppedError):
    """The connection stays open and nothing comes, until the caller has had enough."""


class ControlError(SandboxError):
    """What the page asked for can't be done; the words are one sentence for its log."""

    def __init__(self, status: int, words: str) -> None:
        super().__init__(words)
        self.status = status


class PhoneError(AssertionError):
    """A person didn't find on the phone what the story says; carries what is there instead."""


def bad_request(description: str) -> RefusedError:
    """Give a 400 in Telegram's words."""
    return RefusedError(400, f"Bad Request: {description}")


def forbidden(description: str) -> RefusedError:
    """Give a 403 in Telegram's words."""
    return RefusedError(403, f"Forbidden: {description}")


def conflict(description: str) -> RefusedError:
    """Give a 409 in Telegram's words."""
    return RefusedError(409, f"Conflict: {description}")


def flooded(seconds: int) -> RefusedError:
    """Give a 429 that names the seconds to wait."""
    return RefusedError(
        429, f"Too Many Requests: retry after {seconds}", retry_after=max(1, seconds)
    )
