"""Tables become machines; every move in every conversation is a lookup in one of them.

Rules that live here:

1. A table is total and checked when it is built: unknown, doubled or unreachable steps, a guarded
   row behind an unguarded one, a dead end that isn't declared final, all refuse to be imported.
2. `Chart.fire` is the only way to move. It gives the next step or raises `InvalidEventError`; it
   changes nothing and never returns None.
3. `transitions` is held at arm's length: no model is registered, no `to_<step>` triggers exist, and
   what it raises becomes ours here and nowhere else.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from enum import Enum
from typing import Any

from transitions import Machine, MachineError
from transitions.extensions import GraphMachine

from flows.errors import InvalidEventError, TableError

Guard = Callable[[Any], bool]


@dataclass(frozen=True, slots=True)
class Row:
    """From `source`, on `trigger`, go to `dest`, if the guard (named in the diagram) allows it."""

    trigger: str
    source: str
    dest: str
    guard: Guard | None = None


class _Cursor:
    """What a machine moves: thrown away after one move."""

    __slots__ = ("state",)

    def __init__(self, state: str) -> None:
        self.state = state


class Chart:
    """A flow's table as a machine."""

    def __init__(
        self,
        name: str,
        steps: type[Enum] | Iterable[str],
        rows: Sequence[Row],
        *,
        initial: str,
        final: Sequence[str] = (),
    ) -> None:
        self.name = name
        self.steps = tuple(_name(step) for step in steps)
        self.rows = tuple(rows)
        self.initial = initial
        self.final = frozenset(final)
        _check(self)
        self._machine = Machine(
            model=None,
            states=list(self.steps),
            transitions=[_transition(row) for row in rows],
            initial=initial,
            auto_transitions=False,
        )

    def fire(self, step: str, trigger: str, context: Any = None) -> str:
        """Give the step that follows.

        Raises:
            InvalidEventError: if the table has no row for this, or a guard says no.

        """
        event = self._machine.events.get(trigger)
        if event is None or step not in self.steps:
            raise InvalidEventError
        cursor = _Cursor(step)
        try:
            moved = event.trigger(cursor, context)
        except MachineError as error:
            raise InvalidEventError from error
        if not moved:
            raise InvalidEventError
        return cursor.state

    def diagram(self, keep: Guard = lambda _row: True) -> str:
        """Draw the table, or the rows of it that `keep` keeps, as Mermaid text."""
        machine = GraphMachine(
            states=list(self.steps),
            transitions=[_transition(row) for row in self.rows if keep(row)],
            initial=self.initial,
            auto_transitions=False,
            graph_engine="mermaid",
            show_conditions=True,
        )
        graph: Any = machine.get_combined_graph()
        return str(graph.source)


def _name(step: Enum | str) -> str:
    return str(step.value) if isinstance(step, Enum) else step


def _transition(row: Row) -> dict[str, Any]:
    return {
        "trigger": row.trigger,
        "source": row.source,
        "dest": row.dest,
        "conditions": [row.guard] if row.guard else None,
    }


def _check(chart: Chart) -> None:
    if len(set(chart.steps)) != len(chart.steps):
        raise TableError(f"{chart.name}: a step is there twice")
    unknown = {s for row in chart.rows for s in (row.source, row.dest)} - set(chart.steps)
    unknown |= ({chart.initial} | chart.final) - set(chart.steps)
    if unknown:
        raise TableError(f"{chart.name}: unknown steps: {sorted(unknown)}")
    _check_order(chart)
    _check_ways(chart)


def _check_order(chart: Chart) -> None:
    """Refuse a row that another one hides."""
    open_ended = set[tuple[str, str]]()
    seen = set[tuple[str, str, Guard | None]]()
    for row in chart.rows:
        place = (row.trigger, row.source)
        if place in open_ended or (*place, row.guard) in seen:
            raise TableError(f"{chart.name}: {row.trigger} from {row.source} can't be reached")
        seen.add((*place, row.guard))
        if row.guard is None:
            open_ended.add(place)


def _check_ways(chart: Chart) -> None:
    """Refuse steps that nobody comes to or gets out of."""
    reached, waiting = {chart.initial}, [chart.initial]
    while waiting:
        here = waiting.pop()
        for row in chart.rows:
            if row.source == here and row.dest not in reached:
                reached.add(row.dest)
                waiting.append(row.dest)
    if lost := set(chart.steps) - reached:
        raise TableError(f"{chart.name}: never reached: {sorted(lost)}")
    sources = {row.source for row in chart.rows}
    if stuck := set(chart.steps) - sources - chart.final:
        raise TableError(f"{chart.name}: no way out of: {sorted(stuck)}")
    if wrong := chart.final & sources:
        raise TableError(f"{chart.name}: final, yet left: {sorted(wrong)}")
