"""Ends a process that hangs, so that its supervisor starts it again.

Nothing is lost by it: what was kept is on the disk, and what wasn't, Telegram brings again.

1. It watches from a thread of its own, which an event loop that is blocked can't hold up.
2. It counts its own turns, not seconds: a machine that slept, or a process that was stopped for an
   hour, costs it one turn, so it never bites somebody who only slept as well.
3. Where one computation keeps even this thread from running, the kernel ends the process: its
   alarm goes by the CPU's time that was used, and every turn puts it off.
4. A step that waits for ever inside a transaction lets every loop turn and nobody write. So it also
   counts for how many turns one and the same block has been written: one that ends, also in
   failure, is a sign of life.
5. It watches from when serving has begun until it is time to stop. Bringing tables up to date and
   finishing what is under way take as long as they take.
"""

import asyncio
import contextlib
import faulthandler
import os
import signal
import sys
import threading
from collections.abc import Callable, Iterator
from types import FrameType

from bot.health import Pulse
from bot.logs import get
from bot.supervisor import Supervisor

log = get(__name__)
HEART = "event loop"
PERIOD = 1.0  # seconds between two turns
#: Turns. The longest that one step may honestly hold the event loop is some milliseconds.
BLOCKED = 30
#: Turns. A loop may wait for storage (5 s for another writer) and for a slow disk, some times over.
STUCK = 60
#: Turns. A block is some statements and a commit; each waits a minute at most.
HELD = 120
WRITER = "writer"
EXIT = os.EX_SOFTWARE
_CPU_SECONDS = 60.0  # this thread turns once a second, on however few processors
_LAST_WORDS = 2.0  # seconds for the log, which may be what hangs
_OURS = ("bot", "flows", "storage")
_PLACES = 120  # characters, as many as the log takes


class Watchdog:
    """The thread, and the beat that it listens for."""

    def __init__(
        self,
        pulse: Pulse,
        supervisor: Supervisor,
        *,
        period: float = PERIOD,
        cpu: float = _CPU_SECONDS,
        holding: Callable[[], int | None] = lambda: None,
        end: Callable[[], object] | None = None,
    ) -> None:
        self._pulse = pulse
        self._beat = pulse.of(HEART)
        self._supervisor = supervisor
        self._period = period
        self._cpu = cpu
        self._holding = holding  # the number of the block that is being written
        self._held: tuple[int | None, int] = None, 0  # by whom, and for how many turns
        self._end = end or (lambda: os._exit(EXIT))
        self._stopped = threading.Event()
        self._seen: dict[str, float] = {}
        self._missed: dict[str, int] = {}
        self._watched = threading.main_thread()
        patience = supervisor.patience
        #: Turns between two signs of life: a quarter of what the supervisor waits, so that one
        #: that comes late, or that its full queue refuses, isn't the last.
        self._every = max(1, int(patience.total_seconds() / 4 / period)) if patience else 0
        self._turns = 0

    async def beat(self, stop: asyncio.Event) -> None:
        """Show that the event loop turns, until asked to stop."""
        while not stop.is_set():
            self._beat()
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(stop.wait(), self._period)

    @contextlib.contextmanager
    def watching(self) -> Iterator[None]:
        """Watch for as long as the block lasts."""
        thread = threading.Thread(target=self._watch, name="watchdog", daemon=True)
        faulthandler.register(signal.SIGVTALRM, file=sys.__stderr__ or sys.stderr, chain=True)
        signal.setitimer(signal.ITIMER_VIRTUAL, self._cpu)
        thread.start()
        try:
            yield
        finally:
            self._stopped.set()
            thread.join()
            faulthandler.unregister(signal.SIGVTALRM)

    def rest(self) -> None:
        """Watch no more: what is under way is being finished."""
        self._stopped.set()

    def _watch(self) -> None:
        while not self._stopped.wait(self._period):
            signal.setitimer(signal.ITIMER_VIRTUAL, self._cpu)
            self.turn()
        signal.setitimer(signal.ITIMER_VIRTUAL, 0.0)

    def turn(self) -> None:
        """Look once: end the process if a loop has missed too many turns, else tell all is well."""
        hanging = None
        for loop, at in tuple(self._pulse.turned.items()):
            missed = self._missed.get(loop, 0) + 1 if self._seen.get(loop) == at else 0
            self._seen[loop], self._missed[loop] = at, missed
            if missed >= (BLOCKED if loop == HEART else STUCK):
                hanging = loop
        if self._is_held():
            hanging = WRITER
        if hanging is not None:
            self._bite(hanging)
            return
        if self._every and self._turns % self._every == 0:
            self._supervisor.alive()
        self._turns += 1

    def _is_held(self) -> bool:
        """Say whether one block has kept all others from writing for too many turns."""
        by, turns = self._holding(), self._held[1] + 1
        self._held = by, turns if by is not None and by == self._held[0] else 0
        return self._held[1] >= HELD

    def _bite(self, loop: str) -> None:
        # Its own thread: whoever hangs may hold the log's lock, or have filled the pipe it goes to.
        words = threading.Thread(target=self._tell, args=(loop,), daemon=True)
        try:
            words.start()  # refused where there are too many threads
            words.join(_LAST_WORDS)
        finally:
            self._end()

    def _tell(self, loop: str) -> None:
        self._supervisor.hanging(loop)
        frame = sys._current_frames().get(self._watched.ident or 0)  # noqa: SLF001 - no other way
        log.critical("hangs", loop=loop.replace(" ", "_"), where=places(frame))


def places(frame: FrameType | None) -> str:
    """Say where in our code a thread is, the innermost first; the outer ones may be cut."""
    found = []
    while frame is not None:
        module = str(frame.f_globals.get("__name__", ""))
        if module.split(".", maxsplit=1)[0] in _OURS:
            found.append(f"{module}:{frame.f_lineno}")
        frame = frame.f_back
    return "<".join(found)[:_PLACES] or "-"
