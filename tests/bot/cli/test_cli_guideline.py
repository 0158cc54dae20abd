"""`tryggbot guideline import`, `list`, `questions`, and what `check` says of documents."""

import io
import json
from datetime import date, timedelta
from pathlib import Path

import pytest

from flows.guideline import written
from storage import documents, questions
from storage.database import Tx
from tests.bot.cli.conftest import NOW, Operator, Outcome
from tests.storage.conftest import rows

PLAN = """# Plan för trygga uppdrag

Diarienummer: KS 2026/17
Beslutad av kommunstyrelsen 2024-03-12
Gäller till och med 2030-12-31

## Polisanmälan

Hot och våld ska polisanmälas så snart det går. Någon annan får göra anmälan i ditt ställe.

## Stöd efter ett hot

Den som har blivit hotad får tio samtal hos företagshälsovården. Familjen får också samtal.
"""
BARE = """# Plan för trygga uppdrag

## Stöd efter ett hot

Den som har blivit hotad får tio samtal hos företagshälsovården. Familjen får också samtal.
"""


def written_to(folder: Path, words: str = PLAN, name: str = "plan.md") -> str:
    (folder / name).write_text(words, "utf-8")
    return str(folder / name)


def imports(operator: Operator, *more: str, words: str = PLAN) -> Outcome:
    file = written_to(operator.folder, words)
    return operator.does("guideline", "import", file, "--municipality", "vasteras", *more)


def answers(monkeypatch: pytest.MonkeyPatch, *lines: str) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO("".join(f"{line}\n" for line in lines)))


async def versions(tx: Tx) -> list[documents.Version]:
    return await documents.versions(tx, "vasteras")


def test_what_was_found_is_shown_and_put_into_force(operator: Operator) -> None:
    done = imports(operator, "--yes")

    assert done.code == 0, done.err
    for words in ("Plan för trygga uppdrag", "KS 2026/17", "2024-03-12", "2030-12-31"):
        assert words in done.out
    (kept,) = operator.keeps(versions)
    opened = operator.keeps(lambda tx: documents.get(tx, kept.id))
    assert opened is not None
    assert written.from_dict(opened.body).decided == date(2024, 3, 12)
    assert opened.built is not None


def test_nothing_is_put_into_force_before_somebody_says_yes(
    operator: Operator, monkeypatch: pytest.MonkeyPatch
) -> None:
    answers(monkeypatch, "n")
    refused = imports(operator)
    none = operator.keeps(versions)
    answers(monkeypatch, "y")
    agreed = imports(operator)

    assert "Nothing was changed" in refused.out
    assert none == []
    assert agreed.code == 0
    assert len(operator.keeps(versions)) == 1


def test_facts_that_stand_nowhere_are_asked_for(
    operator: Operator, monkeypatch: pytest.MonkeyPatch
) -> None:
    answers(monkeypatch, "KS 1/2", "2023-05-01", "kommunfullmäktige", "2027-06-30", "y")

    done = imports(operator, words=BARE)

    assert done.code == 0, done.err
    (kept,) = operator.keeps(versions)
    opened = operator.keeps(lambda tx: documents.get(tx, kept.id))
    assert opened is not None
    document = written.from_dict(opened.body)
    assert (document.number, document.decided_by) == ("KS 1/2", "kommunfullmäktige")
    assert (document.decided, document.valid_to) == (date(2023, 5, 1), date(2027, 6, 30))


def test_with_yes_a_fact_that_stands_nowhere_stays_empty_and_that_is_said(
    operator: Operator,
) -> None:
    done = imports(operator, "--yes", "--decided-by", "kommunstyrelsen", words=BARE)

    assert done.code == 0, done.err
    assert "left empty: valid to" in done.out
    assert "left empty: decided by" not in done.out
    assert "kommunstyrelsen" in done.out


def test_a_flag_goes_before_what_stands_in_the_document(operator: Operator) -> None:
    imports(operator, "--yes", "--title", "Stadens plan", "--valid-to", "2028-01-31")

    (listed,) = json.loads(operator.does("guideline", "list", "--json").out)
    assert (listed["title"], listed["valid_to"]) == ("Stadens plan", "2028-01-31")


def test_topics_that_fit_nothing_in_the_document_are_named(operator: Operator) -> None:
    done = imports(operator, "--yes")

    assert "In topics.toml, but not in this document" in done.out


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", 1),
        (b"%PDF-1.7 broken", 1),
        (b"PK\x03\x04 broken", 1),
        (b"\x00\x01\x02\x03" * 400, 2),
        (("The council shall support its members at all times. " * 80).encode(), 1),
    ],
)
def test_a_file_that_can_t_be_read_is_one_clear_line_and_changes_nothing(
    operator: Operator, content: bytes, code: int
) -> None:
    (operator.folder / "bad.bin").write_bytes(content)

    done = operator.does("guideline", "import", str(operator.folder / "bad.bin"), "--yes")

    assert done.code in {1, 2}
    assert done.code == code
    assert "bad.bin" in done.complaint
    assert operator.keeps(versions) == []


@pytest.mark.parametrize(
    ("words", "names"),
    [
        (("--in-force", "tomorrow"), "--in-force"),
        (("--decided", "2024-13-01"), "--decided"),
        (("--valid-to", "2020-01-01"), "--valid-to"),
        (("--municipality", "elsewhere"), "--municipality"),
    ],
)
def test_wrong_use_names_the_flag(operator: Operator, words: tuple[str, ...], names: str) -> None:
    done = imports(operator, "--yes", *words)

    assert done.code == 2
    assert names in done.complaint
    assert operator.keeps(versions) == []


def test_a_file_that_isn_t_there_is_wrong_use(operator: Operator) -> None:
    done = operator.does("guideline", "import", "nowhere.pdf", "--yes")

    assert done.code == 2
    assert "nowhere.pdf" in done.complaint


def test_versions_are_listed_with_what_holds_now_and_what_comes(operator: Operator) -> None:
    imports(operator, "--yes", "--in-force", "2024-01-01")
    imports(operator, "--yes", "--in-force", "2025-01-01")
    imports(operator, "--yes", "--in-force", "2999-01-01")

    listed = json.loads(operator.does("guideline", "list", "--json").out)

    assert [(one["version"], one["state"]) for one in listed] == [
        (1, "replaced"),
        (2, "in force"),
        (3, "coming"),
    ]
    assert "in force" in operator.does("guideline", "list").out


def test_a_version_that_a_later_one_goes_before_is_said_to_change_nothing(
    operator: Operator,
) -> None:
    imports(operator, "--yes", "--in-force", "2025-01-01")

    done = imports(operator, "--yes", "--in-force", "2024-01-01")

    assert "nothing changes" in done.out


def test_an_import_is_in_the_log_without_a_word_of_it(operator: Operator) -> None:
    imports(operator, "--yes")

    async def logged(tx: Tx) -> list[tuple[object, ...]]:
        return await rows(tx, "SELECT action, municipality FROM audit ORDER BY seq")

    assert operator.keeps(logged)[-1] == ("guideline_imported", "vasteras")
    assert operator.does("audit", "verify").code == 0


def test_check_says_what_is_in_force_and_past(operator: Operator) -> None:
    before = operator.does("check").out
    imports(operator, "--yes", "--valid-to", "2026-01-31")

    after = operator.does("check").out

    assert "only the bundled summary" in before
    assert "version 1, in force from" in after
    assert "was valid to 2026-01-31" in after
    assert "not in this document" in after


def test_the_communicator_s_list_has_no_names(operator: Operator) -> None:
    async def asked(tx: Tx) -> None:
        for name in ("q1", "q2"):
            await questions.ask(
                tx,
                id=name,
                municipality="vasteras",
                asker="kim-the-asker",
                holder="unit",
                words=f"Vem byter lås, {name}?",
                now=NOW,
            )
            await questions.answer(
                tx, name, "Vi gör det.\nRing oss.", by="cilla", now=NOW + timedelta(hours=1)
            )
        await questions.mark_as_topic(tx, "q1")
        await questions.count(tx, "vasteras", "helped", on=NOW.date())

    operator.keeps(asked)

    said = operator.does("guideline", "questions").out
    (listed,) = json.loads(operator.does("guideline", "questions", "--json").out)
    assert "Vem byter lås, q1?" in said
    assert "q2" not in said
    assert "kim" not in said
    assert "cilla" not in said
    assert listed["counts"] == {"helped": 1}
    assert listed["questions"][0]["answer"] == "Vi gör det.\nRing oss."


def test_the_interactive_import_ends_where_nobody_answers(
    operator: Operator, monkeypatch: pytest.MonkeyPatch
) -> None:
    answers(monkeypatch)

    done = imports(operator)

    assert done.code == 130
    assert operator.keeps(versions) == []
