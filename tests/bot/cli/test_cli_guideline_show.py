"""`tryggbot guideline show`: what was read, for a person and for another program."""

import json
import random
from pathlib import Path

from bench.guidance.damage import damage
from tests.bot.cli.conftest import Operator

PLAN = """# Plan mot hot

Antagen av kommunstyrelsen 2024-03-05. Dnr KS 2024/17. Gäller till och med 2027-12-31.

## Stöd

Den som får ett hot ska höra av sig till säkerhetschefen.

### Efteråt

- Ärendet följs upp.
- Stödet ges så länge det behövs.
"""


def put(operator: Operator, text: str, name: str = "plan.md") -> str:
    file = operator.folder / name
    file.write_text(text, "utf-8")
    return str(file)


def test_a_file_is_shown_as_json_without_any_configuration(operator: Operator) -> None:
    file = put(operator, PLAN)

    shown = operator.types(
        "guideline", "show", "--municipality", "sigtuna", "--document", file, "--json"
    )

    assert shown.code == 0
    assert json.loads(shown.out) == {
        "title": "Plan mot hot",
        "number": "KS 2024/17",
        "decided": "2024-03-05",
        "decided_by": "kommunstyrelsen",
        "valid_to": "2027-12-31",
        "passages": [
            {
                "section": "",
                "text": "Plan mot hot\nAntagen av kommunstyrelsen 2024-03-05. Dnr KS 2024/17. "
                "Gäller till och med 2027-12-31.",
            },
            {
                "section": "Stöd",
                "text": "Den som får ett hot ska höra av sig till säkerhetschefen.",
            },
            {
                "section": "Stöd > Efteråt",
                "text": "• Ärendet följs upp.\n• Stödet ges så länge det behövs.",
            },
        ],
        "repairs": [],
    }


def test_a_person_reads_facts_then_doubts_then_what_was_mended_then_the_text(
    operator: Operator,
) -> None:
    damaged = damage(f"{PLAN * 2}\nDe är här & hans vägnar.\n", "mixed", random.Random(1))  # noqa: S311
    file = put(operator, damaged)

    shown = operator.types("guideline", "show", "--municipality", "sigtuna", "--document", file)

    assert shown.code == 0
    places = [shown.out.index(words) for words in ("Title", "Look at these", "Mended:", "Stöd >")]
    assert places == sorted(places)
    assert "säkerhetschefen" in shown.out


def test_without_a_file_or_an_import_the_bundled_summary_is_shown(operator: Operator) -> None:
    shown = operator.types("guideline", "show", "--municipality", "vasteras")

    assert shown.code == 0
    assert "summary; no document is imported" in " ".join(shown.out.split())


def test_what_cant_be_read_is_said_in_one_line(operator: Operator, tmp_path: Path) -> None:
    missing = ("guideline", "show", "--municipality", "sigtuna", "--document")

    for name, code in (("gone.txt", 2), ("empty.txt", 1)):
        (tmp_path / "empty.txt").write_text("")
        shown = operator.types(*missing, str(tmp_path / name))

        assert shown.code == code
        assert name in shown.complaint
        assert shown.out == ""


def test_an_unknown_municipality_is_said_with_those_there_are(operator: Operator) -> None:
    shown = operator.types("guideline", "show", "--municipality", "atlantis")

    assert shown.code == 2
    assert "vasteras" in shown.complaint


def test_what_was_imported_is_shown_with_what_was_mended(operator: Operator) -> None:
    damaged = damage(PLAN * 2, "mixed", random.Random(1))  # noqa: S311
    file = put(operator, damaged)
    of_file = operator.types(
        "guideline", "show", "--municipality", "vasteras", "--document", file, "--json"
    )
    imported = operator.does("guideline", "import", file, "--municipality", "vasteras", "--yes")

    shown = operator.does("guideline", "show", "--municipality", "vasteras", "--json")

    assert imported.code == 0, imported.err
    assert shown.code == 0, shown.err
    for part in ("passages", "repairs"):
        assert json.loads(shown.out)[part] == json.loads(of_file.out)[part] != []
