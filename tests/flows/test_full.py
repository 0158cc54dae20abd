"""A report holds what a reader can take in; what it does not hold is said, and costs nothing."""

from flows.events import FileKind, IncomingFile, Pressed, SentFile, Wrote
from flows.report.evidence import MOST_FILES
from flows.report.flow import MOST_WORDS
from tests.doubles.stage import Stage

LONG = "a" * 4000


def test_a_story_that_is_full_keeps_what_it_has_and_says_so() -> None:
    stage = Stage()
    stage.play("official", Pressed("report"))
    for number in range(MOST_WORDS // len(LONG)):
        stage.play("official", Wrote(LONG, number))
    before = stage.session("official")

    stage.play("official", Wrote(LONG, 99))

    assert "story_full" in stage.keys("official")[-2:]
    assert stage.session("official") == before


def test_a_report_takes_no_more_files_than_anybody_reads() -> None:
    stage = Stage()
    stage.play("official", Pressed("report"))
    file = IncomingFile(kind=FileKind.PHOTO, reference="f", size=1, name=None, mime=None)
    for number in range(MOST_FILES):
        stage.play("official", SentFile(file, "", number))

    turn = stage.play("official", SentFile(file, "", 99))

    assert turn.effects == ()
    assert "files_full" in stage.keys("official")[-2:]
