"""The faults: how each begins, and which of them make sense for how long."""

from collections.abc import Callable
from dataclasses import dataclass

from bench.instance import DUTY
from bot.sandbox.world import World

_MINUTE = 60
TELEGRAM_LONGEST = 13_000  # seconds of a flood that has been seen in life


@dataclass(frozen=True, slots=True)
class Fault:
    """A way of being out."""

    name: str
    begins: Callable[[World, int], None]  #: given the minutes
    longest: int = 24 * _MINUTE  #: minutes: what is done and unheard for hours is done for hours
    takes_messages: bool = False  #: alerts go out all the same, so that no other way is needed
    hears: bool = True  #: updates come in meanwhile
    real_time: bool = False  #: what hangs is waited out by the machine's own clock


def _fails(method: str, how: str) -> Callable[[World, int], None]:
    return lambda world, _minutes: world.weather.fails(method, how)


def _flood(chat: int | None) -> Callable[[World, int], None]:
    return lambda world, minutes: world.weather.flood(minutes * _MINUTE, chat=chat)


def _dead(world: World, _minutes: int) -> None:
    world.weather.dead()


def _slow(world: World, _minutes: int) -> None:
    world.weather.slow(5)


_CONFLICT = "409 Conflict: terminated by other getUpdates request"

FAULTS = (
    Fault("500, nothing goes out", _fails("out", "500")),
    Fault("502 with HTML, nothing goes out", _fails("out", "502_html")),
    Fault("dropped before the act, nothing goes out", _fails("out", "drop")),
    Fault("429 for all, with its seconds", _flood(None)),
    Fault("429 for the one on duty", _flood(DUTY)),
    Fault("429 without seconds", _fails("out", "429 Too Many Requests")),
    Fault("401, the token is refused", _fails("*", "401 Unauthorized"), hears=False),
    Fault("500, nothing goes out or in", _fails("*", "500"), hears=False),
    Fault("every connection breaks", _dead, hears=False),
    Fault("500, no updates come", _fails("getUpdates", "500"), hears=False),
    Fault("409, another poller", _fails("getUpdates", _CONFLICT), hears=False),
    Fault("slow: 5 s an answer", _slow, takes_messages=True),
    Fault(
        "the answer is lost after the act",
        _fails("sendMessage", "lost"),
        longest=2,
        takes_messages=True,
    ),
    Fault(
        "half an answer after the act",
        _fails("sendMessage", "truncated"),
        longest=2,
        takes_messages=True,
    ),
    Fault(
        "half-open: accepted, never answered", _fails("out", "silent"), longest=2, real_time=True
    ),
)


def ends(world: World) -> None:
    """Let the weather clear."""
    sky = world.weather
    for method in sky.lasting():
        sky.fails(method, None)
    sky.slow(0)
    sky.dead(on=False)
    for chat in (None, DUTY):
        sky.flood(0, chat=chat)
