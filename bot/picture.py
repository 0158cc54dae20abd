"""What a step may know, read in the step's own transaction: rows become the flows' values."""

import secrets
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from bot import asked
from bot.guidelines import Guidelines, NotReadyError
from flows import desk, hearing, mine
from flows.events import (
    AcknowledgedOutside,
    AlertDelivered,
    CalledOutside,
    ChatLost,
    Commanded,
    Event,
    FileLost,
    FileSaved,
    Pressed,
    Started,
    Tapped,
    TimePassed,
    Wrote,
)
from flows.known import (
    Alert,
    Case,
    Evidence,
    Invite,
    Known,
    Member,
    Role,
    Track,
    TrackPicture,
    TrackState,
)
from flows.municipality import Municipality
from flows.permissions import tracks_of
from flows.session import Session
from flows.urgency import Urgency
from storage import alerts, case_lists, cases, evidence, invites, people
from storage.database import Tx

_LISTS_CASES = {"arenden", "mina"}
_LISTING_KEYS = {"mine", "cases"}
_OPENS_CASES = ("report", "emergency")
_FRESH = 3  # a case, its alerts, a draft or a file


@dataclass(frozen=True, slots=True)
class Looker:
    """Reads what an event needs, and no more."""

    bot: str
    places: Mapping[str, Municipality]
    guidelines: Guidelines

    async def look(
        self,
        tx: Tx,
        event: Event,
        session: Session,
        *,
        me: people.Person | None,
        chat_id: int | None,
        now: datetime,
        case_id: str | None = None,
    ) -> Known:
        """Take the picture.

        Raises:
            NotReadyError: if it needs a guideline that isn't in memory yet.

        """
        alert = await _alert(tx, event)
        case_id = case_id or _case_of(event, session) or (alert.case if alert else None)
        stored = await cases.get(tx, case_id) if case_id else None
        question = await asked.question_of(tx, event, session)
        concerns = me or stored or question
        municipality = concerns.municipality if concerns else None
        staff = await people.staff(tx, municipality) if municipality else []
        case, named = None, dict[str, Member]()
        if stored is not None and stored.municipality in self.places:
            case = await read_case(tx, stored)
            named = await _named(tx, case, staff)
        known = Known(
            places=self.places,
            me=member(me) if me else None,
            staff=tuple(member(person) for person in staff),
            people=named,
            case=case,
            alert=alert,
            fresh_ids=tuple(secrets.token_hex(8) for _ in range(_FRESH)),
        )
        if question is not None and question.municipality in self.places:
            asker = await people.get(tx, question.asker)
            named |= {asker.id: member(asker)} if asker else {}
            known = replace(known, question=asked.picture(question), people=named)
        if me is not None and asked.needs_guideline(event, session):
            known = await self._guideline(tx, event, known, me.municipality)
        known = await self._code(tx, event, known, chat_id=chat_id, now=now)
        if _may_open_case(event, session):
            known = replace(known, next_number=await cases.next_number(tx, now=now))
        if _lists_cases(event) and me is not None:
            known = await self._cases(tx, known, me)
            if member(me).is_staff:
                known = await asked.with_waiting(tx, known, me.municipality, member)
        if isinstance(event, FileSaved | FileLost):
            row = await evidence.get(tx, event.evidence)
            known = replace(known, evidence=_evidence(row) if row else None)
        return known

    async def _guideline(self, tx: Tx, event: Event, known: Known, place: str) -> Known:
        try:
            held = await self.guidelines.held(tx, place)
        except NotReadyError:
            if hearing.overtaking(event):  # danger waits for no document
                return known
            raise
        return replace(known, guideline=held.guideline, edition=held.edition)

    async def _code(
        self, tx: Tx, event: Event, known: Known, *, chat_id: int | None, now: datetime
    ) -> Known:
        if not (isinstance(event, Started) and event.code) or chat_id is None:
            return known
        until = await invites.blocked_until(tx, self.bot, chat_id, now=now)
        if until is not None:
            return replace(known, guesses_blocked_until=until)
        found = await invites.find(tx, event.code, now=now)
        if found is None or found.municipality not in self.places:
            return known
        invite = Invite(
            id=found.id,
            municipality=found.municipality,
            role=Role(found.role),
            name=found.name,
            party=found.party,
        )
        return replace(known, invite=invite)

    async def _cases(self, tx: Tx, known: Known, me: people.Person) -> Known:
        own = await case_lists.newest_of(tx, me.id, limit=mine.LISTED)
        count = len(own) if len(own) < mine.LISTED else await case_lists.count_of(tx, me.id)
        others, open_ones = list[cases.Case](), 0
        named = dict(known.people)
        if Role.PARTY_CONTACT.value in me.roles:
            # Theirs are those of their party's people, and whose party it is lies sealed.
            others = await case_lists.open_in(tx, me.municipality)
            officials = await people.of_ids(tx, {case.official for case in others})
            named |= {id_: member(person) for id_, person in officials.items()}
        elif Track.UNIT in tracks_of(member(me)):
            waits: dict[str, Any] = {"track": Track.UNIT.value, "besides": me.id}
            place = me.municipality
            others = await case_lists.most_urgent(tx, place, **waits, limit=desk.LISTED)
            open_ones = await case_lists.count_open(tx, place, **waits)
        found = {case.id: _case(case) for case in (*own, *others)}
        return replace(
            known,
            cases=tuple(found.values()),
            own_cases=count,
            open_cases=open_ones,
            people=named,
        )


async def _alert(tx: Tx, event: Event) -> Alert | None:
    match event:
        case Tapped(subject=subject) if subject.startswith("a:"):
            found = await alerts.get(tx, subject[2:])
        case AlertDelivered(alert=id_) | CalledOutside(alert=id_):
            found = await alerts.get(tx, id_)
        case ChatLost(alert=str(id_)) | AcknowledgedOutside(alert=str(id_)):
            found = await alerts.get(tx, id_)
        case _:
            return None
    return _picture_of_alert(found) if found else None


def _case_of(event: Event, session: Session) -> str | None:
    match event:
        case Tapped(subject=subject) if subject.startswith("c:"):
            return subject[2:]
        case Tapped(subject=subject) if subject.startswith("a:"):
            return None
        case TimePassed(data={"case": str(case)}):
            return case
    return next((str(f.data["case"]) for f in reversed(session.stack) if f.data.get("case")), None)


def _may_open_case(event: Event, session: Session) -> bool:
    top = session.top
    return top is not None and top.flow in _OPENS_CASES and isinstance(event, Tapped | Wrote)


def _lists_cases(event: Event) -> bool:
    match event:
        case Commanded(name=name):
            return name in _LISTS_CASES
        case Pressed(key=key):
            return key in _LISTING_KEYS
    return False


async def _named(tx: Tx, case: Case, staff: list[people.Person]) -> dict[str, Member]:
    by_id = {person.id: person for person in staff}
    wanted = {a.person for a in case.alerts} | {t.by for t in case.tracks.values() if t.by}
    named = {}
    for id_ in wanted:
        person = by_id.get(id_) or await people.get(tx, id_)
        if person is not None:
            named[id_] = member(person)
    official = await people.get(tx, case.official)
    if official is not None:
        named[official.id] = replace(member(official), phone=official.phone)
    return named


def member(person: people.Person) -> Member:
    """Give a person as the flows know them; their phone only where it is asked for."""
    return Member(
        id=person.id,
        roles=frozenset(Role(role) for role in person.roles),
        municipality=person.municipality,
        name=person.name,
        party=person.party,
        language=person.language,
        on_duty=person.on_duty,
        reachable=person.reachable,
    )


async def read_case(tx: Tx, row: cases.Case) -> Case:
    """Give a case with its alerts and its evidence."""
    found = await alerts.of_case(tx, row.id)
    files = await evidence.of_case(tx, row.id)
    return replace(
        _case(row),
        alerts=tuple(_picture_of_alert(alert) for alert in found),
        evidence=tuple(_evidence(item) for item in files),
    )


def _case(row: cases.Case) -> Case:
    tracks = {
        Track(t.track): TrackPicture(
            track=Track(t.track),
            state=TrackState(t.state),
            rung=t.rung,
            repeat=t.repeat,
            by=t.by,
            since=t.since,
        )
        for t in row.tracks
    }
    return Case(
        id=row.id,
        number=row.number,
        municipality=row.municipality,
        state=row.state,
        urgency=Urgency(row.urgency),
        opened=row.opened,
        official=row.official,
        report=row.report,
        tracks=tracks,
    )


def _picture_of_alert(row: alerts.Alert) -> Alert:
    return Alert(
        id=row.id,
        case=row.case,
        track=Track(row.track),
        person=row.person,
        rung=row.rung,
        repeat=row.repeat,
        created=row.created,
        sent=row.sent,
        opened=row.opened,
        outside=row.outside,
        failed=row.failed is not None,
    )


def _evidence(row: Any) -> Evidence:
    return Evidence(
        id=row.id,
        kind=row.kind,
        state=row.state,
        received=row.received,
        size=row.size,
        sha256=row.sha256,
        name=row.name,
        case=row.case,
        draft=row.draft,
    )
