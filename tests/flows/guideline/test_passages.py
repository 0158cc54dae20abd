"""Passages: whole sentences, at most 900 characters, never across a heading, nothing lost."""

import re

from hypothesis import given
from hypothesis import strategies as st

from flows.guideline.document import MOST_SHOWN, Block, Document, Kind, Section
from flows.guideline.passages import cut, shown
from flows.guideline.sentences import sentences

SENTENCE = "Den som har utsatts för hot ska få stöd av kommunen och av sitt parti. "
KINDS = st.sampled_from([Kind.TEXT, Kind.ITEM, Kind.ROW])
WORDS = st.text(st.sampled_from("abåÄö., :;1§.-–\n"), max_size=2500)
PROSE = st.integers(1, 40).map(lambda n: (SENTENCE * n).strip())
BLOCKS = st.builds(Block, KINDS, WORDS | PROSE, st.integers(1, 99))
SECTIONS = st.builds(
    Section, st.tuples(st.sampled_from("ABC")), st.lists(BLOCKS, max_size=6).map(tuple), st.just(1)
)
DOCUMENTS = st.builds(Document, st.just("Plan"), st.lists(SECTIONS, max_size=4).map(tuple))


def document(*blocks: Block) -> Document:
    return Document("Plan", (Section(("Stöd",), blocks, 1),))


def text(words: str, kind: Kind = Kind.TEXT) -> Block:
    return Block(kind, words, 1)


def run_together(words: str) -> str:
    return re.sub(r"\s", "", words)


@given(DOCUMENTS)
def test_no_word_is_lost_or_doubled_and_their_order_is_kept(given: Document) -> None:
    blocks = [block for section in given.sections for block in section.blocks]

    told = "".join(passage.text for passage in cut(given))

    assert run_together(told) == run_together("".join(map(shown, blocks)))


@given(DOCUMENTS)
def test_a_passage_fits_and_belongs_to_one_section(given: Document) -> None:
    passages = cut(given)

    assert [passage.id for passage in passages] == list(range(len(passages)))
    for passage in passages:
        assert 0 < len(passage.text) <= MOST_SHOWN
        assert 1 <= passage.part <= passage.parts
    with_text = [s for s in given.sections if any(b.text.strip() for b in s.blocks)]
    firsts = [passage.section for passage in passages if passage.part == 1]
    assert firsts == [section.path for section in with_text]


@given(st.lists(PROSE, min_size=1, max_size=8))
def test_a_passage_begins_and_ends_with_whole_sentences(paragraphs: list[str]) -> None:
    for passage in cut(document(*map(text, paragraphs))):
        assert passage.text.startswith("Den som")
        assert passage.text.endswith("parti.")


@given(WORDS)
def test_sentences_are_the_paragraph_again(words: str) -> None:
    assert run_together("".join(sentences(words))) == run_together(words)


def test_a_section_that_fits_is_one_passage() -> None:
    blocks = text("Vid hot ska den hotade:"), text("ringa", Kind.ITEM), text("skriva", Kind.ITEM)

    (passage,) = cut(document(*blocks))

    assert passage.text == "Vid hot ska den hotade:\n• ringa\n• skriva"


def test_a_long_section_is_cut_between_its_paragraphs_into_like_parts() -> None:
    paragraph = (SENTENCE * 6).strip()

    passages = cut(document(*[text(paragraph)] * 4))

    assert [passage.text for passage in passages] == [f"{paragraph}\n{paragraph}"] * 2
    assert [(passage.part, passage.parts) for passage in passages] == [(1, 2), (2, 2)]


def test_a_list_stays_with_the_line_that_announces_it() -> None:
    items = [text(SENTENCE.strip(), Kind.ITEM)] * 4

    passages = cut(document(text((SENTENCE * 9).strip()), text("Du ska:"), *items))

    assert len(passages) == 2
    assert passages[1].text.startswith("Du ska:\n• ")


def test_a_numbered_item_needs_no_bullet() -> None:
    (passage,) = cut(document(text("1. Ring polisen.", Kind.ITEM)))

    assert passage.text == "1. Ring polisen."


def test_a_sentence_that_is_too_long_is_cut_at_a_clause() -> None:
    clause = "den som har utsatts för hot ska få stöd, "

    passages = cut(document(text((clause * 40).strip())))

    assert all(passage.text.endswith("stöd,") for passage in passages)


def test_full_stops_of_abbreviations_end_no_sentence() -> None:
    words = (
        "Stöd ges t.ex. av HR, bl.a. enligt 4 kap. 18 a § och nr. 3. Det gäller politiker, "
        "s.k. förtroendevalda, d.v.s. ledamöter m.fl. Dessa ska få hjälp av A. Ek kl. 8. Slut."
    )

    assert sentences(words) == [
        "Stöd ges t.ex. av HR, bl.a. enligt 4 kap. 18 a § och nr. 3.",
        "Det gäller politiker, s.k. förtroendevalda, d.v.s. ledamöter m.fl.",
        "Dessa ska få hjälp av A. Ek kl. 8.",
        "Slut.",
    ]


def test_dates_and_numbers_end_a_sentence_only_before_a_large_letter() -> None:
    assert sentences("Beslutat den 1. 2 av 3 sa ja. Är det så? Ja! Slut") == [
        "Beslutat den 1. 2 av 3 sa ja.",
        "Är det så?",
        "Ja!",
        "Slut",
    ]
