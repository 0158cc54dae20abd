"""A real process tells its supervisor when it serves, that it lives, and that it is stopping."""

import asyncio
import secrets
import signal
import socket
from collections.abc import AsyncIterator, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.journeys.conftest import Town, a_town
from tests.journeys.ways import as_a_process

pytestmark = pytest.mark.one_engine

PATIENCE = 60  # seconds, for a process to start on a busy machine


@pytest.fixture
async def town(tmp_path: Path, url: str) -> AsyncIterator[Town]:
    async with a_town(tmp_path, url) as found:
        yield found


class Systemd:
    """Listens where a service says how it is."""

    def __init__(self, wire: socket.socket) -> None:
        self._wire = wire

    async def hears(self, word: str) -> list[str]:
        """Wait for a word; give the lines of the message that holds it."""
        loop = asyncio.get_running_loop()
        async with asyncio.timeout(PATIENCE):
            while True:
                lines = (await loop.sock_recv(self._wire, 4096)).decode().splitlines()
                if word in lines:
                    return lines


@contextmanager
def a_systemd(address: str) -> Iterator[Systemd]:
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as wire:
        wire.setblocking(False)  # noqa: FBT003 - the library's own way
        wire.bind(address.replace("@", "\0", 1))
        yield Systemd(wire)


@pytest.mark.parametrize("kind", ["a file", "abstract"])
async def test_the_supervisor_hears_of_the_beginning_the_life_and_the_end(
    town: Town, tmp_path: Path, kind: str
) -> None:
    address = str(tmp_path / "n") if kind == "a file" else f"@tryggbot-{secrets.token_hex(8)}"
    told = {"NOTIFY_SOCKET": address, "WATCHDOG_USEC": "2000000"}
    with a_systemd(address) as systemd:
        async with as_a_process(town, **told) as process:
            ready = await systemd.hears("READY=1")
            await systemd.hears("WATCHDOG=1")
            await systemd.hears("WATCHDOG=1")
            process.send_signal(signal.SIGTERM)
            await systemd.hears("STOPPING=1")
            code = await asyncio.wait_for(process.wait(), PATIENCE)

    assert "STATUS=Serving" in ready
    assert code == 0


async def test_a_supervisor_that_is_gone_stops_nobody(town: Town, tmp_path: Path) -> None:
    told = {"NOTIFY_SOCKET": str(tmp_path / "nobody"), "WATCHDOG_USEC": "2000000"}
    async with as_a_process(town, **told) as process:
        await asyncio.wait_for(_serves(town), PATIENCE)
        process.send_signal(signal.SIGTERM)

        assert await asyncio.wait_for(process.wait(), PATIENCE) == 0


async def _serves(town: Town) -> None:
    await town.world.changed.wait_for(
        lambda: any(call.method == "getUpdates" for call in town.world.calls)
    )
