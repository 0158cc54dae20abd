"""What happens in one turn of one size, and how long each of it takes."""

import time
from itertools import pairwise

from bench.growth.side import Heard, Side, Wanted
from bench.instance import DUTY
from bench.lean.people import FIRST
from bench.lean.script import REPORT, presses

ANSWER, SEND, ALERT = "an answer in a report", "sending a report", "its alert on the wire"
QUICK = "a quick report's last tap"
DELIVERED = "a timer: the alert is delivered, the official is told"
ACKNOWLEDGE, STRANGER = "an acknowledgement", "a stranger's message"
LIST, MINE = "the desk's list", "my own cases"
STEPS = (ANSWER, SEND, ALERT, QUICK, DELIVERED, ACKNOWLEDGE, STRANGER, LIST, MINE)
_QUICK = (presses("no"), presses("threat"), presses("unit"))
_FAR = 7919  # a prime: the officials' turns go all over the table
_STAFF = 10

Took = dict[str, list[float]]


async def turn(side: Side, number: int) -> Took:
    """Let people do what they do; give the seconds of each."""
    officials = side.stock.size.people - _STAFF
    first, second = (FIRST + (number * _FAR + also) % officials for also in (0, 1))
    took: Took = {step: [] for step in STEPS}
    for official in (first, second):  # what is left of an earlier turn is let go of
        await side.writes(official, "/avbryt", is_new)
    await report(side, first, took)
    await quick(side, second, took)
    stranger = 20_000_000_000 + time.time_ns() // 1000 % 10**9
    seconds, _ = await side.writes(stranger, "hej", is_new)
    took[STRANGER].append(seconds)
    seconds, _ = await side.writes(DUTY, "/arenden", lambda h: "Öppna" in h.message["text"])
    took[LIST].append(seconds)
    seconds, _ = await side.writes(second, "/arenden", lambda h: "Dina" in h.message["text"])
    took[MINE].append(seconds)
    return took


async def report(side: Side, official: int, took: Took) -> None:
    """Tell everything, and let the one on duty acknowledge."""
    _, seen = await side.writes(official, "/report", offers("no"))
    for step, then in pairwise(REPORT[1:]):
        if step.does == "writes":
            seconds, seen = await side.writes(official, step.what, offers(then.sees))
        else:
            seconds, seen = await side.presses(official, seen, step.sees, offers(then.sees))
        took[ANSWER].append(seconds)
    alerted = side.hear(DUTY, lambda heard: heard.is_new and "ack" in heard.buttons)
    told = side.hear(official, lambda heard: "Skickat till" in heard.message["text"])
    began = time.perf_counter()
    seconds, _ = await side.presses(official, seen, "send", _ends)
    alert = await alerted
    took[SEND].append(seconds)
    took[ALERT].append(alert.at - began)
    took[DELIVERED].append((await told).at - alert.at)
    took[ACKNOWLEDGE].append(await acknowledge(side, alert))


async def acknowledge(side: Side, alert: Heard) -> float:
    """Let the one on duty say that they have seen it."""
    number = alert.message["message_id"]
    seconds, _ = await side.presses(
        DUTY, alert, "ack", lambda h: not h.is_new and h.message["message_id"] == number
    )
    return seconds


async def quick(side: Side, official: int, took: Took) -> Heard:
    """Report in three taps; give the alert."""
    _, seen = await side.writes(official, "/snabb", offers("no"))
    alerted = side.hear(DUTY, lambda heard: heard.is_new and "ack" in heard.buttons)
    for step, then in pairwise(_QUICK):
        _, seen = await side.presses(official, seen, step.sees, offers(then.sees))
    seconds, _ = await side.presses(official, seen, "unit", is_new)
    took[QUICK].append(seconds)
    return await alerted


def offers(action: str) -> Wanted:
    """Want a message with this button."""
    return lambda heard: action in heard.buttons


def is_new(heard: Heard) -> bool:
    return heard.is_new


def _ends(heard: Heard) -> bool:
    return heard.is_new and not heard.buttons
