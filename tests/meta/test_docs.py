"""The papers agree with the program: settings, commands, links and the drawn flows."""

import re
from pathlib import Path

import typer.main

from bot.cli import app
from bot.config import Config
from flows import diagram
from tests.meta.test_papers import keys_of
from tests.meta.tree import ROOT, files, name

DOCS = ROOT / "docs"
OPERATING = DOCS / "operating.md"
_ROW = re.compile(r"^\| `([^`]+)` \|", re.MULTILINE)
_FENCED = re.compile(r"^```.*?^```", re.MULTILINE | re.DOTALL)
_CODE = re.compile(r"`[^`\n]*`")
_TARGET = re.compile(r"!?\[[^\]]*\]\(([^)\s]+)\)")
_HEADING = re.compile(r"^#{1,6} +(.+?) *$", re.MULTILINE)
_MOST_LINES = 40  # of a decision: one page


def commands() -> set[str]:
    """Name every command as one types it."""
    named = set()
    for one, command in typer.main.get_command(app).commands.items():  # type: ignore[attr-defined]
        under = getattr(command, "commands", {})
        named |= {f"tryggbot {one} {each}" for each in under} or {f"tryggbot {one}"}
    return named


def prose(page: Path) -> str:
    """Give a page without its fenced blocks, where nothing is a link or a heading."""
    return _FENCED.sub("", page.read_text("utf-8"))


def anchors(page: Path) -> set[str]:
    """Give the places of a page that a link may name."""
    found = set[str]()
    for heading in _HEADING.findall(prose(page)):
        words = re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-")
        repeats = sum(1 for other in found if re.fullmatch(rf"{re.escape(words)}(-\d+)?", other))
        found.add(f"{words}-{repeats}" if repeats else words)
    return found


def rows() -> set[str]:
    return set(_ROW.findall(OPERATING.read_text("utf-8")))


def test_every_setting_is_explained_to_the_operator_and_no_other() -> None:
    known = set(keys_of(Config))
    tables = {field.split(".")[0] for field in known}

    shown = {row for row in rows() if row.split(".")[0] in tables and "/" not in row}
    shown -= {"config.toml"}

    assert len(known) > 20
    assert known - shown == set()
    assert shown - known == set()


def test_every_command_is_explained_to_the_operator_and_no_other() -> None:
    known = commands()
    shown = {row for row in rows() if row.startswith("tryggbot ")}

    assert len(known) > 14
    assert known - shown == set()
    assert shown - known == set()


def test_every_link_picture_and_anchor_within_the_papers_leads_somewhere() -> None:
    pages = files(".md")
    looked_at, broken = 0, []
    for page in pages:
        for target in _TARGET.findall(_CODE.sub("", prose(page))):
            if "://" in target or target.startswith("mailto:"):
                continue
            looked_at += 1
            path, _, anchor = target.partition("#")
            there = page.parent / path if path else page
            if not there.exists() or (anchor and anchor not in anchors(there)):
                broken.append((name(page), target))

    assert len(pages) > 15
    assert looked_at > 40
    assert broken == []


def test_the_drawn_flows_are_current() -> None:
    drawn = diagram.page()

    assert drawn.count("```mermaid") > 6
    assert (DOCS / "flows.md").read_text("utf-8") == drawn


def test_a_decision_is_one_page_and_says_what_it_costs() -> None:
    pages = sorted((DOCS / "decisions").glob("[0-9]*.md"))
    texts = {page.name: page.read_text("utf-8") for page in pages}

    assert len(pages) > 10
    assert [int(page.name[:4]) for page in pages] == list(range(1, len(pages) + 1))
    assert {n for n, text in texts.items() if len(text.splitlines()) > _MOST_LINES} == set()
    parts = ("## Context", "## Options", "## Decision", "## What it costs us")
    assert {n for n, text in texts.items() if any(p not in text for p in parts)} == set()
