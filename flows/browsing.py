"""Finding without typing: groups of topics, then topics; six buttons on a screen at most.

The built-in advice stands first in its groups, then what the municipality's guideline answers.
"""

import re
from collections.abc import Sequence

from flows import advice
from flows.choices import button, rows
from flows.guideline.topics import Topic
from flows.known import Known
from flows.messages import Button, Buttons, Say, Text, text

PER_PAGE = 4
GROUPS = (
    *("now", "evidence", "police", "support", "protection"),
    *("training", "rules", "party", "document"),
)
ELSEWHERE = "document"  # for a group that we have no name for
_GROUP, _TOPIC = "group_", "t_"
_ID = re.compile(r"[a-z0-9_-]{1,40}", re.ASCII)  # what fits behind a button


def groups(known: Known) -> tuple[str, ...]:
    """Name the groups in which there is anything."""
    return tuple(group for group in GROUPS if advice.GROUPS.get(group) or _topics(known, group))


def group_of(action: str, known: Known) -> str | None:
    """Give the group that a button opens."""
    group = action.removeprefix(_GROUP)
    return group if action.startswith(_GROUP) and group in groups(known) else None


def topic_of(action: str, known: Known) -> str | None:
    """Give the topic of the guideline that a button stands for."""
    topic = action.removeprefix(_TOPIC)
    named = {one.id for one in known.guideline.topics} if known.guideline else set()
    return topic if action.startswith(_TOPIC) and topic in named else None


def pages(known: Known, group: str | None) -> int:
    """Say over how many screens the groups go, or a group's topics."""
    count = len(groups(known)) if group is None else len(_buttons(known, group))
    return max(1, -(-count // PER_PAGE))


def all_groups(known: Known, page: int) -> Say:
    """Ask for a question, or a group."""
    every = [button(f"{_GROUP}{group}", f"group_{group}") for group in groups(known)]
    beyond = [button("more_topics")] if pages(known, None) > 1 else []
    words = text("q_ask") if known.guideline else text("q_ask_nothing_read")
    return Say(text=words, buttons=_screen(every, page, [*beyond, button("close")]))


def one_group(known: Known, group: str, page: int) -> Say:
    """Ask for a topic."""
    beyond = [button("more_topics")] if pages(known, group) > 1 else []
    nav = [button("up", "b_back"), *beyond]
    words = text("q_topic", group=text(f"group_{group}"))
    return Say(text=words, buttons=_screen(_buttons(known, group), page, nav))


def _screen(every: Sequence[Button], page: int, nav: Sequence[Button]) -> Buttons:
    start = page % max(1, -(-len(every) // PER_PAGE)) * PER_PAGE
    return (*rows(every[start : start + PER_PAGE]), tuple(nav))


def _buttons(known: Known, group: str) -> list[Button]:
    built_in = [button(topic, f"topic_{topic}") for topic in advice.GROUPS.get(group, ())]
    language = known.me.language if known.me else "sv"
    own = [
        Button(f"{_TOPIC}{topic.id}", _title(topic, language)) for topic in _topics(known, group)
    ]
    return [*built_in, *own]


def _title(topic: Topic, language: str) -> Text:
    words = topic.title.get(language) or topic.title.get("sv") or topic.id
    return text("named", name=words)


def _topics(known: Known, group: str) -> list[Topic]:
    if known.guideline is None:
        return []
    return [
        topic
        for topic in known.guideline.topics
        if _ID.fullmatch(topic.id)
        and (topic.group if topic.group in GROUPS else ELSEWHERE) == group
    ]
