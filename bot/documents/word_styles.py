"""What Word's styles and numbering say of a paragraph: heading, list item, bold, contents."""

import re
from collections import Counter
from dataclasses import dataclass
from typing import Any

from docx.oxml.ns import nsmap, qn
from docx.oxml.xmlchemy import BaseOxmlElement

_HEADING = re.compile(r"(?:heading|rubrik|överskrift|underrubrik)\s*(\d)?", re.IGNORECASE)
_TITLES = {"title", "titel", "rubrik titel", "dokumenttitel"}
_CONTENTS = re.compile(r"(?:toc|innehåll)\s*\d|toc heading|innehållsförteckning", re.IGNORECASE)
_LISTS = re.compile(r"list(?:a|e)?\b.*|punktlista.*|numrerad lista.*", re.IGNORECASE)
_PLAIN_LISTS = {"list paragraph", "liststycke", "list continue", "listfortsättning"}
_NO_LEVEL = 9  # Word's way to say body text
_LETTERED = {
    "lowerLetter": "abcdefghijklmnopqrstuvwxyz",
    "upperLetter": "ABCDEFGHIJKLMNOPQRSTUVWXYZ",
}


def nodes(block: Any, path: str) -> list[Any]:
    """Find what an XPath names; not every element of Word's is of the library's own class."""
    own = isinstance(block, BaseOxmlElement)
    return list(block.xpath(path) if own else block.xpath(path, namespaces=nsmap))


@dataclass(frozen=True, slots=True)
class Look:
    """What a paragraph is by its style; level 0 is no heading."""

    level: int = 0
    is_item: bool = False
    label: str = ""  #: "1.", "a)": counted, as Word does; "" for a bullet
    is_bold: bool = False
    is_contents: bool = False


class Styles:
    """The styles of one document, and its lists as they are counted."""

    def __init__(self, document: Any) -> None:
        self._styles = {
            node.get(qn("w:styleId")): node for node in nodes(document.styles.element, "./w:style")
        }
        self._formats = _numbering(document)
        self._counts: Counter[tuple[str, int]] = Counter()
        bodies = nodes(document.element.body, "./w:p")
        self._shift = any(self._is_title(self._names(block)) for block in bodies)

    def look(self, block: Any) -> Look:
        """Say what a paragraph is; called once for each, in their order."""
        names = self._names(block)
        if any(_CONTENTS.fullmatch(name) for name in names):
            return Look(is_contents=True)
        if self._is_title(names):
            return Look(level=1)
        if level := self._level(block, names):
            return Look(level=min(level + self._shift, 9))
        label = self._label(block)
        is_list = any(_LISTS.fullmatch(name) for name in names)
        if label is not None or (is_list and not _PLAIN_LISTS & set(names)):
            return Look(is_item=True, label=label or "")
        return Look(is_bold=_is_bold(block))

    def _is_title(self, names: list[str]) -> bool:
        return any(name in _TITLES for name in names)

    def _names(self, block: Any) -> list[str]:
        """Name a paragraph's style and those it is made from."""
        found: list[str] = []
        at = next(iter(nodes(block, "./w:pPr/w:pStyle/@w:val")), None)
        while at in self._styles and len(found) < 10:  # noqa: PLR2004 - a circle ends here
            node = self._styles[at]
            found.append(str(next(iter(nodes(node, "./w:name/@w:val")), "")).lower())
            at = next(iter(nodes(node, "./w:basedOn/@w:val")), None)
        return found

    def _level(self, block: Any, names: list[str]) -> int:
        for name in names:
            if found := _HEADING.fullmatch(name):
                return int(found[1] or 1)
        own = nodes(block, "./w:pPr/w:outlineLvl/@w:val")
        style = next(iter(nodes(block, "./w:pPr/w:pStyle/@w:val")), None)
        if not own and style in self._styles:
            own = nodes(self._styles[style], "./w:pPr/w:outlineLvl/@w:val")
        return int(own[0]) + 1 if own and int(own[0]) < _NO_LEVEL else 0

    def _label(self, block: Any) -> str | None:
        """Count on in the paragraph's list; None if it is in none, "" for a bullet."""
        number, depth = self._list_of(block)
        if number in {None, "0"}:
            return None
        kind = self._formats.get((str(number), depth), "bullet")
        self._counts[str(number), depth] += 1
        for key in [key for key in self._counts if key[0] == number and key[1] > depth]:
            del self._counts[key]
        count = self._counts[str(number), depth]
        if kind == "decimal":
            return f"{count}."
        letters = _LETTERED.get(kind, "")
        return f"{letters[count - 1]})" if count <= len(letters) else ""

    def _list_of(self, block: Any) -> tuple[str | None, int]:
        places = [block]
        style = next(iter(nodes(block, "./w:pPr/w:pStyle/@w:val")), None)
        if style in self._styles:
            places.append(self._styles[style])
        for place in places:
            if found := nodes(place, "./w:pPr/w:numPr/w:numId/@w:val"):
                depth = nodes(place, "./w:pPr/w:numPr/w:ilvl/@w:val")
                return str(found[0]), int(depth[0]) if depth else 0
        return None, 0


def _numbering(document: Any) -> dict[tuple[str, int], str]:
    """Give each list's way of counting: (list, depth) → "decimal", "bullet" and so on."""
    try:
        root = document.part.numbering_part.element
    except (KeyError, NotImplementedError, AttributeError):
        return {}
    shapes = {node.get(qn("w:abstractNumId")): node for node in nodes(root, "./w:abstractNum")}
    found = {}
    for node in nodes(root, "./w:num"):
        shape = shapes.get(next(iter(nodes(node, "./w:abstractNumId/@w:val")), None))
        for level in nodes(shape, "./w:lvl") if shape is not None else ():
            kind = next(iter(nodes(level, "./w:numFmt/@w:val")), "bullet")
            found[str(node.get(qn("w:numId"))), int(level.get(qn("w:ilvl")) or 0)] = str(kind)
    return found


def _is_bold(block: Any) -> bool:
    """Say whether all words of a paragraph are bold, as in a heading made by hand."""
    runs = [run for run in nodes(block, ".//w:r") if "".join(nodes(run, "./w:t/text()")).strip()]
    return bool(runs) and all(
        any(
            mark.get(qn("w:val")) not in {"0", "false", "none"}
            for mark in nodes(run, "./w:rPr/w:b")
        )
        for run in runs
    )
