"""A municipality's folder, read: `profile.toml` becomes a `Municipality`.

A name without a slash is a bundled profile (`flows/municipalities/<name>/`); anything else is the
path of a folder of the municipality's own, whose last part is its name. What is wrong is said with
the file's name and the entry's.
"""

import re
import tomllib
from collections.abc import Iterable
from pathlib import Path

import flows
from bot.errors import ConfigError
from flows.municipality import Municipality, ProfileError, from_dict

BUNDLED = Path(flows.__file__).parent / "municipalities"
FILE = "profile.toml"
_NAME = re.compile(r"[a-z][a-z0-9_-]*", re.ASCII)


def bundled() -> tuple[str, ...]:
    """Name the profiles that come with the program."""
    return tuple(sorted(file.parent.name for file in BUNDLED.glob(f"*/{FILE}")))


def folder_of(place: str) -> Path:
    """Give the folder of a profile, by its bundled name or its path.

    Raises:
        ConfigError: if there is none.

    """
    folder = Path(place) if "/" in place else BUNDLED / place
    if not (folder / FILE).is_file():
        known = ", ".join(f'"{name}"' for name in bundled())
        raise ConfigError(
            f"municipalities: {place!r} is no profile; allowed is {known} "
            f"or the path of a folder with a {FILE}"
        )
    if not _NAME.fullmatch(folder.name):
        raise ConfigError(
            f"municipalities: {place!r}: the folder's name becomes the municipality's; "
            "allowed are small letters a-z, digits, - and _"
        )
    return folder


def load(place: str) -> Municipality:
    """Read one municipality.

    Raises:
        ConfigError: naming file and entry.

    """
    return load_folder(folder_of(place))


def load_folder(folder: Path) -> Municipality:
    """Read the municipality of a profile folder.

    Raises:
        ConfigError: naming file and entry.

    """
    file = folder / FILE
    try:
        return from_dict(folder.name, tomllib.loads(file.read_text("utf-8")))
    except ProfileError as error:
        raise ConfigError(f"{file}: {error}") from error
    except tomllib.TOMLDecodeError as error:
        raise ConfigError(f"{file}: is no TOML: {error}") from error
    except (OSError, UnicodeDecodeError) as error:
        raise ConfigError(f"{file}: can't be read ({type(error).__name__})") from error


def load_all(places: Iterable[str]) -> dict[str, Municipality]:
    """Read several, by their names.

    Raises:
        ConfigError: also if two folders have one name.

    """
    found: dict[str, Municipality] = {}
    for place in places:
        municipality = load(place)
        if municipality.id in found:
            raise ConfigError(f"municipalities: {municipality.id!r} is there twice")
        found[municipality.id] = municipality
    return found
