"""What holds whatever is typed: it never raises, and a plain cry is heard however it is written."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.danger import Danger, assess, explain

PLAIN = (
    *("hjälp", "han har en kniv", "han står utanför dörren", "de bryter sig in", "sos"),
    *("he has a gun", "help me", "huset brinner"),
)
SOME = (
    *("han", "står", "kniv", '"', "?!", ".", ",", ":", "\n", "igår", "om", "vad", "nu", "2019"),
    *("5%", "inte", "🆘", "släpper", "släpper inte ut mig", "polisen grep", "skjuter på mötet"),
)
cry = st.sampled_from(PLAIN)


@given(st.text(max_size=300))
def test_anything_typed_is_assessed(words: str) -> None:
    assert assess(words) in Danger


@given(st.lists(st.sampled_from(SOME)))
def test_any_order_of_words_is_assessed(words: list[str]) -> None:
    found = explain(" ".join(words))

    assert (found.kind == "") == (found.danger is Danger.NONE)
    assert bool(found.reasons) == (found.danger is not Danger.NONE)


@given(cry)
def test_capitals_change_nothing(words: str) -> None:
    assert assess(words.upper()) is Danger.INTERRUPT


@given(cry, st.integers(1, 5))
def test_spaces_change_nothing(words: str, count: int) -> None:
    assert assess(" " * count + words.replace(" ", " " * count) + "\n" * count) is Danger.INTERRUPT


@given(cry)
def test_missing_rings_change_nothing(words: str) -> None:
    assert assess(words.translate(str.maketrans("åäö", "aao"))) is Danger.INTERRUPT


@given(cry, st.data())
def test_stretched_letters_change_nothing(words: str, data: st.DataObject) -> None:
    at = data.draw(st.sampled_from([i for i, letter in enumerate(words) if letter.isalpha()]))
    stretched = words[:at] + words[at] * data.draw(st.integers(3, 20)) + words[at + 1 :]

    assert assess(stretched) is Danger.INTERRUPT


@given(cry, st.text(max_size=200))
def test_more_text_after_a_plain_cry_still_asks(words: str, more: str) -> None:
    assert assess(f"{words}! {more}") is not Danger.NONE


@pytest.mark.parametrize("words", ["kniv " * 800, "släpper " * 512, "a " * 2048, "hjälp" * 820])
def test_the_longest_message_is_assessed(words: str) -> None:
    assert assess(words) in Danger


def test_the_reasons_name_the_signal_its_weight_and_the_words() -> None:
    reasons = explain("han står utanför dörren med en kniv").reasons

    assert any(reason.startswith("a weapon (+") and "kniv" in reason for reason in reasons)
