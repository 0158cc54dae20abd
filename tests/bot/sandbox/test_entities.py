"""HTML is read as Telegram reads it: offsets in UTF-16, and a 400 for what isn't well formed."""

from html import escape
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.sandbox.entities import find_entities, length16, read_html, show_html
from bot.sandbox.errors import RefusedError

LETTERS = st.text(alphabet="aå👩‍🚒<>&\"'/ \n\u202eb=;#", max_size=40)
TAGS = st.sampled_from(["b", "i", "u", "s", "code", "pre", "blockquote", "tg-spoiler"])


def _entity(kind: str, offset: int, length: int, **more: Any) -> dict[str, Any]:
    return {"type": kind, "offset": offset, "length": length, **more}


@pytest.mark.parametrize(
    ("source", "text", "entities"),
    [
        ("Ring <b>112</b> nu", "Ring 112 nu", [_entity("bold", 5, 3)]),
        ("👩‍🚒 <b>nu</b>", "👩‍🚒 nu", [_entity("bold", 6, 2)]),
        (
            "<b>a<i>b</i></b>",
            "ab",
            [_entity("bold", 0, 2), _entity("italic", 1, 1)],
        ),
        ("&lt;b&gt; &amp;amp; &#229; &#xe5; &copy;", "<b> &amp; å å &copy;", []),
        (
            '<a href="https://1177.se">1177</a>',
            "1177",
            [_entity("text_link", 0, 4, url="https://1177.se")],
        ),
        ("<a>1177.se</a>", "1177.se", [_entity("text_link", 0, 7, url="http://1177.se")]),
        ('<a href="javascript:x">här</a>', "här", []),
        (
            '<pre><code class="language-py">x</code></pre>',
            "x",
            [_entity("pre", 0, 1, language="py")],
        ),
        ("<b></b>x", "x", []),
        ("  <b> x </b>\n", "x", [_entity("bold", 0, 1)]),
        ("<blockquote expandable>x</blockquote>", "x", [_entity("expandable_blockquote", 0, 1)]),
        ('<span class="tg-spoiler">x</span>', "x", [_entity("spoiler", 0, 1)]),
        ("<B>x</B>", "x", [_entity("bold", 0, 1)]),
        ("a > b", "a > b", []),
    ],
)
def test_markup_becomes_text_and_entities(
    source: str, text: str, entities: list[dict[str, Any]]
) -> None:
    assert read_html(source) == (text, entities)


@pytest.mark.parametrize(
    ("source", "reason"),
    [
        ("<b>x", 'Can\'t find end tag corresponding to start tag "b"'),
        ("x</b>", "Unexpected end tag at byte offset 1"),
        (
            "å<b>x</i>",
            'Unmatched end tag at byte offset 6, expected "</b>", found "</i>"',
        ),
        ("<br>", 'Unsupported start tag "br" at byte offset 0'),
        ("a < b", 'Unsupported start tag "" at byte offset 2'),
        ("<b", "Unclosed start tag at byte offset 0"),
        ("<b x", "Unclosed start tag at byte offset 0"),
        ("<b>x</b", "Unclosed end tag at byte offset 4"),
        ("<span>x</span>", 'Tag "span" must have class "tg-spoiler" at byte offset 0'),
        ("<b =>x</b>", 'Empty attribute name in the tag "b" at byte offset 0'),
    ],
)
def test_markup_that_is_not_well_formed_is_refused(source: str, reason: str) -> None:
    with pytest.raises(RefusedError) as caught:
        read_html(source)

    assert caught.value.description == f"Bad Request: can't parse entities: {reason}"


@given(text=LETTERS)
def test_escaped_text_comes_back_as_it_was(text: str) -> None:
    assert read_html(escape(text, quote=False)) == (text.strip(), [])


@given(before=LETTERS, inside=LETTERS, after=LETTERS, tag=TAGS)
def test_an_entity_covers_what_its_tags_covered(
    before: str, inside: str, after: str, tag: str
) -> None:
    source = f"x{escape(before)}<{tag}>y{escape(inside)}y</{tag}>{escape(after)}x"

    text, (entity,) = read_html(source)

    units = text.encode("utf-16-le")
    covered = units[2 * entity["offset"] : 2 * (entity["offset"] + entity["length"])]
    assert covered.decode("utf-16-le") == f"y{inside}y"
    assert entity["offset"] + entity["length"] <= length16(text)


def test_what_is_shown_is_the_markup_again_and_safe() -> None:
    source = "1 &lt; 2 <b>fet <i>och kursiv</i></b> <code>&amp;</code>"

    assert show_html(*read_html(source)) == source
    assert show_html("<script>", []) == "&lt;script&gt;"


def test_commands_links_and_addresses_are_found() -> None:
    found = find_entities("👋 /start@tryggbot och /112, https://1177.se/x. a@example.org a/b 5/6")

    assert [(item["type"], item["offset"], item["length"]) for item in found] == [
        ("bot_command", 3, 15),
        ("bot_command", 23, 4),
        ("url", 29, 17),
        ("email", 48, 13),
    ]
