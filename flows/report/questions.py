"""The questionnaire, as data: each question, its choices, and when it applies.

1. One question a message, at most six answers, all of it answerable without typing.
2. Nobody is ever asked why, for a name, for an address, or for a legal label.
3. A condition looks only at earlier answers, so that the order is the order of asking.
4. An answer is kept under the question's id; an id or a choice is never renamed without a new
   `VERSION`, because drafts and cases hold them.

After domain.md §4.3, §5.3, §7 and §8.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import Enum
from typing import Any

VERSION = 1

Answers = Mapping[str, Any]


class Kind(Enum):
    """How a question is answered."""

    CHOICE = "choice"  #: by one of its buttons
    TEXT = "text"  #: in the person's own words, or not at all
    FILES = "files"  #: by sending what there is
    RECIPIENTS = "recipients"  #: by one of the choices that the municipality and the party allow


def _always(_answers: Answers) -> bool:
    return True


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """One question. Its words are `q_<id>`, those of a choice `b_<id>_<choice>`."""

    id: str
    kind: Kind = Kind.CHOICE
    choices: tuple[str, ...] = ()
    applies: Callable[[Answers], bool] = _always
    may_skip: bool = True
    when: str = ""  #: the condition, in words, for the documentation

    @property
    def is_unsure_possible(self) -> bool:
        """Say whether "I don't know" is one of the choices."""
        return "unsure" in self.choices


YES_NO_UNSURE = ("yes", "no", "unsure")

#: the second channel question by the first one's answer
WAYS = {
    "net": ("social", "forum", "email", "message"),
    "phone": ("call", "sms"),
    "letter": ("letter", "parcel"),
}


def _is(question: str, *choices: str) -> Callable[[Answers], bool]:
    return lambda answers: answers.get(question) in choices


def _not(question: str, *choices: str) -> Callable[[Answers], bool]:
    return lambda answers: answers.get(question) not in choices


def _violent(answers: Answers) -> bool:
    """Threat, violence, being followed, or not sure what it is."""
    return answers.get("kind") in {"threat", "followed", "unsure", None}


def _close(answers: Answers) -> bool:
    """Somebody may still be there."""
    return answers.get("state") in {"ongoing", "unsure", None} or answers.get("when") == "now"


QUESTIONS: tuple[Question, ...] = (
    Question(id="danger", choices=YES_NO_UNSURE, may_skip=False),
    Question(id="who", choices=("me", "family", "colleague", "party")),
    Question(
        id="told",
        choices=YES_NO_UNSURE,
        applies=_is("who", "colleague"),
        when="it is about a colleague",
    ),
    Question(
        id="children",
        choices=YES_NO_UNSURE,
        applies=_is("who", "family"),
        when="it is about family",
    ),
    Question(id="state", choices=("ongoing", "happened", "near", "worried")),
    Question(id="kind", choices=("threat", "hate", "followed", "damage", "pressure", "unsure")),
    Question(
        id="threat",
        choices=("threat", "violence", "both"),
        applies=_is("kind", "threat"),
        when="threat or violence",
    ),
    Question(
        id="followed",
        choices=("following", "mapping", "doxing", "fake"),
        applies=_is("kind", "followed"),
        when="followed or exposed",
    ),
    Question(
        id="damage",
        choices=("damaged", "stolen", "both"),
        applies=_is("kind", "damage"),
        when="damaged or stolen",
    ),
    Question(
        id="pressure",
        choices=("blackmail", "vote", "gift", "other"),
        applies=_is("kind", "pressure"),
        when="pressure or bribe",
    ),
    Question(id="channel", choices=("net", "phone", "letter", "face", "home", "other")),
    Question(id="net", choices=WAYS["net"], applies=_is("channel", "net"), when="online or e-mail"),
    Question(
        id="phone", choices=WAYS["phone"], applies=_is("channel", "phone"), when="phone or text"
    ),
    Question(
        id="letter",
        choices=WAYS["letter"],
        applies=_is("channel", "letter"),
        when="letter or parcel",
    ),
    Question(
        id="when",
        choices=("now", "today", "yesterday", "week", "earlier", "unsure"),
        applies=_not("state", "worried"),
        when="not only a worry",
    ),
    Question(
        id="near",
        choices=YES_NO_UNSURE,
        applies=lambda a: _close(a) and a.get("channel") not in {"net", "phone"},
        when="it is going on, and not at a distance",
    ),
    Question(id="weapon", choices=YES_NO_UNSURE, applies=_violent, when="threat or violence"),
    Question(id="timeplace", choices=YES_NO_UNSURE),
    Question(id="known", choices=YES_NO_UNSURE),
    Question(
        id="harm",
        choices=YES_NO_UNSURE,
        applies=_not("state", "worried"),
        when="not only a worry",
    ),
    Question(id="first", choices=("first", "before", "unsure")),
    Question(id="scared", choices=("none", "little", "quite", "very", "silent")),
    Question(id="assignment", choices=YES_NO_UNSURE),
    Question(id="story", kind=Kind.TEXT),
    Question(id="evidence", kind=Kind.FILES),
    Question(
        id="police",
        choices=("yes", "later", "proxy", "help", "no"),
    ),
    Question(
        id="knumber", kind=Kind.TEXT, applies=_is("police", "yes"), when="reported to the police"
    ),
    Question(id="recipients", kind=Kind.RECIPIENTS, may_skip=False),
    Question(id="reach", choices=("call", "sms", "chat", "party", "wait")),
)

BY_ID: Mapping[str, Question] = {question.id: question for question in QUESTIONS}

#: a quick report asks these and alerts; the rest is asked after
QUICK = ("danger", "kind", "recipients")


def is_open(question: Question, answers: Answers) -> bool:
    """Say whether a question applies and has been neither answered nor skipped."""
    return question.id not in answers and question.applies(answers)


def first_open(answers: Answers) -> Question | None:
    """Give the question to ask next: where a draft resumes after a restart or an upgrade."""
    return next((question for question in QUESTIONS if is_open(question, answers)), None)


def answered(answers: Answers) -> tuple[Question, ...]:
    """Give the questions that apply and have an answer, in the order of asking."""
    return tuple(q for q in QUESTIONS if q.id in answers and q.applies(answers))


def relevant(answers: Answers) -> dict[str, Any]:
    """Give the answers without those to questions that no longer apply."""
    return {
        key: value
        for key, value in answers.items()
        if key not in BY_ID or BY_ID[key].applies(answers)
    }


def way_of(answers: Answers) -> str | None:
    """Name the advice on evidence that fits how it came: the suffix of an `ev_` text."""
    second = answers.get(str(answers.get("channel")))
    match answers.get("channel"), second:
        case "net", "email":
            return "mail"
        case "net", _:
            return "social"
        case "phone", _:
            return "phone"
        case "letter", "parcel":
            return "parcel"
        case "letter", _:
            return "letter"
        case "face", _:
            return "face"
        case "home", _:
            return "home"
        case _:
            return None
