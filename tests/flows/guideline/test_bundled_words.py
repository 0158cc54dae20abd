"""A bundled guideline in our own words says what the adopted one says, and copies none of it."""

import re
import tomllib
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

import flows

BUNDLED = Path(flows.__file__).parent / "municipalities"
ADOPTED = Path(__file__).parents[4] / "shared" / "guidelines"  # not everybody has them
LONGEST_COPY = 8  # words in a row that a summary may share with the adopted text
FEWEST_SV, FEWEST_EN = 12, 6  # ways to ask

pytestmark = pytest.mark.parametrize("name", ["vasteras", "fagersta"])


def test_people_ask_in_many_ways(name: str) -> None:
    for topic in topics_of(name)["topic"]:
        assert len(topic["ask"]["sv"]) >= FEWEST_SV, topic["id"]
        assert len(topic["ask"]["en"]) >= FEWEST_EN, topic["id"]


def test_no_two_topics_are_asked_in_the_same_words(name: str) -> None:
    asked = Counter(
        phrase
        for topic in topics_of(name)["topic"]
        for phrase in {phrase for every in topic["ask"].values() for phrase in every}
    )

    assert [phrase for phrase, times in asked.items() if times > 1] == []


def test_each_place_is_in_the_adopted_document_too(name: str) -> None:
    below = sections(adopted(name), headings_of(name))

    for place in places(topics_of(name)):
        missing = set(words(place["find"])) - set(words(below[place["section"]]))
        assert missing == set(), place


def test_each_section_answers_something(name: str) -> None:
    _, *headings = headings_of(name)
    below = sections(summary_of(name), headings_of(name))
    answering = {place["section"] for place in places(topics_of(name))}

    assert [heading for heading in headings if words(below[heading])] == [
        heading for heading in headings if heading in answering
    ]


def test_the_facts_come_first(name: str) -> None:
    _, first, *_ = [line for line in summary_of(name).splitlines() if line]

    assert first.startswith("| Uppgift |")


def test_the_summary_copies_no_sentence_of_the_adopted_document(name: str) -> None:
    theirs = f" {' '.join(words(adopted(name)))} "
    *body, _ = sections(summary_of(name), headings_of(name)).items()  # the last is a list of names
    for heading, text in body:
        for sentence in re.split(r"[.:?]\s|\n", text):
            ours = words(sentence)
            for start in range(len(ours) - LONGEST_COPY):
                run = " ".join(ours[start : start + LONGEST_COPY + 1])
                assert f" {run} " not in theirs, (heading, run)


def test_the_notes_name_the_law(name: str) -> None:
    for note in topics_of(name)["note"]:
        assert "§" in note["sv"]
        assert "section" in note["en"]
        assert "!" not in note["sv"] + note["en"]


def topics_of(name: str) -> dict[str, Any]:
    """Read a municipality's topics file."""
    return tomllib.loads((BUNDLED / name / "topics.toml").read_text("utf-8"))


def summary_of(name: str) -> str:
    """Read a municipality's document in our own words."""
    return (BUNDLED / name / "guideline.md").read_text("utf-8")


def adopted(name: str) -> str:
    """Read the adopted document, its lines' hyphens joined; skip where it is missing."""
    path = ADOPTED / f"{name}.txt"
    if not path.exists():
        pytest.skip("the adopted documents are not here")
    return re.sub(r"(\w)- *\n\s*(?!och\b|eller\b)(\w)", r"\1\2", path.read_text("utf-8"))


def sections(text: str, headings: list[str]) -> dict[str, str]:
    """Give what stands below each heading, until the next."""
    found = dict.fromkeys(headings, "")
    heading = headings[0]
    for line in text.splitlines():
        if (bare := line.strip("# ")) in headings:
            heading = bare
        else:
            found[heading] += line + "\n"
    return found


def headings_of(name: str) -> list[str]:
    """Give the headings of the summary, in their order."""
    return re.findall(r"^#+ (.+)$", summary_of(name), re.MULTILINE)


def words(text: str) -> list[str]:
    """Give a text's words and numbers in lower case."""
    return re.findall(r"\w+", text.casefold())


def places(data: dict[str, Any]) -> list[dict[str, str]]:
    """Give every place that a topic or a note points to."""
    answered = [topic for topic in data["topic"] if "section" in topic]
    also = [place for topic in answered for place in topic.get("also", [])]
    return [*answered, *also, *data["note"]]
