"""Truncation, reordering, swapping: whatever is done to a sealed file, it doesn't open."""

import hashlib
import io
import os
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from storage.errors import TamperedError
from storage.sealed_file import CHUNK, PART, Sealer, Unsealer

KEY = bytes(range(32))
HEAD, SEALED = 16, CHUNK + 16
SIZES = [0, 1, CHUNK - 1, CHUNK, CHUNK + 1, 2 * CHUNK, 3 * CHUNK + 17]


def _content(size: int) -> bytes:
    return hashlib.shake_128(b"example").digest(size)


def _seal(path: Path, content: bytes, *, piece: int = 50_000, row: str = "e1") -> tuple[int, str]:
    sealer = Sealer(path, KEY, row=row)
    for start in range(0, len(content), piece):
        sealer.write(content[start : start + piece])
    return sealer.finish()


def _read(path: Path, key: bytes = KEY, row: str = "e1") -> bytes:
    with io.BufferedReader(Unsealer(path, key, row=row), CHUNK) as file:
        return file.read()


@pytest.mark.parametrize("size", SIZES)
def test_a_file_opens_as_it_was(tmp_path: Path, size: int) -> None:
    path = tmp_path / "f"
    content = _content(size)

    told = _seal(path, content)

    assert told == (size, hashlib.sha256(content).hexdigest())
    assert _read(path) == content
    assert path.stat().st_mode & 0o777 == 0o600
    assert [one.name for one in tmp_path.iterdir()] == ["f"]


@pytest.mark.parametrize("piece", [1000, CHUNK, 3 * CHUNK, 10**9])
def test_it_does_not_matter_in_which_pieces_a_file_comes(tmp_path: Path, piece: int) -> None:
    content = _content(2 * CHUNK)
    _seal(tmp_path / "f", content, piece=piece)

    assert _read(tmp_path / "f") == content
    assert (tmp_path / "f").stat().st_size == HEAD + 2 * SEALED


@given(
    size=st.sampled_from(SIZES),
    moves=st.lists(st.tuples(st.integers(0, 4 * CHUNK), st.integers(0, 2 * CHUNK)), max_size=6),
)
@settings(
    max_examples=30,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
def test_a_file_is_read_from_anywhere(
    tmp_path: Path, size: int, moves: list[tuple[int, int]]
) -> None:
    content = _content(size)
    _seal(tmp_path / "f", content)
    plain = io.BytesIO(content)

    with io.BufferedReader(Unsealer(tmp_path / "f", KEY, row="e1"), CHUNK) as file:
        assert file.seek(0, os.SEEK_END) == size
        for at, count in moves:
            assert file.seek(at) == plain.seek(at)
            assert file.read(count) == plain.read(count)
            assert file.tell() == plain.tell()


def test_there_is_nothing_before_the_beginning(tmp_path: Path) -> None:
    _seal(tmp_path / "f", b"abc")

    with Unsealer(tmp_path / "f", KEY, row="e1") as file:
        assert (file.readable(), file.seekable(), file.writable()) == (True, True, False)
        assert file.seek(1, os.SEEK_CUR) == 1
        with pytest.raises(ValueError, match="before the beginning"):
            file.seek(-2, os.SEEK_CUR)


def test_nothing_of_a_file_stands_in_clear(tmp_path: Path) -> None:
    _seal(tmp_path / "f", b"hemligt" * 30_000)

    assert b"hemligt" not in (tmp_path / "f").read_bytes()


def test_the_same_file_is_never_sealed_the_same(tmp_path: Path) -> None:
    for name in "fg":
        _seal(tmp_path / name, b"hemligt")

    assert (tmp_path / "f").read_bytes() != (tmp_path / "g").read_bytes()


@pytest.mark.parametrize(
    "size", [0, 5, HEAD, HEAD + 5, HEAD + SEALED, HEAD + 2 * SEALED, HEAD + 2 * SEALED + 20]
)
def test_a_file_that_was_cut_does_not_open_at_all(tmp_path: Path, size: int) -> None:
    """Also where it was cut exactly between two chunks, each of which is whole."""
    path = tmp_path / "f"
    _seal(path, _content(3 * CHUNK))
    os.truncate(path, size)

    with pytest.raises(TamperedError):
        Unsealer(path, KEY, row="e1")


def test_a_file_that_was_added_to_does_not_open(tmp_path: Path) -> None:
    path = tmp_path / "f"
    _seal(path, _content(2 * CHUNK))
    sealed = path.read_bytes()

    for more in (b"x", sealed[-SEALED:], sealed[HEAD : HEAD + SEALED]):
        path.write_bytes(sealed + more)
        with pytest.raises(TamperedError):
            Unsealer(path, KEY, row="e1")


@pytest.mark.parametrize("order", [(1, 0, 2), (0, 0, 2), (0, 2, 1), (1, 2), (0, 2), (2,)])
def test_chunks_that_were_moved_left_out_or_repeated_are_found(
    tmp_path: Path, order: tuple[int, ...]
) -> None:
    path = tmp_path / "f"
    _seal(path, _content(3 * CHUNK))
    sealed = path.read_bytes()
    chunks = [sealed[HEAD + n * SEALED : HEAD + (n + 1) * SEALED] for n in range(3)]
    path.write_bytes(sealed[:HEAD] + b"".join(chunks[n] for n in order))

    with pytest.raises(TamperedError):
        _read(path)


@pytest.mark.parametrize("at", [0, 8, 10, HEAD, HEAD + 70_000, -1])
def test_a_byte_that_was_changed_is_found(tmp_path: Path, at: int) -> None:
    path = tmp_path / "f"
    _seal(path, _content(CHUNK + 9000))
    sealed = bytearray(path.read_bytes())
    sealed[at] ^= 1
    path.write_bytes(sealed)

    with pytest.raises(TamperedError):
        _read(path)


def test_a_file_that_was_exchanged_for_another_does_not_open(tmp_path: Path) -> None:
    _seal(tmp_path / "f", b"one", row="e1")
    _seal(tmp_path / "g", b"two", row="e2")
    (tmp_path / "g").replace(tmp_path / "f")

    with pytest.raises(TamperedError):
        _read(tmp_path / "f", row="e1")
    with pytest.raises(TamperedError):
        _read(tmp_path / "f", key=bytes(32), row="e2")
    assert _read(tmp_path / "f", row="e2") == b"two"


def test_a_file_has_its_name_only_when_it_is_whole(tmp_path: Path) -> None:
    sealer = Sealer(tmp_path / "f", KEY, row="e1")
    sealer.write(_content(2 * CHUNK))
    assert [one.name for one in tmp_path.iterdir()] == ["f" + PART]

    sealer.finish()
    assert [one.name for one in tmp_path.iterdir()] == ["f"]


def test_what_was_abandoned_leaves_nothing_and_takes_no_more(tmp_path: Path) -> None:
    sealer = Sealer(tmp_path / "f", KEY, row="e1")
    sealer.write(_content(2 * CHUNK))

    sealer.abandon()
    sealer.abandon()

    assert list(tmp_path.iterdir()) == []
    with pytest.raises(ValueError, match="was abandoned"):
        sealer.write(b"x")
    with pytest.raises(ValueError, match="was abandoned"):
        sealer.finish()


def test_abandoning_a_finished_file_changes_nothing(tmp_path: Path) -> None:
    sealer = Sealer(tmp_path / "f", KEY, row="e1")
    sealer.write(b"abc")
    sealer.finish()

    sealer.abandon()

    assert _read(tmp_path / "f") == b"abc"
