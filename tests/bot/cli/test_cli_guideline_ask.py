"""`guideline ask`: a file or a profile's summary is asked, as in the chat."""

import io
import json
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.bot.cli.conftest import Operator, Outcome

PLAN = """# Plan för trygghet i uppdraget

Giltig till: 2026-10-01

## Polisen

Den som blir hotad ska anmäla det till polisen samma dag. Säkerhetssamordnaren hjälper till.

## Utbildning

Alla som är förtroendevalda ska erbjudas en kurs om hot och våld varje höst.
"""


@pytest.fixture
def plan(somebody: Operator) -> Path:
    file = somebody.folder / "plan.md"
    file.write_text(PLAN, "utf-8")
    return file


def asks(somebody: Operator, plan: Path, *words: str) -> Outcome:
    ask = ("guideline", "ask", "--municipality", "sigtuna", "--document", str(plan))
    return somebody.types(*ask, "--date", "2026-11-21", *words)


def test_a_file_is_asked_without_a_configuration(somebody: Operator, plan: Path) -> None:
    outcome = asks(somebody, plan, "måste jag polisanmäla?", "--json")
    answer = json.loads(outcome.out)
    first = answer["passages"][0]

    assert outcome.code == 0
    assert answer["answered"] is True
    assert "anmäla det till polisen" in first["text"]
    assert first["section"].endswith("Polisen")
    assert set(first) == {
        "text", "section", "document", "decided", "valid_to", "note", "score",
    }  # fmt: skip
    assert len(answer["passages"]) <= 3
    assert 0 < first["score"] <= 1


def test_a_document_past_its_date_says_so(somebody: Operator, plan: Path) -> None:
    first = json.loads(asks(somebody, plan, "måste jag polisanmäla", "--json").out)["passages"][0]
    earlier = asks(somebody, plan, "måste jag polisanmäla", "--json", "--date", "2026-09-30")

    assert first["valid_to"] == "2026-10-01"
    assert "2026-10-01" in first["note"]
    assert json.loads(earlier.out)["passages"][0]["note"] is None


def test_what_isnt_answered_has_no_passages(somebody: Operator, plan: Path) -> None:
    answer = json.loads(asks(somebody, plan, "recept på pannkakor", "--json").out)

    assert answer == {"question": "recept på pannkakor", "answered": False, "passages": []}


def test_a_person_reads_the_answer_and_why(somebody: Operator, plan: Path) -> None:
    outcome = asks(somebody, plan, "vilken utbildning får vi", "--explain")

    assert "erbjudas en kurs" in outcome.out
    assert "Plan för trygghet i uppdraget" in outcome.out
    assert "topic training_general" in outcome.out


def test_a_person_reads_that_there_is_no_answer(somebody: Operator, plan: Path) -> None:
    assert "No answer" in asks(somebody, plan, "recept på pannkakor").out


def test_a_program_asks_a_line_and_gets_a_line_whatever_stands_in_it(
    somebody: Operator, plan: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    typed = "måste jag polisanmäla\r\n\n" + "hot " * 50_000 + "\n"
    given = typed.encode() + b"\xff\xfe hot \x00\n" + b"do I get training"
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(given), "utf-8"))

    outcome = asks(somebody, plan, "--stdin")
    answers: list[dict[str, Any]] = [json.loads(line) for line in outcome.out.splitlines()]

    assert outcome.code == 0
    assert len(answers) == 5
    assert answers[0]["question"] == "måste jag polisanmäla"
    assert [answers[at]["answered"] for at in (0, 1, 4)] == [True, False, True]


def test_without_a_file_the_bundled_summary_is_asked(somebody: Operator) -> None:
    words = ("guideline", "ask", "--municipality", "sigtuna", "vem beslutar om säkerhetsåtgärder")

    outcome = somebody.types(*words)

    assert outcome.code == 0
    assert "own summary" in outcome.out


def test_an_instance_is_asked_about_the_municipalities_it_serves(operator: Operator) -> None:
    good = operator.does("guideline", "ask", "--municipality", "vasteras", "får jag utbildning")
    bad = operator.does("guideline", "ask", "--municipality", "fagersta", "får jag utbildning")

    assert good.code == 0
    assert "own summary" in good.out
    assert bad.code == 2
    assert "isn't served here; allowed is vasteras" in bad.complaint


@pytest.mark.parametrize(
    ("words", "complaint"),
    [
        ((), "give either a question or --stdin"),
        (("en fråga", "--stdin"), "give either a question or --stdin"),
        (("en fråga", "--date", "igår"), "--date: 'igår' is no day"),
        (("en fråga", "--municipality", "nowhere"), "--municipality: 'nowhere' is no profile"),
        (("en fråga", "--document", "nowhere.md"), "there is no such file"),
    ],
)
def test_wrong_use_is_said_in_one_line(
    somebody: Operator, plan: Path, words: tuple[str, ...], complaint: str
) -> None:
    outcome = asks(somebody, plan, *words)

    assert outcome.code == 2
    assert complaint in outcome.complaint
