"""A message as a person sees it, and how labels and words are looked for."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from bot.sandbox.chats import Letter
from bot.sandbox.entities import show_html
from bot.sandbox.files import StoredFile

if TYPE_CHECKING:
    from bot.sandbox.world import World

Json = dict[str, Any]
_INVISIBLE = re.compile("[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufe0f]")
_SPACE = re.compile(r"\s+")


@dataclass(frozen=True, slots=True, kw_only=True)
class ShownFile:
    """A file in a message, with what is in it."""

    id: str
    name: str
    kind: str
    mime: str
    data: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """A message in one of its versions."""

    message_id: int
    mine: bool  #: the phone's owner wrote it
    text: str  #: text or caption, without markup
    html: str
    buttons: list[list[tuple[str, str]]]  #: rows of (label, data); the address for a link
    keyboard: list[list[str]] | None  #: the reply keyboard that came with it
    silent: bool
    protected: bool
    file: ShownFile | None
    contact: tuple[str, str] | None  #: name and number
    place: tuple[float, float] | None  #: latitude and longitude
    reply_to: int | None
    edited: bool
    deleted: bool
    date: datetime
    api: Json  #: as the Bot API has it

    @property
    def labels(self) -> list[str]:
        """Give the labels of the inline buttons."""
        return [label for row in self.buttons for label, _ in row]

    def says(self, fragment: str) -> bool:
        """Tell whether these words are in it, among its buttons, in a card or a file's name."""
        return plain(fragment) in plain("\n".join(self._words()))

    def _words(self) -> Iterable[str]:
        yield self.text
        yield from self.labels
        yield from self.contact or ()
        if self.file:
            yield self.file.name

    def __str__(self) -> str:
        who = "→" if self.mine else "←"
        signs = "".join(
            mark
            for mark, is_so in (
                ("~", self.edited),
                ("✗", self.deleted),
                ("🔕", self.silent),
                ("🔒", self.protected),
            )
            if is_so
        )
        parts = [f"{who} {self.message_id}{signs} {self.text!r}"]
        if self.file:
            parts.append(f"   file {self.file.kind} {self.file.name} {len(self.file.data)} bytes")
        if self.contact:
            parts.append(f"   contact {self.contact[0]} {self.contact[1]}")
        parts += ["   " + " ".join(f"[{label}]" for label, _ in row) for row in self.buttons]
        parts += ["   " + " ".join(f"({label})" for label in row) for row in self.keyboard or ()]
        return "\n".join(parts)


def show(world: "World", letter: Letter, version: Json | None = None) -> Shown:
    """Give a message as it is seen; with `version`, a former version of it."""
    data = letter.data if version is None else version
    text = str(data.get("text") or data.get("caption") or "")
    entities: list[Json] = data.get("entities") or data.get("caption_entities") or []
    stored = world.files.of_message(data)
    card, place = data.get("contact"), data.get("location")
    rows = data.get("reply_markup", {}).get("inline_keyboard", [])
    return Shown(
        message_id=letter.id,
        mine=letter.mine,
        text=text,
        html=show_html(text, entities),
        buttons=[[(button["text"], _data(button)) for button in row] for row in rows],
        keyboard=key_rows(letter.keys),
        silent=letter.silent,
        protected=data.get("has_protected_content", False),
        file=_file(stored),
        contact=card and (_name(card), card["phone_number"]),
        place=place and (place["latitude"], place["longitude"]),
        reply_to=data.get("reply_to_message", {}).get("message_id"),
        edited="edit_date" in data and version is None,
        deleted=letter.deleted,
        date=datetime.fromtimestamp(data["date"], UTC),
        api=data,
    )


def _file(stored: StoredFile | None) -> ShownFile | None:
    if stored is None:
        return None
    return ShownFile(
        id=stored.file_id,
        name=stored.name,
        kind=stored.kind,
        mime=stored.mime,
        data=stored.data,
    )


def _data(button: Json) -> str:
    return str(button.get("callback_data", button.get("url", "")))


def _name(card: Json) -> str:
    return " ".join(card[name] for name in ("first_name", "last_name") if card.get(name))


def key_rows(keys: Json | None) -> list[list[str]] | None:
    """Give the labels of a reply keyboard."""
    if keys is None or "keyboard" not in keys:
        return None
    return [[str(button["text"]) for button in row] for row in keys["keyboard"]]


def plain(text: str) -> str:
    """Take away what an eye doesn't see: direction marks, kinds of space."""
    return _SPACE.sub(" ", _INVISIBLE.sub("", text)).strip()


def find_label(wanted: str, labels: Sequence[str]) -> int | None:
    """Find the label that a person means: exact, else without its sign, else beginning, else part.

    Labels may have a sign before and words after what is relied on.
    """
    want = plain(wanted).casefold()
    have = [plain(label).casefold() for label in labels]
    bare = [re.sub(r"^[^\w]+", "", label) for label in have]
    whole = re.compile(rf"(?<!\w){re.escape(want)}(?!\w)")
    for row in (
        [label == want for label in have],
        [label == want for label in bare],
        [label.startswith(want) for label in bare],
        [bool(whole.search(label)) for label in have],
        [want in label for label in have],
    ):
        if want and any(row):
            return row.index(True)
    return None
