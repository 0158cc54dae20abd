"""A phone in somebody's hand: what one does on it, and what one waits to see.

A phone remembers the last thing that it did or saw; `sees` looks only at what came or changed
after that. Nothing here sleeps: whoever waits is woken by each change.
"""

import asyncio
import re
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeVar

from bot.sandbox import acts
from bot.sandbox.chats import Chat, Toast
from bot.sandbox.errors import PhoneError
from bot.sandbox.files import Upload
from bot.sandbox.sending import CAPTION_LIMIT, TEXT_LIMIT
from bot.sandbox.shown import Shown, find_label, key_rows, plain, show

if TYPE_CHECKING:
    from bot.sandbox.world import World

Json = dict[str, Any]
T = TypeVar("T")
# ruff: noqa: ASYNC109 — a story says how long it has patience
_PAYLOAD = re.compile(r"[A-Za-z0-9_-]{0,64}")
PATIENCE = 10.0  # seconds of real time before a story has failed


class Phone:
    """One phone of one person; several may share an account."""

    def __init__(self, world: "World", account: Chat) -> None:
        self._world = world
        self._account = account
        self._cursor = world.touches
        self._toast_cursor = world.touches

    @property
    def id(self) -> int:
        """Give the Telegram id of the person, which is the chat's too."""
        return self._account.id

    # What one does.

    def start(self, payload: str = "") -> Shown:
        """Press START, or follow a deep link; this also lets a blocked bot in again."""
        if not _PAYLOAD.fullmatch(payload):
            raise PhoneError(f"Telegram's links carry no such payload: {payload!r}")
        self.unblocks()
        return self.types(f"/start {payload}".strip())

    def types(self, text: str) -> Shown:
        """Send a text; a long one goes as several messages, of which the last is given."""
        text = text.strip()
        if not text:
            raise PhoneError("Telegram's clients send no empty message")
        starts = range(0, len(text), TEXT_LIMIT)
        parts = [text[start : start + TEXT_LIMIT] for start in starts]
        return [self._writes(acts.text_of(part)) for part in parts][-1]

    def taps(self, label: str, message: Shown | int | None = None) -> str:
        """Press an inline button, on the newest message that has it; give the query's id."""
        number = message.message_id if isinstance(message, Shown) else message
        for shown in reversed(self.chat):
            if shown.mine or (number is not None and shown.message_id != number):
                continue
            flat = [button for row in shown.buttons for button in row]
            found = find_label(label, [text for text, _ in flat])
            if found is not None:
                return self.taps_data(flat[found][1], shown.message_id)
        raise PhoneError(f"no button “{label}” in {self}")

    def taps_data(self, data: str, message_id: int) -> str:
        """Send a button's data, whether there is such a button or not."""
        self._acts()
        return acts.tap(self._world, self._account, message_id, data)

    def presses(self, label: str) -> Shown:
        """Press a key of the reply keyboard, which sends its label."""
        found = find_label(label, self.keys)
        if found is None:
            raise PhoneError(f"no key “{label}” in {self}")
        return self.types(self.keys[found])

    def sends_file(
        self,
        name: str,
        data: bytes,
        kind: str = "document",
        caption: str = "",
        mime: str | None = None,
        *,
        album: str | None = None,
    ) -> Shown:
        """Send a file: document, photo, video, voice, audio, animation, video_note or sticker."""
        if len(caption) > CAPTION_LIMIT:
            raise PhoneError("Telegram's clients send no such long caption")
        upload = Upload(name, data, mime)
        content = acts.file_of(self._world, upload, kind=kind, caption=caption)
        return self._writes({**content, **({"media_group_id": album} if album else {})})

    def sends_sticker(self) -> Shown:
        """Send a sticker."""
        return self.sends_file("sticker.webp", b"RIFF\x00\x00\x00\x00WEBP", kind="sticker")

    def sends_place(self, lat: float, lon: float) -> Shown:
        """Send a position."""
        return self._writes({"location": {"latitude": lat, "longitude": lon}})

    def sends_contact(self, phone: str, first_name: str) -> Shown:
        """Send somebody's contact card."""
        return self._writes({"contact": {"phone_number": phone, "first_name": first_name}})

    def edits(self, message_id: int, text: str) -> Shown:
        """Change an own message."""
        self._acts()
        return show(self._world, acts.edit(self._world, self._account, message_id, text))

    def blocks(self) -> None:
        """Block the bot."""
        self._acts()
        acts.block(self._world, self._account, on=True)

    def unblocks(self) -> None:
        """Let the bot in again."""
        acts.block(self._world, self._account, on=False)

    def reads(self) -> None:
        """Look at what has come, without doing anything."""
        self._account.unread = 0
        self._world.changed.notify()

    def in_group(self, text: str) -> Shown:
        """Write in a group where the bot is too."""
        group = acts.room(self._world, number=acts.GROUP, kind="group", title="Gruppen")
        letter = acts.write(self._world, group, acts.text_of(text), author=self._account)
        return show(self._world, letter)

    def channel_post(self, text: str) -> Shown:
        """Write in a channel where the bot is too."""
        channel = acts.room(self._world, number=acts.CHANNEL, kind="channel", title="Kanalen")
        return show(self._world, acts.write(self._world, channel, acts.text_of(text)))

    def _writes(self, content: Json) -> Shown:
        if self._account.blocked:
            raise PhoneError("this person has blocked the bot, and can't write to it")
        self._acts()
        self._account.started = True
        letter = acts.write(self._world, self._account, content, author=self._account)
        self._cursor = self._world.touches
        return show(self._world, letter)

    def _acts(self) -> None:
        self._account.unread = 0
        self._cursor = self._toast_cursor = self._world.touches

    # What one sees.

    @property
    def chat(self) -> list[Shown]:
        """Give what is on the screen, oldest first."""
        return [show(self._world, letter) for letter in self._account.visible()]

    @property
    def everything(self) -> list[Shown]:
        """Give all that has ever been on the screen: former versions and what was deleted too."""
        return [
            show(self._world, letter, data)
            for letter in self._account.letters
            for data in (*letter.former, None)
        ]

    @property
    def unseen(self) -> list[Shown]:
        """Give the bot's messages that came or changed after the last thing done or seen."""
        letters = sorted(self._account.visible(), key=lambda letter: letter.touched)
        return [
            show(self._world, letter)
            for letter in letters
            if letter.touched > self._cursor and not letter.mine
        ]

    @property
    def group(self) -> list[Shown]:
        """Give what is seen in the group."""
        room = self._world.chats.get(acts.GROUP)
        return [show(self._world, letter) for letter in room.visible()] if room else []

    @property
    def keyboard(self) -> list[list[str]] | None:
        """Give the rows of keys below the chat."""
        return key_rows(self._account.keys)

    @property
    def keys(self) -> list[str]:
        """Give the labels of the keys below the chat, in one row."""
        return [key for row in self.keyboard or () for key in row]

    @property
    def toasts(self) -> list[Toast]:
        """Give the answers to this person's taps."""
        return list(self._account.toasts)

    async def sees(
        self, fragment: str, *more: str, timeout: float = PATIENCE, anywhere: bool = False
    ) -> Shown:
        """Wait for a message of the bot's with these words; give it.

        `anywhere` looks at all that is on the screen, not only at what is new.
        """

        def look() -> Shown | None:
            letters = sorted(self._account.visible(), key=lambda letter: letter.touched)
            for letter in letters:
                is_new = anywhere or letter.touched > self._cursor
                if is_new and not letter.mine:
                    shown = show(self._world, letter)
                    if all(shown.says(part) for part in (fragment, *more)):
                        self._cursor = max(self._cursor, letter.touched)
                        return shown
            return None

        wanted = " and ".join(f"“{part}”" for part in (fragment, *more))
        return await self._wait(look, f"nothing new says {wanted}", timeout=timeout)

    async def sees_toast(self, fragment: str = "", *, timeout: float = PATIENCE) -> Toast:
        """Wait for an answer to a tap; without words, for any."""

        def look() -> Toast | None:
            for toast in self._account.toasts:
                if toast.id > self._toast_cursor and plain(fragment) in plain(toast.text):
                    self._toast_cursor = toast.id
                    return toast
            return None

        return await self._wait(look, f"no toast says “{fragment}”", timeout=timeout)

    async def sees_gone(self, message_id: int, *, timeout: float = PATIENCE) -> None:
        """Wait until a message has left the chat."""
        wanted = f"message {message_id} is still there"
        await self._wait(lambda: self._account.find(message_id) is None, wanted, timeout=timeout)

    async def _wait(self, look: Callable[[], T | None], failed: str, *, timeout: float) -> T:
        try:
            found = await asyncio.wait_for(self._account.changed.wait_for(look), timeout)
        except TimeoutError:
            raise PhoneError(f"{failed}; {self}") from None
        if found is None:
            raise PhoneError(f"{failed}; {self}")
        return found

    def __str__(self) -> str:
        lines = [f"the phone of {self._account.name} (seen up to {self._cursor}):"]
        lines += [str(shown) for shown in self.chat] or ["(empty)"]
        if self.keys:
            lines += ["keys: " + " | ".join(self.keys)]
        if self.toasts:
            lines += ["toasts: " + " | ".join(repr(toast.text) for toast in self.toasts)]
        return "\n".join(lines)
