"""The files beside the code agree with it: the example configuration, the locks, the versions."""

import re
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any, get_args

import pytest
from pydantic import BaseModel

from bot import config_file, profiles
from bot.config import Bot, Config
from tests.meta.tree import ROOT, files, name

EXAMPLE = ROOT / "config.example.toml"
LOCKS = ("requirements.lock", "requirements-test.lock")
_PIN = re.compile(r"^([A-Za-z0-9._-]+)==(\S+)", re.MULTILINE)
_NEED = re.compile(r"^[A-Za-z0-9._-]+")


def keys_of(model: type[BaseModel], before: str = "") -> Iterator[str]:
    """Name every key of a table and of the tables in it."""
    for key, field in model.model_fields.items():
        tables = [
            kind
            for kind in (field.annotation, *get_args(field.annotation))
            if isinstance(kind, type) and issubclass(kind, BaseModel)
        ]
        if Bot in tables:
            yield from keys_of(Bot, f"{before}{key}.NAME.")
        elif tables:
            yield from keys_of(tables[0], f"{before}{key}.")
        else:
            yield f"{before}{key}"


def keys_in(table: dict[str, Any], before: str = "") -> Iterator[str]:
    for key, value in table.items():
        if isinstance(value, dict):
            yield from keys_in(value, f"{before}{'NAME' if before == 'bots.' else key}.")
        else:
            yield f"{before}{key}"


def uncommented(text: str) -> dict[str, Any]:
    """Read the example as if the keys that are shown but not in use were in use."""
    return tomllib.loads(re.sub(r"^#(?=[a-z\[])", "", text, flags=re.MULTILINE))


def pins(lock: str) -> dict[str, str]:
    found = _PIN.findall((ROOT / lock).read_text("utf-8"))
    return {_plain(package): version for package, version in found}


def _plain(package: str) -> str:
    """Write a package's name as indexes compare it."""
    return re.sub(r"[-_.]+", "-", package).lower()


def test_the_example_configuration_loads_and_says_the_defaults(tmp_path: Path) -> None:
    file = tmp_path / "config.toml"
    file.write_text(EXAMPLE.read_text("utf-8"), "utf-8")

    config = config_file.load(file, {})

    assert config.model_copy(update={"telegram": None, "storage": None}) == Config(
        municipalities=("vasteras",)
    ).model_copy(update={"telegram": None, "storage": None})
    assert config.storage.key_file == tmp_path / Config.model_fields["storage"].default.key_file


def test_the_example_shows_every_key_there_is_and_no_other() -> None:
    known = set(keys_of(Config))
    # A bot's tables hold what [telegram] and [telegram.webhook] show already.
    repeated = {key for key in known if key.startswith("bots.NAME.telegram.")}

    shown = set(keys_in(uncommented(EXAMPLE.read_text("utf-8"))))

    assert len(known) > 15
    assert known - repeated - shown == set()
    assert shown - known == set()


def test_every_bundled_profile_explains_every_key() -> None:
    looked_at = [profiles.BUNDLED / place / profiles.FILE for place in profiles.bundled()]
    shown = {name(path): set(keys_in(uncommented_profile(path))) for path in looked_at}

    assert len(looked_at) == 4
    first = next(iter(shown.values()))
    assert {"name", "unit", "unit_phone", "police", "alerts.red", "alerts.fallback"} <= first
    assert all(keys == first for keys in shown.values())


def uncommented_profile(path: Path) -> dict[str, Any]:
    """In a profile the explanations are for people: a key not in use stands as `# key = value`."""
    text = re.sub(r"^# (?=[a-z]+ = )", "", path.read_text("utf-8"), flags=re.MULTILINE)
    return tomllib.loads(re.sub(r'"   .*$', '"', text, flags=re.MULTILINE))


@pytest.mark.parametrize("lock", LOCKS)
def test_a_lock_names_no_place_to_fetch_from(lock: str) -> None:
    text = (ROOT / lock).read_text("utf-8")

    assert "--hash=sha256:" in text
    assert re.search(r"https?://|file:|--index-url|--extra|--find-links|--trusted|@ ", text) is None
    assert all(line.startswith((" ", "#")) or "==" in line for line in text.splitlines() if line)


def test_the_locks_agree_and_hold_what_the_project_asks_for() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    runtime, test = pins(LOCKS[0]), pins(LOCKS[1])
    extras = project["optional-dependencies"]

    def wanted(needs: list[str]) -> set[str]:
        return {_plain(match.group()) for need in needs if (match := _NEED.match(need))}

    assert len(runtime) > 20
    assert runtime.items() <= test.items()
    assert wanted(project["dependencies"]) <= set(runtime)
    assert wanted(extras["test"] + extras["lint"]) <= set(test)
    assert not wanted(extras["test"] + extras["lint"]) & set(runtime)


def test_the_version_is_the_same_everywhere() -> None:
    version = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["version"]

    assert f"softwareVersion: {version}\n" in (ROOT / "publiccode.yml").read_text("utf-8")
    assert f"\n## {version} " in (ROOT / "CHANGELOG.md").read_text("utf-8")


def test_the_licence_is_whole() -> None:
    text = (ROOT / "LICENSE").read_text("utf-8")

    assert text.startswith(
        "EUROPEAN UNION PUBLIC LICENCE v. 1.2\nEUPL © the European Union 2007, 2016"
    )
    assert all(f"\n{article}." in text for article in range(1, 16))
    assert "All other changes or additions to this Appendix" in text


def test_no_file_knows_the_machine_it_was_written_on() -> None:
    looked_at = files(".py", ".md", ".toml", ".ftl", ".yml", ".js", ".html", ".css")
    # Put together here, so that this file doesn't find itself.
    place = re.compile("|".join(f"/{top}/[a-z]" for top in ("work", "farm", "tmp", "root", "home")))
    found = [name(path) for path in looked_at if place.search(path.read_text("utf-8"))]

    assert len(looked_at) > 50
    assert found == []
