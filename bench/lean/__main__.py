"""The process: one line of JSON in for an order, one out for what came of it.

    {"do": "play", "people": 50, "reports": 2, "script": [["writes", "/report", ""], …]}
    {"did": "play", "took": […], "seconds": 1.9, "calls": {"sendMessage": 1700, …}}

It ends when its input does.
"""

import argparse
import asyncio
import json
import sys
from collections import Counter
from typing import Any

from bench.lean.api import Api
from bench.lean.people import FIRST, Crowd
from bench.lean.script import Step

Json = dict[str, Any]


class Stage:
    """Carries out the orders."""

    def __init__(self, api: Api) -> None:
        self._api = api
        self._crowd: Crowd | None = None
        self._task: asyncio.Task[None] | None = None

    def play(self, order: Json) -> None:
        """Let people play a script; say how it went once all are through."""
        api, before = self._api, Counter(self._api.calls)

        def done() -> None:
            tell(
                did="play",
                took=crowd.took,
                seconds=crowd.ended - crowd.began,
                calls=dict(api.calls - before),
            )

        crowd = Crowd(
            api.send,
            [Step(*step) for step in order["script"]],
            people=order["people"],
            reports=order["reports"],
            first=order.get("first", FIRST),
            follows=order.get("follows", True),
            on_done=done,
        )
        self._crowd = crowd
        api.hears = crowd.hears
        crowd.begin()

    def await_step(self, order: Json) -> None:
        """Say when the people have done so many steps together."""
        crowd = self._people()

        def stepped() -> None:
            if len(crowd.took) >= order["steps"]:
                crowd.on_step = None
                tell(did="await_step")

        crowd.on_step = stepped

    def settle(self, order: Json) -> None:
        """Say who waits once nobody has got an answer for so many seconds."""
        self._task = asyncio.create_task(self._settle(order["quiet"]))

    async def _settle(self, quiet: float) -> None:
        crowd, steps = self._people(), -1
        while not crowd.is_done and steps != len(crowd.took) + crowd.asked_again:
            steps = len(crowd.took) + crowd.asked_again
            await asyncio.sleep(quiet)
        tell(
            did="settle",
            waiting=len(crowd.waiting),
            lost=sum(person.update <= self._api.confirmed for person in crowd.waiting),
            asked_again=crowd.asked_again,
            sent=crowd.sent,
        )

    def be_patient(self, _order: Json) -> None:
        """Let people answer what is asked once more."""
        self._people().be_patient()

    def try_again(self, _order: Json) -> None:
        """Let whoever waits do the same once more."""
        self._people().try_again()

    def begin_anew(self, _order: Json) -> None:
        """Let whoever waits begin anew."""
        tell(did="begin_anew", answers=self._people().begin_anew())

    def _people(self) -> Crowd:
        assert self._crowd is not None, "nobody plays"
        return self._crowd

    def await_poll(self, _order: Json) -> None:
        """Say when the bot asks for updates the next time: then it is up."""
        self._api.on_poll = lambda: tell(did="await_poll")


def tell(**facts: object) -> None:
    """Say something to whoever started us."""
    print(json.dumps(facts), flush=True)


async def main() -> None:
    """Serve until nobody orders anything any more."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--delay-ms", type=float, default=0.0, help="before each answer")
    options = parser.parse_args()
    api = Api()
    server, url = await api.listen(delay=options.delay_ms / 1000)
    stage = Stage(api)
    orders = asyncio.StreamReader(limit=2**24)
    loop = asyncio.get_running_loop()
    await loop.connect_read_pipe(lambda: asyncio.StreamReaderProtocol(orders), sys.stdin)
    tell(did="listen", url=url)
    while line := await orders.readline():
        order = json.loads(line)
        getattr(stage, order["do"])(order)
    server.close()


if __name__ == "__main__":
    asyncio.run(main())
