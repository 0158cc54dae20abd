"""`invite`: a code, its link and its picture, for one person and three days."""

import json
import re
import stat
from datetime import UTC, datetime, timedelta

import png  # type: ignore[import-untyped]
import pytest
import segno

from storage import invites
from storage.invites import Invite
from tests.bot.cli.conftest import Operator, Telegram

ALVA = ("invite", "--role", "official", "--name", "Alva Lind")


def told(operator: Operator, *words: str) -> dict[str, str]:
    outcome = operator.does(*words, "--json")
    assert outcome.code == 0, outcome.err
    answer: dict[str, str] = json.loads(outcome.out)
    return answer


def test_an_invite_opens_for_the_one_it_names(operator: Operator) -> None:
    answer = told(operator, *ALVA, "--party", "Exempelpartiet")

    found = operator.keeps(lambda tx: invites.find(tx, answer["code"], now=datetime.now(UTC)))
    assert isinstance(found, Invite)
    assert (found.municipality, found.role) == ("vasteras", "official")
    assert (found.name, found.party) == ("Alva Lind", "Exempelpartiet")


def test_a_code_has_eighty_bits_and_three_days(operator: Operator) -> None:
    before = datetime.now(UTC)

    answer = told(operator, *ALVA)

    assert set(answer) == {"code", "link", "expires"}
    assert re.fullmatch(r"[0-9A-Z]{4}(-[0-9A-Z]{4}){3,}", answer["code"])
    lasts = datetime.fromisoformat(answer["expires"]) - before
    assert timedelta(hours=71, minutes=59) < lasts < timedelta(hours=72, minutes=1)


def test_without_telegram_there_is_a_code_and_no_link(operator: Operator) -> None:
    assert told(operator, *ALVA)["link"] is None
    assert "not known: the bot could not be reached" in operator.does(*ALVA).out


def test_the_bots_name_is_asked_once_and_remembered(operator: Operator, telegram: Telegram) -> None:
    first = told(operator, *ALVA)
    operator.changes(telegram.url, "http://127.0.0.1:9")
    second = told(operator, *ALVA)

    for answer in (first, second):
        code = answer["code"].replace("-", "")
        assert answer["link"] == f"https://t.me/tryggbot_demo_bot?start={code}"
    assert first["code"] != second["code"]


def test_the_code_is_nowhere_on_disk(operator: Operator) -> None:
    code = told(operator, *ALVA, "--party", "Exempelpartiet")["code"]

    for file in operator.folder.rglob("*"):
        held = file.read_bytes() if file.is_file() else b""
        for words in (code, code.replace("-", ""), "Alva", "Exempelpartiet"):
            assert words.encode() not in held


@pytest.mark.usefixtures("telegram")
def test_a_picture_of_the_link(operator: Operator) -> None:
    link = told(operator, *ALVA, "--qr", str(operator.folder / "alva.png"))["link"]

    file = operator.folder / "alva.png"
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    width, _, rows, _ = png.Reader(bytes=file.read_bytes()).read()
    expected = segno.make(link, error="m")
    assert width == expected.symbol_size(scale=8, border=4)[0]
    dots = [[0 if dot else 1 for dot in row] for row in expected.matrix_iter(scale=8, border=4)]
    assert [list(row) for row in rows] == dots


@pytest.mark.usefixtures("telegram")
def test_a_picture_as_svg(operator: Operator) -> None:
    told(operator, *ALVA, "--qr", str(operator.folder / "alva.svg"))

    assert b"<svg" in (operator.folder / "alva.svg").read_bytes()


def test_without_a_link_there_is_nothing_to_draw(operator: Operator) -> None:
    outcome = operator.does(*ALVA, "--qr", str(operator.folder / "alva.png"))

    assert outcome.code == 1
    assert "there is no link to draw" in outcome.complaint


def test_a_picture_is_not_drawn_over_another_file(operator: Operator) -> None:
    outcome = operator.does(*ALVA, "--qr", str(operator.config.with_suffix(".png")))
    operator.config.with_suffix(".png").write_text("mine")
    outcome = operator.does(*ALVA, "--qr", str(operator.config.with_suffix(".png")))

    assert outcome.code == 2
    assert "is there already and is not overwritten" in outcome.complaint


@pytest.mark.parametrize(
    ("words", "complaint"),
    [
        (["--role", "king", "--name", "A"], "'king' is not one of 'official', 'party-contact'"),
        (["--role", "official", "--name", " "], "--name: is empty"),
        (["--role", "party-contact", "--name", "Bo"], "--party: missing; alerts reach a party's"),
        (["--role", "official", "--name", "A", "--qr", "a.gif"], "allowed is a .png or .svg"),
        (["--role", "official", "--name", "A", "--municipality", "x"], "'x' isn't served here"),
        (["--name", "A"], "Missing option '--role'"),
    ],
)
def test_an_invite_that_cant_be_is_refused(
    operator: Operator, words: list[str], complaint: str
) -> None:
    outcome = operator.does("invite", *words)

    assert outcome.code == 2
    assert complaint in outcome.complaint


def test_a_party_must_be_one_that_the_profile_names(operator: Operator) -> None:
    operator.changes("parties = []", 'parties = ["Partiet A"]', file="vasteras/profile.toml")

    outcome = operator.does(*ALVA, "--party", "Partiet B")

    assert outcome.code == 2
    assert "--party: 'Partiet B' is not allowed; allowed is Partiet A" in outcome.complaint


def test_of_several_municipalities_one_must_be_named(operator: Operator) -> None:
    operator.changes('["./vasteras"]', '["./vasteras", "sigtuna"]')

    outcome = operator.does(*ALVA)

    assert outcome.code == 2
    assert "--municipality: name one; allowed is sigtuna, vasteras" in outcome.complaint
    assert told(operator, *ALVA, "--municipality", "sigtuna")["code"]
