"""What else may go wrong on a machine, beside being killed. Each is a kind of round.

While a fault lasts the bot must be honest: nothing is confirmed that isn't kept, and a call for 112
is answered. After it nothing may be lost.
"""

import asyncio
import resource
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext, suppress
from pathlib import Path

from bench.crash import disk
from bench.crash.aims import Aim
from bench.crash.ending import LOOK, End, live
from bench.crash.life import Life
from bench.crash.torn import tear
from bench.crash.town import Manner, Town

_ANY = Aim("any", "instant")
_PATIENCE = 3000  # looks
_HOUR = 3600


class Fault:
    """No fault: only kills."""

    def __init__(self, folder: Path) -> None:
        self.disk = folder / "disk"
        self.counts = Counter[str]()
        self.wrong: list[str] = []

    @contextmanager
    def prepared(self) -> Iterator[None]:
        """Make what the round needs; take it away after."""
        yield

    async def live(self, town: Town, manner: Manner, aim: Aim) -> End:
        """Let the bot live once, with the fault."""
        return await live(town, manner, aim)

    async def asks_for_the_card(self, town: Town, life: Life) -> None:
        """Let somebody call for 112 now; they must be answered now."""
        official = town.chance.choice(town.officials)
        before = official.memory.cards
        official.cries += 1
        official.phone.types("/112")
        for _ in range(_PATIENCE):
            if official.memory.cards > before:
                self.counts["112 answered during a fault"] += 1
                return
            if life.ended.done():
                return
            await asyncio.sleep(LOOK)
        self.wrong.append(f"{official.phone.id} called for 112 during a fault, in vain")


class WritesFail(Fault):
    """Every write to a file is refused, as by a full disk or a broken one."""

    async def live(self, town: Town, manner: Manner, aim: Aim) -> End:
        """Break it while it runs; mend it in half of the cases before the kill."""
        del aim

        async def breaks(life: Life) -> None:
            await asyncio.sleep(town.chance.random() * 0.5)
            self._limit(town, life, is_broken=True)
            await self.asks_for_the_card(town, life)
            if town.chance.random() < 0.5:
                self._limit(town, life, is_broken=False)

        try:
            return await live(town, manner, _ANY, meanwhile=breaks)
        finally:
            self._mend()

    def _limit(self, town: Town, life: Life, *, is_broken: bool) -> None:
        del town
        _limit(life, resource.RLIMIT_FSIZE, 1 if is_broken else resource.RLIM_INFINITY)

    def _mend(self) -> None:
        pass  # a limit ends with its process


class FullDisk(WritesFail):
    """A disk without any room; it has some again at the latest after the kill."""

    @contextmanager
    def prepared(self) -> Iterator[None]:
        """Have a disk of our own, where that is allowed; else a limit must do."""
        with disk.mounted(self.disk) if disk.can_mount() else nullcontext():
            yield

    def _limit(self, town: Town, life: Life, *, is_broken: bool) -> None:
        if not disk.can_mount():
            super()._limit(town, life, is_broken=is_broken)
        elif is_broken:
            disk.fill(self.disk)
        else:
            disk.make_room(self.disk)

    def _mend(self) -> None:
        disk.make_room(self.disk)


class ReadOnly(FullDisk):
    """A disk that is read-only when the bot starts: it says so and ends, and confirms nothing."""

    async def live(self, town: Town, manner: Manner, aim: Aim) -> End:
        """Start it in vain; then let it live."""
        if disk.can_mount() and town.chance.random() < 0.5:
            disk.may_write(self.disk, yes=False)
            try:
                await self._in_vain(town, manner)
            finally:
                disk.may_write(self.disk, yes=True)
        return await live(town, manner, aim)

    async def _in_vain(self, town: Town, manner: Manner) -> None:
        confirmed = len(town.world.confirmed)
        life = await town.begin(manner)
        for _ in range(_PATIENCE):
            if life.ended.done():
                break
            await asyncio.sleep(LOOK)
        life.kill()
        code = await life.ended
        self.counts[f"starts on a read-only disk that ended with {code}"] += 1
        if len(town.world.confirmed) > confirmed:
            self.wrong.append("updates were confirmed on a read-only disk")


class TornLog(Fault):
    """After each kill the log is torn behind its last commit, as by a power cut."""

    async def live(self, town: Town, manner: Manner, aim: Aim) -> End:
        """Let it live, and tear what it leaves."""
        end = await live(town, manner, aim)
        log = town.database.with_name(f"{town.database.name}-wal")
        self.counts["torn logs"] += tear(log, town.chance)
        return end


class WrongClock(Fault):
    """The clock jumps an hour either way, while the bot runs and while it doesn't."""

    async def live(self, town: Town, manner: Manner, aim: Aim) -> End:
        """Set the clock before and meanwhile."""
        clock = town.folder.parent / "clock"
        manner = Manner(paced=manner.paced, cold=manner.cold, clock=clock)

        def jump() -> None:
            clock.write_text(str(town.chance.choice((-_HOUR, 0, 0, _HOUR))), "utf-8")
            self.counts["jumps of the clock"] += 1

        async def jumps(life: Life) -> None:
            del life
            await asyncio.sleep(town.chance.random() * 0.5)
            jump()

        jump()
        return await live(town, manner, aim, meanwhile=jumps)


class FewHandles(Fault):
    """Hardly any file may be opened: at most 64 from the start, and for a while not one more."""

    async def live(self, town: Town, manner: Manner, aim: Aim) -> End:
        """Let it live with few handles, and for a while with none that is free."""
        manner = Manner(paced=manner.paced, cold=manner.cold, files=64)

        async def none_free(life: Life) -> None:
            await asyncio.sleep(town.chance.random() * 0.5)
            with suppress(OSError):
                _limit(life, resource.RLIMIT_NOFILE, len(list(_handles(life))))
                self.counts["times without a free handle"] += 1
            await asyncio.sleep(town.chance.random())
            _limit(life, resource.RLIMIT_NOFILE, 64)

        return await live(town, manner, aim, meanwhile=none_free)


def _handles(life: Life) -> Iterator[Path]:
    return Path(f"/proc/{life.pid}/fd").iterdir()


def _limit(life: Life, what: int, soft: int) -> None:
    with suppress(ProcessLookupError):
        if not life.ended.done():
            _, hard = resource.prlimit(life.pid, what)
            resource.prlimit(life.pid, what, (soft, hard))


FAULTS: dict[str, type[Fault]] = {
    "none": Fault,
    "full": FullDisk,
    "writes": WritesFail,
    "readonly": ReadOnly,
    "torn": TornLog,
    "clock": WrongClock,
    "handles": FewHandles,
}
