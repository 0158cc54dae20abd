"""What the operator has decided, as values: the tables and keys of `config.toml`.

A key that isn't here doesn't exist. `bot/config_file.py` reads the file and the environment into
these; a municipality's own times and addresses stand in its profile and go before these.
"""

import re
from pathlib import Path
from typing import Annotated, Literal, Self

from pydantic import (
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    PlainSerializer,
    SecretStr,
    field_validator,
    model_validator,
)
from pydantic_settings import (
    BaseSettings,
    NoDecode,
    PydanticBaseSettingsSource,
    SettingsConfigDict,
)

from bot.errors import ConfigError
from flows.durations import ALLOWED as DURATIONS
from flows.durations import Duration, parse
from flows.urgency import Urgency

PREFIX = "TRYGGBOT_"
MAIN = "main"  # the name of the bot that the short form describes
_TOKEN = re.compile(r"\d+:[A-Za-z0-9_-]+", re.ASCII)
_URL = re.compile(r"https?://[^\s/?#]+[^\s?#]*", re.ASCII)
_LISTEN = re.compile(r"(\[[0-9a-fA-F:]+\]|[A-Za-z0-9_.-]+):(\d{1,5})", re.ASCII)
_LAST_PORT = 0xFFFF
_ANY_URL = "an address that begins with https:// (or http://)"


def _duration(value: object) -> object:
    if isinstance(value, Duration):
        return value
    if not isinstance(value, str):
        raise ValueError(f"allowed is {DURATIONS}")  # noqa: TRY004 - pydantic hears ValueError
    return parse(value)


def _url(value: str) -> str:
    if not _URL.fullmatch(value):
        raise ValueError(f"allowed is {_ANY_URL}")
    return value.rstrip("/")


Span = Annotated[Duration, NoDecode, BeforeValidator(_duration), PlainSerializer(str)]


class _Table(BaseModel):
    model_config = ConfigDict(
        extra="forbid", frozen=True, arbitrary_types_allowed=True, validate_default=True
    )


class Webhook(_Table):
    """Where Telegram brings updates, if it is to bring them."""

    public_url: str  #: the address of `[web]` as Telegram reaches it
    secret_file: Path  #: holds the secret that Telegram must show

    _public_url = field_validator("public_url")(_url)


class Telegram(_Table):
    """How a bot reaches Telegram."""

    token: SecretStr | None = None
    token_file: Path | None = None
    base_url: str = "https://api.telegram.org"
    receive: Literal["polling", "webhook"] = "polling"
    webhook: Webhook | None = None

    _base_url = field_validator("base_url")(_url)

    @model_validator(mode="after")
    def _agree(self) -> Self:
        if self.token is not None and self.token_file is not None:
            raise ValueError("token and token_file: give one of them")
        if self.receive == "webhook" and self.webhook is None:
            raise ValueError('receive = "webhook" needs [telegram.webhook]')
        return self

    def read_token(self) -> str:
        """Give the bot's token.

        Raises:
            ConfigError: if there is none, or it can't be read, or it isn't one.

        """
        if self.token is not None:
            token, where = self.token.get_secret_value().strip(), "telegram.token"
        elif self.token_file is not None:
            token, where = _read(self.token_file, "telegram.token_file"), str(self.token_file)
        else:
            raise ConfigError(
                "telegram.token: missing; give token or token_file in [telegram], "
                f"or {PREFIX}TELEGRAM__TOKEN"
            )
        if not _TOKEN.fullmatch(token):
            raise ConfigError(
                f"{where}: is not a bot's token; allowed is what @BotFather gave, as 123456:ABC-DEF"
            )
        return token

    def read_secret(self) -> str:
        """Give the secret that Telegram must show at the webhook.

        Raises:
            ConfigError: if there is none or it is too weak.

        """
        if self.webhook is None:
            raise ConfigError('telegram.webhook: missing; receive = "webhook" needs it')
        secret = _read(self.webhook.secret_file, "telegram.webhook.secret_file")
        if not re.fullmatch(r"[A-Za-z0-9_-]{32,256}", secret, re.ASCII):
            raise ConfigError(
                f"{self.webhook.secret_file}: is no secret; "
                "allowed is 32 to 256 of the letters A-Z, a-z, 0-9, _ and -"
            )
        return secret


class Bot(_Table):
    """One bot: its municipalities and its way to Telegram."""

    municipalities: tuple[str, ...] = Field(min_length=1)
    telegram: Telegram = Telegram()


class Storage(_Table):
    """Where rows, files and the key are."""

    url: str = Field(default="sqlite:///tryggbot.db", repr=False)  #: may hold a password
    key_file: Path = Path("tryggbot.key")
    evidence: Path = Path("evidence")

    @field_validator("url")
    @classmethod
    def _engine(cls, value: str) -> str:
        if not value.startswith(("sqlite:///", "postgresql://")):
            raise ValueError('allowed is "sqlite:///tryggbot.db" or "postgresql://…"')
        return value


class Alerts(_Table):
    """Within what time a human must acknowledge, and who is reached when nobody does."""

    fallback: tuple[str, ...] = Field(default=(), repr=False)  #: Apprise addresses, with passwords
    red: Span = parse("5 min")
    orange: Span = parse("30 min")
    yellow: Span = parse("1 working day")
    green: Span = parse("3 working days")

    def within(self) -> dict[Urgency, Duration]:
        """Give the times by urgency."""
        return {urgency: getattr(self, urgency.value) for urgency in Urgency}


class Web(_Table):
    """The little web server: health, metrics, the webhook, the one-use links."""

    listen: str = "127.0.0.1:8080"
    public_url: str = ""  #: where a one-use link leads; "": no links

    @field_validator("listen")
    @classmethod
    def _address(cls, value: str) -> str:
        match = _LISTEN.fullmatch(value)
        if value and (match is None or int(match[2]) > _LAST_PORT):
            raise ValueError('allowed is an address and a port, "127.0.0.1:8080", or "" for none')
        return value

    @field_validator("public_url")
    @classmethod
    def _public(cls, value: str) -> str:
        return _url(value) if value else value

    @property
    def address(self) -> tuple[str, int] | None:
        """Give host and port to listen on, or None."""
        host, _, port = self.listen.rpartition(":")
        return (host.strip("[]"), int(port)) if port else None


class Privacy(_Table):
    """When what was said leaves the chat."""

    clear_chat: Literal["sent", "never"] | Span = "sent"


class Config(BaseSettings):
    """All of it. `Config(...)` reads neither file nor environment: `config_file.load` does."""

    model_config = SettingsConfigDict(
        extra="forbid",
        frozen=True,
        env_prefix=PREFIX,
        env_nested_delimiter="__",
        nested_model_default_partial_update=True,
    )

    municipalities: tuple[str, ...] = ()
    telegram: Telegram = Telegram()
    bots: dict[str, Bot] = Field(default_factory=dict)
    storage: Storage = Storage()
    alerts: Alerts = Alerts()
    web: Web = Web()
    privacy: Privacy = Privacy()

    @classmethod
    def settings_customise_sources(
        cls,
        settings_cls: type[BaseSettings],
        init_settings: PydanticBaseSettingsSource,
        env_settings: PydanticBaseSettingsSource,
        dotenv_settings: PydanticBaseSettingsSource,
        file_secret_settings: PydanticBaseSettingsSource,
    ) -> tuple[PydanticBaseSettingsSource, ...]:
        """Take what the caller gives and nothing else, so that two processes agree."""
        del settings_cls, env_settings, dotenv_settings, file_secret_settings
        return (init_settings,)

    @model_validator(mode="after")
    def _one_form(self) -> Self:
        if self.bots and (self.municipalities or self.telegram != Telegram()):
            raise ValueError("bots: give either [bots.NAME] or municipalities and [telegram]")
        if not self.bots and not self.municipalities:
            raise ValueError('municipalities: missing; name at least one, as ["vasteras"]')
        every = [place for bot in self.every_bot().values() for place in bot.municipalities]
        if twice := sorted({place for place in every if every.count(place) > 1}):
            raise ValueError(f"municipalities: {twice[0]!r} is there twice; one bot serves it")
        return self

    def every_bot(self) -> dict[str, Bot]:
        """Give the bots by name; the short form is one bot."""
        if self.bots:
            return dict(self.bots)
        return {MAIN: Bot(municipalities=self.municipalities, telegram=self.telegram)}


def _read(path: Path, key: str) -> str:
    try:
        return path.read_text("utf-8").strip()
    except (OSError, UnicodeDecodeError) as error:
        raise ConfigError(f"{key}: {path} can't be read ({type(error).__name__})") from error
