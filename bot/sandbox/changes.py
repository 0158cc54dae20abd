"""Waiting for something to become true, without asking again and again."""

import asyncio
from collections.abc import Callable
from typing import TypeVar

T = TypeVar("T")


class Changes:
    """A number that grows with every change; whoever waits is woken by each."""

    def __init__(self) -> None:
        self.version = 0
        self._next = asyncio.Event()

    @property
    def next(self) -> asyncio.Event:
        """Give the event that the next change sets; take it before you look, wait after."""
        return self._next

    def notify(self) -> None:
        """Say that something has changed."""
        self.version += 1
        self._next.set()
        self._next = asyncio.Event()

    async def wait_for(self, found: Callable[[], T | None]) -> T:
        """Return what `found` gives as soon as it is true."""
        while True:
            event = self._next
            if result := found():
                return result
            await event.wait()
