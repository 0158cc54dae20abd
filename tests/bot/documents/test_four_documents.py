"""The four adopted documents that were studied: each imports well. Skipped where they aren't."""

import os
from datetime import date
from functools import cache
from pathlib import Path

import pytest

from bench.guidance.repair import measure
from bot import lexicon
from bot.documents import open_file
from flows.guideline.document import Kind, Reading
from flows.guideline.passages import cut
from flows.guideline.reading import read

HERE = Path(__file__).resolve().parents[4]
FOLDER = Path(os.environ.get("TRYGGBOT_GUIDELINES", HERE / "shared/guidelines"))
pytestmark = pytest.mark.skipif(not FOLDER.is_dir(), reason=f"there is no {FOLDER}")

HEADINGS = {
    "fagersta": (
        "Inledning",
        "Bakgrund",
        "Syfte",
        "Omfattning",
        "Förebyggande åtgärder",
        "Förebyggande åtgärder > Utbildning och information till förtroendevalda",
        "Förebyggande åtgärder > Publicering och spridning av personuppgifter",
        "Ansvar för stöd- och skyddsinsatser",
        "Ansvarig",
        "Uppföljning",
        "Relaterade dokument",
    ),
    "sigtuna": (
        "Inledning",
        "Definitioner",
        "Syfte",
        "Mål",
        "Ansvarsfördelning",
        "Ansvarsfördelning > Sigtuna kommun",
        "Ansvarsfördelning > Kommundirektörens ansvar",
        "Ansvarsfördelning > Polismyndigheten",
        "Ansvarsfördelning > Kommunens Trygghetsenhet",
        "Budget",
        "Beställare",
        "Beslutsgång avseende säkerhetshöjande åtgärder",
        "Utbildning",
        "Bilagor",
    ),
    "stockholm": (
        "Bakgrund",
        "Målgrupp och avgränsning",
        "Ansvarsförhållanden",
        "Stadsledningskontoret",
        "Partikanslier i Stadshuset",
        "Särskilt arvoderade förtroendevalda",
        "Rutin",
        "Fritidspolitiker",
        "Nämnder och bolagsstyrelser",
        "Beslut",
    ),
    "vasteras": (
        "Inledning",
        "Syfte",
        "Målgrupp för handlingsplanen",
        "Mål",
        "Efterlevnad",
        "Revidering",
        "Otillåten påverkan",
        "Definitioner",
        "Definitioner > Hot",
        "Definitioner > Hat",
        "Definitioner > Våld",
        "Stadens roll och ansvar",
        "Stöd",
        "Utbildning",
        "Samordning och ansvar",
        "Samverkan",
        "Riktlinje",
    ),
}
FACTS = {
    "fagersta": (None, date(2021, 2, 22), "kommunfullmäktige", None),
    "sigtuna": ("KS/2021:614", date(2021, 12, 16), "Kommunfullmäktige", date(2026, 10, 1)),
    "stockholm": (None, date(2026, 1, 26), "Stadsdirektör", None),
    "vasteras": (None, None, None, None),
}
ITEMS = {"fagersta": 13, "sigtuna": 5, "stockholm": 20, "vasteras": 9}


@cache
def reading(place: str) -> Reading:
    return read(open_file(FOLDER / f"{place}.txt"), lexicon.load())


@pytest.mark.parametrize("place", HEADINGS)
def test_headings_are_right_and_in_their_order(place: str) -> None:
    sections = [section.path for section in reading(place).document.sections if section.path]

    assert tuple(" > ".join(path) for path in sections) == HEADINGS[place]


@pytest.mark.parametrize("place", FACTS)
def test_facts_are_read_where_they_stand(place: str) -> None:
    of = reading(place).document

    assert (of.number, of.decided, of.decided_by, of.valid_to) == FACTS[place]
    assert bool(of.title) == (place != "vasteras")


@pytest.mark.parametrize("place", ITEMS)
def test_lists_are_whole(place: str) -> None:
    blocks = [block for section in reading(place).document.sections for block in section.blocks]

    assert sum(block.kind is Kind.ITEM for block in blocks) == ITEMS[place]


@pytest.mark.parametrize("place", ["fagersta", "sigtuna", "vasteras"])
def test_undamaged_documents_get_no_repairs(place: str) -> None:
    assert reading(place).repairs == ()


def test_almost_every_word_of_the_damaged_one_is_right_again() -> None:
    counts, _ = measure(open_file(FOLDER / "stockholm.txt"))

    count = counts["stockholm"]
    assert count.words > 1400
    assert count.right_before < count.words * 0.75
    assert count.right_after > count.words * 0.995
    assert count.spoilt == 0


def test_the_front_becomes_a_passage_with_labels_and_values() -> None:
    first = cut(reading("sigtuna").document)[0]

    assert "Giltig till: 2026-10-01" in first.text.split("\n")
    assert "Diarienummer: KS/2021:614" in first.text.split("\n")
