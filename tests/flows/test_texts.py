"""Every sentence that the conversation can say exists in both languages, within Telegram's limits.

The keys are gathered from walks of everybody, and built from the questions and the enums as the
code builds them; what remains in the files unsaid is listed below, with who says it instead.
"""

import ast
import re
from collections.abc import Iterator
from datetime import UTC, datetime
from functools import cache
from html.parser import HTMLParser
from itertools import chain, product
from pathlib import Path
from typing import Any

import pytest
from fluent.syntax import FluentParser, FluentSerializer
from fluent.syntax import ast as ftl
from hypothesis import given

import flows
from bot.texts import Texts
from flows import advice, browsing
from flows.known import Role, Track, TrackState
from flows.messages import Change, Say, Text, Toast, text
from flows.municipality import PoliceWording
from flows.report.questions import QUESTIONS, Kind
from flows.urgency import UNSURE_COUNTS, Urgency, judge
from tests.doubles.stage import buttons_of, texts_of
from tests.flows.walks import Move, moves, walked

ROOM = Path(flows.__file__).parent
FOLDER = ROOM / "texts"
NOW = datetime(2026, 11, 17, 9, 0, tzinfo=UTC)
MESSAGE, TOAST, BUTTON = 4096, 200, 40  # characters; the last is what a phone shows of one
SAID_BY_THE_EDGE = re.compile(
    r"command_\w+|key_\w+|contact112|veil|type_here|error|storage_failure|repeated_mark"
    r"|outside_\w+|link_\w+"
)
LATER = re.compile(r"state_\w+")  # states of a case that later issues bring
TAGS = {"b", "i", "code", "blockquote"}


@cache
def sentences(language: str) -> dict[str, ftl.Message]:
    parsed = chain.from_iterable(
        FluentParser().parse(path.read_text("utf-8")).body for path in FOLDER.glob(f"{language}*")
    )
    return {entry.id.name: entry for entry in parsed if isinstance(entry, ftl.Message)}


def variables(message: ftl.Message) -> set[str]:
    return set(re.findall(r"\$(\w+)", FluentSerializer().serialize_entry(message)))


def from_questions() -> Iterator[str]:
    for question in QUESTIONS:
        yield f"q_{question.id}"
        yield f"s_{question.id}"
        yield from (f"b_{question.id}_{choice}" for choice in question.choices)
        if question.kind is Kind.RECIPIENTS:
            for kind, choice in product(
                ("b_recipients", "s_recipients", "tells"), ("unit", "party", "both", "none")
            ):
                yield f"{kind}_{choice}"
            yield from (f"recipients_{choice}" for choice in ("unit", "party", "both"))


def from_enums() -> Iterator[str]:
    yield from (f"urgency_{urgency.value}" for urgency in Urgency)
    yield from (f"role_{role.value}" for role in Role)
    yield from (f"police_{wording.value}" for wording in PoliceWording)
    yield from (f"{kind}_{track.value}" for kind in ("track", "holder") for track in Track)
    yield from (f"topic_{topic}" for topic in advice.TOPICS)
    yield from chain.from_iterable(advice.TOPICS.values())
    yield from (f"group_{group}" for group in browsing.GROUPS)
    for key in ("asks", "b_to", "receiver", "person"):
        yield from (f"{key}_{holder}" for holder in ("unit", "party"))
    yield from (f"file_{state}" for state in ("fetching", "saved", "lost"))
    yield from (f"outcome_{outcome}" for outcome in ("safe", "false_alarm"))
    yield from (f"state_{state}" for state in ("new", "acknowledged", "closed"))
    yield from (f"{way}_stepped_{on}" for way in ("you", "other") for on in ("on", "off"))
    yield from (f"status_{s.value}" for s in (TrackState.ACKNOWLEDGED, TrackState.TAKEN))


def from_urgency() -> Iterator[str]:
    """Give every reason that some answers lead to."""
    for question in QUESTIONS:
        for choice in question.choices:
            for more in (
                {},
                {"kind": "threat"},
                {"kind": "threat", "police": "yes"},
                {"threat": "violence"},
                {"when": "earlier"},
            ):
                for quick in (False, True):
                    answers = {**more, question.id: choice}
                    yield from (f"reason_{r}" for r in judge(answers, quick=quick)[1])
    assert UNSURE_COUNTS


def written() -> set[str]:
    """Give every key that stands in the code as a word of its own."""
    found = set()
    for path in ROOM.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                found.add(node.value)
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "button":
                first = node.args[0]
                if isinstance(first, ast.Constant) and isinstance(first.value, str):
                    found.add(f"b_{first.value}")
    return found


BUILT = sorted({*from_questions(), *from_enums(), *from_urgency()})
NEVER_SHOWN = {"b_evidence_done"}


@pytest.fixture(scope="module")
def texts() -> Texts:
    return Texts(FOLDER)


@pytest.mark.parametrize("language", ["sv", "en"])
def test_every_key_that_code_can_build_has_a_sentence(language: str) -> None:
    assert len(BUILT) > 200
    assert [key for key in BUILT if key not in sentences(language)] == []


@pytest.mark.parametrize("language", ["sv", "en"])
def test_every_key_named_in_the_code_has_a_sentence(language: str) -> None:
    """`text("…")` and `InvalidEventError("…")` name their key; it must be there."""
    named = set()
    for path in ROOM.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if not isinstance(node, ast.Call) or not node.args:
                continue
            if getattr(node.func, "id", "") not in {"text", "InvalidEventError"}:
                continue
            if any(isinstance(part, ast.JoinedStr) for part in ast.walk(node.args[0])):
                continue  # built from parts: the test above
            for constant in ast.walk(node.args[0]):
                if isinstance(constant, ast.Constant) and isinstance(constant.value, str):
                    named.add(constant.value)

    keys = {key for key in named if re.fullmatch(r"[a-z][a-z0-9_]+", key)}

    assert len(keys) > 100
    assert keys - set(sentences(language)) == set()


def test_both_languages_have_the_same_sentences_with_the_same_gaps() -> None:
    swedish, english = sentences("sv"), sentences("en")

    assert len(swedish) > 300
    assert set(swedish) == set(english)
    differing = [key for key in swedish if variables(swedish[key]) != variables(english[key])]
    assert differing == []


def test_no_sentence_is_left_that_nobody_says() -> None:
    said = written() | set(BUILT)

    left = {
        key
        for key in sentences("sv")
        if key not in said and not SAID_BY_THE_EDGE.fullmatch(key) and not LATER.fullmatch(key)
    }

    assert left - NEVER_SHOWN == set()


@given(moves)
def test_whatever_a_walk_says_can_be_said_in_both_languages(path: list[Move]) -> None:
    for said in walked(path).stage.said.values():
        for one in (t for message in said for t in texts_of(message)):
            for there in (gaps_of("sv"), gaps_of("en")):
                assert one.key in there
                missing = there[one.key] - set(one.args)
                assert missing == set(), (one.key, missing)


@cache
def gaps_of(language: str) -> dict[str, set[str]]:
    return {key: variables(message) for key, message in sentences(language).items()}


def shortened(value: Any) -> Any:
    """Give the same argument with nobody's 5,000 characters in it; the edge splits those."""
    if isinstance(value, Text):
        return Text(value.key, {name: shortened(one) for name, one in value.args.items()})
    if isinstance(value, tuple):
        return tuple(shortened(one) for one in value)
    return value[:200] if isinstance(value, str) else value


class Tags(HTMLParser):
    """Notes what is opened and closed in the wrong order, or isn't allowed."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.wrong: list[str] = []

    def handle_starttag(self, tag: str, attrs: Any) -> None:
        if tag not in TAGS or attrs:
            self.wrong.append(tag)
        self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        if not self.open or self.open.pop() != tag:
            self.wrong.append(f"/{tag}")


def is_balanced(words: str) -> bool:
    tags = Tags()
    tags.feed(words)
    tags.close()
    return not tags.open and not tags.wrong


@pytest.mark.parametrize("language", ["sv", "en"])
def test_whatever_a_walk_says_fits_telegram(texts: Texts, language: str) -> None:
    """Played along one long path, so that it stays quick; the keys' own test takes the rest."""
    checked = set[Text | str]()
    for start in range(40):
        path = [(n % 3, (n * start) % 20, (n * 7 + start * 3) % 100) for n in range(60)]
        for said in walked(path).stage.said.values():
            for message in said:
                if isinstance(message, Say | Change | Toast) and repr(message.text) not in checked:
                    checked.add(repr(message.text))
                    words = texts.render(
                        shortened(message.text), language=language, place=None, now=NOW
                    )
                    limit = TOAST if isinstance(message, Toast) else MESSAGE
                    assert 0 < len(words) <= limit, message.text.key
                    assert is_balanced(words), words
                for button in buttons_of(message):
                    label = texts.render_plain(button.label, language=language, place=None, now=NOW)
                    assert 0 < len(label) <= BUTTON, label

    assert len(checked) > 100


@pytest.mark.parametrize("language", ["sv", "en"])
def test_every_sentence_alone_is_short_and_its_marks_are_balanced(
    texts: Texts, language: str
) -> None:
    for key, gaps in gaps_of(language).items():
        if key.startswith(("link_", "command_")):
            continue
        said = texts.render(
            text(key, **dict.fromkeys(gaps, "x")), language=language, place=None, now=NOW
        )
        assert is_balanced(said), key
        longest = BUTTON if key.startswith(("b_", "key_", "topic_")) else 1000
        assert len(said) <= longest, key


@pytest.mark.parametrize("language", ["sv", "en"])
@pytest.mark.parametrize("hint", ["hint_use_buttons", "hint_not_yours", "stale", "hint_home"])
def test_a_hint_fits_over_the_chat(texts: Texts, language: str, hint: str) -> None:
    assert len(texts.render_plain(text(hint), language=language, place=None, now=NOW)) <= TOAST


def test_the_112_card_suffices_alone(texts: Texts) -> None:
    for language in ("sv", "en"):
        assert "112" in texts.render(text("call112"), language=language, place=None, now=NOW)
        assert "90101" in texts.render(text("suicidal"), language=language, place=None, now=NOW)
        stranger = texts.render(text("not_enrolled"), language=language, place=None, now=NOW)
        assert "112" in stranger
        assert "114" in stranger


@pytest.mark.parametrize("key", ["alert", "alert_again", "outside_title", "outside_body"])
def test_an_alert_has_no_gap_for_a_name_or_for_content(key: str) -> None:
    allowed = {"number", "urgency", "within", "times", "phone", "link"}

    for language in ("sv", "en"):
        assert gaps_of(language)[key] <= allowed
