"""One trial: everybody is about to send when the fault begins; what has arrived when it is over."""

import re
from collections import Counter
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

from bench.faults.matrix import Fault, ends
from bench.faults.town import Town, a_town
from bot.sandbox.errors import PhoneError
from bot.sandbox.phones import Phone

_PATIENCE = timedelta(minutes=20)
_MINUTE = timedelta(seconds=61)  # in which Telegram may take an alert
_STEP = timedelta(seconds=5)
_LONG_STEP = timedelta(seconds=30)
_FINE = timedelta(minutes=2)  # in which steps are short
_ALERT = re.compile(
    r"(?:Nytt ärende|Påminnelse \d+: ärende) (\d{4}-\d{4}).*?(röd|orange|gul|grön)", re.DOTALL
)
_URGENCIES = ("röd", "orange", "gul", "grön")
_MARK = "(Kan vara upprepat.)"
_CLAIM = re.compile(r"kvitterade|tog ärendet|är på väg")


@dataclass(slots=True)
class Result:
    """What a trial gave."""

    fault: str
    minutes: int
    wrong: list[str] = field(default_factory=list)
    called_after: float | None = None  #: seconds from the tap to the first call by another way
    caught_up: float = 0.0  #: seconds from the end until all alerts had come
    repeated: int = 0  #: alerts that came once more, marked
    calls: int = 0  #: requests while it lasted, without polls


async def play(fault: Fault, minutes: int, *, officials: int) -> Result:
    """Play one trial."""
    result = Result(fault.name, minutes)
    with TemporaryDirectory() as folder:
        async with a_town(Path(folder), officials=officials) as town:
            await _prepare(town)
            before = len(town.world.calls)
            fault.begins(town.world, minutes)
            tapped = town.clock.now()
            _send(town)
            await town.does(lambda: _cases(town) == officials)
            await _last(town, minutes)
            result.calls = sum(c.method != "getUpdates" for c in town.world.calls[before:])
            ends(town.world)
            town.slowly = fault.real_time
            await _arrive(town, result)
            _judge(town, fault, result, tapped)
    return result


async def _prepare(town: Town) -> None:
    """Bring everybody to their last question; the first of them is in danger."""
    town.duty.start()
    for phone in town.officials:
        phone.start()
    first, *others = town.officials
    await _until(town, first, "/112", "Ska jag också meddela", key="Jag är i fara")
    for phone in others:
        await _until(town, phone, "", "Är du i fara just nu", key="Snabbrapport")
        await _until(town, phone, "Nej", "Vad handlar det")
        await _until(town, phone, "Hot eller våld", "Vem får jag meddela")
    await town.comes(town.is_still, within=_PATIENCE)


async def _until(town: Town, phone: Phone, tap: str, words: str, *, key: str = "") -> None:
    if key:
        await town.comes(lambda: key in phone.keys, within=_PATIENCE)
        phone.presses(key)
    else:
        phone.taps(tap)
    if not await town.comes(lambda: _has(phone, words), within=_PATIENCE):
        raise PhoneError(f"nothing says {words!r}")


def _has(phone: Phone, words: str) -> bool:
    return any(words in shown.text for shown in phone.chat if not shown.mine)


def _send(town: Town) -> None:
    first, *others = town.officials
    first.taps("Ja, meddela dem")
    for phone in others:
        phone.taps("säkerhetsfunktionen")


async def _last(town: Town, minutes: int) -> None:
    """Let the fault last, with people writing in the middle of it."""
    span = timedelta(minutes=minutes)
    short = max(_MINUTE, min(_FINE, span))
    await town.passes(_MINUTE, step=_STEP)
    await town.does(lambda: bool(town.called))
    await town.passes(short - _MINUTE, step=_STEP)
    half = (span - short) / 2
    await town.passes(half, step=_LONG_STEP)
    for phone in town.officials:
        phone.types("Han ringde igen")
    await town.passes(half, step=_LONG_STEP)


async def _arrive(town: Town, result: Result) -> None:
    began = town.clock.now()
    wanted = len(town.officials)
    got = await town.comes(lambda: len(_alerted(town)) == wanted, within=_PATIENCE)
    result.caught_up = (town.clock.now() - began).total_seconds()
    if not got:
        result.wrong.append(f"alerts of {wanted - len(_alerted(town))} cases never came")
    if not await town.comes(town.is_still, within=_PATIENCE):
        result.wrong.append("something waits for ever")


def _cases(town: Town) -> int:
    return int(town.asks("select count(*) from cases")[0][0])


def _alerted(town: Town) -> set[str]:
    found = (_ALERT.search(shown.text) for shown in town.duty.everything if not shown.mine)
    return {match[1] for match in found if match}


def _judge(town: Town, fault: Fault, result: Result, tapped: datetime) -> None:
    wrong = result.wrong
    cases = _cases(town)
    if cases != len(town.officials):
        wrong.append(f"{cases} cases of {len(town.officials)} reports")
    deaf = [
        p for p in town.officials if not (_has(p, "sparad som ärende") or _has(p, "Jag är kvar"))
    ]
    if deaf:
        wrong.append(f"{len(deaf)} never heard that their report is saved")
    if town.asks("select count(*) from inbox where state not in ('waiting', 'done')")[0][0]:
        wrong.append("an update was set aside")
    shown = [one.text for one in town.duty.everything if not one.mine and _ALERT.search(one.text)]
    result.repeated = sum(_MARK in words for words in shown)
    if any(count > 1 for words, count in Counter(shown).items() if _MARK not in words):
        wrong.append("an alert was repeated without saying so")
    if any(_CLAIM.search(one.text) for p in town.officials for one in p.everything if not one.mine):
        wrong.append("somebody was told that help is there, and nobody had acknowledged")
    wrong += _order(town, tapped)
    if town.called:
        result.called_after = (min(town.called) - tapped).total_seconds()
    if fault.hears and not fault.takes_messages and not _in_time(result):
        wrong.append("nobody was called another way in time")


def _in_time(result: Result) -> bool:
    slack = 2 * _STEP.total_seconds()  # time moves in steps here
    return result.called_after is not None and result.called_after <= 60 + slack


def _order(town: Town, tapped: datetime) -> list[str]:
    """Hold what Telegram took against the order in which it must go."""
    taken = [
        str(call.params.get("text", ""))
        for call in town.world.calls
        if call.method == "sendMessage" and call.status == 200 and call.at > tapped
    ]
    found = [(_ALERT.search(words), words) for words in taken]
    first = [_URGENCIES.index(match[2]) for match, words in found if match and "Nytt" in words]
    return ["an alert overtook a more urgent one"] if first != sorted(first) else []
