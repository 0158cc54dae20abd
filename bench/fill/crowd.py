"""Those who are enrolled: officials without end, and the few who are alerted."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from random import Random

from bench.fill.gather import Gather
from bench.instance import DUTY
from bench.lean.people import FIRST
from bot.config import MAIN
from flows.session import Session
from storage import audit, people, sessions
from storage.invites import new_code
from storage.people import Person
from storage.schema import invites

PLACE = "vasteras"
FIRST_STAFF = 6000  #: the first chat of those who are alerted; officials' begin at `FIRST`
FEWEST = 10  #: one official beside all the others
_PARTIES = ("Lindpartiet", "Ekpartiet", "Björkpartiet", "Aspunionen", "Rönnlistan")
_AN_INVITE_LASTS = timedelta(hours=72)


@dataclass(frozen=True, slots=True)
class Crowd:
    """Who is there."""

    duty: Sequence[Person]  #: who answers for the unit; the first is there already
    contacts: Sequence[Person]  #: the security contacts, one a party
    officials: Sequence[Person]
    others: Sequence[Person]

    def contact_of(self, official: Person) -> Person:
        """Give the security contact of somebody's party."""
        return next(one for one in self.contacts if one.party == official.party)


def crowd(random: Random, *, number: int, since: datetime, now: datetime) -> Crowd:
    """Make up so many people."""
    first = _person(DUTY, "duty-officer", since)
    second = _person(FIRST_STAFF, "duty-officer", since)
    others = [_person(FIRST_STAFF + 1, "administrator", since)]
    others.append(_person(FIRST_STAFF + 2, "decision-maker", since))
    contacts = [
        replace(_person(FIRST_STAFF + 3 + place, "party-contact", since), party=party)
        for place, party in enumerate(_PARTIES)
    ]
    rest = number - 2 - len(others) - len(contacts)
    span = now - since
    officials = [
        replace(
            _person(chat, "official", since + span * random.random() / 10),
            party=random.choice(_PARTIES),
            phone="+46 70 174 06 05",
        )
        for chat in range(FIRST, FIRST + rest)
    ]
    return Crowd([first, second], contacts, officials, others)


async def enrol(tx: Gather, person: Person, random: Random) -> None:
    """Enrol somebody, as a code does: the invite is spent, and a conversation has begun."""
    chat = person.chat_id or 0
    code = tx.vault.blind("invite", new_code())
    await people.add(tx, person)
    await sessions.save(
        tx, MAIN, chat, Session(step=random.randrange(1, 200)).to_dict(), now=person.enrolled
    )
    row = {
        "id": f"{random.getrandbits(64):016x}",
        "code": code,
        "municipality": PLACE,
        "role": ",".join(person.roles),
        "personal": None,
        "created": person.enrolled,
        "expires": person.enrolled + _AN_INVITE_LASTS,
        "spent": person.enrolled,
        "person": person.id,
    }
    await tx.add(invites, row)
    await audit.append(
        tx,
        at=person.enrolled,
        municipality=PLACE,
        case=None,
        actor=person.id,
        action="enrolled",
        details={},
    )


def _person(chat: int, role: str, enrolled: datetime) -> Person:
    return Person(
        id=f"{chat:016x}",
        municipality=PLACE,
        roles=frozenset({role}),
        name=f"P{chat}",
        chat_id=chat,
        bot=MAIN,
        enrolled=enrolled,
    )
