"""Words as people type them come to a form in which they can be compared."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.guideline.errors import WordTableError
from flows.guideline.language import chat, compounds, stems, words
from flows.guideline.language.fold import fold, split_sentences, split_words
from flows.guideline.language.spelling import Spelling, distance, sound
from flows.guideline.language.terms import Reader, Token

KNOWN = frozenset({"polis", "anmala", "skydd", "atgarder", "trakasserier", "fritidspolitiker"})
TABLE = words.parse(
    [
        "# remarks are left out",
        "",
        "polis: polisen, snuten | police, cops",
        "sociala_medier: sociala medier, facebook | social media",
    ]
)


def reader() -> Reader:
    return Reader(TABLE, KNOWN, lambda word: 0.001 if word == "hund" else 0.0, Spelling(KNOWN))


def one(text: str, language: str = "") -> Token:
    (token,) = reader().read(text, language)
    return token


@pytest.mark.parametrize(
    ("typed", "folded"),
    [("HJÄLP", "hjalp"), ("heeeelp", "help"), ("Idé", "ide"), ("Smørrebrød", "smorrebrod")],
)
def test_case_accents_and_stress_dont_matter(typed: str, folded: str) -> None:
    assert fold(typed) == folded


def test_inflected_words_are_one_word_with_or_without_their_dots() -> None:
    assert stems.swedish(fold("åtgärderna")) == stems.swedish("atgard")
    assert stems.swedish("hotade") == stems.swedish("hotet")


def test_swedish_and_english_spellings_are_kept_apart() -> None:
    assert stems.swedish("barn") != stems.english("barn")


@pytest.mark.parametrize(
    ("compound", "parts"),
    [
        ("polisanmala", ("polis", "anmala")),
        ("skyddsatgarder", ("skydd", "atgarder")),
        ("polis", ()),
        ("kebabrulle", ()),
    ],
)
def test_compounds_are_split_into_words_that_are_used(
    compound: str, parts: tuple[str, ...]
) -> None:
    assert compounds.split(compound, KNOWN) == parts


@pytest.mark.parametrize("typed", ["trakaserier", "trakaserrier", "trakasserire", "trackasserier"])
def test_misspelt_words_are_mended(typed: str) -> None:
    assert one(typed, "sv").mended == "trakasserier"


def test_a_word_that_swedish_knows_is_never_mended() -> None:
    near = Reader(TABLE, frozenset({"hand"}), lambda _: 0.001, Spelling({"hand"}))

    (token,) = near.read("hund")

    assert token.mended == ""
    assert token.is_known


def test_jumbled_little_words_are_little_words() -> None:
    assert one("dte").is_little
    assert one("nrä").is_little


def test_everyday_words_and_english_stand_for_the_same_thing() -> None:
    assert "@polis" in one("snuten").terms
    assert "@polis" in one("cops", "en").terms


def test_words_that_belong_together_are_found_together() -> None:
    first, _ = reader().read("social media", "en")

    assert "@sociala_medier" in first.terms


def test_a_compound_written_apart_is_found() -> None:
    first, _ = reader().read("fritids politiker", "sv")

    assert stems.swedish("fritidspolitiker") in first.terms


def test_everyday_writing_is_undone() -> None:
    assert [token.word for token in reader().read("e d oxå nåt", "sv")][0::2] == ["är", "också"]


@pytest.mark.parametrize(
    ("text", "language"),
    [("vem är det som får göra det", "sv"), ("who is to do it for me", "en"), ("hot", "")],
)
def test_the_little_words_tell_the_language(text: str, language: str) -> None:
    assert chat.language_of([fold(word) for word in split_words(text)]) == language


@pytest.mark.parametrize("line", ["no colon", ": words", "head:"])
def test_a_line_of_the_table_that_isnt_understood_is_named(line: str) -> None:
    with pytest.raises(WordTableError, match="line 2"):
        words.parse(["polis: snuten", line])


@given(st.text(max_size=300))
def test_any_text_is_read_and_twice_the_same(text: str) -> None:
    assert reader().read(text) == reader().read(text)
    assert all(sentence.strip() for sentence in split_sentences(text))


@given(st.text("abcåäöst", max_size=12), st.text("abcåäöst", max_size=12))
def test_a_distance_is_the_same_both_ways(word: str, other: str) -> None:
    assert distance(word, other) == distance(other, word)
    assert (distance(word, other) == 0) == (word == other)
    assert isinstance(sound(word), str)
