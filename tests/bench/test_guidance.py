"""How guidance is measured: what counts as found, refused and missed."""

import json
from pathlib import Path

from bench.guidance import show
from bench.guidance.measure import Figures, measure
from bench.guidance.sets import comparable, read


def test_texts_are_compared_without_line_ends_marks_and_capitals() -> None:
    raw = "Den för-\ntroendevalda\n ska  få\n• Larm\n• Kameror"

    assert comparable(raw) == "den förtroendevalda ska få larm kameror"


def test_what_is_shown_is_held_against_the_quotes(tmp_path: Path) -> None:
    rows: list[dict[str, object]] = [
        {"id": "a", "question": "one", "answers": [{"quote": "Rätt\nord", "section": "S"}]},
        {"id": "b", "question": "two", "answers": [{"quote": "x", "clean": "rätt ord"}]},
        {"id": "c", "question": "three", "answers": [{"quote": "finns inte"}]},
        {"id": "d", "question": "four", "answers": [], "kind": "off_topic"},
        {"id": "e", "question": "five", "answers": [], "kind": "nonsense"},
    ]
    file = tmp_path / "set.jsonl"
    lines = [json.dumps(row | {"municipality": "m", "must_say": []}) for row in rows]
    file.write_text("\n".join(lines), "utf-8")
    shown = {"one": ["rätt ord"], "two": ["fel", "Rätt ord."], "three": [], "four": ["fel"]}

    outcomes = measure(read(file), lambda _, question: shown.get(question, []))

    assert [outcome.place for outcome in outcomes] == [1, 2, 0, 0, 0]
    assert [o.row.id for o in outcomes if o.is_miss] == ["b", "c", "d"]
    assert Figures.of(outcomes) == Figures(3, 2, 1 / 3, 2 / 3, 2 / 3, 1 / 2)


def test_figures_stand_under_their_targets() -> None:
    table = show.table([("ours", Figures(2, 0, 1.0, 1.0, 1.0, None))])

    assert table.splitlines()[2].startswith("| *target*")
    assert table.splitlines()[3] == "| ours | 2 / 0 | 1.000 | 1.000 | 1.000 |  |"
