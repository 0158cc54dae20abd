"""What each loses when it is killed at a random instant in the middle of people's reports.

It is started again with what it has on the disk, and people go on: whoever gets no answer tries
once more, and begins the report anew if that doesn't help either.
"""

import random
import tempfile
from dataclasses import asdict, dataclass
from pathlib import Path

from bench.lean.client import Lean
from bench.peers.contenders import Contender

_QUIET = 2.0  # seconds without an answer, after which nobody expects one


@dataclass(frozen=True, slots=True)
class Losses:
    """What came of one kill, or of several together."""

    kills: int = 0
    lost: int = 0  #: updates that Telegram was told we have, and that nobody ever answered
    asked_again: int = 0  #: answers that people had to give twice
    anew: int = 0  #: reports that had to be begun anew
    answers: int = 0  #: answers in them
    stuck: int = 0  #: people who couldn't go on at all
    sent: int = 0  #: reports that people were told are sent
    kept: int = 0  #: reports that are on the disk

    def __add__(self, other: "Losses") -> "Losses":
        mine, others = asdict(self), asdict(other)
        return Losses(**{name: mine[name] + others[name] for name in mine})


async def crash(
    contender: Contender, *, people: int, reports: int, postgres: str, chance: random.Random
) -> Losses:
    """Kill it once."""
    steps = people * reports * len(contender.script)
    with tempfile.TemporaryDirectory(prefix="bench-") as name:
        folder = Path(name)
        async with Lean() as lean:
            await contender.prepare(folder, url=lean.url, people=people, postgres=postgres)
            process = contender.start(folder, url=lean.url)
            try:
                await lean.polled()
                lean.play(
                    contender.script, people=people, reports=reports, follows=contender.follows
                )
                lean.order("await_step", steps=chance.randint(steps // 5, steps * 4 // 5))
                await lean.hear("await_step")
            finally:
                process.kill()
            lean.order("be_patient")
            process = contender.start(folder, url=lean.url)
            try:
                await lean.polled()
                return await _aftermath(lean, contender, folder)
            finally:
                process.kill()


async def _aftermath(lean: Lean, contender: Contender, folder: Path) -> Losses:
    first = last = await _settled(lean)
    anew, answers = 0, 0
    if first["waiting"]:
        lean.order("try_again")
        last = await _settled(lean)
    if last["waiting"]:
        anew = last["waiting"]
        lean.order("begin_anew")
        answers = (await lean.hear("begin_anew"))["answers"]
        last = await _settled(lean)
    return Losses(
        kills=1,
        lost=first["lost"],
        asked_again=last["asked_again"],
        anew=anew,
        answers=answers,
        stuck=last["waiting"],
        sent=last["sent"],
        kept=await contender.kept(folder),
    )


async def _settled(lean: Lean) -> dict[str, int]:
    lean.order("settle", quiet=_QUIET)
    return await lean.hear("settle")
