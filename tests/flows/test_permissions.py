"""Who may do and see what: every role, in this municipality and another, of every case."""

from dataclasses import replace
from itertools import product

import pytest

from flows.known import Member, Role, Track
from flows.permissions import Sight, may_see_evidence, serves, sight
from tests.doubles.stage import person
from tests.flows.stories import a_case

TOLD = {"unit": (Track.UNIT,), "party": (Track.PARTY,), "both": (Track.UNIT, Track.PARTY)}
UNIT_ROLES = {Role.DUTY_OFFICER, Role.ADMINISTRATOR}
PARTIES = ("Lindpartiet", "Ekpartiet", None)
CELLS = list(product(Role, (True, False), TOLD, PARTIES))


def expected(role: Role, told: str, party: str | None, *, here: bool) -> Sight:
    if here and role in UNIT_ROLES and told in {"unit", "both"}:
        return Sight.WHOLE
    if here and role is Role.PARTY_CONTACT and party == "Lindpartiet" and told in {"party", "both"}:
        return Sight.PARTY
    return Sight.NOTHING


def member(role: Role, party: str | None, *, here: bool) -> Member:
    return person("somebody", role, party=party, municipality="vasteras" if here else "sigtuna")


@pytest.mark.parametrize(("role", "here", "told", "party"), CELLS)
def test_each_sees_what_their_role_their_place_and_the_choice_allow(
    role: Role, *, here: bool, told: str, party: str | None
) -> None:
    case = replace(a_case(), tracks=a_case(a_case().urgency, *TOLD[told]).tracks)
    reader = member(role, party, here=here)

    seen = sight(reader, case, party="Lindpartiet")

    assert seen is expected(role, told, party, here=here)
    assert may_see_evidence(reader, case, party="Lindpartiet") is (seen is Sight.WHOLE)


@pytest.mark.parametrize(("role", "here", "told", "party"), CELLS)
def test_each_handles_only_the_track_that_they_see(
    role: Role, *, here: bool, told: str, party: str | None
) -> None:
    case = a_case(a_case().urgency, *TOLD[told])
    handler = member(role, party, here=here)

    served = {track for track in Track if serves(handler, track, case, party="Lindpartiet")}

    assert served == {
        Sight.WHOLE: {Track.UNIT},
        Sight.PARTY: {Track.PARTY},
        Sight.NOTHING: set(),
    }.get(expected(role, told, party, here=here))


@pytest.mark.parametrize(("role", "told"), list(product(Role, TOLD)))
def test_the_official_sees_their_own_case_and_handles_none_of_it(role: Role, told: str) -> None:
    case = a_case(a_case().urgency, *TOLD[told])
    official = person("official", Role.OFFICIAL, role, party="Lindpartiet")

    assert sight(official, case, party="Lindpartiet") is Sight.OWN
    assert may_see_evidence(official, case, party="Lindpartiet")
    assert not any(serves(official, track, case, party="Lindpartiet") for track in Track)


def test_an_official_who_has_moved_sees_nothing_from_another_municipality() -> None:
    moved = person("official", Role.OFFICIAL, municipality="sigtuna")

    assert sight(moved, a_case(), party=None) is Sight.NOTHING


def test_an_official_without_a_party_has_no_contact() -> None:
    case = a_case(a_case().urgency, Track.PARTY)
    contact = person("contact", Role.PARTY_CONTACT)

    assert sight(contact, case, party=None) is Sight.NOTHING


def test_somebody_with_two_roles_sees_the_more_of_the_two() -> None:
    both = person("both", Role.DUTY_OFFICER, Role.PARTY_CONTACT, party="Lindpartiet")

    assert sight(both, a_case(), party="Lindpartiet") is Sight.WHOLE
    told_party = a_case(a_case().urgency, Track.PARTY)
    assert sight(both, told_party, party="Lindpartiet") is Sight.PARTY
