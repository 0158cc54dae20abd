"""Words that look alike when damaged, told apart by the word before: "per ar", "sa sitt"."""

import re


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_BEFORE_YEAR = _words(
    "per varje två tre fyra fem sex sju åtta nio tio ett halvt förra nästa föregående samma "
    "flera många några hela detta halva innevarande kommande nytt senaste vartannat vart "
    "varannat "
)
_BEFORE_WAY = _words("så samma vilket detta annat något olika ett det lämpligt ")
#: Words that such documents hardly use without an article, and what they are scans of.
_HARDLY = {
    "bista": "bistå",
    "fas": "fås",
    "fors": "förs",
    "kon": "kön",
    "mal": "mål",
    "mata": "mäta",
    "rad": "råd",
    "stod": "stöd",
    "svart": "svårt",
    "vagar": "vågar",
    "valar": "valår",
    "vald": "våld",
}
_KEPT = frozenset({"val", "valet", "vals", "utsatts"})  #: too like another to be doubted
_WHERE = _words("i på hos med ensam där kvar tillsammans och nära in här eller ")
_DETERMINERS = _words(
    "en ett den det de denna detta dessa varje ny nya nästa första sista allra näst sin sitt "
)
_NEXT_TO_NUMBER = _words(
    "kap kap. § nr nummer punkt artikel steg nivå fas bilaga kapitel den avsnitt sida sid "
    "version del tabell figur grupp alternativ prioritet klass kategori moment och till "
)
_MONTH = re.compile(
    r"jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec|§|kap|st\b|%|kr", re.IGNORECASE
)


#: Before "vald" that is one: elected. Before "stod": who stood.
_SUBJECTS = _words("är blir blev blivit bli som var varit ny direkt det hon han jag de ")


def preferred(seen: str, before: str, after: str) -> str | None:
    """Give what a word is in this place, None where the place says nothing.

    `before` and `after` are the words beside it, mended, in small letters; "" at an edge.
    """
    if seen in {"ar", "ér", "år", "dr", "ir"} and (before in _BEFORE_YEAR or before.isdigit()):
        return "år"
    if seen == "ar":
        return "är"
    if seen == "bra" and before == "rådet":
        return "brå"
    if seen in _KEPT:
        return seen
    if seen == "bor" and after and after not in _WHERE:
        return "bör"
    if seen in _HARDLY and before not in _DETERMINERS | _SUBJECTS:
        return _HARDLY[seen]
    if seen in {"sitt", "sétt", "satt"} and (
        before in _BEFORE_WAY or (before.endswith("t") and not after)
    ):
        return "sätt"
    if seen == "s" and after in {"att", "som", "sätt"}:
        return "så"
    return None


def is_letter(before: str, after: str) -> bool:
    """Say whether a lone "1" is the word "i"."""
    return (
        before.isalpha()
        and after[:1].isalpha()
        and before not in _NEXT_TO_NUMBER
        and not _MONTH.match(after)
    )
