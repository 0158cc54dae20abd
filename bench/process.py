"""A real process of the bot under measurement: started, watched, killed."""

import os
import signal
import subprocess
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

_ROOT = Path(__file__).parent.parent
_TICKS = os.sysconf("SC_CLK_TCK")


@dataclass(frozen=True, slots=True)
class Usage:
    """What a process has used so far."""

    cpu: float  #: seconds, user and system together
    rss: int  #: bytes that are in memory now
    peak: int  #: the most that ever were
    files: int  #: open handles
    threads: int


class Process:
    """A child process in a folder of its own; its output goes to a file there."""

    def __init__(
        self, module: str, args: Sequence[str], *, folder: Path, env: Mapping[str, str] = {}
    ) -> None:
        self._log = (folder / "output.log").open("ab")
        self._child = subprocess.Popen(  # noqa: S603 - our own modules
            [sys.executable, "-m", module, *args],
            cwd=folder,
            env={**os.environ, "PYTHONPATH": str(_ROOT), **env},
            stdout=self._log,
            stderr=self._log,
        )

    @property
    def pid(self) -> int:
        """Give the number of the process."""
        return self._child.pid

    @property
    def running(self) -> bool:
        """Say whether it hasn't ended."""
        return self._child.poll() is None

    def kill(self) -> None:
        """End it at this very instant, as a power cut would."""
        self._child.kill()
        self._child.wait()
        self._log.close()

    def stop(self, timeout: float = 30.0) -> int:
        """Ask it to stop, and wait; give its exit code."""
        self._child.send_signal(signal.SIGTERM)
        try:
            return self._child.wait(timeout)
        except subprocess.TimeoutExpired:
            self._child.kill()
            return self._child.wait()
        finally:
            self._log.close()

    def usage(self) -> Usage:
        """Read what it has used, from Linux's /proc."""
        proc = Path(f"/proc/{self.pid}")
        fields = (proc / "stat").read_text().rpartition(")")[2].split()
        lines = (proc / "status").read_text().splitlines()
        status = dict(line.split(":", 1) for line in lines)
        return Usage(
            cpu=(int(fields[11]) + int(fields[12])) / _TICKS,
            rss=_bytes(status["VmRSS"]),
            peak=_bytes(status["VmHWM"]),
            files=len(list((proc / "fd").iterdir())),
            threads=int(status["Threads"]),
        )


def _bytes(text: str) -> int:
    return int(text.split(maxsplit=1)[0]) * 1024
