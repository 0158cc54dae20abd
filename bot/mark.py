"""Which update is being thought about, written where the next process finds it.

An update that hangs the program would do so again after each start. So its number stands in a file
while it is decided what it means, which takes milliseconds. Where it still stands there much later,
in a new process, the old one hung in it, and that counts as a failure.

The line is overwritten in place and never synced: what it tells of doesn't outlive the machine.
"""

import contextlib
import json
import os
from collections.abc import Callable, Iterator
from pathlib import Path

from bot.clock import steady
from bot.logs import get

log = get(__name__)
HUNG = 25.0  # seconds; a little less than the watchdog waits before it ends a process
_SIZE = 256  # bytes


class Mark:
    """The file; where it can't be had, nothing is marked."""

    def __init__(self, path: Path, *, boot: str, seconds: Callable[[], float] = steady) -> None:
        self._boot = boot
        self._seconds = seconds
        self._file: int | None = None
        try:
            self._file = os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
        except OSError as error:
            log.warning("steps_not_marked", error=type(error).__name__)

    @contextlib.contextmanager
    def on(self, bot: str, update_id: int | None) -> Iterator[None]:
        """Mark an update for as long as the block lasts, but for a process that ends in it."""
        if update_id is None:
            yield
            return
        self.set(bot, update_id)
        try:
            yield
        finally:
            self.clear()

    def set(self, bot: str, update_id: int) -> None:
        """Mark an update as thought about from now on."""
        self._write(json.dumps([self._boot, self._seconds(), bot, update_id]))

    def left(self) -> tuple[str, int] | None:
        """Give the bot and the update in which the process before this one hung, if it did."""
        if self._file is None or not self._boot:
            return None
        try:
            boot, at, bot, update_id = json.loads(os.pread(self._file, _SIZE, 0))
        except (OSError, ValueError):
            return None
        hung = boot == self._boot and self._seconds() - at >= HUNG
        return (bot, update_id) if hung else None

    def clear(self) -> None:
        """Mark nothing."""
        self._write("")

    def _write(self, words: str) -> None:
        if self._file is not None:
            with contextlib.suppress(OSError):  # a step doesn't depend on it
                os.pwrite(self._file, words.encode().ljust(_SIZE), 0)

    def close(self) -> None:
        """Let go of the file."""
        file, self._file = self._file, None
        if file is not None:
            os.close(file)
