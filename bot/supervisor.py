"""Telling the supervisor that started us how we are, by systemd's protocol: sd_notify(3).

Without NOTIFY_SOCKET there is nobody to tell. Telling never fails and never waits: a supervisor
that doesn't listen must not stop the bot.
"""

import contextlib
import os
import socket
from collections.abc import Mapping
from datetime import timedelta


class Supervisor:
    """Whoever watches this process, if anybody does."""

    def __init__(self, environ: Mapping[str, str]) -> None:
        path = environ.get("NOTIFY_SOCKET", "")
        # An abstract socket, which has no file, is written with an @ and has a zero there.
        self._address = path.replace("@", "\0", 1) if path.startswith("@") else path
        self.patience = _patience(environ)  #: how long it waits for a sign of life

    def ready(self) -> None:
        """Serving has begun."""
        self._tell("READY=1", "STATUS=Serving")

    def alive(self) -> None:
        """All loops turn."""
        self._tell("WATCHDOG=1")

    def stopping(self) -> None:
        """What is held is being finished."""
        self._tell("STOPPING=1", "STATUS=Finishing what is under way")

    def hanging(self, loop: str) -> None:
        """The process is about to end itself."""
        self._tell(f"STATUS=Hangs: {loop}")

    def _tell(self, *lines: str) -> None:
        if not self._address:
            return
        with contextlib.suppress(OSError), socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as wire:
            wire.sendto("\n".join(lines).encode(), socket.MSG_DONTWAIT, self._address)


def _patience(environ: Mapping[str, str]) -> timedelta | None:
    """Read for how long the supervisor waits; it may mean another process than this."""
    if environ.get("WATCHDOG_PID", str(os.getpid())) != str(os.getpid()):
        return None
    microseconds = environ.get("WATCHDOG_USEC", "")
    return timedelta(microseconds=int(microseconds)) if microseconds.isdecimal() else None
