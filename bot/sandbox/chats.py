"""What Telegram keeps of a conversation: the chat, its messages, and what they said before."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from bot.sandbox.changes import Changes

Json = dict[str, Any]
DELETABLE = timedelta(hours=48)  # how long a bot may take a message away
TYPING = timedelta(seconds=5)  # how long a chat action shows


@dataclass(slots=True, kw_only=True)
class Letter:
    """One message in a chat, as it is now, and as it was."""

    data: Json  #: the Bot API's Message, for both sides
    mine: bool  #: the person's own (in a group: anybody's but the bot's)
    sent: datetime
    touched: int  #: when it was sent or last changed, by the world's count
    silent: bool = False
    keys: Json | None = None  #: a reply keyboard, its removal, or a forced reply that came with it
    deleted: bool = False
    former: list[Json] = field(default_factory=list)

    @property
    def id(self) -> int:
        """Give the message's id."""
        return int(self.data["message_id"])

    @property
    def words(self) -> str:
        """Give its text or caption."""
        return str(self.data.get("text", self.data.get("caption", "")))

    @property
    def buttons(self) -> list[list[Json]]:
        """Give the rows of the inline keyboard."""
        rows: list[list[Json]] = self.data.get("reply_markup", {}).get("inline_keyboard", [])
        return rows


@dataclass(frozen=True, slots=True, kw_only=True)
class Toast:
    """What the bot answered to a tap; an empty text only ends the button's waiting."""

    id: int
    query: str
    text: str
    alert: bool
    at: datetime


@dataclass(slots=True, kw_only=True)
class Chat:
    """A person's chat with the bot, or a group or channel with the bot in it."""

    id: int
    kind: str = "private"  #: private, group or channel
    first_name: str = ""
    last_name: str | None = None
    username: str | None = None
    language: str = "sv"
    started: bool = False
    blocked: bool = False
    letters: list[Letter] = field(default_factory=list)
    toasts: list[Toast] = field(default_factory=list)
    unread: int = 0
    typing_until: datetime | None = None
    changed: Changes = field(default_factory=Changes)  #: wakes who looks at this chat alone

    @property
    def name(self) -> str:
        """Give the person's whole name, or the title."""
        return " ".join(part for part in (self.first_name, self.last_name) if part)

    def user(self) -> Json:
        """Give the person as the API's User."""
        return {
            "id": self.id,
            "is_bot": False,
            "first_name": self.first_name,
            **({"last_name": self.last_name} if self.last_name else {}),
            **({"username": self.username} if self.username else {}),
            **({"language_code": self.language} if self.language else {}),
        }

    def api(self) -> Json:
        """Give the chat as the API's Chat."""
        if self.kind != "private":
            return {"id": self.id, "type": self.kind, "title": self.name}
        return {
            "id": self.id,
            "type": "private",
            "first_name": self.first_name,
            **({"last_name": self.last_name} if self.last_name else {}),
            **({"username": self.username} if self.username else {}),
        }

    def find(self, message_id: int) -> Letter | None:
        """Find a message that hasn't been deleted."""
        return next((letter for letter in self.visible() if letter.id == message_id), None)

    def visible(self) -> Iterator[Letter]:
        """Give the messages that one sees, oldest first."""
        return (letter for letter in self.letters if not letter.deleted)

    @property
    def keys(self) -> Json | None:
        """Give the reply keyboard below the chat: the newest one whose message is still there."""
        for letter in reversed(list(self.visible())):
            if letter.keys is not None and "force_reply" not in letter.keys:
                return letter.keys if "keyboard" in letter.keys else None
        return None
