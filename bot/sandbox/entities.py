"""Telegram's HTML: markup to text and entities, and back to safe markup for the page.

Offsets are counted in UTF-16 code units, as Telegram counts them. The words of the errors are
Telegram's; byte offsets in them are of the UTF-8 text that was sent.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from html import escape
from typing import Any, NoReturn

from bot.sandbox.errors import bad_request

Json = dict[str, Any]

KINDS = {
    "b": "bold",
    "strong": "bold",
    "i": "italic",
    "em": "italic",
    "u": "underline",
    "ins": "underline",
    "s": "strikethrough",
    "strike": "strikethrough",
    "del": "strikethrough",
    "tg-spoiler": "spoiler",
    "span": "spoiler",
    "a": "text_link",
    "code": "code",
    "pre": "pre",
    "blockquote": "blockquote",
    "tg-emoji": "custom_emoji",
}
SHOWN = {
    "bold": ("<b>", "</b>"),
    "italic": ("<i>", "</i>"),
    "underline": ("<u>", "</u>"),
    "strikethrough": ("<s>", "</s>"),
    "spoiler": ('<span class="spoiler">', "</span>"),
    "code": ("<code>", "</code>"),
    "pre": ("<pre>", "</pre>"),
    "blockquote": ("<blockquote>", "</blockquote>"),
    "expandable_blockquote": ("<blockquote>", "</blockquote>"),
}
_ENTITY = re.compile(r"&(?:#(\d+)|#[xX]([0-9a-fA-F]+)|(lt|gt|amp|quot));?")
_NAMED = {"lt": "<", "gt": ">", "amp": "&", "quot": '"'}
_LINK = re.compile(r"^(?:https?://|tg://|mailto:|tel:)\S+$", re.IGNORECASE)
_DOMAIN = re.compile(r"^[\w-]+(?:\.[\w-]+)+(?:[/?#]\S*)?$")
_FOUND = re.compile(
    r"(?P<url>https?://[^\s<>]+[^\s<>.,;:!?)])"
    r"|(?P<bot_command>(?<![\w/])/[A-Za-z0-9_]{1,64}(?:@\w{3,32})?)(?![\w/])"
    r"|(?P<email>[\w.+-]+@[\w-]+(?:\.[\w-]+)+)"
)


def length16(text: str) -> int:
    """Count UTF-16 code units."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


@dataclass(slots=True)
class _Open:
    tag: str
    kind: str
    start: int
    extra: Json


class _Reader:
    """One reading of one text; holds the place and what is open."""

    def __init__(self, source: str) -> None:
        self.source = source
        self.at = 0
        self.out: list[str] = []
        self.units = 0
        self.open: list[_Open] = []
        self.entities: list[Json] = []

    def read(self) -> tuple[str, list[Json]]:
        while self.at < len(self.source):
            if self.source[self.at] != "<":
                self._character()
            elif self.source[self.at + 1 : self.at + 2] == "/":
                self._end_tag()
            else:
                self._start_tag()
        if self.open:
            _fail(f'Can\'t find end tag corresponding to start tag "{self.open[-1].tag}"')
        return "".join(self.out), self.entities

    def _put(self, text: str) -> None:
        self.out.append(text)
        self.units += length16(text)

    def _character(self) -> None:
        match = _ENTITY.match(self.source, self.at)
        if match and (decoded := _decode(match)):
            self._put(decoded)
            self.at = match.end()
        else:
            self._put(self.source[self.at])
            self.at += 1

    def _offset(self, at: int) -> int:
        return len(self.source[:at].encode("utf-8", "surrogatepass"))

    def _start_tag(self) -> None:
        begin = self.at
        match = re.compile(r"<([^\s>]*)").match(self.source, begin)
        name = match[1].lower() if match else ""
        self.at = begin + 1 + len(name)
        if self.at >= len(self.source):
            _fail(f"Unclosed start tag at byte offset {self._offset(begin)}")
        if name not in KINDS:
            _fail(f'Unsupported start tag "{name}" at byte offset {self._offset(begin)}')
        attributes = self._attributes(name, begin)
        kind, extra = _meaning(name, attributes)
        if name == "span" and attributes.get("class") != "tg-spoiler":
            place = self._offset(begin)
            _fail(f'Tag "span" must have class "tg-spoiler" at byte offset {place}')
        self.open.append(_Open(name, kind, self.units, extra))

    def _attributes(self, name: str, begin: int) -> dict[str, str]:
        attributes: dict[str, str] = {}
        pattern = re.compile(r"""\s*([^\s=>]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([\w.-]+)))?""")
        while True:
            end = re.compile(r"\s*>").match(self.source, self.at)
            if end:
                self.at = end.end()
                return attributes
            match = pattern.match(self.source, self.at)
            if match is None:
                if self.source[self.at :].strip() == "":
                    _fail(f"Unclosed start tag at byte offset {self._offset(begin)}")
                place = self._offset(begin)
                _fail(f'Empty attribute name in the tag "{name}" at byte offset {place}')
            value = next((part for part in match.groups()[1:] if part is not None), "")
            attributes[match[1].lower()] = _ENTITY.sub(lambda m: _decode(m) or m[0], value)
            self.at = match.end()

    def _end_tag(self) -> None:
        begin = self.at
        if not self.open:
            _fail(f"Unexpected end tag at byte offset {self._offset(begin)}")
        match = re.compile(r"</([^\s>]*)\s*>").match(self.source, begin)
        if match is None:
            _fail(f"Unclosed end tag at byte offset {self._offset(begin)}")
        was = self.open.pop()
        if match[1] and match[1].lower() != was.tag:
            place = self._offset(begin)
            _fail(
                f'Unmatched end tag at byte offset {place}, expected "</{was.tag}>",'
                f' found "</{match[1]}>"'
            )
        self.at = match.end()
        self._close(was)

    def _close(self, was: _Open) -> None:
        size = self.units - was.start
        extra = dict(was.extra)
        if was.tag == "a":
            extra = _link(extra["url"] or _last(self.out, size))
            if not extra:
                return
        inner = self.entities[-1] if self.entities else None
        around = self.open[-1] if self.open else None
        if was.tag == "code" and around and around.tag == "pre" and around.start == was.start:
            around.extra.update(extra)
            return
        if was.tag == "code":
            extra = {}
        if size and inner != {"type": was.kind, "offset": was.start, "length": size, **extra}:
            self.entities.append({"type": was.kind, "offset": was.start, "length": size, **extra})


def _last(parts: list[str], size: int) -> str:
    units = "".join(parts).encode("utf-16-le", "surrogatepass")
    return units[len(units) - 2 * size :].decode("utf-16-le", "replace")


def _fail(reason: str) -> NoReturn:
    raise bad_request(f"can't parse entities: {reason}")


def _decode(match: re.Match[str]) -> str:
    decimal, hexadecimal, name = match.groups()
    if name:
        return _NAMED[name]
    code = int(decimal) if decimal else int(hexadecimal, 16)
    surrogate = 0xD800 <= code <= 0xDFFF  # noqa: PLR2004 — Unicode's own range
    return chr(code) if 0 < code < 0x110000 and not surrogate else ""  # noqa: PLR2004


def _meaning(name: str, attributes: dict[str, str]) -> tuple[str, Json]:
    if name == "a":
        return "text_link", {"url": attributes.get("href", "")}
    if name == "code" and attributes.get("class", "").startswith("language-"):
        return "code", {"language": attributes["class"].removeprefix("language-")}
    if name == "tg-emoji":
        return "custom_emoji", {"custom_emoji_id": attributes.get("emoji-id", "")}
    if name == "blockquote" and "expandable" in attributes:
        return "expandable_blockquote", {}
    return KINDS[name], {}


def _link(url: str) -> Json:
    if _LINK.match(url):
        return {"url": url}
    return {"url": f"http://{url}"} if _DOMAIN.match(url) else {}


def read_html(source: str) -> tuple[str, list[Json]]:
    """Give the text and its entities, or Telegram's 400 for markup that isn't well formed."""
    text, entities = _Reader(source).read()
    entities.sort(key=lambda entity: (entity["offset"], -entity["length"]))
    return trim(text, entities)


def trim(text: str, entities: Sequence[Json]) -> tuple[str, list[Json]]:
    """Take the white space at both ends away, as Telegram does, and move the entities along."""
    kept = text.strip()
    before = length16(text[: len(text) - len(text.lstrip())]) if kept else 0
    end = length16(kept)
    moved = []
    for entity in entities:
        start = max(0, entity["offset"] - before)
        stop = min(end, entity["offset"] - before + entity["length"])
        if stop > start:
            moved.append({**entity, "offset": start, "length": stop - start})
    return kept, moved


def is_sound(entity: Json) -> bool:
    """Tell whether an entity that a bot gives means something; Telegram passes over the rest."""
    return entity["type"] != "text_link" or bool(_LINK.match(entity.get("url", "")))


def find_entities(text: str) -> list[Json]:
    """Find what Telegram marks by itself: commands, links, addresses."""
    return [
        {
            "type": str(match.lastgroup),
            "offset": length16(text[: match.start()]),
            "length": length16(match[0]),
        }
        for match in _FOUND.finditer(text)
    ]


def show_html(text: str, entities: Sequence[Json]) -> str:
    """Give markup that a page can show as it is: nothing in it but escaped text and known tags."""
    units = text.encode("utf-16-le", "surrogatepass")
    marks: list[tuple[int, int, int, str]] = []
    for number, entity in enumerate(entities):
        start, stop = entity["offset"], entity["offset"] + entity["length"]
        tags = SHOWN.get(entity["type"])
        if entity["type"] == "text_link":
            tags = (f'<a href="{escape(entity["url"])}">', "</a>")
        if tags:
            marks.append((start, 1, number, tags[0]))
            marks.append((stop, 0, -number, tags[1]))
    out, at = [], 0
    for place, _, _, tag in sorted(marks):
        out.append(_plain(units[2 * at : 2 * place]) + tag)
        at = place
    out.append(_plain(units[2 * at :]))
    return "".join(out)


def _plain(units: bytes) -> str:
    return escape(units.decode("utf-16-le", "replace"))
