import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storage.errors import TamperedError
from storage.keys import KeyRing
from storage.vault import Box, Vault

VAULT = Vault(KeyRing.new())
PLACE: dict[str, Any] = {"table": "people", "column": "personal", "row": "p1"}
TEXT = st.text(st.sampled_from("aå \u200f\U0001f600\ud800"), max_size=20)
JSON = st.dictionaries(TEXT, TEXT | st.integers() | st.none() | st.lists(TEXT, max_size=2))


@given(st.binary(max_size=300))
def test_what_was_sealed_opens_in_its_place(plain: bytes) -> None:
    sealed = VAULT.seal(plain, **PLACE)

    assert VAULT.open(sealed, **PLACE) == plain
    assert len(sealed) == len(plain) + 33


@given(JSON)
def test_any_json_survives(value: dict[str, Any]) -> None:
    assert VAULT.open_json(VAULT.seal_json(value, **PLACE), **PLACE) == value


@pytest.mark.parametrize(
    "other",
    [
        PLACE | {"row": "p2"},
        PLACE | {"column": "phone"},
        PLACE | {"table": "inbox"},
        {"table": "peoplep", "column": "ersonal", "row": "p1"},
    ],
)
def test_what_was_moved_does_not_open(other: dict[str, Any]) -> None:
    sealed = VAULT.seal(b"hemligt", **PLACE)

    with pytest.raises(TamperedError):
        VAULT.open(sealed, **other)


@given(st.data())
def test_what_was_altered_or_cut_does_not_open(data: st.DataObject) -> None:
    sealed = bytearray(VAULT.seal(b"hemligt", **PLACE))
    at = data.draw(st.integers(0, len(sealed) - 1))
    flip = data.draw(st.integers(1, 255))

    with pytest.raises(TamperedError):
        VAULT.open(bytes(sealed[:at]), **PLACE)
    sealed[at] ^= flip
    with pytest.raises(TamperedError) as raised:
        VAULT.open(bytes(sealed), **PLACE)

    assert "hemligt" not in str(raised.value)


def test_the_same_text_is_never_sealed_the_same() -> None:
    assert VAULT.seal(b"hemligt", **PLACE) != VAULT.seal(b"hemligt", **PLACE)


def test_another_instance_opens_nothing_and_finds_nothing() -> None:
    other = Vault(KeyRing.new())

    with pytest.raises(TamperedError, match="not sealed under our keys"):
        other.open(VAULT.seal(b"hemligt", **PLACE), **PLACE)
    assert other.blind("chat", "b:1") != VAULT.blind("chat", "b:1")


def test_an_older_key_opens_what_it_sealed_and_the_current_one_seals() -> None:
    old = KeyRing.new()
    new = KeyRing.new()
    rotated = Vault(KeyRing({**old.keys, **new.keys}, new.current, old.index))
    sealed = Vault(old).seal(b"hemligt", **PLACE)

    assert rotated.open(sealed, **PLACE) == b"hemligt"
    assert rotated.seal(b"hemligt", **PLACE)[1:5] == new.current
    assert rotated.chat("b", 1) == Vault(old).chat("b", 1)


def test_the_index_tells_purposes_bots_and_chats_apart() -> None:
    names = {
        VAULT.blind("chat", "1:1"),
        VAULT.blind("invite", "1:1"),
        VAULT.blind("chat1", ":1"),
        VAULT.chat("1", 11),
        VAULT.chat("11", 1),
    }

    assert len(names) == 5
    assert VAULT.chat("1", 1) == VAULT.chat("1", "1") == VAULT.blind("chat", "1:1")


def test_each_case_has_a_key_of_its_own() -> None:
    first, second = VAULT.new_case_key("c1"), VAULT.new_case_key("c2")
    sealed = VAULT.case_box(first, "c1").seal(b"hemligt", **PLACE)

    assert VAULT.case_box(first, "c1").open(sealed, **PLACE) == b"hemligt"
    for stranger in (VAULT, VAULT.case_box(second, "c2")):
        assert not stranger.may_open(sealed)
        with pytest.raises(TamperedError):
            stranger.open(sealed, **PLACE)


def test_a_case_key_that_was_moved_to_another_case_does_not_open() -> None:
    wrapped = VAULT.new_case_key("c1")

    with pytest.raises(TamperedError):
        VAULT.case_box(wrapped, "c2")


def test_a_new_key_for_the_same_case_opens_nothing_of_the_old() -> None:
    sealed = VAULT.case_box(VAULT.new_case_key("c1"), "c1").seal(b"hemligt", **PLACE)

    with pytest.raises(TamperedError):
        VAULT.case_box(VAULT.new_case_key("c1"), "c1").open(sealed, **PLACE)


def test_only_so_many_cases_stay_open_in_memory() -> None:
    vault = Vault(KeyRing.new())
    wrapped = vault.new_case_key("c")
    first = vault.case_box(wrapped, "c")

    assert vault.case_box(wrapped, "c") is first
    for n in range(1024):
        vault.case_box(vault.new_case_key(str(n)), str(n))
    assert vault.case_box(wrapped, "c") is not first


def test_an_envelope_says_its_version_and_key_and_nothing_else() -> None:
    ring = KeyRing.new()
    box: Box = Vault(ring)

    sealed = box.seal_json({"a": "hemligt"}, **PLACE)

    assert sealed[:5] == b"\x01" + ring.current
    assert json.dumps("hemligt").encode() not in sealed
