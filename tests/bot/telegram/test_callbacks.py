"""What stands behind a button: it comes back as it was, and nothing that comes back does harm."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.telegram.callbacks import MOST_BYTES, NOTHING, CallbackError, decode, encode
from flows.messages import Button, text

_ids = st.text(
    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-", min_size=1, max_size=24
)
_subjects = st.builds("{}:{}".format, st.sampled_from(["a", "c", "d", "e", "x", "s"]), _ids)
_actions = st.text(st.characters(min_codepoint=0x21, max_codepoint=0x7E), min_size=1, max_size=24)
_steps = st.integers(0, 36**8)


def button(action: str, subject: str = "") -> Button:
    return Button(action, text("words"), subject)


@given(_actions, _steps)
def test_a_button_of_a_step_comes_back_with_its_step(action: str, step: int) -> None:
    data = encode(button(action), step)

    assert decode(data) == (f"s:{step}", action)
    assert len(data.encode()) <= MOST_BYTES


@given(_actions, _subjects, _steps)
def test_a_button_of_a_thing_comes_back_with_the_thing(
    action: str, subject: str, step: int
) -> None:
    data = encode(button(action, subject), step)

    assert decode(data) == (subject, action)
    assert len(data.encode()) <= MOST_BYTES


@given(st.text(max_size=80) | st.from_regex(r"[a-z]{0,3}[.:]?[a-z0-9]*:?.*", fullmatch=True))
def test_whatever_comes_back_is_a_tap_on_something_or_on_nothing(data: str) -> None:
    subject, action = decode(data)

    if (subject, action) != NOTHING:
        assert subject.count(":") == 1
        assert action


@given(st.text(max_size=80))
def test_only_what_we_make_is_read(data: str) -> None:
    """There are no two ways to write one button, so that a forged one gains nothing."""
    subject, action = decode(data)

    if subject.startswith("s:") and subject[2:].isdecimal() and not data.startswith("s."):
        assert encode(button(action), int(subject[2:])) == data


@pytest.mark.parametrize(
    "data",
    [
        "",
        ":",
        "s:",
        "s1:",
        ":yes",
        "s-1:yes",
        "s1 :yes",
        "a.:x",
        "yes",
        "s01:yes",
        "a.b.c:x",
        "s1:" + "x" * 80,
    ],
)
def test_what_is_not_ours_is_a_tap_on_nothing(data: str) -> None:
    assert decode(data) == NOTHING


@pytest.mark.parametrize(
    "wrong",
    [
        button(""),
        button("å"),
        button("two words"),
        button("x", "alert"),
        button("x", "a:b:c"),
        button("x", "a:"),
        button("x" * 80),
    ],
)
def test_a_button_that_could_not_be_read_back_is_not_made(wrong: Button) -> None:
    with pytest.raises(CallbackError):
        encode(wrong, 1)


def test_a_step_is_never_negative() -> None:
    with pytest.raises(CallbackError):
        encode(button("x"), -1)
