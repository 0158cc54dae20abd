"""Title, number, decided, by whom, valid to: where they stand, and not those of others."""

from datetime import date

import pytest

from flows.guideline.document import Document
from tests.flows.guideline.papers import GUIDELINE, document, reading

BODY = "\n\nSyfte\n\nDen här planen gäller alla som har ett uppdrag i kommunen och dess bolag.\n"


def facts(of: Document) -> tuple[str, str | None, date | None, str | None, date | None]:
    return of.title, of.number, of.decided, of.decided_by, of.valid_to


def test_facts_stand_in_heads_and_labels() -> None:
    assert facts(document(GUIDELINE)) == (
        "Riktlinjer mot hot och våld mot förtroendevalda",
        "KS 2023/118",
        date(2023, 4, 12),
        "Kommunstyrelsen",
        date(2027, 12, 31),
    )


def test_facts_stand_in_a_table_of_labels_above_values() -> None:
    front = (
        "PLAN\n\nDokumentnamn\n\nPlan mot hot\n\nDokumenttyp\n\nPlan\n\nFastställd\n\n"
        "2022-05-09\n\n"
        "Diarienummer\n\nKS/2022:14\n\nGiltig till\n\n2026-06-30\n\nBeslutsinstans\n\n"
        "Kommunfullmäktige\n\nTidigare revidering, datum och diarienummer\n\n2019-01-01, KS/2019:2"
    )

    found = document(front + BODY)

    assert facts(found) == (
        "Plan mot hot",
        "KS/2022:14",
        date(2022, 5, 9),
        "Kommunfullmäktige",
        date(2026, 6, 30),
    )
    assert "Giltig till: 2026-06-30" in [block.text for block in found.sections[0].blocks]


@pytest.mark.parametrize(
    ("line", "decided", "by", "valid_to"),
    [
        ("Antagen av kommunfullmäktige (KF) 2021-02-22, § 8.", "2021-02-22", "kommunfullmäktige",
         None),
        ("Antagen av Kf 22 februari 2021 § 14. Giltig t.o.m. 31 december 2025.", "2021-02-22",
         "kommunfullmäktige", "2025-12-31"),
        ("Fastställd av kommunstyrelsen den 3 mars 2022, § 40. Gäller för perioden 2022–2026.",
         "2022-03-03", "kommunstyrelsen", "2026-12-31"),
        ("Beslutad 20240115 av socialnämnden", "2024-01-15", "socialnämnden", None),
        ("Gäller från 2024-02-01 till 2027-01-31. Beslut: kommundirektören 2024-01-20.",
         "2024-01-20", "kommundirektören", "2027-01-31"),
    ],
)  # fmt: skip
def test_facts_stand_in_a_sentence_at_the_front(
    line: str, decided: str, by: str, valid_to: str | None
) -> None:
    found = document(f"Plan mot hot\n\n{line}{BODY}")

    assert facts(found)[2:4] == (date.fromisoformat(decided), by)
    assert found.valid_to == (date.fromisoformat(valid_to) if valid_to else None)


def test_a_decision_is_signed_at_the_end() -> None:
    end = (
        "\n\nBeslut\n\nVarje version fastställs av chefen.\n\nBeslut fattat den 2026-01-26\n Eva\n"
    )

    found = document(f"Plan mot hot{BODY}{end}\nStadsdirektör\n")

    assert facts(found)[2:4] == (date(2026, 1, 26), "Stadsdirektör")


@pytest.mark.parametrize(
    "sentence",
    [
        "Enligt riktlinjen för trygghet (2014/250-KS-003) ansvarar kansliet för stödet i kommunen.",
        "Se även etiska regler, antagna av kommunfullmäktige 2012-02-28, dnr KS 2012/9, om gåvor.",
        "Den 1 juli 2025 ändrades kommunallagen (2017:725), och det gäller till och med i bolagen.",
    ],
)
def test_facts_of_other_documents_are_not_taken(sentence: str) -> None:
    found = reading(f"Inledning\n\n{sentence}{BODY * 8}")

    assert facts(found.document) == ("", None, None, None, None)
    assert found.missing == ("title", "number", "decided", "decided_by", "valid_to")


def test_a_document_that_holds_until_further_notice_lacks_no_last_day() -> None:
    found = reading(f"Plan mot hot\n\nGäller tills vidare.{BODY}")

    assert found.document.valid_to is None
    assert "valid_to" not in found.missing


def test_labelled_lines_without_gaps_are_facts_of_their_own() -> None:
    found = document(
        "EKKÖPINGS KOMMUN\nHandlingsplan mot hat och hot\nBeslutat av: Kommunstyrelsen\n"
        "Beslutsdatum: 2025-03-04\nDiarienummer: 2025/77 KS\nGiltig till: 2029-03-31\n\nANSVAR\n\n"
        "Kommunstyrelsen leder arbetet och följer upp det varje år med partierna i kommunen.\n"
    )

    assert facts(found) == (
        "Handlingsplan mot hat och hot",
        "2025/77 KS",
        date(2025, 3, 4),
        "Kommunstyrelsen",
        date(2029, 3, 31),
    )
    assert [section.path for section in found.sections] == [(), ("ANSVAR",)]


def test_of_two_days_the_second_is_the_last() -> None:
    found = document(f"Plan mot hot\n\nGiltighetstid: 2022-07-01 – 2026-06-30{BODY}")

    assert found.valid_to == date(2026, 6, 30)
