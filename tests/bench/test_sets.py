"""The sets that the bot's ear and its search are measured on keep what their READMEs say."""

import json
import os
import re
from collections import Counter
from pathlib import Path
from statistics import median
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[2]
DOCUMENTS = Path(os.environ.get("TRYGGBOT_GUIDELINES", ROOT.parent / "shared/guidelines"))
DANGER = ROOT / "bench/danger/sets"
GUIDANCE = ROOT / "bench/guidance/sets"
MESSAGES = ("dev", "dev2", "dev3", "dev4", "dev5", "dev6", "held")
DANGERS = {
    *("assault", "weapon", "followed", "breakin", "door", "lockedin", "hiding", "fire", "parcel"),
    *("powder", "bomb", "suicidal", "injured", "here", "imminent", "plea", "oneword", "terse"),
    *("quiet", "cutoff", "minimising", "mixed", "quote", "long"),
    *("family", "child", "car", "meeting", "office"),
}
ASCII_LEAVES_OUT = frozenset("åäöÅÄÖ")
MUNICIPALITIES = ("vasteras", "fagersta", "sigtuna", "stockholm")
STYLES = {"formal", "colloquial", "synonym", "keyword", "emotional", "typo"}
KINDS = {"on_topic", "off_topic", "nonsense", "injection"}


def _rows(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text("utf-8").splitlines()]


def _bare(text: str) -> str:
    """The letters and signs of a text: case, white space and full stops make no other line."""
    return " ".join(text.casefold().split()).strip(" .!?")


def _without_dots(text: str) -> str:
    return text.casefold().translate(str.maketrans("åäö", "aao"))


def _folded(text: str) -> str:
    """A document or a quote as a hit is judged: hyphens joined, white space and case folded."""
    return " ".join(re.sub(r"-[ \t]*\n\s*", "", text).casefold().split())


def _guidance(half: str) -> list[dict[str, Any]]:
    return [row for name in MUNICIPALITIES for row in _rows(GUIDANCE / f"{half}-{name}.jsonl")]


@pytest.mark.parametrize(
    ("name", "least"),
    [
        ("dev", 700),
        ("dev2", 600),
        ("dev3", 590),
        ("dev4", 600),
        ("dev5", 600),
        ("dev6", 600),
        ("held", 350),
    ],
)
def test_each_message_has_its_shape_and_the_acute_are_nearly_half(name: str, least: int) -> None:
    rows = _rows(DANGER / f"{name}.jsonl")
    assert len(rows) >= least
    for row in rows:
        assert list(row) == ["id", "lang", "text", "acute", "tags"], row["id"]
        assert row["lang"] in {"sv", "en"}, row["id"]
        assert row["acute"] in {0, 1}, row["id"]
        assert row["text"] == row["text"].strip() != "", row["id"]
        assert row["tags"], row["id"]
        assert len(set(row["tags"])) == len(row["tags"]), row["id"]
    assert 0.42 < sum(row["acute"] for row in rows) / len(rows) < 0.48


def test_no_message_stands_twice_in_all_files() -> None:
    rows = [row for name in MESSAGES for row in _rows(DANGER / f"{name}.jsonl")]
    assert _repeated(row["id"] for row in rows) == []
    assert _repeated(_bare(row["text"]) for row in rows) == []


def test_the_second_file_shows_each_danger_ten_times_and_the_hands_that_people_have() -> None:
    rows = _rows(DANGER / "dev2.jsonl")
    acute = Counter(tag for row in rows if row["acute"] for tag in row["tags"])
    assert {tag for tag in DANGERS if acute[tag] < 10} == set()
    assert 0.20 < sum(row["lang"] == "en" for row in rows) / len(rows) < 0.24
    for hand in ("s:ascii", "s:misspelt"):
        assert 0.10 < sum(hand in row["tags"] for row in rows) / len(rows) < 0.14, hand
    bare = [row for row in rows if "s:ascii" in row["tags"]]
    assert [row["id"] for row in bare if ASCII_LEAVES_OUT & set(row["text"])] == []


def test_the_third_file_leans_on_those_who_want_to_die_and_on_who_borrows_their_words() -> None:
    rows = _rows(DANGER / "dev3.jsonl")
    dying = [row for row in rows if "suicidal" in row["tags"]]
    acute = [row for row in dying if row["acute"]]
    about_others = sum("other" in row["tags"] for row in acute)
    assert len(acute) - about_others >= 65
    assert about_others >= 25
    assert len(dying) - len(acute) >= 45
    assert [row["id"] for row in rows if "other" in row["tags"] and row not in acute] == []


def test_the_third_file_is_short_and_shows_each_other_danger_too() -> None:
    rows = _rows(DANGER / "dev3.jsonl")
    acute = Counter(tag for row in rows if row["acute"] for tag in row["tags"])
    assert {tag for tag in DANGERS - {"long"} if acute[tag] < 7} == set()
    assert 0.18 < sum(row["lang"] == "en" for row in rows) / len(rows) < 0.22
    assert 9 <= median(len(row["text"].split()) for row in rows) <= 12
    bare = [row for row in rows if "s:ascii" in row["tags"]]
    assert bare
    assert [row["id"] for row in bare if ASCII_LEAVES_OUT & set(row["text"])] == []


def test_the_fourth_file_is_short_and_its_neighbours_have_no_word_in_common() -> None:
    rows = _rows(DANGER / "dev4.jsonl")
    words = [set(re.findall(r"\w{4,}", _without_dots(row["text"]))) for row in rows]
    shared = [
        row["id"] for row, one, next_ in zip(rows, words, words[1:], strict=False) if one & next_
    ]
    assert shared == []
    assert len(set().union(*words)) >= 2000
    assert 8 <= median(len(row["text"].split()) for row in rows) <= 10


def test_the_fourth_file_shows_each_danger_and_the_hands_that_people_have_on_both_sides() -> None:
    rows = _rows(DANGER / "dev4.jsonl")
    acute = Counter(tag for row in rows if row["acute"] for tag in row["tags"])
    calm = Counter(tag for row in rows if not row["acute"] for tag in row["tags"])
    assert {tag for tag in DANGERS - {"long"} if acute[tag] < 8} == set()
    assert calm["figurative"] >= 120
    assert 0.18 < sum(row["lang"] == "en" for row in rows) / len(rows) < 0.22
    assert 0.11 < (acute["s:ascii"] + calm["s:ascii"]) / len(rows) < 0.13
    assert 0.09 < (acute["s:misspelt"] + calm["s:misspelt"]) / len(rows) < 0.11
    for hand in ("s:ascii", "s:misspelt"):
        assert min(acute[hand], calm[hand]) >= 30, hand
    bare = [row for row in rows if "s:ascii" in row["tags"]]
    assert [row["id"] for row in bare if ASCII_LEAVES_OUT & set(row["text"])] == []


@pytest.mark.parametrize("name", MUNICIPALITIES)
@pytest.mark.parametrize(("half", "answered", "not_answered"), [("dev", 65, 25), ("held", 42, 18)])
def test_each_question_has_its_shape(
    name: str, half: str, answered: int, not_answered: int
) -> None:
    rows = _rows(GUIDANCE / f"{half}-{name}.jsonl")
    for row in rows:
        assert row["municipality"] == name, row["id"]
        assert row["lang"] in {"sv", "en"}, row["id"]
        assert row["style"] in STYLES, row["id"]
        assert row["question"] == row["question"].strip() != "", row["id"]
        if row["answers"]:
            assert "kind" not in row, row["id"]
            assert len(row["answers"]) <= 5, row["id"]
            assert row["must_say"], row["id"]
        else:
            assert row["kind"] in KINDS, row["id"]
            assert row["must_say"] == [], row["id"]
        shape = {"section", "quote", "clean"} if name == "stockholm" else {"section", "quote"}
        for answer in row["answers"]:
            assert set(answer) == shape, row["id"]
            assert len(answer["quote"].split()) <= 8, row["id"]
    assert sum(bool(row["answers"]) for row in rows) >= answered
    assert sum(not row["answers"] for row in rows) >= not_answered


def test_no_question_is_put_twice_to_one_municipality_nor_in_both_halves() -> None:
    dev, held = _guidance("dev"), _guidance("held")
    assert _repeated(row["id"] for row in dev + held) == []
    assert _repeated((row["municipality"], _bare(row["question"])) for row in dev + held) == []
    both = {_bare(row["question"]) for row in dev} & {_bare(row["question"]) for row in held}
    assert both == set()


@pytest.mark.parametrize("name", MUNICIPALITIES)
def test_each_quote_occurs_once_in_its_document(name: str) -> None:
    path = DOCUMENTS / f"{name}.txt"
    if not path.is_file():
        pytest.skip("the municipalities' documents are not here")
    document = _folded(path.read_text("utf-8"))
    rows = _rows(GUIDANCE / f"dev-{name}.jsonl") + _rows(GUIDANCE / f"held-{name}.jsonl")
    quotes = {answer["quote"] for row in rows for answer in row["answers"]}
    assert {quote for quote in quotes if document.count(_folded(quote)) != 1} == set()


def _repeated(keys: Any) -> list[Any]:
    return [key for key, times in Counter(keys).items() if times > 1]
