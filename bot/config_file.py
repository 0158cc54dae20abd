"""Reading `config.toml` and the environment.

The environment (`TRYGGBOT_TELEGRAM__TOKEN`) goes before the file. Relative paths are relative to
the file. Whatever is wrong is said at once, a line for each problem; secrets are never repeated.
"""

import os
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from pydantic import BaseModel, ValidationError
from pydantic_settings import EnvSettingsSource, SettingsError

from bot.config import PREFIX, Config, Telegram
from bot.errors import ConfigError
from flows.durations import ALLOWED as DURATIONS

KEY_VARIABLE = "TRYGGBOT_STORAGE__KEY"  # the key itself: read by `storage.keys` alone
_SECRET = {"token", "fallback", "url"}  # keys whose values may hold a password


class _Environment(EnvSettingsSource):
    """The variables that the caller hands in, rather than the process's own."""

    def __init__(self, environ: Mapping[str, str]) -> None:
        self._environ = {k: v for k, v in environ.items() if k.upper() != KEY_VARIABLE}
        super().__init__(Config)

    def _load_env_vars(self) -> Mapping[str, str | None]:
        return {name.lower(): value for name, value in self._environ.items()}

    def unknown(self) -> list[str]:
        """Name the variables that look like ours and aren't."""
        known = tuple(f"{PREFIX}{field}".upper() for field in Config.model_fields)
        return [
            name
            for name in sorted(self._environ)
            if name.upper().startswith(PREFIX) and name.upper().split("__")[0] not in known
        ]


def load(path: Path, environ: Mapping[str, str] | None = None) -> Config:
    """Read the configuration.

    Raises:
        ConfigError: with one line for each problem.

    """
    source = _Environment(os.environ if environ is None else environ)
    if unknown := source.unknown():
        raise ConfigError("\n".join(f"{name}: there is no such key" for name in unknown))
    try:
        values = _merged(tomllib.loads(path.read_text("utf-8")), source())
        return _rooted(Config(**values), path.absolute().parent)
    except FileNotFoundError as error:
        raise ConfigError(
            f"{path}: no such file; `tryggbot init` makes one, --config FILE names another"
        ) from error
    except (OSError, UnicodeDecodeError) as error:
        raise ConfigError(f"{path}: can't be read ({type(error).__name__})") from error
    except tomllib.TOMLDecodeError as error:
        raise ConfigError(f"{path}: is no TOML: {error}") from error
    except SettingsError as error:
        # The library's message repeats the value, which may be a token.
        raise ConfigError(f'{PREFIX}…: a list is written as JSON, as ["vasteras"]') from error
    except ValidationError as error:
        raise ConfigError("\n".join(f"{path}: {line}" for line in _lines(error))) from None


def _merged(under: Mapping[str, Any], over: Mapping[str, Any]) -> dict[str, Any]:
    merged = dict(under)
    for key, value in over.items():
        below = merged.get(key)
        both = isinstance(below, Mapping) and isinstance(value, Mapping)
        merged[key] = _merged(below, value) if both and below is not None else value
    return merged


def _lines(error: ValidationError) -> list[str]:
    """Say each problem in a line: key, value (unless it may be secret), what is allowed."""
    lines = []
    for problem in error.errors(include_url=False):
        place = [str(part) for part in problem["loc"] if part != "literal['sent','never']"]
        key = ".".join(part for part in place if not part.startswith("function-"))
        secret = bool(_SECRET & set(place)) or isinstance(problem["input"], dict | BaseModel)
        value = "" if secret else f"{problem['input']!r} "
        match problem["type"]:
            case "extra_forbidden":
                line = f"{key}: there is no such key"
            case "missing":
                line = f"{key}: missing"
            case "tuple_type":
                line = f'{key}: {value}is not allowed; allowed is a list, as ["…", "…"]'
            case "too_short":
                line = f"{key}: is empty; allowed is a list with at least one entry"
            case "literal_error":
                line = f"{key}: {value}is not allowed; allowed is {problem['ctx']['expected']}"
            case "value_error":
                line = _told(key, value, str(problem["ctx"]["error"]))
            case _:
                line = f"{key}: {value}is not allowed; {problem['msg'].lower()}"
        lines.append(line)
    return _without_alternatives(lines)


def _told(key: str, value: str, told: str) -> str:
    if told.startswith("allowed"):
        return f"{key}: {value}is not allowed; {told}"
    return f"{key}: {told}" if key else told


def _without_alternatives(lines: list[str]) -> list[str]:
    """Make one line of the two that a choice between words and a duration gives."""
    clear = [line for line in lines if line.startswith("privacy.clear_chat:")]
    if len(clear) > 1:
        value = clear[0].removeprefix("privacy.clear_chat: ").split(" is not allowed")[0]
        said = f'privacy.clear_chat: {value} is not allowed; allowed is "sent", "never" or '
        return [line for line in lines if line not in clear] + [said + DURATIONS]
    return lines


def _rooted(config: Config, folder: Path) -> Config:
    """Make relative paths relative to the configuration's folder."""
    storage = config.storage.model_copy(
        update={
            "key_file": folder / config.storage.key_file,
            "evidence": folder / config.storage.evidence,
            "url": _rooted_url(config.storage.url, folder),
        }
    )
    bots = {
        name: bot.model_copy(
            update={
                "municipalities": _rooted_places(bot.municipalities, folder),
                "telegram": _rooted_telegram(bot.telegram, folder),
            }
        )
        for name, bot in config.bots.items()
    }
    return config.model_copy(
        update={
            "storage": storage,
            "bots": bots,
            "municipalities": _rooted_places(config.municipalities, folder),
            "telegram": _rooted_telegram(config.telegram, folder),
        }
    )


def _rooted_url(url: str, folder: Path) -> str:
    scheme = "sqlite:///"
    return scheme + str(folder / url.removeprefix(scheme)) if url.startswith(scheme) else url


def _rooted_places(places: tuple[str, ...], folder: Path) -> tuple[str, ...]:
    return tuple(str(folder / place) if "/" in place else place for place in places)


def _rooted_telegram(telegram: Telegram, folder: Path) -> Telegram:
    webhook = telegram.webhook
    if webhook is not None:
        webhook = webhook.model_copy(update={"secret_file": folder / webhook.secret_file})
    file = telegram.token_file
    return telegram.model_copy(
        update={"webhook": webhook, "token_file": None if file is None else folder / file}
    )
