"""What `config.toml` and the environment may say, and how a mistake is named."""

from datetime import timedelta
from pathlib import Path

import pytest

from bot.config import Config, Storage, Telegram
from bot.config_file import load
from bot.errors import ConfigError
from flows.durations import Duration
from flows.urgency import Urgency

SHORT = 'municipalities = ["vasteras"]\n'


def read(folder: Path, text: str, **environ: str) -> Config:
    file = folder / "config.toml"
    file.write_text(text, "utf-8")
    return load(file, environ)


def refusal(folder: Path, text: str, **environ: str) -> list[str]:
    with pytest.raises(ConfigError) as caught:
        read(folder, text, **environ)
    return str(caught.value).replace(f"{folder / 'config.toml'}: ", "").splitlines()


def test_the_shortest_configuration_has_the_promised_defaults(tmp_path: Path) -> None:
    config = read(tmp_path, SHORT)

    assert config.telegram.base_url == "https://api.telegram.org"
    assert config.telegram.receive == "polling"
    assert config.alerts.within() == {
        Urgency.RED: Duration(timedelta(minutes=5)),
        Urgency.ORANGE: Duration(timedelta(minutes=30)),
        Urgency.YELLOW: Duration(working_days=1),
        Urgency.GREEN: Duration(working_days=3),
    }
    assert config.alerts.fallback == ()
    assert config.web.address == ("127.0.0.1", 8080)
    assert config.privacy.clear_chat == "sent"


def test_file_names_are_relative_to_the_configuration(tmp_path: Path) -> None:
    config = read(
        tmp_path,
        'municipalities = ["./mine", "sigtuna"]\n[telegram]\ntoken_file = "bot.token"\n'
        '[storage]\nkey_file = "/etc/tryggbot.key"\n',
    )

    assert config.municipalities == (str(tmp_path / "mine"), "sigtuna")
    assert config.telegram.token_file == tmp_path / "bot.token"
    assert config.storage.key_file == Path("/etc/tryggbot.key")
    assert config.storage.url == f"sqlite:///{tmp_path / 'tryggbot.db'}"
    assert config.storage.evidence == tmp_path / "evidence"


def test_the_environment_goes_before_the_file(tmp_path: Path) -> None:
    config = read(
        tmp_path,
        SHORT + '[alerts]\nred = "4 min"\norange = "20 min"\n',
        TRYGGBOT_MUNICIPALITIES='["sigtuna"]',
        TRYGGBOT_TELEGRAM__TOKEN="1:a",
        TRYGGBOT_ALERTS__RED="3 min",
        TRYGGBOT_PRIVACY__CLEAR_CHAT="2 d",
    )

    assert config.municipalities == ("sigtuna",)
    assert config.telegram.read_token() == "1:a"
    assert config.alerts.red == Duration(timedelta(minutes=3))
    assert config.alerts.orange == Duration(timedelta(minutes=20))
    assert config.privacy.clear_chat == Duration(timedelta(days=2))


def test_a_bot_of_several_can_be_set_by_the_environment(tmp_path: Path) -> None:
    config = read(
        tmp_path,
        '[bots.north]\nmunicipalities = ["sigtuna"]\n[bots.north.telegram]\ntoken = "1:a"\n',
        TRYGGBOT_BOTS__NORTH__TELEGRAM__BASE_URL="http://127.0.0.1:8112/",
    )

    north = config.every_bot()["north"]
    assert north.telegram.read_token() == "1:a"
    assert north.telegram.base_url == "http://127.0.0.1:8112"


def test_the_short_form_is_one_bot(tmp_path: Path) -> None:
    config = read(tmp_path, SHORT + '[telegram]\ntoken = "1:a"\n')

    assert list(config.every_bot()) == ["main"]
    assert config.every_bot()["main"].municipalities == ("vasteras",)


def test_the_key_itself_in_the_environment_is_none_of_the_configurations_business(
    tmp_path: Path,
) -> None:
    config = read(tmp_path, SHORT, TRYGGBOT_STORAGE__KEY="tryggbot-key 1;…")

    assert config.storage == Storage(
        url=f"sqlite:///{tmp_path / 'tryggbot.db'}",
        key_file=tmp_path / "tryggbot.key",
        evidence=tmp_path / "evidence",
    )


def test_a_configuration_made_in_code_reads_nothing_else(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TRYGGBOT_TELEGRAM__TOKEN", "1:from-outside")

    assert Config(municipalities=("vasteras",)).telegram.token is None


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("", 'municipalities: missing; name at least one, as ["vasteras"]'),
        (
            'municipalities = "a"',
            "municipalities: 'a' is not allowed; allowed is a list, as [\"…\"",
        ),
        ('municipalities = ["a", "a"]', "municipalities: 'a' is there twice; one bot serves it"),
        (SHORT + "[bots.x]\nmunicipalities = []", "bots.x.municipalities: is empty; allowed is"),
        (SHORT + '[bots.x]\nmunicipalities = ["b"]', "bots: give either [bots.NAME] or"),
        (SHORT + 'colour = "red"', "colour: there is no such key"),
        (SHORT + "[telegram]\ntokn = 1", "telegram.tokn: there is no such key"),
        (SHORT + '[telegram]\nreceive = "pigeon"', "allowed is 'polling' or 'webhook'"),
        (SHORT + '[telegram]\nreceive = "webhook"', 'receive = "webhook" needs [telegram.webhook]'),
        (SHORT + '[telegram]\nbase_url = "x"', "telegram.base_url: 'x' is not allowed; allowed is"),
        (SHORT + '[telegram]\ntoken = "1:a"\ntoken_file = "b"', "token_file: give one of them"),
        (SHORT + '[telegram.webhook]\npublic_url = "https://a"', "webhook.secret_file: missing"),
        (
            SHORT + '[alerts]\nred = "5"',
            "alerts.red: '5' is no duration; allowed is a whole number",
        ),
        (SHORT + "[alerts]\nred = 5", "alerts.red: 5 is not allowed; allowed is a whole number"),
        (SHORT + '[web]\nlisten = "8080"', "web.listen: '8080' is not allowed; allowed is an addr"),
        (SHORT + '[web]\nlisten = "a:99999"', "web.listen: 'a:99999' is not allowed"),
        (SHORT + '[privacy]\nclear_chat = "soon"', "'soon' is not allowed; allowed is \"sent\", "),
    ],
)
def test_a_mistake_is_named_with_key_value_and_what_is_allowed(
    tmp_path: Path, text: str, line: str
) -> None:
    lines = refusal(tmp_path, text)

    assert len(lines) == 1
    assert line in lines[0]


def test_all_mistakes_are_said_at_once(tmp_path: Path) -> None:
    lines = refusal(tmp_path, SHORT + '[alerts]\nred = "x"\n[web]\nlisten = "y"\ncolour = 1\n')

    assert [line.split(":")[0] for line in lines] == ["alerts.red", "web.listen", "web.colour"]


@pytest.mark.parametrize(
    ("text", "secret"),
    [
        (SHORT + "[telegram]\ntoken = 987654321", "987654321"),
        (SHORT + '[alerts]\nfallback = "mailtos://user:hush@host"', "hush"),
        (SHORT + '[storage]\nurl = "mysql://user:hush@host"', "hush"),
    ],
)
def test_a_refusal_repeats_no_secret(tmp_path: Path, text: str, secret: str) -> None:
    assert secret not in "\n".join(refusal(tmp_path, text))


def test_a_configuration_shows_no_secret(tmp_path: Path) -> None:
    config = read(
        tmp_path,
        SHORT + '[telegram]\ntoken = "1:hush"\n[alerts]\nfallback = ["mailtos://a:hush@b"]\n'
        '[storage]\nurl = "postgresql://a:hush@b/c"\n',
    )

    assert "hush" not in repr(config)


@pytest.mark.parametrize(
    ("name", "value", "line"),
    [
        ("TRYGGBOT_MUNICIPALITEIS", "a", "TRYGGBOT_MUNICIPALITEIS: there is no such key"),
        ("TRYGGBOT_TELEGRAM__TOKN", "a", "telegram.tokn: there is no such key"),
        ("TRYGGBOT_MUNICIPALITIES", "vasteras", "a list is written as JSON"),
    ],
)
def test_a_variable_that_means_nothing_is_refused(
    tmp_path: Path, name: str, value: str, line: str
) -> None:
    assert line in refusal(tmp_path, SHORT, **{name: value})[0]


def test_a_missing_file_says_how_to_get_one(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="no such file; `tryggbot init` makes one"):
        load(tmp_path / "config.toml", {})


def test_what_is_no_toml_is_said_with_its_place(tmp_path: Path) -> None:
    assert "is no TOML" in refusal(tmp_path, "municipalities = [")[0]


def test_a_token_may_stand_in_a_file_of_its_own(tmp_path: Path) -> None:
    (tmp_path / "bot.token").write_text("123:ABC\n")

    assert Telegram(token_file=tmp_path / "bot.token").read_token() == "123:ABC"


@pytest.mark.parametrize(
    ("telegram", "line"),
    [
        ({}, "telegram.token: missing"),
        ({"token": "no token"}, "telegram.token: is not a bot's token"),
        ({"token_file": Path("/nowhere/token")}, "telegram.token_file: /nowhere/token can't be"),
    ],
)
def test_a_token_that_cant_be_used_is_refused(telegram: dict[str, object], line: str) -> None:
    with pytest.raises(ConfigError, match=line):
        Telegram.model_validate(telegram).read_token()


@pytest.mark.parametrize(("secret", "is_good"), [("a" * 32, True), ("a" * 31, False), ("å", False)])
def test_a_weak_webhook_secret_is_refused(tmp_path: Path, secret: str, *, is_good: bool) -> None:
    file = tmp_path / "secret"
    file.write_text(secret)
    webhook = {"public_url": "https://bot.example.org", "secret_file": file}
    telegram = Telegram.model_validate({"receive": "webhook", "webhook": webhook})

    if is_good:
        assert telegram.read_secret() == secret
    else:
        with pytest.raises(ConfigError, match="is no secret; allowed is 32 to 256"):
            telegram.read_secret()


@pytest.mark.parametrize(
    ("listen", "address"),
    [("", None), ("127.0.0.1:0", ("127.0.0.1", 0)), ("[::1]:8080", ("::1", 8080))],
)
def test_where_to_listen(tmp_path: Path, listen: str, address: tuple[str, int] | None) -> None:
    assert read(tmp_path, SHORT + f'[web]\nlisten = "{listen}"\n').web.address == address
