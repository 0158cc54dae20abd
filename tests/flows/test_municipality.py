"""A municipality is data, and a wrong entry of its profile is named."""

from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

import flows
from flows.durations import Duration
from flows.municipality import PoliceWording, ProfileError, from_dict
from flows.urgency import Urgency

LEAST = {"name": "Åby", "unit": "säkerheten"}
BUNDLED = sorted((Path(flows.__file__).parent / "municipalities").iterdir())


def test_the_least_profile_has_the_defaults() -> None:
    place = from_dict("aby", LEAST)

    assert (place.id, place.name, place.unit, place.unit_phone) == ("aby", "Åby", "säkerheten", "")
    assert place.police is PoliceWording.SILENT
    assert (place.tell_first, place.files_in_chat, place.tib) == ("unit", True, False)
    assert place.fallback is None


def test_a_full_profile_is_read() -> None:
    place = from_dict(
        "aby",
        {
            **LEAST,
            "unit_phone": " 08-465 004 00 ",
            "unit_email": "a@example.org",
            "police": "must",
            "tell_first": "party",
            "parties": ["Ekpartiet"],
            "files_in_chat": False,
            "tib": True,
            "office_hours": ["07:30", "16:00"],
            "alerts": {"red": "2 min", "green": "5 working days", "fallback": ["mailto://x"]},
        },
    )

    assert place.unit_phone == "08-465 004 00"
    assert place.acknowledge_within == {
        Urgency.RED: Duration(timedelta(minutes=2)),
        Urgency.GREEN: Duration(working_days=5),
    }
    assert place.fallback == ("mailto://x",)
    assert place.office_hours == ("07:30", "16:00")


@pytest.mark.parametrize(
    ("wrong", "complaint"),
    [
        ({"name": ""}, "name is missing"),
        ({"unit": None}, "unit is missing"),
        ({"name": 7}, "name: 7 is no text"),
        ({"unit_phone": 112}, "unit_phone: 112 is no text"),
        ({"police": "maybe"}, 'police: \'maybe\'; allowed is "must", "urged", "silent"'),
        ({"tell_first": "nobody"}, 'tell_first: allowed is "unit", "party" or "both"'),
        ({"parties": "Ekpartiet"}, "parties: is a list of texts"),
        ({"parties": [1]}, "parties: is a list of texts"),
        ({"tib": "yes"}, "tib: 'yes' is neither true nor false"),
        ({"files_in_chat": 1}, "files_in_chat: 1 is neither true nor false"),
        ({"office_hours": ["08:00"]}, "office_hours: give two times"),
        ({"office_hours": ["eight", "17:00"]}, "office_hours: give two times"),
        ({"office_hours": ["17:00", "08:00"]}, "office_hours: give two times"),
        ({"alerts": []}, r"alerts: is a table, \[alerts\]"),
        ({"alerts": {"red": "soon"}}, "alerts.red: 'soon' is no duration"),
        ({"alerts": {"red": 5}}, "red: 5 is no text"),
        ({"alerts": {"blue": "5 min"}}, "unknown entry: alerts.blue"),
        ({"alerts": {"fallback": "mailto://x"}}, "alerts.fallback: is a list of texts"),
        ({"questions_first": "both"}, 'questions_first: allowed is "unit" or "party"'),
        ({"colour": "green", "age": 3}, "unknown entry: age, colour"),
    ],
)
def test_a_wrong_entry_is_named_with_what_is_allowed(wrong: dict[str, Any], complaint: str) -> None:
    with pytest.raises(ProfileError, match=complaint):
        from_dict("aby", {**LEAST, **wrong})


def test_the_four_municipalities_have_a_profile() -> None:
    assert [folder.name for folder in BUNDLED if (folder / "profile.toml").is_file()] == [
        "fagersta",
        "sigtuna",
        "stockholm",
        "vasteras",
    ]
