"""Documents of municipalities: headings, lists, tables and paragraphs as a reader sees them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.guideline.document import Kind, RawLine
from flows.guideline.reading import read
from tests.flows.guideline.papers import (
    GUIDELINE,
    blocks,
    document,
    lexicon,
    paths,
    reading,
)

LONG = "Den som har fått ett hot ska berätta det för säkerhetschefen samma dag som det händer."


def test_numbered_headings_get_their_levels_and_stand_in_order() -> None:
    assert paths(document(GUIDELINE)) == [
        "",
        "1. Inledning",
        "1. Inledning > 1.1 Syfte",
        "2. Ansvar",
        "2. Ansvar > 2.1 Partiets ansvar",
        "3. När något har hänt",
    ]


def test_contents_running_heads_and_page_numbers_are_no_text() -> None:
    words = " ".join(b.text for s in document(GUIDELINE).sections for b in s.blocks)

    assert "...." not in words
    assert "KOMMUNEN EK" not in words
    assert "(4)" not in words


def test_lines_and_parted_words_are_joined_and_real_hyphens_stay() -> None:
    found = document(GUIDELINE)

    ((_, first),) = blocks(found, "1. Inledning")
    ((_, second),) = blocks(found, "1. Inledning > 1.1 Syfte")
    ((_, third),) = blocks(found, "2. Ansvar")
    assert "alla förtroendevalda, även" in first
    assert "säkerhets- och trygghetsfrågor" in second
    assert second.endswith("HR-avdelningen.")
    assert third.endswith("för att lokalerna är säkra.")


def test_items_are_known_by_their_marks_and_go_on_over_lines() -> None:
    found = document(GUIDELINE)

    assert blocks(found, "2. Ansvar > 2.1 Partiets ansvar") == [
        (Kind.TEXT, "Partiet ska:"),
        (Kind.ITEM, "1. utse en kontaktperson"),
        (Kind.ITEM, "2. stötta den som är utsatt"),
    ]
    assert blocks(found, "3. När något har hänt")[1:4] == [
        (Kind.ITEM, "Skriv ner vad som hände"),
        (Kind.ITEM, "Spara meddelanden och bilder"),
        (Kind.ITEM, "Berätta för säkerhetssamordnaren"),
    ]


@pytest.mark.parametrize("sign", ["•", "-", "–", "*", "=", "»", "\uf0b7", "¢", "o"])
def test_any_bullet_that_begins_several_lines_makes_items(sign: str) -> None:
    text = f"Stöd\n\nDu kan få:\n{sign} samtal\n{sign} larm\n{sign} sällskap\n\n{LONG}\n"

    assert blocks(document(text), "Stöd") == [
        (Kind.TEXT, "Du kan få:"),
        (Kind.ITEM, "samtal"),
        (Kind.ITEM, "larm"),
        (Kind.ITEM, "sällskap"),
        (Kind.TEXT, LONG),
    ]


def test_short_lines_below_a_colon_are_items_and_no_headings() -> None:
    text = f"Bilagor\n\nPlanen ska ha följande:\n\n Roller\n\n Rutiner vid hot\n\nStöd\n\n{LONG}\n"

    found = document(text)

    assert paths(found) == ["Bilagor", "Stöd"]
    assert blocks(found, "Bilagor")[1:] == [(Kind.ITEM, "Roller"), (Kind.ITEM, "Rutiner vid hot")]


def test_numbered_lines_that_count_on_without_text_are_items() -> None:
    text = f"Stöd\n\n{LONG}\n\n1. Ring polisen\n\n2. Skriv ner allt\n\n3. Ring oss\n\n{LONG}\n"

    found = document(text)

    assert paths(found) == ["Stöd"]
    assert [kind for kind, _ in blocks(found, "Stöd")][1:4] == [Kind.ITEM] * 3


def test_a_heading_without_text_stands_over_those_that_look_otherwise() -> None:
    text = f"Ansvar\n\nKanslichefen\n{LONG}\n\nGruppledaren\n{LONG}\n\nUtbildning\n\n{LONG}\n"

    assert paths(document(text)) == [
        "Ansvar",
        "Ansvar > Kanslichefen",
        "Ansvar > Gruppledaren",
        "Utbildning",
    ]


def test_headings_that_the_contents_dont_name_stand_below_those_that_they_do() -> None:
    text = (
        f"Innehåll\n\nAnsvar\t2\nStöd\t3\n\nAnsvar\n\nPolisen\n\n{LONG}\n\nPartiet\n\n{LONG}\n\n"
        f"Stöd\n\n{LONG}\n"
    )

    assert paths(document(text)) == ["Ansvar", "Ansvar > Polisen", "Ansvar > Partiet", "Stöd"]


def test_bold_lines_are_headings() -> None:
    text = f"Rutin vid hot\n\n**Direkt fara**\nRing 112.\n**Senare**\n{LONG}\n"

    assert paths(document(text)) == ["", "Direkt fara", "Senare"]


def test_tables_of_spaces_and_tabs_become_rows() -> None:
    text = f"Stöd\n\n{LONG}\n\nSamtal      Kanslichefen    I dag\nLarm\tSäkerhetschefen\tSnart\n"

    assert blocks(document(text), "Stöd")[1:] == [
        (Kind.ROW, "Samtal | Kanslichefen | I dag"),
        (Kind.ROW, "Larm | Säkerhetschefen | Snart"),
    ]


def test_what_the_file_itself_marks_is_believed() -> None:
    marked = (
        RawLine("Plan mot hot", 1, kind=Kind.HEADING, level=1),
        RawLine("Stöd", 2, kind=Kind.HEADING, level=2),
        RawLine(LONG, 3),
        RawLine("", 4),
        RawLine("Kort rad", 5),
        RawLine("", 6),
        RawLine(LONG, 7),
        RawLine("Efteråt", 8, kind=Kind.HEADING, level=3),
        RawLine(LONG, 9),
    )

    found = read(marked, lexicon).document

    assert found.title == "Plan mot hot"
    assert paths(found) == ["", "Stöd", "Stöd > Efteråt"]
    assert [b.text for b in found.sections[1].blocks] == [LONG, "Kort rad", LONG]
    assert found.sections[1].blocks[0].line == 3


def test_heads_and_feet_of_pages_are_dropped_and_a_paragraph_goes_on_over_the_page() -> None:
    pages = ("Den som hotas ska", "berätta det för", "säkerhetschefen i kommunen.")
    marked = tuple(
        RawLine(text, 3 * page + at, page + 1)
        for page, words in enumerate(pages)
        for at, text in enumerate(("Ekköping  Plan", words, f"Sida {page + 1} av 3"))
    )

    found = read(marked, lexicon).document

    assert [b.text for s in found.sections for b in s.blocks] == [" ".join(pages)]


def test_a_heading_that_comes_again_in_each_chapter_is_no_running_head() -> None:
    paragraph = f"{LONG}\n\n"
    text = "".join(
        f"{n}. Del {n}\n\nRoller\n\n{paragraph * n}Syfte\n\n{paragraph * 4 * n}" for n in (1, 2, 3)
    )

    assert sum(path.endswith("Roller") for path in paths(document(text))) == 3
    assert sum(path.endswith("Syfte") for path in paths(document(text))) == 3


def test_a_list_of_headings_alone_is_a_list() -> None:
    text = "Kontakt\n\nVäxeln\n\nJouren\n\nKansliet\n\nPolisen\n\nStöd\n\n" + LONG

    assert paths(document(text)) == ["Kontakt", "Stöd"]


@given(
    st.lists(
        st.builds(
            RawLine,
            st.text(st.sampled_from("aÅ .:-•1§|*\t\f"), max_size=30) | st.just(LONG),
            st.integers(1, 9),
            st.none() | st.integers(1, 3),
            st.sampled_from(Kind),
            st.integers(0, 3),
        ),
        max_size=25,
    )
)
def test_any_lines_are_read_without_an_error(given: list[RawLine]) -> None:
    found = read(given, lexicon)

    assert all(block.text for section in found.document.sections for block in section.blocks)
    assert all(all(section.path) for section in found.document.sections)


@given(st.lists(st.sampled_from([LONG, "", "Stöd", "- larm", "Vid hot:"]), max_size=20))
def test_no_word_of_the_text_is_lost(given: list[str]) -> None:
    found = reading("\n".join(given)).document

    told = [word for s in found.sections for block in s.blocks for word in block.text.split()]
    assert told.count("säkerhetschefen") == given.count(LONG)
