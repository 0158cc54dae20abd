"""`init` and `keys new`: from nothing to an instance, and never over anything."""

import stat
from pathlib import Path

import pytest

from bot import config_file, phones
from tests.bot.cli.conftest import TOKEN, Operator


def mode(file: Path) -> int:
    return stat.S_IMODE(file.stat().st_mode)


def test_init_writes_configuration_key_and_database_for_the_owner_alone(
    somebody: Operator,
) -> None:
    made = somebody.does("init", "--municipality", "vasteras", "--token", TOKEN)

    assert made.code == 0
    assert made.err == ""
    assert mode(somebody.folder / "config.toml") == 0o600
    assert mode(somebody.folder / "tryggbot.key") == 0o600
    assert mode(somebody.folder / "tryggbot.db") == 0o600
    config = config_file.load(somebody.config, {})
    assert config.telegram.read_token() == TOKEN
    assert TOKEN not in made.out


def test_init_copies_the_profile_so_that_numbers_can_be_put_in(operator: Operator) -> None:
    operator.changes("08-465 004 11", "08-465 004 77", file="vasteras/profile.toml")

    told = operator.does("check").out

    assert "vasteras: unit_phone: 08-465 004 77 leads nowhere" in told


def test_init_takes_a_profile_folder_of_ones_own(somebody: Operator) -> None:
    folder = somebody.folder / "profiles" / "exempel"
    folder.mkdir(parents=True)
    (folder / "profile.toml").write_text('name = "X"\nunit = "enheten"\nunit_phone = "1177"\n')

    made = somebody.does("init", "--municipality", str(folder), "--token", TOKEN)

    assert made.code == 0
    assert config_file.load(somebody.config, {}).municipalities == (str(folder),)


def test_init_takes_several_municipalities_and_a_token_file(somebody: Operator) -> None:
    (somebody.folder / "bot.token").write_text(TOKEN)

    made = somebody.does(
        *("init", "--municipality", "sigtuna", "--municipality", "fagersta"),
        *("--token-file", str(somebody.folder / "bot.token")),
    )

    assert made.code == 0
    config = config_file.load(somebody.config, {})
    assert [Path(place).name for place in config.municipalities] == ["sigtuna", "fagersta"]
    assert config.telegram.read_token() == TOKEN
    assert TOKEN not in somebody.config.read_text()


@pytest.mark.parametrize("there", ["config.toml", "tryggbot.key", "tryggbot.db", "vasteras"])
def test_init_overwrites_nothing_and_then_writes_nothing(somebody: Operator, there: str) -> None:
    (somebody.folder / there).write_text("mine")

    made = somebody.does("init", "--municipality", "vasteras", "--token", TOKEN)

    assert made.code == 2
    assert f"{there} is there already and is not overwritten" in made.complaint
    assert [file.name for file in somebody.folder.iterdir()] == [there]
    assert (somebody.folder / there).read_text() == "mine"


@pytest.mark.parametrize(
    ("words", "complaint"),
    [
        (["--municipality", "gotham", "--token", TOKEN], "'gotham' is no profile; allowed is"),
        (["--municipality", "vasteras", "--token", "hush"], "telegram.token: is not a bot's token"),
        (["--municipality", "vasteras"], "--token: missing; give it, --token-file or TRYGGBOT_"),
        (["--token", TOKEN], "--municipality: missing; allowed is fagersta, sigtuna"),
        (["--token", TOKEN, "--token-file", "x"], "--token, --token-file: give one of them"),
        (["--municipality", "vasteras", "--token-file", "x"], "token_file: x can't be read"),
    ],
)
def test_init_says_what_it_lacks_and_writes_nothing(
    somebody: Operator, words: list[str], complaint: str
) -> None:
    made = somebody.does("init", *words)

    assert made.code == 2
    assert complaint in made.complaint
    assert "hush" not in made.err
    assert list(somebody.folder.iterdir()) == []


def test_init_leaves_a_token_in_the_environment_where_it_is(
    somebody: Operator, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TRYGGBOT_TELEGRAM__TOKEN", TOKEN)

    made = somebody.does("init", "--municipality", "vasteras")

    assert made.code == 0
    assert TOKEN not in somebody.config.read_text()


def test_keys_new_writes_the_key_that_the_configuration_names(somebody: Operator) -> None:
    somebody.config.write_text('municipalities = ["sigtuna"]\n[storage]\nkey_file = "a.key"\n')

    made = somebody.does("keys", "new")

    assert made.code == 0
    assert mode(somebody.folder / "a.key") == 0o600


def test_keys_new_refuses_to_overwrite(operator: Operator) -> None:
    before = (operator.folder / "tryggbot.key").read_bytes()

    made = operator.does("keys", "new")

    assert made.code == 2
    assert "tryggbot.key exists already" in made.complaint
    assert (operator.folder / "tryggbot.key").read_bytes() == before


def test_keys_new_needs_no_configuration(somebody: Operator) -> None:
    assert somebody.types("keys", "new").code == 0
    assert somebody.types("keys", "new", "--file", "other.key").code == 0

    assert {file.name for file in somebody.folder.iterdir()} == {"tryggbot.key", "other.key"}


def test_a_fresh_instance_holds_no_real_number(operator: Operator) -> None:
    profile = (operator.folder / "vasteras" / "profile.toml").read_text()

    assert phones.is_fictional(profile.split('unit_phone = "')[1].split('"')[0])
