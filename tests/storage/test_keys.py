import os
from pathlib import Path

import pytest

from storage.errors import KeyFileError
from storage.keys import VARIABLE, KeyRing, create_key_file, load_keys, read_keys


def test_a_new_key_file_is_its_owners_alone_and_is_read_back(tmp_path: Path) -> None:
    path = tmp_path / "tryggbot.key"

    ring = create_key_file(path)

    assert path.stat().st_mode & 0o777 == 0o600
    assert load_keys(path, {}) == ring


def test_a_key_file_is_its_owners_alone_whatever_the_umask(tmp_path: Path) -> None:
    before = os.umask(0o000)
    try:
        create_key_file(tmp_path / "tryggbot.key")
    finally:
        os.umask(before)

    assert (tmp_path / "tryggbot.key").stat().st_mode & 0o777 == 0o600


def test_a_key_file_is_never_written_over(tmp_path: Path) -> None:
    path = tmp_path / "tryggbot.key"
    create_key_file(path)
    before = path.read_bytes()

    with pytest.raises(KeyFileError, match="exists already"):
        create_key_file(path)

    assert path.read_bytes() == before


def test_a_folder_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(KeyFileError, match=r"can't be written: No such file"):
        create_key_file(tmp_path / "nowhere" / "tryggbot.key")


@pytest.mark.parametrize("mode", [0o640, 0o604, 0o660, 0o644, 0o610])
def test_a_key_file_that_others_can_read_is_refused(tmp_path: Path, mode: int) -> None:
    path = tmp_path / "tryggbot.key"
    create_key_file(path)
    path.chmod(mode)

    with pytest.raises(KeyFileError, match="chmod 600"):
        load_keys(path, {})


@pytest.mark.skipif(os.geteuid() != 0, reason="only root can give a file away")
def test_a_key_file_of_somebody_else_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "tryggbot.key"
    create_key_file(path)
    os.chown(path, 12345, -1)

    with pytest.raises(KeyFileError, match="belongs to another user"):
        load_keys(path, {})


def test_what_is_no_file_is_refused_without_waiting_for_it(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe", 0o600)

    with pytest.raises(KeyFileError, match="no regular file"):
        load_keys(tmp_path / "pipe", {})
    with pytest.raises(KeyFileError, match="no regular file"):
        load_keys(tmp_path, {})


def test_a_missing_key_says_how_to_make_one(tmp_path: Path) -> None:
    with pytest.raises(KeyFileError, match="tryggbot keys new"):
        load_keys(tmp_path / "tryggbot.key", {})
    with pytest.raises(KeyFileError, match="no key file is named"):
        load_keys(None, {})


def test_the_environment_goes_before_the_file(tmp_path: Path) -> None:
    create_key_file(tmp_path / "tryggbot.key")
    ring = KeyRing.new()

    assert load_keys(tmp_path / "tryggbot.key", {VARIABLE: ring.to_text()}) == ring
    one_line = ring.to_text().split("\n", 2)[2].replace("\n", ";")
    assert load_keys(None, {VARIABLE: one_line}) == ring


def test_a_systemd_credential_is_taken_with_the_mode_that_systemd_gives_it(tmp_path: Path) -> None:
    ring = create_key_file(tmp_path / "tryggbot.key")
    (tmp_path / "tryggbot.key").chmod(0o440)

    assert load_keys(None, {"CREDENTIALS_DIRECTORY": str(tmp_path)}) == ring


def test_an_older_key_still_opens_and_the_first_one_makes_the_index() -> None:
    old, new = KeyRing.new(), KeyRing.new()
    both = KeyRing({**old.keys, **new.keys}, new.current, old.current)

    read = read_keys(both.to_text(), source="here")

    assert read == both
    assert read.index == old.current


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("", "no key file of this version"),
        ("tryggbot-key 2", "no key file of this version"),
        ("tryggbot-key 1", "doesn't hold the key that it calls current"),
        ("tryggbot-key 1\ncurrent 00000000", "doesn't hold the key that it calls current"),
        ("tryggbot-key 1\nkey 00000000 c2hvcnQ=", "line 2 holds no key of 32 bytes"),
        ("tryggbot-key 1\nkey 00000000 hemligt!", "line 2 holds no key of 32 bytes"),
        ("tryggbot-key 1\nkey 0 hemligt", "line 2 is not understood"),
        ("tryggbot-key 1\nhemligt", "line 2 is not understood"),
        ("hemligt", "line 1 is not understood"),
    ],
)
def test_a_broken_key_file_is_refused_without_showing_it(text: str, complaint: str) -> None:
    with pytest.raises(KeyFileError, match=complaint) as raised:
        read_keys(text, source="here")

    assert "hemligt" not in str(raised.value)
    assert raised.value.__cause__ is None


def test_a_file_that_is_no_text_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "tryggbot.key"
    path.write_bytes(b"\xff\xfe")
    path.chmod(0o600)

    with pytest.raises(KeyFileError, match="isn't plain text"):
        load_keys(path, {})


def test_a_ring_shows_no_key() -> None:
    ring = KeyRing.new()

    assert repr(ring) == f"KeyRing(1 keys, current {ring.current.hex()})"
