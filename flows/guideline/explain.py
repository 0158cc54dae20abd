"""Why a passage was shown, or none: words and topics, and how much each weighed."""

from flows.guideline.answer import Reason
from flows.guideline.bank import OFF_TOPIC
from flows.guideline.rank import ANSWER, PASSAGE, Ranked, Verdict

_MOST = 8  # reasons that are given


def why_shown(ranked: Ranked) -> tuple[Reason, ...]:
    """Give the topics that point to a passage, and its words that were asked for."""
    topics = [
        Reason(f"topic {name}", round(vote * (PASSAGE["more"] if at else PASSAGE["topic"]), 3))
        for at, (name, vote) in enumerate(ranked.topics)
    ]
    total = sum(ranked.terms.values()) or 1.0
    words = [
        Reason(f"word {readable(term)}", round(PASSAGE["whole"] * weight / total, 3))
        for term, weight in sorted(ranked.terms.items(), key=lambda pair: (-pair[1], pair[0]))
    ]
    return tuple([*topics, *words][:_MOST])


def why_refused(verdict: Verdict) -> tuple[Reason, ...]:
    """Give what spoke for and against an answer."""
    names = {
        "topic": f"most like the answered topic {verdict.topic or '-'}",
        "rival": f"most like {matter(verdict.rival)}: “{verdict.example}”",
        "share": "the answered topic's part of both",
        "words": "its words in the best passage",
        "covered": "its words known to that topic or passage",
        "unknown": "its words known to nobody",
    }
    found = [
        Reason(names[name], round(ANSWER[name] * value, 3))
        for name, value in verdict.signals.items()
    ]
    return (*found, Reason("needed for an answer", round(ANSWER["start"], 3)))


def matter(topic: str) -> str:
    """Say what a topic is that no passage answers."""
    if topic.startswith(OFF_TOPIC):
        return f"{topic.removeprefix(OFF_TOPIC)}, which no guideline answers"
    return f"{topic}, which this document doesn't answer" if topic else "nothing else"


def readable(term: str) -> str:
    """Give a term as one would say it."""
    return term.removeprefix("@").removeprefix("en:")
