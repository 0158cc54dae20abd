"""Looking the texts over before anybody reads them: what is missing, unlike or broken.

Gives problems, a line each; raises nothing, and changes nothing.
"""

from collections.abc import Collection, Iterator, Mapping

from bot import markup
from bot.sentences import Sentences

LONGEST = 4096  # characters that Telegram takes in one message
Books = Mapping[tuple[str | None, str], Sentences]  # by place (None is everybody's) and language


def problems(
    books: Books, own: Mapping[str, Collection[str]], needed: Collection[str]
) -> list[str]:
    """Look all texts over; `own` names what each place replaces, `needed` what must be there."""
    return sorted({*_missing(books, own, needed), *_unlike(books), *_broken(books)})


def _missing(
    books: Books, own: Mapping[str, Collection[str]], needed: Collection[str]
) -> Iterator[str]:
    common = {language: book.keys for (place, language), book in books.items() if place is None}
    everything = frozenset[str]().union(*common.values())
    for language, keys in common.items():
        for key in everything - keys:
            yield f"{key}: is missing in {language}"
    for place, replaced in own.items():
        for key in frozenset(replaced) - everything:
            yield f"{key}: {place} replaces a sentence that doesn't exist"
    for key in set(needed) - everything:
        yield f"{key}: is missing"


def _unlike(books: Books) -> Iterator[str]:
    """Compare the gaps of each sentence: the same in all languages; a place may leave some out."""
    for (place, language), book in books.items():
        for key in book.keys:
            for (other, another), rest in books.items():
                if other is not None or key not in rest.keys:
                    continue
                unlike = book.gaps(key) - rest.gaps(key)
                for name in unlike:
                    yield f"{key}: {{ ${name} }} is in {_named(place, language)}, not in {another}"


def _broken(books: Books) -> Iterator[str]:
    for (place, language), book in books.items():
        for key in book.keys:
            words, errors = book.say(key, dict.fromkeys(book.gaps(key), "x"))
            faults = [*map(str, errors), *markup.faults(words)]
            shown = markup.plain(words)
            if not shown.strip():
                faults.append("says nothing")
            if markup.length(shown) > LONGEST:
                faults.append("is too long for one message")
            for fault in faults:
                yield f"{key}: in {_named(place, language)}: {fault}"


def _named(place: str | None, language: str) -> str:
    return f"{language} of {place}" if place else language
