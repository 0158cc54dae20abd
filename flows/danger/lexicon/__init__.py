"""The words: classes of Swedish and English words and phrases, as tables that a person can correct.

A table gives for each class its entries, parted by commas:

1. `word` is that word; `word+` also its common endings; `word*` all that begins so; `*word` all
   that ends so.
2. `two words` is a phrase; `a (b/c)` is `a b` and `a c`; `_` stands for up to three words;
   `two wor*` takes any ending.
3. Case, åäö, apostrophes and doubled letters need no entries of their own.
"""

from flows.danger.lexicon import (
    calm,
    council,
    figures,
    grammar,
    people,
    places,
    presence,
    pursuit,
    setting,
    state,
    suicide,
    things,
    times,
    violence,
    wounds,
)

TABLES: dict[str, str] = {}
for _theme in (
    people,
    places,
    presence,
    pursuit,
    violence,
    things,
    wounds,
    state,
    times,
    setting,
    calm,
    council,
    figures,
    suicide,
    grammar,
):
    TABLES |= _theme.WORDS
