"""Telegram's HTML: cutting it without losing a word or leaving a tag open."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot import markup

_words = st.text(st.sampled_from("ab å. \n<&>😀"), max_size=60).map(
    lambda words: words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
)
_marked = st.recursive(
    _words,
    lambda inner: (
        st.builds("<{0}>{1}</{0}>".format, st.sampled_from(["b", "i", "code", "tg-spoiler"]), inner)
        | st.builds('<a href="https://x.se">{}</a>'.format, inner)
        | st.lists(inner, max_size=4).map("".join)
    ),
    max_leaves=12,
)


@given(_marked, st.integers(4, 50))
def test_a_cut_text_is_whole_sound_and_within_the_limit(marked: str, limit: int) -> None:
    parts = markup.cut(marked, limit)

    for part in parts:
        assert markup.length(markup.plain(part)) <= limit
        assert not list(markup.faults(part))
    together = "".join(markup.plain(part) for part in parts)
    assert "".join(together.split()) == "".join(markup.plain(marked).split())


@given(_marked)
def test_a_text_that_fits_is_left_alone(marked: str) -> None:
    assert markup.cut(marked, 100_000) == [marked]


@pytest.mark.parametrize(
    ("words", "parts"),
    [
        ("Ett stycke.\n\nEtt annat stycke.", ["Ett stycke.\n\n", "Ett annat stycke."]),
        ("En rad som går\ntill slutet", ["En rad som går\n", "till slutet"]),
        ("En mening. En till mening", ["En mening. ", "En till mening"]),
        ("ett ord till och ett till", ["ett ord till och ", "ett till"]),
        ("x" * 30, ["x" * 20, "x" * 10]),
    ],
)
def test_it_is_cut_where_one_would_pause(words: str, parts: list[str]) -> None:
    assert markup.cut(words, 20) == parts


def test_what_is_open_at_a_cut_is_closed_and_opened_again() -> None:
    assert markup.cut("<b>ett ord till</b> sist", 8) == ["<b>ett ord </b>", "<b>till</b> ", "sist"]


def test_a_sign_is_never_cut_in_two() -> None:
    assert markup.cut("&amp;" * 5, 2) == ["&amp;&amp;", "&amp;&amp;", "&amp;"]
    assert markup.cut("😀" * 3, 3) == ["😀", "😀", "😀"]


@pytest.mark.parametrize(
    "wrong",
    ["<b>x", "x</b>", "<b><i>x</b></i>", "a < b", "&", "&nbsp;", "<u class=x>x</u>", "<a>x</a>"],
)
def test_what_telegram_would_refuse_is_found(wrong: str) -> None:
    assert list(markup.faults(wrong))


@pytest.mark.parametrize(
    "right", ["", "x", "<b>x</b>", '<a href="https://x.se">x</a>', "&lt;&#39;"]
)
def test_what_telegram_takes_is_no_fault(right: str) -> None:
    assert not list(markup.faults(right))
