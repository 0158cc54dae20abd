"""The sandbox on a socket: the Bot API, the page and its control, on loopback alone."""

import asyncio
import contextlib
import socket
from collections.abc import Iterator
from dataclasses import dataclass

import uvicorn
from starlette.applications import Starlette

from bot.sandbox.api import BotApi
from bot.sandbox.control import LOOPBACK, Control
from bot.sandbox.pages import page_routes
from bot.sandbox.push import push_updates
from bot.sandbox.sockets import BreakableProtocol
from bot.sandbox.world import World

LAST_WORDS = 2  # seconds for what is still being answered when the server closes


def application(world: World, *, closing: asyncio.Event | None = None) -> Starlette:
    """Compose the routes; `closing`, once set, ends every call that hangs."""
    ending = closing or asyncio.Event()
    api, control = BotApi(world, ending), Control(world, ending)
    return Starlette(routes=[*api.routes(), *control.routes(), *page_routes()])


class _Server(uvicorn.Server):
    """uvicorn without its signal handlers: signals belong to the process that composes us."""

    def __init__(self, config: uvicorn.Config, closing: asyncio.Event) -> None:
        super().__init__(config)
        self._closing = closing

    async def main_loop(self) -> None:
        """Serve until closing; there is nothing to do at each tenth of a second here."""
        await self._closing.wait()

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        """End at once: uvicorn's own way waits a tenth of a second even for nobody."""
        for listening in [*self.servers, *(sockets or ())]:
            listening.close()
        connections = [
            each for each in self.server_state.connections if isinstance(each, BreakableProtocol)
        ]
        for connection in connections:
            connection.shutdown()
        ends = [asyncio.ensure_future(connection.closed.wait()) for connection in connections]
        if waits := [*self.server_state.tasks, *ends]:
            _, late = await asyncio.wait(waits, timeout=LAST_WORDS)
            for wait in late:
                wait.cancel()
        for connection in connections:
            connection.transport.abort()

    @contextlib.contextmanager
    def capture_signals(self) -> Iterator[None]:
        yield


@dataclass(frozen=True, slots=True, kw_only=True)
class Running:
    """A server at work."""

    url: str
    port: int
    _tasks: tuple[asyncio.Task[None], ...]
    _closing: asyncio.Event

    async def close(self) -> None:
        """Hang up on everybody who waits, and stop. The world stays, and may be served again."""
        self._closing.set()
        await asyncio.gather(*self._tasks)


async def serve(world: World, *, host: str = "127.0.0.1", port: int = 0) -> Running:
    """Serve a world; port 0 takes a free one. Raises OSError if the port is taken."""
    if host not in LOOPBACK:
        raise ValueError("whoever reaches the sandbox is everybody in it: loopback only")
    closing = asyncio.Event()
    config = uvicorn.Config(
        application(world, closing=closing),
        http=BreakableProtocol,
        ws="none",
        loop="none",
        lifespan="off",
        log_config=None,
        log_level="warning",
        access_log=False,
        server_header=False,
        date_header=False,
        proxy_headers=False,
    )
    # With its protocol named, asyncio switches Nagle's waiting off: 40 ms a call otherwise.
    bound = socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    bound.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        bound.bind((host, port))
    except OSError:
        bound.close()
        raise
    port = bound.getsockname()[1]
    server = _Server(config, closing)
    # Connections are accepted from here on, also before uvicorn has taken its first turn.
    bound.listen(config.backlog)
    tasks = (
        asyncio.ensure_future(server.serve(sockets=[bound])),
        asyncio.ensure_future(push_updates(world, closing)),
    )
    return Running(url=f"http://{host}:{port}", port=port, _tasks=tasks, _closing=closing)
