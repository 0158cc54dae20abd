"""An update in which a process hung is known to the next one; one that was cut off is not."""

from pathlib import Path

import pytest

from bot.mark import HUNG, Mark

BOT, UPDATE = "main", 4711


def mark(folder: Path, *, at: float = 1000.0, boot: str = "this one") -> Mark:
    return Mark(folder / "evidence.step", boot=boot, seconds=lambda: at)


def ends_in_a_step(folder: Path) -> None:
    """Let a process end while it thinks about an update."""
    mark(folder).set(BOT, UPDATE)


def test_an_update_that_was_thought_about_for_half_a_minute_hung(tmp_path: Path) -> None:
    ends_in_a_step(tmp_path)

    assert mark(tmp_path, at=1000 + HUNG).left() == (BOT, UPDATE)


def test_a_process_that_was_killed_in_a_step_and_started_again_has_not_hung(tmp_path: Path) -> None:
    ends_in_a_step(tmp_path)

    assert mark(tmp_path, at=1005).left() is None


def test_a_machine_that_was_started_anew_tells_nothing(tmp_path: Path) -> None:
    ends_in_a_step(tmp_path)

    assert mark(tmp_path, at=1000 + HUNG, boot="another").left() is None


def test_a_step_that_ended_or_failed_has_not_hung(tmp_path: Path) -> None:
    with mark(tmp_path).on(BOT, UPDATE):
        pass
    with pytest.raises(KeyError), mark(tmp_path).on(BOT, UPDATE):
        raise KeyError

    assert mark(tmp_path, at=1000 + HUNG).left() is None


def test_where_nothing_can_be_marked_steps_are_taken_all_the_same(tmp_path: Path) -> None:
    nowhere = mark(tmp_path / "is not there")

    with nowhere.on(BOT, UPDATE):
        assert nowhere.left() is None
