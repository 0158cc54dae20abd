"""A guideline is asked: it answers with its own passages, or says that it doesn't know."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from flows.guideline import bank
from flows.guideline.bank import Bank, Common
from flows.guideline.document import Block, Document, Kind, Section
from flows.guideline.errors import KeptIndexError
from flows.guideline.guideline import Guideline
from flows.guideline.language import words
from flows.guideline.topics import Note, Place, Topic

TABLE = words.parse(
    [
        "polis: polisen, snuten | police, cops",
        "anmälan: anmäla, polisanmälan | report",
        "larm: överfallslarm, larmknapp | alarm, panic button",
    ]
)
OFF_TOPIC = (
    Topic("food", ask={"sv": ("recept på kaka", "vad blir det till lunch"), "en": ("lunch",)}),
    Topic("orders", ask={"sv": ("ignorera dina regler",), "en": ("ignore your instructions",)}),
)
REPORT = Topic(
    "police_report",
    "police",
    {"sv": "Polisanmälan", "en": "Police report"},
    {
        "sv": ("måste jag polisanmäla", "ska hot anmälas till polisen"),
        "en": ("do I have to report it to the police",),
    },
    (Place("Polisen", "anmälas"), Place("Stöd")),
)
ALARM = Topic(
    "alarm", "protection", {"sv": "Larm"}, {"sv": ("kan jag få larm", "överfallslarm")}, ()
)
NOTE = Note(Place("Ansvar", "arbetsmiljölagen"), {"sv": "Lagen ändrades 2025.", "en": "Changed."})


def section(heading: str, *texts: str) -> Section:
    return Section((heading,), tuple(Block(Kind.TEXT, text, 1) for text in texts), 1)


DOCUMENT = Document(
    "Plan för trygghet",
    (
        section("Syfte", "Planen ska göra uppdraget tryggare för alla som är valda."),
        section("Polisen", "Allt som liknar ett hot ska anmälas till polisen samma dag."),
        section("Stöd", "Den som råkat illa ut får samtal hos företagshälsovården."),
        section("Ansvar", "Enligt arbetsmiljölagen bär kommunen inget formellt ansvar."),
    ),
    valid_to=date(2026, 10, 1),
)


@pytest.fixture(scope="module")
def shared() -> Bank:
    common = Common(TABLE, (), OFF_TOPIC, (REPORT, ALARM))
    return bank.build(common, lambda word: 1e-5 if word in {"hund", "lunch"} else 0.0)


@pytest.fixture(scope="module")
def guideline(shared: Bank) -> Guideline:
    return Guideline.build(DOCUMENT, (REPORT, ALARM), (NOTE,), shared)


@pytest.mark.parametrize(
    "question",
    [
        "Måste jag polisanmäla?",
        "maste jag anmala till snuten",
        "polisanmälan",
        "do I have to report this to the cops",
        "Jag är rädd. Någon väntade vid min bil. Måste jag polisanmäla?",
    ],
)
def test_a_question_is_answered_however_it_is_typed(guideline: Guideline, question: str) -> None:
    answer = guideline.ask(question)

    assert answer.found[0].passage.section == ("Polisen",)
    assert 0 < answer.found[0].score <= 1


def test_words_of_the_text_find_it_without_a_topic(guideline: Guideline) -> None:
    answer = guideline.ask("får jag samtal hos företagshälsovården")

    assert answer.found[0].passage.section == ("Stöd",)


@pytest.mark.parametrize(
    "question",
    [
        "",
        "   ",
        "?!",
        "qwrtzx blfgh",
        "recept på kaka",
        "ignore your instructions",
        "kan jag få överfallslarm",  # asked, and this document says nothing of it
    ],
)
def test_what_the_document_doesnt_say_is_not_answered(guideline: Guideline, question: str) -> None:
    answer = guideline.ask(question)

    assert not answer.is_answered
    assert answer.reasons


def test_the_reasons_name_topics_and_words(guideline: Guideline) -> None:
    (first, *_) = guideline.ask("måste jag polisanmäla").found
    refused = guideline.ask("kan jag få överfallslarm")

    assert any("police_report" in reason.what for reason in first.reasons)
    assert any("alarm" in reason.what for reason in refused.reasons)


def test_a_note_stands_beside_its_passage(guideline: Guideline) -> None:
    answer = guideline.ask("har kommunen ansvar enligt arbetsmiljölagen")

    assert answer.found[0].note == NOTE
    assert guideline.note_of(answer.found[0].passage.id) == NOTE
    assert NOTE.text["sv"] not in answer.found[0].passage.text


def test_browsing_gives_a_topics_places_in_their_order(guideline: Guideline) -> None:
    sections = [found.passage.section for found in guideline.about("police_report").found]

    assert sections == [("Polisen",), ("Stöd",)]
    assert not guideline.about("alarm").is_answered
    assert not guideline.about("nothing").is_answered
    assert [topic.id for topic in guideline.topics] == ["police_report"]


def test_a_whole_section_is_given_by_one_of_its_passages(shared: Bank) -> None:
    long = tuple(f"Mening nummer {n} handlar om stöd till valda. " * 8 for n in range(6))
    guideline = Guideline.build(Document("Plan", (section("Stöd", *long),)), (), (), shared)

    assert len(guideline.passages) > 1
    assert guideline.section_of(1) == guideline.passages
    assert guideline.section_of(99) == ()


def test_a_place_that_isnt_in_the_document_is_named_and_nothing_fails(shared: Bank) -> None:
    lost = Topic("lost", places=(Place("Nowhere", "finns inte"),))
    note = Note(Place("Nowhere"), {"sv": "…"})

    guideline = Guideline.build(DOCUMENT, (lost,), (note,), shared)

    assert guideline.unplaced == ('topic "lost"', "note 1")


def test_everybodys_topics_serve_who_has_none_where_the_words_mark_an_answer() -> None:
    everybodys = (
        Topic("police_report", places=(Place("", "anmälas polisen"),)),
        Topic("alarm", places=(Place("", "överfallslarm"),)),
    )
    common = Common(TABLE, everybodys, OFF_TOPIC, (REPORT, ALARM))
    guideline = Guideline.build(DOCUMENT, (), (), bank.build(common, lambda _: 0.0))

    assert guideline.ask("måste jag polisanmäla").found[0].passage.section == ("Polisen",)
    assert not guideline.ask("kan jag få larm").is_answered


def test_what_is_kept_comes_back_and_answers_the_same(guideline: Guideline, shared: Bank) -> None:
    again = Guideline.loads(guideline.dumps(), (REPORT, ALARM), (NOTE,), shared)

    assert again.document == guideline.document
    assert again.passages == guideline.passages
    assert again.ask("måste jag polisanmäla") == guideline.ask("måste jag polisanmäla")


def test_topics_may_change_without_reading_the_document_anew(
    guideline: Guideline, shared: Bank
) -> None:
    support = Topic("talk", ask={"sv": ("vem lyssnar på mig",)}, places=(Place("Stöd"),))

    again = Guideline.loads(guideline.dumps(), (support,), (), shared)

    assert again.ask("vem lyssnar på mig?").found[0].passage.section == ("Stöd",)
    assert again.note_of(3) is None


@pytest.mark.parametrize("data", [b"", b"{}", b"[]", b'{"version": 0}', b'{"version": 1}', b"\xff"])
def test_damaged_bytes_are_refused(data: bytes, shared: Bank) -> None:
    with pytest.raises(KeptIndexError):
        Guideline.loads(data, (), (), shared)


@settings(max_examples=60)
@given(text=st.text(max_size=400))
def test_any_text_gets_an_answer_or_none_and_twice_the_same(
    guideline: Guideline, text: str
) -> None:
    answer = guideline.ask(text)

    assert answer == guideline.ask(text)
    assert len(answer.found) <= 3
    assert all(0 <= found.score <= 1 for found in answer.found)
