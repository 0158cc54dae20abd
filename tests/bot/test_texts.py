"""The words: in a person's language, with what a person said made harmless."""

import time
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot import markup
from bot.texts import Texts, TextsError, bare, escape, moment
from flows.messages import text

NOW = datetime(2026, 11, 20, 13, 2, tzinfo=UTC)

SWEDISH = """
error = Något gick fel. { $phone }
key_danger = 🆘 Jag är i fara
key_report = 📝 Rapportera
key_quick = ⚡ Snabbrapport
key_ask = ❓ Fråga
key_mine = 📁 Mina ärenden
key_cases = 📁 Ärenden
key_duty = 🕑 Min jour
hello = Hej <b>{ $name }</b>!
sent = Skickat { $at }.
told = Du skrev: { $words }
urgency = { $level ->
    [red] röd
   *[green] grön
 }
cases = { $count ->
    [one] ett ärende
   *[other] { $count } ärenden
 }
report = <b>Rapport</b>
    { $lines }
only = Bara på svenska
who = { INITIAL($unit) } hör av sig.
"""
ENGLISH = """
error = Something went wrong. { $phone }
key_danger = 🆘 I am in danger
key_report = 📝 Report
key_quick = ⚡ Quick report
key_ask = ❓ Ask
key_mine = 📁 My cases
key_cases = 📁 Cases
key_duty = 🕑 On call
hello = Hello <b>{ $name }</b>!
sent = Sent at { $at }.
told = You wrote: { $words }
urgency = { $level ->
    [red] red
   *[green] green
 }
cases = { $count ->
    [one] one case
   *[other] { $count } cases
 }
report = <b>Report</b>
    { $lines }
who = { INITIAL($unit) } will be in touch.
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "sv.ftl").write_text(SWEDISH, "utf-8")
    (tmp_path / "en.ftl").write_text(ENGLISH, "utf-8")
    return tmp_path


@pytest.fixture
def texts(folder: Path) -> Texts:
    return Texts(folder)


def say(
    texts: Texts, key: str, language: str = "sv", place: str | None = None, **args: object
) -> str:
    return texts.render(text(key, **args), language=language, place=place, now=NOW)


def test_a_sentence_is_said_in_the_person_s_language(texts: Texts) -> None:
    assert say(texts, "hello", name="Anna") == "Hej <b>Anna</b>!"
    assert say(texts, "hello", "en", name="Anna") == "Hello <b>Anna</b>!"


def test_a_language_that_we_do_not_speak_is_swedish(texts: Texts) -> None:
    assert say(texts, "hello", "fi", name="Anna") == "Hej <b>Anna</b>!"


def test_a_sentence_that_is_missing_in_a_language_is_said_in_swedish(texts: Texts) -> None:
    assert say(texts, "only", "en") == "Bara på svenska"


def test_a_sentence_that_is_nowhere_costs_no_more_than_a_neutral_answer(texts: Texts) -> None:
    assert say(texts, "nowhere") == "Något gick fel. "


def test_a_unit_that_is_written_small_can_begin_a_sentence(texts: Texts) -> None:
    assert say(texts, "who", unit="säkerheten på 1 trappa") == "Säkerheten på 1 trappa hör av sig."
    assert say(texts, "who", unit="ärendegruppen & jouren").startswith("Ärendegruppen &amp; j")
    assert say(texts, "who").endswith("hör av sig.")


def test_a_gap_that_nobody_fills_breaks_nothing(texts: Texts) -> None:
    assert "Hej" in say(texts, "hello")


def test_what_a_person_said_is_escaped_and_our_own_words_are_not(texts: Texts) -> None:
    inner = text("hello", name='<i>&"')

    assert say(texts, "told", words="<b>1 & 2") == "Du skrev: &lt;b&gt;1 &amp; 2"
    assert say(texts, "told", words=inner) == "Du skrev: Hej <b>&lt;i&gt;&amp;&quot;</b>!"


def test_a_list_of_sentences_is_a_line_each(texts: Texts) -> None:
    lines = (text("hello", name="Anna"), text("only"))

    assert say(texts, "report", lines=lines).splitlines()[1:] == [
        "Hej <b>Anna</b>!",
        "Bara på svenska",
    ]


@pytest.mark.parametrize("length", [99, 100, 101, 2500, 2501, 20_000])
def test_a_long_text_comes_through_whole(texts: Texts, length: int) -> None:
    """Fluent refuses 2,500 characters in one place; a person's account may be longer."""
    words = "å" * length

    assert say(texts, "told", words=words) == f"Du skrev: {words}"
    assert say(texts, "told", words=text("told", words=words)).endswith(words)


def test_words_choose_between_forms(texts: Texts) -> None:
    assert say(texts, "urgency", level="red") == "röd"
    assert say(texts, "cases", count=1) == "ett ärende"
    assert say(texts, "cases", "en", count=3) == "3 cases"


def test_a_button_has_no_markup(texts: Texts) -> None:
    said = texts.render_plain(text("hello", name="<Anna>"), language="sv", place=None, now=NOW)

    assert said == "Hej <Anna>!"


@pytest.mark.parametrize(
    ("at", "swedish", "english"),
    [
        (datetime(2026, 11, 20, 13, 2, tzinfo=UTC), "kl. 14.02", "14:02"),
        (datetime(2026, 11, 21, 13, 30, tzinfo=UTC), "21 november kl. 14.30", "21 November 14:30"),
        (datetime(2026, 7, 1, 22, 30, tzinfo=UTC), "2 juli kl. 00.30", "2 July 00:30"),
        (
            datetime(2025, 1, 2, 3, 4, tzinfo=UTC),
            "2 januari 2025 kl. 04.04",
            "2 January 2025 04:04",
        ),
    ],
)
def test_times_are_stockholm_s_and_short_where_they_are_today_s(
    at: datetime, swedish: str, english: str
) -> None:
    assert moment(at, language="sv", now=NOW) == swedish
    assert moment(at, language="en", now=NOW) == english


@pytest.mark.parametrize(
    "label",
    ["🆘 Jag är i fara", "Jag är i fara", "jag är i FARA!", "  jag  är i fara ", "I am in danger"],
)
def test_a_key_is_known_by_its_words_in_any_language(texts: Texts, label: str) -> None:
    assert texts.key_of(label) == "danger"


def test_other_words_are_no_key(texts: Texts) -> None:
    assert texts.key_of("Jag är i fara nu") is None
    assert texts.key_of("") is None


def test_a_municipality_replaces_single_sentences(folder: Path, tmp_path: Path) -> None:
    own = tmp_path / "own"
    own.mkdir()
    (own / "sv.ftl").write_text("hello = Tjena { $name }!\nkey_ask = Undrar du?\n", "utf-8")
    texts = Texts(folder, {"sala": own})

    assert say(texts, "hello", place="sala", name="Bo") == "Tjena Bo!"
    assert say(texts, "hello", place="sigtuna", name="Bo") == "Hej <b>Bo</b>!"
    assert say(texts, "hello", "en", place="sala", name="Bo") == "Hello <b>Bo</b>!"
    assert say(texts, "only", place="sala") == "Bara på svenska"
    assert texts.key_of("undrar du") == "ask"


@pytest.mark.parametrize(
    ("more", "problem"),
    [
        ("only = Only in English", ""),
        ("", "only: is missing in en"),
        ("only = <b>oh", "only: in en: <b> is not closed"),
        ("only = a < b", "only: in en: '<' must be written as an entity"),
        ("only = <script>x</script>", "only: in en: <script> is no tag of ours"),
        ("only = { $name }", "only: { $name } is in en, not in sv"),
        ("only = { nowhere }", "only: in en: Unknown message: nowhere"),
        ('only = { "" }', "only: in en: says nothing"),
        ("only = x\nextra = x", "extra: is missing in sv"),
    ],
)
def test_what_is_wrong_with_the_texts_is_found(folder: Path, more: str, problem: str) -> None:
    (folder / "en-more.ftl").write_text(more, "utf-8")

    assert Texts(folder).problems() == ([problem] if problem else [])


def test_what_is_wrong_with_a_profile_s_texts_is_found(folder: Path, tmp_path: Path) -> None:
    (folder / "en-more.ftl").write_text("only = Only in English", "utf-8")
    own = tmp_path / "own"
    own.mkdir()
    (own / "sv.ftl").write_text("helo = Hej\nhello = { $nmae }\nsent = Skickat.\n", "utf-8")

    assert Texts(folder, {"sala": own}).problems() == [
        "hello: { $nmae } is in sv of sala, not in en",
        "hello: { $nmae } is in sv of sala, not in sv",
        "helo: sala replaces a sentence that doesn't exist",
    ]


def test_a_needed_sentence_that_is_nowhere_is_found(tmp_path: Path) -> None:
    (tmp_path / "sv.ftl").write_text("hello = Hej", "utf-8")
    (tmp_path / "en.ftl").write_text("hello = Hi", "utf-8")

    assert "error: is missing" in Texts(tmp_path).problems()


@pytest.mark.parametrize(
    ("source", "complaint"),
    [
        ("hello = Hej\n?? nonsense\n", "line 2 isn't understood"),
        ("hello = Hej\nhello = Hej igen\n", "hello is there twice"),
    ],
)
def test_a_file_that_is_wrong_is_named(folder: Path, source: str, complaint: str) -> None:
    (folder / "sv-more.ftl").write_text(source, "utf-8")

    with pytest.raises(TextsError, match=rf"sv-more\.ftl: {complaint}"):
        Texts(folder)


def test_a_file_that_is_no_text_is_named(folder: Path) -> None:
    (folder / "sv-more.ftl").write_bytes(b"\xff\xfe")

    with pytest.raises(TextsError, match="can't be read"):
        Texts(folder)


def test_without_swedish_there_are_no_texts(tmp_path: Path) -> None:
    with pytest.raises(TextsError, match="no texts"):
        Texts(tmp_path)


@given(st.text(st.characters(exclude_categories=()), max_size=300))
def test_whatever_a_person_writes_can_be_sent_and_marks_up_nothing(words: str) -> None:
    safe = escape(words)

    safe.encode()  # half a surrogate pair would raise
    assert not list(markup.faults(safe))
    assert "<" not in safe


def test_words_that_run_the_other_way_do_not_turn_ours_around() -> None:
    assert escape("שלום\u202e") == "\u2068שלום\u2069"
    assert escape("hej") == "hej"


@given(st.text(max_size=30))
def test_a_bare_label_is_bare(label: str) -> None:
    assert bare(bare(label)) == bare(label)


def test_a_long_label_takes_no_time() -> None:
    """A stranger's message of dots held up everybody for a tenth of a second, each time."""
    begun = time.process_time()

    assert len(bare(f"a{'.' * 50_000}b")) == 50_002

    assert time.process_time() - begun < 1


def test_the_bundled_texts_hold_what_every_bot_needs() -> None:
    texts = Texts(Texts.bundled())

    assert texts.key_of("Jag är i fara") == "danger"
    for result in ("ask", "done", "already", "gone", "failed"):
        assert texts.has(f"link_{result}")
        assert texts.has(f"link_{result}_title", language="en")
