"""Where Swedish sentences end. "t.ex.", "4 kap. 18 a §" and "nr 3." end none."""

import re

_END = re.compile(r"[.!?…]+[\"”’»)\]]*(?=\s+[\"“”'»(\[–-]?\s?[A-ZÅÄÖÉ0-9])")
_LAST = re.compile(r"(\S+)$")
_WORDS = """
    t.ex. tex. bl.a. bla. s.k. sk. d.v.s. dvs. kap. § §§ nr. kl. ca. c:a jfr. jmf. resp. prop.
    fr.o.m. t.o.m. from. tom. f.d. p.g.a. pga. m.a.o. i.st.f. e.d. inkl. exkl. dnr. tel. art.
    st. p. s. sid. mom. bil. avd. ang. avs. dir. enl. f.n. f.ö. fig. tab. forts. ev. el. gm.
    jur. kungl. lic. dr. prof. o.d. vs. mfl. h.r. n.b. sfs. sou. ds. bet. rskr. rfs. jan. feb.
    apr. aug. sept. okt. nov. dec. tr. v. å. ö.h. obs. röj. upp. max. min. milj. mdr. ggr. pers.
    t. ex. bl. fr. o. f. d. k. m. u.a. i.o.m. s.a.s. o.s.a. kom. komm. förf. red. utg. övers.
"""
_NEVER = frozenset(_WORDS.split())
_INITIAL = re.compile(r"[\"“(]?[A-ZÅÄÖ]\.")
_COUNT = re.compile(r"\(?(?:\d{1,3}|[a-zA-Z])[.)]")


def sentences(text: str) -> list[str]:
    """Part a paragraph into its sentences; joined by spaces they are the paragraph again."""
    found: list[str] = []
    start = 0
    for end in _END.finditer(text):
        before = text[start : end.end()]
        if not before.strip() or _goes_on(before, text[end.end() :].lstrip()):
            continue
        found.append(before.strip())
        start = end.end()
    found.append(text[start:].strip())
    return [sentence for sentence in found if sentence]


def _goes_on(before: str, after: str) -> bool:
    """Say whether the full stop belongs to a word rather than to a sentence."""
    match = _LAST.search(before.rstrip('"”’»)]'))
    word = match[1].lstrip('("“»').casefold() if match else ""
    if not before.rstrip('"”’»)]').endswith("."):
        return False
    if _COUNT.fullmatch(before.strip()):
        return True  # "1." at the beginning of an item
    if after[:1].isdigit():
        return word in _NEVER or (word[:-1].isdigit() and len(word) < 5)  # noqa: PLR2004
    return word in _NEVER or bool(_INITIAL.fullmatch(match[1] if match else ""))
