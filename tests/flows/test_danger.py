"""What is heard as danger: a cry at once, a word with a question, and everyday words not at all."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.danger import Danger, assess, explain

INTERRUPT = (
    *("Hjälp!", "hjälp mig nu", "HJÄLP!!!!", "sos", "jag är i fara", "in danger", "help me please"),
    *("ring polisen nu", "call the police", "han står utanför", "Någon är här"),
    *("de försöker bryta sig in", "han har en kniv", "he has a gun", "huset brinner"),
    *("det är en bomb i huset", "someone is outside", "jag blir jagad"),
    *("hja\u0308lp", "h\u200bjälp", "ＳＯＳ"),
)
SUICIDE = ("jag vill inte leva längre", "tänker ta mitt liv", "I want to die", "suicidal")
ASKS = (
    "det var blod på dörren",
    "ett brev om vapen",
    "inbrott i natt",
    "a knife in the mail",
)
NOTHING = (
    *("", "   ", "hej", "jag fick ett brev i går", "mötet är på torsdag", "x" * 5000),
    *("\u202eחרב", "😀😀😀", "<b>112</b>"),
)


@pytest.mark.parametrize("words", INTERRUPT)
def test_a_cry_or_danger_that_is_there_interrupts(words: str) -> None:
    found = explain(words)

    assert (found.danger, found.kind) == (Danger.INTERRUPT, "violence")
    assert found.reasons


@pytest.mark.parametrize("words", SUICIDE)
def test_words_of_suicide_are_a_kind_of_their_own(words: str) -> None:
    assert (explain(words).danger, explain(words).kind) == (Danger.INTERRUPT, "suicide")


@pytest.mark.parametrize("words", ASKS)
def test_words_of_violence_ask(words: str) -> None:
    assert assess(words) is Danger.ASK


@pytest.mark.parametrize("words", NOTHING)
def test_everyday_words_are_no_danger(words: str) -> None:
    assert assess(words) is Danger.NONE


@given(st.text(max_size=200))
def test_anything_typed_is_assessed(words: str) -> None:
    assert assess(words) in Danger
