"""Serving HTTP beside the bot, for as long as a block lasts."""

import asyncio
import contextlib
import socket
from collections.abc import AsyncIterator, Callable, Iterator

import uvicorn
from starlette.applications import Starlette

from bot.errors import FailedError

LAST_WORDS = 5  # seconds for what is still being answered when we stop


class _Server(uvicorn.Server):
    """uvicorn without its signal handlers: signals belong to the command that serves."""

    def __init__(self, config: uvicorn.Config, turned: Callable[[], object]) -> None:
        super().__init__(config)
        self._turned = turned

    async def on_tick(self, counter: int) -> bool:
        self._turned()
        return await super().on_tick(counter)

    @contextlib.contextmanager
    def capture_signals(self) -> Iterator[None]:
        yield


@contextlib.asynccontextmanager
async def listening(
    site: Starlette, address: tuple[str, int], *, turned: Callable[[], object] = bool
) -> AsyncIterator[None]:
    """Serve a site at an address.

    Raises:
        FailedError: if the address can't be had.

    """
    host, port = address
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    # The protocol is named so that asyncio turns off the delaying of small answers.
    bound = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    try:
        bound.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        bound.bind(address)
    except OSError as error:
        bound.close()
        raise FailedError(
            f"[web] listen: {host}:{port} can't be had ({type(error).__name__}); "
            'free it, choose another, or give "" for none'
        ) from error
    server = _Server(
        uvicorn.Config(
            site,
            log_config=None,
            access_log=False,
            lifespan="off",
            server_header=False,
            ws="none",
            timeout_graceful_shutdown=LAST_WORDS,
        ),
        turned,
    )
    task = asyncio.create_task(server.serve(sockets=[bound]))
    try:
        yield
    finally:
        server.should_exit = True
        await task
        bound.close()
