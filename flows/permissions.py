"""Who may do and see what: role by municipality by case. The only place that decides it.

1. Nobody crosses from one municipality to another.
2. The unit sees the whole report of a case that the unit was told of, and of no other.
3. The party's contact sees that support is needed, how urgent it is and how to reach the person, of
   a case that this party was told of; nothing of the perpetrator, no story, no evidence, no place.
4. The official sees their own case, and handles none of it, whatever else they are here.
5. A question to a person is seen by the unit's duty officers, or, while it is with the party, by
   the security contacts of the asker's party; by nobody else.
"""

from enum import Enum

from flows.known import Case, Member, Role, Track

_UNIT = frozenset({Role.DUTY_OFFICER, Role.ADMINISTRATOR})


class Sight(Enum):
    """How much of a report somebody sees."""

    NOTHING = "nothing"
    PARTY = "party"
    WHOLE = "whole"
    OWN = "own"


def tracks_of(member: Member) -> frozenset[Track]:
    """Give the tracks that somebody may handle at all; of which cases, `serves` says."""
    unit = {Track.UNIT} if member.roles & _UNIT else set[Track]()
    party = {Track.PARTY} if Role.PARTY_CONTACT in member.roles else set[Track]()
    return frozenset(unit | party)


def serves(member: Member, track: Track, case: Case, *, party: str | None) -> bool:
    """Say whether somebody may handle this track of a case; `party` is the official's."""
    if member.municipality != case.municipality or track not in case.tracks:
        return False
    if member.id == case.official:
        return False
    if track not in tracks_of(member):
        return False
    return track is Track.UNIT or (party is not None and member.party == party)


def sight(member: Member, case: Case, *, party: str | None) -> Sight:
    """Say how much of a case's report somebody sees, whatever button they came by."""
    if member.municipality != case.municipality:
        return Sight.NOTHING
    if serves(member, Track.UNIT, case, party=party):
        return Sight.WHOLE
    if member.id == case.official:
        return Sight.OWN
    if serves(member, Track.PARTY, case, party=party):
        return Sight.PARTY
    return Sight.NOTHING


def may_answer(member: Member, holder: str, asker: Member) -> bool:
    """Say whether somebody may read and answer a question that lies with "unit" or "party"."""
    if member.municipality != asker.municipality or member.id == asker.id:
        return False
    if holder == "unit":
        return Role.DUTY_OFFICER in member.roles
    is_contact = Role.PARTY_CONTACT in member.roles
    return is_contact and asker.party is not None and member.party == asker.party


def may_see_evidence(member: Member, case: Case, *, party: str | None) -> bool:
    """Say whether somebody may be shown the files of a case."""
    return sight(member, case, party=party) in {Sight.WHOLE, Sight.OWN}
