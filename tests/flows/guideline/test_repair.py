"""Badly scanned Swedish is mended word by word; whole Swedish is left alone."""

import random
import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bench.guidance.damage import KINDS, damage
from bot import lexicon
from flows.guideline.document import Repair
from flows.guideline.repair import repair

TEXT = """Den som får ett hot ska höra av sig till sin närmaste chef samma dag.
Även små händelser är viktiga, för tillsammans visar de vad som pågår över tid.
Säkerhetsavdelningen gör en bedömning och föreslår åtgärder för att öka tryggheten.
Vid behov kan någon följa med till polisen när en anmälan ska göras.
Åtgärderna följs upp två gånger per år, även när hotet inte längre finns kvar.
Polisanmälan görs så snart som möjligt och stöd ges även efteråt.
Frågor om stöd och skyddsåtgärder besvaras av säkerhetschefen på kontorstid.
Ledamöterna ska före varje möte få veta vilka skyddsåtgärder som gäller.
Allt är frivilligt, och ingen behöver möta detta ensam."""


def mend(text: str) -> tuple[str, list[Repair]]:
    lines, repairs = repair(list(enumerate(text.split("\n"), 1)), lexicon.load())
    return "\n".join(lines), repairs


def scanned(text: str = "") -> str:
    """Give a damaged page around a line of the test's own."""
    rest = damage(TEXT, "mixed", random.Random(4))  # noqa: S311
    return f"{rest}\n{text}" if text else rest


def last(text: str) -> str:
    return mend(scanned(text))[0].split("\n")[-1]


@pytest.mark.parametrize("kind", KINDS)
def test_most_words_are_right_again_whatever_the_scanner_did(kind: str) -> None:
    pages = "\n".join([TEXT] * 3)
    damaged = damage(pages, kind, random.Random(kind))  # noqa: S311

    mended, repairs = mend(damaged)

    rights, before, after = pages.split(), damaged.split(), mended.split()
    was_wrong = sum(a != b for a, b in zip(before, rights, strict=True))
    wrong = sum(a != b for a, b in zip(after, rights, strict=True))
    assert wrong <= len(rights) * 0.03
    assert wrong < was_wrong / 3
    assert repairs


def test_whole_swedish_is_left_alone() -> None:
    assert mend(TEXT) == (TEXT, [])


def test_mistakes_of_the_writer_are_not_the_scanners() -> None:
    text = TEXT.replace("händelser", "händlser").replace("bedömning", "bedömmning")

    assert mend(text) == (text, [])


@pytest.mark.parametrize(
    ("seen", "right"),
    [
        ("ett sdrskilt arvode", "ett särskilt arvode"),
        ("de fértroendevalda", "de förtroendevalda"),
        ("det &r bra, det dr bra", "det är bra, det är bra"),
        ("utsatt f6r hot", "utsatt för hot"),
        ("vidta 4tgärder", "vidta åtgärder"),
        ("det ¢vergripande ansvaret", "det övergripande ansvaret"),
        ("minst en gdng per ar", "minst en gång per år"),
        ("som ar ansvarig", "som är ansvarig"),
        ("en tilldmpningsanvisning", "en tillämpningsanvisning"),
        ("en personsdkerhetsutbildning", "en personsäkerhetsutbildning"),
        ("hot och vald mot tjdnstemdn", "hot och våld mot tjänstemän"),
        ("Detta sker. [ detta ingar stéd", "Detta sker. I detta ingår stöd"),
        ("ledamoter 1 Sveriges riksdag", "ledamöter i Sveriges riksdag"),
    ],
)
def test_words_of_a_damaged_page_are_mended(seen: str, right: str) -> None:
    assert last(seen) == right


@pytest.mark.parametrize(
    "text",
    [
        "enligt 4 kap. 18 a § i kommunallagen (2017:725)",
        "den 1 juli 2025 och 40% av 30 personer",
        "Beslut fattat av Fredrik Holmgren",
        "av TiB och SKR med stalking och online",
        "nummer 112, dnr KS/2021:614",
        "den vald person som blir vald",
    ],
)
def test_numbers_names_law_and_foreign_words_stay(text: str) -> None:
    assert last(text) == text


def test_a_word_that_is_one_is_doubted_only_on_a_damaged_page() -> None:
    assert mend(f"{TEXT}\nDe satt pa en bank och drack for mycket.")[1] == []


def test_each_repair_says_where_and_an_unsure_one_is_left_and_marked() -> None:
    text, repairs = mend(scanned("pa hot & dens végnar"))

    number = len(text.split("\n"))
    assert Repair(number, "pa", "på", sure=True) in repairs
    unsure = [each for each in repairs if not each.sure]
    assert Repair(number, "&", "å", sure=False) in unsure
    assert "hot & dens" in text


def test_capitals_stay_where_they_were() -> None:
    assert last("Sdkerhet. SÄKERHET. Atgérder") == "Säkerhet. SÄKERHET. Åtgärder"


@settings(deadline=None, max_examples=40)
@given(st.text(st.sampled_from("aodé&4 [1]\nåäöTtsr.,-/§¢"), max_size=60))
def test_any_text_keeps_its_lines_and_what_is_no_word(text: str) -> None:
    page = scanned(text)

    mended, _ = mend(page)

    assert mended.count("\n") == page.count("\n")
    assert len(mended.split()) == len(page.split())
    assert re.findall(r"[.,/-]", mended) == re.findall(r"[.,/-]", page)
