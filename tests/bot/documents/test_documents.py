"""A municipality's file, whatever it is: lines, or one line that says what is wrong."""

import zipfile
from io import BytesIO
from pathlib import Path

import docx
import pypdf
import pytest
from docx.oxml import OxmlElement

from bot.documents import errors, limits, open_file
from flows.guideline.document import Kind, RawLine
from tests.bot.documents.paper import Line, flowing, pdf

WORDS = (
    "Den som har blivit utsatt för hot ska få stöd och hjälp av kommunen.",
    "Det är viktigt att det som har hänt skrivs ner så snart som möjligt.",
    "Ärendet kan också anmälas till polisen, på webben eller per telefon.",
)
TEXT = "\n".join(WORDS)


def put(folder: Path, name: str, data: bytes) -> Path:
    file = folder / name
    file.write_bytes(data)
    return file


def texts(lines: tuple[RawLine, ...]) -> list[str]:
    return [line.text for line in lines if line.text]


def shapes(lines: tuple[RawLine, ...]) -> list[tuple[Kind, int, str]]:
    return [(line.kind, line.level, line.text) for line in lines if line.text]


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "latin-1", "cp1252"]
)
def test_plain_text_is_read_in_any_usual_encoding(tmp_path: Path, encoding: str) -> None:
    file = put(tmp_path, "plan.txt", TEXT.encode(encoding))

    assert texts(open_file(file)) == list(WORDS)


def test_lines_keep_their_numbers_and_a_form_feed_begins_a_page(tmp_path: Path) -> None:
    file = put(tmp_path, "plan.txt", f"{WORDS[0]}\r\n\r\n\f{WORDS[1]}\r\n".encode())

    lines = [line for line in open_file(file) if line.text]

    assert [(line.number, line.page) for line in lines] == [(1, 1), (3, 2)]


def test_marks_of_markdown_become_kinds(tmp_path: Path) -> None:
    page = f"""---
title: Plan mot hot
---
# Plan

Vem gör vad?
------------
**{WORDS[0]}** Se [sidan](https://example.se).

- en punkt
  som går vidare
1. en siffra

| Uppgift | Ansvarig |
| --- | --- |
| Stöd | Säkerhetschefen |

<!-- inte
det här -->
***
{WORDS[1]}
"""
    lines = open_file(put(tmp_path, "plan.md", page.encode()))

    assert shapes(lines) == [
        (Kind.ROW, 0, "title | Plan mot hot"),
        (Kind.HEADING, 1, "Plan"),
        (Kind.HEADING, 2, "Vem gör vad?"),
        (Kind.TEXT, 0, f"{WORDS[0]} Se sidan."),
        (Kind.ITEM, 0, "en punkt som går vidare"),
        (Kind.ITEM, 0, "1. en siffra"),
        (Kind.ROW, 0, "Uppgift | Ansvarig"),
        (Kind.ROW, 0, "Stöd | Säkerhetschefen"),
        (Kind.TEXT, 0, WORDS[1]),
    ]
    assert lines[-2].number == page.count("\n")


def test_markdown_is_known_by_its_marks_whatever_the_name(tmp_path: Path) -> None:
    file = put(tmp_path, "plan.txt", f"# Plan\n\n## Stöd\n{TEXT}\n".encode())

    assert shapes(open_file(file))[:2] == [(Kind.HEADING, 1, "Plan"), (Kind.HEADING, 2, "Stöd")]


def word_file(folder: Path, name: str = "plan.docx") -> Path:
    paper = docx.Document()
    paper.add_heading("Plan mot hot", 0)
    paper.add_heading("Stöd", 1)
    paper.add_paragraph(WORDS[0])
    paper.add_heading("Vid hot", 2)
    paper.add_paragraph("ring polisen", style="List Bullet")
    paper.add_paragraph("skriv ner vad som hände", style="List Number")
    table = paper.add_table(rows=2, cols=2)
    for row, cells in zip(table.rows, [("Uppgift", "Ansvarig"), ("Stöd", "Chefen")], strict=True):
        for cell, text in zip(row.cells, cells, strict=True):
            cell.text = text
    paper.add_paragraph().add_run("Efteråt").bold = True
    paper.add_paragraph(WORDS[1])
    paper.save(str(folder / name))
    return folder / name


def test_styles_lists_and_tables_of_word_stand_in_their_order(tmp_path: Path) -> None:
    assert shapes(open_file(word_file(tmp_path))) == [
        (Kind.HEADING, 1, "Plan mot hot"),
        (Kind.HEADING, 2, "Stöd"),
        (Kind.TEXT, 0, WORDS[0]),
        (Kind.HEADING, 3, "Vid hot"),
        (Kind.ITEM, 0, "ring polisen"),
        (Kind.ITEM, 0, "1. skriv ner vad som hände"),
        (Kind.ROW, 0, "Uppgift | Ansvarig"),
        (Kind.ROW, 0, "Stöd | Chefen"),
        (Kind.TEXT, 0, "**Efteråt**"),
        (Kind.TEXT, 0, WORDS[1]),
    ]


def test_inserted_words_are_read_and_deleted_ones_are_not(tmp_path: Path) -> None:
    paper = docx.Document()
    paragraph = paper.add_paragraph(f"{WORDS[0]} ")
    for tag, inner, words in (("w:ins", "w:t", "Nytt."), ("w:del", "w:delText", "Gammalt.")):
        change, run, text = (OxmlElement(name) for name in (tag, "w:r", inner))
        text.text = words
        run.append(text)
        change.append(run)
        paragraph._p.append(change)
    paper.save(str(tmp_path / "plan.docx"))

    assert texts(open_file(tmp_path / "plan.docx")) == [f"{WORDS[0]} Nytt."]


def test_a_pdf_has_pages_paragraphs_and_headings(tmp_path: Path) -> None:
    first = [Line("Plan mot hot", 80, 20), Line("Stöd", 120, 14, bold=True)]
    first += [*flowing(WORDS, down=140), Line("Vid hot", 210, bold=True), Line(WORDS[0], 224)]
    file = put(tmp_path, "plan.pdf", pdf([first, flowing([WORDS[1], "", WORDS[2]])]))

    lines = open_file(file)

    assert shapes(lines) == [
        (Kind.HEADING, 1, "Plan mot hot"),
        (Kind.HEADING, 2, "Stöd"),
        *((Kind.TEXT, 0, words) for words in WORDS),
        (Kind.TEXT, 0, "**Vid hot**"),
        (Kind.TEXT, 0, WORDS[0]),
        (Kind.TEXT, 0, WORDS[1]),
        (Kind.TEXT, 0, WORDS[2]),
    ]
    assert [line.page for line in lines if line.text] == [1] * 7 + [2] * 2
    assert lines[-2].text == ""  # the gap between the paragraphs of the second page


def test_the_content_says_what_a_file_is_not_its_name(tmp_path: Path) -> None:
    word_file(tmp_path, "plan.pdf")
    put(tmp_path, "plan.docx", pdf([flowing(WORDS)]))

    assert (Kind.HEADING, 2, "Stöd") in shapes(open_file(tmp_path / "plan.pdf"))
    assert texts(open_file(tmp_path / "plan.docx")) == list(WORDS)


def locked_pdf() -> bytes:
    writer = pypdf.PdfWriter(clone_from=BytesIO(pdf([flowing(WORDS)])))
    writer.encrypt("hemligt", algorithm="RC4-128")
    out = BytesIO()
    writer.write(out)
    return out.getvalue()


def bomb() -> bytes:
    out = BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as parts:
        parts.writestr("word/document.xml", b" " * (limits.MOST_UNPACKED + 1))
    return out.getvalue()


def zipped(*names: str) -> bytes:
    out = BytesIO()
    with zipfile.ZipFile(out, "w") as parts:
        for name in names:
            parts.writestr(name, "<x>")
    return out.getvalue()


OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
ENGLISH = b"The municipality shall help everyone who has been threatened, and the police must know."
DANISH = "Kommunen skal hjælpe den som er blevet truet, og politiet må få det at vide på forhånd."
BAD: list[tuple[str, bytes, type[errors.DocumentError]]] = [
    ("empty.txt", b"", errors.EmptyFileError),
    ("blank.txt", b" \n\t\r\n", errors.EmptyFileError),
    ("empty.md", b"<!-- nothing -->", errors.EmptyFileError),
    ("empty.docx", b"", errors.EmptyFileError),
    ("picture.txt", b"\x89PNG\r\n\x1a\n" + b"\0" * 50, errors.WrongKindError),
    ("rich.docx", b"{\\rtf1\\ansi hej}", errors.WrongKindError),
    ("page.txt", b"<!DOCTYPE html><html></html>", errors.WrongKindError),
    ("noise.txt", bytes(range(256)) * 8, errors.WrongKindError),
    ("sheet.docx", zipped("xl/workbook.xml"), errors.WrongKindError),
    ("old.doc", OLE + b"\0" * 600, errors.WrongKindError),
    ("locked.docx", OLE + "EncryptedPackage".encode("utf-16-le"), errors.EncryptedFileError),
    ("locked.pdf", locked_pdf(), errors.EncryptedFileError),
    ("half.pdf", pdf([flowing(WORDS)])[:200], errors.BrokenFileError),
    ("half.docx", b"PK\x03\x04" + b"x" * 100, errors.BrokenFileError),
    ("nonsense.docx", zipped("word/document.xml"), errors.BrokenFileError),
    ("pictures.pdf", pdf([[], []]), errors.NoTextError),
    ("bomb.docx", bomb(), errors.TooLargeError),
    ("pages.pdf", pdf([[]] * (limits.MOST_PAGES + 1)), errors.TooLargeError),
    ("long.txt", (TEXT + "\n").encode() * 12_000, errors.TooLargeError),
    ("huge.txt", b"a" * (limits.MOST_BYTES + 1), errors.TooLargeError),
    ("english.txt", ENGLISH * 5, errors.NotSwedishError),
    ("danish.txt", DANISH.encode() * 5, errors.NotSwedishError),
]


@pytest.mark.parametrize(("name", "data", "kind"), BAD, ids=[name for name, _, _ in BAD])
def test_what_is_no_swedish_document_is_refused_in_one_line(
    tmp_path: Path, name: str, data: bytes, kind: type[errors.DocumentError]
) -> None:
    file = put(tmp_path, name, data)

    with pytest.raises(errors.DocumentError) as refused:
        open_file(file)

    assert type(refused.value) is kind
    assert str(refused.value).startswith(f"{name}: ")
    assert "; " in str(refused.value)
    assert "\n" not in str(refused.value)


def test_a_file_that_is_missing_or_a_folder_is_said_so(tmp_path: Path) -> None:
    for path in (tmp_path / "gone.txt", tmp_path, tmp_path / "x\0y.txt"):
        with pytest.raises(errors.NoFileError):
            open_file(path)


def test_a_pdf_that_is_locked_against_changes_alone_is_read(tmp_path: Path) -> None:
    writer = pypdf.PdfWriter(clone_from=BytesIO(pdf([flowing(WORDS)])))
    writer.encrypt("", owner_password="hemligt", algorithm="RC4-128")
    out = BytesIO()
    writer.write(out)

    assert texts(open_file(put(tmp_path, "plan.pdf", out.getvalue()))) == list(WORDS)


def test_badly_scanned_swedish_is_still_swedish(tmp_path: Path) -> None:
    damaged = TEXT.translate(str.maketrans("åäö", "aao"))

    assert texts(open_file(put(tmp_path, "plan.txt", damaged.encode())))


def test_lines_of_a_paragraph_of_markdown_are_joined_until_a_hard_break(tmp_path: Path) -> None:
    page = f"# Plan\n\n{WORDS[0]}\n{WORDS[1]}  \n{WORDS[2]}\n\n**Stöd**\n{WORDS[0]}\n"

    assert texts(open_file(put(tmp_path, "plan.md", page.encode()))) == [
        "Plan",
        f"{WORDS[0]} {WORDS[1]}",
        WORDS[2],
        "**Stöd**",
        WORDS[0],
    ]


def test_a_frame_of_one_cell_is_text_and_contents_made_by_word_are_none(tmp_path: Path) -> None:
    paper = docx.Document()
    paper.add_paragraph("Innehåll", style="TOC Heading")
    paper.add_table(rows=1, cols=1).rows[0].cells[0].text = WORDS[0]
    paper.save(str(tmp_path / "plan.docx"))

    assert shapes(open_file(tmp_path / "plan.docx")) == [(Kind.TEXT, 0, WORDS[0])]


def test_a_gap_in_a_pdf_parts_paragraphs_also_where_most_lines_stand_apart(tmp_path: Path) -> None:
    cover = [Line("Plan", 80), Line("Ek", 200), Line("Antagen", 320), Line("Dnr 1", 440)]
    file = put(tmp_path, "plan.pdf", pdf([cover, flowing([*WORDS, "", WORDS[0]])]))

    lines = open_file(file)

    assert [line.text for line in lines if line.page == 2] == [*WORDS, "", WORDS[0]]
