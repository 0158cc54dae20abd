"""A topics file is checked, and a complaint names the topic and the field."""

import contextlib
import tomllib
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.guideline import topic_file
from flows.guideline.errors import TopicFileError
from flows.guideline.topics import Place

GOOD = """
[[topic]]
id = "police_report"
group = "police"
title.sv = "Polisanmälan"
title.en = "Police report"
ask.sv = ["måste jag polisanmäla"]
ask.en = ["must I report it"]
section = "Polisen"
find = "anmälas"
[[topic.also]]
section = "Stöd"

[[topic]]
id = "insurance"
ask.sv = ["är jag försäkrad"]
unanswered = true

[[note]]
section = "Ansvar"
sv = "Lagen har ändrats."

[[off_topic]]
id = "weather"
ask.sv = ["regnar det"]
"""


def test_a_good_file_becomes_topics_and_notes() -> None:
    read = topic_file.read(tomllib.loads(GOOD))

    report, insurance = read.topics
    assert report.places == (Place("Polisen", "anmälas"), Place("Stöd"))
    assert report.ask["en"] == ("must I report it",)
    assert insurance.places == ()
    assert [note.text["sv"] for note in read.notes] == ["Lagen har ändrats."]
    assert [matter.id for matter in read.off_topic] == ["weather"]


@pytest.mark.parametrize(
    ("old", "new", "complaint"),
    [
        ('"insurance"', '"police_report"', 'topic "police_report": is there twice'),
        ('id = "insurance"', 'id = "In surance"', "id: 'In surance'; allowed"),
        ('"Polisanmälan"', f'"{"x" * 31}"', 'topic "police_report": title.sv: has 31'),
        ("unanswered = true", "", 'topic "insurance": section: missing'),
        ("unanswered = true", "unanswered = 1", "unanswered: 1 is neither"),
        ("unanswered = true", 'unanswered = true\nsection = "Stöd"', "is unanswered, and yet"),
        ("unanswered = true", 'unanswered = true\ncolour = "red"', "unknown entry: colour"),
        ('ask.en = ["must I report it"]', 'ask.de = ["ja"]', "ask.de: unknown"),
        ('ask.en = ["must I report it"]', 'ask.en = "yes"', "ask.en: is a list"),
        ('ask.en = ["must I report it"]', 'ask.en = [""]', "an example has 1 to"),
        ('sv = "Lagen har ändrats."', "", "note 1: sv: missing"),
        ('section = "Ansvar"', "", "note 1: section: is empty"),
        ("[[note]]", "[note]", "note: is written as [[note]]"),
    ],
)
def test_what_is_wrong_is_named(old: str, new: str, complaint: str) -> None:
    with pytest.raises(TopicFileError) as caught:
        topic_file.read(tomllib.loads(GOOD.replace(old, new, 1)))

    assert complaint in str(caught.value)


WORDS = st.sampled_from(["topic", "note", "id", "ask", "sv", "title", "section", "find", "also"])
TREES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(WORDS, inner, max_size=4),
    max_leaves=12,
)


@given(st.dictionaries(WORDS, TREES, max_size=4))
def test_anything_else_is_refused_with_a_typed_error(data: dict[str, Any]) -> None:
    with contextlib.suppress(TopicFileError):
        assert topic_file.read(data).topics is not None
