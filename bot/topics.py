"""The topics files of municipalities, and what all of them share, read from their folders.

A profile folder may hold `topics.toml` (how people ask, and which part of the document answers)
and `guideline.md` (a summary in our own words, for the time before the adopted document is read).
`flows/municipalities/common/` holds everybody's topics and the table of other words.
"""

import gc
import tomllib
from functools import cache
from pathlib import Path

from bot import lexicon, profiles
from bot.errors import ConfigError
from flows.guideline import bank, topic_file
from flows.guideline.bank import Bank, Common
from flows.guideline.errors import TopicFileError, WordTableError
from flows.guideline.language import words
from flows.guideline.topic_file import TopicFile

TOPICS = "topics.toml"
SUMMARY = "guideline.md"
WORDS = "words.txt"
COMMON = profiles.BUNDLED / "common"


def read_topics(folder: Path) -> TopicFile:
    """Read the topics of a profile folder; one without a topics file has none.

    Raises:
        ConfigError: naming file, topic and field.

    """
    file = folder / TOPICS
    if not file.is_file():
        return TopicFile()
    try:
        return topic_file.read(tomllib.loads(file.read_text("utf-8")))
    except TopicFileError as error:
        raise ConfigError(f"{file}: {error}") from error
    except tomllib.TOMLDecodeError as error:
        raise ConfigError(f"{file}: is no TOML: {error}") from error
    except (OSError, UnicodeDecodeError) as error:
        raise ConfigError(f"{file}: can't be read ({type(error).__name__})") from error


def summary_of(folder: Path) -> Path | None:
    """Give the summary of a profile folder; None where there is none."""
    file = folder / SUMMARY
    return file if file.is_file() else None


def read_common() -> Common:
    """Read what all municipalities share.

    Raises:
        ConfigError: naming file and entry.

    """
    file = COMMON / WORDS
    try:
        table = words.parse(file.read_text("utf-8").splitlines())
    except (WordTableError, OSError, UnicodeDecodeError) as error:
        raise ConfigError(f"{file}: {error}") from error
    everybodys = read_topics(COMMON)
    bundled = [read_topics(profiles.BUNDLED / name) for name in profiles.bundled()]
    elsewhere = tuple(topic for file in bundled for topic in file.topics)
    return Common(table, everybodys.topics, everybodys.off_topic, elsewhere)


@cache
def shared() -> Bank:
    """Give what all municipalities share, ready to be asked; built once, in about a second.

    Raises:
        ConfigError: naming file and entry.

    """
    # Half a million small values that stay: looking for garbage among them takes its time, now and
    # whenever somebody asks.
    gc.disable()
    try:
        return bank.build(read_common(), lexicon.load())
    finally:
        gc.freeze()
        gc.enable()
