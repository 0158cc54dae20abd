"""A disk of a round's own, that can be filled and made read-only: a file system in memory."""

import os
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path

_SIZE = 180  # megabytes: the bot keeps a hundred free for its database
_BLOCK = 1 << 20


@cache
def can_mount() -> bool:
    """Say whether we may have one."""
    with tempfile.TemporaryDirectory() as folder:
        try:
            _call("mount", "-t", "tmpfs", "-o", "size=1m", "none", folder)
        except (OSError, subprocess.CalledProcessError):
            return False
        _call("umount", folder)
        return True


@contextmanager
def mounted(folder: Path) -> Iterator[None]:
    """Let a folder be such a disk."""
    folder.mkdir(parents=True, exist_ok=True)
    _call("mount", "-t", "tmpfs", "-o", f"size={_SIZE}m", "none", str(folder))
    try:
        yield
    finally:
        _call("umount", "--lazy", str(folder))


def may_write(folder: Path, *, yes: bool) -> None:
    """Let nobody write on it any more, or let them again; nobody may be writing."""
    _call("mount", "-o", "remount,rw" if yes else "remount,ro", str(folder))


def fill(folder: Path) -> None:
    """Leave no room at all on it."""
    with (folder / "ballast").open("wb", buffering=0) as file:
        for block in (bytes(_BLOCK), bytes(4096), b"0"):
            try:
                while True:
                    file.write(block)
            except OSError:
                continue


def make_room(folder: Path) -> None:
    """Take away what fills it."""
    (folder / "ballast").unlink(missing_ok=True)


def _call(*words: str) -> None:
    subprocess.run(  # noqa: S603 - our own words
        words, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=os.environ
    )
