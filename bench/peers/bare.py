"""(e): a loop on the HTTP client that ours uses, which receives and sends, and does nothing else.

It is the transport's limit.
"""

import argparse
import asyncio
from typing import Any

import aiohttp

from bench.lean.api import TOKEN

_POLL = 25  # seconds


class Bare:
    """Asks for updates, and says each text back."""

    def __init__(self, http: aiohttp.ClientSession, base: str) -> None:
        self._http = http
        self._base = base
        self._replies = set[asyncio.Task[Any]]()

    async def run(self) -> None:
        """Go on until the process ends."""
        offset = 0
        while True:
            found = await self._call("getUpdates", {"timeout": _POLL, "offset": offset})
            for update in found:
                offset = update["update_id"] + 1
                message = update["message"]
                said = {"chat_id": message["chat"]["id"], "text": message["text"]}
                task = asyncio.create_task(self._call("sendMessage", said))
                self._replies.add(task)
                task.add_done_callback(self._replies.discard)

    async def _call(self, method: str, params: dict[str, Any]) -> Any:
        async with self._http.post(f"{self._base}/{method}", json=params) as answer:
            return (await answer.json())["result"]


async def main() -> None:
    """Serve until the process ends."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--url", required=True)
    options = parser.parse_args()
    async with aiohttp.ClientSession(connector=aiohttp.TCPConnector(limit=256)) as http:
        await Bare(http, f"{options.url}/bot{TOKEN}").run()


if __name__ == "__main__":
    asyncio.run(main())
