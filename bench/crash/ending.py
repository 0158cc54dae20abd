"""How one life ends: at the instant that was aimed at, or, if that never comes, at any."""

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import suppress
from dataclasses import dataclass, field

from bench.crash.aims import Aim
from bench.crash.glance import glance, unkept
from bench.crash.life import Life
from bench.crash.town import Manner, Town

Meanwhile = Callable[[Life], Awaitable[None]]
LOOK = 0.01  # seconds
_PATIENCE = 250  # looks for each second of serving; then it is killed wherever it stands
_NEVER_UP = 6000  # looks without a call; then it hangs
_LIBRARIES = 2.0  # seconds that a start takes, more or less


@dataclass
class End:
    """What was so at the last instant."""

    aim: Aim
    hit: bool  #: the instant that was aimed at
    code: int  #: how the process ended
    in_flight: dict[str, int] = field(default_factory=dict)
    wrong: list[str] = field(default_factory=list)


class Executioner:
    """Waits for the instant."""

    def __init__(
        self, town: Town, life: Life, aim: Aim, meanwhile: Meanwhile | None = None
    ) -> None:
        self._town, self._life, self._aim = town, life, aim
        self._meanwhile = meanwhile
        self._left = aim.left
        self._tasks: list[asyncio.Task[None]] = []
        self._in_flight: dict[str, int] = {}
        self._hit = False

    async def waits(self) -> End:
        """Let the bot live until it is time; then look at what it left."""
        town, aim = self._town, self._aim
        town.world.on_instant = self._instant
        try:
            await self._until_the_end()
        finally:
            town.world.on_instant = lambda _stage, _phase: None
            self._kill()
            for task in self._tasks:
                task.cancel()
        code = await self._life.ended
        seen = glance(town.database, town.folder.parent / "copy")
        end = End(aim, self._hit or (aim.is_write and not self._in_flight), code)
        end.in_flight = self._in_flight or self._snapshot()
        end.in_flight |= {what: n for what, n in (seen.in_flight if seen else {}).items() if n}
        end.wrong = unkept(seen, town.world.confirmed - town.missed)
        town.missed |= town.world.confirmed - (seen.updates if seen else frozenset())
        return end

    async def _until_the_end(self) -> None:
        if self._aim.stage == "start" and self._aim.phase == "libraries":
            await self._pause(self._town.chance.random() * _LIBRARIES)
            self._strikes()
            return
        if not await self._is_up():
            return
        if self._meanwhile is not None:
            await self._meanwhile(self._life)
        if self._aim.stage == "any":
            await self._pause(self._town.chance.random() * self._town.serves)
            self._strikes()
        elif self._aim.stage == "shutdown":
            await self._pause(self._town.chance.random() * self._town.serves / 2)
            self._life.ask_to_stop()
            await self._pause(self._town.chance.random() ** 2 * 0.2)
            self._strikes()
        else:
            for _ in range(round(self._town.serves * _PATIENCE)):
                if self._life.ended.done():
                    return
                await asyncio.sleep(LOOK)

    async def _is_up(self) -> bool:
        for _ in range(_NEVER_UP):
            if self._life.ended.done():
                return False
            if self._town.world.polls:
                return True
            await asyncio.sleep(LOOK)
        return False

    async def _pause(self, seconds: float) -> None:
        with suppress(TimeoutError):
            await asyncio.wait_for(asyncio.shield(self._life.ended), seconds)

    def _instant(self, stage: str, phase: str) -> None:
        aim = self._aim
        if (aim.stage, aim.phase) == ("start", "serving"):
            self._strikes()
        elif aim.stage == "chunk" and (stage, phase) == ("file", "acted"):
            self._tasks.append(asyncio.create_task(self._while_written()))
        elif (stage, phase) == (aim.stage, aim.phase):
            if self._left == 0:
                self._strikes()
            self._left -= 1

    async def _while_written(self) -> None:
        """Strike as soon as a beginning of a file is on the disk, and not all of it."""
        folder = self._town.folder / "evidence"
        for _ in range(2000):
            if any(path.stat().st_size for path in folder.glob("*.part")):
                self._strikes()
                return
            await asyncio.sleep(0)

    def _strikes(self) -> None:
        if not self._life.ended.done() and not self._in_flight:
            self._hit = True
            self._kill()

    def _kill(self) -> None:
        if not self._life.ended.done():
            self._in_flight = self._in_flight or self._snapshot()
            self._life.kill()

    def _snapshot(self) -> dict[str, int]:
        world = self._town.world
        calls = {f"call: {stage}": n for stage, n in world.under_way.items() if n}
        return {"start" if not world.polls else "serving": 1, **calls}


async def live(town: Town, manner: Manner, aim: Aim, *, meanwhile: Meanwhile | None = None) -> End:
    """Let the bot live once, and die; `meanwhile` is done to it as soon as it is up."""
    life = await town.begin(manner, aim)
    return await Executioner(town, life, aim, meanwhile).waits()
