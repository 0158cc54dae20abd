"""The command line as a whole: one line for what is wrong, and the right exit code."""

import resource
import subprocess
import sys

import pytest

from tests.bot.cli.conftest import Operator
from tests.meta.tree import ROOT


@pytest.mark.parametrize(
    ("words", "complaint"),
    [
        (["fly"], "No such command 'fly'."),
        (["demo", "--port", "many"], "Invalid value for '--port'"),
        (["case", "show"], "Missing argument 'NUMBER'"),
        (["run", "--config", "nowhere.toml"], "nowhere.toml: no such file; `tryggbot init` makes"),
        (["check", "--colour"], "No such option: --colour"),
    ],
)
def test_wrong_use_is_said_in_one_line_with_exit_code_2(
    somebody: Operator, words: list[str], complaint: str
) -> None:
    outcome = somebody.types(*words)

    if words[0] == "check":
        assert outcome.code == 2
        assert complaint.casefold() in outcome.complaint.casefold()
    else:
        assert outcome.code == 2
        assert outcome.complaint.startswith("tryggbot: ")
        assert complaint in outcome.complaint


def test_a_missing_key_is_wrong_configuration(operator: Operator) -> None:
    (operator.folder / "tryggbot.key").unlink()

    outcome = operator.does("people", "list")

    assert outcome.code == 2
    assert "tryggbot.key doesn't exist; make it with: tryggbot keys new" in outcome.complaint


def test_a_broken_database_is_a_failure_without_a_traceback(operator: Operator) -> None:
    (operator.folder / "tryggbot.db").write_bytes(b"no database at all" * 100)

    outcome = operator.does("people", "list")

    assert outcome.code == 1
    assert outcome.complaint.startswith("tryggbot: storage: ")


def test_every_command_of_the_contract_is_there(somebody: Operator) -> None:
    told = somebody.types("--help")

    assert told.code == 0
    for command in ("demo", "init", "check", "sandbox", "run", "invite", "case", "people"):
        assert command in told.out
    for command in ("keys", "audit", "diagram"):
        assert command in told.out


@pytest.mark.parametrize("group", [[], ["case"], ["people"], ["keys"], ["audit"]])
def test_a_group_alone_shows_its_help(somebody: Operator, group: list[str]) -> None:
    outcome = somebody.types(*group)

    assert outcome.code == 2
    assert "Usage: tryggbot" in outcome.out
    assert outcome.err == ""


def test_python_m_bot_is_the_same_command() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "bot", "fly"], cwd=ROOT, capture_output=True, text=True, check=False
    )

    assert done.returncode == 2
    assert done.stderr == "tryggbot: No such command 'fly'.\n"


def test_a_command_that_dies_leaves_no_memory_on_the_disk(somebody: Operator) -> None:
    most = resource.getrlimit(resource.RLIMIT_CORE)[1]
    resource.setrlimit(resource.RLIMIT_CORE, (most, most))

    somebody.types("--help")

    assert resource.getrlimit(resource.RLIMIT_CORE) == (0, most)
