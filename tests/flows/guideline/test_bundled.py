"""Every bundled municipality's topics and guideline fit each other."""

import re
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

import flows

GROUPS = {"now", "police", "support", "protection", "training", "rules", "party", "document"}
LONGEST_TITLE = 30  # characters on a button
SAME = 5  # letters of a word's beginning that must agree

MUNICIPALITIES = Path(flows.__file__).parent / "municipalities"
BUNDLED = sorted(
    file.parent
    for file in MUNICIPALITIES.glob("*/topics.toml")
    if (file.parent / "guideline.md").is_file()
)

each = pytest.mark.parametrize("folder", BUNDLED, ids=lambda folder: folder.name)


@each
def test_a_matter_stands_once(folder: Path) -> None:
    ids = [topic["id"] for topic in _topics(folder)]

    assert [name for name in ids if not re.fullmatch(r"[a-z][a-z0-9_]*", name)] == []
    assert sorted(ids) == sorted(set(ids))


@each
def test_what_is_browsed_has_a_known_group_and_short_titles_in_both_languages(
    folder: Path,
) -> None:
    for topic in _topics(folder):
        if topic.get("unanswered"):
            continue
        assert topic["group"] in GROUPS, topic["id"]
        assert set(topic["title"]) == {"sv", "en"}, topic["id"]
        for words in topic["title"].values():
            assert 0 < len(words) <= LONGEST_TITLE, topic["id"]


@each
def test_a_matter_is_asked_in_both_languages_and_each_way_once(folder: Path) -> None:
    for topic in _topics(folder):
        assert set(topic["ask"]) == {"sv", "en"}, topic["id"]
        for asked in topic["ask"].values():
            assert asked, topic["id"]
            assert sorted(asked) == sorted(set(asked)), topic["id"]


@each
def test_a_matter_has_a_place_or_is_said_to_have_none(folder: Path) -> None:
    for topic in _topics(folder):
        has_place = bool({"section", "find", "also"} & set(topic))
        assert has_place is not topic.get("unanswered", False), topic["id"]


@each
def test_every_place_is_found_in_the_guideline(folder: Path) -> None:
    sections = _sections((folder / "guideline.md").read_text("utf-8"))
    everywhere = " ".join(sections.values())

    for owner, place in _places(folder):
        heading = place.get("section", "")
        assert not heading or heading in sections, (owner, heading)
        text = f"{heading} {sections[heading]}" if heading else everywhere
        missing = [word for word in _words(place.get("find", "")) if not _has(text, word)]
        assert missing == [], (owner, heading)


@each
def test_a_note_is_said_in_both_languages(folder: Path) -> None:
    for note in _read(folder).get("note", []):
        assert note["sv"].strip()
        assert note["en"].strip()


@each
def test_the_guideline_says_that_it_is_a_summary(folder: Path) -> None:
    beginning = (folder / "guideline.md").read_text("utf-8")[:2000]

    assert beginning.startswith("# ")
    assert "sammanfattning med egna ord" in beginning


def _read(folder: Path) -> dict[str, Any]:
    return tomllib.loads((folder / "topics.toml").read_text("utf-8"))


def _topics(folder: Path) -> list[dict[str, Any]]:
    return list(_read(folder)["topic"])


def _places(folder: Path) -> Iterator[tuple[str, dict[str, str]]]:
    for topic in _topics(folder):
        if "section" in topic or "find" in topic:
            yield topic["id"], topic
        for place in topic.get("also", []):
            yield topic["id"], place
    for note in _read(folder).get("note", []):
        yield "note", note


def _sections(text: str) -> dict[str, str]:
    """Give what stands under each heading, until the next."""
    _, *parts = re.split(r"^#+ +", text, flags=re.MULTILINE)
    return {head.strip(): body for head, _, body in (part.partition("\n") for part in parts)}


def _words(text: str) -> list[str]:
    return re.findall(r"\w+", text.casefold())


def _has(text: str, wanted: str) -> bool:
    """Say whether a word is there, as it stands or inflected."""
    beginning = wanted[: max(SAME, len(wanted) - 3)] if len(wanted) > SAME else wanted
    return any(
        word == wanted or (len(wanted) > SAME and word.startswith(beginning))
        for word in _words(text)
    )
