"""Badly scanned Swedish, mended word by word against the word list and the document itself.

A word is what is most likely: how common it is, times how often this scanner takes its letters
for those seen. Twice over: what is sure at first teaches how this scanner errs, and which words
this document uses. A document that isn't damaged is left alone.
"""

from collections import Counter
from collections.abc import Sequence

from flows.guideline.document import Lexicon, Repair
from flows.guideline.repair import context
from flows.guideline.repair.channel import FIRST, Channel
from flows.guideline.repair.choice import Choice, Chooser
from flows.guideline.repair.tokens import Token, tokens
from flows.guideline.repair.words import Words

__all__ = ["repair"]

_LEAST = 3  # words that are surely damaged, or the document is whole
_LEAST_SHARE = 0.01  # of all its words
_NEAR = 8  # lines: a word that is one is doubted only beside damaged ones
_SWEDISH = "åäö"
_SMALL_LETTERS = {("ö", "o"), ("ö", "g"), ("f", "jf")}  # seen as large ones


def repair(lines: Sequence[tuple[int, str]], lexicon: Lexicon) -> tuple[list[str], list[Repair]]:
    """Give the lines (number, text) mended, and every repair; one that isn't sure wasn't made."""
    found = list(tokens(lines))
    words = Words(lexicon)
    counts = Counter(token.folded for token in found)
    first = Chooser(words, Channel.of(FIRST), counts)
    damaged = [(token, choice) for token in found if (choice := _broken(first, token))]
    if len(damaged) < max(_LEAST, len(found) * _LEAST_SHARE):
        return [text for _, text in lines], []
    chooser = _taught(found, damaged, words, first)
    near = {row for token, _ in damaged for row in _around(token.row)}
    return _mended(lines, found, chooser, near)


def _around(row: int) -> range:
    return range(row - _NEAR, row + _NEAR + 1)


def _broken(chooser: Chooser, token: Token) -> Choice | None:
    """Give the sure repair of a word that is none as it stands."""
    if not token.has_letters or chooser.is_word(token.folded):
        return None
    choice = chooser.choose(token.folded)
    return choice if choice and choice.is_sure and not choice.was_word else None


def _taught(
    found: Sequence[Token],
    damaged: Sequence[tuple[Token, Choice]],
    words: Words,
    first: Chooser,
) -> Chooser:
    """Learn this scanner's errors and this document's words; choose anew with them."""
    seen = Counter(change for _, choice in damaged for change in choice.changes)
    whole = [t.folded for t in found if t.has_letters and first.is_word(t.folded)]
    own = Counter(choice.word for _, choice in damaged)
    own.update(word for word in whole if any(letter in _SWEDISH for letter in word))
    kept = Counter(letter for word in whole for letter in word)
    for _, choice in damaged:
        kept.update(choice.word)
        kept.subtract(right for right, _ in choice.changes)
    words.learn(own)
    counts = Counter(token.folded for token in found)
    return Chooser(words, Channel.of(FIRST).taught(seen, +kept), counts)


def _mended(
    lines: Sequence[tuple[int, str]],
    found: Sequence[Token],
    chooser: Chooser,
    near: set[int],
) -> tuple[list[str], list[Repair]]:
    texts = [text for _, text in lines]
    repairs: list[Repair] = []
    moved = dict.fromkeys(range(len(texts)), 0)
    before = ""
    for at, token in enumerate(found):
        after = _after(found, at, lines)
        new, is_sure = _read(token, chooser, near, before, after)
        before = (new if is_sure else token.text).casefold() if new else token.folded
        if not new or new == token.text:
            continue
        repairs.append(Repair(token.line, token.text, new, is_sure))
        if is_sure:
            start = token.start + moved[token.row]
            text = texts[token.row]
            texts[token.row] = text[:start] + new + text[start + len(token.text) :]
            moved[token.row] += len(new) - len(token.text)
    return texts, repairs


def _after(found: Sequence[Token], at: int, lines: Sequence[tuple[int, str]]) -> str:
    """Give the next word, "" at the end of a sentence."""
    token = found[at]
    rest = lines[token.row][1][token.start + len(token.text) :]
    if rest[:1] in {".", ",", ":", ";", "!", "?", ")"} or at + 1 == len(found):
        return ""
    following = found[at + 1]
    return "" if following.begins and following.row == token.row else following.text


def _read(
    token: Token, chooser: Chooser, near: set[int], before: str, after: str
) -> tuple[str, bool]:
    """Give what a word becomes and whether that is sure; "" if it stays."""
    seen = token.folded
    if token.row in near and (word := context.preferred(seen, before, after.casefold())):
        return _cased(token, word, ()), True
    if token.text == "[":
        return ("I" if token.begins else "i"), True
    if seen == "1":
        return ("i", True) if context.is_letter(before, after) else ("", False)
    if not token.has_letters:
        return ("å", False) if seen == "&" and token.row in near else ("", False)
    choice = chooser.choose(seen)
    if choice is None and (parted := chooser.parted(seen)):
        return parted, False
    if choice is None or (choice.was_word and not _may_doubt(token, choice, near)):
        return "", False
    return _cased(token, choice.word, choice.changes), choice.is_sure


def _may_doubt(token: Token, choice: Choice, near: set[int]) -> bool:
    """Say whether a word that is one may be taken for another; names hardly."""
    is_name = token.text[:1].isupper() and not token.begins and token.start > 0
    return token.row in near and (choice.is_plain or not is_name)


def _cased(token: Token, word: str, changes: tuple[tuple[str, str], ...]) -> str:
    """Give a word the capitals that it had."""
    letters = [letter for letter in token.text if letter.isalpha()]
    if len(letters) > 1 and all(letter.isupper() for letter in letters):
        return word.upper()
    first = token.text[:1]
    # A large letter within a sentence that was itself misread, as O for ö, is a small one.
    was_misread = (
        bool(changes) and changes[0][1][:1] == first.casefold() and (changes[0] in _SMALL_LETTERS)
    )
    large = first.isupper() and (token.begins or not was_misread)
    large = large or (token.begins and not first.isalpha())
    return word[0].upper() + word[1:] if large else word
