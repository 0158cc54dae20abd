"""`people`: who is enrolled, how else they can be reached, and erasing somebody."""

import json
from functools import partial

import pytest
from sqlalchemy import update

from flows.session import Frame, Session
from storage import evidence, people, schema, sessions
from tests.bot.cli.conftest import DUTY_OFFICER, NOW, Operator

PHONE, EMAIL = "070-174 06 50", "cilla@example.org"


def test_people_are_listed_for_reading_and_for_a_program(operator: Operator) -> None:
    operator.enrols()

    table = operator.does("people", "list").out
    (answer,) = json.loads(operator.does("people", "list", "--json").out)

    assert table.splitlines()[0].split()[:3] == ["ID", "MUNICIPALITY", "ROLES"]
    assert "Cilla Berg" in table
    assert answer["id"] == "p1"
    assert answer["roles"] == ["duty-officer"]
    assert answer["on_duty"] is True


def test_a_phone_number_is_kept_sealed(operator: Operator) -> None:
    operator.enrols()

    outcome = operator.does("people", "set", "p1", "--phone", PHONE, "--email", EMAIL)

    assert outcome.code == 0
    person = operator.keeps(lambda tx: people.get(tx, "p1"))
    assert person is not None
    assert (person.phone, person.email) == (PHONE, EMAIL)
    for file in operator.folder.glob("tryggbot.db*"):
        assert PHONE.encode() not in file.read_bytes()
        assert EMAIL.encode() not in file.read_bytes()


def test_an_empty_number_takes_it_away(operator: Operator) -> None:
    operator.enrols(phone=PHONE)

    operator.does("people", "set", "p1", "--phone", "")

    person = operator.keeps(lambda tx: people.get(tx, "p1"))
    assert person is not None
    assert person.phone is None


def test_whoever_is_removed_is_erased_and_their_conversation_too(operator: Operator) -> None:
    operator.enrols()
    chat = DUTY_OFFICER.chat_id or 0
    talk = Session((Frame("report", "who", {"draft": "d1"}),)).to_dict()
    operator.keeps(lambda tx: sessions.save(tx, "main", chat, talk, now=NOW))

    outcome = operator.does("people", "remove", "p1", "--yes")

    assert outcome.code == 0
    assert operator.keeps(lambda tx: people.by_chat(tx, "main", chat)) is None
    assert operator.keeps(lambda tx: sessions.load(tx, "main", chat)) is None
    assert json.loads(operator.does("people", "list", "--json").out) == []


def test_every_file_of_whoever_is_removed_goes(operator: Operator) -> None:
    """A draft that had taken in another one's files left these behind, key and all."""
    operator.enrols()
    chat = DUTY_OFFICER.chat_id or 0
    talk = Session((Frame("report", "who", {"draft": "d1", "also": ["d2"]}),)).to_dict()
    operator.keeps(lambda tx: sessions.save(tx, "main", chat, talk, now=NOW))
    for draft in ("d1", "d2"):
        operator.keeps(
            partial(
                evidence.reserve,
                id=f"e-{draft}",
                bot="main",
                chat_id=chat,
                kind="photo",
                reference="f",
                draft=draft,
                now=NOW,
            )
        )

    assert operator.does("people", "remove", "p1", "--yes").code == 0

    for draft in ("d1", "d2"):
        assert operator.keeps(partial(evidence.of_draft, draft=draft)) == []


def test_whoever_has_a_damaged_conversation_can_be_removed(operator: Operator) -> None:
    operator.enrols()
    chat = DUTY_OFFICER.chat_id or 0
    operator.keeps(lambda tx: sessions.save(tx, "main", chat, {}, now=NOW))
    operator.keeps(lambda tx: tx.execute(update(schema.sessions).values(data=b"\x01" * 60)))

    assert operator.does("people", "remove", "p1", "--yes").code == 0

    assert operator.keeps(lambda tx: people.by_chat(tx, "main", chat)) is None


@pytest.mark.parametrize(
    ("words", "complaint"),
    [
        (["set", "p9", "--phone", PHONE], "p9: nobody has this id"),
        (["set", "p1"], "people set: give --phone or --email"),
        (["set", "p1", "--phone", "ring mig"], "--phone: is no telephone number"),
        (["set", "p1", "--email", "cilla"], "--email: is no address"),
        (["remove", "p9", "--yes"], "p9: nobody has this id"),
        (["list", "--municipality", "x"], "'x' isn't served here"),
    ],
)
def test_what_cant_be_is_refused(operator: Operator, words: list[str], complaint: str) -> None:
    operator.enrols()

    outcome = operator.does("people", *words)

    assert outcome.code == 2
    assert complaint in outcome.complaint
