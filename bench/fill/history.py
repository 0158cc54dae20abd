"""The cases of years: what a report, its alerts and their answers leave behind."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from itertools import count
from random import Random
from typing import Any
from zoneinfo import ZoneInfo

from bench.fill.crowd import PLACE, Crowd
from bench.fill.gather import Gather
from bot.config import MAIN
from flows.messages import Priority
from storage import alerts, audit, cases, outbox, timers
from storage.cases import CLOSED
from storage.ids import next_id
from storage.people import Person
from storage.retention import INBOX_KEPT, OUTBOX_KEPT
from storage.schema import alerts as alert_rows
from storage.schema import cases as case_rows
from storage.schema import inbox
from storage.schema import outbox as outbox_rows

_CALENDAR = ZoneInfo("Europe/Stockholm")
_QUESTIONS = 18  # messages of ours that a report leaves behind, with as many updates of theirs
_URGENCIES = ("red", "orange", "orange", *("yellow",) * 4, *("green",) * 3)
_STORIES = (
    "Han skrev att han vet var mina barn går i skola.",
    "Någon har ringt hem flera gånger på natten och andats i luren, och det har pågått länge.",
    "Ett brev utan avsändare. Det står att jag ska akta mig när nämnden har beslutat.",
    "Mannen stod kvar utanför huset när jag kom hem. Min dotter såg honom också.",
)
_WAITS = timedelta(hours=6)  # until the next rung of those that nobody has answered yet


@dataclass(frozen=True, slots=True)
class History:
    """Writes down what happened, case by case, from the first to the newest."""

    crowd: Crowd
    random: Random
    now: datetime
    open_ones: int  #: of the newest, that aren't closed
    _serials: dict[int, Iterator[int]] = field(default_factory=dict)
    _updates: Iterator[int] = field(default_factory=lambda: count(1))
    _messages: Iterator[int] = field(default_factory=lambda: count(100))

    async def case(self, tx: Gather, opened: datetime, *, left: int) -> None:
        """Let somebody report, and the others answer; so many cases come after this one."""
        random, is_open = self.random, left < self.open_ones
        official = random.choice(self.crowd.officials)
        id_ = f"{random.getrandbits(64):016x}"
        told = "both" if random.random() < 0.5 else "unit"
        await cases.open(
            tx,
            id=id_,
            number=self._number(opened),
            municipality=PLACE,
            urgency=random.choice(_URGENCIES),
            official=official.id,
            report=_report(random.choice(_STORIES), told),
            draft=f"{random.getrandbits(64):016x}",
            now=opened,
        )
        tracks = ["unit", "party"] if told == "both" else ["unit"]
        await _audit(tx, opened, "opened", id_, actor=official, tracks=tracks)
        waits = is_open and left % 2 == 0
        raised = await self._alerts(tx, id_, opened, official, tracks, waits=waits)
        if waits:
            for track in tracks:
                due = self.now + _WAITS * (1 + random.random())
                key, data = f"rung:{id_}:{track}", {"track": track}
                await timers.set(tx, key, kind="rung", due=due, case=id_, data=data)
        else:
            state = "acknowledged" if is_open else CLOSED
            tx.amend(case_rows, state=state)
        if self.now - opened < OUTBOX_KEPT:
            await self._said(tx, id_, opened, official, raised)
        if self.now - opened < INBOX_KEPT:
            await self._heard(tx, opened, official)

    async def _alerts(
        self,
        tx: Gather,
        case: str,
        opened: datetime,
        official: Person,
        tracks: Sequence[str],
        *,
        waits: bool,
    ) -> list[tuple[str, Person]]:
        raised: list[tuple[str, Person]] = []
        stem = f"{self.random.getrandbits(64):016x}"
        for track in tracks:
            alerted = self.crowd.duty if track == "unit" else [self.crowd.contact_of(official)]
            answered = opened + timedelta(minutes=self.random.randrange(1, 60))
            by = self.random.choice(alerted)
            for person in alerted:
                id_ = f"{stem}{len(raised):x}"
                await alerts.raise_(
                    tx,
                    id=id_,
                    case=case,
                    track=track,
                    person=person.id,
                    rung=0,
                    repeat=0,
                    now=opened,
                )
                is_read = person is by and not waits
                sent = opened + timedelta(seconds=0.4)
                tx.amend(alert_rows, sent=sent, opened=answered if is_read else None)
                whom = {"alert": id_, "person": person.id, "track": track}
                await _audit(tx, opened, "alerted", case, actor=official, **whom)
                raised.append((id_, person))
            if waits:
                await cases.set_track(tx, case, track, state="waiting", rung=0, repeat=0)
                continue
            await _audit(tx, answered, "read", case, actor=by, sight="whole")
            await _audit(tx, answered, "take", case, actor=by, track=track, by=by.id)
            await cases.set_track(
                tx, case, track, state="taken", rung=0, repeat=0, by=by.id, since=answered
            )
        return raised

    async def _said(
        self,
        tx: Gather,
        case: str,
        opened: datetime,
        official: Person,
        raised: Sequence[tuple[str, Person]],
    ) -> None:
        """Leave what we sent: the questions are cleared, receipt, status and alerts stand."""
        for place in range(_QUESTIONS):
            at = opened - timedelta(seconds=10 * (_QUESTIONS - place))
            await self._sent(tx, official, at, name=f"q:{place}", cleared=True)
        await self._sent(tx, official, opened, kept=True)
        await self._sent(tx, official, opened, kept=True, case_id=case, name=f"status:{case}")
        for id_, person in raised:
            await self._sent(
                tx, person, opened, kept=True, case_id=case, name=f"alert:{id_}", alert=id_
            )

    async def _sent(
        self, tx: Gather, to: Person, at: datetime, *, cleared: bool = False, **facts: Any
    ) -> None:
        message = outbox.Outgoing(
            id=next_id(at),
            bot=MAIN,
            chat_id=to.chat_id or 0,
            person=to.id,
            method="sendMessage",
            params={},
            priority=int(Priority.ALERT if "alert" in facts else Priority.REPLY),
            due=at,
            **facts,
        )
        await outbox.add(tx, [message])
        number = next(self._messages)
        gone = {"state": outbox.SENT, "params": None, "sent_at": at, "message_id": number}
        tx.amend(outbox_rows, **gone, cleared=cleared)

    async def _heard(self, tx: Gather, opened: datetime, official: Person) -> None:
        """Leave what they sent: done, and empty."""
        for place in range(_QUESTIONS):
            row = {
                "bot": MAIN,
                "update_id": next(self._updates),
                "chat": tx.vault.chat(MAIN, official.chat_id or 0),
                "message_id": None if place else next(self._messages),
                "received": opened - timedelta(seconds=10 * (_QUESTIONS - place)),
                "state": "done",
                "payload": None,
                "cleared": place == 0,
            }
            await tx.add(inbox, row)

    def _number(self, opened: datetime) -> str:
        year = opened.astimezone(_CALENDAR).year
        return f"{year}-{next(self._serials.setdefault(year, count(1))):04d}"


async def _audit(
    tx: Gather, at: datetime, action: str, case: str, *, actor: Person, **details: Any
) -> None:
    await audit.append(
        tx,
        at=at,
        municipality=PLACE,
        case=case,
        actor=actor.id,
        action=action,
        details=details,
    )


def _report(story: str, told: str) -> dict[str, Any]:
    return {
        "danger": "no",
        "who": "me",
        "state": "happened",
        "kind": "threat",
        "threat": "threat",
        "channel": "net",
        "net": "email",
        "when": "today",
        "weapon": "no",
        "timeplace": "no",
        "known": "no",
        "harm": "no",
        "first": "first",
        "scared": "quite",
        "assignment": "yes",
        "story": [[139, story]],
        "evidence": "done",
        "police": "later",
        "recipients": told,
        "reach": "call",
        "version": 1,
        "reasons": ["kind_threat"],
    }
