"""The unit file that the papers give to an operator: systemd understands it, and it holds."""

import shutil
import subprocess
from configparser import ConfigParser
from pathlib import Path

import pytest

from tests.meta.tree import ROOT

UNIT = ROOT / "docs" / "systemd" / "tryggbot.service"


def read() -> ConfigParser:
    unit = ConfigParser(strict=False, interpolation=None)
    unit.optionxform = str  # type: ignore[assignment, method-assign]
    unit.read(UNIT, "utf-8")
    return unit


def test_it_notifies_is_watched_and_always_started_again() -> None:
    unit = read()

    service = unit["Service"]
    assert service["Type"] == "notify"
    assert int(service["WatchdogSec"]) > 60  # the process's own watchdog bites first
    assert service["Restart"] == "always"
    assert unit["Unit"]["StartLimitIntervalSec"] == "0"
    assert service["NoNewPrivileges"] == "yes"
    assert service["ProtectSystem"] == "strict"
    assert service["SystemCallErrorNumber"] == "EPERM"  # refused, not killed for asking
    assert int(service["LimitCORE"]) == 0  # a core would hold the key and words in clear


@pytest.mark.skipif(shutil.which("systemd-analyze") is None, reason="needs systemd-analyze")
def test_systemd_has_nothing_to_say_about_it(tmp_path: Path) -> None:
    text = UNIT.read_text("utf-8")
    command = "/opt/tryggbot/.venv/bin/tryggbot"
    assert command in text
    copy = tmp_path / UNIT.name
    copy.write_text(text.replace(command, "/bin/true"), "utf-8")

    found = subprocess.run(  # noqa: S603 - our own file
        ["systemd-analyze", "verify", "--man=no", str(copy)],  # noqa: S607 - wherever it is
        capture_output=True,
        text=True,
        check=False,
        env={"PATH": "/usr/bin:/bin", "SYSTEMD_LOG_LEVEL": "warning"},
    )

    assert [line for line in found.stderr.splitlines() if UNIT.name in line] == []
