"""Labelled messages as named numbers: the signals of each, and its words and pairs."""

import json
import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from bench.danger import newton
from bench.danger.newton import Numbers
from flows.danger import clauses, heard, judge, signals

SETS = Path(__file__).parent / "sets"
_WORD = re.compile(r"[^\W\d_]+")
_SENTENCE = re.compile(r"[.!?:\n\"]+")
FEWEST = 2  # messages that a word must stand in, of those it is learned from
LEAST = 0.1  # of a word or pair, in either direction: what weighs less is left out
#: The least of signals that are danger by what they mean, however the messages at hand are worded.
_FLOORS = {
    "a weapon in somebody's hand": 0.8,
    "somebody near": 0.5,
    "banging on something near": 0.4,
    "intrusion": 0.6,
    "pursuit": 0.4,
    "shots": 0.4,
    "fire near": 0.5,
    "a threat by somebody near": 0.5,
    "somebody coming closer": 0.6,
    "confinement": 0.8,
    "explosives": 0.8,
    "coming closer": 0.8,
}
_FLOOR = 0.2  # of a signal of danger: none is for nothing
PLAIN = "plain"  # the set of what must be understood whatever else is
_PLAINLY = 4.0  # so much counts a message of it
_ALONE = 0.5  # so much counts a message that is shown without its words
_OFTENER = 4  # times as often is a word meant than its misspelling is typed
_ACUTE_COUNTS = 1.5  # so much counts an acute message: a miss is worse
_SUICIDE_COUNTS = 2.5
_PULL = 2.0  # of a signal, towards its least
_PULL_OF_WORDS = 1.5


@dataclass(frozen=True, slots=True)
class Sample:
    """One message."""

    part: str  #: the set it is of
    acute: bool
    suicidal: bool  #: and acute
    signals: dict[str, float]
    pieces: frozenset[str]  #: words and pairs
    text: str


@dataclass(frozen=True, slots=True)
class Fitted:
    """Weights, by name."""

    signals: dict[str, float]
    words: dict[str, float]

    def rounded(self) -> "Fitted":
        """Give them as the tables keep them."""
        signals = {name: round(weight, 1) for name, weight in self.signals.items()}
        words = {w: round(weight, 1) for w, weight in self.words.items() if abs(weight) >= LEAST}
        return Fitted(signals, words)

    def score(self, sample: Sample) -> float:
        """Give the sum for a message."""
        known = [self.words[piece] for piece in sample.pieces if piece in self.words]
        total = sum(self.signals[name] * much for name, much in sample.signals.items())
        return total + sum(known) * heard.share(len(known))


def load(path: Path) -> list[Sample]:
    """Read a set."""
    found = []
    for line in path.read_text("utf-8").splitlines():
        row = json.loads(line)
        text = clauses.read(row["text"])
        acute = bool(row["acute"])
        found.append(
            Sample(
                path.stem,
                acute,
                acute and "suicidal" in row["tags"],
                judge.features(text),
                frozenset(heard.as_typed(text)),
                row["text"],
            )
        )
    return found


def names(samples: Iterable[Sample]) -> set[str]:
    """Give the words that are only ever written with a capital, within sentences: names."""
    capital, small = set[str](), set[str]()
    for sample in samples:
        if sample.text.isupper():
            continue
        for sentence in _SENTENCE.split(sample.text):
            for i, word in enumerate(_WORD.findall(sentence)):
                if not word[0].isupper():
                    small.add(heard.key(word))
                elif i and len(word) > 1 and not word.isupper():
                    capital.add(heard.key(word.casefold()))
    return capital - small


def corrected(samples: list[Sample]) -> list[Sample]:
    """Give the words that are rarely spelt so as they mostly are: letters changed places."""
    counts = Counter(piece for sample in samples for piece in sample.pieces if " " not in piece)
    mostly = dict[str, str]()
    for word, _ in reversed(counts.most_common()):
        mostly[heard.mixed(word)] = word
    meant = {
        word: other
        for word, count in counts.items()
        if len(word) >= heard.SHORTEST
        and (other := mostly[heard.mixed(word)]) != word
        and counts[other] >= _OFTENER * count
    }
    return [
        replace(
            sample,
            pieces=frozenset(
                " ".join(meant.get(word, word) for word in piece.split()) for piece in sample.pieces
            ),
        )
        for sample in samples
    ]


def fit(samples: list[Sample], unwanted: set[str], *, suicide: bool = False) -> Fitted:
    """Fit signals and words jointly: to danger now, or to danger to one's own life."""
    counts = Counter(piece for sample in samples for piece in sample.pieces)
    words = [
        piece
        for piece, count in counts.items()
        if count >= FEWEST and unwanted.isdisjoint(piece.split())
    ]
    kept, every = set(words), list(judge.WEIGHTS)
    at = {name: i for i, name in enumerate([*(f"={name}" for name in every), *words])}
    rows = []
    for sample in samples:
        known = sample.pieces & kept
        each = heard.share(len(known))
        rows.append(
            {f"={name}": much for name, much in sample.signals.items()} | dict.fromkeys(known, each)
        )
    # Twice: with its words, and by its signals alone, which must do where words are new.
    alone = [{name: much for name, much in row.items() if name.startswith("=")} for row in rows]
    sign = np.zeros(len(at))
    if not suicide:
        sign[: len(every)] = _signs(every)
    # A word that stands in few messages is pulled less: it says more (as in tf-idf).
    rare = [np.log((1 + len(samples)) / (1 + counts[word])) + 1 for word in words]
    strength = _PULL_OF_WORDS * (np.log(len(samples)) / np.array(rare)) ** 2
    answers = [one.suicidal if suicide else one.acute for one in samples]
    w = newton.fit(
        newton.sparse([*rows, *alone], at),
        np.array(answers * 2, float),
        _counts_for(samples, answers, _SUICIDE_COUNTS if suicide else _ACUTE_COUNTS),
        least=sign * [_FLOORS.get(name[1:], _FLOOR) for name in at],
        pull=np.concatenate([np.full(len(every), _PULL), strength]),
        sign=sign,
    )
    return Fitted(
        dict(zip(every, w.tolist(), strict=False)),
        dict(zip(words, w[len(every) :].tolist(), strict=True)),
    ).rounded()


def _signs(names: list[str]) -> list[int]:
    raises = {signal.name for signal in signals.ACUTE}
    eases = {signal.name for signal in signals.EASES}
    return [1 if name in raises else -1 if name in eases else 0 for name in names]


def _counts_for(samples: list[Sample], answers: list[bool], missed: float) -> Numbers:
    """Say how much each message counts, with its words and without."""
    counts = np.where(answers, missed, 1.0)
    counts *= [_PLAINLY if one.part == PLAIN else 1.0 for one in samples]
    return np.concatenate([counts, counts * _ALONE])
