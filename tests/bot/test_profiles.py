"""The municipalities that come with the program, and a folder of one's own."""

from pathlib import Path

import pytest

from bot import phones, profiles
from bot.errors import ConfigError
from flows.municipality import PoliceWording

OWN = 'name = "Exempelköping"\nunit = "säkerhetsenheten"\nunit_phone = "08-465 004 20"\n'


def own(folder: Path, text: str, name: str = "exempel") -> str:
    (folder / name).mkdir()
    (folder / name / "profile.toml").write_text(text, "utf-8")
    return str(folder / name)


@pytest.mark.parametrize(
    ("place", "police", "first", "unit"),
    [
        ("vasteras", PoliceWording.SILENT, "unit", "stadsledningskontoret"),
        ("fagersta", PoliceWording.URGED, "both", "säkerhetsfunktion"),
        ("sigtuna", PoliceWording.MUST, "unit", "Trygghetsenheten"),
        ("stockholm", PoliceWording.MUST, "party", "säkerhetsavdelning"),
    ],
)
def test_a_bundled_profile_says_what_its_document_says(
    place: str, police: PoliceWording, first: str, unit: str
) -> None:
    municipality = profiles.load(place)

    assert municipality.id == place
    assert municipality.police is police
    assert municipality.tell_first == first
    assert unit in municipality.unit
    assert not municipality.tib


def test_there_are_four_bundled_profiles_and_no_real_number_in_them() -> None:
    assert profiles.bundled() == ("fagersta", "sigtuna", "stockholm", "vasteras")
    assert all(phones.is_fictional(profiles.load(place).unit_phone) for place in profiles.bundled())


def test_a_folder_of_ones_own_is_named_by_its_path(tmp_path: Path) -> None:
    municipality = profiles.load(own(tmp_path, OWN))

    assert municipality.id == "exempel"
    assert municipality.name == "Exempelköping"


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("name = ", "profile.toml: is no TOML"),
        ('name = "X"', "profile.toml: unit is missing"),
        (OWN + 'colour = "red"', "profile.toml: unknown entry: colour"),
        (OWN + 'police = "maybe"', 'profile.toml: police: \'maybe\'; allowed is "must", "urged"'),
        (OWN + '[alerts]\nred = "5"', "profile.toml: alerts.red: '5' is no duration"),
    ],
)
def test_a_mistake_is_named_with_file_and_entry(tmp_path: Path, text: str, line: str) -> None:
    with pytest.raises(ConfigError) as caught:
        profiles.load(own(tmp_path, text))

    assert line in str(caught.value)


def test_an_unknown_name_tells_the_known_ones() -> None:
    with pytest.raises(ConfigError, match='\'gotham\' is no profile; allowed is "fagersta", "sig'):
        profiles.load("gotham")


def test_a_folder_whose_name_cant_be_a_municipalitys_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="the folder's name becomes the municipality's"):
        profiles.load(own(tmp_path, OWN, name="Min Kommun"))


def test_two_folders_of_one_name_are_refused(tmp_path: Path) -> None:
    place = own(tmp_path, OWN, name="vasteras")

    with pytest.raises(ConfigError, match="'vasteras' is there twice"):
        profiles.load_all(["vasteras", place])


@pytest.mark.parametrize(
    ("number", "fictional"),
    [
        ("070-174 06 05", True),
        ("+46 70 174 06 99", True),
        ("0046701740650", True),
        ("070-174 06 04", False),
        ("070-174 07 00", False),
        ("08-465 004 00", True),
        ("+46 (0)8 465 004 99", True),
        ("031-390 06 50", True),
        ("040-628 04 50", True),
        ("114 14", False),
        ("", False),
    ],
)
def test_numbers_kept_for_fiction_are_known_in_every_form(number: str, *, fictional: bool) -> None:
    assert phones.is_fictional(number) is fictional


@pytest.mark.parametrize(
    ("text", "is_one"), [("112", True), ("+46 8 123", True), ("ring mig", False), ("", False)]
)
def test_a_number_looks_like_one(text: str, *, is_one: bool) -> None:
    assert phones.is_number(text) is is_one
