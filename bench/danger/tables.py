"""Writes the tables of words and pairs that were fitted: `flows/danger/lexicon/heard_*.py`."""

from collections import defaultdict
from pathlib import Path
from textwrap import wrap

from flows.danger import lexicon

_LEXICON = Path(lexicon.__file__).parent
_LEAST_OF_SUICIDE = 0.2  # it only tells kinds apart
_WIDE = 92
_HEADS = {
    "dark": "Words and pairs of neighbouring words that make danger now likelier, by their weight.",
    "suicide": "Signals, words and pairs that tell danger to one's own life from other danger.",
    "calm": "Words and pairs of neighbouring words that make danger now less likely, by weight.",
}
_HOW = """
Fitted by `bench.danger.fit`; a person may correct any of them. "^" is where a text begins, "$"
where it ends. Written without rings and doubled letters, as they are compared.
"""


def write_suicide(signals: dict[str, float], words: dict[str, float]) -> None:
    """Write what tells suicide."""
    lines = ["", "SIGNALS: dict[str, float] = {"]
    lines += [f'    "{name}": {weight},' for name, weight in signals.items() if weight]
    strong = {word: weight for word, weight in words.items() if abs(weight) >= _LEAST_OF_SUICIDE}
    page = _page("suicide", strong) + "\n".join([*lines, "}", ""])
    (_LEXICON / "heard_suicide.py").write_text(page, "utf-8")


def write(words: dict[str, float]) -> None:
    """Write what tells danger."""
    dark = {word: weight for word, weight in words.items() if weight > 0}
    calm = {word: weight for word, weight in words.items() if weight < 0}
    for name, part in (("dark", dark), ("calm", calm)):
        (_LEXICON / f"heard_{name}.py").write_text(_page(name, part), "utf-8")


def _page(name: str, words: dict[str, float]) -> str:
    by_weight = defaultdict[str, list[str]](list)
    for word, weight in words.items():
        by_weight[f"{weight:.1f}"].append(word)
    lines = [f'"""{_HEADS[name]}', *_HOW.rstrip().splitlines(), '"""', ""]
    lines.append(f"{name.upper()}: dict[float, str] = {{")
    for shown in sorted(by_weight, key=lambda text: -abs(float(text))):
        lines.append(f'    {shown}: """')
        lines += [f"    {line}" for line in wrap(", ".join(sorted(by_weight[shown])), _WIDE)]
        lines.append('    """,')
    return "\n".join([*lines, "}", ""])
