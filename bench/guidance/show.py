"""The figures as tables."""

from collections.abc import Callable, Iterable, Sequence

from bench import page
from bench.guidance.measure import Figures, Outcome

TARGETS = Figures(0, 0, 0.85, 0.95, 0.95, 0.90)
_HEADS = ("", "with / without an answer", "first", "within three", "answered", "refused")


def table(lines: Sequence[tuple[str, Figures]]) -> str:
    """Show figures, a line each, under the targets."""
    rows = [("*target*", "", *_cells(TARGETS))]
    rows += [(name, f"{f.answerable} / {f.unanswerable}", *_cells(f)) for name, f in lines]
    return page.table(_HEADS, rows)


def _cells(figures: Figures) -> tuple[str, str, str, str]:
    shares = (figures.first, figures.three, figures.answered, figures.refused)
    first, three, answered, refused = ("" if s is None else f"{s:.3f}" for s in shares)
    return first, three, answered, refused


def parts(outcomes: Sequence[Outcome]) -> list[tuple[str, Figures]]:
    """Give the figures by municipality, language, style and kind."""
    by: tuple[Callable[[Outcome], str], ...] = (
        lambda o: o.row.municipality,
        lambda o: f"language {o.row.language}",
        lambda o: f"style {o.row.style}",
        lambda o: f"kind {o.row.kind}",
    )
    return [(name, figures) for key in by for name, figures in _grouped(outcomes, key)]


def _grouped(
    outcomes: Iterable[Outcome], key: Callable[[Outcome], str]
) -> list[tuple[str, Figures]]:
    groups: dict[str, list[Outcome]] = {}
    for outcome in outcomes:
        groups.setdefault(key(outcome), []).append(outcome)
    return [(name, Figures.of(found)) for name, found in sorted(groups.items())]
